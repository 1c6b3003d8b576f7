"""What all brushes share: size, pressure, straight lines, one change per stroke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from restorer.gui.canvas.tools.base import CanvasTool, Pointer
from restorer.imaging.mask import pieces

if TYPE_CHECKING:
    from restorer.gui.canvas.tool_widget import ToolWidget

_LEAST_PRESSURE = 0.15
"""Share of the brush size that the lightest touch of a stylus still paints."""

Dab = tuple[float, float, float]
"""x, y, radius"""
Segment = tuple[float, float, float, float, float, float]
"""x0, y0, radius0, x1, y1, radius1"""


class StrokeTool(CanvasTool):
    """Subclasses say what a stroke does. Shift draws straight on from the last point."""

    cursor = Qt.CursorShape.BlankCursor
    has_brush = True

    def __init__(self, canvas: ToolWidget) -> None:
        super().__init__(canvas)
        self._last: Dab | None = None
        self._before: Dab | None = None
        self._drawing = False

    @property
    def is_active(self) -> bool:
        return self._drawing

    def press(self, at: Pointer) -> None:
        if not self.begin(at):
            return
        self._drawing = True
        self._before = self._last
        start = self._last if at.shift and self._last else self._dab(at)
        self._draw(start, self._dab(at))

    def move(self, at: Pointer) -> None:
        if self._drawing and self._last:
            self._draw(self._last, self._dab(at))

    def release(self, at: Pointer) -> None:
        if self._drawing:
            self._drawing = False
            self.finish()

    def cancel(self) -> None:
        if self._drawing:
            self._drawing, self._last = False, self._before
            self.drop()

    def begin(self, at: Pointer) -> bool:
        """A stroke starts; returns whether it may."""
        raise NotImplementedError

    def draw(self, segment: Segment) -> None:
        """The brush moves on along a short piece."""
        raise NotImplementedError

    def finish(self) -> None:
        """The stroke is complete."""
        raise NotImplementedError

    def drop(self) -> None:
        """The stroke was cancelled."""
        raise NotImplementedError

    def _dab(self, at: Pointer) -> Dab:
        radius = self.canvas.settings.brush_size / 2
        if at.pressure is not None and self.canvas.settings.pressure_size:
            radius *= _LEAST_PRESSURE + (1 - _LEAST_PRESSURE) * at.pressure
        return at.x, at.y, radius

    def _draw(self, start: Dab, end: Dab) -> None:
        for piece in pieces(*start, *end):
            self.draw(piece)
        self._last = end
