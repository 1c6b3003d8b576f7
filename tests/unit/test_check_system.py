"""The check before the set-up: old Pythons can read it, and it names the one line that helps."""

from __future__ import annotations

import ast
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "check_system.py"


@pytest.fixture
def check() -> ModuleType:
    spec = importlib.util.spec_from_file_location("check_system", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_old_pythons_can_read_it_and_it_needs_nothing() -> None:
    tree = ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 8))
    imported = {
        alias.name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    imported |= {
        str(node.module).split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)
    }
    assert imported <= set(sys.stdlib_module_names)


def test_this_python_will_do(check: ModuleType) -> None:
    assert check.python_problems() == []


def test_an_old_python_is_named(check: ModuleType) -> None:
    (problem,) = check.python_problems((3, 10, 4))
    assert "3.11" in problem
    assert "3.10" in problem


@pytest.mark.parametrize(
    ("program", "line"),
    [
        ("apt-get", "sudo apt-get install -y python3.12-venv"),
        ("dnf", "sudo dnf install -y python3"),
        ("nothing", "Install Python's venv module."),
    ],
)
def test_a_missing_venv_is_named_with_its_line(
    program: str,
    line: str,
    check: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(check.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(check.shutil, "which", lambda name: name if name == program else None)
    (problem,) = check.python_problems((3, 12, 0))
    assert "venv and ensurepip" in problem
    assert line in problem
    assert check.main([]) == 1
    assert "venv" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("program", "line"),
    [
        ("apt-get", "sudo apt-get install -y libegl1 libxcb-cursor0"),
        ("dnf", "sudo dnf install -y libglvnd-egl xcb-util-cursor"),
        ("pacman", "sudo pacman -S --needed libglvnd xcb-util-cursor"),
        ("zypper", "sudo zypper install -y libEGL1 libxcb-cursor0"),
        ("nothing", "your system's package manager"),
    ],
)
def test_missing_libraries_are_named_with_the_line_that_installs_them(
    program: str,
    line: str,
    check: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    missing = {"libEGL.so.1", "libxcb-cursor.so.0"}
    monkeypatch.setattr(check.sys, "platform", "linux")
    monkeypatch.setattr(check, "can_load", lambda name: name not in missing)
    monkeypatch.setattr(check.shutil, "which", lambda name: name if name == program else None)
    assert check.main([]) == 0
    shown = capsys.readouterr().err
    assert "libEGL.so.1, libxcb-cursor.so.0" in shown
    assert line in shown
    assert check.main(["--require-qt"]) == 1


def test_other_systems_bring_what_qt_needs(check: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check.sys, "platform", "darwin")
    monkeypatch.setattr(check, "can_load", lambda name: False)
    assert check.missing_qt_libraries() == []


def test_a_library_that_is_not_there_cannot_be_loaded(check: ModuleType) -> None:
    assert not check.can_load("libno-such-thing.so.9")
