"""Damage of which a run fills a part only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

import numpy as np

from restorer.engine.damage import Damage, Flags
from restorer.engine.trials.holes import Hole
from restorer.imaging.fill import Fill
from restorer.imaging.geometry import Box
from restorer.imaging.mask import empty
from restorer.imaging.picture import Mask


@dataclass(frozen=True, eq=False)
class Part(Damage):
    """Holes to be filled, and the rest of the damage: that is left as it is, but is no source either.

    `protect` is there for those who ask whether more than the holes is unknown.
    """

    whole: Damage | None = None

    @classmethod
    def trials(cls, mask: Mask, whole: Damage) -> Self:
        """`mask`, (H, W) uint8, meets neither `whole`'s damage nor what it protects."""
        return cls(mask, whole.mask, whole)

    @classmethod
    def some(cls, holes: Iterable[Hole], whole: Damage) -> Self:
        """These holes of `whole` alone, soft edges as they are."""
        mask = empty(whole.shape)
        for hole in holes:
            inside = hole.inside(whole)
            mask[hole.box.slices][inside] = whole.alpha(hole.box)[inside]
        return cls(mask, whole.mask, whole)

    @classmethod
    def filled(cls, fills: Iterable[Fill], whole: Damage) -> Self:
        """What `fills` fill of `whole`."""
        mask = empty(whole.shape)
        for fill in fills:
            np.maximum(mask[fill.box.slices], fill.alpha, out=mask[fill.box.slices])
        return cls(mask, whole.mask, whole)

    def alpha(self, box: Box) -> Mask:
        return self.mask[box.slices]

    def unknown(self, box: Box) -> Flags:
        unknown: Flags = self.mask[box.slices] > 0
        return unknown if self.whole is None else unknown | self.whole.unknown(box)
