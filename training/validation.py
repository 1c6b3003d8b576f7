"""How good a network is on pictures it was not trained on: fixed crops with fixed damage, scored in the hole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from restorer.models.networks.network import Network
from training.batch import Batch
from training.batches import CpuBatches
from training.config import Augmentation, Phase, Recipe
from training.groups import CLEAN
from training.hardware import Hardware
from training.objectives.features import Features
from training.objectives.metrics import jaccard, measure
from training.pictures import Pack

Pixels = NDArray[np.uint8]

SEED = 1804_07723
"""Cases never depend on a run's seed: runs can be compared."""
EVERYTHING = "all"
"""The mean over all cases, beside the kinds of damage."""
_MOST, _LEAST, _BUDGET = 64, 16, 4_000_000
"""Cases, and the pixels they may have together before they become fewer."""
_SHOWN = 6


@dataclass(frozen=True)
class Case:
    """One crop of a validation picture with its damage: a batch of one."""

    picture: str
    batch: Batch

    @property
    def kind(self) -> str:
        return self.batch.kinds[0]


@dataclass(frozen=True)
class CaseScore:
    """What one case scored: "psnr" (dB), "ssim", "l1" (per cent), "lpips", "jaccard"; or "iou" and "alarms"."""

    picture: str
    kind: str
    scores: dict[str, float]


@dataclass(frozen=True)
class Result:
    """All cases of one validation, in the order of the cases."""

    cases: tuple[CaseScore, ...]

    def means(self) -> dict[str, dict[str, float]]:
        """Score to kind of damage (and "all") to its mean over the cases that have it."""
        found: dict[str, dict[str, list[float]]] = {}
        for case in self.cases:
            for name, value in case.scores.items():
                for kind in (EVERYTHING, case.kind):
                    found.setdefault(name, {}).setdefault(kind, []).append(value)
        return {
            name: {kind: float(np.mean(values)) for kind, values in kinds.items()}
            for name, kinds in found.items()
        }

    def by_picture(self, name: str) -> dict[str, float]:
        """The mean of one score for every picture that has it."""
        found: dict[str, list[float]] = {}
        for case in self.cases:
            if name in case.scores:
                found.setdefault(case.picture, []).append(case.scores[name])
        return {picture: float(np.mean(values)) for picture, values in found.items()}


