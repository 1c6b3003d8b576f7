"""Exports the document of `window` in the background, and tells what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from restorer.dossier import credentials, person
from restorer.dossier.export import Exported, export
from restorer.gui.dialogs.export import ExportDialog, ExportTarget
from restorer.gui.garbage import end_soon
from restorer.gui.language import tr
from restorer.gui.wording import megabytes
from restorer.imaging import io
from restorer.progress import Progress

if TYPE_CHECKING:
    from restorer.document import Document
    from restorer.gui.main_window import MainWindow

_KEY = "save-export"
"""What begins with "save" is finished when the window closes."""


class Exporting(QObject):
    """Asks what to export, and where."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: ExportDialog | None = None
        """The one that is open."""

    def ask(self) -> None:
        window, document = self._window, self._window.document
        if document is None or self.dialog is not None:
            return
        self.dialog = ExportDialog(
            window,
            document.snapshot(),
            self._suggested(document),
            window.settings,
            pool=window.pool,
            signs=credentials.why_not(person.read()) is None,
        )
        self.dialog.wanted.connect(self._write)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _suggested(self, document: Document) -> io.Suggestion:
        suggestion = io.suggest(document.picture)
        beside = self._window.files.beside_picture(f"-restored{suggestion.path.suffix}")
        return io.Suggestion(beside, suggestion.reason)

    def _closed(self) -> None:
        if self.dialog is not None:
            end_soon(self.dialog)
            self.dialog = None
        self._window.activateWindow()

    def _write(self, target: ExportTarget) -> None:
        window, document = self._window, self._window.document
        if document is None:
            return
        state, who, name = document.snapshot(), person.read(), target.path.name
        unsigned = credentials.why_not(who)

        def job(_: Progress) -> Exported:
            return export(
                state,
                target.path,
                target.what,
                target.show,
                overwrite=True,
                signer=who if unsigned is None else None,
                options=target.options,
            )

        def done(written: Exported) -> None:
            window.status.hide_progress()
            window.settings.last_folder = str(Path(written.path).parent)
            notes = written.warnings
            if who.certificate is not None and unsigned is not None and target.what == "picture":
                notes = (*notes, unsigned)
            if notes:
                window.notice.show_notes(notes)
            window.status.say(
                tr("Exported {name} ({size}).").format(name=name, size=megabytes(written.bytes))
            )

        window.status.show_progress(tr("Exporting {name}").format(name=name), None, stop=False)
        window.pool.submit(_KEY, job, done, window.files.failed)
