from __future__ import annotations

import io
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.nn import functional as fn

from restorer.errors import CheckpointError
from restorer.models.networks import build
from restorer.models.networks.network import GUESS_RANGE, guess_of_odds
from restorer.models.networks.unet_segment import SegmentationUNet, soft_jaccard


@pytest.fixture(autouse=True)
def _seed() -> None:
    torch.manual_seed(3)


def tiny(**changes: Any) -> SegmentationUNet:
    return SegmentationUNet(**({"widths": (8, 12, 16, 16, 16)} | changes))


def boxes(*corners: tuple[int, int, int, int]) -> Tensor:
    masks = torch.zeros(len(corners), 1, 16, 16, dtype=torch.bool)
    for mask, (top, left, bottom, right) in zip(masks, corners, strict=True):
        mask[0, top:bottom, left:right] = True
    return masks


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_soft_jaccard_tends_to_the_hard_one(dtype: torch.dtype) -> None:
    found = boxes((0, 0, 8, 8), (0, 0, 4, 4), (0, 0, 0, 0))
    truth = boxes((0, 0, 8, 8), (2, 2, 6, 6), (0, 0, 0, 0))
    soft = soft_jaccard((found.to(dtype) - 0.5) * 100, truth.to(dtype))
    assert soft.dtype == torch.float32
    torch.testing.assert_close(soft, torch.tensor([1.0, 5 / 29, 1.0]))
    hard = torch.tensor([1.0, 4 / 28, 1.0])  # intersection over union
    assert ((soft - hard).abs() <= 1 / 28).all()


def test_soft_jaccard_is_its_formula() -> None:
    logits = torch.randn(2, 1, 3, 5, dtype=torch.float64)
    truth = (torch.rand(2, 1, 3, 5) > 0.5).double()
    for sample in range(2):
        shared = union = 0.0
        for logit, t in zip(logits[sample].flatten(), truth[sample].flatten(), strict=True):
            p = 1 / (1 + float(torch.exp(-logit)))
            shared += p * float(t)
            union += p + float(t) - p * float(t)
        assert float(soft_jaccard(logits, truth)[sample]) == pytest.approx((shared + 1) / (union + 1), 1e-5)


def test_soft_jaccard_pulls_false_alarms_down() -> None:
    logits = torch.zeros(1, 1, 8, 8, requires_grad=True)
    (1 - soft_jaccard(logits, torch.zeros(1, 1, 8, 8))).sum().backward()
    assert logits.grad is not None
    assert (logits.grad > 0).all()


@pytest.mark.parametrize("norm", ["batch", "none"])
@pytest.mark.parametrize("size", [(64, 64), (32, 96)])
def test_contract(norm: str, size: tuple[int, int]) -> None:
    network = tiny(norm=norm).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    picture, hole = torch.rand(2, 3, *size), torch.zeros(2, 1, *size)
    for mode in (network.train(), network.eval()):
        logits = mode(picture, hole)
        assert logits.shape == (2, 1, *size)
        assert logits.dtype == torch.float32
    assert torch.equal(logits, network(picture, torch.ones_like(hole)))
    assert network.task == "detect"
    assert size[0] % network.multiple == size[1] % network.multiple == 0


def test_types_and_autocast() -> None:
    network = tiny().eval()
    picture, hole = torch.rand(1, 3, 64, 64), torch.zeros(1, 1, 64, 64)
    plain = network(picture, hole)
    with torch.autocast("cpu", torch.bfloat16):
        cast = network(picture, hole)
    assert cast.dtype == torch.float32
    assert (plain - cast).abs().max() < 0.05
    network = network.to(torch.bfloat16)
    assert network(picture.bfloat16(), hole.bfloat16()).dtype == torch.bfloat16


def test_the_default_can_be_shipped_and_is_cheap() -> None:
    with torch.device("meta"):
        network = SegmentationUNet()
    assert sum(p.numel() for p in network.parameters()) * 2 <= 4e6
    work = 0

    def count(module: Any, inputs: tuple[Tensor, ...], output: Tensor) -> None:
        nonlocal work
        places = (inputs[0] if isinstance(module, torch.nn.ConvTranspose2d) else output).shape[2:]
        work += module.weight.numel() * places.numel()

    for module in network.modules():
        if isinstance(module, torch.nn.Conv2d | torch.nn.ConvTranspose2d):
            module.register_forward_hook(count)
    network(torch.empty(1, 3, 128, 128, device="meta"), torch.empty(1, 1, 128, 128, device="meta"))
    assert work / 128**2 < 20_000  # multiplications a pixel


