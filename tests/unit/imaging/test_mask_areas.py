"""Areas, growing, closing and the wand against literal definitions."""
# ruff: noqa: PLR0917

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from scipy import ndimage

from restorer.errors import MaskError
from restorer.imaging import mask as masks
from restorer.imaging.geometry import Box

shapes = hnp.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=12)
hard_masks = hnp.arrays(np.uint8, shapes, elements=st.sampled_from([0, 0, 0, 255]))
soft_masks = hnp.arrays(np.uint8, shapes, elements=st.sampled_from([0, 0, 0, 40, 128, 200, 255, 255]))
any_masks = hard_masks | soft_masks
EIGHT = np.ones((3, 3))


def literal_grow(mask: np.ndarray, r: float) -> np.ndarray:
    result = np.zeros_like(mask)
    points = np.argwhere(np.ones(mask.shape))
    for y, x in points:
        near = ((points - (y, x)) ** 2).sum(axis=1) <= r * r
        result[y, x] = mask.reshape(-1)[near].max()
    return result


@settings(deadline=None)
@given(any_masks, st.integers(0, 5) | st.sampled_from([1.5, 2.3]))
def test_grow_is_the_largest_value_within_euclidean_distance(mask, r) -> None:
    np.testing.assert_array_equal(masks.grow(mask, r), literal_grow(mask, r))


@settings(deadline=None)
@given(any_masks, st.integers(0, 4))
def test_shrink_is_grow_of_the_sound_part(mask, r) -> None:
    np.testing.assert_array_equal(masks.grow(mask, -r), 255 - literal_grow(255 - mask, r))


@settings(deadline=None)
@given(any_masks, st.integers(-4, 4))
def test_grow_is_monotone_and_zero_is_identity(mask, r) -> None:
    np.testing.assert_array_equal(masks.grow(mask, 0), mask)
    assert (masks.grow(mask, r) <= masks.grow(mask, r + 1)).all()


@pytest.mark.parametrize("r", [3, 30, -3, -30, 40.5])
def test_grow_in_blocks_and_by_distance_transform_agree_with_one_disc(r, monkeypatch, rng) -> None:
    mask = np.zeros((200, 230), np.uint8)
    if r < 0:
        mask[:] = 255
    for y, x in rng.integers(0, 200, (12, 2)):
        mask[y : y + 4, x : x + 9] = 255 - mask[0, 0]
    offsets = np.arange(-41, 42)
    disc = offsets[:, None] ** 2 + offsets[None, :] ** 2 <= r * r
    filtered = ndimage.grey_dilation if r > 0 else ndimage.grey_erosion
    expected = filtered(mask, footprint=disc, mode="nearest" if r < 0 else "constant")
    if r < 0:
        expected = ~ndimage.binary_dilation(mask == 0, disc) * np.uint8(255)
    monkeypatch.setattr("restorer.imaging.mask_areas._BLOCK", 64)
    np.testing.assert_array_equal(masks.grow(mask, r), expected)


@settings(deadline=None)
@given(any_masks)
def test_inverting_twice_is_the_same(mask) -> None:
    np.testing.assert_array_equal(masks.invert(masks.invert(mask)), mask)
    assert (masks.invert(mask) == 255 - mask.astype(int)).all()


@settings(deadline=None)
@given(any_masks)
def test_box_and_coverage_are_those_of_nonzero_pixels(mask) -> None:
    ys, xs = np.nonzero(mask)
    box = masks.box_of(mask)
    if len(ys):
        assert box == Box(xs.min(), ys.min(), np.ptp(xs) + 1, np.ptp(ys) + 1)
    else:
        assert box.is_empty
    assert masks.coverage(mask) == len(ys) / mask.size


@settings(deadline=None)
@given(hard_masks)
def test_fill_holes_is_scipys(mask) -> None:
    expected = ndimage.binary_fill_holes(mask > 0)
    np.testing.assert_array_equal(masks.fill_holes(mask), np.where(expected, 255, 0))


@settings(deadline=None)
@given(soft_masks)
def test_fill_holes_only_adds_and_is_idempotent(mask) -> None:
    filled = masks.fill_holes(mask)
    assert (filled >= mask).all()
    np.testing.assert_array_equal(masks.fill_holes(filled), filled)


def ring(hardness: float) -> masks.Mask:
    mask = masks.empty((80, 90))
    for angle in np.linspace(0, 2 * np.pi, 60):
        x, y = 45 + 25 * np.cos(angle), 40 + 25 * np.sin(angle)
        masks.stamp(mask, x, y, 6, hardness=hardness)
    return mask


@pytest.mark.parametrize("hardness", [1.0, 0.4])
def test_flood_and_fill_holes_leave_no_seam_inside_a_soft_outline(hardness) -> None:
    mask, rows = ring(hardness), np.mgrid[:80, :90]
    inside = np.hypot(rows[1] + 0.5 - 45, rows[0] + 0.5 - 40) < 25
    flooded = mask.copy()
    box = masks.flood_fill(flooded, 45, 40)
    assert (flooded[inside] == 255).all()
    assert (masks.fill_holes(mask)[inside] == 255).all()
    outer = np.hypot(rows[1] + 0.5 - 45, rows[0] + 0.5 - 40) > 27
    np.testing.assert_array_equal(flooded[outer], mask[outer])
    changed = flooded != mask
    assert masks.box_of(changed.view(np.uint8)).area <= box.area < mask.size


