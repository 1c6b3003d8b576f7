"""Killed in the middle of anything, the program loses nothing that it had saved or kept. The long form: `kill.py`."""

from __future__ import annotations

from pathlib import Path

import pytest

from .kill import PHASES, check, kill_once


@pytest.fixture(autouse=True)
def _environment_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """`check` changes it."""
    monkeypatch.setenv("PYTHONPATH", "")


@pytest.mark.slow
@pytest.mark.parametrize("phase", PHASES)
def test_nothing_is_lost(phase: str, tmp_path: Path) -> None:
    for seed in range(3):
        check(tmp_path, kill_once(tmp_path, phase, seed))


@pytest.mark.slow
@pytest.mark.parametrize("phase", PHASES)
def test_nothing_is_lost_in_the_window(phase: str, tmp_path: Path) -> None:
    for seed in range(2):
        check(tmp_path, kill_once(tmp_path, phase, seed, window=True))
