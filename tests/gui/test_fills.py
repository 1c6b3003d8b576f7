"""Fills as objects in the window: chosen in the list and on the picture, hidden, faded, moved, redone, deleted."""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from restorer.document import Document, Layer, PlacedFill
from restorer.gui.canvas import Tool
from restorer.gui.main_window import MainWindow
from restorer.gui.panels.fills import FillsPanel
from restorer.gui.panels.fills.thumbnails import thumbnail
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture
from restorer.models import catalog
from restorer.models.filler import FillerInfo, Holes, Tiles

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key
A, B, C = Box(20, 20, 40, 40), Box(40, 40, 40, 40), Box(140, 30, 20, 20)


def make_fill(box: Box, grey: int, filler: str = "biharmonic", **parameters: object) -> Fill:
    size = box.height, box.width
    pixels = np.full((*size, 3), grey, np.uint8)
    return Fill(box, pixels, np.full(size, 255, np.uint8), Provenance(filler, parameters=parameters))


@pytest.fixture
def filled(window: MainWindow, qtbot) -> MainWindow:
    """A restore run of two fills, A and C, and a stroke B that lies over A."""
    window.set_document(Document(Picture(np.full((200, 240, 3), 128, np.uint8))))
    window.document.add_fills([make_fill(A, 50, expected_error=3.0), make_fill(C, 60)], "Restore")
    window.document.add_fills([make_fill(B, 70, "clone")], "Clone", clear_mask=False)
    window.side.bring("fills")
    window.resize(1280, 900)
    qtbot.waitUntil(lambda: window.pool.is_idle, timeout=20_000)
    return window


@pytest.fixture
def panel(filled: MainWindow) -> FillsPanel:
    return filled.side.fills


def titles(panel: FillsPanel) -> list[str]:
    """What the lines say, from top to bottom, members of open groups indented."""
    model, found = panel.list.model(), []
    for row in range(model.rowCount()):
        line = model.index(row, 0)
        found.append(f"{line.data()}: {line.data(Qt.ItemDataRole.UserRole)}")
        if panel.list.isExpanded(line):
            found += [f"  {model.index(number, 0, line).data()}" for number in range(model.rowCount(line))]
    return found


def placed(window: MainWindow, box: Box) -> PlacedFill:
    return next(one for one in window.document.placed_fills if one.fill.box == box)


def boxes(fills: list[PlacedFill]) -> list[Box]:
    return [one.fill.box for one in fills]


def grey(window: MainWindow, x: int, y: int) -> int:
    return int(window.document.render(Box(x, y, 1, 1))[0, 0, 0])


