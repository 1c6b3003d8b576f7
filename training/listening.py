"""Being stopped by the program that started this one, over standard input: there are no signals for that on Windows."""

from __future__ import annotations

import os
import sys
import threading

from restorer.progress import Progress

STOP = b"stop"
_CHUNK = 256


def listen(job: Progress, source: int | None = None) -> None:
    """Cancel `job` when a line "stop" comes, or when `source` (a file descriptor, by default stdin's) ends.

    It ends with the program that holds its other end: a window that crashes leaves no run behind that nobody sees.
    Returns at once; a thread waits.
    """
    source = sys.stdin.fileno() if source is None else source
    threading.Thread(target=_wait, args=(job, source), name="listening", daemon=True).start()


def _wait(job: Progress, source: int) -> None:
    # Not through sys.stdin: a thread that waits with its lock in hand would stop Python from ending.
    begun = b""
    while chunk := os.read(source, _CHUNK):
        *lines, begun = (begun + chunk).split(b"\n")
        if STOP in (line.strip() for line in lines):
            break
    job.cancel()
