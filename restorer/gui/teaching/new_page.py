"""The page on which something new is taught: the pictures of a folder, and how."""

from __future__ import annotations

import html
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from restorer.errors import RestorerError
from restorer.gui import icons, theme
from restorer.gui.language import later, tr
from restorer.gui.panels.controls import GRID, Segments, muted
from restorer.gui.teaching.choices import Choices
from restorer.gui.teaching.contact_sheet import ContactSheet
from restorer.gui.teaching.finder import Finder, Findings
from restorer.gui.teaching.program import Wish
from restorer.gui.teaching.two_lines import FACTS, TwoLines
from restorer.gui.wording import ended, told

_WHAT = later(
    "A copy of a model practises on sound pictures by one hand: a painter, a photographer, an album, a scanner. Some "
    "pictures are kept apart, and in the end you see whether it fills those better than before."
)
_DROP = later("Drop a folder with pictures here")
_ALONE = later(
    "Sound pictures, or the sound parts of damaged ones. Subfolders count; nothing is changed in the folder."
)
_LISTS = {
    "all": (later("All"), later("All pictures that can be used")),
    "apart": (later("Kept apart"), later("Those that it is judged by")),
    "out": (later("Left out"), later("What is not used, and why")),
}
_CHOICES_WIDTH = 272


