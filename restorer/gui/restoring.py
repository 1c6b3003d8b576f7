"""Runs restorations: everything, the selection, one hole or one rectangle; and the estimate before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from restorer.document import Document, Snapshot
from restorer.engine import inpaint as engine
from restorer.engine.plan import Plan, plan
from restorer.engine.settings import Settings
from restorer.engine.speeds import estimate
from restorer.engine.trials.budget import SHARE
from restorer.engine.trials.expected import inpaint_expecting
from restorer.errors import CancelledError, CheckpointError, MaskError
from restorer.gui.canvas import Tool
from restorer.gui.dialogs.questions import ask_partial
from restorer.gui.language import tr
from restorer.gui.masks import selected
from restorer.gui.panels.models import list_models
from restorer.gui.panels.restore import Wishes
from restorer.gui.wording import told, took
from restorer.imaging.geometry import Box
from restorer.imaging.mask import combine, components, coverage, empty, hole_at
from restorer.imaging.picture import Mask
from restorer.models import catalog
from restorer.models.adapted import base_id
from restorer.progress import Progress, Update
from restorer.text import text

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_ESTIMATE_MS = 250
MaskOf = Callable[[Snapshot], Mask]


def settings_of(wishes: Wishes) -> Settings:
    """The engine's settings for what the panel says."""
    return Settings(
        grow=wishes.grow,
        grain=wishes.grain,
        seed=wishes.seed,
        feather=wishes.feather,
        trials=wishes.trials,
    )


def _in_selection(snapshot: Snapshot) -> Mask:
    """What is both marked and selected."""
    if snapshot.selection is None:
        return empty(snapshot.mask.shape)
    return combine(snapshot.mask, snapshot.selection, "intersect")


@dataclass(frozen=True, eq=False)
class _Estimate:
    """What is known before a run: how many holes, which share of the picture, seconds and plan if it can be filled."""

    holes: int
    share: float
    seconds: float | None = None
    plan: Plan | None = None


