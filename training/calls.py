"""What `restorer-train` does for each way of calling it. torch is imported where pictures are learnt from, not before."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from restorer.cli import console
from restorer.progress import Progress
from training.listening import listen

if TYPE_CHECKING:
    from training.fit import Fit
    from training.report import Reporter
    from training.start import Request

_Start = Callable[["Reporter", Progress], AbstractContextManager["Fit"]]


@dataclass(frozen=True)
class How:
    """How a call is reported, stopped and finished."""

    as_json: bool = False
    listens: bool = False
    """It is stopped over stdin, too."""
    keep: bool = False
    """The trained network is kept even if it did not help."""
    install: bool = False


def list_recipes() -> None:
    from training.config import load_recipe, recipe_names

    for name in recipe_names():
        console.out(f"{name:<24} {load_recipe(name).description}")


def list_pictures(folder: Path, exclude: Path | None, validation: Path | None, how: How) -> None:
    from training import listing

    with _reported(how) as (report, job):
        listing.list_pictures(folder, exclude, validation, report, job)


def preview(request: Request, sheet: Path) -> None:
    from training.start import preview_batches

    with console.progress() as job:
        batches = preview_batches(request, job)

    from training.preview import preview

    preview(batches, sheet)
    console.note(f"The sheet: {sheet}")


def begin(request: Request, how: How) -> None:
    """Train anew."""
    from training import start

    if how.install:
        from training.outcome import check_name

        check_name(start.run_folder(request).with_suffix(".safetensors"))
    _run(lambda report, job: start.begin(request, report, job), how)


def go_on(folder: Path, how: How) -> None:
    """Train from where the run in `folder` was saved last."""
    from training import start

    _run(lambda report, job: start.resume(folder, report, job), how)


def _run(begun: _Start, how: How) -> None:
    """Train and finish. Only the leading process of several talks."""
    from training.hardware import leave
    from training.outcome import finish
    from training.report import facts_of

    try:
        with _reported(how) as (report, job), begun(report, job) as fit:
            report.started(facts_of(fit))
            fit.go(report, lambda: job.is_cancelled)
            if fit.hardware.leads:
                facts, text = finish(fit, keep=how.keep, install=how.install)
                report.remark(text)
                report.finished(facts)
    finally:
        leave()


@contextmanager
def _reported(how: How) -> Iterator[tuple[Reporter, Progress]]:
    """Who tells what happens, and a job that Ctrl-C stops, or what comes over stdin."""
    from training.report import reporter

    quiet = os.environ.get("RANK", "0") != "0"
    with reporter(as_json=how.as_json, quiet=quiet) as report:
        job = Progress(report.preparing)
        if how.listens:
            listen(job)
        with console.interruptible(job):
            yield report, job
