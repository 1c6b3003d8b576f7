"""The layers of the canvas, drawn in order in the device pixels of one pane."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from restorer.document import Layer
from restorer.gui.canvas.backing import Backing
from restorer.gui.canvas.compare import Side
from restorer.gui.canvas.sampling import sample
from restorer.gui.canvas.scene import Scene
from restorer.gui.canvas.view import DeviceView
from restorer.imaging.geometry import Box

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from restorer.imaging.picture import Mask

_FADE = 0.8
"""Seconds in which a finished region's light goes out."""


@dataclass(frozen=True)
class Frame:
    """One repaint of one pane: `painter` draws in its device pixels, only `exposed` has to be drawn."""

    painter: QPainter
    view: DeviceView
    exposed: Box
    ratio: float
    """Device pixels per screen pixel: the width of thin lines."""
    side: Side
    """Which state of the picture the pane shows."""
    turning: QTransform | None = None
    """How the pane is turned on the screen: from its device pixels to those that are seen; None: not at all."""
    size: QSizeF = field(default_factory=QSizeF)
    """Of the pane that is seen, in device pixels."""

    @contextmanager
    def upright(self, at: QPointF) -> Iterator[QPointF]:
        """While text is drawn: the painter draws in what is seen; yields where a device pixel of the pane is then."""
        if self.turning is None:
            yield at
            return
        self.painter.save()
        self.painter.setTransform(self.turning.inverted()[0], combine=True)
        yield self.turning.map(at)
        self.painter.restore()

    def rect(self, box: Box) -> QRectF:
        """A box of picture pixels in device pixels."""
        left, top = self.view.point(box.x, box.y)
        return QRectF(left, top, box.width * self.view.scale, box.height * self.view.scale)


class Painter(Protocol):
    """One layer."""

    def paint(self, frame: Frame) -> None: ...


class MaskPainter:
    """A mask as a coloured veil, optionally hatched. Its colours are a table: changing them computes little."""

    def __init__(
        self, scene: Scene, layer: Layer, colour: QColor, opacity: float, *, hatched: bool = False
    ) -> None:
        self._scene, self._layer = scene, layer
        self._hatched = hatched
        self._backing = Backing()
        self.visible = True
        self.set_colour(colour, opacity)

    def set_colour(self, colour: QColor, opacity: float) -> None:
        self._table = veil(colour, opacity)
        self._backing.invalidate()

    def invalidate(self, box: Box | None) -> None:
        self._backing.invalidate(box)

    def paint(self, frame: Frame) -> None:
        if self.visible and self._scene.shows(self._layer):
            self._backing.paint(
                frame.painter, frame.view, self._scene.before.shape, frame.exposed, self._render
            )

    def _render(self, view: DeviceView, rect: Box) -> NDArray[np.uint8]:
        levels = self._scene.masks[self._layer]
        if not self._hatched:
            return sample(levels, view, rect, lambda values: tinted(values, self._table))
        values = cv2.multiply(sample(levels, view, rect), _hatch(view.from_corner(rect)), scale=1 / 255)
        return tinted(np.asarray(values, np.uint8), self._table)


