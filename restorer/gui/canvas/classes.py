"""The layer that shows damage in the colours of its classes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from restorer.document import DamageClass
from restorer.gui.canvas.backing import Backing
from restorer.gui.canvas.painters import Frame, veil
from restorer.gui.canvas.sampling import sample
from restorer.gui.canvas.scene import Scene
from restorer.gui.canvas.view import DeviceView
from restorer.imaging.geometry import Box


class ClassPainter:
    """Damage as a veil, each class in its colour."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._backing = Backing()
        self._table = np.zeros((1, 256), np.uint32)
        self.visible = True

    def set_colours(self, classes: Sequence[DamageClass], opacity: float) -> None:
        none = np.zeros(256, np.uint32)
        self._table = np.stack([none, *(veil(QColor(one.colour), opacity) for one in classes)])
        self._backing.invalidate()

    def invalidate(self, box: Box | None = None) -> None:
        self._backing.invalidate(box)

    def paint(self, frame: Frame) -> None:
        if self.visible:
            shape = self._scene.before.shape
            self._backing.paint(frame.painter, frame.view, shape, frame.exposed, self._render)

    def _render(self, view: DeviceView, rect: Box) -> NDArray[np.uint8]:
        codes = sample(self._scene.classes.codes, view, rect, mixes=False)
        strengths = sample(self._scene.classes.strengths, view, rect)
        codes = np.minimum(codes, len(self._table) - 1)  # a class has just gone, its pixels follow
        return self._table[codes, strengths].view(np.uint8).reshape(*codes.shape, 4)
