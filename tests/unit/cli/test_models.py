"""`restorer models` says what there is."""

from __future__ import annotations

import json

import pytest

from restorer.cli import console, models
from restorer.models.catalog import DEFAULT_FILLER, fillers


def _run(*arguments: str) -> int:
    def action() -> int:
        models.app(list(arguments), prog_name="restorer models")
        return 0

    return console.guarded(action)


def test_list_names_every_filler_and_the_default(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("list") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == [info.id for info in fillers()]
    assert [line.split()[0] for line in lines if line.endswith("(default)")] == [DEFAULT_FILLER]


def test_list_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("list", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["default"] == DEFAULT_FILLER
    assert {entry["id"] for entry in found["fillers"]} >= {
        "opencv-telea",
        "opencv-ns",
        "opencv-fsr",
        "biharmonic",
        "patchmatch",
    }


@pytest.mark.parametrize("info", fillers(), ids=lambda info: info.id)
def test_info_describes_one(info: object, capsys: pytest.CaptureFixture[str]) -> None:
    filler_id, description = info.id, info.description  # type: ignore[attr-defined]
    assert _run("info", filler_id) == 0
    assert description in capsys.readouterr().out
    assert _run("info", filler_id, "--json") == 0
    assert json.loads(capsys.readouterr().out)["id"] == filler_id


def test_an_unknown_one_is_an_error_that_names_the_known(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("info", "magic") == 6
    assert DEFAULT_FILLER in capsys.readouterr().err
