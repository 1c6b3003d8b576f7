"""Reading and writing checkpoints: weights and their card in one `.safetensors` file, which cannot carry code.

Everything is checked before any weight is used: the header's size, the card, the architecture, every tensor's name,
shape and type against a network that is built without memory, and at last that every number is finite. torch is
imported when weights are touched; `read_card` reads the header only.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from restorer.errors import CheckpointError
from restorer.models.card import FORMAT, Card, Precision, TrainedOn

if TYPE_CHECKING:
    import torch
    from torch import Tensor

    from restorer.models.networks.network import Network

__all__ = ["FORMAT", "KEY", "Card", "TrainedOn", "card_of", "load", "read_card", "save", "sha256"]

KEY = "restorer"
"""Where a file's metadata hold the card."""

LARGEST_HEADER = 8 << 20
"""Bytes; the header of a network of thousands of tensors takes a tenth of it."""

_SAFE = "Nothing was loaded."
_AGAIN = "Get the file again from where it came."
_FLOATS = {"F32", "F16", "BF16"}


def card_of(network: Network, **facts: Any) -> Card:
    """A card for `network` that knows its architecture, task, hyperparameters, multiple and reach; and `facts`."""
    return Card.model_validate(
        {
            "architecture": network.architecture,
            "hyperparameters": network.hyperparameters,
            "task": network.task,
            "multiple": network.multiple,
            "reach": network.reach,
            **facts,
        }
    )


def read_card(path: Path) -> Card:
    """The card of a checkpoint, read from its header alone.

    Raises `CheckpointError` for a file that cannot be read, is no or a damaged safetensors file, carries no card, or
    one that this version does not understand.
    """
    return _header(path)[0]


def load(path: Path, device: str | torch.device = "cpu") -> tuple[Network, Card]:
    """The network of a checkpoint with float32 weights, ready to evaluate on `device`, and its card.

    Raises `CheckpointError` for what `read_card` refuses, an unknown architecture, tensors that do not fit it, and
    weights that are not finite. torch's random numbers are left as they were.
    """
    import torch
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    card, tensors = _header(path)
    _check_fit(path.name, _blank(card), tensors)
    try:
        weights = load_file(path)
    except (SafetensorError, OSError) as error:
        raise _damaged(path, error) from error
    for name, values in weights.items():
        if not bool(torch.isfinite(values).all()):
            raise CheckpointError(
                f"“{path.name}” holds weights that are no numbers (in {name}).", safe=_SAFE, todo=_AGAIN
            )
    with torch.random.fork_rng(devices=[]):
        network = _built(card)
    network.load_state_dict(weights)
    return network.to(device).eval(), card


def save(path: Path, state: Mapping[str, Tensor], card: Card, dtype: torch.dtype | None = None) -> Card:
    """Write `state` (a network's `state_dict()`) and `card`; returns the card as written.

    Parameters are stored as `dtype` (bfloat16 unless given; float16 or float32), buffers such as the statistics of
    batch normalisation in float32. The file appears whole or not at all. Raises `CheckpointError` for a state that
    does not fit the card's network or is not finite in that type, `SaveError` where it cannot be written.
    """
    import torch
    from safetensors.torch import save as serialized

    from restorer.imaging.atomic import replacing

    dtype = dtype or torch.bfloat16
    names: dict[torch.dtype, Precision] = {
        torch.float32: "fp32",
        torch.bfloat16: "bf16",
        torch.float16: "fp16",
    }
    if dtype not in names:
        raise CheckpointError(
            f"Weights cannot be stored as {dtype}.", todo="Use float32, bfloat16 or float16."
        )
    network = _blank(card)
    buffers = {name for name, _ in network.named_buffers()}
    tensors = {}
    for name, values in state.items():
        wanted = torch.float32 if name in buffers else dtype
        stored = values.detach().to("cpu", wanted if values.is_floating_point() else values.dtype)
        if not bool(torch.isfinite(stored).all()):
            raise CheckpointError(
                f"The weights in {name} are no numbers, or too large to be stored as {names[dtype]}.",
                safe="Nothing was written.",
            )
        tensors[name] = stored.clone(memory_format=torch.contiguous_format)
    _check_fit(path.name, network, {name: (tuple(t.shape), "F32") for name, t in tensors.items()})
    card = card.model_copy(update={"precision": names[dtype]})
    data = serialized(tensors, {KEY: card.model_dump_json(), "format": "pt"})
    with replacing(path) as temporary:
        temporary.write_bytes(data)
    return card


def sha256(path: Path) -> str:
    """SHA-256 of a file, 64 hexadecimal digits. Raises `CheckpointError` if it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise _unreadable(path, error) from error


Tensors = dict[str, tuple[tuple[int, ...], str]]
"""Name to shape and safetensors' name of the type."""


