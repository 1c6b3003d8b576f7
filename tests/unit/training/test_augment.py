"""Crops: picture and mask move together, nothing is black that was not, and the generator decides everything."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from training.augment import crop, crop_with_mask, cut, draw_geometry
from training.config import Augmentation

EVERYTHING = Augmentation(
    rotation=10,
    scale=(0.5, 2.0),
    exposure=0.2,
    colour=0.1,
    permute_channels=0.5,
    blur=1.0,
    noise=0.02,
    jpeg=40,
)

sizes = st.tuples(st.integers(16, 48), st.integers(16, 48))
shapes = st.tuples(st.integers(32, 120), st.integers(32, 120))
geometries = st.builds(
    Augmentation,
    flips=st.booleans(),
    quarter_turns=st.booleans(),
    rotation=st.sampled_from([0.0, 5.0, 20.0]),
    scale=st.sampled_from([(1.0, 1.0), (0.5, 1.0), (0.7, 0.8), (1.0, 2.0)]),
    whole=st.booleans(),
)


def noise(shape: tuple[int, int], seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (*shape, 3), np.uint8)


@settings(deadline=None)
@given(shapes, sizes, st.integers(0, 2**32))
def test_the_generator_decides_everything(shape, size, seed: int) -> None:
    first, second = (crop(noise(shape), np.random.default_rng(seed), size, EVERYTHING) for _ in range(2))
    np.testing.assert_array_equal(first, second)
    assert first.shape == (*size, 3)
    assert first.dtype == np.uint8
    assert first.flags.c_contiguous


@settings(deadline=None)
@given(shapes, sizes, geometries, st.integers(0, 2**32))
def test_mask_and_picture_move_together(shape, size, augmentation: Augmentation, seed: int) -> None:
    rng = np.random.default_rng(seed)
    mask = (rng.random((shape[0] // 8 + 1, shape[1] // 8 + 1)) < 0.5).astype(np.uint8) * 255
    mask = mask.repeat(8, 0).repeat(8, 1)[: shape[0], : shape[1]]
    picture = np.repeat(mask[..., None], 3, axis=2)
    pixels, moved = crop_with_mask(picture, mask, rng, size, augmentation)
    assert set(np.unique(moved)) <= {0, 255}
    sure = np.abs(pixels[..., 0].astype(int) - 127.5) > 2  # OpenCV rounds one channel and three otherwise
    np.testing.assert_array_equal((moved >= 128)[sure], (pixels[..., 0] >= 128)[sure])


@settings(deadline=None)
@given(shapes, sizes, geometries, st.integers(0, 2**32))
def test_no_black_corners(shape, size, augmentation: Augmentation, seed: int) -> None:
    picture = np.full((*shape, 3), 200, np.uint8)
    assert (crop(picture, np.random.default_rng(seed), size, augmentation) == 200).all()


@settings(deadline=None)
@given(shapes, st.integers(0, 2**32))
def test_without_zoom_and_rotation_pixels_are_the_pictures_own(shape, seed: int) -> None:
    rng = np.random.default_rng(seed)
    picture = np.arange(shape[0] * shape[1] * 3, dtype=np.uint32).reshape(*shape, 3)
    geometry = draw_geometry(rng, shape, (16, 24), Augmentation())
    indices = cut((picture // 65536).astype(np.uint8), geometry).astype(np.int64) * 65536
    indices += cut((picture // 256 % 256).astype(np.uint8), geometry).astype(np.int64) * 256
    indices += cut((picture % 256).astype(np.uint8), geometry)
    assert len(np.unique(indices)) == 16 * 24 * 3
    steps = np.abs(np.diff(indices[..., 0], axis=1))
    assert set(np.unique(steps)) <= {3, 3 * shape[1]}


def test_flips_and_turns_give_all_eight_poses() -> None:
    picture, seen = noise((32, 32)), set()
    rng = np.random.default_rng(0)
    for _ in range(100):
        seen.add(crop(picture, rng, (32, 32), Augmentation()).tobytes())
    wanted = {np.rot90(p, k).tobytes() for p in (picture, picture[:, ::-1]) for k in range(4)}
    assert seen == wanted


def test_half_of_the_crops_keep_their_scale() -> None:
    rng = np.random.default_rng(0)
    drawn = [draw_geometry(rng, (200, 200), (32, 32), Augmentation(scale=(0.5, 1.0))) for _ in range(400)]
    own = np.mean([geometry.inner == (32, 32) for geometry in drawn])
    assert 0.4 < own < 0.62
    assert max(geometry.inner[0] for geometry in drawn) > 60


def test_shrinking_averages() -> None:
    picture = np.tile(np.array([[0, 255], [255, 0]], np.uint8), (40, 40))[..., None].repeat(3, 2)
    augmentation = Augmentation(scale=(0.5, 0.5))
    pixels = crop(picture, np.random.default_rng(0), (32, 32), augmentation)
    assert abs(pixels.astype(int) - 128).max() <= 1


def test_rotation_turns_by_the_angle() -> None:
    y, x = np.mgrid[:101, :101]
    picture = np.where(abs(y - 50) <= 2, 255, 0).astype(np.uint8)[..., None].repeat(3, 2)
    for seed in range(5):
        augmentation = Augmentation(flips=False, quarter_turns=False, rotation=20, whole=True)
        rng = np.random.default_rng(seed)
        geometry = draw_geometry(rng, (101, 101), (64, 64), augmentation)
        bar = np.argwhere(cut(picture, geometry)[..., 0] > 128)
        slope = np.polyfit(bar[:, 1], bar[:, 0], 1)[0]
        assert np.degrees(np.arctan(-slope)) == pytest.approx(geometry.angle, abs=1)
    assert x.shape == y.shape


def test_whole_pictures_keep_their_middle() -> None:
    picture = np.zeros((60, 100, 3), np.uint8)
    picture[:, 20:80] = 255
    plain = Augmentation(flips=False, quarter_turns=False, whole=True)
    assert (crop(picture, np.random.default_rng(0), (30, 30), plain) == 255).all()
    wide = crop(picture, np.random.default_rng(0), (30, 50), plain)
    assert (wide[:, 10:40] == 255).all()
    assert not wide[:, :10].any()


def test_flat_places_are_mostly_avoided() -> None:
    picture = np.full((400, 100, 3), 90, np.uint8)
    picture[300:] = noise((100, 100))
    rng = np.random.default_rng(0)
    flat = [crop(picture, rng, (32, 32), Augmentation()).std() < 4 for _ in range(200)]
    assert (
        0.1 < np.mean(flat) < 0.55
    )  # 67 % if places were drawn blindly; a fifth of the flat ones pass each time


def test_small_pictures_are_mirrored() -> None:
    pixels = crop(noise((32, 32)), np.random.default_rng(0), (48, 48), Augmentation(scale=(0.5, 1)))
    assert pixels.shape == (48, 48, 3)
    assert pixels.std() > 50


@pytest.mark.parametrize(
    ("augmentation", "changes"),
    [
        (Augmentation(exposure=0.3), True),
        (Augmentation(colour=0.3), True),
        (Augmentation(permute_channels=1.0), True),
        (Augmentation(blur=2.0), True),
        (Augmentation(noise=0.1), True),
        (Augmentation(jpeg=20), True),
        (Augmentation(), False),
    ],
)
def test_each_colour_setting_does_something(augmentation: Augmentation, *, changes: bool) -> None:
    fixed = augmentation.model_copy(update={"flips": False, "quarter_turns": False})
    picture = noise((32, 32))
    made = [crop(picture, np.random.default_rng(n), (32, 32), fixed) for n in range(8)]
    assert any((pixels != picture).any() for pixels in made) is changes
    if augmentation.permute_channels:
        np.testing.assert_array_equal(np.sort(made[0], axis=2), np.sort(picture, axis=2))
