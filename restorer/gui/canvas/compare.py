"""Before and after in one widget: which part of it shows which side, and the slider between them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from restorer.gui.canvas.settings import Compare

DIVIDER = 2
"""Screen pixels between the two panes side by side."""
_HANDLE = 13
_GRIP = 5


class Side(Enum):
    """Which state of the picture a pane shows."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True)
class Pane:
    """A part of the widget: `clip` is what it may draw, the view's coordinates start at `left` (screen pixels)."""

    clip: QRect
    left: int
    side: Side


class CompareState:
    """The mode and where its slider stands."""

    def __init__(self) -> None:
        self.mode = Compare.OFF
        self.split = 0.5
        """Place of the slider, as a share of the width."""
        self.holds_original = False

    def pane_size(self, size: QSize) -> tuple[int, int]:
        """Size of the view, screen pixels."""
        if self.mode is Compare.SIDE_BY_SIDE:
            return max(1, (size.width() - DIVIDER) // 2), size.height()
        return size.width(), size.height()

    def panes(self, size: QSize) -> tuple[Pane, ...]:
        width, height = size.width(), size.height()
        after = Side.BEFORE if self.holds_original else Side.AFTER
        if self.mode is Compare.SPLIT:
            at = self.slider(size)
            left = Pane(QRect(0, 0, at, height), 0, Side.BEFORE)
            return left, Pane(QRect(at, 0, width - at, height), 0, after)
        if self.mode is Compare.SIDE_BY_SIDE:
            pane, _ = self.pane_size(size)
            start = pane + DIVIDER
            left = Pane(QRect(0, 0, pane, height), 0, Side.BEFORE)
            return left, Pane(QRect(start, 0, width - start, height), start, after)
        return (Pane(QRect(0, 0, width, height), 0, after),)

    def slider(self, size: QSize) -> int:
        """Screen column of the slider: the first one that shows the right side."""
        return round(self.split * size.width())

    def slider_rect(self, size: QSize) -> QRect:
        """What must be painted again when the slider moves away."""
        return QRect(self.slider(size) - _HANDLE - 3, 0, 2 * _HANDLE + 6, size.height())

    def grips(self, size: QSize, at: QPointF) -> bool:
        """Whether the pointer is on the slider's line or handle."""
        if self.mode is not Compare.SPLIT:
            return False
        across, down = abs(at.x() - self.slider(size)), abs(at.y() - size.height() / 2)
        return across <= _GRIP or (across <= _HANDLE and down <= _HANDLE)

    def drag_to(self, size: QSize, x: float) -> None:
        self.split = min(1.0, max(0.0, x / max(1, size.width())))

    def paint(self, painter: QPainter, size: QSize, labels: tuple[str, str]) -> None:
        """Slider, divider and labels, in screen pixels."""
        if self.mode is Compare.OFF:
            if self.holds_original:
                _label(painter, labels[0], QRect(0, 0, size.width(), size.height()), right=False)
            return
        panes = self.panes(size)
        if self.mode is Compare.SPLIT:
            self._paint_slider(painter, size)
        for pane, right in zip(panes, (False, True), strict=True):
            _label(painter, labels[pane.side is Side.AFTER], pane.clip, right=right)

    def _paint_slider(self, painter: QPainter, size: QSize) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, middle = float(self.slider(size)), size.height() / 2
        for colour, width in ((QColor(0, 0, 0, 110), 4.0), (QColor(255, 255, 255), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(x, 0), QPointF(x, size.height()))
        painter.setPen(QPen(QColor(0, 0, 0, 110), 1.5))
        painter.setBrush(QColor(255, 255, 255))
        painter.drawEllipse(QPointF(x, middle), _HANDLE, _HANDLE)
        painter.setPen(QPen(QColor(60, 60, 60), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for way in (-1, 1):
            tip = QPointF(x + way * 7.5, middle)
            painter.drawLine(tip, QPointF(x + way * 3.5, middle - 4))
            painter.drawLine(tip, QPointF(x + way * 3.5, middle + 4))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _label(painter: QPainter, text: str, clip: QRect, *, right: bool) -> None:
    metrics = QFontMetrics(painter.font())
    width, height = metrics.horizontalAdvance(text) + 20, metrics.height() + 8
    if clip.width() < width + 24:
        return
    x = clip.right() - width - 11 if right else clip.x() + 12
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 150))
    rect = QRectF(x, clip.y() + 12, width, height)
    painter.drawRoundedRect(rect, height / 2, height / 2)
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
