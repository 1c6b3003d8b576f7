"""What is drawn of one document: its pyramids, kept up to date with its changes, a few milliseconds at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress

import cv2
import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from restorer.document import Change, Document, Layer, PlacedFill
from restorer.document.history import AnyLayer
from restorer.gui.canvas.class_map import ClassMap
from restorer.gui.canvas.colour import ScreenColours
from restorer.gui.canvas.error_map import ErrorMap
from restorer.gui.canvas.looks import Looks
from restorer.gui.canvas.sampling import Levels, Ready
from restorer.imaging.fill import Fill
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Mask
from restorer.imaging.pyramid import Pyramid, halve_largest
from restorer.imaging.sparse_pyramid import SparsePyramid, after_pyramid, mask_pyramid

_SLICE = 0.006
"""Seconds of work on pyramids between two events."""
_REST = 60
"""Milliseconds without a change after which levels out of sight are brought up to date."""
_AT_ONCE = 4_000_000
"""Pictures of at most so many pixels get all their levels before the first paint."""
_KINDS = {"mask": Layer.MASK, "protect": Layer.PROTECT, "selection": Layer.SELECTION}


class Scene(QObject):
    """Levels of a document's picture, before and after, of its masks, and of the errors expected of its fills."""

    layer_changed = Signal(object, object)
    """(Layer, list[Box]): a mask looks different now inside the boxes (picture pixels)."""
    picture_changed = Signal(object)
    """list[Box]: the restored picture looks different now."""
    errors_changed = Signal(object)
    """list[Box]: other errors are expected there now."""
    classes_changed = Signal(object)
    """list[Box]: damage of other classes shows there now; None: everywhere, or in other colours."""
    refined = Signal()
    """The true levels have replaced the coarse ones."""
    _refined_in_thread = Signal()

    def __init__(self, document: Document, visible: Callable[[], tuple[int, Box]], parent: QObject) -> None:
        """`visible` tells the level and the box (picture pixels) that are in sight."""
        super().__init__(parent)
        self.document = document
        self._visible = visible
        picture = document.picture
        self.colours = ScreenColours(picture)
        self._pyramid = Pyramid(picture.pixels)
        self._looks = Looks(document)
        self._after = after_pyramid(self._pyramid, self._looks.render)
        self._masks = {layer: mask_pyramid(_reader(document, layer), picture.shape) for layer in Layer}
        self.before: Levels = self._pyramid
        self.after: Levels = Ready(self._after, self._pyramid)
        self.masks: dict[Layer, Ready] = {layer: Ready(sparse) for layer, sparse in self._masks.items()}
        self.error_map = ErrorMap()
        """Empty unless `show_errors` is on."""
        self._errors = self._error_pyramid()
        self._shows_errors = False
        self.classes = ClassMap(document)
        self._placed: tuple[PlacedFill, ...] = ()
        self._muted: frozenset[str] = frozenset()
        self._selects = self._any_selected(picture.box)
        self._closed = False
        self._refining: threading.Thread | None = None
        self._refined_in_thread.connect(self._on_refined)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._work)
        self.unsubscribe = document.subscribe(self._on_change)
        if picture.box.area <= _AT_ONCE:
            self._pyramid.refine()
        for layer in Layer:
            if self._has(layer):
                self._masks[layer].mark(picture.box)
        self._mark_fills()
        self._timer.start(0)

    @property
    def is_refined(self) -> bool:
        return self._pyramid.is_refined

    @property
    def is_busy(self) -> bool:
        """Whether something is still drawn from older or coarser levels."""
        return (
            not self.is_refined
            or self._after.is_busy
            or self._errors.is_busy
            or self.classes.is_busy
            or any(mask.is_busy for mask in self._masks.values())
        )

    @property
    def errors(self) -> Ready:
        """Expected errors as the codes of `ErrorMap`; nothing unless `show_errors` is on."""
        return Ready(self._errors)

    def show_fills_as(self, looks: Mapping[Fill, Fill]) -> None:
        """Give fills another look than their own; see `Looks`."""
        boxes = [box.clipped(self.document.picture.shape) for box in self._looks.change(looks)]
        for box in boxes:
            self._after.mark(box)
        if boxes:
            self._show_soon(lambda: self.picture_changed.emit(boxes))

    def show_errors(self, on: bool) -> None:
        """Keep track of what is expected of the fills, or let go of it."""
        if on is self._shows_errors:
            return
        self._shows_errors = on
        self.error_map = ErrorMap()
        self._errors = self._error_pyramid()
        if on:
            self._mark_errors([one.fill.box for one in self._placed])

    def show_classes(self, wanted: bool, hidden: Collection[str], *, shows_filled: bool) -> None:
        """As `ClassMap.want`."""
        if self.classes.want(wanted, hidden, shows_filled=shows_filled):
            self._show_soon(lambda: self.classes_changed.emit(None))

    def refine(self) -> None:
        """Start the true levels in the background; call it after the first paint."""
        if self._refining is not None or self.is_refined:
            return
        self._refining = threading.Thread(target=self._refine_in_thread, name="refining", daemon=True)
        self._refining.start()

    def close(self) -> None:
        """Let go of the document; waits for the background thread (some milliseconds)."""
        self._closed = True
        self._timer.stop()
        self.unsubscribe()
        if self._refining is not None:
            self._refining.join()
        self.setParent(None)
        # Signals refer back to this object: without this, a picture of 300 MB would wait for the garbage collector.
        del self.document, self.unsubscribe, self._pyramid, self._after, self._masks, self._placed
        del self.error_map, self._errors, self.classes, self._looks
        del self.before, self.after, self.masks

    def shows(self, layer: Layer) -> bool:
        """Whether there is anything of the layer to draw, as far as is known."""
        if layer is Layer.SELECTION:
            return self._selects
        sparse = self._masks[layer]
        return self._has(layer) and (sparse.count == 1 or sparse.is_busy or sparse.tile_count > 0)

    def layer_edited(self, layer: AnyLayer, boxes: list[Box]) -> None:
        """The layer has changed: show it at once, as far as one slice of work allows."""
        if isinstance(layer, Layer):
            for box in boxes:
                self._masks[layer].mark(box)
            if layer is Layer.SELECTION:
                self._note_selection(boxes)
            self._show_soon(lambda: self.layer_changed.emit(layer, boxes))
        if layer in (Layer.PROTECT, Layer.SELECTION):
            return
        if not isinstance(layer, Layer) and boxes and self.classes.follow(Change("damage", boxes[0])):
            self._show_soon(lambda: self.classes_changed.emit(None))  # the first stroke in any class
        self._mark_classes(boxes)

    @contextmanager
    def muted(self, layers: Iterable[AnyLayer]) -> Iterator[None]:
        """While a tool commits what `layer_edited` has already told of."""
        self._muted = frozenset(layer.value for layer in layers)
        try:
            yield
        finally:
            self._muted = frozenset()

    def _has(self, layer: Layer) -> bool:
        return self.document.layer(layer) is not None

    def _any_selected(self, box: Box) -> bool:
        selection = self.document.selection
        return selection is not None and bool(cv2.hasNonZero(selection[box.slices]))

    def _note_selection(self, boxes: list[Box]) -> None:
        """The first selected pixel dims all others; when the last one goes, all are as before."""
        everything = self.document.picture.box
        selects = any(map(self._any_selected, boxes)) or (self._selects and self._any_selected(everything))
        if selects != self._selects:
            self._selects = selects
            self.layer_changed.emit(Layer.SELECTION, [everything])

    def _on_change(self, change: Change) -> None:
        if self._closed:
            return
        if self.classes.follow(change) or change.kind == "facts":
            self._show_soon(lambda: self.classes_changed.emit(None))
        if change.kind in self._muted:
            return
        if change.kind in _KINDS:
            self.layer_edited(_KINDS[change.kind], [change.box])
        elif change.kind == "damage":
            self._mark_classes([change.box])
        elif change.kind == "fills":
            self._mark_fills()

    def _mark_fills(self) -> None:
        """Only the boxes of the fills that came, went or became other objects, not the box around them all."""
        before, now = set(self._placed), set(self.document.placed_fills)
        boxes = [one.fill.box for one in before ^ now]
        self._placed = self.document.placed_fills
        for box in boxes:
            self._after.mark(box)
        self._show_soon(lambda: self.picture_changed.emit(boxes))
        if self._shows_errors:
            self._mark_errors(boxes)
        self._mark_classes(boxes)

    def _mark_classes(self, boxes: list[Box]) -> None:
        if self.classes.is_active:
            for box in boxes:
                self.classes.mark(box)
            self._show_soon(lambda: self.classes_changed.emit(boxes))

    def _mark_errors(self, boxes: list[Box]) -> None:
        self.error_map.show(self.document.fills)
        for box in boxes:
            self._errors.mark(box)
        self._show_soon(lambda: self.errors_changed.emit(boxes))

    def _error_pyramid(self) -> SparsePyramid:
        return mask_pyramid(self.error_map.read, self.document.picture.shape, halve_largest)

    def _show_soon(self, show: Callable[[], None]) -> None:
        """Close by, level 0 is all that is seen: reducing can wait until the hand rests. Farther out it comes first."""
        if self._visible()[0] == 0:
            show()
            self._timer.start(_REST)
        else:
            self._work()

    def _work(self) -> None:
        level, box = self._visible()
        for layer, sparse in self._masks.items():
            done = sparse.work(_SLICE, box)
            if done and level > 0:
                self.layer_changed.emit(layer, done)
        done = self._errors.work(_SLICE, box)
        if done and level > 0:
            self.errors_changed.emit(done)
        done = self.classes.work(_SLICE, box)
        if done and level > 0:
            self.classes_changed.emit(done)
        if self.is_refined:
            done = self._after.work(_SLICE, box)
            if done and level > 0:
                self.picture_changed.emit(done)
        waiting = (
            self._errors.is_busy
            or self.classes.is_busy
            or any(mask.is_busy for mask in self._masks.values())
            or (self.is_refined and self._after.is_busy)
        )
        if waiting and not self._closed:
            self._timer.start(0)
        else:
            self._timer.stop()

    def _refine_in_thread(self) -> None:
        if self._pyramid.refine(lambda: self._closed):
            with suppress(RuntimeError):  # the window has gone meanwhile, and this object with it
                self._refined_in_thread.emit()

    def _on_refined(self) -> None:
        if not self._closed:
            self.refined.emit()
            self._work()


def _reader(document: Document, layer: Layer) -> Callable[[Box], Mask]:
    def read(box: Box) -> Mask:
        array = document.layer(layer)
        return np.zeros((box.height, box.width), np.uint8) if array is None else array[box.slices]

    return read
