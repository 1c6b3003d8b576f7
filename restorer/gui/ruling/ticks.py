"""Round steps for rulers and scale bars. Numbers only."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Unit = Literal["px", "mm", "cm", "m"]

MILLIMETRES: dict[Unit, float] = {"mm": 1.0, "cm": 10.0, "m": 1000.0}
_SPLITS = {1: (10, 5, 2), 2: (4, 2), 5: (5,)}
"""Into how many parts a step of 1, 2 or 5 (times a power of ten) may be divided, finest first."""
_CLOSEST = 5.0
"""Screen pixels between two ticks."""


def round_step(least: float) -> float:
    """The smallest 1, 2 or 5 times a power of ten that is at least `least` (> 0)."""
    power = 10.0 ** math.floor(math.log10(least))
    return next((digit * power for digit in (1, 2, 5) if digit * power >= least * (1 - 1e-9)), 10 * power)


def largest_round(most: float) -> float:
    """The largest 1, 2 or 5 times a power of ten that is at most `most` (> 0)."""
    power = 10.0 ** math.floor(math.log10(most) + 1e-9)
    return next(digit * power for digit in (5, 2, 1) if digit * power <= most * (1 + 1e-9))


def unit_for(millimetres: float) -> Unit:
    """In what a length of about so many millimetres is told."""
    fitting: list[Unit] = [unit for unit, size in MILLIMETRES.items() if millimetres >= size * (1 - 1e-9)]
    return fitting[-1] if fitting else "mm"


@dataclass(frozen=True)
class Tick:
    """A mark of a ruler: where (in units of the ruler), and whether its number is written."""

    value: float
    is_labelled: bool


def ticks(start: float, end: float, scale: float, step: float, *, whole: bool) -> Iterator[Tick]:
    """The marks from `start` to `end`, labelled every `step` (as of `round_step`), with finer ones between.

    `scale`: screen pixels to a unit. `whole`: no marks between whole numbers.
    """
    digit = round(step / 10.0 ** math.floor(math.log10(step) + 1e-9))
    fine = 1
    for parts in _SPLITS[digit]:
        if step / parts * scale >= _CLOSEST and (not whole or step / parts >= 1 - 1e-9):
            fine = parts
            break
    for index in range(math.ceil(start / step * fine - 1e-6), math.floor(end / step * fine + 1e-6) + 1):
        yield Tick(index / fine * step, index % fine == 0)
