"""A list whose own keys come before the window's shortcuts while it has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTreeView, QWidget

from restorer.gui.language import tr

Described = tuple[str, str, str]
"""Text, shortcuts separated by spaces, tip; text and tip still to be translated."""


class KeyedTree(QTreeView):
    """`keys` are actions whose shortcuts hold here."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[QAction] = []

    def press(self, keys: QKeyCombination) -> bool:
        """What these keys mean here is done, if it can be now; False if they mean nothing."""
        action = self._action(keys)
        if action is not None and action.isEnabled():
            action.trigger()
        return action is not None

    def _action(self, keys: QKeyCombination) -> QAction | None:
        sequence = QKeySequence(keys)
        return next((action for action in self.keys if sequence in action.shortcuts()), None)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._action(event.keyCombination()) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.press(event.keyCombination()):
            super().keyPressEvent(event)


def keyed_action(described: Described, parent: QWidget) -> QAction:
    """An action for `KeyedTree.keys`, which no window listens to."""
    text, keys, tip = tr(described[0]), described[1], tr(described[2])
    action = QAction(text, parent)
    action.setShortcuts([QKeySequence(one) for one in keys.split(" ")])
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    first = action.shortcuts()[0].toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{text} ({first})\n{tip}")
    return action
