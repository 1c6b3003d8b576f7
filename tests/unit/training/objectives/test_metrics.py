"""Measures of restored pictures: by hand on small ones, and equal to the scorer's on real ones."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from restorer.errors import TrainingError
from training.objectives.features import Features, load_features
from training.objectives.metrics import jaccard, lpips_map, measure

from .test_features import scorer


@pytest.fixture
def pair(rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    truth = cv2.GaussianBlur(rng.integers(0, 256, (48, 60, 3)).astype(np.uint8), (0, 0), 2)
    hole = np.zeros((48, 60), bool)
    hole[10:30, 20:45] = True
    result = truth.copy()
    result[hole] = np.clip(truth[hole] + rng.normal(0, 12, (hole.sum(), 3)), 0, 255).astype(np.uint8)
    return truth, result, hole


def test_numbers_by_hand(pair: tuple[np.ndarray, np.ndarray, np.ndarray], squeeze: Features) -> None:
    truth, result, hole = pair
    error = result.astype(float) - truth
    found = measure(truth, result, hole, squeeze)
    assert found.hole.psnr == pytest.approx(10 * np.log10(255**2 / (error[hole] ** 2).mean()))
    assert found.whole.psnr == pytest.approx(10 * np.log10(255**2 / (error**2).mean()))
    assert found.hole.l1 == pytest.approx(np.abs(error[hole]).mean() / 2.55)
    assert found.whole.l1 == pytest.approx(np.abs(error).mean() / 2.55)
    distance = lpips_map(truth, result, squeeze)
    assert found.hole.lpips == pytest.approx(float(distance[hole].mean()), rel=1e-5)
    assert found.whole.lpips == pytest.approx(float(distance.mean()), rel=1e-5)
    assert found.hole.ssim < found.whole.ssim < 1
    assert found.outside == 0


def test_ssim_follows_its_formula_at_one_pixel() -> None:
    """Wang et al. 2004, equation 13, with the weights of an 11 x 11 Gaussian of sigma 1.5."""
    rng = np.random.default_rng(1)
    truth, result = rng.integers(0, 256, (2, 11, 11, 3)).astype(np.uint8)
    hole = np.zeros((11, 11), bool)
    hole[5, 5] = True
    line = np.exp(-(np.arange(-5, 6) ** 2) / (2 * 1.5**2))
    weights = np.outer(line, line) / line.sum() ** 2
    values = []
    for x, y in zip(
        truth.transpose(2, 0, 1).astype(float), result.transpose(2, 0, 1).astype(float), strict=True
    ):
        mx, my = (weights * x).sum(), (weights * y).sum()
        vx, vy = (weights * x * x).sum() - mx**2, (weights * y * y).sum() - my**2
        both = (weights * x * y).sum() - mx * my
        a, b = (0.01 * 255) ** 2, (0.03 * 255) ** 2
        values.append((2 * mx * my + a) * (2 * both + b) / ((mx**2 + my**2 + a) * (vx + vy + b)))
    assert measure(truth, result, hole).hole.ssim == pytest.approx(np.mean(values), abs=1e-9)


def test_a_change_outside_the_hole_is_told(pair: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    truth, result, hole = pair
    result[0, 0] = np.where(truth[0, 0] > 100, truth[0, 0] - 9, truth[0, 0] + 9)
    found = measure(truth, result, hole)
    assert found.outside == 9
    assert found.hole.lpips is found.whole.lpips is None


def test_equal_pictures_score_best(
    pair: tuple[np.ndarray, np.ndarray, np.ndarray], squeeze: Features
) -> None:
    truth, _, hole = pair
    for scores in (measure(truth, truth, hole, squeeze).hole, measure(truth, truth, hole, squeeze).whole):
        assert (scores.l1, scores.lpips) == (0, 0)
        assert scores.ssim == pytest.approx(1)
        assert scores.psnr > 130


def test_what_cannot_be_measured_is_refused(pair: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    truth, result, hole = pair
    with pytest.raises(TrainingError, match="no hole"):
        measure(truth, result, np.zeros_like(hole))
    with pytest.raises(TrainingError, match="Sizes differ"):
        measure(truth, result[1:], hole)
    with pytest.raises(TrainingError, match="Sizes differ"):
        measure(truth, result, hole[1:])


def test_jaccard_of_masks() -> None:
    found, truth = np.zeros((4, 4), bool), np.zeros((4, 4), bool)
    assert jaccard(found, truth) == 1
    found[:2], truth[1:3] = True, True
    assert jaccard(found, truth) == pytest.approx(1 / 3)
    assert jaccard(found, np.zeros((4, 4), bool)) == 0


@pytest.mark.pictures
@pytest.mark.parametrize("name", ["v03_small", "v08_large"])
def test_numbers_are_the_scorers(name: str, shared_data: Path) -> None:
    weights = shared_data / "weights" / "lpips_squeeze.pth"
    judge = scorer(shared_data)
    clean = judge.rgb(str(shared_data / "val" / "clean" / f"{name[:3]}.png"))
    hole = cv2.imread(str(shared_data / "val" / "masks" / f"{name}.png"), cv2.IMREAD_GRAYSCALE) > 127
    box = np.s_[:320, :320]
    clean, hole = np.ascontiguousarray(clean[box]), hole[box]
    result = np.where(hole[..., None], cv2.GaussianBlur(clean, (0, 0), 4), clean)
    wanted = judge.score(clean, result, hole, judge.load_lpips(str(weights)))
    found = measure(clean, result, hole, load_features(weights))
    assert found.hole.psnr == pytest.approx(wanted["psnr"], abs=1e-6)
    assert found.hole.ssim == pytest.approx(wanted["ssim"], abs=1e-6)
    assert found.hole.l1 == pytest.approx(wanted["l1"], abs=1e-6)
    assert found.hole.lpips == pytest.approx(wanted["lpips"], abs=1e-5)
    assert found.outside == wanted["out"] == 0


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a GPU")
def test_features_follow_their_input_to_the_gpu(squeeze: Features) -> None:
    x = torch.rand(1, 3, 64, 64)
    here = squeeze.taps(x)[0]
    there = squeeze.taps(x.cuda())[0]
    assert there.is_cuda
    torch.testing.assert_close(there.cpu(), here, atol=1e-3, rtol=1e-3)
