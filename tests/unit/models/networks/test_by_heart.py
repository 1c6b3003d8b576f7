"""Every network can learn one picture by heart. One that cannot is broken, whatever else holds of it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from skimage import data
from torch import Tensor
from torch.nn import functional as fn

from restorer.models.networks import ARCHITECTURES, build, network_class

WIDTHS = {"widths": [24, 32, 48], "middle": 1}
SMALL: dict[str, tuple[float, dict[str, Any]]] = {
    "restorer-net": (3e-3, {"widths": [16, 24, 32], "blocks": [1, 1, 1]}),
    "pconv": (5e-3, {"width": 24, "depth": 3, "widest": 48}),
    "context-encoder": (2e-3, WIDTHS),
    "context-encoder-fc": (2e-3, WIDTHS | {"size": [48, 48]}),
    "gan": (2e-3, WIDTHS),
    "cc-gan": (2e-3, WIDTHS),
    "dmfn": (2e-3, {"width": 48, "blocks": 2}),
}
"""Learning rate and hyperparameters with which it takes seconds."""
STEPS = 1500


@pytest.fixture
def truth() -> Tensor:
    """An eye and its brow: (1, 3, 48, 48)."""
    eye = data.astronaut()[92:140, 180:228].astype(np.float32) / 255
    return torch.from_numpy(eye.transpose(2, 0, 1)[None].copy())


def hole_of(truth: Tensor) -> Tensor:
    hole = torch.zeros_like(truth[:, :1])
    hole[..., 12:36, 12:36] = 1
    return hole


def test_the_list_is_whole() -> None:
    assert set(SMALL) == {name for name in ARCHITECTURES if network_class(name).task == "fill"}


@pytest.mark.parametrize("name", SMALL)
def test_above_35_decibels_in_the_hole(name: str, truth: Tensor) -> None:
    torch.manual_seed(5)
    rate, hyperparameters = SMALL[name]
    network, hole = build(name, **hyperparameters), hole_of(truth)
    start = {"zero": 0.0, "white": 1.0, "base": 0.5}[network.prefill]
    picture = torch.where(hole > 0, start, truth)
    optimizer = torch.optim.Adam(network.parameters(), rate)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, STEPS)
    best = 0.0
    for _ in range(STEPS):
        error = ((network(picture, hole) - truth) * hole).square().sum() / (3 * hole.sum())
        best = max(best, float(-10 * torch.log10(error.detach())))
        if best > 35:
            break
        optimizer.zero_grad()
        error.backward()
        optimizer.step()
        schedule.step()
    assert best > 35


def test_a_detector_learns_one_mask_by_heart(truth: Tensor) -> None:
    torch.manual_seed(5)
    wanted = (fn.avg_pool2d(torch.rand(1, 1, 64, 64), 9, 1, 4) > 0.52).float()
    picture = fn.interpolate(truth, size=(64, 64)) * (1 - wanted) + 0.9 * wanted
    network = build("unet-segment", widths=[16, 24, 32], norm="none")
    optimizer = torch.optim.Adam(network.parameters(), 3e-3)
    for _ in range(STEPS):
        logits = network(picture, torch.zeros_like(wanted))
        found = logits > 0
        overlap = (found & (wanted > 0)).sum() / (found | (wanted > 0)).sum().clamp(min=1)
        if overlap > 0.98:
            break
        optimizer.zero_grad()
        fn.binary_cross_entropy_with_logits(logits, wanted).backward()
        optimizer.step()
    assert overlap > 0.98
