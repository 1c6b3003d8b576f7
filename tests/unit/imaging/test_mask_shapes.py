"""Brush, rectangle and polygon against literal definitions."""
# ruff: noqa: PLR0917

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from restorer.imaging import mask as masks
from restorer.imaging.geometry import Box

SHAPE = (40, 50)
coordinate = st.floats(-15, 60, width=32)
radius = st.floats(0.125, 12, width=32)
hardness = st.sampled_from([0.0, 0.3, 0.75, 1.0])
value = st.sampled_from([0, 1, 100, 255])
start = st.integers(0, 2**32 - 1)


def noise(seed: int) -> masks.Mask:
    return np.random.default_rng(seed).integers(0, 256, SHAPE, dtype=np.uint8)


def centres() -> tuple[np.ndarray, np.ndarray]:
    rows, columns = np.mgrid[: SHAPE[0], : SHAPE[1]]
    return columns + 0.5, rows + 0.5


def outside(changed: np.ndarray, box: Box) -> np.ndarray:
    rest = changed.copy()
    rest[box.slices] = False
    return rest


@settings(deadline=None)
@given(coordinate, coordinate, radius, coordinate, coordinate, radius, hardness, value, start)
def test_stroke_changes_only_its_box_and_repeating_changes_nothing(
    x0, y0, r0, x1, y1, r1, hard, val, seed
) -> None:
    before = noise(seed)
    mask = before.copy()
    box = masks.stroke(mask, x0, y0, r0, x1, y1, r1, hardness=hard, value=val)
    assert not outside(mask != before, box).any()
    assert masks.stroke_box(x0, y0, r0, x1, y1, r1).contains(box)
    once = mask.copy()
    masks.stroke(mask, x0, y0, r0, x1, y1, r1, hardness=hard, value=val)
    np.testing.assert_array_equal(mask, once)


@settings(deadline=None)
@given(coordinate, coordinate, st.floats(1, 12), hardness)
def test_stamp_is_a_disc_of_pixel_centres(x, y, r, hard) -> None:
    mask = masks.empty(SHAPE)
    masks.stamp(mask, x, y, r, hardness=hard)
    xs, ys = centres()
    share = np.hypot(xs - x, ys - y) / r
    sure = np.abs(share - 1) > 1e-4  # float32 may decide either way on the very edge
    if hard == 1:
        expected = np.where(share < 1, 255, 0)
        np.testing.assert_array_equal(mask[sure], expected[sure])
    else:
        falloff = np.clip((share - hard) / (1 - hard), 0, 1)
        np.testing.assert_allclose(mask, 127.5 + 127.5 * np.cos(np.pi * falloff), atol=0.6)


@pytest.mark.parametrize(("x", "y"), [(10, 10), (10.5, 10.5), (10.99, 10.01)])
def test_a_stamp_of_half_a_pixel_marks_one_pixel(x: float, y: float) -> None:
    mask = masks.empty(SHAPE)
    box = masks.stamp(mask, x, y, 0.5)
    assert np.argwhere(mask).tolist() == [[10, 10]]
    assert box == Box(10, 10, 1, 1)


@settings(max_examples=50, deadline=None)
@given(coordinate, coordinate, radius, coordinate, coordinate, radius)
def test_stroke_is_the_union_of_its_dabs(x0, y0, r0, x1, y1, r1) -> None:
    r0, r1 = max(r0, 1), max(r1, 1)
    mask = masks.empty(SHAPE)
    masks.stroke(mask, x0, y0, r0, x1, y1, r1)
    xs, ys = centres()
    gap = np.full(SHAPE, np.inf)
    for t in np.linspace(0, 1, 250):
        gap = np.minimum(gap, np.hypot(xs - x0 - (x1 - x0) * t, ys - y0 - (y1 - y0) * t) - r0 - (r1 - r0) * t)
    assert (mask[gap < -1e-3] == 255).all()
    assert (mask[gap > 0.1] == 0).all()


@settings(deadline=None)
@given(*[st.floats(1, 39, width=32)] * 4, radius, radius, hardness)
def test_stroke_leaves_no_gap(x0, y0, x1, y1, r0, r1, hard) -> None:
    mask = masks.empty(SHAPE)
    masks.stroke(mask, x0, y0, r0, x1, y1, r1, hardness=hard)
    # soft thin brushes are faint, not interrupted: look at hard ones everywhere, at soft ones from 2 pixels on
    if hard == 1 or (hard > 0 and min(r0, r1) >= 2 / hard):
        marked = mask > 0
        assert ndimage.label(marked, np.ones((3, 3)))[1] == 1
        assert marked[int(y0), int(x0)]
        assert marked[int(y1), int(x1)]


@settings(deadline=None)
@given(coordinate, coordinate, radius, coordinate, coordinate, radius, hardness)
def test_erasing_the_same_stroke_restores_an_empty_mask(x0, y0, r0, x1, y1, r1, hard) -> None:
    mask = masks.empty(SHAPE)
    masks.stroke(mask, x0, y0, r0, x1, y1, r1, hardness=hard)
    masks.stroke(mask, x0, y0, r0, x1, y1, r1, hardness=1.0, value=0)
    assert not mask.any()


