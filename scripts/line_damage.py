"""Synthetic hairs, scratches and dust, for fitting and testing the lines detector: bright or dark, of one tone."""

from __future__ import annotations

import cv2
import numpy as np


def _curve(rng: np.random.Generator, shape: tuple[int, int], length: float, bend: float) -> np.ndarray:
    """A wandering path: (n, 2) float points."""
    n = max(4, int(length / 4))
    turns = np.cumsum(rng.normal(0, bend, n)) + rng.uniform(0, 2 * np.pi)
    start = rng.uniform(0, 1, 2) * (shape[1], shape[0])
    return start + np.cumsum(np.stack([np.cos(turns), np.sin(turns)], 1) * 4, 0)


def _draw(mask: np.ndarray, points: np.ndarray, width: float) -> None:
    fixed = np.round(points * 16).astype(np.int32)
    cv2.polylines(mask, [fixed], False, 255, max(1, round(width)), cv2.LINE_AA, 4)


def marks(rng: np.random.Generator, shape: tuple[int, int]) -> np.ndarray:
    """Coverage (h, w) float32 in [0, 1]."""
    mask = np.zeros(shape, np.uint8)
    side = max(shape)
    for _ in range(rng.integers(0, 5)):  # hairs and lint
        _draw(
            mask,
            _curve(rng, shape, rng.uniform(0.05, 0.6) * side, rng.uniform(0.02, 0.25)),
            rng.choice([1, 1, 2, 2, 3, 4, 6, 9]),
        )
    straight, spread = rng.uniform(0, 0.03), rng.uniform(0, 1)
    for _ in range(int(rng.integers(0, 25) * spread)):  # scratches, broken now and then
        one = np.zeros(shape, np.uint8)
        _draw(one, _curve(rng, shape, rng.uniform(0.04, 0.5) * side, straight), rng.choice([1, 1, 1, 2, 3]))
        if rng.random() < 0.6:
            gaps = cv2.GaussianBlur(rng.standard_normal(shape).astype(np.float32), (0, 0), rng.uniform(1, 4))
            one[gaps < np.quantile(gaps, rng.uniform(0.1, 0.6))] = 0
        mask = np.maximum(mask, one)
    for _ in range(rng.integers(0, 4)):  # clouds of dust
        where, reach = rng.uniform(0, 1, 2) * (shape[1], shape[0]), rng.uniform(0.03, 0.4) * side
        for x, y in where + rng.normal(0, reach, (int(rng.integers(5, 250)), 2)):
            axes = (int(rng.geometric(0.55)) - 1, int(rng.geometric(0.55)) - 1)
            cv2.ellipse(mask, (int(x), int(y)), axes, rng.uniform(0, 180), 0, 360, 255, -1)
    coverage = mask.astype(np.float32) / 255
    return cv2.GaussianBlur(coverage, (0, 0), rng.uniform(0.4, 0.9)) if rng.random() < 0.5 else coverage


def damage(picture: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """A copy of an RGB picture (h, w, 3) uint8 with bright marks, and their truth (h, w) bool."""
    coverage = marks(rng, picture.shape[:2])
    tone = np.clip(rng.uniform(170, 255) + rng.normal(0, 6, 3) * (rng.random() < 0.5), 0, 255)
    opacity = rng.uniform(0.6, 1.0)
    out = picture + (tone - picture) * (coverage * opacity)[..., None]
    return (out + 0.5).astype(np.uint8), coverage > 0.5