class NewPage(QWidget):
    """`wanted(Wish)` is emitted when the user starts."""

    wanted = Signal(object)

    def __init__(self, last_folder: Callable[[], str]) -> None:
        super().__init__()
        self._last_folder = last_folder
        self.findings: Findings | None = None
        self.finder = Finder(self)
        self.folder = QLineEdit()
        self.choose = QPushButton(tr(tr("Choose folder…")))
        self.drop = _DropFrame()
        self.summary, self.advice = QLabel(), muted()
        self.which = Segments([(key, tr(text), tr(tip)) for key, (text, tip) in _LISTS.items()], tr("Show"))
        self.sheet, self.left_out = ContactSheet(), QListWidget()
        self.bar = QProgressBar()
        self.choices = Choices()
        self._shown, self._lists = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_nothing()

    def _lay_out(self) -> None:
        self.folder.setReadOnly(True)
        self.folder.setPlaceholderText(tr(tr("No folder chosen")))
        self.folder.setAccessibleName(tr("Folder with pictures"))
        self.choose.setAccessibleName(tr("Choose a folder with pictures"))
        self.summary.setWordWrap(True)
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.left_out.setAccessibleName(tr("Files left out"))
        self.left_out.setItemDelegate(TwoLines(self.left_out))
        self.left_out.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Looking at the pictures"))
        self.which.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for widget in (self.sheet, self.left_out):
            self._lists.addWidget(widget)
        self._shown.addWidget(self.drop)
        self._shown.addWidget(self._found_part())
        title = QLabel(tr("Teach a model your collection"))
        title.setObjectName("heading")
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addLayout(row)
        left.addWidget(self._shown, 1)
        self.choices.setFixedWidth(_CHOICES_WIDTH)
        halves = QHBoxLayout()
        halves.setSpacing(3 * GRID)
        halves.addLayout(left, 1)
        halves.addWidget(self.choices)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(title)
        column.addWidget(muted(tr(_WHAT)))
        column.addSpacing(GRID // 2)
        column.addLayout(halves, 1)

    def _found_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for widget in (self.summary, self.advice, self.bar, self.which):
            column.addWidget(widget)
        column.addWidget(self._lists, 1)
        return part

    def _connect(self) -> None:
        self.choose.clicked.connect(self._ask)
        self.drop.clicked.connect(self._ask)
        self.which.chosen.connect(lambda _: self._show_which())
        self.finder.progressed.connect(self._progressed)
        self.finder.found.connect(self._found)
        self.choices.start_wanted.connect(self._start)

    def look_at(self, folder: Path) -> None:
        """Find out what is in `folder` and show it."""
        self.findings = None
        self.folder.setText(str(folder))
        self.folder.setCursorPosition(0)
        self._shown.setCurrentIndex(1)
        self.sheet.show_pictures(())
        self.summary.setText(tr("Looking at the pictures…"))
        for part in (self.advice, self.which):
            part.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        self._lists.setCurrentWidget(self.sheet)
        self.choices.set_pictures(False)
        self.finder.look(folder)

    def show_nothing(self) -> None:
        """No folder is chosen."""
        self.finder.stop()
        self.findings = None
        self.folder.clear()
        self._shown.setCurrentIndex(0)
        self.choices.set_pictures(False)

    def refresh_icons(self) -> None:
        self.choose.setIcon(icons.icon("open"))
        self.drop.refresh_icons()
        self.sheet.viewport().update()

    def _ask(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder with pictures"), self._last_folder())
        if chosen:
            self.look_at(Path(chosen))

    def _progressed(self, done: float, total: float) -> None:
        self.bar.setRange(0, round(total))
        self.bar.setValue(round(done))

    def _found(self, findings: Findings, error: RestorerError | None) -> None:
        self.findings = findings
        self.bar.hide()
        usable = bool(findings.pictures) and error is None
        if error is None:
            self.summary.setText(findings.text)
        else:
            self.summary.setText(" ".join(told(error).split("\n", 1)[0].split()))
        advice = [text for text in (findings.left_out_text, findings.advice if usable else "") if text]
        self.advice.setText("\n".join(map(ended, advice)))
        self.advice.setVisible(bool(advice))
        self.left_out.clear()
        for one in findings.left_out:
            item = QListWidgetItem(one.name, self.left_out)
            item.setData(FACTS, one.reason)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                tr("{name}: {facts}").format(name=one.name, facts=one.reason),
            )
            item.setToolTip(f"<span>{html.escape(one.reason)}</span>")
        numbers = {
            "all": len(findings.pictures),
            "apart": len(findings.kept_apart),
            "out": len(findings.left_out),
        }
        for key, number in numbers.items():
            self._tell_number(self.which.button(key), f"{tr(_LISTS[key][0])}  {number}", number)
        self.which.choose("all" if findings.pictures else "out")
        self.which.setVisible(bool(findings.pictures or findings.left_out))
        self._show_which()
        self.choices.set_pictures(usable, findings.folder)

    def _tell_number(self, button: QPushButton, text: str, number: int) -> None:
        button.setText(text)
        button.setMinimumWidth(button.fontMetrics().horizontalAdvance(text) + 3 * GRID)
        button.setEnabled(number > 0)

    def _show_which(self) -> None:
        findings = self.findings
        if findings is None:
            return
        key = self.which.current
        self._lists.setCurrentWidget(self.left_out if key == "out" else self.sheet)
        if key != "out":
            self.sheet.show_pictures(findings.kept_apart if key == "apart" else findings.pictures)

    def _start(self) -> None:
        if self.findings is not None:
            wish: Wish = self.choices.wish(self.findings.folder)
            self.wanted.emit(wish)


class _DropFrame(QFrame):
    """The place to drop a folder, as long as there is none; a click asks for one."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("drop")
        self.setProperty("active", False)
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text = QLabel(tr(_DROP))
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint = muted(tr(_ALONE))
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addStretch(1)
        for label in (self._icon, text, hint):
            column.addWidget(label)
        column.addStretch(1)

    def set_active(self, active: bool) -> None:
        """Whether something to drop is above the window."""
        self.setProperty("active", active)
        self.style().unpolish(self)
        self.style().polish(self)

    def sizeHint(self) -> QSize:
        return QSize(360, 240)

    def mouseReleaseEvent(self, event) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def refresh_icons(self) -> None:
        ink = theme.current().muted
        self._icon.setPixmap(icons.pixmap("teach", 40, self.devicePixelRatioF(), ink))
