"""Clone and heal brushes."""
# ruff: noqa: PLR0917

from __future__ import annotations

import cv2
import numpy as np
import pytest
import scipy.sparse as sp
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse.linalg import spsolve

from restorer.imaging import composite, retouch
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture


def disc(size: int, radius: float) -> np.ndarray:
    rows, columns = np.mgrid[:size, :size] - (size - 1) / 2
    return ((rows**2 + columns**2 < radius**2) * 255).astype(np.uint8)


@settings(deadline=None, max_examples=60)
@given(
    st.integers(1, 4),
    st.sampled_from([np.uint8, np.uint16]),
    *[st.integers(-30, 30)] * 4,
    st.integers(0, 2**32 - 1),
)
def test_clone_copies_exactly_what_the_stroke_covers(channels, dtype, x, y, dx, dy, seed) -> None:
    rng = np.random.default_rng(seed)
    pixels = rng.integers(0, np.iinfo(dtype).max, (25, 31, channels), dtype=dtype)
    coverage = rng.choice(np.array([0, 0, 255], np.uint8), (12, 9))
    fill = retouch.clone_stroke(pixels, (dx, dy), coverage, Box(x, y, 9, 12))
    result = pixels.copy()
    composite.apply(result, fill, origin=Box.of_shape(pixels.shape))

    expected = pixels.copy()
    colours = 1 if channels < 3 else 3
    for row, column in np.argwhere(coverage):
        to, source = (row + y, column + x), (row + y + dy, column + x + dx)
        if all(0 <= a < n and 0 <= b < n for a, b, n in zip(to, source, (25, 31), strict=True)):
            expected[to][:colours] = pixels[source][:colours]
    np.testing.assert_array_equal(result, expected)
    assert fill.provenance.filler == "clone"
    assert fill.provenance.parameters == {"offset": [dx, dy]}


def test_soft_coverage_becomes_the_alpha(rng: np.random.Generator) -> None:
    pixels = rng.integers(0, 255, (40, 40, 3), dtype=np.uint8)
    coverage = rng.integers(1, 256, (10, 10), dtype=np.uint8)
    fill = retouch.clone_stroke(pixels, (15, 15), coverage, Box(5, 5, 10, 10))
    np.testing.assert_array_equal(fill.alpha, coverage)
    np.testing.assert_array_equal(fill.pixels, pixels[20:30, 20:30])


class Canvas:
    """Something that renders: as a document does."""

    def __init__(self, pixels: np.ndarray) -> None:
        self.picture = Picture(pixels)

    def render(self, box: Box) -> np.ndarray:
        return self.picture.pixels[box.slices].copy()


@pytest.mark.parametrize("stroke", [retouch.clone_stroke, retouch.heal_stroke])
def test_a_document_and_its_pixels_give_the_same(stroke, rng: np.random.Generator) -> None:
    pixels = rng.integers(0, 255, (60, 60, 4), dtype=np.uint8)
    a = stroke(pixels, (20, -3), disc(15, 7), Box(3, 10, 15, 15))
    b = stroke(Canvas(pixels), (20, -3), disc(15, 7), Box(3, 10, 15, 15))
    assert a.box == b.box
    np.testing.assert_array_equal(a.pixels, b.pixels)
    np.testing.assert_array_equal(a.alpha, b.alpha)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [1, 3])
def test_heal_keeps_texture_and_takes_the_light_of_the_surroundings(dtype, channels, rng) -> None:
    scale = 1 if dtype == np.uint8 else 257
    texture = rng.normal(0, 4, (80, 90, 1))
    texture[:, 50:] = texture[:, :40]  # the same texture at offset 50
    rows, columns = np.mgrid[:80, :90]
    light = 90 + 0.8 * columns + 0.5 * rows  # another light there: 40 brighter
    clean = np.rint(np.repeat((light[..., None] + texture) * scale, channels, axis=2)).astype(dtype)
    damaged = clean.copy()
    coverage = disc(24, 12)
    damaged[30:54, 8:32][coverage > 0] = 255 * scale
    fill = retouch.heal_stroke(damaged, (50, 0), coverage, Box(8, 30, 24, 24))
    result = damaged.copy()
    composite.apply(result, fill, origin=Box.of_shape(result.shape))
    error = np.abs(result.astype(float) - clean) / scale
    assert error.max() <= 2  # two roundings and the membrane's own small error
    assert fill.provenance.filler == "heal"
    cloned = retouch.clone_stroke(damaged, (50, 0), coverage, Box(8, 30, 24, 24))
    assert np.abs(cloned.pixels.astype(float) - clean[30:54, 8:32]).mean() / scale > 30


