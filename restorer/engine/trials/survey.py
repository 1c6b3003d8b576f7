"""What the damage of a picture is like: its holes, what is around them, and which of them are alike."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from restorer.engine.source import Source
from restorer.engine.trials.formula import Formula
from restorer.engine.trials.groups import grouped
from restorer.engine.trials.holes import Hole, find
from restorer.engine.trials.surroundings import Surroundings, look
from restorer.progress import Progress


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
    seen = []
    for hole in holes:
        progress.check()
        seen.append(look(source, hole.box, hole.inside(source.damage), hole.thickness))
    groups = tuple(tuple(group) for group in grouped(holes, seen))
    return Survey(source, tuple(holes), tuple(seen), groups)
