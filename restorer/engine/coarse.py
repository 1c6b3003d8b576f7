"""Coarse to fine, for holes too thick to be filled at once.

The box around such a hole is filled at half its scale first (and that at half again, until the hole fits). At the
finer scale the deep interior is taken from the enlarged coarse fill, as if known, and the filler fills the rim
between it and the sound picture, whose thickness fits.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from restorer.engine.damage import Damage, Flags
from restorer.engine.source import ArraySource, Colour, Source
from restorer.imaging.geometry import Box

_STRIP_PIXELS = 1 << 22


@dataclass(frozen=True, eq=False)
class Guide:
    """A filled copy of `box` at half its scale."""

    box: Box
    colour: Colour

    def enlarged(self, box: Box) -> Colour:
        """(h, w, 3) at full scale for a `box` inside the guide's; the same pixels whatever box they are asked in."""
        x, y = max(0, (box.x - self.box.x) // 2 - 1), max(0, (box.y - self.box.y) // 2 - 1)
        right, bottom = (box.right - self.box.x) // 2 + 2, (box.bottom - self.box.y) // 2 + 2
        part = self.colour[y:bottom, x:right]
        size = (2 * part.shape[1], 2 * part.shape[0])
        large = cv2.resize(part, size, interpolation=cv2.INTER_LINEAR)
        top, left = box.y - self.box.y - 2 * y, box.x - self.box.x - 2 * x
        return np.asarray(large[top : top + box.height, left : left + box.width], np.float32)

    def deepen(self, box: Box, colour: Colour, known: Flags, rim: int) -> None:
        """Make known, in place, what lies more than `rim` pixels deep in the unknown of a tile at `box`."""
        common = box.intersected(self.box)
        if common.is_empty:
            return
        inside = common.moved(-box.x, -box.y).slices
        unknown = (~known).view(np.uint8)
        if cv2.countNonZero(unknown) == unknown.size:
            deep = ~known
        else:
            deep = cv2.distanceTransform(unknown, cv2.DIST_L2, 5) > rim
        deep = deep[inside]
        colour[inside][deep] = self.enlarged(common)[deep]
        known[inside] |= deep


def halved(source: Source, box: Box) -> ArraySource:
    """A copy of `box` at half scale: the mean over the known pixels of each 2 x 2, a hole where there is none."""
    rows, columns = -(-box.height // 2), -(-box.width // 2)
    colour = np.zeros((rows, columns, 3), np.float32)
    hole = np.zeros((rows, columns), np.uint8)
    step = max(2, _STRIP_PIXELS // columns // 2 * 2)
    for transparent in (False, True):
        for y in range(0, box.height, step):
            strip = Box(box.x, box.y + y, box.width, min(step, box.height - y))
            part = slice(y // 2, y // 2 + -(-strip.height // 2))
            colour[part], known = _mean(*source.read(strip, transparent=transparent))
            hole[part] = np.where(known, 0, 255)
        if not hole.all():
            break
    return ArraySource(colour, Damage(hole))


def _mean(colour: Colour, known: Flags) -> tuple[Colour, Flags]:
    height, width = known.shape
    padding = ((0, height % 2), (0, width % 2))
    weight = np.pad(known, padding).astype(np.float32)
    total = np.pad(np.where(known[..., None], colour, 0), (*padding, (0, 0))).astype(np.float32)
    count = weight.reshape(weight.shape[0] // 2, 2, -1, 2).sum(axis=(1, 3))
    total = total.reshape(total.shape[0] // 2, 2, weight.shape[1] // 2, 2, 3).sum(axis=(1, 3))
    return total / np.maximum(count, 1)[..., None], count > 0
