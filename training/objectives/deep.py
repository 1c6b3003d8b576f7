"""Objectives that compare the responses of a feature network. Each takes a `Case` and returns (N,) float32.

Liu et al. 2018 (arXiv 1804.07723) use VGG16's first three pooling layers; Hui et al. 2020 (DMFN, arXiv 2002.02609)
the ReLU 1_1 to 5_1 of VGG19. Any other layout of `Features` stands in with its layers of the same rank. With
`hole` as L_mae, DMFN's weights are: hole 1, self-guided 25, matching 25, alignment 1, and for the discriminator
features 5 and adversarial 0.003.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as fn

from training.objectives.case import Case

_GUIDED = 2
_ALIGNED = 3


def perceptual(case: Case) -> Tensor:
    """sum_p ||F_p(o) - F_p(t)||_1 / N_p + sum_p ||F_p(c) - F_p(t)||_1 / N_p: Liu et al. 2018, equation 4.

    F_p is the response of pooling layer p and N_p its number of values.
    """
    total = torch.zeros_like(case.area)
    for pools in (case.output_pools, case.composite_pools):
        for response, true in zip(pools, case.truth_pools, strict=True):
            total = total + (response - true).abs().mean((1, 2, 3))
    return total


def style(case: Case) -> Tensor:
    """Liu et al. 2018, equation 5 (L_style_out) plus equation 6 (L_style_comp).

    sum_p 1 / C_p^2 ||K_p (F_p(x)^T F_p(x) - F_p(t)^T F_p(t))||_1 for x = o and x = c, with F_p as a matrix of
    H_p W_p rows and C_p columns and K_p = 1 / (C_p H_p W_p).
    """
    total = torch.zeros_like(case.area)
    wanted = [_gram(true) for true in case.truth_pools]
    for pools in (case.output_pools, case.composite_pools):
        for response, gram in zip(pools, wanted, strict=True):
            total = total + (_gram(response) - gram).abs().mean((1, 2))
    return total


def lpips(case: Case) -> Tensor:
    """sum h D(c, t) / |h|, D the map of LPIPS (Zhang et al. 2018, arXiv 1801.03924, equation 1): the scorer's measure."""
    return (case.features.lpips(case.composite, case.truth) * case.hole).sum((1, 2, 3)) / case.area


def self_guided(case: Case) -> Tensor:
    """Hui et al. 2020, self-guided regression: features differ most where pixels do, so there they count.

    sum_(l = 1, 2) w_l ||M_l (F_l(t) - F_l(c))||_1 / N_l with w_l = 1000 / C_l^2. M_1 is the squared error of the
    composite, averaged over the channels and stretched to [0, 1] by its least and greatest value, a constant for
    the gradient; M_2 its average over the cells of the coarser layer. (For a layout whose first layer is already
    halved, M_1 is averaged to it too.)
    """
    error = (case.composite.detach() - case.truth).square().mean(1, keepdim=True)
    least, greatest = error.amin((2, 3), keepdim=True), error.amax((2, 3), keepdim=True)
    guide = (error - least) / (greatest - least).clamp_min(1e-12)
    total = torch.zeros_like(case.area)
    for response, true in zip(case.composite_levels[:_GUIDED], case.truth_levels[:_GUIDED], strict=True):
        guide = fn.adaptive_avg_pool2d(guide, (response.shape[2], response.shape[3]))
        total = total + _weight(true) * ((response - true).abs() * guide).mean((1, 2, 3))
    return total


def matching(case: Case) -> Tensor:
    """Hui et al. 2020, feature matching: sum_(l = 1..5) w_l ||F_l(t) - F_l(c)||_1 / N_l, w_l = 1000 / C_l^2."""
    total = torch.zeros_like(case.area)
    for response, true in zip(case.composite_levels, case.truth_levels, strict=True):
        total = total + _weight(true) * (response - true).abs().mean((1, 2, 3))
    return total


def alignment(case: Case) -> Tensor:
    """Hui et al. 2020, geometrical alignment: each channel of layer 4 (ReLU 4_1) keeps its centre of mass.

    c_k = sum_(u,v) (u, v) R_k(u, v) / sum R_k, with u = 2 x / W - 1, v = 2 y / H - 1 and R the responses + 1e-7.
    Value: the mean over channels and both coordinates of (c_k(composite) - c_k(truth))^2. (The paper's formula adds
    over the channels; the mean is what its weight of 1 is meant for.)
    """
    found, true = _centres(case.composite_levels[_ALIGNED]), _centres(case.truth_levels[_ALIGNED])
    return (found - true).square().mean((1, 2))


def _gram(x: Tensor) -> Tensor:
    """(N, C, C): products of the channels, over C H W."""
    rows = x.flatten(2)
    return rows @ rows.transpose(1, 2) / x[0].numel()


def _weight(response: Tensor) -> float:
    return 1000.0 / float(response.shape[1]) ** 2


def _centres(responses: Tensor) -> Tensor:
    """(N, C, 2): centre of mass of each channel of (N, C, H, W) responses >= 0, from -1 to 1."""
    height, width = responses.shape[-2:]
    mass = responses + 1e-7
    mass = mass / mass.sum((2, 3), keepdim=True)
    u = torch.arange(width, device=mass.device, dtype=mass.dtype) * 2 / width - 1
    v = torch.arange(height, device=mass.device, dtype=mass.dtype) * 2 / height - 1
    return torch.stack([(mass.sum(2) * u).sum(-1), (mass.sum(3) * v).sum(-1)], -1)
