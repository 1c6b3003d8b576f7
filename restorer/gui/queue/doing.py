"""What the batch window's buttons and keys do with pictures: add, decide, remove, report; and keeping it all on disk."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from restorer.batch import queue as queues
from restorer.batch.journal import Journal
from restorer.batch.queue import Entry, Queue
from restorer.batch.report import write_report
from restorer.errors import RestorerError, SaveError
from restorer.gui.language import tr
from restorer.gui.queue import jobs
from restorer.gui.workers import Pool
from restorer.progress import Progress
from restorer.text import text

if TYPE_CHECKING:
    from restorer.gui.queue.window import BatchWindow

_log = logging.getLogger(__name__)
_SAVE_MS = 400
REPORT = "report.html"


class Doing(QObject):
    """Carries out what is wanted in `dialog`."""

    def __init__(self, dialog: BatchWindow) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self.disk = Pool(self, threads=1)
        """One thing after the other: what is written last is what people decided last."""
        self.is_loaded = False
        self._early: list[Path] = []
        """Dragged in before the queue was read."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_MS)
        self._timer.timeout.connect(self._save)

    @property
    def _queue(self) -> Queue:
        return self._dialog.model.queue

    # disk

    def load(self) -> None:
        """Read the queue as it was left, unless it is here."""
        if self.is_loaded or self.disk.is_busy("load"):
            return

        def loaded(queue: Queue) -> None:
            self.is_loaded = True
            self._dialog.show_queue(queue)
            early, self._early = self._early, []
            self.add(early)

        def failed(error: Exception) -> None:
            self._dialog.close()
            self._dialog.window_.report(error)

        self.disk.submit("load", lambda _: Queue.load(), loaded, failed)

    def save_soon(self) -> None:
        if self.is_loaded:
            self._timer.start()

    def _save(self) -> None:
        text = self._queue.text()
        self.disk.submit("save", lambda _: queues.keep(text), lambda _: None, self._dialog.report)

    def shut_down(self) -> None:
        """Write what is not written yet, and end the threads."""
        waits = self._timer.isActive()
        self._timer.stop()
        self.disk.shut_down()
        if waits:
            try:
                queues.keep(self._queue.text())
            except SaveError as error:
                _log.warning("The queue could not be kept: %s", error)
        self._queue.close()

    # the queue

    def add(self, paths: Sequence[Path]) -> None:
        """Add pictures, and those in folders."""
        if not paths:
            return
        if not self.is_loaded:
            self._early.extend(paths)
            return
        target = self._queue.wishes.target
        self._dialog.say(tr("Looking for pictures…"))
        # A key of its own for each: a second folder dropped must not drop the first.
        key = f"find {paths[0]} {len(paths)}"
        self.disk.submit(
            key, lambda progress: jobs.found_in(paths, target, progress), self._found, self._failed
        )

    def _found(self, found: list[tuple[Path, PurePath]]) -> None:
        new = self._queue.add(found)
        if new:
            self._dialog.model.appended(len(new))
            known = len(found) - len(new)
            said = tr("Added %Ln picture(s).", n=len(new))
            if known:
                said = " ".join([said, tr("Already here: %Ln picture(s).", n=known)])
            self._dialog.say(said)
        else:
            self._dialog.say(tr("They are here already.") if found else tr("There are no pictures in there."))
        self._dialog.added(new)
        self.save_soon()

    def change(self) -> None:
        """The settings were changed."""
        queue, wishes = self._queue, self._dialog.options.wishes
        elsewhere = wishes.target != queue.wishes.target
        queue.change(wishes)
        if elsewhere:
            queue.read_journal(None)
            if (entry := self._dialog.running.at_work) is not None:
                self._dialog.running.let_go(entry)
            target = wishes.target
            self.disk.submit(
                "journal", lambda _: queues.open_journal(target), self._take_journal, self._failed
            )
        self._dialog.model.all_changed()
        self.save_soon()
        self._dialog.running.poke()

    def _take_journal(self, journal: Journal | None) -> None:
        if self._queue.journal is None:  # or a start was quicker
            self._queue.read_journal(journal)
        self._dialog.model.all_changed()
        self._dialog.refresh()

    def retry(self) -> None:
        """Do all failed pictures again."""
        self._decide([one for one in self._queue.entries if one.state == "failed"], self._queue.redo)

    def remove(self, entries: Sequence[Entry]) -> None:
        """Take pictures off the list; files stay."""
        for entry in entries:
            self._dialog.running.let_go(entry)
        self._queue.remove(entries)
        self._dialog.show_queue(self._queue)
        self._dialog.say(tr("Removed %Ln picture(s) from the list. No file was touched.", n=len(entries)))
        self.save_soon()

    def remove_done(self) -> None:
        """Take off what needs nothing any more."""
        done = [one for one in self._queue.entries if one.state in ("restored", "nothing to do", "skipped")]
        if done:
            self.remove(done)

    # one or several pictures

    def do(self, what: str, entries: Sequence[Entry]) -> None:
        """`what`: accept, look, edit, take, skip, redo or remove."""
        if not entries:
            return
        queue = self._queue
        match what:
            case "accept":
                self._decide([one for one in entries if one.state == "found"], queue.accept)
            case "look":
                self._decide(entries, _want)
            case "skip":
                skipped = [one for one in entries if one.state in ("waiting", "found")]
                for entry in skipped:
                    self._dialog.running.let_go(entry)
                self._decide(skipped, queue.skip)
            case "redo":
                busy = self._dialog.running.at_work
                self._decide(
                    [one for one in entries if one is not busy and one.state not in ("waiting", "found")],
                    queue.redo,
                )
            case "remove":
                self.remove(entries)
            case "edit":
                self._dialog.editing.open(entries[0])
            case "take":
                self._take(entries[0])

    def _decide(self, entries: Sequence[Entry], how: Callable[[Entry], object]) -> None:
        for entry in entries:
            how(entry)
        self._dialog.model.changed(entries)
        if entries:
            self.save_soon()
            self._dialog.decided(entries)
        self._dialog.running.poke()

    def _take(self, entry: Entry) -> None:
        """Use the marks that were corrected in the main window."""
        document = self._dialog.editing.take(entry)
        if document is None:
            return
        mask, path = document.snapshot().mask, self._queue.mask_of(entry)

        def kept(path: Path) -> None:
            self._decide([entry], lambda one: self._queue.give_mask(one, path))

        self.disk.submit(f"save {entry.id}", lambda _: jobs.keep_mask(mask, path), kept, self._failed)

    # the report

    def write_report(self, *, shows: bool) -> None:
        """Write the page beside the results, and open it if it `shows`."""
        records, target = self._queue.records(), Path(self._queue.wishes.target)
        path = target / REPORT
        if not records:
            self._dialog.say(tr("There is nothing to report yet."))
            return

        def job(_: Progress) -> None:
            write_report(records, path, title=f"Restoration: {target.name}")

        def written(_: Any) -> None:
            self._dialog.say(tr("The report is {path}.").format(path=path))
            if shows:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self._dialog.say(tr("Writing the report…"))
        self.disk.submit("save report", job, written, self._failed)

    def _failed(self, error: Exception) -> None:
        self._dialog.say("")
        if isinstance(error, OSError):
            error = RestorerError(
                text("A folder could not be read: {error}.", error=error), safe=text("Nothing was changed.")
            )
        self._dialog.report(error)


def _want(entry: Entry) -> None:
    entry.wanted = True
