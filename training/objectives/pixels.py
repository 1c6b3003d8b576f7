"""Objectives that compare pixels. Each takes a `Case` and returns one value a sample, (N,) float32.

In the formulas o is the output, t the truth, h the hole (1 inside), c = o h + t (1 - h) the composite, |h| the number
of hole pixels, and C, H, W the picture's size (C = 3). Liu et al. 2018 is arXiv 1804.07723, whose mask M is 1 - h.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as fn

from training.objectives.case import Case

CHANNELS = 3
FLOOR = 3e-5
"""Added to the squared error under the logarithm: about 45 dB, beyond which no sample needs to get better."""
_EVERYTHING = (1, 2, 3)


def psnr(case: Case) -> Tensor:
    """10 log10(mse + 3e-5), mse = sum (h (o - t))^2 / (3 |h|): minus the decibels in the hole.

    Every sample weighs alike by its decibels, so easy holes keep being improved beside hard ones.
    """
    return 10 * torch.log10(mse_hole(case) + FLOOR)


def gradient(case: Case) -> Tensor:
    """(sum |dx c - dx t| + sum |dy c - dy t|) / 2 / (3 |h|), forward differences: edges, and seams at the rim."""
    composite, truth = case.composite, case.truth
    across = (composite[..., 1:] - composite[..., :-1]) - (truth[..., 1:] - truth[..., :-1])
    down = (composite[..., 1:, :] - composite[..., :-1, :]) - (truth[..., 1:, :] - truth[..., :-1, :])
    return (across.abs().sum(_EVERYTHING) + down.abs().sum(_EVERYTHING)) / 2 / (case.area * CHANNELS)


def laplacian(case: Case) -> Tensor:
    """Sum over a three-level Laplacian pyramid of the hole-weighted mean |level of c - level of t|.

    Burt & Adelson 1983: G_0 = c - t; G_(k+1) = every second pixel of G_k blurred by [1 4 6 4 1] / 16 both ways
    (mirrored at the border); L_k = G_k - expand(G_(k+1)) for k = 0, 1 and L_2 = G_2. Weights: w_0 = h, then the
    2 x 2 means of the finer weights. Value: sum_k [sum w_k |L_k| / (3 sum w_k)].
    """
    level, weight = case.composite - case.truth, case.hole
    total = torch.zeros_like(case.area)
    for _ in range(2):
        coarser = _blur(level)[..., ::2, ::2]
        total = total + _weighted(level - _expand(coarser, level), weight)
        level = coarser
        weight = fn.avg_pool2d(weight, 2, ceil_mode=True)
    return total + _weighted(level, weight)


def charbonnier(case: Case) -> Tensor:
    """Mean over the hole's values of sqrt((o - t)^2 + 1e-6) (Charbonnier et al. 1994): L1 without its corner."""
    smooth = (case.error.square() + 1e-6).sqrt() * case.hole
    return smooth.sum(_EVERYTHING) / (case.area * CHANNELS)


def hole(case: Case) -> Tensor:
    """||h (o - t)||_1 / (C H W): Liu et al. 2018, equation 3, L_hole. Equals Hui et al.'s L_mae of the composite."""
    return case.error.abs().mean(_EVERYTHING)


def valid(case: Case) -> Tensor:
    """||(1 - h) (o - t)||_1 / (C H W): Liu et al. 2018, equation 3, L_valid."""
    return ((case.output - case.truth) * (1 - case.hole)).abs().mean(_EVERYTHING)


def tv(case: Case) -> Tensor:
    """Total variation of the composite on R, the hole grown by one pixel: Liu et al. 2018, equation 7.

    Sum of |c_(i,j+1) - c_(i,j)| over neighbours that both lie in R, across and down, over C H W.
    """
    region = fn.max_pool2d(case.hole, 3, stride=1, padding=1)
    c = case.composite
    across = (c[..., 1:] - c[..., :-1]).abs() * region[..., 1:] * region[..., :-1]
    down = (c[..., 1:, :] - c[..., :-1, :]).abs() * region[..., 1:, :] * region[..., :-1, :]
    return (across.sum(_EVERYTHING) + down.sum(_EVERYTHING)) / c[0].numel()


def mse(case: Case) -> Tensor:
    """Mean of (o - t)^2 over the whole picture."""
    return (case.output - case.truth).square().mean(_EVERYTHING)


def mse_hole(case: Case) -> Tensor:
    """sum (h (o - t))^2 / (3 |h|): mean squared error in the hole (Pathak et al. 2016, equation 1, per value)."""
    return case.error.square().sum(_EVERYTHING) / (case.area * CHANNELS)


def _weighted(level: Tensor, weight: Tensor) -> Tensor:
    total = weight.sum(_EVERYTHING).clamp_min(1e-6) * CHANNELS
    return (level.abs() * weight).sum(_EVERYTHING) / total


def _blur(x: Tensor) -> Tensor:
    """Binomial filter of five pixels in both directions, mirrored at the border; (N, C, H, W), H and W at least 3."""
    kernel = x.new_tensor([1, 4, 6, 4, 1]) / 16
    channels = x.shape[1]
    x = fn.pad(x, (2, 2, 2, 2), mode="reflect")
    x = fn.conv2d(x, kernel.view(1, 1, 1, 5).expand(channels, 1, 1, 5), groups=channels)
    return fn.conv2d(x, kernel.view(1, 1, 5, 1).expand(channels, 1, 5, 1), groups=channels)


def _expand(coarse: Tensor, like: Tensor) -> Tensor:
    """Double the size: zeros between the pixels, then the same blur times four; cut to the size of `like`."""
    wide = coarse.new_zeros(*coarse.shape[:2], coarse.shape[2] * 2, coarse.shape[3] * 2)
    wide[..., ::2, ::2] = coarse * 4
    return _blur(wide)[..., : like.shape[-2], : like.shape[-1]]
