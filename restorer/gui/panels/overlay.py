"""How the mask is drawn over the picture: its colour and how much shows through."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from restorer.gui.panels.controls import NumberControl, body, labelled

COLOURS = {
    "Rose": "#ff2d6f",
    "Orange": "#ff8a00",
    "Green": "#12b76a",
    "Blue": "#1e9bf0",
    "Violet": "#9b5de5",
}
"""Strong colours, so that one of them stands out from any picture."""
_DOT = 16


class OverlayPanel(QWidget):
    """`changed(colour "#rrggbb", opacity 0..1)` follows the user."""

    changed = Signal(str, float)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        swatches = QWidget()
        swatches.setAccessibleName("Overlay colour")
        row = QHBoxLayout(swatches)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for name, colour in COLOURS.items():
            button = QToolButton()
            button.setCheckable(True)
            button.setIcon(_dot(colour))
            button.setIconSize(QSize(_DOT, _DOT))
            button.setToolTip(name)
            button.setAccessibleName(f"Overlay colour: {name}")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(self._tell)
            self._group.addButton(button)
            self._buttons[colour] = button
            row.addWidget(button)
        row.addStretch(1)
        self.opacity = NumberControl("Opacity", 10, 100, 50, step=5, unit="%", tip="How much the mask covers")
        self.opacity.changed.connect(self._tell)
        column = body(self)
        column.addWidget(labelled("Colour", swatches))
        column.addWidget(self.opacity)

    @property
    def colour(self) -> str:
        return next((colour for colour, b in self._buttons.items() if b.isChecked()), COLOURS["Rose"])

    def show_overlay(self, colour: str, opacity: float) -> None:
        """Show these values without telling anybody."""
        if colour in self._buttons:
            self._buttons[colour].setChecked(True)
        self.opacity.set_value(round(opacity * 100))

    def _tell(self) -> None:
        self.changed.emit(self.colour, self.opacity.value / 100)


def _dot(colour: str) -> QIcon:
    icon = QIcon()
    for ratio in (1, 2, 3):
        pixmap = QPixmap(_DOT * ratio, _DOT * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(ratio, ratio, (_DOT - 2) * ratio, (_DOT - 2) * ratio)
        painter.end()
        icon.addPixmap(pixmap)
    return icon
