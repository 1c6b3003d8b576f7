"""The two generators: one repaints everything, the other only the hole."""

from __future__ import annotations

import pytest
import torch

from restorer.models.networks.cc_gan import CcGanGenerator
from restorer.models.networks.gan import GanGenerator

TINY = {"widths": (6, 8, 8, 12), "middle": 1}


@pytest.fixture(autouse=True)
def _seeded() -> None:
    torch.manual_seed(20)


def centre(size: int) -> torch.Tensor:
    hole = torch.zeros(1, 1, size, size)
    hole[:, :, size // 4 : -size // 4, size // 4 : -size // 4] = 1
    return hole


def test_generators_stay_affordable() -> None:
    for network in (GanGenerator(), CcGanGenerator()):
        assert 2e6 <= sum(weight.numel() for weight in network.parameters()) <= 4e6


def test_gan_repaints_the_known_pixels_too() -> None:
    picture, hole = torch.rand(1, 3, 32, 32), centre(32)
    out = GanGenerator(**TINY)(picture, hole)
    assert ((out - picture).abs() * (1 - hole)).max() > 0.1


@pytest.mark.parametrize("autocast", [False, True])
def test_compositing_layer_keeps_the_known_pixels_exactly(autocast: bool) -> None:
    network = CcGanGenerator(**TINY)
    repainter = GanGenerator(**TINY)
    repainter.load_state_dict(network.state_dict())
    picture, hole = torch.rand(1, 3, 32, 32), centre(32)
    with torch.autocast("cpu", torch.bfloat16, enabled=autocast):
        out, repainted = network(picture, hole), repainter(picture, hole)
    known = (hole == 0).expand_as(picture)
    assert torch.equal(out[known], picture[known])
    assert torch.equal(out[~known], repainted[~known])


def test_only_the_hole_teaches_the_generator() -> None:
    network = CcGanGenerator(**TINY)
    picture, hole = torch.rand(1, 3, 32, 32), centre(32)
    ((network(picture, hole) - 0.5) * (1 - hole)).square().sum().backward()
    assert not any(weight.grad.any() for weight in network.parameters() if weight.grad is not None)
    (network(picture, hole) * hole).sum().backward()
    assert network.down[0].weight.grad is not None
    assert network.down[0].weight.grad.any()


def test_the_view_spans_a_large_hole() -> None:
    network = GanGenerator()
    with torch.no_grad():
        for block in network.middle:
            torch.nn.init.normal_(block.second.weight, std=0.05)
    picture = torch.rand(1, 3, 128, 128, requires_grad=True)
    network(picture, centre(128))[..., 64, 64].sum().backward()
    assert picture.grad is not None
    assert picture.grad[..., :32, :].any()
    assert picture.grad[..., 96:, :].any()
