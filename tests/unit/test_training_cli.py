"""The training programs say what they cannot do yet instead of pretending."""

from __future__ import annotations

import sys

import pytest

import restorer
from training.cli import evaluate, train

PROGRAMS = pytest.mark.parametrize(
    ("program", "run"), [("restorer-train", train), ("restorer-eval", evaluate)], ids=["train", "eval"]
)


@PROGRAMS
@pytest.mark.parametrize("arguments", [[], ["recipe.toml"], ["--steps", "5"]])
def test_every_call_is_refused_with_what_works_today(
    program: str,
    run: object,
    arguments: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "argv", [program, *arguments])
    assert callable(run)
    assert run() == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "not part of this version" in shown.err
    assert "restorer inpaint" in shown.err


@PROGRAMS
def test_help_and_version_work(
    program: str, run: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert callable(run)
    monkeypatch.setattr(sys, "argv", [program, "--help"])
    assert run() == 0
    assert f"Usage: {program}" in capsys.readouterr().out
    monkeypatch.setattr(sys, "argv", [program, "--version"])
    assert run() == 0
    assert capsys.readouterr().out == f"{program} {restorer.__version__}\n"
