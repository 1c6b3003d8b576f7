"""The note of one pin, written in place: a small sheet beside the pin."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from restorer.document import Pin
from restorer.document.pins import LONGEST_TEXT
from restorer.gui import icons
from restorer.gui.canvas.pins import LIFT, RADIUS
from restorer.gui.language import later, tr
from restorer.gui.panels.controls import GRID

_PAUSE_MS = 4000
"""Whoever does not type for so long has finished a thought: it becomes a step."""
_WIDTH, _LINES = 300, 3
_PARTS = (
    ("observation", later("Observation"), later("What is seen here")),
    ("interpretation", later("Interpretation"), later("What is concluded from it")),
)


class PinEditor(QFrame):
    """Lies on the canvas. `noted(number, observation, interpretation)` follows when a thought is finished."""

    noted = Signal(int, str, str)
    remove_wanted = Signal(int)
    closed = Signal()

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setObjectName("legend")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAttribute(
            Qt.WidgetAttribute.WA_NoMousePropagation
        )  # a click beside the fields is none on the picture
        self._canvas = canvas
        self._told: Pin | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.settle)
        self._title = QLabel()
        self._title.setObjectName("heading")
        self._fields: dict[str, QPlainTextEdit] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID + 4, GRID, GRID + 4, GRID + 4)
        column.setSpacing(GRID // 2)
        column.addWidget(self._title)
        for name, word, hint in _PARTS:
            self._add(column, name, tr(word), tr(hint))
        self._add_buttons(column)
        self.setFixedWidth(_WIDTH)
        self.hide()

    @property
    def observation(self) -> QPlainTextEdit:
        return self._fields["observation"]

    @property
    def interpretation(self) -> QPlainTextEdit:
        return self._fields["interpretation"]

    @property
    def number(self) -> int | None:
        """The pin whose note shows."""
        return None if self._told is None or self.isHidden() else self._told.number

    def _add(self, column: QVBoxLayout, name: str, word: str, hint: str) -> None:
        field = self._fields[name] = QPlainTextEdit()
        label = QLabel(word)
        label.setBuddy(field)
        field.setAccessibleName(word)
        field.setPlaceholderText(hint)
        field.setTabChangesFocus(True)
        field.setFixedHeight(_LINES * field.fontMetrics().lineSpacing() + 2 * GRID)
        field.installEventFilter(self)
        field.textChanged.connect(self._timer.start)
        column.addWidget(label)
        column.addWidget(field)

    def _add_buttons(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        self.remove = QPushButton(tr("Remove note"))
        self.remove.setAccessibleName(self.remove.text())
        self.remove.clicked.connect(self._remove)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setAccessibleName(self.close_button.text())
        self.close_button.setToolTip(tr("Keep what was written (Esc)"))
        self.close_button.clicked.connect(self.finish)
        row.addWidget(self.remove)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addSpacing(GRID // 2)
        column.addLayout(row)

    def show_pin(self, pin: Pin) -> None:
        """Show the note of another pin, or what has become of this one elsewhere."""
        if self._told is not None and self._told.number != pin.number:
            self.settle()
        is_same = self._told is not None and self._told.number == pin.number and not self.isHidden()
        self.remove.setIcon(icons.icon("delete"))  # in the colours of the present theme
        self._title.setText(tr("Note {number}").format(number=pin.number))
        self.setAccessibleName(self._title.text())
        for name, field in self._fields.items():
            text = getattr(pin, name)
            if not is_same or text != getattr(self._told, name):
                field.blockSignals(True)
                if text != field.toPlainText():
                    field.setPlainText(text)
                field.blockSignals(False)
        self._told = pin

    def place(self, at: QPoint) -> None:
        """Beside a pin whose tip is at `at` (of the canvas), inside the canvas, not over the pin."""
        self.adjustSize()
        canvas = self._canvas.rect().adjusted(GRID, GRID, -GRID, -GRID)
        gap = round(RADIUS) + GRID
        frame = QRect(at + QPoint(gap, -round(LIFT + RADIUS)), self.size())
        if frame.right() > canvas.right():
            frame.moveRight(at.x() - gap)
        frame.moveBottom(min(frame.bottom(), canvas.bottom()))
        frame.moveTop(max(frame.top(), canvas.top()))
        frame.moveLeft(max(canvas.left(), min(frame.left(), canvas.right() - frame.width())))
        self.move(frame.topLeft())

    def settle(self) -> None:
        """Tell what has been typed so far."""
        self._timer.stop()
        if self._told is None:
            return
        texts = [field.toPlainText()[:LONGEST_TEXT] for field in self._fields.values()]
        if texts != [getattr(self._told, name) for name in self._fields]:
            self.noted.emit(self._told.number, *texts)

    def finish(self) -> None:
        """Keep what was typed, and go."""
        self.settle()
        self.drop()

    def drop(self) -> None:
        """Go without telling anything."""
        self._timer.stop()
        was_shown, self._told = not self.isHidden(), None
        self.hide()
        if was_shown:
            self.closed.emit()

    def _remove(self) -> None:
        if self._told is not None:
            number = self._told.number
            self.drop()
            self.remove_wanted.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
        else:
            event.accept()  # no key goes on to the canvas below

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.settle()
        return super().eventFilter(watched, event)
