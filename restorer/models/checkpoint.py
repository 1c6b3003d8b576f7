"""Reading and writing checkpoints: weights and their card in one `.safetensors` file, which cannot carry code.

Everything is checked before any weight is used: the header's size, the card, the architecture, every tensor's name,
shape and type against a network that is built without memory, and at last that every number is finite. torch is
imported when weights are touched; `read_card` reads the header only.
"""

from __future__ import annotations

import hashlib
import json
import re
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from restorer.errors import CheckpointError
from restorer.models.card import FORMAT, Card, Precision, TrainedOn
from restorer.text import text

if TYPE_CHECKING:
    import torch
    from torch import Tensor

    from restorer.models.networks.network import Network

__all__ = [
    "FORMAT",
    "KEY",
    "Card",
    "NoCardError",
    "TrainedOn",
    "card_of",
    "file_size",
    "load",
    "read_card",
    "retitle",
    "save",
    "sha256",
    "shown",
]

KEY = "restorer"
"""Where a file's metadata hold the card."""

LARGEST_HEADER = 8 << 20
"""Bytes; the header of a network of thousands of tensors takes a tenth of it."""

LARGEST_FILE = 2 << 30
"""Bytes; a hundred times the largest network here. Weights must fit into memory beside a picture."""

MOST_TENSORS = 20_000
"""Ten times what the deepest published inpainting networks have."""

