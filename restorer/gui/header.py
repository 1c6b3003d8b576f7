"""The bar above the canvas, with file, undo and the ways to look, and the tools beside it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from restorer.gui.action_table import MENUS, Spec
from restorer.gui.actions import Actions
from restorer.gui.language import tr

LEFT = ("open", "save-project", "save-picture", "", "undo", "redo")
RIGHT = (
    "overlay",
    "confidence",
    "",
    "compare-off",
    "compare-split",
    "compare-side",
    "",
    "zoom-out",
    "zoom-in",
    "fit",
    "actual-size",
    "",
    "panels",
)


class HeaderBar(QToolBar):
    """For those who do not know the keys yet."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(tr("Header"))
        self.setObjectName("header")
        self.setMovable(False)
        self.setIconSize(QSize(20, 20))
        self._fill(actions, LEFT)
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        self._fill(actions, RIGHT)

    def _fill(self, actions: Actions, names: tuple[str, ...]) -> None:
        for name in names:
            if not name:
                self.addSeparator()
                continue
            self.addAction(actions[name])
            name_button(self, actions[name])


class ToolColumn(QToolBar):
    """The tools in the order of their menu."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(tr("Tools"))
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(QSize(22, 22))
        items = [item.name if isinstance(item, Spec) else "" for item in MENUS["&Tools"]]
        for name in [name for name in items if not name or name.startswith("tool-")][:-1]:
            if name:
                self.addAction(actions[name])
                name_button(self, actions[name])
            else:
                self.addSeparator()


def name_button(bar: QToolBar, action: QAction) -> None:
    """Give the action's button a name for screen readers, and a place in the tab order."""

    button = bar.widgetForAction(action)
    if isinstance(button, QToolButton):
        button.setAccessibleName(action.text().replace("&", ""))
        button.setAccessibleDescription(action.statusTip())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
