"""Work that was left behind by a program that died is offered, and opened, thrown away or left for later."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from restorer.document import Document, Layer, project, recovery
from restorer.gui.dialogs.recover import RecoverDialog, facts_of, name_of
from restorer.gui.main_window import MainWindow
from restorer.imaging import io
from restorer.imaging.picture import Picture
from restorer.paths import recovery_folder

from .answering import SAVE_PROJECT, press, when_asked


def _leave(document: Document, belongs_to: Path | None = None) -> None:
    slot = recovery.Slot()
    slot.write(document.snapshot(), belongs_to)
    slot.leave()


@pytest.fixture
def left(scratched: Path) -> Document:
    """Work on the scratched picture that was left behind."""
    document = Document(io.read(scratched), scratched)
    mask = np.zeros(document.mask.shape, np.uint8)
    mask[20:40, 30:60] = 255
    document.replace(Layer.MASK, mask, "mark")
    _leave(document)
    return document


def _offered(window: MainWindow, qtbot) -> RecoverDialog:
    window.recovering.offer()
    qtbot.waitUntil(lambda: window.recovering.dialog is not None and window.recovering.dialog.isVisible())
    dialog = window.recovering.dialog
    assert dialog is not None
    return dialog


def test_after_a_crash_the_work_is_offered_and_goes_on(
    window: MainWindow, qtbot, scratched, tmp_path
) -> None:
    command = [sys.executable, str(Path(__file__).with_name("crashing.py")), str(scratched)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"kept\n"
        assert recovery.recoverable() == []
        program.kill()
    dialog = _offered(window, qtbot)
    assert dialog.list.count() == 1
    assert dialog.list.item(0).text() == "scratched.png"
    assert "today" in facts_of(dialog.chosen)
    press(dialog, "Recover")
    qtbot.waitUntil(lambda: window.document is not None, timeout=20_000)
    assert window.windowTitle() == "scratched.png[*] — Restorer"
    assert window.isWindowModified()
    assert window.document.mask[60, 70] == 255
    assert window.document.path == scratched
    assert recovery.recoverable() == [], "it is in use again"
    assert len(list(recovery_folder().iterdir())) == 1

    def save(dialog) -> None:
        dialog.name.setText("kept")
        press(dialog, "Save")

    when_asked(SAVE_PROJECT, save)
    window.projects.save()
    qtbot.waitUntil(lambda: not window.isWindowModified() and window.autosave.is_idle)
    assert project.load(tmp_path / "kept.restorer").mask[60, 70] == 255
    assert list(recovery_folder().iterdir()) == []


def test_without_unsaved_work_nothing_is_asked(window: MainWindow, qtbot) -> None:
    window.recovering.offer()
    qtbot.waitUntil(lambda: window.pool.is_idle)
    assert window.recovering.dialog is None
    assert window.status.currentMessage() == ""
    window.actions_["recover"].trigger()
    qtbot.waitUntil(lambda: "no unsaved work" in window.status.currentMessage())


def test_later_keeps_it_and_the_menu_brings_it_back(left: Document, window: MainWindow, qtbot) -> None:
    dialog = _offered(window, qtbot)
    assert dialog.list.hasFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.recovering.dialog is None)
    assert len(recovery.recoverable()) == 1
    window.actions_["recover"].trigger()
    qtbot.waitUntil(lambda: window.recovering.dialog is not None)
    qtbot.keyClick(window.recovering.dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.document is not None, timeout=20_000)
    assert bool((window.document.mask == left.mask).all())


@pytest.mark.parametrize("sure", ["Discard", "Cancel"])
def test_discarding_asks_first(left: Document, window: MainWindow, qtbot, sure) -> None:
    dialog = _offered(window, qtbot)
    asked = when_asked("Discard the unsaved work on scratched.png?", lambda question: press(question, sure))
    press(dialog, "Discard…")
    assert asked
    qtbot.waitUntil(lambda: window.pool.is_idle)
    assert len(recovery.recoverable()) == (sure == "Cancel")
    assert (window.recovering.dialog is None) == (sure == "Discard")
    if sure == "Cancel":
        dialog.reject()


def test_one_of_several_is_chosen_and_the_rest_stays(left, window: MainWindow, qtbot, tmp_path) -> None:
    other = Document(left.picture)
    other.replace(Layer.MASK, np.full(other.mask.shape, 255, np.uint8), "all")
    _leave(other, tmp_path / "older.restorer")
    dialog = _offered(window, qtbot)
    names = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert sorted(names) == ["older.restorer", "scratched.png"]
    dialog.list.setFocus()
    while name_of(dialog.chosen) != "older.restorer":
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    press(dialog, "Recover")
    qtbot.waitUntil(lambda: window.document is not None, timeout=20_000)
    assert window.windowTitle().startswith("older.restorer")
    assert window.document.mask.all()
    assert [name_of(one) for one in recovery.recoverable()] == ["scratched.png"]


def test_recovered_work_does_not_replace_a_newer_project_unasked(
    left, window, qtbot, scratched, tmp_path
) -> None:
    path = tmp_path / "a.restorer"
    recovery.recoverable()[0].discard()
    _leave(left, path)
    newer = Document(io.read(scratched), scratched)
    project.save(newer, path)
    os.utime(path, (time.time() + 5, time.time() + 5))
    theirs = path.read_bytes()
    press(_offered(window, qtbot), "Recover")
    qtbot.waitUntil(lambda: window.document is not None, timeout=20_000)
    asked = when_asked("Replace a.restorer?", lambda question: press(question, "Cancel"))
    window.projects.save()
    assert asked
    unchanged = path.read_bytes() == theirs
    assert unchanged


def test_a_pasted_picture_has_no_name(window: MainWindow, qtbot) -> None:
    pasted = Document(Picture(np.full((40, 60, 3), 90, np.uint8)))
    pasted.replace(Layer.MASK, np.full(pasted.mask.shape, 255, np.uint8), "all")
    _leave(pasted)
    dialog = _offered(window, qtbot)
    assert name_of(dialog.chosen) == "Untitled picture"
    assert facts_of(dialog.chosen).endswith("60 × 40 px")
    assert "fill" not in facts_of(dialog.chosen)
    press(dialog, "Recover")
    qtbot.waitUntil(lambda: window.document is not None, timeout=20_000)
    assert window.document.path is None
    assert bool((window.document.picture.pixels == 90).all())


def test_the_open_picture_is_asked_about_first(left, window: MainWindow, qtbot, answers) -> None:
    window.set_document(Document(left.picture))
    window.document.replace(Layer.MASK, left.mask, "mine")
    mine = window.document
    answers.given = ["cancel"]
    press(_offered(window, qtbot), "Recover")
    qtbot.waitUntil(lambda: bool(answers.asked))
    assert answers.asked == ["Save the changes to Untitled?"]
    assert window.document is mine
    assert len(recovery.recoverable()) == 1


def test_work_whose_picture_moved_asks_for_it(left, window, qtbot, scratched) -> None:
    scratched.rename(scratched.with_name("moved.png"))

    def put_back(dialog) -> None:
        scratched.with_name("moved.png").rename(scratched)
        press(dialog, "Look again")

    asked = when_asked("Where is scratched.png?", put_back)
    press(_offered(window, qtbot), "Recover")
    qtbot.waitUntil(lambda: window.document is not None, timeout=20_000)
    assert asked
    assert bool((window.document.mask == left.mask).all())


def test_work_that_cannot_be_opened_stays_where_it_is(left, window, qtbot, shown_errors, monkeypatch) -> None:
    dialog = _offered(window, qtbot)
    (broken,) = recovery_folder().glob("*/work.restorer")
    broken.write_bytes(broken.read_bytes()[:200])
    press(dialog, "Recover")
    qtbot.waitUntil(lambda: bool(shown_errors))
    assert window.document is None
    assert broken.exists()
