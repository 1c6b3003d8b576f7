"""restorer-net: our own residual U-Net over a classical fill.

The hole is filled first by truncated biharmonic conjugate gradients (`base_fill.py`), and the network learns what
is missing. Residual blocks follow He et al. 2015 (arXiv 1512.03385) with a zero-initialised last convolution, so
that training starts at the classical fill; the space-to-depth stem and head follow Shi et al. 2016 (arXiv 1609.05158);
the encoder, the decoder and its added links Ronneberger et al. 2015 (arXiv 1505.04597). There is no normalisation: a
fill must not depend on the contrast of what else lies in the tile.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as fn

from restorer.models.networks.network import Network


class ResidualBlock(nn.Module):
    """Two 3x3 convolutions added to their input; the second starts at zero, so the block starts as identity."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(width, width, 3, padding=1)
        nn.init.kaiming_normal_(self.first.weight, nonlinearity="relu")
        self.second = nn.Conv2d(width, width, 3, padding=1)
        nn.init.zeros_(self.second.weight)
        if self.second.bias is not None:
            nn.init.zeros_(self.second.bias)

    def forward(self, x: Tensor) -> Tensor:
        step: Tensor = self.second(fn.relu(self.first(fn.relu(x))))
        return x + step


def _stage(width: int, blocks: int) -> nn.Sequential:
    return nn.Sequential(*[ResidualBlock(width) for _ in range(blocks)])


class RestorerNet(Network):
    """Corrects a classical fill: `picture` holds the base fill in its holes, the result is that plus a residual.

    `widths` are the channels at 1/2, 1/4, 1/8 ... of the input size, `blocks` the residual blocks at each.
    """

    architecture = "restorer-net"
    multiple = 16
    prefill = "base"
    # Measured: with 64 pixels around, thin and small holes are filled no better (docs/experiments.md).
    reach = 16

    def __init__(
        self, widths: Sequence[int] = (64, 96, 160, 256), blocks: Sequence[int] = (2, 2, 2, 3)
    ) -> None:
        super().__init__()
        self.hyperparameters = {"widths": list(widths), "blocks": list(blocks)}
        self.stem = nn.Conv2d(16, widths[0], 3, padding=1)
        self.encoder = nn.ModuleList(
            _stage(width, count) for width, count in zip(widths[:-1], blocks[:-1], strict=True)
        )
        self.down = nn.ModuleList(
            nn.Conv2d(fine, coarse, 2, stride=2) for fine, coarse in itertools.pairwise(widths)
        )
        self.middle = _stage(widths[-1], blocks[-1])
        self.up = nn.ModuleList(nn.Conv2d(coarse, fine * 4, 1) for fine, coarse in itertools.pairwise(widths))
        self.decoder = nn.ModuleList(
            _stage(width, count) for width, count in zip(widths[:-1], blocks[:-1], strict=True)
        )
        for change in (self.stem, *self.down, *self.up):
            nn.init.kaiming_normal_(change.weight, nonlinearity="linear")
        self.head = nn.Conv2d(widths[0], 12, 3, padding=1)
        nn.init.zeros_(self.head.weight)
        if self.head.bias is not None:
            nn.init.zeros_(self.head.bias)

    def forward(self, picture: Tensor, hole: Tensor) -> Tensor:
        x = self.stem(fn.pixel_unshuffle(torch.cat([picture - 0.5, hole], 1), 2))
        skips = []
        for stage, down in zip(self.encoder, self.down, strict=True):
            x = stage(x)
            skips.append(x)
            x = down(x)
        x = self.middle(x)
        for stage, up, skip in zip(reversed(self.decoder), reversed(self.up), reversed(skips), strict=True):
            x = stage(fn.pixel_shuffle(up(x), 2) + skip)
        residual: Tensor = fn.pixel_shuffle(self.head(x), 2)
        return picture + residual.to(picture.dtype)