def test_heal_does_not_look_under_the_stroke(rng: np.random.Generator) -> None:
    pixels = rng.integers(50, 200, (60, 60, 3), dtype=np.uint8)
    other = pixels.copy()
    other[10:25, 10:25][disc(15, 7) > 0] = 0
    fills = [retouch.heal_stroke(p, (25, 20), disc(15, 7), Box(10, 10, 15, 15)) for p in (pixels, other)]
    np.testing.assert_array_equal(fills[0].pixels[fills[0].alpha > 0], fills[1].pixels[fills[1].alpha > 0])


def test_heal_at_the_edge_and_without_surroundings() -> None:
    pixels = np.full((20, 20, 3), 100, np.uint8)
    pixels[:, 10:] = 180
    whole = np.full((20, 20), 255, np.uint8)
    half = retouch.heal_stroke(pixels, (10, 0), whole, Box(0, 0, 20, 20))
    assert half.box == Box(0, 0, 10, 20)
    np.testing.assert_array_equal(half.pixels, pixels[:, 10:])  # its rim's source is outside: a plain clone
    assert retouch.heal_stroke(pixels, (40, 0), whole, Box(0, 0, 20, 20)).box.is_empty
    assert retouch.heal_stroke(pixels, (0, 1), np.zeros_like(whole), Box(0, 0, 20, 20)).box.is_empty
    corner = retouch.heal_stroke(pixels, (12, 2), whole[:4, :5], Box(0, 0, 5, 4))
    np.testing.assert_array_equal(corner.pixels, pixels[:4, :5])  # flat to flat: exactly the surroundings


def exact_membrane(values: np.ndarray, known: np.ndarray, inside: np.ndarray) -> np.ndarray:
    """Laplace's equation on `inside` by a sparse direct solver."""
    number = np.full(inside.shape, -1)
    number[inside] = np.arange(inside.sum())
    rows, columns, entries, right = [], [], [], np.zeros(inside.sum())
    for y, x in np.argwhere(inside):
        for v, u in ((y, x + 1), (y, x - 1), (y + 1, x), (y - 1, x)):
            rows += [number[y, x]]
            columns += [number[y, x]]
            entries += [1.0]
            if known[v, u]:
                right[number[y, x]] += values[v, u]
            else:
                rows += [number[y, x]]
                columns += [number[v, u]]
                entries += [-1.0]
    solved = values.copy()
    solved[inside] = spsolve(sp.csr_matrix((entries, (rows, columns))), right)
    return solved


@pytest.mark.parametrize("kind", ["ramp", "saddle", "noise"])
def test_membrane_is_nearly_harmonic(kind: str, rng: np.random.Generator) -> None:
    rows, columns = np.mgrid[:70, :90].astype(float)
    inside = (rows - 35) ** 2 + ((columns - 45) / 1.3) ** 2 < 28**2
    inside |= (abs(rows - 35) < 4) & (columns > 3) & (columns < 86)
    rim = (
        cv2.dilate(inside.astype(np.uint8), cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))) > 0
    ) & ~inside
    values = {
        "ramp": columns / 90,
        "saddle": (columns - 45) * (rows - 35) / 800,
        "noise": rng.normal(0, 1, inside.shape),
    }[kind]
    expected = exact_membrane(values, rim, inside)
    found = retouch.membrane(values[..., None].astype(np.float32), rim)[..., 0]
    np.testing.assert_allclose(found[rim], values[rim], rtol=1e-6)
    error = np.sqrt(np.mean((found - expected)[inside] ** 2))
    assert error < (0.1 if kind == "noise" else 0.01)


@given(st.integers(1, 9), st.integers(1, 9), st.integers(0, 2**32 - 1))
@settings(deadline=None)
def test_membrane_stays_near_its_known_values(height: int, width: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    values = rng.normal(size=(height, width, 2)).astype(np.float32)
    known = rng.random((height, width)) < 0.4
    known[rng.integers(height), rng.integers(width)] = True
    values[~known] = np.nan
    found = retouch.membrane(values, known)
    low, high = values[known].min(axis=0), values[known].max(axis=0)
    slack = 0.25 * (high - low) + 1e-4
    assert (found >= low - slack).all()
    assert (found <= high + slack).all()
    np.testing.assert_array_equal(found[known], values[known])
