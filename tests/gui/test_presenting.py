"""Before and after on the whole screen, and everything as it was afterwards."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QDialog

from restorer.document import Layer
from restorer.gui.canvas import Compare, Tool
from restorer.gui.main_window import MainWindow
from restorer.gui.presenting import SURROUND
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box

LEFT = Qt.MouseButton.LeftButton
GREY = (77, 77, 77)
AT = (60, 60)


@pytest.fixture
def presented(window: MainWindow, open_picture, scratched, qtbot) -> MainWindow:
    """A filled and marked picture, on the whole screen."""
    open_picture(scratched)
    whole = Box(0, 0, 160, 120)
    pixels = np.full((120, 160, 3), 77, np.uint8)
    window.document.add_fills(
        [Fill(whole, pixels, np.full((120, 160), 255, np.uint8), Provenance("t"))], "Fill"
    )
    window.document.replace(Layer.MASK, np.full((120, 160), 255, np.uint8), "Mark")
    window.canvas.set_zoom(3.0)
    window.canvas.centre_on(*AT)
    window.canvas.set_tool(Tool.ERASER)
    window.actions_["compare-full"].trigger()
    qtbot.waitExposed(window.viewing.presenting.screen)
    return window


def colour(window: MainWindow, at: tuple[int, int] = AT) -> tuple[int, ...]:
    canvas = window.canvas
    place = canvas.widget_point(at[0] + 0.5, at[1] + 0.5).toPoint()
    return canvas.grab().toImage().pixelColor(place).getRgb()[:3]


def source(window: MainWindow, at: tuple[int, int] = AT) -> tuple[int, ...]:
    return tuple(int(v) for v in window.document.picture.pixels[at[1], at[0]])


def leave(window: MainWindow, qtbot) -> None:
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.viewing.presenting.screen is None)


def test_the_picture_alone_fills_the_screen(presented: MainWindow) -> None:
    screen, canvas = presented.viewing.presenting.screen, presented.canvas
    assert canvas.window() is screen
    assert screen.isFullScreen()
    assert canvas.size() == screen.size()
    assert colour(presented) == GREY, "no mark covers it"
    assert canvas.palette().color(QPalette.ColorRole.Window) == QColor(SURROUND)
    assert screen.hint.isVisible()


def test_space_shows_before(presented: MainWindow, qtbot) -> None:
    qtbot.keyPress(presented.canvas, Qt.Key.Key_Space)
    assert colour(presented) == source(presented)
    qtbot.keyRelease(presented.canvas, Qt.Key.Key_Space)
    assert colour(presented) == GREY


def test_a_held_button_shows_before_and_dragging_moves(presented: MainWindow, qtbot) -> None:
    canvas = presented.canvas
    centre = canvas.rect().center()
    qtbot.mousePress(canvas, LEFT, pos=centre)
    qtbot.waitUntil(lambda: canvas.compare.holds_original, timeout=2000)
    qtbot.mouseRelease(canvas, LEFT, pos=centre)
    assert not canvas.compare.holds_original
    before = canvas.picture_point(centre)
    qtbot.mousePress(canvas, LEFT, pos=centre)
    qtbot.mouseMove(canvas, centre + QPoint(60, 0))
    assert not canvas.compare.holds_original
    qtbot.mouseRelease(canvas, LEFT, pos=centre + QPoint(60, 0))
    assert canvas.picture_point(centre + QPoint(60, 0)) == pytest.approx(before, abs=0.5)


def test_s_and_d_compare_and_the_slider_can_be_dragged(presented: MainWindow, qtbot) -> None:
    canvas = presented.canvas
    qtbot.keyClick(canvas, Qt.Key.Key_D)
    assert canvas.compare.mode is Compare.SIDE_BY_SIDE
    qtbot.keyClick(canvas, Qt.Key.Key_S)
    assert canvas.compare.mode is Compare.SPLIT
    middle = QPoint(canvas.width() // 2, 50)
    qtbot.mousePress(canvas, LEFT, pos=middle)
    qtbot.mouseMove(canvas, QPoint(canvas.width() // 4, 50))
    qtbot.mouseRelease(canvas, LEFT, pos=QPoint(canvas.width() // 4, 50))
    assert canvas.compare.split == pytest.approx(0.25, abs=0.01)
    qtbot.keyClick(canvas, Qt.Key.Key_S)
    assert canvas.compare.mode is Compare.OFF


def test_escape_leads_back_to_everything_as_it_was(window, open_picture, scratched, qtbot) -> None:
    open_picture(scratched)
    canvas = window.canvas
    canvas.set_zoom(3.0)
    canvas.centre_on(30.25, 77.5)
    canvas.set_tool(Tool.LASSO)
    window.actions_["compare-split"].trigger()
    canvas.compare.split = 0.3
    window.actions_["turn-right"].trigger()
    window.actions_["panels"].trigger()
    QApplication.processEvents()  # the panels' room goes to the canvas
    before = canvas.view.kept(), canvas.view.device(), canvas.size(), canvas.palette()
    window.actions_["compare-full"].trigger()
    qtbot.keyClick(canvas, Qt.Key.Key_D)
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.view.kept() != before[0]
    leave(window, qtbot)
    assert canvas.window() is window
    assert canvas.isVisible()
    assert canvas.hasFocus()
    assert (canvas.view.device(), canvas.size(), canvas.palette()) == before[1:]
    assert canvas.view.turn == before[0][4]
    assert (canvas.compare.mode, canvas.compare.split) == (Compare.SPLIT, 0.3)
    assert canvas.tool is Tool.LASSO
    assert not canvas.is_bare
    assert window.ruled.layout().indexOf(canvas) >= 0


def test_a_fitted_picture_is_fitted_there_and_back(window, open_picture, scratched, qtbot) -> None:
    open_picture(scratched)
    window.canvas.fit()
    before = window.canvas.view.device()
    window.actions_["compare-full"].trigger()
    assert window.canvas.view.is_fitted
    leave(window, qtbot)
    assert window.canvas.view.device() == before
    assert window.canvas.view.is_fitted


def test_nothing_can_be_drawn_there(presented: MainWindow, qtbot) -> None:
    canvas, document = presented.canvas, presented.document
    before, steps = document.mask.copy(), len(document.history.entries)
    centre = canvas.rect().center()
    for button in (LEFT, Qt.MouseButton.RightButton):
        qtbot.mouseClick(canvas, button, pos=centre)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_B):
        qtbot.keyClick(canvas, key)
    qtbot.keyClick(canvas, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert np.array_equal(document.mask, before)
    assert len(document.history.entries) == steps
    assert canvas.tool is Tool.ERASER


def test_a_message_or_another_picture_ends_it(presented: MainWindow, qtbot, tmp_path) -> None:
    dialog = QDialog(presented)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: presented.viewing.presenting.screen._was_active)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: presented.viewing.presenting.screen is None)
    assert presented.canvas.window() is presented
    dialog.close()
    presented.actions_["compare-full"].trigger()
    presented.set_document(None)
    assert presented.viewing.presenting.screen is None
    assert presented.canvas.window() is presented


def test_the_hint_fades_and_comes_back(presented: MainWindow, qtbot) -> None:
    hint = presented.viewing.presenting.screen.hint
    assert "Esc" in hint.text()
    hint._wait.start(1)
    hint._fade.setDuration(20)
    qtbot.waitUntil(lambda: not hint.isVisible())
    hint._wait.setInterval(60_000)
    qtbot.keyClick(presented.canvas, Qt.Key.Key_F1)
    assert hint.isVisible()


def test_its_own_key_leads_back_and_turning_works_there(presented: MainWindow, qtbot) -> None:
    qtbot.waitUntil(presented.viewing.presenting.screen.isActiveWindow)
    qtbot.keyClick(presented.canvas, Qt.Key.Key_6)
    assert presented.canvas.view.turn.angle == 15
    qtbot.keyClick(presented.canvas, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: presented.viewing.presenting.screen is None)
    assert presented.canvas.view.turn.is_upright
    assert not presented.viewing.turning.readout.isVisible()


def test_closed_by_the_system_it_gives_the_canvas_back(presented: MainWindow, qtbot) -> None:
    presented.viewing.presenting.screen.close()
    qtbot.waitUntil(lambda: presented.viewing.presenting.screen is None)
    assert presented.canvas.window() is presented
