"""The dialog "Models": search, cards, details, import by drag and drop, and where networks compute."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from restorer.gui import icons
from restorer.gui.dialogs.errors import show_error
from restorer.gui.dialogs.models.cards import CardList
from restorer.gui.dialogs.models.computing import Computing
from restorer.gui.dialogs.models.details import Details
from restorer.gui.dialogs.models.doing import Doing
from restorer.gui.dialogs.models.entries import Entry, entries
from restorer.gui.dialogs.models.gallery import Gallery
from restorer.gui.dialogs.models.jobs import ENDINGS
from restorer.gui.dialogs.models.work import WorkLine
from restorer.gui.drops import local_files
from restorer.gui.language import tr
from restorer.gui.panels.controls import GRID, muted
from restorer.gui.wording import file_filter
from restorer.gui.workers import Pool
from restorer.models import catalog
from restorer.progress import Progress

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow


class ModelsDialog(QDialog):
    """Stays open beside the window. `present` shows it; closed, it does nothing and keeps nothing busy."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Models"))
        self.setObjectName("models")
        self.setAcceptDrops(True)
        self.window_ = window
        self.pool = Pool(self, threads=1)
        """One thing at a time: a trial must not slow down what is measured."""
        self.entries: dict[str, Entry] = {}
        self.search = QLineEdit()
        self.import_button = QPushButton(tr("Import…"))
        self.cards, self.details = CardList(), Details()
        self.nothing = muted(tr("Nothing here matches."))
        self.computing = Computing(window.settings, window.pool)
        self.work = WorkLine()
        self.gallery = Gallery(self, self.pool)
        self.doing = Doing(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(tr("Search by name, description or kind of damage"))
        self.search.setAccessibleName(tr("Search the models"))
        self.search.setClearButtonEnabled(True)
        for clear in self.search.findChildren(QToolButton):
            clear.setAccessibleName(tr("Clear the search"))
        self.search.setAcceptDrops(False)  # files dropped on it are meant for the dialog
        self.import_button.setAccessibleName(tr("Import models"))
        self.import_button.setToolTip(
            tr("Take in checkpoints, or weights of other programs; or drop them here")
        )
        close = QPushButton(tr("Close"))
        close.setAccessibleName(tr("Close"))
        close.clicked.connect(self.close)
        for button in (self.import_button, close):
            button.setAutoDefault(False)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self.search, 1)
        top.addWidget(self.import_button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.cards, 1)
        column.addWidget(self.nothing)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(left)
        halves.addWidget(self.details)
        halves.setSizes([380, 620])
        halves.setStretchFactor(1, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(GRID)
        bottom.addWidget(self.computing, 1)
        bottom.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        outer.setSpacing(GRID + GRID // 2)
        outer.addLayout(top)
        outer.addWidget(halves, 1)
        outer.addWidget(self.work)
        outer.addLayout(bottom)
        self.setMinimumSize(880, 520)
        self.resize(1040, 700)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.cards.setFocus)
        self.import_button.clicked.connect(self._ask_for_files)
        self.cards.chosen.connect(self._show_details)
        self.cards.use_wanted.connect(lambda: self.doing.do("use"))
        self.cards.remove_wanted.connect(lambda: self.doing.do("remove"))
        self.details.wanted.connect(self.doing.do)
        self.work.cancel_wanted.connect(self.doing.cancel)
        self.gallery.came.connect(self._show_picture)
        self.finished.connect(self.stop)
        self.window_.worker.started.connect(self.gallery.stop)
        self.window_.worker.finished.connect(self.go_on)
        self.window_.themes.changed.connect(self.refresh_icons)
        self.refresh_icons()

    # showing

    def present(self) -> None:
        """Show what is here now, in front of everything."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.search.setFocus()
        self.refresh(self.cards.current or self.window_.side.restore.filler.currentData() or "")
        self.computing.look()

    def refresh(self, current: str = "") -> None:
        """List what the catalog has now, with `current` (default: the same as before) chosen."""
        current = current or self.cards.current
        listed = entries()
        self.entries = {entry.id: entry for entry in listed}
        self.cards.pictures.clear()
        self.cards.show_entries(listed, catalog.problems(), current)
        self._filter(self.search.text())
        self.gallery.show_entries(listed)
        self.go_on()

    def go_on(self) -> None:
        """Make trial pictures, unless something more important is going on."""
        if self.isVisible() and not self.doing.is_busy and not self.window_.worker.is_busy:
            self.gallery.start()

    def stop(self) -> None:
        """Nothing is done any more for a closed dialog."""
        self.gallery.stop()
        self.doing.drop()

    def shut_down(self) -> None:
        """Close, and wait for the thread to end."""
        self.close()
        self.stop()
        self.pool.shut_down()

    def _filter(self, text: str) -> None:
        left = self.cards.filter(text)
        self.nothing.setVisible(not left)
        self.details.setVisible(bool(left))

    def _show_details(self, model_id: str) -> None:
        entry = self.entries.get(model_id)
        self.details.show_entry(entry, self.cards.pictures.get(model_id))
        self.window_.pool.drop("sha256")
        if entry is not None and (one := entry.installed) is not None:

            def digest(_: Progress) -> str:
                return one.sha256

            self.window_.pool.submit(
                "sha256",
                digest,
                self.details.show_sha256,
                lambda _: self.details.show_sha256(tr("not known")),
            )

    def _show_picture(self, model_id: str, picture: QPixmap) -> None:
        self.cards.set_picture(model_id, picture)
        entry = self.details.entry
        if entry is not None and entry.id == model_id:
            self.details.trial.show_trial(entry, picture)

    def refresh_icons(self) -> None:
        self.import_button.setIcon(icons.icon("open"))
        self.cards.viewport().update()
        self.details.trial.update()

    def report(self, error: BaseException) -> None:
        """Show an error over this dialog."""
        show_error(self, error)

    # importing

    def _ask_for_files(self) -> None:
        folder = self.window_.settings.last_folder
        names, _ = QFileDialog.getOpenFileNames(
            self, tr("Import models"), folder, file_filter((tr("Models"), ENDINGS))
        )
        self.take_in(Path(name) for name in names)

    def take_in(self, paths: Iterable[Path]) -> None:
        self.doing.take_in(list(paths))

    def _droppable(self, event: QDropEvent) -> list[Path]:
        if self.doing.is_busy:
            return []
        return [path for path in local_files(event.mimeData()) if path.suffix.casefold() in ENDINGS]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._droppable(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if files := self._droppable(event):
            event.acceptProposedAction()
            self.take_in(files)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops what is being done, else empties the search, else closes. Enter presses the button it is on."""
        focus = self.focusWidget()
        key = event.key()
        if key == Qt.Key.Key_Escape and self.doing.is_busy:
            self.doing.cancel()
        elif key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focus, QPushButton):
                focus.click()
        elif key == Qt.Key.Key_Down and focus is self.search:
            self.cards.setFocus()
        else:
            super().keyPressEvent(event)