def _header(path: Path) -> tuple[Card, Tensors]:
    """Card and tensors as the header promises them; nothing else is read."""
    from safetensors import SafetensorError, safe_open

    _check_container(path)
    try:
        with safe_open(path, framework="numpy") as file:
            text = (file.metadata() or {}).get(KEY)
            slices = {name: file.get_slice(name) for name in file.keys()}  # noqa: SIM118 (no mapping)
            tensors = {name: (tuple(s.get_shape()), str(s.get_dtype())) for name, s in slices.items()}
    except (SafetensorError, OSError) as error:
        raise _damaged(path, error) from error
    if text is None:
        raise CheckpointError(
            f"“{path.name}” carries no card that says which network it belongs to.",
            safe=_SAFE,
            todo="Use a checkpoint made by restorer-train.",
        )
    return _card(path, text), tensors


def _check_container(path: Path) -> None:
    """Refuse what safetensors would not, or would only with a message for programmers."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(8)
    except OSError as error:
        raise _unreadable(path, error) from error
    length = int.from_bytes(start, "little")
    if len(start) == 8 and length <= min(size - 8, LARGEST_HEADER):
        return
    if start.startswith((b"PK\x03\x04", b"\x80")):
        raise CheckpointError(
            f"“{path.name}” is a pickle (.pt, .pth, .ckpt), not a safetensors file.",
            safe="It was not opened: opening a pickle can run any code that its author put into it.",
            todo="Ask for the weights as .safetensors.",
        )
    if len(start) == 8 and length <= LARGEST_HEADER:
        raise CheckpointError(
            f"“{path.name}” is cut off: it ends within its header.", safe=_SAFE, todo=_AGAIN
        )
    raise CheckpointError(
        f"“{path.name}” is not a safetensors file, or its header is too large ({length:,} bytes).",
        safe=_SAFE,
        todo="Use a checkpoint made by restorer-train.",
    )


def _card(path: Path, text: str) -> Card:
    try:
        given = json.loads(text)
        version = given.get("format") if isinstance(given, dict) else None
        if isinstance(version, int) and version > FORMAT:
            raise CheckpointError(
                f"“{path.name}” was made by a newer version of Restorer (card format {version}; this one reads "
                f"up to {FORMAT}).",
                safe=_SAFE,
                todo="Update Restorer.",
            )
        return Card.model_validate_json(text, strict=True)
    except ValidationError as error:
        faults = "; ".join(f"{'.'.join(map(str, f['loc']))}: {f['msg']}" for f in error.errors()[:3])
        raise CheckpointError(
            f"The card of “{path.name}” is wrong: {faults}.", safe=_SAFE, todo=_AGAIN
        ) from error
    except (ValueError, RecursionError) as error:
        raise CheckpointError(
            f"The card of “{path.name}” is not readable.", safe=_SAFE, todo=_AGAIN
        ) from error


def _built(card: Card) -> Network:
    from restorer.models.networks import build

    try:
        network = build(card.architecture, **card.hyperparameters)
    except CheckpointError:
        raise
    except Exception as error:  # the numbers come from a file: they may fail anywhere in a constructor
        raise CheckpointError(
            f"{card.architecture} cannot be built as “{card.name}” asks: {error}.", safe=_SAFE, todo=_AGAIN
        ) from error
    if network.task != card.task:
        raise CheckpointError(
            f"“{card.name}” is meant to {card.task}, but {card.architecture} is made to {network.task}.",
            safe=_SAFE,
        )
    return network


def _blank(card: Card) -> Network:
    """The card's network without memory for its weights."""
    import torch

    with torch.device("meta"):
        return _built(card)


def _check_fit(file: str, network: Network, tensors: Tensors) -> None:
    """Raise `CheckpointError` unless `tensors` are exactly the network's, name by name."""
    wanted = network.state_dict()
    faults = [f"{name} is missing" for name in wanted.keys() - tensors.keys()]
    faults += [f"{name} is not known" for name in tensors.keys() - wanted.keys()]
    for name in wanted.keys() & tensors.keys():
        shape, kind = tensors[name]
        if shape != tuple(wanted[name].shape):
            faults.append(f"{name} is {list(shape)} instead of {list(wanted[name].shape)}")
        elif kind not in _FLOATS and wanted[name].is_floating_point():
            faults.append(f"{name} is stored as {kind}")
    if faults:
        more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
        raise CheckpointError(
            f"“{file}” does not fit {network.architecture}: {min(faults)}{more}.", safe=_SAFE, todo=_AGAIN
        )


def _damaged(path: Path, error: Exception) -> CheckpointError:
    return CheckpointError(f"“{path.name}” is damaged: {error}.", safe=_SAFE, todo=_AGAIN)


def _unreadable(path: Path, error: OSError) -> CheckpointError:
    reason = error.strerror or type(error).__name__
    return CheckpointError(
        f"“{path.name}” cannot be read: {reason}.",
        safe=_SAFE,
        todo="Check that it is there and may be read.",
    )
