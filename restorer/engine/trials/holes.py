"""The holes of a mask one by one, with the few numbers by which they are grouped and judged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from restorer.engine.boxes import disjoint
from restorer.engine.damage import BLOCK, Damage, Flags
from restorer.imaging.geometry import Box
from restorer.imaging.mask import box_of
from restorer.progress import Progress

_MOST = 20_000
"""More separate holes than this are put together by neighbourhood, to bound the time of looking at them."""
_LARGEST = 1 << 25
"""A tangle of holes whose box has more pixels than this is taken as one hole: labelling it would take too much memory."""


@dataclass(frozen=True)
class Hole:
    """One hole (8-connected; under a protect mask what is left of it)."""

    box: Box
    """Tight."""
    pixels: int
    thickness: float
    """Diameter in pixels of the largest disc inside."""
    depth: float
    """Mean distance in pixels of its pixels from the nearest one outside."""
    first: tuple[int, int] | None
    """(x, y) of one of its pixels; None where all damage inside `box` counts as one hole."""

    def inside(self, damage: Damage) -> Flags:
        """(h, w) bool: which pixels of `box` belong to it."""
        hole = damage.hole(self.box)
        if self.first is None:
            return hole
        _, labels = cv2.connectedComponents(hole.view(np.uint8), connectivity=8)
        x, y = self.first
        flags: Flags = labels == labels[y - self.box.y, x - self.box.x]
        return flags


def find(damage: Damage, progress: Progress) -> list[Hole]:
    """All holes of `damage`, in reading order of their boxes' corners.

    Raises `MaskError` as `Damage.blocks` does, and `CancelledError`.
    """
    holes: list[Hole] = []
    for box in disjoint(_boxes(damage)):
        progress.check()
        around = box.grown(1).clipped(damage.shape)
        if around.area > _LARGEST:
            holes.append(_tangle(damage, box))
        else:
            holes.extend(_inside(damage, box, around))
    return sorted(holes, key=lambda hole: (hole.box.y, hole.box.x, hole.first or (0, 0)))


def _boxes(damage: Damage) -> Iterator[Box]:
    """Boxes around whole holes: connected groups of blocks, on a coarser map if there are too many."""
    blocks, scale = damage.blocks.hole, BLOCK
    while True:
        count, _, stats, _ = cv2.connectedComponentsWithStats(blocks, connectivity=8, ltype=cv2.CV_32S)
        if count <= _MOST:
            break
        for axis in (0, 1):
            blocks = np.maximum.reduceat(blocks, range(0, blocks.shape[axis], 2), axis=axis)
        scale *= 2
    for row in stats[1:, :4]:
        x, y, width, height = (scale * int(n) for n in row)
        yield Box(x, y, width, height).intersected(damage.box)


def _inside(damage: Damage, tight: Box, box: Box) -> Iterator[Hole]:
    """The holes in `tight`; `box` is a pixel larger, so that distances at its edge are right."""
    flags = np.zeros((box.height, box.width), np.uint8)
    flags[tight.moved(-box.x, -box.y).slices] = damage.hole(tight)
    if not cv2.countNonZero(flags):  # protected
        return
    count, labels, stats, _ = cv2.connectedComponentsWithStats(flags, connectivity=8, ltype=cv2.CV_32S)
    distance = np.asarray(cv2.distanceTransform(flags, cv2.DIST_L2, 5))
    of, far = np.asarray(labels, np.int32)[flags > 0], np.minimum(distance[flags > 0], max(flags.shape))
    deepest = np.zeros(count, np.float32)
    np.maximum.at(deepest, of, far)
    means = np.bincount(of, far, count) / np.maximum(np.bincount(of, minlength=count), 1)
    for label in range(1, count):
        x, y, width, height, pixels = (int(n) for n in stats[label])
        column = int(np.argmax(labels[y, x : x + width] == label))
        yield Hole(
            Box(x, y, width, height).moved(box.x, box.y),
            pixels,
            max(1.0, 2 * float(deepest[label]) - 1),
            float(means[label]),
            (box.x + x + column, box.y + y),
        )


def measured(inside: Flags, x: int, y: int) -> Hole:
    """A shape (h, w) bool as one hole whose box has its top-left corner at (x, y)."""
    flags = np.pad(inside, 1).astype(np.uint8)
    distance = np.asarray(cv2.distanceTransform(flags, cv2.DIST_L2, 5))[flags > 0]
    height, width = inside.shape
    thickness = max(1.0, 2 * float(distance.max()) - 1)
    return Hole(Box(x, y, width, height), len(distance), thickness, float(distance.mean()), None)


def _tangle(damage: Damage, box: Box) -> Hole:
    tight = box_of(damage.alpha(box)).moved(box.x, box.y)
    pixels = int(np.count_nonzero(damage.alpha(tight)))
    thickness = float(damage.blocks.thickness(tight))
    return Hole(tight, pixels, thickness, thickness / 4, None)
