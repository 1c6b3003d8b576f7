"""Rulers and the scale bar in the window: they tell the truth, also in a turned view."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt

from restorer.document import Scale
from restorer.gui import settings
from restorer.gui.canvas import Compare
from restorer.gui.canvas.turn import Turn
from restorer.gui.main_window import MainWindow
from restorer.gui.ruling.measure import axis

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def ruled(window: MainWindow, open_picture, scratched) -> MainWindow:
    """A picture of 160 x 120 pixels without a scale, with rulers."""
    open_picture(scratched)
    window.actions_["rulers"].trigger()
    window.canvas.set_zoom(4.0)
    return window


def measured(window: MainWindow, pixels_per_mm: tuple[float, float] = (2.0, 2.0)) -> None:
    document = window.document
    document.change_facts(replace(document.facts, scale=Scale(*pixels_per_mm, "drawn")), "Set scale")


@pytest.mark.parametrize("turn", [Turn(a, m) for a in (0.0, 90.0, 180.0, 270.0) for m in (False, True)])
@pytest.mark.parametrize("compare", [Compare.OFF, Compare.SIDE_BY_SIDE])
def test_both_edges_tell_where_the_picture_is(ruled, turn, compare) -> None:
    canvas = ruled.canvas
    canvas.set_compare(compare)
    canvas.set_turn(turn)
    for pane in canvas.panes():
        at = QPointF(pane.left + 70.0, 90.0)
        x, y = canvas.picture_point(at)
        for across in (True, False):
            along = axis(canvas, pane, across=across)
            assert along.value(at.x() if across else at.y()) == pytest.approx(x if along.is_x else y)
    assert axis(canvas, canvas.panes()[0], across=True).is_x == (turn.angle in (0, 180))


def test_rulers_stay_empty_at_odd_angles_and_keep_their_room(ruled) -> None:
    before = ruled.canvas.size()
    numbers = grabbed(ruled.ruled.top)
    assert ruled.ruled.corner.text() == "px"
    ruled.canvas.set_turn(Turn(20.0))
    assert ruled.canvas.size() == before
    assert len(np.unique(grabbed(ruled.ruled.top)[2:-2])) == 1
    assert ruled.ruled.corner.text() == ""
    ruled.canvas.set_turn(Turn())
    assert np.array_equal(grabbed(ruled.ruled.top), numbers)


def test_the_pointer_is_marked_on_both(ruled, qtbot) -> None:
    canvas, top, side = ruled.canvas, ruled.ruled.top, ruled.ruled.side
    plain = grabbed(top), grabbed(side)
    at = canvas.widget_point(80.5, 60.5).toPoint()
    qtbot.mouseMove(canvas, at)
    columns = np.nonzero(np.any(grabbed(top) != plain[0], axis=0))[0]
    rows = np.nonzero(np.any(grabbed(side) != plain[1], axis=1))[0]
    assert (columns.min(), columns.max()) == (
        canvas.widget_point(80, 60).x(),
        canvas.widget_point(81, 60).x() - 1,
    )
    assert (rows.min(), rows.max()) == (canvas.widget_point(80, 60).y(), canvas.widget_point(80, 61).y() - 1)


def test_a_click_in_the_corner_changes_the_unit_where_a_scale_is_known(ruled, qtbot) -> None:
    corner = ruled.ruled.corner
    qtbot.mouseClick(corner, LEFT)
    assert corner.text() == "px"
    assert "scale" in ruled.status.currentMessage().lower()
    measured(ruled)
    assert corner.text() == "cm"
    qtbot.mouseClick(corner, LEFT)
    assert corner.text() == "px"
    assert ruled.settings.ruler_unit == "px"
    qtbot.mouseClick(corner, LEFT)
    ruled.canvas.set_zoom(64)
    assert corner.text() == "mm"


def test_the_scale_bar_is_as_long_as_it_says(ruled) -> None:
    ruled.actions_["scale-bar"].trigger()
    bar, canvas = ruled.viewing.ruling.bar, ruled.canvas
    assert not bar.isVisible()
    assert "scale" in ruled.status.currentMessage().lower()
    measured(ruled, (2.0, 4.0))
    assert bar.isVisible()
    assert (bar.text, bar.length) == ("2 cm", pytest.approx(20 * 2 * 4))
    canvas.set_turn(Turn(90.0))
    assert (bar.text, bar.length) == ("1 cm", pytest.approx(10 * 4 * 4)), "the picture's height lies across"
    assert canvas.rect().contains(bar.geometry())
    assert bar.geometry().right() > canvas.width() - 30
    ruled.actions_["scale-bar"].trigger()
    assert not bar.isVisible()


def test_the_mouse_goes_through_the_scale_bar(ruled) -> None:
    ruled.actions_["scale-bar"].trigger()
    measured(ruled)
    inside = ruled.viewing.ruling.bar.geometry().center()
    assert ruled.childAt(ruled.canvas.mapTo(ruled, inside)) is ruled.canvas


def test_rulers_and_bar_are_remembered(ruled, themes_of) -> None:
    ruled.actions_["scale-bar"].trigger()
    ruled._remember()
    again = settings.load()
    assert (again.rulers, again.scale_bar, again.ruler_unit) == (True, True, "mm")
    other = themes_of(again)
    assert other.ruled.shows_rulers
    assert other.actions_["scale-bar"].isChecked()


@pytest.fixture
def themes_of(ruled, qtbot):
    """Makes another window with given settings."""

    def make(remembered: settings.Settings) -> MainWindow:
        window = MainWindow(ruled.themes, remembered)
        qtbot.addWidget(window)
        return window

    return make


def grabbed(widget) -> np.ndarray:
    """What a widget shows, (h, w) packed colours."""
    image = widget.grab().toImage()
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return rows[:, : image.width()].copy()
