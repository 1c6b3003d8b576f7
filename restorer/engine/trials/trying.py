"""Having every candidate fill the trials, and scoring what they did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from restorer.engine.inpaint import run
from restorer.engine.plan import Plan, plan_damage
from restorer.engine.settings import Settings
from restorer.engine.source import PictureSource, to_float
from restorer.engine.trials.part import Part
from restorer.engine.trials.places import Trial, trial_mask
from restorer.engine.trials.scores import MARGIN, Score, score
from restorer.errors import CancelledError
from restorer.imaging.composite import render
from restorer.imaging.fill import Fill
from restorer.imaging.picture import Picture
from restorer.models.auto import Auto
from restorer.progress import BoxTuple, Progress
from restorer.text import text


class _Unlit(Progress):
    """Counts along, but lights up no region: trials change nothing in the picture."""

    def __init__(self, outer: Progress) -> None:
        super().__init__()
        self._outer = outer

    @property
    def is_cancelled(self) -> bool:
        return self._outer.is_cancelled

    def check(self) -> None:
        self._outer.check()

    def begin(self, stage: str, total: float) -> None:
        self._outer.begin(stage, total)

    def advance(self, amount: float, box: BoxTuple | None = None) -> None:
        self._outer.advance(amount)


@dataclass(frozen=True, eq=False)
class Scores:
    """What became of trials."""

    of: tuple[dict[int, Score], ...]
    """For each candidate the score of each trial."""
    tiles: int = 0
    pixels: int = 0
    """Pixels that fillers worked on."""


NO_SCORES = Scores(())
"""Where nothing was tried."""


def scored(  # noqa: PLR0917
    source: PictureSource,
    auto: Auto,
    trials: Sequence[Trial],
    tried: Sequence[Sequence[int]],
    settings: Settings,
    progress: Progress,
) -> Scores:
    """Have the candidates that are `tried` on each group of holes fill its trials, through plans like any others.

    Progress counts the pixels of all their tiles, and lights up none. Raises what fillers raise, and `CancelledError`.
    """
    todo = [
        [t for t, trial in enumerate(trials) if c in tried[trial.group]] for c in range(len(auto.candidates))
    ]
    plans: dict[int, Plan] = {}
    for c, numbers in enumerate(todo):
        if numbers:
            mask = trial_mask([trials[t] for t in numbers], source.damage.shape)
            info = auto.candidates[c].info
            plans[c] = plan_damage(Part.trials(mask, source.damage), info, settings, progress)
    progress.begin(text("Trying models"), sum(plan.pixels for plan in plans.values()))
    scores: list[dict[int, Score]] = [{} for _ in auto.candidates]
    tiles = pixels = 0
    for c, plan in plans.items():
        result = run(source.picture, plan, auto.candidates[c], _Unlit(progress))
        if result.cancelled:
            raise CancelledError
        tiles, pixels = tiles + result.tiles, pixels + result.processed_pixels
        for t in todo[c]:
            scores[c][t] = _scored(source.picture, result.fills, trials[t])
    for c in range(len(auto.candidates)):
        for t, trial in enumerate(trials):
            same = scores[auto.alike(c, trial.hole.thickness)]
            if t in same:
                scores[c][t] = same[t]
    return Scores(tuple(scores), tiles, pixels)


def _scored(picture: Picture, fills: Sequence[Fill], trial: Trial) -> Score:
    box = trial.hole.box.grown(MARGIN).clipped(picture.shape)
    part = trial.hole.box.moved(-box.x, -box.y).slices
    channels = slice(picture.colour_channels)
    truth = 255 * to_float(picture.pixels[box.slices][..., channels], picture.largest)
    after = 255 * to_float(render(picture, fills, box)[..., channels], picture.largest)
    inside = np.zeros(truth.shape[:2], bool)
    inside[part] = trial.inside
    return score(truth, np.where(inside[..., None], after, truth), inside)
