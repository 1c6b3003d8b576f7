"""Work away from the window's thread: one worker for restoring, a pool for everything short.

Results come back by queued signals to the window's thread, never from the thread that worked. Nothing is ever
terminated: cancelling asks, and the job stops at its next check.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from restorer.document import Adapted
from restorer.errors import CheckpointError, FillerError, RestorerError
from restorer.gui.garbage import end_soon
from restorer.imaging.geometry import Box
from restorer.models.adapted import base_id, is_adapted
from restorer.models.auto import AUTO, Auto
from restorer.models.filler import Filler
from restorer.progress import Progress, Update

if TYPE_CHECKING:
    from restorer.models.catalog import Quality

_log = logging.getLogger(__name__)

Job = Callable[[Progress], Any]
OnDone = Callable[[Any], None]
OnError = Callable[[Exception], None]
OnProgress = Callable[[Update, list[Box]], None]


class FillerCache:
    """Keeps the filler loaded last; asking for another frees it first. Used in the worker's thread only."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._filler: Filler | None = None

    def get(
        self,
        filler_id: str,
        quality: Quality = "fast",
        when_loading: Callable[[], None] = lambda: None,
        *,
        device: str = "auto",
        precision: str = "auto",
        adapted: Adapted | None = None,
    ) -> Filler:
        """The filler, loaded if it is not the one kept or its file is another one since; `when_loading` is told before.

        `adapted` is what the document at hand has learnt: it belongs to the id of an adapted filler, and is a candidate
        of the automatic one, in the place of what it was before. Raises `FillerError` and `CheckpointError`; nothing is
        kept then.
        """
        key = _key(filler_id, quality, device, precision, adapted)
        if self._filler is None or self._key != key:
            when_loading()
            self._filler = None
            self._filler, self._key = _load(filler_id, quality, device, precision, adapted), key
        return self._filler

    def load(
        self,
        filler_id: str,
        quality: Quality = "fast",
        device: str = "auto",
        precision: str = "auto",
        adapted: Adapted | None = None,
    ) -> Filler:
        """The filler kept if it is that one, else another, which is not kept. Raises as `get` does."""
        if self._filler is not None and self._key == _key(filler_id, quality, device, precision, adapted):
            return self._filler
        return _load(filler_id, quality, device, precision, adapted)


def _load(filler_id: str, quality: Quality, device: str, precision: str, adapted: Adapted | None) -> Filler:
    from restorer.models import catalog

    def load(name: str) -> Filler:
        return catalog.load(name, device, quality, precision)

    if adapted is None or not (is_adapted(filler_id) or filler_id == AUTO):
        return load(filler_id)
    from restorer.engine.adapt import with_weights  # loads torch

    if is_adapted(filler_id):
        return with_weights(load(adapted.filler), adapted.weights)
    auto = load(AUTO)
    assert isinstance(auto, Auto)
    among = {base_id(one.info.id): one for one in auto.candidates}
    with contextlib.suppress(FillerError, CheckpointError):  # chosen by itself it says what is wrong
        learner = among.get(adapted.filler) or load(adapted.filler)
        among[adapted.filler] = with_weights(learner, adapted.weights)
    return Auto(list(among.values()))


def _key(
    filler_id: str, quality: Quality, device: str, precision: str, adapted: Adapted | None
) -> tuple[object, ...]:
    from restorer.models import catalog

    files = ((one.path, one.modified) for one in catalog.parts(base_id(filler_id)))
    learnt = adapted if is_adapted(filler_id) or filler_id == AUTO else None
    return (filler_id, quality, device, precision, learnt, *files)


class _Task(QObject):
    """One job with its callbacks. Lives in the window's thread; `run` is called in the working thread.

    Progress messages are gathered: however many arrive, one signal at a time is under way. Its parent owns it until
    its end has been told: the working thread may be the last to let go of it, and must not end a Qt object whose
    messages the window's thread is just handling.
    """

    _progressed = Signal()
    _ended = Signal()

    def __init__(
        self,
        parent: QObject,
        job: Job,
        on_done: OnDone,
        on_error: OnError,
        on_progress: OnProgress | None,
    ) -> None:
        super().__init__(parent)
        self.progress = Progress(self._gather)
        self.stale = False
        self.when_over: Callable[[], None] | None = None
        self._job = job
        self._on_done, self._on_error, self._on_progress = on_done, on_error, on_progress
        self._lock = threading.Lock()
        self._latest: Update | None = None
        self._boxes: list[Box] = []
        self._result: Any = None
        self._error: Exception | None = None
        self._progressed.connect(self._tell_progress, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._tell_end, Qt.ConnectionType.QueuedConnection)

    def run(self) -> None:
        try:
            self._result = self._job(self.progress)
        except Exception as error:  # handed over to the window's thread, which shows it
            if not isinstance(error, RestorerError):  # a fault of ours: its trace is wanted
                _log.exception("A job failed")
            self._error = error
        self._ended.emit()

    def _gather(self, update: Update) -> None:
        with self._lock:
            signal_is_due = self._latest is None
            self._latest = update
            if update.box is not None:
                self._boxes.append(Box(*update.box))
        if signal_is_due:
            self._progressed.emit()

    @Slot()
    def _tell_progress(self) -> None:
        with self._lock:
            update, boxes = self._latest, self._boxes
            self._latest, self._boxes = None, []
        if update is not None and self._on_progress is not None and not self.stale:
            self._on_progress(update, boxes)

    @Slot()
    def _tell_end(self) -> None:
        end_soon(self)
        if self.when_over is not None:
            self.when_over()
        if self.stale:
            return
        if self._error is not None:
            self._on_error(self._error)
        else:
            self._on_done(self._result)


