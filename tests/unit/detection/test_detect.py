"""Detection on pictures whose damage is known, and the promises that hold for every picture."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.detection.detect import automatic, default_kinds, detect, preview
from restorer.detection.parameters import LinesParameters, Parameters, WhitishParameters
from restorer.engine.inpaint import inpaint
from restorer.engine.settings import Settings
from restorer.errors import CancelledError, MaskError, UsageError
from restorer.imaging.composite import flatten
from restorer.imaging.picture import Mask, Picture, Pixels
from restorer.models import catalog
from restorer.progress import Progress, Update


def painting(rng: np.random.Generator, height: int = 300, width: int = 400) -> Pixels:
    """A dark, coloured, softly varied picture without damage: (H, W, 3) uint8."""
    noise = rng.normal(0, 1, (height, width, 3)).astype(np.float32)
    large = cv2.GaussianBlur(noise, (0, 0), 40) * 900
    small = cv2.GaussianBlur(noise, (0, 0), 1.0) * 8
    return np.clip(np.float32([110, 70, 40]) + large + small, 0, 255).astype(np.uint8)


def flaked(rng: np.random.Generator, height: int = 300, width: int = 400) -> tuple[Pixels, Mask]:
    """The same with whitish flakes of one ground tone, and their mask."""
    pixels = painting(rng, height, width)
    mask = np.zeros((height, width), np.uint8)
    for _ in range(14):
        centre = (int(rng.integers(20, width - 20)), int(rng.integers(20, height - 20)))
        axes = (int(rng.integers(5, 13)), int(rng.integers(5, 13)))
        cv2.ellipse(mask, centre, axes, float(rng.uniform(0, 180)), 0, 360, 255, -1)
    soft = cv2.GaussianBlur(mask, (0, 0), 0.8)[..., None] / 255.0
    ground = np.float32([222, 214, 198]) + rng.normal(0, 2, (height, width, 1)).astype(np.float32)
    return (pixels + (ground - pixels) * soft).astype(np.uint8), mask


def scratched(rng: np.random.Generator, level: int) -> tuple[Pixels, Mask]:
    """A smooth grey picture with scratches of one level, and their mask."""
    pixels = cv2.GaussianBlur(rng.normal(0, 1, (300, 400)).astype(np.float32), (0, 0), 30) * 700 + 120
    mask = np.zeros((300, 400), np.uint8)
    for _ in range(5):
        ends = rng.integers(20, 280, 4)
        cv2.line(mask, (int(ends[0]), int(ends[1])), (int(ends[2]), int(ends[3])), 255, 2)
    pixels = np.where(mask > 0, level, np.clip(pixels, 60, 190) + rng.normal(0, 1.5, mask.shape))
    return pixels.astype(np.uint8)[..., None], mask


def iou(a: Mask, b: Mask) -> float:
    return float(np.count_nonzero((a > 0) & (b > 0)) / np.count_nonzero((a > 0) | (b > 0)))


def found(pixels: Pixels, kind: str = "whitish") -> Mask:
    picture = Picture(pixels)
    return detect(picture, automatic(picture, kind).changed(grow=0))


def test_finds_whitish_flakes(rng: np.random.Generator) -> None:
    pixels, mask = flaked(rng)
    result = found(pixels)
    assert result.shape == mask.shape
    assert result.dtype == np.uint8
    assert set(np.unique(result)) == {0, 255}
    assert iou(result, mask) > 0.75


@pytest.mark.parametrize("level", [250, 5])
def test_finds_bright_and_dark_scratches(rng: np.random.Generator, level: int) -> None:
    pixels, mask = scratched(rng, level)
    assert iou(found(pixels, "lines"), mask) > 0.5


def test_polarity_switches(rng: np.random.Generator) -> None:
    pixels, mask = scratched(rng, 250)
    values = automatic(Picture(pixels), "lines").changed(grow=0)
    assert isinstance(values, LinesParameters)
    bright = detect(Picture(pixels), values.changed(dark=False))
    dark = detect(Picture(pixels), values.changed(bright=False))
    assert iou(bright, mask) > 0.5
    assert iou(dark, mask) < 0.2


@pytest.mark.parametrize("kind", ["whitish", "lines"])
def test_clean_comes_back_clean(rng: np.random.Generator, kind: str) -> None:
    assert (found(painting(rng), kind) > 0).mean() < 0.003


@pytest.mark.parametrize("value", [0, 128, 255])
@pytest.mark.parametrize("kind", ["whitish", "lines"])
def test_blank_picture_is_clean(value: int, kind: str) -> None:
    assert not found(np.full((64, 80, 3), value, np.uint8), kind).any()


@pytest.mark.parametrize("shape", [(1, 1, 3), (1, 300, 3), (300, 3, 1), (7, 7, 4), (40, 2000, 3)])
@pytest.mark.parametrize("kind", ["whitish", "lines"])
def test_odd_sizes(rng: np.random.Generator, shape: tuple[int, int, int], kind: str) -> None:
    picture = Picture(rng.integers(0, 256, shape, dtype=np.uint8))
    values = automatic(picture, kind)
    assert detect(picture, values).shape == shape[:2]
    assert preview(picture, values).ndim == 2


def test_sensitivity_only_adds(rng: np.random.Generator) -> None:
    picture = Picture(flaked(rng)[0])
    values = automatic(picture, "whitish").changed(fill_holes=False, largest=100.0)
    before = np.zeros(picture.shape, bool)
    for sensitivity in (0.0, 0.3, 0.6, 0.9):
        now = detect(picture, values.changed(sensitivity=sensitivity)) > 0
        assert not (before & ~now).any()
        before = now


def test_deterministic(rng: np.random.Generator) -> None:
    pixels = flaked(rng)[0]
    for kind in ("whitish", "lines"):
        np.testing.assert_array_equal(found(pixels, kind), found(pixels.copy(), kind))


def test_sixteen_bit_equals_eight_bit(rng: np.random.Generator) -> None:
    pixels = flaked(rng, 500, 900)[0]
    for kind in ("whitish", "lines"):
        np.testing.assert_array_equal(found(pixels, kind), found(pixels.astype(np.uint16) * 257, kind))


def test_grey_with_alpha(rng: np.random.Generator) -> None:
    pixels, mask = flaked(rng)
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    alpha = np.full_like(grey, 255)
    alpha[:, :200] = 0
    result = found(np.dstack([grey, alpha]))
    assert not result[:, :200].any()
    assert iou(result[:, 200:], mask[:, 200:]) > 0.5


def test_protected_is_never_marked(rng: np.random.Generator) -> None:
    pixels, mask = flaked(rng)
    picture = Picture(pixels)
    protect = np.zeros_like(mask)
    protect[:, 150:] = 1
    values = automatic(picture, "whitish").changed(grow=6)
    result = detect(picture, values, protect=protect)
    assert not result[:, 150:].any()
    assert result[:, :150].any()


def test_selection_limits(rng: np.random.Generator) -> None:
    pixels, mask = flaked(rng, 900, 1200)
    picture = Picture(pixels)
    selection = np.zeros_like(mask)
    selection[300:700, 200:900] = 255
    values = automatic(picture, "whitish").changed(grow=0)
    grown = detect(picture, values.changed(grow=5), selection=selection)
    assert not grown[selection == 0].any()
    assert iou(detect(picture, values, selection=selection), mask & selection) > 0.6
    nothing = detect(picture, WhitishParameters(), selection=np.zeros_like(mask))
    assert not nothing.any()


def test_wrong_mask_size(rng: np.random.Generator) -> None:
    picture = Picture(painting(rng))
    with pytest.raises(MaskError, match="400 x 300"):
        detect(picture, WhitishParameters(), protect=np.zeros((3, 3), np.uint8))
    with pytest.raises(MaskError):
        preview(picture, WhitishParameters(), selection=np.zeros((3, 3), np.uint8))


def test_area_limits_and_grow(rng: np.random.Generator) -> None:
    picture = Picture(flaked(rng)[0])
    values = automatic(picture, "whitish").changed(grow=0)
    plain = detect(picture, values) > 0
    wider = detect(picture, values.changed(grow=3)) > 0
    assert (wider | ~plain).all()
    assert wider.sum() > plain.sum()
    assert not detect(picture, values.changed(smallest=50_000)).any()
    assert not detect(picture, values.changed(lightness_floor=100.0)).any()


@pytest.mark.parametrize("kind", ["whitish", "lines"])
def test_automatic_values_leave_a_margin_that_grows_with_the_picture(
    rng: np.random.Generator, kind: str
) -> None:
    small, large = Picture(painting(rng)), Picture(painting(rng, 1500, 2000))
    assert automatic(small, kind).grow == 2
    assert automatic(large, kind).grow == 6


def test_filling_what_was_found_leaves_no_rim_of_the_damage(rng: np.random.Generator) -> None:
    """Soft edges: what lies outside the mask still has the flakes' colour, and a filler carries it inwards."""
    sound = painting(rng)
    mask = flaked(rng)[1]
    soft = cv2.GaussianBlur(mask, (0, 0), 1.5)[..., None] / 255
    picture = Picture((sound * (1 - soft) + 240 * soft).astype(np.uint8))

    def error(values: Parameters) -> float:
        found = detect(picture, values)
        fills = inpaint(picture, found, catalog.load("smooth"), Settings(grain=False)).fills
        restored = flatten(picture, fills).pixels.astype(np.float32)
        return float(np.abs(restored - sound)[mask > 0].mean())

    values = automatic(picture, "whitish")
    assert error(values) < 0.5 * error(values.changed(grow=0))


