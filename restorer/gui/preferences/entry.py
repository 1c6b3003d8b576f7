"""Opens the preferences of a window, changes its settings as told there, and brings them into effect at once."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from restorer.dossier import person
from restorer.errors import RestorerError, SaveError
from restorer.gui import memory, settings
from restorer.gui.dialogs import questions
from restorer.gui.garbage import end_soon
from restorer.gui.language import tr
from restorer.gui.preferences import effects, transfer
from restorer.gui.preferences.dialog import PreferencesDialog
from restorer.gui.preferences.table import PAGES, Page, Row, keys_of_page

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_FILE = "restorer-preferences.json"


class Preferences(QObject):
    """The preferences of `window`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: PreferencesDialog | None = None
        """The one that is open."""

    def ask(self, page: str = "") -> None:
        """Open the dialog, on `page` if one is named."""
        if self.dialog is None:
            memory.gather(self._window)
            dialog = self.dialog = PreferencesDialog(self._window)
            dialog.changed.connect(self._change)
            dialog.keys_changed.connect(self._change_keys)
            dialog.reset_page_wanted.connect(self._reset_page)
            dialog.reset_all_wanted.connect(self._reset_all)
            dialog.export_wanted.connect(self._export)
            dialog.import_wanted.connect(self._import)
            dialog.finished.connect(self._closed)
            self._show()
            dialog.open()
        if page:
            self.dialog.bring(page)

    def _closed(self) -> None:
        settings.save(self._window.settings)
        for key in ("devices", "precisions"):  # asked for the dialog's boxes
            self._window.pool.drop(key)
        if self.dialog is not None:
            end_soon(self.dialog)
            self.dialog = None
        self._window.activateWindow()

    def _show(self) -> None:
        assert self.dialog is not None
        self.dialog.show_values(self._window.settings.model_dump() | person.read().model_dump())

    def _change(self, row: Row, value: Any) -> None:
        window = self._window
        if row.store == "person":
            self._write_person(person.read().model_copy(update={row.key: value}))
            return
        setattr(window.settings, row.key, value)
        if row.apply is not None:
            row.apply(window)

    def _change_keys(self) -> None:
        if self.dialog is not None:
            self._window.settings.shortcuts = self.dialog.keys.chosen
            effects.shortcuts(self._window)

    def _write_person(self, who: person.Person) -> None:
        try:
            person.write(who)
        except SaveError as error:
            self._window.report(error)

    def _take(self, new: settings.Settings, keys: Iterable[str]) -> None:
        """Set what `new` has for these keys, and bring all of it into effect."""
        for key in keys:
            setattr(self._window.settings, key, getattr(new, key))
        effects.all_of(self._window, PAGES)
        settings.save(self._window.settings)
        self._show()

    # as it was at first

    def _reset_page(self) -> None:
        assert self.dialog is not None
        page = self.dialog.page
        headline = tr("Reset “{page}”?").format(page=tr(page.title))
        detail = tr("Everything on this page is set as it was at first. The other pages stay as they are.")
        if questions.confirm(self.dialog, headline, detail, tr("Reset page")):
            self._reset((page,))

    def _reset_all(self) -> None:
        detail = tr(
            "All preferences and shortcuts are set as they were at first. Operator and institution stay. Export them "
            "first if you may want them again."
        )
        if questions.confirm(self.dialog, tr("Reset all preferences?"), detail, tr("Reset all"), alarm=True):
            self._reset([page for page in PAGES if keys_of_page(page)])

    def _reset(self, pages: Iterable[Page]) -> None:
        pages = tuple(pages)
        empty = {row.key: "" for page in pages for row in page.rows if row.store == "person"}
        if empty:
            self._write_person(person.read().model_copy(update=empty))
        self._take(settings.Settings(), [key for page in pages for key in keys_of_page(page)])

    # as a file

    def _export(self) -> None:
        folder = Path(self._window.settings.last_folder or Path.home())
        name, _ = QFileDialog.getSaveFileName(
            self.dialog, tr("Export the preferences"), str(folder / _FILE), tr("Preferences (*.json)")
        )
        if name:
            self.write(Path(name))

    def write(self, path: Path) -> None:
        """Write all preferences to a file."""
        try:
            transfer.write(path, self._window.settings, person.read())
        except SaveError as error:
            self._window.report(error)
        else:
            self._window.status.say(tr("The preferences are in {name}.").format(name=path.name))

    def _import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self.dialog,
            tr("Import preferences"),
            self._window.settings.last_folder,
            tr("Preferences (*.json);;All files (*)"),
        )
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Take all preferences from a file; if anything is wrong with it, nothing changes."""
        try:
            new, who = transfer.read(path, self._window.settings, person.read())
            person.write(who)
        except RestorerError as error:
            self._window.report(error)
        else:
            self._take(new, transfer.preferred())
            self._window.status.say(tr("The preferences of {name} are in use.").format(name=path.name))
