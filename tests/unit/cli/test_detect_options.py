"""Every parameter of the detectors is an option of `restorer detect`, and nothing else is."""

from __future__ import annotations

import inspect

import pytest

from restorer.cli import detect
from restorer.detection.parameters import KINDS, controls


def _options() -> set[str]:
    return set(inspect.signature(detect.detect).parameters)


def test_every_control_is_an_option() -> None:
    fixed = {"source", "output", "kind", "protect", "device", "force", "as_json"}
    wanted = {control.name for kind in KINDS for control in controls(kind)}
    assert wanted
    assert _options() == fixed | wanted


def test_help_shows_them_by_kind(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    with pytest.raises(SystemExit):
        detect.app(["--help"])
    shown = capsys.readouterr().out
    for kind in KINDS:
        for control in controls(kind):
            assert f"--{control.name.replace('_', '-')}" in shown
    for panel in ("Every kind", "Whitish paint losses", "Paint losses, by threshold or network"):
        assert panel in shown
