"""Cycles are collected in the window's thread."""

from __future__ import annotations

import gc
import threading

import shiboken6

from restorer.gui.garbage import GarbageCollector


class _Cycle:
    collected_in: threading.Thread | None = None

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        _Cycle.collected_in = threading.current_thread()


def test_a_worker_never_collects_and_the_window_does(window, qtbot) -> None:
    assert isinstance(window._garbage, GarbageCollector)
    assert not gc.isenabled()
    _Cycle.collected_in = None

    def litter() -> None:
        _Cycle()
        kept = [[] for _ in range(5000)]  # Python would collect here
        assert len(kept) == 5000

    worker = threading.Thread(target=litter)
    worker.start()
    worker.join()
    assert _Cycle.collected_in is None
    littered = [[] for _ in range(2000)]
    qtbot.waitUntil(lambda: _Cycle.collected_in is not None, timeout=5000)
    assert _Cycle.collected_in is threading.main_thread()
    assert littered


def test_a_window_that_ends_late_leaves_the_next_one_in_charge(window, qapp) -> None:
    late = GarbageCollector(window)
    shiboken6.delete(late)
    assert not gc.isenabled(), "the window's own one lives"
