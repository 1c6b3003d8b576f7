"""Plans: every hole pixel in exactly one region, weights that sum to one, and little work beside the damage."""

from __future__ import annotations

from types import SimpleNamespace

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.engine.boxes import BoxIndex
from restorer.engine.damage import thickest
from restorer.engine.plan import Plan, plan
from restorer.engine.settings import Settings
from restorer.engine.tiles import cells
from restorer.errors import MaskError
from restorer.imaging.geometry import Box


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 150),
    st.integers(1, 150),
    st.integers(0, 10_000),
    st.sampled_from([{}, {"tile": 32}, {"largest_hole": 4}, {"batch": 4, "tile": 128}, {"multiple": 8}]),
)
def test_every_hole_pixel_lies_in_one_region_with_weights_of_sum_one(
    fake: SimpleNamespace, width: int, height: int, seed: int, changes: dict[str, int]
) -> None:
    mask = fake.blobs((height, width), seed)
    if (mask > 0).all():
        mask[-1, -1] = 0
    if not mask.any():
        return
    info = fake.info(**changes)
    todo = plan(mask, info, Settings())
    times = np.zeros(mask.shape, int)
    for region in todo.regions:
        times[region.box.slices] += 1
        hole = mask[region.box.slices] > 0
        assert hole[[0, -1]].any(1).all(), "the box is tight"
        assert hole[:, [0, -1]].any(0).all(), "the box is tight"
        weights = sum(todo.tiles[i].weights(region.box) for i in region.tiles)
        assert (weights[hole] == 1).all()
    assert times.max() <= 1
    assert (times[mask > 0] == 1).all()
    for tile in todo.tiles:
        assert tile.box.contains(tile.core)
        assert Box.of_shape(mask.shape).contains(tile.box)
        assert max(tile.box.width, tile.box.height) <= todo.limits.side
        assert (mask[tile.core.slices] > 0).any(), "no work without a hole"


def flakes(side: int, count: int) -> np.ndarray:
    rng = np.random.default_rng(1)
    mask = np.zeros((side, side), np.uint8)
    for x, y, a, b in zip(*rng.integers(0, side, (2, count)), *rng.integers(3, 12, (2, count)), strict=True):
        angle = float(rng.uniform(0, 180))
        cv2.ellipse(mask, (int(x), int(y)), (int(a), int(b)), angle, 0, 360, 255, -1)
    return mask


def needed_pixels(mask: np.ndarray) -> int:
    """The union of the holes' boxes, grown by 16 pixels or their thickness."""
    needed = np.zeros(mask.shape, bool)
    for x, y, width, height, _ in cv2.connectedComponentsWithStats(mask)[2][1:]:
        hole = np.pad(mask[y : y + height, x : x + width], 1)
        box = Box(int(x), int(y), int(width), int(height)).grown(max(16, thickest(hole)))
        needed[box.clipped(mask.shape).slices] = True
    return int(needed.sum())


@pytest.mark.parametrize("side", [5000, pytest.param(10_000, marks=pytest.mark.slow)])
def test_thousands_of_flakes_cost_what_they_cover(fake: SimpleNamespace, side: int) -> None:
    mask = flakes(side, 5000)
    todo = plan(mask, fake.info(context=(16, 1.0), tile=512), Settings())
    assert todo.pixels <= 1.6 * needed_pixels(mask)


def test_dense_damage_is_planned_in_time_that_grows_with_it(fake: SimpleNamespace, monkeypatch) -> None:
    looks = 0
    overlapping = BoxIndex.overlapping

    def counted(index: BoxIndex, box: Box) -> set[int]:
        nonlocal looks
        looks += 1
        return overlapping(index, box)

    monkeypatch.setattr(BoxIndex, "overlapping", counted)
    mask = flakes(1200, 500)
    counts = []
    for many in (1, 2, 4):
        looks = 0
        plan(np.tile(mask, (1, many)), fake.info(context=(16, 1.0), tile=256), Settings())
        counts.append(looks)
    assert counts[1] < 3 * counts[0]
    assert counts[2] < 3 * counts[1]


def test_many_equal_shapes_for_fillers_that_take_batches(fake: SimpleNamespace) -> None:
    todo = plan(flakes(2000, 500), fake.info(batch=8, tile=512), Settings())
    shapes = {(tile.box.width, tile.box.height) for tile in todo.tiles}
    assert all(side % 16 == 0 for shape in shapes for side in shape)
    assert len(shapes) < len(todo.tiles) / 5


