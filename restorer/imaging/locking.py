"""Files that one program has for itself. The system lets go of a lock however the program ends."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import IO


def locked(path: Path) -> IO[bytes] | None:
    """The file, made where it is missing, opened and locked for this program; None if another one has it.

    Closing it lets go of the lock. Raises `OSError` where it cannot be opened.
    """
    file = path.open("a+b")
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        return None
    return file


def is_locked(path: Path) -> bool:
    """Whether another program (or this one) has the file; False where there is none."""
    if not path.exists():
        return False
    try:
        file = locked(path)
    except OSError:
        return False
    if file is not None:
        file.close()
    return file is None
