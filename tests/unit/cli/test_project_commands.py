"""`restorer export` and `restorer report` from the options to the files."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from restorer.__main__ import main
from restorer.document import Document, Layer, project
from restorer.dossier import person
from restorer.errors import ProjectError, SaveError, UsageError
from restorer.imaging import io
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    io.write(Picture(np.full((40, 60, 3), 90, np.uint8)), tmp_path / "scan.png")
    document = Document(io.read(tmp_path / "scan.png"))
    document.replace(Layer.MASK, np.eye(40, 60, dtype=np.uint8) * 255, "mark")
    pixels = np.full((10, 12, 3), 200, np.uint8)
    document.add_fills([Fill(Box(9, 9, 12, 10), pixels, pixels[..., 0] | 255, Provenance("test"))], "fill")
    project.save(document, tmp_path / "a.restorer", source="reference")
    return tmp_path / "a.restorer"


def test_export_writes_the_picture_and_says_so(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.png"
    assert main(["export", str(saved), "-o", str(out), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["status"], said["as"], said["fills"]) == ("done", "picture", 1)
    pixels = io.read(out).pixels
    assert (pixels[9:19, 9:21] == 200).all()
    assert (pixels == 200).all(axis=2).sum() == 120
    assert main(["export", str(saved), "-o", str(out)]) == SaveError.exit_code
    assert (
        main(["export", str(saved), "-o", str(out), "--force", "--show", "tratteggio", "--width", "1px"]) == 0
    )
    assert (io.read(out).pixels == 200).all(axis=2).sum() < 60


def test_wrong_calls_and_missing_pictures(saved: Path, tmp_path: Path) -> None:
    out = str(tmp_path / "out.png")
    assert main(["export", str(saved), "-o", out, "--width", "1mm"]) == UsageError.exit_code
    assert main(["export", str(tmp_path / "none.restorer"), "-o", out]) == ProjectError.exit_code
    moved = (tmp_path / "scan.png").rename(tmp_path / "moved.png")
    assert main(["export", str(saved), "-o", out]) == ProjectError.exit_code
    assert main(["export", str(saved), "-o", out, "--source", str(moved)]) == 0


def test_report_writes_a_dossier_and_remembers_names(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "dossier"
    call = ["report", str(saved), "-o", str(folder), "--operator", "Me", "--remember", "--json"]
    assert main(call) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["dossier"]["operator"] == "Me"
    assert all(Path(name).is_file() for name in said["output"])
    assert person.read().operator == "Me"
    assert main(["report", str(saved), "-o", str(folder)]) == SaveError.exit_code
