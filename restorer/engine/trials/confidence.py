"""How far a fill is expected to be from the truth, hole by hole, and as a map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from restorer.engine.boxes import BoxIndex
from restorer.engine.damage import Damage
from restorer.engine.source import Source
from restorer.engine.trials.formula import LEAST_ERROR, Formula, formula
from restorer.engine.trials.holes import Hole, find
from restorer.engine.trials.survey import looked
from restorer.imaging.geometry import Box
from restorer.progress import Progress

HALF = 12.0
"""RMS error in 8-bit levels at which confidence is one half: about where a fill is noticed beside the original."""


def confidence(errors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Expected errors (8-bit levels) as confidence in [0, 1]: 1 / (1 + (error / `HALF`)^2)."""
    return np.asarray(1 / (1 + np.square(errors / HALF)), np.float32)


@dataclass(frozen=True)
class GroupReport:
    """What was found out about one group of holes; errors are RMS in 8-bit levels."""

    holes: int
    pixels: int
    thickness: tuple[float, float]
    """The thinnest and the thickest, in pixels."""
    filler: str
    """Id of the filler taken."""
    expected_error: float
    """Over all its pixels."""
    trials: int
    costs: dict[str, float] = field(default_factory=dict)
    """Mean cost in dB of each candidate's trials (`scores.Score.cost`): the lowest is the best."""
    errors: dict[str, float] = field(default_factory=dict)
    """RMS error of each candidate's trials."""


@dataclass(frozen=True, eq=False)
class Confidence:
    """Expected errors of a filled picture."""

    damage: Damage
    holes: Sequence[Hole]
    errors: NDArray[np.float64]
    """(len(holes),): expected RMS error of each hole's pixels, all channels, in 8-bit levels."""
    groups: tuple[GroupReport, ...] = ()

    @cached_property
    def _index(self) -> BoxIndex:
        index = BoxIndex()
        for i, hole in enumerate(self.holes):
            index.add(i, hole.box)
        return index

    def error_map(self, box: Box) -> NDArray[np.float32]:
        """(h, w) float32 of `box` (inside the picture): the expected error of the hole each pixel is in, else 0."""
        errors = np.zeros((box.height, box.width), np.float32)
        for i in sorted(self._index.overlapping(box)):
            hole = self.holes[i]
            common = hole.box.intersected(box)
            inside = hole.inside(self.damage)[common.moved(-hole.box.x, -hole.box.y).slices]
            errors[common.moved(-box.x, -box.y).slices][inside] = self.errors[i]
        return errors

    def map(self, box: Box) -> NDArray[np.float32]:
        """(h, w) float32 in [0, 1] of `box`: 1 outside holes, inside them `confidence` of the expected error."""
        return confidence(self.error_map(box))

    def expected(self, box: Box) -> float:
        """RMS of the expected errors over the holes that meet `box`; 0 for none."""
        return pooled(self.holes, self.errors, self._index.overlapping(box))


def pooled(holes: Sequence[Hole], errors: NDArray[np.float64], members: Sequence[int] | set[int]) -> float:
    """RMS over the pixels of several holes; 0 for none."""
    chosen = np.array(sorted(members), np.intp)
    if not len(chosen):
        return 0.0
    pixels = np.array([holes[i].pixels for i in chosen])
    return float(np.sqrt(np.average(np.square(errors[chosen]), weights=pixels)))


def foreseen(source: Source, filler_id: str, progress: Progress) -> Confidence:
    """What the formula expects of one filler without any trial. Raises as `holes.find` does, and `CancelledError`."""
    holes, rule = find(source.damage, progress), formula(filler_id)
    pairs = zip(holes, looked(source, holes, progress), strict=True)
    logs = [rule.usual(hole, seen) for hole, seen in pairs]
    return Confidence(source.damage, holes, from_log(np.array(logs) + rule.lift))


def to_log(error: float) -> float:
    return float(np.log(error + LEAST_ERROR))


def from_log(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Errors in 8-bit levels, never below 0."""
    return np.maximum(np.exp(np.minimum(values, np.log(255.0))) - LEAST_ERROR, 0)


def offset(rule: Formula, misses: Sequence[float]) -> float:
    """What trials add to the formula's logarithms: the mean of what it missed on them, the fewer the closer to 0.

    The best linear guess where pictures differ by the variance `between` and holes of one picture by `within`.
    """
    if not misses:
        return 0.0
    return float(np.mean(misses)) * rule.between / (rule.between + rule.within / len(misses))
