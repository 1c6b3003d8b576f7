"""Progress and cancelling, shared by every long job; knows nothing of any user interface."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from restorer.errors import CancelledError

BoxTuple = tuple[int, int, int, int]


@dataclass(frozen=True)
class Update:
    """One progress message. `done` and `total` are in the stage's own unit of work (pixels, as a rule)."""

    stage: str
    done: float
    total: float
    seconds_left: float | None = None
    box: BoxTuple | None = None
    """The box (x, y, width, height; picture pixels) that has just been finished, if any."""

    @property
    def fraction(self) -> float:
        """Share done, in [0, 1]."""
        return min(1.0, self.done / self.total) if self.total else 0.0


class Progress:
    """Handed down into long jobs: they call `begin`, `advance` and `check`; anyone may call `cancel`.

    Thread-safe. `on_update` is called in the thread that advances; a user interface posts it to its own.
    """

    def __init__(self, on_update: Callable[[Update], None] | None = None) -> None:
        self.near: BoxTuple | None = None
        """What somebody looks at (x, y, width, height; picture pixels): where the order of the work is free, that comes
        first. To be set before the work begins."""
        self._on_update = on_update
        self._cancel = threading.Event()
        self._lock = threading.Lock()
        self._stage = ""
        self._total = 0.0
        self._done = 0.0
        self._started = 0.0

    def cancel(self) -> None:
        """Ask the job to stop at its next `check`."""
        self._cancel.set()

    @property
    def is_cancelled(self) -> bool:
        return self._cancel.is_set()

    def check(self) -> None:
        """Raise `CancelledError` if somebody asked to stop. Called between tiles."""
        if self._cancel.is_set():
            raise CancelledError

    def begin(self, stage: str, total: float) -> None:
        """Start a stage of `total` units of work; `stage` is shown to people ("Filling")."""
        with self._lock:
            self._stage, self._total, self._done = stage, total, 0.0
            self._started = time.monotonic()
        self._report(None)

    def advance(self, amount: float, box: BoxTuple | None = None) -> None:
        """`amount` more units are done; `box` says where, for lighting up regions on the canvas."""
        with self._lock:
            self._done += amount
        self._report(box)

    def _report(self, box: BoxTuple | None) -> None:
        if self._on_update is None:
            return
        with self._lock:
            elapsed = time.monotonic() - self._started
            left = elapsed * (self._total - self._done) / self._done if self._done else None
            update = Update(self._stage, self._done, self._total, left, box)
        self._on_update(update)
