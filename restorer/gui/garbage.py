"""How objects end: cycles are collected, and Qt objects deleted, in the window's thread and by Python.

Collected in a worker, a cycle that holds a widget would end Qt objects in the wrong thread, while the window's thread
may be deleting the very same ones. And what Qt deletes by itself (`deleteLater`) it looks up among Python's objects without
holding Python's lock. Here Python deletes, lock in hand.
"""

from __future__ import annotations

import gc
from typing import ClassVar

import shiboken6
from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


def end_soon(thing: QObject) -> None:
    """Delete a Qt object that was made in Python when the event loop gets to it; in place of `thing.deleteLater()`."""
    QTimer.singleShot(0, lambda: _end(thing))


def _end(thing: QObject) -> None:
    if shiboken6.isValid(thing):
        shiboken6.delete(thing)


class GarbageCollector(QObject):
    """Takes the collection of cycles over from Python while one lives; make it in the window's thread."""

    _living: ClassVar[int] = 0
    """A window that is closed may be destroyed after the next one was made."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        GarbageCollector._living += 1
        gc.disable()
        self.destroyed.connect(_leave_it_to_python)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation whose threshold is passed, as Python would have done."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation] > 0:
                gc.collect(generation)
                return


def _leave_it_to_python() -> None:
    GarbageCollector._living -= 1
    if not GarbageCollector._living:
        gc.enable()
