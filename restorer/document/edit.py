"""An edit under way: one brush stroke, one lasso; becomes one undoable step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Self

import numpy as np

from restorer.document.history import AnyLayer, Layer, Patch, blocks
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Mask


class Recorder:
    """Keeps the old pixels of a layer while somebody writes into it."""

    def __init__(self, array: Mask, layer: AnyLayer) -> None:
        self._array = array
        self._layer = layer
        self._old: dict[Box, Mask] = {}

    def touch(self, box: Box) -> None:
        """Saves the old pixels of `box` (which may reach over the edges), each block once."""
        for block in blocks(box.clipped(self._array.shape)):
            block = block.clipped(self._array.shape)
            if block not in self._old:
                self._old[block] = self._array[block.slices].copy()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was touched since the last `take`."""
        return not self._old

    @property
    def box(self) -> Box:
        """The box around everything touched, in whole blocks."""
        return Box.around(self._old)

    def take(self) -> tuple[Patch, ...]:
        """The changes since the last call, which are then no longer to be taken back."""
        pairs = (Patch.between(self._layer, b, old, self._array[b.slices]) for b, old in self._old.items())
        patches = tuple(patch for patch in pairs if patch is not None)
        self._old.clear()
        return patches

    def take_back(self) -> Box:
        """Restores all old pixels and returns the box around them."""
        box = self.box
        for block, old in self._old.items():
            np.copyto(self._array[block.slices], old)
        self._old.clear()
        return box


class Edit:
    """Call `touch(box)` before writing into `arrays` inside `box`, then `commit` or `abandon`.

    As a context manager it commits at the end and abandons on an exception.
    """

    def __init__(
        self,
        layers: Mapping[AnyLayer, Mask],
        label: str,
        *,
        on_touch: Callable[[Edit], None],
        on_close: Callable[[Edit, bool], bool],
    ) -> None:
        self.layers = layers
        """What may be written into: each layer itself, (H, W) uint8, writable."""
        self.label = label
        self.is_open = True
        self._recorders = [Recorder(array, layer) for layer, array in layers.items()]
        self._on_touch = on_touch
        self._on_close = on_close

    @property
    def array(self) -> Mask:
        """The first of the layers."""
        return next(iter(self.layers.values()))

    @property
    def is_under_way(self) -> bool:
        """Whether it has changed anything that is saved and not recorded yet."""
        return any(
            layer is not Layer.SELECTION and not recorder.is_empty
            for layer, recorder in zip(self.layers, self._recorders, strict=True)
        )

    def touch(self, box: Box) -> None:
        """Saves the old pixels of `box`; it may reach over the picture's edges, and repeating it costs little.

        Raises `RuntimeError` after the edit was committed or abandoned.
        """
        if not self.is_open:
            raise RuntimeError(f"The edit {self.label!r} is already closed.")
        for recorder in self._recorders:
            recorder.touch(box)
        self._on_touch(self)

    def take(self) -> tuple[Patch, ...]:
        """The changes since the last call, which are then no longer to be taken back."""
        return tuple(patch for recorder in self._recorders for patch in recorder.take())

    def take_back(self) -> list[tuple[AnyLayer, Box]]:
        """Restores all old pixels; returns where that was, layer by layer."""
        boxes = zip(self.layers, [recorder.take_back() for recorder in self._recorders], strict=True)
        return [(layer, box) for layer, box in boxes if not box.is_empty]

    def commit(self) -> bool:
        """Makes what was changed one undoable step; False if nothing was changed. Closed edits do nothing."""
        return self.is_open and self._on_close(self, True)

    def abandon(self) -> None:
        """Takes back all changes and closes the edit. Closed edits do nothing."""
        if self.is_open:
            self._on_close(self, False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self.commit()
        else:
            self.abandon()
