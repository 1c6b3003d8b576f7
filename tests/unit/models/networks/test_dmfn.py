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
from restorer.models.networks.dmfn import RATES, Dmfn, FusionBlock, InstanceNorm, Norm

NORMS: tuple[Norm, ...] = ("instance", "none")


@pytest.fixture(autouse=True)
def _seed() -> None:
    torch.manual_seed(3)


def tiny(norm: Norm = "instance", **changes: Any) -> Dmfn:
    return Dmfn(**({"width": 16, "blocks": 2, "norm": norm} | changes))


def case(height: int = 32, width: int = 40, samples: int = 2) -> tuple[Tensor, Tensor]:
    hole = torch.zeros(samples, 1, height, width)
    hole[:, :, 8:20, 12:28] = 1
    return torch.rand(samples, 3, height, width) * (1 - hole), hole


# A slow reading of the formula in plain numpy: loops over outputs and taps, zeros beyond the edge.


def slow_convolution(x: np.ndarray, layer: torch.nn.Conv2d, rate: int) -> np.ndarray:
    weight = layer.weight.detach().numpy()
    bias = np.zeros(len(weight)) if layer.bias is None else layer.bias.detach().numpy()
    _, height, width = x.shape
    reach = weight.shape[2] // 2
    result = np.zeros((len(weight), height, width))
    for out in range(len(weight)):
        for i in range(height):
            for j in range(width):
                total = bias[out]
                for di in range(-reach, reach + 1):
                    for dj in range(-reach, reach + 1):
                        row, column = i + di * rate, j + dj * rate
                        if 0 <= row < height and 0 <= column < width:
                            total += weight[out, :, di + reach, dj + reach] @ x[:, row, column]
                result[out, i, j] = total
    return result


def slow_norm(x: np.ndarray, norm: Norm) -> np.ndarray:
    if norm == "none":
        return x
    return np.stack([(plane - plane.mean()) / np.sqrt(plane.var() + 1e-5) for plane in x])


def slow_block(x: np.ndarray, block: FusionBlock, norm: Norm) -> tuple[list[np.ndarray], np.ndarray]:
    def layer(module: Any) -> torch.nn.Conv2d:
        found = module[0] if isinstance(module, torch.nn.Sequential) else module
        assert isinstance(found, torch.nn.Conv2d)
        return found

    reduced = np.maximum(slow_norm(slow_convolution(x, layer(block.reduce), 1), norm), 0)
    xs = [
        np.maximum(slow_norm(slow_convolution(reduced, layer(branch), rate), norm), 0)
        for branch, rate in zip(block.branches, (1, 2, 4, 8), strict=True)
    ]
    k2, k3, k4 = (layer(module) for module in block.combine)
    y1 = xs[0]
    y2 = slow_convolution(xs[0] + xs[1], k2, 1)
    y3 = slow_convolution(y2 + xs[2], k3, 1)
    y4 = slow_convolution(y3 + xs[3], k4, 1)
    joined = np.maximum(slow_norm(np.concatenate([y1, y2, y3, y4]), norm), 0)
    return [y1, y2, y3, y4], x + slow_norm(slow_convolution(joined, layer(block.fuse), 1), norm)


@pytest.mark.parametrize("norm", NORMS)
def test_the_fusion_block_is_the_papers_formula(norm: Norm) -> None:
    block = FusionBlock(8, norm).double()
    if norm == "none":  # starts at zero, which would hide the fusion
        torch.nn.init.normal_(block.fuse.weight)
    x = torch.randn(1, 8, 9, 11, dtype=torch.float64)  # smaller than the widest branch: edges included
    with torch.no_grad():
        combined, result = block.combinations(x), block(x)
    expected_combined, expected = slow_block(x[0].numpy(), block, norm)
    assert RATES == (1, 2, 4, 8)
    for got, wanted in zip(combined, expected_combined, strict=True):
        np.testing.assert_allclose(got[0].numpy(), wanted, rtol=1e-9, atol=1e-10)
    np.testing.assert_allclose(result[0].numpy(), expected, rtol=1e-9, atol=1e-10)


def test_the_paper_size_is_the_default() -> None:
    with torch.device("meta"):
        network = Dmfn()
    assert len(network.blocks) == 8
    block = network.blocks[0]
    assert isinstance(block, FusionBlock)
    kernels = [p.shape for p in block.parameters()]
    assert kernels == [(64, 256, 3, 3), *[(64, 64, 3, 3)] * 7, (256, 256, 1, 1)]
    assert network.encoder[0].weight.shape == (64, 4, 5, 5)
    assert network.hyperparameters == {"width": 256, "blocks": 8, "norm": "instance"}


