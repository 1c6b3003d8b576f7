"""From the working size back to the picture's own pixels: the edge of every patch, as fine as the picture.

Near the edge of what was found, a pixel belongs to it if its brightness lies on the inner side of the middle
between the brightness inside and outside, both measured nearby at the working size.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.detection.working import Bytes, Flags, Working, rgb8, strips
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Mask, Picture
from restorer.progress import Progress

_CLEAR = 8.0
"""Grey levels between inside and outside that make an edge clear enough to follow."""


def refine(picture: Picture, working: Working, flags: Flags, progress: Progress | None = None) -> Mask:
    """Flags (h, w) at the working size as a mask (H, W) uint8, 0 or 255; memory for one strip at a time."""
    mask = np.zeros(picture.shape, np.uint8)
    soft = flags.astype(np.uint8) * 255
    if working.shape == (working.box.height, working.box.width):
        mask[working.box.slices] = soft
        return mask
    middle, side = _edges(working.rgb, flags)
    square = np.ones((3, 3), np.uint8)
    near = np.asarray(cv2.dilate(soft, square), dtype=np.uint8)
    shrunk = cv2.erode(soft, square, borderType=cv2.BORDER_CONSTANT, borderValue=255)
    core = np.asarray(shrunk, dtype=np.uint8)
    for strip in strips(working.box):
        if progress is not None:
            progress.check()
        rows = _rows(working, strip)
        if near[rows].any():
            mask[strip.slices] = _strip(picture, working, strip, rows, (soft, middle, side, near, core))
        if progress is not None:
            progress.advance(strip.area)
    return mask


def _edges(rgb: Bytes, flags: Flags) -> tuple[Bytes, Bytes]:
    """The brightness in the middle between inside and outside, and which side is inside (0 dark, 128 none, 255 light)."""
    grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY).astype(np.float32)
    size = (9, 9)

    def mean(weight: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.asarray(cv2.blur(grey * weight, size) / np.maximum(cv2.blur(weight, size), 1e-3))

    inside = flags.astype(np.float32)
    within, outside = mean(inside), mean(1 - inside)
    side = np.where(within > outside + _CLEAR, 255, np.where(within < outside - _CLEAR, 0, 128))
    return ((within + outside) / 2).astype(np.uint8), side.astype(np.uint8)


def _rows(working: Working, strip: Box) -> slice:
    """Working rows under a strip, with two more at each side for the interpolation."""
    scale = working.shape[0] / working.box.height
    first = int((strip.y - working.box.y) * scale) - 2
    last = int(np.ceil((strip.bottom - working.box.y) * scale)) + 2
    return slice(max(0, first), min(working.shape[0], last))


def _strip(picture: Picture, working: Working, strip: Box, rows: slice, planes: tuple[Bytes, ...]) -> Mask:
    """One strip of the mask."""
    across, down = working.shape[1] / working.box.width, working.shape[0] / working.box.height
    # Pixel centres: working = (picture + 0.5) * scale - 0.5.
    top = (strip.y - working.box.y + 0.5) * down - 0.5 - rows.start
    move = np.array([[across, 0, 0.5 * across - 0.5], [0, down, top]])

    def enlarged(plane: Bytes, how: int) -> Bytes:
        out = cv2.warpAffine(
            plane[rows],
            move,
            (strip.width, strip.height),
            flags=how | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        )
        return np.asarray(out, dtype=np.uint8)

    soft, middle, side, near, core = planes
    grey = cv2.cvtColor(rgb8(picture, strip), cv2.COLOR_RGB2GRAY)
    border = enlarged(middle, cv2.INTER_LINEAR)
    lean = enlarged(side, cv2.INTER_NEAREST)
    inner = np.where(lean == 255, grey >= border, grey <= border)
    out = np.where(lean == 128, enlarged(soft, cv2.INTER_LINEAR) > 127, inner)
    out &= enlarged(near, cv2.INTER_LINEAR) > 127
    out |= enlarged(core, cv2.INTER_LINEAR) > 127
    return out.astype(np.uint8) * 255
