"""The batch window: settings on the left, the pictures in the middle, the one to look at on the right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton

from restorer.batch.queue import Entry, Queue
from restorer.errors import RestorerError
from restorer.gui.dialogs.errors import show_error
from restorer.gui.drops import local_files
from restorer.gui.language import tr
from restorer.gui.queue import jobs
from restorer.gui.queue.doing import Doing
from restorer.gui.queue.editing import Editing
from restorer.gui.queue.layout import Foot, Middle, lay_out
from restorer.gui.queue.model import Entries
from restorer.gui.queue.options import Options
from restorer.gui.queue.running import Running
from restorer.gui.wording import file_filter
from restorer.gui.workers import Pool
from restorer.imaging.io import READABLE

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_PREVIEW_MS = 60


class BatchWindow(QDialog):
    """Stays open beside the main window. Closed, the batch goes on."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Batch"))
        self.setObjectName("batch")
        self.setAcceptDrops(True)
        self.window_ = window
        self.model = Entries()
        self.options = Options()
        self.middle = Middle(self.model)
        self.list, self.review = self.middle.list, self.middle.review
        self.foot = Foot()
        self.running = Running(self, self.model, window.worker)
        self.editing = Editing(self, window)
        self.doing = Doing(self)
        self.looks = Pool(self, threads=1)
        self._shown: tuple[object, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PREVIEW_MS)
        self._timer.timeout.connect(self._read_preview)
        lay_out(self, self.options, self.middle, self.foot)
        self._connect()
        self.refresh_icons()
        self.refresh()

    def _connect(self) -> None:
        self.options.changed.connect(self.doing.change)
        self.options.folder_wanted.connect(self._ask_target)
        self.options.models_wanted.connect(self.window_.actions_["models"].trigger)
        self.middle.files_wanted.connect(self._ask_files)
        self.middle.folder_wanted.connect(self._ask_folder)
        self.middle.retry_wanted.connect(self.doing.retry)
        self.middle.clear_wanted.connect(self.doing.remove_done)
        self.list.chosen.connect(lambda _: self._show_current())
        self.list.wanted.connect(lambda what: self.doing.do(what, self.list.selected))
        self.review.wanted.connect(self._do_shown)
        self.model.dataChanged.connect(lambda first, last: self._changed(first.row(), last.row()))
        self.running.changed.connect(self.refresh)
        self.running.failed.connect(self.report)
        self.running.ended.connect(self._ended)
        self.editing.changed.connect(self._show_current)
        self.window_.document_shown.connect(self._show_current)
        self.foot.start_wanted.connect(self._press_start)
        self.foot.report_wanted.connect(lambda: self.doing.write_report(shows=True))
        self.foot.close_wanted.connect(self.close)
        self.window_.themes.changed.connect(self.refresh_icons)

    # showing

    def present(self) -> None:
        """Show it in front of everything, with the models that are here now."""
        self.options.show_wishes(self.model.queue.wishes)
        if self.options.wishes != self.model.queue.wishes:  # a model has gone
            self.doing.change()
        remembered = self.window_.settings
        self.review.set_colour(remembered.overlay_colour, remembered.overlay_opacity)
        self.show()
        self.raise_()
        self.activateWindow()
        self.doing.load()
        (self.list if self.model.queue.entries else self.middle.add_files).setFocus()

    def show_queue(self, queue: Queue) -> None:
        """Show another queue, or this one after pictures were removed."""
        row = self.list.currentIndex().row()
        self.model.show_queue(queue)
        self.options.show_wishes(queue.wishes)
        entries = queue.entries
        if entries:
            self.list.choose(entries[min(max(row, 0), len(entries) - 1)])
        self._show_current()
        self.refresh()

    def added(self, new: Sequence[Entry]) -> None:
        """Pictures have come."""
        if new and self.list.current is None:
            self.list.choose(new[0])
        self.refresh()

    def decided(self, entries: Sequence[Entry]) -> None:
        """Somebody decided about pictures: go on to the next that waits to be looked at."""
        entry = entries[0]
        if entry is self.list.current and len(entries) == 1 and (entry.accepted or entry.skipped):
            self._go_to_next(entry)
        self._show_current()
        self.refresh()

    def _go_to_next(self, entry: Entry) -> None:
        entries = self.model.queue.entries
        here = entries.index(entry)
        for other in (*entries[here + 1 :], *entries[:here]):
            if other.state == "found":
                self.list.choose(other)
                return

    def refresh(self) -> None:
        """Bring buttons and the summary in step with the queue."""
        queue, running = self.model.queue, self.running
        self.middle.show_state(queue)
        waits_for = ""
        if running.waits_for_people:
            waits_for = tr("The pictures with marks to look at wait for you.")
        elif running.waits_for_window:
            waits_for = tr("Waits until the main window has finished.")
        self.foot.show_state(queue, is_on=running.is_on, is_paused=running.is_paused, waits_for=waits_for)

    def say(self, text: str) -> None:
        self.foot.say(text)

    def report(self, error: BaseException) -> None:
        """Show an error over this window."""
        show_error(self, error)

    def refresh_icons(self) -> None:
        for part in (self.options, self.middle, self.foot):
            part.refresh_icons()

    def _changed(self, first: int, last: int) -> None:
        if first <= self.list.currentIndex().row() <= last:
            self._show_current()

    def _show_current(self) -> None:
        """Show the current picture; read it again only if there is something new to see."""
        entry = self.list.current
        work = None if entry is None else self.model.work_of(entry)
        can_take = entry is not None and self.editing.can_take(entry)
        self.review.show_entry(entry, work, can_take=can_take)
        to_see = () if entry is None else (entry.id, entry.state, entry.mask, entry.accepted, entry.record)
        if to_see != self._shown:
            if to_see[:1] != self._shown[:1]:
                self.review.show_preview(None)
            self._shown = to_see
            self.looks.drop("preview")
            self._timer.start()

    def _read_preview(self) -> None:
        entry = self.list.current
        if entry is None:
            return
        source, mask = entry.source, entry.mask
        result = self.model.queue.job(entry).output if entry.state == "restored" else None
        self.looks.submit(
            "preview",
            lambda progress: jobs.preview(source, result, mask, progress),
            self.review.show_preview,
            self.report,
        )

    # what people want

    def _do_shown(self, what: str) -> None:
        """A button of the review: for what is selected, or what shows alone."""
        chosen = self.list.selected
        several = len(chosen) > 1 and what in ("accept", "skip", "redo", "look")
        current = self.list.current
        self.doing.do(what, chosen if several else [current] if current is not None else [])

    def _press_start(self) -> None:
        if self.running.is_paused:
            self.running.resume()
        elif self.running.is_on:
            self.running.pause()
        else:
            self._start()

    def _start(self) -> None:
        if not self.model.queue.wishes.target and not self._ask_target():
            return
        queue = self.model.queue
        queue.change(queue.wishes.model_copy(update={"device": self.window_.settings.device}))
        try:
            self.running.start()
        except RestorerError as error:
            self.report(error)

    def _ended(self) -> None:
        """All is done that can be."""
        self.refresh()
        if self.model.queue.wishes.report and self.model.queue.records():
            self.doing.write_report(shows=False)

    def _ask_target(self) -> bool:
        folder = self.options.wishes.target or self.window_.settings.last_folder
        name = QFileDialog.getExistingDirectory(self, tr("Folder for the results"), folder)
        if name:
            self.options.set_folder(Path(name))
        return bool(name)

    def _ask_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self,
            tr("Add pictures"),
            self.window_.settings.last_folder,
            file_filter((tr("Pictures"), READABLE)),
        )
        self._add([Path(name) for name in names])

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Add a folder"), self.window_.settings.last_folder)
        self._add([Path(name)] if name else [])

    def _add(self, paths: list[Path]) -> None:
        if paths:
            first = paths[0]
            self.window_.settings.last_folder = str(first if first.is_dir() else first.parent)
            self.doing.add(paths)

    # events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            self.middle.set_active(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.middle.set_active(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.middle.set_active(False)
        if files := local_files(event.mimeData()):
            event.acceptProposedAction()
            self._add(files)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button it is on, and no other."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focus := self.focusWidget(), QPushButton):
                focus.click()
        else:
            super().keyPressEvent(event)

    # the end

    def shut_down(self) -> None:
        """Stop, and wait for the threads to end."""
        self.running.stop()
        self.close()
        for pool in (self.running.pool, self.looks, self.list.thumbnails.pool):
            pool.shut_down()
        self.doing.shut_down()