class SelectionPainter:
    """What lies outside the selection is dimmed; its edge is a two-tone dashed line, visible on any ground."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._backing = Backing()

    def invalidate(self, box: Box | None) -> None:
        self._backing.invalidate(box.grown(2) if box else None)

    def paint(self, frame: Frame) -> None:
        if self._scene.shows(Layer.SELECTION):
            self._backing.paint(
                frame.painter, frame.view, self._scene.before.shape, frame.exposed, self._render
            )

    def _render(self, view: DeviceView, rect: Box) -> NDArray[np.uint8]:
        whole = view.device_box(Box.of_shape(self._scene.before.shape))
        wide = rect.grown(1).intersected(whole)
        values = sample(self._scene.masks[Layer.SELECTION], view, wide)
        inside = (values > 127).astype(np.uint8)
        edge = cv2.morphologyEx(inside, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)).astype(bool)
        result = np.zeros((*values.shape, 4), np.uint8)
        result[inside == 0] = (0, 0, 0, 110)
        place = view.from_corner(wide)
        dash = (np.arange(place.y, place.bottom)[:, None] + np.arange(place.x, place.right)) // 4 % 2
        result[edge & (dash == 0)] = (255, 255, 255, 255)
        result[edge & (dash == 1)] = (0, 0, 0, 255)
        return result[rect.moved(-wide.x, -wide.y).slices]


class PreviewPainter:
    """What the detector would mark: a mask of the picture's shape at any size, laid over the whole picture."""

    def __init__(self, shape: tuple[int, int], preview: Mask, colour: QColor, opacity: float) -> None:
        self._shape = shape
        self._preview = preview
        self._table = veil(colour, opacity)
        self._backing = Backing()

    def paint(self, frame: Frame) -> None:
        self._backing.paint(frame.painter, frame.view, self._shape, frame.exposed, self._render)

    def _render(self, view: DeviceView, rect: Box) -> NDArray[np.uint8]:
        height, width = self._preview.shape
        across = self._shape[1] / width * view.scale
        down = self._shape[0] / height * view.scale
        x, y = (rect.x + 0.5 - view.left) / across - 0.5, (rect.y + 0.5 - view.top) / down - 0.5
        matrix = np.array([[1 / across, 0, x], [0, 1 / down, y]])
        how = cv2.INTER_NEAREST if min(across, down) >= 2 else cv2.INTER_LINEAR
        flags = how | cv2.WARP_INVERSE_MAP
        size = rect.width, rect.height
        values = cv2.warpAffine(self._preview, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
        return tinted(np.asarray(values, np.uint8), self._table)


class RunningPainter:
    """Regions being restored: outlined while they wait, lit up as they finish."""

    def __init__(self, colour: QColor) -> None:
        self._colour = colour
        self._waiting: list[Box] = []
        self._done: dict[Box, float] = {}
        self._runs = False

    def start(self, boxes: list[Box]) -> None:
        self._waiting, self._done, self._runs = list(boxes), {}, True

    def finish(self) -> None:
        self._waiting, self._runs = [], False

    def mark_done(self, box: Box) -> None:
        self._done[box] = time.monotonic()

    def fading(self) -> list[Box]:
        """The boxes whose light is still going out."""
        now = time.monotonic()
        return [box for box, since in self._done.items() if now - since < _FADE + 0.1]

    def paint(self, frame: Frame) -> None:
        shown = frame.view.picture_box(frame.exposed.grown(3))
        frame.painter.setBrush(Qt.BrushStyle.NoBrush)
        frame.painter.setPen(QPen(self._colour, frame.ratio, Qt.PenStyle.DashLine))
        for box in self._waiting:
            if box.overlaps(shown) and box not in self._done:
                frame.painter.drawRect(frame.rect(box))
        now = time.monotonic()
        for box, since in self._done.items():
            light = max(0.0, 1 - (now - since) / _FADE)
            if box.overlaps(shown) and (self._runs or light):
                self._paint_done(frame, box, light)

    def _paint_done(self, frame: Frame, box: Box, light: float) -> None:
        colour = QColor(self._colour)
        colour.setAlphaF(0.45 * light + 0.12 * self._runs)
        frame.painter.fillRect(frame.rect(box), colour)
        if self._runs:
            frame.painter.setPen(QPen(self._colour, frame.ratio))
            frame.painter.drawRect(frame.rect(box))


def veil(colour: QColor, opacity: float) -> NDArray[np.uint32]:
    """Premultiplied ARGB for each mask value 0 to 255."""
    alpha = np.arange(256) / 255 * opacity
    parts = [
        np.rint(part * alpha).astype(np.uint32) for part in (colour.red(), colour.green(), colour.blue())
    ]
    packed = (np.rint(255 * alpha).astype(np.uint32) << 24) | (parts[0] << 16) | (parts[1] << 8) | parts[2]
    return packed.astype(np.uint32)


def tinted(values: NDArray[np.uint8], table: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """(h, w) mask values through a `veil`: (h, w, 4) as ARGB32_Premultiplied."""
    return np.take(table, values).view(np.uint8).reshape(*values.shape, 4)


def _hatch(rect: Box) -> NDArray[np.uint8]:
    """Diagonal stripes; `rect` counts from the picture's corner, so that they move with it."""
    diagonal = np.arange(rect.y, rect.bottom)[:, None] + np.arange(rect.x, rect.right)
    return np.where(diagonal % 8 < 3, np.uint8(255), np.uint8(70))
