"""Recipes that ask for objectives: what is taken, left out and refused."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
import torch
from torch import Tensor

from restorer.errors import TrainingError
from training.batch import Batch
from training.objectives import OBJECTIVES, build
from training.objectives.features import Features

from .conftest import squeeze_weights


@pytest.fixture(autouse=True)
def empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(torch.hub, "get_dir", lambda: str(tmp_path / "hub"))
    return tmp_path / "hub"


def test_total_is_the_weighted_sum(fill_batch: tuple[Tensor, Batch], squeeze: Features) -> None:
    output, batch = fill_batch
    weights = {"valid": 1.0, "hole": 6.0, "perceptual": 0.05, "style": 120.0, "tv": 0.1}
    total, parts = build(weights, squeeze)(output, batch, "fill")
    assert list(parts) == list(weights)
    assert float(total) == pytest.approx(
        sum(weights[name] * float(parts[name]) for name in weights), rel=1e-5
    )


def test_every_objective_says_what_it_is() -> None:
    for name, info in OBJECTIVES.items():
        assert info.description, name
        assert info.source, name
        assert info.measure.__doc__, name
        assert info.needs_features or not info.needs_lpips, name


def test_unknown_name_lists_the_known() -> None:
    with pytest.raises(TrainingError, match=r'"sharpness".*psnr, gradient.*jaccard'):
        build({"sharpness?": 1.0}, None)


@pytest.mark.parametrize("weight", [-1.0, float("nan"), float("inf")])
def test_senseless_weights_are_refused(weight: float) -> None:
    with pytest.raises(TrainingError, match=r'"psnr" has the weight'):
        build({"psnr": weight}, None)


def test_one_name_twice_is_refused(squeeze: Features) -> None:
    with pytest.raises(TrainingError, match="twice"):
        build({"style": 1.0, "style?": 1.0}, squeeze)


def test_missing_features_are_explained(empty_cache: Path) -> None:
    with pytest.raises(TrainingError) as caught:
        build({"hole": 6.0, "style": 120.0}, None)
    for part in ("style", "VGG16", "SqueezeNet", "lin.0", str(empty_cache), "vgg16-397923af.pth"):
        assert part in str(caught.value)


def test_lpips_needs_more_than_features(fill_batch: tuple[Tensor, Batch]) -> None:
    plain = Features(squeeze_weights(lpips=False))
    with pytest.raises(TrainingError, match=r"squeeze weights have no LPIPS part"):
        build({"lpips": 1.0}, plain)
    assert build({"lpips?": 1.0, "style": 1.0}, plain).weights == {"style": 1.0}
    with pytest.raises(TrainingError, match="no LPIPS part"):
        plain.lpips(fill_batch[0], fill_batch[1].truth)


def test_optional_objectives_are_left_out_aloud(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        objective = build({"psnr": 0.1, "perceptual?": 0.05, "style?": 120.0}, None)
    assert (objective.weights, objective.dropped) == ({"psnr": 0.1}, ("perceptual", "style"))
    assert len(caplog.records) == 1
    assert "Left out of the optional objectives: perceptual, style. Reason: it needs" in caplog.text


def test_optional_objectives_are_kept_where_they_can_be(squeeze: Features) -> None:
    assert build({"perceptual?": 0.05}, squeeze).weights == {"perceptual": 0.05}


@pytest.mark.parametrize("weights", [{}, {"lpips?": 1.0}])
def test_nothing_left_is_refused(weights: dict[str, float]) -> None:
    with pytest.raises(TrainingError, match="no objective"):
        build(weights, None)


@pytest.mark.parametrize(("name", "task"), [("psnr", "detect"), ("jaccard", "fill")])
def test_objective_of_the_other_task_is_refused(
    name: str, task: str, fill_batch: tuple[Tensor, Batch]
) -> None:
    output, batch = fill_batch
    with pytest.raises(TrainingError, match=f'"{name}" is for the task'):
        build({name: 1.0}, None)(output, batch, task)
