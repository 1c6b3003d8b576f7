"""Small pictures of fills, made when they come into sight, a few milliseconds at a time."""

from __future__ import annotations

import time
from collections import OrderedDict
from weakref import WeakKeyDictionary

import cv2
import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from restorer.gui.canvas.colour import ScreenColours
from restorer.gui.canvas.sampling import to_screen
from restorer.imaging import composite
from restorer.imaging.fill import Fill
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture, Pixels
from restorer.imaging.pyramid import to_display

SIDE = 32
"""Of a thumbnail, in screen pixels."""
_PIXELS = 2 * SIDE
"""Enough for screens of two pixels to one of those."""
_SLICE = 0.006
"""Seconds of work between two events."""
_MOST = 1024
"""Thumbnails kept; then they are made again as they are wanted."""


class Thumbnails(QObject):
    """`of(fill)` gives the thumbnail or None; then it follows, and `made` says so."""

    made = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._colours: ScreenColours | None = None
        self._images: WeakKeyDictionary[Fill, QImage] = WeakKeyDictionary()
        self._wanted: OrderedDict[Fill, None] = OrderedDict()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._work)

    def show_picture(self, picture: Picture | None) -> None:
        """Another picture: older thumbnails are forgotten."""
        self._picture = picture
        self._colours = None if picture is None else ScreenColours(picture)
        self._images.clear()
        self._wanted.clear()
        self._timer.stop()

    def of(self, fill: Fill) -> QImage | None:
        if fill in self._images:
            return self._images[fill]
        self._wanted[fill] = None
        while len(self._wanted) > _MOST:  # scrolled past long ago
            self._wanted.popitem(last=False)
        if not self._timer.isActive():
            self._timer.start(0)
        return None

    def _work(self) -> None:
        end = time.perf_counter() + _SLICE
        while self._wanted and time.perf_counter() < end:
            fill, _ = self._wanted.popitem()
            if self._picture is not None and self._colours is not None:
                self._images[fill] = _image(thumbnail(self._picture, fill), self._colours)
        if len(self._images) > _MOST:
            self._images.clear()
        if not self._wanted:
            self._timer.stop()
        self.made.emit()


def thumbnail(picture: Picture, fill: Fill, side: int = _PIXELS) -> np.ndarray:
    """(h, w, C) uint8, at most `side` a side: the fill in its surroundings, the other fills left out.

    Of large fills only every so-many-th pixel is looked at.
    """
    margin = max(4, max(fill.box.width, fill.box.height) // 6)
    box = fill.box.grown(margin).clipped(picture.shape)
    step = max(1, max(box.width, box.height) // (4 * side))
    rows, columns = slice(box.y, box.bottom, step), slice(box.x, box.right, step)
    pixels: Pixels = picture.pixels[rows, columns].copy()
    # Only where both grids meet: the fill's pixels that lie on the picture's.
    common = fill.box.intersected(box)
    first = Box(
        box.x + -(-(common.x - box.x) // step) * step, box.y + -(-(common.y - box.y) // step) * step, 1, 1
    )
    inside = (
        slice(first.y - fill.box.y, common.bottom - fill.box.y, step),
        slice(first.x - fill.box.x, common.right - fill.box.x, step),
    )
    part = Fill(
        Box((first.x - box.x) // step, (first.y - box.y) // step, *fill.alpha[inside].shape[::-1]),
        fill.pixels[inside],
        fill.alpha[inside],
        fill.provenance,
    )
    composite.apply(pixels, part, origin=Box.of_shape(pixels.shape))
    display = to_display(pixels)
    factor = side / max(display.shape[:2])
    size = max(1, round(display.shape[1] * factor)), max(1, round(display.shape[0] * factor))
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_NEAREST
    small = np.asarray(cv2.resize(display, size, interpolation=how), np.uint8)
    return small.reshape(*small.shape[:2], display.shape[2])


def _image(display: np.ndarray, colours: ScreenColours) -> QImage:
    screen = np.ascontiguousarray(colours(to_screen(display, Box.of_shape(display.shape))))
    height, width = screen.shape[:2]
    return QImage(screen.data, width, height, screen.strides[0], QImage.Format.Format_RGB32).copy()
