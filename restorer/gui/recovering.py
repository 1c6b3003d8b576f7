"""Offers unsaved work that programs which ended unexpectedly have left behind, and opens it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from restorer.document import Document
from restorer.document.recovery import Recoverable, Slot, recoverable
from restorer.document.snapshot import SourceFile
from restorer.gui.dialogs.moved_source import Found
from restorer.gui.dialogs.questions import confirm
from restorer.gui.dialogs.recover import RecoverDialog, name_of
from restorer.gui.garbage import end_soon
from restorer.gui.language import tr
from restorer.progress import Progress

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_Resumed = tuple[Document, Slot, SourceFile | None]


class Recovering(QObject):
    """Asks what is to become of unsaved work, in `window`."""

    settled = Signal()
    """There is nothing to ask about, or it was answered."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: RecoverDialog | None = None
        """The one that is open."""

    def offer(self, *, asked: bool = False) -> None:
        """Look for unsaved work in the background and show what there is; `asked`: say so if there is none."""
        if self.dialog is not None:
            return

        def show(found: Sequence[Recoverable]) -> None:
            if found and self.dialog is None:
                self._show(found)
            else:
                self.settled.emit()
                if asked:
                    self._window.status.say(tr("There is no unsaved work to recover."))

        self._window.pool.submit("recover", lambda _: recoverable(), show, self._window.report)

    def _show(self, found: Sequence[Recoverable]) -> None:
        self.dialog = RecoverDialog(self._window, found)
        # later: a question could open a loop of its own, in which the dialog that is just calling us would be deleted
        self.dialog.recover_wanted.connect(lambda work: QTimer.singleShot(0, lambda: self._recover(work)))
        self.dialog.discard_wanted.connect(self._discard)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            end_soon(self.dialog)
            self.dialog = None
        self._window.activateWindow()
        self.settled.emit()

    def _discard(self, work: Recoverable) -> None:
        if not confirm(
            self.dialog,
            tr("Discard the unsaved work on {name}?").format(name=name_of(work)),
            tr("It cannot be brought back. What was saved, and the original picture, stay as they are."),
            tr("Discard"),
            alarm=True,
        ):
            return
        if self.dialog is not None:
            self.dialog.take_away(work)
        self._window.pool.submit(
            f"discard-{work.folder.name}", lambda _: work.discard(), lambda _: None, self._window.report
        )

    def _recover(self, work: Recoverable) -> None:
        window, name = self._window, name_of(work)

        def job(progress: Progress, found: Found) -> _Resumed:
            seen = None if work.belongs_to is None else SourceFile.of(work.belongs_to)
            if seen is not None and seen.stamp[1] / 1e9 > work.summary.saved.timestamp():
                seen = None  # somebody has saved it since: it is not replaced unasked
            return *work.resume(found.path, accept_changed=found.accept_changed, progress=progress), seen

        def done(resumed: _Resumed, found: Found) -> None:
            document, slot, seen = resumed
            window.projects.show(document, seen, name, found)
            window.autosave.watch(document, slot)
            window.status.say(tr("The unsaved work is recovered. It is not saved yet."))

        def failed(error: Exception) -> None:
            window.projects.failed(error, tr("Cancelled. The unsaved work is still there."))

        window.files.after_unsaved(
            lambda: window.projects.read(
                name, tr("The unsaved work on {name}").format(name=name), job, done, failed
            )
        )
