"""Texture goes on where diffusion blurs."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.models import catalog
from restorer.models.patchmatch import pyramid
from restorer.models.patchmatch.field import Field


def stripes(size: int = 96) -> np.ndarray:
    y, x = np.mgrid[:size, :size]
    bands = ((x + y) // 4 % 2)[..., None] * np.array([0.6, 0.4, 0.3]) + 0.2
    return bands.astype(np.float32)


def checker(size: int = 96) -> np.ndarray:
    y, x = np.mgrid[:size, :size]
    return np.repeat(((x // 6 + y // 6) % 2)[..., None] * 0.7 + 0.1, 3, axis=-1).astype(np.float32)


def disc(size: int, radius: float) -> np.ndarray:
    y, x = np.mgrid[:size, :size]
    return (x - size / 2) ** 2 + (y - size / 2) ** 2 <= radius**2


@pytest.mark.parametrize("texture", [stripes, checker])
@pytest.mark.parametrize("radius", [6, 14])
def test_continues_a_texture(texture, radius: int) -> None:
    tile, hole = texture()[None], disc(96, radius)[None]
    errors = {
        name: np.abs(catalog.load(name).fill(tile, hole) - tile)[hole].mean()
        for name in ("patchmatch", "opencv-telea")
    }
    assert errors["patchmatch"] < 0.35 * errors["opencv-telea"]


def test_keeps_the_grain_of_noise() -> None:
    rng = np.random.default_rng(0)
    tile = (0.5 + rng.normal(0, 0.1, (1, 96, 96, 1)).repeat(3, axis=-1)).clip(0, 1).astype(np.float32)
    hole = disc(96, 16)[None]
    filled = catalog.load("patchmatch").fill(tile, hole)
    assert filled[hole].std() > 0.4 * tile[hole].std()
    assert (
        catalog.load("biharmonic").fill(tile, hole)[disc(96, 10)[None]].std()
        < filled[disc(96, 10)[None]].std()
    )


def test_the_seed_matters_and_nothing_else_is_random() -> None:
    rng = np.random.default_rng(1)
    tile, hole = rng.random((1, 64, 64, 3), np.float32), disc(64, 12)[None]
    filler = catalog.load("patchmatch")
    assert np.abs(filler.fill(tile, hole, 0) - filler.fill(tile, hole, 1)).max() > 0
    np.testing.assert_array_equal(filler.fill(tile, hole, 1), filler.fill(tile, hole, 1))


@given(
    height=st.integers(1, 40),
    width=st.integers(1, 40),
    share=st.floats(0, 1),
    seed=st.integers(0, 2**32 - 1),
)
@settings(max_examples=40, deadline=None)
def test_survives_any_hole(height: int, width: int, share: float, seed: int) -> None:
    """Scattered holes of any density, any tile shape: filled, within what is known, nothing else changed."""
    rng = np.random.default_rng(seed)
    tile = rng.random((1, height, width, 3), np.float32)
    hole = rng.random((1, height, width)) < share
    hole[0, 0, 0] = False
    tile[hole] = np.nan
    filled = catalog.load("patchmatch").fill(tile, hole, seed)
    assert np.isfinite(filled).all()
    assert filled.min() >= 0
    assert filled.max() <= 1
    np.testing.assert_array_equal(filled[~hole], tile[~hole])


@given(height=st.integers(2, 30), width=st.integers(2, 30), seed=st.integers(0, 2**32 - 1))
@settings(max_examples=40, deadline=None)
def test_halving_averages_known_pixels_only(height: int, width: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    tile = rng.random((height, width, 3), np.float32)
    hole = rng.random((height, width)) < 0.4
    tile[hole] = 0
    small, small_hole = pyramid.halve(tile, hole)
    assert small.shape[:2] == small_hole.shape == ((height + 1) // 2, (width + 1) // 2)
    for y, x in np.ndindex(small_hole.shape):
        block, gap = tile[2 * y : 2 * y + 2, 2 * x : 2 * x + 2], hole[2 * y : 2 * y + 2, 2 * x : 2 * x + 2]
        assert small_hole[y, x] == (np.count_nonzero(~gap) < gap.size / 2)
        if not gap.all():
            np.testing.assert_allclose(small[y, x], block[~gap].mean(axis=0), rtol=1e-5)


def test_sources_are_sound_and_search_only_improves() -> None:
    rng = np.random.default_rng(2)
    tile, hole = rng.random((40, 50, 3), np.float32), disc(50, 9)[5:45]
    tile[hole] = 0.5
    field = Field(tile, hole, 2, rng)
    field.start_at_random()
    for _ in range(3):
        field.compare()
        before = field.distance.copy()
        field.search(8)
        assert field.sound[field.sy, field.sx].all()
        assert (field.distance <= before).all()
        field.vote()
    inside = field.picture[field.inner]
    np.testing.assert_array_equal(inside[~hole], tile[~hole])
