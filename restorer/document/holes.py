"""The hole at a place, marked or filled already, so that it can be filled (again) alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from restorer.document.history import PlacedFill
from restorer.document.snapshot import Snapshot, sparse_copy
from restorer.imaging.fill import Fill
from restorer.imaging.geometry import Box
from restorer.imaging.mask import hole_at
from restorer.imaging.mask_areas import connected_area
from restorer.imaging.picture import Mask

BY_HAND = ("clone", "heal")
"""Fillers that are brushes."""


@dataclass(frozen=True, eq=False)
class PickedHole:
    """One hole of a snapshot."""

    box: Box
    """Tight."""
    at: Box
    """One pixel of it."""
    mask: Mask
    """(H, W) uint8: all that is damaged, this hole included."""
    placed: PlacedFill | None = None
    """The one fill that it is part of; None if it is not filled, or by several."""
    rest: Fill | None = None
    """What is left of that fill without it; None if nothing is."""

    def filled_with(self, fill: Fill, fills: Sequence[Fill]) -> list[Fill]:
        """`fills` (lowest first, as shown) with this hole filled by `fill` instead."""
        if self.placed is None:
            return [*fills, fill]
        here = fills.index(self.placed.shown)
        return [*fills[:here], *self.in_place(fill), *fills[here + 1 :]]

    def in_place(self, fill: Fill) -> list[Fill]:
        """What stands where `placed` stood."""
        return [fill] if self.rest is None else [self.rest, fill]


def pick(state: Snapshot, x: int, y: int) -> PickedHole | None:
    """The marked hole at a pixel, else the filled one; None where there is neither (retouching is no hole)."""
    at = Box(x, y, 1, 1)
    if (area := hole_at(state.mask, x, y)) is not None:
        return PickedHole(area.box, at, state.mask)
    mine = [one for one in state.placed if one.shown is not None and _is_filled(one.shown)]

    def filled(box: Box) -> Mask:
        alpha = np.zeros((box.height, box.width), np.uint8)
        for one in mine:
            _raise(alpha, box, one.fill)
        return alpha

    area = connected_area(filled, state.mask.shape, x, y, neighbours=8)
    if area is None:
        return None
    mask = sparse_copy(state.mask)
    part = mask[area.box.slices]
    part[area.inside] = np.maximum(part, filled(area.box))[area.inside]
    inside = np.zeros((area.box.height, area.box.width), np.uint8)
    inside[area.inside] = 255
    members = [(one, rest) for one in mine if (rest := _without(one.fill, area.box, inside)) is not one.fill]
    if len(members) > 1:
        return PickedHole(area.box, at, mask)
    (placed, rest) = members[0]
    return PickedHole(area.box, at, mask, placed, rest if rest.alpha.any() else None)


def _is_filled(fill: Fill) -> bool:
    return fill.provenance.filler not in BY_HAND


def _raise(alpha: Mask, box: Box, fill: Fill) -> None:
    """Put a fill's alpha into that of `box`, where it is larger."""
    common = fill.box.intersected(box)
    if not common.is_empty:
        part = alpha[common.moved(-box.x, -box.y).slices]
        np.maximum(part, fill.alpha[common.moved(-fill.box.x, -fill.box.y).slices], out=part)


def _without(fill: Fill, box: Box, inside: Mask) -> Fill:
    """`fill` without the pixels of `box` that are `inside`; itself if it has none there."""
    common = fill.box.intersected(box)
    if common.is_empty:
        return fill
    here = common.moved(-fill.box.x, -fill.box.y).slices
    taken = (inside[common.moved(-box.x, -box.y).slices] > 0) & (fill.alpha[here] > 0)
    if not taken.any():
        return fill
    alpha = fill.alpha.copy()
    alpha[here][taken] = 0
    return replace(fill, alpha=alpha)
