"""Lines of text as cards in lists show them."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter


def write_line(
    painter: QPainter,
    area: QRect,
    text: str,
    colour: str,
    where: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop,
    *,
    bold: bool = False,
) -> None:
    """One line of text, cut short with dots where it does not fit."""
    painter.save()
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, where, short)
    painter.restore()
