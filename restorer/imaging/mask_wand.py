"""The magic wand: marks pixels of a similar colour."""

from __future__ import annotations

import cv2
import numpy as np

from restorer.imaging.geometry import Box
from restorer.imaging.mask_areas import connected_area
from restorer.imaging.picture import Mask, Pixels

_STRIP = 512


def wand(  # noqa: PLR0917
    pixels: Pixels,
    x: int,
    y: int,
    tolerance: float,
    contiguous: bool = True,
    mask: Mask | None = None,
) -> Mask:
    """A mask (H, W), 255 where each colour channel differs from that of pixel (x, y) by at most `tolerance`.

    `pixels` is (H, W, C) of 8 or 16 bit, alpha is ignored; `tolerance` is on the scale 0 to 255 at any depth.
    `contiguous` marks only what is connected to (x, y) over pixel sides. With `mask`, only its non-zero pixels can
    be marked. Outside the picture (or `mask`) nothing is.
    """
    height, width, channels = pixels.shape
    result = np.zeros((height, width), np.uint8)
    if not (0 <= x < width and 0 <= y < height):
        return result
    colours = 1 if channels <= 2 else 3
    largest = np.iinfo(pixels.dtype).max
    spread = int(tolerance * largest / 255)
    seed = [int(v) for v in pixels[y, x, :colours]] + [0] * (channels - colours)
    free = [False] * colours + [True] * (channels - colours)
    low = [0 if f else max(0, v - spread) for v, f in zip(seed, free, strict=True)]
    high = [largest if f else min(largest, v + spread) for v, f in zip(seed, free, strict=True)]

    def similar(box: Box) -> Mask:
        found = cv2.inRange(pixels[box.slices], tuple(low), tuple(high))
        return np.asarray(found if mask is None else cv2.bitwise_and(found, mask[box.slices]), np.uint8)

    if contiguous:
        area = connected_area(similar, result.shape, x, y)
        if area is not None:
            result[area.box.slices][area.inside] = 255
        return result
    for top in range(0, height, _STRIP):
        strip = Box(0, top, width, min(_STRIP, height - top))
        result[strip.slices] = np.where(similar(strip) != 0, 255, 0)
    return result
