"""Jobs run elsewhere, answers come home."""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThread

from restorer.errors import CancelledError, FillerError
from restorer.gui import workers
from restorer.gui.workers import FillerCache, Pool, Worker
from restorer.models import catalog
from restorer.progress import Progress


@pytest.fixture
def worker(qapp) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.shut_down()


@pytest.fixture
def pool(qapp) -> Iterator[Pool]:
    pool = Pool()
    yield pool
    pool.shut_down()


def _never(value: object) -> None:
    pytest.fail(f"not expected: {value!r}")


def test_job_runs_elsewhere_and_its_result_comes_home(worker: Worker, qtbot) -> None:
    home, seen = QThread.currentThread(), []
    worker.submit(
        lambda _: QThread.currentThread(),
        lambda thread: seen.append((thread, QThread.currentThread())),
        _never,
    )
    qtbot.waitUntil(lambda: bool(seen))
    there, here = seen[0]
    assert there is not home
    assert here is home
    assert not worker.is_busy


def test_every_box_arrives_however_many_there_are(worker: Worker, qtbot) -> None:
    boxes, messages, done = [], [], []

    def job(progress: Progress) -> None:
        progress.begin("Counting", 5000)
        for number in range(5000):
            progress.advance(1, (number, 0, 1, 1))

    def told(update, finished) -> None:
        assert QThread.currentThread() is home
        messages.append(update)
        boxes.extend(finished)

    home = QThread.currentThread()
    worker.submit(job, done.append, _never, told)
    qtbot.waitUntil(lambda: bool(done))
    assert [box.x for box in boxes] == list(range(5000))
    assert messages[-1].fraction == 1.0
    assert len(messages) < 5000, "messages are gathered, or the window would drown in them"


def test_one_job_at_a_time(worker: Worker, qtbot) -> None:
    release, done = threading.Event(), []
    assert worker.submit(lambda _: release.wait(5), done.append, _never)
    assert not worker.submit(_never, _never, _never)
    release.set()
    qtbot.waitUntil(lambda: done == [True])
    assert worker.submit(lambda _: 2, done.append, _never)
    qtbot.waitUntil(lambda: done == [True, 2])


def _until_cancelled(progress: Progress) -> None:
    while True:
        progress.check()
        time.sleep(0.005)


def test_cancel_is_acknowledged_quickly(worker: Worker, qtbot) -> None:
    errors: list[Exception] = []
    worker.submit(_until_cancelled, _never, errors.append)
    qtbot.wait(30)
    started = time.monotonic()
    worker.cancel()
    assert worker.is_cancelling
    qtbot.waitUntil(lambda: bool(errors))
    assert time.monotonic() - started < 0.2
    assert isinstance(errors[0], CancelledError)


def test_a_dropped_job_tells_nobody_but_frees_the_worker(worker: Worker, qtbot) -> None:
    worker.submit(_until_cancelled, _never, _never, _never)
    worker.drop()
    qtbot.waitUntil(lambda: not worker.is_busy)


def test_shutting_down_cancels_and_waits(qapp) -> None:
    worker = Worker()
    worker.submit(_until_cancelled, _never, _never)
    worker.shut_down()
    assert not worker.is_busy


def test_failures_come_home(worker: Worker, qtbot, caplog) -> None:
    errors: list[Exception] = []

    def job(_: Progress) -> None:
        raise ZeroDivisionError

    worker.submit(job, _never, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ZeroDivisionError)
    assert "A job failed" in caplog.text


def test_newer_job_of_a_key_makes_the_older_stale(pool: Pool, qtbot) -> None:
    release, got = threading.Event(), []

    def slow(progress: Progress) -> str:
        release.wait(5)
        return "old"

    pool.submit("preview", slow, got.append, _never)
    pool.submit("preview", lambda _: "new", got.append, _never)
    pool.submit("other", lambda _: "other", got.append, _never)
    qtbot.waitUntil(lambda: sorted(got) == ["new", "other"])
    release.set()
    qtbot.waitUntil(lambda: pool.is_idle)
    assert sorted(got) == ["new", "other"]


def test_shutting_down_waits_for_saving(qapp) -> None:
    pool, saved = Pool(), []

    def save(progress: Progress) -> None:
        time.sleep(0.1)
        progress.check()
        saved.append(True)

    pool.submit("save", save, lambda _: None, _never)
    pool.shut_down()
    assert saved == [True]


def test_filler_is_loaded_once_and_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []

    def load(filler_id: str, device: str = "auto", quality: str = "fast", precision: str = "auto") -> object:
        if filler_id == "broken":
            raise FillerError("There is no such filler.")
        loaded.append(f"{filler_id} {quality}")
        return object()

    monkeypatch.setattr(catalog, "load", load)
    cache = FillerCache()
    first = cache.get("a")
    assert cache.get("a") is first
    cache.get("b")
    with pytest.raises(FillerError):
        cache.get("broken")
    assert cache.get("a") is not first
    cache.get("a", "best")
    told: list[str] = []
    cache.get("a", "best", lambda: told.append("loading"))
    assert told == []
    cache.get("a", "fast", lambda: told.append("loading"))
    assert told == ["loading"]
    assert loaded == ["a fast", "b fast", "a fast", "a best", "a fast"]


def test_one_network_is_kept_and_a_changed_file_is_noticed(install: Callable[..., Path]) -> None:
    path = install("one")
    install("two")
    cache = FillerCache()
    first = weakref.ref(cache.get("one"))
    assert cache.get("one") is first()
    cache.get("two")
    gc.collect()
    assert first() is None, "the old one is freed"
    again = cache.get("one")
    os.utime(path, ns=(1, 1))
    assert cache.get("one") is not again
    path.write_bytes(b"PK\x03\x04" + bytes(50))
    with pytest.raises(FillerError, match="pickle"):  # it is not listed any more
        cache.get("one")


def test_the_old_network_is_freed_before_the_new_one_is_loaded(
    install: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    install("one")
    install("two")
    cache = FillerCache()
    first = weakref.ref(cache.get("one"))
    real = catalog.load

    def load(*given: str, **named: str) -> object:
        gc.collect()
        assert first() is None
        return real(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(catalog, "load", load)
    cache.get("two")


def test_jobs_end_in_the_windows_thread_whoever_lets_go_of_them_last(
    worker, pool, qtbot, monkeypatch
) -> None:
    ended_in: list[int] = []

    class Watched(workers._Task):
        def __init__(self, *given) -> None:
            super().__init__(*given)
            direct = Qt.ConnectionType.DirectConnection
            self.destroyed.connect(lambda: ended_in.append(threading.get_ident()), direct)

    monkeypatch.setattr(workers, "_Task", Watched)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for i in range(200):
            done: list[int] = []
            worker.submit(lambda _: 1, done.append, done.append)
            pool.submit(f"{i % 3}", lambda _: 2, done.append, done.append)
            qtbot.waitUntil(lambda done=done: len(done) == 2)
        qtbot.waitUntil(lambda: len(ended_in) == 400)
    finally:
        sys.setswitchinterval(interval)
    assert set(ended_in) == {threading.get_ident()}
