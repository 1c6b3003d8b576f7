"""What the damage of a picture is like: its holes, what is around them, and which of them are alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from restorer.engine.source import Source
from restorer.engine.trials.formula import Formula
from restorer.engine.trials.groups import grouped
from restorer.engine.trials.holes import Hole, find
from restorer.engine.trials.surroundings import Surroundings, look
from restorer.progress import Progress

_MOST_LOOKED_AT = 1000
"""Holes: a second or two."""


@dataclass(frozen=True, eq=False)
class Survey:
    source: Source
    holes: tuple[Hole, ...]
    seen: tuple[Surroundings, ...]
    """One for each hole."""
    groups: tuple[tuple[int, ...], ...]
    """Indices of the holes of each group."""

    def logs(self, rule: Formula) -> NDArray[np.float64]:
        """(len(holes),): what the formula says of each hole."""
        pairs = zip(self.holes, self.seen, strict=True)
        return np.array([rule.usual(hole, around) for hole, around in pairs])

    def thickness(self, group: int) -> float:
        """That of a usual hole of the group, in pixels."""
        return float(np.median([self.holes[i].thickness for i in self.groups[group]]))


def survey(source: Source, progress: Progress) -> Survey:
    """Look at all damage of `source`. Raises `MaskError` as `Damage.blocks` does, and `CancelledError`."""
    holes = find(source.damage, progress)
    seen = looked(source, holes, progress)
    groups = tuple(tuple(group) for group in grouped(holes, seen))
    return Survey(source, tuple(holes), tuple(seen), groups)


def looked(source: Source, holes: Sequence[Hole], progress: Progress) -> list[Surroundings]:
    """The surroundings of each hole. Raises `CancelledError`.

    Of very many holes some are looked at; those that follow in reading order are taken to have the same surroundings.
    """
    step = -(-len(holes) // _MOST_LOOKED_AT)
    seen: list[Surroundings] = []
    for i, hole in enumerate(holes):
        if i % step == 0:
            progress.check()
            last = look(source, hole.box, hole.inside(source.damage), hole.thickness)
        seen.append(last)
    return seen
