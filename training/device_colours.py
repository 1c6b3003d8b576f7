"""The colour, blur, noise and JPEG of `augment.py` for whole batches on a GPU.

The difference: JPEG is imitated by its lossy step, the rounding of coefficients, without halving the colours' size.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional as fn

from training.config import Augmentation

_LUMINANCE = (
    (16, 11, 10, 16, 24, 40, 51, 61),
    (12, 12, 14, 19, 26, 58, 60, 55),
    (14, 13, 16, 24, 40, 57, 69, 56),
    (14, 17, 22, 29, 51, 87, 80, 62),
    (18, 22, 37, 56, 68, 109, 103, 77),
    (24, 35, 55, 64, 81, 104, 113, 92),
    (49, 64, 78, 87, 103, 121, 120, 101),
    (72, 92, 95, 98, 112, 100, 103, 99),
)
_CHROMINANCE = (
    (17, 18, 24, 47, 99, 99, 99, 99),
    (18, 21, 26, 66, 99, 99, 99, 99),
    (24, 26, 56, 99, 99, 99, 99, 99),
    (47, 66, 99, 99, 99, 99, 99, 99),
    *[(99,) * 8] * 4,
)
"""Quantisation tables K.1 and K.2 of ITU-T T.81 (JPEG), for quality 50."""


def colours(  # noqa: PLR0917
    crops: Tensor,
    drawn: Tensor,
    generator: torch.Generator,
    share: range,
    count: int,
    augmentation: Augmentation,
) -> Tensor:
    """What changes colours and not places, on `crops` (n, 3, h, w) in [0, 255]; the result is rounded.

    `drawn` (n, 16) uniform in [0, 1). The grain comes from `generator` and is drawn for all `count` samples of the
    batch, so that the samples of this `share` have the same whoever makes them.
    """
    column = [part.view(-1, 1, 1, 1) for part in drawn.unbind(1)]
    if augmentation.permute_channels:
        order = drawn[:, 1:4].argsort(1).view(-1, 3, 1, 1).expand_as(crops)
        crops = torch.where(column[0] < augmentation.permute_channels, crops.gather(1, order), crops)
    if augmentation.exposure or augmentation.colour:
        brightness, contrast = (1 + augmentation.exposure * (2 * column[i] - 1) for i in (4, 5))
        gains = 1 + augmentation.colour * (2 * drawn[:, 6:9].view(-1, 3, 1, 1) - 1)
        mean = crops.mean((1, 2, 3), keepdim=True)
        crops = (((crops - mean) * contrast + mean) * brightness * gains).clamp(0, 255)
    if augmentation.blur:
        crops = _blurred(crops, augmentation.blur * drawn[:, 10] * (drawn[:, 9] < 0.5), augmentation.blur)
    if augmentation.noise:
        grain = torch.randn((count, *crops.shape[1:]), generator=generator, device=crops.device)
        crops = (
            crops
            + 255 * augmentation.noise * column[12] * (column[11] < 0.5) * grain[share.start :: share.step]
        )
    crops = crops.round().clamp(0, 255)
    if augmentation.jpeg < 100:
        quality = augmentation.jpeg + (100 - augmentation.jpeg) * column[14]
        crops = torch.where(column[13] < 0.5, compressed(crops, quality), crops)
    return crops


def _blurred(crops: Tensor, sigma: Tensor, largest: float) -> Tensor:
    """Each of `crops` under its own Gaussian; 0 leaves it as it is."""
    radius = max(1, math.ceil(3 * largest))
    radius = min(radius, crops.shape[2] - 1, crops.shape[3] - 1)
    place = torch.arange(-radius, radius + 1, device=crops.device)
    kernel = torch.exp(-place.square() / (2 * sigma.clamp(min=0.05).square()).unsqueeze(1))
    kernel = (kernel / kernel.sum(1, keepdim=True)).repeat_interleave(3, 0)
    n, _, height, width = crops.shape
    x = fn.pad(crops.reshape(1, 3 * n, height, width), (radius,) * 4, mode="reflect")
    x = fn.conv2d(x, kernel.view(3 * n, 1, -1, 1), groups=3 * n)
    return fn.conv2d(x, kernel.view(3 * n, 1, 1, -1), groups=3 * n).view(n, 3, height, width)


def compressed(crops: Tensor, quality: Tensor) -> Tensor:
    """`crops` (n, 3, h, w) in [0, 255] after JPEG's rounding of cosine coefficients; `quality` (n, 1, 1, 1), 1-100.

    ITU-T T.81: annex A.3.3 for the transform, K.1 for the tables; the scaling by quality is that of the Independent
    JPEG Group.
    """
    height, width = crops.shape[2:]
    to_ycc = crops.new_tensor(
        [[0.299, 0.587, 0.114], [-0.168736, -0.331264, 0.5], [0.5, -0.418688, -0.081312]]
    )
    x = fn.pad(crops, (0, -width % 8, 0, -height % 8), mode="replicate")
    x = torch.einsum("dc,nchw->ndhw", to_ycc, x - 128)
    n, _, rows, columns = x.shape
    blocks = x.view(n, 3, rows // 8, 8, columns // 8, 8).transpose(3, 4)
    place = torch.arange(8, device=x.device)
    basis = torch.cos((2 * place + 1) * place.view(-1, 1) * math.pi / 16) / 2
    basis[0] /= math.sqrt(2)
    table = crops.new_tensor([_LUMINANCE, _CHROMINANCE, _CHROMINANCE]).view(1, 3, 8, 8)
    scale = torch.where(quality < 50, 50 / quality, 2 - quality / 50)
    table = (table * scale).round().clamp(1, 255).view(-1, 3, 1, 1, 8, 8)
    kept = (basis @ blocks @ basis.T / table).round() * table
    x = (basis.T @ kept @ basis).transpose(3, 4).reshape(n, 3, rows, columns)
    x = torch.einsum("cd,ndhw->nchw", torch.linalg.inv(to_ycc), x)[..., :height, :width] + 128
    return x.round().clamp(0, 255)
