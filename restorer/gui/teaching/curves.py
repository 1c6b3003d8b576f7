"""A curve over the steps of a run, drawn as it grows."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from restorer.gui import theme
from restorer.gui.language import number, tr

Points = Sequence[tuple[int, float]]
_TOP, _BOTTOM, _GAP = 30, 22, 8
_DOT = 2.5
_DOTS = 40
"""More points than these are a line without dots."""
_LINES = 3
_SMOOTH = 0.8


class Curve(QWidget):
    """`title` and the latest value above, values left, steps below; a broken line where it began, a dot for the best."""

    def __init__(self, title: str, what: str, digits: int) -> None:
        """`what` is said of it to those who cannot see it, and in the tool tip."""
        super().__init__()
        self._title, self._what, self._digits = title, what, digits
        self._points: list[tuple[int, float]] = []
        self._steps = 0
        self._best: int | None = None
        self._has_start = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(f"<span>{what}</span>")
        self.setAccessibleName(title)

    def show_points(
        self, points: Points, steps: int, *, best: int | None = None, has_start: bool = False
    ) -> None:
        """Draw (step, value) over `steps` steps. `has_start`: the first value is what it is compared with."""
        self._points = [point for point in points if math.isfinite(point[1])]
        self._steps, self._best, self._has_start = max(steps, 1), best, has_start
        self.setAccessibleDescription(f"{self._what} {self.latest}")
        self.update()

    @property
    def latest(self) -> str:
        """The last value; "" before the first."""
        return self._text(self._points[-1][1]) if self._points else ""

    def sizeHint(self) -> QSize:
        return QSize(320, 148)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 148)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.current()
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(QColor(tokens.base))
        painter.drawRoundedRect(frame, 6, 6)
        self._head(painter)
        if self._points:
            low, high = self._range()
            ticks = _ticks(low, high)
            left = 2 * _GAP + max(painter.fontMetrics().horizontalAdvance(self._text(tick)) for tick in ticks)
            area = QRectF(
                left, _TOP + 4, self.width() - left - 1.5 * _GAP, self.height() - _TOP - _BOTTOM - 4
            )
            low, high = min(low, ticks[0]), max(high, ticks[-1])

            def place(step: float, value: float) -> QPointF:
                x = area.left() + area.width() * step / self._steps
                return QPointF(x, area.bottom() - area.height() * (value - low) / (high - low))

            self._axes(painter, area, [(tick, place(0, tick).y()) for tick in ticks])
            self._curve(painter, area, [place(*point) for point in self._points])
        painter.end()

    def _head(self, painter: QPainter) -> None:
        tokens = theme.current()
        line = QRectF(_GAP, 4, self.width() - 2 * _GAP, _TOP - 4)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(tokens.muted))
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, self._title)
        bold = QFont(painter.font())
        bold.setWeight(QFont.Weight.DemiBold)
        painter.save()
        painter.setFont(bold)
        painter.setPen(QColor(tokens.text))
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, self.latest)
        painter.restore()

    def _axes(self, painter: QPainter, area: QRectF, ticks: Sequence[tuple[float, float]]) -> None:
        tokens = theme.current()
        height = painter.fontMetrics().height()
        for value, y in ticks:
            painter.setPen(QPen(QColor(tokens.hover), 1))
            painter.drawLine(QPointF(area.left(), round(y) + 0.5), QPointF(area.right(), round(y) + 0.5))
            painter.setPen(QColor(tokens.muted))
            label = QRectF(0, y - height / 2, area.left() - _GAP, height)
            painter.drawText(
                label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._text(value)
            )
        painter.setPen(QColor(tokens.muted))
        below = QRectF(area.left(), self.height() - _BOTTOM, area.width(), _BOTTOM - 4)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, "0")
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, tr("%Ln step(s)", n=self._steps))

    def _curve(self, painter: QPainter, area: QRectF, path: Sequence[QPointF]) -> None:
        tokens = theme.current()
        if self._has_start:
            pen = QPen(QColor(tokens.muted), 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(area.left(), path[0].y()), QPointF(area.right(), path[0].y()))
        painter.setPen(QPen(QColor(tokens.accent_ink), 1.75))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(list(path)))
        painter.setBrush(QColor(tokens.accent_ink))
        for (step, _), point in zip(self._points, path, strict=True):
            is_best = step == self._best
            if is_best or len(path) <= _DOTS:
                radius = 2 * _DOT if is_best else _DOT
                painter.drawEllipse(point, radius, radius)

    def _range(self) -> tuple[float, float]:
        values = [value for _, value in self._points]
        low, high = min(values), max(values)
        least = 10.0**-self._digits * 4
        if high - low < least:
            low, high = low - least / 2, high + least / 2
        return low, high

    def _text(self, value: float) -> str:
        return number(value, f".{self._digits}f")


def smoothed(points: Points) -> list[tuple[int, float]]:
    """An exponential mean: what single batches tell is mostly noise."""
    mean, result = 0.0, []
    for count, (step, value) in enumerate(points):
        weight = max(1 - _SMOOTH, 1 / (count + 1))
        mean += weight * (value - mean)
        result.append((step, mean))
    return result


def _ticks(low: float, high: float) -> list[float]:
    """Round values around the range, about `_LINES` steps apart."""
    raw = (high - low) / _LINES
    magnitude = 10.0 ** math.floor(math.log10(raw))
    step = next(factor * magnitude for factor in (1, 2, 5, 10) if factor * magnitude >= raw)
    first = math.floor(low / step)
    last = math.ceil(high / step)
    return [number * step for number in range(first, last + 1)]
