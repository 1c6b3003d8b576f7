"""The partial convolution against a literal reading of Liu et al. 2018, and the U-Net made of it."""

from __future__ import annotations

import itertools

import pytest
import torch
from torch import Tensor

from restorer.errors import CheckpointError
from restorer.models.networks.pconv import PartialConv2d, PConvUNet

TINY = {"width": 6, "depth": 3, "widest": 12}


@pytest.fixture(autouse=True)
def _seeded() -> None:
    torch.manual_seed(20)


def literal(layer: PartialConv2d, features: list[Tensor], masks: list[Tensor]) -> tuple[Tensor, Tensor]:
    """Equations 1 and 2 window by window, every channel with its own copy of the mask as in the paper."""
    X = torch.cat(features, 1)
    M = torch.cat([mask.expand_as(x) for x, mask in zip(features, masks, strict=True)], 1)
    W, kernel, stride = layer.conv.weight, layer.conv.kernel_size[0], layer.conv.stride[0]
    count, channels, height, width = X.shape
    rows, columns = -(-height // stride), -(-width // stride)
    out = torch.zeros(count, W.shape[0], rows, columns, dtype=X.dtype)
    updated = torch.zeros(count, 1, rows, columns, dtype=X.dtype)
    for n, row, column in itertools.product(range(count), range(rows), range(columns)):
        window, seen = torch.zeros(2, channels, kernel, kernel, dtype=X.dtype)
        for i, j in itertools.product(range(kernel), range(kernel)):
            y, x = row * stride + i - kernel // 2, column * stride + j - kernel // 2
            if 0 <= y < height and 0 <= x < width:
                window[:, i, j], seen[:, i, j] = X[n, :, y, x], M[n, :, y, x]
        if seen.sum() > 0:
            for feature in range(W.shape[0]):
                scale = torch.ones_like(seen).sum() / seen.sum()
                out[n, feature, row, column] = (W[feature] * window * seen).sum() * scale
                if layer.bias is not None:
                    out[n, feature, row, column] += layer.bias[feature]
            updated[n, 0, row, column] = 1
    return out, updated


def random_masks(sources: tuple[int, ...], size: tuple[int, int]) -> list[Tensor]:
    """Scattered valid pixels, and a corner so large without any that whole windows see nothing."""
    masks = []
    for _ in sources:
        mask = (torch.rand(2, 1, *size) < 0.4).double()
        mask[0, :, : size[0] // 2 + 3, : size[1] // 2 + 3] = 0
        masks.append(mask)
    return masks


@pytest.mark.parametrize(
    ("sources", "kernel", "stride", "bias"),
    [
        ((3,), 7, 2, True),
        ((4,), 3, 2, False),
        ((2,), 5, 1, True),
        ((4, 3), 3, 1, True),
        ((1, 5), 3, 2, False),
    ],
)
def test_partial_convolution_is_equations_1_and_2(
    sources: tuple[int, ...], kernel: int, stride: int, bias: bool
) -> None:
    layer = PartialConv2d(sources, 3, kernel, stride, bias).double()
    if layer.bias is not None:
        torch.nn.init.normal_(layer.bias)
    masks = random_masks(sources, (11, 12))
    features = [torch.randn(2, width, 11, 12).double() for width in sources]
    expected, expected_mask = literal(layer, features, masks)
    out, mask = layer([x * m for x, m in zip(features, masks, strict=True)], masks)
    assert torch.equal(mask, expected_mask)
    assert (mask == 0).any()
    assert (mask == 1).any()
    torch.testing.assert_close(out, expected, rtol=1e-12, atol=1e-12)


def test_nothing_valid_gives_zeros_and_finite_gradients() -> None:
    layer = PartialConv2d((3,), 4, 3, 2)
    torch.nn.init.ones_(layer.bias)
    out, mask = layer([torch.zeros(1, 3, 8, 8)], [torch.zeros(1, 1, 8, 8)])
    assert not out.any()
    assert not mask.any()
    out.sum().backward()
    assert torch.isfinite(layer.conv.weight.grad).all()


@pytest.mark.parametrize("stride", [1, 2])
def test_gradients_of_two_sources(stride: int) -> None:
    layer = PartialConv2d((2, 3), 2, 3, stride).double()
    masks = random_masks((2, 3), (6, 6))

    def convolve(coarse: Tensor, fine: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
        features = [coarse * masks[0], fine * masks[1]]
        parameters = {"conv.weight": weight, "bias": bias}
        out: Tensor = torch.func.functional_call(layer, parameters, (features, masks))[0]
        return out

    inputs = [
        torch.randn(2, 2, 6, 6).double().requires_grad_(),
        torch.randn(2, 3, 6, 6).double().requires_grad_(),
        torch.randn_like(layer.conv.weight).requires_grad_(),
        torch.randn(2).double().requires_grad_(),
    ]
    assert torch.autograd.gradcheck(convolve, inputs)


@pytest.mark.parametrize("norm", [True, False])
def test_what_stands_in_the_hole_makes_no_difference(norm: bool) -> None:
    network = PConvUNet(**TINY, norm=norm).train()
    hole = torch.zeros(2, 1, 32, 32)
    hole[:, :, 3:30, 3:30] = 1  # deep layers still have holes then, and normalisation must not fill them
    picture = torch.rand(2, 3, 32, 32)
    other = torch.where(hole > 0, torch.rand_like(picture), picture)
    assert torch.equal(network(picture, hole), network(other, hole))
    x, mask = picture * (1 - hole), 1 - hole
    for block in network.encoder:
        x, mask = block([x], [mask])
        assert not (x * (1 - mask)).any()


def test_architecture_of_the_paper() -> None:
    with torch.device("meta"):
        network = PConvUNet(**PConvUNet.PAPER)
    widths = [block.conv.conv.out_channels for block in (*network.encoder, *network.decoder)]
    assert widths == [64, 128, 256, 512, 512, 512, 512, 512, 512, 512, 512, 512, 256, 128, 64]
    assert [block.conv.conv.kernel_size[0] for block in network.encoder] == [7, 5, 5, 3, 3, 3, 3, 3]
    assert network.head.sources == (64, 3)
    assert network.multiple == 256
    normed = [block.norm is not None for block in (*network.encoder, *network.decoder)]
    assert normed == [False] + [True] * 14
    assert network.encoder_norms() == [block.norm for block in network.encoder[1:]]
    assert PConvUNet(**TINY, norm=False).encoder_norms() == []


def test_default_fits_its_budget_and_the_class_knows_its_multiple() -> None:
    network = PConvUNet()
    assert PConvUNet.multiple == network.multiple == 64
    assert 2 * sum(weight.numel() for weight in network.state_dict().values()) <= 8e6


def test_one_pixel_at_the_deepest_level() -> None:
    network = PConvUNet(**TINY).eval()
    with torch.no_grad():
        out = network(torch.rand(1, 3, 8, 8), torch.zeros(1, 1, 8, 8))
    assert out.shape == (1, 3, 8, 8)
    assert torch.isfinite(out).all()


def test_all_hole_is_finite() -> None:
    network = PConvUNet(**TINY).eval()
    with torch.no_grad():
        out = network(torch.zeros(1, 3, 16, 16), torch.ones(1, 1, 16, 16))
    assert torch.isfinite(out).all()


def test_averages_fill_before_any_training() -> None:
    network = PConvUNet(width=8, depth=5, widest=32, norm=False, init="average").eval()
    y, x = torch.meshgrid(torch.linspace(0, 1, 64), torch.linspace(0, 1, 64), indexing="ij")
    picture = torch.stack([0.2 + 0.5 * x, 0.8 - 0.4 * y, 0.3 + 0.2 * x + 0.2 * y])[None]
    hole = torch.zeros(1, 1, 64, 64)
    hole[:, :, 10:22, 30:46] = 1
    hole[:, :, 40:44, :20] = 1
    with torch.no_grad():
        error = (network(picture * (1 - hole), hole) - picture).abs() * hole
        flat = network(torch.full_like(picture, 0.37) * (1 - hole), hole)
    assert error.max() < 0.07
    assert error.sum() / (3 * hole.sum()) < 0.03
    torch.testing.assert_close(flat, torch.full_like(flat, 0.37))


@pytest.mark.parametrize("wrong", [{"init": "average", "norm": True}, {"init": "median", "norm": False}])
def test_refuses_an_impossible_start(wrong: dict[str, object]) -> None:
    with pytest.raises(CheckpointError, match="cannot start"):
        PConvUNet(**TINY, **wrong)
