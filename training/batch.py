"""One batch of training: what passes from the data to the trainer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor


@dataclass(frozen=True)
class Batch:
    """Pictures of equal size with their damage.

    `truth` (N, 3, H, W) float32 in [0, 1]: the clean pictures. `picture` (N, 3, H, W) float32 in [0, 1]: the
    network's input; for filling the truth with its holes prefilled as the network wants it, for detection the picture
    with synthetic damage painted on, and a guess as a fourth channel where the network wants one. `hole` (N, 1, H, W) float32, 1 where damaged: an input when filling, the target
    when detecting. All in channels-last memory. `kinds` names each sample's damage.
    """

    truth: Tensor
    picture: Tensor
    hole: Tensor
    kinds: tuple[str, ...]

    def __len__(self) -> int:
        return self.truth.shape[0]

    def to(self, device: torch.device | str) -> Batch:
        return Batch(
            self.truth.to(device, non_blocking=True),
            self.picture.to(device, non_blocking=True),
            self.hole.to(device, non_blocking=True),
            self.kinds,
        )


class Batches(Protocol):
    """An endless, reproducible sequence of batches.

    `batch(step)` depends on the seed, the step and the share alone, never on what was asked before: so a resumed run
    sees exactly the batches it would have seen. With `world` processes, process `rank` gets every `world`-th sample of
    the very batch that one process would get.
    """

    def batch(self, step: int, rank: int = 0, world: int = 1) -> Batch: ...
