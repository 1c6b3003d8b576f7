"""Unsaved work is kept by a timer and after each restoration, and goes when it is saved or not wanted."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from restorer.document import Adapted, Document, Layer, project, recovery
from restorer.errors import SaveError
from restorer.gui import settings
from restorer.gui.main_window import MainWindow
from restorer.paths import recovery_folder

from .answering import press, press_key, when_asked

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
SOON = 0.2
"""Seconds."""


@pytest.fixture(params=[SOON])
def soon(request: pytest.FixtureRequest) -> None:
    """A window that keeps work so often. Ask for it before the window."""
    settings.save(settings.Settings(autosave_seconds=request.param))


@pytest.fixture
def ready(
    soon: None, window: MainWindow, open_picture: Callable[[Path], MainWindow], scratched: Path
) -> MainWindow:
    return open_picture(scratched)


def _stroke(qtbot, window: MainWindow, x: int = 40, y: int = 25) -> None:
    canvas = window.canvas
    canvas.settings.brush_size = 10
    qtbot.keyClick(canvas, "b")
    qtbot.mouseClick(canvas, LEFT, pos=canvas.widget_point(x, y).toPoint())


def _kept() -> list[Path]:
    """Projects in slots."""
    return sorted(recovery_folder().glob("*/work.restorer"))


def _same(window: MainWindow) -> bool:
    """Whether what is kept is what the window shows."""
    if not (found := _kept()) or not window.autosave.is_idle:
        return False
    kept, shown = project.load(found[0]), window.document
    return bool((kept.mask == shown.mask).all()) and len(kept.placed_fills) == len(shown.placed_fills)


def test_the_timer_keeps_what_has_changed_and_nothing_else(ready: MainWindow, qtbot) -> None:
    window = ready
    qtbot.wait(3 * round(SOON * 1000))
    assert _kept() == [], "nothing has changed yet"
    _stroke(qtbot, window)
    qtbot.waitUntil(lambda: _same(window))
    (slot,) = _kept()
    written = slot.stat().st_mtime_ns
    press_key(window, Qt.Key.Key_A, CONTROL)  # a selection is not kept
    qtbot.wait(3 * round(SOON * 1000))
    assert slot.stat().st_mtime_ns == written
    _stroke(qtbot, window, 110, 75)
    qtbot.waitUntil(lambda: slot.stat().st_mtime_ns != written and _same(window))
    assert recovery.recoverable() == [], "it is in use"


def test_what_is_not_unsaved_any_more_is_not_kept(ready: MainWindow, qtbot, tmp_path) -> None:
    window = ready
    _stroke(qtbot, window)
    qtbot.waitUntil(lambda: _same(window))
    press_key(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: _kept() == [] and window.autosave.is_idle)
    _stroke(qtbot, window)
    qtbot.waitUntil(lambda: _same(window))
    window.document.project = tmp_path / "a.restorer"
    window.projects.save()
    qtbot.waitUntil(lambda: not window.isWindowModified() and window.autosave.is_idle)
    assert list(recovery_folder().iterdir()) == []
    _stroke(qtbot, window, 110, 75)
    qtbot.waitUntil(lambda: _same(window))


@pytest.mark.parametrize("closes", ["window", "picture"])
def test_discarded_work_is_not_offered(ready: MainWindow, qtbot, closes) -> None:
    window = ready
    _stroke(qtbot, window)
    qtbot.waitUntil(lambda: _same(window))
    asked = when_asked("Save the changes", lambda dialog: press(dialog, "Discard"))
    window.close() if closes == "window" else window.files.close()
    assert asked
    qtbot.waitUntil(lambda: window.autosave.is_idle)
    assert list(recovery_folder().iterdir()) == []


@pytest.mark.parametrize("soon", [60], indirect=True)
def test_a_restoration_is_kept_at_once(ready: MainWindow, qtbot) -> None:
    window = ready
    _stroke(qtbot, window)
    window.side.restore.choose("opencv-telea")
    press_key(window, Qt.Key.Key_R, CONTROL)
    qtbot.waitUntil(lambda: bool(window.document.fills), timeout=30_000)
    qtbot.waitUntil(lambda: _same(window))
    kept = project.load(_kept()[0])
    assert bool((kept.flattened().pixels == window.document.flattened().pixels).all())


def test_what_a_network_has_learnt_is_kept_and_saved(ready: MainWindow, qtbot, tmp_path) -> None:
    window = ready
    learnt = Adapted("restorer-net", b"weights", 30.0, 31.0, 0.1, 12, 300, 60.0)
    window.document.adapted = learnt
    assert window.isWindowModified()
    qtbot.waitUntil(lambda: bool(_kept()) and window.autosave.is_idle)
    assert project.load(_kept()[0]).adapted == learnt
    window.document.project = tmp_path / "a.restorer"
    window.projects.save()
    qtbot.waitUntil(lambda: not window.isWindowModified())
    assert project.load(tmp_path / "a.restorer").adapted == learnt


def test_a_picture_replaced_on_the_disk_is_kept_as_it_was(ready: MainWindow, qtbot, scratched) -> None:
    window = ready
    _stroke(qtbot, window)
    qtbot.waitUntil(lambda: _same(window))
    assert not list(recovery_folder().glob("*/pixels.png")), "its own file is enough"
    scratched.write_bytes(b"something else")
    qtbot.waitUntil(lambda: bool(list(recovery_folder().glob("*/pixels.png"))) and _same(window))
    kept = project.load(_kept()[0])
    assert bool((kept.picture.pixels == window.document.picture.pixels).all())


def test_a_full_disk_is_told_once_and_tried_again(
    ready: MainWindow, qtbot, monkeypatch, shown_errors
) -> None:
    window, real, tries = ready, recovery.Slot.write, []

    def full(*_: object) -> None:
        tries.append(1)
        raise SaveError("There is no room left.")

    monkeypatch.setattr(recovery.Slot, "write", full)
    _stroke(qtbot, window)
    qtbot.waitUntil(lambda: bool(tries) and window.notice.isVisible())
    assert "There is no room left." in window.notice.text
    qtbot.mouseClick(window.notice.dismiss, LEFT)
    before = len(tries)
    qtbot.waitUntil(lambda: len(tries) > before + 1)
    assert not window.notice.isVisible(), "once is enough"
    monkeypatch.setattr(recovery.Slot, "write", real)
    qtbot.waitUntil(lambda: _same(window))
    assert shown_errors == [], "nobody is kept from working"


def test_keeping_goes_on_while_it_takes_long(ready: MainWindow, qtbot, monkeypatch) -> None:
    """What changes while a state is written is written next; the window is not held up."""
    window, real, written = ready, recovery.Slot.write, []

    def slow(slot, state, *rest) -> None:
        time.sleep(0.5)
        real(slot, state, *rest)
        written.append(np.count_nonzero(state.mask))

    monkeypatch.setattr(recovery.Slot, "write", slow)
    for x in (30, 60, 90):
        _stroke(qtbot, window, x, 60)
        window.autosave.keep()
    assert written == []
    qtbot.waitUntil(lambda: _same(window))
    assert len(written) == 2
    assert written[-1] == np.count_nonzero(window.document.mask)


def test_another_document_gets_a_slot_of_its_own(ready: MainWindow, qtbot, answers) -> None:
    window = ready
    _stroke(qtbot, window)
    qtbot.waitUntil(lambda: _same(window))
    first = _kept()
    other = Document(dataclasses.replace(window.document.picture))
    window.set_document(other)
    qtbot.waitUntil(lambda: _kept() == [])
    other.replace(Layer.MASK, np.full(other.mask.shape, 255, np.uint8), "all")
    qtbot.waitUntil(lambda: _same(window))
    assert _kept() != first
