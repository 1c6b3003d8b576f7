"""One picture of the batch to look at: before, what was found, after; and what can be decided about it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from restorer.batch.queue import Entry
from restorer.gui import icons, theme
from restorer.gui.language import later, tr
from restorer.gui.panels.controls import GRID, Segments
from restorer.gui.queue.jobs import Preview
from restorer.gui.queue.model import Work, in_words
from restorer.gui.wording import ended, expected, percent, took
from restorer.models import catalog

_VIEWS = (
    ("before", later("Before"), later("The picture as it is")),
    ("marks", later("Marks"), later("What was found, or marked by hand")),
    ("after", later("After"), later("The restored picture")),
)
_BUTTONS = (
    ("accept", later("&Accept marks"), later("Restore what is marked (Enter)")),
    ("look", later("Find mar&ks"), later("Look for damage in this picture now")),
    ("edit", later("&Edit marks…"), later("Correct the marks in the main window (E)")),
    ("take", later("&Use edited marks"), later("Take the marks from the main window, and restore them")),
    ("skip", later("&Skip"), later("Leave this picture out (S)")),
    ("redo", later("&Redo"), later("Do this picture again with the settings of now (R)")),
)


class Review(QWidget):
    """`wanted(str)` gives the key of the button that was pressed: accept, look, edit, take, skip or redo."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.picture = PictureView()
        self.views = Segments([(key, tr(text), tr(tip)) for key, text, tip in _VIEWS], tr("View"))
        self.views.chosen.connect(self._choose)
        self.name, self.text = QLabel(), QLabel()
        self.name.setObjectName("heading")
        for label in (self.name, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)  # names of files
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setWordWrap(True)
        self.buttons: dict[str, QPushButton] = {}
        for key, text, tip in _BUTTONS:
            button = QPushButton(tr(text))
            button.setAutoDefault(False)
            button.setToolTip(tr(tip))
            button.setAccessibleName(tr(text).replace("&", "").rstrip("…"))
            button.setAccessibleDescription(tr(tip))
            button.clicked.connect(lambda _=False, key=key: self.wanted.emit(key))
            self.buttons[key] = button
        self._wished = "marks"
        """The view that was chosen last: shown wherever it can be."""
        self._lay_out()
        self.show_entry(None)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self.name, 1)
        top.addWidget(self.views)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self.picture, 1)
        column.addWidget(self.text)
        column.addLayout(row)

    def show_entry(self, entry: Entry | None, work: Work | None = None, *, can_take: bool = False) -> None:
        """Say what is to be said of a picture and offer what can be decided; `show_preview` brings the picture."""
        self.setVisible(entry is not None)
        if entry is None:
            self.picture.show_preview(None)
            return
        self.name.setText(entry.name.as_posix())
        self.text.setText(self._words(entry, work))
        state = entry.state
        shown = {
            "accept": state == "found",
            "look": state == "waiting" and not entry.accepted and work is None,
            "edit": work is None,
            "take": work is None and can_take,
            "skip": state in ("waiting", "found"),
            "redo": state in ("restored", "nothing to do", "failed", "skipped"),
        }
        for key, button in self.buttons.items():
            button.setVisible(shown[key])
        self._emphasise("take" if shown["take"] else "accept")
        self.buttons["redo"].setText(tr("&Do it after all") if state == "skipped" else tr("&Redo"))

    def show_preview(self, preview: Preview | None) -> None:
        """The picture to look at; None: it is still read."""
        self.picture.show_preview(preview)
        self._offer()

    def refresh_icons(self) -> None:
        icon_of = {"accept": "check", "look": "find-damage", "edit": "brush", "take": "check", "skip": "close", "redo": "redo"}  # fmt: skip
        for key, button in self.buttons.items():
            primary = button.objectName() == "strong"
            button.setIcon(icons.icon(icon_of[key], theme.current().accent_text if primary else ""))
        self.picture.update()

    def set_colour(self, colour: str, opacity: float) -> None:
        """Of the marks."""
        self.picture.colour, self.picture.opacity = QColor(colour), opacity
        self.picture.update()

    def _emphasise(self, key: str) -> None:
        for name, button in self.buttons.items():
            wanted = "strong" if name == key else ""
            if button.objectName() != wanted:
                button.setObjectName(wanted)
                button.style().unpolish(button)
                button.style().polish(button)
        self.refresh_icons()

    def _words(self, entry: Entry, work: Work | None) -> str:
        record = entry.record
        lines = [in_words(entry, work)]
        if work is None and record is not None and entry.state == "failed" and record.error is not None:
            lines = [tr(part) for part in (record.error.what, record.error.safe, record.error.todo)]
        elif work is None and record is not None and entry.state == "restored":
            share = record.filled_pixels / max(1, record.width * record.height)
            names = {info.id: tr(info.name) for info in catalog.choices()}
            by = names.get(record.recipe.filler, record.recipe.filler)
            facts = {"share": percent(share), "model": by, "time": took(record.seconds_total)}
            lines = [tr("{share} filled by “{model}” in {time}").format(**facts)]
            if record.expected_error is not None:
                lines[0] = tr("{share} filled by “{model}” in {time}, {expected}").format(
                    **facts, expected=expected(record.expected_error)
                )
            lines += [tr(note) for note in (*record.notes, *record.warnings)]
        elif entry.state == "found":
            lines = [tr("Are these the places to restore? Accept them, correct them, or skip the picture.")]
        return " ".join(ended(line) for line in lines if line)

    def _offer(self) -> None:
        """Enable the views that there is something to see of, and show the best one."""
        preview = self.picture.preview
        there = {
            "before": preview is not None and preview.before is not None,
            "marks": preview is not None and preview.marks is not None,
            "after": preview is not None and preview.after is not None,
        }
        for key, is_there in there.items():
            self.views.button(key).setEnabled(is_there)
        order = (
            ("after", self._wished, "marks", "before")
            if self._wished == "marks"
            else (self._wished, "before")
        )
        view = next((key for key in order if there[key]), "before")
        self.views.choose(view)
        self.picture.show_view(view)

    def _choose(self, view: str) -> None:
        self._wished = view
        self.picture.show_view(view)


