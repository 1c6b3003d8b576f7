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
from restorer.gui.wording import count, took
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
            self._dialog.work.say("Another model can be chosen when the restoration is over.")
            return
        self._window.restoring.offer_models()  # it may have come since they were listed
        panel.choose(entry.id)
        panel.chosen = entry.id
        self._dialog.work.say(f"“{entry.name}” is chosen in the Restore panel.")

    def _default(self, entry: Entry) -> None:
        manager.set_default(entry.task, entry.id)
        if entry.task == "fill":
            self._window.side.restore.chosen = ""  # an earlier choice would hide it
        self._changed(entry.id)
        does = "fills holes" if entry.task == "fill" else "finds damage"
        self._dialog.work.say(f"“{entry.name}” {does} now wherever nobody chooses another.")

    def _rename(self, entry: Entry) -> None:
        new = questions.ask_name(self._dialog, entry.id)
        if new is None:
            return
        found = manager.rename(entry.id, new)
        self._hand_over(entry.id, found.id)
        self._changed(found.id)
        self._dialog.work.say(f"“{entry.id}” is called “{found.id}” now.")

    def _remove(self, entry: Entry) -> None:
        if not questions.may_remove(self._dialog, entry.name):
            return
        manager.remove(entry.id)
        self._hand_over(entry.id, "")
        self._changed("")
        self._dialog.work.say(f"“{entry.name}” is removed.")

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
            f"Importing {count(len(paths), 'file')}",
            lambda progress: jobs.take_in(paths, progress),
            self._taken_in,
        )

    def _taken_in(self, result: jobs.TakenIn) -> None:
        done, refused = result.done, result.refused
        self._changed(done[-1].id if done else "")
        names = ", ".join(f"“{one.id}”" for one in done)
        if result.is_cancelled:
            self._dialog.work.say(
                f"Cancelled. {f'Imported before: {names}.' if done else 'Nothing was imported.'}"
            )
        elif done:
            of = f" {len(done)} of {len(done) + len(refused)} files:" if refused else ""
            self._dialog.work.say(f"Imported{of} {names}.")
        else:
            self._dialog.work.say("Nothing was imported.")
        if len(refused) == 1:
            self._dialog.report(refused[0])
        elif refused:
            what = f"{count(len(refused), 'file')} could not be imported."
            self._dialog.report(CheckpointError(what, todo="\n\n".join(map(str, refused))))

    def _verify(self, entry: Entry) -> None:
        self._start(
            f"Checking {entry.name}", lambda progress: manager.verify(entry.id, progress), self._verified
        )

    def _verified(self, result: manager.Verification) -> None:
        name = result.installed.id
        if not result.is_sound:
            self._dialog.work.say(f"“{name}” is not sound: {result.faults[0].what}")
            self._dialog.report(result.faults[0])
        elif result.recorded is None:
            self._dialog.work.say(
                f"“{name}” is sound and works. Nobody has written down its SHA-256, so changes cannot be told."
            )
        else:
            self._dialog.work.say(
                f"“{name}” is sound: its SHA-256 is that of the file that came, and it works."
            )

    def _measure(self, entry: Entry) -> None:
        if self._window.worker.is_busy:
            self._dialog.work.say("Speed can be measured when the restoration is over.")
            return
        device, precision = self._window.settings.device, self._window.settings.precision

        def done(speed: jobs.Speed) -> None:
            rate = speed.seconds_per_megapixel
            where = f" on {speed.where}" if speed.where else ""
            self._dialog.work.say(
                f"“{entry.name}” takes {rate:.3g} s per megapixel here{where} "
                f"({speed.megapixels:.2f} megapixels in {took(rate * speed.megapixels)})."
            )

        self._start(
            f"Measuring {entry.name}",
            lambda progress: jobs.measure(entry, device, precision, progress),
            done,
        )

    def _start(self, text: str, job: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        """Run a job in place of trial pictures, which go on afterwards."""
        if self.is_busy:
            return
        self.is_busy = True
        self._dialog.gallery.stop()
        self._dialog.work.begin(f"{text}…")
        self._lock(True)

        def ended(result: Any) -> None:
            self._end()
            done(result)
            self._dialog.go_on()

        def failed(error: Exception) -> None:
            self._end()
            if isinstance(error, CancelledError):
                self._dialog.work.say("Cancelled. Nothing was changed.")
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
