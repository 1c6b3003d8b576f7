"""Where paint is lost in training pictures for the detector: outlines of many characters and sizes."""

from __future__ import annotations

import cv2
import numpy as np

from training.damage import losses, painting
from training.damage.drawing import Bits, area_scale, smooth_noise, stamp_blob, wander
from training.damage.geometric import tiny

_MOST = 0.4
"""Largest part of a picture that may be lost: beyond that the ground would be the picture."""


def lost(rng: np.random.Generator, height: int, width: int) -> Bits:
    """Losses of one character or two, from flakes of 2 pixels to patches of 60: (H, W) uint8, 1 = lost."""
    for _ in range(4):
        bits = np.zeros((height, width), np.uint8)
        for index in rng.choice(len(_MAKERS), 1 + int(rng.random() < 0.3), p=_CHANCES):
            bits |= _MAKERS[index](rng, height, width)
        if 0 < cv2.countNonZero(bits) <= _MOST * bits.size:
            return bits
    bits = np.zeros((height, width), np.uint8)
    stamp_blob(bits, rng, 0.2 * min(height, width), (width / 2, height / 2))
    return bits


def patches(rng: np.random.Generator, height: int, width: int) -> Bits:
    """Ragged patches of all sizes at once."""
    bits = np.zeros((height, width), np.uint8)
    usual = np.exp(rng.uniform(np.log(3), np.log(20)))
    for _ in range(1 + rng.poisson(rng.uniform(0.3, 2.5) * area_scale(height, width) * 100 / usual**1.5)):
        stamp_blob(bits, rng, float(np.clip(usual * np.exp(rng.normal(0, 0.6)), 1.5, 30)))
    return bits


def worn(rng: np.random.Generator, height: int, width: int) -> Bits:
    """Jagged fragments of all sizes, denser in some areas: 0.5-20 % of the picture."""
    side = max(height, width)
    wear = smooth_noise(rng, (height, width), side * rng.uniform(0.15, 0.5)) * np.float32(
        rng.uniform(0.3, 1.5)
    )
    cell = rng.uniform(5, 20)
    while cell > 1.5:
        wear += smooth_noise(rng, (height, width), cell) * np.float32(rng.uniform(0.4, 0.9))
        cell *= rng.uniform(0.3, 0.5)
    share = np.exp(rng.uniform(np.log(0.005), np.log(0.2)))
    return np.asarray(wear > np.quantile(wear[::3, ::3], 1 - share), np.uint8)


def tears(rng: np.random.Generator, height: int, width: int) -> Bits:
    """Folds, tears and coarse scratches with ragged edges, their width coming and going."""
    lines = np.ones((height, width), np.uint8)
    side = max(height, width)
    for _ in range(rng.integers(1, 5)):
        path = wander(rng, height, width, rng.uniform(0.2, 1.3) * side, rng.choice([0.03, 0.1, 0.3]))
        cv2.polylines(lines, [np.rint(path).astype(np.int32)], False, 0, 1)
    distance = np.asarray(cv2.distanceTransform(lines, cv2.DIST_L2, 3), np.float32)
    wide = np.exp(rng.uniform(np.log(0.8), np.log(6)))
    uneven = 1 + 0.6 * smooth_noise(rng, (height, width), 14)
    uneven += np.float32(rng.uniform(0.2, 0.6)) * smooth_noise(rng, (height, width), max(1.5, wide))
    return np.asarray(distance < wide * uneven, np.uint8)


def specks(rng: np.random.Generator, height: int, width: int) -> Bits:
    """Tiny flakes strewn over a part of the picture."""
    many = max(3, int(np.exp(rng.uniform(np.log(10), np.log(150))) * area_scale(height, width)))
    bits = tiny(rng, height, width, count=many, radius=(0, 2))
    if rng.random() < 0.6:
        bits &= smooth_noise(rng, (height, width), max(height, width) / 3) > rng.uniform(-0.8, 0.5)
    return bits


def islands(rng: np.random.Generator, height: int, width: int) -> Bits:
    """A large loss in which islands of paint still stick."""
    bits = losses.large(rng, height, width)
    bits[smooth_noise(rng, (height, width), rng.uniform(3, 12)) > rng.uniform(0.6, 1.5)] = 0
    return bits


_WEIGHTED = (
    (painting.flakes, 0.26),
    (patches, 0.2),
    (worn, 0.12),
    (tears, 0.09),
    (islands, 0.08),
    (painting.abrasion, 0.05),
    (specks, 0.05),
    (painting.craquelure, 0.04),
    (painting.cracks, 0.04),
    (losses.scratch, 0.03),
    (painting.scratches, 0.02),
    (painting.rims, 0.02),
)
_MAKERS = [maker for maker, _ in _WEIGHTED]
_CHANCES = np.array([chance for _, chance in _WEIGHTED]) / sum(chance for _, chance in _WEIGHTED)
