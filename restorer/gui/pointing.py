"""What the pointer on the canvas means: the pixel and the fill it is on, and the hole or rectangle it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer

from restorer.document import Layer
from restorer.gui.canvas import Tool
from restorer.gui.language import tr
from restorer.gui.wording import about_fill
from restorer.imaging.geometry import Box

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow


class Pointing(QObject):
    """Connects the canvas of `window` with the status bar, and with those who restore and compare holes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.cursor: tuple[int, int] | None = None
        """The pixel under the pointer."""
        canvas = window.canvas
        canvas.cursor_moved.connect(self._moved)
        canvas.view_changed.connect(self._tell_zoom)
        canvas.hole_picked.connect(self._pick_hole)
        canvas.rectangle_filled.connect(self._fill_rectangle)
        window.actions_["confidence"].toggled.connect(lambda _: self._tell_fill())

    def restore_hole(self) -> None:
        """The one under the cursor."""
        if self.cursor is not None:
            self._window.restoring.hole(*self.cursor)

    def compare_fills(self) -> None:
        """Of the hole under the cursor; with the pointer elsewhere, in a menu, of the one in the middle of the view.

        Where there is none either, the next click chooses one.
        """
        window = self._window
        if self.cursor is not None:
            window.comparing.start(*self.cursor)
            return
        view = window.canvas.view_box()
        middle = view.x + view.width // 2, view.y + view.height // 2
        if window.comparing.has_hole(*middle):
            window.comparing.start(*middle)
            return
        window.actions_[f"tool-{Tool.PICK_HOLE.value}"].trigger()
        window.side.tool.compares.setChecked(True)
        window.status.say(tr("Click the hole whose fills you want to compare."))

    def _moved(self, position: tuple[int, int] | None) -> None:
        self.cursor = position
        self._tell_fill()
        if position is not None:
            self._window.viewing.measuring.look(*position)
        self.tell_pixel()

    def tell_pixel(self) -> None:
        """What was measured under the pointer, in the status bar."""
        measured = self._window.viewing.measuring.measured
        if self.cursor is None or measured is None:
            self._window.status.show_pixel(None)
        else:
            self._window.status.show_pixel(self.cursor, np.rint(measured.shown), measured.side)

    def _tell_fill(self) -> None:
        """While confidence shows, what is expected of the fill under the cursor, and who chose its filler."""
        found = self._window.canvas.fill_at(*self.cursor) if self.cursor is not None else None
        name_of = self._window.side.restore.name_of
        self._window.status.show_fill("" if found is None else about_fill(*found, name_of))

    def _tell_zoom(self) -> None:
        if self._window.document is not None:
            self._window.status.show_zoom(self._window.canvas.zoom * self._window.devicePixelRatioF())

    def _fill_rectangle(self, box: Box) -> None:
        is_damage = self._window.canvas.settings.target is Layer.MASK
        if self._window.side.tool.at_once.isChecked() and is_damage:
            QTimer.singleShot(0, lambda: self._window.restoring.rectangle(box))

    def _pick_hole(self, x: int, y: int) -> None:
        compares = self._window.side.tool.compares.isChecked()
        (self._window.comparing.start if compares else self._window.restoring.hole)(x, y)
