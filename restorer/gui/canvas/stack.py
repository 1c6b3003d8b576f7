"""The ordered list of layers that make up one document on the canvas."""

from __future__ import annotations

from collections.abc import Collection

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from restorer.document import LOSS, Layer
from restorer.gui.canvas.backing import Backing
from restorer.gui.canvas.classes import ClassPainter
from restorer.gui.canvas.colour import ScreenColours
from restorer.gui.canvas.compare import Side
from restorer.gui.canvas.confidence import ConfidencePainter
from restorer.gui.canvas.highlight import HighlightPainter
from restorer.gui.canvas.painters import (
    Frame,
    MaskPainter,
    PreviewPainter,
    RunningPainter,
    SelectionPainter,
)
from restorer.gui.canvas.pins import PinPainter
from restorer.gui.canvas.sampling import Levels, draw_grid, sample, to_screen
from restorer.gui.canvas.scene import Scene
from restorer.gui.canvas.view import DeviceView
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Mask

PROTECT_COLOUR = QColor(40, 190, 90)
PREVIEW_COLOUR = QColor(255, 170, 0)
RUNNING_COLOUR = QColor(70, 170, 255)
GRID_FROM = 8.0
"""Screen pixels per picture pixel from which the pixel grid shows."""
_PREVIEW_PIXELS = 8_000_000


class PicturePainter:
    """The picture before or after, from its pyramid; with a pixel grid when it is close."""

    def __init__(self, levels: Levels, colours: ScreenColours) -> None:
        self._levels = levels
        self._colours = colours
        self._ratio = 1.0
        self._backing = Backing(opaque=True)

    def invalidate(self, box: Box | None = None) -> None:
        self._backing.invalidate(box)

    def paint(self, frame: Frame) -> None:
        self._ratio = frame.ratio
        self._backing.paint(frame.painter, frame.view, self._levels.shape, frame.exposed, self._render)

    def _render(self, view: DeviceView, rect: Box) -> NDArray[np.uint8]:
        display = sample(self._levels, view, rect)
        pixels = self._colours(to_screen(display, view.from_corner(rect), self._ratio))
        if view.scale >= GRID_FROM * self._ratio:
            draw_grid(pixels, view, rect, self._ratio)
        return pixels


class LayerStack:
    """Paints a scene from bottom to top."""

    def __init__(self, scene: Scene, colour: QColor, opacity: float, visible: bool) -> None:
        self._scene = scene
        sides = {Side.BEFORE: scene.before, Side.AFTER: scene.after}
        self._pictures = {side: PicturePainter(levels, scene.colours) for side, levels in sides.items()}
        self._mask = MaskPainter(scene, Layer.MASK, colour, opacity)
        self._classes = ClassPainter(scene)
        self._by_class = False
        self._protect = MaskPainter(scene, Layer.PROTECT, PROTECT_COLOUR, 0.6, hatched=True)
        self._selection = SelectionPainter(scene)
        self._confidence = ConfidencePainter(scene)
        self._preview: PreviewPainter | None = None
        self.highlight = HighlightPainter()
        self.running = RunningPainter(RUNNING_COLOUR)
        self.pins: PinPainter | None = None
        self.set_overlay(colour, opacity, visible)

    def paint(self, frame: Frame, *, with_overlays: bool) -> None:
        has_fills = bool(self._scene.document.fills)
        side = frame.side if has_fills else Side.BEFORE
        self._pictures[side].paint(frame)
        if not with_overlays:
            return
        overlays = (
            self._confidence,
            self._preview,
            self._classes if self._scene.classes.is_active else self._mask,
            self._protect,
            self._selection,
            self.highlight,
            self.running,
            self.pins,
        )
        for layer in overlays:
            if layer is not None:
                layer.paint(frame)

    def set_overlay(self, colour: QColor, opacity: float, visible: bool) -> None:
        self._colour, self._opacity = colour, opacity
        self._mask.visible = self._classes.visible = visible
        self.recolour()

    def show_classes(self, by_class: bool, hidden: Collection[str], *, shows_filled: bool) -> None:
        """Damage in the colours of its classes, or all in one."""
        self._by_class = by_class
        self._scene.show_classes(by_class, hidden, shows_filled=shows_filled)
        self.recolour()

    def recolour(self) -> None:
        """The colours of classes have changed, or whether they count."""
        facts = self._scene.document.facts
        plain = QColor(facts.damage_class(LOSS).colour) if self._by_class else self._colour
        self._mask.set_colour(plain, self._opacity)
        self._classes.set_colours(facts.classes, self._opacity)

    def show_confidence(self, visible: bool) -> None:
        self._scene.show_errors(visible)
        self._confidence.visible = visible
        self._confidence.invalidate()

    def set_preview(self, preview: Mask | None) -> None:
        if preview is None:
            self._preview = None
            return
        while preview.size > _PREVIEW_PIXELS:
            size = max(1, preview.shape[1] // 2), max(1, preview.shape[0] // 2)
            preview = np.asarray(cv2.resize(preview, size, interpolation=cv2.INTER_AREA), np.uint8)
        self._preview = PreviewPainter(self._scene.before.shape, preview, PREVIEW_COLOUR, 0.6)

    def invalidate_layer(self, layer: Layer, box: Box) -> None:
        if layer is Layer.SELECTION:
            self._selection.invalidate(box)
        else:
            (self._mask if layer is Layer.MASK else self._protect).invalidate(box)

    def invalidate_after(self, box: Box) -> None:
        self._pictures[Side.AFTER].invalidate(box)

    def invalidate_classes(self, box: Box) -> None:
        self._classes.invalidate(box)

    def invalidate_confidence(self, box: Box) -> None:
        self._confidence.invalidate(box)

    def invalidate_pictures(self) -> None:
        for painter in self._pictures.values():
            painter.invalidate()
