"""How far a fill is from the truth: pixel by pixel, in texture, and in structure.

Decibels alone prefer blur. Two more measures look at fine detail, in two bands (differences of Gaussians) of the
brightness, with the local energies a and b of truth and fill and what they have in common, ab (all under a small
Gaussian window):

    texture    1 - (2 sqrt(a b) + c) / (a + b + c)     is there as much detail, wherever exactly it lies?
    structure  1 - (2 ab + c) / (a + b + c)            is it the same detail?

These are the variance term and the product of variance and correlation terms of structural similarity (Wang et al.,
2004), taken band by band as measures of texture similarity do (Zujovic, Pappas, Neuhoff, 2013). Weighed by logarithms
they stand in for LPIPS, whose weights are not ours to ship: texture alone would let noise pass for canvas, structure
alone prefers blur as decibels do. docs/decisions.md says how well that works.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.engine.damage import Flags
from restorer.engine.source import Colour

_SIGMAS = (0.7, 1.4)
_LOCAL = 1.5
"""Standard deviation in pixels of the window for local energies."""
_C = 4.0
"""Energies (squares of 8-bit levels) below this count as none."""
_TEXTURE_WEIGHT = 0.75
_STRUCTURE_WEIGHT = 1.1
_LEAST_SQUARE = 1 / 4
_LEAST_DIFFERENCE = 0.005

MARGIN = 8
"""Pixels around a hole that `score` wants to see."""

Plane = NDArray[np.float32]


@dataclass(frozen=True)
class Score:
    error: float
    """RMS difference in the hole, all channels, in 8-bit levels."""
    texture: float
    """Mean texture difference in the hole, 0 (alike) to 1."""
    structure: float
    """Mean structure difference in the hole, 0 (alike) to 2; 1 for detail that has nothing in common."""

    @property
    def cost(self) -> float:
        """All in one number, in decibels: about those of squared error and of LPIPS together. Lower is better.

        Differences count, not its zero.
        """
        square = np.log10(self.error**2 + _LEAST_SQUARE)
        texture = np.log10(self.texture + _LEAST_DIFFERENCE)
        structure = np.log10(self.structure + _LEAST_DIFFERENCE)
        return float(10 * (square + _TEXTURE_WEIGHT * texture + _STRUCTURE_WEIGHT * structure))


def score(truth: Colour, filled: Colour, inside: Flags) -> Score:
    """Compare two (h, w, 3) float32 in 8-bit levels (0 to 255) where `inside` (h, w) is True; it must be somewhere."""
    square = np.square(truth - filled)[inside].mean()
    texture = structure = 0.0
    for x, y in zip(_bands(truth), _bands(filled), strict=True):
        a, b, common = _local(x * x), _local(y * y), _local(x * y)
        total = (a + b + _C)[inside]
        texture += float(np.mean(1 - (2 * np.sqrt(a * b)[inside] + _C) / total))
        structure += float(np.mean(1 - (2 * common[inside] + _C) / total))
    count = len(_SIGMAS)
    return Score(float(np.sqrt(square)), max(0.0, texture / count), max(0.0, structure / count))


def _bands(colour: Colour) -> Iterator[Plane]:
    """Detail of the brightness between one scale and the next, (h, w) float32 each."""
    finer = colour.mean(axis=2)
    for sigma in _SIGMAS:
        smooth = np.asarray(cv2.GaussianBlur(finer, (0, 0), sigma), np.float32)
        yield finer - smooth
        finer = smooth


def _local(energy: Plane) -> Plane:
    return np.asarray(cv2.GaussianBlur(energy, (0, 0), _LOCAL), np.float32)
