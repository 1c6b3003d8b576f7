"""Small cases and feature weights that need no file from anywhere."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from training.batch import Batch
from training.objectives import features as features_module
from training.objectives.features import Features

WIDTHS = (64, 128, 256, 384, 384, 512, 512)


def squeeze_weights(lpips: bool = True) -> dict[str, Tensor]:
    """Random weights in the layout of SqueezeNet 1.1, with LPIPS's channel weights."""
    torch.manual_seed(3)
    layers = features_module._squeezenet()
    state = {f"features.{key}": value for key, value in layers.state_dict().items()}
    if lpips:
        state |= {f"lin.{index}": torch.rand(1, width, 1, 1) for index, width in enumerate(WIDTHS)}
    return state


def vgg_weights(*blocks: int) -> dict[str, Tensor]:
    """Names and shapes of a VGG that take no room in a file: every tensor is one number, repeated."""
    with torch.device("meta"):
        layers = features_module._vgg(*blocks)
    return {
        f"features.{key}": torch.tensor(0.01).expand(value.shape)
        for key, value in layers.state_dict().items()
    }


@pytest.fixture(scope="session")
def squeeze() -> Features:
    return Features(squeeze_weights())


@pytest.fixture
def fill_batch(rng: np.random.Generator) -> tuple[Tensor, Batch]:
    """An output slightly outside [0, 1] and two samples of odd size with holes of different size."""
    truth = torch.from_numpy(rng.random((2, 3, 37, 42), np.float32))
    output = truth + 0.3 * torch.from_numpy(rng.standard_normal((2, 3, 37, 42)).astype(np.float32))
    hole = torch.zeros(2, 1, 37, 42)
    hole[0, :, 5:19, 8:30] = 1
    hole[1, :, 30:37, 0:3] = 1
    hole[1, :, 3, 10:40] = 1
    return output, Batch(truth, truth * (1 - hole), hole, ("a", "b"))
