"""Choosing fills on the picture: a click, or a rectangle around several."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt

from restorer.gui.canvas.tools.base import Pointer
from restorer.gui.canvas.tools.shapes import RectangleTool
from restorer.imaging.geometry import Box

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_KEYS = {QKeyCombination(Qt.Key.Key_Delete), QKeyCombination(Qt.Key.Key_Backspace)} | {
    QKeyCombination(way, key) for way in (_CTRL, _CTRL | _SHIFT) for key in (Qt.Key.Key_Up, Qt.Key.Key_Down)
}


class PickFillTool(RectangleTool):
    """Tells the window which fills are meant; Shift or Ctrl keeps the chosen ones. Delete and Ctrl+Up and Down act on them."""

    cursor = Qt.CursorShape.ArrowCursor

    def release(self, at: Pointer) -> None:
        start, document = self._start, self.canvas.document
        if start is None or document is None:
            return
        self._end = at
        box = self.box
        is_click = start.pixel == at.pixel
        self.cancel()
        place = Box(*at.pixel, 1, 1).clipped(document.picture.shape) if is_click else box
        found = [] if place.is_empty else document.fills_in(place)[::-1]
        self.canvas.fills_picked.emit(found, is_click, at.shift or at.ctrl)

    def wants_key(self, keys: QKeyCombination) -> bool:
        return bool(self.canvas.highlighted) and keys in _KEYS

    def key(self, keys: QKeyCombination) -> None:
        self.canvas.fills_key.emit(keys)
