"""`restorer --help` starts fast because it imports next to nothing."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]

PICTURE_LIBRARIES = {"torch", "cv2", "PySide6", "skimage", "scipy", "pyvips"}

_SHOW_MODULES = """
import sys
from restorer.__main__ import main
code = main({arguments!r})
loaded = {{name.partition(".")[0] for name in sys.modules}}
print("LOADED", *sorted(loaded), file=sys.stderr)
sys.exit(code)
"""


def _modules_after(python: Run, *arguments: str) -> set[str]:
    ended = python("-c", _SHOW_MODULES.format(arguments=list(arguments)))
    assert ended.returncode == 0, ended.stderr
    (line,) = [line for line in ended.stderr.splitlines() if line.startswith("LOADED")]
    return set(line.split()[1:])


@pytest.mark.parametrize("argument", ["--help", "--version"])
def test_help_and_version_import_nothing_heavy(argument: str, python: Run) -> None:
    assert _modules_after(python, argument).isdisjoint({*PICTURE_LIBRARIES, "numpy", "PIL", "pydantic"})


@pytest.mark.parametrize("command", ["inpaint", "detect", "batch", "models"])
def test_the_help_of_commands_needs_no_picture_library(command: str, python: Run) -> None:
    assert _modules_after(python, command, "--help").isdisjoint(PICTURE_LIBRARIES)


def test_listing_the_models_needs_no_picture_library(python: Run) -> None:
    assert _modules_after(python, "models", "list").isdisjoint(PICTURE_LIBRARIES)


def test_help_takes_less_than_half_a_second(restorer: Run) -> None:
    """Best of five; the limit is twice the promised time, because the machine may be busy with other tests."""

    def seconds() -> float:
        started = time.perf_counter()
        assert restorer("--help").returncode == 0
        return time.perf_counter() - started

    assert min(seconds() for _ in range(5)) < 2 * 0.5
