"""How the mask is drawn over the picture: its colour and how much shows through."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from restorer.document.facts import CLASSES
from restorer.gui.language import later, tr
from restorer.gui.panels.controls import NumberControl, body, labelled

COLOURS = {
    later("Rose"): "#ff2d6f",
    later("Orange"): "#ff8a00",
    later("Green"): "#12b76a",
    later("Blue"): "#1e9bf0",
    later("Violet"): "#9b5de5",
}
"""Strong colours, so that one of them stands out from any picture."""
_DOT = 16


class OverlayPanel(QWidget):
    """`changed(colour "#rrggbb", opacity 0..1)` follows the user, and so does `by_class_changed(bool)`."""

    changed = Signal(str, float)
    by_class_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._colour = COLOURS["Rose"]
        self._buttons: dict[str, QToolButton] = {}
        swatches = QWidget()
        swatches.setAccessibleName(tr("Overlay colour"))
        row = QHBoxLayout(swatches)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.classes = self._button(later("By damage class"), _dot(*(one.colour for one in CLASSES[:4])))
        row.addWidget(self.classes)
        for name, colour in COLOURS.items():
            self._buttons[colour] = self._button(name, _dot(colour))
            row.addWidget(self._buttons[colour])
        row.addStretch(1)
        self.opacity = NumberControl(
            tr("Opacity"), 10, 100, 50, step=5, unit="%", tip=tr("How much the mask covers")
        )
        self.opacity.changed.connect(self._tell)
        column = body(self)
        column.addWidget(labelled(tr("Colour"), swatches))
        column.addWidget(self.opacity)

    @property
    def colour(self) -> str:
        """The one colour for all damage; with `by_class` the one that was chosen before."""
        return self._colour

    @property
    def by_class(self) -> bool:
        """Whether damage shows in the colours of its classes."""
        return self.classes.isChecked()

    def show_overlay(self, colour: str, opacity: float, *, by_class: bool) -> None:
        """Show these values without telling anybody."""
        self._colour = colour
        button = self.classes if by_class else self._buttons.get(colour)
        if button is not None:
            button.setChecked(True)
        self.opacity.set_value(round(opacity * 100))

    def choose(self, colour: str, opacity: float, *, by_class: bool) -> None:
        """As if somebody had chosen all of them."""
        self.show_overlay(colour, opacity, by_class=by_class)
        self.by_class_changed.emit(self.by_class)
        self.changed.emit(self.colour, opacity)

    def choose_by_class(self) -> None:
        """As if somebody had done so."""
        self.classes.setChecked(True)
        self._tell()

    def _button(self, name: str, icon: QIcon) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setIcon(icon)
        button.setIconSize(QSize(_DOT, _DOT))
        button.setToolTip(tr(name))
        button.setAccessibleName(tr("Overlay colour: {name}").format(name=tr(name)))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(self._tell)
        self._group.addButton(button)
        return button

    def _tell(self) -> None:
        self._colour = next((colour for colour, b in self._buttons.items() if b.isChecked()), self._colour)
        self.by_class_changed.emit(self.by_class)
        self.changed.emit(self.colour, self.opacity.value / 100)


def _dot(*colours: str) -> QIcon:
    """A disc, in sectors if there are several colours."""
    icon = QIcon()
    for ratio in (1, 2, 3):
        pixmap = QPixmap(_DOT * ratio, _DOT * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        side = (_DOT - 2) * ratio
        for number, colour in enumerate(colours):
            painter.setBrush(QColor(colour))
            whole = 360 * 16
            painter.drawPie(ratio, ratio, side, side, number * whole // len(colours), whole // len(colours))
        painter.end()
        icon.addPixmap(pixmap)
    return icon
