"""Which phase a step belongs to, and how fast it learns."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from training.config import Phase


@dataclass(frozen=True)
class Stage:
    """A phase in its place: steps `first` (included) to `first + steps` (excluded) of the run."""

    index: int
    phase: Phase
    first: int
    steps: int

    @property
    def end(self) -> int:
        return self.first + self.steps


def stages(phases: Sequence[Phase], steps: int) -> list[Stage]:
    """The phases spread over `steps` steps by their shares. Phases too short for a step are left out."""
    total = sum(phase.share for phase in phases)
    placed, first, passed = [], 0, 0.0
    for index, phase in enumerate(phases):
        passed += phase.share
        end = steps if index == len(phases) - 1 else round(steps * passed / total)
        if end > first:
            placed.append(Stage(index, phase, first, end - first))
        first = max(first, end)
    return placed


def stage_at(placed: Sequence[Stage], step: int) -> Stage:
    """The stage of step number `step`, counted from 0; the last one for later steps."""
    return next((stage for stage in placed if step < stage.end), placed[-1])


def rate(stage: Stage, step: int, peak: float | None = None) -> float:
    """Learning rate at `step`: linear warm-up to `peak` (the phase's rate), then a cosine down to its final part.

    Loshchilov & Hutter 2017 (arXiv 1608.03983), equation 5 without restarts, once for every phase. A warm-up takes at
    most a fifth of its phase, so that short runs learn at all.
    """
    phase = stage.phase
    peak = phase.learning_rate if peak is None else peak
    done = step - stage.first
    warmup = min(phase.warmup, stage.steps // 5)
    climb = min(1.0, (done + 1) / warmup) if warmup else 1.0
    progress = min(1.0, done / max(1, stage.steps - 1))
    fall = phase.final_rate + (1 - phase.final_rate) * 0.5 * (1 + math.cos(math.pi * progress))
    return peak * climb * fall
