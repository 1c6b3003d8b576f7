"""Opens the palette, does what was chosen in it, and remembers that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from restorer.gui.garbage import end_soon
from restorer.gui.palette.dialog import Palette
from restorer.gui.palette.entries import Entry, entries

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_REMEMBERED = 30


class Commands(QObject):
    """The command palette of `window`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.palette: Palette | None = None
        """The one that is open."""

    def ask(self) -> None:
        if self.palette is not None:
            return
        self.palette = Palette(self._window, entries(self._window), self._window.settings.palette_recent)
        self.palette.chosen.connect(self._do)
        self.palette.finished.connect(self._closed)
        self.palette.open()
        self.palette.field.setFocus()

    def _closed(self) -> None:
        if self.palette is not None:
            end_soon(self.palette)
            self.palette = None
        self._window.activateWindow()

    def _do(self, one: Entry) -> None:
        if one.is_kept:
            before = [key for key in self._window.settings.palette_recent if key != one.key]
            self._window.settings.palette_recent = [one.key, *before][:_REMEMBERED]
        QTimer.singleShot(0, self, one.run)  # it may open a loop of its own, in which the palette is deleted
