"""What a Dask worker does for a batch: it is fitted out once, with the checkpoints it lacks, then restores picture by picture.

This module is imported by the workers, which have Restorer installed themselves. They never give a result its name:
the coordinator does, so that a picture that two workers restored (one was thought dead) ends once.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from distributed import Worker, get_worker
from distributed.diagnostics.plugin import WorkerPlugin

from restorer import __version__
from restorer.batch.job import Job, make_folder
from restorer.batch.record import Recipe
from restorer.batch.runner import attempt, limit_cores
from restorer.batch.said import WITH_TEMPLATES
from restorer.models import catalog, defaults
from restorer.progress import Progress

_log = logging.getLogger("distributed.restorer")
"""Under Dask's own, so that it stands in the worker's log."""

_STOPPING = 30.0
"""Seconds that a stop waits for the pictures in work: they end after the tile in work."""


@dataclass(frozen=True)
class Order:
    """One picture for one worker."""

    job: Job
    recipe: Recipe
    outfit: str
    """Name of the `Outfit` that the worker needs for it."""
    parking: Path | None = None
    """Shared storage: where the worker puts the result. None: the files travel with order and delivery."""
    contents: Mapping[str, bytes] | None = None
    """Copied storage: the job's files by the names of its fields ("source", "mask", "protect")."""


@dataclass(frozen=True)
class Delivery:
    """What comes back: a record as JSON that speaks of the job's own files, or why this worker is `unfit`."""

    worker: str
    record: str = ""
    result: bytes | None = None
    """Copied storage: the file."""
    unfit: str = ""


class Outfit(WorkerPlugin):  # type: ignore[misc]  # Dask's base is untyped
    """Fits a worker out for one recipe, once: checkpoints that are not Restorer's own travel with it.

    Dask sends it to every worker that is there and to each that joins later, before its first picture.
    """

    def __init__(self, recipe: Recipe, name: str) -> None:
        """Reads the checkpoints of `recipe`. Raises `OSError` and `CheckpointError` for one that cannot be read."""
        self.name = name
        self.recipe = recipe
        self.version = __version__
        needed = _needed(recipe)
        self.checksums = {one.id: one.sha256 for one in needed}
        self.files = {one.id: one.path.read_bytes() for one in needed if not one.is_shipped}
        self.defaults = defaults.read().model_dump_json() if recipe.detect == "network" else ""
        self.unfit = ""
        self._folder: Path | None = None
        self._before: dict[str, str | None] = {}
        self._under_way: set[Progress] = set()
        self._is_stopping = False

    def setup(self, worker: Worker) -> None:
        """Called by Dask at the worker."""
        self._under_way, self._folder = set(), Path(worker.local_directory) / self.name
        sent, size = sorted(self.files), sum(map(len, self.files.values()))
        try:
            self._take_in(self._folder)
        except OSError as error:
            self.unfit = f"it cannot keep the checkpoints: {error}"
        else:
            self.unfit = self.unfit or self._examine()
        _log.info("Fitted out as %s: checkpoints %s, %d bytes", self.name, sent, size)

    def teardown(self, worker: Worker) -> None:
        """Called by Dask when the batch is over."""
        for variable, value in self._before.items():
            if value is None:
                os.environ.pop(variable, None)
            else:
                os.environ[variable] = value
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _take_in(self, folder: Path) -> None:
        """The process is the cluster's: its variables say where the catalog looks."""
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in self.files.items():
            (folder / f"{name}.safetensors").write_bytes(data)
        if self.files:
            shared = os.environ.get("RESTORER_MODELS", "")
            self._set("RESTORER_MODELS", os.pathsep.join(filter(None, [str(folder), shared])))
        if self.defaults:
            (folder / "models.json").write_text(self.defaults, "utf-8")
            self._set("RESTORER_CONFIG", str(folder))
        self.files = {}

    def _set(self, variable: str, value: str) -> None:
        self._before[variable] = os.environ.get(variable)
        os.environ[variable] = value

    def _examine(self) -> str:
        """Why this worker would give other results; "" where it would not."""
        if __version__ != self.version:
            return f"it has Restorer {__version__} in place of {self.version}"
        here = {one.id: one.sha256 for one in _needed(self.recipe)}
        others = sorted(name for name in here | self.checksums if here.get(name) != self.checksums.get(name))
        return f"its checkpoints are others: {', '.join(others)}" if others else ""

    @contextmanager
    def working(self) -> Iterator[Progress]:
        """A progress that `stop` cancels."""
        progress = Progress()
        self._under_way.add(progress)
        if self._is_stopping:
            progress.cancel()
        try:
            yield progress
        finally:
            self._under_way.discard(progress)

    async def stop(self) -> None:
        """Cancel the pictures in work and wait for them."""
        self._is_stopping = True
        for progress in list(self._under_way):
            progress.cancel()
        end = asyncio.get_running_loop().time() + _STOPPING
        while self._under_way and asyncio.get_running_loop().time() < end:
            await asyncio.sleep(0.05)


def _needed(recipe: Recipe) -> tuple[catalog.Installed, ...]:
    """The checkpoints that have a hand in the result."""
    detector = catalog.default_detector() if recipe.detect == "network" else None
    return (*catalog.parts(recipe.filler), *([detector] if detector is not None else []))


async def stop(name: str, dask_worker: Worker) -> None:
    """Run by Dask at a worker: stop what it does for the outfit `name`."""
    outfit = dask_worker.plugins.get(name)
    if isinstance(outfit, Outfit):
        await outfit.stop()


def work(order: Order) -> Delivery:
    """The task: restore one picture and park or send its result. Raises `CancelledError` when stopped."""
    worker = get_worker()
    outfit = worker.plugins.get(order.outfit)
    if not isinstance(outfit, Outfit):
        return Delivery(worker.address, unfit="it has not been fitted out")
    if outfit.unfit:
        return Delivery(worker.address, unfit=outfit.unfit)
    limit_cores(order.job, order.recipe)
    with outfit.working() as progress, _here(order, worker.local_directory) as (job, words):
        record = attempt(job, order.recipe, progress)
        result = None
        if order.parking is None and record.status == "restored":
            result = job.output.read_bytes()
    return Delivery(worker.address, _said(record.model_dump_json(context=WITH_TEMPLATES), words), result)


@contextmanager
def _here(order: Order, local: str) -> Iterator[tuple[Job, dict[Path, Path]]]:
    """The job with files as this worker has them, and which of the job's own each stands for."""
    job = order.job
    if order.parking is not None:
        yield replace(job, output=order.parking, overwrite=True), {order.parking: job.output}
        return
    with tempfile.TemporaryDirectory(prefix="restorer-", dir=local) as name:
        theirs: dict[str, Path] = {field: getattr(job, field) for field in order.contents or {}}
        theirs["output"] = job.output
        ours = {field: Path(name) / field / path.name for field, path in theirs.items()}
        for field, data in (order.contents or {}).items():
            make_folder(ours[field].parent)
            ours[field].write_bytes(data)
        changed: dict[str, Any] = {**ours, "overwrite": False, "overwrite_source": False}
        yield replace(job, **changed), {ours[field]: theirs[field] for field in theirs}


def _said(record: str, words: Mapping[Path, Path]) -> str:
    """A record's JSON with the names of files exchanged, in messages, too."""
    for here, there in words.items():
        record = record.replace(_quoted(here), _quoted(there))
    return record


def _quoted(path: Path) -> str:
    return json.dumps(str(path), ensure_ascii=False)[1:-1]
