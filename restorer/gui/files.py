"""Pictures and masks opened, saved and closed; what is asked before, and what is told after. Projects: `projects`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from restorer.document import Document, sorting
from restorer.document.project import SUFFIX
from restorer.errors import PictureError
from restorer.gui import clipboard
from restorer.gui.dialogs.questions import ask_unsaved
from restorer.gui.dialogs.save import Target, ask_target, is_source, may_replace_source
from restorer.gui.drops import local_files
from restorer.gui.language import tr
from restorer.gui.wording import file_filter, megabytes
from restorer.imaging import io
from restorer.imaging.mask import read_mask
from restorer.imaging.picture import Mask, Picture
from restorer.progress import Progress
from restorer.text import text

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow


class Files(QObject):
    """The File menu of `window`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._title = tr("Untitled")
        self._target: Target | None = None
        """Where this document's picture was saved last; `save` goes there again without asking."""
        self._saved: int | None = None
        """The version of the document that its picture was saved in."""
        self._may_close = False

    @property
    def name(self) -> str:
        """What to call the open document."""
        document = self._window.document
        if document is not None and document.project is not None:
            return document.project.name
        return self._title

    @property
    def _folder(self) -> str:
        """Where dialogs start."""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        return self._window.settings.last_folder or pictures

    def beside_picture(self, ending: str) -> Path:
        """Where to put something that belongs to the document: named like its picture, and in that folder if it is there."""
        document = self._window.document
        path = None if document is None else document.path
        if path is None:
            return Path(self._folder) / f"{self._title}{ending}"
        return (path.parent if path.parent.is_dir() else Path(self._folder)) / f"{path.stem}{ending}"

    # --- opening ----------------------------------------------------------------------------------------------

    def ask_and_open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Open a picture or a project"),
            self._folder,
            file_filter((tr("Pictures and projects"), (*io.READABLE, SUFFIX))),
        )
        if name:
            self.open(Path(name))

    def open_several(self, paths: list[Path]) -> None:
        """Open the first file; there is one picture to a window."""
        if len(paths) > 1:
            for path in reversed(paths[1:]):
                self._window.settings.remember(path.absolute())
            self._window.status.say(tr("One file at a time: the others are under File, Open recent."))
        if paths:
            self.open(paths[0])

    def open(self, path: Path) -> None:
        """Read a picture or a project in the background and show it."""
        path = path.absolute()
        if path.suffix.lower() == SUFFIX:
            self._window.projects.open(path)
            return

        def opened(picture: Picture) -> None:
            self._window.settings.remember(path)
            self.show(Document(picture, path), path.name)

        def failed(error: Exception) -> None:
            if isinstance(error, PictureError):
                self._window.settings.forget(path)
            self.failed(error)

        self._read(tr("Opening {name}").format(name=path.name), lambda _: io.read(path), opened, failed)

    def open_demo(self) -> None:
        def job(_: Progress) -> Picture:
            from restorer.demo import demo_picture

            return demo_picture()[0]

        self._read(
            tr("Preparing the demo picture"),
            job,
            lambda picture: self.show(Document(picture), tr("Demo picture")),
            self.failed,
        )

    def open_clipboard(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if data is not None and (files := local_files(data)):
            self.open_several(files)
            return
        try:
            picture = clipboard.picture()
        except PictureError as error:
            self._window.report(error)
            return
        self.after_unsaved(lambda: self.show(Document(picture), tr("Clipboard")))

    def _read(
        self,
        what: str,
        job: Callable[[Progress], Picture],
        done: Callable[[Picture], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Ask about unsaved work, then read."""

        def start() -> None:
            self._window.status.show_progress(what, None, stop=True)
            self._window.pool.submit("open", job, done, failed)
            self._window.refresh()

        self.after_unsaved(start)

    def show(self, document: Document, title: str) -> None:
        """Show another document; `title` is what to call it as long as it has no project file."""
        self._window.status.hide_progress()
        self._title = title
        self._target = self._saved = None
        self._window.set_document(document)

    def failed(self, error: Exception) -> None:
        """Something could not be read or written."""
        self._window.status.hide_progress()
        self._window.refresh()
        self._window.report(error)
        if self._window.document is None:
            self._window.welcome.show_recent(self.recent())

    # --- recent files -----------------------------------------------------------------------------------------

    def recent(self) -> list[Path]:
        return [path for path in map(Path, self._window.settings.recent) if path.is_file()]

    def fill_recent_menu(self) -> None:
        menu = self._window.actions_.recent_menu
        menu.clear()
        for index, path in enumerate(self.recent(), 1):
            action = menu.addAction(f"&{index % 10}  {path.name}")
            action.setStatusTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self.open(path))
        if menu.isEmpty():
            menu.addAction(tr("No recent files")).setEnabled(False)

    # --- saving the picture -----------------------------------------------------------------------------------

    def save(self) -> None:
        """Save the picture where it was saved before; ask where for the first time."""
        if self._target is None:
            self.save_as()
        else:
            target = self._target
            document = self._window.document
            if (
                document is not None
                and is_source(document.picture, target.path)
                and not may_replace_source(self._window, target.path)
            ):
                return
            self._write(target)

    def save_as(self) -> None:
        """Ask where and how to save the picture."""
        document = self._window.document
        if document is None:
            return
        suggestion = io.suggest(document.picture)
        if self._target is not None:
            same_format = self._target.path.suffix == suggestion.path.suffix
            suggestion = io.Suggestion(self._target.path, suggestion.reason if same_format else "")
        elif document.path is None:
            suggestion = io.Suggestion(Path(self._folder) / suggestion.path.name, suggestion.reason)
        target = ask_target(self._window, document.picture, suggestion)
        if target is not None:
            self._write(target)

    def _write(self, target: Target) -> None:
        """Save in the background; the document may be changed meanwhile."""
        window, document = self._window, self._window.document
        if document is None:
            return
        snapshot, name = document.snapshot(), target.path.name

        def job(_: Progress) -> io.SaveReport:
            return io.write(
                snapshot.flattened_picture,
                target.path,
                options=target.options,
                overwrite=target.overwrite,
                allow_source=target.allow_source,
            )

        def done(report: io.SaveReport) -> None:
            window.status.hide_progress()
            if window.document is document:
                self._target = Target(
                    target.path, target.options, overwrite=True, allow_source=target.allow_source
                )
                self._saved = snapshot.version
                if report.warnings:
                    window.notice.show_notes(report.warnings)
            window.settings.remember(target.path)
            window.status.say(tr("Saved {name} ({size}).").format(name=name, size=megabytes(report.bytes)))

        window.status.show_progress(tr("Saving {name}").format(name=name), None, stop=False)
        window.pool.submit("save", job, done, self.failed)

    def copy_result(self) -> None:
        if (document := self._window.document) is None:
            return
        try:
            clipboard.put(document.flattened())
        except PictureError as error:
            self._window.report(error)
        else:
            self._window.status.say(tr("The restored picture is in the clipboard."))

    # --- masks ------------------------------------------------------------------------------------------------

    def import_mask(self) -> None:
        document = self._window.document
        if document is None:
            return
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Import a mask"), self._folder, file_filter((tr("Masks"), io.READABLE))
        )
        if not name:
            return

        def done(mask: Mask) -> None:
            self._window.status.hide_progress()
            if self._window.document is document and not self._window.worker.is_busy:
                sorting.mark(
                    document, mask, text("Import mask"), {self._window.canvas.settings.damage_class: mask}
                )

        shape = document.mask.shape
        self._window.status.show_progress(tr("Reading the mask"), None, stop=False)
        self._window.pool.submit("mask", lambda _: read_mask(name, shape), done, self.failed)

    # --- closing ----------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Close the document, asking about unsaved work."""
        self.after_unsaved(lambda: self._window.set_document(None))

    def discard(self) -> None:
        """Let the window close without asking, whatever is unsaved."""
        self._may_close = True

    def may_close(self, again: Callable[[], object]) -> bool:
        """Whether the window may close now; if the user wants to save first, `again` is called afterwards."""
        if self._may_close:
            return True

        def close_now() -> None:
            self.discard()
            again()

        decided: list[bool] = []
        self.after_unsaved(lambda: decided.append(True), later=close_now)
        return bool(decided)

    def after_unsaved(self, go_on: Callable[[], object], later: Callable[[], object] | None = None) -> None:
        """Call `go_on` at once if nothing is lost by it; else ask. After saving, `later` (or `go_on`) is called."""
        self._window.documenting.settle()
        document, projects = self._window.document, self._window.projects
        if document is not None and projects.is_saving:
            projects.after_saving(lambda: self.after_unsaved(later or go_on, later))
            return
        if document is None or not (document.is_modified or self._window.restoring.is_running):
            go_on()
            return
        target = self._target if self._saved == document.history.version else None
        answer = ask_unsaved(self._window, self.name, "" if target is None else target.path.name)
        if answer == "save":
            projects.save(then=later or go_on)
        elif answer == "discard":
            go_on()
