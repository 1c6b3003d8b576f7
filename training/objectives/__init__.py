"""What networks are trained to make small: objectives by name, each in its own words and formula, and their sum.

A recipe gives each objective a weight: `{psnr = 0.1, gradient = 1.0}`. A name that ends in "?" is optional: without
the feature weights it needs it is left out with a warning instead of stopping the run. The weights of Liu et al.
2018, equation 8: valid 1, hole 6, perceptual 0.05, style 120, tv 0.1; those of Hui et al. 2020 are in `deep`.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

from restorer.errors import TrainingError
from training.batch import Batch
from training.objectives import deep, detection, pixels
from training.objectives.case import Case
from training.objectives.features import ACCEPTED, Features, where_looked

Task = Literal["fill", "detect"]

_log = logging.getLogger(__name__)

_LIU = "Liu et al. 2018, arXiv 1804.07723"
_HUI = "Hui et al. 2020, arXiv 2002.02609"


@dataclass(frozen=True)
class ObjectiveInfo:
    """One objective: `measure` gives a value a sample, smaller is better; its docstring has the formula."""

    measure: Callable[[Case], Tensor]
    description: str
    source: str
    task: Task = "fill"
    needs_features: bool = False
    needs_lpips: bool = False
    """Needs features with the learned weights of LPIPS, i.e. a file with lin.0 ... lin.6."""


def _deep(
    measure: Callable[[Case], Tensor], description: str, source: str, lpips: bool = False
) -> ObjectiveInfo:
    return ObjectiveInfo(measure, description, source, needs_features=True, needs_lpips=lpips)


OBJECTIVES: dict[str, ObjectiveInfo] = {
    "psnr": ObjectiveInfo(pixels.psnr, "decibels in the hole, negative", "PSNR as it is reported"),
    "gradient": ObjectiveInfo(pixels.gradient, "differences of neighbours, composite against truth", "own"),
    "laplacian": ObjectiveInfo(
        pixels.laplacian, "three scales of detail, composite against truth", "Burt & Adelson 1983"
    ),
    "charbonnier": ObjectiveInfo(
        pixels.charbonnier, "smoothed absolute error in the hole", "Charbonnier et al. 1994"
    ),
    "hole": ObjectiveInfo(
        pixels.hole, "absolute error in the hole over the picture's size", f"{_LIU}, eq. 3"
    ),
    "valid": ObjectiveInfo(pixels.valid, "absolute error outside the hole", f"{_LIU}, eq. 3"),
    "tv": ObjectiveInfo(pixels.tv, "total variation in and around the hole", f"{_LIU}, eq. 7"),
    "mse": ObjectiveInfo(pixels.mse, "squared error of the whole picture", "mean squared error"),
    "mse-hole": ObjectiveInfo(
        pixels.mse_hole, "squared error in the hole", "Pathak et al. 2016, arXiv 1604.07379, eq. 1"
    ),
    "perceptual": _deep(deep.perceptual, "responses of output and composite", f"{_LIU}, eq. 4"),
    "style": _deep(deep.style, "Gram matrices of output and composite", f"{_LIU}, eq. 5 and 6"),
    "lpips": _deep(
        deep.lpips,
        "learned perceptual distance in the hole",
        "Zhang et al. 2018, arXiv 1801.03924, eq. 1",
        True,
    ),
    "self-guided": _deep(
        deep.self_guided, "responses where the error is large", f"{_HUI}, self-guided regression"
    ),
    "matching": _deep(deep.matching, "responses of the composite at five sizes", f"{_HUI}, feature matching"),
    "alignment": _deep(
        deep.alignment, "centres of mass of the responses", f"{_HUI}, geometrical alignment constraint"
    ),
    "bce": ObjectiveInfo(
        detection.bce, "cross-entropy, damaged and sound alike", "Xie & Tu 2015, arXiv 1504.06375", "detect"
    ),
    "bce-plain": ObjectiveInfo(
        detection.bce_plain, "cross-entropy over all pixels", "binary cross-entropy", "detect"
    ),
    "jaccard": ObjectiveInfo(
        detection.jaccard, "soft intersection over union", "Rahman & Wang 2016", "detect"
    ),
}


class Objective:
    """A weighted sum of objectives.

    `weights` are those in use; `dropped` names the optional ones left out for want of feature weights.
    """

    def __init__(
        self, weights: Mapping[str, float], features: Features | None, dropped: tuple[str, ...] = ()
    ) -> None:
        self.weights = dict(weights)
        self.features = features
        self.dropped = dropped

    def __call__(self, output: Tensor, batch: Batch, task: Task) -> tuple[Tensor, dict[str, Tensor]]:
        """The sum to go down, and each part unweighted and without gradient; scalars, float32, means over samples.

        `output` is what the network returned for `batch.picture`: (N, 3, H, W) when filling, logits (N, 1, H, W) when
        detecting; in any floating dtype, all is computed in float32. Raises `TrainingError` if the objectives are for
        the other task.
        """
        for name in self.weights:
            if OBJECTIVES[name].task != task:
                raise TrainingError(
                    f'The objective "{name}" is for the task "{OBJECTIVES[name].task}", the network\'s is "{task}".',
                    todo=f"Use {', '.join(_known(task))} in the recipe.",
                )
        with torch.autocast(output.device.type, enabled=False):
            case = Case(output, batch.truth, batch.hole, self.features)
            values = {name: OBJECTIVES[name].measure(case).mean() for name in self.weights}
            total = torch.stack([weight * values[name] for name, weight in self.weights.items()]).sum()
        return total, {name: value.detach() for name, value in values.items()}


def build(weights: Mapping[str, float], features: Features | None) -> Objective:
    """The weighted sum that a recipe's `objectives` describe; what is left out is logged. Raises as `check` does."""
    kept, dropped = _sorted_out(weights, features)
    for reason in dict.fromkeys(dropped.values()):
        names = ", ".join(name for name, missing in dropped.items() if missing == reason)
        _log.warning("Left out of the optional objectives: %s. Reason: %s", names, reason)
    return Objective(kept, features, tuple(dropped))