class Restoring(QObject):
    """Starts, watches and ends restorations of the document of `window`.

    Marking is locked while one runs, so that its result always fits the mask it was made for.
    """

    _planned = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panel = window.side.restore
        self._panel.start.connect(self.what_shows)
        self._panel.cancel.connect(self.cancel)
        self._panel.changed.connect(self.estimate_soon)
        self._panel.problems_wanted.connect(self._tell_problems)
        self._panel.filler.manage_wanted.connect(window.actions_["models"].trigger)
        self._planned.connect(self._show_plan)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_ESTIMATE_MS)
        self._timer.timeout.connect(self._estimate)
        self._estimated: tuple[Document, int, Plan] | None = None
        """The plan of everything that was marked in a document at a revision."""
        self.is_running = False
        self.notes: list[str] = []
        """What to say once a picture is open."""

    # what to restore with

    def offer_models(self) -> None:
        """List the models anew, as checkpoints come and go; if the chosen one has gone, `notes` says so."""
        document = self._window.document
        models = list_models(document.adapted if document is not None else None)
        if self._panel.chosen not in {model.info.id for model in models}:
            self._panel.chosen = base_id(self._panel.chosen)  # what was learnt belonged to another document
        gone = self._panel.offer(models, catalog.default_filler(), catalog.problems())
        if gone:
            self.notes.append(
                text(
                    "The model “{gone}” is not here any more: {model} is used.",
                    gone=gone,
                    model=self._panel.info.name,
                )
            )

    def _tell_problems(self) -> None:
        problems = catalog.problems()
        if len(problems) == 1:
            self._window.report(problems[0])
        elif problems:
            what = tr("%n checkpoint(s) could not be used.", n=len(problems))
            self._window.report(CheckpointError(what, todo="\n\n".join(map(told, problems))))

    # what to restore

    def what_shows(self) -> None:
        """The selection if there is one: the rest is dimmed; else everything."""
        document = self._window.document
        if document is not None and selected(document) is not None:
            self.selection()
        else:
            self.everything()

    def everything(self) -> None:
        self._start(lambda snapshot: snapshot.mask, text("Restore"))

    def selection(self) -> None:
        """What is both marked and selected."""
        document = self._window.document
        if document is None:
            return
        if selected(document) is None:
            self._window.status.say(tr("Nothing is selected. Select an area with the selection tools first."))
            return
        self._start(_in_selection, text("Restore selection"))

    def hole(self, x: int, y: int) -> None:
        """The one hole at this pixel."""
        document = self._window.document
        if document is None or (area := hole_at(document.mask, x, y)) is None:
            self._window.status.say(tr("There is no hole under the cursor."))
            return

        def only(snapshot: Snapshot) -> Mask:
            mask = empty(snapshot.mask.shape)
            mask[area.box.slices][area.inside] = snapshot.mask[area.box.slices][area.inside]
            return mask

        self._start(only, text("Restore hole"))

    def rectangle(self, box: Box) -> None:
        """What is marked inside a rectangle: the second half of "rectangle and fill"."""

        def only(snapshot: Snapshot) -> Mask:
            mask = empty(snapshot.mask.shape)
            inside = box.clipped(mask.shape).slices
            mask[inside] = snapshot.mask[inside]
            return mask

        self._start(only, text("Restore rectangle"))

    # running

    def _start(self, mask_of: MaskOf, label: str) -> None:
        window, document = self._window, self._window.document
        if document is None or window.worker.is_busy:
            return
        snapshot, wishes, name = document.snapshot(), self._panel.wishes, self._panel.info.name
        settings = settings_of(wishes)
        device, precision = window.settings.device, window.settings.precision
        near, known = window.canvas.view_box(), self._known_plan(document, snapshot.revision)

        def job(progress: Progress) -> engine.Result:
            filler = window.worker.fillers.get(
                wishes.filler,
                wishes.quality,
                lambda: progress.begin(text("Loading {name}", name=name), 0),
                device=device,
                precision=precision,
                adapted=snapshot.adapted,
            )
            progress.check()
            progress.begin(text("Preparing"), 1)
            mask = mask_of(snapshot)
            if not mask.any():
                raise MaskError(
                    text("Nothing is marked there."),
                    safe=text("Nothing was changed."),
                    todo=text("Mark the damage first, then restore."),
                )
            todo = known
            if todo is None or mask is not snapshot.mask or not todo.is_for(filler.info, settings):
                todo = plan(mask, filler.info, settings, snapshot.protect, progress)
            self._planned.emit(todo)
            progress.near = near
            picture, protect = snapshot.flattened_picture, snapshot.protect
            return inpaint_expecting(picture, mask, filler, settings, progress, protect, todo=todo)

        self.is_running = True
        window.begin_job(tr("Preparing"), lock=True)
        self._panel.set_running(True)
        window.worker.submit(
            job, lambda result: self._done(result, document, snapshot, label), self._failed, self._progress
        )

    def _known_plan(self, document: Document, revision: int) -> Plan | None:
        """What the estimate has planned, if that was for everything that is marked now."""
        if self._estimated is None or self._estimated[:2] != (document, revision):
            return None
        return self._estimated[2]

    @Slot(object)
    def _show_plan(self, planned: Plan) -> None:
        if self.is_running:
            self._window.canvas.set_running([region.box for region in planned.regions])

    def _progress(self, update: Update, boxes: list[Box]) -> None:
        for box in boxes:
            self._window.canvas.mark_done(box)
        if not self._window.worker.is_cancelling:
            self._panel.show_progress(update.stage, update.seconds_left)
        self._window.show_job(update)

    def cancel(self) -> None:
        """Ask the run to stop; it does so within one tile."""
        if self.is_running and not self._window.worker.is_cancelling:
            self._window.worker.cancel()
            self._panel.set_running(True, cancelling=True)
            self._window.show_cancelling()

    def forget(self) -> None:
        """Nothing runs any more, or what runs has lost its document."""
        self.is_running = False
        self._panel.set_running(False)
        self._window.canvas.set_running(None)

    def _end(self) -> None:
        self.forget()
        self._window.end_job()
        self.estimate_soon()

    def _done(self, result: engine.Result, document: Document, snapshot: Snapshot, label: str) -> None:
        self._end()
        status = self._window.status
        if result.cancelled and (not result.fills or ask_partial(self._window, len(result.fills)) != "keep"):
            status.say(tr("Cancelled. Nothing was changed."))
            return
        if not document.add_fills(result.fills, label, revision=snapshot.revision):
            status.say(
                tr("The marks were changed while restoring: the result no longer fits and is dropped.")
            )
            return
        self._window.autosave.keep()
        if result.notes:
            self._window.notice.show_notes(result.notes)
        if self._window.canvas.tool is Tool.PICK_HOLE or not result.cancelled:
            status.say(self._told(result))
        else:
            status.say(tr("The finished regions were kept."))

    def _told(self, result: engine.Result) -> str:
        keys, time = self._window.actions_.keys("original"), took(result.seconds)
        if not keys:  # somebody has taken them away
            return tr("Restored %Ln region(s) in {time}.", n=result.regions).format(time=time)
        told = tr("Restored %Ln region(s) in {time}. Hold {keys} to see the original.", n=result.regions)
        return told.format(keys=keys, time=time)

    def _failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, CancelledError):
            self._window.status.say(tr("Cancelled. Nothing was changed."))
        else:
            self._window.report(error)

    # estimating

    def estimate_soon(self) -> None:
        """The mask or the settings changed: estimate again when that calms down."""
        self._estimated = None
        if self._window.document is None:
            self._timer.stop()
            self._panel.show_work(None)
        elif not self.is_running:
            self._timer.start()

    def _estimate(self) -> None:
        document = self._window.document
        if document is None or self.is_running:
            return
        snapshot, info, wishes = document.snapshot(), self._panel.info, self._panel.wishes
        settings = settings_of(wishes)
        selection = selected(document) is not None
        dearer = 1.0
        if self._panel.is_automatic:  # it is as quick as its usual choice, but for the trials
            info = catalog.with_quality(catalog.automatic()[1], wishes.quality)
            dearer += SHARE if settings.trials else 0

        def job(progress: Progress) -> _Estimate:
            mask = _in_selection(snapshot) if selection else snapshot.mask
            if not mask.any():
                return _Estimate(0, 0.0)
            holes, share = len(components(mask)), coverage(mask)
            try:
                planned = plan(mask, info, settings, snapshot.protect, progress)
            except (CancelledError, MaskError):  # nothing to fill from: said when somebody tries
                return _Estimate(holes, share)
            return _Estimate(holes, share, dearer * estimate(planned, info), planned)

        def show(work: _Estimate) -> None:
            if self.is_running or self._window.document is not document:
                return
            if work.plan is not None and not selection:
                self._estimated = document, snapshot.revision, work.plan
            restored = bool(document.fills)
            self._panel.show_work(
                work.holes, work.share, work.seconds, restored=restored, selection=selection
            )

        self._window.pool.submit("estimate", job, show, self._window.report)
