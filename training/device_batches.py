"""Batches made by a GPU: pictures, masks and augmentation live in its memory, and no step loops over samples.

A few random numbers for each sample come from the CPU, seeded with (seed, step); everything heavy follows from them
on the device.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Literal

import numpy as np
import torch
from torch import Tensor

from restorer.errors import TrainingError
from restorer.models.base_fill import base_fill_batch
from restorer.models.networks.network import Prefill
from training import device_augment, device_colours
from training.batch import Batch
from training.batches import prefilled
from training.config import Damage, Phase, Recipe
from training.device_pack import DevicePack
from training.groups import CLEAN, WHITISH, Group, groups, shares
from training.mask_pool import Request, draw_pools
from training.pictures import Pack

MASKS = 4096
"""Masks of each damage; mirrored, turned and rolled they are many more."""


@dataclass(frozen=True)
class _Pool:
    """The masks of one group, i.e. of one size, on the device."""

    masks: Tensor
    """(m, H, W) uint8, those of one damage after those of the other."""
    starts: tuple[int, ...]
    """Where each damage's masks begin, and where the last one's end."""


class DeviceBatches:
    """`training.batch.Batches` of a pack under one phase of a recipe, made on `device`.

    `masks` are drawn at the start for each damage by `workers` processes (None: as many as there are processors). To
    share the pictures between phases, hand in a `DevicePack`. Raises `TrainingError` for damage of kind "whitish",
    which only `CpuBatches` can paint, and where the pictures do not fit.
    """

    def __init__(  # noqa: PLR0917 (as `CpuBatches`)
        self,
        pack: Pack | DevicePack,
        recipe: Recipe,
        phase: Phase,
        seed: int,
        prefill: Prefill,
        task: Literal["fill", "detect"] = "fill",
        *,
        device: torch.device | str,
        masks: int = MASKS,
        workers: int | None = None,
    ) -> None:
        if not suits(recipe):
            raise TrainingError(
                "Whitish paint losses are painted by the CPU only.", todo="Let the CPU prepare the batches."
            )
        self.device = torch.device(device)
        self.augmentation = recipe.augmentation
        self.groups = groups(recipe, phase, task)
        self.seed = seed
        self.prefill: Prefill = prefill
        self.task = task
        self._pools = self._drawn(masks, os.cpu_count() or 1 if workers is None else workers)
        self.pack = pack if isinstance(pack, DevicePack) else DevicePack(pack, self.device)

    def batch(self, step: int, rank: int = 0, world: int = 1) -> Batch:
        group = self.groups.draw(self.seed, step)
        share = shares(group.count, rank, world)
        rng = np.random.default_rng([self.seed, step, 1])
        hole, kinds = self._holes(rng, group, share)
        truth = self._truth(rng, group, share, step) / 255
        truth = truth.contiguous(memory_format=torch.channels_last)
        if self.prefill == "base":
            # Rounded like the pictures themselves, and like the fills that `CpuBatches` makes.
            picture = (base_fill_batch(truth, hole) * 255).round() / 255
        else:
            picture = prefilled(truth, hole, self.prefill)
        return Batch(truth, picture.contiguous(memory_format=torch.channels_last), hole, kinds)

    def _truth(self, rng: np.random.Generator, group: Group, share: range, step: int) -> Tensor:
        """The share's crops, (n, 3, H, W) in whole numbers 0 ... 255."""
        places = device_augment.draw_places(rng, self.pack, group.count, group.size, self.augmentation)
        drawn = self._put(rng.random((group.count, 16), np.float32))
        passing = self._put(rng.random(group.count * device_augment.CANDIDATES, np.float32))
        places = device_augment.choose(self.pack, places, group.size, passing)
        places = places.at(torch.arange(share.start, share.stop, share.step, device=self.device))
        samples = device_augment.samples_a_pixel(self.pack, group.size, self.augmentation)
        crops = device_augment.cut(self.pack, places, group.size, samples).permute(0, 3, 1, 2)
        generator = torch.Generator(self.device)
        generator.manual_seed(int(np.random.default_rng([self.seed, step, 2]).integers(2**62)))
        return device_colours.colours(
            crops, drawn[share.start :: share.step], generator, share, group.count, self.augmentation
        )

    def _holes(self, rng: np.random.Generator, group: Group, share: range) -> tuple[Tensor, tuple[str, ...]]:
        """The share's holes, (n, 1, H, W) float32, and their kinds."""
        pool = self._pools[group.size]
        height, width = group.size
        which = rng.choice(len(group.damage), size=group.count, p=group.chances)
        starts = np.array(pool.starts)
        first, end = starts[which], starts[which + 1]
        mask = first + (rng.random(group.count) * (end - first)).astype(np.int64)
        pose = rng.integers(2, size=(group.count, 3))
        roll = rng.integers([height, width], size=(group.count, 2))
        roll *= np.array([_may_roll(damage) for damage in group.damage])[which][:, None]
        facts = np.concatenate([mask[:, None], pose, roll], axis=1)[share.start :: share.step]
        chosen, turned, down, across, y0, x0 = self._put(facts).view(-1, 6, 1, 1).unbind(1)
        row = torch.arange(height, device=self.device).view(1, -1, 1)
        column = torch.arange(width, device=self.device).view(1, 1, -1)
        y, x = (
            (torch.where(turned == 1, b, a) for a, b in ((row, column), (column, row)))
            if (height == width)
            else (row, column)
        )
        y = (torch.where(down == 1, height - 1 - y, y) + y0) % height
        x = (torch.where(across == 1, width - 1 - x, x) + x0) % width
        hole = (pool.masks[chosen, y, x] >= 128).float().unsqueeze(1)
        kinds = tuple(group.damage[which[index]].kind for index in share)
        return hole.contiguous(memory_format=torch.channels_last), kinds

    def _drawn(self, masks: int, workers: int) -> dict[tuple[int, int], _Pool]:
        """The pools of all groups, drawn by processes and put on the device."""
        requests = [
            [
                Request(damage, group.size, 0 if damage.kind == CLEAN else masks, (self.seed, number, place))
                for place, damage in enumerate(group.damage)
            ]
            for number, group in enumerate(self.groups.groups)
        ]
        wanted = [request for row in requests for request in row if request.count]
        found = iter(draw_pools(wanted, workers))
        pools = {}
        for group, row in zip(self.groups.groups, requests, strict=True):
            parts = [
                next(found) if request.count else np.zeros((1, *group.size), np.uint8) for request in row
            ]
            ends = np.cumsum([0, *(len(part) for part in parts)]).tolist()
            pools[group.size] = _Pool(self._put(np.concatenate(parts)), tuple(ends))
        return pools

    def _put(self, values: np.ndarray[tuple[int, ...], np.dtype[np.generic]]) -> Tensor:
        return torch.from_numpy(np.ascontiguousarray(values)).to(self.device)


def suits(recipe: Recipe) -> bool:
    """Whether all of the recipe's damage, and a guess if its network wants one, can be made on a device."""
    return all(damage.kind != WHITISH for damage in recipe.damage) and not recipe.hyperparameters.get(
        "guided"
    )


def _may_roll(damage: Damage) -> bool:
    """Whether a mask may be shifted round: not where its place, its distance from the border or its blocks matter."""
    return damage.kind not in (CLEAN, "centre") and not {"border", "block"} & damage.options.keys()
