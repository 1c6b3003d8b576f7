"""Where files live: resources (source tree, wheel, frozen app) and the user's folders."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

_APP = "restorer"


def resource(*parts: str) -> Path:
    """Path of a file shipped with the program, e.g. `resource("icons", "brush.svg")`.

    Looks where each kind of installation keeps them: beside the frozen program, inside the installed package
    (`restorer/_resources`), at the top of the source tree (`resources/`).
    """
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    roots = [Path(frozen) / "resources"] if frozen else []
    roots += [package / "_resources", package.parent / "resources"]
    for root in roots:
        if (path := root.joinpath(*parts)).exists():
            return path
    return roots[-1].joinpath(*parts)


def _folder(variable: str, default: str) -> Path:
    path = Path(os.environ.get(variable) or default)
    path.mkdir(parents=True, exist_ok=True)
    return path


def data_folder() -> Path:
    """User data: imported checkpoints. `RESTORER_DATA` overrides it."""
    return _folder("RESTORER_DATA", platformdirs.user_data_dir(_APP, appauthor=False))


def models_folder() -> Path:
    """The user's own checkpoints; it may not be there yet."""
    return data_folder() / "checkpoints"


def teaching_folder() -> Path:
    """What the window teaches: runs, finished or not. It may not be there yet."""
    return data_folder() / "teaching"


def shared_models_folders() -> tuple[Path, ...]:
    """Checkpoints for several people: the folders in `RESTORER_MODELS`, separated as in `PATH`. Never written to."""
    named = os.environ.get("RESTORER_MODELS", "").split(os.pathsep)
    return tuple(Path(name).expanduser() for name in named if name)


def state_folder() -> Path:
    """State: measured speeds, recent files, recovery. `RESTORER_STATE` overrides it."""
    return _folder("RESTORER_STATE", platformdirs.user_state_dir(_APP, appauthor=False))


def recovery_folder() -> Path:
    """Unsaved work: it may not be there yet, and nothing in it lasts."""
    return state_folder() / "recovery"


def config_folder() -> Path:
    """Settings. `RESTORER_CONFIG` overrides it."""
    return _folder("RESTORER_CONFIG", platformdirs.user_config_dir(_APP, appauthor=False))


def cache_folder() -> Path:
    """Scratch space: pixel files of pictures larger than the memory budget. `RESTORER_CACHE` overrides it."""
    return _folder("RESTORER_CACHE", platformdirs.user_cache_dir(_APP, appauthor=False))
