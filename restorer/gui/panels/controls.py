"""The few widgets that all panels are made of, so that they look and behave alike."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from restorer.gui import icons, theme
from restorer.gui.garbage import end_soon
from restorer.gui.language import tr
from restorer.gui.mirrored import margins
from restorer.gui.paragraph import Paragraph

GRID = 8
"""All spacings are multiples (or halves) of this, in device-independent pixels."""
LABEL_WIDTH = 88
_STEPS = 1000
_HANDLE = 16
"""Width of a slider's handle, as the style sheet has it."""


class _QuietSlider(QSlider):
    """Leaves the wheel to the scrolling panel unless it has the focus; a click on the groove brings the handle there."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            room = self.width() - _HANDLE
            place = round(event.position().x() - _HANDLE / 2)
            self.setValue(QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), place, room))
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _QuietSpinBox(QDoubleSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class NumberControl(QWidget):
    """Label, slider and number field in one row. `changed(float)` follows every change by the user.

    A slider over several powers of ten (`logarithmic`) gives small values as much room as large ones.
    """

    changed = Signal(float)

    def __init__(
        self,
        label: str,
        minimum: float,
        maximum: float,
        value: float,
        *,
        step: float = 1.0,
        unit: str = "",
        tip: str = "",
        logarithmic: bool = False,
    ) -> None:
        super().__init__()
        self._minimum, self._maximum, self._logarithmic = minimum, maximum, logarithmic
        self._label = _caption(label)
        self.slider = _QuietSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setSingleStep(max(1, round(_STEPS * step / (maximum - minimum))))
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field = _QuietSpinBox()
        self.field.setRange(minimum, maximum)
        self.field.setDecimals(max(0, min(2, -math.floor(math.log10(step)))))
        self.field.setSingleStep(step)
        self.field.setSuffix(f" {unit}" if unit else "")
        self.field.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.field.setFixedWidth(68)
        self.field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field.setKeyboardTracking(False)
        for part in (self.slider, self.field):
            part.setAccessibleName(label)
            part.setAccessibleDescription(tip)
        self.setToolTip(_folded(tip))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._label)
        row.addWidget(self.slider, 1)
        row.addWidget(self.field)
        self.set_value(value)
        self.slider.valueChanged.connect(self._slid)
        self.field.valueChanged.connect(self._typed)

    @property
    def value(self) -> float:
        return self.field.value()

    def set_value(self, value: float) -> None:
        """Show `value` without telling anybody."""
        for part in (self.slider, self.field):
            part.blockSignals(True)
        self.field.setValue(value)
        self.slider.setValue(self._to_slider(value))
        for part in (self.slider, self.field):
            part.blockSignals(False)

    def _to_slider(self, value: float) -> int:
        value = min(self._maximum, max(self._minimum, value))
        if self._logarithmic:
            return round(_STEPS * math.log(value / self._minimum) / math.log(self._maximum / self._minimum))
        return round(_STEPS * (value - self._minimum) / (self._maximum - self._minimum))

    def _from_slider(self, position: int) -> float:
        if self._logarithmic:
            return self._minimum * (self._maximum / self._minimum) ** (position / _STEPS)
        return self._minimum + (self._maximum - self._minimum) * position / _STEPS

    def _slid(self, position: int) -> None:
        before = self.field.value()
        self.field.blockSignals(True)
        self.field.setValue(self._from_slider(position))
        self.field.blockSignals(False)
        if self.field.value() != before:
            self.changed.emit(self.field.value())

    def _typed(self, value: float) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(self._to_slider(value))
        self.slider.blockSignals(False)
        self.changed.emit(value)


class Segments(QWidget):
    """A row of joined buttons of which one is chosen. `chosen(str)` gives its key."""

    chosen = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str, str]], name: str) -> None:
        """`options`: (key, text, tip)."""
        super().__init__()
        self.setAccessibleName(name)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        places = ["segmentLeft", *["segmentMiddle"] * (len(options) - 2), "segmentRight"]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            places.reverse()
        for place, (key, text, tip) in zip(places, options, strict=True):
            button = QPushButton(text)
            button.setCheckable(True)
            button.setToolTip(_folded(tip))
            button.setAccessibleName(tr("{name}: {value}").format(name=name, value=text))
            button.setObjectName(place)
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons[key] = button
            button.setMinimumWidth(button.fontMetrics().horizontalAdvance(text) + 2 * GRID)
            row.addWidget(button, 1)
        self.choose(options[0][0])

    def choose(self, key: str) -> None:
        self._buttons[key].setChecked(True)

    @property
    def current(self) -> str:
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def button(self, key: str) -> QPushButton:
        return self._buttons[key]


class Section(QWidget):
    """A panel with a title that opens and closes it. `toggled(bool)` follows."""

    toggled = Signal(bool)

    def __init__(self, key: str, title: str, icon: str, content: QWidget) -> None:
        super().__init__()
        self.key = key
        self.content = content
        self._icon = icon
        self._title = QToolButton()
        self._title.setObjectName("sectionTitle")
        self._title.setText(f" {title}")
        self._title.setAccessibleName(tr("{title} panel").format(title=title))
        self._title.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title.setIconSize(QSize(16, 16))
        self._title.setCheckable(True)
        self._title.setChecked(True)
        self._title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._title.toggled.connect(self._toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(content)
        column.addWidget(rule())
        self.refresh_icons()

    @property
    def is_open(self) -> bool:
        return self._title.isChecked()

    def set_open(self, is_open: bool) -> None:
        self._title.setChecked(is_open)

    def refresh_icons(self) -> None:
        self._title.setIcon(
            icons.icon("chevron-down" if self.is_open else "chevron-right", theme.current().muted)
        )

    def _toggle(self, is_open: bool) -> None:
        self.content.setVisible(is_open)
        grows = QSizePolicy.Policy.Preferred if is_open else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, grows)
        self.refresh_icons()
        self.toggled.emit(is_open)


class More(QWidget):
    """A line that folds further controls out; `beside` stays at its right end. `name` is for screen readers."""

    def __init__(self, text: str, name: str, content: QWidget, beside: QWidget | None = None) -> None:
        super().__init__()
        self._content = content
        self._button = QToolButton()
        self._button.setObjectName("more")
        self._button.setText(text)
        self._button.setAccessibleName(name)
        self._button.setCheckable(True)
        self._button.setIconSize(QSize(14, 14))
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._button.toggled.connect(self._toggle)
        content.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        line = QHBoxLayout()
        line.addWidget(self._button)
        line.addStretch(1)
        if beside is not None:
            line.addWidget(beside)
        column.addLayout(line)
        column.addWidget(content)
        self.refresh_icons()

    def set_open(self, is_open: bool) -> None:
        self._button.setChecked(is_open)

    def refresh_icons(self) -> None:
        name = "chevron-down" if self._button.isChecked() else "chevron-right"
        self._button.setIcon(icons.icon(name, theme.current().muted))

    def _toggle(self, is_open: bool) -> None:
        self._content.setVisible(is_open)
        self.refresh_icons()


class Facts(QWidget):
    """Two columns: what, and its value."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(GRID // 2)
        self._grid.setColumnStretch(1, 1)
        self._values: dict[str, QLabel] = {}

    def show(self, facts: dict[str, str]) -> None:  # type: ignore[override]
        """Show these; what is missing disappears."""
        if list(facts) != list(self._values):
            self._rebuild(list(facts))
        for name, value in facts.items():
            self._values[name].setText(value)
            self._values[name].setAccessibleName(tr("{name}: {value}").format(name=name, value=value))

    def _rebuild(self, names: list[str]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                end_soon(widget)
        self._values = {}
        for row, name in enumerate(names):
            title, value = _caption(name), QLabel()
            title.setObjectName("muted")
            value.setWordWrap(True)
            value.setTextFormat(Qt.TextFormat.PlainText)  # files speak here
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(title, row, 0, top)
            self._grid.addWidget(value, row, 1, top)
            self._values[name] = value


class LinkLine(QPushButton):
    """A line of text to press, cut short with dots where there is no room; the tool tip has all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("line")
        self.setAccessibleName(tr("Message"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._full = ""

    def show_text(self, text: str) -> None:
        self._full = text
        self.setToolTip(_folded(html.escape(text)))
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - GRID
        self.setText(self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, room))


def rule() -> QFrame:
    """A hair line between sections."""
    line = QFrame()
    line.setObjectName("rule")
    return line


def muted(text: str = "") -> QLabel:
    """A quiet, wrapping line of explanation."""
    label = Paragraph(text)
    label.setObjectName("muted")
    return label


def body(parent: QWidget) -> QVBoxLayout:
    """The layout of a panel's content: margins and spacing on the grid; at the end, room for a scroll bar is left."""
    column = QVBoxLayout(parent)
    column.setContentsMargins(margins(parent, GRID + 4, GRID // 2, GRID // 2, GRID))
    column.setSpacing(GRID)
    return column


def labelled(label: str, widget: QWidget) -> QWidget:
    """A row with the label in the same column as the number controls have it."""
    row_widget = QWidget()
    row = QHBoxLayout(row_widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GRID)
    text = _caption(label)
    text.setBuddy(widget)
    if not widget.accessibleName():
        widget.setAccessibleName(label)
    row.addWidget(text)
    row.addWidget(widget, 1)
    return row_widget


def _caption(text: str) -> QLabel:
    """In the column of labels; only a word that is too long for it makes it wider."""
    label = QLabel(text)
    label.setWordWrap(True)
    widest = max(label.fontMetrics().horizontalAdvance(word) for word in text.split(" "))
    label.setFixedWidth(max(LABEL_WIDTH, widest + 2))
    return label


def _folded(tip: str) -> str:
    """Tool tips wrap only as rich text."""
    return f"<span>{tip}</span>" if len(tip) > 60 else tip
