"""What checkpoints may be called: a name is an id, a file's name, and a word on the command line."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from restorer.errors import UsageError
from restorer.models import catalog
from restorer.models.checkpoint import shown
from restorer.paths import models_folder
from restorer.text import text

ENDING = ".safetensors"

_NAME = re.compile(r"\w(?:[\w .+-]{0,78}[\w+-])?")
"""What every file system can hold, every shell can quote and every list can show."""
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
)
"""Names that Windows keeps for itself, whatever their ending."""


def check_name(name: str, *, replace: bool = False) -> None:
    """Raise `UsageError` unless a checkpoint may be called so. With `replace` one of the user's own may be there."""
    check_safe(name)
    folded = name.casefold()
    taken = {one.id.casefold(): one.origin for one in catalog.checkpoints()}
    taken |= dict.fromkeys(map(str.casefold, catalog.RESERVED), "shipped")
    origin = taken.get(folded)
    if origin is None and files_of(folded):
        origin = "user"  # damaged, or hidden by another of that name
    if origin is not None and not (replace and origin == "user"):
        raise UsageError(
            text("There is a model called “{name}” already.", name=name),
            safe=text("Nothing was changed."),
            todo=text("Choose another name."),
        )


def free_name(path: Path) -> str:
    """A name that `add` accepts for this file, as near to its own as can be."""
    plain = unicodedata.normalize("NFC", path.stem)
    plain = re.sub(r"[^\w .+-]+", "-", plain)[:70].strip(" .+-") or "checkpoint"
    for number in range(1, 10_000):
        name = plain if number == 1 else f"{plain}-{number}"
        try:
            check_name(name)
        except UsageError:
            continue
        return name
    raise UsageError(
        text("There are too many models called “{plain}”.", plain=plain), todo=text("Choose another name.")
    )


def check_safe(name: str) -> None:
    """Raise `UsageError` for a name that some file system, shell or list could not take."""
    is_device = name.partition(".")[0].casefold() in _DEVICES
    if is_device or not _NAME.fullmatch(name) or name.casefold().endswith(ENDING):
        raise UsageError(
            text("“{name}” cannot be the name of a model.", name=shown(name)),
            safe=text("Nothing was changed."),
            todo=text("Use letters, digits, spaces and . _ + - in at most 80 characters, without an ending."),
        )


def files_of(folded: str, exact: str | None = None) -> list[Path]:
    """The user's files of that name in any spelling, or in the `exact` one."""
    try:
        files = sorted(models_folder().glob(f"*{ENDING}"))
    except OSError:
        return []
    return [file for file in files if file.stem.casefold() == folded and exact in (None, file.stem)]
