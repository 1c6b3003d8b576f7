"""What the canvas can be set to: its tools, the ways to compare, and the brush."""

from __future__ import annotations

from enum import Enum
from typing import Any

from PySide6.QtCore import QObject, Signal

from restorer.document import LOSS, Layer

LARGEST_BRUSH = 4000.0
"""Picture pixels across."""


class Tool(Enum):
    """What the left button does."""

    PAN = "pan"
    BRUSH = "brush"
    ERASER = "eraser"
    RECTANGLE = "rectangle"
    LASSO = "lasso"
    WAND = "wand"
    FILL = "fill"
    PROTECT = "protect"
    CLONE = "clone"
    HEAL = "heal"
    SELECT_RECTANGLE = "select-rectangle"
    SELECT_LASSO = "select-lasso"
    PICK_HOLE = "pick-hole"
    PICK_FILL = "pick-fill"
    MEASURE = "measure"
    PIN = "pin"


class Compare(Enum):
    """How the picture before and after restoration are shown together."""

    OFF = "off"
    SPLIT = "split"
    SIDE_BY_SIDE = "side-by-side"


class ToolSettings(QObject):
    """Settings shared by all tools; `changed` is emitted after any of them has become another."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._brush_size = 40.0
        self._hardness = 1.0
        self._tolerance = 24.0
        self._contiguous = True
        self._pressure_size = True
        self._target = Layer.MASK
        self._damage_class = LOSS

    def _set(self, name: str, value: Any) -> None:
        if getattr(self, name) != value:
            setattr(self, name, value)
            self.changed.emit()

    @property
    def brush_size(self) -> float:
        """Diameter in picture pixels, 1 to `LARGEST_BRUSH`."""
        return self._brush_size

    @brush_size.setter
    def brush_size(self, value: float) -> None:
        self._set("_brush_size", min(LARGEST_BRUSH, max(1.0, float(value))))

    @property
    def hardness(self) -> float:
        """1: a sharp edge; 0: soft from the centre on."""
        return self._hardness

    @hardness.setter
    def hardness(self, value: float) -> None:
        self._set("_hardness", min(1.0, max(0.0, float(value))))

    @property
    def tolerance(self) -> float:
        """How far the wand's colours may lie from the clicked one, 0 to 255 at any depth."""
        return self._tolerance

    @tolerance.setter
    def tolerance(self, value: float) -> None:
        self._set("_tolerance", min(255.0, max(0.0, float(value))))

    @property
    def contiguous(self) -> bool:
        """Whether the wand takes only what is connected with the clicked pixel."""
        return self._contiguous

    @contiguous.setter
    def contiguous(self, value: bool) -> None:
        self._set("_contiguous", bool(value))

    @property
    def pressure_size(self) -> bool:
        """Whether a stylus' pressure sets the brush size."""
        return self._pressure_size

    @pressure_size.setter
    def pressure_size(self, value: bool) -> None:
        self._set("_pressure_size", bool(value))

    @property
    def target(self) -> Layer:
        """The layer that brush, eraser, rectangle, lasso, wand and fill change."""
        return self._target

    @target.setter
    def target(self, value: Layer) -> None:
        self._set("_target", value)

    @property
    def damage_class(self) -> str:
        """Key of the class that what becomes marked as damage belongs to."""
        return self._damage_class

    @damage_class.setter
    def damage_class(self, value: str) -> None:
        self._set("_damage_class", value)

    def step_brush(self, direction: int) -> None:
        """One step larger (+1) or smaller (-1): by a sixth, at least one pixel."""
        step = max(1.0, round(self._brush_size / 6))
        self.brush_size = round(self._brush_size) + direction * step
