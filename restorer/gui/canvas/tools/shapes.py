"""Rectangle and lasso, for damage and for the selection."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainterPath

from restorer.document import Layer
from restorer.gui.canvas.painters import Frame
from restorer.gui.canvas.tools.base import CanvasTool, LayerEdit, Pointer, path_through, two_tone
from restorer.imaging.geometry import Box
from restorer.imaging.mask import box_of, polygon, polygon_box, rectangle
from restorer.imaging.picture import Mask
from restorer.text import text

if TYPE_CHECKING:
    from restorer.gui.canvas.tool_widget import ToolWidget

_CLICK = 4.0
"""Screen pixels within which a press and its release are one click."""


class RectangleTool(CanvasTool):
    """Drag, release: the box is filled."""

    def __init__(self, canvas: ToolWidget) -> None:
        super().__init__(canvas)
        self._start: Pointer | None = None
        self._end: Pointer | None = None

    @property
    def layer(self) -> Layer:
        return self.canvas.settings.target

    @property
    def label(self) -> str:
        return text("Rectangle")

    @property
    def erasing_label(self) -> str:
        return text("Erase: rectangle")

    @property
    def is_active(self) -> bool:
        return self._start is not None

    @property
    def box(self) -> Box:
        """Whole pixels under the dragged rectangle, within the picture; empty without a gesture."""
        if self._start is None or self._end is None or self.canvas.document is None:
            return Box(0, 0, 0, 0)
        (x0, y0), (x1, y1) = self._start.pixel, self._end.pixel
        left, top = min(x0, x1), min(y0, y1)
        box = Box(left, top, max(x0, x1) - left + 1, max(y0, y1) - top + 1)
        return box.clipped(self.canvas.document.picture.shape)

    def press(self, at: Pointer) -> None:
        self._start = self._end = at

    def move(self, at: Pointer) -> None:
        before = self.box
        self._end = at
        self.canvas.update_box(before.united(self.box).grown(2))

    def release(self, at: Pointer) -> None:
        if self._start is None:
            return
        self._end = at
        erases, box = self._start.erases or (at.alt and self.layer is Layer.SELECTION), self.box
        is_click = self._start.pixel == at.pixel
        self.cancel()
        if box.is_empty or is_click:
            return
        value = 0 if erases else 255
        fill_shape(self, at, box, lambda mask: rectangle(mask, box, value), erases=erases)
        if self.layer is not Layer.SELECTION and not erases:
            self.canvas.rectangle_filled.emit(box)

    def cancel(self) -> None:
        self.canvas.update_box(self.box.grown(2))
        self._start = self._end = None

    def paint(self, frame: Frame) -> None:
        if not self.box.is_empty:
            path = QPainterPath()
            path.addRect(frame.rect(self.box))
            two_tone(frame, path)


class LassoTool(CanvasTool):
    """Drag a free line, or click corner after corner; release, double-click or Enter closes it."""

    def __init__(self, canvas: ToolWidget) -> None:
        super().__init__(canvas)
        self._points: list[tuple[float, float]] = []
        self._pressed: Pointer | None = None
        self._dragged = False
        self._erases = False
        self._tip: tuple[float, float] | None = None

    @property
    def layer(self) -> Layer:
        return self.canvas.settings.target

    @property
    def label(self) -> str:
        return text("Lasso")

    @property
    def erasing_label(self) -> str:
        return text("Erase: lasso")

    @property
    def is_active(self) -> bool:
        return bool(self._points)

    def press(self, at: Pointer) -> None:
        if not self._points:
            self._erases = at.erases or (at.alt and self.layer is Layer.SELECTION)
        self._pressed, self._dragged = at, False
        self._add(at)

    def move(self, at: Pointer) -> None:
        if self._pressed is None:
            return
        distance = math.hypot(at.x - self._pressed.x, at.y - self._pressed.y) * self.canvas.zoom
        self._dragged = self._dragged or distance > _CLICK
        if self._dragged:
            self._add(at)

    def hover(self, at: Pointer) -> None:
        if self._points:
            self._tip = at.x, at.y
            self._show()

    def release(self, at: Pointer) -> None:
        if self._dragged:
            self._close(at)
        self._pressed = None

    def double_click(self, at: Pointer) -> None:
        self._close(at)

    def confirm(self) -> bool:
        if not self._points:
            return False
        self._close(self._pressed or Pointer(*self._points[-1]))
        return True

    def cancel(self) -> None:
        self._show()
        self._points, self._pressed, self._dragged, self._tip = [], None, False, None

    def paint(self, frame: Frame) -> None:
        points = [*self._points, self._tip] if self._tip and not self._dragged else self._points
        if len(points) > 1:
            two_tone(frame, path_through(frame, points))

    def _add(self, at: Pointer) -> None:
        self._points.append((at.x, at.y))
        self._tip = None
        self._show()

    def _show(self) -> None:
        self.canvas.update()

    def _close(self, at: Pointer) -> None:
        points, erases = list(self._points), self._erases
        self.cancel()
        if len(points) >= 3:
            value = 0 if erases else 255
            box = polygon_box(points)
            fill_shape(self, at, box, lambda mask: polygon(mask, points, value), erases=erases)


class SelectRectangleTool(RectangleTool):
    """A new selection; Shift adds to it, Alt or the right button takes away."""

    @property
    def layer(self) -> Layer:
        return Layer.SELECTION


class SelectLassoTool(LassoTool):
    """A new selection; Shift adds to it, Alt or the right button takes away."""

    @property
    def layer(self) -> Layer:
        return Layer.SELECTION


def fill_shape(
    tool: RectangleTool | LassoTool,
    at: Pointer,
    box: Box,
    write: Callable[[Mask], object],
    *,
    erases: bool,
) -> None:
    """One undoable change of the tool's layer; a plain gesture on the selection replaces what was selected before."""
    canvas, layer = tool.canvas, tool.layer
    if canvas.document is None:
        return
    label = tool.erasing_label if erases else tool.label
    if layer is Layer.SELECTION:
        label = text("Selection")
    edit = LayerEdit(canvas, layer, label)
    selection = canvas.document.selection
    if layer is Layer.SELECTION and not (erases or at.shift) and selection is not None:
        old = box_of(selection)
        edit.draw(old, lambda mask: rectangle(mask, old, 0), erases=True)
    edit.draw(box, write, erases=erases)
    edit.commit()
