"""The document: a picture, what is marked on it, what was filled, and how it came about.

Lives in one thread (the window's). What others may use meanwhile is handed out by `Document.snapshot`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from restorer.document.adapted import Adapted
from restorer.document.arrays import cleared, emptied, exchanged, outside, read_only
from restorer.document.change import Change, changes_of
from restorer.document.edit import Edit
from restorer.document.facts import Facts
from restorer.document.fading import Fading
from restorer.document.fill_changes import Exchange, relooked, reordered, replaced
from restorer.document.fill_stack import FillStack
from restorer.document.history import (
    DEFAULT_BUDGET,
    AnyLayer,
    DamageLayer,
    History,
    Layer,
    PlacedFill,
    Step,
)
from restorer.document.snapshot import Snapshot, SourceFile, sparse_copy
from restorer.errors import MaskError
from restorer.imaging import composite
from restorer.imaging.fill import Fill
from restorer.imaging.geometry import Box
from restorer.imaging.mask import empty
from restorer.imaging.picture import Mask, Picture, Pixels
from restorer.text import text


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
        self.project: Path | None = None
        """The project file that the document was opened from or saved to."""
        self._adapted: Adapted | None = None
        self._layers: dict[AnyLayer, Mask] = {Layer.MASK: empty(picture.shape)}
        self._fills = FillStack()
        self._facts = Facts()
        self.source_file = None if picture.source is None else SourceFile.of(picture.source.path)
        """Where the bytes are that the picture was read from."""
        self._edit: Edit | None = None
        self._fading: Fading | None = None
        self._callbacks: list[Callable[[Change], None]] = []

    # what there is

    @property
    def mask(self) -> Mask:
        """(H, W) uint8, 255 = damaged. A read-only view that follows all changes."""
        return read_only(self._layers[Layer.MASK])

    @property
    def protect(self) -> Mask | None:
        """(H, W) uint8, non-zero = sound for certain; None as long as nothing was ever marked."""
        return self.layer(Layer.PROTECT)

    @property
    def selection(self) -> Mask | None:
        """(H, W) uint8, non-zero = selected; None as long as nothing was ever selected."""
        return self.layer(Layer.SELECTION)

    def layer(self, layer: AnyLayer) -> Mask | None:
        """A layer by name, as a read-only view; None if it was never drawn on."""
        array = self._layers.get(layer)
        return None if array is None else read_only(array)

    @property
    def fills(self) -> tuple[Fill, ...]:
        """All fills as the picture shows them (none that are hidden, alpha faded by opacity), lowest first."""
        return self._fills.all

    @property
    def placed_fills(self) -> tuple[PlacedFill, ...]:
        """All fills as objects, hidden ones too, lowest first."""
        return self._fills.placed

    @property
    def facts(self) -> Facts:
        """Damage classes, scale and notes."""
        return self._facts

    @property
    def adapted(self) -> Adapted | None:
        """What a network has learnt from this picture, if it helped. No step of the history, but saved with the rest."""
        return self._adapted

    @adapted.setter
    def adapted(self, learnt: Adapted | None) -> None:
        self._adapted = learnt
        self.history.mark_unsaved()
        self._notify([Change("history")])

    @property
    def is_modified(self) -> bool:
        """Whether anything but the selection differs from what was last saved, what is under way included."""
        under_way = (one is not None and one.is_under_way for one in (self._edit, self._fading))
        return self.history.is_modified or any(under_way)

    # painting

    def begin_edit(self, layer: AnyLayer, label: str, *, also: Iterable[AnyLayer] = ()) -> Edit:
        """Starts painting on a layer, and on others in the same step; an edit still open is committed first.

        Raises `MaskError` for a damage class that is not there.
        """
        self._settle()
        if self._edit is not None:
            self._edit.commit()
        layers = {one: self._writable(one) for one in dict.fromkeys((layer, *also))}
        self._edit = Edit(layers, label, on_touch=self._touched, on_close=self._close_edit)
        return self._edit

    def replace(self, layer: AnyLayer, new: Mask, label: str, box: Box | None = None) -> bool:
        """Puts `new` in place of a layer (of its `box`, if given) as one step; False if nothing changes.

        Raises `MaskError` if `new` is not of the size of the picture (or of `box`).
        """
        return self.replace_layers({layer: new}, label, box)

    def replace_layers(self, new: Mapping[AnyLayer, Mask], label: str, box: Box | None = None) -> bool:
        """Does with several layers, in one step, what `replace` does with one. Raises as that does."""
        box = self.picture.box if box is None else box
        for mask in new.values():
            if mask.shape != (box.height, box.width) or not self.picture.box.contains(box):
                raise MaskError(
                    text(
                        "A mask of {width} x {height} pixels does not fit into {box_width} x "
                        "{box_height} of the picture ({picture_width} x {picture_height}).",
                        width=mask.shape[1],
                        height=mask.shape[0],
                        box_width=box.width,
                        box_height=box.height,
                        picture_width=self.picture.width,
                        picture_height=self.picture.height,
                    ),
                    safe=text("Nothing was changed."),
                )
        self._settle()
        arrays = {layer: self._writable(layer) for layer in new}
        patches = [patch for layer in new for patch in exchanged(arrays[layer], layer, new[layer], box)]
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
        allowed = [outside(fill, self._layers.get(Layer.PROTECT)) for fill in fills]
        placed = self._fills.place((fill for fill in allowed if fill.alpha.any()), label)
        patches = cleared(self._layers[Layer.MASK], (one.fill for one in placed)) if clear_mask else ()
        self._fills.add(placed)
        return self._record(Step(label, patches, added=placed))

    def remove_fills(self, fills: Iterable[Fill], label: str) -> bool:
        """Takes fills (by identity) away as one step; False if none of them is here. The mask stays."""
        self._settle()
        removed = self._fills.find(fills)
        self._fills.remove(removed)
        return self._record(Step(label, removed=removed))

    def change_fills(
        self,
        placed: Iterable[PlacedFill],
        label: str,
        *,
        name: str | None = None,
        visible: bool | None = None,
        opacity: float | None = None,
    ) -> bool:
        """Renames, hides, shows or fades fills as one step; False if nothing changes. What is not here is left out."""
        self._settle()
        here = filter(self._fills.has, placed)
        return self._exchange(relooked(here, name=name, visible=visible, opacity=opacity), label)

    def begin_fading(self, placed: Iterable[PlacedFill], label: str) -> Fading:
        """Starts fading fills that are here; whatever else changes the document ends it."""
        self._settle()
        here = tuple(filter(self._fills.has, placed))
        self._fading = Fading(here, label, on_show=self._show_faded, on_close=self._close_fading)
        return self._fading

    def reorder_fills(self, order: Sequence[PlacedFill], label: str) -> bool:
        """Puts all fills into `order`, lowest first, as one step; False if they are in it.

        Raises `ValueError` unless that holds every fill once.
        """
        self._settle()
        return self._exchange(reordered(self._fills, order), label)

    def replace_fills(
        self, new: Mapping[PlacedFill, Iterable[Fill]], label: str, revision: int | None = None
    ) -> bool:
        """Puts others in the places of fills, e.g. those of another filler or seed, as one step; name and look stay.

        False, as in `add_fills`, for results of another revision or if none of them changes anything. A fill that is
        not here, or of whose new ones none does, stays as it is.
        """
        if revision is not None and revision != self.revision:
            return False
        self._settle()
        allowed = {}
        for one in filter(self._fills.has, new):
            fills = [outside(fill, self._layers.get(Layer.PROTECT)) for fill in new[one]]
            if fills := [fill for fill in fills if fill.alpha.any()]:
                allowed[one] = fills
        return self._exchange(replaced(self._fills, allowed), label)

    # facts

    def change_facts(self, facts: Facts, label: str) -> bool:
        """Puts `facts` in place of what was written down, as one step; masks of classes that go are emptied.

        False if nothing changes.
        """
        self._settle()
        if facts == self._facts:
            return False
        kept = {one.key for one in facts.classes}
        gone = [la for la in self._layers if isinstance(la, DamageLayer) and la.key not in kept]
        patches = [patch for layer in gone for patch in emptied(self._layers[layer], layer)]
        step = Step(label, tuple(patches), facts=(self._facts, facts))
        self._facts = facts
        return self._record(step)

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

    def mark_saved(self, version: int | None = None) -> None:
        """The present state lies on disk, or that of a snapshot's `version`: then what has changed since is unsaved."""
        self._settle()
        self.history.mark_saved(version)
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
        return self._state({layer: sparse_copy(array) for layer, array in self._layers.items()})

    def view(self, box: Box | None = None) -> Snapshot:
        """The present state to be read at once, in this thread: nothing is copied, later changes show.

        With `box` it knows only the fills that change something there.
        """
        state = self._state({layer: read_only(array) for layer, array in self._layers.items()})
        return state if box is None else replace(state, placed=tuple(self._fills.covering(box)))

    def fills_in(self, box: Box) -> list[PlacedFill]:
        """The fills that change a pixel of `box`, or would if they were shown, lowest first."""
        return self._fills.covering(box)

    def _state(self, layers: Mapping[AnyLayer, Mask]) -> Snapshot:
        keys = [one.key for one in self._facts.classes]
        return Snapshot(
            picture=self.picture,
            fills=self.fills,
            mask=layers[Layer.MASK],
            protect=layers.get(Layer.PROTECT),
            selection=layers.get(Layer.SELECTION),
            revision=self.revision,
            version=self.history.version,
            placed=self.placed_fills,
            facts=self._facts,
            adapted=self.adapted,
            damage={key: layers[DamageLayer(key)] for key in keys if DamageLayer(key) in layers},
            source_file=self.source_file,
        )

    def resume(self, saved: Snapshot) -> None:
        """Takes over what was saved, without a history. For a new document of the same picture only."""
        layers: dict[AnyLayer, Mask | None] = {Layer.MASK: saved.mask, Layer.PROTECT: saved.protect}
        layers |= {DamageLayer(key): mask for key, mask in saved.damage.items()}
        self._layers = {layer: mask for layer, mask in layers.items() if mask is not None}
        self._facts = saved.facts
        self._adapted = saved.adapted
        self._fills.resume(saved.placed)

    def subscribe(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        """Calls `callback` after every change from now on; returns a function that ends this."""
        self._callbacks.append(callback)

        def unsubscribe() -> None:
            if callback in self._callbacks:
                self._callbacks.remove(callback)

        return unsubscribe

    # how steps come about

    def _writable(self, layer: AnyLayer) -> Mask:
        if isinstance(layer, DamageLayer):
            self._facts.damage_class(layer.key)
        if layer not in self._layers:
            self._layers[layer] = empty(self.picture.shape)
        return self._layers[layer]

    def _touched(self, edit: Edit) -> None:
        if not {Layer.MASK, Layer.PROTECT}.isdisjoint(edit.layers):
            self.revision += 1  # a result that arrives while the user paints is stale already

    def _close_edit(self, edit: Edit, keep: bool) -> bool:
        edit.is_open = False
        self._edit = None
        if keep:
            return self._record_edit(edit)
        self._notify(Change(layer.value, box) for layer, box in edit.take_back())
        return False

    def _settle(self) -> None:
        """Whatever else changes the document comes after what was painted or faded so far; the edit stays open."""
        if self._edit is not None:
            self._record_edit(self._edit)
        if self._fading is not None:
            self._fading.commit()

    def _record_edit(self, edit: Edit) -> bool:
        return self._record(Step(edit.label, edit.take()))

    def _show_faded(self, exchange: Exchange) -> None:
        self._carry_out(exchange)
        self.revision += 1
        boxes = Box.around(one.fill.box for one in exchange.added)
        self._notify([Change("fills", boxes.clipped(self.picture.shape))])

    def _close_fading(self, fading: Fading, keep: bool) -> bool:
        fading.is_open = False
        self._fading = None
        back = Exchange(fading.now, fading.before)
        if not keep:
            self._show_faded(back)
            return False
        revision = self.revision
        self._carry_out(back)  # and from there in one step
        changed = self._exchange(fading.exchange, fading.label)
        self.revision = revision  # what is seen stays as it is
        return changed

    def _exchange(self, exchange: Exchange, label: str) -> bool:
        self._carry_out(exchange)
        return self._record(Step(label, added=exchange.added, removed=exchange.removed))

    def _carry_out(self, exchange: Exchange) -> None:
        self._fills.remove(exchange.removed)
        self._fills.add(exchange.added)

    def _record(self, step: Step) -> bool:
        """A step that has just been carried out goes into the history; False if it is empty."""
        if step.is_empty:
            return False
        self.revision += step.ages_results
        self.history.push(step)
        self._announce([step])
        return True

    def _apply(self, step: Step, *, forward: bool) -> None:
        """Carries out a recorded step once more, or takes it back."""
        for patch in step.patches:
            patch.toggle(self._layers[patch.layer])
        self._fills.remove(step.removed if forward else step.added)
        self._fills.add(step.added if forward else step.removed)
        if step.facts is not None:
            self._facts = step.facts[forward]
        self.revision += step.ages_results

    def _announce(self, steps: Sequence[Step]) -> None:
        self._notify(changes_of(steps, self.picture.shape))

    def _notify(self, changes: Iterable[Change]) -> None:
        for change in changes:
            for callback in tuple(self._callbacks):
                callback(change)
