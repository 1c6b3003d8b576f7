"""Marks of a batch's picture corrected in the main window, and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from restorer.batch.queue import Entry
from restorer.document import Document
from restorer.gui.language import later, tr
from restorer.gui.queue import jobs

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_HINT = later("Correct the marks, then choose “Use edited marks” in the batch window.")


class Editing(QObject):
    """`changed` follows when marks can be taken, or cannot any more."""

    changed = Signal()

    def __init__(self, parent: QObject, window: MainWindow) -> None:
        super().__init__(parent)
        self._window = window
        self._entry: Entry | None = None
        self._document: Document | None = None

    def can_take(self, entry: Entry) -> bool:
        """Whether the main window shows this picture, for its marks to be corrected."""
        return entry is self._entry and self._document is not None and self._document is self._window.document

    def open(self, entry: Entry) -> None:
        """Show a picture with its marks in the main window, after asking about unsaved work there."""
        source, mask, window = entry.source, entry.mask, self._window

        def start() -> None:
            window.status.show_progress(tr("Opening {name}").format(name=source.name), None, stop=True)
            window.pool.submit("open", lambda _: jobs.document_of(source, mask), opened, window.files.failed)
            window.refresh()

        def opened(document: Document) -> None:
            document.mark_saved()  # the batch has these marks: nothing would be lost with them
            self._entry, self._document = entry, document
            window.files.show(document, source.name)
            window.notice.show_notes([_HINT])
            window.raise_()
            window.activateWindow()
            self.changed.emit()

        window.files.after_unsaved(start)

    def take(self, entry: Entry) -> Document | None:
        """The document whose marks are to be used; None where it has gone."""
        if not self.can_take(entry):
            self.changed.emit()
            return None
        document = self._document
        assert document is not None
        self._entry = self._document = None
        self._window.notice.show_notes([])
        document.mark_saved()
        return document
