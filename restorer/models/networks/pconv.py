"""pconv: the partial-convolution U-Net of Liu et al. 2018, "Image Inpainting for Irregular Holes Using Partial
Convolutions" (arXiv 1804.07723).

A partial convolution sees valid pixels only, scales its result by how many it saw (eq. 1), and passes on a mask that
grows with every layer (eq. 2). The U-Net (section 3.2 and the paper's supplement) halves the picture `depth` times and
doubles it back by nearest-neighbour up-sampling; every step back gets features and mask of its own scale, the last one
the picture and its mask. What lies outside the picture is a hole like any other: partial convolution is the padding.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any, ClassVar, Literal

import torch
from torch import Tensor, nn
from torch.nn import functional as fn

from restorer.errors import CheckpointError
from restorer.models.networks.encoder_decoder import double, leaky
from restorer.models.networks.network import Network
from restorer.text import text

Activation = Callable[[Tensor], Tensor]

_MEAN = (0.485, 0.456, 0.406)
_DEVIATION = (0.229, 0.224, 0.225)
"""Of ImageNet's red, green and blue in [0, 1], as torchvision documents them."""


class PartialConv2d(nn.Module):
    """Partial convolution over the concatenated `sources` (channels of each), padded with holes by half its kernel.

    `forward(features, masks)`: one (N, C_s, H, W) and one (N, 1, H, W) per source; masks are 1 where valid and 0 where
    not (the opposite of `hole`), and features must already be 0 where their mask is (the X * M of eq. 1). Returns

        x' = W^T (X * M) sum(1) / sum(M) + b   where sum(M) > 0, else 0     (eq. 1)
        m' = 1                                 where sum(M) > 0, else 0     (eq. 2)

    with the features' dtype and the masks' dtype. The paper gives every channel its own copy of the mask; here one copy
    stands for a source's channels and counts as often.
    """

    def __init__(
        self, sources: Sequence[int], width: int, kernel: int, stride: int = 1, bias: bool = True
    ) -> None:
        super().__init__()
        self.sources = tuple(sources)
        self.conv = nn.Conv2d(sum(sources), width, kernel, stride, kernel // 2, bias=False)
        self.bias = nn.Parameter(torch.zeros(width)) if bias else None

    def forward(self, features: Sequence[Tensor], masks: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
        factor, valid = self._validity(masks)
        # Under autocast the picture is float32 and the rest is not: one dtype, or all would become float32.
        dtype = features[0].dtype
        x = self.conv(torch.cat([source.to(dtype) for source in features], 1))
        x = x * factor.to(x.dtype)
        if self.bias is not None:
            x = x + self.bias.to(x.dtype)[:, None, None] * valid.to(x.dtype)
        return x, valid

    @torch.no_grad()
    def _validity(self, masks: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
        """sum(1) / sum(M), 0 where nothing is valid, and m'; each (N, 1, H', W')."""
        kernel, stride = self.conv.kernel_size[0], self.conv.stride[0]
        weighted = [channels * mask for channels, mask in zip(self.sources, masks, strict=True)]
        channels_seen = torch.cat(weighted, 1).sum(1, keepdim=True)
        # A pool sums exactly; the fast algorithms of convolutions may leave 1e-7 where there is nothing.
        count = fn.avg_pool2d(channels_seen, kernel, stride, kernel // 2, divisor_override=1)
        valid = (count > 0).to(count.dtype)
        everything = kernel * kernel * sum(self.sources)
        return valid * everything / count.clamp(min=1), valid

    @torch.no_grad()
    def pass_colour(self) -> None:
        """Let the first three channels out be averages of the first three of each source, over valid pixels.

        Weights in proportion to each source's channels, equal over the window, make eq. 1 a normalised average.
        """
        self.conv.weight[:3] = 0
        share = 1 / self.conv.weight[0].numel()
        start = 0
        for channels in self.sources:
            for colour in range(3):
                self.conv.weight[colour, start + colour] = channels * share
            start += channels


class PartialBlock(nn.Module):
    """Partial convolution, batch normalisation if wanted, activation; the result is 0 where its mask is 0."""

    def __init__(self, conv: PartialConv2d, norm: bool, activation: Activation) -> None:
        super().__init__()
        self.conv = conv
        self.norm = nn.BatchNorm2d(conv.conv.out_channels) if norm else None
        self.activation = activation

    def forward(self, features: Sequence[Tensor], masks: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
        x, mask = self.conv(features, masks)
        if self.norm is None:
            return self.activation(x), mask
        # Normalisation moves the zeros of what is still unknown.
        return self.activation(self.norm(x)) * mask.to(x.dtype), mask


class PConvUNet(Network):
    """Partial-convolution U-Net with `depth` levels of `width`, 2 `width`, 4 `width` ... up to `widest` channels.

    Kernels are 7, 5, 5, 3, 3 ... down and 3 up; ReLU down, LeakyReLU(0.2) up. `norm`: batch normalisation in all layers
    but the first and the last, as in the paper, or nowhere. The defaults are a compact network; `PAPER` is the paper's.

    `init` "paper" draws all weights after He et al. 2015 (arXiv 1502.01852). "average" differs in the first three
    channels of each layer: they carry the colours down and up as averages of what is known, so that the untrained
    network already fills like push-pull interpolation. It needs `norm=False` (batch normalisation would rescale the
    colours from the first step on): otherwise, or for another `init`, raises `CheckpointError`.

    `colours`: "plain" for pictures in [0, 1] as they are, "imagenet" for a network that sees and answers
    (x - mean) / deviation with the statistics of ImageNet, as the PyTorch port does; the result is in [0, 1] again.

    `multiple` of the class is that of the default depth; an instance has its own, 2 ** `depth`.
    """

    architecture = "pconv"
    multiple = 64
    prefill = "zero"

    PAPER: ClassVar[dict[str, Any]] = {"width": 64, "depth": 8, "widest": 512, "norm": True}
    """Hyperparameters of the paper's network (33 million weights, for sides that are multiples of 256)."""

    def __init__(
        self,
        width: int = 48,
        depth: int = 6,
        widest: int = 192,
        norm: bool = True,
        init: Literal["paper", "average"] = "paper",
        *,
        colours: Literal["plain", "imagenet"] = "plain",
    ) -> None:
        super().__init__()
        if colours not in ("plain", "imagenet"):
            raise CheckpointError(
                text('A pconv network cannot have colours="{colours}".', colours=colours),
                todo=text('Use "plain" or "imagenet".'),
            )
        if init not in ("paper", "average") or (init == "average" and norm):
            raise CheckpointError(
                text(
                    'A pconv network cannot start with init="{init}" and norm={norm}.', init=init, norm=norm
                ),
                todo=text('Use init="paper", or init="average" with norm=false.'),
            )
        self.hyperparameters = {"width": width, "depth": depth, "widest": widest, "norm": norm, "init": init}
        if colours != "plain":  # a card without it can be read by versions that do not know of it
            self.hyperparameters["colours"] = colours
        self.colours = colours
        self.multiple = 2**depth  # type: ignore[misc]  # the instance's depth decides
        widths = [3, *(min(width * 2**level, widest) for level in range(depth))]
        kernels = itertools.chain((7, 5, 5), itertools.repeat(3))
        pairs = list(itertools.pairwise(widths))
        self.encoder = nn.ModuleList(
            _block((fine,), coarse, kernel, stride=2, norm=norm and level > 0, activation=fn.relu)
            for level, ((fine, coarse), kernel) in enumerate(zip(pairs, kernels, strict=False))
        )
        self.decoder = nn.ModuleList(
            _block((coarse, fine), fine, 3, stride=1, norm=norm, activation=leaky)
            for fine, coarse in reversed(pairs[1:])
        )
        self.head = PartialConv2d((widths[1], 3), 3, 3)
        self._initialise(init)

    def _initialise(self, init: str) -> None:
        for part, slope in ((self.encoder, 0.0), (self.decoder, 0.2), (self.head, 1.0)):
            for layer in part.modules():
                if isinstance(layer, PartialConv2d):
                    nn.init.kaiming_normal_(layer.conv.weight, a=slope, nonlinearity="leaky_relu")
                    if init == "average":
                        layer.pass_colour()

    def encoder_norms(self) -> list[nn.BatchNorm2d]:
        """The encoder's batch normalisations, which the paper freezes to fine-tune; empty without `norm`."""
        return [layer for layer in self.encoder.modules() if isinstance(layer, nn.BatchNorm2d)]

    def forward(self, picture: Tensor, hole: Tensor) -> Tensor:
        mask = 1 - hole
        x = (_standardised(picture) if self.colours == "imagenet" else picture) * mask
        skips = []
        for block in self.encoder:
            skips.append((x, mask))
            x, mask = block([x], [mask])
        for block in (*self.decoder, self.head):
            skip, skip_mask = skips.pop()
            x, mask = block([double(x), skip], [double(mask), skip_mask])
        x = x.to(picture.dtype)
        return _natural(x) if self.colours == "imagenet" else x


def _standardised(x: Tensor) -> Tensor:
    """(N, 3, H, W) in [0, 1] to mean 0, deviation 1 over the pictures of ImageNet."""
    return (x - x.new_tensor(_MEAN)[:, None, None]) / x.new_tensor(_DEVIATION)[:, None, None]


def _natural(x: Tensor) -> Tensor:
    """The way back from `_standardised`."""
    return x * x.new_tensor(_DEVIATION)[:, None, None] + x.new_tensor(_MEAN)[:, None, None]


def _block(
    sources: Sequence[int], width: int, kernel: int, *, stride: int, norm: bool, activation: Activation
) -> PartialBlock:
    # The shift of batch normalisation makes a bias useless.
    return PartialBlock(PartialConv2d(sources, width, kernel, stride, bias=not norm), norm, activation)
