"""Runs in the user's data folder: what is known of each, from its folder and from what the program says meanwhile.

Of a run called "monet" there are `monet.run` (written by `restorer-train`; docs/training.md says what is in it),
`monet.safetensors` once it is finished, and `monet.base`, a copy of the checkpoint it began with.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from restorer.errors import CheckpointError, UsageError
from restorer.gui.teaching.events import Event, Finished, Progressed, Scores, Started, Validated
from restorer.gui.teaching.program import Wish
from restorer.imaging.atomic import explain, replacing
from restorer.imaging.locking import is_locked
from restorer.models import checkpoint, manager
from restorer.paths import teaching_folder
from restorer.text import text

_RUN, _CHECKPOINT, _BASE = ".run", ".safetensors", ".base"
_ALL = "all"

Points = list[tuple[int, float]]
"""Step and value."""


class _Recipe(BaseModel):
    model_config = ConfigDict(extra="ignore")

    init: str | None = None


class _Config(BaseModel):
    """What is read of config.json."""

    model_config = ConfigDict(extra="ignore")

    recipe: _Recipe
    pictures: Path
    steps: int
    device: str = "auto"


class _Line(BaseModel):
    """What is read of a line of log.jsonl."""

    model_config = ConfigDict(extra="ignore")

    step: int
    losses: dict[str, float] | None = None
    validation: Scores | None = None
    best: bool = False
    saved: bool = False
    outcome: dict[str, Any] | None = None


@dataclass
class Run:
    """One run, finished or not."""

    folder: Path
    pictures: Path
    base: str
    """What people call the network it began with."""
    device: str
    begun: datetime
    steps: int = 0
    """0: not known yet."""
    step: int = 0
    losses: Points = field(default_factory=list)
    """The objective as it is made small."""
    scores: dict[str, Points] = field(default_factory=dict)
    """By name: what the pictures kept apart are filled like."""
    best_step: int = 0
    outcome: Finished | None = None
    seconds_left: float | None = None
    crops_a_second: float = 0.0

    @property
    def name(self) -> str:
        return self.folder.stem

    @property
    def output(self) -> Path:
        """The finished checkpoint."""
        return self.folder.with_suffix(_CHECKPOINT)

    @property
    def is_on_disk(self) -> bool:
        """Whether there is something that could go on."""
        return (self.folder / "config.json").exists()

    @property
    def is_elsewhere(self) -> bool:
        """Whether another program, or a process that has not ended yet, is at it."""
        return is_locked(self.folder / "lock")

    def sample(self, step: int) -> Path:
        """The grid of samples at a step, there or not."""
        return self.folder / "samples" / f"{step:07d}.png"

    def latest_sample(self) -> int | None:
        """The step of the newest grid that is there; of a finished run, of that of the best weights."""
        steps = [self.best_step] if self.outcome is not None else []
        points = [step for curve in self.scores.values() for step, _ in curve]
        steps += sorted(set(points), reverse=True)
        return next((step for step in steps if self.sample(step).exists()), None)

    def take(self, event: Event) -> None:
        """Learn from what the program says."""
        if isinstance(event, Started):
            self.steps, self.step = event.steps, event.step
            self.device = event.device
            self._rewind(event.step)
        elif isinstance(event, Progressed):
            self.step, self.seconds_left = event.step, event.seconds_left
            self.crops_a_second = event.pictures_per_second
            self._add_losses(event.step, event.losses)
        elif isinstance(event, Validated):
            self._add_scores(event.step, event.scores, event.best)
        elif isinstance(event, Finished):
            self._finish(event)

    def _finish(self, outcome: Finished) -> None:
        self.outcome, self.best_step, self.seconds_left = outcome, outcome.best_step, None

    def _rewind(self, step: int) -> None:
        """What was seen after `step` is about to be done again."""
        self.losses = [point for point in self.losses if point[0] <= step]
        self.scores = {
            name: [point for point in curve if point[0] <= step] for name, curve in self.scores.items()
        }
        self.outcome = None

    def _add_losses(self, step: int, losses: dict[str, float]) -> None:
        if "total" in losses:
            self.losses.append((step, losses["total"]))
        self.step = max(self.step, step)

    def _add_scores(self, step: int, scores: Scores, best: bool) -> None:
        for name, kinds in scores.items():
            if _ALL in kinds:
                self.scores.setdefault(name, []).append((step, kinds[_ALL]))
        self.step = max(self.step, step)
        if best:
            self.best_step = step


Box = tuple[int, int, int, int]
"""x, y, width, height in pixels."""


class Sample(BaseModel):
    """One row of a run's grids of samples, as cells.json tells: whose picture it is, and where its cells are."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    picture: str
    kind: str
    masked: Box
    output: Box
    truth: Box


