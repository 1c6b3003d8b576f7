"""Damage and its classes: what marking, unmarking and sorting do to the masks. Each is one undoable step.

What becomes marked may belong to a class from then on; what is unmarked was no damage, and leaves all classes. Filling
changes no class.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from restorer.document import areas
from restorer.document.document import Document
from restorer.document.facts import LOSS
from restorer.document.history import AnyLayer, DamageLayer, Layer
from restorer.imaging.mask import box_of
from restorer.imaging.picture import Mask


def drawn_layers(document: Document) -> list[DamageLayer]:
    """The masks of damage classes that were ever drawn on, in the order of the classes."""
    layers = (DamageLayer(one.key) for one in document.facts.classes)
    return [layer for layer in layers if document.layer(layer) is not None]


def mark(document: Document, new: Mask, label: str, into: Mapping[str, Mask] | None = None) -> bool:
    """Puts `new` (H, W) in place of the mask; False if nothing changes.

    What was not marked before belongs to the classes of `into` where their masks (H, W) are not zero; what is not
    marked any more is in no class. Raises `MaskError` if a mask is not of the picture's size, or a class is not there.
    """
    old = document.mask
    if any(mask.shape != old.shape for mask in (new, *(into or {}).values())):
        return document.replace(Layer.MASK, np.zeros((0, 0), np.uint8), label)  # which says what is wrong
    box = box_of((new != old).view(np.uint8))
    before, after = old[box.slices], new[box.slices]
    gone, come = (before > 0) & (after == 0), (before == 0) & (after > 0)
    changed: dict[AnyLayer, Mask] = {Layer.MASK: after}
    if gone.any():
        changed |= {layer: np.where(gone, np.uint8(0), part) for layer, part in _parts(document, box.slices)}
    for key, mask in (into or {}).items():
        entering = come & (mask[box.slices] > 0)
        if key != LOSS and entering.any():  # what is in no other class is loss
            own = DamageLayer(key)
            part = changed[own] if own in changed else _part(document, own, box.slices)
            changed[own] = np.where(entering, after, part)
    return document.replace_layers(changed, label, box)


def marked_in(document: Document) -> dict[str, Mask]:
    """(H, W) uint8 for each class that was ever drawn on: what of it is to be filled, by key."""
    found = {}
    for layer in drawn_layers(document):
        drawn = document.layer(layer)
        if drawn is not None:
            found[layer.key] = np.minimum(drawn, document.mask)
    return found


def put_into(document: Document, where: Mask, key: str, label: str) -> bool:
    """Puts damage into class `key`, out of all others; False if nothing changes.

    `where` (H, W) uint8 is non-zero there; only what is marked or filled counts as damage. Raises `MaskError` if there
    is no such class.
    """
    document.facts.damage_class(key)
    box = box_of(where)
    chosen = (where[box.slices] > 0) & areas.treated(document.view(box), box)
    own = DamageLayer(key)
    changed: dict[AnyLayer, Mask] = {
        layer: np.where(chosen, np.uint8(0), part) for layer, part in _parts(document, box.slices)
    }
    if key != LOSS:  # what is in no other class is loss
        part = _part(document, own, box.slices)
        changed[own] = np.where(chosen, np.maximum(part, where[box.slices]), part)
    return document.replace_layers(changed, label, box)


def do_not_fill(document: Document, key: str, label: str) -> bool:
    """Unmarks what is in class `key` without taking it out: it stays recorded. False if nothing changes."""
    everywhere = document.picture.box
    chosen = areas.marked(document.view(), key, everywhere) & (document.mask > 0)
    own = DamageLayer(key)
    part = _part(document, own, everywhere.slices)
    return document.replace_layers(
        {
            Layer.MASK: np.where(chosen, np.uint8(0), document.mask),
            own: np.where(chosen, np.maximum(part, document.mask), part),
        },
        label,
        everywhere,
    )


def do_fill(document: Document, key: str, label: str) -> bool:
    """Marks what is recorded as class `key` and not filled, but for what is protected. False if nothing changes."""
    drawn = document.layer(DamageLayer(key))
    if drawn is None:
        return False
    chosen = ~areas.filled(document.view(), document.picture.box)
    if document.protect is not None:
        chosen &= document.protect == 0
    return document.replace(
        Layer.MASK, np.where(chosen, np.maximum(document.mask, drawn), document.mask), label
    )


def _parts(document: Document, slices: tuple[slice, slice]) -> Iterator[tuple[DamageLayer, Mask]]:
    for layer in drawn_layers(document):
        yield layer, _part(document, layer, slices)


def _part(document: Document, layer: DamageLayer, slices: tuple[slice, slice]) -> Mask:
    array = document.layer(layer)
    return np.zeros(document.mask[slices].shape, np.uint8) if array is None else array[slices]
