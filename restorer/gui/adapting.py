"""Lets a network learn the picture at hand away from the window's thread, and keeps what helped with the document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from restorer.document import Adapted, Document, Snapshot
from restorer.document.areas import strips, treated
from restorer.errors import CancelledError, MaskError
from restorer.gui.dialogs.adapt import AdaptDialog, ask_to_use, tell_no_help
from restorer.gui.garbage import end_soon
from restorer.gui.language import tr
from restorer.gui.restoring import settings_of
from restorer.imaging.mask import empty
from restorer.imaging.picture import Mask
from restorer.models import catalog
from restorer.models.adapted import adapted_info, base_id, can_adapt
from restorer.models.filler import FillerInfo
from restorer.progress import Progress, Update
from restorer.text import text

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow


@dataclass(frozen=True)
class _Learnt:
    """What came of it."""

    adapted: Adapted
    helped: bool


class Adapting(QObject):
    """Asks, learns and tells for the document of `window`. Marking is locked meanwhile."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: AdaptDialog | None = None
        """The one that is open."""

    def ask(self) -> None:
        """Say what would happen, and start if the user wants it."""
        window = self._window
        if window.document is None or window.worker.is_busy:
            return
        models = [info for info in catalog.fillers() if can_adapt(info)]
        if not models:
            window.status.say(tr("No model here can learn: install a network that is judged by accuracy."))
            return
        self.dialog = AdaptDialog(window, models, base_id(window.side.restore.wishes.filler))
        self.dialog.started.connect(self._start)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            end_soon(self.dialog)
            self.dialog = None
        self._window.activateWindow()

    def _start(self, filler_id: str, minutes: int) -> None:
        window, document = self._window, self._window.document
        if document is None:
            return
        state, settings = document.snapshot(), settings_of(window.side.restore.wishes)
        device, precision = window.settings.device, window.settings.precision

        def work(progress: Progress) -> _Learnt:
            progress.begin(text("Preparing"), 0)
            mask = _damage(state)
            filler = window.worker.fillers.load(filler_id, "fast", device, precision)
            from restorer.engine.adapt import adapt, to_bytes  # loads torch

            found = adapt(
                state.picture, mask, filler, settings, state.protect, progress, seconds=60 * minutes
            )
            adapted = Adapted(
                base_id(found.filler),
                to_bytes(found.state),
                found.before,
                found.after,
                found.error,
                found.exams,
                found.steps,
                found.seconds,
            )
            return _Learnt(adapted, found.helped)

        window.begin_job(tr("Preparing"), lock=True)
        window.worker.submit(work, lambda learnt: self._done(learnt, document), self._failed, self._progress)

    def _progress(self, update: Update, _: object) -> None:
        self._window.show_job(update)

    def _failed(self, error: Exception) -> None:
        self._window.end_job()
        if isinstance(error, CancelledError):
            self._window.status.say(tr("Cancelled. Nothing was changed."))
        else:
            self._window.report(error)

    def _done(self, learnt: _Learnt, document: Document) -> None:
        window = self._window
        window.end_job()
        if not learnt.helped:
            tell_no_help(window, learnt.adapted)
            return
        document.adapted = learnt.adapted
        window.autosave.keep()
        window.restoring.offer_models()
        info = adapted_info(_info(learnt.adapted.filler))
        if ask_to_use(window, learnt.adapted, tr(info.name)):
            window.side.restore.choose(info.id)


def _info(filler_id: str) -> FillerInfo:
    return next(info for info in catalog.fillers() if info.id == filler_id)


def _damage(state: Snapshot) -> Mask:
    """(H, W) uint8: what is no sound paint, filled or not. Raises `MaskError` where there is none to take shapes from."""
    mask = empty(state.mask.shape)
    for box in strips(state.picture.box):
        mask[box.slices][treated(state, box)] = 255
    if not mask.any():
        raise MaskError(
            text("Nothing is marked, so there are no shapes of holes to practise on."),
            safe=text("Nothing was changed."),
            todo=text("Mark the damage first, then adapt."),
        )
    return mask
