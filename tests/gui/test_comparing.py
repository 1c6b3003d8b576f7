"""Several fills of one hole side by side: chosen by a click or a key, or left alone."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from restorer.document import Document, Layer
from restorer.gui import comparing
from restorer.gui.canvas import Tool
from restorer.gui.dialogs.compare import Card, CompareDialog
from restorer.gui.main_window import MainWindow
from restorer.imaging.picture import Picture
from restorer.models import catalog
from restorer.models.filler import FillerInfo, Holes, Tiles

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier

pytestmark = pytest.mark.usefixtures("no_checkpoints")


class Flat:
    """Fills with one grey, slowly if asked to."""

    pause = 0.0

    def __init__(self, name: str, grey: float) -> None:
        self.info = FillerInfo(name, name.title(), "For tests.", "classical", tile=64, restores_grain=True)
        self._grey = np.float32(grey)

    def fill(self, tiles: Tiles, holes: Holes, seed: int = 0) -> Tiles:
        time.sleep(self.pause)
        return np.where(holes[..., None], self._grey, tiles).astype(np.float32)


@pytest.fixture
def ready(window: MainWindow, qtbot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """A small picture with two holes and three models, of which two do the same."""
    made = {name: Flat(name, grey) for name, grey in (("dark", 0.2), ("same", 0.2), ("light", 0.8))}
    for name, filler in made.items():
        monkeypatch.setitem(catalog._CLASSICAL, name, (filler.info, lambda filler=filler: filler))
    monkeypatch.setattr(comparing.Comparing, "_names", lambda _: list(made))
    monkeypatch.setattr(Flat, "pause", 0.0)
    window.set_document(Document(Picture(np.full((90, 120, 3), 128, np.uint8))))
    mask = np.zeros((90, 120), np.uint8)
    mask[20:30, 20:32] = mask[60:70, 80:90] = 255
    window.document.replace(Layer.MASK, mask, "holes")
    window.side.restore.trials.setChecked(False)
    qtbot.waitUntil(lambda: window.pool.is_idle, timeout=20_000)
    yield window
    if window.comparing.dialog is not None:
        window.comparing.dialog.reject()


def _point(qtbot, window: MainWindow, x: float, y: float) -> None:
    """Qt tells of a move only if the mouse was elsewhere before."""
    for place in (window.canvas.widget_point(1, 1), window.canvas.widget_point(x, y)):
        qtbot.mouseMove(window.canvas, place.toPoint())
    qtbot.waitUntil(lambda: window.pointing.cursor == (int(x), int(y)))


@pytest.fixture
def compare(ready: MainWindow, qtbot) -> Callable[[float, float], CompareDialog]:
    """Points somewhere, presses the key and waits for the dialog."""

    def ask(x: float, y: float) -> CompareDialog:
        ready.activateWindow()  # offscreen, no window manager does that when a dialog has closed
        qtbot.waitUntil(ready.isActiveWindow)
        _point(qtbot, ready, x, y)
        qtbot.keyClick(ready.canvas, Qt.Key.Key_X, SHIFT)
        qtbot.waitUntil(lambda: ready.comparing.dialog is not None, timeout=30_000)
        qtbot.waitUntil(ready.comparing.dialog.isVisible)
        return ready.comparing.dialog

    return ask


def _click(qtbot, card: Card) -> None:
    qtbot.mouseClick(card, LEFT, pos=QPoint(30, 30))


def _value(window: MainWindow, x: int, y: int) -> int:
    return int(window.document.flattened().pixels[y, x, 0])


def test_a_click_chooses_the_fill_of_that_hole(ready: MainWindow, compare, qtbot) -> None:
    dialog = compare(25.5, 25.5)
    assert [card.accessibleName().split(",")[0] for card in dialog.cards] == ["Dark", "Light"], "no doubles"
    assert all("expected error" in card.accessibleName() for card in dialog.cards)
    assert dialog.before.accessibleName() == "Before, the damage"
    _click(qtbot, dialog.cards[1])
    qtbot.waitUntil(lambda: ready.comparing.dialog is None)
    assert _value(ready, 25, 25) == 204
    assert ready.document.mask[65, 85] == 255, "the other hole is still marked"
    assert ready.document.history.entries == ("holes", "Fill with Light")
    assert ready.status.currentMessage() == "The hole is filled with Light."
    provenance = ready.document.fills[0].provenance
    assert (provenance.filler, provenance.parameters["chosen_by"]) == ("light", "user")


def test_a_filled_hole_can_be_filled_anew_in_one_step(ready: MainWindow, compare, qtbot) -> None:
    for index, value in ((1, 204), (0, 51)):
        _click(qtbot, compare(25.5, 25.5).cards[index])
        qtbot.waitUntil(lambda: ready.comparing.dialog is None)
        assert _value(ready, 25, 25) == value
    assert len(ready.document.fills) == 1
    ready.actions_["undo"].trigger()
    assert _value(ready, 25, 25) == 204


def test_escape_changes_nothing(ready: MainWindow, compare, qtbot) -> None:
    dialog = compare(25.5, 25.5)
    before = ready.document.revision
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: ready.comparing.dialog is None)
    assert ready.document.revision == before
    assert ready.document.history.entries == ("holes",)


def test_keys_choose_and_zoom(ready: MainWindow, compare, qtbot) -> None:
    dialog = compare(25.5, 25.5)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.cards[0].hasFocus)
    qtbot.keyClick(dialog.cards[0], Qt.Key.Key_Plus)
    assert dialog.look.zoom == 1.25
    qtbot.keyClick(dialog.cards[0], Qt.Key.Key_Right)
    assert dialog.cards[1].hasFocus()
    qtbot.keyClick(dialog.cards[1], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ready.comparing.dialog is None)
    assert _value(ready, 25, 25) == 204


def test_views_zoom_and_move_in_step(ready: MainWindow, compare, qtbot) -> None:
    dialog = compare(25.5, 25.5)
    card, look = dialog.cards[0], dialog.look
    assert (look.x, look.y, look.zoom) == (26, 25, 1)
    qtbot.mouseClick(dialog.zoom.button("400"), LEFT)
    assert look.zoom == 4
    qtbot.mousePress(card, LEFT, pos=QPoint(100, 100))
    qtbot.mouseMove(card, QPoint(140, 100))
    qtbot.mouseRelease(card, LEFT, pos=QPoint(140, 100))
    assert (look.x, look.y) == (16, 25)
    assert ready.comparing.dialog is dialog, "dragging is not choosing"
    at = QPointF(50, 50)
    none = Qt.MouseButton.NoButton
    wheel = QWheelEvent(
        at, card.mapToGlobal(at), QPoint(), QPoint(0, 120), none, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(card, wheel)
    assert look.zoom == 5
    shown = card.grab().toImage().pixelColor(8 + 130 + 40, 8 + 100)
    assert shown.red() == 51
    shown = dialog.before.grab().toImage().pixelColor(8 + 130 + 40, 8 + 100)
    assert shown.red() == 128


def test_the_tool_compares_where_it_is_told_to(ready: MainWindow, qtbot) -> None:
    qtbot.keyClick(ready.canvas, "k")
    box = ready.side.tool.compares
    qtbot.mouseClick(box, LEFT, pos=QPoint(10, box.height() // 2))
    assert box.isChecked()
    at = ready.canvas.widget_point(85.5, 65.5).toPoint()
    qtbot.mouseClick(ready.canvas, LEFT, pos=at)
    qtbot.waitUntil(lambda: ready.comparing.dialog is not None, timeout=30_000)
    _click(qtbot, ready.comparing.dialog.cards[0])
    assert _value(ready, 85, 65) == 51


def test_cancelling_while_models_work(ready: MainWindow, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(Flat, "pause", 0.5)
    _point(qtbot, ready, 25.5, 25.5)
    ready.actions_["compare-fills"].trigger()
    assert ready.status.is_showing_progress
    assert not ready.actions_["undo"].isEnabled()
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not ready.worker.is_busy, timeout=30_000)
    assert ready.comparing.dialog is None
    assert ready.status.currentMessage() == "Cancelled. Nothing was changed."
    assert ready.actions_["undo"].isEnabled()


def test_where_there_is_no_hole(ready: MainWindow, qtbot) -> None:
    _point(qtbot, ready, 50.5, 50.5)
    qtbot.keyClick(ready.canvas, Qt.Key.Key_X, SHIFT)
    assert "no hole under the cursor" in ready.status.currentMessage()
    assert not ready.worker.is_busy


def _by_menu(qtbot, window: MainWindow) -> None:
    """Opens the menu and clicks, which takes the pointer away from the canvas."""
    action = window.actions_["compare-fills"]
    menu = next(menu for menu in window.actions_.menus.values() if action in menu.actions())
    menu.popup(window.mapToGlobal(QPoint(0, 0)))
    QApplication.sendEvent(window.canvas, QEvent(QEvent.Type.Leave))
    assert window.pointing.cursor is None
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def test_from_the_menu_the_hole_in_the_middle_of_the_view(ready: MainWindow, qtbot) -> None:
    _point(qtbot, ready, 60.5, 20.5)
    ready.canvas.set_zoom(40)
    ready.canvas.centre_on(85.5, 65.5)
    _by_menu(qtbot, ready)
    qtbot.waitUntil(lambda: ready.comparing.dialog is not None, timeout=30_000)
    _click(qtbot, ready.comparing.dialog.cards[0])
    assert _value(ready, 85, 65) == 51
    assert ready.document.mask[25, 25] == 255


def test_from_the_menu_the_next_click_chooses_the_hole(ready: MainWindow, qtbot) -> None:
    _point(qtbot, ready, 60.5, 20.5)
    _by_menu(qtbot, ready)
    assert not ready.worker.is_busy
    assert "Click the hole" in ready.status.currentMessage()
    assert ready.canvas.tool is Tool.PICK_HOLE
    assert ready.side.tool.compares.isVisible()
    assert ready.side.tool.compares.isChecked()
    at = ready.canvas.widget_point(25.5, 25.5).toPoint()
    qtbot.mouseClick(ready.canvas, LEFT, pos=at)
    qtbot.waitUntil(lambda: ready.comparing.dialog is not None, timeout=30_000)
    _click(qtbot, ready.comparing.dialog.cards[1])
    assert _value(ready, 25, 25) == 204


def test_a_model_that_fails_is_reported(ready: MainWindow, qtbot, monkeypatch, shown_errors) -> None:
    monkeypatch.setattr(comparing.Comparing, "_names", lambda _: ["lost"])
    _point(qtbot, ready, 25.5, 25.5)
    ready.actions_["compare-fills"].trigger()
    qtbot.waitUntil(lambda: bool(shown_errors), timeout=20_000)
    assert "lost" in shown_errors[0].headline.text()
    assert not ready.status.is_showing_progress
