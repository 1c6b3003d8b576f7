"""The page "Shortcuts": every action with its keys, by menu, and a field to press other ones in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from restorer.gui import keys
from restorer.gui.action_table import MENUS, SPECS, Spec, Submenu
from restorer.gui.dialogs import questions
from restorer.gui.language import later, tr
from restorer.gui.panels.controls import GRID, muted

_NAME = Qt.ItemDataRole.UserRole
_KEYS_WIDTH = 190
_LINE = 26
_FREE = later("Press the keys that it is to have.")


class KeysPage(QWidget):
    """Changes `chosen`; `changed` follows each change."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.chosen: dict[str, list[str]] = {}
        """What differs from the table, by action."""
        self.tree = QTreeWidget()
        self.tree.setObjectName("keys")
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([tr("Action"), tr("Keys")])
        self.tree.setAccessibleName(tr("Actions and their keys"))
        self.tree.setUniformRowHeights(True)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.tree.header().setStretchLastSection(False)
        self.tree.setColumnWidth(1, _KEYS_WIDTH)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._menus: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._list_actions()
        self.field = QKeySequenceEdit()
        self.field.setMaximumSequenceLength(1)
        self.field.setAccessibleName(tr("New keys"))
        for line in self.field.findChildren(QLineEdit):
            line.setAccessibleName(tr("New keys"))
        self.told = muted(tr(_FREE))
        self.assign = _button(
            tr("Use these"), tr("Give the chosen action these keys instead of its old ones")
        )
        self.add = _button(tr("Add"), tr("Give the chosen action these keys besides its old ones"))
        self.remove = _button(tr("No keys"), tr("Take all keys from the chosen action"))
        self.reset = _button(tr("Reset"), tr("Give the chosen action its usual keys again"))
        self._lay_out()
        self.tree.currentItemChanged.connect(lambda *_: self._choose())
        self.tree.itemActivated.connect(lambda *_: self.field.setFocus())
        self.field.keySequenceChanged.connect(lambda _: self._refresh())
        self.assign.clicked.connect(lambda: self._give([]))
        self.add.clicked.connect(lambda: self._give(keys.keys_of(self.current, self.chosen)))
        self.remove.clicked.connect(lambda: self._set([]))
        self.reset.clicked.connect(self._give_usual)
        self._refresh()

    def _lay_out(self) -> None:
        label = QLabel(tr("New keys"))
        label.setBuddy(self.field)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(label)
        line.addWidget(self.field, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self.assign, self.add, self.remove, self.reset):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, 0, 2 * GRID, 0)
        column.setSpacing(GRID)
        column.addWidget(self.tree, 1)
        column.addLayout(line)
        column.addWidget(self.told)
        column.addLayout(buttons)

    def _list_actions(self) -> None:
        for title, items in MENUS.items():
            menu = QTreeWidgetItem(self.tree, [keys.plain(tr(title))])
            menu.setFlags(Qt.ItemFlag.ItemIsEnabled)
            menu.setSizeHint(0, QSize(0, _LINE))
            font = menu.font(0)
            font.setBold(True)
            menu.setFont(0, font)
            of_menu: list[QTreeWidgetItem] = []
            for spec in _specs(items):
                item = QTreeWidgetItem(menu, [keys.plain(tr(spec.text))])
                item.setData(0, _NAME, spec.name)
                item.setToolTip(0, tr(spec.tip))
                item.setSizeHint(0, QSize(0, _LINE))
                self._items[spec.name] = item
                of_menu.append(item)
            self._menus.append((menu, of_menu))
        self.tree.expandAll()

    @property
    def current(self) -> str:
        """The chosen action; "" if none is."""
        item = self.tree.currentItem()
        return (item.data(0, _NAME) or "") if item is not None else ""

    def choose(self, name: str) -> None:
        """As if somebody picked this action."""
        self.tree.setCurrentItem(self._items[name])

    def show_keys(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Show these as the present ones."""
        self.chosen = {name: list(texts) for name, texts in chosen.items()}
        for name, item in self._items.items():
            item.setText(1, ", ".join(map(keys.native, keys.keys_of(name, self.chosen))))
            font = item.font(1)
            font.setBold(name in self.chosen)
            item.setFont(1, font)
        self._refresh()

    def filter(self, words: list[str]) -> bool:
        """Show the actions that have all words in menu, name, tip or keys; returns whether any shows."""
        title = tr("Shortcuts").lower()
        whole = all(word in title for word in words)
        for menu, items in self._menus:
            for item in items:
                told = " ".join((menu.text(0), item.text(0), item.toolTip(0), item.text(1))).lower()
                item.setHidden(not whole and not all(word in told for word in words))
            menu.setHidden(all(item.isHidden() for item in items))
        return any(not item.isHidden() for item in self._items.values())

    def _choose(self) -> None:
        self.field.clear()
        self._refresh()

    def _refresh(self) -> None:
        """What can be done with the keys in the field."""
        name, pressed = self.current, self.field.keySequence()
        reserved = keys.RESERVED.get(keys.portable(pressed), "")
        taken = keys.owner(pressed, self.chosen, but=name) if not pressed.isEmpty() else ""
        own = bool(name) and pressed in keys.keys_of(name, self.chosen)
        usable = bool(name) and not pressed.isEmpty() and not reserved and not own
        self.assign.setEnabled(usable)
        self.add.setEnabled(usable)
        self.field.setEnabled(bool(name))
        self.remove.setEnabled(bool(name) and bool(keys.keys_of(name, self.chosen)))
        self.reset.setEnabled(name in self.chosen)
        native = keys.native(pressed)
        if not name:
            self.told.setText(tr("Choose an action to give it other keys."))
        elif reserved:
            self.told.setText(tr("{keys} cannot be taken: it {does}.").format(keys=native, does=tr(reserved)))
        elif taken:
            other = keys.plain(tr(SPECS[taken].text))
            self.told.setText(tr("{keys} belongs to “{action}” now.").format(keys=native, action=other))
        elif own:
            self.told.setText(tr("It has these keys already."))
        else:
            self.told.setText(tr(_FREE))

    def _give(self, others: list[QKeySequence]) -> None:
        """Give the chosen action what was pressed, besides `others`; ask first if it belongs to another one."""
        name, pressed = self.current, self.field.keySequence()
        if taken := keys.owner(pressed, self.chosen, but=name):
            other, mine = keys.plain(tr(SPECS[taken].text)), keys.plain(tr(SPECS[name].text))
            answer = questions.ask(
                self,
                tr("{keys} belongs to “{action}”.").format(keys=keys.native(pressed), action=other),
                tr("“{action}” loses these keys if “{mine}” takes them.").format(action=other, mine=mine),
                (
                    questions.Choice("take", tr("Take them")),
                    questions.Choice(questions.CANCEL, tr("Leave them"), is_default=True),
                ),
                icon="keyboard",
            )
            if answer != "take":
                return
        self._set([*others, pressed])

    def _give_usual(self) -> None:
        """The keys of the table; another action that has got one of them meanwhile keeps it only if that is wanted."""
        usual = keys.keys_of(self.current, {})
        taken = {keys.owner(one, self.chosen, but=self.current) for one in usual} - {""}
        if taken:
            names = ", ".join(keys.plain(tr(SPECS[one].text)) for one in sorted(taken))
            detail = tr("They belong to “{action}” now, which loses them.").format(action=names)
            if not questions.confirm(self, tr("Take the usual keys back?"), detail, tr("Take them")):
                return
        self._set(usual)

    def _set(self, sequences: list[QKeySequence]) -> None:
        self.show_keys(keys.with_keys(self.chosen, self.current, sequences))
        self.field.clear()
        self.changed.emit()


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.setToolTip(tip)
    button.setAccessibleName(text)
    return button


def _specs(items: Sequence[Spec | Submenu | str | None]) -> list[Spec]:
    """All actions of a menu, those of its submenus too."""
    return [
        spec
        for item in items
        for spec in (item.items if isinstance(item, Submenu) else (item,))
        if isinstance(spec, Spec)
    ]
