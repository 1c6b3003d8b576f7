"""Fills made anew: what has to be filled again, and how the results take the places of what was there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from restorer.document.fill_stack import FillStack
from restorer.document.history import PlacedFill
from restorer.document.snapshot import Snapshot
from restorer.imaging.composite import cover
from restorer.imaging.fill import Fill
from restorer.imaging.mask import box_of
from restorer.imaging.picture import Mask


@dataclass(frozen=True, eq=False)
class Anew:
    """What to hand to the engine, to fill again what some fills cover and nothing else."""

    mask: Mask
    """(H, W) uint8: what they cover, soft edges included. It is not to be grown again."""
    protect: Mask
    """(H, W) uint8: what is protected, and all other damage: neither may be a source, or be changed."""


def anew(state: Snapshot, placed: Iterable[PlacedFill]) -> Anew:
    """What `placed` cover, in the picture of `state`."""
    mask = cover((one.fill for one in placed), state.mask.shape)
    protect = np.where(mask > 0, np.uint8(0), state.mask)
    return Anew(mask, protect if state.protect is None else np.maximum(protect, state.protect))


def shared_out(fills: Sequence[Fill], placed: Iterable[PlacedFill]) -> dict[PlacedFill, list[Fill]]:
    """What of new `fills` takes the place of each of `placed`: the parts that it covers.

    A fill that gets nothing (all of it is protected by now) is left out.
    """
    stack = FillStack()
    stack.add(stack.place(fills))
    shares = {one: [_under(fill, one.fill) for fill in stack.overlapping(one.fill.box)] for one in placed}
    shares = {one: [part for part in parts if part.alpha.any()] for one, parts in shares.items()}
    return {one: parts for one, parts in shares.items() if parts}


def _under(fill: Fill, old: Fill) -> Fill:
    """The part of `fill` that `old` covers, with memory of its own."""
    common = fill.box.intersected(old.box)
    here = common.moved(-fill.box.x, -fill.box.y).slices
    covered = old.alpha[common.moved(-old.box.x, -old.box.y).slices] > 0
    alpha = np.where(covered, fill.alpha[here], np.uint8(0))
    tight = box_of(alpha)
    return Fill(
        tight.moved(common.x, common.y),
        fill.pixels[here][tight.slices].copy(),
        alpha[tight.slices].copy(),
        fill.provenance,
    )
