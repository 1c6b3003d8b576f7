"""Completion coarse to fine: the loop over levels and the last blend at the hole's edge."""

from __future__ import annotations

from typing import TypeVar

import cv2
import numpy as np

from restorer.models.classical import Hole, Tile, bend, telea
from restorer.models.patchmatch.field import Field
from restorer.models.patchmatch.pyramid import build, depth, sound_centres

T = TypeVar("T")

HALF_PATCHES = (2, 1)
"""Patches of 5 x 5 pixels; 3 x 3 where so little is known that no larger sound patch exists."""
COARSEST_RADIUS = 6.0
"""The pyramid ends where a biharmonic fill is a fair first guess: holes of this radius in pixels."""
ROUNDS = (3, 5, 6, 8)
"""Search and vote so often, finest level first; coarser ones than listed like the last."""
REACH = (16.0, 64.0, np.inf)
"""How far random search goes from the sources inherited, in pixels of the level, finest first."""
BAND = 12
BLEND_SIGMA = 1.5
BLEND_DECAY = 4.0


def complete(tile: Tile, hole: Hole, seed: int = 0) -> Tile:
    """`tile` (H, W, 3) float32 with `hole` (H, W) filled from its own texture; known pixels are unchanged.

    Deterministic for equal arguments. Falls back to diffusion where not one sound patch exists.
    """
    for half in HALF_PATCHES:
        if sound_centres(hole, half).any():
            return _blend(_complete(tile, hole, half, seed), hole)
    diffused: Tile = telea().fill(tile[None], hole[None])[0]
    return diffused


def _complete(tile: Tile, hole: Hole, half: int, seed: int) -> Tile:
    levels = build(tile, hole, COARSEST_RADIUS, half)
    coarser: Field | None = None
    for number, (picture, gap) in reversed(list(enumerate(levels))):
        field = Field(picture, gap, half, np.random.default_rng([seed, number]))
        if coarser is None:
            field.picture[field.inner] = bend(picture, gap)
            field.start_at_random()
        else:
            _refine(field, coarser)
        for _ in range(_of(ROUNDS, number)):
            field.compare()
            field.search(_of(REACH, number))
            field.vote()
        coarser = field
    filled = tile.copy()
    filled[hole] = field.picture[field.inner][hole]
    return filled


def _refine(field: Field, coarser: Field) -> None:
    """First guess of a finer level: not the coarse colours enlarged, which would be blurred and would find blurred
    sources, but the coarse sources read at full sharpness; enlarged colours only where there are none."""
    coarse = coarser.picture[coarser.inner]
    height, width = coarse.shape[:2]
    enlarged = cv2.resize(coarse, (2 * width, 2 * height), interpolation=cv2.INTER_LINEAR)
    gap = field.hole[field.inner]
    field.picture[field.inner][gap] = enlarged[: gap.shape[0], : gap.shape[1]][gap]
    field.vote(field.start_from(coarser))


def _blend(filled: Tile, hole: Hole) -> Tile:
    """Near the hole's edge take the low frequencies from a biharmonic fill, which continues the surroundings without
    a step, and keep the texture of the patches. Deep inside, where a biharmonic fill knows nothing, the patches
    stand alone; they also bound it, so that its cost stays that of a band of `BAND` pixels along the edge."""
    inwards = depth(hole)
    smooth = bend(filled, hole & (inwards <= BAND))
    low = cv2.GaussianBlur(np.asarray(smooth - filled, np.float32), (0, 0), BLEND_SIGMA)
    blended = filled.copy()
    blended[hole] += (low * np.exp(-inwards / BLEND_DECAY)[..., None])[hole]
    return blended


def _of(values: tuple[T, ...], level: int) -> T:
    return values[min(level, len(values) - 1)]
