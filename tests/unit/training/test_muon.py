"""The optimizer that makes updates orthogonal."""

from __future__ import annotations

from copy import deepcopy

import pytest
import torch
from torch import nn

from training.muon import Muon, orthogonal


@pytest.mark.parametrize("shape", [(8, 72), (72, 8), (16, 16)])
def test_an_update_has_singular_values_near_one(shape: tuple[int, int]) -> None:
    matrix = torch.randn(shape, generator=torch.Generator().manual_seed(3)) * 1e-3
    values = torch.linalg.svdvals(orthogonal(matrix))
    assert 0.5 < values.min() < values.max() < 1.35
    assert orthogonal(matrix).dtype == torch.float32


def test_an_update_keeps_the_directions() -> None:
    matrix = torch.randn(12, 40, generator=torch.Generator().manual_seed(4))
    left, _, right = torch.linalg.svd(matrix, full_matrices=False)
    assert torch.nn.functional.cosine_similarity(
        (left @ right).flatten(), orthogonal(matrix).flatten(), dim=0
    ).item() == pytest.approx(1, abs=0.03)


def _network() -> nn.Sequential:
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Conv2d(3, 8, 3, padding=1), nn.ReLU(), nn.Conv2d(8, 8, 3, padding=1), nn.ReLU(), nn.Conv2d(8, 3, 1)
    )


def test_it_learns_and_resumes_bit_for_bit() -> None:
    generator = torch.Generator().manual_seed(1)
    picture = torch.rand(2, 3, 16, 16, generator=generator)
    wanted = torch.nn.functional.avg_pool2d(picture, 3, 1, 1)

    def learn(network: nn.Sequential, optimizer: Muon, steps: int) -> float:
        for _ in range(steps):
            optimizer.zero_grad()
            loss = (network(picture) - wanted).square().mean()
            loss.backward()
            optimizer.step()
        return loss.item()

    network = _network()
    optimizer = Muon(network.parameters(), lr=4e-3)
    first = learn(network, optimizer, 1)
    learn(network, optimizer, 40)
    copy = _network()
    copy.load_state_dict(network.state_dict())
    resumed = Muon(copy.parameters(), lr=1.0)
    resumed.load_state_dict(deepcopy(optimizer.state_dict()))
    assert learn(network, optimizer, 20) == learn(copy, resumed, 20) < first / 5
    assert all(torch.equal(a, b) for a, b in zip(network.parameters(), copy.parameters(), strict=True))


def test_only_inner_convolutions_are_orthogonal() -> None:
    network = _network()
    kernels, rest = Muon(network.parameters()).param_groups
    assert [id(p) for p in kernels["params"]] == [id(network[2].weight)]
    assert len(rest["params"]) == 5
