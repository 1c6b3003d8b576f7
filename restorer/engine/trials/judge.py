"""From a damaged picture to a judgement: which filler each group of holes gets, and what error to expect."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from restorer.engine.damage import Damage
from restorer.engine.plan import Plan, plan_damage
from restorer.engine.settings import Settings
from restorer.engine.source import PictureSource
from restorer.engine.trials.budget import Budget
from restorer.engine.trials.choice import LEAST_TRIALS, best
from restorer.engine.trials.confidence import (
    Confidence,
    GroupReport,
    from_log,
    offset,
    pooled,
    to_log,
)
from restorer.engine.trials.formula import formula
from restorer.engine.trials.holes import Hole
from restorer.engine.trials.places import Trial, laid
from restorer.engine.trials.scores import Score
from restorer.engine.trials.survey import Survey, survey
from restorer.engine.trials.trying import NO_SCORES, Scores, scored
from restorer.imaging.picture import Picture
from restorer.models.auto import Auto
from restorer.progress import Progress
from restorer.text import text

_LIKE = float(np.log(1.6))
"""Thicknesses that differ by this factor or less are about the same."""


@dataclass(frozen=True, eq=False)
class Judgement:
    """What trials said of one picture, its mask and some candidates."""

    damage: Damage
    holes: tuple[Hole, ...]
    groups: tuple[tuple[int, ...], ...]
    """Indices of the holes of each group."""
    chosen: tuple[int, ...]
    """Which candidate each group gets."""
    errors: NDArray[np.float64]
    """(candidates, holes): expected RMS error in 8-bit levels."""
    reports: tuple[GroupReport, ...]
    tiles: int = 0
    """Filled for the trials."""
    pixels: int = 0
    """Worked on for the trials."""

    def members(self, candidate: int) -> set[int]:
        """The holes that a candidate gets."""
        pairs = zip(self.groups, self.chosen, strict=True)
        return {i for group, taken in pairs if taken == candidate for i in group}

    @property
    def confidence(self) -> Confidence:
        """Expected errors with the fillers taken."""
        errors = np.empty(len(self.holes))
        for group, taken in zip(self.groups, self.chosen, strict=True):
            errors[list(group)] = self.errors[taken, list(group)]
        return Confidence(self.damage, self.holes, errors, self.reports)


def judge(  # noqa: PLR0917 (what `inpaint` takes)
    picture: Picture,
    damage: Damage,
    auto: Auto,
    settings: Settings,
    progress: Progress,
    todo: Plan | None = None,
    *,
    patient: bool = False,
) -> Judgement:
    """Try the candidates of `auto` on shapes of the holes of `damage`, laid on sound paint, and choose.

    Without `settings.trials`, where nobody else is worth a trial, and where too few shapes have room or can be paid for
    to prove anything, the default is taken and the formula is all there is. With `patient` trials may cost more than the
    filling, and slow candidates are tried, too. `todo` is the plan of the default candidate, where there is one already.
    Depends on the other arguments alone, never on the clock. Raises `MaskError` for damage that cannot be filled, what
    fillers raise, and `CancelledError`.
    """
    source = PictureSource(picture, damage)
    progress.begin(text("Looking at the damage"), 0)
    found = survey(source, progress)
    if not settings.trials:
        return _judgement(found, auto, [], NO_SCORES)
    if patient:
        budget = Budget.patient(auto, found)
    else:
        todo = todo or plan_damage(damage, auto.candidates[0].info, settings, progress)
        budget = Budget.sparing(auto, found, todo)
    trials = laid(found, budget, settings.seed, progress) if budget.is_open else []
    if len(trials) < LEAST_TRIALS:
        return _judgement(found, auto, [], NO_SCORES)
    return _judgement(found, auto, trials, scored(source, auto, trials, budget.tried, settings, progress))


def _judgement(found: Survey, auto: Auto, trials: Sequence[Trial], scores: Scores) -> Judgement:
    ids = [filler.info.id for filler in auto.candidates]
    rules = [formula(name) for name in ids]
    expected = np.stack([found.logs(rule) for rule in rules])
    chosen, reports = [], []
    for number, group in enumerate(found.groups):
        members = list(group)
        heard = _heard(found, trials, number)
        able = [c for c, of in enumerate(scores.of) if heard and all(t in of for t in heard)]
        costs = {c: [scores.of[c][t].cost for t in heard] for c in able}
        for c, rule in enumerate(rules):
            misses = [
                to_log(scores.of[c][t].error) - rule.usual(trials[t].hole, trials[t].seen)
                for t in heard
                if c in able
            ]
            expected[c, members] += offset(rule, misses) + rule.lift
        taken = best(costs, default=0) if able else 0
        chosen.append(taken)
        thickness = [found.holes[i].thickness for i in members]
        reports.append(
            GroupReport(
                len(members),
                sum(found.holes[i].pixels for i in members),
                (min(thickness), max(thickness)),
                ids[taken],
                pooled(found.holes, from_log(expected[taken]), members),
                len(heard),
                {ids[c]: float(np.mean(values)) for c, values in costs.items()},
                {ids[c]: _rms(scores.of[c], trials, heard) for c in able},
            )
        )
    return Judgement(
        found.source.damage,
        found.holes,
        found.groups,
        tuple(chosen),
        from_log(expected),
        tuple(reports),
        scores.tiles,
        scores.pixels,
    )


def _heard(found: Survey, trials: Sequence[Trial], group: int) -> list[int]:
    """The trials that speak for a group: its own, and while these are few, those of groups of about its thickness."""
    own = np.log(found.thickness(group))
    away = [
        abs(float(np.log(found.thickness(g))) - own) if g != group else -1.0 for g in range(len(found.groups))
    ]
    heard: list[int] = []
    for g in sorted(range(len(away)), key=lambda g: (away[g], g)):
        if len(heard) >= LEAST_TRIALS or away[g] > _LIKE:
            break
        heard += [t for t, trial in enumerate(trials) if trial.group == g]
    return heard


def _rms(scores: dict[int, Score], trials: Sequence[Trial], own: Sequence[int]) -> float:
    squares = [scores[t].error ** 2 for t in own]
    return float(np.sqrt(np.average(squares, weights=[trials[t].hole.pixels for t in own])))
