"""The text of a report: versions, device, the log's last lines and the traceback. Nothing of the picture is in it."""

from __future__ import annotations

import contextlib
import hashlib
import platform
import re
import secrets
import sys
import traceback
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from restorer import __version__
from restorer.errors import SaveError
from restorer.imaging import atomic
from restorer.paths import state_folder

_LOG_LINES = 80
_KEPT = 20
"""Reports; older ones go."""
_PATH = re.compile(
    r"(?<![\w.:/\\])(?:[A-Za-z]:|~)?[\\/](?:[^\\/\n\"'“”‘’<>|:*?]*[^\\/\s\"'“”‘’<>|:*?][\\/])+"
)
"""The folders of a path: from its first to its last separator. A name may hold blanks, but not end with one."""
_CONTENTS = (
    "This report holds versions, the kind of computer, the last lines of Restorer's log and where the program was. "
    "It holds no picture and no notes; of files only their names, without folders. It is on this computer alone."
)


def shorten(text: str) -> str:
    """`text` with every path cut down to its file's name."""
    return _PATH.sub("", text)


def about(device: str) -> str:
    """Versions, system and the device that is chosen, line by line."""
    facts = {
        "Restorer": __version__,
        "System": platform.platform(),
        "Machine": f"{platform.machine()}, {'frozen' if getattr(sys, 'frozen', False) else 'source or wheel'}",
        "Python": platform.python_version(),
        "Qt": _version("PySide6-Essentials"),
        "torch": _version("torch"),
        "libvips": _version("pyvips"),
        "Device": device,
    }
    return "\n".join(f"{name}: {value}" for name, value in facts.items())


def compose(what: str, facts: str, trace: str, moment: datetime, log: Iterable[str] | None = None) -> str:
    """The whole report; `log` None: what the log file says now."""
    lines = list(log) if log is not None else last_lines()
    parts = (
        f"Restorer: {what}",
        f"{moment.astimezone():%Y-%m-%d %H:%M:%S %z}",
        "",
        _CONTENTS,
        "",
        facts,
        "",
        "Where the program was:",
        trace.strip() or "It ended without a trace: it was killed, or the computer went off.",
        "",
        "The log's last lines:",
        *(lines or ["(none)"]),
        "",
    )
    return shorten("\n".join(parts))


def last_lines() -> list[str]:
    """The end of the log; nothing where there is none."""
    with contextlib.suppress(OSError):
        text = (state_folder() / "logs" / "restorer.log").read_text(encoding="utf-8", errors="replace")
        return text.splitlines()[-_LOG_LINES:]
    return []


def folder() -> Path:
    """Where reports are; it may not be there yet."""
    return state_folder() / "crashes"


def new_reports() -> list[Path]:
    """Those that nobody was offered yet, newest first."""
    return _sorted(folder() / "new")


def all_reports() -> list[Path]:
    """All of them, newest first."""
    return sorted([*new_reports(), *_sorted(folder())], key=lambda path: path.name, reverse=True)


def write(text: str, name: str = "") -> Path | None:
    """Keep a report for the next start; None where it cannot be written. One that has the name already stays."""
    path = folder() / "new" / f"{name or _name()}.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() and not (folder() / path.name).exists():
            with atomic.replacing(path) as temporary:
                temporary.write_text(text, encoding="utf-8")
        for old in all_reports()[_KEPT:]:
            old.unlink(missing_ok=True)
    except (OSError, SaveError):
        return None
    return path


def write_error(error: BaseException, device: str) -> Path | None:
    """A report on an error that nobody had foreseen; the same error at the same place is written once a day."""
    trace = shorten("".join(traceback.format_exception(error)))
    now = datetime.now(UTC)
    where = "".join(line for line in trace.splitlines() if line.lstrip().startswith("File ")) or trace
    mark = hashlib.sha256(f"{type(error).__name__}{where}".encode()).hexdigest()[:8]
    return write(
        compose("an error that was not foreseen", about(device), trace, now), f"{now:%Y%m%d}-error-{mark}"
    )


def mark_seen(reports: Iterable[Path]) -> list[Path]:
    """They were offered: they stay, but are not offered again. Returns where they are now."""
    places = []
    for path in reports:
        with contextlib.suppress(OSError):
            places.append(path.replace(folder() / path.name))
    return places


def _name() -> str:
    return f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"


def _sorted(place: Path) -> list[Path]:
    with contextlib.suppress(OSError):
        return sorted((path for path in place.glob("*.txt") if path.is_file()), reverse=True)
    return []


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not known"
