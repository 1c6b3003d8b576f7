"""Opening, saving, importing and closing; what is asked before, and what is told after."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from restorer.document import Document, Layer
from restorer.errors import PictureError
from restorer.gui import clipboard
from restorer.gui.dialogs.questions import ask_unsaved
from restorer.gui.dialogs.save import Target, ask_target, is_source, may_replace_source
from restorer.gui.drops import local_files
from restorer.imaging import io
from restorer.imaging.mask import read_mask, write_mask
from restorer.imaging.picture import Mask, Picture
from restorer.progress import Progress

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_ANY = "All files (*)"


def _filter(name: str, suffixes: tuple[str, ...]) -> str:
    return f"{name} ({' '.join(f'*{suffix}' for suffix in suffixes)});;{_ANY}"


class Files(QObject):
    """The File menu of `window`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._title = "Untitled"
        self._target: Target | None = None
        """Where this document was saved last; `save` goes there again without asking."""
        self._may_close = False

    @property
    def name(self) -> str:
        """What to call the open picture."""
        return self._title

    @property
    def _folder(self) -> str:
        """Where dialogs start."""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        return self._window.settings.last_folder or pictures

    # --- opening ----------------------------------------------------------------------------------------------

    def ask_and_open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            "Open a picture",
            self._folder,
            _filter("Pictures", io.READABLE),
        )
        if name:
            self.open(Path(name))

    def open_several(self, paths: list[Path]) -> None:
        """Open the first file; there is one picture to a window."""
        if len(paths) > 1:
            for path in reversed(paths[1:]):
                self._window.settings.remember(path.absolute())
            self._window.status.say("One picture at a time: the others are under File, Open recent.")
        if paths:
            self.open(paths[0])

    def open(self, path: Path) -> None:
        """Read `path` in the background and show it."""
        path = path.absolute()

        def opened(picture: Picture) -> None:
            self._window.settings.remember(path)
            self._show(picture, path.name, path)

        def failed(error: Exception) -> None:
            if isinstance(error, PictureError):
                self._window.settings.forget(path)
            self._failed(error)

        self._read(f"Opening {path.name}", lambda _: io.read(path), opened, failed)

    def open_demo(self) -> None:
        def job(_: Progress) -> Picture:
            from restorer.demo import demo_picture

            return demo_picture()[0]

        self._read(
            "Preparing the demo picture",
            job,
            lambda picture: self._show(picture, "Demo picture", None),
            self._failed,
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
        self._after_unsaved(lambda: self._show(picture, "Clipboard", None))

    def _read(
        self,
        what: str,
        job: Callable[[Progress], Picture],
        done: Callable[[Picture], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Ask about unsaved work, then read."""

        def start() -> None:
            self._window.status.show_progress(what, None, stop=False)
            self._window.pool.submit("open", job, done, failed)

        self._after_unsaved(start)

    def _show(self, picture: Picture, title: str, path: Path | None) -> None:
        self._window.status.hide_progress()
        self._title = title
        self._target = None
        self._window.set_document(Document(picture, path))

    def _failed(self, error: Exception) -> None:
        self._window.status.hide_progress()
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
            menu.addAction("No recent pictures").setEnabled(False)

    # --- saving -----------------------------------------------------------------------------------------------

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Save where it was saved before; ask where for the first time. `then` is called after success."""
        if self._target is None:
            self.save_as(then)
        else:
            target = self._target
            document = self._window.document
            if (
                document is not None
                and is_source(document.picture, target.path)
                and not may_replace_source(self._window, target.path)
            ):
                return
            self._write(target, then)

    def save_as(self, then: Callable[[], object] | None = None) -> None:
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
            self._write(target, then)

    def _write(self, target: Target, then: Callable[[], object] | None) -> None:
        """Save in the background; the document may be changed meanwhile."""
        window, document = self._window, self._window.document
        if document is None:
            return
        snapshot, position = document.snapshot(), document.history.position
        name = target.path.name

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
                if document.revision == snapshot.revision and document.history.position == position:
                    document.mark_saved()
                if report.warnings:
                    window.notice.show_notes(report.warnings)
            window.settings.remember(target.path)
            window.status.say(f"Saved {name} ({report.bytes / 1e6:.1f} MB).")
            if then is not None:
                then()

        window.status.show_progress(f"Saving {name}", None, stop=False)
        window.pool.submit("save", job, done, self._failed)

    def copy_result(self) -> None:
        if (document := self._window.document) is None:
            return
        try:
            clipboard.put(document.flattened())
        except PictureError as error:
            self._window.report(error)
        else:
            self._window.status.say("The restored picture is in the clipboard.")

    # --- masks ------------------------------------------------------------------------------------------------

    def import_mask(self) -> None:
        document = self._window.document
        if document is None:
            return
        name, _ = QFileDialog.getOpenFileName(
            self._window, "Import a mask", self._folder, _filter("Masks", io.READABLE)
        )
        if not name:
            return

        def done(mask: Mask) -> None:
            self._window.status.hide_progress()
            if self._window.document is document and not self._window.worker.is_busy:
                document.replace(Layer.MASK, mask, "Import mask")

        shape = document.mask.shape
        self._window.status.show_progress("Reading the mask", None, stop=False)
        self._window.pool.submit("mask", lambda _: read_mask(name, shape), done, self._failed)

    def export_mask(self) -> None:
        document = self._window.document
        if document is None:
            return
        folder = document.path.parent if document.path is not None else Path(self._folder)
        stem = document.path.stem if document.path is not None else "restored"
        name, _ = QFileDialog.getSaveFileName(
            self._window, "Export the mask", str(folder / f"{stem}-mask.png"), "PNG (*.png)"
        )
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(f"{name}.png")
        mask = document.snapshot().mask

        def done(_: None) -> None:
            self._window.status.hide_progress()
            self._window.status.say(f"Saved the mask as {path.name}.")

        self._window.status.show_progress("Saving the mask", None, stop=False)
        self._window.pool.submit("save-mask", lambda _: write_mask(mask, path), done, self._failed)

    # --- closing ----------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Close the picture, asking about unsaved work."""
        self._after_unsaved(lambda: self._window.set_document(None))

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
        self._after_unsaved(lambda: decided.append(True), later=close_now)
        return bool(decided)

    def _after_unsaved(self, go_on: Callable[[], object], later: Callable[[], object] | None = None) -> None:
        """Call `go_on` at once if nothing is lost by it; else ask. After saving, `later` (or `go_on`) is called."""
        document = self._window.document
        if document is None or not (document.is_modified or self._window.restoring.is_running):
            go_on()
            return
        answer = ask_unsaved(self._window, self.name)
        if answer == "save":
            self.save(then=later or go_on)
        elif answer == "discard":
            go_on()
