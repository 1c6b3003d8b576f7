"""Synthetic hairs, scratches and dust of one bright tone, for fitting and testing the lines detector."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from training.damage.drawing import Field, Path

_FRACTION = 4
"""Bits behind the point of the coordinates given to OpenCV: lines are placed to a sixteenth of a pixel."""


def lines(
    picture: NDArray[np.uint8], rng: np.random.Generator
) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """A copy of an RGB picture (H, W, 3) uint8 with bright marks, and their truth (H, W) bool."""
    coverage = _marks(rng, picture.shape[0], picture.shape[1])
    tone = np.clip(rng.uniform(170, 255) + rng.normal(0, 6, 3) * (rng.random() < 0.5), 0, 255)
    opacity = rng.uniform(0.6, 1.0)
    out = picture + (tone - picture) * (coverage * opacity)[..., None]
    return (out + 0.5).astype(np.uint8), coverage > 0.5


def _marks(rng: np.random.Generator, height: int, width: int) -> Field:
    """Coverage (H, W) float32 in [0, 1]."""
    mask = np.zeros((height, width), np.uint8)
    side = max(height, width)
    for _ in range(rng.integers(0, 5)):  # hairs and lint
        path = _path(rng, height, width, rng.uniform(0.05, 0.6) * side, rng.uniform(0.02, 0.25))
        _draw(mask, path, rng.choice([1, 1, 2, 2, 3, 4, 6, 9]))
    straight, spread = rng.uniform(0, 0.03), rng.uniform(0, 1)
    for _ in range(int(rng.integers(0, 25) * spread)):  # scratches, broken now and then
        one = np.zeros((height, width), np.uint8)
        path = _path(rng, height, width, rng.uniform(0.04, 0.5) * side, straight)
        _draw(one, path, rng.choice([1, 1, 1, 2, 3]))
        if rng.random() < 0.6:
            noise = rng.standard_normal((height, width)).astype(np.float32)
            gaps = np.asarray(cv2.GaussianBlur(noise, (0, 0), rng.uniform(1, 4)), np.float32)
            one[gaps < np.quantile(gaps, rng.uniform(0.1, 0.6))] = 0
        mask = np.maximum(mask, one)
    for _ in range(rng.integers(0, 4)):  # clouds of dust
        where, reach = rng.uniform(0, 1, 2) * (width, height), rng.uniform(0.03, 0.4) * side
        for x, y in where + rng.normal(0, reach, (int(rng.integers(5, 250)), 2)):
            axes = (int(rng.geometric(0.55)) - 1, int(rng.geometric(0.55)) - 1)
            cv2.ellipse(mask, (int(x), int(y)), axes, rng.uniform(0, 180), 0, 360, 255, -1)
    coverage = mask.astype(np.float32) / np.float32(255)
    if rng.random() < 0.5:
        coverage = np.asarray(cv2.GaussianBlur(coverage, (0, 0), rng.uniform(0.4, 0.9)), np.float32)
    return coverage


def _path(rng: np.random.Generator, height: int, width: int, length: float, bend: float) -> Path:
    """A wandering path of points x, y, four pixels apart."""
    count = max(4, int(length / 4))
    turns = np.cumsum(rng.normal(0, bend, count)) + rng.uniform(0, 2 * np.pi)
    start = rng.uniform(0, 1, 2) * (width, height)
    return np.asarray(start + np.cumsum(np.stack([np.cos(turns), np.sin(turns)], 1) * 4, 0))


def _draw(mask: NDArray[np.uint8], path: Path, width: float) -> None:
    points = np.round(path * 2**_FRACTION).astype(np.int32)
    cv2.polylines(mask, [points], False, 255, max(1, round(width)), cv2.LINE_AA, _FRACTION)
