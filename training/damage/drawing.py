"""What damage is drawn with: smooth noise, ragged blobs, wandering paths.

Holes under construction are `Bits`: (H, W) uint8 with 1 = hole, so that they can be joined with `|=` and drawn on by
OpenCV. Everything is random by the `numpy.random.Generator` passed in, and by nothing else.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Bits = NDArray[np.uint8]
"""(H, W) uint8: 1 = hole, 0 = sound."""

Field = NDArray[np.float32]
"""(H, W) float32."""

Path = NDArray[np.float64]
"""(n, 2) points x, y in pixels."""

_FRACTION = 3
"""Bits behind the point of the coordinates given to OpenCV: lines are placed to an eighth of a pixel."""


def smooth_noise(rng: np.random.Generator, shape: tuple[int, ...], cell: float) -> Field:
    """Noise of shape (H, W) float32 with bumps about `cell` pixels wide; mean 0, deviation a little below 1."""
    height, width = shape
    rows, columns = (max(2, int(side / cell) + 3) for side in shape)
    grid = rng.standard_normal((rows, columns), np.float32)
    return np.asarray(cv2.resize(grid, (width, height), interpolation=cv2.INTER_CUBIC), np.float32)


def area_scale(height: int, width: int) -> float:
    """Area in units of 128 x 128 pixels: how many marks a picture gets grows with it."""
    return height * width / 128**2


def stamp_blob(
    bits: Bits, rng: np.random.Generator, radius: float, centre: tuple[float, float] | None = None
) -> None:
    """Add a roundish ragged hole of about `radius` pixels at `centre` (x, y; else anywhere), in place."""
    height, width = bits.shape
    x, y = centre or (rng.uniform(0, width), rng.uniform(0, height))
    left, right, top, bottom = _window(bits, x, y, radius * 1.8 + 3)
    if right <= left or bottom <= top:
        return
    across, down = _grid((left, right, top, bottom), x, y)
    turn, stretch = rng.uniform(0, np.pi), np.exp(rng.uniform(-0.35, 0.35))
    along = (across * np.cos(turn) + down * np.sin(turn)) * stretch
    aside = (down * np.cos(turn) - across * np.sin(turn)) / stretch
    distance = np.hypot(along, aside) / radius
    distance += smooth_noise(rng, distance.shape, max(2, radius / 2)) * rng.uniform(0.05, 0.3)
    if radius > 8:  # the fine teeth of a large loss
        distance += smooth_noise(rng, distance.shape, max(2, radius / 6)) * 0.08
    bits[top:bottom, left:right] |= distance < 1


def stamp_chip(bits: Bits, rng: np.random.Generator, radius: float, centre: tuple[float, float]) -> None:
    """Add a chip of brittle paint about `radius` pixels wide at `centre` (x, y), in place.

    Its outline breaks along straight lines: the intersection of some half planes, with ragged edges.
    """
    x, y = centre
    left, right, top, bottom = _window(bits, x, y, radius * 1.7 + 3)
    if right <= left or bottom <= top:
        return
    across, down = _grid((left, right, top, bottom), x, y)
    sides = int(rng.integers(4, 8))
    turns = rng.uniform(0, 2 * np.pi) + (np.arange(sides) + rng.uniform(-0.3, 0.3, sides)) * 2 * np.pi / sides
    distance = np.full((down.size, across.size), -np.inf, np.float32)
    for turn, reach in zip(turns, rng.uniform(0.65, 1.25, sides) * radius, strict=True):
        side = across * np.float32(np.cos(turn) / reach) + down * np.float32(np.sin(turn) / reach)
        np.maximum(distance, side, out=distance)
    distance += smooth_noise(rng, distance.shape, max(2, radius / 3)) * rng.uniform(0.08, 0.3)
    if radius > 5:
        distance += smooth_noise(rng, distance.shape, 2) * 0.07
    bits[top:bottom, left:right] |= distance < 1


def wander(
    rng: np.random.Generator, height: int, width: int, length: float, bend: float, *, step: float = 6
) -> Path:
    """A path of `length` pixels from somewhere in (or just outside) the picture; `bend` 0.02 straight, 0.3 curly."""
    x, y = rng.uniform(-0.1, 1.1) * width, rng.uniform(-0.1, 1.1) * height
    heading, turning = rng.uniform(0, 2 * np.pi), 0.0
    points = [(x, y)]
    for push in rng.normal(0, bend * 0.4, max(2, int(length / step))):
        # Turning carries on from step to step, so that the path swings instead of trembling.
        turning = 0.8 * turning + push
        heading += 0.5 * turning
        x, y = x + step * np.cos(heading), y + step * np.sin(heading)
        points.append((x, y))
    return np.array(points)


def draw_path(bits: Bits, path: Path, width: int) -> None:
    """Draw a line `width` pixels wide along the path, in place."""
    cv2.polylines(bits, [_fixed(path)], False, 1, max(1, int(width)), cv2.LINE_8, _FRACTION)


def draw_uneven(bits: Bits, rng: np.random.Generator, path: Path, width: int) -> None:
    """Draw along the path, now and then a pixel wider or narrower, at most `width` + 1, in place."""
    points = _fixed(path)
    now = width
    for i, chance in enumerate(rng.random(len(points) - 1)):
        if chance < 0.3:
            now = int(np.clip(now + rng.integers(-1, 2), 1, width + 1))
        cv2.line(bits, points[i].tolist(), points[i + 1].tolist(), 1, now, cv2.LINE_8, _FRACTION)


def _fixed(path: Path) -> NDArray[np.int32]:
    return np.asarray(np.rint(path * 2**_FRACTION), np.int32)


def _window(bits: Bits, x: float, y: float, reach: float) -> tuple[int, int, int, int]:
    """Left, right, top, bottom of the square around a point, cut to the picture."""
    height, width = bits.shape
    return (
        max(0, int(x - reach)),
        min(width, int(x + reach) + 1),
        max(0, int(y - reach)),
        min(height, int(y + reach) + 1),
    )


def _grid(window: tuple[int, int, int, int], x: float, y: float) -> tuple[Field, Field]:
    """Offsets from (x, y) of a row (1, W) and a column (H, 1) of pixels, to be broadcast."""
    left, right, top, bottom = window
    across = np.arange(left, right, dtype=np.float32)[None] - np.float32(x)
    return across, np.arange(top, bottom, dtype=np.float32)[:, None] - np.float32(y)
