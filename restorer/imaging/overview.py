"""Small renditions of pictures for people to look at: thumbnails and the pictures in reports. 8 bits, no alpha."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.imaging import vips
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture, Pixels

Render = Callable[[Box], Pixels]
"""The pixels of a box of a picture: (h, w, C), of 8 or 16 bits."""

_ROWS = 256
"""Rows of the picture that are worked on at once."""


def shrunk(render: Render, shape: tuple[int, int], side: int) -> NDArray[np.uint8]:
    """A picture of `shape` at most `side` pixels long, (h, w, 1 or 3) uint8; never enlarged.

    Works in strips: no more than some rows of the picture are held at once.
    """
    height, width = shape
    factor = min(1.0, side / max(height, width))
    small_height, small_width = max(1, round(height * factor)), max(1, round(width * factor))
    strips, rows = [], max(1, int(_ROWS * factor))
    for first in range(0, small_height, rows):
        last = min(small_height, first + rows)
        top, bottom = first * height // small_height, last * height // small_height
        colours = eight_bit(render(Box(0, top, width, bottom - top)))
        small = cv2.resize(colours, (small_width, last - first), interpolation=cv2.INTER_AREA)
        strips.append(np.asarray(small).reshape(last - first, small_width, colours.shape[2]))
    return np.concatenate(strips)


def eight_bit(pixels: Pixels) -> NDArray[np.uint8]:
    """Colours of 8 bits without alpha: (h, w, 1 or 3); transparent ones on mid grey."""
    if pixels.dtype != np.uint8:
        pixels = ((pixels.astype(np.uint32) + 128) // 257).astype(np.uint8)
    if pixels.shape[2] in (1, 3):
        return np.ascontiguousarray(pixels)
    alpha = pixels[..., -1:].astype(np.uint32)
    mixed = (pixels[..., :-1].astype(np.uint32) * alpha + 127 * (255 - alpha) + 127) // 255
    return mixed.astype(np.uint8)


def to_srgb(pixels: NDArray[np.uint8], picture: Picture) -> NDArray[np.uint8]:
    """`pixels` (h, w, 1 or 3) of `picture` as sRGB; as they are where its profile is missing or cannot be used."""
    if picture.metadata.icc is None:
        return pixels
    image: Any = vips.from_array(cast(Pixels, pixels)).copy()
    try:
        vips.set_block(image, "icc-profile-data", picture.metadata.icc)
        return np.asarray(vips.to_array(image.icc_transform("srgb", embedded=True)), np.uint8)
    except vips.VipsError:
        return pixels


def encoded(pixels: NDArray[np.uint8], kind: str, **options: Any) -> bytes:
    """`pixels` (h, w, 1, 3 or 4) as a PNG or JPEG ("png", "jpeg") without metadata."""
    image = vips.from_array(cast(Pixels, np.ascontiguousarray(pixels)))
    saver = {"png": image.pngsave_buffer, "jpeg": image.jpegsave_buffer}[kind]
    return bytes(saver(keep="none", **options))