def test_the_compact_size_can_be_shipped() -> None:
    with torch.device("meta"):
        network = Dmfn(width=128)
    assert sum(p.numel() for p in network.parameters()) * 2 <= 8e6


def test_instance_norm_is_torchs() -> None:
    x = torch.randn(3, 5, 6, 7, dtype=torch.float64).to(memory_format=torch.channels_last).requires_grad_()
    ours = InstanceNorm()(x)
    theirs = fn.instance_norm(x)
    torch.testing.assert_close(ours, theirs)
    assert ours.is_contiguous(memory_format=torch.channels_last)
    weights = torch.randn_like(x)
    (a,) = torch.autograd.grad((ours * weights).sum(), x)
    (b,) = torch.autograd.grad((theirs * weights).sum(), x)
    torch.testing.assert_close(a, b)


def test_without_norm_a_fresh_block_is_identity() -> None:
    x = torch.randn(1, 8, 6, 6)
    assert torch.equal(FusionBlock(8, "none")(x), x)


@pytest.mark.parametrize("norm", NORMS)
@pytest.mark.parametrize("size", [(8, 8), (32, 40), (24, 64)])
def test_contract(norm: Norm, size: tuple[int, int]) -> None:
    network = tiny(norm).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    picture, hole = torch.rand(2, 3, *size), (torch.rand(2, 1, *size) > 0.7).float()
    for mode in (network.train(), network.eval()):
        result = mode(picture, hole)
        assert result.shape == picture.shape
        assert result.dtype == picture.dtype
        assert result.min() >= 0
        assert result.max() <= 1
    assert size[0] % Dmfn.multiple == size[1] % Dmfn.multiple == 0
    assert network.task == "fill"


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float64])
def test_other_types(dtype: torch.dtype) -> None:
    network = tiny().to(dtype).eval()
    picture, hole = case()
    assert network(picture.to(dtype), hole.to(dtype)).dtype == dtype


@pytest.mark.parametrize("norm", NORMS)
def test_autocast_stays_close_to_float32(norm: Norm) -> None:
    network = tiny(norm).eval()
    picture, hole = case()
    plain = network(picture, hole)
    with torch.autocast("cpu", torch.bfloat16):
        cast = network(picture, hole)
    assert cast.dtype == torch.float32
    assert (plain - cast).abs().mean() < 0.01


def test_does_not_see_what_stands_in_the_hole() -> None:
    network = tiny().eval()
    picture, hole = case()
    assert torch.equal(network(picture, hole), network(picture + hole * 0.8, hole))


def test_samples_do_not_see_each_other() -> None:
    network = tiny().train()
    picture, hole = case()
    torch.testing.assert_close(network(picture, hole)[1:], network(picture[1:], hole[1:]))


def test_state_round_trip() -> None:
    network = tiny().eval()
    file = io.BytesIO()
    torch.save(network.state_dict(), file)
    file.seek(0)
    again = build(network.architecture, **network.hyperparameters).eval()
    again.load_state_dict(torch.load(file, weights_only=True))
    inputs = case()
    assert torch.equal(network(*inputs), again(*inputs))


@pytest.mark.parametrize("wrong", [{"width": 6}, {"width": 0}, {"blocks": 0}, {"norm": "batch"}])
def test_impossible_hyperparameters(wrong: dict[str, Any]) -> None:
    with pytest.raises(CheckpointError, match="dmfn"):
        build("dmfn", **wrong)


@pytest.mark.parametrize("norm", NORMS)
def test_learns_one_picture(norm: Norm) -> None:
    network = tiny(norm, width=32)
    rows, columns = torch.meshgrid(torch.linspace(0, 1, 32), torch.linspace(0, 1, 32), indexing="ij")
    truth = torch.stack([rows, columns, 0.5 + 0.4 * torch.sin(12 * rows * columns)])[None]
    hole = torch.zeros(1, 1, 32, 32)
    hole[..., 8:24, 8:24] = 1
    optimizer = torch.optim.Adam(network.parameters(), 3e-3)
    losses = []
    for _ in range(120):
        loss = fn.mse_loss(network(truth * (1 - hole), hole), truth)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert losses[0] > 0.02
    assert min(losses[-10:]) < 0.001
