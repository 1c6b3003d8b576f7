"""What the context encoders and the generators share: convolutions down, convolutions and up-sampling back.

There are no links past the bottleneck, so everything the result shows has gone through it: a hole cannot be copied
(Pathak et al. 2016, arXiv 1604.07379, section 3.1). Up-sampling by repetition and a convolution leaves no checkerboard
(Odena et al. 2016, distill.pub/2016/deconv-checkerboard). There is no normalisation, as in `restorer_net.py`.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as fn

from restorer.models.networks.network import Network
from restorer.models.networks.restorer_net import ResidualBlock


class EncoderDecoder(Network):
    """Repaints a picture; it sees the white holes but is never told where they are.

    `widths` are the channels at 1/2, 1/4, 1/8 ... of the input size, the last of them the bottleneck's, where `middle`
    residual blocks widen the view. The result is in [0, 1] (sigmoid). An instance's `multiple` is 2 ** len(`widths`).
    """

    prefill = "white"

    def __init__(self, widths: Sequence[int], middle: int) -> None:
        super().__init__()
        self.hyperparameters = {"widths": list(widths), "middle": middle}
        self.multiple = 2 ** len(widths)  # type: ignore[misc]  # the instance's depth decides
        self.down = nn.ModuleList(
            nn.Conv2d(fine, coarse, 3, stride=2, padding=1)
            for fine, coarse in itertools.pairwise((3, *widths))
        )
        pairs = list(itertools.pairwise(widths))[::-1]
        self.up = nn.ModuleList(nn.Conv2d(coarse, fine, 3, padding=1) for fine, coarse in pairs)
        self.head = nn.Conv2d(widths[0], 3, 3, padding=1)
        for layer in (*self.down, *self.up, self.head):
            nn.init.kaiming_normal_(layer.weight, a=0.2, nonlinearity="leaky_relu")
            nn.init.zeros_(layer.bias)
        with torch.no_grad():
            self.head.weight.mul_(0.1)  # a sigmoid that starts far from its middle learns slowly
        self.middle = nn.Sequential(*[ResidualBlock(widths[-1]) for _ in range(middle)])
        # Detail is painted at 1/4 and 1/2; blocks further down would cost weights and show little.
        self.refine = nn.ModuleList(
            ResidualBlock(fine) if step >= len(pairs) - 2 else nn.Identity()
            for step, (fine, _) in enumerate(pairs)
        )

    def encode(self, picture: Tensor) -> Tensor:
        """The bottleneck (N, widths[-1], H / multiple, W / multiple), before its activation."""
        x = picture - 0.5
        for level, down in enumerate(self.down):
            x = down(leaky(x) if level else x)
        result: Tensor = self.middle(x)
        return result

    def decode(self, bottleneck: Tensor) -> Tensor:
        """Logits (N, 3, H, W) of the picture."""
        x = bottleneck
        for up, refine in zip(self.up, self.refine, strict=True):
            x = refine(up(double(leaky(x))))
        result: Tensor = self.head(double(leaky(x)))
        return result

    def bridge(self, bottleneck: Tensor) -> Tensor:
        """What lies between encoder and decoder: nothing here."""
        return bottleneck

    def forward(self, picture: Tensor, hole: Tensor) -> Tensor:
        logits = self.decode(self.bridge(self.encode(picture)))
        return torch.sigmoid(logits.to(picture.dtype))


def leaky(x: Tensor) -> Tensor:
    """LeakyReLU with slope 0.2."""
    return fn.leaky_relu(x, 0.2)


def double(x: Tensor) -> Tensor:
    """Twice the height and width, by repetition."""
    return fn.interpolate(x, scale_factor=2, mode="nearest")
