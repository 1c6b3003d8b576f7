"""Reduced levels of a picture and of its mask, for drawing pictures of any size at any zoom.

Level k holds pixel (i, j) as the mean of level k - 1's pixels [2i, 2i + 2) x [2j, 2j + 2), cut at the border: so a
box of one level corresponds to a box of the next without any rounding drift. Level 0 is the picture itself and is
never copied. Knows nothing of any user interface.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.imaging.geometry import Box
from restorer.imaging.picture import Mask, Pixels

Display = NDArray[np.uint8]
"""8 bit for the screen: (h, w, 1) grey, (h, w, 3) RGB or (h, w, 4) RGB + alpha, colour premultiplied by alpha."""

SMALLEST = 256
"""No further level is made once both sides of the last one are at most this long."""
COARSE_PIXELS = 2_000_000
"""The first, quickly sampled level has at most this many pixels."""
_STRIP = 1024
_LARGEST = 0.65
"""Share of the maximum, against the mean, in a reduced mask."""


def to_display(pixels: Pixels) -> Display:
    """Any picture's pixels as 8 bit for the screen. May return the very array (8 bit without alpha)."""
    eight = np.asarray(pixels, np.uint8) if pixels.dtype == np.uint8 else _eight_bit(pixels)
    channels = pixels.shape[2]
    if channels in (1, 3):
        return eight
    colour = eight[..., :-1] if channels == 4 else np.repeat(eight[..., :1], 3, axis=2)
    alpha = eight[..., -1:]
    premultiplied = (colour.astype(np.uint16) * alpha + 127) // 255
    return np.concatenate([premultiplied.astype(np.uint8), alpha], axis=2)


def _eight_bit(pixels: Pixels) -> Display:
    return _channelled(cv2.convertScaleAbs(pixels, alpha=1 / 257))


def halve(array: Display) -> Display:
    """Half the size, rounded up, by the mean of 2 x 2 pixels (of those that exist, at an odd border)."""
    return _channelled(_mean(_evened(array)), array.ndim)


def halve_mask(mask: Mask) -> Mask:
    """Half the size, between mean and maximum: thin cracks stay visible far out, yet look thin."""
    even = _evened(mask)
    rows = np.maximum(even[0::2], even[1::2])
    largest = np.maximum(rows[:, 0::2], rows[:, 1::2])
    return np.asarray(cv2.addWeighted(_mean(even), 1 - _LARGEST, largest, _LARGEST, 0.0), np.uint8)


def halve_largest(values: Mask) -> Mask:
    """Half the size, rounded up, by the maximum: the worst of four stays visible far out."""
    even = _evened(values)
    rows = np.maximum(even[0::2], even[1::2])
    return np.asarray(np.maximum(rows[:, 0::2], rows[:, 1::2]), np.uint8)


def _evened(array: Any) -> Any:
    bottom, right = array.shape[0] % 2, array.shape[1] % 2
    if not bottom and not right:
        return array
    return _channelled(cv2.copyMakeBorder(array, 0, bottom, 0, right, cv2.BORDER_REPLICATE), array.ndim)


def _mean(even: Any) -> Any:
    size = even.shape[1] // 2, even.shape[0] // 2
    return cv2.resize(even, size, interpolation=cv2.INTER_AREA)


def _channelled(array: Any, dimensions: int = 3) -> NDArray[np.uint8]:
    """OpenCV drops a single channel's axis: put it back where three dimensions are wanted."""
    return np.asarray(array[..., None] if array.ndim < dimensions else array, np.uint8)


def level_shape(shape: tuple[int, ...], level: int) -> tuple[int, int]:
    """(height, width) of a level, each side halved and rounded up `level` times."""
    return -(-shape[0] >> level), -(-shape[1] >> level)


def level_within(shape: tuple[int, ...], pixels: int, least: int = 0) -> int:
    """The finest level, from `least` on, with at most so many pixels."""
    level = least
    while np.prod(level_shape(shape, level)) > pixels:
        level += 1
    return level


def level_box(box: Box, level: int) -> Box:
    """The box of `level` that covers `box` of level 0."""
    x, y = box.x >> level, box.y >> level
    return Box(x, y, -(-box.right >> level) - x, -(-box.bottom >> level) - y)


def count_levels(shape: tuple[int, ...]) -> int:
    """How many levels there are, level 0 included."""
    level = 0
    while max(level_shape(shape, level)) > SMALLEST:
        level += 1
    return level + 1


class Pyramid:
    """The picture at every zoom. Opens at once with coarsely sampled small levels; `refine` makes the true ones."""

    def __init__(self, pixels: Pixels) -> None:
        self.shape = (int(pixels.shape[0]), int(pixels.shape[1]))
        self.count = count_levels(self.shape)
        self.is_refined = self.count == 1
        self._pixels = pixels
        self._levels: dict[int, Display] = {} if self.is_refined else self._coarse()

    def available(self, level: int) -> int:
        """The finest level that is ready and not finer than `level` (in [0, count))."""
        if level <= 0 or level in self._levels:
            return max(0, level)
        return min((k for k in self._levels if k > level), default=0)

    def region(self, level: int, box: Box) -> Display:
        """Display pixels of a ready level inside `box` (that level's own pixels); a view where possible."""
        if level == 0:
            return to_display(self._pixels[box.slices])
        return self._levels[level][box.slices]

    def refine(self, is_cancelled: Callable[[], bool] = lambda: False) -> bool:
        """Compute all levels by area mean, in strips. For a background thread: readers see the old or the new levels.

        Returns False where it was cancelled on the way.
        """
        height, width = level_shape(self.shape, 1)
        first = np.empty((height, width, self._display_channels), np.uint8)
        for y in range(0, height, _STRIP):
            if is_cancelled():
                return False
            first[y : y + _STRIP] = halve(to_display(self._pixels[2 * y : 2 * (y + _STRIP)]))
        levels = {1: first}
        for level in range(2, self.count):
            if is_cancelled():
                return False
            levels[level] = halve(levels[level - 1])
        self._levels = levels
        self.is_refined = True
        return True

    @property
    def _display_channels(self) -> int:
        channels = int(self._pixels.shape[2])
        return channels if channels in (1, 3) else 4

    def _coarse(self) -> dict[int, Display]:
        """The small levels, from single pixels picked at regular steps: no more than a few milliseconds."""
        level = level_within(self.shape, COARSE_PIXELS, least=1)
        height, width = level_shape(self.shape, level)
        step = 1 << level
        rows = np.minimum(np.arange(height) * step + step // 2, self.shape[0] - 1)
        columns = np.minimum(np.arange(width) * step + step // 2, self.shape[1] - 1)
        levels = {level: to_display(self._pixels[rows[:, None], columns])}
        for smaller in range(level + 1, self.count):
            levels[smaller] = halve(levels[smaller - 1])
        return levels
