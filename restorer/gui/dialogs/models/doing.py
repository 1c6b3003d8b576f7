"""What the dialog's buttons do. Whatever takes time runs in its pool, one thing after the other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from restorer.errors import CancelledError, CheckpointError, RestorerError
from restorer.gui.dialogs.models import jobs, questions
from restorer.gui.dialogs.models.entries import Entry
from restorer.gui.language import number, tr
from restorer.gui.wording import told, took
from restorer.models import catalog, manager
from restorer.progress import Progress, Update

if TYPE_CHECKING:
    from restorer.gui.dialogs.models.dialog import ModelsDialog

_KEY = "job"


class Doing(QObject):
    """Carries out what is wanted with the chosen model of `dialog`, and imports."""

    def __init__(self, dialog: ModelsDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._window = dialog.window_
        self.is_busy = False

    def do(self, what: str) -> None:
        """`what`: use, default, measure, verify, rename, remove, folder or authors, for the chosen model."""
        entry = self._dialog.details.entry
        if entry is None or not self._dialog.details.buttons[what].isEnabled():
            return
        try:
            getattr(self, f"_{what}")(entry)
        except RestorerError as error:
            self._dialog.report(error)

    # at once

    def _use(self, entry: Entry) -> None:
        panel = self._window.side.restore
        if not panel.filler.isEnabled():
            self._dialog.work.say(tr("Another model can be chosen when the restoration is over."))
            return
        self._window.restoring.offer_models()  # it may have come since they were listed
        panel.choose(entry.id)
        panel.chosen = entry.id
        self._dialog.work.say(tr("“{model}” is chosen in the Restore panel.").format(model=entry.name))

    def _default(self, entry: Entry) -> None:
        manager.set_default(entry.task, entry.id)
        if entry.task == "fill":
            self._window.side.restore.chosen = ""  # an earlier choice would hide it
        self._changed(entry.id)
        said = (
            tr("“{model}” fills holes now wherever nobody chooses another.")
            if entry.task == "fill"
            else tr("“{model}” finds damage now wherever nobody chooses another.")
        )
        self._dialog.work.say(said.format(model=entry.name))

    def _rename(self, entry: Entry) -> None:
        new = questions.ask_name(self._dialog, entry.id)
        if new is None:
            return
        found = manager.rename(entry.id, new)
        self._hand_over(entry.id, found.id)
        self._changed(found.id)
        self._dialog.work.say(tr("“{old}” is called “{new}” now.").format(old=entry.id, new=found.id))

    def _remove(self, entry: Entry) -> None:
        if not questions.may_remove(self._dialog, entry.name):
            return
        manager.remove(entry.id)
        self._hand_over(entry.id, "")
        self._changed("")
        self._dialog.work.say(tr("“{model}” is removed.").format(model=entry.name))

    def _folder(self, entry: Entry) -> None:
        if (one := entry.installed) is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(one.path.parent)))

    def _authors(self, entry: Entry) -> None:
        if (card := entry.card) is not None:
            questions.show_authors(self._dialog, entry.name, card.attributions)

    def _hand_over(self, old: str, new: str) -> None:
        panel = self._window.side.restore
        if panel.chosen == old:
            panel.chosen = new

    def _changed(self, current: str) -> None:
        """What is here is not what it was: tell everybody who lists models."""
        self._dialog.refresh(current)
        self._window.restoring.offer_models()
        self._window.side.damage.offer_network(bool(catalog.detectors()))

    # in the pool

    def take_in(self, paths: list[Path]) -> None:
        """Import files one after the other, and say what became of them."""
        if not paths or self.is_busy:
            return
        self._window.settings.last_folder = str(paths[0].parent)
        self._start(
            tr("Importing %n file(s)", n=len(paths)),
            lambda progress: jobs.take_in(paths, progress),
            self._taken_in,
        )

    def _taken_in(self, result: jobs.TakenIn) -> None:
        done, refused = result.done, result.refused
        self._changed(done[-1].id if done else "")
        names = ", ".join(f"“{one.id}”" for one in done)
        if result.is_cancelled:
            said = (
                tr("Cancelled. Imported before: {names}.") if done else tr("Cancelled. Nothing was imported.")
            )
        elif done and refused:
            said = tr("Imported {done} of {all} files: {names}.")
        else:
            said = tr("Imported {names}.") if done else tr("Nothing was imported.")
        self._dialog.work.say(said.format(names=names, done=len(done), all=len(done) + len(refused)))
        if len(refused) == 1:
            self._dialog.report(refused[0])
        elif refused:
            what = tr("%n file(s) could not be imported.", n=len(refused))
            self._dialog.report(CheckpointError(what, todo="\n\n".join(map(told, refused))))

    def _verify(self, entry: Entry) -> None:
        self._start(
            tr("Checking {name}").format(name=entry.name),
            lambda progress: manager.verify(entry.id, progress),
            self._verified,
        )

    def _verified(self, result: manager.Verification) -> None:
        name = result.installed.id
        if not result.is_sound:
            self._dialog.work.say(
                tr("“{model}” is not sound: {reason}").format(model=name, reason=tr(result.faults[0].what))
            )
            self._dialog.report(result.faults[0])
        elif result.recorded is None:
            self._dialog.work.say(
                tr(
                    "“{model}” is sound and works. Nobody has written down its SHA-256, so changes cannot be told."
                ).format(model=name)
            )
        else:
            self._dialog.work.say(
                tr("“{model}” is sound: its SHA-256 is that of the file that came, and it works.").format(
                    model=name
                )
            )

    def _measure(self, entry: Entry) -> None:
        if self._window.worker.is_busy:
            self._dialog.work.say(tr("Speed can be measured when the restoration is over."))
            return
        device, precision = self._window.settings.device, self._window.settings.precision

        def done(speed: jobs.Speed) -> None:
            rate = speed.seconds_per_megapixel
            said = (
                tr("“{model}” takes {rate} s per megapixel here on {place} ({size} megapixels in {time}).")
                if speed.where
                else tr("“{model}” takes {rate} s per megapixel here ({size} megapixels in {time}).")
            )
            self._dialog.work.say(
                said.format(
                    model=entry.name,
                    rate=number(rate, ".3g"),
                    place=tr(speed.where),
                    size=number(speed.megapixels, ".2f"),
                    time=took(rate * speed.megapixels),
                )
            )

        self._start(
            tr("Measuring {name}").format(name=entry.name),
            lambda progress: jobs.measure(entry, device, precision, progress),
            done,
        )

    def _start(self, text: str, job: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        """Run a job in place of trial pictures, which go on afterwards."""
        if self.is_busy:
            return
        self.is_busy = True
        self._dialog.gallery.stop()
        self._dialog.work.begin(tr("{stage}…").format(stage=text))
        self._lock(True)

        def ended(result: Any) -> None:
            self._end()
            done(result)
            self._dialog.go_on()

        def failed(error: Exception) -> None:
            self._end()
            if isinstance(error, CancelledError):
                self._dialog.work.say(tr("Cancelled. Nothing was changed."))
            else:
                self._dialog.work.say("")
                self._dialog.report(error)
            self._dialog.go_on()

        self._dialog.pool.submit(_KEY, job, ended, failed, self._progressed)

    def cancel(self) -> None:
        """Ask the job to stop at its next check."""
        if self.is_busy:
            self._dialog.pool.cancel(_KEY)
            self._dialog.work.show_cancelling()

    def drop(self) -> None:
        """Cancel, and say nothing about it any more."""
        if self.is_busy:
            self._dialog.pool.drop(_KEY)
            self._end()

    def _progressed(self, update: Update, _: object) -> None:
        if self.is_busy:
            self._dialog.work.show_update(update)

    def _end(self) -> None:
        self.is_busy = False
        self._dialog.work.say("")
        self._lock(False)

    def _lock(self, locked: bool) -> None:
        self._dialog.import_button.setEnabled(not locked)
        self._dialog.details.set_locked(locked)