def test_sees_far_enough() -> None:
    network = tiny(norm="none").eval()
    picture = torch.rand(1, 3, 448, 448, requires_grad=True)
    network(picture, torch.zeros(1, 1, 448, 448))[0, 0, 224, 224].backward()
    assert picture.grad is not None
    seen = picture.grad.abs().sum((0, 1)) > 0
    for axis in (0, 1):
        places = torch.nonzero(seen.any(axis)).flatten()
        assert int(places[-1] - places[0]) >= 200


def test_the_result_does_not_depend_on_far_content() -> None:
    network = tiny().train()
    for _ in range(3):  # fills the running statistics
        network(torch.rand(2, 3, 64, 64), torch.zeros(2, 1, 64, 64))
    network.eval()
    picture = torch.rand(1, 3, 32, 512)
    other = picture.clone()
    other[..., 320:] = 1 - other[..., 320:]
    hole = torch.zeros(1, 1, 32, 512)
    assert torch.equal(network(picture, hole)[..., :32], network(other, hole)[..., :32])


def test_state_round_trip() -> None:
    network = tiny().train()
    picture, hole = torch.rand(2, 3, 64, 64), torch.zeros(2, 1, 64, 64)
    network(picture, hole)
    file = io.BytesIO()
    torch.save(network.state_dict(), file)
    file.seek(0)
    again = build(network.architecture, **network.hyperparameters)
    again.load_state_dict(torch.load(file, weights_only=True))
    assert torch.equal(network.eval()(picture, hole), again.eval()(picture, hole))


@pytest.mark.parametrize(
    "wrong", [{"widths": []}, {"widths": [8] * 6}, {"widths": [0]}, {"norm": "instance"}]
)
def test_impossible_hyperparameters(wrong: dict[str, Any]) -> None:
    with pytest.raises(CheckpointError, match="unet-segment"):
        build("unet-segment", **wrong)


@pytest.mark.parametrize("norm", ["batch", "none"])
def test_learns_to_find_white_spots(norm: str) -> None:
    network = tiny(norm=norm)
    picture = torch.rand(2, 3, 64, 64) * 0.5
    truth = torch.zeros(2, 1, 64, 64)
    truth[0, :, 9:30, 20:33] = 1
    truth[1, :, 41:44, 5:60] = 1
    picture = torch.where(truth > 0, 0.9, picture)
    optimizer = torch.optim.Adam(network.parameters(), 1e-2)
    for _ in range(100):
        logits = network(picture, truth)
        loss = 1 - soft_jaccard(logits, truth).mean() + fn.binary_cross_entropy_with_logits(logits, truth)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    found = network(picture, truth) > 0
    assert (found & (truth > 0)).sum() > 0.9 * (found | (truth > 0)).sum()


def test_a_guided_network_starts_from_the_guess() -> None:
    network = tiny(guided=True, norm="none")
    assert network.prefill == "guess"
    odds = np.linspace(-20, 20, 64 * 64, dtype=np.float32).reshape(64, 64)
    guess = torch.from_numpy(guess_of_odds(odds))[None, None].float() / 255
    shown = torch.cat([torch.rand(1, 3, 64, 64), guess], 1)
    logits = network(shown, torch.zeros(1, 1, 64, 64))
    expected = np.clip(odds, -GUESS_RANGE, GUESS_RANGE)
    np.testing.assert_allclose(logits[0, 0].detach().numpy(), expected, atol=GUESS_RANGE / 255 + 1e-5)
    assert ((logits[0, 0] > 0).numpy() == (odds > 0)).mean() > 0.998
    logits.sum().backward()
    assert network.head.bias is not None
    assert network.head.bias.grad is not None
    assert build(network.architecture, **network.hyperparameters).prefill == "guess"
