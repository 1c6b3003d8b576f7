"""Writing files so that a reader sees the old one or the new one, never half of either."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from restorer.errors import SaveError
from restorer.text import text

_SAFE = text("No file was changed.")
_SCRATCH = re.compile(r"(\..+\.)(\d+)-[0-9a-f]{8}\.part", re.DOTALL)
"""Names of scratch files: how they begin, and the process that writes them."""


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Yield a new empty file beside `target`; when the block ends well it takes `target`'s place, else it goes.

    The data are on the disk before they get the name. A symbolic link stays and the file it names is replaced.
    Raises `SaveError` for a full disk, a read-only or missing folder, and other failures of the system.
    """
    target = target.resolve()
    try:
        _remove_abandoned(target)
        with scratch_beside(target) as temporary:
            yield temporary
            if target.exists():
                shutil.copymode(target, temporary)
            _flush(temporary)
            temporary.replace(target)
            _flush_folder(target.parent)
    except OSError as error:
        raise explain(error, target) from error


@contextlib.contextmanager
def scratch_beside(target: Path) -> Iterator[Path]:
    """Yield a new empty file in `target`'s folder that is gone afterwards unless it was moved."""
    temporary = target.with_name(f"{_stem(target)}{os.getpid()}-{secrets.token_hex(4)}.part")
    os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    try:
        yield temporary
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def same_file(path: Path, other: Path) -> bool:
    """Whether both lead to one file that is there."""
    try:
        return path.samefile(other)
    except OSError:
        return False


def is_running(process: int) -> bool:
    """Whether a process of this number lives here. Always False on Windows, where open files cannot be deleted."""
    if sys.platform == "win32":
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def _stem(target: Path) -> str:
    """How the names of `target`'s scratch files begin; a scratch file's own are those of its target."""
    scratch = _SCRATCH.fullmatch(target.name)
    return scratch[1] if scratch else f".{target.name[:80]}."


def _remove_abandoned(target: Path) -> None:
    """Delete what processes that were killed while they wrote `target` have left beside it."""
    stem = _stem(target)
    with contextlib.suppress(OSError):
        for path in target.parent.iterdir():
            found = _SCRATCH.fullmatch(path.name)
            if found and found[1] == stem and not is_running(int(found[2])):
                with contextlib.suppress(OSError):
                    path.unlink()


def explain(error: OSError, target: Path) -> SaveError:
    """The sentence for a failure of the system while writing `target`."""
    folder = target.parent.resolve()
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return full_disk(target)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return SaveError(
            text("The folder “{folder}” does not allow writing.", folder=folder),
            safe=_SAFE,
            todo=text("Save to another folder."),
        )
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return SaveError(
            text("The folder “{folder}” does not exist.", folder=folder),
            safe=_SAFE,
            todo=text("Create it or choose another."),
        )
    if error.errno == errno.ENAMETOOLONG:
        return SaveError(
            text("The name “{name}…” is too long.", name=target.name[:40]),
            safe=_SAFE,
            todo=text("Choose a shorter one."),
        )
    reason = error.strerror or type(error).__name__
    return SaveError(
        text("“{name}” could not be written: {reason}.", name=target.name, reason=reason),
        safe=_SAFE,
        todo=text("Try another folder."),
    )


def full_disk(target: Path) -> SaveError:
    """The sentence for a disk (or quota) that has no room left."""
    return SaveError(
        text(
            "There is no room left in “{folder}” for “{name}”.",
            folder=target.parent.resolve(),
            name=target.name,
        ),
        safe=_SAFE,
        todo=text("Free some space or save to another disk."),
    )


def _flush(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):  # some network file systems refuse this; the file itself is safe
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
