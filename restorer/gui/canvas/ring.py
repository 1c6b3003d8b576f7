"""The outline of the brush: a ring that is seen on any ground, or a crosshair where the ring would be too small."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from restorer.gui.canvas.painters import Frame

_SMALLEST_RING = 3.0
_CROSS = 6.0
"""Screen pixels from its centre to its ends."""


def paint_ring(frame: Frame, x: float, y: float, diameter: float) -> None:
    """All in picture pixels."""
    painter, ratio = frame.painter, frame.ratio
    centre = QPointF(*frame.view.point(x, y))
    radius = diameter / 2 * frame.view.scale
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, wider in ((Qt.GlobalColor.black, 0.5), (Qt.GlobalColor.white, -0.5)):
        painter.setPen(QPen(colour, ratio))
        if radius >= _SMALLEST_RING * ratio:
            painter.drawEllipse(centre, radius + wider * ratio, radius + wider * ratio)
        else:
            _crosshair(painter, centre + QPointF(wider, wider) * ratio, _CROSS * ratio)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _crosshair(painter: QPainter, centre: QPointF, reach: float) -> None:
    for way in (QPointF(reach, 0), QPointF(0, reach)):
        painter.drawLine(centre - way, centre - way / 3)
        painter.drawLine(centre + way / 3, centre + way)
