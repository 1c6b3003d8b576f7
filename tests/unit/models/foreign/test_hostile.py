"""Hostile files: each is refused with its name and the reason; nothing runs, nothing stays, nothing grows."""

from __future__ import annotations

import resource as limits
import time
from pathlib import Path

import pytest

from restorer.errors import CheckpointError
from restorer.models import foreign

from .hostile import HOSTILE, MARKER, REASONS


def _peak() -> int:
    """Bytes this process has held at most."""
    return limits.getrusage(limits.RUSAGE_SELF).ru_maxrss * 1024


def test_there_are_many() -> None:
    assert len(HOSTILE) >= 30


@pytest.mark.parametrize("name", HOSTILE)
def test_refused(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    path = HOSTILE[name](folder)
    before, peak, start = sorted(tmp_path.rglob("*")), _peak(), time.monotonic()
    with pytest.raises(CheckpointError) as caught:
        foreign.read(path)
    error = caught.value
    assert path.name in error.what
    assert REASONS[name] in error.what
    assert error.safe
    assert error.todo
    assert len(error.what) < 600
    assert sorted(tmp_path.rglob("*")) == before
    assert not (folder / MARKER).exists()
    assert _peak() - peak < 200 << 20
    assert time.monotonic() - start < 20


def test_payloads_are_real(tmp_path: Path) -> None:
    """What the refusals prevent."""
    import pickle

    pickle.loads(HOSTILE["bare-pickle"](tmp_path).read_bytes())
    assert (tmp_path / MARKER).exists()
