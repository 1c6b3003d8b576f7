"""Notes: observation and interpretation typed beside the picture, each thought a step that can be undone."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt

from restorer.document import Document
from restorer.gui.dialogs.notes import NotesDialog
from restorer.gui.main_window import MainWindow
from restorer.imaging.picture import Picture

from .conftest import ALT, CONTROL, LEFT, Press


@pytest.fixture
def write(qtbot, press: Press) -> Callable[[MainWindow], NotesDialog]:
    """Presses the key and waits for the dialog, ready to type."""

    def open_dialog(window: MainWindow) -> NotesDialog:
        press(window, Qt.Key.Key_N, CONTROL | ALT)
        dialog = window.documenting.noting.dialog
        assert dialog is not None
        qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.observation.hasFocus())
        return dialog

    return open_dialog


def _labels(window: MainWindow) -> list[str]:
    return list(window.document.history.entries)


def test_what_is_typed_becomes_a_step_for_each_part(filled: MainWindow, write, qtbot) -> None:
    dialog = write(filled)
    qtbot.keyClicks(dialog.observation, "Flaking, and a crack b")  # b is the brush's key, too
    assert filled.document.facts.observation == "", "not yet: the thought is not finished"
    qtbot.keyClick(dialog.observation, Qt.Key.Key_Tab)
    assert dialog.interpretation.hasFocus()
    qtbot.keyClicks(dialog.interpretation, "Poor adhesion")
    qtbot.mouseClick(dialog.title, LEFT)
    qtbot.keyClicks(dialog.title, "Panel")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    facts = filled.document.facts
    assert (facts.title, facts.observation, facts.interpretation) == (
        "Panel", "Flaking, and a crack b", "Poor adhesion",
    )  # fmt: skip
    assert _labels(filled)[-3:] == ["Observation", "Interpretation", "Title"]


def test_undo_and_redo_reach_notes_and_show_there(filled: MainWindow, write, press, qtbot) -> None:
    dialog = write(filled)
    qtbot.keyClicks(dialog.observation, "Flaking")
    press(filled, Qt.Key.Key_Z, CONTROL)
    assert filled.document.facts.observation == ""
    assert dialog.observation.toPlainText() == ""
    assert dialog.isVisible()
    press(filled, Qt.Key.Key_Y, CONTROL)
    assert dialog.observation.toPlainText() == "Flaking"


def test_a_pause_finishes_a_thought(filled: MainWindow, write, qtbot) -> None:
    dialog = write(filled)
    dialog._timer.setInterval(50)
    qtbot.keyClicks(dialog.observation, "Flaking")
    qtbot.waitUntil(lambda: filled.document.facts.observation == "Flaking")
    assert dialog.observation.hasFocus()
    qtbot.keyClicks(dialog.observation, " here")
    qtbot.waitUntil(lambda: filled.document.facts.observation == "Flaking here")
    assert _labels(filled)[-2:] == ["Observation", "Observation"]


def test_closing_the_window_does_not_lose_what_was_just_typed(
    filled: MainWindow, write, qtbot, answers
) -> None:
    filled.document.mark_saved()
    dialog = write(filled)
    qtbot.keyClicks(dialog.observation, "Flaking")
    answers.given = ["cancel"]
    assert not filled.close()
    assert filled.document.facts.observation == "Flaking"
    assert len(answers.asked) == 1


def test_notes_belong_to_their_picture(filled: MainWindow, write, qtbot) -> None:
    dialog, first = write(filled), filled.document
    qtbot.keyClicks(dialog.observation, "Of the first")
    filled.set_document(Document(Picture(np.zeros((40, 50, 3), np.uint8))))
    assert first.facts.observation == "Of the first"
    assert dialog.observation.toPlainText() == ""
    assert filled.document.facts.observation == ""
    dialog.observation.setFocus()
    qtbot.keyClicks(dialog.observation, "Of the second")
    filled.set_document(first)
    assert dialog.observation.toPlainText() == "Of the first"
    filled.set_document(None)
    assert not dialog.isVisible()


def test_what_is_being_typed_survives_changes_elsewhere(filled: MainWindow, write, qtbot) -> None:
    import dataclasses

    dialog = write(filled)
    qtbot.keyClicks(dialog.observation, "Half a thou")
    filled.document.change_facts(dataclasses.replace(filled.document.facts, title="New"), "Title")
    assert dialog.title.text() == "New"
    assert dialog.observation.toPlainText() == "Half a thou"
