"""Fills one hole with several models away from the window's thread, and lets the user choose one of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject

from restorer.document import Document, Snapshot
from restorer.document.holes import PickedHole, pick
from restorer.engine.trials.several import Candidate, candidates
from restorer.errors import CancelledError
from restorer.gui.dialogs.compare import CompareDialog, Shown
from restorer.gui.garbage import end_soon
from restorer.gui.language import tr
from restorer.gui.restoring import settings_of
from restorer.gui.wording import expected
from restorer.imaging.composite import render
from restorer.imaging.geometry import Box
from restorer.models import catalog
from restorer.models.adapted import is_adapted
from restorer.models.auto import AUTO
from restorer.progress import Progress, Update
from restorer.text import text

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_MARGIN = 200
"""Pixels of the picture around the hole that can be looked at."""
_ALSO = "biharmonic"
"""Tried besides those that the automatic filler chooses among: quick, and unlike the others."""


@dataclass(frozen=True, eq=False)
class _Job:
    """What was asked for."""

    document: Document
    state: Snapshot
    hole: PickedHole

    @property
    def view(self) -> Box:
        """What is shown."""
        return self.hole.box.grown(_MARGIN).clipped(self.state.mask.shape)


class Comparing(QObject):
    """Compares fills of one hole of the document of `window`. Marking is locked while models fill it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: CompareDialog | None = None
        """The one that is open."""

    def has_hole(self, x: int, y: int) -> bool:
        """Whether there is a hole at this pixel, marked or filled already."""
        document = self._window.document
        return document is not None and pick(document.snapshot(), x, y) is not None

    def start(self, x: int, y: int) -> None:
        """Compare fills of the hole at this pixel, marked or filled already."""
        window, document = self._window, self._window.document
        if document is None or window.worker.is_busy:
            return
        state = document.snapshot()
        if (hole := pick(state, x, y)) is None:
            window.status.say(tr("There is no hole under the cursor, neither marked nor filled."))
            return
        job, wishes, names = _Job(document, state, hole), window.side.restore.wishes, self._names()
        settings, device, precision = settings_of(wishes), window.settings.device, window.settings.precision

        def work(progress: Progress) -> list[Candidate]:
            progress.begin(text("Loading models"), len(names))
            fillers = []
            for name in names:
                progress.check()
                fillers.append(
                    window.worker.fillers.load(name, wishes.quality, device, precision, state.adapted)
                )
                progress.advance(1)
            picture = state.flattened_picture
            return _different(
                candidates(picture, hole.mask, hole.at, fillers, settings, progress, state.protect)
            )

        window.begin_job(tr("Preparing"), lock=True)
        window.canvas.set_running([hole.box])
        window.worker.submit(work, lambda answers: self._show(answers, job), self._failed, self._progress)

    def _names(self) -> list[str]:
        """The chosen model first, what has learnt the picture, then those worth trying."""
        panel = self._window.side.restore
        names = [
            panel.wishes.filler,
            *filter(is_adapted, panel.listed),
            *(info.id for info in catalog.automatic()[1:]),
            _ALSO,
        ]
        return [name for name in dict.fromkeys(names) if name != AUTO]

    def _progress(self, update: Update, _: object) -> None:
        self._window.show_job(update)

    def _end(self) -> None:
        self._window.canvas.set_running(None)
        self._window.end_job()

    def _failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, CancelledError):
            self._window.status.say(tr("Cancelled. Nothing was changed."))
        else:
            self._window.report(error)

    def _show(self, answers: Sequence[Candidate], job: _Job) -> None:
        self._end()
        state, view = job.state, job.view
        before = Shown(tr("Before"), tr("the damage"), render(state.picture, (), view))
        shown = [
            Shown(
                tr(answer.filler.name),
                expected(answer.expected_error),
                render(state.picture, job.hole.filled_with(answer.fill, state.fills), view),
            )
            for answer in answers
        ]
        centre = job.hole.box.x + job.hole.box.width / 2, job.hole.box.y + job.hole.box.height / 2
        dialog = CompareDialog(self._window, job.state.picture, before, shown)
        dialog.look.centre_on(centre[0] - view.x, centre[1] - view.y)
        dialog.chosen.connect(lambda index: self._take(answers[index], job))
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            end_soon(self.dialog)
            self.dialog = None
        self._window.activateWindow()

    def _take(self, answer: Candidate, job: _Job) -> None:
        document, hole, revision = job.document, job.hole, job.state.revision
        label = text("Fill with {model}", model=answer.filler.name)
        if hole.placed is None:
            taken = document.add_fills([answer.fill], label, revision=revision)
        else:
            taken = document.replace_fills(
                {hole.placed: hole.in_place(answer.fill)}, label, revision=revision
            )
        if taken:
            self._window.autosave.keep()
            self._window.status.say(
                tr("The hole is filled with {model}.").format(model=tr(answer.filler.name))
            )
        else:
            self._window.status.say(tr("The picture was changed meanwhile: the fill no longer fits."))


def _different(answers: Sequence[Candidate]) -> list[Candidate]:
    """Without those that are pixel by pixel what an earlier one is."""
    kept: list[Candidate] = []
    for answer in answers:
        if not any(np.array_equal(answer.fill.pixels, other.fill.pixels) for other in kept):
            kept.append(answer)
    return kept
