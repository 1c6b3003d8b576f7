"""Building the network that a card describes: numbers from a file are not trusted with time or memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import torch
from torch.overrides import TorchFunctionMode

from restorer.errors import CheckpointError
from restorer.models.card import Card
from restorer.models.networks import build
from restorer.models.networks.network import Network
from restorer.text import text

_SAFE = text("Nothing was loaded.")
_AGAIN = text("Get the file again from where it came.")
_LARGEST_MULTIPLE = 1024
"""Pixels; the deepest network of the literature (pconv as published) needs 256."""
_CALLS = 4_000
_CALLS_PER_TENSOR = 50
"""Calls of torch that a constructor may make. An ordinary layer makes five for each of its tensors."""


_LARGEST_NUMBER = 10_000
"""Channels, blocks or pixels; more than twice those of the widest layer in the literature (the context encoder's 4,000)."""


_DRAWS = (torch.Tensor.normal_, torch.Tensor.uniform_)
"""Initialisation. Without memory there is nothing to draw into, and torch would load its compiler for it: two seconds."""


class Undrawn(TorchFunctionMode):
    """Networks on the meta device are built without initialising them."""

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Sequence[Any],
        args: Sequence[Any] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        return args[0] if func in _DRAWS else func(*args, **(kwargs or {}))


class _Patience(Undrawn):
    """Stops a constructor that goes on making layers although the file holds weights for a few only."""

    def __init__(self, card: Card, tensors: int) -> None:
        super().__init__()
        self._card = card
        self._left = _CALLS + _CALLS_PER_TENSOR * tensors

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Sequence[Any],
        args: Sequence[Any] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        self._left -= 1
        if self._left < 0:
            raise CheckpointError(
                text(
                    "The card of “{name}” asks for far more layers than its file has weights for.",
                    name=self._card.name,
                ),
                safe=_SAFE,
                todo=_AGAIN,
            )
        return super().__torch_function__(func, types, args, kwargs)


def blank(card: Card, tensors: int) -> Network:
    """The card's network without memory for its weights, of which the file has `tensors`.

    Raises `CheckpointError` as `built` does, and for a network that is far too large for them.
    """
    with torch.device("meta"), _Patience(card, tensors):
        return built(card)


def built(card: Card) -> Network:
    """The card's network, freshly initialised.

    Raises `CheckpointError` for an unknown architecture, hyperparameters that it cannot take, a task that is not its
    own, and one that needs enormous pictures.
    """
    if any(number > _LARGEST_NUMBER for number in _numbers(card.hyperparameters)):
        raise CheckpointError(
            text(
                "The card of “{name}” asks for a network of unlikely size: {most:,} is the largest number "
                "that is taken.",
                name=card.name,
                most=_LARGEST_NUMBER,
            ),
            safe=_SAFE,
            todo=_AGAIN,
        )
    try:
        network = build(card.architecture, **card.hyperparameters)
    except CheckpointError:
        raise
    except Exception as error:  # the numbers come from a file: they may fail anywhere in a constructor
        raise CheckpointError(
            text(
                "{architecture} cannot be built as “{name}” asks: {error}.",
                architecture=card.architecture,
                name=card.name,
                error=error,
            ),
            safe=_SAFE,
            todo=_AGAIN,
        ) from error
    if network.task != card.task:
        raise CheckpointError(
            text(
                "“{name}” is meant to {wanted}, but {architecture} is made to {task}.",
                name=card.name,
                wanted=card.task,
                architecture=card.architecture,
                task=network.task,
            ),
            safe=_SAFE,
            todo=_AGAIN,
        )
    if network.multiple > _LARGEST_MULTIPLE:
        raise CheckpointError(
            text(
                "“{name}” needs pictures whose sides are multiples of more than {most} pixels.",
                name=card.name,
                most=_LARGEST_MULTIPLE,
            ),
            safe=_SAFE,
            todo=_AGAIN,
        )
    return network


def _numbers(value: Any) -> Iterator[float]:
    """All numbers in JSON, without their signs."""
    if isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _numbers(item)
    elif isinstance(value, int | float):
        yield abs(value)
