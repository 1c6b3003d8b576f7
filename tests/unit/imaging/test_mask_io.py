"""Masks through files: ours exactly, anybody's by threshold, bad ones refused with a sentence."""

from __future__ import annotations

import os
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
import pyvips
from hypothesis import HealthCheck, given, settings
from hypothesis.extra import numpy as hnp
from PIL import Image

from restorer.errors import MaskError, SaveError
from restorer.imaging import mask as masks

SHAPE = (30, 40)


@pytest.fixture
def marks(rng: np.random.Generator) -> np.ndarray:
    """Where foreign masks are white."""
    return rng.random(SHAPE) < 0.3


def expect(path: Path, marks: np.ndarray) -> None:
    np.testing.assert_array_equal(masks.read_mask(path, SHAPE), np.where(marks, 255, 0))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(hnp.arrays(np.uint8, hnp.array_shapes(min_dims=2, max_dims=2, max_side=20)))
def test_our_own_masks_come_back_exactly(tmp_path: Path, mask: masks.Mask) -> None:
    masks.write_mask(mask, tmp_path / "mask.png")
    np.testing.assert_array_equal(masks.read_mask(tmp_path / "mask.png", mask.shape), mask)


def test_a_read_only_view_can_be_written_and_the_result_be_drawn_on(tmp_path: Path) -> None:
    mask = masks.empty(SHAPE)
    mask.flags.writeable = False
    masks.write_mask(mask[::-1], tmp_path / "mask.png")
    masks.stamp(masks.read_mask(tmp_path / "mask.png", SHAPE), 5, 5, 3)


def test_our_masks_are_plain_grey_pictures_for_others(tmp_path: Path) -> None:
    mask = masks.empty(SHAPE)
    masks.stamp(mask, 20, 15, 9, hardness=0.2)
    masks.write_mask(mask, tmp_path / "mask.png")
    with Image.open(tmp_path / "mask.png") as image:
        assert image.mode == "L"
        assert image.info["Restorer"] == "mask"
        np.testing.assert_array_equal(np.asarray(image), mask)


def test_foreign_grey_is_cut_above_127(tmp_path: Path) -> None:
    ramp = np.arange(256, dtype=np.uint8).reshape(16, 16)
    Image.fromarray(ramp).save(tmp_path / "ramp.png")
    found = masks.read_mask(tmp_path / "ramp.png", ramp.shape)
    np.testing.assert_array_equal(found, np.where(ramp > 127, 255, 0))


@pytest.mark.parametrize("mode", ["L", "1", "P", "RGB", "RGBA", "LA", "I;16"])
def test_every_kind_of_png(tmp_path: Path, marks: np.ndarray, mode: str) -> None:
    white = Image.fromarray(np.where(marks, 255, 0).astype(np.uint8))
    if mode == "I;16":
        image = Image.fromarray(np.where(marks, 40000, 20000).astype(np.uint16))
    else:
        image = white.convert(mode)
    image.save(tmp_path / "mask.png")
    expect(tmp_path / "mask.png", marks)


@pytest.mark.parametrize("suffix", [".tif", ".jpg", ".webp"])
def test_other_formats(tmp_path: Path, suffix: str) -> None:
    marks = np.zeros(SHAPE, bool)
    marks[8:16, 16:32] = True
    path = tmp_path / f"mask{suffix}"
    Image.fromarray(np.where(marks, 255, 0).astype(np.uint8)).convert("RGB").save(path)
    expect(path, marks)


def test_sixteen_bit_rgb_and_cmyk(tmp_path: Path, marks: np.ndarray) -> None:
    grey = np.where(marks, 65535, 0).astype(np.uint16)
    rgb = pyvips.Image.new_from_array(np.dstack([grey] * 3)).copy(interpretation="rgb16")
    rgb.pngsave(str(tmp_path / "rgb16.png"))
    expect(tmp_path / "rgb16.png", marks)
    Image.fromarray((grey >> 8).astype(np.uint8)).convert("CMYK").save(tmp_path / "cmyk.tif")
    expect(tmp_path / "cmyk.tif", marks)


def test_saturated_colours_count_by_luminance(tmp_path: Path) -> None:
    colours = np.array([[[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 0]]], np.uint8)
    Image.fromarray(colours).save(tmp_path / "colours.png")
    assert masks.read_mask(tmp_path / "colours.png", (1, 4)).tolist() == [[0, 255, 0, 255]]


