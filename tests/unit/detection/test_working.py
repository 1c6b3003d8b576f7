"""The working copy and the way back to the picture's own pixels."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from restorer.detection import working
from restorer.detection.refine import refine
from restorer.detection.working import looked_at, rgb8, strips, working_copy
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture


def test_small_pictures_are_taken_as_they_are(rng: np.random.Generator) -> None:
    pixels = rng.integers(0, 256, (50, 70, 3), dtype=np.uint8)
    copy = working_copy(Picture(pixels), 100)
    np.testing.assert_array_equal(copy.rgb, pixels)
    assert copy.valid.all()
    assert copy.scale == 1


@pytest.mark.parametrize("shape", [(1000, 300, 3), (333, 1001, 1), (640, 641, 4)])
def test_strips_do_not_show(
    rng: np.random.Generator, shape: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = Picture(rng.integers(0, 256, shape, dtype=np.uint8))
    whole = working_copy(picture, 150)
    monkeypatch.setattr(working, "STRIP_PIXELS", 5000)
    parts = working_copy(picture, 150)
    np.testing.assert_array_equal(whole.rgb, parts.rgb)
    np.testing.assert_array_equal(whole.valid, parts.valid)
    assert max(whole.shape) <= 150


def test_refine_does_not_depend_on_strips(rng: np.random.Generator, monkeypatch: pytest.MonkeyPatch) -> None:
    noise = cv2.GaussianBlur(rng.normal(0, 1, (600, 800)).astype(np.float32), (0, 0), 12)
    pixels = np.where(noise > 0.02, 220, 60).astype(np.uint8)[..., None]
    picture = Picture(pixels)
    copy = working_copy(picture, 160)
    flags = copy.rgb[..., 0] > 140
    whole = refine(picture, copy, flags)
    monkeypatch.setattr(working, "STRIP_PIXELS", 8000)
    np.testing.assert_array_equal(whole, refine(picture, copy, flags))
    wrong = (whole > 0) != (pixels[..., 0] > 140)
    assert wrong.mean() < 0.005


def test_strips_cover_the_box() -> None:
    box = Box(3, 5, 5000, 4321)
    parts = strips(box, 7)
    assert sum(p.area for p in parts) == box.area
    assert Box.around(parts) == box
    assert all(p.height % 7 == 0 for p in parts[:-1])


def test_sixteen_bit_rounds_back() -> None:
    values = np.arange(256, dtype=np.uint8).reshape(16, 16, 1)
    narrow, wide = Picture(values), Picture(values.astype(np.uint16) * 257)
    np.testing.assert_array_equal(rgb8(narrow, narrow.box), rgb8(wide, wide.box))


def test_looked_at() -> None:
    picture = Picture(np.zeros((4000, 6000, 3), np.uint8))
    assert looked_at(picture, None) == picture.box
    selection = np.zeros(picture.shape, np.uint8)
    assert looked_at(picture, selection).is_empty
    selection[2000:2010, 3000:3010] = 1
    box = looked_at(picture, selection)
    assert box.contains(Box(3000, 2000, 10, 10))
    assert 500 <= box.width <= 520
