"""Objectives for finding damage: logits z (N, 1, H, W), positive where damaged, against the hole h.

Each takes a `Case` and returns one value a sample, (N,) float32. p = sigmoid(z).
"""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional as fn

from restorer.models.networks.unet_segment import soft_jaccard
from training.objectives.case import Case

_EVERYTHING = (1, 2, 3)


def bce(case: Case) -> Tensor:
    """Binary cross-entropy with damaged and sound pixels weighing alike, however few there are.

    (mean over h = 1 of -log p + mean over h = 0 of -log(1 - p)) / 2; in a sample with only one of the two, the mean
    over that one alone. After Xie & Tu 2015 (arXiv 1504.06375), equation 2, without its dependence on the hole's size.
    """
    damaged, sound = case.hole, 1 - case.hole
    present = (damaged.sum(_EVERYTHING) > 0).float() + (sound.sum(_EVERYTHING) > 0).float()
    missed = (fn.softplus(-case.output) * damaged).sum(_EVERYTHING) / case.area
    alarms = (fn.softplus(case.output) * sound).sum(_EVERYTHING) / sound.sum(_EVERYTHING).clamp_min(1)
    return (missed + alarms) / present


def bce_plain(case: Case) -> Tensor:
    """Binary cross-entropy, mean over all pixels: fewer false alarms than the balanced one where damage is rare."""
    return fn.binary_cross_entropy_with_logits(case.output, case.hole, reduction="none").mean(_EVERYTHING)


def jaccard(case: Case) -> Tensor:
    """1 - (sum p h + 1) / (sum p + sum h - sum p h + 1): the Jaccard distance with probabilities for members.

    Jaccard 1912; Rahman & Wang 2016. The one pixel added to both keeps samples without damage defined: there every
    false alarm costs.
    """
    return 1 - soft_jaccard(case.output, case.hole)
