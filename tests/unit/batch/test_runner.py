"""A batch: nothing stops it, workers change nothing, resuming does only what is left."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from restorer.batch import runner
from restorer.batch.job import Job
from restorer.batch.journal import Journal
from restorer.batch.plan import plan
from restorer.batch.record import Recipe, Record
from restorer.errors import CancelledError
from restorer.progress import Progress

RECIPE = Recipe(filler="opencv-telea", seed=5)

MakePicture = Callable[..., Path]


@pytest.fixture
def jobs(make_picture: MakePicture, tmp_path: Path) -> list[Job]:
    for number, name in enumerate(("a.png", "b.tif", "c.png")):
        make_picture(name, seed=number)
    return _plan(tmp_path, "out")


def _plan(tmp_path: Path, out: str, overwrite: bool = False) -> list[Job]:
    (tmp_path / out).mkdir(exist_ok=True)
    return plan(tmp_path / "in", tmp_path / out, masks=tmp_path / "masks", overwrite=overwrite)


def _run(jobs: list[Job], **options: object) -> dict[str, Record]:
    records = runner.run(jobs, RECIPE, **options)  # type: ignore[arg-type]
    return {Path(record.input).name: record for record in records}


def _results(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.startswith(".")}


def test_a_broken_picture_does_not_stop_the_others(jobs: list[Job]) -> None:
    jobs[1].source.write_bytes(b"II*\0 broken")
    assert jobs[2].mask is not None
    jobs[2].mask.unlink()
    records = _run(jobs)
    assert [records[name].status for name in ("a.png", "b.tif", "c.png")] == ["restored", "failed", "failed"]
    assert jobs[0].output.exists()
    assert not jobs[1].output.exists()
    failures = [records[name].error for name in ("b.tif", "c.png")]
    assert [failure.exit_code for failure in failures if failure] == [3, 4]


@pytest.mark.slow
def test_workers_change_nothing(jobs: list[Job], tmp_path: Path) -> None:
    one = _run(jobs)
    two = _run(_plan(tmp_path, "out2"), workers=2)
    assert {name: record.status for name, record in two.items()} == dict.fromkeys(one, "restored")
    assert len(one) == 3
    assert _results(tmp_path / "out") == _results(tmp_path / "out2")


def test_resuming_skips_what_is_done_and_does_what_is_not(jobs: list[Job], tmp_path: Path) -> None:
    folder = tmp_path / "out"
    jobs[1].source.rename(tmp_path / "away")
    first = _run(jobs, journal=Journal(folder))
    assert first["b.tif"].status == "failed"
    (tmp_path / "away").rename(jobs[1].source)
    os.utime(jobs[2].source, ns=(1, 1))
    stamp = jobs[0].output.stat().st_mtime_ns
    second = _run(jobs, journal=Journal(folder), resume=True)
    assert {name: record.status for name, record in second.items()} == {
        "a.png": "skipped",
        "b.tif": "restored",
        "c.png": "restored",
    }
    assert jobs[0].output.stat().st_mtime_ns == stamp
    third = _run(jobs, journal=Journal(folder), resume=True)
    assert {record.status for record in third.values()} == {"skipped"}


def test_without_resume_results_that_exist_are_not_touched(jobs: list[Job], tmp_path: Path) -> None:
    _run(jobs, journal=Journal(tmp_path / "out"))
    before = _results(tmp_path / "out")
    again = _run(jobs, journal=Journal(tmp_path / "out"))
    assert {record.status for record in again.values()} == {"failed"}
    assert _results(tmp_path / "out") == before
    forced = _run(_plan(tmp_path, "out", overwrite=True), journal=Journal(tmp_path / "out"))
    assert {record.status for record in forced.values()} == {"restored"}


def test_resuming_does_not_replace_what_was_changed_by_hand(jobs: list[Job], tmp_path: Path) -> None:
    _run(jobs, journal=Journal(tmp_path / "out"))
    jobs[0].output.write_bytes(b"retouched")
    os.utime(jobs[0].source, ns=(1, 1))
    again = _run(jobs, journal=Journal(tmp_path / "out"), resume=True)
    assert again["a.png"].status == "failed"
    assert jobs[0].output.read_bytes() == b"retouched"


def test_a_sound_picture_is_no_failure(jobs: list[Job]) -> None:
    from restorer.imaging.mask import empty, write_mask

    assert jobs[0].mask is not None
    write_mask(empty((48, 64)), jobs[0].mask)
    records = _run(jobs)
    assert records["a.png"].status == "nothing to do"
    assert records["a.png"].error is None
    assert not jobs[0].output.exists()


def test_a_fault_is_a_failure_with_details(jobs: list[Job], monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> Record:
        raise ZeroDivisionError("oops")

    monkeypatch.setattr(runner, "restore", broken)
    records = _run(jobs)
    assert {record.status for record in records.values()} == {"failed"}
    assert all(r.error and r.error.exit_code == 70 and "oops" in r.error.details for r in records.values())


def test_cancelling_keeps_what_is_finished(jobs: list[Job], tmp_path: Path) -> None:
    progress = Progress()
    finished = []

    def run_and_cancel() -> None:
        for record in runner.run(jobs, RECIPE, journal=Journal(tmp_path / "out"), progress=progress):
            finished.append(record)
            progress.cancel()

    with pytest.raises(CancelledError):
        run_and_cancel()
    assert len(finished) == 1
    assert list(_results(tmp_path / "out")) == ["a.png"]
    again = _run(jobs, journal=Journal(tmp_path / "out"), resume=True)
    assert again["a.png"].status == "skipped"
    assert again["b.tif"].status == again["c.png"].status == "restored"


@pytest.mark.slow
def test_cancelling_reaches_the_workers(jobs: list[Job], tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        list(runner.run(jobs, RECIPE, workers=2, progress=progress))
    assert _results(tmp_path / "out") == {}


def _work_and_tell(job: Job, recipe: Recipe) -> Record:
    import torch

    record = runner._work(job, recipe)
    return record.model_copy(update={"notes": [*record.notes, f"{torch.get_num_threads()} threads"]})


@pytest.mark.slow
def test_workers_share_the_cores_among_networks(
    jobs: list[Job], tmp_path: Path, install: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    install("tiny")
    recipe = Recipe(filler="tiny")
    one = list(runner.run(jobs, recipe))
    assert [record.status for record in one] == ["restored"] * 3
    monkeypatch.syspath_prepend(Path(__file__).parents[3])  # so that workers find `_work_and_tell`
    monkeypatch.setattr(runner, "cores", lambda: 6)
    real = runner._work
    monkeypatch.setattr(runner, "_work", _work_and_tell)
    two = list(runner.run(_plan(tmp_path, "out2"), recipe, workers=2))
    monkeypatch.setattr(runner, "_work", real)
    assert [record.notes for record in two] == [["3 threads"]] * 3
    assert _results(tmp_path / "out") == _results(tmp_path / "out2")


@pytest.fixture
def limits(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The limits that are set on networks' threads, instead of setting them."""
    from restorer.models import network_filler

    seen: list[int] = []
    monkeypatch.setattr(network_filler, "limit_threads", seen.append)
    return seen


