"""Changing which checkpoints are here: import, verify, rename, remove, and the defaults of each task.

`catalog` says what there is. Only the user's own checkpoints can be changed; those that came with the program or lie in
a shared folder are read. Importing has a module of its own (`importing`), names have theirs (`naming`).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path

from restorer.errors import CheckpointError, FillerError, RestorerError, UsageError
from restorer.imaging.atomic import explain
from restorer.models import catalog, checkpoint, defaults, records
from restorer.models.catalog import Installed
from restorer.models.checkpoint import shown
from restorer.models.defaults import Task
from restorer.models.importing import add, already
from restorer.models.naming import ENDING, check_name, check_safe, files_of, free_name
from restorer.progress import Progress
from restorer.text import text

__all__ = [
    "Installed",
    "Task",
    "Verification",
    "add",
    "already",
    "check_name",
    "default",
    "free_name",
    "own_file",
    "remove",
    "rename",
    "set_default",
    "task_of",
    "verify",
]


@dataclass(frozen=True)
class Verification:
    """What a checkpoint's file is now, against what it was when it came."""

    installed: Installed
    sha256: str
    recorded: str | None
    """The SHA-256 it had; None where nobody has written it down."""
    faults: tuple[RestorerError, ...]
    """Everything that is wrong with it; empty for a sound one."""

    @property
    def is_sound(self) -> bool:
        return not self.faults


def verify(name: str, progress: Progress | None = None) -> Verification:
    """Compare a checkpoint with what was written down when it came, check all its weights, and let it fill once.

    A record that is missing is no fault. Raises `FillerError` for a name that no checkpoint has, `CheckpointError` for
    a file that cannot be read at all, `CancelledError`.
    """
    from restorer.models.tryout import try_out

    progress = progress or Progress()
    one = _known(name)
    progress.begin(text("Checking {name}", name=name), 3)
    faults: list[RestorerError] = []
    sha256, recorded = checkpoint.sha256(one.path), records.recorded_sha256(one)
    if recorded is not None and recorded != sha256:
        faults.append(
            CheckpointError(
                text(
                    "“{name}” is not the file that was {how}: its SHA-256 is {sha256} instead of {recorded}.",
                    name=one.path.name,
                    how=text("shipped") if one.is_shipped else text("taken in"),
                    sha256=sha256,
                    recorded=recorded,
                ),
                safe=text("Nothing was changed."),
                todo=text("Install Restorer again.")
                if one.is_shipped
                else text("Remove it and import it again."),
            )
        )
    progress.advance(1)
    progress.check()
    try:
        network, card = checkpoint.load(one.path)
        progress.advance(1)
        progress.check()
        try_out(network, card)
    except CheckpointError as error:
        faults.append(error)
    progress.advance(1)
    return Verification(one, sha256, recorded, tuple(faults))


def rename(old: str, new: str) -> Installed:
    """Give one of the user's checkpoints another name; where it was the default, it stays so.

    Raises `FillerError` for a name that no checkpoint has, `UsageError` for one that cannot be given, `CheckpointError`
    for a checkpoint that is not the user's, `SaveError`.
    """
    path = own_file(old)
    new = unicodedata.normalize("NFC", new)
    if new.casefold() != old.casefold():
        check_name(new)
    else:
        check_safe(new)
    target = path.with_name(f"{new}{ENDING}")
    if target.exists() and not target.samefile(path):
        raise UsageError(
            text("There is a model called “{new}” already.", new=new),
            safe=text("Nothing was changed."),
            todo=text("Choose another name."),
        )
    try:
        path.rename(target)
    except OSError as error:
        raise explain(error, target) from error
    records.rename(old, new)
    if task_of(old) is None:
        defaults.hand_over(old, new)
    return _known(new)


def remove(name: str) -> None:
    """Delete one of the user's checkpoints; a default that goes with it is the program's own choice again.

    A damaged file can be removed too. Raises `FillerError`, `CheckpointError` and `SaveError` as `rename` does.
    """
    path = own_file(name)
    records.forget(name)
    try:
        path.unlink()
    except OSError as error:
        raise explain(error, path) from error
    if task_of(name) is None:
        defaults.hand_over(name, "")


def own_file(name: str) -> Path:
    """The file of one of the user's checkpoints, usable or not.

    Raises `FillerError` for a name that no checkpoint has, and `CheckpointError` for a checkpoint that is not theirs.
    """
    if found := files_of(name.casefold(), name):
        return found[0]
    one = _known(name)
    raise CheckpointError(
        text(
            "“{name}” came with the program; only models that you imported can be renamed or removed.",
            name=name,
        )
        if one.is_shipped
        else text(
            "“{name}” lies in the shared folder “{folder}”; only models that you imported can be renamed or removed.",
            name=name,
            folder=one.path.parent,
        ),
        safe=text("Nothing was changed."),
    )


def _known(name: str) -> Installed:
    found = catalog.checkpoint(name)
    if found is not None:
        return found
    known = ", ".join(one.id for one in catalog.checkpoints())
    what = text("There is no checkpoint called “{name}”.", name=shown(name))
    if name in {info.id for info in catalog.fillers()}:
        what = text("“{name}” is not a checkpoint: it is a part of the program.", name=name)
    todo = (
        text("Use one of {known}.", known=known)
        if known
        else text("Import one: restorer models import FILE.")
    )
    raise FillerError(what, safe=text("Nothing was changed."), todo=todo)


def task_of(name: str) -> Task | None:
    """What the model called so does; None for an unknown one."""
    if any(info.id == name for info in catalog.choices()):
        return "fill"
    return "detect" if any(one.id == name for one in catalog.detectors()) else None


def default(task: Task) -> str | None:
    """The id of what is used for a task by those who do not choose; None where nothing finds damage here."""
    if task == "fill":
        return catalog.default_filler()
    found = catalog.default_detector()
    return None if found is None else found.id


def set_default(task: Task, name: str | None) -> None:
    """Use this model where nobody chooses one; None leaves it to the program again.

    It holds for commands, batches and the window alike. Raises `FillerError` for a model that is not here or does
    something else, `SaveError`.
    """
    if name is not None and task_of(name) != task:
        known = (
            [info.id for info in catalog.choices()] if task == "fill" else [o.id for o in catalog.detectors()]
        )
        raise FillerError(
            text("There is no model called “{name}” that fills holes.", name=shown(name))
            if task == "fill"
            else text("There is no model called “{name}” that finds damage.", name=shown(name)),
            safe=text("Nothing was changed."),
            todo=text("Use one of {known}.", known=", ".join(known)) if known else text("Import one first."),
        )
    defaults.write(task, name or "")
