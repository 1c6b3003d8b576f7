from __future__ import annotations

import io
import itertools
import math
from typing import Literal, get_args

import pytest
import torch
from torch import Tensor

from training.config import Adversary
from training.discriminators import (
    Discriminator,
    LossKind,
    build,
    discriminator_loss,
    generator_loss,
    window,
)

Kind = Literal["global", "patch", "global-local"]
KINDS: tuple[Kind, ...] = get_args(Kind)
LOSSES: tuple[LossKind, ...] = get_args(LossKind)


@pytest.fixture(autouse=True)
def _seed() -> None:
    torch.manual_seed(3)


def tiny(kind: Kind, size: tuple[int, int] = (64, 64)) -> Discriminator:
    return build(Adversary(kind=kind, width=4), size)


def case(size: tuple[int, int] = (64, 64)) -> tuple[Tensor, Tensor]:
    hole = torch.zeros(2, 1, *size)
    hole[:, :, 10:20, 14:24] = 1
    return torch.rand(2, 3, *size), hole


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", [(64, 64), (48, 96), (32, 40)])
def test_contract(kind: Kind, size: tuple[int, int]) -> None:
    judge = tiny(kind).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    logits, features = judge(*case(size))
    assert logits.shape[:2] == (2, 1)
    assert (logits.ndim == 4) == (kind == "patch")
    assert len(features) >= 2
    for finer, coarser in itertools.pairwise(features):
        assert finer.shape[2] >= coarser.shape[2]
    with torch.autocast("cpu", torch.bfloat16):
        cast, _ = judge(*case(size))
    assert cast.isfinite().all()


@pytest.mark.parametrize("kind", KINDS)
def test_autocast_stays_close_to_float32(kind: Kind) -> None:
    judge = tiny(kind).eval()
    inputs = case()
    plain, _ = judge(*inputs)
    with torch.autocast("cpu", torch.bfloat16):
        cast, features = judge(*inputs)
    assert features[0].dtype == torch.bfloat16
    assert (plain - cast.float()).abs().max() < 0.02


@pytest.mark.parametrize("kind", KINDS)
def test_every_layer_is_spectrally_normalised(kind: Kind) -> None:
    judge = tiny(kind)
    with torch.no_grad():
        for module in judge.modules():
            if isinstance(module, torch.nn.Conv2d | torch.nn.Linear):
                module.parametrizations.weight.original.mul_(30)  # type: ignore[union-attr,operator]
    for _ in range(60):
        with torch.autocast("cpu", torch.bfloat16):
            judge(*case())
    judge.eval()
    for module in judge.modules():
        if isinstance(module, torch.nn.Conv2d | torch.nn.Linear):
            largest = torch.linalg.matrix_norm(module.weight.detach().flatten(1), 2)
            assert float(largest) == pytest.approx(1, abs=0.05)


@pytest.mark.parametrize("kind", KINDS)
def test_gradients_reach_the_picture_and_every_weight(kind: Kind) -> None:
    judge = tiny(kind)
    picture, hole = case()
    picture.requires_grad_()
    with torch.autocast("cpu", torch.bfloat16):
        logits, _ = judge(picture, hole)
    generator_loss("bce", None, logits).backward()
    assert picture.grad is not None
    assert float(picture.grad.abs().sum()) > 0
    for name, parameter in judge.named_parameters():
        assert parameter.grad is not None, name
        assert parameter.grad.isfinite().all(), name


@pytest.mark.parametrize("kind", KINDS)
def test_samples_do_not_see_each_other(kind: Kind) -> None:
    judge = tiny(kind).eval()
    picture, hole = case()
    torch.testing.assert_close(judge(picture, hole)[0][1:], judge(picture[1:], hole[1:])[0])


@pytest.mark.parametrize("kind", KINDS)
def test_state_round_trip(kind: Kind) -> None:
    judge = tiny(kind)
    judge(*case())
    file = io.BytesIO()
    torch.save(judge.state_dict(), file)
    file.seek(0)
    again = tiny(kind)
    again.load_state_dict(torch.load(file, weights_only=True))
    inputs = case()
    # In training mode the power iteration goes on from its saved vectors: a resumed run sees the same weights.
    assert torch.equal(judge(*inputs)[0], again(*inputs)[0])
    assert torch.equal(judge(*inputs)[0], again(*inputs)[0])


def test_a_patch_verdict_sees_seventy_pixels() -> None:
    judge = tiny("patch").double().eval()
    picture = torch.rand(1, 3, 128, 128, dtype=torch.float64, requires_grad=True)
    logits, _ = judge(picture, torch.zeros(1, 1, 128, 128, dtype=torch.float64))
    assert logits.shape == (1, 1, 14, 14)
    logits[0, 0, 7, 7].backward()
    assert picture.grad is not None
    seen = picture.grad.abs().sum((0, 1)) > 0
    assert int(seen.any(0).sum()) == int(seen.any(1).sum()) == 70


def test_the_paper_size_needs_no_averaging() -> None:
    judge = build(Adversary(kind="global-local", width=2), (256, 256)).eval()
    hole = torch.zeros(1, 1, 256, 256)
    _, features = judge(torch.rand(1, 3, 256, 256), hole)
    assert [tuple(f.shape[1:]) for f in features] == [
        (2, 64, 64),
        (4, 32, 32),
        (8, 16, 16),
        (16, 8, 8),
        (16, 4, 4),
    ]
    assert len(judge.whole.layers) == 6  # type: ignore[arg-type,union-attr]


