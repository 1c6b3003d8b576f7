"""Objectives on feature responses against a literal reading, with random SqueezeNet weights."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from training.batch import Batch
from training.objectives import OBJECTIVES, build, deep
from training.objectives.case import Case
from training.objectives.features import Features

from . import literal

DEEP = [name for name, info in OBJECTIVES.items() if info.needs_features]


def responses(features: Features, picture: Tensor, which: str) -> list[list[np.ndarray]]:
    """For each sample its responses in float64."""
    taps = features.taps(picture, which)
    return [[tap[i].double().numpy() for tap in taps] for i in range(len(picture))]


def test_deep_objectives_follow_their_formulas(squeeze: Features, fill_batch: tuple[Tensor, Batch]) -> None:
    output, batch = fill_batch
    comp = output * batch.hole + batch.truth * (1 - batch.hole)
    pools = [responses(squeeze, one, "pools") for one in (output, comp, batch.truth)]
    levels = [responses(squeeze, one, "levels") for one in (comp, batch.truth)]
    planes = [one.double().numpy() for one in (comp, batch.truth)]
    wanted = {
        "perceptual": [literal.perceptual(*(one[i] for one in pools)) for i in range(2)],
        "style": [literal.style(*(one[i] for one in pools)) for i in range(2)],
        "self-guided": [literal.self_guided(*(one[i] for one in (*planes, *levels))) for i in range(2)],
        "matching": [literal.matching(*(one[i] for one in levels)) for i in range(2)],
        "alignment": [literal.alignment(*(one[i][3] for one in levels)) for i in range(2)],
    }
    _, parts = build(dict.fromkeys(wanted, 1.0), squeeze)(output, batch, "fill")
    for name, values in wanted.items():
        assert float(parts[name]) == pytest.approx(np.mean(values), rel=1e-3), name
        assert float(parts[name]) > 0


def test_lpips_is_the_maps_mean_over_the_hole(squeeze: Features, fill_batch: tuple[Tensor, Batch]) -> None:
    output, batch = fill_batch
    comp = output * batch.hole + batch.truth * (1 - batch.hole)
    distance = squeeze.lpips(comp, batch.truth)
    assert distance.shape == (2, 1, 37, 42)
    wanted = np.mean([float(distance[i][batch.hole[i] > 0].mean()) for i in range(2)])
    _, parts = build({"lpips": 1.0}, squeeze)(output, batch, "fill")
    assert float(parts["lpips"]) == pytest.approx(wanted, rel=1e-5)


def test_gradients_flow_and_vanish_at_the_truth(squeeze: Features, fill_batch: tuple[Tensor, Batch]) -> None:
    output, batch = fill_batch
    for name in DEEP:
        for start in (output, batch.truth, torch.zeros_like(output)):
            leaf = start.clone().requires_grad_()
            total, _ = build({name: 1.0}, squeeze)(leaf, batch, "fill")
            total.backward()
            assert leaf.grad is not None
            assert torch.isfinite(leaf.grad).all(), name
            assert (total.item() > 0) == (start is not batch.truth), name
            if start is output:
                step = 0.01 * leaf.grad / leaf.grad.norm()
                lower, _ = build({name: 1.0}, squeeze)(output - step, batch, "fill")
                assert lower.item() < total.item(), name
    assert all(not parameter.requires_grad for parameter in squeeze.parameters())


def test_alignment_sees_a_shift() -> None:
    """A response that moves by a quarter of the width moves its centre by half of the range."""
    case = Case(torch.zeros(1, 3, 8, 8), torch.zeros(1, 3, 8, 8), torch.ones(1, 1, 8, 8))
    here, there = torch.zeros(1, 1, 8, 8), torch.zeros(1, 1, 8, 8)
    here[..., 4, 2], there[..., 4, 4] = 5.0, 5.0
    case.composite_levels = [here] * 5
    case.truth_levels = [there] * 5
    assert float(deep.alignment(case)) == pytest.approx(0.5**2 / 2, rel=1e-4)


def test_self_guidance_looks_where_the_pixels_differ(squeeze: Features) -> None:
    """Equal differences of the responses count for more where the picture differs most."""
    truth = torch.zeros(1, 3, 8, 8)
    output = truth.clone()
    output[..., 0, 0], output[..., 7, 7] = 1.0, 0.1
    values = []
    for y, x in ((0, 0), (7, 7)):
        case = Case(output, truth, torch.ones(1, 1, 8, 8))
        found = torch.zeros(1, 10, 8, 8)
        found[..., y, x] = 1
        case.composite_levels, case.truth_levels = [found] * 5, [torch.zeros(1, 10, 8, 8)] * 5
        values.append(float(deep.self_guided(case)))
    assert values[0] == pytest.approx(100 * values[1], rel=1e-4)


def test_truth_and_composite_pass_the_network_once(
    squeeze: Features, fill_batch: tuple[Tensor, Batch], monkeypatch: pytest.MonkeyPatch
) -> None:
    output, batch = fill_batch
    calls = []
    taps = squeeze.taps
    monkeypatch.setattr(squeeze, "taps", lambda x, which: calls.append(which) or taps(x, which))
    build({"perceptual": 0.05, "style": 120.0, "self-guided": 25, "alignment": 1.0}, squeeze)(
        output, batch, "fill"
    )
    assert sorted(calls) == ["levels"] * 2 + ["pools"] * 3
