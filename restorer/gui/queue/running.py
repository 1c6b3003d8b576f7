"""Works through the queue in a thread of its own: start, pause, go on; one picture after the other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from restorer.batch.journal import Journal
from restorer.batch.queue import Entry, Queue
from restorer.batch.record import Record
from restorer.errors import CancelledError
from restorer.gui.language import later
from restorer.gui.queue import jobs
from restorer.gui.workers import Pool
from restorer.models import catalog
from restorer.progress import Progress, Update

if TYPE_CHECKING:
    from restorer.gui.queue.model import Entries
    from restorer.gui.workers import Worker

_KEY = "work"
_PAUSE, _WINDOW = "pause", "window"
"""Reasons to hold: somebody pressed Pause; the main window restores and needs the processor and the memory."""


class Running(QObject):
    """`changed` follows every start, stop and finished picture, `ended` when all is done that can be, `failed(error)`
    what stops the whole batch."""

    changed = Signal()
    ended = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject, model: Entries, worker: Worker) -> None:
        super().__init__(parent)
        self._model = model
        self.pool = Pool(self, threads=1)
        self._gate = jobs.Gate()
        self.is_on = False
        """Whether it goes through the queue, paused or not."""
        self.is_paused = False
        self.at_work: Entry | None = None
        self._worker = worker
        worker.started.connect(self._follow_window)
        worker.finished.connect(self._follow_window)
        self._follow_window()

    @property
    def _queue(self) -> Queue:
        return self._model.queue

    def start(self) -> None:
        """Go through the queue. Raises `UsageError` where the results have no place to go."""
        self._queue.check()
        self.is_on = True
        self.poke()
        self.changed.emit()

    def pause(self) -> None:
        """Hold: the picture in work stands still after the tile in work."""
        self.is_paused = True
        self._gate.hold(_PAUSE)
        self.changed.emit()

    def resume(self) -> None:
        self.is_paused = False
        self._gate.release(_PAUSE)
        self.poke()
        self.changed.emit()

    def poke(self) -> None:
        """Something may be there to do."""
        if self.pool.is_busy(_KEY) or self.is_paused:
            return
        if self.is_on and self._queue.journal is None:
            target = Path(self._queue.wishes.target)
            self._submit(lambda _: jobs.open_journal_of(target), self._take_journal, self._broke)
            return
        wanted = self._queue.next_wanted()
        step = self._queue.next() if self.is_on else None if wanted is None else (wanted, "look")
        if step is not None:
            self._begin(step[0], step[1] == "look")
        elif self.is_on and not self.waits_for_people:
            self.is_on = False
            self.changed.emit()
            self.ended.emit()
        else:
            self.changed.emit()

    @property
    def waits_for_people(self) -> bool:
        """Whether it can only go on when somebody has looked at marks."""
        idle = self.is_on and self.at_work is None and self._queue.next() is None
        return idle and any(entry.state == "found" for entry in self._queue.entries)

    @property
    def waits_for_window(self) -> bool:
        """Whether the main window has the processor now."""
        return self.at_work is not None and self._worker.is_busy

    def _follow_window(self) -> None:
        if self._worker.is_busy:
            self._gate.hold(_WINDOW)
        else:
            self._gate.release(_WINDOW)
        if self.at_work is not None:
            self.changed.emit()

    def let_go(self, entry: Entry) -> None:
        """Stop working on this one, if it is in work."""
        if entry is self.at_work:
            self.pool.cancel(_KEY)

    def stop(self) -> None:
        """Stop at once; what was in work is begun anew later."""
        self.is_on = self.is_paused = False
        self._gate.release(_PAUSE)
        self.pool.drop(_KEY)
        self._finish()

    # one picture

    def _begin(self, entry: Entry, looks: bool) -> None:
        queue, gate = self._queue, self._gate
        job, recipe, journal = queue.job(entry), queue.recipe(entry, catalog.default_filler()), queue.journal
        mask = queue.mask_of(entry)
        self.at_work = entry
        self._model.set_work(entry, (later("Looking for damage") if looks else later("Opening"), None))

        def work(progress: Progress) -> Record | None:
            held = jobs.Held(progress, gate)
            held.check()
            if looks:
                return jobs.look_at(job, recipe, mask, journal, held)
            assert journal is not None
            return jobs.restore_one(job, recipe, journal, held)

        def done(record: Record | None) -> None:
            if queue.job(entry).output != job.output:
                pass  # another output folder was chosen meanwhile
            elif record is None:
                queue.found(entry, mask)
            else:
                queue.finished(entry, record)
            self._finish()
            self.poke()

        def over(error: Exception) -> None:
            entry.wanted = False
            self._finish()
            if isinstance(error, CancelledError):
                self.poke()
            else:
                self._broke(error)

        self._submit(work, done, over, lambda update, _: self._show(entry, update))
        self.changed.emit()

    def _show(self, entry: Entry, update: Update) -> None:
        if entry is self.at_work:
            self._model.set_work(entry, (update.stage, update.fraction if update.total else None))

    def _finish(self) -> None:
        entry, self.at_work = self.at_work, None
        self._model.set_work(None)
        if entry is not None:
            self._model.changed([entry])
        self.changed.emit()

    def _take_journal(self, journal: Journal) -> None:
        self._queue.read_journal(journal)
        self._model.all_changed()
        self.poke()

    def _broke(self, error: Exception) -> None:
        """The whole batch cannot go on: it stops, and somebody is told."""
        self.is_on = False
        self.changed.emit()
        self.failed.emit(error)

    def _submit(
        self,
        job: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        progressed: Callable[[Update, Any], None] | None = None,
    ) -> None:
        self.pool.submit(_KEY, job, done, failed, progressed)