def click_line(qtbot, panel: FillsPanel, fill: PlacedFill, keys=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.mouseClick(panel.list.viewport(), LEFT, keys, panel.list.place_of(fill).center())


def click_picture(qtbot, window: MainWindow, x: float, y: float, keys=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.mouseClick(window.canvas, LEFT, keys, window.canvas.widget_point(x, y).toPoint())


def seen(window: MainWindow, x: float, y: float) -> tuple[int, int, int]:
    """The colour on the screen."""
    point = window.canvas.widget_point(x, y).toPoint()
    return window.canvas.grab().toImage().pixelColor(point).getRgb()[:3]


def test_the_list_says_what_there_is_uppermost_first(panel: FillsPanel, filled: MainWindow) -> None:
    assert titles(panel) == ["Clone: 40 × 40 px at 40, 40", "Restore: 2 fills · Biharmonic"]
    panel.list.expand(panel.list.model().index(1, 0))
    assert titles(panel)[2:] == ["  Biharmonic", "  Biharmonic"]
    model = panel.list.model()
    member = model.index(1, 0, model.index(1, 0))
    assert member.data(Qt.ItemDataRole.UserRole) == "Sure · 40 × 40 px at 20, 20"
    assert not panel.list.model().hasIndex(2, 0)


def test_without_fills_the_panel_says_so(window: MainWindow) -> None:
    window.set_document(Document(Picture(np.full((20, 20, 3), 128, np.uint8))))
    window.side.bring("fills")
    assert window.side.fills._nothing.isVisible()
    assert not window.side.fills.list.isVisible()
    window.document.add_fills([make_fill(Box(1, 1, 5, 5), 3)], "Restore")
    assert window.side.fills.list.isVisible()
    window.set_document(None)
    assert window.side.fills.list.model().rowCount() == 0


def test_choosing_in_the_list_outlines_on_the_picture(panel: FillsPanel, filled: MainWindow, qtbot) -> None:
    x, y = 140.5, 40.0
    before = seen(filled, x, y)
    click_line(qtbot, panel, placed(filled, C))  # the group, closed: both of it
    assert boxes(panel.chosen) == [C, A]
    assert boxes(filled.canvas.highlighted) == [C, A]
    assert seen(filled, x, y) != before
    assert panel._chosen_count.text() == "2 chosen"
    qtbot.keyClick(panel.list, KEY.Key_Escape)
    assert panel.chosen == []
    assert seen(filled, x, y) == before


def test_choosing_on_the_picture_selects_in_the_list(panel: FillsPanel, filled: MainWindow, qtbot) -> None:
    qtbot.keyClick(filled.canvas, KEY.Key_A)
    assert filled.canvas.tool is Tool.PICK_FILL
    click_picture(qtbot, filled, 50, 50)
    assert boxes(panel.chosen) == [B], "the uppermost"
    click_picture(qtbot, filled, 50, 50)
    assert boxes(panel.chosen) == [A], "then the one below it"
    assert "  Biharmonic" in titles(panel), "its group has opened"
    click_picture(qtbot, filled, 50, 50)
    assert boxes(panel.chosen) == [B]
    click_picture(qtbot, filled, 150, 40, SHIFT)
    assert boxes(panel.chosen) == [B, C]
    click_picture(qtbot, filled, 150, 40, CTRL)
    assert boxes(panel.chosen) == [B]
    click_picture(qtbot, filled, 5, 5)
    assert panel.chosen == []


def test_a_rectangle_chooses_all_fills_that_it_meets(panel: FillsPanel, filled: MainWindow, qtbot) -> None:
    filled.canvas.set_tool(Tool.PICK_FILL)
    start, end = (filled.canvas.widget_point(*at).toPoint() for at in ((10, 10), (30, 30)))
    qtbot.mousePress(filled.canvas, LEFT, pos=start)
    qtbot.mouseMove(filled.canvas, end)
    qtbot.mouseRelease(filled.canvas, LEFT, pos=end)
    assert boxes(panel.chosen) == [A]
    end = filled.canvas.widget_point(200, 100).toPoint()
    qtbot.mousePress(filled.canvas, LEFT, pos=start)
    qtbot.mouseMove(filled.canvas, end)
    qtbot.mouseRelease(filled.canvas, LEFT, pos=end)
    assert boxes(panel.chosen) == [B, C, A]


def test_space_and_the_eye_hide_and_show(panel: FillsPanel, filled: MainWindow, qtbot) -> None:
    click_line(qtbot, panel, placed(filled, B))
    qtbot.keyClick(panel.list, KEY.Key_Space)
    assert grey(filled, 70, 70) == 128
    assert filled.document.history.entries[-1] == "Hide fill"
    assert boxes(panel.chosen) == [B], "it stays chosen"
    line = panel.list.model().index(0, 0)
    assert "hidden" in line.data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.mouseClick(panel.list.viewport(), LEFT, pos=panel.list.eye_of(placed(filled, B)))
    assert grey(filled, 70, 70) == 70
    qtbot.mouseClick(panel.list.viewport(), LEFT, pos=panel.list.eye_of(placed(filled, A)))
    assert (grey(filled, 25, 25), grey(filled, 150, 40)) == (128, 128), "the eye of a group is for all of it"
    assert boxes(panel.chosen) == [B], "an eye chooses nothing"
    filled.document.undo()
    assert grey(filled, 25, 25) == 50


def test_hidden_fills_can_be_clicked_and_are_removed_with_all_others(
    panel: FillsPanel, filled: MainWindow, qtbot
) -> None:
    for box in (A, B, C):
        filled.document.change_fills([placed(filled, box)], "Hide", visible=False)
    assert filled.document.fills == ()
    filled.canvas.set_tool(Tool.PICK_FILL)
    click_picture(qtbot, filled, 150, 40)
    assert boxes(panel.chosen) == [C]
    assert filled.actions_["remove-fills"].isEnabled()
    filled.actions_["remove-fills"].trigger()
    assert filled.document.placed_fills == ()
    filled.document.undo()
    assert len(filled.document.placed_fills) == 3


def test_delete_removes_what_is_chosen_and_not_the_mask(panel: FillsPanel, filled: MainWindow, qtbot) -> None:
    filled.document.replace(Layer.MASK, np.full((200, 240), 255, np.uint8), "mark")
    click_line(qtbot, panel, placed(filled, B))
    qtbot.keyClick(panel.list, KEY.Key_Delete)
    assert boxes(list(filled.document.placed_fills)) == [A, C]
    assert filled.document.mask.all(), "the window's own Delete would have cleared it"
    filled.document.undo()
    filled.canvas.set_tool(Tool.PICK_FILL)
    click_picture(qtbot, filled, 150, 40)
    qtbot.keyClick(filled.canvas, KEY.Key_Delete)
    assert boxes(list(filled.document.placed_fills)) == [A, B]
    qtbot.keyClick(filled.canvas, KEY.Key_Delete)
    assert not filled.document.mask.any(), "with nothing chosen it means the mask"


def test_moving_down_is_seen_at_once(panel: FillsPanel, filled: MainWindow, qtbot) -> None:
    at = (50, 50)
    assert (grey(filled, *at), seen(filled, *at)[0]) == (70, 70)
    click_line(qtbot, panel, placed(filled, B))
    qtbot.keyClick(panel.list, KEY.Key_Down, CTRL)
    assert grey(filled, *at) == 50
    qtbot.waitUntil(lambda: filled.canvas.is_settled)
    assert seen(filled, *at)[0] == 50, "the canvas draws it anew"
    assert titles(panel)[0].startswith("Restore")
    assert boxes(panel.chosen) == [B]
    filled.document.undo()
    assert seen(filled, *at)[0] == 70
    qtbot.keyClick(panel.list, KEY.Key_Down, CTRL | SHIFT)
    assert boxes(list(filled.document.placed_fills)) == [B, A, C]
    qtbot.keyClick(panel.list, KEY.Key_Up, CTRL)
    assert boxes(list(filled.document.placed_fills)) == [A, C, B]
    qtbot.mouseClick(panel._buttons["down"], LEFT)
    assert filled.document.history.entries[-1] == "Move fill down"


def drag_opacity(qtbot, panel: FillsPanel, shares: list[float]) -> None:
    slider = panel.opacity.slider
    places = [QPoint(8 + round(share * (slider.width() - 16)), slider.height() // 2) for share in shares]
    qtbot.mousePress(slider, LEFT, pos=places[0])
    for place in places[1:]:
        qtbot.mouseMove(slider, place)
    qtbot.mouseRelease(slider, LEFT, pos=places[-1])


def test_a_drag_of_the_slider_fades_live_and_is_one_step(
    panel: FillsPanel, filled: MainWindow, qtbot
) -> None:
    steps = len(filled.document.history.entries)
    click_line(qtbot, panel, placed(filled, B))
    slider = panel.opacity.slider
    middle = QPoint(slider.width() // 2, slider.height() // 2)
    qtbot.mousePress(slider, LEFT, pos=QPoint(slider.width() - 8, slider.height() // 2))
    for x in range(slider.width() - 20, middle.x(), -15):
        qtbot.mouseMove(slider, QPoint(x, middle.y()))
    assert grey(filled, 70, 70) > 70, "it is seen while the mouse is down"
    assert len(filled.document.history.entries) == steps
    qtbot.mouseMove(slider, middle)
    qtbot.mouseRelease(slider, LEFT, pos=middle)
    assert filled.document.history.entries[steps:] == ("Fade fill",)
    faded = placed(filled, B).opacity
    assert faded == pytest.approx(0.5, abs=0.05)
    assert f"{round(100 * faded)} %" in panel.list.model().index(0, 0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    filled.document.undo()
    assert placed(filled, B).opacity == 1
    assert panel.opacity.value == 100


def test_two_drags_are_two_steps_and_keys_pause_before_one(
    panel: FillsPanel, filled: MainWindow, qtbot
) -> None:
    steps = len(filled.document.history.entries)
    click_line(qtbot, panel, placed(filled, B))
    drag_opacity(qtbot, panel, [0.9, 0.7])
    drag_opacity(qtbot, panel, [0.7, 0.3])
    assert len(filled.document.history.entries) == steps + 2
    panel.opacity.slider.setFocus()
    for _ in range(3):
        qtbot.keyClick(panel.opacity.slider, KEY.Key_Right)
    assert len(filled.document.history.entries) == steps + 2
    qtbot.waitUntil(lambda: len(filled.document.history.entries) == steps + 3)
    assert placed(filled, B).opacity == pytest.approx(0.33, abs=0.03)
    qtbot.keyClick(panel.opacity.slider, KEY.Key_Right)
    click_line(qtbot, panel, placed(filled, A))
    assert len(filled.document.history.entries) == steps + 4, "choosing another ends it"
    filled.document.go_to(steps)
    assert placed(filled, B).opacity == 1


class Flat:
    """Fills with a grey that depends on the seed."""

    def __init__(self, name: str, grey: float, *, has_seed: bool = True) -> None:
        self.info = FillerInfo(name, name.title(), "For tests.", "classical", restores_grain=True)
        self._grey, self._has_seed = grey, has_seed

    def fill(self, tiles: Tiles, holes: Holes, seed: int = 0) -> Tiles:
        time.sleep(0.02)
        value = self._grey + (seed / 255 if self._has_seed else 0)
        return np.where(holes[..., None], np.float32(value), tiles).astype(np.float32)


@pytest.fixture
def flat(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two more models; ask for it before `filled`."""
    for filler in (Flat("light", 200 / 255), Flat("stubborn", 90 / 255, has_seed=False)):
        monkeypatch.setitem(catalog._CLASSICAL, filler.info.id, (filler.info, lambda filler=filler: filler))


def choose_in_menu(qtbot, panel: FillsPanel, text: str) -> None:
    """Open the menu of the redo button and click a line."""
    panel.redo_menu.popup(panel.mapToGlobal(QPoint(0, 0)))
    action = next(one for one in panel.redo_menu.actions() if one.text() == text)
    qtbot.mouseClick(panel.redo_menu, LEFT, pos=panel.redo_menu.actionGeometry(action).center())


@pytest.mark.usefixtures("flat")
class TestRedoing:
    def wait(self, qtbot, window: MainWindow) -> None:
        qtbot.waitUntil(lambda: not window.worker.is_busy, timeout=30_000)
        QApplication.processEvents()

    def test_another_model_takes_the_place_of_the_old_fill(self, flat, filled, panel, qtbot) -> None:
        click_line(qtbot, panel, placed(filled, C))
        choose_in_menu(qtbot, panel, "Light")
        assert filled.worker.is_busy
        assert not panel.isEnabled(), "marking and arranging pause"
        self.wait(qtbot, filled)
        assert [grey(filled, *at) for at in ((25, 25), (50, 50), (150, 40), (100, 100))] == [
            200,
            70,
            200,
            128,
        ]
        assert filled.document.history.entries[-1] == "Redo 2 fills with Light"
        assert {one.fill.provenance.filler for one in panel.chosen} == {"light"}
        assert boxes(list(filled.document.placed_fills)) == [A, C, B]
        filled.document.undo()
        assert [grey(filled, 25, 25), grey(filled, 150, 40)] == [50, 60]

    def test_another_seed_differs_and_counts_on(self, flat, filled, panel, qtbot) -> None:
        click_line(qtbot, panel, placed(filled, C))
        choose_in_menu(qtbot, panel, "Light")
        self.wait(qtbot, filled)
        for expected in (201, 202):
            choose_in_menu(qtbot, panel, "The same model, another seed")
            self.wait(qtbot, filled)
            assert grey(filled, 150, 40) == expected
        assert panel.chosen[0].fill.provenance.seed == 2

    def test_a_model_without_seeds_changes_nothing_and_says_so(self, flat, filled, panel, qtbot) -> None:
        click_line(qtbot, panel, placed(filled, C))
        choose_in_menu(qtbot, panel, "Stubborn")
        self.wait(qtbot, filled)
        steps = filled.document.history.entries
        choose_in_menu(qtbot, panel, "The same model, another seed")
        self.wait(qtbot, filled)
        assert filled.document.history.entries == steps
        assert "same way" in filled.status.currentMessage()

    def test_retouching_has_no_seed_but_can_be_redone_by_a_model(self, flat, filled, panel, qtbot) -> None:
        click_line(qtbot, panel, placed(filled, B))
        choose_in_menu(qtbot, panel, "The same model, another seed")
        assert not filled.worker.is_busy
        assert "no seed" in filled.status.currentMessage()
        choose_in_menu(qtbot, panel, "Light")
        self.wait(qtbot, filled)
        assert grey(filled, 70, 70) == 200

    def test_cancelling_changes_nothing(self, flat, filled, panel, qtbot) -> None:
        steps = filled.document.history.entries
        click_line(qtbot, panel, placed(filled, C))
        choose_in_menu(qtbot, panel, "Light")
        filled.actions_["cancel"].trigger()
        self.wait(qtbot, filled)
        assert filled.document.history.entries == steps
        assert panel.isEnabled()
        assert filled.status.currentMessage() == "Cancelled. Nothing was changed."

    def test_a_model_that_has_gone_is_reported(self, flat, filled, panel, qtbot, shown_errors) -> None:
        gone = make_fill(Box(180, 150, 10, 10), 9, "no-such-model")
        filled.document.add_fills([gone], "Restore")
        panel.choose([placed(filled, gone.box)])
        panel.redo_wanted.emit("")
        self.wait(qtbot, filled)
        assert len(shown_errors) == 1
        assert panel.isEnabled()


def test_enter_brings_a_fill_into_sight(panel: FillsPanel, filled: MainWindow, qtbot) -> None:
    filled.canvas.set_zoom(20)
    filled.canvas.centre_on(230, 190)
    panel.list.expand(panel.list.model().index(1, 0))
    click_line(qtbot, panel, placed(filled, C))
    assert C.overlaps(filled.canvas.view_box()), "choosing what is out of sight brings it there"
    filled.canvas.centre_on(145, 35)
    qtbot.keyClick(panel.list, KEY.Key_Return)
    box = filled.canvas.view_box()
    assert abs(box.x + box.width / 2 - 150) < 2


def test_thousands_of_fills_stay_quick(window: MainWindow, qtbot) -> None:
    size = 1200
    window.set_document(Document(Picture(np.full((size, size, 3), 128, np.uint8))))
    places = [Box(x, y, 12, 12) for y in range(0, size - 20, 20) for x in range(0, size - 20, 20)]
    window.side.bring("fills")
    window.document.add_fills([make_fill(box, 9) for box in places], "Restore")
    panel = window.side.fills
    for name, act in {
        "choose": panel.actions_["all"].trigger,
        "hide": panel.actions_["hide"].trigger,
        "undo": window.document.undo,
        "down": panel.actions_["down"].trigger,
    }.items():
        start = time.perf_counter()
        act()
        QApplication.processEvents()
        assert time.perf_counter() - start < 5, name  # a second or less, on a machine with nothing else to do
    assert len(panel.chosen) == len(places)
    panel.list.expand(panel.list.model().index(0, 0))
    qtbot.waitUntil(lambda: not panel._thumbnails._wanted)
    assert 0 < len(panel._thumbnails._images) < 100, "only for lines in sight"


def test_the_menu_and_every_key_are_there(panel: FillsPanel, filled: MainWindow, qtbot) -> None:
    click_line(qtbot, panel, placed(filled, B))
    panel.list.customContextMenuRequested.emit(QPoint(20, 20))
    assert panel.menu.isVisible()
    texts = [action.text() for action in panel.menu.actions() if action.text()]
    assert texts[0] == "Hide or show"
    assert "Redo with" in texts
    panel.menu.close()
    filled.document.add_fills([], "nothing")
    qtbot.keyClick(panel.list, KEY.Key_A, CTRL)
    assert len(panel.chosen) == 3
    assert filled.document.selection is None, "the window's own Ctrl+A would have selected the picture"


def test_thumbnails_show_the_fill_in_its_surroundings_however_large() -> None:
    picture = Picture(np.full((3000, 4000, 3), 128, np.uint16) * 257)
    for box in (Box(100, 100, 20, 10), Box(411, 397, 3001, 2003), Box(0, 0, 4000, 3000)):
        fill = Fill(
            box,
            np.full((box.height, box.width, 3), 257 * 20, np.uint16),
            np.full((box.height, box.width), 255, np.uint8),
            Provenance("test"),
        )
        small = thumbnail(picture, fill, 64)
        assert max(small.shape[:2]) == 64
        assert small[small.shape[0] // 2, small.shape[1] // 2, 0] == 20
        assert small[0, 0, 0] == (20 if box.width == 4000 else 128)
