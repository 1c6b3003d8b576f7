"""How far a fill is from the truth: pixel by pixel, and in texture.

Decibels alone prefer blur. The second measure compares how much fine detail there is, wherever exactly it lies: in
three bands of fine detail (differences of Gaussians) the local energies of fill and truth, a and b, are compared by

    1 - (2 sqrt(a b) + c) / (a + b + c),

the variance term of structural similarity (Wang et al., 2004) taken band by band, as measures of texture similarity do
(Zujovic, Pappas, Neuhoff, 2013). docs/decisions.md says how well it stands in for LPIPS, which needs weights.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.engine.damage import Flags
from restorer.engine.source import Colour

_SIGMAS = (0.7, 1.4, 2.8)
_LOCAL = 3.0
"""Standard deviation in pixels of the window for local energies."""
_C = 4.0
"""Energies (squares of 8-bit levels) below this count as none."""
_TEXTURE_WEIGHT = 5.0
"""Decibels of squared error that a tenfold texture difference is worth."""
_LEAST_SQUARE = 1 / 4
_LEAST_TEXTURE = 0.01

MARGIN = 10
"""Pixels around a hole that `score` wants to see."""


@dataclass(frozen=True)
class Score:
    error: float
    """RMS difference in the hole, all channels, in 8-bit levels."""
    texture: float
    """Mean texture difference in the hole, 0 (alike) to 1."""

    @property
    def cost(self) -> float:
        """Both in one number, in decibels: lower is better. Differences count, not its zero."""
        square = 10 * np.log10(self.error**2 + _LEAST_SQUARE)
        return float(square + _TEXTURE_WEIGHT * np.log10(self.texture + _LEAST_TEXTURE))


def score(truth: Colour, filled: Colour, inside: Flags) -> Score:
    """Compare two (h, w, 3) float32 in 8-bit levels (0 to 255) where `inside` (h, w) is True; it must be somewhere."""
    square = np.square(truth - filled)[inside].mean()
    similar = np.zeros(inside.shape, np.float32)
    for a, b in zip(_energies(truth), _energies(filled), strict=True):
        similar += (2 * np.sqrt(a * b) + _C) / (a + b + _C)
    return Score(float(np.sqrt(square)), float(1 - similar[inside].mean() / len(_SIGMAS)))


def _energies(colour: Colour) -> list[NDArray[np.float32]]:
    """Local energy of the brightness in each band, (h, w) float32."""
    finer = colour.mean(axis=2)
    energies = []
    for sigma in _SIGMAS:
        smooth = cv2.GaussianBlur(finer, (0, 0), sigma)
        local = cv2.GaussianBlur(np.square(finer - smooth), (0, 0), _LOCAL)
        energies.append(np.asarray(local, np.float32))
        finer = smooth
    return energies
