"""A layer as the view shows it, kept in device pixels: repainting under a brush only copies from it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter

from restorer.gui.canvas.view import DeviceView
from restorer.imaging.geometry import Box

Render = Callable[[DeviceView, Box], NDArray[np.uint8]]
"""The layer inside a box of device pixels, (h, w, 4) premultiplied BGRA."""

_NO_VIEW = DeviceView(1.0, 0.0, 0.0, 0, 0)

_MOST_BOXES = 64


def image_of(pixels: NDArray[np.uint8]) -> QImage:
    """A QImage on (h, w, 4) premultiplied BGRA, without a copy: keep the array as long as the image."""
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_ARGB32_Premultiplied)


class Backing:
    """Renders only what is exposed and not yet known for the present view.

    What a layer shows must depend on the distance to the picture's corner only: moving the view moves the pixels.
    """

    def __init__(self, *, opaque: bool = False) -> None:
        self._opaque = opaque
        self._view = _NO_VIEW
        self._area = Box(0, 0, 0, 0)
        self._pixels: NDArray[np.uint8] = np.empty((0, 0, 4), np.uint8)
        self._image = QImage()
        self._stale: list[Box] = []

    def invalidate(self, box: Box | None = None) -> None:
        """What shows of `box` (picture pixels; None: everything) must be rendered again."""
        if box is None:
            self._stale = [self._area]
            return
        # Smooth scaling and coarse levels draw a changed pixel into its neighbours too.
        spread = 2 << self._view.level()
        area = self._view.device_box(box.grown(spread)).intersected(self._area)
        if not area.is_empty:
            self._stale.append(area)

    def paint(
        self, painter: QPainter, view: DeviceView, shape: tuple[int, int], exposed: Box, render: Render
    ) -> None:
        """Draw the part of the layer of a picture of `shape` that lies in `exposed` (device pixels of the pane)."""
        self._fit(view, shape)
        shown = exposed.intersected(self._area)
        if shown.is_empty:
            return
        self._refresh(shown, render)
        if self._opaque:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        part = shown.moved(-self._area.x, -self._area.y)
        painter.drawImage(QPoint(shown.x, shown.y), self._image, QRect(*part))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _fit(self, view: DeviceView, shape: tuple[int, int]) -> None:
        if view == self._view and not self._area.is_empty:
            return
        area = view.device_box(Box.of_shape(shape)).intersected(view.box)
        moved = round(view.left - self._view.left), round(view.top - self._view.top)
        kept = self._area.moved(*moved).intersected(area)
        if view.scale != self._view.scale or kept.is_empty:
            stale = [area]
            if (area.height, area.width) != self._pixels.shape[:2]:
                self._pixels = np.empty((area.height, area.width, 4), np.uint8)
        else:
            stale = [s.moved(*moved).intersected(kept) for s in self._stale] + _without(area, kept)
            pixels = np.empty((area.height, area.width, 4), np.uint8)
            source = kept.moved(-moved[0] - self._area.x, -moved[1] - self._area.y)
            pixels[kept.moved(-area.x, -area.y).slices] = self._pixels[source.slices]
            self._pixels = pixels
        self._image = image_of(self._pixels) if not area.is_empty else QImage()
        self._view, self._area, self._stale = view, area, [s for s in stale if not s.is_empty]

    def _refresh(self, shown: Box, render: Render) -> None:
        """Render the stale parts in sight; parts out of sight stay stale."""
        kept = []
        for stale in self._stale:
            part = stale.intersected(shown)
            if part.is_empty:
                kept.append(stale)
                continue
            self._pixels[part.moved(-self._area.x, -self._area.y).slices] = render(self._view, part)
            kept.extend(_without(stale, part))
        self._stale = _condensed(kept)


def _without(box: Box, part: Box) -> list[Box]:
    """`box` less `part` (inside it), as up to four boxes."""
    pieces = [
        Box(box.x, box.y, box.width, part.y - box.y),
        Box(box.x, part.bottom, box.width, box.bottom - part.bottom),
        Box(box.x, part.y, part.x - box.x, part.height),
        Box(part.right, part.y, box.right - part.right, part.height),
    ]
    return [piece for piece in pieces if not piece.is_empty]


def _condensed(boxes: list[Box]) -> list[Box]:
    """Many small boxes become one: rendering a little too much beats keeping long lists."""
    return boxes if len(boxes) <= _MOST_BOXES else [Box.around(boxes)]
