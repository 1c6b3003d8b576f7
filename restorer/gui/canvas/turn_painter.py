"""A painter in a turned view: the layers draw in their upright pane as ever, Qt turns what they draw."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTransform

from restorer.gui.canvas.turn import Turn
from restorer.gui.canvas.view import View
from restorer.imaging.geometry import Box

_REACH = 2
"""Device pixels around what is drawn that smooth turning mixes into it."""


def turning_of(view: View) -> QTransform | None:
    """From device pixels of the upright pane to those that are seen; None where they are the same."""
    if view.turn.is_upright:
        return None
    m11, m12, m21, m22, dx, dy = view.turning
    return QTransform(m11, m12, m21, m22, dx * view.ratio, dy * view.ratio)


def turn_painter(painter: QPainter, turn: Turn, turning: QTransform, exposed: Box) -> Box:
    """Let `painter` draw in the upright pane; returns what of it must be drawn to fill `exposed`."""
    painter.setTransform(turning, combine=True)
    seen = turning.inverted()[0].mapRect(QRectF(*exposed)).toAlignedRect()
    box = Box(seen.x(), seen.y(), seen.width(), seen.height())
    if turn.is_square:
        return box
    painter.setRenderHints(
        QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing, on=True
    )
    return box.grown(_REACH)
