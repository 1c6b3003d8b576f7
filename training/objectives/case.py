"""What objectives look at: an output and its truth, with everything derived from them computed once."""

from __future__ import annotations

from functools import cached_property

import torch
from torch import Tensor

from restorer.errors import TrainingError
from training.objectives.features import Features


class Case:
    """One batch in float32.

    `output` (N, 3, H, W) for filling, logits (N, 1, H, W) for detecting; `truth` (N, 3, H, W) in [0, 1]; `hole`
    (N, 1, H, W), 1 where damaged. Gradients reach `output` only.
    """

    def __init__(self, output: Tensor, truth: Tensor, hole: Tensor, features: Features | None = None) -> None:
        self.output = output.float()
        self.truth = truth.float()
        self.hole = hole.float()
        self._features = features

    @property
    def features(self) -> Features:
        if self._features is None:
            raise TrainingError("A perceptual objective was asked for without feature weights.")
        return self._features

    @cached_property
    def composite(self) -> Tensor:
        """(N, 3, H, W): the truth with the output in its holes."""
        return self.output * self.hole + self.truth * (1 - self.hole)

    @cached_property
    def error(self) -> Tensor:
        """(N, 3, H, W): output minus truth in the hole, 0 elsewhere."""
        return (self.output - self.truth) * self.hole

    @cached_property
    def area(self) -> Tensor:
        """(N,): hole pixels; at least 1, so that a sample without a hole counts 0 instead of dividing by it."""
        return self.hole.sum((1, 2, 3)).clamp_min(1)

    @cached_property
    def output_pools(self) -> list[Tensor]:
        return self.features.taps(self.output, "pools")

    @cached_property
    def composite_pools(self) -> list[Tensor]:
        return self.features.taps(self.composite, "pools")

    @cached_property
    def truth_pools(self) -> list[Tensor]:
        with torch.no_grad():
            return self.features.taps(self.truth, "pools")

    @cached_property
    def composite_levels(self) -> list[Tensor]:
        return self.features.taps(self.composite, "levels")

    @cached_property
    def truth_levels(self) -> list[Tensor]:
        with torch.no_grad():
            return self.features.taps(self.truth, "levels")
