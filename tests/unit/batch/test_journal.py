"""The journal remembers what is done and notices everything that makes it undone."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from restorer.batch.job import Job, stamps
from restorer.batch.journal import NAME, Journal
from restorer.batch.record import Recipe, Record, Stamp
from restorer.batch.runner import record_of
from restorer.errors import SaveError
from restorer.text import Text, text

RECIPE = Recipe(filler="opencv-telea")


@pytest.fixture
def job(tmp_path: Path) -> Job:
    (tmp_path / "out").mkdir()
    for name in ("a.png", "mask.png", "out/a.png"):
        (tmp_path / name).write_bytes(b"picture")
    return Job(source=tmp_path / "a.png", output=tmp_path / "out" / "a.png", mask=tmp_path / "mask.png")


def _record(job: Job, status: str = "restored") -> Record:
    return Record(
        status=status,  # type: ignore[arg-type]
        input=str(job.source),
        output=str(job.output),
        recipe=RECIPE,
        stamps=stamps(job),
        written=Stamp.of(job.output),
    )


def test_done_survives_being_written_and_read_again(job: Job) -> None:
    folder = job.output.parent
    journal = Journal(folder)
    assert journal.done(job, RECIPE) is None
    journal.add(_record(job))
    assert Journal(folder).done(job, RECIPE) == _record(job)
    journal.compact()
    assert Journal(folder).done(job, RECIPE) == _record(job)
    assert [path.name for path in folder.iterdir() if path.name.startswith(".")] == [NAME]


@pytest.mark.parametrize("change", ["source", "source-touched", "mask", "recipe", "result-gone", "failed"])
def test_any_change_means_doing_it_again(job: Job, change: str) -> None:
    journal = Journal(job.output.parent)
    journal.add(_record(job, "failed" if change == "failed" else "restored"))
    recipe = RECIPE
    if change == "source":
        job.source.write_bytes(b"another picture")
    elif change == "source-touched":
        os.utime(job.source, ns=(1, 1))
    elif change == "mask":
        assert job.mask is not None
        job.mask.write_bytes(b"another mask")
    elif change == "recipe":
        recipe = Recipe(filler="opencv-telea", seed=1)
    elif change == "result-gone":
        job.output.unlink()
    assert journal.done(job, recipe) is None


def test_a_sound_picture_needs_no_result_to_be_done(job: Job) -> None:
    journal = Journal(job.output.parent)
    job.output.unlink()
    journal.add(_record(job, "nothing to do"))
    assert journal.done(job, RECIPE) is not None


def test_a_cut_off_or_foreign_line_is_as_if_it_were_not_there(job: Job) -> None:
    folder = job.output.parent
    journal = Journal(folder)
    journal.add(_record(job))
    whole = (folder / NAME).read_text()
    (folder / NAME).write_text('{"version": 99}\nnonsense\n' + whole + whole[: len(whole) // 2])
    assert Journal(folder).done(job, RECIPE) == _record(job)
    (folder / NAME).write_text(whole[: len(whole) // 2])
    assert Journal(folder).done(job, RECIPE) is None


def test_compacting_keeps_the_last_record_of_each_picture(job: Job) -> None:
    folder = job.output.parent
    journal = Journal(folder)
    journal.add(_record(job, "failed"))
    journal.add(_record(job))
    assert len((folder / NAME).read_text().splitlines()) == 2
    journal.compact()
    assert len((folder / NAME).read_text().splitlines()) == 1
    assert Journal(folder).done(job, RECIPE) is not None


def test_it_knows_its_own_results_from_changed_ones(job: Job) -> None:
    journal = Journal(job.output.parent)
    assert not journal.wrote(job)
    journal.add(_record(job))
    assert journal.wrote(job)
    job.output.write_bytes(b"retouched by hand")
    assert not journal.wrote(job)


def test_the_folder_may_be_moved(job: Job, tmp_path: Path) -> None:
    Journal(job.output.parent).add(_record(job))
    moved = tmp_path / "elsewhere"
    job.output.parent.rename(moved)
    there = Job(source=job.source, output=moved / "a.png", mask=job.mask)
    assert Journal(moved).done(there, RECIPE) is not None


def test_a_journal_that_cannot_be_written_says_so(job: Job) -> None:
    (job.output.parent / NAME).mkdir()
    with pytest.raises(SaveError):
        Journal(job.output.parent)


def test_messages_keep_what_they_were_made_of(job: Job) -> None:
    failed = record_of(SaveError(text("“{path}” exists already.", path="/a{1}")), job, RECIPE)
    failed = failed.model_copy(update={"notes": [text("{count:,} pages", count=np.int64(1200))]})
    Journal(job.output.parent).add(failed)
    read = Journal(job.output.parent).last(job)
    assert read == failed
    assert read is not None
    assert read.error is not None
    assert isinstance(read.error.what, Text)
    assert read.error.what.template == "“{path}” exists already."
    assert isinstance(read.notes[0], Text)
    assert read.notes[0].values == {"count": 1200}
    assert read.as_json()["notes"] == ["1,200 pages"]  # other programs read words
    assert read.as_json()["error"]["what"] == "“/a{1}” exists already."


@pytest.mark.parametrize(
    "template", ["{a.__class__}", "{a[0]}", "{a:>999999999}", "{b}", "{}", "{a", "{a:{a}}", "{a!z}", "{a:d}"]
)
def test_templates_that_are_none_of_ours_are_passed_over(job: Job, template: str) -> None:
    journal = Journal(job.output.parent)
    journal.add(record_of(SaveError(text("“{a}” exists.", a="x")), job, RECIPE))
    file = job.output.parent / NAME
    file.write_text(file.read_text("utf-8").replace("“{a}” exists.", template), "utf-8")
    assert Journal(job.output.parent).last(job) is None
