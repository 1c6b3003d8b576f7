"""Restoring one picture from file to file: what `restorer inpaint` does once and a batch many times."""

from __future__ import annotations

import functools
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from restorer.batch.job import Job, check_targets, stamps
from restorer.batch.record import AdaptFacts, GroupFacts, Recipe, Record, Stamp, versions
from restorer.detection.detect import automatic, detect
from restorer.document import Document, Layer, project
from restorer.engine.settings import Settings
from restorer.engine.trials.expected import inpaint_expecting, overall
from restorer.errors import CancelledError, MaskError, UsageError
from restorer.imaging import io
from restorer.imaging.composite import flatten
from restorer.imaging.fill import Fill
from restorer.imaging.mask import coverage, from_rects, read_mask, write_mask
from restorer.imaging.picture import Mask, Picture
from restorer.models.catalog import Quality, load, parts
from restorer.models.filler import Filler
from restorer.progress import Progress
from restorer.text import text


class NothingToDoError(MaskError):
    """No damage is marked or found: for one picture a reason to say so, for a batch a sound picture."""


def look(job: Job, recipe: Recipe, keep: Path, progress: Progress | None = None) -> None:
    """Find the damage of a picture as `restore` would, and keep the mask as the PNG `keep`, to be looked at first.

    Raises as `restore` does.
    """
    progress = progress or Progress()
    picture = io.read(job.source)
    progress.check()
    mask = find_mask(picture, job, recipe, progress=progress)
    if not mask.any():
        raise _nothing(job, recipe)
    write_mask(mask, keep)


def restore(job: Job, recipe: Recipe, progress: Progress | None = None) -> Record:
    """Open, mark, fill and save one picture; returns the record of a restored picture.

    Nothing is written unless all of it succeeds, except for `save_mask` and `project`, which are complete on their own.
    Raises the errors of its steps, `NothingToDoError` where no pixel is marked, and `CancelledError`.
    """
    progress = progress or Progress()
    clock = _Clock()
    check_targets(job)
    record = Record(
        status="restored",
        input=str(job.source),
        output=str(job.output),
        recipe=recipe,
        stamps=stamps(job),
        versions=versions(),
    )
    with clock("open"):
        picture = io.read(job.source)
    progress.check()
    with clock("mark"):
        protect = None if job.protect is None else read_mask(job.protect, picture.shape)
        mask = find_mask(picture, job, recipe, protect, progress)
        if not mask.any():
            raise _nothing(job, recipe)
        if job.save_mask is not None:
            write_mask(mask, job.save_mask)
    with clock("fill"):
        files = tuple((one.path, one.modified) for one in parts(recipe.filler))
        filler = _filler(recipe.filler, recipe.device, recipe.quality, files)
    learnt: AdaptFacts | None = None
    if recipe.adapt:
        with clock("adapt"):
            filler, learnt = _adapted(filler, picture, mask, protect, recipe, progress)
    with clock("fill"):
        settings = Settings(
            grow=recipe.grow,
            grain=recipe.grain,
            seed=recipe.seed,
            feather=recipe.feather,
            threads=job.threads if filler.info.kind == "classical" else None,
            trials=recipe.trials,
        )
        result = inpaint_expecting(picture, mask, filler, settings, progress, protect)
        if result.cancelled:
            raise CancelledError(safe=text("Nothing was written."))
    if job.project is not None:
        with clock("project"):
            _keep(job, recipe, picture, mask, protect, result.fills)
    with clock("fill"):
        restored = flatten(picture, result.fills, give_up=True)
    groups = () if result.confidence is None else result.confidence.groups
    expected = overall(result.fills)
    progress.check()
    with clock("save"):
        saved = io.write(restored, job.output, overwrite=job.overwrite, allow_source=job.overwrite_source)
    return record.model_copy(
        update={
            "written": Stamp.of(job.output),
            "width": picture.width,
            "height": picture.height,
            "channels": picture.channels,
            "depth": picture.depth,
            "marked_by": _marked_by(job, recipe),
            "marked_pixels": round(coverage(mask) * mask.size),
            "filled_pixels": result.hole_pixels,
            "processed_pixels": result.processed_pixels,
            "regions": result.regions,
            "tiles": result.tiles,
            "groups": [GroupFacts.of(group) for group in groups],
            "expected_error": None if expected is None else round(expected, 2),
            "adapt": learnt,
            "seconds": clock.seconds,
            "notes": [
                *picture.notes,
                *result.notes,
                *([learnt.in_words] if learnt is not None and not learnt.used else []),
            ],
            "warnings": list(saved.warnings),
        }
    )


