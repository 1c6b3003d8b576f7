"""The one process of a batch on a cluster that hands out pictures, takes results in and knows what became of each.

It hands out a few pictures more than the workers have threads for, takes
what comes back, and it alone gives results their names. So a picture ends once, however often workers die over it, and a
batch that is killed resumes from its journal like any other.
"""

from __future__ import annotations

import contextlib
import queue
import secrets
import shutil
import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from restorer.batch.job import Job, check_targets, make_folder, stamps
from restorer.batch.record import Recipe, Record, Stamp
from restorer.batch.runner import record_of
from restorer.errors import ClusterError, RestorerError, SaveError
from restorer.imaging import atomic
from restorer.progress import Progress
from restorer.text import text

if TYPE_CHECKING:
    from distributed import Client, Future

    from restorer.batch.cluster.connection import Cluster
    from restorer.batch.cluster.worker import Delivery

_PARKING = ".restorer-cluster"
"""Hidden folder beside the results, where workers put them until they get their names."""
_AHEAD = 2
"""Pictures handed out for each thread of a worker: one in work, one that waits there."""
_POLL = 0.1
"""Seconds between two looks at whether somebody cancelled."""
_LOOK = 2.0
"""Seconds between two looks at which workers are there."""
_CONTINUE = text("Continue with the same command and --resume.")


@dataclass
class _Task:
    """A job on its way."""

    job: Job
    parking: Path | None = None
    tries: int = 0
    stamps: list[Stamp | None] = field(default_factory=list)


