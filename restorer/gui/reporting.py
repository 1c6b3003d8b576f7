"""Writes the dossier of the window's document in the background, with progress."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from restorer.dossier import person
from restorer.dossier.record import gather
from restorer.dossier.write import write_dossier
from restorer.errors import CancelledError
from restorer.gui.dialogs.dossier import DossierDialog, DossierWish
from restorer.gui.dialogs.person import PersonDialog
from restorer.gui.garbage import end_soon
from restorer.gui.language import tr
from restorer.progress import Progress
from restorer.text import text

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_KEY = "dossier"


class Reporting(QObject):
    """Asks what the dossier is to be like, and writes it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: DossierDialog | None = None
        """The one that is open."""
        self.person_dialog: PersonDialog | None = None

    def ask(self) -> None:
        window, document = self._window, self._window.document
        if document is None or self.dialog is not None:
            return
        folder = window.files.beside_picture("-dossier")
        title = document.facts.title or folder.name.removesuffix("-dossier")
        state = document.snapshot()
        dialog = DossierDialog(window, state, window.settings, pool=window.pool, title=title, folder=folder)
        dialog.show_person(person.read())
        dialog.person_wanted.connect(self.ask_person)
        dialog.wanted.connect(self._write)
        dialog.cancel_wanted.connect(lambda: window.pool.cancel(_KEY))
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()

    def ask_person(self) -> None:
        """Who restores, and where: for dossiers and content credentials."""
        if self.person_dialog is not None:
            return
        self.person_dialog = PersonDialog(self.dialog or self._window, person.read())
        self.person_dialog.failed.connect(self._window.report)
        self.person_dialog.finished.connect(self._person_closed)
        self.person_dialog.open()

    def _person_closed(self) -> None:
        if self.person_dialog is not None:
            end_soon(self.person_dialog)
            self.person_dialog = None
        if self.dialog is not None:
            self.dialog.show_person(person.read())
        (self.dialog or self._window).activateWindow()

    def _closed(self) -> None:
        if self.dialog is not None:
            end_soon(self.dialog)
            self.dialog = None
        self._window.activateWindow()

    def _write(self, wish: DossierWish) -> None:
        window, document, dialog = self._window, self._window.document, self.dialog
        if document is None or dialog is None:
            return
        document.change_facts(replace(document.facts, title=wish.title), text("Title"))
        state, who = document.snapshot(), person.read()

        def job(progress: Progress) -> list[Path]:
            record = gather(state, who, wish.show, progress=progress)
            return write_dossier(record, wish.folder, kinds=wish.kinds, overwrite=True, progress=progress)

        def done(written: list[Path]) -> None:
            window.settings.last_folder = str(wish.folder.parent)
            window.status.say(tr("The dossier is in {folder}.").format(folder=wish.folder.name))
            dialog.finish(written)

        def failed(error: Exception) -> None:
            dialog.give_up(tr("Cancelled. Nothing was written.") if isinstance(error, CancelledError) else "")
            if not isinstance(error, CancelledError):
                window.report(error)

        dialog.begin()
        window.pool.submit(_KEY, job, done, failed, lambda update, _: dialog.show_progress(update))
