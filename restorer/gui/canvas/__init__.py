"""The canvas: shows a document at any zoom and lets people mark damage on it."""

from restorer.gui.canvas.canvas import Canvas
from restorer.gui.canvas.settings import Compare, Tool, ToolSettings

__all__ = ["Canvas", "Compare", "Tool", "ToolSettings"]
