"""The options of the active tool."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QInputDevice
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from restorer.document import DamageClass, Layer
from restorer.gui.canvas import Tool, ToolSettings
from restorer.gui.language import later, tr
from restorer.gui.panels.classes.swatch import SIDE, swatch
from restorer.gui.panels.controls import NumberControl, Segments, body, labelled, muted

_TIPS = {
    Tool.PAN: later("Drag to move the picture. The wheel zooms to the cursor."),
    Tool.BRUSH: later(
        "Paint over the damage. The right button erases, Shift and a click draws a straight line."
    ),
    Tool.ERASER: later("Paint to unmark. Shift and a click draws a straight line."),
    Tool.RECTANGLE: later("Drag a rectangle over the damage."),
    Tool.LASSO: later("Draw around the damage."),
    Tool.WAND: later("Click a discoloured patch: similar colours are marked."),
    Tool.FILL: later("Draw an outline with the brush, then click inside it."),
    Tool.PROTECT: later("Paint over what is sound: it is never marked, changed or copied from."),
    Tool.CLONE: later("Alt (or Ctrl) and a click sets the source; then paint over the damage."),
    Tool.HEAL: later(
        "Alt (or Ctrl) and a click sets the source; painting matches its colour to the surroundings."
    ),
    Tool.SELECT_RECTANGLE: later(
        "Finding and restoring keep to what you select. Shift adds, Alt takes away."
    ),
    Tool.SELECT_LASSO: later("Finding and restoring keep to what you select. Shift adds, Alt takes away."),
    Tool.PICK_HOLE: later(
        "Click one marked hole to restore it alone. To compare models, a filled one will do as well."
    ),
    Tool.PICK_FILL: later(
        "Click a fill, or drag a rectangle around several. Click again for the one below; Shift adds."
    ),
    Tool.PIN: later(
        "Click a place to pin a note to it. Click a pin to read or change it, drag it to move it; Delete removes it."
    ),
    Tool.MEASURE: later(
        "Draw a line over something whose length you know, a ruler say, and type the length."
    ),
}
_BRUSHES = {Tool.BRUSH, Tool.ERASER, Tool.PROTECT, Tool.CLONE, Tool.HEAL}
_MARKERS = {Tool.BRUSH, Tool.ERASER, Tool.RECTANGLE, Tool.LASSO, Tool.WAND, Tool.FILL}
_SMALLEST, _LARGEST = 1.0, 1000.0


class ToolPanel(QWidget):
    """Shows only what the active tool uses. `at_once_changed` tells that "restore at once" was switched, `class_chosen(key)`
    that marks shall go into another damage class."""

    at_once_changed = Signal(bool)
    class_chosen = Signal(str)

    def __init__(self, settings: ToolSettings) -> None:
        super().__init__()
        self._settings = settings
        self._tip = muted()
        self.diameter = NumberControl(
            tr("Size"),
            _SMALLEST,
            _LARGEST,
            32,
            unit="px",
            logarithmic=True,
            tip=tr("Diameter of the brush in picture pixels"),
        )
        self.hardness = NumberControl(tr("Hardness"), 0, 100, 100, unit="%", tip=tr("100 % has a sharp edge"))
        self.pressure = QCheckBox(tr("Pen pressure sets the size"))
        self.tolerance = NumberControl(
            tr("Tolerance"),
            0,
            128,
            24,
            tip=tr("How far a colour may lie from the clicked one to be marked as well"),
        )
        self.contiguous = QCheckBox(tr("Connected area only"))
        self.at_once = QCheckBox(tr("Restore at once"))
        self.at_once.setToolTip(tr("Fill the rectangle as soon as the mouse is released"))
        self.compares = QCheckBox(tr("Compare models"))
        self.compares.setToolTip(
            tr("Fill the clicked hole with several models, side by side, and choose one")
        )
        self.target = Segments(
            (
                (Layer.MASK.name, tr("Damage"), tr("Mark what is to be filled")),
                (Layer.PROTECT.name, tr("Protected"), tr("Mark what must never be changed")),
                (Layer.SELECTION.name, tr("Selection"), tr("Mark where to look and restore")),
            ),
            tr("Target"),
        )
        self.damage_class = QComboBox()
        self.damage_class.setIconSize(QSize(SIDE, SIDE))
        self.damage_class.setToolTip(tr("The kind of damage that you mark"))
        self._class_row = labelled(tr("Class"), self.damage_class)
        self._tool = Tool.BRUSH
        column = body(self)
        column.addWidget(self._tip)
        for part in (
            self.target, self._class_row, self.diameter, self.hardness, self.pressure, self.tolerance, self.contiguous, self.at_once,
            self.compares,
        ):  # fmt: skip
            column.addWidget(part)
        self._connect()
        self.refresh()
        self.show_tool(Tool.BRUSH)

    def _connect(self) -> None:
        s = self._settings
        s.changed.connect(self.refresh)
        self.diameter.changed.connect(lambda value: setattr(s, "brush_size", value))
        self.hardness.changed.connect(lambda value: setattr(s, "hardness", value / 100))
        self.tolerance.changed.connect(lambda value: setattr(s, "tolerance", value))
        self.pressure.toggled.connect(lambda on: setattr(s, "pressure_size", on))
        self.contiguous.toggled.connect(lambda on: setattr(s, "contiguous", on))
        self.target.chosen.connect(lambda key: setattr(s, "target", Layer[key]))
        self.damage_class.activated.connect(lambda _: self.class_chosen.emit(self.damage_class.currentData()))
        self.at_once.toggled.connect(self.at_once_changed)
        for box in (self.pressure, self.contiguous, self.at_once, self.compares):
            box.setAccessibleName(box.text())

    def refresh(self) -> None:
        """Show the settings as they are."""
        s = self._settings
        self.diameter.set_value(s.brush_size)
        self.hardness.set_value(s.hardness * 100)
        self.tolerance.set_value(s.tolerance)
        self.pressure.setChecked(s.pressure_size)
        self.contiguous.setChecked(s.contiguous)
        self.target.choose(s.target.name)
        self._class_row.setVisible(self._tool in _MARKERS and s.target is Layer.MASK)

    def show_classes(self, classes: Sequence[DamageClass], key: str) -> None:
        """The classes to choose from, and the chosen one."""
        self.damage_class.clear()
        for one in classes:
            self.damage_class.addItem(swatch(one.colour), tr(one.name), one.key)
        self.damage_class.setCurrentIndex(self.damage_class.findData(key))

    def show_tool(self, tool: Tool) -> None:
        """Show the options of `tool`."""
        self._tool = tool
        self._tip.setText(tr(_TIPS[tool]))
        self.diameter.setVisible(tool in _BRUSHES)
        self.hardness.setVisible(tool in _BRUSHES)
        self.pressure.setVisible(tool in _BRUSHES and _has_pen())
        self.tolerance.setVisible(tool is Tool.WAND)
        self.contiguous.setVisible(tool is Tool.WAND)
        self.target.setVisible(tool in _MARKERS)
        self.at_once.setVisible(tool is Tool.RECTANGLE)
        self.compares.setVisible(tool is Tool.PICK_HOLE)
        self.refresh()


def _has_pen() -> bool:
    """Whether a pen is known to the system; some tell of theirs only when it is used."""
    return any(device.type() is QInputDevice.DeviceType.Stylus for device in QInputDevice.devices())
