"""In which order the tiles of a plan are filled, and which of them together.

Regions that are done soonest come first, so that something is seen soon; where somebody looks at a part of the
picture, those that he sees. The batches are the same wherever he looks (in other company a network may round
otherwise), and so are the results.
"""

from __future__ import annotations

from restorer.engine.plan import Plan, Region
from restorer.imaging.geometry import Box

BATCH_PIXELS = 1 << 19
"""A batch of more pixels gains nothing, but the first region, and who cancels, would wait for it."""


def batches(plan: Plan, most: int, near: Box | None = None) -> list[list[int]]:
    """Every tile of `plan` once, by its number: at most `most` of equal shape and guide at a time.

    What fills the regions that meet `near` comes first, and then what fills the cheapest ones.
    """
    cheapest = sorted(range(len(plan.regions)), key=lambda i: (_cost(plan, plan.regions[i]), i))
    made = _batches(plan, _tiles(plan, cheapest), most)
    if near is None or near.is_empty:
        return made
    seen = sorted(cheapest, key=lambda i: not plan.regions[i].box.overlaps(near))
    place = {tile: n for n, tile in enumerate(_tiles(plan, seen))}
    return sorted(made, key=lambda batch: min(place[tile] for tile in batch))


def _cost(plan: Plan, region: Region) -> int:
    """Pixels the filler works on before this region is done, if it is the first."""
    tiles = [plan.tiles[i] for i in region.tiles]
    guides = {tile.guide for tile in tiles if tile.guide is not None}
    return sum(plan.limits.padded(tile.box) for tile in tiles) + sum(map(plan.guide_pixels, guides))


def _tiles(plan: Plan, regions: list[int]) -> list[int]:
    return list(dict.fromkeys(tile for i in regions for tile in plan.regions[i].tiles))


def _batches(plan: Plan, tiles: list[int], most: int) -> list[list[int]]:
    """Batches in the order of their first tiles. The very first tile goes alone: the next may wait, not somebody."""
    made: list[list[int]] = []
    unfilled: dict[tuple[int, int, int | None], list[int]] = {}
    for i in tiles:
        tile = plan.tiles[i]
        key = tile.box.width, tile.box.height, tile.guide
        batch = unfilled.get(key)
        if batch is None:
            made.append(batch := [])
            unfilled[key] = batch
        batch.append(i)
        room = min(most, BATCH_PIXELS // plan.limits.padded(tile.box))
        if len(batch) >= room or len(made) == 1:
            del unfilled[key]
    return made
