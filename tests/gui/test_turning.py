"""Turning the view by actions, and the readout in the status bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from restorer.gui.canvas.turn import Turn
from restorer.gui.main_window import MainWindow
from restorer.gui.turning import words


@pytest.fixture
def shown(window: MainWindow, open_picture, scratched) -> MainWindow:
    return open_picture(scratched)


def test_keys_turn_mirror_and_set_upright(shown: MainWindow, qtbot) -> None:
    canvas, key = shown.canvas, Qt.Key
    qtbot.keyClick(canvas, key.Key_6)
    assert canvas.view.turn == Turn(15.0)
    qtbot.keyClick(canvas, key.Key_4)
    qtbot.keyClick(canvas, key.Key_4)
    assert canvas.view.turn == Turn(345.0)
    qtbot.keyClick(canvas, key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert canvas.view.turn == Turn(75.0)
    qtbot.keyClick(canvas, key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.view.turn == Turn(285.0, True)
    assert shown.actions_["mirror"].isChecked()
    qtbot.keyClick(canvas, key.Key_5)
    assert canvas.view.turn == Turn()
    assert not shown.actions_["mirror"].isChecked()


def test_steps_lead_to_round_angles_after_turning_by_hand(shown: MainWindow) -> None:
    turning = shown.viewing.turning
    for start, way, end in ((7, 1, 15), (7, -1, 0), (352, 1, 0), (30, 1, 45), (30, -1, 15), (0, -1, 345)):
        shown.canvas.set_turn(Turn(float(start)))
        turning.step(way)
        assert shown.canvas.view.turn.angle == end, (start, way)


def test_a_click_on_the_readout_sets_upright(shown: MainWindow, qtbot) -> None:
    readout = shown.viewing.turning.readout
    assert not readout.isVisible()
    shown.actions_["turn-left"].trigger()
    assert readout.isVisible()
    assert "−15°" in readout.text()
    assert readout.accessibleDescription() == readout.text()
    qtbot.mouseClick(readout, Qt.MouseButton.LeftButton)
    assert shown.canvas.view.turn == Turn()
    assert not readout.isVisible()


def test_the_picture_and_its_history_stay_as_they_are(shown: MainWindow) -> None:
    before = shown.document.picture.pixels.copy()
    shown.actions_["quarter-right"].trigger()
    assert (shown.document.picture.pixels == before).all()
    assert not shown.document.is_modified
    shown.set_document(None)
    assert not shown.viewing.turning.readout.isVisible()


@pytest.mark.parametrize(
    ("turn", "said"),
    [
        (Turn(), ""),
        (Turn(0.0, True), "Mirrored"),
        (Turn(30.0), "Turned +30°"),
        (Turn(180.0), "Turned +180°"),
        (Turn(270.0, True), "Turned −90°, mirrored"),
    ],
)
def test_words(turn: Turn, said: str) -> None:
    assert words(turn) == said