def cases(pack: Pack | None, recipe: Recipe, phase: Phase, network: Network) -> list[Case]:
    """The cases of a run: every picture in turn, every kind of the recipe's damage in turn, crops as in training.

    The same for the same pictures and recipe. `phase` gives the crops' size. None for `pack`: no cases.
    """
    if pack is None:
        return []
    quiet = Augmentation(flips=False, quarter_turns=False, whole=recipe.augmentation.whole)
    area = max((d.size or phase.size)[0] * (d.size or phase.size)[1] for d in recipe.damage)
    count = max(_LEAST, min(_MOST, _BUDGET // area))
    found = []
    for number in range(count):
        index, turn = number % len(pack), number // len(pack)
        damage = recipe.damage[(index + turn) % len(recipe.damage)]
        alone = recipe.model_copy(update={"damage": [damage], "augmentation": quiet})
        one = phase.model_copy(update={"batch": 1, "size": damage.size or phase.size})
        source = CpuBatches(_Single(pack, index), alone, one, SEED, network.prefill, network.task)
        found.append(Case(pack.names[index], source.batch(number)))
    return found


class _Single(Pack):
    """A pack with only one of the pictures of another."""

    def __init__(self, whole: Pack, index: int) -> None:
        super().__init__(whole.path, [whole.names[index]], [whole.shapes[index]])
        self._whole, self._index = whole, index

    def picture(self, index: int) -> Pixels:
        del index
        return self._whole.picture(self._index)

    def __getstate__(self) -> dict[str, Any]:
        return self.__dict__


@torch.inference_mode()
def validate(
    network: Network, chosen: Iterable[Case], hardware: Hardware, features: Features | None = None
) -> Result:
    """Score `network` on the cases. LPIPS where `features` have its weights."""
    was_training = network.training
    network.eval()
    scored = tuple(
        CaseScore(case.picture, case.kind, _score(network, case, hardware, features)) for case in chosen
    )
    network.train(was_training)
    return Result(scored)


def _score(network: Network, case: Case, hardware: Hardware, features: Features | None) -> dict[str, float]:
    output = _output(network, case.batch, hardware)
    hole = case.batch.hole[0, 0].numpy() > 0.5
    if network.task == "detect":
        found = output[..., 0] > 0
        alarms = {"alarms": 100 * float((found & ~hole).mean())}
        return alarms if case.kind == CLEAN else {"iou": jaccard(found, hole), **alarms}
    if not hole.any():
        return {}
    truth, result = pixels(case.batch.truth), composite(case.batch, output)
    measured = measure(truth, result, hole, features).hole
    scores = {"psnr": measured.psnr, "ssim": measured.ssim, "l1": measured.l1}
    if measured.lpips is not None:
        scores["lpips"] = measured.lpips
    return scores | {"jaccard": _agreement(truth[hole], result[hole])}


def _output(network: Network, batch: Batch, hardware: Hardware) -> NDArray[np.float32]:
    """(H, W, C) float32: what the network returns for the first sample."""
    moved = batch.to(hardware.device)
    with torch.inference_mode(), hardware.autocast():
        output = network(moved.picture, moved.hole)
    return np.asarray(output[0].float().permute(1, 2, 0).cpu().numpy(), np.float32)


def pixels(tensor: torch.Tensor) -> Pixels:
    """The first sample of (N, C, H, W) in [0, 1] as (H, W, 3) uint8; one channel is repeated, a fourth left out."""
    values = tensor[0, :3].float().clamp(0, 1).permute(1, 2, 0).cpu().numpy()
    return np.ascontiguousarray(
        np.rint(np.broadcast_to(values, (*values.shape[:2], 3)) * 255).astype(np.uint8)
    )


def composite(batch: Batch, output: NDArray[np.float32]) -> Pixels:
    """The first sample's truth (H, W, 3) uint8 with the output in its hole."""
    result = pixels(batch.truth)
    hole = batch.hole[0, 0].numpy() > 0.5
    result[hole] = np.rint(np.clip(output[hole], 0, 1) * 255).astype(np.uint8)
    return result


def _agreement(truth: Pixels, result: Pixels) -> float:
    """Jaccard coefficient of two sets of values: sum of minima over sum of maxima (Ruzicka 1958); 1 if equal."""
    return float(
        np.minimum(truth, result).sum(dtype=float) / max(1, np.maximum(truth, result).sum(dtype=float))
    )


def samples(network: Network, chosen: Sequence[Case], hardware: Hardware) -> list[list[Pixels]]:
    """Rows for a sample grid, one for each of the first cases: masked | output | mask | truth.

    When filling, masked is the picture with a grey hole and output its composite; when detecting, the damaged picture
    and where the network finds damage.
    """
    network.eval()
    rows = []
    for case in chosen[:_SHOWN]:
        batch, output = case.batch, _output(network, case.batch, hardware)
        mask = pixels(batch.hole)
        if network.task == "detect":
            found = np.repeat(output > 0, 3, axis=2).astype(np.uint8) * np.uint8(255)
            rows.append([pixels(batch.picture), found, mask, pixels(batch.truth)])
            continue
        truth = pixels(batch.truth)
        masked = np.where(mask > 127, np.uint8(128), truth)
        rows.append([masked, composite(batch, output), mask, truth])
    return rows


def criterion(phase: Phase, result: Result) -> str:
    """The score that says which weights are best: decibels; LPIPS where an adversary paints texture; IoU."""
    names = {name for case in result.cases for name in case.scores}
    if "iou" in names:
        return "iou"
    if phase.adversary is not None:
        return "lpips" if "lpips" in names else "latest"
    return "psnr" if "psnr" in names else "latest"


def goodness(result: Result, name: str) -> float:
    """The mean of score `name` such that more is better; 0 for "latest"."""
    if name == "latest":
        return 0.0
    value = result.means()[name][EVERYTHING]
    return -value if name == "lpips" else value
