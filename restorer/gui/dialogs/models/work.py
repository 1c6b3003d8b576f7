"""The line at the dialog's foot: what is being done, how far it is, and a way to stop it; else what was done last."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from restorer.gui.language import tr
from restorer.gui.panels.controls import GRID
from restorer.progress import Update

_STEPS = 1000


class WorkLine(QWidget):
    """`cancel_wanted` is emitted by the button beside the bar."""

    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar()
        self.bar.setFixedWidth(180)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setAccessibleName(tr("Cancel"))
        self.cancel.setToolTip(tr("Stop what is being done (Esc)"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.cancel_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.text, 1)
        row.addWidget(self.bar)
        row.addWidget(self.cancel)
        self.setMinimumHeight(self.cancel.sizeHint().height())
        self.say("")

    def say(self, text: str) -> None:
        """Nothing is being done; this was."""
        self.text.setText(text)
        self.text.setAccessibleName(text)
        self.bar.hide()
        self.cancel.hide()

    def begin(self, text: str) -> None:
        self.say(text)
        self.bar.setRange(0, 0)
        self.bar.show()
        self.cancel.setEnabled(True)
        self.cancel.show()

    def show_update(self, update: Update) -> None:
        if not self.cancel.isEnabled():
            return
        self.text.setText(tr("{stage}…").format(stage=tr(update.stage)))
        self.bar.setRange(0, _STEPS if update.total else 0)
        self.bar.setValue(round(update.fraction * _STEPS))

    def show_cancelling(self) -> None:
        self.text.setText(tr("Cancelling…"))
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(False)
