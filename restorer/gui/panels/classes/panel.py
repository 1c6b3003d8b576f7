"""The panel of damage classes. What happens to classes and masks others do."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from restorer.document import LOSS, DamageClass
from restorer.document.areas import Area
from restorer.gui import icons
from restorer.gui.language import later, tr
from restorer.gui.panels.classes.model import EYE, NAME, PIXELS, SHARE, SIZE, ClassModel, area_texts
from restorer.gui.panels.classes.swatch import SIDE
from restorer.gui.panels.controls import GRID, body, muted
from restorer.gui.panels.keyed_tree import KeyedTree, keyed_action

_MOST_ROWS = 8
"""More of them scroll."""
_ACTIONS = {
    "add": (
        later("Add a class…"),
        "Insert",
        later("Add a kind of damage with a name and a colour of its own"),
    ),
    "edit": (
        later("Name and colour…"),
        "F2 Return Enter",
        later("Give the chosen class another name or colour"),
    ),
    "delete": (
        later("Delete the class"),
        "Delete Backspace",
        later("Delete the chosen class; what is in it counts as loss then"),
    ),
    "see": (later("Show or hide"), "Space", later("Show or hide the chosen class on the picture")),
}
_ICONS = {"add": "add", "edit": "edit", "delete": "delete"}
PUT = {
    "marked": later("What is marked"),
    "selection": later("What is marked and selected"),
    "fills": later("What the chosen fills cover"),
}
"""What can be put into a class, by key."""


class ClassesPanel(QWidget):
    """Signals: `chosen(key)` (marks go into this class), `seen(hidden keys)`, `add_wanted`, `edit_wanted(key)`,
    `delete_wanted(key)`, `put_wanted(key of PUT, key)`, `fill_wanted(key, bool)`, `filled_toggled(bool)`,
    `scale_wanted`, `scale_dropped`, `came_into_sight`, `menu_wanted` (before a menu opens: say what is possible)."""

    chosen = Signal(str)
    seen = Signal(object)
    add_wanted = Signal()
    edit_wanted = Signal(str)
    delete_wanted = Signal(str)
    put_wanted = Signal(str, str)
    fill_wanted = Signal(str, bool)
    filled_toggled = Signal(bool)
    scale_wanted = Signal()
    scale_dropped = Signal()
    came_into_sight = Signal()
    menu_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._model = ClassModel()
        self.table = _Table(self._model)
        self.actions_ = {name: keyed_action(one, self) for name, one in _ACTIONS.items()}
        self.table.keys = list(self.actions_.values())
        self.put_menu = QMenu(tr("Put into the class"), self)
        self.put_actions = {key: self.put_menu.addAction(tr(text)) for key, text in PUT.items()}
        self.put_menu.addSeparator()
        self.fill_action = self.put_menu.addAction(tr("Mark all of it to be filled"))
        self.leave_action = self.put_menu.addAction(tr("Do not fill it, only record it"))
        self.menu = QMenu(self)
        for name in ("edit", "see"):
            self.menu.addAction(self.actions_[name])
        self.menu.addMenu(self.put_menu)
        self.menu.addSeparator()
        for name in ("add", "delete"):
            self.menu.addAction(self.actions_[name])
        self._buttons = {name: self._button(name) for name in _ICONS}
        self.put_button = QPushButton(tr("Put into class"))
        self.put_button.setMenu(self.put_menu)
        self.put_button.setAccessibleName(tr("Put damage into the chosen class"))
        self.put_button.setToolTip(
            tr("Put what is marked, or filled, into the chosen class; or leave the class unfilled")
        )
        self._total = muted()
        self._scale = muted()
        self.set_scale = _link(
            tr("Set…"), tr("Set the scale"), tr("Draw a line over something of known length")
        )
        self.drop_scale = _link(
            tr("Forget"), tr("Forget the scale"), tr("Go back to the file’s own resolution")
        )
        self.filled = QCheckBox(tr("Show filled damage, too"))
        self.filled.setAccessibleName(self.filled.text())
        self.filled.setToolTip(tr("Show on the picture where classes are, whether they are filled or not"))
        self._lay_out()
        self._connect()
        self.show_scale("", drawn=False)
        self.refresh_icons()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(2)
        for button in self._buttons.values():
            bar.addWidget(button)
        bar.addStretch(1)
        bar.addWidget(self.put_button)
        scale = QHBoxLayout()
        scale.setSpacing(GRID // 2)
        scale.addWidget(self._scale, 1)
        scale.addWidget(self.set_scale)
        scale.addWidget(self.drop_scale)
        column = body(self)
        column.addWidget(self.table)
        column.addLayout(bar)
        column.addWidget(self._total)
        column.addLayout(scale)
        column.addWidget(self.filled)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._follow())
        self.table.eye_clicked.connect(self._toggle_seen)
        self.table.doubleClicked.connect(lambda _: self.edit_wanted.emit(self.key))
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.put_menu.aboutToShow.connect(self.menu_wanted)
        self.actions_["add"].triggered.connect(lambda _=False: self.add_wanted.emit())
        self.actions_["edit"].triggered.connect(lambda _=False: self.edit_wanted.emit(self.key))
        self.actions_["delete"].triggered.connect(lambda _=False: self.delete_wanted.emit(self.key))
        self.actions_["see"].triggered.connect(lambda _=False: self._toggle_seen(self.key))
        for what, action in self.put_actions.items():
            action.triggered.connect(lambda _=False, what=what: self.put_wanted.emit(what, self.key))
        self.fill_action.triggered.connect(lambda _=False: self.fill_wanted.emit(self.key, True))
        self.leave_action.triggered.connect(lambda _=False: self.fill_wanted.emit(self.key, False))
        self.filled.toggled.connect(self.filled_toggled)
        self.set_scale.clicked.connect(lambda _=False: self.scale_wanted.emit())
        self.drop_scale.clicked.connect(lambda _=False: self.scale_dropped.emit())

    # what it shows

    @property
    def key(self) -> str:
        """Of the chosen class."""
        row = self.table.currentIndex().row()
        return self._model.classes[row].key if row >= 0 else LOSS

    def choose(self, key: str) -> None:
        """Choose a class, `LOSS` if it is not there."""
        row = max(0, self._model.row_of(key))
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(
            self._model.index(row, NAME), flags.ClearAndSelect | flags.Rows
        )

    def show_classes(self, classes: Sequence[DamageClass]) -> None:
        """The chosen one stays so."""
        key = self.key
        if self._model.show_classes(classes):
            self.table.fit_height()
            self.choose(key)

    def show_hidden(self, hidden: Collection[str]) -> None:
        """Which are not to be seen on the picture."""
        self._model.show_hidden(hidden)

    def show_areas(self, areas: Mapping[str, Area], total: Area | None) -> None:
        """Areas by key; None and what is missing are not known yet."""
        self._model.show_areas(areas)
        knows_size = total is not None and total.square_centimetres is not None
        self.table.setColumnHidden(SIZE, not knows_size)
        if total is None:
            self._total.setText(tr("Measuring…"))
            return
        pixels, share, size = area_texts(total)
        said = (
            tr("All damage: {pixels} px · {share} % · {size} cm²")
            if size
            else tr("All damage: {pixels} px · {share} %")
        )
        self._total.setText(said.format(pixels=pixels, share=share, size=size))

    def show_scale(self, text: str, *, drawn: bool) -> None:
        """What is known of the scale; a drawn one can be forgotten."""
        self._scale.setText(text)
        self._scale.setAccessibleName(text)
        self.drop_scale.setVisible(drawn)

    def offer(self, *, put: Collection[str], fill: bool, leave: bool) -> None:
        """What the menu can do now: keys of `PUT`, and whether the class can be marked or left unfilled."""
        for what, action in self.put_actions.items():
            action.setEnabled(what in put)
        self.fill_action.setEnabled(fill)
        self.leave_action.setEnabled(leave)

    def refresh_icons(self) -> None:
        for name, icon in _ICONS.items():
            self._buttons[name].setIcon(icons.icon(icon))
            self.actions_[name].setIcon(icons.icon(icon))
        self.table.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.came_into_sight.emit()

    # how it comes about

    def _button(self, name: str) -> QToolButton:
        button, action = QToolButton(), self.actions_[name]
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(action.toolTip())
        button.setAccessibleName(action.text())
        button.clicked.connect(action.trigger)
        return button

    def _follow(self) -> None:
        for part in (self.actions_["delete"], self._buttons["delete"]):
            part.setEnabled(self.key != LOSS)
        self.chosen.emit(self.key)

    def _toggle_seen(self, key: str) -> None:
        self.seen.emit(self._model.hidden ^ {key})

    def _open_menu(self, at: QPoint) -> None:
        self.menu.popup(self.table.viewport().mapToGlobal(at))


class _Table(KeyedTree):
    """As high as its lines, up to a limit."""

    eye_clicked = Signal(str)

    def __init__(self, model: ClassModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setObjectName("classes")
        self.setAccessibleName(tr("Damage classes"))
        self.setAccessibleDescription(
            tr("Marks go into the chosen class. Space shows or hides it, F2 changes it.")
        )
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setIconSize(QSize(SIDE, SIDE))
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(20)
        header.setSectionResizeMode(EYE, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(EYE, 28)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (PIXELS, SHARE, SIZE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionsClickable(False)
        self.setColumnHidden(SIZE, True)
        self.fit_height()

    def fit_height(self) -> None:
        rows = min(_MOST_ROWS, max(1, self._model.rowCount()))
        row = self.rowHeight(self._model.index(0, NAME))
        self.setFixedHeight(self.header().sizeHint().height() + rows * row + 2 * self.frameWidth() + 4)

    def eye_of(self, key: str) -> QPoint:
        """Where in the viewport the eye of a class is."""
        return self.visualRect(self._model.index(self._model.row_of(key), EYE)).center()

    def line_of(self, key: str) -> QPoint:
        """Where in the viewport the name of a class is."""
        return self.visualRect(self._model.index(self._model.row_of(key), NAME)).center()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index: QModelIndex = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.column() == EYE:
            self.eye_clicked.emit(self._model.classes[index.row()].key)
        else:
            super().mousePressEvent(event)


def _link(text: str, name: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName("link")
    button.setAccessibleName(name)
    button.setToolTip(tip)
    return button
