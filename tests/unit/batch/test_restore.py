"""One picture from file to file: only the damage changes, and what cannot work is refused before anything is done."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from restorer.batch.job import Job
from restorer.batch.record import Recipe
from restorer.batch.restore import NothingToDoError, restore
from restorer.document import areas, project
from restorer.errors import CancelledError, FillerError, MaskError, PictureError, SaveError, UsageError
from restorer.imaging import io
from restorer.imaging.mask import read_mask, write_mask
from restorer.progress import Progress

RECIPE = Recipe(filler="opencv-telea", grain=False)

MakePicture = Callable[..., Path]


@pytest.fixture
def job(make_picture: MakePicture, tmp_path: Path) -> Job:
    return Job(source=make_picture("a.png"), output=tmp_path / "out.png", mask=tmp_path / "masks" / "a.png")


@pytest.mark.parametrize(("name", "depth"), [("a.png", 8), ("a.png", 16), ("a.tif", 16)])
def test_only_the_mask_changes(name: str, depth: int, make_picture: MakePicture, tmp_path: Path) -> None:
    source = make_picture(name, depth=depth)
    job = Job(source=source, output=tmp_path / f"out{source.suffix}", mask=tmp_path / "masks" / "a.png")
    record = restore(job, RECIPE)
    before, after = io.read(source), io.read(job.output)
    mask = read_mask(tmp_path / "masks" / "a.png", before.shape)
    assert after.depth == depth
    assert np.array_equal(before.pixels[mask == 0], after.pixels[mask == 0])
    assert after.pixels[mask > 0].max() < 0.7 * before.largest
    assert record.status == "restored"
    assert record.marked_pixels == record.filled_pixels == 140
    assert (record.width, record.height, record.channels, record.depth) == (64, 48, 3, depth)
    assert record.regions == 1
    assert record.expected_error is not None
    assert 0 < record.expected_error < 100
    assert set(record.seconds) == {"open", "mark", "fill", "save"}


def test_rectangles_and_masks_of_the_same_place_give_the_same(job: Job, tmp_path: Path) -> None:
    by_mask, by_rect = tmp_path / "1.png", tmp_path / "2.png"
    restore(dataclasses.replace(job, output=by_mask), RECIPE)
    record = restore(dataclasses.replace(job, output=by_rect, mask=None, rects=((19, 15, 14, 10),)), RECIPE)
    assert by_mask.read_bytes() == by_rect.read_bytes()
    assert record.marked_by == "rectangles"


def test_the_restoration_can_be_kept_as_a_project(job: Job, tmp_path: Path) -> None:
    kept = tmp_path / "kept.restorer"
    write_mask(np.tri(48, 64, -40).astype(np.uint8) * 255, tmp_path / "protect.png")
    job = dataclasses.replace(job, project=kept, protect=tmp_path / "protect.png")
    record = restore(job, RECIPE)
    document = project.load(kept)
    assert np.array_equal(document.flattened().pixels, io.read(job.output).pixels)
    assert np.array_equal(document.picture.pixels, io.read(job.source).pixels)
    assert document.protect is not None
    assert document.fills[0].provenance.filler == "opencv-telea"
    assert not document.mask.any()
    assert areas.measure(document.snapshot())["loss"].pixels == record.filled_pixels
    with pytest.raises(SaveError, match=r"kept\.restorer"):
        restore(dataclasses.replace(job, output=tmp_path / "other.png"), RECIPE)
    with pytest.raises(SaveError, match="restorer"):
        restore(
            dataclasses.replace(job, output=tmp_path / "other.png", project=tmp_path / "kept.zip"), RECIPE
        )


def test_the_mask_that_was_used_is_kept(job: Job, tmp_path: Path) -> None:
    kept = tmp_path / "kept.png"
    restore(dataclasses.replace(job, mask=None, rects=((1, 2, 3, 4),), save_mask=kept), RECIPE)
    mask = read_mask(kept, (48, 64))
    assert mask.sum() == 255 * 12
    assert mask[2:6, 1:4].all()


def test_detected_damage_is_filled(job: Job, tmp_path: Path) -> None:
    kept = tmp_path / "kept.png"
    found = dataclasses.replace(job, mask=None, save_mask=kept)
    record = restore(found, RECIPE.model_copy(update={"detect": "whitish", "sensitivity": 0.6}))
    mask = read_mask(kept, (48, 64))
    assert record.marked_by == "whitish"
    assert (mask[17:23, 21:31] > 0).mean() > 0.8
    assert io.read(job.output).pixels[20, 26].max() < 180


def test_protected_pixels_stay(job: Job, tmp_path: Path) -> None:
    protect = np.zeros((48, 64), np.uint8)
    protect[:, :26] = 255
    write_mask(protect, tmp_path / "protect.png")
    restore(dataclasses.replace(job, protect=tmp_path / "protect.png"), RECIPE)
    before, after = io.read(job.source).pixels, io.read(job.output).pixels
    assert np.array_equal(before[:, :26], after[:, :26])
    assert not np.array_equal(before, after)


def test_an_empty_mask_is_nothing_to_do(job: Job) -> None:
    assert job.mask is not None
    write_mask(np.zeros((48, 64), np.uint8), job.mask)
    with pytest.raises(NothingToDoError):
        restore(job, RECIPE)
    assert not job.output.exists()


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"source": "nowhere.png"}, PictureError),
        ({"mask": "nowhere.png"}, MaskError),
        ({"mask": "small.png"}, MaskError),
        ({"mask": None, "rects": ((500, 500, 5, 5),)}, MaskError),
        ({"mask": None}, UsageError),
        ({"output": "out.gif"}, SaveError),
        ({"output": "out"}, SaveError),
        ({"output": "nowhere/out.png"}, SaveError),
        ({"output": "."}, SaveError),
        ({"output": "there.png"}, SaveError),
        ({"output": "in/a.png", "overwrite": True}, SaveError),
        ({"output": "in/a.png", "overwrite_source": True}, SaveError),
        ({"output": "link.png", "overwrite": True}, SaveError),
        ({"output": "masks/a.png", "overwrite": True}, SaveError),
        ({"save_mask": "mask.jpg"}, SaveError),
        ({"save_mask": "in/a.png", "overwrite": True}, SaveError),
        ({"save_mask": "out.png"}, SaveError),
        ({"save_mask": "there.png"}, SaveError),
    ],
)
def test_what_cannot_work_is_refused_and_changes_nothing(
    change: dict[str, object],
    error: type[Exception],
    job: Job,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    write_mask(np.full((4, 4), 255, np.uint8), Path("small.png"))
    Path("there.png").write_bytes(b"precious")
    Path("link.png").symlink_to(job.source)
    before = _contents(tmp_path)
    changed = {k: Path(v) if isinstance(v, str) else v for k, v in change.items()}
    with pytest.raises(error):
        restore(dataclasses.replace(job, **changed), RECIPE)  # type: ignore[arg-type]
    assert _contents(tmp_path) == before


def test_a_filler_that_does_not_exist_is_named(job: Job) -> None:
    with pytest.raises(FillerError, match="magic"):
        restore(job, Recipe(filler="magic"))


def test_the_source_is_replaced_when_told_twice(job: Job) -> None:
    before = job.source.read_bytes()
    restore(dataclasses.replace(job, output=job.source, overwrite=True, overwrite_source=True), RECIPE)
    assert job.source.read_bytes() != before
    assert io.read(job.source).pixels[20, 26].max() < 180


@pytest.mark.parametrize("stage", ["Filling", None])
def test_a_cancelled_job_writes_nothing(stage: str | None, job: Job, tmp_path: Path) -> None:
    progress = Progress(lambda update: progress.cancel() if update.stage == stage else None)
    if stage is None:
        progress.cancel()
    before = _contents(tmp_path)
    with pytest.raises(CancelledError):
        restore(job, RECIPE, progress)
    assert _contents(tmp_path) == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_a_sentence(job: Job, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    with pytest.raises(SaveError):
        restore(dataclasses.replace(job, output=folder / "out.png"), RECIPE)


def _contents(folder: Path) -> dict[str, bytes]:
    """All files below `folder`, the user's own state (measured speeds) left out."""
    files = (path for path in folder.rglob("*") if path.is_file() and "user" not in path.parts)
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}
