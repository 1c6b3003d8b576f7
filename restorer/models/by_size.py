"""A network for all holes, with detail copied from the picture in thick ones.

In cracks and flakes a network is hard to tell from the truth. In a thick hole it paints a grain of its own where it does
not know better; patches copied from elsewhere in the picture are the picture's own paint, but drift in colour and
brightness. As in the retoucher's frequency separation, the coarse part comes from the network alone and the fine part
from both.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from restorer.models.classical import check_tiles
from restorer.models.filler import THICK, Filler, FillerInfo, Holes, Tiles
from restorer.models.placement import Compound
from restorer.text import text

BY_SIZE = "restorer-by-size"
"""Its id."""

SIGMA = 6.0
"""Standard deviation in pixels of the Gaussian between coarse and fine (docs/experiments.md)."""

SHARE = 0.35
"""How much of the fine part is copied. By eye: at 0 there is a faint mesh, at 1 there are pieces that do not belong."""


def by_size_info(network: FillerInfo, copier: FillerInfo) -> FillerInfo:
    """What holds for both: the smaller limits, the wider context, the longer time; tiles as large as the network takes.

    Thin holes, most of all, need no more context than the network does; thick ones get more by the factor.
    """
    best = " (best)" if network.id.endswith(" (best)") else ""
    limits = [info.largest_hole for info in (network, copier) if info.largest_hole is not None]
    return replace(
        network,
        id=BY_SIZE + best,
        name=text("By hole size (best)") if best else text("By hole size"),
        description=text(
            "The one to begin with: a network for all holes, with detail copied from the picture in thick ones."
        ),
        largest_hole=min(limits, default=None),
        context=(network.context[0], max(network.context[1], copier.context[1])),
        thick_context=max(network.thick_context, copier.thick_context),
        multiple=int(np.lcm(network.multiple, copier.multiple)),
        batch=min(network.batch, copier.batch),
        seconds_per_megapixel=network.seconds_per_megapixel + copier.seconds_per_megapixel,
    )


class BySize(Compound):
    """Fills with `network`; in thick holes `share` of what is finer than `SIGMA` is `copier`'s."""

    def __init__(self, network: Filler, copier: Filler, share: float = SHARE) -> None:
        super().__init__(network, copier)
        self._network, self._copier, self._share = network, copier, np.float32(share)
        self._info = by_size_info(network.info, copier.info)

    @property
    def info(self) -> FillerInfo:
        return self._info

    def fill(self, tiles: Tiles, holes: Holes, seed: int = 0) -> Tiles:
        """See `Filler`; raises what the two raise. Known pixels are the network's."""
        import cv2

        check_tiles(tiles, holes)
        filled = self._network.fill(tiles, holes, seed)
        thick = np.zeros_like(holes)
        for result, hole in zip(thick, holes, strict=True):
            result[:] = thick_holes(hole)
        chosen = np.flatnonzero(thick.any(axis=(1, 2)))
        if not len(chosen):
            return filled
        copied = self._copier.fill(tiles[chosen], holes[chosen], seed)
        for i, answer in zip(chosen, copied, strict=True):
            # Nothing differs outside, so that the coarse part fades out towards the hole's edge.
            difference = np.where(thick[i][..., None], answer - filled[i], np.float32(0))
            coarse = cv2.GaussianBlur(difference, (0, 0), SIGMA, borderType=cv2.BORDER_REFLECT)
            detail = self._share * (difference - coarse)
            filled[i][thick[i]] = np.clip((filled[i] + detail)[thick[i]], 0, 1)
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
