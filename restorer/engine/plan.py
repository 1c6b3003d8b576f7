"""The plan of a run: which regions, cut into which tiles. A function of mask, settings and filler info alone."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from restorer.engine.boxes import BoxIndex, Item, disjoint, merged
from restorer.engine.damage import BLOCK, Blocks, Damage, damage, thickest
from restorer.engine.settings import Settings
from restorer.engine.tiles import Cell, Limits, Tile, cells
from restorer.imaging.geometry import Box
from restorer.imaging.mask import box_of
from restorer.imaging.picture import Mask
from restorer.models.filler import FillerInfo
from restorer.progress import Progress

_TILE_OVERHEAD = 1024
"""What starting one more tile costs, in pixels."""
_SMALLEST_CELL = 64
_WORTH_CUTTING = 1.5
"""Smaller cells mean more seams: they must save a third of the work."""
_MOST_GROUPS = 20_000
"""More separate holes than this are first put together by neighbourhood, to bound the time of planning."""


@dataclass(frozen=True)
class Region:
    """The holes inside `box` (tight; no other region's box overlaps it) and the tiles that fill them."""

    box: Box
    tiles: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Plan:
    """Regions and tiles of one run.

    `guides` are boxes that are filled at half the scale first, for holes too thick to be filled at once.
    `pixels` is what the filler will work on, context included: the unit of progress and of estimates.
    """

    damage: Damage
    settings: Settings
    limits: Limits
    regions: tuple[Region, ...]
    tiles: tuple[Tile, ...]
    guides: tuple[Box, ...]
    hole_pixels: int
    pixels: int

    def is_for(self, info: FillerInfo, settings: Settings) -> bool:
        """Whether the same damage would be planned like this for such a filler and `settings`."""
        return self.limits == Limits.of(info) and self.settings == settings

    def guide_pixels(self, guide: int) -> int:
        """About what a guide costs: a quarter of its box, plus a sixteenth, and so on."""
        return self.guides[guide].area // 3


def plan(
    mask: Mask,
    info: FillerInfo,
    settings: Settings,
    protect: Mask | None = None,
    progress: Progress | None = None,
) -> Plan:
    """Plan the filling of `mask` ((H, W) uint8, above 0 is damaged), never touching `protect` (above 0).

    Raises `MaskError` for an empty mask, one that leaves nothing to fill from, or a `protect` of another size, and
    `CancelledError` when `progress` is cancelled: planning thousands of holes takes seconds.
    """
    return plan_damage(damage(mask, settings.grow, protect), info, settings, progress)


def plan_damage(
    damage: Damage, info: FillerInfo, settings: Settings, progress: Progress | None = None
) -> Plan:
    """The same for damage that is prepared already."""
    return _Planner(damage, info, settings, progress or Progress()).plan()


class _Planner:
    def __init__(self, damage: Damage, info: FillerInfo, settings: Settings, progress: Progress) -> None:
        self._check = progress.check
        self._damage = damage
        self._settings = settings
        self._limits = Limits.of(info)
        self._tiles: list[Tile] = []
        self._regions: list[Region] = []
        self._guides: list[Box] = []

    def plan(self) -> Plan:
        for item in self._clusters(self._groups()):
            self._check()
            if self._limits.fits(item.box):
                self._add_small(item)
            else:
                self._add_large(item)
        pixels = sum(self._limits.padded(tile.box) for tile in self._tiles)
        plan = Plan(
            self._damage,
            self._settings,
            self._limits,
            tuple(self._regions),
            tuple(self._tiles),
            tuple(self._guides),
            self._damage.blocks.hole_pixels,
            pixels,
        )
        guides = sum(plan.guide_pixels(i) for i in range(len(plan.guides)))
        return dataclasses.replace(plan, pixels=pixels + guides)

    def _groups(self) -> list[Box]:
        """Disjoint tight boxes around holes (holes closer than a block or two share one)."""
        boxes = (self._tight(box) for box in disjoint(_block_boxes(self._damage.blocks, self._damage.box)))
        return [box for box in boxes if not box.is_empty]

    def _tight(self, box: Box) -> Box:
        return box_of(self._damage.alpha(box)).moved(box.x, box.y)

    def _item(self, box: Box) -> Item:
        if not self._limits.fits(box):
            return Item(box, self._damage.blocks.thickness(box))
        shorter = min(box.width, box.height)
        least = self._limits.margin_for(shorter) == self._limits.margin and shorter <= self._limits.across
        if least and self._damage.protect is None:
            return Item(box, shorter)  # an upper bound that changes nothing: no need to measure
        around = box.grown(self._limits.margin).clipped(self._damage.shape)
        unknown = self._damage.unknown(around).view(np.uint8)
        return Item(box, thickest(unknown, inner=box.moved(-around.x, -around.y)))

    def _reach(self, item: Item) -> int:
        return 2 * self._limits.margin_for(item.thickness)

    def _cost(self, item: Item) -> float:
        return self._limits.area(item.box, item.thickness, self._damage.shape) + _TILE_OVERHEAD

    def _add_small(self, item: Item) -> None:
        """A region of one tile."""
        box = self._input_box(item)
        too_thick = self._limits.thickness is not None and item.thickness > self._limits.thickness
        guide = self._add_guide(item) if too_thick or not self._has_known(box) else None
        self._tiles.append(Tile(box, item.box, Cell(item.box, item.box), guide))
        self._regions.append(Region(item.box, (len(self._tiles) - 1,)))

    def _add_large(self, group: Item) -> None:
        """Cut the group into cells; a tile for each cluster of holes in a cell, a region for what the cell owns of it."""
        thickness = min(group.thickness, self._limits.across)
        margin = min(self._limits.margin_for(thickness), self._limits.side // 4)
        owned, thick, cores = [], [], BoxIndex()
        for cell in cells(group.box, self._reach_of_cells(group.box, margin)):
            self._check()
            for item in self._clusters(self._holes(cell.reach)):
                key = len(self._tiles)
                cores.add(key, item.box)
                self._tiles.append(Tile(self._input_box(item), item.box, cell))
                if item.thickness > self._limits.across:
                    thick.append((key, item))
                owned.append(self._tight(item.box.intersected(cell.own)))
        self._guide_tiles(thick)
        for box in owned:
            if not box.is_empty:
                self._regions.append(Region(box, tuple(sorted(cores.overlapping(box)))))

    def _reach_of_cells(self, box: Box, margin: int) -> int:
        """Side of the cells to cut `box` into: as large as a tile allows, smaller along a lone thin crack."""
        sizes = [self._limits.side - 2 * margin]
        while sizes[-1] >= 2 * _SMALLEST_CELL:
            sizes.append(sizes[-1] // 2)
        blocks = self._damage.blocks
        costs = [blocks.occupied(box, size) * ((size + 2 * margin) ** 2 + _TILE_OVERHEAD) for size in sizes]
        return next(
            size for size, cost in zip(sizes, costs, strict=True) if cost <= _WORTH_CUTTING * min(costs)
        )

    def _clusters(self, boxes: list[Box]) -> list[Item]:
        """Disjoint boxes put together as it is cheapest to process them."""
        items = merged(map(self._item, boxes), self._reach, self._cost, self._limits.fits)
        whole = Item(Box.around(boxes), max((item.thickness for item in items), default=0))
        cheaper = self._limits.fits(whole.box) and self._cost(whole) <= sum(map(self._cost, items))
        return [whole] if cheaper and items else items

    def _holes(self, box: Box) -> list[Box]:
        """Disjoint tight boxes around the holes inside `box`, exactly."""
        hole = np.ascontiguousarray(self._damage.hole(box)).view(np.uint8)
        if not cv2.countNonZero(hole):
            return []
        stats = cv2.connectedComponentsWithStats(hole, connectivity=8, ltype=cv2.CV_32S)[2][1:, :4]
        return disjoint(Box(*map(int, row)).moved(box.x, box.y) for row in stats)

    def _input_box(self, item: Item) -> Box:
        thickness = min(item.thickness, self._limits.across)
        return self._limits.input_box(item.box, thickness, self._damage.shape)

    def _guide_tiles(self, thick: list[tuple[int, Item]]) -> None:
        """Give these tiles guides; pieces of one thick hole overlap and get one in common."""
        for box in disjoint(item.box for _, item in thick):
            inside = [(key, item) for key, item in thick if box.contains(item.box)]
            guide = self._add_guide(Item(box, max(item.thickness for _, item in inside)))
            for key, _ in inside:
                self._tiles[key] = dataclasses.replace(self._tiles[key], guide=guide)

    def _add_guide(self, item: Item) -> int:
        """Fill a box around `item` at half the scale first; it is large enough to hold something known."""
        margin = self._limits.margin_for(item.thickness)
        box = item.box.grown(margin).clipped(self._damage.shape)
        while not self._has_known(box):
            margin *= 2
            box = item.box.grown(margin).clipped(self._damage.shape)
        self._guides.append(box)
        return len(self._guides) - 1

    def _has_known(self, box: Box) -> bool:
        return box == self._damage.box or self._damage.blocks.has_known(box)


def _block_boxes(blocks: Blocks, within: Box) -> Iterator[Box]:
    """Boxes (pixels) of the connected groups of blocks with damage, found on a coarser map if there are too many."""
    hole, scale = blocks.hole, BLOCK
    while True:
        count, _, stats, _ = cv2.connectedComponentsWithStats(hole, connectivity=8, ltype=cv2.CV_32S)
        if count <= _MOST_GROUPS:
            break
        rows, columns = (-(-side // 2) * 2 for side in hole.shape)
        padded = np.zeros((rows, columns), np.uint8)
        padded[: hole.shape[0], : hole.shape[1]] = hole
        hole = padded.reshape(rows // 2, 2, columns // 2, 2).max(axis=(1, 3))
        scale *= 2
    for row in stats[1:, :4]:
        x, y, width, height = (scale * int(n) for n in row)
        yield Box(x, y, width, height).intersected(within)
