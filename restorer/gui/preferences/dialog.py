"""The dialog "Preferences": pages beside a list, a field that looks for words in all of them, and files to take along."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
)

from restorer.gui import icons
from restorer.gui.language import tr
from restorer.gui.panels.controls import GRID, muted
from restorer.gui.preferences.form import Form
from restorer.gui.preferences.keys_page import KeysPage
from restorer.gui.preferences.table import SHORTCUTS, Page, visible_pages

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_LIST_WIDTH = 200
_ITEM_HEIGHT = 32


class PreferencesDialog(QDialog):
    """Shows and tells; who changes the settings is `entry`."""

    changed = Signal(object, object)
    """Row, value."""
    keys_changed = Signal()
    reset_page_wanted = Signal()
    reset_all_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Preferences"))
        self.setObjectName("preferences")
        self.setModal(True)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the preferences"))
        self.search.setAccessibleName(tr("Search the preferences"))
        self.search.setClearButtonEnabled(True)
        for clear in self.search.findChildren(QToolButton):
            clear.setAccessibleName(tr("Clear the search"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setIconSize(QSize(20, 20))
        self.keys = KeysPage()
        self.pages: list[Page] = list(visible_pages())
        self.forms = {page.key: Form(page, window) for page in self.pages if page.key != SHORTCUTS}
        self.stack = QStackedWidget()
        self.nothing = muted(tr("Nothing here has these words."))
        self.nothing.hide()
        self.title = QLabel()
        self.title.setObjectName("heading")
        self.reset_page = _button(tr("Reset page…"), tr("Set everything on this page as it was at first"))
        self.reset_all = _button(tr("Reset all…"), tr("Set all preferences as they were at first"))
        self.export = _button(tr("Export…"), tr("Write all preferences into a file, shortcuts included"))
        self.import_ = _button(tr("Import…"), tr("Take all preferences from such a file"))
        self.close_button = _button(tr("Close"), "")
        for page in self.pages:
            item = QListWidgetItem(icons.icon(page.icon), tr(page.title), self.list)
            item.setSizeHint(QSize(0, _ITEM_HEIGHT))
            self.stack.addWidget(self.keys if page.key == SHORTCUTS else self.forms[page.key])
        self._lay_out()
        self._connect()
        self.list.setCurrentRow(0)
        self.search.setFocus()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        self.search.setFixedWidth(_LIST_WIDTH)
        right = QVBoxLayout()
        right.setSpacing(GRID)
        heading = QHBoxLayout()
        heading.setContentsMargins(GRID, 0, 2 * GRID, 0)
        heading.addWidget(self.title)
        heading.addStretch(1)
        right.addLayout(heading)
        right.addWidget(self.nothing)
        right.addWidget(self.stack, 1)
        halves = QHBoxLayout()
        halves.setSpacing(2 * GRID)
        halves.addLayout(left)
        halves.addLayout(right, 1)
        below = QHBoxLayout()
        below.setSpacing(GRID)
        for button in (self.import_, self.export):
            below.addWidget(button)
        below.addStretch(1)
        for button in (self.reset_page, self.reset_all, self.close_button):
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(halves, 1)
        column.addLayout(below)
        self.setMinimumSize(820, 520)
        self.resize(900, 620)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.focus_first)
        self.list.currentRowChanged.connect(self._turn_to)
        for form in self.forms.values():
            form.changed.connect(self.changed)
        self.keys.changed.connect(self.keys_changed)
        self.reset_page.clicked.connect(self.reset_page_wanted)
        self.reset_all.clicked.connect(self.reset_all_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.import_.clicked.connect(self.import_wanted)
        self.close_button.clicked.connect(self.accept)

    @property
    def page(self) -> Page:
        """The one that shows."""
        return self.pages[max(0, self.list.currentRow())]

    def bring(self, key: str) -> None:
        """Turn to a page."""
        self.list.setCurrentRow([page.key for page in self.pages].index(key))

    def show_values(self, values: dict[str, Any]) -> None:
        """Show what is set, by key."""
        for form in self.forms.values():
            form.show_values(values)
        self.keys.show_keys(values[SHORTCUTS])

    def focus_first(self) -> None:
        """The first editor that shows, else the list of actions."""
        if self.page.key == SHORTCUTS:
            self.keys.tree.setFocus()
            return
        for widget in self.forms[self.page.key].rows.values():
            if not widget.isHidden():
                widget.editor.part.setFocus()
                return

    def _turn_to(self, row: int) -> None:
        if row >= 0:
            self.stack.setCurrentIndex(row)
            self.title.setText(tr(self.pages[row].title))

    def _filter(self, text: str) -> None:
        """Leave what has all words, and turn to a page that has some if this one has none."""
        words = text.lower().split()
        found = []
        for row, page in enumerate(self.pages):
            part = self.keys if page.key == SHORTCUTS else self.forms[page.key]
            has = part.filter(words)
            self.list.item(row).setHidden(not has)
            if has:
                found.append(row)
        self.nothing.setVisible(not found)
        self.stack.setVisible(bool(found))
        self.title.setVisible(bool(found))
        self.reset_page.setEnabled(bool(found))
        if found and self.list.currentRow() not in found:
            self.list.setCurrentRow(found[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the field first."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.search.setFocus()
        else:
            super().keyPressEvent(event)


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.setToolTip(tip)
    button.setAccessibleName(text.rstrip("…"))
    return button
