"""Clone and heal brushes: paint with another place of the picture; the result is a fill like any other."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from restorer.gui.canvas.backing import image_of
from restorer.gui.canvas.compare import Side
from restorer.gui.canvas.painters import Frame
from restorer.gui.canvas.sampling import Ready, sample, to_screen
from restorer.gui.canvas.tools.base import Pointer, two_tone
from restorer.gui.canvas.tools.stroke import Segment, StrokeTool
from restorer.gui.canvas.view import DeviceView
from restorer.gui.language import tr
from restorer.imaging.fill import Fill
from restorer.imaging.geometry import Box
from restorer.imaging.mask import empty, stroke, stroke_box
from restorer.imaging.retouch import clone_stroke, heal_stroke
from restorer.imaging.sparse_pyramid import mask_pyramid
from restorer.text import text

if TYPE_CHECKING:
    from restorer.document import Document
    from restorer.gui.canvas.scene import Scene
    from restorer.gui.canvas.tool_widget import ToolWidget
    from restorer.imaging.picture import Mask

_CROSS = 8
"""Screen pixels from the centre of the source's cross to its ends."""


class Coverage:
    """What a clone stroke has covered so far, and its look."""

    def __init__(self, shape: tuple[int, int], offset: tuple[int, int], scene: Scene) -> None:
        self.box = Box(0, 0, 0, 0)
        self.offset = offset
        self._mask: Mask = empty(shape)
        self._after = scene.after
        self._colours = scene.colours
        self._pyramid = mask_pyramid(lambda box: self._mask[box.slices], shape)
        self._levels = Ready(self._pyramid)

    @property
    def values(self) -> Mask:
        """The stroke inside `box`."""
        return self._mask[self.box.slices]

    def draw(self, segment: Segment, hardness: float) -> Box:
        """Move the brush; returns what changed."""
        box = stroke(self._mask, *segment, hardness=hardness, value=255)
        self.box = self.box.united(box)
        self._pyramid.mark(box)
        self._pyramid.work(math.inf)
        return box

    def paint(self, frame: Frame) -> None:
        """The picture at the offset, where the stroke is."""
        (dx, dy), view = self.offset, frame.view
        height, width = self._after.shape
        usable = self.box.intersected(Box(-dx, -dy, width, height))
        rect = view.device_box(usable).intersected(frame.exposed).intersected(view.box)
        if rect.is_empty:
            return
        scale, left, top, *size = view
        place = view.from_corner(rect)
        shifted = DeviceView(scale, left - dx * scale, top - dy * scale, *size)
        pixels = self._colours(to_screen(sample(self._after, shifted, rect), place, frame.ratio)).astype(
            np.uint16
        )
        alpha = sample(self._levels, view, rect).astype(np.uint16)[..., None]
        blended = ((pixels * alpha + 127) // 255).astype(np.uint8)
        frame.painter.drawImage(rect.x, rect.y, image_of(blended))


class CloneTool(StrokeTool):
    """Alt-click (or Ctrl-click) sets the source; strokes then copy from it at a constant offset."""

    def __init__(self, canvas: ToolWidget) -> None:
        super().__init__(canvas)
        self._source: tuple[float, float] | None = None
        self._offset: tuple[int, int] | None = None
        self._coverage: Coverage | None = None

    @property
    def label(self) -> str:
        return text("Clone")

    def make_fill(self, document: Document, offset: tuple[int, int], values: Mask, box: Box) -> Fill:
        return clone_stroke(document, offset, values, box)

    def begin(self, at: Pointer) -> bool:
        document, scene = self.canvas.document, self.canvas.scene
        if document is None or scene is None or at.erases:
            return False
        if at.alt or at.ctrl:
            self._set_source(at)
            return False
        if self._source is None:
            self.canvas.message.emit(tr("Alt-click (or Ctrl-click) the place to copy from first."))
            return False
        if self._offset is None:
            self._offset = round(self._source[0] - at.x), round(self._source[1] - at.y)
        self._coverage = Coverage(document.picture.shape, self._offset, scene)
        return True

    def draw(self, segment: Segment) -> None:
        if self._coverage:
            self._coverage.draw(segment, self.canvas.settings.hardness)
            self.canvas.update_box(stroke_box(*segment), margin=4)
            self._follow(segment[3], segment[4])

    def finish(self) -> None:
        document, coverage = self.canvas.document, self._coverage
        self._coverage = None
        if document is None or coverage is None:
            return
        fill = self.make_fill(document, coverage.offset, coverage.values, coverage.box)
        self.canvas.update_box(coverage.box, margin=4)
        if fill.box.is_empty:
            self.canvas.message.emit(tr("There is nothing to copy: the source lies outside the picture."))
        else:
            document.add_fills((fill,), self.label, clear_mask=False)

    def drop(self) -> None:
        if self._coverage:
            self.canvas.update_box(self._coverage.box, margin=4)
        self._coverage = None

    def hover(self, at: Pointer) -> None:
        self._follow(at.x, at.y)

    def paint(self, frame: Frame) -> None:
        if self._coverage and frame.side is Side.AFTER:
            self._coverage.paint(frame)
        if self._source is not None:
            centre = QPointF(*frame.view.point(*self._source))
            reach = _CROSS * frame.ratio
            path = QPainterPath()
            for way in (QPointF(reach, 0), QPointF(0, reach)):
                path.moveTo(centre - way)
                path.lineTo(centre + way)
            two_tone(frame, path)

    def _set_source(self, at: Pointer) -> None:
        self._show_cross()
        self._source, self._offset = (at.x, at.y), None
        self._show_cross()
        self.canvas.message.emit(tr("The source is set. Now paint over the damage."))

    def _follow(self, x: float, y: float) -> None:
        """The cross shows what the brush would copy."""
        if self._offset is not None:
            self._show_cross()
            self._source = x + self._offset[0], y + self._offset[1]
            self._show_cross()

    def _show_cross(self) -> None:
        if self._source is not None:
            self.canvas.update_box(Box(int(self._source[0]), int(self._source[1]), 1, 1), margin=_CROSS + 3)


class HealTool(CloneTool):
    """Like cloning, but the copy takes on the colour and light of its new surroundings."""

    @property
    def label(self) -> str:
        return text("Heal")

    def make_fill(self, document: Document, offset: tuple[int, int], values: Mask, box: Box) -> Fill:
        return heal_stroke(document, offset, values, box)
