"""Keeps unsaved work in a slot: by a timer, after each restoration, and away from the window's thread."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from restorer.document import Change, Document, Snapshot
from restorer.document.recovery import Slot
from restorer.document.snapshot import SourceFile
from restorer.errors import CancelledError, RestorerError
from restorer.gui.language import tr
from restorer.gui.workers import Pool
from restorer.progress import Progress

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_log = logging.getLogger(__name__)
_State = tuple[int, int]
"""Version of the history, and revision: a stroke under way counts."""
_OLDER: _State = (-1, -1)
"""An earlier state, or one of which nothing is known."""


class _Keeper:
    """The slot of one document, made when there is something to keep. Used in the one thread of the pool only.

    As long as it lives, it holds the slot's lock: nobody else is offered the work.
    """

    def __init__(self, slot: Slot | None) -> None:
        self._slot = slot

    def keep(self, state: Snapshot, belongs_to: Path | None, progress: Progress) -> bool:
        """Writes the state into the slot; returns whether the picture's own file is there.

        Raises `SaveError`, `ProjectError` and `CancelledError`; what was kept before stays then.
        """
        if self._slot is None:
            self._slot = Slot()
        has_file = _is_there(state.source_file)
        self._slot.write(state, belongs_to, progress)
        return has_file

    def discard(self) -> None:
        """The work is saved, or not wanted."""
        slot, self._slot = self._slot, None
        if slot is not None:
            slot.discard()


class Autosave(QObject):
    """Watches the document of `window`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._pool = Pool(self, threads=1)
        """One job at a time, in the order in which they were asked for."""
        self._document: Document | None = None
        self._keeper = _Keeper(None)
        self._kept: _State | None = None
        """What is in the slot, or on its way there; None if nothing is."""
        self._has_file = True
        """Whether the slot counts on the picture's own file."""
        self._again = False
        self._has_told = False
        self._unsubscribe = lambda: None
        self._timer = QTimer(self)
        self.keep_every(window.settings.autosave_seconds)
        self._timer.timeout.connect(self.keep)

    def keep_every(self, seconds: float) -> None:
        """How often unsaved work is kept from now on."""
        self._timer.setInterval(round(seconds * 1000))

    def watch(self, document: Document | None, slot: Slot | None = None) -> None:
        """Keep the work on this document from now on, in `slot` if it was recovered from there.

        Whatever was kept of the document before is discarded: it was saved, or is not wanted.
        """
        self._unsubscribe()
        self._discard()
        self._document, self._keeper = document, _Keeper(slot)
        self._kept = None if slot is None else _OLDER
        self._has_told = False
        self._unsubscribe = document.subscribe(self._changed) if document is not None else lambda: None
        if document is not None:
            self._timer.start()
        else:
            self._timer.stop()

    def keep(self) -> None:
        """Write the present state into the slot, if it is not saved and not there already."""
        document = self._document
        if document is None:
            return
        self._window.documenting.settle()
        if not document.is_modified:
            self._discard()
        elif self._pool.is_busy("keep"):
            self._again = True
        elif (document.history.version, document.revision) != self._kept:
            self._write(document)
        else:
            source = document.source_file
            self._pool.submit("look", lambda _: _is_there(source), self._looked, self._window.report)

    def shut_down(self) -> None:
        """The window closes, and its document is saved or not wanted."""
        self.watch(None)
        self._pool.shut_down()

    @property
    def is_idle(self) -> bool:
        """Whether everything asked for is done."""
        return self._pool.is_idle

    def _changed(self, change: Change) -> None:
        if change.kind == "saved" and self._document is not None and not self._document.is_modified:
            self._discard()

    def _write(self, document: Document) -> None:
        state, belongs_to, keeper = document.snapshot(), document.project, self._keeper
        self._kept = document.history.version, document.revision
        self._pool.submit(
            "keep", lambda progress: keeper.keep(state, belongs_to, progress), self._done, self._failed
        )

    def _looked(self, has_file: bool) -> None:
        """What is kept is the present state; but the picture's file may have been replaced or taken away since."""
        if has_file != self._has_file and self._document is not None and self._kept is not None:
            self._kept = _OLDER
            self.keep()

    def _discard(self) -> None:
        self._pool.drop("keep")
        self._pool.drop("look")
        self._again = False
        if self._kept is not None:
            keeper, self._kept = self._keeper, None
            self._pool.submit("discard", lambda _: keeper.discard(), lambda _: None, self._window.report)

    def _done(self, has_file: bool) -> None:
        self._has_file = has_file
        self._has_told = False
        if self._again:
            self._again = False
            self.keep()

    def _failed(self, error: Exception) -> None:
        """Told once, without getting in the way; the timer tries again."""
        self._kept = _OLDER
        self._again = False
        if isinstance(error, CancelledError):
            return
        reason = (
            tr(error.what)
            if isinstance(error, RestorerError)
            else tr("Something went wrong inside Restorer.")
        )
        _log.warning("Unsaved work could not be kept: %s", error)
        if not self._has_told:
            self._has_told = True
            self._window.notice.show_notes(
                (
                    tr("Unsaved work cannot be kept for the case of a crash. {reason}").format(reason=reason),
                    tr("Save the project from time to time."),
                ),
                icon="warning",
            )


def _is_there(source: SourceFile | None) -> bool:
    return source is not None and source.is_unchanged
