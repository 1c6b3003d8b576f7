"""Slots of unsaved work: offered once their program is gone, never while it runs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from restorer import paths
from restorer.document import Document, Layer, project, recovery
from restorer.errors import CancelledError, ProjectError, SourceChangedError, SourceMissingError
from restorer.imaging import io
from restorer.imaging.picture import Metadata, Picture
from restorer.progress import Progress


@pytest.fixture
def document(tmp_path: Path, rng: np.random.Generator) -> Document:
    path = tmp_path / "scan.jpg"
    io.write(Picture(rng.integers(0, 255, (40, 50, 3), np.uint8), Metadata(dpi=(300, 300))), path)
    made = Document(io.read(path), path)
    made.replace(Layer.MASK, rng.integers(0, 255, (40, 50), np.uint8), "mark")
    return made


def test_work_is_offered_once_its_program_is_gone(document: Document, tmp_path: Path) -> None:
    slot = recovery.Slot()
    slot.write(document.snapshot(), tmp_path / "mine.restorer")
    assert recovery.recoverable() == []
    slot.leave()
    (found,) = recovery.recoverable()
    assert found.belongs_to == tmp_path / "mine.restorer"
    assert found.summary.source == tmp_path / "scan.jpg"
    again, taken = found.resume()
    np.testing.assert_array_equal(again.mask, document.mask)
    assert again.is_modified
    assert again.project == tmp_path / "mine.restorer"
    assert recovery.recoverable() == []
    with pytest.raises(ProjectError, match="another window"):
        found.resume()
    found.discard()  # does nothing: it is in use
    taken.write(again.snapshot(), again.project)
    taken.discard()
    assert recovery.recoverable() == []
    assert list((paths.state_folder() / "recovery").iterdir()) == []


def test_a_running_programs_work_is_not_offered(document: Document) -> None:
    slot = recovery.Slot()
    slot.write(document.snapshot())
    slot.leave()
    hold = f"from pathlib import Path\nfrom restorer.document import recovery\ns = recovery.Slot(Path({str(slot.folder)!r}))\nprint(1, flush=True)\ninput()"
    with subprocess.Popen(
        [sys.executable, "-c", hold], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline()
        assert recovery.recoverable() == []
        program.kill()
    assert len(recovery.recoverable()) == 1


@pytest.mark.parametrize("kind", ["pasted", "in a project", "changed"])
def test_pictures_without_a_file_of_their_own_are_kept_in_the_slot(
    kind: str, document: Document, tmp_path: Path
) -> None:
    if kind == "pasted":
        document = Document(Picture(document.picture.pixels))
    elif kind == "in a project":
        project.save(document, tmp_path / "mine.restorer")
        (tmp_path / "scan.jpg").unlink()
        document = project.load(tmp_path / "mine.restorer")
    else:
        (tmp_path / "scan.jpg").write_bytes(b"something else")
    slot = recovery.Slot()
    for _ in range(2):
        slot.write(document.snapshot(), document.project)
    slot.leave()
    names = {path.name for path in slot.folder.iterdir()}
    assert names == {
        "work.restorer",
        "about.json",
        "lock",
        "picture.jpeg" if kind == "in a project" else "pixels.png",
    }
    (found,) = recovery.recoverable()
    again, taken = found.resume()
    np.testing.assert_array_equal(again.picture.pixels, document.picture.pixels)
    assert again.path == document.path
    saved = project.save(again, tmp_path / "again.restorer", source="reference")  # to what is about to go
    assert saved.notes
    taken.discard()
    np.testing.assert_array_equal(
        project.load(tmp_path / "again.restorer").picture.pixels, document.picture.pixels
    )


def test_a_picture_that_was_moved_can_be_pointed_at(document: Document, tmp_path: Path) -> None:
    slot = recovery.Slot()
    slot.write(document.snapshot())
    slot.leave()
    (found,) = recovery.recoverable()
    moved = (tmp_path / "scan.jpg").rename(tmp_path / "moved.jpg")
    with pytest.raises(SourceMissingError) as missing:
        found.resume()
    assert missing.value.place == tmp_path / "scan.jpg"
    io.write(document.picture, moved, overwrite=True)  # which compresses it once more
    with pytest.raises(SourceChangedError) as changed:
        found.resume(moved)
    assert changed.value.place == moved
    again, taken = found.resume(moved, accept_changed=True)
    np.testing.assert_array_equal(again.mask, document.mask)
    assert again.path == moved
    taken.discard()


def test_cancelling_keeps_what_was_kept_before(document: Document) -> None:
    slot = recovery.Slot()
    slot.write(document.snapshot())
    before = document.snapshot().mask
    document.undo()
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        slot.write(document.snapshot(), progress=progress)
    slot.leave()
    (found,) = recovery.recoverable()
    with pytest.raises(CancelledError):
        found.resume(progress=progress)
    again, taken = found.resume()
    np.testing.assert_array_equal(again.mask, before)
    taken.discard()


def test_slots_that_hold_nothing_are_cleared_away_and_broken_ones_left_alone() -> None:
    empty, broken = recovery.Slot(), recovery.Slot()
    (broken.folder / "work.restorer").write_bytes(b"PK nonsense")
    for slot in (empty, broken):
        slot.leave()
    assert recovery.recoverable() == []
    assert not empty.folder.exists()
    assert broken.folder.exists()
