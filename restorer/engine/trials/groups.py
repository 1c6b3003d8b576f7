"""Holes that are alike: of a size, on paint that is alike. What fits a few of a group is expected to fit all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

import numpy as np

from restorer.engine.trials.holes import Hole
from restorer.engine.trials.surroundings import Surroundings

THICKNESSES = (5.0, 12.0, 29.0, 60.0)
"""Bounds of the classes of thickness in pixels. 29 is where the filler that chooses by size changes its mind."""
_LINE = 8.0
"""Holes with more pixels than this times the square of their thickness are lines: cracks and scratches."""
_SPLIT = 48
"""A group of at least so many holes is split where its surroundings differ."""
_ROUGHNESSES = float(np.log(2))
_TONES = 60.0
"""Differences between the tenth and the ninetieth of a hundred holes that are worth a split."""


def grouped(holes: Sequence[Hole], seen: Sequence[Surroundings]) -> list[list[int]]:
    """Indices of the holes of each group; every hole is in exactly one. Groups and holes in a fixed order."""
    classes: dict[tuple[int, bool], list[int]] = defaultdict(list)
    for i, hole in enumerate(holes):
        thickness = int(np.searchsorted(THICKNESSES, hole.thickness))
        classes[thickness, hole.pixels > _LINE * hole.thickness**2].append(i)
    groups = []
    for key in sorted(classes):
        for part in _split(classes[key], lambda i: seen[i].roughness, _ROUGHNESSES):
            groups.extend(_split(part, lambda i: seen[i].tone, _TONES))
    return groups


def _split(members: list[int], value: Callable[[int], float], spread: float) -> list[list[int]]:
    """Two halves at the median, or the whole where it is small or uniform."""
    values = np.array([value(i) for i in members])
    low, middle, high = np.quantile(values, (0.1, 0.5, 0.9))
    if len(members) < _SPLIT or high - low < spread:
        return [members]
    below = [i for i, v in zip(members, values, strict=True) if v <= middle]
    above = [i for i, v in zip(members, values, strict=True) if v > middle]
    return [below, above] if below and above else [members]
