"""Pyramid levels against plain definitions."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.imaging.pyramid import (
    COARSE_PIXELS,
    Pyramid,
    count_levels,
    halve,
    halve_mask,
    level_box,
    level_shape,
    to_display,
)
from restorer.imaging.sparse_pyramid import after_pyramid, grid, mask_pyramid

FOREVER = 1e9


def noise(rng: np.random.Generator, *shape: int, dtype: type = np.uint8) -> np.ndarray:
    return rng.integers(0, np.iinfo(dtype).max + 1, shape, dtype=dtype)


def block_means(array: np.ndarray) -> np.ndarray:
    """The definition: mean over those of the 2 x 2 pixels that exist."""
    height, width = -(-array.shape[0] // 2), -(-array.shape[1] // 2)
    blocks = [
        [array[2 * y : 2 * y + 2, 2 * x : 2 * x + 2].mean(axis=(0, 1)) for x in range(width)]
        for y in range(height)
    ]
    return np.array(blocks)


@pytest.mark.parametrize("size", [(6, 8), (7, 8), (6, 9), (7, 9), (1, 5), (1, 1)])
@pytest.mark.parametrize("channels", [1, 3, 4])
def test_halving_is_the_mean_of_existing_pixels(rng, size, channels) -> None:
    array = noise(rng, *size, channels)
    half = halve(array)
    assert half.shape == (*level_shape(size, 1), channels)
    assert np.abs(half - block_means(array)).max() <= 0.5


def test_halved_mask_keeps_a_thin_crack_visible_but_thin() -> None:
    mask = np.zeros((64, 64), np.uint8)
    mask[:, 21] = 255
    seen = []
    for _ in range(4):
        mask = halve_mask(mask)
        seen.append(int(mask.max()))
    assert seen == sorted(seen, reverse=True)
    assert seen[-1] > 60  # plain means would leave 16
    assert (mask > 0).sum(axis=1).max() == 1


def test_halved_mask_of_full_and_empty_masks() -> None:
    assert (halve_mask(np.full((9, 7), 255, np.uint8)) == 255).all()
    assert not halve_mask(np.zeros((9, 7), np.uint8)).any()


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_display_is_8_bit_premultiplied(rng, channels, dtype) -> None:
    pixels = noise(rng, 5, 6, channels, dtype=dtype)
    shown = to_display(pixels)
    values = pixels / np.iinfo(dtype).max
    colours = 1 if channels <= 2 else 3
    expected = values[..., :colours]
    if channels in (2, 4):
        expected = np.concatenate(
            [np.broadcast_to(expected * values[..., -1:], (5, 6, 3)), values[..., -1:]], axis=2
        )
    assert shown.dtype == np.uint8
    assert shown.shape == expected.shape
    assert np.abs(shown / 255 - expected).max() <= 1.01 / 255


def test_8_bit_pictures_are_not_copied(rng) -> None:
    pixels = noise(rng, 600, 700, 3)
    assert np.shares_memory(Pyramid(pixels).region(0, Box(3, 4, 50, 60)), pixels)


def test_levels_are_repeated_halves(rng) -> None:
    pixels = noise(rng, 1111, 777, 3)
    pyramid = Pyramid(pixels)
    assert pyramid.refine()
    expected = pixels
    for level in range(1, pyramid.count):
        expected = halve(expected)
        height, width = level_shape(pyramid.shape, level)
        assert np.array_equal(pyramid.region(level, Box(0, 0, width, height)), expected)
    assert max(expected.shape[:2]) <= 256


def test_a_new_pyramid_is_drawable_at_once_and_finer_later() -> None:
    side = int((4 * COARSE_PIXELS) ** 0.5) + 2
    ramp = np.broadcast_to(np.linspace(0, 255, side).astype(np.uint8)[None, :, None], (side, side, 1))
    pyramid = Pyramid(ramp)
    assert not pyramid.is_refined
    ready = pyramid.available(1)
    assert ready > 1
    height, width = level_shape(pyramid.shape, ready)
    coarse = pyramid.region(ready, Box(0, 0, width, height)).astype(int)
    pyramid.refine()
    assert pyramid.is_refined
    assert pyramid.available(1) == 1
    assert np.abs(pyramid.region(ready, Box(0, 0, width, height)) - coarse).max() <= 2


def test_refining_can_be_cancelled(rng) -> None:
    pyramid = Pyramid(noise(rng, 2000, 2100, 1))
    assert not pyramid.refine(lambda: True)
    assert not pyramid.is_refined


@given(
    st.tuples(st.integers(1, 3000), st.integers(1, 3000)),
    st.tuples(st.integers(0, 2999), st.integers(0, 2999), st.integers(1, 3000), st.integers(1, 3000)),
    st.integers(0, 6),
)
def test_level_boxes_cover_what_they_stand_for(size, numbers, level) -> None:
    box = Box(*numbers).clipped(size)
    if box.is_empty:
        return
    small = level_box(box, level)
    assert small.x << level <= box.x < (small.x + 1) << level
    assert (small.right - 1) << level < box.right <= small.right << level
    assert Box.of_shape(level_shape(size, level)).contains(small)


@given(st.integers(-5, 40), st.integers(-5, 40), st.integers(0, 50), st.integers(0, 50), st.integers(1, 16))
def test_a_grid_cuts_without_gap_or_overlap(x, y, width, height, step) -> None:
    canvas = np.zeros((100, 100), np.uint8)
    for part in grid(Box(x, y, width, height), step):
        assert 0 < part.width <= step
        canvas[part.moved(5, 5).slices] += 1
    assert (canvas == 1).sum() == width * height
    assert canvas.max(initial=0) <= 1


Strokes = st.lists(
    st.tuples(
        st.integers(0, 1199), st.integers(0, 1199), st.integers(1, 400), st.integers(1, 400), st.booleans()
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=25, deadline=None)
@given(Strokes)
def test_sparse_mask_levels_equal_levels_computed_afresh(strokes) -> None:
    mask = np.zeros((1100, 1205), np.uint8)
    pyramid = mask_pyramid(lambda box: mask[box.slices], mask.shape)
    for x, y, width, height, paints in strokes:
        box = Box(x, y, width, height).clipped(mask.shape)
        mask[box.slices] = 200 if paints else 0
        pyramid.mark(box)
        pyramid.work(FOREVER)
    expected = mask
    for level in range(1, pyramid.count):
        expected = halve_mask(expected)
        assert np.array_equal(pyramid.region(level, Box.of_shape(expected.shape)), expected)
    if not mask.any():
        assert pyramid.tile_count == 0


def test_work_stops_in_time_and_begins_where_asked() -> None:
    mask = np.full((4096, 4096), 255, np.uint8)
    pyramid = mask_pyramid(lambda box: mask[box.slices], mask.shape)
    pyramid.mark(Box.of_shape(mask.shape))
    seen = Box(3000, 3000, 10, 10)
    (first,) = pyramid.work(0.0, seen)
    assert first.contains(seen)
    assert pyramid.is_busy
    pyramid.work(FOREVER)
    assert not pyramid.is_busy
    assert (pyramid.region(2, Box(0, 0, 1024, 1024)) == 255).all()


def test_after_levels_follow_fills_and_their_removal(rng) -> None:
    pixels = noise(rng, 900, 1300, 3)
    source = Pyramid(pixels)
    source.refine()
    changed = pixels.copy()
    fill = Fill(
        Box(400, 300, 333, 222), noise(rng, 222, 333, 3), np.full((222, 333), 255, np.uint8), Provenance("x")
    )
    changed[fill.box.slices] = fill.pixels
    state = {"now": changed}
    after = after_pyramid(source, lambda box: state["now"][box.slices])
    after.mark(fill.box)
    after.work(FOREVER)
    expected = changed
    for level in range(1, after.count):
        expected = halve(expected)
        assert np.array_equal(after.region(level, Box.of_shape(expected.shape)), expected)
    assert 0 < after.tile_count < 10
    state["now"] = pixels
    after.mark(fill.box)
    after.work(FOREVER)
    assert after.tile_count == 0


def test_number_of_levels() -> None:
    assert count_levels((256, 256)) == 1
    assert count_levels((10, 257)) == 2
    assert count_levels((10000, 10000)) == 7
