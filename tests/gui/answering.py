"""Answers to dialogs that wait in an event loop of their own: the window's code stands still meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from restorer.gui.dialogs.base import Dialog
from restorer.gui.main_window import MainWindow

SAVE_PROJECT = "Save picture, marks and fills as a project"
_EVERY_MS = 20
_MOST_MS = 10_000


def when_asked(headline: str, act: Callable[[Any], object]) -> list[Dialog]:
    """Calls `act` with the next modal dialog whose headline begins so; the list then holds it.

    A dialog that nobody has an answer for is closed after a while, so that the test goes on and fails. What was not
    asked until then ends with the window.
    """
    met: list[Dialog] = []
    windows = [
        one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()
    ]
    timer = QTimer(windows[0])
    timer.setInterval(_EVERY_MS)
    left = [_MOST_MS // _EVERY_MS]

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        left[0] -= 1
        if isinstance(dialog, Dialog) and dialog.isVisible() and dialog.headline.text().startswith(headline):
            timer.stop()
            met.append(dialog)
            try:
                act(dialog)
            except BaseException:
                dialog.reject()
                raise
        elif left[0] < 0:
            timer.stop()
            if isinstance(dialog, Dialog):
                dialog.reject()

    timer.timeout.connect(look)
    timer.start()
    return met


def press(dialog: Dialog, text: str) -> None:
    """Clicks the dialog's button that is called so."""
    buttons = [one for one in dialog.findChildren(QPushButton) if one.text() == text]
    assert len(buttons) == 1, [one.text() for one in dialog.findChildren(QPushButton)]
    assert buttons[0].isEnabled()
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)


def press_key(
    window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A key on the picture. Without a window manager nobody makes the window active again after a dialog."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    QTest.keyClick(window.canvas, key, modifiers)