@pytest.mark.parametrize(
    ("recipe", "expected"),
    [
        (Recipe(filler="tiny"), [3]),
        (Recipe(filler="opencv-telea", detect="network"), [3]),
        (Recipe(filler="opencv-telea"), []),
    ],
)
def test_only_networks_need_a_limit(
    recipe: Recipe,
    expected: list[int],
    jobs: list[Job],
    install: Callable[..., Path],
    limits: list[int],
) -> None:
    install("tiny")
    runner._work(replace(jobs[0], threads=3), recipe)
    runner._work(jobs[1], recipe)  # all cores
    assert limits == expected


def test_there_is_at_least_one_thread() -> None:
    import torch

    from restorer.models.network_filler import limit_threads

    before = torch.get_num_threads()
    try:
        for asked, given in ((3, 3), (0, 1)):
            limit_threads(asked)
            assert torch.get_num_threads() == given
    finally:
        limit_threads(before)


def _dies_on_b(job: Job, recipe: Recipe) -> Record:
    if job.source.name == "b.tif":
        os.kill(os.getpid(), signal.SIGKILL)
    return runner.attempt(job, recipe, Progress())


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is POSIX")
def test_a_killed_worker_costs_one_picture(jobs: list[Job], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(Path(__file__).parents[3])  # so that workers find `_dies_on_b`
    monkeypatch.setattr(runner, "_work", _dies_on_b)
    records = _run(jobs, workers=2)
    assert {name: record.status for name, record in records.items()} == {
        "a.png": "restored",
        "b.tif": "failed",
        "c.png": "restored",
    }
    failure = records["b.tif"].error
    assert failure is not None
    assert "memory" in failure.what
