"""Checks of the generators' options, which come from recipes and command lines."""

from __future__ import annotations

from typing import Any

from restorer.errors import TrainingError


def number(name: str, value: Any, low: float, high: float) -> float:
    """`value` as a number within [low, high]; raises `TrainingError` otherwise."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
        raise TrainingError(f"The damage option {name} must be a number from {low} to {high}, not {value!r}.")
    return value


def span(name: str, value: Any, low: float, high: float) -> tuple[float, float]:
    """`value`, one number or two in order, as a range within [low, high]; raises `TrainingError` otherwise."""
    if isinstance(value, int | float):
        return number(name, value, low, high), number(name, value, low, high)
    if not isinstance(value, list | tuple) or len(value) != 2:
        raise TrainingError(
            f"The damage option {name} must be a number or a pair [lowest, highest], not {value!r}."
        )
    first, last = (number(name, part, low, high) for part in value)
    if first > last:
        raise TrainingError(f"The damage option {name} must be in order, [lowest, highest], not {value!r}.")
    return first, last
