"""A network that has learnt the painting at hand, as a document keeps it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Adapted:
    """What a copy of a network has learnt from one picture. The network itself is not in it, only its new weights."""

    filler: str
    """Id of the filler whose network it was."""
    weights: bytes
    """All of its weights as the bytes of a `.safetensors` file, float16, without a card."""
    before: float
    """Mean decibels in the holes of the exams, by the network as it was."""
    after: float
    """The same after learning."""
    error: float
    """Standard error of the difference."""
    exams: int
    """Places of the picture that were kept apart to judge by."""
    steps: int
    seconds: float

    @property
    def gain(self) -> float:
        """Decibels."""
        return self.after - self.before
