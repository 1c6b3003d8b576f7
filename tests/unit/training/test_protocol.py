"""The JSON lines for other programs: what is documented is what is said, no more and no less."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from training.run import Run

ROOT = Path(__file__).resolve().parents[3]
QUICK = ("--workers", "0", "--device", "cpu", "--precision", "fp32", "--json")
_ROW = re.compile(r"^\| `(\w+)` \| ((?:`\w+`(?:, )?)+) \|", re.MULTILINE)


def documented() -> dict[str, set[str]]:
    """Event to its fields, as docs/training.md has them."""
    text = (ROOT / "docs" / "training.md").read_text("utf-8")
    section = text.partition("## JSON lines for other programs")[2].partition("\n## ")[0]
    return {event: set(re.findall(r"`(\w+)`", fields)) for event, fields in _ROW.findall(section)}


@pytest.fixture
def call(tmp_path: Path) -> Callable[..., tuple[list[dict[str, Any]], int]]:
    """Calls the real program in a process of its own; returns what it said and its exit code."""

    def run(*arguments: object, stdin: str = "") -> tuple[list[dict[str, Any]], int]:
        done = subprocess.run(
            [sys.executable, "-m", "training", *map(str, arguments)],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            input=stdin.encode(),
            capture_output=True,
            check=False,
        )
        return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()], done.returncode

    return run


def _check(events: list[dict[str, Any]]) -> set[str]:
    """Every event has exactly the documented fields; returns the events that came."""
    known = documented()
    for event in events:
        name = event["event"]
        assert set(event) - {"event"} == known[name], name
    return {event["event"] for event in events}


@pytest.mark.slow
def test_a_run_says_what_is_documented(
    call: Callable[..., tuple[list[dict[str, Any]], int]],
    picture_folder: Path,
    recipe_file: Callable[..., Path],
    tmp_path: Path,
) -> None:
    (picture_folder / "Gemälde.png").write_bytes((picture_folder / "p0.png").read_bytes())
    (picture_folder / "p0.png").write_text("no picture")
    listed, code = call(picture_folder, "--list", *QUICK)
    assert code == 0
    assert _check(listed) == {"preparing", "picture", "left_out", "remark", "found"}
    assert "Gemälde.png" in {event.get("name") for event in listed}
    said, code = call(
        picture_folder, "--recipe", recipe_file(), "--steps", "2", "-o", "a.safetensors", *QUICK
    )
    assert code == 0
    assert _check(said) == {"preparing", "remark", "started", "progress", "validation", "finished"}
    *_, finished = said
    assert finished["helped"] is None, "there was no base to compare with"
    tuned = ("--init", "a.safetensors", "-o", "b.safetensors", "--steps", "2", "--recipe", recipe_file())
    *_, finished = call(picture_folder, *tuned, *QUICK)[0]
    assert finished["helped"] in (True, False)
    assert finished["gain"] == pytest.approx(finished["after"] - finished["before"])
    assert set(finished["pictures"][0]) == {"name", "before", "after"}


@pytest.mark.slow
def test_a_run_is_stopped_over_stdin_and_goes_on(
    call: Callable[..., tuple[list[dict[str, Any]], int]],
    picture_folder: Path,
    recipe_file: Callable[..., Path],
    tmp_path: Path,
) -> None:
    begin = ("--recipe", recipe_file(), "--steps", "100000", "-o", "a.safetensors", "--listen", *QUICK)
    with subprocess.Popen(
        [sys.executable, "-m", "training", str(picture_folder), *map(str, begin)],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        for line in running.stdout:
            if json.loads(line)["event"] == "progress":
                break
        refused, code = call("--resume", "a.run", *QUICK)
        assert code == 8
        assert "another process" in refused[-1]["error"]["what"]
        running.stdin.write(b"stop\n")
        running.stdin.flush()
        last = [json.loads(line) for line in running.stdout][-1]
        assert running.wait(60) == 130
    assert last["status"] == "failed"
    assert set(last["error"]) == {"type", "what", "safe", "todo", "exit_code"}
    assert last["error"]["type"] == "CancelledError"
    said, code = call("--resume", "a.run", "--listen", *QUICK)  # stdin ends at once: it stops again
    assert code == 130
    assert said[-1]["error"]["type"] == "CancelledError"
    state = Run((tmp_path / "a.run").resolve()).load_state()
    assert state is not None
    assert state["done"] > 0
