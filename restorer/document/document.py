"""The document: a picture, what is marked on it, what was filled, and how it came about.

Lives in one thread (the window's). What others may use meanwhile is handed out by `Document.snapshot`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from restorer.document.edit import Edit, Recorder
from restorer.document.fill_stack import FillStack
from restorer.document.history import DEFAULT_BUDGET, History, Layer, Patch, PlacedFill, Step, blocks
from restorer.document.snapshot import Snapshot, sparse_copy
from restorer.errors import MaskError
from restorer.imaging import composite
from restorer.imaging.fill import Fill
from restorer.imaging.geometry import Box
from restorer.imaging.mask import empty
from restorer.imaging.picture import Mask, Picture, Pixels

ChangeKind = Literal["mask", "protect", "selection", "fills", "history", "saved"]
_NOWHERE = Box(0, 0, 0, 0)


@dataclass(frozen=True)
class Change:
    """Something changed inside `box`; "history" (steps or position) and "saved" have an empty box."""

    kind: ChangeKind
    box: Box = _NOWHERE


class Document:
    """A picture under restoration. The picture itself never changes.

    `revision` grows with every change of mask, protect mask or fills, undo and redo included: a result computed
    from an older revision is stale. Changing the selection leaves it alone.
    """

    def __init__(self, picture: Picture, path: Path | None = None, *, budget: int = DEFAULT_BUDGET) -> None:
        self.picture = picture
        self.path = path
        self.history = History(budget)
        self.revision = 0
        self._layers: dict[Layer, Mask] = {Layer.MASK: empty(picture.shape)}
        self._fills = FillStack()
        self._edit: Edit | None = None
        self._callbacks: list[Callable[[Change], None]] = []

    # what there is

    @property
    def mask(self) -> Mask:
        """(H, W) uint8, 255 = damaged. A read-only view that follows all changes."""
        return _read_only(self._layers[Layer.MASK])

    @property
    def protect(self) -> Mask | None:
        """(H, W) uint8, non-zero = sound for certain; None as long as nothing was ever marked."""
        return self.layer(Layer.PROTECT)

    @property
    def selection(self) -> Mask | None:
        """(H, W) uint8, non-zero = selected; None as long as nothing was ever selected."""
        return self.layer(Layer.SELECTION)

    def layer(self, layer: Layer) -> Mask | None:
        """A layer by name, as a read-only view; None if it was never drawn on."""
        array = self._layers.get(layer)
        return None if array is None else _read_only(array)

    @property
    def fills(self) -> tuple[Fill, ...]:
        """All fills, lowest first."""
        return self._fills.all

    @property
    def is_modified(self) -> bool:
        """Whether anything but the selection differs from what was last saved."""
        return self.history.is_modified

    # painting

    def begin_edit(self, layer: Layer, label: str) -> Edit:
        """Starts painting on a layer; an edit still open is committed first."""
        if self._edit is not None:
            self._edit.commit()
        self._edit = Edit(
            self._writable(layer), layer, label, on_touch=self._touched, on_close=self._close_edit
        )
        return self._edit

    def replace(self, layer: Layer, new: Mask, label: str, box: Box | None = None) -> bool:
        """Puts `new` in place of a layer (of its `box`, if given) as one step; False if nothing changes.

        Raises `MaskError` if `new` is not of the size of the picture (or of `box`).
        """
        box = self.picture.box if box is None else box
        if new.shape != (box.height, box.width) or not self.picture.box.contains(box):
            raise MaskError(
                f"A mask of {new.shape[1]} x {new.shape[0]} pixels does not fit into {box.width} x {box.height} "
                f"of the picture ({self.picture.width} x {self.picture.height}).",
                safe="Nothing was changed.",
            )
        self._settle()
        patches = []
        array = self._writable(layer)
        for block in blocks(box):
            block = block.intersected(box)
            if patch := Patch.between(layer, block, array[block.slices], _part(new, box, block)):
                patch.toggle(array)
                patches.append(patch)
        return self._record(Step(label, tuple(patches)))

    # fills

    def add_fills(
        self, fills: Iterable[Fill], label: str, revision: int | None = None, *, clear_mask: bool = True
    ) -> bool:
        """Adds fills on top as one step; False if they are dropped.

        They are dropped if they were computed from another `revision` than the present one, or if none changes
        anything.
        Where a fill changes the picture (its alpha > 0), `clear_mask` takes the mask away in the same step, so that
        the result is seen and not filled again. Protected pixels are left out of the fills.
        """
        if revision is not None and revision != self.revision:
            return False
        self._settle()
        allowed = [self._outside_protect(fill) for fill in fills]
        placed = self._fills.place(fill for fill in allowed if fill.alpha.any())
        patches = self._cleared(placed) if clear_mask else ()
        self._fills.add(placed)
        return self._record(Step(label, patches, added=placed))

    def remove_fills(self, fills: Iterable[Fill], label: str) -> bool:
        """Takes fills (by identity) away as one step; False if none of them is here. The mask stays."""
        self._settle()
        removed = self._fills.find(fills)
        self._fills.remove(removed)
        return self._record(Step(label, removed=removed))

    # history

    @property
    def can_undo(self) -> bool:
        return self.history.position > 0

    @property
    def can_redo(self) -> bool:
        return self.history.position < len(self.history.entries)

    def undo(self) -> bool:
        """One step back; False at the beginning."""
        return self.go_to(self.history.position - 1)

    def redo(self) -> bool:
        """One step forward; False at the end."""
        return self.go_to(self.history.position + 1)

    def go_to(self, position: int) -> bool:
        """Undoes or redoes until `position` steps are done; False if it is out of reach or reached already.

        A stroke still being drawn becomes a step of its own first (and is then the first to be undone).
        """
        before = self.history.position
        self._settle()
        position += self.history.position - before
        if not 0 <= position <= len(self.history.entries) or position == self.history.position:
            return False
        steps = []
        while position < self.history.position and (step := self.history.back()):
            self._apply(step, forward=False)
            steps.append(step)
        while position > self.history.position and (step := self.history.forward()):
            self._apply(step, forward=True)
            steps.append(step)
        self._announce(steps)
        return True

    def mark_saved(self) -> None:
        """The present state is what lies on disk."""
        self._settle()
        self.history.mark_saved()
        self._notify([Change("saved")])

    # results

    def render(self, box: Box, after: bool = True) -> Pixels:
        """A copy of the picture's pixels in `box` (its part inside), with fills if `after`."""
        box = box.clipped(self.picture.shape)
        return composite.render(self.picture, self._fills.overlapping(box) if after else (), box)

    def flattened(self) -> Picture:
        """The picture with all fills in it."""
        return composite.flatten(self.picture, self.fills)

    def snapshot(self) -> Snapshot:
        """The present state for use in another thread."""
        copies = {layer: sparse_copy(array) for layer, array in self._layers.items()}
        return Snapshot(
            picture=self.picture,
            fills=self.fills,
            mask=copies[Layer.MASK],
            protect=copies.get(Layer.PROTECT),
            selection=copies.get(Layer.SELECTION),
            revision=self.revision,
        )

    def subscribe(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        """Calls `callback` after every change from now on; returns a function that ends this."""
        self._callbacks.append(callback)

        def unsubscribe() -> None:
            if callback in self._callbacks:
                self._callbacks.remove(callback)

        return unsubscribe

    # how steps come about

    def _writable(self, layer: Layer) -> Mask:
        if layer not in self._layers:
            self._layers[layer] = empty(self.picture.shape)
        return self._layers[layer]

    def _touched(self, edit: Edit) -> None:
        if edit.layer is not Layer.SELECTION:
            self.revision += 1  # a result that arrives while the user paints is stale already

    def _close_edit(self, edit: Edit, keep: bool) -> bool:
        edit.is_open = False
        self._edit = None
        if keep:
            return self._record_edit(edit)
        box = edit.changes.take_back()
        if not box.is_empty:
            self._notify([Change(edit.layer.value, box)])
        return False

    def _settle(self) -> None:
        """Whatever else changes the document comes after what was painted so far; the edit stays open."""
        if self._edit is not None:
            self._record_edit(self._edit)

    def _record_edit(self, edit: Edit) -> bool:
        return self._record(Step(edit.label, edit.changes.take()))

    def _record(self, step: Step) -> bool:
        """A step that has just been carried out goes into the history; False if it is empty."""
        if not (step.patches or step.added or step.removed):
            return False
        self.revision += step.matters
        self.history.push(step)
        self._announce([step])
        return True

    def _apply(self, step: Step, *, forward: bool) -> None:
        """Carries out a recorded step once more, or takes it back."""
        for patch in step.patches:
            patch.toggle(self._layers[patch.layer])
        self._fills.remove(step.removed if forward else step.added)
        self._fills.add(step.added if forward else step.removed)
        self.revision += step.matters

    def _announce(self, steps: Sequence[Step]) -> None:
        changes = [
            Change(layer.value, Box.around(p.box for step in steps for p in step.patches if p.layer is layer))
            for layer in Layer
        ]
        fills = Box.around(f.fill.box for step in steps for f in (*step.added, *step.removed))
        changes.append(Change("fills", fills.clipped(self.picture.shape)))
        self._notify([*(c for c in changes if not c.box.is_empty), Change("history")])

    def _notify(self, changes: Iterable[Change]) -> None:
        for change in changes:
            for callback in tuple(self._callbacks):
                callback(change)

    def _cleared(self, placed: Iterable[PlacedFill]) -> tuple[Patch, ...]:
        """Takes the mask away under fills and returns what that changed."""
        mask = self._writable(Layer.MASK)
        changes = Recorder(mask, Layer.MASK)
        for fill in (one.fill for one in placed):
            box = fill.box.clipped(mask.shape)
            changes.touch(box)
            mask[box.slices][_part(fill.alpha, fill.box, box) > 0] = 0
        return changes.take()

    def _outside_protect(self, fill: Fill) -> Fill:
        protect = self._layers.get(Layer.PROTECT)
        box = fill.box.clipped(self.picture.shape)
        if protect is None or not _part(fill.alpha, fill.box, box)[protect[box.slices] > 0].any():
            return fill
        alpha = fill.alpha.copy()
        _part(alpha, fill.box, box)[protect[box.slices] > 0] = 0
        return replace(fill, alpha=alpha)


def _part(array: Mask, box: Box, part: Box) -> Mask:
    """The view of `part` in an array that holds `box`."""
    return array[part.moved(-box.x, -box.y).slices]


def _read_only(array: Mask) -> Mask:
    view = array.view()
    view.flags.writeable = False
    return view
