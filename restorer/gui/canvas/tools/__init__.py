"""One small class per tool."""

from __future__ import annotations

from restorer.gui.canvas.settings import Tool
from restorer.gui.canvas.tools.areas import FillTool, PickHoleTool, WandTool
from restorer.gui.canvas.tools.base import CanvasTool, LayerEdit, Pointer
from restorer.gui.canvas.tools.brush import BrushTool, EraserTool, ProtectTool
from restorer.gui.canvas.tools.clone import CloneTool, HealTool
from restorer.gui.canvas.tools.measure import MeasureTool
from restorer.gui.canvas.tools.pick_fill import PickFillTool
from restorer.gui.canvas.tools.pins import PinTool
from restorer.gui.canvas.tools.shapes import LassoTool, RectangleTool, SelectLassoTool, SelectRectangleTool

TOOLS: dict[Tool, type[CanvasTool]] = {
    Tool.PAN: CanvasTool,
    Tool.BRUSH: BrushTool,
    Tool.ERASER: EraserTool,
    Tool.RECTANGLE: RectangleTool,
    Tool.LASSO: LassoTool,
    Tool.WAND: WandTool,
    Tool.FILL: FillTool,
    Tool.PROTECT: ProtectTool,
    Tool.CLONE: CloneTool,
    Tool.HEAL: HealTool,
    Tool.SELECT_RECTANGLE: SelectRectangleTool,
    Tool.SELECT_LASSO: SelectLassoTool,
    Tool.PICK_HOLE: PickHoleTool,
    Tool.PICK_FILL: PickFillTool,
    Tool.MEASURE: MeasureTool,
    Tool.PIN: PinTool,
}

__all__ = ["TOOLS", "CanvasTool", "LayerEdit", "Pointer"]
