"""A line over something of known length."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath

from restorer.document import areas
from restorer.gui.canvas.painters import Frame
from restorer.gui.canvas.tools.base import CanvasTool, Pointer, two_tone
from restorer.gui.language import number, tr
from restorer.imaging.geometry import Box

if TYPE_CHECKING:
    from restorer.gui.canvas.tool_widget import ToolWidget

_CLICK = 4.0
"""Screen pixels within which a press and its release are one click: the second end is clicked then, too."""
_TICK = 6.0
"""Screen pixels from the line to the ends of its ticks."""
_LABEL = 200
"""Screen pixels around the line that its label may cover."""


class MeasureTool(CanvasTool):
    """Drag from one end to the other, or click both; then the window is told the length."""

    def __init__(self, canvas: ToolWidget) -> None:
        super().__init__(canvas)
        self._start: Pointer | None = None
        self._end: Pointer | None = None
        self._pressed: Pointer | None = None

    @property
    def is_active(self) -> bool:
        return self._start is not None

    @property
    def length(self) -> float:
        """Picture pixels."""
        if self._start is None or self._end is None:
            return 0.0
        return math.hypot(self._end.x - self._start.x, self._end.y - self._start.y)

    def press(self, at: Pointer) -> None:
        self._pressed = at
        if self._start is None:
            self._start = at
        self._reach(at)

    def move(self, at: Pointer) -> None:
        self._reach(at)

    def hover(self, at: Pointer) -> None:
        self._reach(at)

    def release(self, at: Pointer) -> None:
        if self._start is None:
            return
        self._reach(at)
        is_first_click = self._pressed is self._start and self.length * self.canvas.zoom < _CLICK
        self._pressed = None
        if is_first_click:
            return
        length = self.length
        self.cancel()
        if length > 0:
            self.canvas.line_drawn.emit(length)

    def double_click(self, at: Pointer) -> None:
        self.press(at)

    def cancel(self) -> None:
        self._show()
        self._start = self._end = self._pressed = None

    def paint(self, frame: Frame) -> None:
        if self._start is None or self._end is None:
            return
        start = QPointF(*frame.view.point(self._start.x, self._start.y))
        end = QPointF(*frame.view.point(self._end.x, self._end.y))
        path = QPainterPath(start)
        path.lineTo(end)
        along = end - start
        far = math.hypot(along.x(), along.y())
        if far:
            tick = QPointF(-along.y(), along.x()) / far * _TICK * frame.ratio
            for place in (start, end):
                path.moveTo(place - tick)
                path.lineTo(place + tick)
        two_tone(frame, path)
        with frame.upright(end) as place:
            self._write(frame, place)

    def _write(self, frame: Frame, at: QPointF) -> None:
        painter, ratio = frame.painter, frame.ratio
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * ratio)
        painter.save()
        painter.setFont(font)
        text = self._text()
        size = painter.fontMetrics().boundingRect(text).size()
        place = QRectF(
            at.x() + 12 * ratio, at.y() + 12 * ratio, size.width() + 12 * ratio, size.height() + 6 * ratio
        )
        place.moveRight(min(place.right(), frame.size.width() - 4 * ratio))
        place.moveBottom(min(place.bottom(), frame.size.height() - 4 * ratio))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 190))
        painter.drawRoundedRect(place, 4 * ratio, 4 * ratio)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    def _text(self) -> str:
        """Pixels, and millimetres where a scale is known."""
        document, start, end = self.canvas.document, self._start, self._end
        pixels = tr("{length} px").format(length=number(self.length, ".1f"))
        if document is None or start is None or end is None:
            return pixels
        scale = areas.scale_of(document.view())
        if scale is None:
            return pixels
        millimetres = math.hypot((end.x - start.x) / scale.x, (end.y - start.y) / scale.y)
        return tr("{pixels} · {length} mm").format(pixels=pixels, length=number(millimetres, ".1f"))

    def _reach(self, at: Pointer) -> None:
        if self._start is not None:
            self._show()
            self._end = at
            self._show()

    def _show(self) -> None:
        if self._start is None or self._end is None:
            return
        xs, ys = (
            sorted((int(self._start.x), int(self._end.x))),
            sorted((int(self._start.y), int(self._end.y))),
        )
        box = Box(xs[0], ys[0], xs[1] - xs[0] + 1, ys[1] - ys[0] + 1)
        self.canvas.update_box(box, margin=_LABEL)
