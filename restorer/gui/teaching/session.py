"""The one run that is going on: begins it, listens to it, stops it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from restorer.errors import RestorerError
from restorer.gui.language import later
from restorer.gui.teaching import program, runs
from restorer.gui.teaching.events import Event, Finished, Preparing, Started, Validated
from restorer.gui.teaching.process import Ending, Process
from restorer.gui.teaching.program import Wish
from restorer.gui.teaching.runs import Run
from restorer.gui.workers import Pool

_STAGES = (
    later("Looking at the pictures"),
    later("Packing the pictures"),
    later("Measuring how long a step takes"),
)
"""What `restorer-train` says that it does before the first step."""
_LAST_SECONDS = 4.0
"""That a run has for saving when the window goes."""


class Session(QObject):
    """`run` is the run that is going on, None between two. Signals come in this order: any number of `changed` and
    `validated`, then `over(Run, Ending)`."""

    changed = Signal()
    validated = Signal()
    over = Signal(object, object)

    def __init__(self, parent: QObject, pool: Pool) -> None:
        super().__init__(parent)
        self.run: Run | None = None
        self.stage = ""
        """What is done before the first step; "" once it learns."""
        self.stage_share: float | None = None
        self._pool = pool
        self._process: Process | None = None
        self._wants_to_stop = False

    def begin(self, wish: Wish) -> None:
        """Teach anew. Nothing happens while something is being taught."""
        if self.run is not None:
            return
        self._enter(runs.fresh(wish), later("Starting"))

        def started(base: Path) -> None:
            assert self.run is not None
            self._start(program.to_begin(replace(wish, base=base), self.run.output))

        self._pool.submit("base", lambda _: runs.keep_base(wish), started, self._refused)

    def go_on(self, run: Run) -> None:
        """Continue a run where it stopped."""
        if self.run is None:
            self._enter(run, later("Starting"))
            self._start(program.to_go_on(run.folder))

    @property
    def is_stopping(self) -> bool:
        return self._wants_to_stop

    def stop(self) -> None:
        """Ask it to save everything and end; asked twice, it is ended at once."""
        if self.run is None:
            return
        if self._process is not None:
            (self._process.kill if self._wants_to_stop else self._process.stop)()
        self._wants_to_stop = True
        self.changed.emit()

    def shut_down(self) -> None:
        """End the run, after it has saved if that does not take long. Nothing is told any more."""
        self.blockSignals(True)
        if self._process is not None:
            self._process.end_within(_LAST_SECONDS)
        self.run = self._process = None

    def _enter(self, run: Run, stage: str) -> None:
        self.run, self.stage, self.stage_share = run, stage, None
        self._wants_to_stop = False
        self.changed.emit()

    def _start(self, arguments: Sequence[str]) -> None:
        if self._wants_to_stop:
            self._leave(Ending("stopped"))
            return
        process = Process(self, arguments)
        process.told.connect(self._take)
        process.ended.connect(self._leave)
        try:
            process.start()
        except RestorerError as error:
            self._leave(Ending("failed", error))
            return
        self._process = process

    def _refused(self, error: Exception) -> None:
        self._leave(Ending("failed", error if isinstance(error, RestorerError) else None))
        if not isinstance(error, RestorerError):
            raise error  # a fault of ours: it is shown by whoever shows those

    def _take(self, event: Event) -> None:
        run = self.run
        if run is None:
            return
        if isinstance(event, Preparing):
            self.stage = event.stage
            self.stage_share = min(1.0, event.done / event.total) if event.total else None
        else:
            run.take(event)
            if isinstance(event, Started):
                self.stage = ""
        self.changed.emit()
        if isinstance(event, Validated | Finished):
            self.validated.emit()

    def _leave(self, ending: Ending) -> None:
        run, self.run, self._process = self.run, None, None
        self._wants_to_stop = False
        if run is not None:
            self.over.emit(run, ending)
