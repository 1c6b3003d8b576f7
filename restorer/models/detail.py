"""Texture for thick holes: the colours of an accurate filler with the fine detail of one that copies patches.

In a thick hole a network knows what is there on average and leaves it smooth; patches copied from elsewhere in the
picture are sharp, but drift in colour and brightness. As in the retoucher's frequency separation, the coarse part
comes from the first and the fine part from the second.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from restorer.models.classical import check_tiles
from restorer.models.filler import Filler, FillerInfo, Holes, Tiles
from restorer.models.placement import Compound

SIGMA = 6.0
"""Standard deviation in pixels of the Gaussian between coarse and fine. Of 1.5, 3, 6 and 12, the lowest LPIPS on large
paint losses (docs/experiments.md)."""


def detail_info(coarse: FillerInfo, fine: FillerInfo) -> FillerInfo:
    """What holds for both: the smaller limits, the wider context, the longer time."""
    limits = [info.largest_hole for info in (coarse, fine) if info.largest_hole is not None]
    return replace(
        coarse,
        largest_hole=min(limits, default=None),
        context=(max(coarse.context[0], fine.context[0]), max(coarse.context[1], fine.context[1])),
        tile=min(coarse.tile, fine.tile),
        multiple=int(np.lcm(coarse.multiple, fine.multiple)),
        batch=min(coarse.batch, fine.batch),
        seconds_per_megapixel=coarse.seconds_per_megapixel + fine.seconds_per_megapixel,
        restores_grain=fine.restores_grain,
    )


class Detail(Compound):
    """A filler made of two: `coarse` gives what is wider than `SIGMA`, `fine` what is narrower."""

    def __init__(self, coarse: Filler, fine: Filler) -> None:
        super().__init__(coarse, fine)
        self._coarse, self._fine = coarse, fine
        self._info = detail_info(coarse.info, fine.info)

    @property
    def info(self) -> FillerInfo:
        return self._info

    def fill(self, tiles: Tiles, holes: Holes, seed: int = 0) -> Tiles:
        """See `Filler`; raises what the two raise. Known pixels are those of `coarse`."""
        import cv2

        check_tiles(tiles, holes)
        filled = self._coarse.fill(tiles, holes, seed)
        sharp = self._fine.fill(tiles, holes, seed)
        for result, copied, hole in zip(filled, sharp, holes, strict=True):
            # Known pixels do not differ, so that the coarse part fades out towards them.
            difference = np.where(hole[..., None], copied - result, np.float32(0))
            coarse = cv2.GaussianBlur(difference, (0, 0), SIGMA, borderType=cv2.BORDER_REFLECT)
            result[hole] = np.clip((result + difference - coarse)[hole], 0, 1)
        return filled
