"""`--adapt`: learn first, use what helped, and say so."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import restorer.engine.adapt as engine
from restorer.cli import options
from restorer.cli.app import run
from restorer.engine.adapt import Adaptation
from restorer.errors import UsageError
from restorer.imaging import io
from restorer.imaging.picture import Picture

pytestmark = pytest.mark.usefixtures("no_checkpoints")


@pytest.fixture
def learns(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Learning moves every weight a little, and brings `gain`."""
    told: dict[str, Any] = {"gain": 0.5}

    def adapt(picture: Picture, mask: np.ndarray, filler: Any, *_: object, seconds: float) -> Adaptation:
        told["seconds"] = seconds
        state = {name: (value + 0.02).half() for name, value in filler.network.state_dict().items()}
        return Adaptation(filler.info.id, state, 40, seconds, 12, 30.0, 30.0 + told["gain"], 0.1)

    monkeypatch.setattr(engine, "adapt", adapt)
    return told


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    rng = np.random.default_rng(3)
    path = tmp_path / "scan.png"
    io.write(Picture(rng.integers(60, 180, (60, 90, 3), np.uint8)), path)
    return path


def _restored(scan: Path, *options: str) -> np.ndarray:
    out = scan.with_name("out.png")
    arguments = ["inpaint", str(scan), "--rect", "30,20,8,6", "-o", str(out), "--force", *options]
    assert run(arguments, lambda files, demo: 99) == 0
    return np.array(io.read(out).pixels)


def test_what_helped_is_used_and_told(
    install: Callable[..., Path], scan: Path, learns: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    install("tiny")
    plain = _restored(scan, "--filler", "tiny")
    capsys.readouterr()
    better = _restored(scan, "--adapt", "1m30s", "--json")
    told = json.loads(capsys.readouterr().out)
    assert learns["seconds"] == told["recipe"]["adapt"] == 90
    assert told["filler"] == "tiny", "the only one that can learn"
    assert told["adapt"] == {
        "filler": "tiny", "before": 30.0, "after": 30.5, "error": 0.1, "exams": 12, "steps": 40,
        "seconds": 90.0, "used": True,
    }  # fmt: skip
    assert "adapt" in told["seconds"]
    assert not np.array_equal(plain, better)


def test_what_did_not_help_is_not_used(
    install: Callable[..., Path], scan: Path, learns: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    install("tiny")
    learns["gain"] = -0.2
    plain = _restored(scan, "--filler", "tiny", "--json")
    assert json.loads(capsys.readouterr().out)["adapt"] is None
    assert np.array_equal(plain, _restored(scan, "--filler", "tiny", "--adapt", "60s"))
    assert "did not help tiny: 30.00 dB before, 29.80 dB after" in capsys.readouterr().err


def test_only_some_can_learn(install: Callable[..., Path], scan: Path) -> None:
    with pytest.raises(UsageError, match="No filler here"):
        options.learner("")
    install("painter", restores_grain=True)
    install("tiny")
    assert options.learner("") == options.learner("tiny") == "tiny"
    for name in ("painter", "patchmatch", "auto", "lost"):
        with pytest.raises(UsageError, match=f"{name} cannot learn"):
            options.learner(name)


def test_lengths_of_time() -> None:
    assert [options.seconds(text) for text in ("60s", "2m", "1m30s", " 0.5M ")] == [60, 120, 90, 30]
    for wrong in ("", "60", "0s", "fast", "1h"):
        with pytest.raises(UsageError, match="no length of time"):
            options.seconds(wrong)
