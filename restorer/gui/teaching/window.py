"""The window "Teach your collection": a list of runs, a page for a new one, and a page for each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from restorer.errors import RestorerError
from restorer.gui import icons
from restorer.gui.dialogs.errors import show_error
from restorer.gui.drops import local_files
from restorer.gui.language import later, tr
from restorer.gui.panels.controls import GRID, muted
from restorer.gui.teaching import runs
from restorer.gui.teaching.new_page import NewPage
from restorer.gui.teaching.process import Ending
from restorer.gui.teaching.program import Wish
from restorer.gui.teaching.run_list import RunList
from restorer.gui.teaching.run_page import RunPage
from restorer.gui.teaching.runs import Run
from restorer.gui.teaching.session import Session
from restorer.gui.teaching.wishes import Wishes
from restorer.gui.workers import Pool

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_SIDE = 200
_NOTHING_YET = later("What you teach is listed here, finished or not.")


class TeachingWindow(QDialog):
    """Stays open beside the main window. Closed, what is being taught goes on."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Teach your collection"))
        self.setObjectName("teaching")
        self.setAcceptDrops(True)
        self.window_ = window
        self.pool = Pool(self, threads=1)
        self.session = Session(self, self.pool)
        self.runs: dict[str, Run] = {}
        self.broken: dict[str, RestorerError] = {}
        """Why runs ended that should not have, by name, as long as this program knows."""
        self.added: dict[str, str] = {}
        """Names of models that were made of runs, by the runs' names."""
        self.new, self.page = NewPage(lambda: window.settings.last_folder), RunPage()
        self.new_button, self.list = QPushButton(tr("Teach something new")), RunList()
        self.nothing = muted(tr(_NOTHING_YET))
        self.pages = QStackedWidget()
        self.wishes = Wishes(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.new_button.setAccessibleName(tr("Teach something new"))
        self.new_button.setToolTip(tr("Choose pictures to learn from (Ctrl+N)"))
        self.new_button.setShortcut("Ctrl+N")
        close = QPushButton(tr("Close"))
        close.setAccessibleName(tr("Close"))
        close.setToolTip(tr("Close this window; what is being taught goes on (Esc)"))
        close.clicked.connect(self.close)
        side = QVBoxLayout()
        side.setSpacing(GRID)
        for widget in (self.new_button, self.nothing):
            side.addWidget(widget)
        side.addWidget(self.list, 1)
        side.addStretch(0)
        side.addWidget(close)
        left = QWidget()
        left.setLayout(side)
        left.setFixedWidth(_SIDE)
        side.setContentsMargins(0, 0, 0, 0)
        for page in (self.new, self.page):
            self.pages.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        row.setSpacing(3 * GRID)
        row.addWidget(left)
        row.addWidget(self.pages, 1)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # none is pressed by an Enter that was meant for something else
        self.setMinimumSize(920, 600)
        self.resize(1080, 740)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.show_new)
        self.list.chosen.connect(self._choose)
        self.list.delete_wanted.connect(lambda: self.wishes.do("delete"))
        self.new.wanted.connect(self._begin)
        self.page.wanted.connect(self.wishes.do)
        self.session.changed.connect(self._progressed)
        self.session.validated.connect(self._validated)
        self.session.over.connect(self._over)
        self.window_.themes.changed.connect(self.refresh_icons)
        self.refresh_icons()

    # showing

    def present(self) -> None:
        """Show what is here now, in front of everything."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.refresh(self.list.current or (self.session.run.name if self.session.run is not None else ""))
        if self.pages.currentWidget() is self.new:
            self.new.choose.setFocus()

    def refresh(self, current: str = "") -> None:
        """List what is on the disk and what is going on, and show the run called `current`; "": the page for a new one."""
        going_on = self.session.run
        listed = runs.all_runs()
        if going_on is not None:
            listed = [going_on, *(run for run in listed if run.name != going_on.name)]
        self.runs = {run.name: run for run in listed}
        current = current if current in self.runs else ""
        self.list.show_runs(listed, going_on.name if going_on is not None else "", current)
        self.list.setVisible(bool(listed))
        self.nothing.setVisible(not listed)
        self._choose(current)

    def show_new(self) -> None:
        """The page on which something new is taught."""
        self.refresh()
        self.new.choices.propose_name()
        self.new.choose.setFocus()

    def _choose(self, name: str) -> None:
        run = self.runs.get(name)
        self.pages.setCurrentWidget(self.new if run is None else self.page)
        if run is None:
            self.new.choices.look(self.window_.pool, self.window_.settings.device)
            self.new.choices.set_busy(self.session.run.name if self.session.run is not None else "")
            return
        self.page.show_run(run)
        self.show_state()
        self.wishes.look_for_model(run)

    def show_state(self) -> None:
        """What goes on with the run that shows."""
        page, session, run = self.page, self.session, self.page.run
        if run is None:
            return
        is_free = session.run is None
        if run is session.run:
            if session.is_stopping:
                page.show_stopping()
            elif session.stage:
                page.show_preparing(session.stage, session.stage_share)
            else:
                page.show_learning()
        elif run.is_elsewhere:
            page.show_elsewhere()
        elif run.outcome is not None:
            page.show_finished(self.added.get(run.name, ""))
        elif run.name in self.broken:
            page.show_broken(self.broken[run.name], may_go_on=is_free)
        else:
            page.show_stopped(may_go_on=is_free)

    @property
    def is_showing_session(self) -> bool:
        return self.page.run is not None and self.page.run is self.session.run

    def refresh_icons(self) -> None:
        self.new_button.setIcon(icons.icon("teach"))
        self.new.refresh_icons()

    def report(self, error: BaseException) -> None:
        """Show an error over this window, or over the main one while this is closed."""
        show_error(self if self.isVisible() else self.window_, error)

    # what the session tells

    def _begin(self, wish: Wish) -> None:
        self.window_.settings.last_folder = str(wish.pictures.parent)
        self.session.begin(wish)
        self.refresh(wish.name)

    def _progressed(self) -> None:
        if (run := self.session.run) is None:
            return
        self.list.tell(run, is_going_on=True)
        if self.is_showing_session:
            self.show_state()
            self.page.show_curves()

    def _validated(self) -> None:
        if self.is_showing_session and (run := self.page.run) is not None:
            self.page.show_run(run)

    def _over(self, run: Run, ending: Ending) -> None:
        self.broken.pop(run.name, None)
        is_there = run.is_on_disk
        if is_there and ending.error is not None and ending.how != "stopped":
            self.broken[run.name] = ending.error
        if not is_there:
            self._forget(run)
        shows = self.page.run is run and self.pages.currentWidget() is self.page
        self.refresh(run.name if shows else self.list.current)
        if not is_there and ending.how != "stopped" and ending.error is not None:
            self.report(ending.error)
        elif not self.isVisible():
            self.window_.status.say(_said(run, ending))

    def _forget(self, run: Run) -> None:
        """What never began leaves nothing behind."""
        try:
            self.wishes.forget(run)
        except RestorerError as error:
            self.report(error)

    # the end

    def shut_down(self) -> None:
        """Close, and end everything that is going on here."""
        self.close()
        self.new.finder.shut_down()
        self.session.shut_down()
        self.new.sheet.thumbnails.pool.shut_down()
        self.pool.shut_down()

    # dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _folder_in(event) is not None:
            event.acceptProposedAction()
            self.new.drop.set_active(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.new.drop.set_active(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.new.drop.set_active(False)
        if (folder := _folder_in(event)) is not None:
            event.acceptProposedAction()
            self.show_new()
            self.new.look_at(folder)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button it is on, or the one that a name is for; Esc closes."""
        focus = self.focusWidget()
        fields: dict[QWidget | None, QWidget] = {
            self.new.choices.name: self.new.choices.start,
            self.page.new_name: self.page.buttons["add"],
        }
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button = fields.get(focus, focus)
            if isinstance(button, QPushButton):
                button.click()
        else:
            super().keyPressEvent(event)


def _folder_in(event: QDropEvent) -> Path | None:
    """The one folder that is dragged; None for anything else."""
    found = local_files(event.mimeData())
    return found[0] if len(found) == 1 and found[0].is_dir() else None


def _said(run: Run, ending: Ending) -> str:
    """For the main window's status bar."""
    if ending.how == "done" and run.outcome is not None:
        said = {
            True: tr("Teaching “{name}” is over: it helped. See Restore, Teach your collection."),
            False: tr("Teaching “{name}” is over: it did not help. See Restore, Teach your collection."),
            None: tr("Teaching “{name}” is over: it was not judged. See Restore, Teach your collection."),
        }[run.outcome.helped]
    elif ending.how == "stopped":
        said = tr("Teaching “{name}” was stopped; it can be continued.")
    else:
        said = tr("Teaching “{name}” ended before its time. See Restore, Teach your collection.")
    return said.format(name=run.name)
