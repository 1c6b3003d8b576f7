"""Editors of single settings: each shows a value and tells of another one that somebody chose (`changed`)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QHBoxLayout, QLineEdit, QWidget

from restorer.gui.language import tr

Options = Sequence[tuple[Any, str]]
"""Values with the words for them, already translated."""
_FIELD_WIDTH = 288
_DOT = 14


class Editor(QWidget):
    """`changed(value)` follows the user, never `show_value`."""

    changed = Signal(object)
    is_wide = False
    """Whether it needs a line of its own."""

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        self.part = part
        """The widget that takes the focus."""
        self.setFocusProxy(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(part)
        row.addStretch(1)

    def name(self, label: str, tip: str) -> None:
        """What screen readers say."""
        self.part.setAccessibleName(label)
        self.part.setAccessibleDescription(tip)

    def show_value(self, value: Any) -> None:
        raise NotImplementedError


class _QuietBox(QComboBox):
    """Leaves the wheel to the scrolling page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _QuietNumber(QDoubleSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Choice(Editor):
    """One of several. `options` is asked whenever a value is to be shown, as what there is may change."""

    def __init__(self, options: Callable[[], Options]) -> None:
        self.box = _QuietBox()
        self.box.setFixedWidth(_FIELD_WIDTH)
        super().__init__(self.box)
        self._options = options
        self.box.activated.connect(lambda _: self.changed.emit(self.box.currentData()))

    def show_value(self, value: Any) -> None:
        self.box.clear()
        for key, text in self._options():
            self.box.addItem(text, key)
        if (place := self.box.findData(value)) < 0:
            self.box.addItem(str(value), value)
            place = self.box.count() - 1
        self.box.setCurrentIndex(place)


class Switch(Editor):
    """Yes or no."""

    def __init__(self) -> None:
        self.box = QCheckBox()
        super().__init__(self.box)
        self.box.clicked.connect(self.changed.emit)

    def name(self, label: str, tip: str) -> None:
        super().name(label, tip)
        self.box.setText(tr("On"))

    def show_value(self, value: Any) -> None:
        self.box.setChecked(bool(value))


class Number(Editor):
    """A number with a unit; `factor` is how much of it makes one of the setting's own units."""

    def __init__(
        self,
        least: float,
        most: float,
        unit: str,
        *,
        step: float = 1.0,
        decimals: int = 0,
        factor: float = 1.0,
    ) -> None:
        self.field = _QuietNumber()
        self.field.setDecimals(decimals)
        self.field.setRange(least, most)
        self.field.setSingleStep(step)
        self.field.setSuffix(f" {unit}" if unit else "")
        self.field.setKeyboardTracking(False)
        self.field.setFixedWidth(_FIELD_WIDTH // 2)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        super().__init__(self.field)
        self._factor = factor
        self.field.valueChanged.connect(lambda value: self.changed.emit(value / self._factor))

    def show_value(self, value: Any) -> None:
        self.field.blockSignals(True)
        self.field.setValue(float(value) * self._factor)
        self.field.blockSignals(False)


class Words(Editor):
    """A line of text."""

    def __init__(self, most: int) -> None:
        self.field = QLineEdit()
        self.field.setMaxLength(most)
        self.field.setFixedWidth(_FIELD_WIDTH)
        super().__init__(self.field)
        self.field.editingFinished.connect(self._tell)
        self._shown = ""

    def _tell(self) -> None:
        text = self.field.text().strip()
        if text != self._shown:
            self._shown = text
            self.changed.emit(text)

    def show_value(self, value: Any) -> None:
        self._shown = str(value)
        self.field.setText(self._shown)


class Colours(Choice):
    """A colour of a few, "#rrggbb"."""

    def show_value(self, value: Any) -> None:
        super().show_value(value)
        for place in range(self.box.count()):
            pixmap = QPixmap(_DOT, _DOT)
            pixmap.fill(QColor(self.box.itemData(place)))
            self.box.setItemIcon(place, QIcon(pixmap))
        self.box.setAccessibleDescription(self.box.currentText())


class Held(Editor):
    """A widget that shows and changes its settings by itself; `show` brings it up to date."""

    def __init__(self, part: QWidget, show: Callable[[], object], *, wide: bool = True) -> None:
        super().__init__(part)
        self._show = show
        self.is_wide = wide

    def name(self, label: str, tip: str) -> None:
        """It has names of its own."""

    def show_value(self, value: Any) -> None:
        self._show()
