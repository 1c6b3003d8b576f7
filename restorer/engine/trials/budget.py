"""What trials may cost, and what they do cost: seconds by the fillers' reference speeds, so that no clock decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from restorer.engine.plan import Plan
from restorer.engine.tiles import Limits
from restorer.engine.trials.chances import worth_trying
from restorer.engine.trials.survey import Survey
from restorer.imaging.geometry import Box
from restorer.models.auto import Auto

SHARE = 1 / 4
"""Trials may cost this part of what filling everything with the default costs. The rest up to twice its time is for
looking at holes and laying trials, and for what another filler takes longer."""
_PATIENT = float(1 << 19)
"""Pixels of tiles for each candidate where somebody waits for a choice: five windows or so."""


@dataclass(frozen=True)
class Budget:
    """Which candidates are tried on which group of holes, and how much that may cost."""

    tried: tuple[tuple[int, ...], ...]
    """For each group; nobody where there is nothing to choose between: the formula knows enough of one filler."""
    seconds: float
    limits: tuple[Limits, ...]
    """Of each candidate."""
    speeds: tuple[float, ...]
    """Of each candidate, in seconds per million pixels of tiles."""

    @classmethod
    def patient(cls, auto: Auto, found: Survey) -> Self:
        """For somebody who waits for a choice: all candidates, whatever filling takes."""
        doing = [worth_trying(auto, found.thickness(g), patient=True) for g in range(len(found.groups))]
        made = cls._of(auto, doing, 0.0)
        return cls(made.tried, sum(made.speeds) * _PATIENT / 1e6, made.limits, made.speeds)

    @classmethod
    def sparing(cls, auto: Auto, found: Survey, todo: Plan) -> Self:
        """Where trials come before the filling of `todo`, planned for the default."""
        doing, default, pixels = [], 0.0, 0
        for number, group in enumerate(found.groups):
            thickness, size = found.thickness(number), sum(found.holes[i].pixels for i in group)
            choice = worth_trying(auto, thickness)
            doing.append(choice if len(choice) > 1 else [])
            default += size * auto.candidates[auto.alike(0, thickness)].info.seconds_per_megapixel
            pixels += size
        return cls._of(auto, doing, SHARE * default / pixels * todo.pixels / 1e6)

    @classmethod
    def _of(cls, auto: Auto, doing: list[list[int]], seconds: float) -> Self:
        infos = [filler.info for filler in auto.candidates]
        return cls(
            tuple(map(tuple, doing)),
            seconds,
            tuple(map(Limits.of, infos)),
            tuple(info.seconds_per_megapixel for info in infos),
        )

    @property
    def is_open(self) -> bool:
        """Whether anything is to be tried at all."""
        return any(self.tried)

    def price(self, core: Box, thickness: int, group: int, shape: tuple[int, int]) -> float:
        """What it costs that everybody who is tried on `group` fills trials inside `core`, in a picture of `shape`."""
        area = (self.speeds[c] * self.limits[c].area(core, thickness, shape) for c in self.tried[group])
        return sum(area) / 1e6
