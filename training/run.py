"""The folder of a run: its settings, log, curves, samples, and the state it resumes from.

config.json     everything the run is made of; written once
log.jsonl       one JSON object a line: losses and throughput, validations, remarks
events.out.*    the same numbers for TensorBoard
curves.png      objective, rate and validation scores over the steps
samples/        at every validation a grid: masked | output | mask | truth; cells.json says what is where in them
lock            held by the process that trains
state.pt        what `--resume` needs: tensors and plain values, read with weights_only=True
best.safetensors  the best checkpoint so far
"""

from __future__ import annotations

import json
import math
import pickle
import time
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from pydantic import ValidationError

from restorer.errors import TrainingError
from restorer.imaging.atomic import explain, replacing
from restorer.imaging.locking import locked
from training import curves
from training.config import RunConfig
from training.events import EventWriter

SUFFIX = ".run"
COLUMNS = ("masked", "output", "mask", "truth")
"""Of the sample grids."""
_TRIES, _PAUSE = 5, 0.1
"""A program that only looks whether a run is going on holds its lock for a moment."""


class Run:
    """A run folder that this process writes. `create` starts one, `Run(folder)` opens one to resume."""

    def __init__(self, folder: Path) -> None:
        """Raises `TrainingError` if `folder` holds no run."""
        self.folder = folder
        try:
            self.config = RunConfig.model_validate_json((folder / "config.json").read_text("utf-8"))
        except (OSError, ValidationError, UnicodeDecodeError) as error:
            raise TrainingError(
                f"“{folder}” holds no run that could be resumed: its config.json cannot be read.",
                todo=f"Name a folder that restorer-train made (NAME{SUFFIX}).",
            ) from error
        self._events: EventWriter | None = None

    @classmethod
    def create(cls, folder: Path, config: RunConfig) -> Run:
        """A new run in `folder`. Raises `TrainingError` if one is there, `SaveError` where it cannot be written."""
        if (folder / "config.json").exists():
            raise TrainingError(
                f"There is a run in “{folder}” already.",
                safe="It was not changed.",
                todo=f"Go on with it (--resume {folder}), or name another file (-o).",
            )
        try:
            (folder / "samples").mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise explain(error, folder) from error
        with replacing(folder / "config.json") as path:
            path.write_text(config.model_dump_json(indent=2) + "\n", "utf-8")
        return cls(folder)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep other processes from writing this run. Raises `TrainingError` if one does, and `SaveError`."""
        path = self.folder / "lock"
        for _ in range(_TRIES):
            try:
                lock = locked(path)
            except OSError as error:
                raise explain(error, path) from error
            if lock is not None:
                break
            time.sleep(_PAUSE)
        else:
            raise TrainingError(
                f"The run in “{self.folder}” is going on in another process.",
                safe="It was not disturbed.",
                todo="Wait for it, or stop it there.",
            )
        with lock:
            yield

    @property
    def best(self) -> Path:
        return self.folder / "best.safetensors"

    @property
    def output(self) -> Path:
        """Where the finished checkpoint goes: beside the folder, called like it."""
        return self.folder.with_suffix(".safetensors")

    def log(self, **record: Any) -> None:
        """Append a record to the log; its numbers go to TensorBoard too. Raises `SaveError`."""
        line = json.dumps(record, ensure_ascii=False, default=str)
        try:
            with (self.folder / "log.jsonl").open("a", encoding="utf-8") as file:
                file.write(line + "\n")
            scalars = dict(_scalars(record))
            step = scalars.pop("step", None)
            if scalars and step is not None:
                self._events = self._events or EventWriter(self.folder)
                self._events.write(int(step), scalars)
        except OSError as error:
            raise explain(error, self.folder / "log.jsonl") from error

    def records(self) -> list[dict[str, Any]]:
        """The log so far; a line cut short by a crash is passed over."""
        path = self.folder / "log.jsonl"
        found = []
        for line in path.read_text("utf-8").splitlines() if path.exists() else []:
            try:
                found.append(json.loads(line))
            except ValueError:
                continue
        return found

    def rewind(self, step: int) -> None:
        """Drop what was logged after `step`: those steps are about to be taken again."""
        kept = [record for record in self.records() if record.get("step", 0) <= step]
        with replacing(self.folder / "log.jsonl") as path:
            path.write_text(
                "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in kept), "utf-8"
            )

    def sample(self, step: int) -> Path:
        """The sample grid of `step`, whether it is there or not."""
        return self.folder / "samples" / f"{step:07d}.png"

    def draw(
        self,
        step: int,
        rows: Sequence[Sequence[NDArray[np.uint8]]],
        captions: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Write the sample grid of `step` and the curves up to it. Raises `SaveError`.

        `rows` have the pictures of `COLUMNS`; `captions` name for each the picture and the kind of damage.
        """
        if rows:
            with replacing(self.sample(step)) as path:
                curves.grid(rows).save(path, "PNG")
            cells = [
                {"picture": picture, "kind": kind, **dict(zip(COLUMNS, boxes, strict=False))}
                for (picture, kind), boxes in zip(captions, curves.places(rows), strict=False)
            ]
            with replacing(self.sample(step).with_name("cells.json")) as path:
                path.write_text(json.dumps(cells), "utf-8")
        with replacing(self.folder / "curves.png") as path:
            curves.draw(self.records()).save(path, "PNG")

    def save_state(self, state: Mapping[str, Any]) -> None:
        """Write what `--resume` needs: the old state or the new one, never half of either. Raises `SaveError`."""
        with replacing(self.folder / "state.pt") as path, path.open("wb") as file:
            torch.save(dict(state), file)

    def load_state(self) -> dict[str, Any] | None:
        """The state last saved, on the CPU; None if there is none yet. Raises `TrainingError` for a damaged one."""
        path = self.folder / "state.pt"
        if not path.exists():
            return None
        try:
            state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
        except (OSError, RuntimeError, pickle.UnpicklingError, zipfile.BadZipFile, EOFError) as error:
            raise TrainingError(
                f"The state of the run in “{self.folder}” cannot be read.",
                safe="Its best checkpoint so far is in best.safetensors." if self.best.exists() else "",
                todo="Start a new run; --init takes that checkpoint.",
            ) from error
        return state


def _scalars(record: Mapping[str, Any], prefix: str = "") -> list[tuple[str, float]]:
    """The finite numbers of a record, named by their path: "validation/psnr/small"."""
    found: list[tuple[str, float]] = []
    for key, value in record.items():
        name = f"{prefix}/{key}" if prefix else key
        if isinstance(value, Mapping):
            found += _scalars(value, name)
        elif isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
            found.append((name, float(value)))
    return found