@settings(deadline=None)
@given(coordinate, coordinate, radius, hardness, start)
def test_painting_only_adds_and_erasing_only_takes(x, y, r, hard, seed) -> None:
    before = noise(seed)
    painted, erased = before.copy(), before.copy()
    if hard < 1:
        masks.stamp(painted, x, y, r, hardness=hard)
        masks.stamp(erased, x, y, r, hardness=hard, value=0)
        assert (painted >= before).all()
        assert (erased <= before).all()


@settings(max_examples=20, deadline=None)
@given(*[st.floats(-200, 2200)] * 4, radius, st.floats(0.1, 60))
def test_long_strokes_in_pieces_are_the_same(x0, y0, x1, y1, r0, r1) -> None:
    whole, parts = masks.empty((2000, 2000)), masks.empty((2000, 2000))
    masks.stroke(whole, x0, y0, r0, x1, y1, r1)
    for piece in masks.pieces(x0, y0, r0, x1, y1, r1):
        masks.stroke(parts, *piece)
        assert masks.stroke_box(*piece).area < 1200 * 1200
    np.testing.assert_array_equal(whole, parts)
    assert ndimage.label(whole, np.ones((3, 3)))[1] <= 1


def test_a_soft_long_stroke_has_no_seams() -> None:
    mask = masks.empty((60, 3000))
    masks.stroke(mask, 20, 30, 15, 2980, 30, 15, hardness=0.2)
    assert (mask[:, 100:2900] == mask[:, 100:101]).all()


@settings(deadline=None)
@given(st.builds(Box, *[st.integers(-10, 60)] * 2, *[st.integers(0, 40)] * 2), st.integers(0, 255))
def test_rectangle_sets_exactly_its_pixels(box: Box, val: int) -> None:
    before = noise(1)
    mask = before.copy()
    changed = masks.rectangle(mask, box, val)
    rows, columns = np.mgrid[: SHAPE[0], : SHAPE[1]]
    inside = (columns >= box.x) & (columns < box.right) & (rows >= box.y) & (rows < box.bottom)
    np.testing.assert_array_equal(mask, np.where(inside, val, before))
    assert changed.area == inside.sum()


def winding_number(points: list[tuple[float, float]], x: float, y: float) -> int:
    """How often the polygon goes around (x, y): sum of signed angles."""
    total = 0.0
    for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1], strict=True):
        a, b = math.atan2(ay - y, ax - x), math.atan2(by - y, bx - x)
        total += (b - a + math.pi) % (2 * math.pi) - math.pi
    return round(total / (2 * math.pi))


# corners on a grid of thirds never put an edge's end exactly on a pixel centre's row
third = st.integers(-20, 170).map(lambda n: n / 3 + 0.01)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(third, third), min_size=3, max_size=7))
def test_polygon_is_nonzero_winding_of_pixel_centres(points) -> None:
    mask = masks.empty((16, 20))
    box = masks.polygon(mask, points)
    for row in range(16):
        for column in range(20):
            x, y = column + 0.5, row + 0.5
            if nearest_edge(points, x, y) > 1e-6:
                assert (mask[row, column] == 255) == (winding_number(points, x, y) != 0)
    assert not outside(mask > 0, box).any()
    assert masks.polygon_box(points).contains(box)


def nearest_edge(points: list[tuple[float, float]], x: float, y: float) -> float:
    best = math.inf
    for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1], strict=True):
        length2 = (bx - ax) ** 2 + (by - ay) ** 2
        t = 0.0 if length2 == 0 else min(1, max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2))
        best = min(best, math.hypot(ax + t * (bx - ax) - x, ay + t * (by - ay) - y))
    return best


def test_polygons_sharing_edges_tile_without_overlap_or_gap() -> None:
    total = np.zeros(SHAPE, int)
    middle = (20.5, 20.5)
    corners = [(5.5, 5.5), (40.5, 5.5), (40.5, 33.5), (5.5, 33.5)]
    for a, b in zip(corners, corners[1:] + corners[:1], strict=True):
        mask = masks.empty(SHAPE)
        masks.polygon(mask, [a, b, middle])
        total += mask > 0
    expected = np.zeros(SHAPE, int)
    expected[5:33, 5:40] = 1
    np.testing.assert_array_equal(total, expected)


@pytest.mark.parametrize("points", [[], [(3, 3)], [(3, 3), (20, 20)]])
def test_a_polygon_without_area_marks_nothing(points) -> None:
    mask = masks.empty(SHAPE)
    assert masks.polygon(mask, points).is_empty
    assert not mask.any()


@pytest.mark.parametrize("hardness", [0.3, 1.0])
@pytest.mark.parametrize("value", [0, 77, 255])
def test_blocks_of_a_large_brush_leave_no_seams(hardness: float, value: int, monkeypatch, rng) -> None:
    blocks = rng.integers(0, 256, (700, 900), dtype=np.uint8)
    whole = blocks.copy()
    segment = (300.3, 320.9, 250.0, 640.2, 410.0, 130.0)
    masks.stroke(blocks, *segment, hardness=hardness, value=value)
    monkeypatch.setattr("restorer.imaging.mask_shapes._BLOCK", 5000)
    masks.stroke(whole, *segment, hardness=hardness, value=value)
    np.testing.assert_array_equal(blocks, whole)
