"""What the buttons of a run's page do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from restorer.errors import RestorerError
from restorer.gui.dialogs import questions
from restorer.gui.language import tr
from restorer.gui.teaching import runs
from restorer.gui.teaching.process import log_file
from restorer.gui.teaching.run_page import folder_of
from restorer.gui.teaching.runs import Run
from restorer.models import checkpoint, manager
from restorer.models.catalog import Installed
from restorer.progress import Progress

if TYPE_CHECKING:
    from restorer.gui.teaching.window import TeachingWindow


class Wishes(QObject):
    """Carries out what is wanted with the run that `window` shows."""

    def __init__(self, window: TeachingWindow) -> None:
        super().__init__(window)
        self._window = window

    def do(self, what: str) -> None:
        """`what`: stop, continue, add, use, folder, log or delete."""
        run = self._window.page.run
        if run is None:
            return
        try:
            getattr(self, f"_{what}")(run)
        except RestorerError as error:
            self._window.report(error)

    def look_for_model(self, run: Run) -> None:
        """Find out whether a finished run is among the models already."""
        name = self._window.added.get(run.name, run.name)
        if run.outcome is None or not run.output.exists():
            return

        def look(_: Progress) -> Installed | None:
            return manager.already(run.output, name)

        def tell(found: Installed | None) -> None:
            self._window.added.pop(run.name, None)
            if found is not None:
                self._window.added[run.name] = found.id
            if self._window.page.run is run:
                self._window.show_state()

        self._window.pool.submit("already", look, tell, lambda _: None)

    def forget(self, run: Run) -> None:
        """Delete a run's files; its name is free then."""
        self._window.added.pop(run.name, None)
        self._window.broken.pop(run.name, None)
        runs.forget(run)

    def _stop(self, run: Run) -> None:
        if run is self._window.session.run:
            self._window.session.stop()

    def _continue(self, run: Run) -> None:
        self._window.session.go_on(run)
        self._window.refresh(run.name)

    def _add(self, run: Run) -> None:
        name = self._window.page.new_name.text().strip()

        def add(progress: Progress) -> Installed:
            checkpoint.retitle(run.output, name)
            return manager.add(run.output, name, progress)

        def added(found: Installed) -> None:
            self._window.added[run.name] = found.id
            main = self._window.window_
            main.restoring.offer_models()
            if main.models is not None and main.models.isVisible():
                main.models.refresh(found.id)
            self._window.refresh(self._window.list.current)

        self._window.page.buttons["add"].setEnabled(False)
        self._window.pool.submit("add", add, added, self._not_added)

    def _not_added(self, error: Exception) -> None:
        self._window.show_state()
        self._window.report(error)

    def _use(self, run: Run) -> None:
        name, main = self._window.added.get(run.name, ""), self._window.window_
        panel = main.side.restore
        if not panel.filler.isEnabled():
            main.status.say(tr("Another model can be chosen when the restoration is over."))
            return
        main.restoring.offer_models()
        panel.choose(name)
        panel.chosen = name
        main.status.say(tr("“{model}” is chosen in the Restore panel.").format(model=name))
        main.activateWindow()

    def _folder(self, run: Run) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder_of(run))))

    def _log(self, _: Run) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_file())))

    def _delete(self, run: Run) -> None:
        if run is self._window.session.run or run.is_elsewhere:
            return
        detail = (
            tr(
                "What it has learnt, its samples and its curves are deleted. What was added to the models stays. "
                "Your pictures are not touched."
            )
            if run.outcome is not None
            else tr(
                "What it has learnt, its samples and its curves are deleted. Your pictures are not touched."
            )
        )
        if not questions.confirm(
            self._window,
            tr("Delete the run “{name}”?").format(name=run.name),
            detail,
            tr("Delete"),
            alarm=True,
        ):
            return
        self.forget(run)
        self._window.refresh()
