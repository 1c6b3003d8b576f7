"""The canvas widget: a document on a zoomable view, with overlays and tools."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSizeF, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QColorSpace,
    QDragEnterEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QWidget

from restorer.document import Document, Edit, Layer, PlacedFill
from restorer.document.history import AnyLayer
from restorer.gui.canvas.compare import Pane
from restorer.gui.canvas.highlight import REACH
from restorer.gui.canvas.painters import Frame
from restorer.gui.canvas.pins import PinPainter
from restorer.gui.canvas.scene import Scene
from restorer.gui.canvas.stack import LayerStack
from restorer.gui.canvas.tool_widget import ToolWidget
from restorer.gui.canvas.turn import Turn
from restorer.gui.canvas.turn_painter import turn_painter, turning_of
from restorer.gui.language import tr
from restorer.imaging.fill import Fill
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Mask

_FADE_STEP = 40
"""Milliseconds between two repaints of regions that light up."""
_SPREAD = 4
"""Screen pixels around a change into which smooth scaling draws it."""


class Canvas(ToolWidget):
    """Shows one document. All boxes and points in its interface are picture pixels."""

    files_dropped = Signal(list)
    """list[Path]"""
    confidence_changed = Signal()
    """Other errors are expected of the fills now, while confidence shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack: LayerStack | None = None
        self._overlay: tuple[QColor, float, bool] = (QColor(255, 40, 90), 0.5, True)
        self._classes: tuple[bool, frozenset[str], bool] = (False, frozenset(), False)
        self._shows_confidence = False
        self._screen = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
        self._fade = QTimer(self)
        self._fade.setInterval(_FADE_STEP)
        self._fade.timeout.connect(self._paint_fading)
        self.setAcceptDrops(True)
        self.setAccessibleName(tr("Picture"))
        self.setAccessibleDescription(
            tr(
                "The picture with its damage marked. Arrow keys move it, plus and minus zoom, Shift with the arrow "
                "keys moves the brush, Enter paints with it."
            )
        )
        self.settings.changed.connect(self.update_cursor)
        self.pins.changed.connect(self.update)

    # --- document ---------------------------------------------------------------------------------------------

    def set_document(self, document: Document | None) -> None:
        """Show another document (None: nothing); the view fits it, unfinished gestures are dropped."""
        self.cancel_gesture()
        self._release()
        self._document = document
        self._forget_pointer()
        if document is not None:
            self._scene = Scene(document, self._visible, self)
            self.destroyed.connect(self._scene.unsubscribe)
            self._stack = LayerStack(self._scene, *self._overlay)
            self._scene.colours.show_on(self._screen)
            self._stack.pins = PinPainter(self._scene, self.pins)
            self._scene.layer_changed.connect(self._on_layer_changed)
            self._stack.show_confidence(self._shows_confidence)
            self._scene.picture_changed.connect(self._on_picture_changed)
            self._scene.errors_changed.connect(self._on_errors_changed)
            self._scene.classes_changed.connect(self._on_classes_changed)
            self._show_classes()
            self._scene.refined.connect(self._on_refined)
            self.view.set_turn(Turn())
            self.view.set_picture(document.picture.width, document.picture.height)
        self.tools_reset()
        self._view_moved()

    @property
    def is_settled(self) -> bool:
        """Whether everything shows in its final quality (no background work left)."""
        return self._scene is None or not self._scene.is_busy

    # --- overlays ---------------------------------------------------------------------------------------------

    def set_overlay(self, colour: QColor, opacity: float, visible: bool) -> None:
        """How the mask is shown; `opacity` is 0 to 1."""
        self._overlay = (QColor(colour), opacity, visible)
        if self._stack:
            self._stack.set_overlay(*self._overlay)
            self.update()

    def show_classes(
        self, by_class: bool, hidden: Collection[str] = (), *, shows_filled: bool = False
    ) -> None:
        """Show damage in the colours of its classes instead of one; none of `hidden` ones; on request filled damage, too."""
        self._classes = (by_class, frozenset(hidden), shows_filled)
        self._show_classes()
        self.update()

    def highlight(self, placed: Sequence[PlacedFill]) -> None:
        """Outline these fills, and no others."""
        if self._stack:
            boxes = [one.fill.box for one in (*self._stack.highlight.placed, *placed)]
            self._stack.highlight.placed = tuple(placed)
            self._update_boxes(boxes, REACH)

    @property
    def highlighted(self) -> Sequence[PlacedFill]:
        """The fills that are outlined."""
        return self._stack.highlight.placed if self._stack else ()

    def show_confidence(self, visible: bool) -> None:
        """Colour the fills by how sure they are (`BANDS`)."""
        self._shows_confidence = visible
        if self._stack:
            self._stack.show_confidence(visible)
            self.update()

    def show_fills_as(self, looks: Mapping[Fill, Fill]) -> None:
        """Give fills of the document another look than their own; those that are not named show as they are."""
        if self._scene:
            self._scene.show_fills_as(looks)

    def show_on(self, screen: QColorSpace) -> None:
        """Show pictures for a screen of these colours."""
        self._screen = screen
        if self._scene and self._stack and self._scene.colours.show_on(screen):
            self._stack.invalidate_pictures()
            self.update()

    def fill_at(self, x: int, y: int) -> tuple[Fill, float | None] | None:
        """The uppermost fill of a pixel, with the error that is expected there; known while confidence shows."""
        return self._scene.error_map.at(x, y) if self._scene else None

    @property
    def knows_confidence(self) -> bool:
        """Whether anything is expected of any fill, while confidence shows."""
        return self._scene is not None and self._scene.error_map.knows_any

    def set_preview(self, preview: Mask | None) -> None:
        """Show what a detector would mark: a mask of the whole picture, at full or reduced size."""
        if self._stack:
            self._stack.set_preview(preview)
            self.update()

    def set_running(self, boxes: list[Box] | None) -> None:
        """Outline the regions that are being restored; None when it is over (the last lights go out by themselves)."""
        if self._stack:
            if boxes is None:
                self._stack.running.finish()
            else:
                self._stack.running.start(boxes)
            self.update()

    def mark_done(self, box: Box) -> None:
        """A region (or a tile of one) is finished: it lights up."""
        if self._stack:
            self._stack.running.mark_done(Box(*box))
            self.update_box(Box(*box))
            self._fade.start()

    def _paint_fading(self) -> None:
        boxes = self._stack.running.fading() if self._stack else []
        self._update_boxes(boxes)
        if not boxes:
            self._fade.stop()

    # --- changes ----------------------------------------------------------------------------------------------

    def show_edit(self, layer: AnyLayer, boxes: list[Box]) -> None:
        """A tool has written into `layer` inside `boxes`."""
        if self._scene:
            self._scene.layer_edited(layer, boxes)

    def commit_edit(self, edit: Edit) -> None:
        """Make a tool's changes, all shown already, one undoable step."""
        if self._scene:
            with self._scene.muted(edit.layers):
                edit.commit()

    def _visible(self) -> tuple[int, Box]:
        return self.view.device().level(), self.view_box()

    def _on_layer_changed(self, layer: Layer, boxes: list[Box]) -> None:
        if self._stack:
            for box in boxes:
                self._stack.invalidate_layer(layer, box)
            self._update_boxes(boxes)

    def _on_picture_changed(self, boxes: list[Box]) -> None:
        if self._stack:
            for box in boxes:
                self._stack.invalidate_after(box)
            self._update_boxes(boxes)

    def _on_errors_changed(self, boxes: list[Box]) -> None:
        if self._stack:
            for box in boxes:
                self._stack.invalidate_confidence(box)
            self._update_boxes(boxes)
            self.confidence_changed.emit()

    def _on_classes_changed(self, boxes: list[Box] | None) -> None:
        if self._stack is None:
            return
        if boxes is None:
            self._stack.recolour()
            self.update()
            return
        for box in boxes:
            self._stack.invalidate_classes(box)
        self._update_boxes(boxes)

    def _show_classes(self) -> None:
        if self._stack:
            by_class, hidden, shows_filled = self._classes
            self._stack.show_classes(by_class, hidden, shows_filled=shows_filled)

    def _update_boxes(self, boxes: list[Box], margin: int = _SPREAD) -> None:
        shown = self.view_box().grown(margin)
        self.update_box(Box.around(box.intersected(shown) for box in boxes), margin=margin)

    def _on_refined(self) -> None:
        if self._stack:
            self._stack.invalidate_pictures()
            self.update()

    # --- painting ---------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        self.view.ratio = self.devicePixelRatioF()
        painter = QPainter(self)
        exposed = event.rect()
        ground = self.palette().color(QPalette.ColorRole.Window)
        painter.fillRect(exposed, ground)
        if self._scene is None or self._stack is None:
            return
        for pane in self.panes():
            self._paint_pane(painter, pane, event)
        self.compare.paint(painter, self.size(), (tr("Before"), tr("After")))
        painter.end()
        if not self._scene.is_refined:
            self._scene.refine()

    def _paint_pane(self, painter: QPainter, pane: Pane, event: QPaintEvent) -> None:
        if self._stack is None:
            return
        rect = pane.clip.intersected(event.rect())
        if rect.isEmpty():
            return
        ratio = self.view.ratio
        local = rect.translated(-pane.left, 0)
        x, y = int(local.x() * ratio), int(local.y() * ratio)
        right, bottom = (
            -int(-(local.x() + local.width()) * ratio // 1),
            -int(-(local.y() + local.height()) * ratio // 1),
        )
        exposed = Box(x, y, right - x, bottom - y)
        painter.save()
        painter.setClipRect(rect)
        painter.translate(pane.left, 0)
        painter.scale(1 / ratio, 1 / ratio)
        turning = turning_of(self.view)
        if turning is not None:
            exposed = turn_painter(painter, self.view.turn, turning, exposed)
        size = QSizeF(*self.view.real_pane) * ratio
        frame = Frame(painter, self.view.device(), exposed, ratio, pane.side, turning, size)
        with_overlays = not (self.compare.holds_original or self.is_bare)
        self._stack.paint(frame, with_overlays=with_overlays)
        if with_overlays:
            self.paint_tool(frame)
        painter.restore()

    # --- files dropped ----------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def _release(self) -> None:
        if self._scene is not None:
            self.destroyed.disconnect(self._scene.unsubscribe)
            self._scene.close()
        self._scene = self._stack = None
