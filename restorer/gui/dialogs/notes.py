"""What is written down about a picture: title, observation and interpretation, each by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from restorer.document.facts import Facts
from restorer.gui.dialogs.base import Dialog
from restorer.gui.dialogs.pin_list import PinList
from restorer.gui.language import later, tr
from restorer.gui.panels.controls import GRID, muted

_PAUSE_MS = 4000
"""Whoever does not type for so long has finished a thought: it becomes a step."""
_WIDTH, _LINES = 460, 5
_PARTS = {
    "title": (later("Title"), later("What to call the picture in its dossier.")),
    "observation": (later("Observation"), later("What is seen: condition, place and extent of the damage.")),
    "interpretation": (
        later("Interpretation"),
        later("What is concluded: causes, what was there, why it was filled so."),
    ),
}


class NotesDialog(Dialog):
    """Stays open beside the picture. `noted(name of a part, text)` follows when a thought is finished."""

    noted = Signal(str, str)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, tr("Notes"), tr("Notes on this picture"), "notes")
        self.setModal(False)
        layout = self.layout()
        assert layout is not None
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetDefaultConstraint)
        self.title, self.observation, self.interpretation = QLineEdit(), QPlainTextEdit(), QPlainTextEdit()
        self.title.setMaxLength(200)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.settle)
        self._told = Facts()
        self._fields: dict[str, QLineEdit | QPlainTextEdit] = {
            "title": self.title,
            "observation": self.observation,
            "interpretation": self.interpretation,
        }
        for name, field in self._fields.items():
            self._add(name, field)
        self.pins = PinList()
        self.content.addSpacing(GRID)
        self.content.addWidget(self.pins)
        close = self.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)

    def _add(self, name: str, field: QLineEdit | QPlainTextEdit) -> None:
        word, meaning = map(tr, _PARTS[name])
        label, hint = QLabel(word), muted(meaning)
        label.setObjectName("heading")
        label.setBuddy(field)
        field.setAccessibleName(word)
        field.setAccessibleDescription(meaning)
        field.setMinimumWidth(_WIDTH)
        field.installEventFilter(self)
        field.textChanged.connect(lambda *_: self._timer.start())
        if isinstance(field, QPlainTextEdit):
            field.setTabChangesFocus(True)
            field.setMinimumHeight(_LINES * field.fontMetrics().lineSpacing() + 2 * GRID)
        self.content.addSpacing(GRID)
        self.content.addWidget(label)
        self.content.addWidget(hint)
        self.content.addWidget(field, int(isinstance(field, QPlainTextEdit)))

    def show_facts(self, facts: Facts) -> None:
        """Show what is written down now; what is just being typed stays, unless that very part was changed elsewhere."""
        for name, field in self._fields.items():
            text = getattr(facts, name)
            if text != getattr(self._told, name) and text != _text(field):
                field.blockSignals(True)
                if isinstance(field, QLineEdit):
                    field.setText(text)
                else:
                    field.setPlainText(text)
                field.blockSignals(False)
        self._told = facts
        self.pins.show_pins(facts.pins)

    def settle(self) -> None:
        """Tell what has been typed so far."""
        self._timer.stop()
        for name, field in self._fields.items():
            if (text := _text(field)) != getattr(self._told, name):
                self.noted.emit(name, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.settle()
        return super().eventFilter(watched, event)

    def reject(self) -> None:
        self.settle()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settle()
        super().closeEvent(event)


def _text(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
