"""Which candidate a group of holes gets: the default, unless another is clearly better."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

LEAST_TRIALS = 4
"""Fewer prove nothing."""
_CLEARLY = 2.0
"""Standard errors by which the mean gain must differ from nothing."""
LEAST_GAIN = 1.0
"""Decibels. What costs say may be off by about so much: added grain passes for some of the texture that was there."""
_USUAL_SPREAD = 1.5
_USUAL_TRIALS = 3
"""A few trials may agree by chance: their variance is averaged with that of so many imagined ones (dB)."""


def best(costs: Mapping[int, Sequence[float]], default: int) -> int:
    """The candidate to take; `costs` in dB of each candidate's trials, in the same order for all.

    A candidate displaces the `default` if it is cheaper on average by more than two standard errors of the paired
    differences, and by a decibel at least. Of several such the one with the greatest gain.
    """
    reference = np.array(costs[default])
    if len(reference) < LEAST_TRIALS:
        return default
    gains = {i: reference - np.array(values) for i, values in costs.items() if i != default}
    means = {i: float(gain.mean()) for i, gain in gains.items()}
    clear = [i for i in gains if means[i] > max(LEAST_GAIN, _CLEARLY * _doubt(gains[i]))]
    return max(clear, key=lambda i: (means[i], -i), default=default)


def _doubt(gain: NDArray[np.float64]) -> float:
    """Standard error of the mean gain."""
    count = len(gain)
    squares = float(np.square(gain - gain.mean()).sum()) + _USUAL_TRIALS * _USUAL_SPREAD**2
    return float(np.sqrt(squares / (count - 1 + _USUAL_TRIALS) / count))
