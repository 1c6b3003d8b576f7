"""context-encoder and context-encoder-fc: Pathak et al. 2016, "Context Encoders: Feature Learning by Inpainting"
(arXiv 1604.07379), for paintings with many tiny white losses at 256x384.

The first is all convolutions; the second puts the paper's channel-wise fully connected layer (section 3.1) between
encoder and decoder, so that distant parts of the picture reach each other.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as fn

from restorer.models.networks.encoder_decoder import EncoderDecoder


class ContextEncoder(EncoderDecoder):
    """Repaints a picture whose losses are white; sees no mask. Defaults: 2.1 million weights, bottleneck at 1/16."""

    architecture = "context-encoder"
    multiple = 16

    def __init__(self, widths: Sequence[int] = (48, 96, 160, 224), middle: int = 1) -> None:
        super().__init__(widths, middle)


class ChannelwiseDense(nn.Module):
    """Connects every position of a `window` (height, width) with every other, within each channel.

    Takes and returns (N, `channels`, H, W) of any H and W. Pathak et al. give each channel its own matrix; here the
    channels of each of `groups` groups share one, or the layer would outweigh all the others together. Maps that are
    not whole windows are padded by repetition of their edge and cut into windows; of a portrait map the axes change
    places before and after. A 1x1 convolution then mixes the channels, as in the paper. Starts as the identity.
    Raises `ValueError` where `channels` is not a multiple of `groups`.
    """

    def __init__(self, channels: int, window: tuple[int, int], groups: int) -> None:
        super().__init__()
        if channels % groups:
            raise ValueError(f"{channels} channels cannot be shared out among {groups} groups")
        self.window = window
        self.matrices = nn.Parameter(torch.eye(window[0] * window[1]).repeat(groups, 1, 1))
        self.mix = nn.Conv2d(channels, channels, 1)
        nn.init.dirac_(self.mix.weight)
        if self.mix.bias is not None:
            nn.init.zeros_(self.mix.bias)

    def forward(self, x: Tensor) -> Tensor:
        portrait = x.shape[2] > x.shape[3]
        dense = self._windows(x.transpose(2, 3)).transpose(2, 3) if portrait else self._windows(x)
        last = x.is_contiguous(memory_format=torch.channels_last)
        layout = torch.channels_last if last else torch.contiguous_format
        result: Tensor = self.mix(dense.contiguous(memory_format=layout))
        return result

    def _windows(self, x: Tensor) -> Tensor:
        count, channels, height, width = x.shape
        high, wide = self.window
        x = fn.pad(x, (0, -width % wide, 0, -height % high), mode="replicate")
        rows, columns, groups = x.shape[2] // high, x.shape[3] // wide, self.matrices.shape[0]
        # Axes: picture, group, channel in it, row of windows, row in it, column of windows, column in it.
        cut = x.reshape(count, groups, channels // groups, rows, high, columns, wide)
        cut = cut.permute(1, 0, 2, 3, 5, 4, 6)
        maps = torch.bmm(cut.reshape(groups, -1, high * wide), self.matrices.transpose(1, 2))
        back = maps.reshape(cut.shape).permute(1, 0, 2, 3, 5, 4, 6)
        return back.reshape(count, channels, rows * high, columns * wide)[:, :, :height, :width]


class DenseContextEncoder(ContextEncoder):
    """The context encoder with a dense layer over windows of `size` (height, width) pixels, landscape or square.

    `groups` matrices, shared by the channels (`widths[-1]` must be a multiple of it). Starts as the plain network, and
    takes over the weights of a trained one: their names agree.
    """

    architecture = "context-encoder-fc"

    def __init__(
        self,
        widths: Sequence[int] = (48, 96, 160, 224),
        middle: int = 1,
        size: Sequence[int] = (256, 384),
        groups: int = 4,
    ) -> None:
        super().__init__(widths, middle)
        self.hyperparameters |= {"size": list(size), "groups": groups}
        window = (size[0] // self.multiple, size[1] // self.multiple)
        self.dense = ChannelwiseDense(widths[-1], window, groups)

    def bridge(self, bottleneck: Tensor) -> Tensor:
        result: Tensor = self.dense(bottleneck)
        return result
