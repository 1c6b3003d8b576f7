"""Two fillers in one: one for thin holes, one for thick holes.

On cracks and flakes decibels and looks agree; in thick holes the most accurate fill is a blur, and texture that is
likely looks better than colour that is right on average. So each hole goes to the filler for its size; the catalog
says which those are.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from restorer.models.classical import check_tiles
from restorer.models.filler import Filler, FillerInfo, Holes, Tiles
from restorer.models.placement import Compound

BY_SIZE = "restorer-by-size"
"""Its id."""

THICK = 15.0
"""Radius in pixels of the largest disc inside a hole from which on it counts as thick: between the flakes (up to 11)
and the large paint losses (from 18) that networks are trained on."""

_RING = 4
"""Known pixels around a thick hole that come from its filler, too: there its mismatch is measured."""


def by_size_info(thin: FillerInfo, thick: FillerInfo) -> FillerInfo:
    """What holds for both: the smaller limits, the longer time.

    Thin holes, most of all, need no more context than their own filler does; thick ones get theirs by the factor.
    """
    best = " (best)" if thin.id.endswith(" (best)") else ""
    limits = [info.largest_hole for info in (thin, thick) if info.largest_hole is not None]
    return replace(
        thin,
        id=BY_SIZE + best,
        name="By hole size" + best,
        description="The one to begin with: networks for thin holes, their colours with copied texture for thick ones.",
        largest_hole=min(limits, default=None),
        context=(thin.context[0], max(thin.context[1], thick.context[1])),
        tile=min(thin.tile, thick.tile),
        multiple=int(np.lcm(thin.multiple, thick.multiple)),
        batch=min(thin.batch, thick.batch),
        seconds_per_megapixel=thin.seconds_per_megapixel + thick.seconds_per_megapixel,
        restores_grain=thin.restores_grain and thick.restores_grain,
    )


class BySize(Compound):
    """Gives each hole of a tile to one of two fillers; a tile with both sorts of holes is filled by both."""

    def __init__(self, thin: Filler, thick: Filler, info: FillerInfo) -> None:
        super().__init__(thin, thick)
        self._thin, self._thick, self._info = thin, thick, info

    @property
    def info(self) -> FillerInfo:
        return self._info

    def fill(self, tiles: Tiles, holes: Holes, seed: int = 0) -> Tiles:
        """See `Filler`; raises what the two raise."""
        check_tiles(tiles, holes)
        thick = np.zeros_like(holes)
        for result, hole in zip(thick, holes, strict=True):
            result[:] = thick_holes(hole)
        with_thick = np.asarray(thick.any(axis=(1, 2)))
        with_thin = np.asarray((holes & ~thick).any(axis=(1, 2)) | ~with_thick)
        filled = np.empty_like(tiles)
        if with_thin.any():
            filled[with_thin] = self._thin.fill(tiles[with_thin], holes[with_thin], seed)
        if with_thick.any():
            textured = self._thick.fill(tiles[with_thick], holes[with_thick], seed)
            for i, answer in zip(np.flatnonzero(with_thick), textured, strict=True):
                own = np.ones_like(holes[i])
                if with_thin[i]:
                    own = _grown(thick[i]) & ~(holes[i] & ~thick[i])
                filled[i][own] = answer[own]
        return filled


def thick_holes(hole: Holes) -> Holes:
    """The parts of `hole` (H, W) bool that belong to thick holes (8-connected), (H, W) bool."""
    import cv2

    flags = hole.astype(np.uint8)
    count, labels = cv2.connectedComponents(flags, connectivity=8)
    distance = np.asarray(cv2.distanceTransform(flags, cv2.DIST_L2, 5))
    deep = np.zeros(count, bool)
    deep[np.unique(np.asarray(labels)[distance > THICK])] = True
    deep[0] = False
    result: Holes = deep[labels]
    return result


def _grown(flags: Holes) -> Holes:
    import cv2

    side = 2 * _RING + 1
    return np.asarray(cv2.dilate(flags.astype(np.uint8), np.ones((side, side), np.uint8))) > 0