@settings(deadline=None)
@given(hard_masks, st.integers(-1, 12), st.integers(-1, 12), st.sampled_from([0, 255]))
def test_flood_fill_changes_exactly_the_clicked_area(mask, x, y, val) -> None:
    before = mask.copy()
    box = masks.flood_fill(mask, x, y, val)
    height, width = mask.shape
    expected = before.copy()
    if 0 <= x < width and 0 <= y < height:
        damaged = before[y, x] > 0
        labels = ndimage.label(before > 0 if damaged else before == 0, EIGHT if damaged else None)[0]
        area = labels == labels[y, x]
        if damaged or not area.all():
            expected[area] = val
            assert box == masks.box_of(area.view(np.uint8))
    np.testing.assert_array_equal(mask, expected)


@settings(deadline=None)
@given(soft_masks, st.integers(0, 11), st.integers(0, 11))
def test_hole_at_is_the_connected_hole(mask, x, y) -> None:
    hole = masks.hole_at(mask, x, y)
    if y >= mask.shape[0] or x >= mask.shape[1] or mask[y, x] == 0:
        assert hole is None
        return
    labels = ndimage.label(mask, EIGHT)[0]
    assert hole is not None
    whole = np.zeros(mask.shape, bool)
    whole[hole.box.slices] = hole.inside
    np.testing.assert_array_equal(whole, labels == labels[y, x])


def test_a_long_winding_hole_is_found_whole() -> None:
    mask = masks.empty((1500, 1500))
    for i in range(0, 1490, 20):
        mask[i : i + 10, :] = 255
        side = 0 if i % 40 else 1490
        mask[i : i + 20, side : side + 10] = 255
    hole = masks.hole_at(mask, 3, 3)
    assert hole is not None
    assert hole.inside.sum() == np.count_nonzero(mask)


@settings(deadline=None)
@given(any_masks, st.integers(0, 20))
def test_components_and_specks(mask, least) -> None:
    labels, count = ndimage.label(mask, EIGHT)
    slices = ndimage.find_objects(labels)
    expected = sorted(
        (Box(xs.start, ys.start, xs.stop - xs.start, ys.stop - ys.start), int((labels == i + 1).sum()))
        for i, (ys, xs) in enumerate(slices)
    )
    assert sorted(masks.components(mask)) == expected
    kept = mask.copy()
    for i in range(1, count + 1):
        if (labels == i).sum() < least:
            kept[labels == i] = 0
    np.testing.assert_array_equal(masks.remove_specks(mask, least), kept)


@settings(deadline=None)
@given(hnp.arrays(np.uint8, (5, 6)), hnp.arrays(np.uint8, (5, 6)))
def test_combine(a, b) -> None:
    np.testing.assert_array_equal(masks.combine(a, b, "add"), np.maximum(a, b))
    np.testing.assert_array_equal(masks.combine(a, b, "intersect"), np.minimum(a, b))
    assert not masks.combine(a, np.full_like(a, 255), "subtract").any()
    np.testing.assert_array_equal(masks.combine(a, np.zeros_like(a), "subtract"), a)


def test_combining_different_sizes_is_refused() -> None:
    with pytest.raises(MaskError, match="4 x 3 and 3 x 4"):
        masks.combine(masks.empty((3, 4)), masks.empty((4, 3)), "add")


def test_rects_are_marked_and_clipped_and_useless_ones_refused() -> None:
    mask = masks.from_rects((10, 20, 3), [(0, 0, 2, 1), (18, 8, 10, 10)])
    assert mask.shape == (10, 20)
    assert np.count_nonzero(mask) == 2 + 4
    with pytest.raises(MaskError, match="20 x 10"):
        masks.from_rects((10, 20), [(20, 0, 5, 5)])
    with pytest.raises(MaskError, match="1,1,0,3"):
        masks.from_rects((10, 20), [(1, 1, 0, 3)])


# the wand

kinds = st.tuples(st.sampled_from([np.uint8, np.uint16]), st.integers(1, 4))


@settings(deadline=None)
@given(
    kinds,
    st.integers(0, 2**32 - 1),
    st.integers(0, 8),
    st.integers(0, 6),
    st.sampled_from([0, 30, 90, 255]),
    st.booleans(),
)
def test_wand_marks_similar_colours(kind, seed, x, y, tolerance, contiguous) -> None:
    dtype, channels = kind
    rng = np.random.default_rng(seed)
    scale = np.iinfo(dtype).max // 255
    pixels = (rng.integers(0, 6, (7, 9, channels)) * 40 * scale).astype(dtype)
    colours = pixels[..., : 1 if channels < 3 else 3].astype(int)
    similar = (np.abs(colours - colours[y, x]) <= tolerance * scale).all(axis=-1)
    if contiguous:
        labels = ndimage.label(similar)[0]
        similar = labels == labels[y, x]
    before = pixels.copy()
    pixels.flags.writeable = False
    found = masks.wand(pixels, x, y, tolerance, contiguous)
    np.testing.assert_array_equal(found, np.where(similar, 255, 0))
    np.testing.assert_array_equal(pixels, before)


def test_wand_stays_in_the_given_mask() -> None:
    pixels = np.zeros((10, 10, 3), np.uint8)
    limit = masks.empty((10, 10))
    limit[2:5, 2:7] = 255
    for contiguous in (True, False):
        np.testing.assert_array_equal(masks.wand(pixels, 3, 3, 0, contiguous, limit), limit)
    assert not masks.wand(pixels, 8, 8, 0, True, limit).any()
    assert not masks.wand(pixels, 20, 3, 0).any()


def test_wand_follows_an_area_far_beyond_its_first_window() -> None:
    pixels = np.zeros((1300, 900, 1), np.uint16)
    pixels[:, 400:402] = 9000
    found = masks.wand(pixels, 3, 3, 10)
    assert (found[:, :400] == 255).all()
    assert not found[:, 400:].any()
