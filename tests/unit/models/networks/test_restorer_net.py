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
