"""Boxes: whole-pixel rectangles in picture coordinates."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle of whole pixels: `x`, `y` is the top-left pixel, `width` and `height` count pixels.

    An empty box has width or height <= 0. `slices` indexes `array[box.slices]` for arrays (H, W, ...).
    """

    x: int
    y: int
    width: int
    height: int

    @classmethod
    def of_shape(cls, shape: tuple[int, ...]) -> Box:
        """The whole of an array of `shape` (H, W, ...)."""
        return cls(0, 0, shape[1], shape[0])

    @classmethod
    def around(cls, boxes: Iterable[Box]) -> Box:
        """The smallest box that holds all non-empty ones; empty if there is none."""
        full = [b for b in boxes if not b.is_empty]
        if not full:
            return cls(0, 0, 0, 0)
        x, y = min(b.x for b in full), min(b.y for b in full)
        return cls(x, y, max(b.right for b in full) - x, max(b.bottom for b in full) - y)

    @property
    def right(self) -> int:
        """One past the last column."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """One past the last row."""
        return self.y + self.height

    @property
    def area(self) -> int:
        return max(0, self.width) * max(0, self.height)

    @property
    def is_empty(self) -> bool:
        return self.width <= 0 or self.height <= 0

    @property
    def slices(self) -> tuple[slice, slice]:
        return slice(self.y, self.bottom), slice(self.x, self.right)

    def grown(self, margin: int) -> Box:
        """Larger by `margin` pixels on every side (smaller if negative)."""
        return Box(self.x - margin, self.y - margin, self.width + 2 * margin, self.height + 2 * margin)

    def moved(self, dx: int, dy: int) -> Box:
        return Box(self.x + dx, self.y + dy, self.width, self.height)

    def intersected(self, other: Box) -> Box:
        """The common part; empty (0, 0, 0, 0) if there is none."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        box = Box(x, y, min(self.right, other.right) - x, min(self.bottom, other.bottom) - y)
        return Box(0, 0, 0, 0) if box.is_empty else box

    def united(self, other: Box) -> Box:
        return Box.around((self, other))

    def clipped(self, shape: tuple[int, ...]) -> Box:
        """The part inside an array of `shape` (H, W, ...)."""
        return self.intersected(Box.of_shape(shape))

    def overlaps(self, other: Box) -> bool:
        return not self.intersected(other).is_empty

    def contains(self, other: Box) -> bool:
        return other.is_empty or self.intersected(other) == other
