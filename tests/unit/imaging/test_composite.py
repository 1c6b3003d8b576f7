"""Fills change what they cover and nothing else."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.imaging.composite import apply, flatten, render
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture

SHAPE = (24, 31)


def make_pixels(channels: int, dtype: str, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return rng.integers(0, np.iinfo(dtype).max, (*SHAPE, channels), dtype, endpoint=True)


def make_fill(box: Box, channels: int, dtype: str, seed: int) -> Fill:
    rng = np.random.default_rng(seed)
    shape = (box.height, box.width)
    colours = 1 if channels <= 2 else 3
    alpha = rng.choice(np.array([0, 0, 1, 77, 254, 255, 255], np.uint8), shape)
    pixels = rng.integers(0, np.iinfo(dtype).max, (*shape, colours), dtype, endpoint=True)
    return Fill(box, pixels, alpha, Provenance("test"))


boxes = st.builds(Box, st.integers(0, 20), st.integers(0, 15), st.integers(1, 11), st.integers(1, 9))


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 4), st.sampled_from(["uint8", "uint16"]), boxes, st.integers(0, 99))
def test_apply_is_exact_where_alpha_says_so(channels: int, dtype: str, box: Box, seed: int) -> None:
    source = make_pixels(channels, dtype, seed)
    fill = make_fill(box, channels, dtype, seed + 1)
    result = source.copy()
    apply(result, fill, origin=Box.of_shape(SHAPE))

    colours = fill.pixels.shape[2]
    alpha = np.zeros(SHAPE, np.uint8)
    alpha[box.slices] = fill.alpha
    colour = np.zeros((*SHAPE, colours), dtype)
    colour[box.slices] = fill.pixels
    assert np.array_equal(result[alpha == 0], source[alpha == 0])
    assert np.array_equal(result[..., :colours][alpha == 255], colour[alpha == 255])
    assert np.array_equal(result[..., colours:], source[..., colours:]), "the alpha channel is kept"
    weight = alpha[..., None] / 255
    expected = source[..., :colours] * (1 - weight) + colour * weight
    assert np.abs(result[..., :colours] - expected).max() <= 0.5 + 1e-6


@settings(max_examples=30, deadline=None)
@given(st.lists(boxes, max_size=4), boxes, st.sampled_from(["uint8", "uint16"]))
def test_render_is_a_piece_of_flatten(fill_boxes: list[Box], view: Box, dtype: str) -> None:
    picture = Picture(make_pixels(3, dtype, 1))
    fills = [make_fill(box, 3, dtype, i) for i, box in enumerate(fill_boxes)]
    assert np.array_equal(render(picture, fills, view), flatten(picture, fills).pixels[view.slices])


def test_later_fills_lie_on_top() -> None:
    picture = Picture(np.zeros((*SHAPE, 1), np.uint8))
    box = Box(2, 2, 4, 4)
    opaque = np.full((4, 4), 255, np.uint8)
    first = Fill(box, np.full((4, 4, 1), 10, np.uint8), opaque, Provenance("a"))
    second = Fill(box, np.full((4, 4, 1), 20, np.uint8), opaque, Provenance("b"))
    assert flatten(picture, [first, second]).pixels[3, 3, 0] == 20
    assert flatten(picture, [second, first]).pixels[3, 3, 0] == 10


def test_flatten_leaves_the_source_alone_and_is_read_only() -> None:
    pixels = make_pixels(3, "uint8", 5)
    kept = pixels.copy()
    result = flatten(Picture(pixels), [make_fill(Box(0, 0, 11, 9), 3, "uint8", 6)])
    assert np.array_equal(pixels, kept)
    assert not np.array_equal(result.pixels, kept)
    with pytest.raises(ValueError, match="read-only"):
        result.pixels[0, 0, 0] = 1


@pytest.mark.parametrize("cut", [slice(None), slice(8, None)])
def test_flatten_of_a_scratch_file_does_not_write_into_it(tmp_path: Path, cut: slice) -> None:
    source = make_pixels(3, "uint16", 7)
    path = tmp_path / "scratch.raw"
    source.tofile(path)
    mapped = np.memmap(path, np.uint16, "r", shape=source.shape)[cut]
    fill = make_fill(Box(3, 4, 9, 9), 3, "uint16", 8)
    result = flatten(Picture(mapped), [fill])
    expected = flatten(Picture(source[cut].copy()), [fill])
    assert np.array_equal(result.pixels, expected.pixels)
    assert np.array_equal(np.fromfile(path, np.uint16).reshape(source.shape), source)


def test_a_picture_that_is_given_up_is_changed_in_place(tmp_path: Path) -> None:
    pixels = make_pixels(4, "uint16", 9)
    fill = make_fill(Box(3, 4, 9, 9), 4, "uint16", 10)
    expected = flatten(Picture(pixels), [fill]).pixels
    pixels.tofile(tmp_path / "scratch.raw")
    kept = np.memmap(tmp_path / "scratch.raw", np.uint16, "r", shape=pixels.shape)
    view = pixels.copy()[:]
    for foreign in (view, kept):
        before = foreign.copy()
        assert np.array_equal(flatten(Picture(foreign), [fill], give_up=True).pixels, expected)
        assert np.array_equal(foreign, before), "only what a picture owns itself is changed"
    pixels.flags.writeable = False
    result = flatten(Picture(pixels), [fill], give_up=True).pixels
    assert result is pixels
    assert np.array_equal(result, expected)
    assert not result.flags.writeable
