"""The demo picture is a believable damaged portrait with a true mask."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage
from skimage import data, measure

from restorer.demo import demo_picture
from restorer.imaging.picture import Mask, Picture


@pytest.fixture(scope="module")
def demo() -> tuple[Picture, Mask]:
    return demo_picture()


def test_shape_and_kind(demo: tuple[Picture, Mask]) -> None:
    picture, mask = demo
    assert picture.pixels.shape == (512, 512, 3)
    assert picture.pixels.dtype == np.uint8
    assert not picture.pixels.flags.writeable
    assert picture.metadata.icc is not None
    assert mask.shape == (512, 512)
    assert set(np.unique(mask)) == {0, 255}


def test_outside_the_mask_the_portrait_is_untouched(demo: tuple[Picture, Mask]) -> None:
    picture, mask = demo
    portrait = data.astronaut()
    sound = mask == 0
    assert np.array_equal(picture.pixels[sound], portrait[sound])
    changed = (picture.pixels != portrait).any(axis=2)
    assert changed[mask > 0].mean() > 0.97


def test_most_of_the_picture_is_sound_and_the_face_is_hit(demo: tuple[Picture, Mask]) -> None:
    _, mask = demo
    assert 0.02 < (mask > 0).mean() < 0.08
    face = mask[80:190, 170:275] > 0
    assert 0.01 < face.mean() < 0.15


def test_flakes_are_whitish_and_never_of_one_colour(demo: tuple[Picture, Mask]) -> None:
    picture, mask = demo
    cores = measure.label(ndimage.binary_erosion(mask > 0, iterations=3))
    flakes = [region for region in measure.regionprops(cores) if region.area > 40]
    assert len(flakes) >= 8
    for flake in flakes:
        inside = picture.pixels[tuple(flake.coords.T)].astype(float)
        assert inside.mean() > 190
        assert (inside.max(axis=1) - inside.min(axis=1)).mean() < 45
        assert 2 < inside.mean(axis=1).std() < 30


def test_there_is_a_scratch_from_top_to_bottom(demo: tuple[Picture, Mask]) -> None:
    _, mask = demo
    assert (mask[:, 330:400] > 0).any(axis=1).mean() > 0.95


def test_seed_decides(demo: tuple[Picture, Mask]) -> None:
    picture, mask = demo
    again, mask_again = demo_picture()
    other, mask_other = demo_picture(seed=8)
    assert np.array_equal(picture.pixels, again.pixels)
    assert np.array_equal(mask, mask_again)
    assert not np.array_equal(mask, mask_other)
    assert not np.array_equal(picture.pixels, other.pixels)
