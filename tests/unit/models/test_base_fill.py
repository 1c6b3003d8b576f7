"""The base fill: what it computes, at every border and size, alone and in batches."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import torch

from restorer.models import base_fill as module
from restorer.models.base_fill import base_fill, base_fill_batch

SIZES = [(1, 1), (1, 9), (9, 1), (2, 2), (2, 7), (3, 3), (16, 16), (33, 20), (47, 64)]


def _case(size: tuple[int, int], seed: int = 0, share: float = 0.5) -> tuple[np.ndarray, np.ndarray]:
    """A smooth picture with some noise, and random blocks as holes; the first pixel is known."""
    rng = np.random.default_rng([seed, *size])
    y, x = np.mgrid[: size[0], : size[1]]
    waves = 0.5 + 0.4 * np.sin(x / 5 + y / 9)[..., None] * np.array([1.0, 0.5, -0.7])
    picture = (waves + rng.normal(0, 0.02, (*size, 3))).clip(0, 1).astype(np.float32)
    coarse = rng.random((size[0] // 4 + 1, size[1] // 4 + 1)) < share
    hole = np.kron(coarse, np.ones((4, 4), bool))[: size[0], : size[1]]
    hole[0, 0] = False
    return picture, hole


def _dense_laplacian(height: int, width: int) -> np.ndarray:
    """(H W, H W): the graph Laplacian, written out pixel by pixel."""
    matrix = np.zeros((height * width, height * width))
    for y in range(height):
        for x in range(width):
            for v, u in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                if 0 <= v < height and 0 <= u < width:
                    matrix[y * width + x, v * width + u] += 1
                    matrix[y * width + x, y * width + x] -= 1
    return matrix


@pytest.mark.parametrize("size", [(1, 5), (5, 1), (2, 2), (3, 4), (7, 6)])
def test_the_stencil_is_the_squared_laplacian_at_every_border(size: tuple[int, int]) -> None:
    hole = np.random.default_rng(1).random(size) < 0.7
    hole[-1, -1] = True
    laplacian = _dense_laplacian(*size)
    inside = hole.ravel()
    matrix, diagonal = module._squared_laplacian(hole)
    wanted = (laplacian @ laplacian)[np.ix_(inside, inside)]
    np.testing.assert_array_equal(matrix.toarray(), wanted)
    np.testing.assert_array_equal(diagonal, np.maximum(1, wanted.diagonal()))


def test_the_steps_are_conjugate_gradients_in_double_precision(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same steps on the dense matrix in float64, from the same start."""
    size = (20, 23)
    picture, hole = _case(size, share=0.4)
    monkeypatch.setattr(module, "STEPS", 0)
    start = base_fill(picture, hole).astype(np.float64)
    monkeypatch.undo()
    inside = hole.ravel()
    rows = np.linalg.matrix_power(_dense_laplacian(*size), 2)[inside]
    matrix, scale = rows[:, inside], rows[:, inside].diagonal()
    wanted = start.reshape(-1, 3).copy()
    for c in range(3):
        v, r = wanted[inside, c], -rows @ wanted[:, c]
        p = z = r / scale
        for _ in range(module.STEPS):
            a = (r @ z) / (p @ matrix @ p)
            v, new = v + a * p, r - a * (matrix @ p)
            p = new / scale + (new @ (new / scale)) / (r @ z) * p
            r, z = new, new / scale
        wanted[inside, c] = v
    np.testing.assert_allclose(base_fill(picture, hole).reshape(-1, 3), wanted.clip(0, 1), atol=2e-5)


def test_many_steps_reach_the_biharmonic_surface(monkeypatch: pytest.MonkeyPatch) -> None:
    picture, hole = _case((20, 24), share=0.3)
    inside = hole.ravel()
    rows = np.linalg.matrix_power(_dense_laplacian(20, 24), 2)[inside]
    known = np.where(hole[..., None], 0, picture).reshape(-1, 3).astype(np.float64)
    exact = np.linalg.solve(rows[:, inside], -rows @ known)
    monkeypatch.setattr(module, "STEPS", 1000)
    np.testing.assert_allclose(base_fill(picture, hole)[hole], exact.clip(0, 1), atol=2e-3)


@pytest.mark.parametrize("size", SIZES)
def test_keeps_known_pixels_and_never_looks_into_holes(size: tuple[int, int]) -> None:
    picture, hole = _case(size)
    filled = base_fill(picture, hole)
    assert filled.dtype == np.float32
    assert filled.shape == picture.shape
    assert filled.min() >= 0
    assert filled.max() <= 1
    np.testing.assert_array_equal(filled[~hole], picture[~hole])
    spoiled = picture.copy()
    spoiled[hole] = np.nan
    np.testing.assert_array_equal(base_fill(spoiled, hole), filled)


@pytest.mark.parametrize("size", SIZES)
def test_one_known_pixel_fills_all(size: tuple[int, int]) -> None:
    hole = np.ones(size, bool)
    hole[-1, 0] = False
    picture = np.full((*size, 3), [0.2, 0.5, 0.9], np.float32)
    np.testing.assert_allclose(base_fill(picture, hole), picture, atol=1e-3)


def test_nothing_known_is_black_and_no_hole_is_the_picture() -> None:
    picture, hole = _case((9, 12))
    assert base_fill(picture, np.ones_like(hole)).max() == 0
    np.testing.assert_array_equal(base_fill(picture, np.zeros_like(hole)), picture)


def test_is_better_than_the_pyramid_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    picture, hole = _case((64, 64), share=0.2)
    error = np.abs(base_fill(picture, hole) - picture)[hole].mean()
    monkeypatch.setattr(module, "STEPS", 0)
    assert error < 0.7 * np.abs(base_fill(picture, hole) - picture)[hole].mean()


def test_grey_stays_neutral() -> None:
    picture, hole = _case((61, 45))
    filled = base_fill(np.repeat(picture[..., :1], 3, axis=2), hole)
    np.testing.assert_array_equal(filled, np.repeat(filled[..., :1], 3, axis=2))


def test_the_same_from_many_threads() -> None:
    picture, hole = _case((64, 48))
    once = base_fill(picture, hole)
    with ThreadPoolExecutor(4) as pool:
        for again in pool.map(lambda _: base_fill(picture, hole), range(8)):
            np.testing.assert_array_equal(again, once)


@pytest.mark.parametrize("size", [*SIZES, (64, 64), (65, 31)])
def test_the_batch_equals_the_single_one(size: tuple[int, int]) -> None:
    """Samples whose pyramids end at different levels, one without a hole, one with a single known pixel."""
    cases = [_case(size, seed, share) for seed, share in enumerate((0.02, 0.3, 0.8, 0.95))]
    cases.append((cases[0][0], np.zeros(size, bool)))
    lone = np.ones(size, bool)
    lone[-1, -1] = False
    cases.append((cases[1][0], lone))
    pictures = torch.from_numpy(np.stack([picture for picture, _ in cases])).permute(0, 3, 1, 2)
    holes = torch.from_numpy(np.stack([hole for _, hole in cases]))[:, None].float()
    with torch.autocast("cpu", torch.bfloat16):  # must not lower the precision
        filled = base_fill_batch(torch.where(holes > 0, torch.nan, pictures), holes)
    assert filled.dtype == torch.float32
    wanted = np.stack([base_fill(picture, hole) for picture, hole in cases])
    np.testing.assert_allclose(filled.permute(0, 2, 3, 1).numpy(), wanted, atol=2e-3)
    assert np.abs(filled.permute(0, 2, 3, 1).numpy() - wanted).mean() < 1e-5
