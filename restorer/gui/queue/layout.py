"""The parts of the batch window that hold others: the middle with its list, the foot with its buttons."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from restorer.batch.queue import Queue
from restorer.gui import icons, theme
from restorer.gui.language import later, tr
from restorer.gui.panels.controls import GRID
from restorer.gui.queue.model import Entries
from restorer.gui.queue.options import Options
from restorer.gui.queue.review import Review
from restorer.gui.queue.rows import EntryList

_VERBS = {"Start": later("Start"), "Pause": later("Pause"), "Resume": later("Resume")}


def lay_out(window: QWidget, options: Options, middle: Middle, foot: Foot) -> None:
    """Settings on the left, the foot below everything."""
    side = QWidget()
    side.setObjectName("side")
    side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    inner = QVBoxLayout(side)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.addWidget(options)
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(side)
    row.addWidget(middle, 1)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(row, 1)
    column.addWidget(foot)
    window.setMinimumSize(1000, 560)
    window.resize(1200, 760)


class Middle(QWidget):
    """The list and the picture to look at; an invitation as long as there is nothing."""

    files_wanted = Signal()
    folder_wanted = Signal()
    retry_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, model: Entries) -> None:
        super().__init__()
        self.list, self.review = EntryList(model), Review()
        self.add_files = _button(
            tr("Add &pictures…"), tr("Add pictures"), tr("Choose files; or drop them here")
        )
        self.add_folder = _button(
            tr("Add &folder…"), tr("Add a folder"), tr("Add a folder with its subfolders; or drop it here")
        )
        self.retry = _button(
            tr("Re&try failed"), tr("Retry failed pictures"), tr("Do all pictures again that failed")
        )
        self.clear = _button(
            tr("Remove f&inished"),
            tr("Remove finished pictures"),
            tr("Take what is restored, sound or skipped off the list; no file is touched"),
        )
        self._pages = QStackedWidget()
        self._drop = QFrame()
        self._mark = QLabel()
        for button, signal in (
            (self.add_files, self.files_wanted),
            (self.add_folder, self.folder_wanted),
            (self.retry, self.retry_wanted),
            (self.clear, self.clear_wanted),
        ):
            button.clicked.connect(signal)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID)
        for button in (self.add_files, self.add_folder):
            top.addWidget(button)
        top.addStretch(1)
        for button in (self.retry, self.clear):
            top.addWidget(button)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.list)
        halves.addWidget(self.review)
        halves.setSizes([340, 540])
        halves.setStretchFactor(1, 1)
        self.list.setMinimumWidth(240)
        self.review.setMinimumWidth(380)
        self._pages.addWidget(self._invitation())
        self._pages.addWidget(halves)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        column.setSpacing(GRID + GRID // 2)
        column.addLayout(top)
        column.addWidget(self._pages, 1)

    def _invitation(self) -> QWidget:
        self._drop.setObjectName("drop")
        self._drop.setProperty("active", False)
        title = QLabel(tr("Drop pictures or folders here"))
        title.setObjectName("title")
        text = QLabel(
            tr(
                "They are restored one after the other, into a folder of their own. The files are never changed."
            )
        )
        text.setObjectName("muted")
        inner = QVBoxLayout(self._drop)
        inner.setSpacing(GRID)
        inner.addStretch(2)
        for label in (self._mark, title, text):
            inner.addWidget(label, alignment=Qt.AlignmentFlag.AlignHCenter)
        inner.addStretch(3)
        return self._drop

    def show_state(self, queue: Queue) -> None:
        """Bring buttons in step with the queue."""
        states: Counter[str] = Counter(entry.state for entry in queue.entries)
        self._pages.setCurrentIndex(1 if queue.entries else 0)
        self.retry.setVisible(bool(states["failed"]))
        self.clear.setVisible(bool(states["restored"] + states["nothing to do"] + states["skipped"]))

    def set_active(self, active: bool) -> None:
        """Files are held over the window, or not any more."""
        self._drop.setProperty("active", active)
        self._drop.style().unpolish(self._drop)
        self._drop.style().polish(self._drop)

    def refresh_icons(self) -> None:
        self._mark.setPixmap(icons.pixmap("batch", 48, self.devicePixelRatioF(), theme.current().accent_ink))
        self.add_files.setIcon(icons.icon("picture"))
        self.add_folder.setIcon(icons.icon("open"))
        self.retry.setIcon(icons.icon("redo"))
        self.review.refresh_icons()
        self.list.viewport().update()


class Foot(QWidget):
    """How far the batch is, what was done last, and the buttons: Start, Pause or Resume; the report; Close."""

    start_wanted = Signal()
    report_wanted = Signal()
    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pinned")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the batch"))
        self.summary, self.message = QLabel(), QLabel()
        self.message.setObjectName("muted")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.start = _button(tr("Start"), tr("Start"), tr("Restore what waits (Ctrl+R)"))
        self.start.setObjectName("strong")
        self.start.setShortcut("Ctrl+R")
        self.start.setMinimumWidth(120)
        self.report = _button(
            tr("Report"), tr("Report"), tr("Write a page with every picture before and after, and open it")
        )
        self.close_button = _button(
            tr("Close"), tr("Close"), tr("Close this window; the batch goes on (Esc)")
        )
        self.start.clicked.connect(self.start_wanted)
        self.report.clicked.connect(self.report_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        told = QVBoxLayout()
        told.setSpacing(GRID // 2)
        line = QHBoxLayout()
        line.addWidget(self.summary)
        line.addStretch(1)
        line.addWidget(self.message)
        told.addLayout(line)
        told.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        row.setSpacing(GRID)
        row.addLayout(told, 1)
        row.addSpacing(GRID)
        for button in (self.start, self.report, self.close_button):
            row.addWidget(button)
        self._verb = self._said = ""

    def say(self, text: str) -> None:
        """What was done last."""
        self._said = text
        self._show_message("")

    def _show_message(self, hint: str) -> None:
        """Why nothing goes on comes before what was done last."""
        self.message.setText(hint or self._said)
        self.message.setAccessibleName(hint or self._said)

    def show_state(self, queue: Queue, *, is_on: bool, is_paused: bool, waits_for: str = "") -> None:
        """`waits_for`: a sentence on what the batch waits for."""
        self._show_message(waits_for)
        states: Counter[str] = Counter(entry.state for entry in queue.entries)
        total = len(queue.entries)
        left = states["waiting"] + states["found"]
        self.summary.setText(
            tr("%Ln picture(s): {states}", n=total).format(states=", ".join(_counted(states)))
            if total
            else tr("No pictures yet")
        )
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(total - left)
        begun = 0 < left < total - states["skipped"]
        verb = "Resume" if is_paused or (begun and not is_on) else "Pause" if is_on else "Start"
        if verb != self._verb:
            self._verb = verb
            self.start.setText(tr(_VERBS[verb]))
            self.start.setAccessibleName(tr(_VERBS[verb]))
            self.start.setShortcut("Ctrl+R")  # goes with the text
            self.refresh_icons()
        self.start.setEnabled(is_on or bool(left))
        self.report.setEnabled(bool(queue.records()))

    def refresh_icons(self) -> None:
        name = "pause" if self._verb == "Pause" else "start"
        self.start.setIcon(icons.icon(name, theme.current().accent_text))


def _counted(states: Counter[str]) -> list[str]:
    """How many pictures are in which state."""
    said = {
        "restored": tr("%Ln restored", n=states["restored"]),
        "nothing to do": tr("%Ln sound", n=states["nothing to do"]),
        "failed": tr("%Ln failed", n=states["failed"]),
        "skipped": tr("%Ln skipped", n=states["skipped"]),
        "found": tr("%Ln to look at", n=states["found"]),
        "waiting": tr("%Ln waiting", n=states["waiting"]),
    }
    return [text for state, text in said.items() if states[state]]


def _button(text: str, name: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.setAccessibleName(name)
    button.setAccessibleDescription(tip)
    button.setToolTip(tip)
    return button
