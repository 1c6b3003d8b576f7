"""The entry point opens the window only when it should, and says what is missing when it cannot."""

from __future__ import annotations

import sys
import types
from pathlib import Path

import pytest

from restorer.__main__ import main


def _window(monkeypatch: pytest.MonkeyPatch, run: object) -> None:
    module = types.ModuleType("restorer.gui.app")
    module.run = run  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "restorer.gui.app", module)


def test_files_reach_the_window(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    calls: list[object] = []
    _window(monkeypatch, lambda files, *, demo: calls.append((files, demo)) or 0)
    picture = tmp_path / "a.png"
    picture.write_bytes(b"x")
    assert main([str(picture)]) == 0
    assert main(["--demo"]) == 0
    assert calls == [([picture], False), ([], True)]


def test_commands_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    _window(monkeypatch, None)
    assert main(["--version"]) == 0
    assert main(["models", "list"]) == 0


def test_a_missing_system_library_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def no_egl(*_: object, **__: object) -> int:
        raise ImportError("libEGL.so.1: cannot open shared object file", name="PySide6.QtGui")

    _window(monkeypatch, no_egl)
    assert main([]) == 1
    shown = capsys.readouterr().err
    assert "libEGL.so.1" in shown
    assert "The commands work without it." in shown
    assert "Traceback" not in shown


def test_a_missing_module_of_ours_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> int:
        raise ModuleNotFoundError("No module named 'restorer.gui.nonsense'", name="restorer.gui.nonsense")

    _window(monkeypatch, broken)
    assert main([]) == 70
