"""Grain: as strong as around the hole, in every depth, neutral in grey, and none where there is none."""

from __future__ import annotations

from types import SimpleNamespace

import cv2
import numpy as np
import pytest

from restorer.engine.inpaint import Settings, inpaint
from restorer.imaging.composite import flatten
from restorer.imaging.picture import Picture

SHAPE = (220, 260)


def hole() -> np.ndarray:
    mask = np.zeros(SHAPE, np.uint8)
    cv2.circle(mask, (130, 110), 40, 255, -1)
    return mask


def grainy(sigma: float, blur: float, dtype: str, channels: int = 3) -> np.ndarray:
    """A soft ramp with grain of `sigma` (of 255), the same in all channels; and a hard edge far from the hole."""
    rng = np.random.default_rng(4)
    noise = rng.standard_normal(SHAPE)
    if blur:
        noise = cv2.GaussianBlur(noise, (0, 0), blur)
    noise *= sigma / noise.std()
    plane = np.linspace(90, 140, SHAPE[1])[None] + noise
    plane[:, 210:] += 60
    largest = np.iinfo(dtype).max
    pixels = np.clip(plane / 255, 0, 1)[..., None] * largest
    return np.repeat(np.round(pixels), channels, axis=2).astype(dtype)


def fine_detail(pixels: np.ndarray, where: np.ndarray) -> float:
    """Standard deviation of detail in `where`, of 255."""
    plane = pixels[..., 0].astype(np.float32) * (255 / np.iinfo(pixels.dtype).max)
    return float((plane - cv2.GaussianBlur(plane, (0, 0), 2.5))[where].std())


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
@pytest.mark.parametrize(("sigma", "blur"), [(4.0, 0.0), (6.0, 1.0)])
def test_fills_get_the_strength_of_the_grain_around(
    fake: SimpleNamespace, dtype: str, sigma: float, blur: float
) -> None:
    picture, mask = Picture(grainy(sigma, blur, dtype)), hole()
    with_grain, without = (
        flatten(
            picture, inpaint(picture, mask, fake.Watching(fake.info(tile=512)), Settings(grain=on)).fills
        ).pixels
        for on in (True, False)
    )
    inner = cv2.erode(mask, np.ones((15, 15), np.uint8)) > 0
    ring = (cv2.dilate(mask, np.ones((41, 41), np.uint8)) > 0) & (mask == 0)
    assert fine_detail(without, inner) < 0.2
    assert fine_detail(with_grain, inner) == pytest.approx(fine_detail(picture.pixels, ring), rel=0.2)
    assert (with_grain[..., 0] == with_grain[..., 1]).all(), "grey stays grey"
    assert abs(float(with_grain[inner].mean()) - float(without[inner].mean())) < 0.005 * picture.largest


def test_no_grain_where_the_picture_has_none(fake: SimpleNamespace) -> None:
    picture, mask = Picture(grainy(0.0, 0.0, "uint16")), hole()
    with_grain, without = (
        inpaint(picture, mask, fake.Diffuse(fake.info(tile=512)), Settings(grain=on)).fills
        for on in (True, False)
    )
    assert np.array_equal(with_grain[0].pixels, without[0].pixels)


def test_no_grain_on_fills_that_have_it(fake: SimpleNamespace) -> None:
    picture, mask = Picture(grainy(5.0, 0.0, "uint8")), hole()
    filler = fake.Watching(fake.info(tile=512, restores_grain=True))
    with_grain, without = (inpaint(picture, mask, filler, Settings(grain=on)).fills for on in (True, False))
    assert np.array_equal(with_grain[0].pixels, without[0].pixels)


def test_a_fill_as_grainy_as_its_surroundings_is_left_alone(fake: SimpleNamespace) -> None:
    class Copying(fake.Watching):  # type: ignore[misc, name-defined]
        def fill(self, tiles: np.ndarray, holes: np.ndarray, seed: int = 0) -> np.ndarray:
            return np.where(holes[..., None], np.roll(tiles, 85, axis=1), tiles)

    picture, mask = Picture(grainy(5.0, 0.0, "uint8")), hole()
    filler = Copying(fake.info(tile=512, context=(80, 1.0)))
    with_grain, without = (inpaint(picture, mask, filler, Settings(grain=on)).fills for on in (True, False))
    assert np.array_equal(with_grain[0].pixels, without[0].pixels)


def test_the_seed_chooses_the_noise(fake: SimpleNamespace) -> None:
    picture, mask = Picture(grainy(5.0, 0.0, "uint8")), hole()
    one, again, two = (
        inpaint(picture, mask, fake.Watching(fake.info(tile=512)), Settings(seed=seed)).fills[0].pixels
        for seed in (1, 1, 2)
    )
    assert np.array_equal(one, again)
    assert not np.array_equal(one, two)
