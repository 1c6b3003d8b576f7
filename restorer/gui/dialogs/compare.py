"""Fills of one hole side by side, for the user to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from restorer.gui.dialogs.look import Look, View, image_of
from restorer.gui.language import tr
from restorer.gui.panels.controls import GRID, Segments, muted
from restorer.imaging.picture import Picture, Pixels

_VIEW = QSize(260, 200)
_COLUMNS = 3
_ZOOMS = ("100", "200", "400")
_STEP = 1.25


@dataclass(frozen=True, eq=False)
class Shown:
    """One of the views: what it is, what is said of it, and the place as it looks then (h, w, channels)."""

    name: str
    facts: str
    pixels: Pixels


class Card(QPushButton):
    """A view with its name; a click chooses it, dragging moves all views, the wheel zooms them."""

    def __init__(self, shown: Shown, picture: Picture, look: Look, *, can_be_chosen: bool) -> None:
        super().__init__()
        self._look = look
        self._from: QPointF | None = None
        self._drags = False
        self.setObjectName("choice" if can_be_chosen else "beside")
        self.setAccessibleName(f"{shown.name}, {shown.facts}")
        self.setAutoDefault(can_be_chosen)
        if can_be_chosen:
            self.setToolTip(tr("Fill the hole with this one"))
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view = View(image_of(shown.pixels, picture), look, _VIEW)
        name, facts = QLabel(shown.name), muted(shown.facts)
        name.setObjectName("heading")
        for label in (name, facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID // 4)
        column.addWidget(self._view)
        column.addSpacing(GRID // 2)
        column.addWidget(name)
        column.addWidget(facts)
        self.setFixedSize(column.sizeHint())

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from, self._drags = event.position(), False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        way = event.position() - self._from
        if self._drags or way.manhattanLength() >= QApplication.startDragDistance():
            self._drags, self._from = True, event.position()
            self.setDown(False)
            scale = self._view.scale
            self._look.centre_on(self._look.x - way.x() / scale, self._look.y - way.y() / scale)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drags:
            self.setDown(False)
        self._from = None
        super().mouseReleaseEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._look.set_zoom(self._look.zoom * _STEP ** (event.angleDelta().y() / 120))
        event.accept()


class CompareDialog(QDialog):
    """`chosen(int)` says which of `answers` was clicked; closed otherwise, it changes nothing."""

    chosen = Signal(int)

    def __init__(
        self, parent: QWidget | None, picture: Picture, before: Shown, answers: Sequence[Shown]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare fills"))
        self.setModal(True)
        self.look = Look(self)
        self.before = Card(before, picture, self.look, can_be_chosen=False)
        self.cards = [Card(one, picture, self.look, can_be_chosen=True) for one in answers]
        self.zoom = Segments(
            [
                (key, tr("{percent} %").format(percent=key), tr("Show {percent} %").format(percent=key))
                for key in _ZOOMS
            ],
            tr("Zoom"),
        )
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.setAccessibleName(tr("Cancel"))
        self._cancel.setToolTip(tr("Leave the hole as it is (Esc)"))
        self._cancel.setAutoDefault(False)
        self._lay_out()
        self._cancel.clicked.connect(self.reject)
        self.zoom.chosen.connect(lambda key: self.look.set_zoom(int(key) / 100))
        self.look.changed.connect(self._show_zoom)
        for index, card in enumerate(self.cards):
            card.clicked.connect(lambda _=False, index=index: self._choose(index))
        self.cards[0].setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID + GRID // 2)
        title = QLabel(tr("Which fill do you want?"))
        title.setObjectName("heading")
        column.addWidget(title)
        column.addWidget(
            muted(
                tr(
                    "Click one, and the hole is filled with it. Drag to move all of them, turn the wheel to zoom."
                )
            )
        )
        columns = _COLUMNS if len(self.cards) > _COLUMNS else 2
        grid = QGridLayout()
        grid.setSpacing(GRID)
        for place, card in enumerate((self.before, *self.cards)):
            grid.addWidget(card, place // columns, place % columns)
        column.addLayout(grid)
        self.zoom.setMinimumWidth(200)
        foot = QHBoxLayout()
        foot.addWidget(self.zoom)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        column.addLayout(foot)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def _show_zoom(self) -> None:
        key = f"{self.look.zoom * 100:.0f}"
        if key in _ZOOMS:
            self.zoom.choose(key)

    def _choose(self, index: int) -> None:
        self.accept()
        self.chosen.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Plus: _STEP, Qt.Key.Key_Equal: _STEP, Qt.Key.Key_Minus: 1 / _STEP}
        if (step := steps.get(Qt.Key(event.key()))) is not None:
            self.look.set_zoom(self.look.zoom * step)
        else:
            super().keyPressEvent(event)
