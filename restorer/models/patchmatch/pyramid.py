"""A pyramid of the tile in which hole pixels never colour their known neighbours."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.models.classical import Hole, Tile

FEW_SOURCES = 32
"""A level with fewer sound patches than this has nothing to say about texture."""


def build(tile: Tile, hole: Hole, radius: float, half: int) -> list[tuple[Tile, Hole]]:
    """`tile` (H, W, 3) and ever smaller copies, finest first, until the hole is no thicker than `radius` pixels.

    Stops earlier where the next level would have no hole left or too few sound patches of 2 * `half` + 1 pixels.
    """
    levels = [(tile, hole)]
    while thickness(levels[-1][1]) > radius:
        smaller, small_hole = halve(*levels[-1])
        if not small_hole.any() or np.count_nonzero(sound_centres(small_hole, half)) < FEW_SOURCES:
            break
        levels.append((smaller, small_hole))
    return levels


def halve(tile: Tile, hole: Hole) -> tuple[Tile, Hole]:
    """Half the size (rounded up): means over the known pixels of each 2 x 2 block; unknown where fewer than half
    of the block is known, so that thin cracks close at coarse levels instead of eating the picture."""
    height, width = hole.shape
    pad = ((0, height % 2), (0, width % 2))
    known = np.pad(~hole, pad).astype(np.float32)
    block = _block_sums(np.pad(np.ones(hole.shape, np.float32), pad))
    count = _block_sums(known)
    total = _block_sums(np.pad(tile, (*pad, (0, 0))) * known[..., None])
    mean = total / np.maximum(count, 1)[..., None]
    return mean.astype(np.float32, copy=False), count < block / 2


def thickness(hole: Hole) -> float:
    """Largest distance in pixels from a hole pixel to the nearest known one; the tile's border does not count."""
    return float(depth(hole).max())


def depth(hole: Hole) -> NDArray[np.float32]:
    """(H, W) float32: distance of every hole pixel to the nearest known pixel, 0 outside the hole."""
    return np.asarray(cv2.distanceTransform(hole.astype(np.uint8), cv2.DIST_L2, 5), np.float32)


def sound_centres(hole: Hole, half: int) -> Hole:
    """(H, W) bool: centres of patches that lie wholly inside the tile and touch no hole pixel."""
    padded = np.pad(hole, half, constant_values=True).astype(np.uint8)
    blocked = cv2.dilate(padded, np.ones((2 * half + 1, 2 * half + 1), np.uint8))
    height, width = hole.shape
    return np.asarray(blocked[half : half + height, half : half + width] == 0)


def _block_sums(values: NDArray[np.float32]) -> NDArray[np.float32]:
    rows = values[0::2] + values[1::2]
    return np.asarray(rows[:, 0::2] + rows[:, 1::2], np.float32)
