"""Reading numbers off names and shapes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from torch import Tensor

Shapes = Mapping[str, tuple[int, ...]]
"""Tensors' names to their shapes."""
Hyperparameters = dict[str, Any]

_MOST_LAYERS = 128
"""Far above every published network, and quickly built."""


def layers(names: Iterable[str], pattern: str) -> int:
    """How many different numbers stand where `pattern` has its group. Raises `ValueError` for none or too many."""
    found = {match[1] for name in names if (match := re.match(pattern, name))}
    if not 0 < len(found) <= _MOST_LAYERS:
        raise ValueError(f"{len(found):,} layers")
    return len(found)


def renamed(state: Mapping[str, Tensor], rename: Callable[[str], str | None]) -> dict[str, Tensor]:
    """The tensors under new names. `rename` returns None for what is left out."""
    pairs = ((rename(name), values) for name, values in state.items())
    return {name: values for name, values in pairs if name is not None}
