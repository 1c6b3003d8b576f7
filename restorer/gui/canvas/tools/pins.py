"""Pinning notes: a click on the picture sets a pin, a click on a pin opens its note, dragging moves it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt

from restorer.document import Pin
from restorer.gui.canvas.pins import REACH, PinState, hits
from restorer.gui.canvas.tools.base import CanvasTool, Pointer
from restorer.imaging.geometry import Box

if TYPE_CHECKING:
    from restorer.gui.canvas.tool_widget import ToolWidget

_CLICK = 4.0
"""Screen pixels that the pointer may move in a click."""
_REMOVES = {QKeyCombination(Qt.Key.Key_Delete), QKeyCombination(Qt.Key.Key_Backspace)}


class PinTool(CanvasTool):
    """Tells the window by `canvas.pins` what is wanted; Delete removes the chosen pin."""

    def __init__(self, canvas: ToolWidget) -> None:
        super().__init__(canvas)
        self._pressed: Pointer | None = None
        self._grabbed: Pin | None = None

    @property
    def _state(self) -> PinState:
        return self.canvas.pins

    @property
    def is_active(self) -> bool:
        return self._pressed is not None

    def pin_at(self, at: Pointer) -> Pin | None:
        """The uppermost pin that is drawn under the pointer."""
        document = self.canvas.document
        pins = self._state.shown(document.facts.pins) if document is not None else []
        point = self.canvas.widget_point
        there = point(at.x, at.y)
        return next((one for one in reversed(pins) if hits(there - point(one.x, one.y))), None)

    def press(self, at: Pointer) -> None:
        self._pressed, self._grabbed = at, self.pin_at(at)
        self._state.choose(None if self._grabbed is None else self._grabbed.number)

    def move(self, at: Pointer) -> None:
        if self._grabbed is None or self._pressed is None:
            return
        if self._state.dragged is not None or self._distance(at) > _CLICK:
            self._drag_to(at)

    def hover(self, at: Pointer) -> None:
        over = self.pin_at(at) is not None
        self.cursor = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.CrossCursor

    def release(self, at: Pointer) -> None:
        pressed, grabbed, dragged = self._pressed, self._grabbed, self._state.dragged
        self.cancel()
        if pressed is None or self.canvas.document is None:
            return
        if dragged is not None:
            self._state.moved.emit(dragged.number, dragged.x, dragged.y)
        elif grabbed is not None:
            self._state.opened.emit(grabbed.number)
        elif not at.erases and self._is_inside(at):
            self._state.asked.emit(at.x, at.y)

    def double_click(self, at: Pointer) -> None:
        """The first click has opened the note already."""

    def wants_key(self, keys: QKeyCombination) -> bool:
        return self._state.chosen is not None and keys in _REMOVES

    def key(self, keys: QKeyCombination) -> None:
        if self._state.chosen is not None:
            self._state.removed.emit(self._state.chosen)

    def cancel(self) -> None:
        dragged, grabbed = self._state.dragged, self._grabbed
        self._pressed = self._grabbed = self._state.dragged = None
        for one in (dragged, grabbed):
            self._show(one)

    def _drag_to(self, at: Pointer) -> None:
        assert self._grabbed is not None
        assert self._pressed is not None
        self._show(self._state.dragged or self._grabbed)
        width, height = self.canvas.view.picture
        x = min(max(0.0, self._grabbed.x + at.x - self._pressed.x), float(width))
        y = min(max(0.0, self._grabbed.y + at.y - self._pressed.y), float(height))
        self._state.dragged = replace(self._grabbed, x=x, y=y)
        self._show(self._state.dragged)

    def _distance(self, at: Pointer) -> float:
        assert self._pressed is not None
        return max(abs(at.x - self._pressed.x), abs(at.y - self._pressed.y)) * self.canvas.zoom

    def _is_inside(self, at: Pointer) -> bool:
        x, y = at.pixel
        return 0 <= x < self.canvas.view.picture[0] and 0 <= y < self.canvas.view.picture[1]

    def _show(self, pin: Pin | None) -> None:
        if pin is not None:
            self.canvas.update_box(Box(int(pin.x), int(pin.y), 1, 1), margin=REACH)
