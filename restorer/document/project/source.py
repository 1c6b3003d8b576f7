"""The picture in or beside a project: stored when it is saved, found again when it is opened."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import os
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO, Literal

from restorer import paths
from restorer.document.project.manifest import Origin, SourceEntry
from restorer.document.project.members import BrokenError, Packer, Unpacker
from restorer.document.snapshot import Snapshot, SourceFile
from restorer.errors import ProjectError, SourceChangedError, SourceMissingError
from restorer.imaging import io, scratch
from restorer.imaging.picture import Picture, Source
from restorer.text import text

Wanted = Literal["copy", "reference"]

_PIXELS = "source/picture.png"


def store(packer: Packer, state: Snapshot, project: Path, wanted: Wanted) -> tuple[SourceEntry, list[str]]:
    """Puts the picture, or where it is, into a project; returns the entry, and sentences for the user."""
    kept = state.source_file
    origin = None if state.picture.source is None else Origin.of(state.picture.source)
    if kept is None or not kept.is_unchanged:
        return _store_pixels(packer, state.picture, origin, changed=kept is not None)
    if wanted == "reference" and can_refer(kept, project):
        where = Path(os.path.abspath(kept.path))  # noqa: PTH100 (a symbolic link keeps its own name)
        entry = SourceEntry(
            kind="reference",
            sha256=sha256_of(kept),
            bytes=kept.stamp[0],
            path=str(where),
            relative=_relative(where, project),
            origin=origin,
        )
        return entry, []
    notes: list[str] = (
        [text("The picture is in the project, not referred to.")] if wanted == "reference" else []
    )
    member = kept.member
    if not member:
        its_own = state.picture.source if kept.is_original else None
        member = _PIXELS if its_own is None else f"source/picture.{its_own.format}"
    with opened(kept) as (file, size):
        sha256 = packer.stream(member, file, size)
    kind: Literal["copy", "pixels"] = "copy" if kept.is_original else "pixels"
    entry = SourceEntry(kind=kind, sha256=sha256, bytes=size, member=member, origin=origin)
    return entry, notes


def can_refer(kept: SourceFile | None, project: Path) -> bool:
    """Whether `project` may refer to the picture: it is in an unchanged file of its own, and that will last."""
    if kept is None or kept.member or not kept.is_unchanged:
        return False
    folder = kept.path.resolve().parent
    return folder == project.resolve().parent or paths.recovery_folder().resolve() not in folder.parents


def _store_pixels(
    packer: Packer, picture: Picture, origin: Origin | None, *, changed: bool
) -> tuple[SourceEntry, list[str]]:
    with scratch_file(".png") as path:
        io.write(picture, path, options=io.SaveOptions(keep_pages=False), overwrite=True)
        size = path.stat().st_size
        with path.open("rb") as file:
            sha256 = packer.stream(_PIXELS, file, size)
    entry = SourceEntry(kind="pixels", sha256=sha256, bytes=size, member=_PIXELS, origin=origin)
    note = text(
        "The picture's file has changed or gone since it was opened; the project holds its pixels as they were."
    )
    return entry, [note] if changed else []


@contextlib.contextmanager
def opened(kept: SourceFile) -> Iterator[tuple[IO[bytes], int]]:
    """The bytes of a source file, and how many there are."""
    if not kept.member:
        with kept.path.open("rb") as file:
            yield file, kept.stamp[0]
        return
    with Unpacker(kept.path) as archive, archive.open(kept.member) as member:
        yield member, archive.size(kept.member)


@functools.lru_cache(maxsize=8)
def sha256_of(kept: SourceFile) -> str:
    """SHA-256 of the picture's bytes in the state that `kept` knows them in."""
    digest = hashlib.sha256()
    with opened(kept) as (file, _):
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def _relative(path: Path, project: Path) -> str:
    """`path` as seen from the project's folder, with forward slashes; empty on another drive."""
    try:
        return Path(os.path.relpath(path, project.resolve().parent)).as_posix()
    except ValueError:
        return ""


