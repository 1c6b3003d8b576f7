"""Adversaries: networks that judge whether a picture is real, and what both sides lose by the verdict.

Every convolution and dense layer is spectrally normalised (Miyato et al. 2018, arXiv 1802.05957): it bounds how steep
the verdict can get, which keeps training stable without gradient penalties, and unlike batch normalisation it lets no
sample see another. (Hui et al. use batch normalisation in their published program; here batches are too small for it.)
"""

from __future__ import annotations

import math
from typing import Literal, assert_never

import torch
from torch import Tensor, nn
from torch.nn import functional as fn
from torch.nn.utils import parametrize
from torch.nn.utils.parametrizations import spectral_norm

from training.config import Adversary

Verdict = tuple[Tensor, list[Tensor]]
"""Logits, positive for real, and feature maps for feature matching."""

LossKind = Literal["bce", "hinge", "relativistic"]

_LEFT = 4
"""Side of the feature map that a branch hands to its dense layer."""


class Discriminator(nn.Module):
    """Judges pictures.

    `forward(picture, hole)`: `picture` (N, 3, H, W) in [0, 1], real or repainted; `hole` (N, 1, H, W), 1 inside, of
    the same dtype. Returns logits in the dtype of the computation and the feature maps, finest first.
    """

    def forward(self, picture: Tensor, hole: Tensor) -> Verdict:
        # The power iteration must stay in float32, so the weights are normalised before autocast can reach them.
        with parametrize.cached():
            with torch.autocast(picture.device.type, enabled=False):
                for module in self.modules():
                    if parametrize.is_parametrized(module):
                        _ = module.weight
            return self.judge(2 * picture - 1, hole)

    def judge(self, picture: Tensor, hole: Tensor) -> Verdict:
        """The same for `picture` in [-1, 1], with all weights at hand."""
        raise NotImplementedError


class Branch(nn.Module):
    """Strided 5x5 convolutions down to about 4x4 for pictures of `size`, then a dense layer (Hui et al. 2020).

    Widths are `width` times 1, 2, 4, 8, 8, 8. Pictures of other sizes are averaged to 4x4 before the dense layer.
    Returns `outputs` values a picture, before any activation, and the feature maps.
    """

    def __init__(self, size: tuple[int, int], width: int, outputs: int) -> None:
        super().__init__()
        steps = min(6, max(2, round(math.log2(min(size) / _LEFT))))
        widths = [3, *(width * min(8, 2**step) for step in range(steps))]
        self.layers = nn.ModuleList(
            spectral_norm(nn.Conv2d(widths[step], widths[step + 1], 5, 2, 2)) for step in range(steps)
        )
        self.dense = spectral_norm(nn.Linear(widths[-1] * _LEFT**2, outputs))

    def forward(self, picture: Tensor) -> Verdict:
        features = []
        for layer in self.layers:
            picture = fn.leaky_relu(layer(picture), 0.2)
            features.append(picture)
        return self.dense(fn.adaptive_avg_pool2d(picture, _LEFT).flatten(1)), features


class GlobalDiscriminator(Discriminator):
    """One verdict a picture, logits (N, 1) (Goodfellow et al. 2014, arXiv 1406.2661; strided as Radford et al. 2015)."""

    def __init__(self, size: tuple[int, int], width: int) -> None:
        super().__init__()
        self.branch = Branch(size, width, 1)

    def judge(self, picture: Tensor, hole: Tensor) -> Verdict:
        verdict: Verdict = self.branch(picture)
        return verdict