def check(weights: Mapping[str, float], features: Features | None) -> None:
    """Raises `TrainingError` for objectives that cannot be built.

    That is: unknown names, weights that are negative or not finite, objectives without the feature weights they need
    (saying what is accepted and where it was looked for) unless their name ends in "?", and where nothing is left.
    """
    _sorted_out(weights, features)


def _sorted_out(
    weights: Mapping[str, float], features: Features | None
) -> tuple[dict[str, float], dict[str, str]]:
    """The objectives in use with their weights, and those left out with what they lack."""
    kept: dict[str, float] = {}
    dropped: dict[str, str] = {}
    for written, weight in weights.items():
        name = written.removesuffix("?")
        if name not in OBJECTIVES:
            raise TrainingError(
                f'There is no objective "{name}".', todo=f"Use {', '.join(OBJECTIVES)} in the recipe."
            )
        if name in kept or name in dropped:
            raise TrainingError(f'The recipe names the objective "{name}" twice.', todo="Keep one of them.")
        if not math.isfinite(weight) or weight < 0:
            raise TrainingError(f'The objective "{name}" has the weight {weight}.', todo="Use 0 or more.")
        missing = _missing(OBJECTIVES[name], features)
        if not missing:
            kept[name] = weight
        elif written.endswith("?"):
            dropped[name] = missing
        else:
            raise TrainingError(
                f'The objective "{name}" cannot be used: {missing}',
                todo="Name a file of weights, or use a recipe without this objective.",
            )
    if not kept:
        raise TrainingError("The recipe has no objective that can be used.", todo="Add one, e.g. psnr = 0.1.")
    return kept, dropped


def _missing(info: ObjectiveInfo, features: Features | None) -> str:
    """What `info` lacks, as a sentence; empty if nothing."""
    if info.needs_features and features is None:
        return (
            f"it needs feature weights: {ACCEPTED}. No file was named, and there is none in {where_looked()}."
        )
    if info.needs_lpips and features is not None and not features.measures_lpips:
        return f"the {features.layout} weights have no LPIPS part; it needs LPIPS on SqueezeNet (lin.0 ... lin.6)."
    return ""


def _known(task: Task) -> list[str]:
    return [name for name, info in OBJECTIVES.items() if info.task == task]
