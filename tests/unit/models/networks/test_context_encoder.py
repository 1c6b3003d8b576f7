"""The context encoders: what they take, and the channel-wise dense layer between encoder and decoder."""

from __future__ import annotations

import itertools

import pytest
import torch
from torch import Tensor

from restorer.models.networks.context_encoder import ChannelwiseDense, ContextEncoder, DenseContextEncoder

TINY = {"widths": (6, 8, 8, 12), "middle": 1}


@pytest.fixture(autouse=True)
def _seeded() -> None:
    torch.manual_seed(20)


def megabytes(network: torch.nn.Module) -> float:
    return 2e-6 * sum(weight.numel() for weight in network.state_dict().values())


def test_defaults_fit_their_budgets() -> None:
    assert megabytes(ContextEncoder()) <= 5
    network = DenseContextEncoder()
    assert megabytes(network) <= 6
    assert network.dense.window == (16, 24)


def test_the_mask_tells_it_nothing_and_the_result_is_a_picture() -> None:
    network = ContextEncoder(**TINY)
    picture = torch.rand(1, 3, 32, 48)
    out = network(picture, torch.zeros(1, 1, 32, 48))
    assert torch.equal(out, network(picture, torch.ones(1, 1, 32, 48)))
    assert out.min() >= 0
    assert out.max() <= 1


def test_everything_goes_through_the_bottleneck() -> None:
    network = ContextEncoder(**TINY)
    bottleneck = network.encode(torch.rand(1, 3, 32, 48))
    assert bottleneck.shape == (1, 12, 2, 3)
    network.bridge = torch.zeros_like
    first, second = (network(torch.rand(1, 3, 32, 48), torch.zeros(1, 1, 32, 48)) for _ in range(2))
    assert torch.equal(first, second)


def test_dense_starts_as_the_plain_network() -> None:
    plain = ContextEncoder(**TINY)
    dense = DenseContextEncoder(**TINY, size=(32, 48))
    missing, unexpected = dense.load_state_dict(plain.state_dict(), strict=False)
    assert all(name.startswith("dense.") for name in missing)
    assert not unexpected
    for size in ((32, 48), (48, 32), (80, 112), (16, 16)):
        picture, hole = torch.rand(2, 3, *size), torch.zeros(2, 1, *size)
        torch.testing.assert_close(dense(picture, hole), plain(picture, hole))


def literal(layer: ChannelwiseDense, x: Tensor) -> Tensor:
    """One landscape map no larger than the window: every output position a sum over all positions of its channel."""
    channels, height, width = x.shape
    high, wide = layer.window
    out = torch.zeros(channels, high, wide, dtype=x.dtype)
    share = channels // layer.matrices.shape[0]
    for channel, i, j, y, z in itertools.product(
        range(channels), range(high), range(wide), range(high), range(wide)
    ):
        weight = layer.matrices[channel // share, i * wide + j, y * wide + z]
        out[channel, i, j] += weight * x[channel, min(y, height - 1), min(z, width - 1)]
    return out[:, :height, :width]


def test_dense_layer_is_a_sum_over_all_positions_of_a_channel() -> None:
    layer = ChannelwiseDense(4, (2, 3), groups=2).double()
    torch.nn.init.normal_(layer.matrices)
    whole, small = torch.randn(4, 2, 3).double(), torch.randn(4, 1, 2).double()
    torch.testing.assert_close(layer(whole[None])[0], literal(layer, whole))
    torch.testing.assert_close(layer(small[None])[0], literal(layer, small))
    portrait = whole.transpose(1, 2)
    torch.testing.assert_close(layer(portrait[None])[0], literal(layer, whole).transpose(1, 2))


def test_larger_maps_are_cut_into_windows() -> None:
    layer = ChannelwiseDense(4, (2, 3), groups=4).double()
    torch.nn.init.normal_(layer.matrices)
    x = torch.randn(2, 4, 4, 6).double()
    out = layer(x)
    for row, column in ((0, 0), (0, 3), (2, 0), (2, 3)):
        window = (..., slice(row, row + 2), slice(column, column + 3))
        torch.testing.assert_close(out[window], layer(x[window]))


def test_channels_mix_in_the_1x1_convolution_only() -> None:
    layer = ChannelwiseDense(4, (2, 3), groups=2)
    torch.nn.init.normal_(layer.matrices)
    x = torch.randn(1, 4, 2, 3)
    changed = x.clone()
    changed[:, 1] += 1
    difference = (layer(changed) - layer(x)).abs().amax((0, 2, 3))
    assert difference[1] > 0.1
    assert difference[[0, 2, 3]].max() < 1e-6
    torch.nn.init.normal_(layer.mix.weight)
    assert (layer(changed) - layer(x)).abs().amax((0, 2, 3)).min() > 1e-3


def test_groups_must_divide_the_channels() -> None:
    with pytest.raises(ValueError, match="groups"):
        ChannelwiseDense(10, (2, 3), groups=4)
