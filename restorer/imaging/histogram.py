"""How often every value occurs in a picture as it is displayed: red, green, blue and luminance."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.imaging.picture import Mask
from restorer.imaging.pyramid import Display

_WEIGHTS = np.array([[0.2126, 0.7152, 0.0722]], np.float32)
"""Of red, green and blue in luminance (ITU-R BT.709), on the values as they are."""


@dataclass(frozen=True, eq=False)
class Histogram:
    """`counts` is (4, 256) int64: red, green, blue, luminance. In a grey picture all four are the same."""

    counts: NDArray[np.int64]
    is_grey: bool

    @property
    def pixels(self) -> int:
        """How many were counted."""
        return int(self.counts[3].sum())

    @property
    def mean(self) -> float:
        """Mean luminance, 0..255; 0 where nothing was counted."""
        return float(np.dot(self.counts[3], np.arange(256)) / max(1, self.pixels))

    @property
    def median(self) -> int:
        """The luminance that half of the pixels do not exceed."""
        return int(np.searchsorted(np.cumsum(self.counts[3]), self.pixels / 2))


def histogram(pixels: Display, inside: Mask | None = None) -> Histogram:
    """Of display pixels (h, w, 1, 3 or 4; colour premultiplied by alpha), where `inside` (h, w) is above 127.

    What is fully transparent has no colour and is left out.
    """
    mask = None if inside is None else (inside > 127).astype(np.uint8)
    if pixels.shape[2] == 4:
        opaque = (pixels[..., 3] > 0).astype(np.uint8)
        mask = opaque if mask is None else mask & opaque
        pixels = _divided(pixels)
    if pixels.shape[2] == 1:
        counts = np.repeat(_counts(pixels, mask)[None], 4, axis=0)
        return Histogram(counts, is_grey=True)
    luminance = np.asarray(cv2.transform(pixels, _WEIGHTS), np.uint8)
    planes = [pixels[..., channel] for channel in range(3)]
    counts = np.stack([_counts(plane, mask) for plane in (*planes, luminance)])
    return Histogram(counts, is_grey=False)


def _divided(pixels: Display) -> Display:
    """(h, w, 3): colour no longer premultiplied."""
    alpha = np.maximum(pixels[..., 3:], 1).astype(np.float32)
    return np.rint(np.minimum(255, pixels[..., :3] * (255 / alpha))).astype(np.uint8)


def _counts(plane: NDArray[np.uint8], mask: Mask | None) -> NDArray[np.int64]:
    # OpenCV counts in float32, which is exact up to 16 million of a kind.
    found = cv2.calcHist([np.ascontiguousarray(plane)], [0], mask, [256], [0, 256])
    return np.rint(found.reshape(-1)).astype(np.int64)
