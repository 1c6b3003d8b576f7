"""The queue: what people decide, what comes next, names that never meet, and the same queue after a restart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePath

import numpy as np
import pytest

from restorer.batch import queue as queues
from restorer.batch.job import make_folder
from restorer.batch.journal import Journal
from restorer.batch.queue import AHEAD, Entry, Queue, Wishes, find, keep, open_journal
from restorer.batch.record import Failure, Record
from restorer.batch.runner import attempt
from restorer.errors import UsageError
from restorer.imaging.mask import write_mask
from restorer.progress import Progress

MakePicture = Callable[..., Path]
FAST = "opencv-telea"


@pytest.fixture
def queue(make_picture: MakePicture, tmp_path: Path) -> Queue:
    """Three pictures that wait, results to out/."""
    for number, name in enumerate(("a.png", "b.tif", "sub/c.png")):
        make_picture(name, seed=number, with_mask=False)
    (tmp_path / "out").mkdir()
    queue = Queue(Wishes(target=str(tmp_path / "out"), filler=FAST))
    queue.read_journal(open_journal(queue.wishes.target))
    queue.add(list(find([tmp_path / "in"])))
    return queue


def _do(queue: Queue, entry: Entry) -> Record:
    job = queue.job(entry)
    if job.save_mask is not None:
        make_folder(job.save_mask.parent)
        job.save_mask.unlink(missing_ok=True)
    record = attempt(job, queue.recipe(entry, FAST), Progress())
    assert queue.journal is not None
    queue.journal.add(record)
    queue.finished(entry, record)
    return record


def _states(queue: Queue) -> list[str]:
    return [entry.state for entry in queue.entries]


def _again() -> Queue:
    """As the next start finds it."""
    queue = Queue.load()
    queue.close()
    return queue


def test_it_goes_through_the_pictures_as_restorer_batch_does(queue: Queue, tmp_path: Path) -> None:
    for entry in queue.entries:
        assert queue.next() == (entry, "restore")
        assert _do(queue, entry).status == "restored"
    assert queue.next() is None
    assert {path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*.*")} >= {
        "a.png",
        "b.tif",
        "sub/c.png",
    }
    assert [record.status for record in queue.records()] == ["restored"] * 3


def test_it_is_the_same_after_a_restart(queue: Queue, tmp_path: Path) -> None:
    first, second, third = queue.entries
    _do(queue, first)
    second.source.write_bytes(b"II*\0 broken")
    assert _do(queue, second).status == "failed"
    queue.skip(third)
    keep(queue.text())
    later = _again()
    assert later.wishes == queue.wishes
    assert [entry.source for entry in later.entries] == [entry.source for entry in queue.entries]
    assert _states(later) == ["restored", "failed", "skipped"]
    assert later.next() is None
    later.redo(later.entries[1])
    keep(later.text())
    assert _states(_again()) == ["restored", "waiting", "skipped"]


def test_a_source_or_result_that_changed_waits_again(queue: Queue) -> None:
    first, second, _ = queue.entries
    _do(queue, first)
    _do(queue, second)
    first.source.touch()
    queue.job(second).output.unlink()
    keep(queue.text())
    assert _states(_again()) == ["waiting", "waiting", "waiting"]


def test_a_damaged_file_is_an_empty_queue(queue: Queue) -> None:
    keep(queue.text()[:-20])
    assert _again().entries == []
    assert _again().wishes == Wishes()


def test_it_belongs_to_one_program_at_a_time() -> None:
    queue = Queue.load()
    with pytest.raises(UsageError, match="another window"):
        Queue.load()
    queue.close()
    Queue.load().close()


def test_marks_are_looked_at_before_anything_is_restored(queue: Queue, tmp_path: Path) -> None:
    queue.change(queue.wishes.model_copy(update={"review": True}))
    first, second, third = queue.entries
    for entry in queue.entries:
        assert queue.next() == (entry, "look")
        queue.found(entry, _mask(queue, entry))
    assert _states(queue) == ["found"] * 3
    assert queue.next() is None
    queue.accept(second)
    assert queue.next() == (second, "restore")
    record = _do(queue, second)
    assert (record.status, record.marked_by) == ("restored", "mask")
    assert record.recipe.detect is None
    queue.skip(first)
    keep(queue.text())
    later = _again()
    assert _states(later) == ["skipped", "restored", "found"]
    assert later.entries[2].mask == third.mask
    assert (tmp_path / "user" / "state" / "batch-masks").is_dir()


def _mask(queue: Queue, entry: Entry) -> Path:
    mask = np.zeros((48, 64), np.uint8)
    mask[15:25, 19:33] = 255
    make_folder(queue.mask_of(entry).parent)
    write_mask(mask, queue.mask_of(entry))
    return queue.mask_of(entry)


def test_only_some_are_looked_at_ahead(tmp_path: Path) -> None:
    queue = Queue(Wishes(target=str(tmp_path), review=True))
    queue.add([(tmp_path / f"{n}.png", PurePath(f"{n}.png")) for n in range(AHEAD + 3)])
    for entry in queue.entries[:AHEAD]:
        queue.found(entry, tmp_path / "mask.png")
    assert queue.next() is None
    queue.accept(queue.entries[0])
    assert queue.next() == (queue.entries[AHEAD], "look")
    queue.found(queue.entries[AHEAD], tmp_path / "mask.png")
    assert queue.next() == (queue.entries[0], "restore")


def test_who_wants_to_see_one_sees_it_next_and_decides(queue: Queue) -> None:
    last = queue.entries[-1]
    last.wanted = True
    assert queue.next_wanted() is last
    assert queue.next() == (last, "look")
    queue.found(last, _mask(queue, last))
    assert last.state == "found"
    assert queue.next() == (queue.entries[0], "restore")


def test_other_settings_for_finding_find_anew(queue: Queue) -> None:
    first, second, _ = queue.entries
    queue.change(queue.wishes.model_copy(update={"review": True}))
    for entry in (first, second):
        queue.found(entry, _mask(queue, entry))
    queue.accept(first)
    queue.change(queue.wishes.model_copy(update={"sensitivity": 0.7}))
    assert first.accepted
    assert second.mask is None
    queue.found(second, _mask(queue, second))
    queue.change(queue.wishes.model_copy(update={"review": False}))
    assert second.accepted


def test_corrected_marks_are_used_and_a_done_picture_is_done_again(queue: Queue) -> None:
    first = queue.entries[0]
    _do(queue, first)
    before = queue.job(first).output.read_bytes()
    mask = np.zeros((48, 64), np.uint8)
    mask[0:10, 0:10] = 255
    assert first.mask == queue.mask_of(first)  # what was found is kept to be looked at
    write_mask(mask, queue.mask_of(first))
    queue.give_mask(first, queue.mask_of(first))
    assert queue.next() == (first, "restore")
    assert _do(queue, first).status == "restored"
    assert queue.job(first).output.read_bytes() != before
    assert first.state == "restored"


def test_doing_again_replaces_its_own_result_only(queue: Queue) -> None:
    first = queue.entries[0]
    _do(queue, first)
    queue.redo(first)
    assert _do(queue, first).status == "restored"
    queue.job(first).output.write_bytes(b"retouched")
    queue.redo(first)
    record = _do(queue, first)
    assert record.status == "failed"
    assert isinstance(record.error, Failure)
    assert queue.job(first).output.read_bytes() == b"retouched"


def test_results_never_meet(tmp_path: Path) -> None:
    queue = Queue(Wishes(target=str(tmp_path / "out")))
    for folder in ("one", "two", "deep/one"):
        queue.add([(tmp_path / folder / name, PurePath(name)) for name in ("1.png", "1.jpg", "x/2.tif")])
    queue.add([(tmp_path / "1.PNG", PurePath("1.PNG"))])
    outputs = [entry.output.as_posix() for entry in queue.entries]
    assert len({output.casefold() for output in outputs}) == len(outputs) == 10
    assert outputs[:3] == ["1.png", "1-jpg.png", "x/2.tif"]
    assert outputs[3] == "two/1.png"
    assert queue.add([(tmp_path / "one" / "1.png", PurePath("1.png"))]) == []


def test_another_format_renames_what_is_not_done(queue: Queue) -> None:
    _do(queue, queue.entries[0])
    queue.change(queue.wishes.model_copy(update={"file_format": "tiff"}))
    assert [entry.output.as_posix() for entry in queue.entries] == ["a.png", "b.tif", "sub/c.tif"]


def test_another_output_folder_knows_other_results(queue: Queue, tmp_path: Path) -> None:
    _do(queue, queue.entries[0])
    queue.change(queue.wishes.model_copy(update={"target": str(tmp_path / "elsewhere")}))
    queue.read_journal(open_journal(queue.wishes.target))
    assert _states(queue) == ["waiting"] * 3
    queue.change(queue.wishes.model_copy(update={"target": str(tmp_path / "out")}))
    queue.read_journal(Journal(tmp_path / "out"))
    assert _states(queue)[0] == "restored"


def test_removing_leaves_pictures_and_results(queue: Queue) -> None:
    first = queue.entries[0]
    queue.found(first, mask := _mask(queue, first))
    queue.remove([first])
    assert first.source.exists()
    assert not mask.exists()
    assert len(queue.entries) == 2


def test_no_place_for_results_or_that_of_a_source(queue: Queue, tmp_path: Path) -> None:
    queue.check()
    queue.change(queue.wishes.model_copy(update={"target": str(tmp_path / "in")}))
    with pytest.raises(UsageError, match="overwritten"):
        queue.check()
    queue.change(Wishes())
    with pytest.raises(UsageError, match="no folder"):
        queue.check()


def test_what_is_dragged_in(make_picture: MakePicture, tmp_path: Path) -> None:
    make_picture("a.png", with_mask=False)
    make_picture("out/b.png", with_mask=False)
    (tmp_path / "in" / "notes.txt").write_text("no picture")
    found = list(find([tmp_path / "in", tmp_path / "in" / "notes.txt"], without=[tmp_path / "in" / "out"]))
    assert found == [(tmp_path / "in" / "a.png", PurePath("a.png"))]
    assert queues.find_pictures(tmp_path / "in", recursive=False) == [tmp_path / "in" / "a.png"]