def test_preview_agrees_with_result(rng: np.random.Generator) -> None:
    pixels = flaked(rng, 1000, 1400)[0]
    picture = Picture(pixels)
    for kind in ("whitish",):
        values = automatic(picture, kind)
        small, full = preview(picture, values), detect(picture, values)
        assert max(small.shape) <= 512
        assert abs(small.shape[1] / small.shape[0] - 1.4) < 0.02
        assert iou(cv2.resize(small, full.shape[::-1], interpolation=cv2.INTER_NEAREST), full) > 0.75


def test_large_picture_has_fine_edges(rng: np.random.Generator) -> None:
    """Beyond the working size the edges follow the picture's own pixels."""
    pixels, mask = flaked(rng, 500, 700)
    big = cv2.resize(pixels, None, fx=4, fy=4, interpolation=cv2.INTER_LANCZOS4)
    true = np.where(cv2.resize(mask, None, fx=4, fy=4, interpolation=cv2.INTER_CUBIC) > 127, 255, 0)
    assert iou(found(big), true.astype(np.uint8)) > 0.75


def test_progress_and_cancel(rng: np.random.Generator) -> None:
    updates: list[Update] = []
    picture = Picture(painting(rng, 1200, 1600))
    detect(picture, WhitishParameters(), progress=Progress(updates.append))
    assert updates[-1].fraction > 0.45
    cancelled = Progress()
    cancelled.cancel()
    with pytest.raises(CancelledError):
        detect(Picture(picture.pixels), WhitishParameters(), progress=cancelled)


