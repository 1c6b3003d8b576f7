"""The curves of a histogram."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from restorer.gui import theme
from restorer.gui.language import tr
from restorer.imaging.histogram import Histogram

_HEIGHT = 112
_CHANNELS = (QColor(226, 70, 60), QColor(52, 168, 83), QColor(66, 120, 235))


class HistogramPlot(QWidget):
    """Luminance as an area, red, green and blue as lines. Equal heights are equal shares of the pixels."""

    def __init__(self) -> None:
        super().__init__()
        self._histogram: Histogram | None = None
        self._logarithmic = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Histogram"))

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT)

    def show_histogram(self, histogram: Histogram | None, *, logarithmic: bool) -> None:
        """None: nothing is known."""
        self._histogram, self._logarithmic = histogram, logarithmic
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(tokens.border))
        painter.setBrush(QColor(tokens.base))
        painter.drawRoundedRect(frame, 5, 5)
        inside = frame.adjusted(5, 5, -5, -3)
        self._paint_quarters(painter, inside)
        if self._histogram is None or not self._histogram.pixels:
            return
        heights = scaled(self._histogram.counts, logarithmic=self._logarithmic)
        grey = QColor(tokens.muted)
        grey.setAlpha(90)
        painter.fillPath(_area(heights[3], inside), grey)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        lines = (
            ((QColor(tokens.muted), heights[3]),)
            if self._histogram.is_grey
            else zip(_CHANNELS, heights[:3], strict=True)
        )
        for colour, curve in lines:
            painter.setPen(QPen(colour, 1.25))
            painter.drawPath(_line(curve, inside))

    @staticmethod
    def _paint_quarters(painter: QPainter, inside: QRectF) -> None:
        painter.setPen(QPen(QColor(theme.current().border), 1, Qt.PenStyle.DotLine))
        for share in (0.25, 0.5, 0.75):
            x = round(inside.left() + share * inside.width()) + 0.5
            painter.drawLine(QPointF(x, inside.top()), QPointF(x, inside.bottom()))


def scaled(counts: np.ndarray, *, logarithmic: bool) -> np.ndarray:
    """Heights 0..1 of (n, 256) counts.

    On a linear scale black and white do not count for what is highest: one of the two often dwarfs all else.
    """
    values = np.log1p(counts.astype(np.float64)) if logarithmic else counts.astype(np.float64)
    highest = values.max() if logarithmic else values[:, 1:-1].max()
    return np.minimum(1.0, values / (highest or values.max() or 1.0))


def _line(heights: np.ndarray, inside: QRectF) -> QPainterPath:
    step = inside.width() / (len(heights) - 1)
    points = [
        QPointF(inside.left() + index * step, inside.bottom() - height * inside.height())
        for index, height in enumerate(heights)
    ]
    path = QPainterPath(points[0])
    for point in points[1:]:
        path.lineTo(point)
    return path


def _area(heights: np.ndarray, inside: QRectF) -> QPainterPath:
    path = _line(heights, inside)
    path.lineTo(inside.bottomRight())
    path.lineTo(inside.bottomLeft())
    path.closeSubpath()
    return path
