"""Inward feather: a filler that changes known pixels (a network's own reconstruction) meets the picture smoothly.

What it got wrong on a thin ring of known pixels around the hole is spread into the hole like a membrane (pull-push
interpolation; Gortler et al., "The Lumigraph", 1996) and taken away from the fill, fading with the depth. Nothing
outside the hole changes, and a filler that keeps known pixels is not touched at all.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.engine.damage import Flags
from restorer.engine.source import Colour

_RING = 2
_NOTHING = 1e-6


def feathered(filled: Colour, source: Colour, known: Flags, depth: int) -> Colour:
    """`filled` with its mismatch to `source` at the hole's edge evened out over `depth` pixels inwards.

    (h, w, 3) float32; `known` (h, w) bool is False in the hole. Known pixels come back from `source`.
    """
    result = np.where(known[..., None], source, filled)
    hole = (~known).view(np.uint8)
    if depth <= 0 or not hole.any():
        return result
    ring = (cv2.dilate(hole, np.ones((2 * _RING + 1, 2 * _RING + 1), np.uint8)) > 0) & known
    mismatch = np.asarray(np.where(ring[..., None], source - filled, 0), np.float32)
    if not ring.any() or float(np.abs(mismatch).max()) <= _NOTHING:
        return result
    membrane = _pull_push(mismatch, ring.astype(np.float32))
    distance = np.asarray(cv2.distanceTransform(hole, cv2.DIST_L2, 5))
    fade = 0.5 + 0.5 * np.cos(np.pi * np.clip((distance - 1) / depth, 0, 1))
    result[~known] += (membrane * fade[..., None])[~known]
    return result


def _pull_push(values: Colour, weights: NDArray[np.float32]) -> Colour:
    """Smoothly interpolate `values` (already zero where `weights` is) into all pixels, coarse to fine."""
    height, width = weights.shape
    if max(height, width) <= 2 or float(weights.min()) >= 1:
        mean = (values * weights[..., None]).sum(axis=(0, 1)) / max(float(weights.sum()), _NOTHING)
        full = np.minimum(weights, 1)[..., None]
        return np.asarray(values * full + mean * (1 - full), np.float32)
    size = ((width + 1) // 2, (height + 1) // 2)
    weight = cv2.pyrDown(weights, dstsize=size, borderType=cv2.BORDER_REPLICATE)
    colour = cv2.pyrDown(values * weights[..., None], dstsize=size, borderType=cv2.BORDER_REPLICATE)
    mean = colour / np.maximum(weight, _NOTHING)[..., None]
    saturated = np.minimum(weight * 4, 1).astype(np.float32)
    below = _pull_push(np.asarray(mean * (saturated[..., None] > 0), np.float32), saturated)
    up = cv2.resize(below, (width, height), interpolation=cv2.INTER_LINEAR)
    full = np.minimum(weights, 1)[..., None]
    return np.asarray(values * full + up * (1 - full), np.float32)
