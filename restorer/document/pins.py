"""Notes pinned to places of the picture, each with a number that it keeps. Observation and interpretation stay apart."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from restorer.document.facts import Facts

MOST_PINS = 5000
LONGEST_TEXT = 100_000
"""Letters in one part of a pin's note."""


@dataclass(frozen=True)
class Pin:
    """A note at a place, in picture coordinates. `number` names it for ever, in the window and in dossiers.

    Raises `ValueError` for a number below 1, a place that is none, or a text that is too long.
    """

    number: int
    x: float
    y: float
    observation: str = ""
    """What is seen there."""
    interpretation: str = ""
    """What is concluded from it."""

    def __post_init__(self) -> None:
        if self.number < 1 or not (math.isfinite(self.x) and math.isfinite(self.y)):
            raise ValueError("A pin has a number from 1 on and a place.")
        if max(len(self.observation), len(self.interpretation)) > LONGEST_TEXT:
            raise ValueError(f"A pin's note has at most {LONGEST_TEXT} letters.")

    @property
    def headline(self) -> str:
        """The first line that says something; empty where nothing was written."""
        lines = (
            line.strip() for text in (self.observation, self.interpretation) for line in text.splitlines()
        )
        return next(filter(None, lines), "")


def check_pins(pins: tuple[Pin, ...]) -> None:
    """Raises `ValueError` where numbers repeat or there are more than `MOST_PINS`."""
    if len({one.number for one in pins}) != len(pins) or len(pins) > MOST_PINS:
        raise ValueError(f"Pins have numbers of their own, and there are at most {MOST_PINS}.")


def pin(facts: Facts, number: int) -> Pin | None:
    """A pin by its number."""
    return next((one for one in facts.pins if one.number == number), None)


def with_pin(facts: Facts, x: float, y: float) -> tuple[Facts, Pin]:
    """With one more pin, and that pin. Its number was never seen among those that are there now.

    Raises `ValueError` if there are `MOST_PINS` already.
    """
    new = Pin(max((one.number for one in facts.pins), default=0) + 1, x, y)
    return replace(facts, pins=(*facts.pins, new)), new


def with_changed(facts: Facts, changed: Pin) -> Facts:
    """With `changed` in place of the pin of its number; the same facts where there is none."""
    return replace(facts, pins=tuple(changed if one.number == changed.number else one for one in facts.pins))


def without_pin(facts: Facts, number: int) -> Facts:
    """Without a pin; the numbers of the others stay."""
    return replace(facts, pins=tuple(one for one in facts.pins if one.number != number))
