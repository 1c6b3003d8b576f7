"""`restorer models` says what there is."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from restorer.cli import console, models
from restorer.models.catalog import choices, default_filler, detectors


def _run(*arguments: str) -> int:
    def action() -> int:
        models.app(list(arguments), prog_name="restorer models")
        return 0

    return console.guarded(action)


def test_list_names_every_filler_and_the_default(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("list") == 0
    lines = capsys.readouterr().out.splitlines()
    listed = [*(info.id for info in choices()), *(one.id for one in detectors())]
    assert [line.split()[0] for line in lines] == listed
    assert [line.split()[0] for line in lines if line.endswith("(default)")] == [default_filler()]


def test_list_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("list", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["default"] == default_filler()
    assert {entry["id"] for entry in found["fillers"]} >= {
        "opencv-telea",
        "opencv-ns",
        "opencv-fsr",
        "biharmonic",
        "patchmatch",
    }


@pytest.mark.parametrize("info", choices(), ids=lambda info: info.id)
def test_info_describes_one(info: object, capsys: pytest.CaptureFixture[str]) -> None:
    filler_id, description = info.id, info.description  # type: ignore[attr-defined]
    assert _run("info", filler_id) == 0
    assert description in capsys.readouterr().out
    assert _run("info", filler_id, "--json") == 0
    assert json.loads(capsys.readouterr().out)["id"] == filler_id


def test_an_unknown_one_is_an_error_that_names_the_known(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("info", "magic") == 6
    assert default_filler() in capsys.readouterr().err


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str, str], None]:
    """`install(id, task, name)` puts a file with a card and no weights among the user's checkpoints."""
    import numpy as np
    from safetensors.numpy import save_file

    from restorer.models.card import Card
    from restorer.models.checkpoint import KEY

    monkeypatch.setenv("RESTORER_DATA", str(tmp_path))

    def put(model: str, task: str, name: str) -> None:
        folder = tmp_path / "checkpoints"
        folder.mkdir(exist_ok=True)
        card = Card(
            name=name,
            description=f"About {name}.",
            architecture="pconv",
            task=task,  # type: ignore[arg-type]
            scores={"large": {"psnr": 21.25}},
            steps=1200,
        )
        save_file(
            {"w": np.zeros(1, np.float32)}, folder / f"{model}.safetensors", {KEY: card.model_dump_json()}
        )

    return put


def test_checkpoints_are_listed_and_described(
    install: Callable[[str, str, str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    install("mine", "fill", "My network")
    install("finder", "detect", "My finder")
    assert _run("list") == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.split() == ["mine", "My", "network"] for line in lines)
    assert any(line.split()[0] == "finder" and "finds damage" in line for line in lines)
    assert _run("info", "mine") == 0
    said = capsys.readouterr().out
    for words in ("About My network.", "network", "1,200 steps", "psnr 21.25", "pconv"):
        assert words in said
    assert _run("info", "finder") == 0
    assert "finds damage" in capsys.readouterr().out
    assert _run("info", "finder", "--json") == 0
    assert json.loads(capsys.readouterr().out)["card"]["steps"] == 1200


def test_files_that_cannot_be_used_are_named(
    install: Callable[[str, str, str], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    install("mine", "fill", "My network")
    (tmp_path / "checkpoints" / "bad.safetensors").write_bytes(b"PK\x03\x04" + bytes(50))
    assert _run("list") == 0
    told = capsys.readouterr()
    assert "bad" not in told.out
    assert "bad.safetensors" in told.err
    assert _run("list", "--json") == 0
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert "pickle" in problem
