"""What a tool is: it gets pointer events in picture coordinates and may draw over the picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
from PySide6.QtCore import QKeyCombination, QPointF, Qt
from PySide6.QtGui import QPainterPath, QPen

from restorer.document import LOSS, DamageLayer, Layer, sorting
from restorer.document.history import AnyLayer
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Mask
from restorer.imaging.sparse_pyramid import grid

if TYPE_CHECKING:
    from restorer.gui.canvas.painters import Frame
    from restorer.gui.canvas.tool_widget import ToolWidget

_LARGE = 256 * 256
"""Boxes of more pixels are looked through for what has really changed in them."""
_BLOCK, _MOST_BLOCKS = 96, 8


@dataclass(frozen=True)
class Pointer:
    """Where the mouse, stylus or keyboard cursor is and what is held down."""

    x: float
    y: float
    """Picture coordinates: pixel column i covers i <= x < i + 1."""
    erases: bool = False
    """Right button, or the stylus' eraser end."""
    shift: bool = False
    alt: bool = False
    ctrl: bool = False
    pressure: float | None = None
    """0 to 1 from a stylus, None from a mouse."""

    @property
    def pixel(self) -> tuple[int, int]:
        return int(self.x // 1), int(self.y // 1)


class CanvasTool:
    """Base of all tools: does nothing. The canvas calls these with the left, right or stylus pressed."""

    cursor = Qt.CursorShape.CrossCursor
    has_brush = False
    """Whether the brush outline is the cursor."""

    def __init__(self, canvas: ToolWidget) -> None:
        self.canvas = canvas

    @property
    def is_active(self) -> bool:
        """Whether a gesture is under way that Escape would cancel."""
        return False

    def press(self, at: Pointer) -> None: ...

    def move(self, at: Pointer) -> None:
        """The pointer moves with a button held down."""

    def hover(self, at: Pointer) -> None:
        """The pointer moves without a button."""

    def release(self, at: Pointer) -> None: ...

    def double_click(self, at: Pointer) -> None:
        self.press(at)

    def confirm(self) -> bool:
        """Enter was pressed; returns whether it meant something."""
        return False

    def wants_key(self, keys: QKeyCombination) -> bool:
        """Whether these keys mean something to the tool now, rather than to the window."""
        return False

    def key(self, keys: QKeyCombination) -> None:
        """Keys that it wants were pressed."""

    def cancel(self) -> None:
        """Leave the picture and the masks as they were before the gesture."""

    def paint(self, frame: Frame) -> None:
        """Draw what the gesture looks like so far."""


class LayerEdit:
    """One change of one layer that can be undone as a whole and shows while it is being made.

    Marking damage also draws it into the chosen class; erasing takes it out of all classes.
    """

    def __init__(self, canvas: ToolWidget, layer: Layer, label: str) -> None:
        if canvas.document is None:
            raise ValueError("no document")
        self._canvas = canvas
        self._marked: tuple[AnyLayer, ...] = (layer,)
        erased: list[AnyLayer] = [layer]
        if layer is Layer.MASK:
            erased += sorting.drawn_layers(canvas.document)
            if canvas.settings.damage_class != LOSS:
                self._marked = (layer, DamageLayer(canvas.settings.damage_class))
        self._erased = tuple(erased)
        self._edit = canvas.document.begin_edit(layer, label, also=(*self._marked, *erased))

    @property
    def array(self) -> Mask:
        """The layer; write into it through `draw` only."""
        return self._edit.array

    def draw(self, box: Box, write: Callable[[Mask], object], *, erases: bool = False) -> None:
        """Let `write` change the layer inside `box` (it may reach over the picture's edges)."""
        box = box.clipped(self._edit.array.shape)
        if box.is_empty:
            return
        self._edit.touch(box)
        for layer in self._erased if erases else self._marked:
            view = self._edit.layers[layer][box.slices]
            before = view.copy() if box.area > _LARGE else None
            write(self._edit.layers[layer])
            if before is None:
                self._canvas.show_edit(layer, [box])
            else:
                changed = [block.moved(box.x, box.y) for block in changed_blocks(before, view)]
                self._canvas.show_edit(layer, changed)

    def commit(self) -> None:
        self._canvas.commit_edit(self._edit)

    def abandon(self) -> None:
        """Take everything back; the document tells the canvas."""
        self._edit.abandon()


def changed_blocks(before: Mask, after: Mask) -> list[Box]:
    """The blocks of a grid in which two masks differ: a large brush changes little more than its rim."""
    height, width = before.shape
    blocks = grid(Box(0, 0, width, height), max(_BLOCK, max(height, width) // _MOST_BLOCKS))
    return [
        b for b in blocks if cv2.norm(before[b.slices], after[b.slices], cv2.NORM_INF)
    ]  # 4 x as fast as NumPy


def two_tone(frame: Frame, path: QPainterPath) -> None:
    """A thin line that is visible on any ground: black with white dashes."""
    painter = frame.painter
    painter.setBrush(Qt.BrushStyle.NoBrush)
    dark, light = QPen(Qt.GlobalColor.black, frame.ratio), QPen(Qt.GlobalColor.white, frame.ratio)
    light.setDashPattern([4, 4])
    for pen in (dark, light):
        painter.setPen(pen)
        painter.drawPath(path)


def path_through(frame: Frame, points: list[tuple[float, float]], *, closed: bool = False) -> QPainterPath:
    """A line through picture points, in device pixels."""
    path = QPainterPath(QPointF(*frame.view.point(*points[0])))
    for point in points[1:]:
        path.lineTo(QPointF(*frame.view.point(*point)))
    if closed:
        path.closeSubpath()
    return path
