"""Levels of something that differs from a base in few places: a mask from nothing, a restored picture from its source.

Only the tiles that differ are kept, and only the boxes that changed are computed again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from restorer.imaging.geometry import Box
from restorer.imaging.picture import Mask, Pixels
from restorer.imaging.pyramid import (
    Pyramid,
    count_levels,
    halve,
    halve_mask,
    level_box,
    level_shape,
    to_display,
)

Tile = NDArray[np.uint8]
Read = Callable[[Box], Tile]
"""Level 0 inside a box, 8 bit."""
Base = Callable[[int, Box], Tile]
"""The base's level inside a box."""

TILE = 512
_CHUNK = 1024
"""Changes are worked off in squares of this side (level 0 pixels)."""
_MOST_BOXES = 32
_JOINED_FROM = 3
_SLACK = 2


class SparsePyramid:
    """Tiles of levels 1 and up where they differ from `base`; level 0 is asked from `read` whenever it is wanted.

    Call `mark` for what changed, then `work` (in slices of time, so that a window stays responsive) until
    `is_busy` is False.
    """

    def __init__(
        self, shape: tuple[int, int], read: Read, base: Base, reduce: Callable[[Tile], Tile]
    ) -> None:
        self.shape = shape
        self.count = count_levels(shape)
        self._read, self._base, self._reduce = read, base, reduce
        self._tiles: dict[tuple[int, int, int], Tile] = {}
        self._pending: dict[tuple[int, int], list[Box]] = {}

    @property
    def is_busy(self) -> bool:
        return bool(self._pending)

    @property
    def tile_count(self) -> int:
        return len(self._tiles)

    def mark(self, box: Box) -> None:
        """Level 0 has changed inside `box`."""
        for square in grid(box.clipped(self.shape), _CHUNK):
            boxes = self._pending.setdefault((square.y // _CHUNK, square.x // _CHUNK), [])
            boxes.append(square)
            if len(boxes) > _MOST_BOXES:
                boxes[:] = [Box.around(boxes)]

    def work(self, seconds: float, first: Box | None = None) -> list[Box]:
        """Bring the levels up to date for at most about `seconds`, what overlaps `first` before the rest.

        Returns the level 0 boxes that are up to date now.
        """
        if not self._pending:
            return []
        end = time.perf_counter() + seconds
        order = list(self._pending)
        if first is not None and len(order) > 1:
            order.sort(
                key=lambda key: not Box(key[1] * _CHUNK, key[0] * _CHUNK, _CHUNK, _CHUNK).overlaps(first)
            )
        done = []
        for key in order:
            boxes = self._pending.pop(key)
            self._update(boxes)
            done += boxes
            if time.perf_counter() >= end:
                break
        return done

    def region(self, level: int, box: Box) -> Tile:
        """The level inside `box` (that level's own pixels). Not to be written to."""
        if level == 0:
            return self._read(box)
        found = [(part, self._tiles.get((level, part.y // TILE, part.x // TILE))) for part in grid(box, TILE)]
        if all(tile is None for _, tile in found):
            return self._base(level, box)
        if len(found) == 1:
            return _inside(found[0][1], box)
        result = self._base(level, box).copy()
        for part, tile in found:
            if tile is not None:
                result[part.moved(-box.x, -box.y).slices] = _inside(tile, part)
        return result

    def _update(self, boxes: list[Box]) -> None:
        for level in range(1, self.count):
            if (
                level == _JOINED_FROM
            ):  # so small from here on that fewer steps count for more than fewer pixels
                boxes = [Box.around(boxes)]
            for box in boxes:
                self._update_box(level, level_box(box, level))

    def _update_box(self, level: int, target: Box) -> None:
        below = Box(2 * target.x, 2 * target.y, 2 * target.width, 2 * target.height)
        reduced = self._reduce(self.region(level - 1, below.clipped(level_shape(self.shape, level - 1))))
        for part in grid(target, TILE):
            self._write(level, part, reduced[part.moved(-target.x, -target.y).slices])

    def _write(self, level: int, part: Box, values: Tile) -> None:
        key = level, part.y // TILE, part.x // TILE
        tile = self._tiles.get(key)
        if tile is None:
            if np.array_equal(values, self._base(level, part)):
                return
            tile = self._tiles[key] = self._base(level, self._tile_box(key)).copy()
        _inside(tile, part)[...] = values
        self._drop_if_base(key)

    def _drop_if_base(self, key: tuple[int, int, int]) -> None:
        if np.array_equal(self._tiles[key], self._base(key[0], self._tile_box(key))):
            del self._tiles[key]

    def _tile_box(self, key: tuple[int, int, int]) -> Box:
        level, row, column = key
        return Box(column * TILE, row * TILE, TILE, TILE).clipped(level_shape(self.shape, level))


def mask_pyramid(
    read: Callable[[Box], Mask], shape: tuple[int, int], reduce: Callable[[Mask], Mask] = halve_mask
) -> SparsePyramid:
    """Levels of a mask over nothing; `read` gives the mask inside a box, `reduce` one of half the size."""
    nothing = np.zeros((TILE, TILE), np.uint8)

    def base(level: int, box: Box) -> Tile:
        if box.width <= TILE and box.height <= TILE:
            return nothing[: box.height, : box.width]
        return np.zeros((box.height, box.width), np.uint8)

    return SparsePyramid(shape, read, base, reduce)


def after_pyramid(source: Pyramid, render: Callable[[Box], Pixels]) -> SparsePyramid:
    """Levels of the restored picture over the source's; `render` gives a box of it in the picture's own depth."""
    return SparsePyramid(source.shape, lambda box: to_display(render(box)), source.region, halve)


def grid(box: Box, step: int) -> Iterator[Box]:
    """`box` cut along the lines of a grid of `step` pixels; nothing for an empty box."""
    left, top, right, bottom = box.x, box.y, box.right, box.bottom
    for y in range(top // step * step, bottom, step):
        upper, lower = max(y, top), min(y + step, bottom)
        for x in range(left // step * step, right, step):
            start = max(x, left)
            width, height = min(x + step, right) - start, lower - upper
            if width > 0 and height > 0:
                yield Box(start, upper, width, height)


def _inside(tile: Tile | None, box: Box) -> Tile:
    """The part of a tile that `box` (within that tile, in the level's pixels) covers."""
    if tile is None:
        raise ValueError("no tile")
    y, x = box.y % TILE, box.x % TILE
    return tile[y : y + box.height, x : x + box.width]
