"""Fills shown as such: recognisable close by, of the fill's own colour from afar, and nowhere but in the hole."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.document import Scale
from restorer.dossier.show import Show, styled, width_in_pixels
from restorer.errors import UsageError
from restorer.imaging import composite
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture

STYLES = ["outline", "neutral", "tratteggio"]


def make_fill(kind: type, channels: int, seed: int, low: float = 0.1, high: float = 0.9) -> Fill:
    rng = np.random.default_rng(seed)
    largest = np.iinfo(kind).max
    ramp = np.linspace(low, high, 80)[None, :, None] + rng.normal(0, 0.03, (60, 80, channels))
    y, x = np.mgrid[:60, :80]
    alpha = np.where((x - 40) ** 2 / 1500 + (y - 30) ** 2 / 800 < 1, 255, 0).astype(np.uint8)
    alpha[10:14] //= 2
    return Fill(Box(7, 5, 80, 60), (np.clip(ramp, 0, 1) * largest).astype(kind), alpha, Provenance("test"))


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [1, 3])
def test_outside_the_fill_nothing_changes_and_inside_much_does(style: str, kind: type, channels: int) -> None:
    picture = Picture(np.full((90, 110, channels), 77, kind))
    fill = make_fill(kind, channels, 1)
    new = styled(fill, Show(style))
    assert (new.pixels.dtype, new.box, new.provenance) == (fill.pixels.dtype, fill.box, fill.provenance)
    before = composite.flatten(picture, [fill]).pixels
    after = composite.flatten(picture, [new]).pixels
    hole = np.zeros(picture.shape, bool)
    hole[fill.box.slices] = fill.alpha > 0
    np.testing.assert_array_equal(after[~hole], picture.pixels[~hole])
    assert (before != after).any(axis=2)[hole].mean() > (0.1 if style == "outline" else 0.9)
    assert (fill.alpha == make_fill(kind, channels, 1).alpha).all()


@settings(max_examples=30, deadline=None)
@given(
    kind=st.sampled_from([np.uint8, np.uint16]),
    channels=st.sampled_from([1, 3]),
    width=st.floats(0.5, 9),
    angle=st.floats(-180, 180),
    strength=st.floats(0, 1),
    ends=st.sampled_from([(0.1, 0.9), (0.0, 0.15), (0.9, 1.0), (0.0, 1.0)]),
)
def test_hatching_mixes_to_the_fills_own_colour(
    *, kind: type, channels: int, width: float, angle: float, strength: float, ends: tuple[float, float]
) -> None:
    fill = make_fill(kind, channels, 2, *ends)
    new = styled(fill, Show("tratteggio", width, angle, strength))
    inside = fill.alpha > 0
    level = np.iinfo(kind).max / 255
    means = [f.pixels[inside].mean(axis=0) / level for f in (fill, new)]
    np.testing.assert_allclose(means[0], means[1], atol=1)


def test_hatching_mixes_locally_too() -> None:
    import cv2

    fill = make_fill(np.uint8, 3, 3)
    new = styled(fill, Show("tratteggio", 2, 60))
    weight = (fill.alpha > 0).astype(np.float32)
    total = cv2.GaussianBlur(weight, (0, 0), 8)

    def seen(pixels: np.ndarray) -> np.ndarray:
        return cv2.GaussianBlur(pixels * weight[..., None], (0, 0), 8) / np.maximum(total, 1e-6)[..., None]

    apart = np.abs(seen(fill.pixels.astype(np.float32)) - seen(new.pixels.astype(np.float32)))[total > 0.98]
    assert apart.mean() < 1
    assert apart.max() < 4


@pytest.mark.parametrize("angle", [0, 90, 30])
def test_lines_run_in_their_direction_with_their_width(angle: float) -> None:
    flat = np.full((128, 128, 1), 120, np.uint8)
    fill = Fill(Box(0, 0, 128, 128), flat, np.full((128, 128), 255, np.uint8), Provenance("test"))
    pixels = styled(fill, Show("tratteggio", 4, angle)).pixels[..., 0].astype(float)
    power = np.abs(np.fft.fft2(pixels - pixels.mean())) ** 2
    v, u = np.unravel_index(int(power[:, :64].argmax()), (128, 64))
    v = v - 128 if v > 64 else v
    assert np.hypot(u, v) / 128 == pytest.approx(1 / 8, rel=0.12)
    direction = np.degrees(np.arctan2(v, u))  # of the wave, at right angles to the lines
    assert abs((direction + angle) % 180 - 90) < 8


def test_hatching_runs_on_from_fill_to_fill() -> None:
    flat = np.full((64, 64, 1), 120, np.uint8)
    whole = Fill(Box(0, 0, 64, 64), flat, np.full((64, 64), 255, np.uint8), Provenance("test"))
    half = Fill(Box(32, 0, 32, 64), flat[:, 32:], whole.alpha[:, 32:], whole.provenance)
    show = Show("tratteggio", 3)
    apart = styled(whole, show).pixels[:, 32:].astype(int) - styled(half, show).pixels
    assert np.abs(apart).max() <= 2


def test_widths_in_pixels_and_millimetres() -> None:
    assert width_in_pixels("3", None) == width_in_pixels("3px", None) == 3
    assert width_in_pixels("0.4 mm", Scale(10, 10, "file")) == pytest.approx(4)
    with pytest.raises(UsageError, match="scale"):
        width_in_pixels("1mm", None)
    with pytest.raises(UsageError, match="width"):
        width_in_pixels("wide", None)
    with pytest.raises(UsageError):
        Show("tratteggio", 0)
