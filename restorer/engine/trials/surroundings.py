"""What the sound picture around a hole is like: how bright, and how much it changes over which distances.

Two pixels `lag` apart differ by the structure function D(lag) = E[(I(x) - I(x + lag))^2] (Kolmogorov 1941, for
turbulence): a filler guesses a pixel from known ones that are about as far away as the pixel lies deep, and what it
misses grows with D there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.engine.damage import Flags
from restorer.engine.source import Colour, Source, read_known
from restorer.imaging.geometry import Box

LAGS = (1, 2, 4, 8, 16)
"""Distances in pixels."""
_RING = (8, 24)
"""The ring looked at is as wide as the hole is thick, within these limits in pixels."""
_RIM = 3.0
"""Pixels this close to the hole are its rim."""
_WINDOW = 512
_MOST_WINDOWS = 6
"""Of a hole larger than a window so many pieces are looked at, evenly spread."""
_ROUNDING = 1 / 12
"""Variance of rounding to 8 bits; keeps logarithms finite."""
_LEAST_PAIRS = 4


@dataclass(frozen=True)
class Surroundings:
    """All in 8-bit levels, whatever the picture's depth."""

    tone: float
    """Mean brightness of the ring, 0 to 255."""
    rim: float
    """Standard deviation of the colour along the hole's edge: what the fill has to bridge."""
    changes: tuple[float, ...]
    """Root of the structure function at each of `LAGS`."""

    @property
    def roughness(self) -> float:
        """Natural logarithm of the change over a few pixels: smooth paint is low, foliage is high."""
        return float(np.log(self.changes[1]))


def look(source: Source, box: Box, inside: Flags, thickness: float) -> Surroundings:
    """The surroundings of the hole `inside` (bool, the size of `box`), of that `thickness` in pixels.

    Only known pixels count. Where hardly any are near, the ring is widened; with none at all, everything is 0 but
    for rounding.
    """
    ring = int(np.clip(round(thickness), *_RING))
    sums = _Sums()
    for part, flags in _windows(box, inside):
        sums.add(source, part, flags, ring)
    if sums.ring < _LEAST_PAIRS:
        wide = 4 * ring + max(0, round(thickness))
        sums = _Sums()
        for part, flags in _windows(box, inside):
            sums.add(source, part, flags, wide)
    return sums.result()


def _windows(box: Box, inside: Flags) -> Iterator[tuple[Box, Flags]]:
    """The hole, or a few pieces of a large one."""
    if max(box.width, box.height) <= _WINDOW:
        yield box, inside
        return
    pieces = []
    for y in range(0, box.height, _WINDOW):
        for x in range(0, box.width, _WINDOW):
            part = Box(x, y, _WINDOW, _WINDOW).clipped(inside.shape)
            if inside[part.slices].any():
                pieces.append(part)
    count = min(_MOST_WINDOWS, len(pieces))
    for i in range(count):
        part = pieces[(2 * i + 1) * len(pieces) // (2 * count)]
        yield part.moved(box.x, box.y), inside[part.slices]


class _Sums:
    """Sums over rings, so that several pieces count as one."""

    def __init__(self) -> None:
        self.ring = 0
        self._tone = 0.0
        self._rim = np.zeros(3)
        self._rim_squares = np.zeros(3)
        self._rim_pixels = 0
        self._changes = np.zeros(len(LAGS))
        self._pairs = np.zeros(len(LAGS), np.int64)

    def add(self, source: Source, box: Box, inside: Flags, width: int) -> None:
        around = box.grown(width).clipped(source.damage.shape)
        colour, known = read_known(source, around)
        colour *= 255
        outside = np.ones(known.shape, np.uint8)
        outside[box.moved(-around.x, -around.y).slices] = ~inside
        distance = np.asarray(cv2.distanceTransform(outside, cv2.DIST_L2, 5))
        ring = known & (distance <= width)
        ring &= outside > 0
        self.ring += int(np.count_nonzero(ring))
        self._tone += float(colour[ring].sum()) / 3
        rim = colour[ring & (distance <= _RIM)].astype(np.float64)
        self._rim += rim.sum(axis=0)
        self._rim_squares += np.square(rim).sum(axis=0)
        self._rim_pixels += len(rim)
        for i, lag in enumerate(LAGS):
            for axis in (0, 1):
                if known.shape[axis] > lag:
                    self._add_pairs(colour, known, ring, i, axis)

    def _add_pairs(self, colour: Colour, known: Flags, ring: Flags, i: int, axis: int) -> None:
        lag = LAGS[i]
        near: tuple[slice, ...] = (slice(None),) * axis + (slice(None, -lag),)
        far: tuple[slice, ...] = (slice(None),) * axis + (slice(lag, None),)
        both = (ring[near] & known[far]) | (known[near] & ring[far])
        difference: NDArray[np.float32] = colour[near][both] - colour[far][both]
        self._changes[i] += float(np.square(difference).sum()) / 3
        self._pairs[i] += len(difference)

    def result(self) -> Surroundings:
        changes, last = [], 0.0
        for total, pairs in zip(self._changes, self._pairs, strict=True):
            if pairs >= _LEAST_PAIRS:
                last = float(total / pairs)
            changes.append(float(np.sqrt(last + _ROUNDING)))
        pixels = max(1, self._rim_pixels)
        variance = float(np.mean(self._rim_squares / pixels - np.square(self._rim / pixels)))
        tone = self._tone / max(1, self.ring)
        return Surroundings(tone, float(np.sqrt(max(0.0, variance) + _ROUNDING)), tuple(changes))