def _keep(  # noqa: PLR0917
    job: Job, recipe: Recipe, picture: Picture, mask: Mask, protect: Mask | None, fills: Sequence[Fill]
) -> None:
    """Saves the restoration as a project, to be gone on with in the window or documented."""
    document = Document(picture, job.source)
    if protect is not None:
        document.replace(Layer.PROTECT, protect, text("Protect"))
    document.replace(Layer.MASK, mask, text("Mark"))
    document.add_fills(fills, text("Restore with {model}", model=recipe.filler))
    assert job.project is not None
    project.save(document, job.project, overwrite=job.overwrite)


def find_mask(
    picture: Picture, job: Job, recipe: Recipe, protect: Mask | None = None, progress: Progress | None = None
) -> Mask:
    """The mask of a job: read from its file, drawn from its rectangles, or detected; (H, W) uint8, 255 = damaged."""
    if job.mask is not None:
        return read_mask(job.mask, picture.shape)
    if job.rects:
        return from_rects(picture.shape, job.rects)
    if recipe.detect is None:
        raise UsageError(
            text("Nothing says where the damage is."),
            todo=text("Give a mask, rectangles, or let it be detected."),
        )
    parameters = automatic(picture, recipe.detect)
    if recipe.sensitivity is not None:
        parameters = parameters.changed(sensitivity=recipe.sensitivity)
    return detect(picture, parameters, protect=protect, progress=progress, device=recipe.device)


def _marked_by(job: Job, recipe: Recipe) -> str:
    return "mask" if job.mask is not None else "rectangles" if job.rects else str(recipe.detect)


def _nothing(job: Job, recipe: Recipe) -> NothingToDoError:
    if job.mask is not None:
        return NothingToDoError(
            text("The mask “{path}” marks nothing.", path=job.mask),
            safe=text("Nothing was written."),
            todo=text("Mark the damage in it with white."),
        )
    return NothingToDoError(
        text("No damage ({detector}) was found in “{path}”.", detector=recipe.detect, path=job.source),
        safe=text("Nothing was written."),
        todo=text("If there is some, raise --sensitivity (0 to 1, automatic is 0.5) or mark it by hand."),
    )


@functools.lru_cache(maxsize=1)
def _filler(filler_id: str, device: str, quality: Quality, _files: tuple[object, ...]) -> Filler:
    """The filler, kept from one picture of a batch to the next as long as its checkpoints are the same files."""
    return load(filler_id, device, quality)


def _adapted(  # noqa: PLR0917
    filler: Filler, picture: Picture, mask: Mask, protect: Mask | None, recipe: Recipe, progress: Progress
) -> tuple[Filler, AdaptFacts]:
    """The filler after learning the picture, or as it was where that did not help; and what came of it."""
    from restorer.engine.adapt import adapt, adapted  # loads torch

    settings = Settings(grow=recipe.grow, seed=recipe.seed)
    found = adapt(picture, mask, filler, settings, protect, progress, seconds=recipe.adapt)
    return (adapted(filler, found) if found.helped else filler), AdaptFacts.of(found)


class _Clock:
    """Measures stages: `with clock("open"): ...`; one that goes on later counts on."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def __call__(self, stage: str) -> Iterator[None]:
        started = time.perf_counter()
        try:
            yield
        finally:
            before = self.seconds.get(stage, 0.0)
            self.seconds[stage] = round(before + time.perf_counter() - started, 4)