def fresh(wish: Wish) -> Run:
    """A run that is about to begin; nothing of it is on the disk yet."""
    return Run(place_of(wish.name), wish.pictures, _name_of(wish.base), wish.device, datetime.now(UTC))


def all_runs() -> list[Run]:
    """Every run in the user's data folder, the newest first. What cannot be read is left alone."""
    found = [read(folder) for folder in sorted(teaching_folder().glob(f"*{_RUN}"))]
    return sorted((run for run in found if run is not None), key=lambda run: run.begun, reverse=True)


def read(folder: Path) -> Run | None:
    """The run in a folder; None where there is none that could be read."""
    file = folder / "config.json"
    try:
        config = _Config.model_validate_json(file.read_bytes())
        begun = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    except (OSError, ValidationError):
        return None
    run = Run(
        folder, config.pictures, _name_of(Path(config.recipe.init or "")), config.device, begun, config.steps
    )
    saved = 0
    for line in _lines(folder / "log.jsonl"):
        if line.losses is not None:
            run._add_losses(line.step, line.losses)
        if line.validation is not None:
            run._add_scores(line.step, line.validation, line.best)
        if line.saved:
            saved = line.step
        if line.outcome is not None:
            with contextlib.suppress(ValidationError):
                run._finish(Finished.model_validate({"event": "finished", **line.outcome}))
    run.step = saved if run.outcome is None else max(run.step, saved)  # what came after is done again
    return run


def samples(run: Run) -> list[Sample]:
    """What is where in a run's grids; nothing while there is none, or where no picture was kept apart."""
    try:
        cells = json.loads((run.folder / "samples" / "cells.json").read_text("utf-8"))
        return [Sample.model_validate(cell) for cell in cells]
    except (OSError, ValueError, TypeError):
        return []


def place_of(name: str) -> Path:
    """The folder of a run called so."""
    return teaching_folder() / f"{name}{_RUN}"


def check_name(name: str) -> None:
    """Raise `UsageError` where a run, and later a model, cannot be called so."""
    manager.check_name(name)
    if place_of(name).exists():
        raise UsageError(
            text("There is a run called “{name}” already.", name=name), todo=text("Choose another name.")
        )


def free_name(pictures: Path) -> str:
    """A name that `check_name` accepts, as near to the folder's as can be."""
    plain = manager.free_name(Path(f"{pictures.name or 'pictures'}.x"))
    for number in itertools.count(1):
        name = plain if number == 1 else f"{plain}-{number}"
        with contextlib.suppress(UsageError):
            check_name(name)
            return name
    raise AssertionError("numbers do not end")


def keep_base(wish: Wish) -> Path:
    """A copy of the base that the run can rely on, whatever becomes of the model. Raises `SaveError`."""
    target = _base_of(wish.name)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with replacing(target) as temporary:
            shutil.copyfile(wish.base, temporary)
    except OSError as error:
        raise explain(error, target) from error
    return target


def forget(run: Run) -> None:
    """Delete a run with all that belongs to it; what was added to the models stays. Raises `SaveError`."""
    try:
        if run.folder.exists():
            gone = run.folder.with_name(f".{run.name}.gone")
            shutil.rmtree(gone, ignore_errors=True)
            run.folder.rename(gone)  # it is away at once, even if deleting is interrupted
            shutil.rmtree(gone, ignore_errors=True)
        for file in (run.output, _base_of(run.name)):
            file.unlink(missing_ok=True)
    except OSError as error:
        raise explain(error, run.folder) from error


def _base_of(name: str) -> Path:
    return teaching_folder() / f"{name}{_BASE}"


def _name_of(base: Path) -> str:
    try:
        return " ".join(checkpoint.read_card(base).name.split())
    except CheckpointError:
        return base.stem


def _lines(log: Path) -> Iterator[_Line]:
    """The lines of a log that make sense; one may be cut short by a crash."""
    try:
        lines = log.read_bytes().splitlines()
    except OSError:
        return
    for line in lines:
        with contextlib.suppress(ValidationError, ValueError):
            yield _Line.model_validate_json(line)
