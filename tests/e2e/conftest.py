"""Programs started the way people start them: as processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

Ended = subprocess.CompletedProcess[str]


def environment() -> dict[str, str]:
    """This process's environment with the project importable, whether it is installed or not."""
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


@pytest.fixture
def python() -> Callable[..., Ended]:
    """Runs Python with these arguments to its end."""

    def run(*arguments: str | Path, cwd: Path | None = None) -> Ended:
        return subprocess.run(
            [sys.executable, *map(str, arguments)],
            env=environment(),
            cwd=cwd,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            timeout=120,
        )

    return run


@pytest.fixture
def restorer(python: Callable[..., Ended]) -> Callable[..., Ended]:
    """Runs `restorer` with these arguments to its end."""

    def run(*arguments: str | Path, cwd: Path | None = None) -> Ended:
        return python("-m", "restorer", *arguments, cwd=cwd)

    return run


@pytest.fixture
def start_restorer() -> Callable[..., subprocess.Popen[str]]:
    """Starts `restorer` and leaves it running."""

    def start(*arguments: str | Path, **options: object) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "restorer", *map(str, arguments)],
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            **options,  # type: ignore[call-overload]
        )

    return start
