"""Projects: everything comes back exactly, and the picture is found again or its absence explained."""

from __future__ import annotations

import dataclasses
import io as streams
import os
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest

from restorer.document import Document, Layer, project, recovery
from restorer.errors import CancelledError, ProjectError, SaveError, SourceChangedError, SourceMissingError
from restorer.imaging import io
from restorer.imaging.fill import Provenance
from restorer.imaging.picture import Picture
from restorer.progress import Progress, Update

from .conftest import Make, same


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_everything_comes_back_exactly(make: Make, tmp_path: Path, kind: type, channels: int) -> None:
    document = make(kind, channels)
    saved = project.save(document, tmp_path / "a.restorer")
    assert (document.project, document.is_modified) == (tmp_path / "a.restorer", False)
    (tmp_path / "scan.png").unlink()  # the copy is enough
    loaded = project.load(saved.path)
    same(document, loaded)
    assert not loaded.is_modified
    assert not loaded.can_undo
    assert loaded.path == tmp_path / "scan.png"
    assert loaded.project == saved.path


def test_a_project_can_be_gone_on_with_and_saved_over_itself(make: Make, tmp_path: Path) -> None:
    path = tmp_path / "a.restorer"
    project.save(make(), path)
    (tmp_path / "scan.png").write_bytes(b"another picture by now")
    for turn in range(3):
        document = project.load(path)
        top = document.placed_fills[-1]
        document.change_fills([top], "Name", name=f"turn {turn}")
        document.add_fills([top.fill], "again")
        project.save(document, path, overwrite=True)
        project.save(document, path, overwrite=True)  # its picture is in the file that has just been replaced
        same(document, project.load(path))
    assert [p.name for p in document.placed_fills] == ["fill 0", "Sky", "turn 0", "turn 1", "turn 2", "again"]
    groups = [p.group for p in document.placed_fills]
    assert len(set(groups)) == len(groups)
    with zipfile.ZipFile(path) as archive:
        assert archive.read("source/picture.png").startswith(b"\x89PNG")


def test_a_picture_without_a_file_is_kept_as_pixels(tmp_path: Path, rng: np.random.Generator) -> None:
    document = Document(Picture(rng.integers(0, 65535, (20, 30, 4), np.uint16)))
    document.replace(Layer.MASK, rng.integers(0, 255, (20, 30), np.uint8), "mark")
    for _ in range(2):
        saved = project.save(document, tmp_path / "pasted.restorer", source="reference", overwrite=True)
        loaded = project.load(saved.path)
        np.testing.assert_array_equal(loaded.picture.pixels, document.picture.pixels)
        np.testing.assert_array_equal(loaded.mask, document.mask)
        assert loaded.picture.source is None
        document = loaded


def test_a_file_that_was_changed_after_opening_is_not_taken_for_the_picture(
    make: Make, tmp_path: Path
) -> None:
    document = make()
    io.write(Picture(np.zeros((9, 9, 1), np.uint8)), tmp_path / "scan.png", overwrite=True)
    saved = project.save(document, tmp_path / "a.restorer", source="reference")
    assert "changed" in saved.notes[0]
    loaded = project.load(saved.path)
    np.testing.assert_array_equal(loaded.picture.pixels, document.picture.pixels)
    assert loaded.picture.source is not None
    assert loaded.picture.source.path == tmp_path / "scan.png"


def test_by_reference_both_can_be_moved_together(make: Make, tmp_path: Path) -> None:
    document = make()
    saved = project.save(document, tmp_path / "a.restorer", source="reference")
    assert not [name for name in zipfile.ZipFile(saved.path).namelist() if name.startswith("source")]
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for name in ("a.restorer", "scan.png"):
        (tmp_path / name).rename(elsewhere / name)
    loaded = project.load(elsewhere / "a.restorer")
    same(document, loaded)
    assert loaded.path == elsewhere / "scan.png"


def test_a_picture_that_went_is_named_and_can_be_pointed_at(make: Make, tmp_path: Path) -> None:
    document = make()
    saved = project.save(document, tmp_path / "a.restorer", source="reference")
    moved = (tmp_path / "scan.png").rename(tmp_path / "moved.png")
    with pytest.raises(SourceMissingError, match=r"scan\.png") as caught:
        project.load(saved.path)
    assert "unharmed" in caught.value.safe
    same(document, project.load(saved.path, source=moved))
    assert project.probe(saved.path).source == tmp_path / "scan.png"


def test_a_changed_picture_is_refused_unless_accepted(make: Make, tmp_path: Path) -> None:
    document = make()
    saved = project.save(document, tmp_path / "a.restorer", source="reference")
    io.write(
        Picture(document.picture.pixels), tmp_path / "scan.png", overwrite=True
    )  # without its resolution
    with pytest.raises(SourceChangedError) as caught:
        project.load(saved.path)
    assert "backup" in caught.value.todo
    assert len(project.load(saved.path, accept_changed=True).placed_fills) == 3
    io.write(Picture(document.picture.pixels[1:]), tmp_path / "scan.png", overwrite=True)
    with pytest.raises(ProjectError, match="120 × 89 pixels"):
        project.load(saved.path, accept_changed=True)


