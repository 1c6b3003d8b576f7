"""Runs the jobs of a batch, one after the other or in several processes, and never lets one picture stop the others."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from multiprocessing.synchronize import Event

from restorer.batch.job import Job, make_folder, stamps
from restorer.batch.journal import Journal
from restorer.batch.record import Failure, Recipe, Record, versions
from restorer.batch.restore import NothingToDoError, restore
from restorer.engine.pump import cores
from restorer.errors import CancelledError, RestorerError
from restorer.models import catalog
from restorer.progress import Progress
from restorer.text import text

_POLL = 0.1
"""Seconds between two looks at whether somebody cancelled while workers are busy."""

_cancel: Event | None = None
"""Set by the parent to cancel; known to workers only."""

Doing = Callable[[Sequence[Job], Recipe, Progress], Iterator[Record]]
"""How jobs are done: gives one record for each, in any order, and raises `CancelledError` when cancelled."""


def run(
    jobs: Sequence[Job],
    recipe: Recipe,
    *,
    workers: int = 1,
    doing: Doing | None = None,
    journal: Journal | None = None,
    resume: bool = False,
    progress: Progress | None = None,
) -> Iterator[Record]:
    """Restore every job and yield its record as soon as it is finished (with several workers in any order).

    With `resume` jobs that the journal knows as done are "skipped". `doing` does them elsewhere, in place of processes
    of this machine. The pixels depend on neither it nor `workers`.
    Raises `CancelledError` when cancelled; what is finished by then stays and is in the journal.
    """
    progress = progress or Progress()
    progress.begin(text("Restoring"), len(jobs))
    ready: list[Job] = []
    for job in jobs:
        done = journal.done(job, recipe) if journal is not None and resume else None
        if done is not None:
            progress.advance(1)
            yield done.model_copy(
                update={"status": "skipped", "input": str(job.source), "output": str(job.output)}
            )
        else:
            ours = journal is not None and resume and journal.wrote(job)
            ready.append(replace(job, overwrite=job.overwrite or ours))
    doing = doing or (_in_turn if workers == 1 else partial(_at_once, workers=workers))
    try:
        for record in doing(ready, recipe, progress):
            if journal is not None:
                journal.add(record)
            progress.advance(1)
            yield record
    finally:
        if journal is not None:
            journal.compact()


def attempt(job: Job, recipe: Recipe, progress: Progress) -> Record:
    """Restore one job and turn every error but `CancelledError` into its record."""
    try:
        make_folder(job.output.parent)
        return restore(job, recipe, progress)
    except CancelledError:
        raise
    except Exception as error:
        return record_of(error, job, recipe)


def record_of(error: Exception, job: Job, recipe: Recipe) -> Record:
    """The record of a job that ended in `error`: failed, or without anything to do."""
    record = Record(
        status="failed",
        input=str(job.source),
        output=str(job.output),
        recipe=recipe,
        stamps=stamps(job),
        versions=versions(),
    )
    if isinstance(error, NothingToDoError):
        return record.model_copy(update={"status": "nothing to do", "notes": [error.what]})
    return record.model_copy(update={"error": Failure.of(error)})


def _in_turn(jobs: Sequence[Job], recipe: Recipe, progress: Progress) -> Iterator[Record]:
    for job in jobs:
        progress.check()
        yield attempt(job, recipe, _Quiet(progress))


def limit_cores(job: Job, recipe: Recipe) -> None:
    """Let networks of this process, which works for one job at a time or few, use the job's share of cores."""
    if job.threads is not None and (recipe.detect == "network" or catalog.parts(recipe.filler)):
        from restorer.models.network_filler import limit_threads  # loads torch

        limit_threads(job.threads)


def _at_once(jobs: Sequence[Job], recipe: Recipe, progress: Progress, workers: int) -> Iterator[Record]:
    threads = max(1, cores() // workers)
    left: dict[Future[Record], Job] = {}
    try:
        with _pool(workers) as (pool, cancel):
            for job in jobs:
                left[pool.submit(_work, replace(job, threads=threads), recipe)] = job
            for future in _finished(left, cancel, progress):
                record = future.result()
                del left[future]
                yield record
    except BrokenProcessPool:
        # A worker was killed, and nobody knows over which picture: the rest go one by one, each on its own.
        for future, job in left.items():
            has_result = future.done() and not future.cancelled() and future.exception() is None
            yield future.result() if has_result else _alone(job, recipe, progress)


def _alone(job: Job, recipe: Recipe, progress: Progress) -> Record:
    """Restore one job in a process of its own, which may die."""
    try:
        with _pool(1) as (pool, cancel):
            (future,) = _finished([pool.submit(_work, job, recipe)], cancel, progress)
            return future.result()
    except BrokenProcessPool:
        died = RestorerError(
            text(
                "The process that restored {name} was ended by the system, most likely for want of memory.",
                name=job.source.name,
            ),
            safe=text("Nothing was written for it."),
            todo=text("Try it alone, with --jobs 1."),
        )
        return record_of(died, job, recipe)


def _finished(
    futures: Iterable[Future[Record]], cancel: Event, progress: Progress
) -> Iterator[Future[Record]]:
    """Futures as they finish. When `progress` is cancelled: those that finish all the same, then `CancelledError`."""
    pending = set(futures)
    while pending:
        done, pending = wait(pending, timeout=_POLL, return_when=FIRST_COMPLETED)
        yield from done
        if progress.is_cancelled:
            cancel.set()
            begun = [future for future in pending if not future.cancel()]
            for future in wait(begun).done:
                if not isinstance(future.exception(), CancelledError):
                    yield future
            progress.check()


@contextmanager
def _pool(workers: int) -> Iterator[tuple[ProcessPoolExecutor, Event]]:
    """A pool of fresh processes ("spawn": no half-copied threads or locks) and the event that cancels their work."""
    context = multiprocessing.get_context("spawn")
    cancel = context.Event()
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_start_worker, initargs=(cancel,))
    try:
        yield pool, cancel
    except BaseException:
        cancel.set()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _start_worker(cancel: Event) -> None:
    """Leave Ctrl-C and a closed terminal, which reach every process of a terminal, to the parent."""
    global _cancel  # noqa: PLW0603  (a worker process has one parent and one event)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
    _cancel = cancel
    threading.Thread(target=_end_with_parent, name="parent", daemon=True).start()


def _end_with_parent() -> None:
    """End this worker at once when the parent is killed: nobody would hear of its results."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _work(job: Job, recipe: Recipe) -> Record:
    """What a worker does with one job, on the cores that are its share."""
    limit_cores(job, recipe)
    progress = Progress()
    over = threading.Event()

    def watch() -> None:
        while not over.is_set():
            if _cancel is not None and _cancel.wait(_POLL):
                progress.cancel()
                return

    watcher = threading.Thread(target=watch, name="cancel", daemon=True)
    watcher.start()
    try:
        return attempt(job, recipe, progress)
    finally:
        over.set()
        watcher.join()


class _Quiet(Progress):
    """Cancelled when the batch is, but silent: the batch's own bar counts pictures."""

    def __init__(self, batch: Progress) -> None:
        super().__init__()
        self._batch = batch

    @property
    def is_cancelled(self) -> bool:
        return self._batch.is_cancelled

    def check(self) -> None:
        self._batch.check()
