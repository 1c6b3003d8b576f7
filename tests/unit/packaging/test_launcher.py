"""The bundle's one program becomes what it was called as."""

from __future__ import annotations

import os
import sys

import pytest


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy: the launcher changes it for good."""
    monkeypatch.setattr(os, "environ", dict(os.environ))


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("/opt/Restorer/Restorer", "restorer"),
        (r"restorer-cli.exe", "restorer"),
        ("restorer", "restorer"),
        ("/usr/bin/restorer-train", "restorer-train"),
        ("restorer-train.exe", "restorer-train"),
        ("restorer-eval", "restorer-eval"),
    ],
)
def test_is_what_it_is_called(
    name: str, answer: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import launcher

    monkeypatch.setattr(sys, "argv", [name, "--version"])
    assert launcher.main() == 0
    assert capsys.readouterr().out.split()[0] == answer


def test_writes_into_nothing_where_there_is_no_console(monkeypatch: pytest.MonkeyPatch) -> None:
    import launcher

    monkeypatch.setattr(sys, "argv", ["Restorer.exe", "--version"])
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert launcher.main() == 0
    sys.stdout.close()
    sys.stderr.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="of Linux' loader")
def test_other_programs_get_the_library_path_that_the_user_had() -> None:
    import launcher

    os.environ |= {"LD_LIBRARY_PATH": "/opt/Restorer/_internal", "LD_LIBRARY_PATH_ORIG": "/opt/mine"}
    launcher._settle_environment()
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/mine"
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    os.environ["LD_LIBRARY_PATH"] = "/opt/Restorer/_internal"
    launcher._settle_environment()
    assert "LD_LIBRARY_PATH" not in os.environ


def test_a_plain_c_locale_becomes_unicode() -> None:
    import launcher

    for name in ("LC_ALL", "LC_CTYPE", "LANG"):
        os.environ.pop(name, None)
    launcher._settle_environment()
    assert os.environ["LC_CTYPE"] == "C.UTF-8"
    os.environ["LC_CTYPE"] = "de_DE.UTF-8"
    launcher._settle_environment()
    assert os.environ["LC_CTYPE"] == "de_DE.UTF-8"