def test_progress_is_told_and_cancelling_leaves_the_old_file(make: Make, tmp_path: Path) -> None:
    document = make()
    told: list[Update] = []
    saved = project.save(document, tmp_path / "a.restorer")
    progress = Progress(told.append)
    project.write(document.snapshot(), saved.path, overwrite=True, progress=progress)
    project.load(saved.path, progress=progress)
    assert {update.stage for update in told} == {"Saving a.restorer", "Opening a.restorer"}
    assert told[-1].fraction == 1
    progress.cancel()
    before = saved.path.read_bytes()
    with pytest.raises(CancelledError):
        project.write(document.snapshot(), saved.path, overwrite=True, progress=progress)
    with pytest.raises(CancelledError):
        project.load(saved.path, progress=progress)
    unchanged = saved.path.read_bytes() == before
    assert unchanged
    assert {path.name for path in tmp_path.iterdir()} - {"user"} == {"a.restorer", "scan.png"}


def test_names_are_checked_before_anything_is_written(make: Make, tmp_path: Path) -> None:
    document = make()
    project.save(document, tmp_path / "a.restorer")
    before = (tmp_path / "a.restorer").read_bytes()
    with pytest.raises(SaveError, match="exists"):
        project.save(document, tmp_path / "a.restorer")
    with pytest.raises(SaveError, match="no name"):
        project.save(document, tmp_path / "a.zip")
    with pytest.raises(SaveError, match="does not exist"):
        project.save(document, tmp_path / "nowhere" / "a.restorer")
    assert (tmp_path / "a.restorer").read_bytes() == before
    assert {path.name for path in tmp_path.iterdir()} - {"user"} == {"a.restorer", "scan.png"}


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes")
def test_names_that_are_no_text(make: Make, tmp_path: Path) -> None:
    document = make()
    strange = Path(os.fsdecode(os.fsencode(tmp_path) + b"/w\xffrk.restorer"))
    project.save(document, strange)
    slot = recovery.Slot()
    slot.write(document.snapshot(), strange)
    slot.leave()
    (found,) = recovery.recoverable()
    assert found.belongs_to is None
    again, taken = found.resume()
    taken.discard()
    same(document, again)
    same(document, project.load(strange))


def test_provenance_of_any_kind_can_be_saved(make: Make, tmp_path: Path) -> None:
    document = make()
    fill = document.placed_fills[-1].fill
    strange = {
        "nan": float("nan"),
        "numpy": np.float32(0.5),
        "tuple": (np.int64(3), {1: np.inf}),
        "path": Path("x"),
    }
    document.add_fills([dataclasses.replace(fill, provenance=Provenance("test", "", 0, strange))], "strange")
    project.save(document, tmp_path / "a.restorer")
    found = project.load(tmp_path / "a.restorer").placed_fills[-1].fill.provenance.parameters
    assert found == {"nan": None, "numpy": 0.5, "tuple": [3, {"1": None}], "path": "x"}


def test_further_pages_of_a_copy_are_spoken_of(tmp_path: Path) -> None:
    import tifffile

    tifffile.imwrite(tmp_path / "two.tif", np.zeros((2, 20, 30), np.uint8), photometric="minisblack")
    document = Document(io.read(tmp_path / "two.tif"))
    project.save(document, tmp_path / "a.restorer")
    loaded = project.load(tmp_path / "a.restorer")
    assert "not in what is exported" in loaded.picture.notes[-1]


def test_probing_tells_without_opening(saved: Path) -> None:
    found = project.probe(saved)
    assert (found.title, found.width, found.height, found.fills) == ("Bildnis", 120, 90, 3)
    assert found.thumbnail is not None
    assert found.thumbnail.startswith(b"\x89PNG")
    assert not found.is_referred


def test_members_are_plain_npy(saved: Path) -> None:
    with zipfile.ZipFile(saved) as archive:
        assert archive.testzip() is None
        mask = np.load(streams.BytesIO(archive.read("masks/mask.npy")))
    np.testing.assert_array_equal(mask, project.load(saved).mask)


def test_the_first_version_opens_for_ever(tmp_path: Path) -> None:
    """Written by the first program that wrote projects, and never to be written again."""
    loaded = project.load(Path(__file__).parent / "files" / "version-1.restorer")
    state = loaded.snapshot()
    assert (loaded.picture.shape, loaded.picture.depth, loaded.picture.metadata.dpi) == (
        (12, 16),
        16,
        (300, 300),
    )
    assert int(loaded.picture.pixels.sum(dtype=np.int64)) == 18_626_428
    assert np.count_nonzero(state.mask) == 6
    assert [one.key for one in state.facts.classes][-1] == "mould"
    assert np.count_nonzero(state.damage["crack"]) == 9
    assert state.facts.observation == "Seen."
    (fill,) = state.placed
    assert (fill.name, fill.opacity, fill.visible) == ("Sky", 0.5, True)
    assert fill.fill.provenance.checkpoints == {"net": "ab" * 32}
    assert (fill.fill.pixels == 40_000).all()
