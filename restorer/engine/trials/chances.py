"""Which candidates are worth a trial: those that were the better choice often enough, on holes of that thickness.

How often is counted on synthetic damage of training pictures (`scripts/fit_chances.py`).
"""

from __future__ import annotations

import functools
import json
from pathlib import Path

import numpy as np

from restorer.engine.trials.groups import THICKNESSES
from restorer.models.auto import Auto
from restorer.paths import resource

PATH = resource("trials") / "chances.json"
_LEAST = 1 / 10
"""A candidate that has a smaller chance costs more trials than it is worth."""
_DOUBT = 20
"""A class of thickness is counted together with so many pictures in which the candidate won as often as everywhere."""


def class_of(thickness: float) -> int:
    """Which class of thickness (pixels) a hole is in, from 0."""
    return int(np.searchsorted(THICKNESSES, thickness))


def chance(default: str, candidate: str, thickness: float) -> float:
    """How likely `candidate` (id) is clearly better than `default` on holes of a `thickness` in pixels.

    1 where the two were never compared.
    """
    usual, better = _table(PATH)
    if default != usual or candidate not in better:
        return 1.0
    counts = better[candidate]
    everywhere = sum(won for won, _ in counts) / max(1, sum(of for _, of in counts))
    won, of = counts[class_of(thickness)]
    return (won + _DOUBT * everywhere) / (of + _DOUBT)


def worth_trying(auto: Auto, thickness: float, *, patient: bool = False) -> list[int]:
    """The candidates to try on holes of a `thickness` in pixels, the default among them; all if somebody is `patient`."""
    doing = auto.tried(thickness, patient=patient)
    if patient:
        return doing
    ids = [filler.info.id.removesuffix(" (best)") for filler in auto.candidates]
    default = auto.alike(0, thickness)
    return [c for c in doing if c == default or chance(ids[0], ids[c], thickness) >= _LEAST]


@functools.cache
def _table(path: Path) -> tuple[str, dict[str, list[tuple[int, int]]]]:
    stored = json.loads(path.read_text(encoding="utf-8"))
    if tuple(stored["thicknesses"]) != THICKNESSES:
        raise ValueError(f"{path.name} was counted by other thicknesses")
    return stored["default"], {
        name: [(won, of) for won, of in counts] for name, counts in stored["better"].items()
    }
