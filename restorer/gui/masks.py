"""The Edit menu's commands on mask, protection and selection; each is one undoable step."""

from __future__ import annotations

import numpy as np

from restorer.document import LOSS, Document, Layer, sorting
from restorer.imaging import mask as masks
from restorer.imaging.picture import Mask
from restorer.text import text


def _within(document: Document, new: Mask) -> Mask:
    """`new` where something is selected, the old mask elsewhere; all of `new` without a selection."""
    selection = selected(document)
    return new if selection is None else np.where(selection > 0, new, document.mask)


def selected(document: Document) -> Mask | None:
    """The selection, None if nothing is selected."""
    selection = document.selection
    return selection if selection is not None and selection.any() else None


def clear(document: Document) -> bool:
    new = masks.empty(document.mask.shape)
    return sorting.mark(document, _within(document, new), text("Clear mask"))


def invert(document: Document, key: str = LOSS) -> bool:
    """What becomes marked is damage of class `key`."""
    new = masks.invert(document.mask)
    if document.protect is not None:
        new[document.protect > 0] = 0
    return sorting.mark(document, _within(document, new), text("Invert mask"), {key: new})


def grow(document: Document, pixels: int) -> bool:
    """Widen the mask, never into what is protected; `pixels` < 0 makes it narrower. Classes grow with it."""
    new = masks.grow(document.mask, pixels)
    if document.protect is not None and pixels > 0:
        new[document.protect > 0] = 0
    label = (
        text("Grow mask by {pixels} px", pixels=pixels)
        if pixels > 0
        else text("Shrink mask by {pixels} px", pixels=-pixels)
    )
    into = {key: masks.grow(mask, pixels) for key, mask in sorting.marked_in(document).items() if pixels > 0}
    return sorting.mark(document, _within(document, new), label, into)


def fill_holes(document: Document) -> bool:
    """What damage of a class encloses is damage of that class."""
    new = masks.fill_holes(document.mask)
    into = {key: masks.fill_holes(mask) for key, mask in sorting.marked_in(document).items()}
    return sorting.mark(document, _within(document, new), text("Fill gaps in mask"), into)


def clear_protect(document: Document) -> bool:
    if document.protect is None:
        return False
    return document.replace(Layer.PROTECT, masks.empty(document.mask.shape), text("Clear protection"))


def select_all(document: Document) -> bool:
    everything = np.full(document.mask.shape, 255, np.uint8)
    return document.replace(Layer.SELECTION, everything, text("Select all"))


def select_none(document: Document) -> bool:
    if document.selection is None:
        return False
    return document.replace(Layer.SELECTION, masks.empty(document.mask.shape), text("Select nothing"))


def selection_to_mask(document: Document, key: str = LOSS) -> bool:
    """What becomes marked is damage of class `key`."""
    if document.selection is None:
        return False
    new = np.maximum(document.mask, document.selection)
    if document.protect is not None:
        new[document.protect > 0] = 0
    return sorting.mark(document, new, text("Add selection to mask"), {key: new})
