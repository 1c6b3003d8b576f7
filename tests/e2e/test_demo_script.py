"""`make run` without a display: the demo is restored on the command line and shown before and after."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from restorer.imaging import io
from restorer.imaging.mask import read_mask

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "demo.py"


def test_the_demo_without_a_display(
    python: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    out = tmp_path / "demo-output"
    ended = python(SCRIPT, "--output", out)
    assert ended.returncode == 0, ended.stderr
    lines = ended.stdout.splitlines()
    assert "no display" in lines[0]
    assert lines[-4:] == [
        str(out / n) for n in ("damaged.png", "mask.png", "restored.png", "before-after.png")
    ]
    before, after = io.read(out / "damaged.png"), io.read(out / "restored.png")
    mask = read_mask(out / "mask.png", before.shape)
    assert np.array_equal(before.pixels[mask == 0], after.pixels[mask == 0])
    both = io.read(out / "before-after.png")
    assert np.array_equal(both.pixels[:, :512], before.pixels)
    assert np.array_equal(both.pixels[:, -512:], after.pixels)
    assert python(SCRIPT, "--output", out).returncode == 0  # `make run` may be called again
