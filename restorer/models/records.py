"""What is remembered of checkpoints beside their files: the SHA-256 they had when they came, and where from.

The user's are in `index.json` beside them; shipped and shared ones in `SHA256SUMS`, in the layout of `sha256sum`.
"""

from __future__ import annotations

import contextlib
import datetime
import re
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from restorer.imaging.atomic import replacing
from restorer.models.catalog import Installed
from restorer.paths import models_folder

SUMS = "SHA256SUMS"
INDEX = "index.json"

_Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
_LINE = re.compile(r"([0-9a-f]{64})[ \t]+\*?(.+)")


class Record(BaseModel):
    """One imported checkpoint."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    sha256: _Sha256
    """Of the file as it was put among the user's checkpoints."""
    imported: datetime.date
    source: str = ""
    """Name of the file that was imported."""
    source_sha256: _Sha256
    """Of that file: another one where weights were converted."""


class _Index(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)

    version: Literal[1] = 1
    checkpoints: dict[str, Record] = {}
    """Id to what is remembered of it."""


def record_of(one: Installed) -> Record | None:
    """What is remembered of one of the user's checkpoints; of others nothing is."""
    return _read().get(one.id) if one.origin == "user" else None


def recorded_sha256(one: Installed) -> str | None:
    """The SHA-256 that the file should have; None where nobody has written it down."""
    if one.origin == "user":
        found = record_of(one)
        return None if found is None else found.sha256
    with contextlib.suppress(OSError, ValueError):
        for line in (one.path.parent / SUMS).read_text("utf-8").splitlines():
            match = _LINE.fullmatch(line.strip())
            if match and match[2] == one.path.name:
                return match[1]
    return None


def remember(name: str, what: Record) -> None:
    """Write down what came. Raises `SaveError`, as the others here do."""
    _write(_read() | {name: what})


def rename(old: str, new: str) -> None:
    known = _read()
    if old in known:
        known[new] = known.pop(old)
        _write(known)


def forget(name: str) -> None:
    known = _read()
    if known.pop(name, None) is not None:
        _write(known)


def _read() -> dict[str, Record]:
    """A missing or damaged file remembers nothing."""
    with contextlib.suppress(OSError, ValidationError, ValueError):
        index = _Index.model_validate_json((models_folder() / INDEX).read_bytes())
        return dict(index.checkpoints)
    return {}


def _write(known: dict[str, Record]) -> None:
    with replacing(models_folder() / INDEX) as temporary:
        temporary.write_text(_Index(checkpoints=known).model_dump_json(indent=2), "utf-8")
