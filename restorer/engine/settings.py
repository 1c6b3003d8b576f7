"""What the user may choose for a restore run."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    """Choices for one run. Plans and results depend on these, the picture and the filler, on nothing else."""

    grow: int = 0
    """Grow the mask by this many pixels (never into protected ones)."""
    grain: bool = True
    """Give smooth fills the grain and canvas weave measured around the hole."""
    seed: int = 0
    """For fillers that draw random numbers, and for grain."""
    feather: int = 8
    """How far inwards, in pixels, a filler's mismatch at the hole's edge is evened out."""
    threads: int | None = None
    """Tiles worked on at once; None: all cores for classical fillers, one for networks (they use cores themselves)."""
    trials: bool = True
    """Whether the automatic filler tries its candidates on sound paint; without it takes the default one."""
