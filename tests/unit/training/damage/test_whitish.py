"""Whitish paint losses and bright lines for training detectors."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from training.damage.decoys import add_decoys
from training.damage.grounds import bare_ground
from training.damage.lines import lines
from training.damage.whitish import whitish
from training.damage.whitish_outlines import lost


def picture(side: int = 96, seed: int = 0) -> NDArray[np.float32]:
    """Smooth dark colours."""
    coarse = np.random.default_rng(seed).uniform(0.05, 0.5, (8, 8, 3)).astype(np.float32)
    return np.clip(cv2.resize(coarse, (side, side), interpolation=cv2.INTER_CUBIC), 0, 1)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(8, 130), st.integers(8, 130))
def test_shape_range_and_seed(seed: int, height: int, width: int) -> None:
    clean = cv2.resize(picture(), (width, height))
    kept = clean.copy()
    damaged, mask = whitish(clean, np.random.default_rng(seed))
    again, mask_again = whitish(clean, np.random.default_rng(seed))
    assert damaged.shape == clean.shape
    assert damaged.dtype == np.float32
    assert 0 <= damaged.min() <= damaged.max() <= 1
    assert mask.shape == (height, width)
    assert mask.dtype == np.uint8
    assert set(np.unique(mask)) <= {0, 255}
    assert np.array_equal(damaged, again)
    assert np.array_equal(mask, mask_again)
    assert np.array_equal(clean, kept)


def test_marked_pixels_are_lighter_than_before_and_not_of_one_tone() -> None:
    clean, deviations = picture(), []
    for seed in range(30):
        damaged, mask = whitish(clean, np.random.default_rng(seed), clean=0, decoys=0)
        if np.count_nonzero(mask) < 50:
            continue
        hole = mask > 0
        assert damaged[hole].mean() > clean[hole].mean() + 0.05
        deviations.append(damaged[hole].std(0).mean())
    assert len(deviations) > 20
    assert min(deviations) > 0.004
    assert np.median(deviations) > 0.03


def test_about_a_quarter_stays_undamaged() -> None:
    clean = picture(48)
    masks = [whitish(clean, np.random.default_rng(seed))[1] for seed in range(200)]
    assert 0.18 <= np.mean([not mask.any() for mask in masks]) <= 0.42
    assert all(not whitish(clean, np.random.default_rng(s), clean=1)[1].any() for s in range(5))


def test_decoys_are_painted_in_but_not_marked() -> None:
    clean = picture()
    lightened = 0
    for seed in range(20):
        damaged, mask = whitish(clean, np.random.default_rng(seed), clean=1, decoys=1)
        assert not mask.any()
        lightened += bool((damaged - clean).max() > 0.15)
    assert lightened >= 12


def test_no_loss_is_marked_where_it_cannot_be_seen() -> None:
    white = np.ones((96, 96, 3), np.float32)
    hidden = [whitish(white, np.random.default_rng(seed), clean=0, decoys=0) for seed in range(12)]
    for damaged, mask in hidden:
        unseen = cv2.blur(np.abs(damaged - white).max(2), (9, 9)) < 0.005
        assert not mask[unseen].any()


def test_sizes_reach_from_flakes_to_patches() -> None:
    rng = np.random.default_rng(4)
    outlines = [lost(rng, 192, 192) for _ in range(60)]
    thickness = np.array([2 * cv2.distanceTransform(bits, cv2.DIST_L2, 5).max() for bits in outlines])
    assert thickness.min() <= 6
    assert thickness.max() >= 45
    assert all(0 < bits.mean() <= 0.45 for bits in outlines)


def test_grounds_differ_in_tone_texture_and_colour() -> None:
    rng, dark = np.random.default_rng(5), picture(64)
    grounds = [bare_ground(dark, rng) for _ in range(40)]
    assert all(ground.min() >= 0 and ground.max() <= 1 for ground in grounds)
    means = np.array([ground.mean((0, 1)) for ground in grounds])
    assert means.mean() > dark.mean() + 0.2
    assert np.ptp(means.mean(1)) > 0.2
    assert (means[:, 0] - means[:, 2]).std() > 0.02
    assert min(ground.std((0, 1)).max() for ground in grounds) > 0.001


def test_decoys_stay_in_range_and_change_the_picture() -> None:
    for seed in range(20):
        clean = picture(64)
        painted = clean.copy()
        add_decoys(painted, np.random.default_rng(seed))
        assert 0 <= painted.min() <= painted.max() <= 1


def test_black_and_white_pictures_mostly_stay_so() -> None:
    grey = np.repeat(picture(64)[..., :1], 3, 2)
    spread = [
        np.ptp(whitish(grey, np.random.default_rng(s), clean=0, decoys=0)[0], 2).max() for s in range(30)
    ]
    assert np.mean(np.array(spread) < 0.05) > 0.5


def test_lines_are_marked_and_bright() -> None:
    clean = (picture(120) * 255).astype(np.uint8)
    damaged, truth = lines(clean, np.random.default_rng(3))
    again, _ = lines(clean, np.random.default_rng(3))
    assert damaged.dtype == np.uint8
    assert truth.dtype == np.bool_
    assert np.array_equal(damaged, again)
    assert truth.any()
    assert damaged[truth].mean() > clean[truth].mean() + 30


@pytest.mark.parametrize("side", [8, 9])
def test_the_smallest_pictures_work(side: int) -> None:
    for seed in range(25):
        damaged, mask = whitish(picture(side), np.random.default_rng(seed))
        assert damaged.shape == (side, side, 3)
        assert mask.shape == (side, side)
