"""`restorer models import|verify|rename|default|remove`: what they print, and how they exit."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import typer

from restorer.cli import console, models
from restorer.models import catalog, checkpoint, manager
from restorer.paths import models_folder

Ask = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Ask:
    """`run(*arguments)` gives exit code, stdout and stderr of `restorer models`."""

    def call(*arguments: object) -> tuple[int, str, str]:
        def action() -> int:
            models.app([str(argument) for argument in arguments], prog_name="restorer models")
            return 0

        code = console.guarded(action, as_json="--json" in arguments)
        told = capsys.readouterr()
        return code, told.out, told.err

    return call


@pytest.fixture
def file(install: Callable[..., Path], tmp_path: Path) -> Path:
    """A sound checkpoint that nobody has imported, called "net"."""
    return install("net", attributions=["Somebody", "Another"]).rename(tmp_path / "net.safetensors")


def _json(run: Ask, *arguments: object) -> dict[str, Any]:
    code, out, _ = run(*arguments, "--json")
    assert code == 0
    found = json.loads(out)
    assert isinstance(found, dict)
    return found


def test_import_info_and_list(file: Path, run: Ask) -> None:
    assert run("import", file)[:2] == (0, "net  imported\n")
    assert run("import", file)[:2] == (0, "net  was there already\n")
    code, out, _ = run("info", "net")
    assert code == 0
    digest = checkpoint.sha256(file)
    for words in (
        digest,
        "yours, imported",
        "net.safetensors",
        "MB per megapixel",
        "2 authors",
        "Apache-2.0",
        "MB\n",
    ):
        assert words in out
    facts = _json(run, "info", "net")
    assert (facts["origin"], facts["sha256"], facts["size"]) == ("user", digest, file.stat().st_size)
    assert facts["card"]["attributions"] == ["Somebody", "Another"]
    assert facts["memory_per_megapixel"] > 1e6
    listed = {entry["id"]: entry.get("origin") for entry in _json(run, "list")["fillers"]}
    assert (listed["net"], listed["restorer-net"], listed["patchmatch"]) == ("user", "shipped", None)


def test_import_says_what_is_there_and_what_is_new(file: Path, run: Ask) -> None:
    taken = _json(run, "import", file, "-n", "mine")["models"]
    assert [(one["id"], one["new"], one["origin"]) for one in taken] == [("mine", True, "user")]
    assert _json(run, "import", file, "--name", "mine")["models"][0]["new"] is False


def test_one_bad_file_does_not_stop_the_others(file: Path, tmp_path: Path, run: Ask) -> None:
    bad = tmp_path / "bad.safetensors"
    bad.write_bytes(b"nothing")
    code, out, err = run("import", bad, tmp_path / "absent.safetensors", file)
    assert (code, out) == (1, "net  imported\n")
    assert "bad.safetensors" in err
    assert "absent.safetensors" in err
    code, out, _ = run("import", bad, file, "--json")
    assert code == 1
    told = json.loads(out)
    assert (told["status"], told["models"][0]["new"]) == ("failed", False)
    assert told["failed"][0]["error"]["exit_code"] == 7
    assert catalog.checkpoint("net") is not None


def test_a_single_bad_file_exits_with_its_reason(file: Path, tmp_path: Path, run: Ask) -> None:
    bad = tmp_path / "bad.safetensors"
    bad.write_bytes(b"nothing")
    assert run("import", bad)[0] == 7
    code, out, err = run("import", file, "-n", "patchmatch", "--json")
    assert code == 2
    assert json.loads(out)["error"]["type"] == "UsageError"
    assert "already" in err
    assert run("import", file, bad, "-n", "both")[0] == 2
    assert run("import")[0] == 2


def test_verify(file: Path, run: Ask) -> None:
    one = manager.add(file)
    assert run("verify", "net")[:2] == (0, "net  sound, as it came\n")
    assert _json(run, "verify", "net")["models"][0]["recorded"] == one.sha256
    (models_folder() / "index.json").unlink()
    assert "never written down" in run("verify", "net")[1]
    assert run("verify", "magic")[0] == 6
    data = bytearray(one.path.read_bytes())
    data[-4:] = b"\x00\x00\xc0\x7f"
    one.path.write_bytes(data)
    code, out, err = run("verify", "net")
    assert (code, out) == (7, "net  not sound\n")
    assert "no numbers" in err
    code, out, _ = run("verify", "net", "--json")
    assert code == 7
    assert json.loads(out)["models"][0]["sound"] is False


def test_verify_without_names_takes_all(no_checkpoints: None, file: Path, run: Ask) -> None:
    assert run("verify")[:2] == (0, "")
    manager.add(file)
    manager.add(file, "second")
    assert [line.split()[0] for line in run("verify")[1].splitlines()] == ["net", "second"]


def test_rename(file: Path, run: Ask) -> None:
    manager.add(file)
    assert run("rename", "net", "fresco")[:2] == (0, "fresco  renamed\n")
    assert _json(run, "rename", "fresco", "mural")["id"] == "mural"
    assert run("rename", "magic", "x")[0] == 6
    assert run("rename", "mural", "smooth")[0] == 2
    assert run("rename", "restorer-net", "x")[0] == 7


def test_default(file: Path, run: Ask) -> None:
    usual = catalog.default_filler()
    assert _json(run, "default") == {"fill": usual, "detect": manager.default("detect")}
    assert _json(run, "default", "smooth")["fill"] == "smooth"
    assert run("default")[1].splitlines()[0] == "fills holes   smooth"
    assert catalog.default_filler() == "smooth"
    assert any(
        line.startswith("smooth") and line.endswith("(default)") for line in run("list")[1].splitlines()
    )
    assert run("default", "magic")[0] == 6
    assert run("default", "smooth", "--reset")[0] == 2
    assert _json(run, "default", "--reset")["fill"] == usual


def test_default_of_detectors(install_detector: Callable[[], Path], run: Ask) -> None:
    assert "none is installed" in run("default")[1]
    install_detector()
    assert _json(run, "default", "unet-segment")["detect"] == "unet-segment"
    assert run("list")[1].splitlines()[-1].endswith("Bright spots (finds damage; default)")
    assert _json(run, "list")["default_detector"] == "unet-segment"


def test_remove_asks_first(file: Path, run: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    manager.add(file)
    code, _, err = run("remove", "net")
    assert code == 2
    assert "--yes" in err
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    asked: list[str] = []

    def answer(text: str, **_: object) -> bool:
        asked.append(text)
        return len(asked) > 1

    monkeypatch.setattr(typer, "confirm", answer)
    assert run("remove", "net")[0] == 130
    assert run("remove", "net", "--json")[0] == 2
    assert catalog.checkpoint("net") is not None
    assert run("remove", "net")[:2] == (0, "net  removed\n")
    assert asked == ["Delete the model “net”?"] * 2
    assert catalog.checkpoint("net") is None


def test_remove_only_what_is_the_users(file: Path, run: Ask) -> None:
    manager.add(file)
    assert _json(run, "remove", "net", "--yes") == {"status": "done", "id": "net"}
    assert run("remove", "net", "--yes")[0] == 6
    code, _, err = run("remove", "restorer-net")
    assert code == 7
    assert "came with the program" in err


@pytest.mark.parametrize("command", ["list", "info", "import", "verify", "rename", "default", "remove"])
def test_every_command_has_help(command: str, run: Ask) -> None:
    code, out, _ = run(command, "--help")
    assert code == 0
    assert "--json" in out
