"""Worker processes that make batches ahead of the trainer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import torch
from torch.utils.data import DataLoader, Dataset

from restorer.errors import RestorerError, TrainingError
from training import processes
from training.batch import Batch
from training.batches import CpuBatches, Raw

_AHEAD = 4
"""Batches that each worker prepares in advance."""


def loader(  # noqa: PLR0917
    batches: CpuBatches,
    first_step: int,
    last_step: int,
    workers: int,
    rank: int = 0,
    world: int = 1,
    device: torch.device | str = "cpu",
) -> Iterator[Batch]:
    """The batches of steps `first_step` to `last_step` - 1 in order, made by `workers` processes (0: in this one).

    The same batches whatever the number of workers; they travel to `device` as bytes and become floats there. The
    workers stop when the iterator is closed or forgotten, also by an exception in the loop around it. Raises what
    `CpuBatches.batch` raises, and `TrainingError` if a worker dies.
    """
    device = torch.device(device)
    data: DataLoader[Raw | RestorerError] = DataLoader(
        _Steps(batches, rank, world),
        batch_size=None,
        sampler=range(first_step, last_step),
        num_workers=workers,
        collate_fn=_unchanged,
        worker_init_fn=_begin_worker,
        prefetch_factor=_AHEAD if workers else None,
        multiprocessing_context=processes.context() if workers else None,
        pin_memory=device.type == "cuda",
    )
    made = iter(data)
    try:
        while True:
            try:
                raw = next(made)
            except StopIteration:
                return
            except (RuntimeError, EOFError, OSError) as error:
                if not (workers and _is_death(error)):
                    raise
                # It may have died with the lock of this event in hand, for which ending the others would wait for ever.
                made.__dict__["_workers_done_event"] = processes.context().Event()
                raise TrainingError(
                    "A process that prepares batches was ended from outside.",
                    safe="The run can be resumed.",
                    todo="If memory was short, use fewer workers.",
                ) from error
            if isinstance(raw, RestorerError):
                raise raw
            yield batches.finish(raw.to(device))
    finally:
        # They would end with `made`; but an error's traceback keeps that alive, and with it the workers.
        getattr(made, "_shutdown_workers", int)()
        del made


def _is_death(error: Exception) -> bool:
    """Whether torch says so of a worker, or a batch could not be fetched from one: it left it behind when it died."""
    if isinstance(error, RuntimeError):
        return any(words in str(error) for words in ("exited unexpectedly", "is killed by signal"))
    return "in DataLoader worker process" not in str(error)  # else it is the worker that met this error


class _Steps(Dataset["Raw | RestorerError"]):
    """Steps as a data set: what is looked up is a step, what is found its batch.

    Expected errors travel as results, since a worker would wrap what it raises into its own traceback.
    """

    def __init__(self, batches: CpuBatches, rank: int, world: int) -> None:
        self._batches, self._rank, self._world = batches, rank, world

    def __getitem__(self, step: int) -> Raw | RestorerError:
        try:
            return self._batches.raw(step, self._rank, self._world)
        except RestorerError as error:
            return error


def _unchanged(item: Any) -> Any:
    return item


def _begin_worker(worker: int) -> None:
    del worker
    torch.set_num_threads(1)
    processes.begin()