def test_the_window_follows_each_samples_own_hole() -> None:
    places = torch.arange(32 * 48, dtype=torch.float32).view(1, 1, 32, 48).repeat(4, 1, 1, 1)
    hole = torch.zeros(4, 1, 32, 48)
    hole[0, :, 14:18, 20:24] = 1  # centre (16, 22): window rows 8..24, columns 10..34
    hole[1, :, 0:2, 0:2] = 1  # a corner: moved into the picture
    hole[2, :, 30:32, 46:48] = 1
    cut = window(places, hole)  # the last sample has no hole
    assert cut.shape == (4, 1, 16, 24)
    corners = [divmod(int(value), 48) for value in cut[:, 0, 0, 0]]
    assert corners == [(8, 10), (0, 0), (16, 24), (8, 12)]
    torch.testing.assert_close(cut[0, 0], places[0, 0, 8:24, 10:34])


def test_the_window_is_exact_under_autocast() -> None:
    places = torch.arange(512.0).view(1, 1, 1, 512).repeat(1, 1, 2, 1)
    hole = torch.zeros(1, 1, 2, 512)
    hole[..., 260:342] = 1  # centre 301
    with torch.autocast("cpu", torch.bfloat16):
        cut = window(places, hole)
    assert cut[0, 0, 0].tolist() == list(range(301 - 128, 301 + 128))


def test_the_local_branch_looks_at_the_hole() -> None:
    judge = tiny("global-local").eval()
    picture, hole = case()
    changed = picture.clone()
    changed[:, :, 50:, 50:] = 0.5  # outside of the window
    for one, other in zip(judge(picture, hole)[1], judge(changed, hole)[1], strict=True):
        assert torch.equal(one, other)
    assert not torch.equal(judge(picture, hole)[0], judge(changed, hole)[0])


def sigmoid(x: float) -> float:
    return 1 / (1 + math.exp(-x))


def mean(values: list[float]) -> float:
    return sum(values) / len(values)


def literal(kind: LossKind, r: list[float], f: list[float]) -> tuple[float, float]:
    """(discriminator, generator) as the papers write them."""
    if kind == "bce":
        return (
            -mean([math.log(sigmoid(x)) for x in r]) - mean([math.log(1 - sigmoid(x)) for x in f]),
            -mean([math.log(sigmoid(x)) for x in f]),
        )
    if kind == "hinge":
        return mean([max(0.0, 1 - x) for x in r]) + mean([max(0.0, 1 + x) for x in f]), -mean(f)
    real = [sigmoid(x - mean(f)) for x in r]
    fake = [sigmoid(x - mean(r)) for x in f]
    return (
        -mean([math.log(x) for x in real]) - mean([math.log(1 - x) for x in fake]),
        -mean([math.log(1 - x) for x in real]) - mean([math.log(x) for x in fake]),
    )


@pytest.mark.parametrize("kind", LOSSES)
@pytest.mark.parametrize("shape", [(5, 1), (2, 1, 3, 4)])
def test_losses_are_their_formulas(kind: LossKind, shape: tuple[int, ...]) -> None:
    real, fake = torch.randn(shape) + 0.5, 2 * torch.randn(shape) - 0.3
    judged, fooled = literal(kind, real.flatten().tolist(), fake.flatten().tolist())
    assert float(discriminator_loss(kind, real, fake)) == pytest.approx(judged, 1e-5)
    assert float(generator_loss(kind, real, fake)) == pytest.approx(fooled, 1e-5)


@pytest.mark.parametrize("kind", LOSSES)
def test_losses_are_float32_and_finite_under_autocast(kind: LossKind) -> None:
    real = torch.tensor([[300.0], [-300.0]], dtype=torch.bfloat16, requires_grad=True)
    fake = torch.tensor([[-300.0], [300.0]], dtype=torch.bfloat16, requires_grad=True)
    with torch.autocast("cpu", torch.bfloat16):
        losses = [discriminator_loss(kind, real, fake), generator_loss(kind, real, fake)]
    for loss in losses:
        assert loss.dtype == torch.float32
        assert loss.isfinite()
    sum(losses, torch.zeros(())).backward()
    assert fake.grad is not None
    assert fake.grad.isfinite().all()


@pytest.mark.parametrize("kind", LOSSES)
def test_the_sides_pull_apart(kind: LossKind) -> None:
    real, fake = torch.zeros(4, 1, requires_grad=True), torch.zeros(4, 1, requires_grad=True)
    up, down = torch.autograd.grad(discriminator_loss(kind, real, fake), (real, fake))
    assert (up < 0).all()
    assert (down > 0).all()
    (lift,) = torch.autograd.grad(generator_loss(kind, real.detach(), fake), fake)
    assert (lift < 0).all()


def test_the_relativistic_loss_needs_real_logits() -> None:
    fake = torch.zeros(2, 1)
    assert generator_loss("hinge", None, fake) == 0
    with pytest.raises(ValueError, match="real"):
        generator_loss("relativistic", None, fake)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("loss", LOSSES)
def test_learns_to_tell_smooth_from_rough(kind: Kind, loss: LossKind) -> None:
    judge = tiny(kind, (32, 32))
    hole = torch.zeros(4, 1, 32, 32)
    hole[:, :, 8:24, 8:24] = 1
    real = torch.rand(4, 3, 32, 32)
    fake = torch.where(hole > 0, 0.5, real)
    optimizer = torch.optim.Adam(judge.parameters(), 5e-3, betas=(0.5, 0.999))
    losses = []
    for _ in range(25):
        value = discriminator_loss(loss, judge(real, hole)[0], judge(fake, hole)[0])
        optimizer.zero_grad()
        value.backward()
        optimizer.step()
        losses.append(value.item())
    assert losses[-1] < 0.9 * losses[0]
    assert judge(real, hole)[0].mean() > judge(fake, hole)[0].mean()
