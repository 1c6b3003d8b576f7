"""Running many jobs on a few threads, with a cancel that is heard while they run."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import Any

from restorer.progress import Progress
from restorer.text import text

Job = tuple[Callable[[], Any], Callable[[Any], "Iterable[Job]"]]
"""What to do in a thread, and what to do with its result in the caller's thread: that may give more jobs."""

_POLL_SECONDS = 0.05


def cores() -> int:
    """Cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return os.cpu_count() or 1


def pump(jobs: Iterable[Job | None], threads: int, progress: Progress) -> None:
    """Do all jobs, started in order (the ones a result gives come first), at most `threads` at once.

    None among them means that the next one is asked for only when all before it are done: asking may take long.
    Never more is under way than the threads can work on, so that memory stays bounded. Raises `CancelledError`
    when `progress` is cancelled, and what a job raises; either way the jobs that already run are waited for, the
    others are not started, and nobody is told of their results.
    """
    waiting = iter(jobs)
    urgent: list[Job] = []
    running: dict[Future[Any], tuple[int, Callable[[Any], Iterable[Job]]]] = {}
    started, pausing = 0, False
    with ThreadPoolExecutor(threads, thread_name_prefix="filling") as pool:
        while True:
            while len(running) < threads:
                if urgent:
                    job = urgent.pop(0)
                elif pausing and running:
                    break
                else:
                    pausing = False
                    try:
                        following = next(waiting)
                    except StopIteration:
                        break
                    if following is None:
                        pausing = True
                        continue
                    job = following
                running[pool.submit(job[0])] = started, job[1]
                started += 1
            if not running:
                return
            done, _ = wait(running, timeout=_POLL_SECONDS, return_when=FIRST_COMPLETED)
            if progress.is_cancelled:
                progress.begin(text("Cancelling"), 0)
                progress.check()
            for future in sorted(done, key=lambda f: running[f][0]):
                _, then = running.pop(future)
                urgent.extend(then(future.result()))