class _Runner(QObject):
    """The part of the worker that lives in its thread."""

    @Slot(object)
    def run(self, task: _Task) -> None:
        task.run()


class Worker(QObject):
    """One long-lived thread, one job at a time. It owns the loaded filler (`fillers`)."""

    started = Signal()
    finished = Signal()
    _submitted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.fillers = FillerCache()
        self._task: _Task | None = None
        self._thread = QThread(self)
        self._thread.setObjectName("restoring")
        self._runner = _Runner()
        self._runner.moveToThread(self._thread)
        self._submitted.connect(self._runner.run, Qt.ConnectionType.QueuedConnection)
        self._thread.start()

    @property
    def is_busy(self) -> bool:
        return self._task is not None

    @property
    def is_cancelling(self) -> bool:
        return self._task is not None and self._task.progress.is_cancelled

    def submit(
        self, job: Job, on_done: OnDone, on_error: OnError, on_progress: OnProgress | None = None
    ) -> bool:
        """Run `job(progress)` in the worker's thread; the callbacks are called in the window's thread.

        False, and nothing happens, while another job runs. A cancelled job ends in `on_error` with
        `CancelledError`, or in `on_done` if it returns what it has finished.
        """
        if self._task is not None:
            return False
        task = _Task(self, job, on_done, on_error, on_progress)
        task.when_over = self._over
        self._task = task
        self.started.emit()
        self._submitted.emit(task)
        return True

    def cancel(self) -> None:
        """Ask the running job to stop at its next check; returns at once."""
        if self._task is not None:
            self._task.progress.cancel()

    def drop(self) -> None:
        """Cancel, and call none of the job's callbacks any more (its document is gone)."""
        if self._task is not None:
            self._task.stale = True
            self._task.progress.cancel()

    def shut_down(self) -> None:
        """Cancel and wait for the thread to end."""
        self.drop()
        self._thread.quit()
        self._thread.wait()
        self._task = None

    def _over(self) -> None:
        self._task = None
        self.finished.emit()


@dataclass(frozen=True)
class _Pooled:
    task: _Task
    key: str


class Pool(QObject):
    """Short jobs side by side: opening, saving, previews. A newer job of the same key makes the older one stale."""

    def __init__(self, parent: QObject | None = None, threads: int | None = None) -> None:
        """`threads`: how many jobs at once, the others wait; None: one for each core."""
        super().__init__(parent)
        # Python's threads: Qt's pool deletes runnables behind Python's back, and what Qt makes next in their place is then
        # taken for one of them ("QRunnable has no attribute …", or a crash when it ends).
        self._pool = ThreadPoolExecutor(threads or max(2, QThread.idealThreadCount()), "pool")
        self._is_over = False
        self._tasks: dict[str, _Pooled] = {}
        self._under_way: set[_Task] = set()

    def submit(
        self, key: str, job: Job, on_done: OnDone, on_error: OnError, on_progress: OnProgress | None = None
    ) -> None:
        """Run `job(progress)`; callbacks come in the window's thread, only for the newest job of `key`."""
        if self._is_over:
            return
        self.drop(key)
        task = _Task(self, job, on_done, on_error, on_progress)
        task.when_over = lambda: self._over(key, task)
        self._tasks[key] = _Pooled(task, key)
        self._under_way.add(task)
        self._pool.submit(task.run)

    def drop(self, key: str) -> None:
        """Cancel the job of `key`; its callbacks are not called."""
        if (pooled := self._tasks.pop(key, None)) is not None:
            pooled.task.stale = True
            pooled.task.progress.cancel()

    def cancel(self, key: str) -> None:
        """Ask the job of `key` to stop at its next check; its callbacks are called."""
        if key in self._tasks:
            self._tasks[key].task.progress.cancel()

    def is_busy(self, key: str) -> bool:
        return key in self._tasks

    @property
    def is_idle(self) -> bool:
        return not self._under_way

    def shut_down(self) -> None:
        """Cancel everything except saving, which is finished; wait for the threads. No callback is called any more."""
        for key in list(self._tasks):
            if not key.startswith("save"):
                self.drop(key)
        self._is_over = True
        self._pool.shutdown()
        for key in list(self._tasks):
            self.drop(key)

    def _over(self, key: str, task: _Task) -> None:
        self._under_way.discard(task)
        if key in self._tasks and self._tasks[key].task is task:
            del self._tasks[key]
