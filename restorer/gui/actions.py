"""Builds the window's actions from their table, into its menus."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from restorer.gui import icons
from restorer.gui.action_table import MENUS, SPECS, Spec, Submenu
from restorer.gui.keys import keys_of, native, plain
from restorer.gui.language import tr


class Actions:
    """The window's actions by name, built from the table into the window's menus."""

    def __init__(self, window: QMainWindow) -> None:
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self.menus: dict[str, QMenu] = {}
        self._submenus: dict[str, QMenu] = {}
        """By icon."""
        self.recent_menu = QMenu(tr("Open &recent"), window)
        for title, items in MENUS.items():
            menu = window.menuBar().addMenu(tr(title))
            self.menus[title] = menu
            for item in items:
                if item is None:
                    menu.addSeparator()
                elif isinstance(item, str):
                    menu.addMenu(self.recent_menu)
                elif isinstance(item, Submenu):
                    self._add_submenu(menu, item, window)
                else:
                    menu.addAction(self._build(item, window))
        self.refresh_icons()

    def _add_submenu(self, menu: QMenu, submenu: Submenu, window: QMainWindow) -> None:
        inner = self.menus[submenu.text] = menu.addMenu(tr(submenu.text))
        self._submenus[submenu.icon] = inner
        for spec in submenu.items:
            inner.addAction(self._build(spec, window))

    def _build(self, spec: Spec, window: QMainWindow) -> QAction:
        text, tip = tr(spec.text), tr(spec.tip)
        action = QAction(text, window)
        action.setObjectName(spec.name)
        action.setStatusTip(tip)
        self._show_keys(action, keys_of(spec.name, {}))
        action.setCheckable(spec.checkable)
        action.setAutoRepeat(
            spec.name in ("zoom-in", "zoom-out", "undo", "redo", "brush-larger", "brush-smaller")
        )
        action.setMenuRole(_ROLES.get(spec.name, QAction.MenuRole.NoRole))
        if spec.group:
            group = self._groups.setdefault(spec.group, QActionGroup(window))
            group.addAction(action)
        self._actions[spec.name] = action
        return action

    def set_keys(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Give the actions named in `chosen` those keys, all others those of the table."""
        for name, action in self._actions.items():
            self._show_keys(action, keys_of(name, chosen))

    def keys(self, name: str) -> str:
        """The first keys of an action, as people know them; "" if it has none."""
        return native(self._actions[name].shortcut())

    def _show_keys(self, action: QAction, keys: Sequence[QKeySequence]) -> None:
        action.setShortcuts(list(keys))
        first = f" ({native(keys[0])})" if keys else ""
        action.setToolTip(f"{plain(action.text())}{first}\n{action.statusTip()}")

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def of_group(self, group: str) -> list[QAction]:
        return self._groups[group].actions()

    def refresh_icons(self) -> None:
        """Colour the icons for the current theme."""
        for name, action in self._actions.items():
            action.setIcon(icons.icon(SPECS[name].icon, checkable=action.isCheckable()))
        for name, menu in (self._submenus | {"recent": self.recent_menu}).items():
            menu.setIcon(icons.icon(name))

    def enable(self, *, document: bool, running: bool) -> None:
        """Enable what can be used now."""
        able = {"nothing": True, "document": document, "idle": document and not running, "running": running}
        for name, action in self._actions.items():
            action.setEnabled(able[SPECS[name].needs])


_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
}
