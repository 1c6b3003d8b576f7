"""Weights of other programs: recognised, checked and converted into the networks here.

`read` takes a file as others publish it and gives a card and a state that fit one of our architectures. The way there:

    file ─▶ kind (`container`) ─▶ tensors by name (`archive`, after `pickled` followed the pickle; or safetensors)
         ─▶ layout by names and shapes (`layouts`) ─▶ our names, our conventions, every number finite

Nothing in a file is run, and no memory is taken for what a file only promises. torch is imported by `read`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from restorer.models.card import Card

if TYPE_CHECKING:
    from torch import Tensor

__all__ = ["Foreign", "read"]


@dataclass(frozen=True)
class Foreign:
    """A network from elsewhere, in our terms."""

    card: Card
    """Named after the file; licence and author are "unknown"."""
    state: dict[str, Tensor]
    """Float32 (counters: int64) on the processor; exactly the `state_dict` of the network that the card describes."""


def read(path: Path) -> Foreign:
    """The network in a file of another program: `.safetensors` without a card, or what `torch.save` wrote.

    Raises `CheckpointError` for everything else, saying what was found: no ordinary file, one too large, damaged or
    unsafe, one that carries a card already, weights of no known layout, weights that do not fit it, and weights that
    are no numbers.
    """
    from restorer.models.foreign.container import tensors_of
    from restorer.models.foreign.layouts import converted

    card, state = converted(path, tensors_of(path))
    return Foreign(card, state)
