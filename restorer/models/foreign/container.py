"""From a file of any kind to its tensors by name."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Any, Literal

from torch import Tensor

from restorer.models.checkpoint import LARGEST_FILE, LARGEST_HEADER, NoCardError, read_card
from restorer.models.foreign.archive import StandIn, read_legacy, read_zip
from restorer.models.foreign.refusal import CONVERT, refusal
from restorer.text import text

Kind = Literal["safetensors", "zip", "pickle"]

_LONGEST_NAME = 300


def tensors_of(path: Path) -> dict[str, Tensor]:
    """Every tensor in a file by its name; of nested dictionaries the names are joined by dots.

    Raises `CheckpointError` for a file that cannot be read safely, or holds no tensor.
    """
    kind = _kind(path)
    if kind == "safetensors":
        tensors = _read_safetensors(path)
    else:
        tensors = _flat(read_zip(path) if kind == "zip" else read_legacy(path))
    if not tensors:
        raise refusal(path, text("holds no weights"), CONVERT)
    return tensors


def _kind(path: Path) -> Kind:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            what = text("a folder") if stat.S_ISDIR(status.st_mode) else text("a device or pipe")
            raise refusal(path, text("is {what}, not a file", what=what), text("Choose a file."))
        with path.open("rb") as file:
            start = file.read(512)
    except (OSError, ValueError) as error:  # a zero byte in the name is a ValueError
        reason = getattr(error, "strerror", None) or error
        raise refusal(
            path,
            text("cannot be read: {reason}", reason=reason),
            text("Check that it is there and may be read."),
        ) from error
    if status.st_size > LARGEST_FILE:
        raise refusal(
            path,
            text(
                "is larger than a checkpoint may be ({size:.1f} GB; {most:.1f} GB at most)",
                size=status.st_size / 1e9,
                most=LARGEST_FILE / 1e9,
            ),
            CONVERT,
        )
    if not start:
        raise refusal(path, text("is empty"))
    if start.startswith(b"PK"):
        return "zip"
    if start[257:262] == b"ustar":
        raise refusal(path, text("is a tar archive, as torch wrote them before 2017"), CONVERT)
    if len(start) >= 8 and int.from_bytes(start[:8], "little") <= LARGEST_HEADER:
        return "safetensors"
    if start.startswith(b"\x80"):
        return "pickle"
    raise refusal(path, text("is neither a safetensors file nor one that torch.save wrote"), CONVERT)


def _read_safetensors(path: Path) -> dict[str, Tensor]:
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        card = read_card(path)
    except NoCardError:
        pass
    else:
        raise refusal(
            path,
            text("is a checkpoint of Restorer already (“{card}”)", card=card.name),
            text("Use it as it is."),
        )
    try:
        return load_file(path)
    except (SafetensorError, OSError, ValueError, KeyError) as error:
        raise refusal(path, text("is damaged: {error}", error=error)) from error


def _flat(saved: Any) -> dict[str, Tensor]:
    """Tensors in nested dictionaries; each dictionary is looked into once, however often it is mentioned."""
    tensors: dict[str, Tensor] = {}
    seen = set()
    waiting = [("", saved)]
    while waiting:
        name, value = waiting.pop()
        if isinstance(value, Tensor):
            tensors[name] = value.detach()
        if isinstance(value, StandIn):
            value = value.attributes
        if not isinstance(value, dict) or id(value) in seen:
            continue
        seen.add(id(value))
        for key, item in value.items():
            if isinstance(key, str) and len(name) + len(key) < _LONGEST_NAME:
                waiting.append((f"{name}.{key}" if name else key, item))
    return tensors
