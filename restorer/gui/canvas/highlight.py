"""The layer that shows which fills are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from weakref import WeakKeyDictionary

import cv2
import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPolygonF, QTransform

from restorer.document import PlacedFill
from restorer.gui.canvas.compare import Side
from restorer.gui.canvas.painters import Frame
from restorer.imaging.fill import Fill

COLOUR = QColor(70, 170, 255)
_MOST_OUTLINES = 200
"""Of more fills in sight than this only the boxes are drawn."""
REACH = 3
"""Screen pixels that the lines reach out of a fill's box."""


class HighlightPainter:
    """The outlines of fills, on the restored picture only; dashed where a fill is hidden."""

    def __init__(self) -> None:
        self.placed: Sequence[PlacedFill] = ()
        self._outlines: WeakKeyDictionary[Fill, QPainterPath] = WeakKeyDictionary()

    def paint(self, frame: Frame) -> None:
        if not self.placed or frame.side is not Side.AFTER:
            return
        shown = frame.view.picture_box(frame.exposed.grown(REACH + 1))
        inside = [one for one in self.placed if one.fill.box.overlaps(shown)]
        painter = frame.painter
        painter.setBrush(Qt.BrushStyle.NoBrush)
        outlined = len(inside) <= _MOST_OUTLINES
        scale = frame.view.scale
        to_screen = QTransform(scale, 0, 0, scale, frame.view.left, frame.view.top)
        for colour, width in ((QColor(0, 0, 0, 150), 3.0), (COLOUR, 1.5)):
            for one in inside:
                pen = QPen(colour, width * frame.ratio)
                if not one.visible:
                    pen.setDashPattern([3, 2])
                painter.setPen(pen)
                if outlined:
                    painter.drawPath(to_screen.map(self._outline(one.fill)))
                else:
                    painter.drawRect(frame.rect(one.fill.box))

    def _outline(self, fill: Fill) -> QPainterPath:
        """Around all its pixels, in picture coordinates."""
        if fill not in self._outlines:
            self._outlines[fill] = _outline(fill)
        return self._outlines[fill]


def _outline(fill: Fill) -> QPainterPath:
    """A quarter of a pixel inside the edge: every pixel becomes four, so that single ones have an outline, too."""
    step = max(1, max(fill.box.width, fill.box.height) // 2000)
    flags = (fill.alpha[::step, ::step] > 0).astype(np.uint8)
    larger = np.pad(np.repeat(np.repeat(flags, 2, axis=0), 2, axis=1), 1)
    found, _ = cv2.findContours(larger, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    path = QPainterPath()
    for contour in found:
        points = (contour[:, 0].astype(np.float64) - 0.5) / 2 * step
        corner = np.array([fill.box.x, fill.box.y])
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points + corner]))
        path.closeSubpath()
    return path
