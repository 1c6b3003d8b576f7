"""lama: the generator of Suvorov et al. 2022, "Resolution-robust Large Mask Inpainting with Fourier Convolutions"
(arXiv 2109.07161), built of the fast Fourier convolutions of Chi et al. 2020 (NeurIPS).

A fast Fourier convolution splits its channels into a local and a global part, which exchange 3x3 convolutions:

    local'  = conv(local) + conv(global)
    global' = conv(local) + spectral(global)

    spectral(x) = W2 (y + F^-1(relu(norm(W F(y)))))   with   y = relu(norm(W1 x))

F is the orthonormal real Fourier transform of the whole map, its real and imaginary parts as channels, W, W1 and W2 are
1x1 convolutions: each layer sees the whole tile. The layers around are a ResNet between three halvings and three
doublings (Johnson et al. 2016, arXiv 1603.08155), all padded by reflection.

The defaults are the published "big-lama". Its local Fourier unit is switched off there, and left out here.
"""

from __future__ import annotations

import itertools
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as fn

from restorer.errors import CheckpointError
from restorer.models.networks.network import Network
from restorer.text import text

HALVINGS = 3
WIDEST = 1024
GLOBAL_SHARE = 0.75
"""Of the channels of a Fourier convolution."""

_SMALLEST = 16
"""Shortest side in pixels: reflection needs two positions at an eighth of the size."""


class Parts(NamedTuple):
    """A map in two parts of equal size, (N, C_l, H, W) and (N, C_g, H, W)."""

    local: Tensor
    wide: Tensor


def _convolution(inputs: int, outputs: int, stride: int = 1) -> nn.Conv2d:
    return nn.Conv2d(inputs, outputs, 3, stride, padding=1, bias=False, padding_mode="reflect")


