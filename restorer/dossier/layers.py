"""A document taken apart into layers, lowest first: the picture, one layer for each group of fills, the mask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import cast

import numpy as np

from restorer.document.snapshot import Snapshot
from restorer.dossier.show import Show, styled
from restorer.imaging.fill import Fill
from restorer.imaging.geometry import Box
from restorer.imaging.mask import empty
from restorer.imaging.picture import Mask, Picture, Pixels


@dataclass(frozen=True)
class Group:
    """Fills that came together and lie next to each other in the order."""

    name: str
    visible: bool
    fills: tuple[Fill, ...]
    """As shown; of a hidden group as they would be."""

    def box(self, shape: tuple[int, int]) -> Box:
        """Around all of them, inside a picture of `shape`."""
        return Box.around(fill.box for fill in self.fills).clipped(shape)


def groups(state: Snapshot, show: Show) -> Iterator[Group]:
    """All fills, lowest first. Hidden fills of a group that is shown are left out."""
    for _, members in groupby(state.placed, key=lambda one: one.group):
        placed = list(members)
        shown = [one.shown for one in placed if one.shown is not None]
        fills = shown or [one.fill for one in placed]
        names = list(dict.fromkeys(one.name for one in placed if one.name))
        name = ", ".join(names[:3]) + (" …" if len(names) > 3 else "") or "Fills"
        yield Group(name, bool(shown), tuple(styled(fill, show) for fill in fills))


def shown_fills(state: Snapshot, show: Show) -> list[Fill]:
    """The fills as the picture shows them, in the way that `show` says."""
    return [styled(fill, show) for fill in state.fills]


def treated_mask(state: Snapshot) -> Mask:
    """(H, W) uint8: what is to be filled and what has been, with soft edges."""
    mask = empty(state.picture.shape)
    np.copyto(mask, state.mask, where=state.mask > 0)
    for fill in (one.fill for one in state.placed):
        box = fill.box.clipped(mask.shape)
        view = mask[box.slices]
        np.maximum(view, fill.alpha[box.moved(-fill.box.x, -fill.box.y).slices], out=view)
    return mask


def alone(fills: Iterable[Fill], picture: Picture, box: Box) -> Pixels:
    """Fills without the picture: (h, w, 2 or 4) of `box` in the picture's depth, transparent where nothing was filled.

    Laid over the picture it gives what the fills give, exactly where alpha is whole, else to within rounding.
    """
    channels = picture.colour_channels
    canvas = np.zeros((box.height, box.width, channels + 1), picture.pixels.dtype)
    for fill in fills:
        common = fill.box.intersected(box)
        if not common.is_empty:
            inside = common.moved(-fill.box.x, -fill.box.y).slices
            _over(
                canvas[common.moved(-box.x, -box.y).slices],
                fill.pixels[inside],
                fill.alpha[inside],
                picture.largest,
            )
    return cast(Pixels, canvas)


def _over(canvas: Pixels, colour: Pixels, alpha: Mask, largest: int) -> None:
    """Lays (h, w, C) with (h, w) alpha over a canvas (h, w, C + 1), in place."""
    chosen = alpha > 0
    upper = alpha[chosen].astype(np.float64)[:, None] / 255
    below = canvas[chosen].astype(np.float64)
    lower = below[:, -1:] / largest * (1 - upper)
    total = upper + lower
    mixed = (colour[chosen] * upper + below[:, :-1] * lower) / total
    canvas[chosen] = np.rint(np.concatenate([mixed, total * largest], axis=1)).astype(canvas.dtype)
