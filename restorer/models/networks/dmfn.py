"""dmfn: the dense multi-scale fusion network of Hui et al. 2020 (arXiv 2002.02609), the generator.

Head 5x5, two strided steps, `blocks` dense multi-scale fusion blocks at a quarter of the size, and the way back. The
fusion block (the paper's combination formula and the figure of the block beside it):

    x_i = relu(norm(conv3x3, rate 2^(i-1)))       i = 1..4, each from the same input reduced to a quarter of the channels
    y_1 = x_1,   y_2 = K_2(x_1 + x_2),   y_i = K_i(y_(i-1) + x_i)  for i = 3, 4;   K_i: 3x3 convolution
    out = in + norm(conv1x1(relu(norm([y_1, y_2, y_3, y_4]))))

The objectives and the discriminator with its two branches belong to training.

Not stated in the paper, or in the parts of it known to the authors of this file, and settled as in the program that
Hui et al. published: instance normalisation without learned scale, the second 3x3 convolution at half size, transposed
4x4 convolutions followed by 3x3 ones on the way back, tanh at the end, and pictures in [-1, 1] whose holes are mid
grey (0). Where that program and the paper differ, the paper is followed: the program leaves the K_i out (plain
cumulative sums of the four branches, without activation) and fuses with 3x3 instead of 1x1. `fusion="published"` follows
the program there, too, so that its weights can be used.
"""

from __future__ import annotations

import itertools
from typing import Literal

import torch
from torch import Tensor, nn
from torch.nn import functional as fn

from restorer.errors import CheckpointError
from restorer.models.networks.network import Network
from restorer.text import text

Norm = Literal["instance", "none"]
Fusion = Literal["paper", "published"]

RATES = (1, 2, 4, 8)


class InstanceNorm(nn.Module):
    """Each channel of each sample to mean 0, variance 1 (Ulyanov et al. 2016, arXiv 1607.08022); no learned scale."""

    def forward(self, x: Tensor) -> Tensor:
        if x.device.type != "cpu":
            return fn.instance_norm(x)
        # On the processor batch normalisation of single samples is the same, keeps channels-last memory (instance_norm
        # does not), and is faster.
        return torch.cat([fn.batch_norm(sample, None, None, training=True) for sample in x.chunk(len(x))])


def _normalisation(norm: Norm) -> nn.Module:
    return InstanceNorm() if norm == "instance" else nn.Identity()


def _convolution(
    norm: Norm, inputs: int, outputs: int, kernel: int, *, stride: int = 1, rate: int = 1
) -> nn.Conv2d:
    """Zero-padded to keep the size (divided by `stride`); no bias where a normalisation would remove it again."""
    made = nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2 * rate, dilation=rate, bias=norm == "none")
    if norm == "none":  # torch's default would let the signal fade from layer to layer
        nn.init.kaiming_normal_(made.weight, nonlinearity="relu")
    return made


def _unit(norm: Norm, inputs: int, outputs: int, *, stride: int = 1, rate: int = 1) -> nn.Sequential:
    """3x3 convolution, normalisation, ReLU."""
    return nn.Sequential(
        _convolution(norm, inputs, outputs, 3, stride=stride, rate=rate),
        _normalisation(norm),
        nn.ReLU(),
    )


class FusionBlock(nn.Module):
    """Dense multi-scale fusion block: (N, width, H, W) to the same shape. `width` is a multiple of 4.

    Without normalisation the fusion starts at zero, so that the block starts as identity and eight of them in a row
    keep their scale.
    """

    def __init__(self, width: int, norm: Norm) -> None:
        super().__init__()
        quarter = width // 4
        self.reduce = _unit(norm, width, quarter)
        self.branches = nn.ModuleList(_unit(norm, quarter, quarter, rate=rate) for rate in RATES)
        self.combine = nn.ModuleList(_convolution(norm, quarter, quarter, 3) for _ in RATES[1:])
        self.joined = nn.Sequential(_normalisation(norm), nn.ReLU())
        self.fuse = _convolution(norm, width, width, 1)
        self.norm = _normalisation(norm)
        if norm == "none":
            nn.init.zeros_(self.fuse.weight)
            if self.fuse.bias is not None:
                nn.init.zeros_(self.fuse.bias)

    def combinations(self, x: Tensor) -> list[Tensor]:
        """y_1 ... y_4 of the formula above, each (N, width / 4, H, W), before their normalisation."""
        reduced = self.reduce(x)
        first, *others = (branch(reduced) for branch in self.branches)
        combined = [first]
        for kernel, branch in zip(self.combine, others, strict=True):
            combined.append(kernel(combined[-1] + branch))
        return combined

    def forward(self, x: Tensor) -> Tensor:
        fused: Tensor = self.norm(self.fuse(self.joined(torch.cat(self.combinations(x), 1))))
        return x + fused


