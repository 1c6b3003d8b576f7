"""The one entry point: opens the window, or runs a command (`restorer --help`)."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path

from restorer.errors import RestorerError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Restorer with these arguments (those of the process if None); returns the exit code."""
    multiprocessing.freeze_support()
    from restorer.cli.app import run

    return run(sys.argv[1:] if arguments is None else arguments, open_window=_open_window)


def _open_window(files: Sequence[Path], demo: bool) -> int:
    try:
        from restorer.gui.app import run

        return run(list(files), demo=demo)
    except ImportError as error:
        if error.name is not None and not error.name.startswith("PySide6"):
            raise
        raise RestorerError(
            f"The window cannot start, because a library that Qt needs is missing ({error}).",
            safe="The commands work without it.",
            todo="Install Qt's system libraries; the README names them.",
        ) from error


if __name__ == "__main__":
    sys.exit(main())
