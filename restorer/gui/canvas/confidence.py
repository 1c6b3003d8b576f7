"""The layer that shows how sure each fill is."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from restorer.gui.canvas.backing import Backing
from restorer.gui.canvas.compare import Side
from restorer.gui.canvas.error_map import STEPS, band_of
from restorer.gui.canvas.painters import Frame, tinted, veil
from restorer.gui.canvas.sampling import sample
from restorer.gui.canvas.scene import Scene
from restorer.gui.canvas.view import DeviceView
from restorer.imaging.geometry import Box

_OPACITY = 0.75


class ConfidencePainter:
    """The fills in the colours of their bands, on the restored picture only."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._backing = Backing()
        self._table = _table()
        self.visible = False

    def invalidate(self, box: Box | None = None) -> None:
        self._backing.invalidate(box)

    def paint(self, frame: Frame) -> None:
        if self.visible and frame.side is Side.AFTER:
            shape = self._scene.before.shape
            self._backing.paint(frame.painter, frame.view, shape, frame.exposed, self._render)

    def _render(self, view: DeviceView, rect: Box) -> NDArray[np.uint8]:
        return tinted(sample(self._scene.errors, view, rect, mixes=False), self._table)


def _table() -> NDArray[np.uint32]:
    """Premultiplied ARGB for each code."""
    table = np.zeros(256, np.uint32)
    for code in range(1, 256):
        table[code] = veil(QColor(band_of(code / STEPS).colour), _OPACITY)[255]
    return table
