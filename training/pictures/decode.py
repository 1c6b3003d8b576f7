"""From a file to the 8-bit RGB that networks are trained on, and what tells two pictures apart."""

from __future__ import annotations

import hashlib
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.errors import PictureError
from restorer.imaging import io
from restorer.imaging.picture import Picture

_STRIP = 512
"""Rows converted at once, so that a large 16-bit picture does not need several times its size."""


def file_hash(path: Path) -> str:
    """SHA-256 of the file's bytes. Raises `PictureError` where it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the name
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise PictureError(f"“{path.name}” could not be read: {reason}.") from error


def pixel_hash(pixels: NDArray[np.uint8]) -> str:
    """Equal for equal pixels of equal shape, whatever file they came in."""
    digest = hashlib.blake2b(repr(pixels.shape).encode(), digest_size=16)
    digest.update(np.ascontiguousarray(pixels).data)
    return digest.hexdigest()


def load(path: Path) -> NDArray[np.uint8]:
    """A picture file, upright, as (H, W, 3) uint8. Raises `PictureError`."""
    return to_rgb8(io.read(path))


def to_rgb8(picture: Picture) -> NDArray[np.uint8]:
    """(H, W, 3) uint8: 16 bits rounded to 8, grey repeated, transparency laid on white."""
    out = np.empty((*picture.shape, 3), np.uint8)
    for top in range(0, picture.height, _STRIP):
        rows = slice(top, top + _STRIP)
        out[rows] = _strip(picture.pixels[rows], picture)
    return out


def _strip(pixels: NDArray[np.uint8] | NDArray[np.uint16], picture: Picture) -> NDArray[np.uint8]:
    if picture.depth == 16:
        pixels = ((pixels.astype(np.uint32) + 128) // 257).astype(np.uint8)
    colour = pixels[..., : picture.colour_channels].astype(np.uint8, copy=False)
    if picture.has_alpha:
        alpha = pixels[..., -1:].astype(np.float32) / 255
        colour = np.rint(colour * alpha + 255 * (1 - alpha)).astype(np.uint8)
    return np.broadcast_to(colour, (*colour.shape[:2], 3))


def shrunk(pixels: NDArray[np.uint8], longest_side: int | None) -> NDArray[np.uint8]:
    """Averaged down so that no side is longer than `longest_side`; as it is where it fits, or for None."""
    height, width = pixels.shape[:2]
    if longest_side is None or max(height, width) <= longest_side:
        return pixels
    factor = longest_side / max(height, width)
    size = max(1, round(width * factor)), max(1, round(height * factor))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
