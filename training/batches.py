"""Batches made by the CPU: crop, damage, prefill, sample by sample, in worker processes.

For a detector that starts from a guess, crops are cut from scenes (`training.scenes`) instead. A sample's random numbers come from a generator seeded with (seed, step, sample), so a batch depends on nothing else:
neither on the workers nor on what was asked before.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from restorer.models.base_fill import base_fill
from restorer.models.networks.network import Prefill
from training import augment
from training.batch import Batch
from training.config import Damage, Phase, Recipe
from training.groups import CLEAN, WHITISH, groups, shares
from training.mask_pool import draw_mask
from training.pictures import Pack
from training.scenes import Scenes, painted, to_bytes

Pixels = NDArray[np.uint8]


class Raw(NamedTuple):
    """A batch on its way from a worker process: bytes, a quarter of the floats' size."""

    truth: Tensor
    """(N, H, W, 3) uint8."""
    picture: Tensor | None
    """(N, H, W, 3) uint8, with a guess (N, H, W, 4); None where the prefill follows from truth and hole."""
    hole: Tensor
    """(N, H, W) uint8, 255 = hole."""
    kinds: tuple[str, ...]

    def to(self, device: torch.device) -> Raw:
        picture = None if self.picture is None else self.picture.to(device, non_blocking=True)
        truth, hole = (part.to(device, non_blocking=True) for part in (self.truth, self.hole))
        return Raw(truth, picture, hole, self.kinds)


class CpuBatches:
    """`training.batch.Batches` of a pack under one phase of a recipe.

    `prefill` is what stands in the holes of `picture`, or that it carries a guess; for `task` "detect" damage of kind
    "whitish" is painted into the picture, "clean" leaves it whole, and any other kind is prefilled like a hole. Raises `TrainingError` for
    these two when filling, for damage that does not exist, and for batches smaller than the number of processes.
    """

    def __init__(  # noqa: PLR0917 (keywords where it is not obvious)
        self,
        pack: Pack,
        recipe: Recipe,
        phase: Phase,
        seed: int,
        prefill: Prefill,
        task: Literal["fill", "detect"] = "fill",
    ) -> None:
        self.pack = pack
        self.augmentation = recipe.augmentation
        self.groups = groups(recipe, phase, task)
        self.seed = seed
        self.prefill: Prefill = prefill
        self.task = task
        self._scenes = Scenes(pack, recipe.augmentation, seed)

    def batch(self, step: int, rank: int = 0, world: int = 1) -> Batch:
        return self.finish(self.raw(step, rank, world))

    def raw(self, step: int, rank: int = 0, world: int = 1) -> Raw:
        """The batch as bytes, for sending it between processes; `finish` makes a `Batch` of it."""
        group = self.groups.draw(self.seed, step)
        samples = []
        for index in shares(group.count, rank, world):
            if self.prefill == "guess":
                samples.append(self._scenes.crop(group, step, index))
                continue
            rng = np.random.default_rng([self.seed, step, index + 1])
            kind = group.damage[int(rng.choice(len(group.damage), p=group.chances))]
            samples.append(self._sample(rng, kind, group.size))
        truth, picture, hole, kinds = zip(*samples, strict=True)
        sends = self.prefill == "base" or self.task == "detect"
        return Raw(_stacked(truth), _stacked(picture) if sends else None, _stacked(hole), kinds)

    def finish(self, raw: Raw) -> Batch:
        """Bytes to floats in [0, 1], channels-last, on the tensors' own device."""
        truth = _channels_first(raw.truth)
        hole = (raw.hole >= 128).unsqueeze(1).float().contiguous(memory_format=torch.channels_last)
        picture = (
            prefilled(truth, hole, self.prefill) if raw.picture is None else _channels_first(raw.picture)
        )
        return Batch(truth, picture, hole, tuple(raw.kinds))

    def _sample(
        self, rng: np.random.Generator, wanted: Damage, size: tuple[int, int]
    ) -> tuple[Pixels, Pixels, Pixels, str]:
        """Truth, picture, mask and kind."""
        picture = self.pack.picture(int(rng.integers(len(self.pack))))
        truth = augment.crop(picture, rng, size, self.augmentation)
        if wanted.kind == CLEAN:
            shown, mask = truth, np.zeros(size, np.uint8)
        elif wanted.kind == WHITISH:
            shown, mask = painted(truth, rng, wanted)
        else:
            mask = draw_mask(rng, wanted, size)
            shown = self._input(truth, mask)
        return truth, shown, mask, wanted.kind

    def _input(self, truth: Pixels, mask: Pixels) -> Pixels:
        hole = mask >= 128
        if self.prefill == "base":
            return to_bytes(base_fill(truth.astype(np.float32) / np.float32(255), hole))
        return np.where(hole[..., None], np.uint8(255 if self.prefill == "white" else 0), truth)


def prefilled(truth: Tensor, hole: Tensor, prefill: Prefill) -> Tensor:
    """`truth` (N, 3, H, W) with 0 or 1 in its holes (N, 1, H, W)."""
    known = truth * (1 - hole)
    return known + hole if prefill == "white" else known


def _stacked(arrays: Sequence[Pixels]) -> Tensor:
    return torch.from_numpy(np.stack(arrays))


def _channels_first(pixels: Tensor) -> Tensor:
    """(N, H, W, 3) uint8 to (N, 3, H, W) float32 in [0, 1]; channels-last because the bytes are."""
    return pixels.permute(0, 3, 1, 2).float().div_(255)
