"""What is to be filled and what may not serve as a source, read box by box; and a small map of it.

Nothing here is as large as the picture: a 300-megapixel mask is reduced to blocks of 4 x 4 pixels strip by strip,
and everything that must see the whole picture at once sees only those.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.errors import MaskError
from restorer.imaging.geometry import Box
from restorer.imaging.mask import grow
from restorer.imaging.picture import Mask
from restorer.text import text

BLOCK = 4
_STRIP_PIXELS = 1 << 22

Flags = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Damage:
    """The mask as the engine sees it: grown, and zero where protected."""

    mask: Mask
    protect: Mask | None = None

    @property
    def shape(self) -> tuple[int, int]:
        return int(self.mask.shape[0]), int(self.mask.shape[1])

    @property
    def box(self) -> Box:
        return Box.of_shape(self.mask.shape)

    def alpha(self, box: Box) -> Mask:
        """(h, w) uint8: how much of the fill shows; above 0 is the hole. Read-only for the caller."""
        alpha = self.mask[box.slices]
        if self.protect is None:
            return alpha
        return np.where(self.protect[box.slices] > 0, np.uint8(0), alpha)

    def hole(self, box: Box) -> Flags:
        return self.alpha(box) > 0

    def unknown(self, box: Box) -> Flags:
        """(h, w) bool: hole or protected; such pixels are never a source."""
        unknown: Flags = self.mask[box.slices] > 0
        if self.protect is not None:
            unknown |= self.protect[box.slices] > 0
        return unknown

    @cached_property
    def blocks(self) -> Blocks:
        """The reduced map. Raises `MaskError` where there is nothing to fill or nothing to fill from."""
        return _reduced(self)


@dataclass(frozen=True, eq=False)
class Blocks:
    """The damage in blocks of `BLOCK` x `BLOCK` pixels."""

    hole: Mask
    """(h, w) uint8, 1 where a block holds any hole pixel."""
    solid: Mask
    """(h, w) uint8, 1 where a block holds no known pixel."""
    hole_pixels: int

    def has_known(self, box: Box) -> bool:
        """Whether `box` (pixels) surely holds a known pixel: blocks cut by its edge are not counted."""
        x, y = -(-box.x // BLOCK), -(-box.y // BLOCK)
        inner = Box(x, y, box.right // BLOCK - x, box.bottom // BLOCK - y)
        if inner.is_empty:
            return False
        solid = self.solid[inner.slices]
        return int(cv2.countNonZero(np.ascontiguousarray(solid))) < inner.area

    def thickness(self, box: Box) -> int:
        """Largest thickness (diameter, pixels; a little too large) of the unknown inside `box` (pixels)."""
        x, y = box.x // BLOCK, box.y // BLOCK
        area = Box(x, y, -(-box.right // BLOCK) - x, -(-box.bottom // BLOCK) - y)
        area = area.grown(1).clipped(self.solid.shape)
        solid = np.ascontiguousarray(self.solid[area.slices])
        return thickest(solid, BLOCK) + 2 * BLOCK

    def occupied(self, box: Box, pitch: int) -> int:
        """How many squares of `pitch` pixels hold damage, about, if `box` (pixels) is cut into such."""
        area = Box(box.x // BLOCK, box.y // BLOCK, -(-box.width // BLOCK), -(-box.height // BLOCK))
        hole = self.hole[area.clipped(self.hole.shape).slices]
        step = max(1, pitch // BLOCK)
        for axis in (0, 1):
            hole = np.maximum.reduceat(hole, range(0, hole.shape[axis], step), axis=axis)
        return int(np.count_nonzero(hole))


def thickest(unknown: Mask, scale: int = 1, inner: Box | None = None) -> int:
    """Largest thickness (diameter) inside `inner` of a (h, w) uint8 map; twice its longer side if all is unknown."""
    if cv2.countNonZero(unknown) == unknown.size:
        return 2 * scale * int(max(unknown.shape))
    distance = np.asarray(cv2.distanceTransform(unknown, cv2.DIST_L2, 3))
    if inner is not None:
        distance = distance[inner.slices]
    return max(0, math.ceil(scale * (2 * float(distance.max()) - 1)))


def damage(mask: Mask, grow_by: int = 0, protect: Mask | None = None) -> Damage:
    """Check and prepare a mask: (H, W) uint8, above 0 is damaged; the same for `protect`.

    Raises `MaskError` for an array that is no mask or a `protect` of another size.
    """
    if mask.ndim != 2 or mask.dtype != np.uint8:
        raise MaskError(
            text(
                "A mask has one channel of 8 bits; this one is {kind} of shape {shape}.",
                kind=mask.dtype,
                shape=mask.shape,
            )
        )
    if protect is not None and protect.shape != mask.shape:
        raise MaskError(
            text(
                "The protect mask is {size}, but the mask is {mask_size} pixels.",
                size=_size(protect),
                mask_size=_size(mask),
            )
        )
    if protect is not None and not cv2.countNonZero(np.ascontiguousarray(protect)):
        protect = None
    return Damage(grow(mask, grow_by) if grow_by > 0 else mask, protect)


def _size(array: NDArray[np.uint8]) -> str:
    return f"{array.shape[1]} × {array.shape[0]}"


def _reduced(damage: Damage) -> Blocks:
    height, width = damage.shape
    rows, columns = -(-height // BLOCK), -(-width // BLOCK)
    hole = np.zeros((rows, columns), np.uint8)
    solid = np.zeros((rows, columns), np.uint8)
    hole_pixels = known_pixels = 0
    step = max(BLOCK, _STRIP_PIXELS // width // BLOCK * BLOCK)
    for y in range(0, height, step):
        strip = Box(0, y, width, min(step, height - y))
        if damage.protect is None and not cv2.countNonZero(np.ascontiguousarray(damage.mask[strip.slices])):
            known_pixels += strip.area
            continue
        alpha, unknown = damage.alpha(strip), damage.unknown(strip)
        hole_pixels += int(np.count_nonzero(alpha))
        known_pixels += strip.area - int(np.count_nonzero(unknown))
        out = slice(y // BLOCK, y // BLOCK + -(-strip.height // BLOCK))
        hole[out] = np.bitwise_or.reduce(_words(alpha, 0), axis=1) != 0
        full = np.bitwise_and.reduce(_words(unknown.view(np.uint8), 1), axis=1)
        solid[out] = full == np.uint32(0x01010101)
    if hole_pixels == 0:
        raise MaskError(
            text("The mask marks nothing to fill.")
            if damage.protect is None
            else text("The mask marks nothing but protected pixels."),
            safe=text("The picture is unchanged."),
            todo=text("Mark the damage first."),
        )
    if known_pixels == 0:
        raise MaskError(
            text("Everything is masked or protected: there is nothing left to fill from."),
            safe=text("The picture is unchanged."),
            todo=text("Leave some of the sound picture unmarked."),
        )
    return Blocks(hole, solid, hole_pixels)


def _words(strip: NDArray[np.uint8], beyond: int) -> NDArray[np.uint32]:
    """(h, w) bytes as (rows of blocks, BLOCK, columns of blocks) words of four bytes, padded with `beyond`."""
    height, width = strip.shape
    padding = ((0, -height % BLOCK), (0, -width % BLOCK))
    padded = np.ascontiguousarray(np.pad(strip, padding, constant_values=beyond))
    words = padded.view(np.uint32)
    return words.reshape(-1, BLOCK, words.shape[1])