class FourierUnit(nn.Module):
    """F^-1(relu(norm(W F(x)))): (N, `channels`, H, W) to the same shape. Always in float32, also under autocast."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.mix = nn.Conv2d(2 * channels, 2 * channels, 1, bias=False)
        self.norm = nn.BatchNorm2d(2 * channels)

    def forward(self, x: Tensor) -> Tensor:
        # Half precision has neither the range nor the digits for the sums of a whole map.
        with torch.autocast(x.device.type, enabled=False):
            spectrum = torch.view_as_real(torch.fft.rfft2(x.float(), norm="ortho"))
            # (N, C, H, W', 2) to (N, 2 C, H, W'): real and imaginary part of each channel beside each other.
            flat = spectrum.permute(0, 1, 4, 2, 3).flatten(1, 2)
            flat = fn.relu(self.norm(self.mix(flat)))
            count, channels, *size = flat.shape
            changed = flat.reshape(count, channels // 2, 2, *size).permute(0, 1, 3, 4, 2).contiguous()
            result: Tensor = torch.fft.irfft2(torch.view_as_complex(changed), s=x.shape[-2:], norm="ortho")
        return result.to(x.dtype)


class SpectralTransform(nn.Module):
    """The way of the global part through the spectrum: (N, `channels`, H, W) to the same shape."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        half = channels // 2
        self.enter = nn.Conv2d(channels, half, 1, bias=False)
        self.norm = nn.BatchNorm2d(half)
        self.unit = FourierUnit(half)
        self.leave = nn.Conv2d(half, channels, 1, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        y = fn.relu(self.norm(self.enter(x)))
        result: Tensor = self.leave(y + self.unit(y))
        return result


class FourierConvolution(nn.Module):
    """Fast Fourier convolution from `Parts` to `Parts` of the same widths; each part normalised, then ReLU."""

    def __init__(self, local: int, wide: int) -> None:
        super().__init__()
        self.local_to_local = _convolution(local, local)
        self.local_to_wide = _convolution(local, wide)
        self.wide_to_local = _convolution(wide, local)
        self.wide_to_wide = SpectralTransform(wide)
        self.local_norm = nn.BatchNorm2d(local)
        self.wide_norm = nn.BatchNorm2d(wide)

    def forward(self, x: Parts) -> Parts:
        local = self.local_to_local(x.local) + self.wide_to_local(x.wide)
        wide = self.local_to_wide(x.local) + self.wide_to_wide(x.wide)
        return Parts(fn.relu(self.local_norm(local)), fn.relu(self.wide_norm(wide)))


class FourierBlock(nn.Module):
    """Two Fourier convolutions added to their input."""

    def __init__(self, local: int, wide: int) -> None:
        super().__init__()
        self.first = FourierConvolution(local, wide)
        self.second = FourierConvolution(local, wide)

    def forward(self, x: Parts) -> Parts:
        step: Parts = self.second(self.first(x))
        return Parts(x.local + step.local, x.wide + step.wide)


class Split(nn.Module):
    """The last halving, which makes the two parts: (N, `inputs`, H, W) to `Parts` of half the size."""

    def __init__(self, inputs: int, local: int, wide: int) -> None:
        super().__init__()
        self.to_local = _convolution(inputs, local, stride=2)
        self.to_wide = _convolution(inputs, wide, stride=2)
        self.local_norm = nn.BatchNorm2d(local)
        self.wide_norm = nn.BatchNorm2d(wide)

    def forward(self, x: Tensor) -> Parts:
        return Parts(
            fn.relu(self.local_norm(self.to_local(x))),
            fn.relu(self.wide_norm(self.to_wide(x))),
        )


class Lama(Network):
    """Repaints the whole picture from the known pixels and the hole; the result lies in (0, 1).

    `width` are the channels at full size, doubled at each of three halvings up to 1,024; `blocks` is the number of
    Fourier blocks at an eighth of the size. What stands in the hole of `picture` is replaced by 0. Tiles with a side
    below 16 pixels are padded by repeating their edge. Raises `CheckpointError` for a width that is not a positive
    even number and for less than one block.
    """

    architecture = "lama"
    multiple = 8
    prefill = "zero"
    # It sees the whole tile and makes use of it; a tile of 512 has room for this on either side.
    reach = 128

    def __init__(self, width: int = 64, blocks: int = 18) -> None:
        super().__init__()
        if width < 2 or width % 2 or blocks < 1:
            raise CheckpointError(
                text("A lama cannot have width {width} and {blocks} blocks.", width=width, blocks=blocks),
                todo=text("Use an even width and at least one block."),
            )
        self.hyperparameters = {"width": width, "blocks": blocks}
        widths = [min(WIDEST, width * 2**level) for level in range(HALVINGS + 1)]
        wide = int(widths[-1] * GLOBAL_SHARE)
        local = widths[-1] - wide
        self.stem = nn.Sequential(
            nn.Conv2d(4, width, 7, padding=3, bias=False, padding_mode="reflect"),
            nn.BatchNorm2d(width),
            nn.ReLU(),
        )
        self.down = nn.Sequential(
            *[
                nn.Sequential(_convolution(fine, coarse, stride=2), nn.BatchNorm2d(coarse), nn.ReLU())
                for fine, coarse in itertools.pairwise(widths[:-1])
            ]
        )
        self.split = Split(widths[-2], local, wide)
        self.blocks = nn.Sequential(*[FourierBlock(local, wide) for _ in range(blocks)])
        self.up = nn.Sequential(
            *[
                nn.Sequential(
                    nn.ConvTranspose2d(coarse, fine, 3, stride=2, padding=1, output_padding=1),
                    nn.BatchNorm2d(fine),
                    nn.ReLU(),
                )
                for coarse, fine in itertools.pairwise(reversed(widths))
            ]
        )
        self.head = nn.Conv2d(width, 3, 7, padding=3, padding_mode="reflect")

    def forward(self, picture: Tensor, hole: Tensor) -> Tensor:
        height, width = picture.shape[-2:]
        x = torch.cat([picture * (1 - hole), hole], 1)
        x = fn.pad(x, (0, max(0, _SMALLEST - width), 0, max(0, _SMALLEST - height)), mode="replicate")
        parts: Parts = self.blocks(self.split(self.down(self.stem(x))))
        logits: Tensor = self.head(self.up(torch.cat(parts, 1)))
        return torch.sigmoid(logits[..., :height, :width].to(picture.dtype))
