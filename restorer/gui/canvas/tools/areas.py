"""Wand, fill, and picking a hole: tools of one click."""

from __future__ import annotations

from PySide6.QtCore import Qt

from restorer.gui.canvas.tools.base import CanvasTool, LayerEdit, Pointer
from restorer.gui.language import tr
from restorer.imaging.geometry import Box
from restorer.imaging.mask import area_to_flood, box_of, rectangle, wand
from restorer.text import text


class WandTool(CanvasTool):
    """Marks what has about the clicked colour. Alt or the right button takes away, Ctrl replaces the whole mask."""

    def press(self, at: Pointer) -> None:
        document, settings = self.canvas.document, self.canvas.settings
        x, y = at.pixel
        if document is None or not document.picture.box.contains(Box(x, y, 1, 1)):
            return
        pixels = document.render(document.picture.box) if document.fills else document.picture.pixels
        found = wand(pixels, x, y, settings.tolerance, settings.contiguous)
        box = box_of(found)
        edit = LayerEdit(self.canvas, settings.target, text("Wand"))
        if at.ctrl:
            edit.draw(
                document.picture.box, lambda mask: rectangle(mask, document.picture.box, 0), erases=True
            )
        part = found[box.slices] > 0
        erases = at.erases or at.alt
        value = 0 if erases else 255
        edit.draw(box, lambda mask: mask[box.slices].__setitem__(part, value), erases=erases)
        edit.commit()


class FillTool(CanvasTool):
    """Fills the sound area that a mask encloses; the right button (or Alt) removes the hole under the pointer."""

    def press(self, at: Pointer) -> None:
        document, layer = self.canvas.document, self.canvas.settings.target
        if document is None:
            return
        edit = LayerEdit(self.canvas, layer, text("Fill"))
        area = area_to_flood(edit.array, *at.pixel)
        if area is None:
            edit.abandon()
            self.canvas.message.emit(tr("Nothing is enclosed here: draw a closed outline first."))
            return
        erases = at.erases or at.alt
        value = 0 if erases else 255
        edit.draw(area.box, lambda mask: mask[area.box.slices].__setitem__(area.inside, value), erases=erases)
        edit.commit()


class PickHoleTool(CanvasTool):
    """Tells the window which hole was clicked, to restore that one only."""

    cursor = Qt.CursorShape.PointingHandCursor

    def press(self, at: Pointer) -> None:
        document = self.canvas.document
        if document is not None and document.picture.box.contains(Box(*at.pixel, 1, 1)):
            self.canvas.hole_picked.emit(*at.pixel)