class PublishedFusionBlock(nn.Module):
    """The block of the published program: sums in place of combinations, and a fusion that looks around.

        x_i = conv3x3, rate 2^(i-1)     (neither normalised nor activated)
        y_i = x_1 + ... + x_i
        out = in + norm(conv3x3(relu(norm([y_1, y_2, y_3, y_4]))))

    (N, width, H, W) to the same shape. `width` is a multiple of 4.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        quarter = width // 4
        self.reduce = _unit("instance", width, quarter)
        self.branches = nn.ModuleList(
            _convolution("instance", quarter, quarter, 3, rate=rate) for rate in RATES
        )
        self.joined = nn.Sequential(InstanceNorm(), nn.ReLU())
        self.fuse = _convolution("instance", width, width, 3)
        self.norm = InstanceNorm()

    def forward(self, x: Tensor) -> Tensor:
        reduced = self.reduce(x)
        sums = itertools.accumulate(branch(reduced) for branch in self.branches)
        fused: Tensor = self.norm(self.fuse(self.joined(torch.cat(list(sums), 1))))
        return x + fused


def _enlarge(norm: Norm, inputs: int, outputs: int) -> nn.Sequential:
    """Twice the size by a transposed convolution, then a unit."""
    return nn.Sequential(
        nn.ConvTranspose2d(inputs, outputs, 4, stride=2, padding=1, bias=norm == "none"),
        _normalisation(norm),
        nn.ReLU(),
        _unit(norm, outputs, outputs),
    )


class Dmfn(Network):
    """Repaints the whole picture from the known pixels and the hole; the result lies in [0, 1].

    `width` are the channels of the fusion blocks, at a quarter of the input size; `blocks` is their number. The
    defaults are the paper's; `width=128` is a quarter of the parameters and of the work. Whatever stands in the hole
    of `picture` is replaced by mid grey, so the result does not depend on it.

    `norm="instance"` is the paper's. It takes mean and variance over the whole tile, so a fill depends a little on
    the tile's size and on what else lies in it: tiles should look like the crops of training. `norm="none"` makes the
    fill a function of its surroundings alone, at the price of slower training.

    `fusion="published"` has the blocks of the published program (with `norm="instance"` only).

    Raises `CheckpointError` for a width that is not a positive multiple of 4, less than one block, an unknown norm or an
    unknown fusion.
    """

    architecture = "dmfn"
    # Two halvings need a multiple of 4; instance normalisation needs more than one position after them.
    multiple = 8
    prefill = "zero"
    # The paper trains with holes of 128 pixels in the middle of 256: 64 known pixels on every side.
    reach = 64

    def __init__(
        self, width: int = 256, blocks: int = 8, norm: Norm = "instance", fusion: Fusion = "paper"
    ) -> None:
        super().__init__()
        if width < 4 or width % 4 or blocks < 1 or norm not in ("instance", "none"):
            raise CheckpointError(
                text(
                    "A dmfn cannot have width {width}, {blocks} blocks and norm {norm!r}.",
                    width=width,
                    blocks=blocks,
                    norm=norm,
                ),
                todo=text(
                    'Use a width that is a multiple of 4, at least one block, and norm "instance" or "none".'
                ),
            )
        if fusion != "paper" and (fusion != "published" or norm != "instance"):
            raise CheckpointError(
                text("A dmfn cannot have fusion {fusion!r} and norm {norm!r}.", fusion=fusion, norm=norm),
                todo=text('Use fusion "paper", or "published" with norm "instance".'),
            )
        self.hyperparameters = {"width": width, "blocks": blocks, "norm": norm}
        if fusion != "paper":  # a card without it can be read by versions that do not know of it
            self.hyperparameters["fusion"] = fusion
        half, quarter = width // 2, width // 4
        self.encoder = nn.Sequential(
            nn.Conv2d(4, quarter, 5, padding=2),
            nn.ReLU(),
            _unit(norm, quarter, half, stride=2),
            _unit(norm, half, half),
            _unit(norm, half, width, stride=2),
        )
        self.blocks = nn.Sequential(
            *[
                PublishedFusionBlock(width) if fusion == "published" else FusionBlock(width, norm)
                for _ in range(blocks)
            ]
        )
        self.decoder = nn.Sequential(
            _unit(norm, width, width),
            _enlarge(norm, width, half),
            _enlarge(norm, half, quarter),
            nn.Conv2d(quarter, 3, 3, padding=1),
        )

    def forward(self, picture: Tensor, hole: Tensor) -> Tensor:
        known = (2 * picture - 1) * (1 - hole)
        x = self.decoder(self.blocks(self.encoder(torch.cat([known, hole], 1))))
        return (fn.tanh(x.to(picture.dtype)) + 1) / 2