def test_a_long_crack_is_not_a_full_picture(fake: SimpleNamespace) -> None:
    mask = np.zeros((6000, 8000), np.uint8)
    cv2.line(mask, (10, 10), (7990, 5990), 255, 3)
    todo = plan(mask, fake.info(context=(16, 1.0), tile=512), Settings())
    assert todo.pixels < 0.06 * mask.size
    assert max(region.box.area for region in todo.regions) < 0.01 * mask.size


def test_only_the_thick_part_of_wide_damage_gets_a_guide(fake: SimpleNamespace) -> None:
    mask = np.zeros((3000, 3000), np.uint8)
    cv2.line(mask, (10, 10), (2990, 2990), 255, 3)
    cv2.circle(mask, (900, 1000), 150, 255, -1)
    todo = plan(mask, fake.info(context=(16, 0.5), tile=512, largest_hole=32), Settings())
    (guide,) = todo.guides
    assert guide.contains(Box(750, 850, 301, 301))
    assert guide.area < 1000 * 1000
    assert todo.pixels < 0.2 * mask.size


def test_damage_all_over_costs_little_more_than_the_picture(fake: SimpleNamespace) -> None:
    mask = np.zeros((2000, 2000), np.uint8)
    mask[::20] = mask[:, ::20] = 255
    todo = plan(mask, fake.info(context=(16, 1.0), tile=512), Settings())
    assert todo.pixels < 1.5 * mask.size


def test_plans_ignore_the_number_of_threads(fake: SimpleNamespace) -> None:
    mask = fake.blobs((300, 300), 3, 20)

    def outline(threads: int | None) -> tuple[object, ...]:
        todo: Plan = plan(mask, fake.info(), Settings(threads=threads))
        return todo.regions, todo.tiles, todo.guides, todo.pixels

    assert outline(1) == outline(7) == outline(None)


def test_grown_masks_stay_out_of_protected_pixels(fake: SimpleNamespace) -> None:
    mask = np.zeros((40, 40), np.uint8)
    mask[20, 20] = 255
    protect = np.zeros_like(mask)
    protect[:, 22:] = 9
    todo = plan(mask, fake.info(), Settings(grow=5), protect)
    (region,) = todo.regions
    assert region.box == Box(15, 15, 7, 11)


@pytest.mark.parametrize(
    ("mask", "protect", "words"),
    [
        (np.zeros((9, 9), np.uint8), None, "nothing to fill"),
        (np.full((9, 9), 255, np.uint8), None, "nothing left"),
        (np.eye(9, dtype=np.uint8), np.full((9, 9), 1, np.uint8), "protected"),
        (np.eye(9, dtype=np.uint8), 1 - np.eye(9, dtype=np.uint8), "nothing left"),
        (np.eye(9, dtype=np.uint8), np.zeros((9, 7), np.uint8), "7 × 9"),
        (np.zeros((9, 9, 3), np.uint8), None, "one channel"),
        (np.zeros((9, 9), np.float32), None, "float32"),
    ],
)
def test_masks_that_cannot_be_used_are_named(
    fake: SimpleNamespace, mask: np.ndarray, protect: np.ndarray | None, words: str
) -> None:
    with pytest.raises(MaskError, match=words):
        plan(mask, fake.info(), Settings(), protect)


@given(st.integers(1, 400), st.integers(8, 120))
def test_cells_partition_and_respect_the_size(length: int, largest: int) -> None:
    box = Box(3, 5, length, 7)
    pieces = list(cells(box, largest))
    assert sum(cell.own.area for cell in pieces) == box.area
    assert all(cell.reach.width <= largest and cell.reach.contains(cell.own) for cell in pieces)


def test_thick_holes_get_wider_surroundings_where_the_filler_wants_them(fake: SimpleNamespace) -> None:
    info = fake.info(context=(16, 1.0), thick_context=2.0, tile=512)
    for radius, least, most in ((10, 16, 24), (24, 88, 100)):  # discs of 21 and 49 pixels across
        mask = np.zeros((600, 600), np.uint8)
        cv2.circle(mask, (300, 300), radius, 255, -1)
        (tile,) = plan(mask, info, Settings()).tiles
        assert least <= (tile.box.width - tile.core.width) / 2 <= most
