"""restorer-net: starts as its base fill, learns, and keeps to the contract of networks."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from restorer.models.networks import build
from restorer.models.networks.network import Network
from restorer.models.networks.restorer_net import RestorerNet

SMALL = {"widths": [8, 8, 8, 8], "blocks": [1, 1, 1, 1]}


@pytest.fixture
def network() -> Network:
    torch.manual_seed(1)
    return build("restorer-net", **SMALL)


def _sample(height: int = 32, width: int = 48) -> tuple[Tensor, Tensor]:
    torch.manual_seed(2)
    hole = torch.zeros(2, 1, height, width)
    hole[..., 4:12, 5:20] = 1
    return torch.rand(2, 3, height, width), hole


def test_a_fresh_network_returns_its_base_fill(network: Network) -> None:
    picture, hole = _sample()
    torch.testing.assert_close(network(picture, hole), picture, rtol=0, atol=0)


@pytest.mark.parametrize("size", [(16, 16), (16, 64), (48, 32)])
def test_any_multiple_of_sixteen(size: tuple[int, int], network: Network) -> None:
    assert network.multiple == 16
    picture, hole = _sample(*size)
    assert network(picture, hole).shape == picture.shape


def test_the_result_has_the_dtype_of_the_picture_also_under_autocast(network: Network) -> None:
    picture, hole = _sample()
    with torch.autocast("cpu", torch.bfloat16):
        assert network(picture, hole).dtype == torch.float32
    half = network.bfloat16()(picture.bfloat16(), hole.bfloat16())
    assert half.dtype == torch.bfloat16


def test_hyperparameters_rebuild_it(network: Network) -> None:
    again = build("restorer-net", **network.hyperparameters)
    again.load_state_dict(network.state_dict())
    assert network.hyperparameters == SMALL
    assert build("restorer-net").hyperparameters["widths"] == [64, 96, 160, 256]


def test_the_hole_is_an_input(network: Network) -> None:
    picture, hole = _sample()
    torch.nn.init.normal_(network.head.weight, std=0.1)
    assert not torch.equal(network(picture, hole), network(picture, torch.zeros_like(hole)))


def test_the_shipped_size_fits_sixteen_megabytes_in_half_precision() -> None:
    with torch.device("meta"):
        network = RestorerNet()
    assert 2 * sum(values.numel() for values in network.parameters()) < 16e6


def test_it_can_learn_one_picture_by_heart() -> None:
    """Above 35 dB in the hole: a network that cannot do that is broken."""
    torch.manual_seed(5)
    network = RestorerNet(widths=(16, 16, 16, 16), blocks=(1, 1, 1, 1))
    y, x = torch.meshgrid(torch.arange(32.0), torch.arange(32.0), indexing="ij")
    truth = torch.stack([torch.sin(x / 3), torch.cos(y / 4), torch.sin((x + y) / 5)])[None] * 0.4 + 0.5
    hole = torch.zeros(1, 1, 32, 32)
    hole[..., 8:24, 8:24] = 1
    picture = torch.where(hole > 0, 0.5, truth)
    optimizer = torch.optim.Adam(network.parameters(), 4e-3)
    for _ in range(250):
        error = ((network(picture, hole) - truth) * hole).square().sum() / (3 * hole.sum())
        optimizer.zero_grad()
        error.backward()
        optimizer.step()
    assert float(-10 * torch.log10(error.detach())) > 35
