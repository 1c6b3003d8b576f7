"""Pixel and detection objectives against a literal reading of their formulas."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from training.batch import Batch
from training.objectives import OBJECTIVES, build, pixels
from training.objectives.case import Case

from . import literal

FILL = ("psnr", "gradient", "laplacian", "charbonnier", "hole", "valid", "tv", "mse", "mse-hole")
DETECT = ("bce", "bce-plain", "jaccard")


def mean_of(name: str, output: Tensor, batch: Batch) -> float:
    """The mean over samples of the literal formula."""
    formula = getattr(literal, name.replace("-", "_"))
    hole = batch.hole[:, 0].double().numpy()
    if OBJECTIVES[name].task == "detect":
        return float(np.mean([formula(z[0], h) for z, h in zip(output.double().numpy(), hole, strict=True)]))
    triples = zip(output.double().numpy(), batch.truth.double().numpy(), hole, strict=True)
    return float(np.mean([formula(*triple) for triple in triples]))


@pytest.mark.parametrize("name", FILL)
def test_filling_follows_its_formula(name: str, fill_batch: tuple[Tensor, Batch]) -> None:
    output, batch = fill_batch
    total, parts = build({name: 2.0}, None)(output, batch, "fill")
    assert float(parts[name]) == pytest.approx(mean_of(name, output, batch), rel=1e-5)
    assert float(total) == pytest.approx(2 * float(parts[name]), rel=1e-6)


@pytest.mark.parametrize("name", DETECT)
def test_detecting_follows_its_formula(name: str, fill_batch: tuple[Tensor, Batch]) -> None:
    output, batch = fill_batch
    logits = 8 * (output[:, :1] - 0.5)
    _, parts = build({name: 1.0}, None)(logits, batch, "detect")
    assert float(parts[name]) == pytest.approx(mean_of(name, logits, batch), rel=1e-5)


def test_shipped_recipe_keeps_its_terms(fill_batch: tuple[Tensor, Batch]) -> None:
    """psnr 0.1 + gradient 1.0, as the shipped filler is trained, spelled out here once more in torch."""
    o, batch = fill_batch
    c, m = batch.truth, batch.hole
    n = m.sum((1, 2, 3)) * 3
    mse = ((o - c) * m).pow(2).sum((1, 2, 3)) / n
    e = o * m + c * (1 - m) - c
    seams = (e.diff(dim=3).abs().sum((1, 2, 3)) + e.diff(dim=2).abs().sum((1, 2, 3))) / 2 / n
    wanted = (0.1 * 10 * torch.log10(mse + 3e-5) + seams).mean()
    total, _ = build({"psnr": 0.1, "gradient": 1.0}, None)(o, batch, "fill")
    assert float(total) == pytest.approx(float(wanted), abs=1e-5)


def test_every_part_goes_down_to_the_truth(fill_batch: tuple[Tensor, Batch]) -> None:
    output, batch = fill_batch
    for name in FILL:
        objective = build({name: 1.0}, None)
        (far, _), (near, _) = (objective(one, batch, "fill") for one in (output, batch.truth))
        if name != "tv":  # the truth has a variation of its own
            assert float(near) < float(far), name
        if name not in {"psnr", "tv"}:
            assert float(near) == pytest.approx(1e-3 if name == "charbonnier" else 0, abs=1e-6), name


def test_known_pixels_only_count_where_they_should(fill_batch: tuple[Tensor, Batch]) -> None:
    output, batch = fill_batch
    moved = output + (1 - batch.hole) * 0.2
    for name in FILL:
        objective = build({name: 1.0}, None)
        change = float(objective(moved, batch, "fill")[0]) - float(objective(output, batch, "fill")[0])
        assert (abs(change) > 1e-4) == (name in {"valid", "mse"}), name


def test_gradients_are_right_and_reach_the_output_only(fill_batch: tuple[Tensor, Batch]) -> None:
    """One small step against the gradient lowers every objective by about what the gradient says."""
    output, batch = fill_batch
    for name in (*FILL, *DETECT):
        info = OBJECTIVES[name]
        leaf = (output if info.task == "fill" else output[:, :1]).clone().requires_grad_()
        objective = build({name: 1.0}, None)
        total, parts = objective(leaf, batch, info.task)
        total.backward()
        assert leaf.grad is not None
        assert not parts[name].requires_grad
        step = 0.02 * leaf.grad / leaf.grad.norm()
        gained = total.item() - float(objective(leaf.detach() - step, batch, info.task)[0])
        assert gained == pytest.approx(0.02 * float(leaf.grad.norm()), rel=0.15), name


@pytest.mark.parametrize("empty", [0.0, 1.0])
def test_a_sample_without_or_full_of_hole_stays_finite(
    empty: float, fill_batch: tuple[Tensor, Batch]
) -> None:
    output, batch = fill_batch
    batch = Batch(batch.truth, batch.picture, torch.full_like(batch.hole, empty), batch.kinds)
    for name in (*FILL, *DETECT):
        info = OBJECTIVES[name]
        leaf = (output if info.task == "fill" else output[:, :1]).clone().requires_grad_()
        total, _ = build({name: 1.0}, None)(leaf, batch, info.task)
        total.backward()
        assert torch.isfinite(total), name
        assert leaf.grad is not None
        assert torch.isfinite(leaf.grad).all(), name


def test_two_halves_average_to_the_whole(fill_batch: tuple[Tensor, Batch]) -> None:
    """Samples weigh alike, so two processes with half a batch each see the loss of the whole."""
    output, batch = fill_batch
    objective = build(dict.fromkeys(FILL, 1.0), None)
    halves = [
        objective(
            output[i : i + 1],
            Batch(
                batch.truth[i : i + 1],
                batch.picture[i : i + 1],
                batch.hole[i : i + 1],
                batch.kinds[i : i + 1],
            ),
            "fill",
        )[0]
        for i in range(2)
    ]
    assert float(objective(output, batch, "fill")[0]) == pytest.approx(float(sum(halves)) / 2, rel=1e-5)


def test_autocast_does_not_lower_the_precision(fill_batch: tuple[Tensor, Batch]) -> None:
    output, batch = fill_batch
    objective = build(dict.fromkeys(FILL, 1.0), None)
    plain, _ = objective(output, batch, "fill")
    with torch.autocast("cpu", torch.bfloat16):
        mixed, _ = objective(output, batch, "fill")
        half, _ = objective(output.bfloat16(), batch, "fill")
    assert mixed.dtype == half.dtype == torch.float32
    assert float(mixed) == float(plain)
    assert float(half) == pytest.approx(float(plain), rel=0.02)


def test_pyramid_of_a_flat_difference_lies_in_its_top_level() -> None:
    flat = Case(torch.full((1, 3, 21, 30), 0.75), torch.full((1, 3, 21, 30), 0.5), torch.ones(1, 1, 21, 30))
    assert float(pixels.laplacian(flat)) == pytest.approx(0.25, rel=1e-5)
