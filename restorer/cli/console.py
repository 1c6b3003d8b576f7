"""What the commands share when they talk to people: output, progress bar, errors, Ctrl-C.

Results go to stdout, everything else to stderr. Only this module knows the terminal.
"""

from __future__ import annotations

import json
import platform
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

from restorer import __version__
from restorer.errors import EXIT_FAULT, CancelledError, RestorerError, out_of_memory
from restorer.paths import state_folder
from restorer.progress import Progress, Update

if TYPE_CHECKING:
    from rich.console import Console

_STOPPING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
"""Signals that ask a process to end."""
_LOG_LIMIT = 1_000_000
"""Bytes after which the log of faults starts anew."""


def out(text: str) -> None:
    """One line of result on stdout, exactly as it is."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def out_json(value: dict[str, Any]) -> None:
    """One JSON object on one line of stdout."""
    out(json.dumps(value, ensure_ascii=False, default=str))


def note(text: str) -> None:
    """A remark for people on stderr; quiet in a pipe."""
    console = _stderr()
    if console.is_terminal:
        console.print(text, markup=False, highlight=False)


def warn(text: str) -> None:
    """A remark that must be seen: on stderr, in a pipe too."""
    _stderr().print(text, style="yellow", markup=False, highlight=False, soft_wrap=True)


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """A table for people on stdout; quiet in a pipe."""
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    console = Console()
    if not console.is_terminal:
        return
    shown = Table(*head, box=None, header_style="bold", pad_edge=False)
    for row in rows:
        shown.add_row(*(escape(cell) for cell in row))
    console.print(shown)


def _stderr() -> Console:
    from rich.console import Console

    return Console(stderr=True)


@contextmanager
def progress(*, quiet: bool = False) -> Iterator[Progress]:
    """Progress for one long job: a bar on stderr where that is a terminal; the first Ctrl-C cancels it gently."""
    console = _stderr()
    if quiet or not console.is_terminal:
        job = Progress()
        with interruptible(job):
            yield job
        return
    from rich import progress as bars

    columns = (
        bars.TextColumn("{task.description}"),
        bars.BarColumn(),
        bars.TaskProgressColumn(),
        bars.TimeRemainingColumn(),
    )
    with bars.Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("Opening", total=None)

        def show(update: Update) -> None:
            bar.update(task, description=update.stage, total=update.total or None, completed=update.done)

        job = Progress(show)
        with interruptible(job):
            yield job


@contextmanager
def interruptible(job: Progress) -> Iterator[None]:
    """Turn the first Ctrl-C into `job.cancel()`, so that nothing is cut off halfway; the second one interrupts.

    Being ended by the system (`kill`, a closed terminal) counts as Ctrl-C.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(number: int, frame: FrameType | None) -> None:
        if job.is_cancelled:
            raise KeyboardInterrupt
        job.cancel()

    # What is ignored stays ignored: `nohup` means it.
    heard = [number for number in _STOPPING if signal.getsignal(number) != signal.SIG_IGN]
    previous = {number: signal.signal(number, stop) for number in heard}
    try:
        yield
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


def guarded(action: Callable[[], int], *, as_json: bool = False) -> int:
    """Run `action` and turn every way it can end into an exit code and, for errors, a message on stderr.

    With `as_json` an error is one JSON object on stdout as well. What is not a `RestorerError` is a fault of ours:
    it goes to a log file, and people get one sentence that says where.
    """
    try:
        return action()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except KeyboardInterrupt:
        return _show(CancelledError(), as_json)
    except RestorerError as error:
        return _show(error, as_json)
    except MemoryError:
        return _show(out_of_memory(), as_json)
    except Exception as fault:
        return _show(_logged(fault), as_json, EXIT_FAULT)


def error_json(error: RestorerError, code: int | None = None) -> dict[str, Any]:
    """An error as the commands' JSON carries it."""
    return {
        "type": type(error).__name__,
        "what": error.what,
        "safe": error.safe,
        "todo": error.todo,
        "exit_code": error.exit_code if code is None else code,
    }


def _show(error: RestorerError, as_json: bool, code: int | None = None) -> int:
    from rich.text import Text

    message = Text(error.what, style="bold red")
    for part in (error.safe, error.todo):
        if part:
            message.append(f"\n{part}", style="not bold default")
    _stderr().print(message, soft_wrap=True)
    if as_json:
        out_json({"status": "failed", "error": error_json(error, code)})
    return error.exit_code if code is None else code


def _logged(fault: Exception) -> RestorerError:
    """Write a fault into the log and return the error that tells people about it."""
    details = "".join(traceback.format_exception(fault))
    log = log_fault(details)
    return RestorerError(
        f"Something went wrong inside Restorer: {type(fault).__name__}: {fault}",
        safe="The source picture is unchanged.",
        todo=f"Please report it with the details from {log}" if log else f"Please report it:\n{details}",
    )


def log_fault(details: str) -> Path | None:
    """Append a traceback to the log of faults; returns the log, or None where it cannot be written."""
    head = (
        f"{datetime.now().astimezone().isoformat()} restorer {__version__} {platform.platform()} {sys.argv}"
    )
    try:
        log = state_folder() / "logs" / "faults.log"
        log.parent.mkdir(exist_ok=True)
        mode = "a" if log.exists() and log.stat().st_size < _LOG_LIMIT else "w"
        with log.open(mode, encoding="utf-8") as file:
            file.write(f"{head}\n{details}\n")
    except OSError:
        return None
    return log