class PictureView(QWidget):
    """A picture as large as there is room, with marks over it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reviewed")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Picture"))
        self.preview: Preview | None = None
        self.view = "before"
        self.colour, self.opacity = QColor("#ff2d6f"), 0.5

    def sizeHint(self) -> QSize:
        return QSize(420, 320)

    def show_preview(self, preview: Preview | None) -> None:
        self.preview = preview
        self.update()

    def show_view(self, view: str) -> None:
        self.view = view
        self.setAccessibleDescription(tr(next(text for key, text, _ in _VIEWS if key == view)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.current().surround))
        preview = self.preview
        image = None if preview is None else preview.after if self.view == "after" else preview.before
        if preview is None or image is None:
            painter.setPen(QColor(theme.current().muted))
            text = tr("Opening…") if preview is None else tr("This file cannot be shown.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self.devicePixelRatioF()
        room = self.rect().adjusted(GRID, GRID, -GRID, -GRID)
        size = image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        most = image.size() * (4 / ratio)  # a tiny picture is not blown up beyond recognition
        size = size.boundedTo(most.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(room).center())
        painter.drawImage(place, _scaled(image, size, ratio))
        if self.view == "marks" and preview.marks is not None:
            painter.drawImage(place, _overlay(preview.marks, self.colour, self.opacity))


def _scaled(image: QImage, size: QSize, ratio: float) -> QImage:
    """Shrunk in one smooth step: painting alone would alias."""
    wanted = size * ratio
    if wanted.width() >= image.width():
        return image
    return image.scaled(
        wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _overlay(marks: NDArray[np.uint8], colour: QColor, opacity: float) -> QImage:
    """Marks (h, w) as a transparent picture of one colour."""
    height, width = marks.shape
    pixels = np.zeros((height, width, 4), np.uint8)
    pixels[marks > 0] = (colour.red(), colour.green(), colour.blue(), round(255 * opacity))
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
