"""From a pyramid to device pixels: the only place where pictures and masks are scaled for the screen."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.gui.canvas.view import DeviceView
from restorer.imaging.geometry import Box
from restorer.imaging.pyramid import Pyramid, level_shape
from restorer.imaging.sparse_pyramid import SparsePyramid

Screen = NDArray[np.uint8]
"""(h, w, 4) BGRA, as a little-endian QImage.Format_RGB32 or ARGB32_Premultiplied holds it."""

Colour = Callable[[NDArray[np.uint8]], NDArray[np.uint8]]
"""A change of every pixel by itself."""

_CHECKER = 8
_LIGHT, _DARK = 204, 153


class Levels(Protocol):
    """What can be drawn at any zoom."""

    shape: tuple[int, int]
    count: int

    def available(self, level: int) -> int: ...

    def region(self, level: int, box: Box) -> NDArray[np.uint8]: ...


class Ready:
    """A sparse pyramid with the finished levels of the picture that it stands on (or all levels, on its own)."""

    def __init__(self, sparse: SparsePyramid, under: Pyramid | None = None) -> None:
        self.sparse, self.under = sparse, under
        self.shape, self.count = sparse.shape, sparse.count

    def available(self, level: int) -> int:
        return level if self.under is None else self.under.available(level)

    def region(self, level: int, box: Box) -> NDArray[np.uint8]:
        return self.sparse.region(level, box)


def sample(
    levels: Levels, view: DeviceView, rect: Box, colour: Colour | None = None, *, mixes: bool = True
) -> NDArray[np.uint8]:
    """The picture as seen in the device pixels of `rect`: (h, w) or (h, w, channels), through `colour` if given.

    Squares where picture pixels are two device pixels or larger, bilinear from the fitting level otherwise; always the
    nearest pixel of that level for values that must not mix. `rect` must lie inside `view.device_box` of the picture.
    """
    level = levels.available(min(view.level(), levels.count - 1))
    scale = view.scale * (1 << level)
    x = (rect.x + 0.5 - view.left) / scale - 0.5
    y = (rect.y + 0.5 - view.top) / scale - 0.5
    left, top = math.floor(x), math.floor(y)
    right, bottom = math.ceil(x + rect.width / scale) + 1, math.ceil(y + rect.height / scale) + 1
    needed = Box(left, top, right - left, bottom - top).clipped(level_shape(levels.shape, level))
    if needed.is_empty:
        needed = Box(max(0, min(left, level_shape(levels.shape, level)[1] - 1)), max(0, top), 1, 1)
    matrix = np.array([[1 / scale, 0, x - needed.x], [0, 1 / scale, y - needed.y]])
    is_nearest = not mixes or (level == 0 and view.is_near)
    how = cv2.INTER_NEAREST if is_nearest else cv2.INTER_LINEAR
    region = levels.region(level, needed)
    if colour is None:
        return _warp(region, matrix, rect, how)
    if view.is_near:  # fewer pixels before than after
        return _warp(colour(region), matrix, rect, how)
    return colour(_warp(region, matrix, rect, how))


def _warp(region: Any, matrix: NDArray[np.float64], rect: Box, how: int) -> NDArray[np.uint8]:
    size = rect.width, rect.height
    flags = how | cv2.WARP_INVERSE_MAP
    return np.asarray(
        cv2.warpAffine(region, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE), np.uint8
    )


def to_screen(display: NDArray[np.uint8], rect: Box, checker: float = 1.0) -> Screen:
    """Opaque screen pixels; transparent ones show a checkerboard; `rect` counts from the picture's corner."""
    if display.ndim == 2 or display.shape[2] == 1:
        return np.asarray(cv2.cvtColor(display, cv2.COLOR_GRAY2BGRA), np.uint8)
    if display.shape[2] == 3:
        return np.asarray(cv2.cvtColor(display, cv2.COLOR_RGB2BGRA), np.uint8)
    result = np.asarray(cv2.cvtColor(display, cv2.COLOR_RGBA2BGRA), np.uint8)
    missing = 255 - result[..., 3].astype(np.uint16)
    ground = (missing * _checkerboard(rect, checker) // 255).astype(np.uint8)
    result[..., :3] += ground[..., None]
    result[..., 3] = 255
    return result


def draw_grid(pixels: Screen, view: DeviceView, rect: Box, ratio: float) -> None:
    """Thin lines, in place, along the first device pixels of every picture pixel."""
    strength = min(0.45, 0.15 * view.scale / (8 * ratio))
    for first, count, start, axis in ((rect.x, rect.width, view.left, 1), (rect.y, rect.height, view.top, 0)):
        index = np.floor((np.arange(first - 1, first + count) + 0.5 - start) / view.scale)
        lines = np.flatnonzero(np.diff(index))
        place = (slice(None), lines) if axis else (lines, slice(None))
        pixels[(*place, slice(3))] = (pixels[place][..., :3] * (1 - strength) + 128 * strength).astype(
            np.uint8
        )


def _checkerboard(rect: Box, checker: float) -> NDArray[np.uint16]:
    side = max(1, round(_CHECKER * checker))
    odd = (np.arange(rect.y, rect.bottom) // side)[:, None] + np.arange(rect.x, rect.right) // side
    return np.where(odd % 2, np.uint16(_DARK), np.uint16(_LIGHT))
