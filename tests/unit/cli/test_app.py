"""What a call means: the window, a command, or a mistake."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

import restorer
from restorer.cli import app


class Window:
    """Stands for the window: remembers what it was opened on."""

    def __init__(self, code: int = 0) -> None:
        self.calls: list[tuple[list[Path], bool]] = []
        self._code = code

    def __call__(self, files: Sequence[Path], demo: bool) -> int:
        self.calls.append((list(files), demo))
        return self._code


@pytest.fixture
def window() -> Window:
    return Window()


def test_nothing_opens_the_window(window: Window) -> None:
    assert app.run([], window) == 0
    assert window.calls == [([], False)]


def test_files_open_the_window_on_them(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("picture.jpg", "inpaint", "-odd.png"):
        Path(name).write_bytes(b"x")
    assert app.run(["picture.jpg", "./inpaint"], window) == 0
    assert app.run(["--", "-odd.png", "inpaint"], window) == 0
    assert window.calls == [
        ([Path("picture.jpg"), Path("inpaint")], False),
        ([Path("-odd.png"), Path("inpaint")], False),
    ]


def test_demo_opens_the_window_on_the_demo(window: Window) -> None:
    assert app.run(["--demo"], window) == 0
    assert window.calls == [([], True)]


def test_the_windows_exit_code_is_passed_on() -> None:
    assert app.run([], Window(3)) == 3


@pytest.mark.parametrize("word", ["inpant", "bach", "model"])
def test_a_mistyped_command_is_no_picture(
    word: str, window: Window, capsys: pytest.CaptureFixture[str]
) -> None:
    assert app.run([word, "x.png"], window) == 2
    assert "Did you mean" in capsys.readouterr().err
    assert not window.calls


def test_a_missing_picture_is_named(window: Window, capsys: pytest.CaptureFixture[str]) -> None:
    assert app.run(["no such picture.jpg"], window) == 2
    assert "no such picture.jpg" in capsys.readouterr().err
    assert not window.calls


def test_the_window_takes_no_other_options(window: Window) -> None:
    assert app.run(["--demo", "--fast"], window) == 2
    assert app.run(["--fast"], window) == 2
    assert not window.calls


def test_version(window: Window, capsys: pytest.CaptureFixture[str]) -> None:
    assert app.run(["--version"], window) == 0
    assert capsys.readouterr().out.strip() == f"restorer {restorer.__version__}"


def test_help_names_every_command_and_exit_code(window: Window, capsys: pytest.CaptureFixture[str]) -> None:
    assert app.run(["--help"], window) == 0
    shown = capsys.readouterr().out
    for word in (*app.COMMANDS, "--demo", "--version", "FILES", "7\u00a0", "8\u00a0", "70", "130"):
        assert word in shown


@pytest.mark.parametrize("command", app.COMMANDS)
def test_every_command_has_help(command: str, window: Window, capsys: pytest.CaptureFixture[str]) -> None:
    assert app.run([command, "--help"], window) == 0
    assert f"restorer {command}" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments", [["inpaint"], ["batch"], ["detect"], ["inpaint", "--nonsense"], ["models", "eat"]]
)
def test_wrong_calls_exit_with_2(arguments: list[str], window: Window) -> None:
    assert app.run(arguments, window) == 2
