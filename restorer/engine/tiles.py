"""Tiles: what a filler gets at once, and how the results of neighbouring tiles are mixed."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from restorer.imaging.geometry import Box
from restorer.models.filler import THICK, FillerInfo

_OVERLAP = 32
_BATCH_SIDES = 16
"""Sides of tiles that go in batches are multiples of this: larger steps make fuller batches of more padding."""


@dataclass(frozen=True)
class Cell:
    """One piece of a region that is too large for one tile.

    The `own` boxes of all cells partition the region; `reach` goes half the overlap further on the sides where a
    neighbour follows.
    """

    own: Box
    reach: Box


@dataclass(frozen=True)
class Tile:
    """`box` is what the filler sees; its result is used inside `core`, weighted by the ramps of `cell`."""

    box: Box
    core: Box
    cell: Cell
    guide: int | None = None
    """Which of the plan's guides it starts from, where its hole is too thick to be filled at once."""

    def weights(self, box: Box) -> NDArray[np.float32]:
        """(h, w) float32 in [0, 1]: this tile's share of each pixel of `box`, 0 outside its core.

        Over the tiles of a region they sum to exactly one on every hole pixel: two neighbours' ramps are
        complementary multiples of a power of two, so that not even rounding disturbs the sum.
        """
        own, reach, core = self.cell.own, self.cell.reach, self.core
        columns = _ramp(box.x, box.right, (reach.x, own.x, own.right, reach.right), (core.x, core.right))
        rows = _ramp(box.y, box.bottom, (reach.y, own.y, own.bottom, reach.bottom), (core.y, core.bottom))
        return np.outer(rows, columns)


@dataclass(frozen=True)
class Limits:
    """What fits into a tile of one filler, in pixels."""

    side: int
    """Longest side of a tile."""
    margin: int
    """Least context margin."""
    factor: float
    """Context margin per pixel of thickness."""
    thick_factor: float
    """The same for thick holes."""
    quantum: int
    """Tile sides are multiples of this: few shapes, for batches."""
    multiple: int
    """Tile sides must be multiples of this."""
    thickness: int | None
    """Thickest hole to be filled at once, if the filler has such a limit."""

    @classmethod
    def of(cls, info: FillerInfo) -> Limits:
        quantum = math.lcm(info.multiple, _BATCH_SIDES) if info.batch > 1 else info.multiple
        side = max(quantum, info.tile // quantum * quantum)
        largest = 2 * info.largest_hole if info.largest_hole is not None else None
        least, factor = info.context
        thick_factor = max(factor, info.thick_context)
        return cls(side, min(least, side // 4), factor, thick_factor, quantum, info.multiple, largest)

    @property
    def across(self) -> int:
        """Thickest hole for which every tile cut out of it surely sees its edge."""
        return min(self.side // 2, self.thickness or self.side)

    def margin_for(self, thickness: int) -> int:
        """Context margin around a hole: the filler's least margin or its factor x thickness, the larger."""
        factor = self.factor if thickness <= 2 * THICK else self.thick_factor
        return max(self.margin, math.ceil(factor * thickness))

    def fits(self, box: Box) -> bool:
        """Whether `box` and the least margin fit into one tile."""
        return max(box.width, box.height) + 2 * self.margin <= self.side

    def input_box(self, core: Box, thickness: int, shape: tuple[int, int]) -> Box:
        """What a filler must see to fill `core`: with its margin as far as the tile allows, in whole quanta."""
        margin = min(self.margin_for(thickness), (self.side - max(core.width, core.height)) // 2)
        box = core.grown(max(1, margin)).clipped(shape)
        x, width = _widened(box.x, box.width, shape[1], self.quantum)
        y, height = _widened(box.y, box.height, shape[0], self.quantum)
        return Box(x, y, width, height)

    def area(self, core: Box, thickness: int, shape: tuple[int, int]) -> int:
        """Pixels the filler works on for `core`."""
        return self.padded(self.input_box(core, thickness, shape))

    def padded(self, box: Box) -> int:
        """Pixels of a tile once its sides are whole quanta."""
        up = (-(-side // self.quantum) * self.quantum for side in (box.width, box.height))
        return math.prod(up)


def cells(box: Box, largest: int) -> Iterator[Cell]:
    """Cut `box` into cells whose `reach` is at most `largest` pixels a side, evenly."""
    overlap = _OVERLAP
    while overlap > 2 and overlap > largest // 3:
        overlap //= 2
    columns = _cuts(box.width, largest, overlap)
    rows = _cuts(box.height, largest, overlap)
    for top, bottom in itertools.pairwise(rows):
        for left, right in itertools.pairwise(columns):
            own = Box(box.x + left, box.y + top, right - left, bottom - top)
            x, y = own.x - overlap // 2 * (left > 0), own.y - overlap // 2 * (top > 0)
            far_x, far_y = (
                own.right + overlap // 2 * (right < box.width),
                own.bottom + overlap // 2 * (bottom < box.height),
            )
            yield Cell(own, Box(x, y, far_x - x, far_y - y))


def _cuts(length: int, largest: int, overlap: int) -> list[int]:
    """Positions 0 ... length that cut a side into even pieces of at most `largest` - `overlap`."""
    count = 1 if length <= largest else -(-length // max(1, largest - overlap))
    return [length * i // count for i in range(count + 1)]


def _widened(start: int, length: int, limit: int, quantum: int) -> tuple[int, int]:
    """The stretch `start`, `length` widened to a multiple of `quantum` where 0 ... `limit` has room for it."""
    wanted = min(limit, -(-length // quantum) * quantum)
    start = min(max(0, start - (wanted - length) // 2), limit - wanted)
    return start, wanted


def _ramp(
    start: int, stop: int, edges: tuple[int, int, int, int], core: tuple[int, int]
) -> NDArray[np.float32]:
    """Weights along one side: rising over [reach, own), mirrored beyond own, likewise falling at the far end."""
    near_reach, near_own, far_own, far_reach = edges
    at = np.arange(start, stop, dtype=np.float32) + 0.5
    weights = ((at > core[0]) & (at < core[1])).astype(np.float32)
    if near_reach < near_own:
        weights *= np.clip((at - near_reach) / (2 * (near_own - near_reach)), 0, 1)
    if far_own < far_reach:
        weights *= np.clip((far_reach - at) / (2 * (far_reach - far_own)), 0, 1)
    return weights


def halves(tile: Tile) -> list[Tile]:
    """Two smaller tiles that fill the core of `tile` together, with less context, for when memory is short."""
    core, box = tile.core, tile.box
    longer = max(core.width, core.height)
    pieces = list(cells(core, longer // 2 + min(_OVERLAP, longer // 4) if longer >= 16 else longer))
    result = []
    for piece in pieces:
        reach = piece.reach
        margin = max(4, (max(box.width, box.height) * 6 // 10 - max(reach.width, reach.height)) // 2)
        result.append(Tile(reach.grown(margin).intersected(box), reach, piece))
    return result
