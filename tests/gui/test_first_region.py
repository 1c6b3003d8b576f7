"""From the click to the first finished region: what is planned already is not planned again, and what is in view comes first."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from restorer.document import Document, Layer
from restorer.engine.plan import plan
from restorer.gui import restoring
from restorer.gui.main_window import MainWindow
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture

LEFT = Qt.MouseButton.LeftButton
TOP, MIDDLE, BOTTOM = Box(30, 30, 8, 8), Box(700, 500, 12, 12), Box(1350, 950, 20, 20)

pytestmark = pytest.mark.usefixtures("no_checkpoints")


@pytest.fixture
def plans(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many pixels were marked, each time something was planned. Runs are done by one thread, region by region."""
    made: list[int] = []

    def counted(mask: np.ndarray, *rest):
        made.append(int(np.count_nonzero(mask)))
        return plan(mask, *rest)

    settings_of = restoring.settings_of
    monkeypatch.setattr(restoring, "plan", counted)
    monkeypatch.setattr(restoring, "settings_of", lambda wishes: replace(settings_of(wishes), threads=1))
    return made


@pytest.fixture
def ready(window: MainWindow, plans: list[int], qtbot) -> MainWindow:
    """A large picture with three small holes, a plain model, and the estimate made."""
    y, x = np.mgrid[:1000, :1400]
    window.set_document(Document(Picture(np.stack([x % 200, y % 250, (x + y) % 220], 2).astype(np.uint8))))
    window.side.restore.choose("opencv-telea")
    mask = np.zeros((1000, 1400), np.uint8)
    for box in (TOP, MIDDLE, BOTTOM):
        mask[box.slices] = 255
    window.document.replace(Layer.MASK, mask, "holes")
    qtbot.waitUntil(lambda: bool(plans) and window.pool.is_idle, timeout=20_000)
    qtbot.waitUntil(lambda: "second" in window.side.restore._estimate.text())
    return window


def _restore(window: MainWindow, qtbot) -> None:
    qtbot.mouseClick(window.side.restore.button, LEFT)
    qtbot.waitUntil(lambda: not window.worker.is_busy and bool(window.document.fills), timeout=20_000)


def test_the_plan_of_the_estimate_is_used(ready: MainWindow, plans: list[int], qtbot) -> None:
    plans.clear()
    _restore(ready, qtbot)
    assert plans == []
    assert len(ready.document.fills) == 3


def test_what_is_planned_for_other_settings_is_not(ready: MainWindow, plans: list[int], qtbot) -> None:
    estimated = ready.restoring._estimated
    assert estimated is not None
    ready.side.restore.grow.set_value(2)
    ready.side.restore.changed.emit()
    ready.restoring._timer.stop()  # who clicks at once does not wait for the new estimate
    ready.restoring._estimated = estimated
    plans.clear()
    _restore(ready, qtbot)
    assert len(plans) == 1
    assert sorted(fill.box.width for fill in ready.document.fills) == [12, 16, 24]


def test_one_hole_is_planned_alone(ready: MainWindow, plans: list[int], qtbot) -> None:
    plans.clear()
    ready.restoring.hole(MIDDLE.x, MIDDLE.y)
    qtbot.waitUntil(lambda: not ready.worker.is_busy and bool(ready.document.fills), timeout=20_000)
    assert plans[0] == MIDDLE.area
    assert [fill.box for fill in ready.document.fills] == [MIDDLE]


@pytest.mark.parametrize("near", [None, MIDDLE, BOTTOM])
def test_what_is_in_view_is_done_first(ready: MainWindow, near: Box | None, qtbot, monkeypatch) -> None:
    done: list[Box] = []
    monkeypatch.setattr(ready.canvas, "mark_done", done.append)
    if near is not None:
        ready.canvas.actual_size()
        ready.canvas.centre_on(near.x + 5, near.y + 5)
        assert ready.canvas.view_box().overlaps(near)
        assert not ready.canvas.view_box().overlaps(TOP)
    _restore(ready, qtbot)
    smallest_first = [TOP, MIDDLE, BOTTOM]
    assert done == sorted(smallest_first, key=lambda box: box != near)