_ALIGNMENT = 8
"""Bytes: safetensors puts the weights at a multiple of it."""
_SAFE = text("Nothing was loaded.")
_AGAIN = text("Get the file again from where it came.")
_FLOATS = {"F32", "F16", "BF16"}
_UNSHOWABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What would move the cursor, turn the direction of writing, or cannot be written at all."""


class NoCardError(CheckpointError):
    """A sound safetensors file that says nothing of itself: weights of another program."""


def shown(text: str, longest: int = 200) -> str:
    """Text from a file as a message may show it: in one line, not too long, without control characters."""
    text = _UNSHOWABLE.sub("\N{REPLACEMENT CHARACTER}", text)
    return text if len(text) <= longest else f"{text[:longest]}…"


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

    from restorer.models.building import blank, built

    card, tensors = _header(path)
    _check_fit(path.name, blank(card, len(tensors)), tensors)
    try:
        weights = load_file(path)
    except (SafetensorError, OSError) as error:
        raise _damaged(path, error) from error
    for name, values in weights.items():
        if not bool(torch.isfinite(values).all()):
            raise CheckpointError(
                text(
                    "“{name}” holds weights that are no numbers (in {tensor}).",
                    name=shown(path.name),
                    tensor=shown(name),
                ),
                safe=_SAFE,
                todo=_AGAIN,
            )
    with torch.random.fork_rng(devices=[]):
        network = built(card)
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
    from restorer.models.building import blank

    dtype = dtype or torch.bfloat16
    names: dict[torch.dtype, Precision] = {
        torch.float32: "fp32",
        torch.bfloat16: "bf16",
        torch.float16: "fp16",
    }
    if dtype not in names:
        raise CheckpointError(
            text("Weights cannot be stored as {dtype}.", dtype=dtype),
            todo=text("Use float32, bfloat16 or float16."),
        )
    network = blank(card, len(state))
    buffers = {name for name, _ in network.named_buffers()}
    tensors = {}
    for name, values in state.items():
        wanted = torch.float32 if name in buffers else dtype
        stored = values.detach().to("cpu", wanted if values.is_floating_point() else values.dtype)
        if not bool(torch.isfinite(stored).all()):
            raise CheckpointError(
                text(
                    "The weights in {name} are no numbers, or too large to be stored as {kind}.",
                    name=name,
                    kind=names[dtype],
                ),
                safe=text("Nothing was written."),
            )
        tensors[name] = stored.clone(memory_format=torch.contiguous_format)
    _check_fit(path.name, network, {name: (tuple(t.shape), "F32") for name, t in tensors.items()})
    card = card.model_copy(update={"precision": names[dtype]})
    data = serialized(tensors, {KEY: card.model_dump_json(), "format": "pt"})
    with replacing(path) as temporary:
        temporary.write_bytes(data)
    return card


def retitle(path: Path, name: str) -> None:
    """Change what a checkpoint is called in lists and menus; its weights stay as they are, byte for byte.

    Raises `CheckpointError` for a file that cannot be read or a name that a card cannot have, `SaveError`.
    """
    import shutil

    from restorer.imaging.atomic import explain, replacing

    card, _ = _header(path)
    if card.name == name:
        return
    changed = _card(path, json.dumps(card.model_dump(mode="json") | {"name": name}))
    try:
        with replacing(path) as temporary, temporary.open("wb") as write, path.open("rb") as read:
            header = json.loads(read.read(int.from_bytes(read.read(8), "little")))
            header["__metadata__"][KEY] = changed.model_dump_json()
            data = json.dumps(header).encode()
            data += b" " * (-len(data) % _ALIGNMENT)
            write.write(len(data).to_bytes(8, "little") + data)
            shutil.copyfileobj(read, write)
    except OSError as error:
        raise explain(error, path) from error


def sha256(path: Path) -> str:
    """SHA-256 of a file, 64 hexadecimal digits. Raises `CheckpointError` if it cannot be read."""
    file_size(path)
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
            given = (file.metadata() or {}).get(KEY)
            names = file.keys()
            if len(names) > MOST_TENSORS:
                raise CheckpointError(
                    text(
                        "“{name}” holds {number:,} tensors, more than any network of Restorer.",
                        name=shown(path.name),
                        number=len(names),
                    ),
                    safe=_SAFE,
                    todo=text("Use a checkpoint made by restorer-train."),
                )
            slices = {name: file.get_slice(name) for name in names}
            tensors = {name: (tuple(s.get_shape()), str(s.get_dtype())) for name, s in slices.items()}
    except (SafetensorError, OSError) as error:
        raise _damaged(path, error) from error
    if given is None:
        raise NoCardError(
            text("“{name}” carries no card that says which network it belongs to.", name=shown(path.name)),
            safe=_SAFE,
            todo=text(
                "Use a checkpoint made by restorer-train, or `restorer models import` for weights of another "
                "program."
            ),
        )
    return _card(path, given), tensors


def file_size(path: Path) -> int:
    """Bytes of an ordinary file.

    Raises `CheckpointError` for a folder, pipe or device, whose reading could wait for ever, for a link that leads
    nowhere, and for a file larger than any checkpoint.
    """
    try:
        status = path.stat()
    except (OSError, ValueError) as error:  # a zero byte in the name is a ValueError
        if path.is_symlink():
            raise CheckpointError(
                text("“{name}” cannot be read: it is a link that leads nowhere.", name=shown(path.name)),
                safe=_SAFE,
                todo=text("Choose the file itself."),
            ) from error
        raise _unreadable(path, error) from error
    if not stat.S_ISREG(status.st_mode):
        raise CheckpointError(
            text("“{name}” cannot be read: it is a folder.", name=shown(path.name))
            if stat.S_ISDIR(status.st_mode)
            else text(
                "“{name}” cannot be read: it is a pipe or device, no ordinary file.", name=shown(path.name)
            ),
            safe=_SAFE,
            todo=text("Choose a file."),
        )
    if status.st_size > LARGEST_FILE:
        raise CheckpointError(
            text(
                "“{name}” is too large for a checkpoint ({size:.1f} GB; {most:.1f} GB at most).",
                name=shown(path.name),
                size=status.st_size / 1e9,
                most=LARGEST_FILE / 1e9,
            ),
            safe=text("It was not opened."),
            todo=text("Use a checkpoint made by restorer-train."),
        )
    return status.st_size


def _check_container(path: Path) -> None:
    """Refuse what safetensors would not, or would only with a message for programmers."""
    size = file_size(path)
    try:
        with path.open("rb") as file:
            start = file.read(8)
    except OSError as error:
        raise _unreadable(path, error) from error
    length = int.from_bytes(start, "little")
    if len(start) == 8 and length <= min(size - 8, LARGEST_HEADER):
        return
    if start.startswith((b"PK\x03\x04", b"\x80")):
        raise CheckpointError(
            text("“{name}” is a pickle (.pt, .pth, .ckpt), not a safetensors file.", name=shown(path.name)),
            safe=text("It was not opened: opening a pickle can run any code that its author put into it."),
            todo=text("Ask for the weights as .safetensors."),
        )
    if len(start) == 8 and length <= LARGEST_HEADER:
        raise CheckpointError(
            text("“{name}” is cut off: it ends within its header.", name=shown(path.name)),
            safe=_SAFE,
            todo=_AGAIN,
        )
    raise CheckpointError(
        text(
            "“{name}” is not a safetensors file, or its header is too large ({length:,} bytes).",
            name=shown(path.name),
            length=length,
        ),
        safe=_SAFE,
        todo=text("Use a checkpoint made by restorer-train."),
    )


def _card(path: Path, said: str) -> Card:
    try:
        given = json.loads(said)
        version = given.get("format") if isinstance(given, dict) else None
        if isinstance(version, int) and version > FORMAT:
            raise CheckpointError(
                text(
                    "“{name}” was made by a newer version of Restorer (card format {version}; this one reads "
                    "up to {known}).",
                    name=shown(path.name),
                    version=version,
                    known=FORMAT,
                ),
                safe=_SAFE,
                todo=text("Update Restorer."),
            )
        _check_texts(path, given)
        return Card.model_validate_json(said, strict=True)
    except ValidationError as error:
        faults = "; ".join(f"{shown('.'.join(map(str, f['loc'])))}: {f['msg']}" for f in error.errors()[:3])
        raise CheckpointError(
            text("The card of “{name}” is wrong: {faults}.", name=shown(path.name), faults=faults),
            safe=_SAFE,
            todo=_AGAIN,
        ) from error
    except (ValueError, RecursionError) as error:
        raise CheckpointError(
            text("The card of “{name}” is not readable.", name=shown(path.name)), safe=_SAFE, todo=_AGAIN
        ) from error


def _check_texts(path: Path, value: Any, lines: bool = False) -> None:
    """Refuse a card whose names or texts could do more than be read, in a terminal or a file's name.

    `lines`: the text may have several; only a description may.
    """
    if isinstance(value, dict):
        for key, item in value.items():
            _check_texts(path, key)
            _check_texts(path, item, key == "description")
    elif isinstance(value, list):
        for item in value:
            _check_texts(path, item)
    elif isinstance(value, str) and _UNSHOWABLE.search(value.replace("\n", " ") if lines else value):
        raise CheckpointError(
            text(
                "The card of “{name}” holds control characters (in “{value}”).",
                name=shown(path.name),
                value=shown(value, 40),
            ),
            safe=_SAFE,
            todo=_AGAIN,
        )


def _check_fit(file: str, network: Network, tensors: Tensors) -> None:
    """Raise `CheckpointError` unless `tensors` are exactly the network's, name by name."""
    wanted = network.state_dict()
    faults = [text("{name} is missing", name=shown(name)) for name in wanted.keys() - tensors.keys()]
    faults += [text("{name} is not known", name=shown(name)) for name in tensors.keys() - wanted.keys()]
    for name in wanted.keys() & tensors.keys():
        shape, kind = tensors[name]
        if shape != tuple(wanted[name].shape):
            faults.append(
                text(
                    "{name} is {shape} instead of {wanted}",
                    name=shown(name),
                    shape=list(shape),
                    wanted=list(wanted[name].shape),
                )
            )
        elif kind not in _FLOATS and wanted[name].is_floating_point():
            faults.append(text("{name} is stored as {kind}", name=shown(name), kind=kind))
    if faults:
        more = text(" (and {number} more)", number=len(faults) - 1) if len(faults) > 1 else ""
        raise CheckpointError(
            text(
                "“{name}” does not fit {network}: {fault}{more}.",
                name=shown(file),
                network=network.architecture,
                fault=min(faults),
                more=more,
            ),
            safe=_SAFE,
            todo=_AGAIN,
        )


def _damaged(path: Path, error: Exception) -> CheckpointError:
    return CheckpointError(
        text("“{name}” is damaged: {reason}.", name=shown(path.name), reason=shown(str(error))),
        safe=_SAFE,
        todo=_AGAIN,
    )


def _unreadable(path: Path, error: Exception) -> CheckpointError:
    reason = getattr(error, "strerror", None) or type(error).__name__
    return CheckpointError(
        text("“{name}” cannot be read: {reason}.", name=shown(path.name), reason=reason),
        safe=_SAFE,
        todo=text("Check that it is there and may be read."),
    )
