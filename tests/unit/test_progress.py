"""Progress reports what was done and stops who asks."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from restorer.errors import CancelledError
from restorer.progress import Progress, Update


@given(st.lists(st.floats(0.01, 100), min_size=1, max_size=20))
def test_fraction_grows_to_one(amounts: list[float]) -> None:
    seen: list[Update] = []
    progress = Progress(seen.append)
    progress.begin("Filling", sum(amounts))
    for amount in amounts:
        progress.advance(amount)
    fractions = [update.fraction for update in seen]
    assert fractions[0] == 0
    assert fractions == sorted(fractions)
    assert fractions[-1] == pytest.approx(1)
    assert {update.stage for update in seen} == {"Filling"}


def test_time_left_is_unknown_before_work_and_known_after() -> None:
    seen: list[Update] = []
    progress = Progress(seen.append)
    progress.begin("Filling", 4)
    progress.advance(1, (1, 2, 3, 4))
    progress.advance(3)
    assert seen[0].seconds_left is None
    assert seen[1].seconds_left is not None
    assert seen[1].seconds_left >= 0
    assert seen[1].box == (1, 2, 3, 4)
    assert seen[2].seconds_left == 0


def test_a_new_stage_starts_at_zero() -> None:
    seen: list[Update] = []
    progress = Progress(seen.append)
    progress.begin("Looking", 2)
    progress.advance(2)
    progress.begin("Filling", 10)
    assert (seen[-1].stage, seen[-1].done, seen[-1].total) == ("Filling", 0, 10)


def test_cancel_reaches_the_job_from_another_thread() -> None:
    progress = Progress()
    progress.check()
    canceller = threading.Thread(target=progress.cancel)
    canceller.start()
    canceller.join()
    assert progress.is_cancelled
    with pytest.raises(CancelledError):
        progress.check()


def test_advancing_from_many_threads_loses_nothing() -> None:
    seen: list[Update] = []
    progress = Progress(seen.append)
    progress.begin("Filling", 400)
    threads = [threading.Thread(target=lambda: [progress.advance(1) for _ in range(100)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert max(update.done for update in seen) == 400


def test_nothing_to_do_counts_as_nothing_done() -> None:
    assert Update("Filling", 0, 0).fraction == 0
