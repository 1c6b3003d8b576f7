"""How much is damaged, and in which way: the masks of damage classes, and their areas."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from restorer.document.facts import LOSS, DamageClass, Scale
from restorer.document.snapshot import Snapshot
from restorer.imaging.geometry import Box
from restorer.progress import Progress

_ROWS = 512


@dataclass(frozen=True)
class Area:
    """How large something is: pixels (soft edges count as whole ones), share of the picture in [0, 1], and cm²."""

    pixels: int
    share: float
    square_centimetres: float | None
    """None where no scale is known."""


def scale_of(state: Snapshot) -> Scale | None:
    """The drawn scale, else that of the file's resolution, else None."""
    return state.facts.scale or Scale.of(state.picture)


def marked(state: Snapshot, key: str, box: Box) -> NDArray[np.bool_]:
    """(h, w) bool of `box` (inside the picture): where damage of class `key` is or was.

    What is marked to be filled or has been filled, and is in no other class, belongs to the class `LOSS`.
    """
    own = _drawn(state, key, box)
    if key == LOSS:
        rest = treated(state, box)
        for one in state.facts.classes:
            if one.key != LOSS:
                rest &= ~_drawn(state, one.key, box)
        own |= rest
    return own


def treated(state: Snapshot, box: Box) -> NDArray[np.bool_]:
    """(h, w) bool of `box` (inside the picture): what is marked to be filled, or has been."""
    return filled(state, box) | (state.mask[box.slices] > 0)


def filled(state: Snapshot, box: Box) -> NDArray[np.bool_]:
    """(h, w) bool of `box` (inside the picture): where there is a fill, shown or hidden."""
    found = np.zeros((box.height, box.width), np.bool_)
    for one in state.placed:
        common = one.fill.box.intersected(box)
        if not common.is_empty:
            alpha = one.fill.alpha[common.moved(-one.fill.box.x, -one.fill.box.y).slices]
            found[common.moved(-box.x, -box.y).slices] |= alpha > 0
    return found


def everything(state: Snapshot, box: Box) -> NDArray[np.bool_]:
    """(h, w) bool of `box` (inside the picture): damage of any class."""
    found = treated(state, box)
    for one in state.facts.classes:
        found |= _drawn(state, one.key, box)
    return found


def measure(state: Snapshot, progress: Progress | None = None) -> dict[str, Area]:
    """The area of every class by its key, in the order of the classes. They may overlap.

    Raises `CancelledError` if `progress` is cancelled.
    """
    counts = {one.key: 0 for one in state.facts.classes}
    present = [key for key in counts if key == LOSS or key in state.damage]
    for box in strips(state.picture.box):
        if progress is not None:
            progress.check()
        for key in present:
            counts[key] += int(np.count_nonzero(marked(state, key, box)))
    return {key: area_of(state, count) for key, count in counts.items()}


def measure_everything(state: Snapshot, progress: Progress | None = None) -> Area:
    """The area of all damage, what overlaps counted once. Raises `CancelledError` if `progress` is cancelled."""
    count = 0
    for box in strips(state.picture.box):
        if progress is not None:
            progress.check()
        count += int(np.count_nonzero(everything(state, box)))
    return area_of(state, count)


def area_of(state: Snapshot, pixels: int) -> Area:
    """So many pixels of the picture as an area."""
    scale = scale_of(state)
    size = None if scale is None else scale.square_centimetres(pixels)
    return Area(pixels, pixels / state.picture.box.area, size)


def present(state: Snapshot) -> list[tuple[DamageClass, Area]]:
    """The classes of which there is any damage, with their areas."""
    areas = measure(state)
    return [(one, areas[one.key]) for one in state.facts.classes if areas[one.key].pixels]


def strips(box: Box) -> Iterator[Box]:
    """`box` in strips of a few hundred rows, so that nothing large is held at once."""
    for y in range(box.y, box.bottom, _ROWS):
        yield Box(box.x, y, box.width, min(_ROWS, box.bottom - y))


def _drawn(state: Snapshot, key: str, box: Box) -> NDArray[np.bool_]:
    mask = state.damage.get(key)
    return np.zeros((box.height, box.width), np.bool_) if mask is None else mask[box.slices] > 0
