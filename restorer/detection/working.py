"""The working copy: a small 8-bit RGB version of a picture, made in strips so that memory stays bounded.

Detection looks at 8 bits a sample, so a 16-bit picture gives the same mask as its 8-bit version.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.imaging.geometry import Box
from restorer.imaging.picture import Mask, Picture
from restorer.progress import Progress

STRIP_PIXELS = 2_000_000
"""Picture pixels that one strip holds, about."""

Bytes = NDArray[np.uint8]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Working:
    """`rgb` (h, w, 3) uint8 shows the part `box` of a picture; `valid` (h, w) bool is False where transparent."""

    rgb: Bytes
    valid: Flags
    box: Box

    @property
    def shape(self) -> tuple[int, int]:
        return int(self.rgb.shape[0]), int(self.rgb.shape[1])

    @property
    def scale(self) -> float:
        """Picture pixels per working pixel, along a side; at least 1."""
        return float(np.sqrt(self.box.area / (self.shape[0] * self.shape[1])))


def strips(box: Box, factor: int = 1) -> list[Box]:
    """Cut a box into full-width strips whose heights are multiples of `factor` (but for the last)."""
    rows = max(1, STRIP_PIXELS // max(1, box.width) // factor) * factor
    return [Box(box.x, y, box.width, min(rows, box.bottom - y)) for y in range(box.y, box.bottom, rows)]


def rgb8(picture: Picture, box: Box) -> Bytes:
    """The colour of a part of the picture as (h, w, 3) uint8; grey is repeated, alpha is left out."""
    part = picture.pixels[box.slices][:, :, : picture.colour_channels]
    if part.dtype == np.uint16:
        # 65535 = 255 * 257: exact for values that were 8 bits wide once.
        wide = np.ascontiguousarray(part, dtype=np.uint16)
        narrow = np.asarray(cv2.convertScaleAbs(wide, alpha=1 / 257), dtype=np.uint8)
        narrow = narrow.reshape((box.height, box.width, -1))
    else:
        narrow = np.ascontiguousarray(part, dtype=np.uint8)
    if picture.colour_channels == 1:
        return np.asarray(cv2.cvtColor(narrow, cv2.COLOR_GRAY2RGB), dtype=np.uint8)
    return narrow


def opaque(picture: Picture, box: Box) -> Flags:
    """(h, w) bool: at least half opaque."""
    if not picture.has_alpha:
        return np.ones((box.height, box.width), dtype=np.bool_)
    return np.asarray(picture.pixels[box.slices][:, :, -1] > picture.largest // 2)


def _reduced(array: Bytes, factor: int) -> Bytes:
    """Average of `factor` x `factor` blocks; incomplete ones at the right and bottom repeat their last pixels."""
    if factor == 1:
        return array
    h, w = array.shape[:2]
    down, right = -h % factor, -w % factor
    if down or right:
        array = np.asarray(cv2.copyMakeBorder(array, 0, down, 0, right, cv2.BORDER_REPLICATE), dtype=np.uint8)
    size = (array.shape[1] // factor, array.shape[0] // factor)
    return np.asarray(cv2.resize(array, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def working_copy(
    picture: Picture, side: int, box: Box | None = None, progress: Progress | None = None
) -> Working:
    """Reduce a part of the picture (default: all) until its longer side is at most `side` pixels.

    Strips are first averaged by a whole number, then all is brought to the exact size: the same for any strip size.
    """
    box = picture.box if box is None else box
    longer = max(box.width, box.height)
    factor = max(1, longer // side)
    colours, solids = [], []
    for strip in strips(box, factor):
        if progress is not None:
            progress.check()
        colours.append(_reduced(rgb8(picture, strip), factor))
        if picture.has_alpha:
            solids.append(_reduced(opaque(picture, strip).astype(np.uint8) * 255, factor))
        if progress is not None:
            progress.advance(strip.area)
    rgb = np.concatenate(colours)
    solid = np.concatenate(solids) if solids else np.full(rgb.shape[:2], 255, np.uint8)
    if longer > side:
        scale = side / longer
        size = (max(1, round(box.width * scale)), max(1, round(box.height * scale)))
        rgb = np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
        solid = np.asarray(cv2.resize(solid, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    valid = np.asarray(solid > 127)
    if not valid.all():
        rgb = _plain_where_transparent(rgb, valid)
    return Working(rgb, valid, box)


def _plain_where_transparent(rgb: Bytes, valid: Flags) -> Bytes:
    """Invisible colour must not count: it becomes that of the nearest visible surroundings, blurred."""
    weight = valid.astype(np.float32)[..., None]
    out = rgb.astype(np.float32)
    middle = np.median(rgb[valid], axis=0) if valid.any() else np.array([127.0, 127.0, 127.0])
    reach = max(rgb.shape[:2]) * 0.03 + 1
    colour = cv2.GaussianBlur(out * weight, (0, 0), reach) + 1e-3 * middle
    share = cv2.GaussianBlur(weight, (0, 0), reach)[..., None] + 1e-3
    return np.asarray(np.where(valid[..., None], out, colour / share), dtype=np.uint8)


def looked_at(picture: Picture, selection: Mask | None) -> Box:
    """The part of the picture to look at: all, or the selection with enough around it to compare with."""
    if selection is None:
        return picture.box
    rows, columns = np.flatnonzero(selection.any(axis=1)), np.flatnonzero(selection.any(axis=0))
    if not len(rows):
        return Box(0, 0, 0, 0)
    box = Box(int(columns[0]), int(rows[0]), int(columns[-1] - columns[0]) + 1, int(rows[-1] - rows[0]) + 1)
    longer = max(box.width, box.height)
    return box.grown(max(longer // 4, (512 - longer) // 2)).clipped(picture.shape)
