"""The automatic filler at work: try, choose, and fill each group of holes with what was chosen for it."""

from __future__ import annotations

import dataclasses

from restorer.engine.damage import Damage
from restorer.engine.inpaint import NOTHING, Facts, Result, run
from restorer.engine.plan import Plan, plan_damage
from restorer.engine.settings import Settings
from restorer.engine.trials.expected import with_errors
from restorer.engine.trials.judge import Judgement
from restorer.engine.trials.memory import judged
from restorer.engine.trials.part import Part
from restorer.errors import CancelledError
from restorer.imaging.picture import Picture
from restorer.models.auto import Auto
from restorer.progress import Progress
from restorer.text import text


def inpaint_auto(  # noqa: PLR0917 (what `inpaint` takes)
    picture: Picture,
    damage: Damage,
    auto: Auto,
    settings: Settings,
    progress: Progress,
    todo: Plan | None = None,
) -> Result:
    """As `inpaint`, with the best of the candidates for each group of holes; the result has `confidence`.

    Holes of other groups are damage like any other to a filler: unknown, and no source. If one candidate gets all
    holes, the pixels are those of that filler alone. `todo` is the plan of the default candidate for all of `damage`,
    where there is one already.
    """
    try:
        todo = todo or plan_damage(damage, auto.candidates[0].info, settings, progress)
        judgement = judged(picture, damage, auto, settings, progress, todo)
        plans = _plans(judgement, auto, settings, progress, todo)
    except CancelledError:
        return NOTHING
    progress.begin(text("Filling"), sum(plan.pixels for plan in plans.values()))
    confidence = judgement.confidence
    results = []
    for candidate, plan in plans.items():
        results.append(run(picture, plan, auto.candidates[candidate], progress, _facts(judgement)))
        if results[-1].cancelled:
            break
    return dataclasses.replace(
        NOTHING,
        fills=with_errors([fill for result in results for fill in result.fills], confidence),
        regions=sum(len(plan.regions) for plan in plans.values()),
        tiles=judgement.tiles + sum(result.tiles for result in results),
        hole_pixels=sum(plan.hole_pixels for plan in plans.values()),
        processed_pixels=judgement.pixels + sum(result.processed_pixels for result in results),
        cancelled=results[-1].cancelled,
        notes=tuple(dict.fromkeys(note for result in results for note in result.notes)),
        confidence=confidence,
    )


def _plans(
    judgement: Judgement, auto: Auto, settings: Settings, progress: Progress, todo: Plan
) -> dict[int, Plan]:
    """What each candidate that was taken has to fill; `todo` if that is everything, and the default's."""
    taken = sorted(set(judgement.chosen))
    if taken == [0]:
        return {0: todo}
    plans = {}
    for candidate in taken:
        part = judgement.damage
        if len(taken) > 1:
            holes = [judgement.holes[i] for i in sorted(judgement.members(candidate))]
            part = Part.some(holes, judgement.damage)
        plans[candidate] = plan_damage(part, auto.candidates[candidate].info, settings, progress)
    return plans


def _facts(judgement: Judgement) -> Facts:
    tried = any(report.trials for report in judgement.reports)
    return lambda _: {"chosen_by": "trials" if tried else "default"}