class PatchDiscriminator(Discriminator):
    """One verdict for each patch of 70x70 pixels, every 8: logits (N, 1, h, w) (Isola et al. 2016, arXiv 1611.07004).

    It sees the hole as a fourth channel, as in Yu et al. 2018 (arXiv 1806.03589), so that it learns to look there and
    not at the known pixels that real and repainted pictures share. H and W are at least 24.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        widths = (4, width, 2 * width, 4 * width, 8 * width)
        self.layers = nn.ModuleList(
            spectral_norm(nn.Conv2d(widths[step], widths[step + 1], 4, 2 if step < 3 else 1, 1))
            for step in range(4)
        )
        self.verdict = spectral_norm(nn.Conv2d(widths[-1], 1, 4, 1, 1))

    def judge(self, picture: Tensor, hole: Tensor) -> Verdict:
        x, features = torch.cat([picture, hole], 1), []
        for layer in self.layers:
            x = fn.leaky_relu(layer(x), 0.2)
            features.append(x)
        return self.verdict(x), features


class GlobalLocalDiscriminator(Discriminator):
    """One verdict, logits (N, 1), from the whole picture and a window of half its sides on the hole (Hui et al. 2020).

    The vectors of both branches are concatenated. The features are those of the local branch, on which the paper
    matches them.
    """

    def __init__(self, size: tuple[int, int], width: int) -> None:
        super().__init__()
        outputs = 8 * width
        self.whole = Branch(size, width, outputs)
        self.local = Branch((size[0] // 2, size[1] // 2), width, outputs)
        self.verdict = spectral_norm(nn.Linear(2 * outputs, 1))

    def judge(self, picture: Tensor, hole: Tensor) -> Verdict:
        around, _ = self.whole(picture)
        inside, features = self.local(window(picture, hole))
        return self.verdict(fn.leaky_relu(torch.cat([inside, around], 1), 0.2)), features


def window(picture: Tensor, hole: Tensor) -> Tensor:
    """(N, C, H // 2, W // 2): of each sample the window around its own hole's centre of mass, moved into the picture.

    `picture` (N, C, H, W), `hole` (N, 1, H, W). A sample without a hole gives its middle.
    """
    sides = (picture.shape[2] // 2, picture.shape[3] // 2)
    # A millionth of a pixel, spread evenly: the middle where there is no hole, and no change where there is one.
    weight = hole.detach()[:, 0].float() + 1e-6 / hole[0, 0].numel()
    starts = []
    for axis, side in zip((1, 2), sides, strict=True):
        profile = weight.sum(3 - axis)
        centres = torch.arange(profile.shape[1], device=hole.device, dtype=profile.dtype) + 0.5
        start = (profile * centres).sum(1) / profile.sum(1) - side / 2
        starts.append(start.round().long().clamp(0, profile.shape[1] - side).tolist())
    return torch.stack(
        [
            sample[:, top : top + sides[0], left : left + sides[1]]
            for sample, top, left in zip(picture, *starts, strict=True)
        ]
    )


def build(adversary: Adversary, size: tuple[int, int]) -> Discriminator:
    """A freshly initialised discriminator for crops of about `size` (height, width)."""
    match adversary.kind:
        case "global":
            return GlobalDiscriminator(size, adversary.width)
        case "patch":
            return PatchDiscriminator(adversary.width)
        case "global-local":
            return GlobalLocalDiscriminator(size, adversary.width)
        case _ as unknown:
            assert_never(unknown)


def discriminator_loss(kind: LossKind, real_logits: Tensor, fake_logits: Tensor) -> Tensor:
    """What the discriminator minimises; a float32 scalar. r, f: logits of real and repainted pictures; s: sigmoid.

    - "bce": -E[log s(r)] - E[log(1 - s(f))] (Goodfellow et al. 2014, eq. 1)
    - "hinge": E[max(0, 1 - r)] + E[max(0, 1 + f)] (Miyato et al. 2018, eq. 16)
    - "relativistic": -E[log s(r - E f)] - E[log(1 - s(f - E r))] (Jolicoeur-Martineau 2018, arXiv 1807.00734,
      section 4: relativistic average; the expectations inside run over the batch)
    """
    real, fake = real_logits.float(), fake_logits.float()
    match kind:
        case "bce":
            return fn.softplus(-real).mean() + fn.softplus(fake).mean()
        case "hinge":
            return fn.relu(1 - real).mean() + fn.relu(1 + fake).mean()
        case "relativistic":
            return fn.softplus(fake.mean() - real).mean() + fn.softplus(fake - real.mean()).mean()
        case _ as unknown:
            assert_never(unknown)


def generator_loss(kind: LossKind, real_logits: Tensor | None, fake_logits: Tensor) -> Tensor:
    """What the network that repaints minimises; a float32 scalar. Names as in `discriminator_loss`.

    - "bce": -E[log s(f)], the non-saturating form (Goodfellow et al. 2014, section 3)
    - "hinge": -E[f] (Miyato et al. 2018, eq. 17)
    - "relativistic": -E[log(1 - s(r - E f))] - E[log s(f - E r)] (Jolicoeur-Martineau 2018); only this one needs
      `real_logits`, which may be computed without gradients. Raises `ValueError` without them.
    """
    fake = fake_logits.float()
    match kind:
        case "bce":
            return fn.softplus(-fake).mean()
        case "hinge":
            return -fake.mean()
        case "relativistic":
            if real_logits is None:
                raise ValueError("the relativistic loss compares: it needs the logits of real pictures too")
            real = real_logits.float()
            return fn.softplus(real - fake.mean()).mean() + fn.softplus(real.mean() - fake).mean()
        case _ as unknown:
            assert_never(unknown)
