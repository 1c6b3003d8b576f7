"""Which model is used by those who do not choose one, as the user has set it: one small JSON file among the settings.

The window's own settings are another file (`window.json`): this one is read and written without Qt, and holds for the
commands and batches too. An empty id leaves the choice to the catalog.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from restorer.imaging.atomic import explain, replacing
from restorer.paths import config_folder

Task = Literal["fill", "detect"]

_FILE = "models.json"


class Defaults(BaseModel):
    """The user's choices. Unknown keys of a newer version are ignored, wrong values reset the whole file."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    version: Literal[1] = 1
    fill: str = ""
    """A filler's id."""
    detect: str = ""
    """The id of a checkpoint that finds damage."""


def read() -> Defaults:
    """What was set; without a file, or from a damaged one, nothing."""
    with contextlib.suppress(OSError, ValidationError, ValueError):
        return Defaults.model_validate_json((config_folder() / _FILE).read_bytes())
    return Defaults()


def write(task: Task, model_id: str) -> None:
    """Set one choice; "" takes it back. Raises `SaveError`."""
    _write(read().model_copy(update={task: model_id}))


def hand_over(old: str, new: str) -> None:
    """Where `old` was chosen, choose `new`. Raises `SaveError`."""
    chosen = read()
    changes = {task: new for task in ("fill", "detect") if getattr(chosen, task) == old}
    if changes:
        _write(chosen.model_copy(update=changes))


def _write(chosen: Defaults) -> None:
    try:
        path = config_folder() / _FILE
    except OSError as error:
        raise explain(error, Path(error.filename or _FILE)) from error
    with replacing(path) as temporary:
        temporary.write_text(chosen.model_dump_json(indent=2), "utf-8")