def restore(
    entry: SourceEntry, archive: Unpacker, project: Path, moved: Path | None, *, accept_changed: bool
) -> tuple[Picture, SourceFile | None]:
    """The picture of a project, and where its bytes are. Raises `ProjectError`, `BrokenError` and `OSError`."""
    if entry.kind == "reference":
        path = _found(entry, project, moved, accept_changed=accept_changed)
        picture = io.read(path)
        is_stand_in = entry.origin is None or entry.origin.path != entry.path
        return _as_it_came(picture, entry.origin) if is_stand_in else picture, SourceFile.of(path)
    if archive.size(entry.member) != entry.bytes:
        raise BrokenError(text("the picture in it is not as long as it should be"))
    scratch.check_size(entry.bytes, 0, project.name, whole=False)
    with scratch_file(Path(entry.member).suffix) as copy:
        if archive.extract(entry.member, copy) != entry.sha256:
            raise BrokenError(text("the picture in it is not the one that was put there"))
        picture = io.read(copy)
    is_original = entry.kind == "copy"
    return _as_it_came(picture, entry.origin), SourceFile.of(project, entry.member, is_original=is_original)


def _as_it_came(picture: Picture, origin: Origin | None) -> Picture:
    """With the source that it had when the project was saved, not the file that it was just read from instead."""
    if origin is None or picture.source is None:
        return replace(picture, source=None)
    source, notes = picture.source, picture.notes
    if source.pages > 1:
        notes += (
            text("The other pages are in the project's copy of the file, but not in what is exported."),
        )
    if source.format != origin.format:
        source = Source(
            Path(origin.path),
            origin.format,
            jpeg_quality=origin.jpeg_quality,
            jpeg_subsampling=origin.jpeg_subsampling,
            lossless=origin.lossless,
        )
    # further pages are only in the copy: whatever lies at the old place now may be anything
    return replace(picture, source=replace(source, path=Path(origin.path), pages=1), notes=notes)


def _found(entry: SourceEntry, project: Path, moved: Path | None, *, accept_changed: bool) -> Path:
    places = [moved] if moved is not None else _places(entry, project)
    there = [place for place in places if place.is_file()]
    for place in there:
        if (kept := SourceFile.of(place)) and (accept_changed or sha256_of(kept) == entry.sha256):
            return place
    if there:
        raise SourceChangedError(
            text(
                "“{path}” is not the picture as it was when “{project}” was saved.",
                path=there[0],
                project=project.name,
            ),
            place=there[0],
            safe=text("The project, its masks and its fills are unharmed."),
            todo=text("Name the unchanged picture, for instance from a backup, or accept the changed one."),
        )
    where = moved or Path(entry.path)
    raise SourceMissingError(
        text("The picture of “{project}” is not at “{where}”.", project=project.name, where=where),
        place=where,
        safe=text("The project, its masks and its fills are unharmed."),
        todo=text("Name the place where the picture is now."),
    )


def _places(entry: SourceEntry, project: Path) -> list[Path]:
    """Where the picture may be. No server is asked because a project says so: those have to be named by the user."""
    names = [name for name in (entry.relative, entry.path) if name and not name.startswith(("//", "\\\\"))]
    return [project.resolve().parent / name for name in names]


@contextlib.contextmanager
def scratch_file(suffix: str) -> Iterator[Path]:
    """An empty file in the cache folder that is gone afterwards. Raises `ProjectError` where there is no room."""
    try:
        handle, name = tempfile.mkstemp(suffix, "project-", paths.cache_folder())
    except OSError as error:
        raise ProjectError(
            text("A scratch file could not be made: {reason}.", reason=error.strerror),
            safe=text("Nothing was changed."),
            todo=text("Make room, or let RESTORER_CACHE name a folder that has some."),
        ) from error
    os.close(handle)
    try:
        yield Path(name)
    finally:
        with contextlib.suppress(OSError):
            Path(name).unlink(missing_ok=True)