class Coordinator:
    """Hands out pictures and takes results in."""

    def __init__(self, client: Client, cluster: Cluster, recipe: Recipe, progress: Progress) -> None:
        self._client, self._cluster, self._recipe, self._progress = client, cluster, recipe, progress
        self._name = f"restorer-{secrets.token_hex(4)}"
        self._waiting: deque[_Task] = deque()
        self._running: dict[str, tuple[Future, _Task]] = {}
        """By the task's key."""
        self._finished: queue.SimpleQueue[Future] = queue.SimpleQueue()
        self._submitted = 0
        self._threads: dict[str, int] = {}
        """Of each worker that is there."""
        self._unfit: dict[str, str] = {}
        """Address of a worker -> why it gets no pictures."""
        self._looked = 0.0
        self._alone_since: float | None = None
        self._parkings: set[Path] = set()

    def records(self, jobs: Sequence[Job]) -> Iterator[Record]:
        self._waiting.extend(_Task(job) for job in jobs)
        self._fit_out()
        try:
            while self._waiting or self._running:
                self._progress.check()
                self._look_around()
                yield from self._hand_out()
                for future in self._arrived():
                    if (record := self._take_in(future)) is not None:
                        yield record
        finally:
            self._end()

    # beginning and end

    def _fit_out(self) -> None:
        from restorer.batch.cluster.worker import Outfit

        try:
            self._client.register_plugin(Outfit(self._recipe, self._name))
        except RestorerError:
            raise
        except (
            Exception
        ) as error:  # Dask hands on what a worker raises: without Restorer it cannot be imported
            raise ClusterError(
                text(
                    "The workers could not be fitted out: {kind}: {error}.",
                    kind=type(error).__name__,
                    error=error,
                ),
                safe=text("Nothing was changed."),
                todo=text("Install this version of Restorer for every worker."),
            ) from error

    def _end(self) -> None:
        """Stop what still runs and leave nothing behind. What the cluster says against it does not matter any more."""
        from restorer.batch.cluster.worker import stop

        if self._client.status == "running":
            with contextlib.suppress(Exception):
                if self._running:
                    self._client.cancel([future for future, _ in self._running.values()])
                    self._client.run(stop, self._name, on_error="ignore")
                self._client.unregister_worker_plugin(self._name)
        for folder in self._parkings:
            shutil.rmtree(folder, ignore_errors=True)

    # workers

    def _look_around(self) -> None:
        """See which workers are there. Raises `ClusterError` where none is for too long, or none that can be used."""
        if time.monotonic() - self._looked < _LOOK:
            return
        try:
            self._threads = self._client.nthreads()
        except Exception as error:  # whatever a lost connection raises
            raise self._lost() from error
        self._looked = time.monotonic()
        usable = self._threads.keys() - self._unfit.keys()
        if self._threads and not usable:
            reasons = "; ".join(f"{address}: {self._unfit[address]}" for address in self._threads)
            raise ClusterError(
                text("No worker can be used: {reasons}.", reasons=reasons),
                safe=text("What was finished before is complete."),
                todo=text("Install the same version and checkpoints everywhere. {then}", then=_CONTINUE),
            )
        if usable:
            self._alone_since = None
            return
        if self._alone_since is None:
            self._alone_since = self._looked
            self._cluster.tell(f"No worker has joined {self._cluster.address}: waiting for one.")
        if self._looked - self._alone_since > self._cluster.patience:
            raise ClusterError(
                text(
                    "No worker has joined {address} for {seconds:.0f} seconds.",
                    address=self._cluster.address,
                    seconds=self._cluster.patience,
                ),
                safe=text("What was finished before is complete."),
                todo=text("Start workers. {then}", then=_CONTINUE),
            )

    def _lost(self) -> ClusterError:
        return ClusterError(
            text("The connection to the scheduler at {address} is lost.", address=self._cluster.address),
            safe=text("What was finished before is complete."),
            todo=text("See that the scheduler runs. {then}", then=_CONTINUE),
        )

    def _usable(self) -> dict[str, int]:
        return {address: n for address, n in self._threads.items() if address not in self._unfit}

    # pictures

    def _hand_out(self) -> Iterator[Record]:
        """Give pictures to the cluster as long as it has room; those that cannot even begin are records at once."""
        room = _AHEAD * sum(self._usable().values())
        while self._waiting and len(self._running) < room:
            task = self._waiting.popleft()
            try:
                self._submit(task)
            except (RestorerError, OSError) as error:
                task.tries += 1
                record = self._failed(task, error)
                if not self._again(task, record):
                    yield record

    def _submit(self, task: _Task) -> None:
        """Raises `SaveError` where the result could not be saved, and `OSError` for a file that cannot be read."""
        from restorer.batch.cluster.worker import Order, work

        job = replace(task.job, threads=self._cluster.cores)
        _check(job)
        task.stamps = stamps(job)
        if self._cluster.storage == "shared":
            job = _absolute(job)
            task.parking = job.output.parent / _PARKING / job.output.name
            make_folder(task.parking.parent)
            self._parkings.add(task.parking.parent)
            contents = None
        else:
            files = {name: getattr(job, name) for name in ("source", "mask", "protect")}
            contents = {name: path.read_bytes() for name, path in files.items() if path is not None}
        order = Order(job, self._recipe, self._name, task.parking, contents)
        self._submitted += 1
        future = self._client.submit(
            work,
            order,
            key=f"restore-{self._name}-{self._submitted}",
            pure=False,
            # Workers that came later are welcome, those that are unfit are not.
            workers=list(self._usable()) if self._unfit else None,
            allow_other_workers=bool(self._unfit),
        )
        self._running[future.key] = future, task
        future.add_done_callback(self._finished.put)

    def _arrived(self) -> Iterator[Future]:
        """Tasks that have ended by now, however; waits a little where there are none."""
        with contextlib.suppress(queue.Empty):
            yield self._finished.get(timeout=_POLL)
            while True:
                yield self._finished.get_nowait()

    def _take_in(self, future: Future) -> Record | None:
        """What became of a picture; None where it is tried again."""
        _, task = self._running.pop(future.key)
        if future.cancelled():  # not by us: the client does this to all it has when the scheduler goes
            raise self._lost()
        task.tries += 1
        if future.status == "error":
            record = self._failed(task, _explain(task.job, future.exception()))
            return None if not _is_deadly(future.exception()) and self._again(task, record) else record
        delivery: Delivery = future.result()
        future.release()
        if delivery.unfit:
            task.tries -= 1
            self._refuse(delivery.worker, delivery.unfit)
            self._waiting.appendleft(task)
            return None
        record = Record.model_validate_json(delivery.record)
        record = record.model_copy(
            update={
                "input": str(task.job.source),
                "output": str(task.job.output),
                "stamps": task.stamps,
                "worker": delivery.worker,
                "tries": task.tries,
            }
        )
        if record.status == "restored":
            try:
                written = self._name_result(task, delivery.result)
            except SaveError as error:
                record = self._failed(task, error).model_copy(update={"worker": delivery.worker})
            else:
                record = record.model_copy(update={"written": written})
        return None if self._again(task, record) else record

    def _refuse(self, worker: str, reason: str) -> None:
        if worker not in self._unfit:
            self._unfit[worker] = reason
            self._cluster.tell(f"The worker at {worker} gets no pictures: {reason}.")
            self._looked = 0.0

    def _again(self, task: _Task, record: Record) -> bool:
        """Whether a failed picture is tried once more: after those that wait already."""
        if record.status != "failed" or task.tries > self._cluster.retries:
            return False
        self._waiting.append(task)
        return True

    def _failed(self, task: _Task, error: Exception) -> Record:
        return record_of(error, task.job, self._recipe).model_copy(update={"tries": task.tries})

    def _name_result(self, task: _Task, result: bytes | None) -> Stamp | None:
        """Give a finished result its name, here and nowhere else. Raises `SaveError`."""
        output = task.job.output
        _check(task.job)  # something may have come there since
        if task.parking is None:
            with atomic.replacing(output) as temporary:
                temporary.write_bytes(result or b"")
        else:
            try:
                task.parking.replace(output.resolve())
            except OSError as error:
                raise atomic.explain(error, output) from error
        return Stamp.of(output)


def _check(job: Job) -> None:
    """Make the result's folder, and see that the result can go there. Raises `SaveError`."""
    make_folder(job.output.parent)
    check_targets(job)


def _absolute(job: Job) -> Job:
    """The job with paths that mean the same to a worker with another working directory."""
    names = ("source", "output", "mask", "protect")
    found: dict[str, Any] = {
        name: path.absolute() for name in names if (path := getattr(job, name)) is not None
    }
    return replace(job, **found)


def _is_deadly(error: BaseException | None) -> bool:
    """Whether several workers died over a picture: Dask has tried it often enough."""
    from distributed.scheduler import KilledWorker

    return isinstance(error, KilledWorker)


def _explain(job: Job, error: BaseException | None) -> Exception:
    """What to say of a task that came to no record."""
    if _is_deadly(error):
        return RestorerError(
            text(
                "Several workers ended, one after the other, while they restored {name}: most likely it is "
                "too large for their memory.",
                name=job.source.name,
            ),
            safe=text("Nothing was written for it."),
            todo=text("Try it on a machine with more memory, with --jobs 1."),
        )
    return error if isinstance(error, Exception) else RuntimeError(str(error))
