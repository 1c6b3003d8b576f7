"""The Edit menu's commands on mask, protection and selection; each is one undoable step."""

from __future__ import annotations

import numpy as np

from restorer.document import Document, Layer
from restorer.imaging import mask as masks
from restorer.imaging.picture import Mask


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
    return document.replace(Layer.MASK, _within(document, new), "Clear mask")


def invert(document: Document) -> bool:
    new = masks.invert(document.mask)
    if document.protect is not None:
        new[document.protect > 0] = 0
    return document.replace(Layer.MASK, _within(document, new), "Invert mask")


def grow(document: Document, pixels: int) -> bool:
    """Widen the mask, never into what is protected; `pixels` < 0 makes it narrower."""
    new = masks.grow(document.mask, pixels)
    if document.protect is not None and pixels > 0:
        new[document.protect > 0] = 0
    label = f"Grow mask by {pixels} px" if pixels > 0 else f"Shrink mask by {-pixels} px"
    return document.replace(Layer.MASK, _within(document, new), label)


def fill_holes(document: Document) -> bool:
    return document.replace(
        Layer.MASK, _within(document, masks.fill_holes(document.mask)), "Fill gaps in mask"
    )


def clear_protect(document: Document) -> bool:
    if document.protect is None:
        return False
    return document.replace(Layer.PROTECT, masks.empty(document.mask.shape), "Clear protection")


def select_all(document: Document) -> bool:
    everything = np.full(document.mask.shape, 255, np.uint8)
    return document.replace(Layer.SELECTION, everything, "Select all")


def select_none(document: Document) -> bool:
    if document.selection is None:
        return False
    return document.replace(Layer.SELECTION, masks.empty(document.mask.shape), "Select nothing")


def selection_to_mask(document: Document) -> bool:
    if document.selection is None:
        return False
    new = np.maximum(document.mask, document.selection)
    if document.protect is not None:
        new[document.protect > 0] = 0
    return document.replace(Layer.MASK, new, "Add selection to mask")
