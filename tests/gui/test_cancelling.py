"""Cancelling a run, keeping or dropping what is finished, and the lock while it runs."""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import Qt

from restorer.document import Layer
from restorer.gui.canvas import Tool
from restorer.gui.main_window import MainWindow


@pytest.fixture
def running(slow_filler: str, window: MainWindow, open_picture, tmp_path, qtbot) -> MainWindow:
    """A restoration of many far-apart holes has begun, with a filler of 0.15 s a tile."""
    from restorer.imaging import io
    from restorer.imaging.picture import Picture

    path = tmp_path / "large.png"
    io.write(Picture(np.full((600, 800, 3), 120, np.uint8)), path)
    open_picture(path)
    mask = np.zeros((600, 800), np.uint8)
    mask[20::100, 20::100] = 255
    window.document.replace(Layer.MASK, mask, "specks")
    window.side.restore.choose(slow_filler)
    qtbot.waitUntil(window.side.restore.button.isEnabled)
    qtbot.mouseClick(window.side.restore.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.status._bar.value() > 0, timeout=20_000)
    return window


def _over(window: MainWindow) -> bool:
    return not window.worker.is_busy


def test_marking_is_locked_and_said_to_be(running: MainWindow, qtbot) -> None:
    assert running.canvas.tool is Tool.PAN
    assert "Marking pauses" in running.side.restore._estimate.text()
    assert not running.side.tool.isEnabled()
    assert not running.actions_["undo"].isEnabled()
    assert not running.actions_["tool-brush"].isEnabled()
    assert running.actions_["cancel"].isEnabled()
    assert running.side.restore.button.text() == "Cancel"
    qtbot.keyClick(running.canvas, "b")
    assert running.canvas.tool is Tool.PAN
    running.files.discard()


def test_regions_light_up_as_they_finish(running: MainWindow, qtbot, monkeypatch) -> None:
    lit = []
    monkeypatch.setattr(running.canvas, "mark_done", lit.append)
    qtbot.waitUntil(lambda: len(lit) >= 2, timeout=10_000)


def test_escape_cancels_quickly_and_keeps_finished_regions(running: MainWindow, qtbot, answers) -> None:
    answers.given = ["keep"]
    started = time.monotonic()
    qtbot.keyClick(running.canvas, Qt.Key.Key_Escape)
    assert time.monotonic() - started < 0.2
    assert running.side.restore.button.text() == "Cancelling…"
    qtbot.waitUntil(lambda: _over(running), timeout=10_000)
    assert time.monotonic() - started < 1.5
    assert answers.asked == ["Restoring was cancelled."]
    document = running.document
    total = np.count_nonzero(document.mask) + sum(np.count_nonzero(fill.alpha) for fill in document.fills)
    assert 0 < len(document.fills) < 48
    assert total == 48, "what is not filled is still marked"
    assert running.canvas.tool is Tool.BRUSH
    assert running.side.restore.button.text() == "Restore"
    assert document.undo()
    assert not document.fills


def test_finished_regions_can_be_dropped(running: MainWindow, qtbot, answers) -> None:
    answers.given = ["drop"]
    qtbot.mouseClick(running.side.restore.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _over(running), timeout=10_000)
    assert not running.document.fills
    assert np.count_nonzero(running.document.mask) == 48
    assert running.document.history.entries == ("specks",)


def test_the_window_stays_responsive(running: MainWindow, qtbot) -> None:
    longest, last = 0.0, time.monotonic()
    end = last + 1.0
    while time.monotonic() < end:
        qtbot.wait(1)
        now = time.monotonic()
        longest, last = max(longest, now - last), now
    assert longest < 0.25


def test_closing_during_a_run_asks_and_ends_it(running: MainWindow, qtbot, answers) -> None:
    answers.given = ["cancel", "discard"]
    assert not running.close()
    assert running.worker.is_busy
    assert running.close()
    assert not running.worker.is_busy


def test_a_failing_filler_is_reported_and_unlocks(  # noqa: PLR0917
    slow_filler, window, open_picture, scratched, qtbot, monkeypatch, shown_errors
) -> None:
    from restorer.errors import FillerError
    from restorer.models import catalog

    def load(*_: object, **__: object) -> object:
        raise FillerError("The filler is broken.", todo="Choose another.")

    open_picture(scratched)
    mask = np.zeros(window.document.mask.shape, np.uint8)
    mask[30:40, 30:40] = 255
    window.document.replace(Layer.MASK, mask, "hole")
    monkeypatch.setattr(catalog, "load", load)
    window.actions_["restore"].trigger()
    qtbot.waitUntil(lambda: bool(shown_errors))
    assert "broken" in shown_errors[0].headline.text()
    assert window.canvas.tool is Tool.BRUSH
    assert not window.document.fills
