"""Killed in the middle of anything, the program loses nothing that it had saved or kept. The long form: `kill.py`."""

from __future__ import annotations

from pathlib import Path

import pytest

from .kill import PHASES, check, kill_once


@pytest.mark.slow
@pytest.mark.parametrize("phase", PHASES)
def test_nothing_is_lost(phase: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("STATE", "CACHE"):
        monkeypatch.setenv(f"RESTORER_{name}", str(tmp_path / name.lower()))
    for seed in range(3):
        check(tmp_path, kill_once(tmp_path, phase, seed))
