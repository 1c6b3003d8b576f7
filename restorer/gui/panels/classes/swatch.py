"""A class's colour as an icon."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

SIDE = 14


@lru_cache(maxsize=256)
def swatch(colour: str) -> QIcon:
    """A small rounded square of this colour ("#rrggbb"), sharp on dense screens."""
    icon = QIcon()
    for ratio in (1, 2, 3):
        pixmap = QPixmap(SIDE * ratio, SIDE * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(0, 0, SIDE * ratio, SIDE * ratio, 3 * ratio, 3 * ratio)
        painter.end()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # not tinted where its line is selected
            icon.addPixmap(pixmap, mode)
    return icon
