"""The layouts that are recognised: by one tensor's name, with hyperparameters inferred from the shapes.

Each layout translates a foreign tensor's name into ours and says what else differs. Whatever stands before the name by
which a layout is recognised ("module.", "generator.", "state_dict." ...) is a wrapping, and what is wrapped otherwise
(optimizers, discriminators) is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from restorer.errors import CheckpointError
from restorer.models.building import blank
from restorer.models.card import Card
from restorer.models.checkpoint import card_of, shown
from restorer.models.foreign import centre_encoder, dmfn, lama, pconv
from restorer.models.foreign.refusal import AGAIN, CONVERT, SAFE, refusal
from restorer.models.networks.network import Network
from restorer.text import joined, text

State = dict[str, Tensor]
"""Tensors by name."""

_COUNTER = "num_batches_tracked"
"""How many batches a batch normalisation has seen. Not used to evaluate; older files lack it."""
_FLOATS = (torch.float32, torch.float16, torch.bfloat16, torch.float64)


@dataclass(frozen=True)
class Layout:
    """How others name and shape the weights of one architecture."""

    origin: str
    """Whose layout it is, as people know it."""
    architecture: str
    mark: str
    """The tensor that gives the layout away."""
    infer: Callable[[Mapping[str, tuple[int, ...]]], dict[str, Any]]
    """Hyperparameters from the shapes. Raises `KeyError`, `IndexError` or `ValueError` where they do not fit."""
    convert: Callable[[State, Mapping[str, Any]], State]
    """Our state from float32 tensors; foreign tensors that mean nothing here are left out, others keep their name."""
    largest_hole: int | None
    seconds_per_megapixel: float
    """An estimate, until it is measured."""


LAYOUTS = (
    Layout(
        origin=text("the PyTorch port of partial convolutions"),
        architecture="pconv",
        mark="enc_1.conv.input_conv.weight",
        infer=pconv.infer,
        convert=pconv.convert,
        largest_hole=None,
        seconds_per_megapixel=8,
    ),
    Layout(
        origin=text("the PyTorch port of the context encoder"),
        architecture="centre-encoder",
        mark="main.29.weight",
        infer=centre_encoder.infer,
        convert=centre_encoder.convert,
        largest_hole=32,
        seconds_per_megapixel=8,
    ),
    Layout(
        origin=text("DMFN as its authors published it"),
        architecture="dmfn",
        mark="blocks.0.d4.weight",
        infer=dmfn.infer,
        convert=dmfn.convert,
        largest_hole=64,
        seconds_per_megapixel=16,
    ),
    Layout(
        origin=text("LaMa as its authors published it"),
        architecture="lama",
        mark="model.1.ffc.convl2l.weight",
        infer=lama.infer,
        convert=lama.convert,
        largest_hole=None,
        seconds_per_megapixel=16,
    ),
)


def converted(path: Path, tensors: State) -> tuple[Card, State]:
    """The card and the state of the network whose foreign `tensors` were found in `path`.

    Raises `CheckpointError` for tensors of no known layout, for any that are missing, unknown, of a wrong shape or
    type, and for numbers that are none.
    """
    layout, own = _recognised(path, tensors)
    _check_bytes(path, own)
    shapes = {name: tuple(values.shape) for name, values in own.items()}
    try:
        network, card = _described(path, layout, layout.infer(shapes), len(own))
    except (KeyError, IndexError, ValueError) as error:
        reason = text("a tensor is missing or has another shape than expected ({error})", error=error)
        raise refusal(
            path, text("looks like {origin}, but {reason}", origin=layout.origin, reason=reason)
        ) from error
    except CheckpointError as error:
        raise CheckpointError(
            text(
                "“{name}” looks like {origin}, but {reason}",
                name=shown(path.name),
                origin=layout.origin,
                reason=error.what,
            ),
            safe=SAFE,
            todo=AGAIN,
        ) from error
    state = layout.convert({name: _plain(path, name, v) for name, v in own.items()}, card.hyperparameters)
    wanted = network.state_dict()
    for name, values in wanted.items():
        if name.endswith(_COUNTER) and name not in state:
            state[name] = torch.zeros(values.shape, dtype=values.dtype)
    _check_fit(path, layout, wanted, state)
    return card, {name: state[name].contiguous() for name in wanted}


def _recognised(path: Path, tensors: State) -> tuple[Layout, State]:
    """The layout, and its tensors by the names that it gives them."""
    for layout in LAYOUTS:
        marks = [name for name in tensors if name == layout.mark or name.endswith(f".{layout.mark}")]
        if marks:
            wrapping = min(marks, key=lambda name: (len(name), name)).removesuffix(layout.mark)
            own = {name.removeprefix(wrapping): v for name, v in tensors.items() if name.startswith(wrapping)}
            return layout, own
    some = ", ".join(f"“{shown(name, 60)}”" for name in sorted(tensors)[:3])
    raise refusal(
        path,
        text("holds no network that is known here: its weights are called {some}", some=some),
        text(
            "Use weights of {origins}, or a checkpoint made by restorer-train.",
            origins=joined(*(layout.origin for layout in LAYOUTS), between=", of "),
        ),
    )


def _check_bytes(path: Path, own: State) -> None:
    """Many tensors over the same numbers would be copied into far more memory than the file has bytes."""
    taken = sum(values.numel() * values.element_size() for values in own.values())
    if taken > path.stat().st_size:
        raise refusal(path, text("promises {taken:,} bytes of weights, more than the file has", taken=taken))


def _described(
    path: Path, layout: Layout, hyperparameters: dict[str, Any], tensors: int
) -> tuple[Network, Card]:
    """The network without memory for its weights, and its card."""
    name = shown(re.sub(r"[_\W]+", " ", path.stem).strip(), 70) or "Imported"
    facts: dict[str, Any] = {
        "name": name,
        "description": f"Imported from weights in the layout of {layout.origin}.",
        "licence": "unknown",
        "author": "unknown",
        "largest_hole": layout.largest_hole,
        "seconds_per_megapixel": layout.seconds_per_megapixel,
    }
    draft = Card(architecture=layout.architecture, hyperparameters=hyperparameters, **facts)
    network = blank(draft, tensors)
    return network, card_of(network, **facts)


def _plain(path: Path, name: str, values: Tensor) -> Tensor:
    """A tensor as float32 (counters: int64). Raises `CheckpointError` for another kind and for what is no number."""
    kind = str(values.dtype).removeprefix("torch.")
    if values.layout != torch.strided or values.device.type != "cpu" or values.is_quantized:
        raise refusal(
            path, text("holds weights in a form that is not read here (in {name})", name=name), CONVERT
        )
    if name.endswith(_COUNTER) and values.dtype == torch.int64:
        return values
    if values.dtype not in _FLOATS:
        raise refusal(
            path,
            text(
                "holds weights that are stored as {kind} (in {name}), not as floating point",
                kind=kind,
                name=name,
            ),
            CONVERT,
        )
    plain = values.to(torch.float32)
    if not bool(torch.isfinite(plain).all()):
        raise refusal(path, text("holds weights that are no numbers, or too large (in {name})", name=name))
    return plain


def _check_fit(path: Path, layout: Layout, wanted: Mapping[str, Tensor], state: State) -> None:
    faults = [text("{name} is missing", name=name) for name in wanted.keys() - state.keys()]
    faults += [text("{name} is not known", name=name) for name in state.keys() - wanted.keys()]
    faults += [
        text(
            "{name} is {shape} instead of {wanted}",
            name=name,
            shape=list(state[name].shape),
            wanted=list(wanted[name].shape),
        )
        for name in wanted.keys() & state.keys()
        if state[name].shape != wanted[name].shape
    ]
    if faults:
        more = text(" (and {number} more)", number=len(faults) - 1) if len(faults) > 1 else ""
        raise refusal(
            path,
            text(
                "looks like {origin}, but {fault}{more}", origin=layout.origin, fault=min(faults), more=more
            ),
        )
