"""What every classic filling network keeps to: shapes, dtypes, rebuilding, weights on disk, and that it can learn."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor
from torch.nn import functional as fn

from restorer.errors import CheckpointError
from restorer.models.networks import build, network_class
from restorer.models.networks.network import Network

SMALL = {"widths": [8, 12, 16, 16], "middle": 1}
CASES: dict[str, tuple[str, dict[str, Any]]] = {
    "pconv": ("pconv", {"width": 8, "depth": 3, "widest": 16}),
    "pconv-average": ("pconv", {"width": 8, "depth": 3, "widest": 16, "norm": False, "init": "average"}),
    "context-encoder": ("context-encoder", SMALL),
    "context-encoder-fc": ("context-encoder-fc", SMALL | {"size": [32, 48]}),
    "gan": ("gan", SMALL),
    "cc-gan": ("cc-gan", SMALL),
}


@pytest.fixture(params=CASES)
def network(request: pytest.FixtureRequest) -> Network:
    torch.manual_seed(3)
    architecture, hyperparameters = CASES[request.param]
    return build(architecture, **hyperparameters)


def sample(network: Network, height: int, width: int, count: int = 2) -> tuple[Tensor, Tensor, Tensor]:
    """Smooth pictures, the same with prefilled holes, and the holes."""
    coarse = torch.rand(count, 3, 4, 4)
    truth = fn.interpolate(coarse, (height, width), mode="bilinear", align_corners=False)
    hole = torch.zeros(count, 1, height, width)
    hole[..., height // 4 : height // 2, width // 4 : width // 2] = 1
    fill = {"zero": 0.0, "white": 1.0}[network.prefill]
    return truth, torch.where(hole > 0, fill, truth), hole


def test_sizes_that_are_multiples(network: Network) -> None:
    step = network.multiple
    for rows, columns in ((1, 1), (1, 3), (3, 2), (2, 5)):
        _, picture, hole = sample(network, rows * step, columns * step)
        out = network.eval()(picture, hole)
        assert out.shape == picture.shape
        assert torch.isfinite(out).all()


@pytest.mark.parametrize("autocast", [False, True])
@pytest.mark.parametrize("layout", [torch.contiguous_format, torch.channels_last])
def test_dtype_layout_and_gradients(network: Network, autocast: bool, layout: torch.memory_format) -> None:
    network = network.to(memory_format=layout)
    _, picture, hole = sample(network, 32, 48)
    with torch.autocast("cpu", torch.bfloat16, enabled=autocast):
        out = network(picture.to(memory_format=layout), hole.to(memory_format=layout))
    assert out.dtype == picture.dtype == torch.float32
    assert out.is_contiguous(memory_format=layout)
    out.square().mean().backward()
    for name, weight in network.named_parameters():
        assert weight.grad is not None, name
        assert torch.isfinite(weight.grad).all(), name


def test_autocast_reaches_every_convolution(network: Network) -> None:
    """One float32 factor, and all that follows would be float32 at half the speed."""
    dtypes = set()
    for layer in network.modules():
        if isinstance(layer, torch.nn.Conv2d | torch.nn.BatchNorm2d):
            layer.register_forward_hook(lambda _, __, out: dtypes.add(out.dtype))
    inner = [layer for layer in network.modules() if isinstance(layer, torch.nn.Conv2d)]
    for layer in inner[1:]:
        layer.register_forward_pre_hook(lambda _, arguments: dtypes.add(arguments[0].dtype))
    _, picture, hole = sample(network, 32, 32)
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        network(picture, hole)
    assert dtypes == {torch.bfloat16}


def test_bfloat16_agrees_with_float32(network: Network) -> None:
    _, picture, hole = sample(network, 32, 32)
    with torch.no_grad():
        exact = network.eval()(picture, hole)
        with torch.autocast("cpu", torch.bfloat16):
            rough = network(picture, hole)
    assert (exact - rough).abs().mean() < 0.02 * exact.std() + 0.005


def test_double_precision_stays_double(network: Network) -> None:
    _, picture, hole = sample(network, 16, 16)
    assert network.double()(picture.double(), hole.double()).dtype == torch.float64


def test_rebuilds_from_json_and_safetensors(network: Network, tmp_path: Path) -> None:
    _, picture, hole = sample(network, 32, 32)
    network(picture, hole)  # running statistics must travel too
    hyperparameters = json.loads(json.dumps(network.hyperparameters))
    again = build(network.architecture, **hyperparameters)
    save_file(network.state_dict(), tmp_path / "weights.safetensors")
    again.load_state_dict(load_file(tmp_path / "weights.safetensors"))
    with torch.no_grad():
        assert torch.equal(again.eval()(picture, hole), network.eval()(picture, hole))
    assert again.hyperparameters == network.hyperparameters
    assert again.multiple == network.multiple


def test_learns_one_picture(network: Network) -> None:
    truth, picture, hole = sample(network, 32, 32, count=1)
    optimizer = torch.optim.Adam(network.parameters(), 4e-3)
    losses = []
    for _ in range(120):
        loss = (network(picture, hole) - truth).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert losses[-1] < 0.2 * losses[0]


@pytest.mark.parametrize("architecture", sorted({architecture for architecture, _ in CASES.values()}))
def test_class_and_default_instance_agree(architecture: str) -> None:
    found = network_class(architecture)
    default = build(architecture)
    assert (found.architecture, found.task) == (architecture, "fill")
    assert default.multiple == found.multiple


def test_unknown_hyperparameter_is_said() -> None:
    with pytest.raises(CheckpointError, match="cannot be built"):
        build("gan", colours=4)
