"""Expected errors kept with the fills they belong to: in their provenance, so that undo and files keep them together.

A fill's parameters say `expected_error`, over all its pixels, and `expected_errors`: x, y of a pixel (of the picture) and
the error for each of its holes, or pieces of holes. Errors are RMS in 8-bit levels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.engine.damage import damage
from restorer.engine.inpaint import Result, inpaint
from restorer.engine.plan import Plan
from restorer.engine.settings import Settings
from restorer.engine.source import PictureSource
from restorer.engine.trials.confidence import Confidence, foreseen
from restorer.engine.trials.part import Part
from restorer.imaging.fill import Fill
from restorer.imaging.picture import Mask, Picture
from restorer.models.auto import Auto
from restorer.models.filler import Filler
from restorer.progress import Progress
from restorer.text import text

ONE, EACH = "expected_error", "expected_errors"


def inpaint_expecting(  # noqa: PLR0917 (what `inpaint` takes)
    picture: Picture,
    mask: Mask,
    filler: Filler,
    settings: Settings = Settings(),  # noqa: B008 (frozen)
    progress: Progress | None = None,
    protect: Mask | None = None,
    *,
    todo: Plan | None = None,
) -> Result:
    """As `inpaint`, to the bit; the fills of every filler, not of the automatic one alone, say what error is expected.

    `confidence` stays what `inpaint` says: None where no trials chose.
    """
    progress = progress or Progress()
    result = inpaint(picture, mask, filler, settings, progress, protect, todo=todo)
    if isinstance(filler, Auto) or not result.fills:
        return result
    filled = damage(mask, settings.grow, protect) if todo is None else todo.damage
    if result.cancelled:
        filled = Part.filled(result.fills, filled)
    else:
        progress.begin(text("Judging the fills"), 0)
    # Not to be cancelled: what is filled is worth keeping, and this takes a second or so.
    found = foreseen(PictureSource(picture, filled), filler.info.id, Progress())
    return replace(result, fills=with_errors(result.fills, found))


def with_errors(fills: Sequence[Fill], found: Confidence) -> tuple[Fill, ...]:
    """The same fills, each with what `found` expects of it; what it says of other holes near by is left out."""
    return tuple(_with_errors(fill, found) for fill in fills)


def _with_errors(fill: Fill, found: Confidence) -> Fill:
    errors = found.error_map(fill.box)
    filled = fill.alpha > 0
    each = [
        (fill.box.x + x, fill.box.y + y, round(float(errors[y, x]), 2)) for x, y in _firsts(_labels(fill))
    ]
    overall = float(np.sqrt(np.mean(np.square(errors[filled], dtype=np.float64)))) if filled.any() else 0.0
    told = {ONE: round(overall, 2), EACH: each}
    provenance = replace(fill.provenance, parameters=fill.provenance.parameters | told)
    return replace(fill, provenance=provenance)


def overall(fills: Sequence[Fill]) -> float | None:
    """RMS error expected over the pixels of all `fills`, in 8-bit levels; None where one of them does not say."""
    pixels = squares = 0.0
    for fill in fills:
        error = fill.provenance.parameters.get(ONE)
        if not isinstance(error, int | float):
            return None
        count = np.count_nonzero(fill.alpha)
        pixels, squares = pixels + count, squares + count * error**2
    return float(np.sqrt(squares / pixels)) if pixels else None


def errors_of(fill: Fill) -> NDArray[np.float32] | None:
    """(h, w) float32: the expected error of each filled pixel, 0 beside them; None where nothing is expected.

    Anything may stand in the provenance of a file: what is not understood counts as not known.
    """
    parameters = fill.provenance.parameters
    overall = parameters.get(ONE)
    if not isinstance(overall, int | float):
        return None
    labels = _labels(fill)
    by_label = np.full(int(labels.max(initial=0)) + 1, overall, np.float32)
    for x, y, error in _each(parameters.get(EACH)):
        row, column = y - fill.box.y, x - fill.box.x
        if 0 <= row < fill.box.height and 0 <= column < fill.box.width:
            by_label[labels[row, column]] = error
    by_label[0] = 0
    result: NDArray[np.float32] = by_label[labels]
    return result


def _labels(fill: Fill) -> NDArray[np.int32]:
    """(h, w) int32: the number of the hole that each pixel is in, from 1; 0 where nothing is filled."""
    flags = (fill.alpha > 0).astype(np.uint8)
    return np.asarray(cv2.connectedComponents(flags, connectivity=8, ltype=cv2.CV_32S)[1], np.int32)


def _firsts(labels: NDArray[np.int32]) -> list[tuple[int, int]]:
    """x, y of the first pixel of each label."""
    found, places = np.unique(labels, return_index=True)
    width = labels.shape[1]
    return [
        (int(place % width), int(place // width)) for label, place in zip(found, places, strict=True) if label
    ]


def _each(told: object) -> list[tuple[int, int, float]]:
    try:
        return [(int(x), int(y), float(error)) for x, y, error in told]  # type: ignore[attr-defined]
    except (TypeError, ValueError):
        return []
