"""unet-segment: finds whitish paint losses and other damage; the U-Net of Ronneberger et al. 2015 (arXiv 1505.04597).

Contracting and expanding path with two 3x3 convolutions a level, 2x2 max pooling, 2x2 up-convolutions, and
concatenated links. Changed for full-size pictures: a space-to-depth stem (Shi et al. 2016, arXiv 1609.05158) starts at
half size, the levels are narrow where they are fine, convolutions are padded so that the logits cover the input, and
batch normalisation (Ioffe & Szegedy 2015, arXiv 1502.03167) replaces the careful initialisation. Its statistics are
fixed after training: what is found at a pixel never depends on the contrast of the rest of the tile.

With `guided` the network starts from the threshold detector, as `restorer-net` starts from a classical fill: it sees
that detector's log odds beside the picture, and learns what to add to them.

The score is the Jaccard coefficient (intersection over union).
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Literal

import torch
from torch import Tensor, nn
from torch.nn import functional as fn

from restorer.errors import CheckpointError
from restorer.models.networks.network import GUESS_RANGE, Network
from restorer.text import text

Norm = Literal["batch", "none"]


def soft_jaccard(logits: Tensor, truth: Tensor) -> Tensor:
    """Differentiable Jaccard coefficient of each sample: (N,) float32 in (0, 1]; 1 - it is the loss.

    (sum(p t) + 1) / (sum(p + t - p t) + 1) with p = sigmoid(logits). The one pixel added to both lets a clean sample
    (t = 0 everywhere) pull its false alarms down and makes empty over empty 1. `logits` (N, ...) of any floating
    type; `truth` of the same shape, 1 where damaged, floating or bool. Alone it starts slowly where damage is thin:
    training adds cross-entropy.
    """
    found, wanted = torch.sigmoid(logits.float()).flatten(1), truth.float().flatten(1)
    shared = (found * wanted).sum(1)
    return (shared + 1) / (found.sum(1) + wanted.sum(1) - shared + 1)


def _level(norm: Norm, inputs: int, outputs: int) -> nn.Sequential:
    """Two 3x3 convolutions, each normalised and followed by ReLU."""
    layers: list[nn.Module] = []
    for channels in (inputs, outputs):
        convolution = nn.Conv2d(channels, outputs, 3, padding=1, bias=norm == "none")
        if norm == "none":  # torch's default would let the signal fade from layer to layer
            nn.init.kaiming_normal_(convolution.weight, nonlinearity="relu")
        layers.append(convolution)
        layers.append(nn.BatchNorm2d(outputs) if norm == "batch" else nn.Identity())
        layers.append(nn.ReLU())
    return nn.Sequential(*layers)


class SegmentationUNet(Network):
    """Logits (N, 1, H, W), positive where the picture is damaged. `hole` is ignored.

    `widths` are the channels at 1/2, 1/4, 1/8 ... of the input size, at most five. `norm` is "batch" or "none"; with
    "none" training needs a lower rate, but accepts batches of one tiny crop. `guided`: the picture's fourth channel is a
    guess (`guess_of_odds`) whose log odds the result starts from; an instance's `prefill` is then "guess".
    Raises `CheckpointError` for other hyperparameters.
    """

    architecture = "unet-segment"
    task = "detect"
    multiple = 32
    # Five levels see about 180 pixels to each side, the outer half of them only through the coarsest.
    reach = 96

    def __init__(
        self, widths: Sequence[int] = (24, 40, 80, 128, 160), norm: Norm = "batch", guided: bool = False
    ) -> None:
        super().__init__()
        if not 1 <= len(widths) <= 5 or min(widths) < 1 or norm not in ("batch", "none"):
            raise CheckpointError(
                text(
                    "A unet-segment cannot have widths {widths} and norm {norm!r}.",
                    widths=list(widths),
                    norm=norm,
                ),
                todo=text('Use one to five positive widths, and norm "batch" or "none".'),
            )
        self.hyperparameters = {"widths": list(widths), "norm": norm, "guided": guided}
        self.guided = guided
        channels = 3
        if guided:
            self.prefill = "guess"  # type: ignore[misc]  # the instance's input decides
            channels = 4
        self.encoder = nn.ModuleList(
            _level(norm, inputs, outputs) for inputs, outputs in itertools.pairwise((4 * channels, *widths))
        )
        steps = list(itertools.pairwise(widths))
        self.up = nn.ModuleList(nn.ConvTranspose2d(coarse, fine, 2, stride=2) for fine, coarse in steps)
        self.decoder = nn.ModuleList(_level(norm, 2 * fine, fine) for fine, _ in steps)
        self.head = nn.Conv2d(widths[0], 4, 1)
        if guided:
            nn.init.zeros_(self.head.weight)
            if self.head.bias is not None:
                nn.init.zeros_(self.head.bias)

    def forward(self, picture: Tensor, hole: Tensor) -> Tensor:
        x = self.encoder[0](fn.pixel_unshuffle(2 * picture - 1, 2))
        links = []
        for level in self.encoder[1:]:
            links.append(x)
            x = level(fn.max_pool2d(x, 2))
        for level, up, link in zip(reversed(self.decoder), reversed(self.up), reversed(links), strict=True):
            x = level(torch.cat([link, up(x)], 1))
        logits = fn.pixel_shuffle(self.head(x), 2).to(picture.dtype)
        return logits + GUESS_RANGE * (2 * picture[:, 3:] - 1) if self.guided else logits
