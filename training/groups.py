"""How a phase's damage falls into groups of one crop size each, since all crops of a batch share one size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from restorer.errors import TrainingError
from training.config import Damage, Phase, Recipe

Size = tuple[int, int]

CLEAN = "clean"
"""Kind of a sample without damage, for detectors: they must learn to find nothing where nothing is."""
WHITISH = "whitish"
"""Kind of the synthetic paint losses of `training.damage.whitish`, which paint the picture, too."""


@dataclass(frozen=True)
class Group:
    """Damage drawn for crops of one size."""

    size: Size
    count: int
    """Crops a step, over all processes."""
    damage: tuple[Damage, ...]
    chances: tuple[float, ...]
    """Of each damage within the group; they sum to one."""


@dataclass(frozen=True)
class Groups:
    """All groups of a phase with the chance of each to make the next step's batch."""

    groups: tuple[Group, ...]
    chances: tuple[float, ...]

    def draw(self, seed: int, step: int) -> Group:
        """The group of this step's batch."""
        rng = np.random.default_rng([seed, step, 0])
        return self.groups[int(rng.choice(len(self.groups), p=self.chances))]


def groups(recipe: Recipe, phase: Phase, task: Literal["fill", "detect"]) -> Groups:
    """The recipe's damage by crop size. A group's batch has about as many pixels as the phase's `size` x `batch`.

    Raises `TrainingError` for damage without a hole where holes are to be filled.
    """
    for damage in recipe.damage:
        if task == "fill" and damage.kind in (CLEAN, WHITISH):
            raise TrainingError(
                f'The damage "{damage.kind}" is for networks that find damage; there is nothing to fill in it.',
                todo="Take it out of the recipe.",
            )
    by_size: dict[Size, list[Damage]] = {}
    for damage in recipe.damage:
        by_size.setdefault(damage.size or phase.size, []).append(damage)
    total = sum(damage.weight for damage in recipe.damage)
    pixels = phase.batch * phase.size[0] * phase.size[1]
    found = []
    for (height, width), damages in by_size.items():
        weight = sum(damage.weight for damage in damages)
        found.append(
            Group(
                (height, width),
                max(1, round(pixels / (height * width))),
                tuple(damages),
                tuple(damage.weight / weight for damage in damages),
            )
        )
    return Groups(
        tuple(found),
        tuple(sum(damage.weight for damage in group.damage) / total for group in found),
    )


def shares(count: int, rank: int, world: int) -> range:
    """The samples of process `rank` out of `world`. Raises `TrainingError` where one of them would get none."""
    if count < world:
        raise TrainingError(
            f"A batch of {count} crops cannot be shared among {world} processes.",
            todo="Use a larger batch or fewer processes.",
        )
    return range(rank, count, world)
