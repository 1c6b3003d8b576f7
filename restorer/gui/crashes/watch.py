"""Tells a program that has ended from one that has crashed.

While the program runs, a folder of its own holds a lock, what is known of the program, and the file that Python's fault
handler writes to. A clean end removes it. Whoever starts later and finds one that nobody has locked makes a report of it.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import secrets
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from restorer.gui.crashes import report
from restorer.imaging.locking import locked
from restorer.paths import state_folder

_LOCK, _ABOUT, _TRACE = "lock", "about.txt", "trace.txt"


class Watch:
    """From `begin` to `end`. Where the state folder cannot be written, nothing is watched."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._lock: IO[bytes] | None = None
        self._trace: IO[str] | None = None

    def begin(self, device: str) -> None:
        """The program runs from now on; `device` is what networks are to run on."""
        folder = running_folder() / f"{os.getpid()}-{secrets.token_hex(4)}"
        try:
            folder.mkdir(parents=True)
            self._lock = locked(folder / _LOCK)
            (folder / _ABOUT).write_text(report.about(device), encoding="utf-8")
            self._trace = (folder / _TRACE).open("w", encoding="utf-8")
        except OSError:
            return
        self._folder = folder
        faulthandler.enable(self._trace)

    def end(self) -> None:
        """The program ends as it should; a second time does nothing."""
        if self._folder is None:
            return
        faulthandler.disable()
        for file in (self._trace, self._lock):
            if file is not None:
                file.close()
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder = None


def running_folder() -> Path:
    """Where programs that run are marked; it may not be there yet."""
    return state_folder() / "running"


def harvest() -> list[Path]:
    """Make reports of programs that are gone without having ended, and remove their marks."""
    written = []
    with contextlib.suppress(OSError):
        for folder in sorted(running_folder().iterdir()):
            with contextlib.suppress(OSError):
                if (lock := locked(folder / _LOCK)) is None:
                    continue
                lock.close()
                if (path := _report_on(folder)) is not None:
                    written.append(path)
                shutil.rmtree(folder, ignore_errors=True)
    return written


def _report_on(folder: Path) -> Path | None:
    """None for a program that ended before anything was known of it."""
    try:
        facts = (folder / _ABOUT).read_text(encoding="utf-8")
        trace = (folder / _TRACE).read_text(encoding="utf-8", errors="replace")
        began = (folder / _ABOUT).stat().st_mtime
    except OSError:
        return None
    moment = datetime.fromtimestamp((folder / _TRACE).stat().st_mtime if trace else began, UTC)
    what = "it crashed" if trace else "it ended without closing"
    return report.write(report.compose(what, facts, trace, moment))
