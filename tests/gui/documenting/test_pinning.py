"""Notes pinned to places of the picture."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage

from restorer.document import Pin
from restorer.gui.canvas import Tool
from restorer.gui.canvas.pins import LIFT
from restorer.gui.main_window import MainWindow


@pytest.fixture
def pinning(window: MainWindow, open_picture, scratched) -> MainWindow:
    """A window with a picture and the tool for pins, chosen by its key."""
    open_picture(scratched)
    window.canvas.setFocus()
    window.actions_["tool-pin"].trigger()
    return window


def _at(window: MainWindow, x: float, y: float, dy: float = 0) -> QPoint:
    point = window.canvas.widget_point(x, y)
    return QPoint(round(point.x()), round(point.y() + dy))


def _click(qtbot, window: MainWindow, x: float, y: float, dy: float = 0) -> None:
    qtbot.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=_at(window, x, y, dy))


def _pins(window: MainWindow) -> tuple[Pin, ...]:
    assert window.document is not None
    return window.document.facts.pins


def test_a_click_pins_a_note_that_is_written_in_place(pinning: MainWindow, qtbot) -> None:
    _click(qtbot, pinning, 60, 50)
    editor = pinning.documenting.pinning.editor
    assert editor.isVisible()
    assert pinning.focusWidget() is editor.observation
    qtbot.keyClicks(editor.observation, "A crack")
    qtbot.keyClick(editor.observation, Qt.Key.Key_Tab)
    qtbot.keyClicks(editor.interpretation, "From drying")
    qtbot.keyClick(editor.interpretation, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    (pin,) = _pins(pinning)
    assert (pin.number, pin.observation, pin.interpretation) == (1, "A crack", "From drying")
    assert (pin.x, pin.y) == pytest.approx((60, 50), abs=1)
    assert pinning.focusWidget() is pinning.canvas


def test_a_pin_is_opened_by_its_head_and_changed(pinning: MainWindow, qtbot) -> None:
    _click(qtbot, pinning, 60, 50)
    editor = pinning.documenting.pinning.editor
    editor.finish()
    _click(qtbot, pinning, 60, 50, -LIFT)
    assert editor.number == 1
    qtbot.keyClicks(editor.observation, "Seen")
    editor.close_button.click()
    assert _pins(pinning)[0].observation == "Seen"
    pinning.actions_["undo"].trigger()
    assert _pins(pinning)[0].observation == ""


def test_a_click_beside_an_open_note_only_closes_it(pinning: MainWindow, qtbot) -> None:
    _click(qtbot, pinning, 60, 50)
    _click(qtbot, pinning, 20, 20)
    assert len(_pins(pinning)) == 1
    assert not pinning.documenting.pinning.editor.isVisible()
    _click(qtbot, pinning, 20, 20)
    assert [one.number for one in _pins(pinning)] == [1, 2]


def test_a_pin_is_dragged_and_that_is_undone(pinning: MainWindow, qtbot) -> None:
    _click(qtbot, pinning, 60, 50)
    pinning.documenting.pinning.editor.finish()
    start, end = _at(pinning, 60, 50, -LIFT), _at(pinning, 90, 70, -LIFT)
    qtbot.mousePress(pinning.canvas, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(pinning.canvas, end)
    qtbot.mouseRelease(pinning.canvas, Qt.MouseButton.LeftButton, pos=end)
    assert (_pins(pinning)[0].x, _pins(pinning)[0].y) == pytest.approx((90, 70), abs=1)
    assert not pinning.documenting.pinning.editor.isVisible()
    pinning.actions_["undo"].trigger()
    assert (_pins(pinning)[0].x, _pins(pinning)[0].y) == pytest.approx((60, 50), abs=1)


def test_delete_removes_the_chosen_pin_and_leaves_the_mask(pinning: MainWindow, qtbot) -> None:
    assert pinning.document is not None
    mask = np.full(pinning.document.picture.shape, 255, np.uint8)
    from restorer.document import Layer

    pinning.document.replace(Layer.MASK, mask, "mark")
    _click(qtbot, pinning, 60, 50)
    pinning.documenting.pinning.editor.finish()
    qtbot.keyClick(pinning.canvas, Qt.Key.Key_Delete)
    assert _pins(pinning) == ()
    assert pinning.document.mask.all()
    pinning.actions_["undo"].trigger()
    assert len(_pins(pinning)) == 1


def test_undoing_a_pin_closes_its_note(pinning: MainWindow, qtbot) -> None:
    _click(qtbot, pinning, 60, 50)
    pinning.actions_["undo"].trigger()
    assert _pins(pinning) == ()
    assert not pinning.documenting.pinning.editor.isVisible()


def test_pins_are_drawn_until_they_are_hidden(pinning: MainWindow, qtbot) -> None:
    def head() -> QImage:
        return pinning.canvas.grab().toImage()

    spot = _at(pinning, 60, 50, -LIFT) + QPoint(-7, 0)
    before = head().pixelColor(spot)
    _click(qtbot, pinning, 60, 50)
    pinning.documenting.pinning.editor.finish()
    pinning.canvas.pins.choose(None)
    assert head().pixelColor(spot).lightness() < 40
    pinning.actions_["show-pins"].trigger()
    assert head().pixelColor(spot) == before
    pinning.actions_["tool-brush"].trigger()
    pinning.actions_["tool-pin"].trigger()
    assert pinning.actions_["show-pins"].isChecked()


def test_the_notes_dialog_lists_pins_and_goes_to_them(pinning: MainWindow, qtbot) -> None:
    assert pinning.document is not None
    _click(qtbot, pinning, 60, 50)
    editor = pinning.documenting.pinning.editor
    qtbot.keyClicks(editor.observation, "Flaking")
    editor.finish()
    pinning.actions_["notes"].trigger()
    dialog = pinning.documenting.noting.dialog
    assert dialog is not None
    assert dialog.pins.list.item(0).text() == "1   Flaking"
    dialog.pins.list.setCurrentRow(0)
    qtbot.keyClick(dialog.pins.list, Qt.Key.Key_Return)
    assert editor.number == 1
    assert pinning.canvas.tool is Tool.PIN
    editor.finish()
    pinning.document.undo()
    assert dialog.pins.list.item(0).text().startswith("1   ")
    assert "Flaking" not in dialog.pins.list.item(0).text()


def test_what_is_being_typed_is_saved_with_the_project(pinning: MainWindow, qtbot, tmp_path) -> None:
    from restorer.document import project

    _click(qtbot, pinning, 60, 50)
    qtbot.keyClicks(pinning.documenting.pinning.editor.observation, "Unfinished")
    assert pinning.document is not None
    pinning.document.project = tmp_path / "p.restorer"
    pinning.actions_["save-project"].trigger()
    qtbot.waitUntil(lambda: not pinning.document.is_modified, timeout=10_000)
    assert project.load(tmp_path / "p.restorer").facts.pins[0].observation == "Unfinished"


@pytest.mark.parametrize("turn", ["quarter-right", "turn-left", "mirror"])
def test_pins_stand_upright_in_a_turned_view(pinning: MainWindow, qtbot, turn: str) -> None:
    _click(qtbot, pinning, 60, 50)
    editor = pinning.documenting.pinning.editor
    editor.finish()
    pinning.canvas.pins.choose(None)
    pinning.actions_[turn].trigger()
    spot = _at(pinning, 60, 50, -LIFT) + QPoint(-7, 0)
    assert pinning.canvas.grab().toImage().pixelColor(spot).lightness() < 40
    _click(qtbot, pinning, 60, 50, -LIFT)
    assert editor.number == 1
