"""Our exemplar filler: texture is continued by copying from the sound parts, patch by patch, coarse to fine.

Y. Wexler, E. Shechtman & M. Irani, "Space-time completion of video", 2007: alternate between finding, for every
patch that overlaps the hole, its most similar sound patch, and letting overlapping patches vote for the colours.
C. Barnes, E. Shechtman, A. Finkelstein & D. Goldman, "PatchMatch: a randomized correspondence algorithm for
structural image editing", 2009: find those patches quickly by propagation and random search.
"""

from __future__ import annotations

from restorer.models.classical import ClassicalFiller, Hole, Tile
from restorer.models.filler import FillerInfo
from restorer.text import text

PATCHMATCH = FillerInfo(
    id="patchmatch",
    name="PatchMatch",
    description=text(
        "Copies brushwork and canvas from sound parts nearby. The best classical choice for large paint losses."
    ),
    kind="classical",
    context=(48, 0.75),
    tile=384,
    seconds_per_megapixel=4.0,
    restores_grain=True,
)


def patchmatch() -> ClassicalFiller:
    """The exemplar filler; loads its libraries with the first tile."""

    def fill_tile(tile: Tile, hole: Hole, seed: int) -> Tile:
        from restorer.models.patchmatch.complete import complete

        return complete(tile, hole, seed)

    return ClassicalFiller(PATCHMATCH, fill_tile)
