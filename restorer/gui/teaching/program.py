"""How `restorer-train` is called: from source, from a wheel, and beside the frozen program."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QProcessEnvironment

import restorer

_NAME = "restorer-train"
_TALKS = ("--json", "--listen")


@dataclass(frozen=True)
class Wish:
    """What the user wants taught: to a copy of `base`, with the pictures of a folder, for so many minutes."""

    name: str
    pictures: Path
    base: Path
    """A checkpoint's file."""
    minutes: int
    device: str


def command() -> list[str]:
    """The program and its first arguments."""
    if getattr(sys, "frozen", False):
        own = Path(sys.executable)
        return [str(own.with_name(f"{_NAME}{own.suffix}"))]
    return [sys.executable, "-m", "training"]


def environment() -> QProcessEnvironment:
    """Ours, with the package that this window comes from first in Python's path."""
    variables = QProcessEnvironment.systemEnvironment()
    if getattr(sys, "frozen", False):
        variables.insert(
            "PYINSTALLER_RESET_ENVIRONMENT", "1"
        )  # it is a program of its own, not a helper of this one
        return variables
    here, before = str(Path(restorer.__file__).resolve().parents[1]), variables.value("PYTHONPATH")
    separator = ";" if sys.platform == "win32" else ":"
    variables.insert("PYTHONPATH", separator.join(part for part in (here, before) if part))
    return variables


def to_list(pictures: Path) -> list[str]:
    return [str(pictures), "--list", *_TALKS]


def to_begin(wish: Wish, output: Path) -> list[str]:
    return [
        str(wish.pictures),
        *("--init", str(wish.base)),
        *length(wish.minutes),
        *("--device", wish.device),
        *("-o", str(output)),
        *_TALKS,
    ]


def to_go_on(run: Path) -> list[str]:
    return ["--resume", str(run), *_TALKS]


def length(minutes: int) -> tuple[str, str]:
    return "--time", f"{minutes}m"
