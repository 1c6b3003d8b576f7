"""The error to be expected of a fill before any trial: a small formula, fitted for each filler.

The logarithm of the RMS error in 8-bit levels is a weighted sum of `TERMS`: how much the sound paint around the hole
changes over distances like the hole's depth, what its edge has to bridge, and how thick and large it is. The weights
come from synthetic damage on training pictures (`scripts/fit_confidence.py`, which also says how they were made and
how well they rank holes of pictures that they were not fitted to).
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from restorer.engine.trials.holes import Hole
from restorer.engine.trials.surroundings import LAGS, Surroundings
from restorer.models.adapted import base_id
from restorer.paths import resource

TERMS = (
    "constant",
    *(f"change over {lag}" for lag in LAGS),
    "change over the depth",
    "rim",
    "depth",
    "thickness",
    "pixels",
    "depth x steepness",
)
"""All but the constant are natural logarithms; steepness is how fast the change grows with the distance."""

LEAST_ERROR = 0.5
"""Added to an error before its logarithm is taken: below the rounding of 8 bits there is nothing to tell apart."""

PATH = resource("trials") / "expected_error.json"
_ANY = "any"
_LEAST_BETWEEN = 0.02
"""Pictures differ from those that the formula was fitted to by 14 per cent or more."""
_STRANGE = 0.25
"""A filler that was never measured may be better or worse by two thirds, whatever the others say."""


@dataclass(frozen=True, eq=False)
class Formula:
    weights: NDArray[np.float64]
    between: float
    """Variance of what it misses from picture to picture, in squares of natural logarithms."""
    within: float
    """The same from hole to hole of one picture."""
    lift: float
    """From the usual error to the root mean square one: holes that come out worse than usual weigh more there."""

    def usual(self, hole: Hole, seen: Surroundings) -> float:
        """Natural logarithm of the usual error (+ `LEAST_ERROR`) in 8-bit levels."""
        return float(terms(hole, seen) @ self.weights)


def terms(hole: Hole, seen: Surroundings) -> NDArray[np.float64]:
    """(len(TERMS),): what the formula weighs."""
    changes = np.log(seen.changes)
    at = np.log2(np.clip(2 * hole.depth, LAGS[0], LAGS[-1]))
    near = float(np.interp(at, np.log2(LAGS), changes))
    depth = float(np.log(hole.depth))
    return np.array(
        [
            1.0,
            *changes,
            near,
            np.log(seen.rim),
            depth,
            np.log(hole.thickness),
            np.log(hole.pixels),
            depth * (changes[-1] - changes[0]),
        ]
    )


@functools.cache
def _table(path: Path) -> dict[str, Formula]:
    stored = json.loads(path.read_text(encoding="utf-8"))
    if tuple(stored["terms"]) != TERMS:
        raise ValueError(f"{path.name} was fitted to other terms")
    return {
        name: Formula(
            np.array(entry["weights"]),
            max(entry["between"], _STRANGE if name == _ANY else _LEAST_BETWEEN),
            entry["within"],
            entry["lift"],
        )
        for name, entry in stored["fillers"].items()
    }


def formula(filler_id: str) -> Formula:
    """The formula for a filler (at any quality, adapted or not); for one never measured the one fitted to all of them."""
    table = _table(PATH)
    return table.get(base_id(filler_id), table[_ANY])
