"""What every damage generator must keep: shape, values, seed, hole ratio, border; and what each kind looks like."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.errors import TrainingError
from training.damage import COMMON, KINDS, RATIO_BINS, generate
from training.damage.painting import PARTS
from training.damage.ratio import obeying, rule

DRAWN = [kind for kind in KINDS if kind != "folder"]
VALIDATED = ("scratch", "craquelure", "small", "mixed", "large")

seeds = st.integers(0, 2**32 - 1)
kinds = st.sampled_from(DRAWN)
sides = st.integers(8, 200)


def radii(kind: str, count: int = 12, side: int = 192, **options: Any) -> np.ndarray:
    """Radius of the largest disc inside the holes of some masks."""
    rng = np.random.default_rng(1)
    masks = [generate(kind, rng, side, side, **options) for _ in range(count)]
    return np.array([cv2.distanceTransform(mask, cv2.DIST_L2, 5).max() for mask in masks])


@settings(max_examples=60, deadline=None)
@given(kinds, seeds, sides, sides)
def test_masks_are_neither_empty_nor_all_hole(kind: str, seed: int, height: int, width: int) -> None:
    mask = generate(kind, np.random.default_rng(seed), height, width)
    assert mask.shape == (height, width)
    assert mask.dtype == np.uint8
    assert set(np.unique(mask)) == {0, 255}


@pytest.mark.parametrize("kind", DRAWN)
def test_a_seed_gives_one_mask_and_another_seed_another(kind: str) -> None:
    first, again, other = (generate(kind, np.random.default_rng(seed), 90, 70) for seed in (4, 4, 5))
    assert np.array_equal(first, again)
    assert kind == "centre" or not np.array_equal(first, other)


@settings(max_examples=60, deadline=None)
@given(kinds, seeds, st.sampled_from(RATIO_BINS), st.sampled_from([None, True, False]), st.integers(32, 128))
def test_ratio_and_border_hold_together(
    kind: str, seed: int, ratio: tuple[float, float], border: bool | None, side: int
) -> None:
    mask = generate(kind, np.random.default_rng(seed), side, side + 7, ratio=ratio, border=border)
    assert ratio[0] <= np.mean(mask > 0) <= ratio[1]
    rows, columns = np.nonzero(mask)
    nearest = [rows.min(), columns.min(), side - 1 - rows.max(), side + 6 - columns.max()]
    if border is True:
        assert min(nearest) == 0
    if border is False:
        assert min(nearest[::2]) >= round(side * 50 / 512)
        assert min(nearest[1::2]) >= round((side + 7) * 50 / 512)


@settings(max_examples=30, deadline=None)
@given(kinds, seeds, st.floats(0.02, 0.9))
def test_an_exact_ratio_is_met_to_the_pixel(kind: str, seed: int, share: float) -> None:
    mask = generate(kind, np.random.default_rng(seed), 60, 60, ratio=(share, share))
    assert np.count_nonzero(mask) == int(np.ceil(share * 3600 - 1e-9))


@pytest.mark.parametrize("value", [0, 1])
@pytest.mark.parametrize("ratio", [None, (0.01, 0.1), (0.3, 0.4), (0.5, 0.6)])
@pytest.mark.parametrize("border", [None, True, False])
def test_even_drawing_nothing_or_everything_ends_within_the_rule(
    value: int, ratio: tuple[float, float] | None, border: bool | None
) -> None:
    limits = rule(40, 50, ratio, border)
    bits = obeying(
        lambda: np.full((40, 50), value, np.uint8),
        np.random.default_rng(0),
        limits,
        aimed=ratio is not None,
        square=False,
    )
    assert limits.fewest <= np.count_nonzero(bits) <= limits.most
    assert np.count_nonzero(bits) < bits.size
    if limits.room is not None:
        assert not bits[limits.room == 0].any()


def test_amounts_spread_over_the_whole_bin() -> None:
    rng = np.random.default_rng(0)
    shares = [np.mean(generate("mixed", rng, 64, 64, ratio=(0.1, 0.5)) > 0) for _ in range(30)]
    assert min(shares) < 0.2
    assert max(shares) > 0.4


def test_a_centre_square_stays_square_when_its_ratio_is_set() -> None:
    rows, columns = np.nonzero(generate("centre", np.random.default_rng(1), 96, 96, ratio=(0.1, 0.13)))
    height, width = np.ptp(rows) + 1, np.ptp(columns) + 1
    assert abs(height - width) <= 1
    assert len(rows) >= 0.85 * height * width


@pytest.mark.parametrize(
    ("kind", "thinnest", "thickest"),
    [("scratch", 2, 7), ("craquelure", 2, 7), ("small", 4, 12), ("mixed", 5, 32), ("large", 12, 46)],
)
def test_thickness_of_the_validated_kinds(kind: str, thinnest: float, thickest: float) -> None:
    found = radii(kind)
    assert thinnest <= np.median(found) <= thickest
    assert np.quantile(found, 0.8) <= thickest


@pytest.mark.parametrize(
    ("kind", "least", "most"),
    [
        ("scratch", 0.02, 0.08),
        ("craquelure", 0.05, 0.16),
        ("small", 0.02, 0.08),
        ("mixed", 0.05, 0.2),
        ("large", 0.08, 0.25),
    ],
)
def test_coverage_of_the_validated_kinds(kind: str, least: float, most: float) -> None:
    rng = np.random.default_rng(2)
    for side in (128, 256):
        assert least <= np.mean([np.mean(generate(kind, rng, side, side) > 0) for _ in range(25)]) <= most


def test_cracks_run_through_the_picture_and_flakes_are_many() -> None:
    rng = np.random.default_rng(3)
    nets = [generate("craquelure", rng, 192, 192) for _ in range(8)]
    extents = [
        cv2.connectedComponentsWithStats(net)[2][1:, cv2.CC_STAT_LEFT : cv2.CC_STAT_AREA].max()
        for net in nets
    ]
    assert np.median(extents) > 80
    flakes = [cv2.connectedComponents(generate("small", rng, 192, 192))[0] - 1 for _ in range(8)]
    assert np.median(flakes) >= 5


@pytest.mark.parametrize("part", PARTS)
def test_parts_of_painting_damage(part: str) -> None:
    found = radii("painting", parts=[part])
    thickest = {"flakes": 40, "craquelure": 12, "abrasion": 9, "rims": 9}.get(part, 6)
    assert 0.9 <= np.median(found) <= thickest


def test_a_rim_encloses_sound_paint() -> None:
    enclosed = 0
    for seed in range(10):
        rim = generate("painting", np.random.default_rng(seed), 128, 128, parts=["rims"])
        areas = cv2.connectedComponentsWithStats(255 - rim, connectivity=4)[2][1:, cv2.CC_STAT_AREA]
        enclosed += int(np.count_nonzero(areas > 150) > 1)
    assert enclosed >= 3


def test_options_do_what_they_say() -> None:
    rng = np.random.default_rng(6)
    quarter = generate("centre", rng, 64, 96)
    assert np.count_nonzero(quarter) == 64 * 96 // 4
    assert quarter[32, 48] == 255
    assert np.count_nonzero(generate("centre", rng, 64, 64, side=0.25)) == 256
    blocks = generate("rectangles", rng, 64, 64, block=16, count=2)
    assert all(np.ptp(block) == 0 for row in np.split(blocks, 4) for block in np.split(row, 4, 1))
    dots = generate("tiny", rng, 128, 128, count=30, radius=1)
    assert 15 <= cv2.connectedComponents(dots)[0] - 1 <= 30
    assert radii("tiny", radius=(1, 2)).max() <= 8
    thin = radii("strokes", thickness=0.03, count=1)
    assert thin.max() < radii("strokes", thickness=0.15, count=1).min()
    plain, boxes = (
        [np.mean(generate("shapes", np.random.default_rng(i), 96, 96, rectangles=b) > 0) for i in range(9)]
        for b in (False, True)
    )
    assert np.mean(boxes) > np.mean(plain)


def test_every_kind_describes_itself() -> None:
    assert set(VALIDATED) < set(KINDS)
    for generator in KINDS.values():
        assert generator.description
        assert not set(COMMON) & set(generator.options)
    assert KINDS["centre"].options == {"side": 0.5}


def test_unknown_names_are_answered_with_the_known_ones() -> None:
    rng = np.random.default_rng(0)
    with pytest.raises(TrainingError, match=r"no damage 'rust'.*scratch.*painting"):
        generate("rust", rng, 32, 32)
    with pytest.raises(TrainingError, match=r"no option 'colour'.*side, ratio, border"):
        generate("centre", rng, 32, 32, colour=1)
    with pytest.raises(TrainingError, match=r"'rust'.*cracks.*rims"):
        generate("painting", rng, 32, 32, parts=["rust"])


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("centre", {"side": 2}),
        ("centre", {"side": "half"}),
        ("tiny", {"radius": [3, 1]}),
        ("tiny", {"count": [1, 2, 3]}),
        ("shapes", {"most": 0}),
        ("rectangles", {"block": True}),
        ("painting", {"parts": "cracks"}),
        ("painting", {"most": "two"}),
        ("small", {"ratio": [0.3, 0.1]}),
        ("small", {"ratio": 1.5}),
        ("small", {"border": "no"}),
        ("small", {"ratio": [0.7, 0.8], "border": False}),
    ],
)
def test_senseless_values_are_refused(kind: str, options: dict[str, Any]) -> None:
    with pytest.raises(TrainingError):
        generate(kind, np.random.default_rng(0), 64, 64, **options)


def test_pictures_too_small_to_damage_are_refused() -> None:
    with pytest.raises(TrainingError, match="8 x 8"):
        generate("small", np.random.default_rng(0), 7, 64)
