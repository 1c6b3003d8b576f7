"""Brush, eraser and protect brush."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restorer.document import Layer
from restorer.gui.canvas.tools.base import LayerEdit, Pointer
from restorer.gui.canvas.tools.stroke import Segment, StrokeTool
from restorer.imaging.mask import stroke, stroke_box
from restorer.text import text

if TYPE_CHECKING:
    from restorer.gui.canvas.tool_widget import ToolWidget


class BrushTool(StrokeTool):
    """Paints strokes into a mask; the right button does the opposite."""

    erases = False

    def __init__(self, canvas: ToolWidget) -> None:
        super().__init__(canvas)
        self._edit: LayerEdit | None = None
        self._erasing = False

    @property
    def layer(self) -> Layer:
        return self.canvas.settings.target

    def begin(self, at: Pointer) -> bool:
        self._erasing = at.erases != self.erases
        self._edit = LayerEdit(self.canvas, self.layer, self._label(self._erasing))
        return True

    def draw(self, segment: Segment) -> None:
        if self._edit:
            hardness, value = self.canvas.settings.hardness, 0 if self._erasing else 255
            self._edit.draw(
                stroke_box(*segment),
                lambda mask: stroke(mask, *segment, hardness=hardness, value=value),
                erases=self._erasing,
            )

    def finish(self) -> None:
        if self._edit:
            self._edit.commit()
            self._edit = None

    def drop(self) -> None:
        if self._edit:
            self._edit.abandon()
            self._edit = None

    def _label(self, erases: bool) -> str:
        if self.layer is Layer.PROTECT:
            return text("Unprotect") if erases else text("Protect")
        return text("Erase") if erases else text("Brush")


class EraserTool(BrushTool):
    """The brush the other way round."""

    erases = True


class ProtectTool(BrushTool):
    """Marks what is sound and must stay as it is."""

    @property
    def layer(self) -> Layer:
        return Layer.PROTECT
