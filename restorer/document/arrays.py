"""What a document does to its masks, with a record of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from restorer.document.edit import Recorder
from restorer.document.history import AnyLayer, Layer, Patch, blocks
from restorer.imaging.fill import Fill
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Mask


def part(array: Mask, box: Box, inner: Box) -> Mask:
    """The view of `inner` in an array that holds `box`."""
    return array[inner.moved(-box.x, -box.y).slices]


def read_only(array: Mask) -> Mask:
    """A view that cannot be written to."""
    view = array.view()
    view.flags.writeable = False
    return view


def cleared(mask: Mask, fills: Iterable[Fill]) -> tuple[Patch, ...]:
    """Takes the mask of what is to be filled away under fills."""
    changes = Recorder(mask, Layer.MASK)
    for fill in fills:
        box = fill.box.clipped(mask.shape)
        changes.touch(box)
        mask[box.slices][part(fill.alpha, fill.box, box) > 0] = 0
    return changes.take()


def exchanged(array: Mask, layer: AnyLayer, new: Mask, box: Box) -> tuple[Patch, ...]:
    """Puts `new`, which is of the size of `box`, there in place of what is in a layer."""
    changes = []
    for block in blocks(box):
        block = block.intersected(box)
        if patch := Patch.between(layer, block, array[block.slices], part(new, box, block)):
            patch.toggle(array)
            changes.append(patch)
    return tuple(changes)


def emptied(array: Mask, layer: AnyLayer) -> tuple[Patch, ...]:
    """Sets a whole layer to zero."""
    changes = Recorder(array, layer)
    changes.touch(Box.of_shape(array.shape))
    array[:] = 0
    return changes.take()


def outside(fill: Fill, protect: Mask | None) -> Fill:
    """The fill without protected pixels: itself if there are none in it."""
    if protect is None:
        return fill
    box = fill.box.clipped(protect.shape)
    if not part(fill.alpha, fill.box, box)[protect[box.slices] > 0].any():
        return fill
    alpha = fill.alpha.copy()
    part(alpha, fill.box, box)[protect[box.slices] > 0] = 0
    return replace(fill, alpha=alpha)
