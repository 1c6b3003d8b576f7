"""The tour points at real parts, goes on when something is done, and can be left at any time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from restorer.gui.main_window import MainWindow
from restorer.gui.tour import entry
from restorer.gui.tour.entry import Tour
from restorer.gui.tour.overlay import place_beside
from restorer.gui.tour.steps import STEPS


@pytest.fixture
def tour(window: MainWindow, qtbot, monkeypatch) -> Tour:
    monkeypatch.setattr(entry, "_MOMENT_MS", 10)
    qtbot.mouseClick(window.welcome.tour_button, Qt.MouseButton.LeftButton)
    assert window.assisting.tour.is_on
    return window.assisting.tour


def _until(qtbot, tour: Tour, number: int) -> None:
    qtbot.waitUntil(lambda: tour.number == number, timeout=60_000)


def test_it_is_offered_once(window: MainWindow, qtbot) -> None:
    assert window.welcome.tour_button.isVisible()
    qtbot.mouseClick(window.welcome.no_tour_button, Qt.MouseButton.LeftButton)
    assert not window.welcome.tour_button.isVisible()
    assert window.settings.tour_offered


def test_doing_what_it_says_goes_through_it(window: MainWindow, tour: Tour, qtbot) -> None:
    part = window.welcome.demo_button

    def place() -> QRect:
        return QRect(part.mapTo(window, part.rect().topLeft()), part.size())

    qtbot.waitUntil(lambda: tour.dimmer.hole.contains(place()))
    hole = place()
    assert not tour.bubble.geometry().intersects(hole)
    under = window.childAt(hole.center())
    assert under is part, "it can be pressed through the dimmer"
    qtbot.mouseClick(part, Qt.MouseButton.LeftButton)
    _until(qtbot, tour, 1)
    window.side.restore.choose("opencv-telea")
    canvas = window.canvas
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.widget_point(90, 100).toPoint())
    _until(qtbot, tour, 2)
    for number in (3, 4):
        qtbot.mouseClick(tour.bubble.next, Qt.MouseButton.LeftButton)
        assert tour.number == number
        qtbot.waitUntil(lambda: not window.worker.is_busy, timeout=60_000)
    qtbot.mouseClick(window.side.restore.button, Qt.MouseButton.LeftButton)
    _until(qtbot, tour, 5)
    window.actions_["compare-split"].trigger()
    _until(qtbot, tour, 6)
    assert window.side.pages.current == "fills"
    qtbot.keyClick(tour.bubble.next, Qt.Key.Key_Right)
    assert tour.number == 7
    assert tour.bubble.next.text() == "Finish"
    qtbot.keyClick(tour.bubble.next, Qt.Key.Key_Return)
    assert not tour.is_on
    assert window.document.placed_fills


def test_next_does_what_was_not_done(window: MainWindow, tour: Tour, qtbot) -> None:
    qtbot.keyClick(tour.bubble.next, Qt.Key.Key_Return)
    _until(qtbot, tour, 1)
    assert window.files.name == "Demo picture"
    qtbot.keyClick(tour.bubble.next, Qt.Key.Key_Left)
    assert tour.number == 0
    qtbot.wait(300)
    assert tour.number == 0, "what was done before the step began does not carry on"


@pytest.mark.parametrize("focus", ["bubble", "window"])
def test_escape_ends_it(window: MainWindow, tour: Tour, qtbot, focus: str) -> None:
    part = tour.bubble.next if focus == "bubble" else window.welcome.open_button
    part.setFocus()
    qtbot.keyClick(part, Qt.Key.Key_Escape)
    assert not tour.is_on
    assert window.isVisible()
    assert not any(
        one.objectName() in ("dimmer", "bubble") and one.isVisible() for one in QApplication.allWidgets()
    )


def test_steps_tell_their_keys(window: MainWindow, tour: Tour) -> None:
    tour._show(6)
    assert tour.bubble.text.text().count("Ctrl+Z") == 1
    assert all("{keys}" not in step.text or step.action for step in STEPS)


@pytest.mark.parametrize(
    "hole",
    [
        QRect(10, 10, 80, 30),
        QRect(900, 500, 90, 60),
        QRect(300, 20, 400, 560),
        QRect(0, 0, 200, 600),
        QRect(),
    ],
)
def test_the_bubble_stands_beside_what_it_tells_of(hole: QRect) -> None:
    window, bubble = QRect(0, 0, 1000, 600), QRect(0, 0, 250, 200)
    place = QRect(place_beside(hole, bubble, window), bubble.size())
    assert window.contains(place)
    assert not place.intersects(hole)