def test_unknown_kind(rng: np.random.Generator) -> None:
    with pytest.raises(UsageError, match="rust"):
        automatic(Picture(painting(rng)), "rust")


def test_lines_are_for_photographs() -> None:
    assert default_kinds(photograph=True) == ("whitish", "lines")
    assert default_kinds(photograph=False) == ("whitish",)


@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 1000), sensitivity=st.floats(0, 1), grow=st.integers(-3, 6))
def test_never_outside_what_is_allowed(seed: int, sensitivity: float, grow: int) -> None:
    rng = np.random.default_rng(seed)
    pixels = flaked(rng, 96, 128)[0]
    protect, selection = (rng.integers(0, 2, (96, 128)).astype(np.uint8) * 255 for _ in range(2))
    values = WhitishParameters(sensitivity=sensitivity, grow=grow)
    result = detect(Picture(pixels), values, protect=protect, selection=selection)
    assert not result[(protect > 0) | (selection == 0)].any()


@pytest.mark.pictures
def test_frozen_set(shared_data: Path) -> None:
    """A few pictures of the frozen set, so that a change that ruins the detector fails here; all in the benchmark."""
    scores, alarms = [], []
    for name in ("v00", "v09", "v13", "v20", "v23", "v27"):
        damaged, clean = (
            cv2.imread(str(shared_data / "val" / kind / f"{name}.png"))[..., ::-1].copy()
            for kind in ("whitish", "clean")
        )
        mask = cv2.imread(str(shared_data / "val" / "whitish" / f"{name}_mask.png"), cv2.IMREAD_GRAYSCALE)
        scores.append(iou(found(damaged), mask))
        alarms.append((found(clean) > 0).mean())
    assert np.mean(scores) > 0.75
    assert np.median(alarms) < 0.005
