"""Everything about one model, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from restorer.gui.dialogs.models.cards import draw_trial
from restorer.gui.dialogs.models.entries import Entry, megabytes, tile_memory
from restorer.gui.garbage import end_soon
from restorer.gui.language import later, number, tr
from restorer.gui.panels.controls import GRID, Facts
from restorer.models.card import Card

_METRICS = {"psnr": later("PSNR, dB"), "ssim": "SSIM", "lpips": "LPIPS", "iou": "IoU"}
_FROM = {"shipped": later("came with Restorer"), "shared": later("a shared folder"), "yours": later("you")}
_NOT_YOURS = later("Only models that you imported can be renamed or removed")
_BUTTONS = (
    ("use", later("Use this model"), later("Choose it in the Restore panel (Enter)")),
    (
        "default",
        later("Set as default"),
        later("Use it wherever nobody chooses: here, in commands and in batches"),
    ),
    (
        "measure",
        later("Benchmark"),
        later("Measure how many seconds it takes for a megapixel on this computer"),
    ),
    (
        "verify",
        later("Verify"),
        later("Compare the file with what came, check all weights and let it work once"),
    ),
    ("rename", later("Rename…"), later("Give it another name")),
    ("remove", later("Remove…"), later("Delete its file (Delete)")),
    ("folder", later("Show in folder"), later("Open the folder that its file lies in")),
    ("authors", later("Authors…"), later("Whom the training pictures' licences ask to name")),
)
_COLUMNS = 3
_WIDTH = 464
"""Least width in device-independent pixels: that of the buttons."""


class Details(QScrollArea):
    """`wanted(str)` gives the key of the button that was pressed: use, default, measure, verify, rename, remove,
    folder or authors."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scroll")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of what is in it
        # With wrapping text, a bar across that comes as needed would come and go for ever.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(_WIDTH)
        self.entry: Entry | None = None
        self.trial = _Trial()
        self.name, self.description = _label("heading"), _label()
        self.story = _label("muted")
        self.facts, self.scores = Facts(), _Scores()
        self.buttons: dict[str, QPushButton] = {}
        self._locked = False
        self._lay_out()

    def _lay_out(self) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(GRID // 2)
        for label in (self.name, self.description, self.story):
            beside.addWidget(label)
        beside.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(self.trial, alignment=Qt.AlignmentFlag.AlignTop)
        head.addLayout(beside, 1)
        self._grid = QGridLayout()
        self._grid.setSpacing(GRID)
        for key, text, tip in _BUTTONS:
            button = QPushButton(tr(text))
            button.setAutoDefault(False)
            button.setToolTip(tr(tip))
            button.setAccessibleName(tr(text).rstrip("…"))
            button.setAccessibleDescription(tr(tip))
            button.clicked.connect(lambda _=False, key=key: self.wanted.emit(key))
            self.buttons[key] = button
        self._inside = QWidget()
        self._inside.setObjectName("sections")
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addWidget(self.facts)
        column.addWidget(self.scores)
        column.addStretch(1)
        self.setWidget(self._inside)

    def show_entry(self, entry: Entry | None, picture: QPixmap | None) -> None:
        """Show this model; None: nothing is chosen."""
        self.entry = entry
        self._inside.setVisible(entry is not None)
        if entry is None:
            return
        card = entry.card
        self.trial.show_trial(entry, picture)
        self.name.setText(entry.name)
        self.description.setText(entry.description)
        self.story.setText(
            " · ".join([entry.id, entry.facts, *([tr("default")] if entry.is_default else [])])
        )
        self.facts.show(_facts(entry))
        self.facts.setVisible(entry.installed is not None)
        self.scores.show_scores({} if card is None else card.scores)
        self._place_buttons(entry)
        self.verticalScrollBar().setValue(0)

    def show_sha256(self, text: str) -> None:
        """Say the digest once it is known, in halves, so that it fits into a narrow dialog."""
        text = f"{text[:32]} {text[32:]}".strip()
        if self.entry is not None and self.entry.installed is not None:
            self.facts.show(_facts(self.entry, text))

    def set_locked(self, locked: bool) -> None:
        """While a job runs, nothing that would start another can be pressed."""
        self._locked = locked
        if self.entry is not None:
            self._place_buttons(self.entry)

    def _place_buttons(self, entry: Entry) -> None:
        installed, card = entry.installed, entry.card
        authors = 0 if card is None else len(card.attributions)
        has = dict.fromkeys(self.buttons, True)
        has["use"] = entry.task == "fill"
        has["authors"] = authors > 0
        for key in ("verify", "rename", "remove", "folder"):
            has[key] = installed is not None
        able = dict.fromkeys(self.buttons, True)
        able["default"] = not entry.is_default
        able["rename"] = able["remove"] = entry.is_own
        for key in ("measure", "verify", "rename", "remove", "default"):
            able[key] = able[key] and not self._locked
        self.buttons["authors"].setText(tr("%Ln author(s)…", n=authors))
        for key, _, tip in _BUTTONS:
            if key in {"rename", "remove"}:
                self.buttons[key].setToolTip(tr(tip if entry.is_own else _NOT_YOURS))
        for button in self.buttons.values():
            self._grid.removeWidget(button)
        shown = [key for key in self.buttons if has[key]]
        for place, key in enumerate(shown):
            self._grid.addWidget(self.buttons[key], place // _COLUMNS, place % _COLUMNS)
        for key, button in self.buttons.items():
            button.setVisible(has[key])
            button.setEnabled(has[key] and able[key])


class _Trial(QWidget):
    """A trial picture at its own size."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(128, 128))
        self._entry: Entry | None = None
        self._picture: QPixmap | None = None

    def show_trial(self, entry: Entry, picture: QPixmap | None) -> None:
        self._entry, self._picture = entry, picture
        if entry.task == "detect":
            self.setAccessibleName(tr("What it marks: {model}").format(model=entry.name))
            self.setToolTip(tr("What it marks on a piece of the demo picture"))
        else:
            self.setAccessibleName(tr("A trial fill: {model}").format(model=entry.name))
            self.setToolTip(tr("A trial fill on a piece of the demo picture"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._entry is not None:
            painter = QPainter(self)
            draw_trial(painter, QRect(0, 0, 128, 128), self._picture, self._entry, self)
            painter.end()


class _Scores(QWidget):
    """What was measured, by kind of damage."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        title = QLabel(tr("Scores by kind of damage, as its card says"))
        title.setObjectName("heading")
        column.addWidget(title)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(3 * GRID)
        self._grid.setVerticalSpacing(GRID // 2)
        column.addLayout(self._grid)

    def show_scores(self, scores: dict[str, dict[str, float]]) -> None:
        self.setVisible(bool(scores))
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                end_soon(widget)
        metrics = list(dict.fromkeys(name for row in scores.values() for name in row))
        for across, metric in enumerate(metrics, start=1):
            self._put(0, across, tr(_METRICS.get(metric, metric)), "muted")
        for down, (kind, row) in enumerate(scores.items(), start=1):
            self._put(down, 0, kind, "muted")
            for across, metric in enumerate(metrics, start=1):
                self._put(down, across, number(row[metric], ".4g") if metric in row else "", "")
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        self._grid.setColumnStretch(len(metrics) + 1, 1)

    def _put(self, row: int, column: int, text: str, name: str) -> None:
        label = QLabel(text)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
        self._grid.addWidget(label, row, column, side)


def _facts(entry: Entry, sha256: str = "…") -> dict[str, str]:
    """What the card and the file say, in the order to show it."""
    installed, card = entry.installed, entry.card
    if installed is None or card is None:
        return {}
    facts = {
        tr("Comes from"): tr(_FROM[entry.origin]),
        tr("File"): tr("{file} · {size}, weights as {precision}").format(
            file=installed.path.name, size=megabytes(installed.size), precision=card.precision
        ),
        tr("SHA-256"): sha256,
        tr("Memory"): tile_memory(installed),
        tr("Network"): card.architecture,
        tr("Trained on"): _trained_on(card),
        tr("Training"): _training(card),
        tr("Author"): f"{card.author}{f', {card.date}' if card.date else ''}",
        tr("Licence"): card.licence,
    }
    return {name: value for name, value in facts.items() if value}


def _trained_on(card: Card) -> str:
    said = []
    if card.trained_on.pictures:
        said.append(tr("%Ln picture(s)", n=card.trained_on.pictures))
    if card.trained_on.damage:
        said.append(", ".join(card.trained_on.damage))
    return "; ".join(said)


def _training(card: Card) -> str:
    said = [tr("recipe {recipe}").format(recipe=card.recipe)] if card.recipe else []
    if card.steps:
        said.append(tr("%Ln step(s) in {hours} hours", n=card.steps).format(hours=number(card.hours, ".2g")))
    if card.hardware:
        said.append(card.hardware)
    return "; ".join(said)


def _label(name: str = "") -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label
