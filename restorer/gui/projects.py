"""Project files in the window: saved, opened, and asked for their picture where it went astray."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from restorer.document import Document, project
from restorer.document.project.source import Wanted, can_refer
from restorer.document.snapshot import SourceFile
from restorer.errors import CancelledError, ProjectError, SourceError
from restorer.gui.dialogs.moved_source import Found, ask_for_source
from restorer.gui.dialogs.questions import confirm
from restorer.gui.dialogs.save_project import ProjectTarget, ask_project_target
from restorer.gui.language import later, tr
from restorer.gui.wording import megabytes
from restorer.progress import Progress, Update

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_T = TypeVar("_T")
Then = Callable[[], object]
_SAVING = "save-project"
_AS_SAVED = Found()
_CHANGED = later(
    "The picture is not as it was when the project was saved. Look whether marks and fills still fit it."
)
_MOVED = later("The picture was found at another place. Save the project to keep that.")


class Projects(QObject):
    """Saves the document of `window` as a project, and opens others."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._seen: SourceFile | None = None
        """The document's project file as it was when it was read or written here."""
        self._waiting: list[Then] = []
        """What is to be done once the saving under way has succeeded."""

    # saving

    @property
    def is_saving(self) -> bool:
        return self._window.pool.is_busy(_SAVING)

    def after_saving(self, go_on: Then) -> None:
        """Call `go_on` at once, or when the saving under way has succeeded."""
        if self.is_saving:
            self._waiting.append(go_on)
        else:
            go_on()

    def save(self, then: Then | None = None) -> None:
        """Save where it was saved before; ask where for the first time. `then` is called after success."""
        document = self._window.document
        if document is None:
            return
        if self.is_saving:
            self._waiting.append(lambda: self.save(then))
        elif document.project is None:
            self.save_as(then)
        elif not self._is_foreign(document.project) or self._may_replace(document.project):
            self._write(document, ProjectTarget(document.project, _as_before(document)), then)

    def save_as(self, then: Then | None = None) -> None:
        """Ask where, and save there."""
        window, document = self._window, self._window.document
        if document is None:
            return
        suggestion = document.project or window.files.beside_picture(project.SUFFIX)
        kept = document.source_file
        usual: Wanted = "reference" if window.settings.refer_to_pictures else "copy"
        target = ask_project_target(
            window,
            suggestion,
            usual if document.project is None else _as_before(document),
            can_refer=can_refer(kept, suggestion),
            size=0 if kept is None or kept.member else kept.stamp[0],
            own=None if document.project is None or self._is_foreign(document.project) else document.project,
        )
        if target is not None and window.document is document:
            if can_refer(kept, target.path):
                window.settings.refer_to_pictures = target.source == "reference"
            self.after_saving(lambda: self._write(document, target, then))

    def _write(self, document: Document, target: ProjectTarget, then: Then | None) -> None:
        """Save in the background; the document may be changed meanwhile."""
        window, path = self._window, target.path
        window.documenting.settle()
        state = document.snapshot()

        def job(progress: Progress) -> project.Saved:
            return project.write(state, path, source=target.source, overwrite=True, progress=progress)

        def done(saved: project.Saved) -> None:
            self._end()
            window.settings.remember(path)
            if window.document is document:
                document.project, document.source_file = saved.path, saved.source_file
                self._seen = SourceFile.of(path)
                document.mark_saved(state.version)
                if saved.notes:
                    window.notice.show_notes(saved.notes)
            window.status.say(
                tr("Saved {name} ({size}).").format(name=path.name, size=megabytes(saved.bytes))
            )
            waiting, self._waiting = self._waiting, []
            for go_on in ([] if then is None else [then]) + waiting:
                go_on()

        def failed(error: Exception) -> None:
            self._waiting = []
            self.failed(error, tr("Cancelled. No file was changed."))

        window.pool.submit(_SAVING, job, done, failed, self._progress)
        self._begin(tr("Saving {name}").format(name=path.name))

    def _is_foreign(self, path: Path) -> bool:
        """Whether somebody else has written the document's project file since it was read or written here."""
        now = SourceFile.of(path)
        return now is not None and now != self._seen

    def _may_replace(self, path: Path) -> bool:
        return confirm(
            self._window,
            tr("Replace {name}?").format(name=path.name),
            tr(
                "It has been changed since it was opened here, by another window or program. What it holds now would be lost. "
                "Save project as keeps both."
            ),
            tr("Replace"),
            alarm=True,
        )

    # opening

    def open(self, path: Path) -> None:
        """Read a project in the background and show it, after asking about unsaved work."""
        window = self._window

        def job(progress: Progress, found: Found) -> tuple[Document, SourceFile | None]:
            seen = SourceFile.of(path)
            document = project.load(
                path, source=found.path, accept_changed=found.accept_changed, progress=progress
            )
            return document, seen

        def done(result: tuple[Document, SourceFile | None], found: Found) -> None:
            window.settings.remember(path)
            self.show(*result, path.name, found)

        def failed(error: Exception) -> None:
            if isinstance(error, ProjectError):
                window.settings.forget(path)
            self.failed(error, tr("Cancelled. Nothing was opened."))

        window.files.after_unsaved(
            lambda: self.read(path.name, tr("“{name}”").format(name=path.name), job, done, failed)
        )

    def read(
        self,
        name: str,
        called: str,
        job: Callable[[Progress, Found], _T],
        done: Callable[[_T, Found], None],
        failed: Callable[[Exception], None],
        *,
        found: Found = _AS_SAVED,
    ) -> None:
        """Read a project in the background; while its picture is not to be found, ask where it is and read again.

        `called` is what questions call it, at the beginning of a sentence.
        """

        def again(error: Exception) -> None:
            if not isinstance(error, SourceError):
                failed(error)
                return
            self._end()
            if (answer := ask_for_source(self._window, called, error)) is not None:
                self.read(name, called, job, done, failed, found=answer)

        def read(result: _T) -> None:
            self._end()
            done(result, found)

        self._window.pool.submit("open", lambda progress: job(progress, found), read, again, self._progress)
        self._begin(tr("Opening {name}").format(name=name))

    def show(self, document: Document, seen: SourceFile | None, title: str, found: Found) -> None:
        """Show what was read; `seen` is its project file as it was before."""
        self._seen = seen
        if found.path is not None:
            document.history.mark_unsaved()
        self._window.files.show(document, title)
        if found.path is not None:
            told = _CHANGED if found.accept_changed else _MOVED
            self._window.notice.show_notes((*document.picture.notes, told))

    # what both tell

    @property
    def is_busy(self) -> bool:
        """Whether there is something that `cancel` stops."""
        return self.is_saving or self._window.pool.is_busy("open")

    def cancel(self) -> None:
        """Stop opening, or else saving."""
        if self._window.pool.is_busy("open"):
            self._window.pool.drop("open")
            self.failed(CancelledError(), tr("Cancelled. Nothing was opened."))
        elif self.is_saving:
            self._window.pool.cancel(_SAVING)
            self._window.show_cancelling()

    def _begin(self, what: str) -> None:
        if not self._window.worker.is_busy:
            self._window.status.show_progress(what, None, stop=True)
        self._window.refresh()

    def _progress(self, update: Update, _: object) -> None:
        """Unless the worker's job has the bar."""
        if not self._window.worker.is_busy:
            self._window.status.show_progress(
                update.stage, update.fraction if update.total else None, update.seconds_left, stop=True
            )

    def _end(self) -> None:
        self._window.status.hide_progress()
        self._window.refresh()

    def failed(self, error: Exception, cancelled: str) -> None:
        """Nothing goes on: tell why; after cancelling, that sentence."""
        self._end()
        if isinstance(error, CancelledError):
            self._window.status.say(cancelled)
        else:
            self._window.files.failed(error)


def _as_before(document: Document) -> Wanted:
    """What was done with the picture when the project was saved last."""
    kept = document.source_file
    return "copy" if kept is None or kept.member else "reference"
