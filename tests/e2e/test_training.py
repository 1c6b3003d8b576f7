"""Training as processes of its own: killed, interrupted, shared among several."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import torch

from restorer.models import checkpoint

ROOT = Path(__file__).resolve().parents[2]
_SCRIPT = """
import sys
from training import cli, validation

if __name__ == "__main__":
    validation._MOST, validation._LEAST = 6, 4  # fewer cases: quicker
    sys.exit(cli.train())
"""
_RECIPE = """
name = "tiny"
description = "a recipe of seconds"
network = "restorer-net"
hyperparameters = { widths = [8, 8], blocks = [1, 1] }
init = "none"
steps = 60
[[damage]]
kind = "small"
[[damage]]
kind = "scratch"
[[phases]]
size = [32, 32]
batch = 4
learning_rate = 2e-3
warmup = 0
[phases.objectives]
psnr = 0.1
gradient = 1.0
[[phases]]
size = [32, 32]
batch = 4
learning_rate = 1e-3
warmup = 0
[phases.objectives]
psnr = 0.1
[phases.adversary]
width = 4
"""

pytestmark = pytest.mark.slow


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder but for `pictures` and `tiny.toml`."""
    (tmp_path / "pictures").mkdir()
    for number in range(9):
        rng = np.random.default_rng(number)
        coarse = rng.integers(0, 256, (6, 6, 3)).astype(np.uint8)
        picture = cv2.resize(coarse, (64, 64), interpolation=cv2.INTER_CUBIC)
        cv2.imwrite(str(tmp_path / "pictures" / f"p{number}.png"), picture)
    (tmp_path / "tiny.toml").write_text(_RECIPE, "utf-8")
    return tmp_path


def _start(folder: Path, *arguments: str, **environment: str) -> subprocess.Popen[bytes]:
    """What it says goes to a file: helpers that outlive a killed trainer for a moment would hold a pipe open."""
    paths = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    with (folder / "said.txt").open("wb") as said:
        return subprocess.Popen(
            [sys.executable, "-c", _SCRIPT, *arguments],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": paths, "OMP_NUM_THREADS": "1", **environment},
            stdout=said,
            stderr=said,
        )


def _begin(folder: Path, name: str, *more: str, **environment: str) -> subprocess.Popen[bytes]:
    quick = ("--device", "cpu", "--precision", "fp32", "--workers", "1")
    recipe = ("--recipe", "tiny.toml", "-o", f"{name}.safetensors")
    return _start(folder, "pictures", *recipe, *quick, *more, **environment)


def _end(process: subprocess.Popen[bytes]) -> int:
    try:
        return process.wait(timeout=200)
    finally:
        process.kill()


def _wait_for_step(run: Path, step: int, process: subprocess.Popen[bytes]) -> None:
    log = run / "log.jsonl"
    for _ in range(2400):
        if log.exists() and any(record.get("step", 0) >= step for record in _records(log)):
            return
        if process.poll() is not None:
            break
        time.sleep(0.05)
    process.kill()
    pytest.fail(f"the run never came to step {step}: {(run.parent / 'said.txt').read_text('utf-8')}")


def _records(log: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.read_text("utf-8").splitlines() if line.endswith("}")]


def _state(run: Path) -> dict[str, Any]:
    state: dict[str, Any] = torch.load(run / "state.pt", weights_only=True)
    return state


def test_killed_and_interrupted_runs_go_on_bit_for_bit(folder: Path) -> None:
    assert _end(_begin(folder, "straight")) == 0
    killed = _begin(folder, "killed")
    _wait_for_step(folder / "killed.run", 20, killed)
    killed.kill()
    killed.wait()
    assert 0 < _state(folder / "killed.run")["done"] < 60
    again = _start(folder, "--resume", "killed.run")
    _wait_for_step(folder / "killed.run", 40, again)
    again.send_signal(signal.SIGINT)
    assert _end(again) == 130
    assert "--resume" in (folder / "said.txt").read_text("utf-8")
    assert not list((folder / "killed.run").glob("*.part"))
    assert _end(_start(folder, "--resume", "killed.run")) == 0
    straight, resumed = _state(folder / "straight.run"), _state(folder / "killed.run")
    assert straight["done"] == resumed["done"] == 60
    for part in ("network", "average"):
        assert all(torch.equal(resumed[part][name], value) for name, value in straight[part].items())
    for name, value in straight["opponent"]["judge"].items():
        assert torch.equal(resumed["opponent"]["judge"][name], value)
    assert resumed["story"]["crops"] == straight["story"]["crops"]
    first, second = (checkpoint.load(folder / f"{name}.safetensors")[0] for name in ("straight", "killed"))
    assert all(torch.equal(second.state_dict()[name], value) for name, value in first.state_dict().items())
    steps = [r["step"] for r in _records(folder / "killed.run" / "log.jsonl") if "validation" in r]
    assert steps == sorted(set(steps))


def test_two_processes_learn_what_one_does(folder: Path) -> None:
    assert _end(_begin(folder, "one", "--steps", "6")) == 0
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    together = {"WORLD_SIZE": "2", "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": port}
    pair = [
        _begin(folder, "two", "--steps", "6", RANK=str(rank), LOCAL_RANK=str(rank), **together)
        for rank in range(2)
    ]
    assert [_end(process) for process in pair] == [0, 0]
    one, two = _state(folder / "one.run"), _state(folder / "two.run")
    for name, value in one["network"].items():
        torch.testing.assert_close(two["network"][name], value, rtol=1e-3, atol=2e-4)
    losses = [
        [record["losses"] for record in _records(folder / f"{name}.run" / "log.jsonl") if "losses" in record]
        for name in ("one", "two")
    ]
    assert len(losses[0]) == 6
    for alone, shared in zip(*losses, strict=True):
        assert shared == pytest.approx(alone, rel=2e-3, abs=2e-3)
    assert two["story"]["crops"] == one["story"]["crops"] == 24
