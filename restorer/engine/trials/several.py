"""Several fills of the same holes, side by side, for somebody to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from restorer.engine.damage import Damage, damage
from restorer.engine.inpaint import Result, run
from restorer.engine.plan import Region, plan_damage
from restorer.engine.settings import Settings
from restorer.engine.trials.confidence import pooled
from restorer.engine.trials.memory import judged
from restorer.engine.trials.part import Part
from restorer.errors import CancelledError, MaskError
from restorer.imaging.fill import Fill
from restorer.imaging.geometry import Box
from restorer.imaging.mask import box_of, empty
from restorer.imaging.mask_areas import connected_area
from restorer.imaging.picture import Mask, Picture
from restorer.models.auto import Auto
from restorer.models.filler import Filler, FillerInfo
from restorer.progress import Progress
from restorer.text import text


@dataclass(frozen=True, eq=False)
class Candidate:
    """One filler's answer."""

    filler: FillerInfo
    fill: Fill
    """All holes in one; its provenance names the filler and `expected_error`."""
    expected_error: float
    """RMS over the holes in 8-bit levels."""


def candidates(  # noqa: PLR0917
    picture: Picture,
    mask: Mask,
    box: Box,
    fillers: Sequence[Filler],
    settings: Settings = Settings(),  # noqa: B008 (frozen)
    progress: Progress | None = None,
    protect: Mask | None = None,
) -> list[Candidate]:
    """Fill the holes of `mask` that meet `box` with each of `fillers` (different ones), in their order.

    All other damage stays as it is and is no source. Expected errors come from trials on sound paint near the holes,
    unless `settings.trials` is off, and from the formula. Raises `MaskError` where `box` meets no hole or nothing is
    left to fill from, `FillerError`, and `CancelledError`.
    """
    progress = progress or Progress()
    whole = damage(mask, settings.grow, protect)
    part = _meeting(whole, box)
    judgement = judged(picture, part, Auto(fillers), settings, progress, patient=True)
    plans = [plan_damage(part, filler.info, settings, progress) for filler in fillers]
    progress.begin(text("Filling"), sum(plan.pixels for plan in plans))
    answers = []
    for number, (filler, plan) in enumerate(zip(fillers, plans, strict=True)):
        error = pooled(judgement.holes, judgement.errors[number], range(len(judgement.holes)))
        facts = {"chosen_by": "user", "expected_error": round(error, 2)}
        result = run(picture, plan, filler, progress, partial(_same, facts))
        if result.cancelled:
            raise CancelledError
        answers.append(Candidate(filler.info, _joined(picture, part, result), error))
    return answers


def _same(facts: dict[str, Any], _: Region) -> dict[str, Any]:
    return facts


def _meeting(whole: Damage, box: Box) -> Part:
    """The holes of `whole` that meet `box`, found without looking at the rest of the picture."""
    mask = empty(whole.shape)
    box = box.clipped(whole.shape)
    left = whole.hole(box) if not box.is_empty else np.zeros((0, 0), bool)
    while left.any():
        y, x = (int(n) for n in np.argwhere(left)[0])
        area = connected_area(whole.alpha, whole.shape, box.x + x, box.y + y, neighbours=8)
        if area is None:  # cannot be: the pixel is one of a hole
            break
        mask[area.box.slices][area.inside] = whole.alpha(area.box)[area.inside]
        left = left & (mask[box.slices] == 0)
    if not mask.any():
        raise MaskError(
            text("There is no hole to fill."),
            safe=text("The picture is unchanged."),
            todo=text("Choose a marked place."),
        )
    return Part(mask, whole.mask, whole)


def _joined(picture: Picture, part: Part, result: Result) -> Fill:
    """The fills of all regions as one."""
    box = box_of(part.mask)
    pixels = np.zeros((box.height, box.width, picture.colour_channels), picture.pixels.dtype)
    for fill in result.fills:
        inside = fill.alpha > 0
        pixels[fill.box.moved(-box.x, -box.y).slices][inside] = fill.pixels[inside]
    return Fill(box, pixels, np.array(part.alpha(box)), result.fills[0].provenance)
