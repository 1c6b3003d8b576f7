"""Shared fixtures. The real pictures lie beside the project and are optional: tests that need them skip without."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "data"


@pytest.fixture(autouse=True)
def _own_user_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the real user's settings, state or caches."""
    for name in ("DATA", "STATE", "CONFIG", "CACHE"):
        monkeypatch.setenv(f"RESTORER_{name}", str(tmp_path / "user" / name.lower()))


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Folder of real pictures; skips the test where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the real pictures (../shared/data) are not here")
    return SHARED


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20)
