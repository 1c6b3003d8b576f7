"""Unsaved work in the state folder, so that a crash or a power cut costs a minute of it at most.

Each open document has a slot: a folder with a project file, and with the picture where that is in no file of its own.
A lock that the system lets go when the program ends, however it ends, tells slots in use from those left behind.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from pydantic import BaseModel, ConfigDict, ValidationError

from restorer import paths
from restorer.document import project
from restorer.document.document import Document
from restorer.document.project import source as sources
from restorer.document.snapshot import Snapshot, SourceFile
from restorer.errors import ProjectError
from restorer.imaging import atomic, io
from restorer.imaging.locking import locked
from restorer.progress import Progress
from restorer.text import text

_PROJECT = "work.restorer"
_ABOUT = "about.json"
_LOCK = "lock"
_PIXELS = "pixels.png"
"""The picture where its own file is not to be had."""
_TRIES = 5


class _About(BaseModel):
    """What a slot knows besides the project in it."""

    model_config = ConfigDict(extra="ignore")

    project: Path | None = None
    """The project file that the document belongs to."""
    source_file: SourceFile | None = None
    """Where the picture's bytes were."""


class Slot:
    """Where one document's unsaved work is kept. Use it in one thread at a time."""

    def __init__(self, folder: Path | None = None) -> None:
        """A new slot, or the one in `folder`. Raises `ProjectError` if that is in use, and `SaveError`."""
        self._source: SourceFile | None = None
        self.folder, lock = _new() if folder is None else _taken(folder)
        self._lock: IO[bytes] | None = lock

    def write(
        self, state: Snapshot, belongs_to: Path | None = None, progress: Progress | None = None
    ) -> None:
        """Keeps a document's state; `belongs_to` is its project file.

        The picture is not copied where its own file is there: it is referred to. Raises `SaveError`, and
        `CancelledError` where `progress` is cancelled; the older state stays then.
        """
        kept = state.source_file
        about = _About(project=_named(belongs_to), source_file=kept if kept and _named(kept.path) else None)
        if kept is None or kept.member or not kept.is_unchanged:
            state = replace(state, source_file=self._own_source(state))
        project.write(state, self.folder / _PROJECT, source="reference", overwrite=True, progress=progress)
        with atomic.replacing(self.folder / _ABOUT) as temporary:
            temporary.write_text(about.model_dump_json(), encoding="utf-8")

    def discard(self) -> None:
        """The work is saved, or not wanted: the slot goes, the project in it first, so that nobody is offered the rest."""
        with contextlib.suppress(OSError):
            (self.folder / _PROJECT).unlink(missing_ok=True)
        _let_go(self._lock)
        self._lock = None
        shutil.rmtree(self.folder, ignore_errors=True)

    def leave(self) -> None:
        """Lets go of the slot without deleting it: its work will be offered."""
        _let_go(self._lock)
        self._lock = None

    def _own_source(self, state: Snapshot) -> SourceFile | None:
        """The picture as a file in the slot, written once."""
        if self._source is not None and self._source.is_unchanged:
            return self._source
        kept = state.source_file
        if kept is not None and kept.is_unchanged and kept.is_original:
            path = self.folder / Path(kept.member).name
            with (
                atomic.replacing(path) as temporary,
                sources.opened(kept) as (member, _),
                temporary.open("wb") as file,
            ):
                shutil.copyfileobj(member, file, 1 << 20)
        else:
            path = self.folder / _PIXELS
            io.write(state.picture, path, options=io.SaveOptions(keep_pages=False), overwrite=True)
        self._source = SourceFile.of(path)
        return self._source


@dataclass(frozen=True)
class Recoverable:
    """Work that a program which is no longer running left behind."""

    folder: Path
    summary: project.Summary
    belongs_to: Path | None
    """The project file that it is newer than, if there is one."""

    def resume(
        self,
        source: Path | None = None,
        *,
        accept_changed: bool = False,
        progress: Progress | None = None,
    ) -> tuple[Document, Slot]:
        """Opens the work as a modified document and takes its slot over. Arguments and errors are those of `project.load`."""
        slot = Slot(self.folder)
        try:
            document = project.load(
                self.folder / _PROJECT, source=source, accept_changed=accept_changed, progress=progress
            )
        except BaseException:
            slot.leave()
            raise
        about = _about(self.folder)
        document.project = about.project
        kept = document.source_file
        if kept is not None and kept.path == self.folder / _PIXELS:
            document.source_file = replace(kept, is_original=False)
        if about.source_file is not None and about.source_file.is_unchanged:
            document.source_file = about.source_file
        document.history.mark_unsaved()
        return document, slot

    def discard(self) -> None:
        """Throws the work away, unless somebody has taken it up meanwhile."""
        with contextlib.suppress(ProjectError):
            Slot(self.folder).discard()


def recoverable() -> list[Recoverable]:
    """Work left behind by programs that are no longer running, newest first. What cannot be read is left alone."""
    found = []
    for folder in _folders():
        if (lock := _free(folder)) is None:
            continue
        _let_go(lock)
        if not (folder / _PROJECT).exists():  # ended before anything was kept
            shutil.rmtree(folder, ignore_errors=True)
            continue
        with contextlib.suppress(ProjectError):
            summary = project.probe(folder / _PROJECT)
            found.append(Recoverable(folder, summary, _about(folder).project))
    return sorted(found, key=lambda one: one.summary.saved, reverse=True)


def _new() -> tuple[Path, IO[bytes]]:
    """A new folder, and the lock in it. Raises `SaveError`.

    Another program that looks for work may hold, or clear away, what is just being made: then it is another folder.
    """
    for tries_left in reversed(range(_TRIES)):
        try:
            folder = paths.recovery_folder() / f"{os.getpid()}-{secrets.token_hex(4)}"
            folder.mkdir(parents=True, exist_ok=True)
            if (lock := locked(folder / _LOCK)) is not None:
                return folder, lock
        except OSError as error:
            if not (isinstance(error, FileNotFoundError) and tries_left):
                raise atomic.explain(error, Path(error.filename or _LOCK)) from error
    raise _in_use(folder)


def _taken(folder: Path) -> tuple[Path, IO[bytes]]:
    """An old folder, and the lock in it. Raises `ProjectError` if it is in use, and `SaveError`."""
    try:
        lock = locked(folder / _LOCK)
    except OSError as error:
        raise atomic.explain(error, folder / _LOCK) from error
    if lock is None:
        raise _in_use(folder)
    return folder, lock


def _folders() -> Iterator[Path]:
    with contextlib.suppress(OSError):
        yield from (folder for folder in sorted(paths.recovery_folder().iterdir()) if folder.is_dir())


def _about(folder: Path) -> _About:
    try:
        return _About.model_validate_json((folder / _ABOUT).read_bytes())
    except (OSError, ValidationError):
        return _About()


def _named(path: Path | None) -> Path | None:
    """The path, if its name is text (on Linux it may be any bytes)."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return None
    return path


def _in_use(folder: Path) -> ProjectError:
    return ProjectError(
        text("The unsaved work in “{name}” is open in another window.", name=folder.name),
        safe=text("Nothing was changed."),
        todo=text("Go on with it there."),
    )


def _free(folder: Path) -> IO[bytes] | None:
    try:
        return locked(folder / _LOCK)
    except OSError:
        return None


def _let_go(file: IO[bytes] | None) -> None:
    if file is not None:
        file.close()
