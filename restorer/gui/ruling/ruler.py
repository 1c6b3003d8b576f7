"""One ruler along an edge of the canvas."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from restorer.document import Scale
from restorer.gui import theme
from restorer.gui.canvas import Canvas
from restorer.gui.canvas.compare import Pane
from restorer.gui.ruling.measure import Axis, Graduation, axis, graduation
from restorer.gui.ruling.ticks import ticks

BREADTH = 22
"""Screen pixels."""
_LONG, _SHORT = 22, 5
_FONT = 10
_THIN = 3


class Ruler(QWidget):
    """Along the top (`across`) or the side; tells where the picture is, and the pixel under the pointer."""

    def __init__(self, canvas: Canvas, *, across: bool) -> None:
        super().__init__()
        self._canvas = canvas
        self._across = across
        self._scale: Scale | None = None
        self._pointer: tuple[int, int] | None = None
        self._marked: list[QRect] = []
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        grows, fixed = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        self.setSizePolicy(*((grows, fixed) if across else (fixed, grows)))

    def sizeHint(self) -> QSize:
        return QSize(BREADTH, BREADTH)

    def show_scale(self, scale: Scale | None) -> None:
        """Count millimetres of the object; None: pixels of the picture."""
        if scale != self._scale:
            self._scale = scale
            self.update()

    def mark(self, pixel: tuple[int, int] | None) -> None:
        """Where the pointer is; None: not on the picture."""
        self._pointer = pixel
        for rect in (*self._marked, *self._marks()):
            self.update(rect)
        self._marked = list(self._marks())

    @property
    def graduation(self) -> Graduation:
        return graduation(self._canvas.zoom, self._scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(tokens.panel))
        if self._canvas.document is not None:
            for pane in self._canvas.panes():
                if (along := axis(self._canvas, pane, across=self._across)) is not None:
                    painter.save()
                    painter.setClipRect(self._part(pane).intersected(event.rect()))
                    self._paint(painter, along, pane)
                    painter.restore()
            for rect in self._marks():
                painter.fillRect(rect, _marker(rect, across=self._across))
        painter.setPen(QColor(tokens.border))
        painter.drawLine(*self._inner_edge())

    def _paint(self, painter: QPainter, along: Axis, pane: Pane) -> None:
        part = self._part(pane)
        begin, end = (part.left(), part.right() + 1) if self._across else (part.top(), part.bottom() + 1)
        now = self.graduation
        unit = now.pixels[0 if along.is_x else 1]  # picture pixels
        per_unit = along.scale * unit
        margin = 2 * BREADTH  # the label of a tick that is just out of sight still shows
        first, last = sorted((at - along.zero) / per_unit for at in (begin - margin, end + margin))
        tokens = theme.current()
        font = QFont(painter.font())
        font.setPixelSize(_FONT)
        painter.setFont(font)
        for tick in ticks(first, last, abs(per_unit), now.step, whole=now.unit == "px"):
            at = round(along.zero + tick.value * per_unit)
            painter.setPen(QColor(tokens.muted if tick.is_labelled else tokens.disabled))
            self._draw_tick(painter, at, _LONG if tick.is_labelled else _SHORT)
            if tick.is_labelled:
                self._write(painter, at, f"{round(tick.value, 6):g}".replace("-", "−"))

    def _draw_tick(self, painter: QPainter, at: int, length: int) -> None:
        if self._across:
            painter.drawLine(at, BREADTH - length, at, BREADTH - 2)
        elif self.isRightToLeft():
            painter.drawLine(1, at, length - 1, at)
        else:
            painter.drawLine(BREADTH - length, at, BREADTH - 2, at)

    def _write(self, painter: QPainter, at: int, text: str) -> None:
        """Right of the tick; along the side turned, above it."""
        room = QRectF(3, 1, 200, BREADTH - 2 - _SHORT)
        painter.save()
        if self._across:
            painter.translate(at, 0)
        elif self.isRightToLeft():
            painter.translate(BREADTH, at)
            painter.rotate(90)
        else:
            painter.translate(0, at)
            painter.rotate(-90)
        painter.setPen(QColor(theme.current().text))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)
        painter.restore()

    def _marks(self) -> Iterator[QRect]:
        """The pixel under the pointer, at least a line wide, in each pane."""
        if self._pointer is None or not self._canvas.view.turn.is_square:
            return
        x, y = self._pointer
        for pane in self._canvas.panes():
            one, other = (self._seen(QPointF(x + d, y + d), pane) for d in (0, 1))
            begin, length = round(min(one, other)), max(1, round(abs(other - one)))
            rect = QRect(begin, 0, length, BREADTH) if self._across else QRect(0, begin, BREADTH, length)
            if rect.intersects(self._part(pane)):
                yield rect.intersected(self._part(pane))

    def _seen(self, point: QPointF, pane: Pane) -> float:
        x, y = self._canvas.view.to_pane(*self._canvas.view.to_screen(point.x(), point.y()))
        return x + pane.left if self._across else y

    def _part(self, pane: Pane) -> QRect:
        """What of the ruler belongs to a pane."""
        if self._across:
            return QRect(pane.clip.left(), 0, pane.clip.width(), self.height())
        return QRect(0, pane.clip.top(), self.width(), pane.clip.height())

    def _inner_edge(self) -> tuple[int, int, int, int]:
        if self._across:
            return 0, BREADTH - 1, self.width(), BREADTH - 1
        x = 0 if self.isRightToLeft() else BREADTH - 1
        return x, 0, x, self.height()


def _marker(rect: QRect, *, across: bool) -> QColor:
    """A wide one lets the numbers through."""
    colour = QColor(theme.current().accent)
    if (rect.width() if across else rect.height()) > _THIN:
        colour.setAlphaF(0.35)
    return colour