@pytest.mark.parametrize("colour", [(255, 0, 0), (0, 0, 0), (255, 255, 255)])
@pytest.mark.parametrize("behind", ["same", "black"])
def test_where_alpha_alone_carries_the_mask(tmp_path: Path, marks: np.ndarray, colour, behind: str) -> None:
    pixels = np.zeros((*SHAPE, 4), np.uint8)
    pixels[..., :3] = colour if behind == "same" else 0
    pixels[marks] = (*colour, 255)
    Image.fromarray(pixels).save(tmp_path / "mask.png")
    expect(tmp_path / "mask.png", marks)


def test_transparent_white_is_not_marked_where_colours_differ(tmp_path: Path) -> None:
    pixels = np.array(
        [[[255, 255, 255, 255], [0, 0, 0, 255], [255, 255, 255, 0], [250, 250, 250, 90]]], np.uint8
    )
    Image.fromarray(pixels).save(tmp_path / "mask.png")
    assert masks.read_mask(tmp_path / "mask.png", (1, 4)).tolist() == [[255, 0, 0, 0]]


def test_orientation_of_foreign_masks_is_applied(tmp_path: Path, marks: np.ndarray) -> None:
    image = Image.fromarray(np.where(marks, 255, 0).astype(np.uint8)).transpose(Image.Transpose.ROTATE_90)
    exif = Image.Exif()
    exif[0x0112] = 6  # shown after a quarter turn clockwise
    image.save(tmp_path / "mask.tif", exif=exif)
    expect(tmp_path / "mask.tif", marks)


def test_a_wrong_size_names_both_sizes(tmp_path: Path) -> None:
    masks.write_mask(masks.empty((30, 41)), tmp_path / "mask.png")
    with pytest.raises(MaskError, match="41 × 30 pixels, but the picture is 40 × 30"):
        masks.read_mask(tmp_path / "mask.png", (*SHAPE, 3))


@pytest.mark.parametrize("content", [b"", b"not a picture at all", b"\x89PNG\r\n\x1a\n"])
def test_files_that_are_no_pictures(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "mask.png"
    path.write_bytes(content)
    with pytest.raises(MaskError, match=r"is not a picture"):
        masks.read_mask(path, SHAPE)


def test_a_truncated_mask_is_refused(tmp_path: Path, rng: np.random.Generator) -> None:
    path = tmp_path / "mask.png"
    masks.write_mask(rng.integers(0, 256, (200, 200), dtype=np.uint8), path)
    path.write_bytes(path.read_bytes()[:9000])
    with pytest.raises(MaskError, match="is damaged"):
        masks.read_mask(path, (200, 200))


def test_any_file_name_is_taken_literally(tmp_path: Path) -> None:
    mask = masks.empty(SHAPE)
    masks.stamp(mask, 9, 9, 4, hardness=0)
    for name in ("mask[1].png", "mäßke %20.PNG", "a=b,c.png"):
        masks.write_mask(mask, tmp_path / name)
        np.testing.assert_array_equal(masks.read_mask(tmp_path / name, SHAPE), mask)


def test_missing_files_and_folders(tmp_path: Path) -> None:
    with pytest.raises(MaskError, match="does not exist"):
        masks.read_mask(tmp_path / "none.png", SHAPE)
    with pytest.raises(MaskError, match="is a folder"):
        masks.read_mask(tmp_path, SHAPE)


@pytest.mark.parametrize("mode", ["L", "RGB", "LA"])
def test_reading_needs_little_more_memory_than_the_mask(tmp_path: Path, mode: str) -> None:
    Image.new("L", (2000, 1000), 255).convert(mode).save(tmp_path / "mask.png")
    tracemalloc.start()
    try:
        mask = masks.read_mask(tmp_path / "mask.png", (1000, 2000))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert mask.all()
    assert peak < 1.5 * mask.nbytes


def test_only_png_is_written(tmp_path: Path) -> None:
    with pytest.raises(SaveError, match=r"mask\.png"):
        masks.write_mask(masks.empty(SHAPE), tmp_path / "mask.jpg")
    assert not list(tmp_path.iterdir())


def test_a_failing_write_keeps_the_old_file_and_leaves_nothing_behind(tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "mask.png"
    path.write_bytes(b"old")

    def full_disk(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(SaveError, match="no room left"):
        masks.write_mask(masks.empty(SHAPE), path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(SaveError, match="does not exist"):
        masks.write_mask(masks.empty(SHAPE), tmp_path / "none" / "mask.png")
