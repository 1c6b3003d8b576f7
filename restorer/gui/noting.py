"""Keeps the notes of the window's document in step with the dialog they are written in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from restorer.document import Change, Document
from restorer.document.facts import Facts
from restorer.gui.dialogs.notes import NotesDialog
from restorer.gui.language import later

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_STEPS = {
    "title": later("Title"),
    "observation": later("Observation"),
    "interpretation": later("Interpretation"),
}


class Noting(QObject):
    """One dialog, made when it is wanted first; it stays open while the picture is worked on."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._document: Document | None = None
        self._unsubscribe = lambda: None
        self.dialog: NotesDialog | None = None

    def present(self) -> None:
        """Open the dialog, or bring it to the front."""
        if self._document is None:
            return
        if self.dialog is None:
            self.dialog = NotesDialog(self._window)
            self.dialog.noted.connect(self._note)
            self.dialog.pins.chosen.connect(self._window.documenting.pinning.go_to)
            self.dialog.show_facts(self._document.facts)
            self.dialog.observation.setFocus()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def follow(self, document: Document | None) -> None:
        """Another document: what was typed belongs to the one before."""
        self.settle()
        self._unsubscribe()
        self._document = document
        self._unsubscribe = document.subscribe(self._changed) if document is not None else lambda: None
        if self.dialog is not None:
            self.dialog.show_facts(document.facts if document is not None else Facts())
            if document is None:
                self.dialog.hide()

    def settle(self) -> None:
        """What has been typed so far becomes part of the document."""
        if self.dialog is not None:
            self.dialog.settle()

    def _note(self, name: str, text: str) -> None:
        if self._document is not None:
            changes: dict[str, Any] = {name: text}
            facts = replace(self._document.facts, **changes)
            self._document.change_facts(facts, _STEPS[name])

    def _changed(self, change: Change) -> None:
        if change.kind == "facts" and self.dialog is not None and self._document is not None:
            self.dialog.show_facts(self._document.facts)
