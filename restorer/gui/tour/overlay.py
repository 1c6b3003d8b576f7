"""Dims the window but for one part of it, and says something beside that part."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from restorer.gui import theme
from restorer.gui.language import tr
from restorer.gui.panels.controls import GRID

_DIM = 130
"""Of 255: how dark the rest of the window becomes."""
_AROUND = 4
_ROUND = 6
_BUBBLE_WIDTH = 300
"""No more than the panels have, so that it can stand beside the picture."""
_GAP = 14


class Dimmer(QWidget):
    """Covers the window but for a part of it, which can be used."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("dimmer")
        self._window = window
        self._hole = QRect()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def hole(self) -> QRect:
        """What stays bright, in the window's coordinates; empty if nothing does."""
        return self._hole

    def leave(self, part: QWidget | None) -> bool:
        """Leave this part bright, as far as it can be seen; returns whether anything has moved."""
        window = self._window
        hole = QRect()
        if part is not None and part.isVisible():
            seen = part.visibleRegion().boundingRect()
            hole = QRect(part.mapTo(window, seen.topLeft()), seen.size())
            hole = hole.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).intersected(window.rect())
        if hole == self._hole and self.geometry() == window.rect():
            return False
        self._hole = hole
        self.setGeometry(window.rect())
        inside = hole.adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        self.setMask(QRegion(self.rect()).subtracted(QRegion(inside)))
        self.update()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dark = QPainterPath()
        dark.addRect(QRectF(self.rect()))
        if not self._hole.isEmpty():
            bright = QPainterPath()
            bright.addRoundedRect(QRectF(self._hole), _ROUND, _ROUND)
            dark = dark.subtracted(bright)
        painter.fillPath(dark, QColor(0, 0, 0, _DIM))
        if not self._hole.isEmpty():
            painter.setPen(QPen(QColor(theme.DARK.accent_ink), 2))
            painter.drawRoundedRect(QRectF(self._hole).adjusted(1, 1, -1, -1), _ROUND, _ROUND)


class Bubble(QFrame):
    """What a step says, with its buttons. `wanted(int)`: +1 on, -1 back; `skip_wanted`."""

    wanted = Signal(int)
    skip_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("bubble")
        self.setFixedWidth(_BUBBLE_WIDTH)
        self.count, self.title, self.text, self.task = QLabel(), QLabel(), QLabel(), QLabel()
        self.count.setObjectName("muted")
        self.title.setObjectName("heading")
        self.task.setObjectName("task")
        for label in (self.title, self.text, self.task):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.skip = self._button(tr("Skip"), tr("End the tour"))
        self.back = self._button(tr("Back"), tr("Go back one step of the tour"))
        self.next = self._button(tr("Next"), tr("Go on with the tour"))
        self.next.setObjectName("strong")
        self.skip.clicked.connect(self.skip_wanted)
        self.back.clicked.connect(lambda: self.wanted.emit(-1))
        self.next.clicked.connect(lambda: self.wanted.emit(+1))
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for part in (self.skip, None, self.back, self.next):
            if part is None:
                buttons.addStretch(1)
            else:
                buttons.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID + GRID // 2, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for label in (self.count, self.title, self.text, self.task):
            column.addWidget(label)
        column.addLayout(buttons)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(name)
        button.setAutoDefault(True)
        button.installEventFilter(self)
        return button

    def say(self, number: int, of: int, title: str, text: str, task: str) -> None:
        """Show a step; `number` counts from 1."""
        self.count.setText(tr("Step {number} of {all}").format(number=number, all=of))
        self.title.setText(title)
        self.text.setText(text)
        self.task.setText(task)
        self.task.setVisible(bool(task))
        self.back.setEnabled(number > 1)
        self.next.setText(tr("Next") if number < of else tr("Finish"))
        self.setAccessibleName(f"{self.count.text()}: {title}")
        self.setAccessibleDescription(f"{text} {task}")
        self.next.setAccessibleDescription(f"{title}. {text} {task}")

    def stand_beside(self, hole: QRect) -> None:
        """Take a place beside the hole that covers none of it; in the middle where there is no hole."""
        self.setFixedHeight(self.heightForWidth(_BUBBLE_WIDTH))
        self.move(place_beside(hole, self.rect(), self._window.rect()))
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go through the tour; buttons would take them to go from one to the next."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        on, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if backwards else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        if event.key() == on:
            self.wanted.emit(+1)
        elif event.key() == back:
            self.wanted.emit(-1)
        return event.key() in (on, back)


def place_beside(hole: QRect, bubble: QRect, window: QRect) -> QPoint:
    """Where the bubble's corner goes: below the hole, above it, or at one of its sides, wherever there is room.

    A hole that leaves no room anywhere is covered at its lower end.
    """
    width, height = bubble.width(), bubble.height()
    middle = QPoint((window.width() - width) // 2, (window.height() - height) // 2)
    if hole.isEmpty():
        return middle
    x = min(max(_GAP, hole.center().x() - width // 2), window.width() - width - _GAP)
    y = min(max(_GAP, hole.center().y() - height // 2), window.height() - height - _GAP)
    if hole.bottom() + _GAP + height < window.height():
        return QPoint(x, hole.bottom() + _GAP)
    if hole.left() - _GAP - width > 0:
        return QPoint(hole.left() - _GAP - width, y)
    if hole.right() + _GAP + width < window.width():
        return QPoint(hole.right() + _GAP, y)
    if hole.top() - _GAP - height > 0:
        return QPoint(x, hole.top() - _GAP - height)
    return QPoint(hole.left() + _GAP, min(hole.bottom(), window.height()) - height - _GAP)
