"""Damage classes in the window: marking into them, sorting, colours, areas, and the scale that gives them a size."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QColorDialog, QDialog, QWidget

from restorer.document import LOSS, DamageLayer, Document, Layer, Scale
from restorer.gui.canvas import Tool
from restorer.gui.dialogs.damage_class import ClassDialog
from restorer.gui.dialogs.scale import ScaleDialog
from restorer.gui.main_window import MainWindow
from restorer.gui.panels.classes import ClassesPanel
from restorer.gui.panels.classes.model import EYE, NAME, PIXELS, SHARE, SIZE
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Mask, Metadata, Picture

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
KEY = Qt.Key
SHAPE = 200, 300
GROUND = 128


def new_document(dpi: tuple[float, float] | None = None) -> Document:
    return Document(Picture(np.full((*SHAPE, 3), GROUND, np.uint8), Metadata(dpi=dpi)))


@pytest.fixture
def ready(window: MainWindow, qtbot) -> MainWindow:
    window.resize(1280, 1000)
    window.set_document(new_document())
    window.side.bring("classes")
    window.side.overlay.opacity.field.setValue(100)
    window.canvas.set_zoom(2)
    qtbot.waitUntil(lambda: window.pool.is_idle, timeout=20_000)
    return window


@pytest.fixture
def panel(ready: MainWindow) -> ClassesPanel:
    return ready.side.classes


def click_line(qtbot, panel: ClassesPanel, key: str) -> None:
    qtbot.mouseClick(panel.table.viewport(), LEFT, pos=panel.table.line_of(key))


def drag(qtbot, window: MainWindow, *points: tuple[float, float], button: Qt.MouseButton = LEFT) -> None:
    places = [window.canvas.widget_point(*point).toPoint() for point in points]
    qtbot.mousePress(window.canvas, button, pos=places[0])
    for place in places[1:]:
        qtbot.mouseMove(window.canvas, place)
    qtbot.mouseRelease(window.canvas, button, pos=places[-1])


def rectangle(qtbot, window: MainWindow, box: Box, button: Qt.MouseButton = LEFT) -> None:
    """Mark a rectangle, pixel for pixel."""
    window.canvas.set_tool(Tool.RECTANGLE)
    drag(qtbot, window, (box.x + 0.5, box.y + 0.5), (box.right - 0.5, box.bottom - 0.5), button=button)


def drawn(window: MainWindow, key: str) -> int:
    """Pixels in the mask of a class."""
    layer = window.document.layer(DamageLayer(key))
    return 0 if layer is None else int(np.count_nonzero(layer))


def shown(window: MainWindow, x: int, y: int, qtbot) -> str:
    qtbot.waitUntil(lambda: window.canvas.is_settled)
    point = window.canvas.widget_point(x + 0.5, y + 0.5).toPoint()
    return window.canvas.grab().toImage().pixelColor(point).name()


def text(panel: ClassesPanel, key: str, column: int) -> str:
    model = panel.table.model()
    return model.index(model.row_of(key), column).data()


def fill_marked(window: MainWindow) -> None:
    alpha = window.document.mask.copy()
    fill = Fill(window.document.picture.box, np.full((*SHAPE, 3), 90, np.uint8), alpha, Provenance("test"))
    window.document.add_fills([fill], "Restore")


def put(qtbot, panel: ClassesPanel, text_: str) -> None:
    """Open the menu of the button and click a line."""
    panel.put_menu.popup(panel.mapToGlobal(QPoint(0, 0)))
    action = next(one for one in panel.put_menu.actions() if one.text() == text_)
    assert action.isEnabled()
    qtbot.mouseClick(panel.put_menu, LEFT, pos=panel.put_menu.actionGeometry(action).center())


def colour(window: MainWindow, key: str) -> str:
    return window.document.facts.damage_class(key).colour


def answer(act: Callable[[QDialog], None]) -> None:
    """Do something with the dialog that opens next and waits."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            act(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(10, look)


def test_marks_go_into_the_chosen_class_and_are_one_step(ready, panel, qtbot) -> None:
    rectangle(qtbot, ready, Box(10, 10, 20, 20))
    assert (drawn(ready, "crack"), np.count_nonzero(ready.document.mask)) == (0, 400)
    click_line(qtbot, panel, "crack")
    assert ready.side.tool.damage_class.currentText() == "Crack"
    rectangle(qtbot, ready, Box(50, 10, 20, 10))
    assert (drawn(ready, "crack"), np.count_nonzero(ready.document.mask)) == (200, 600)
    assert ready.document.history.entries == ("Rectangle", "Rectangle")
    ready.document.undo()
    assert (drawn(ready, "crack"), np.count_nonzero(ready.document.mask)) == (0, 400)


def test_the_class_can_be_chosen_with_the_tool(ready, panel, qtbot) -> None:
    box = ready.side.tool.damage_class
    box.setFocus()
    qtbot.keyClick(box, KEY.Key_Down)
    qtbot.keyClick(box, KEY.Key_Down)
    assert panel.key == "scratch"
    ready.canvas.set_tool(Tool.BRUSH)
    ready.canvas.settings.brush_size = 10
    drag(qtbot, ready, (30, 30), (60, 30))
    assert drawn(ready, "scratch") == np.count_nonzero(ready.document.mask) > 300
    qtbot.mouseClick(ready.side.tool.target.button(Layer.PROTECT.name), LEFT)
    assert not box.isVisible(), "what is protected has no class"


def test_the_stroke_shows_in_its_colour_while_it_is_drawn(ready, panel, qtbot) -> None:
    click_line(qtbot, panel, "stain")
    ready.canvas.set_tool(Tool.BRUSH)
    ready.canvas.settings.brush_size = 20
    places = [ready.canvas.widget_point(x, 60).toPoint() for x in (40, 60, 80)]
    qtbot.mousePress(ready.canvas, LEFT, pos=places[0])
    qtbot.mouseMove(ready.canvas, places[1])
    assert shown(ready, 44, 60, qtbot) == colour(ready, "stain")
    qtbot.mouseMove(ready.canvas, places[2])
    qtbot.keyClick(ready.canvas, KEY.Key_Escape)
    qtbot.mouseRelease(ready.canvas, LEFT, pos=places[2])
    assert shown(ready, 44, 60, qtbot) == QColor(GROUND, GROUND, GROUND).name()
    assert not ready.document.mask.any()
    assert drawn(ready, "stain") == 0


def test_erasing_takes_damage_out_of_all_classes(ready, panel, qtbot) -> None:
    for key in ("crack", "abrasion"):
        click_line(qtbot, panel, key)
        rectangle(qtbot, ready, Box(10, 10, 20, 20))
    click_line(qtbot, panel, LOSS)
    rectangle(qtbot, ready, Box(10, 10, 10, 20), RIGHT)
    assert (drawn(ready, "crack"), drawn(ready, "abrasion"), np.count_nonzero(ready.document.mask)) == (
        200,
        200,
        200,
    )
    assert ready.document.history.entries[-1] == "Erase: rectangle"
    ready.document.undo()
    assert (drawn(ready, "crack"), np.count_nonzero(ready.document.mask)) == (400, 400)
    ready.canvas.setFocus()
    qtbot.keyClick(ready.canvas, KEY.Key_Delete)
    assert (drawn(ready, "crack"), drawn(ready, "abrasion"), ready.document.mask.any()) == (0, 0, False)


def test_classes_show_in_their_colours_and_can_be_hidden(ready, panel, qtbot) -> None:
    rectangle(qtbot, ready, Box(10, 10, 20, 20))
    assert shown(ready, 15, 15, qtbot) == ready.settings.overlay_colour, "nobody has sorted anything yet"
    click_line(qtbot, panel, "crack")
    rectangle(qtbot, ready, Box(50, 10, 20, 20))
    assert shown(ready, 15, 15, qtbot) == colour(ready, LOSS)
    assert shown(ready, 55, 15, qtbot) == colour(ready, "crack")
    qtbot.mouseClick(panel.table.viewport(), LEFT, pos=panel.table.eye_of("crack"))
    assert panel.key == "crack", "an eye chooses nothing else"
    assert shown(ready, 55, 15, qtbot) == QColor(GROUND, GROUND, GROUND).name()
    assert ready.document.mask[15, 55] == 255, "it is marked still"
    qtbot.keyClick(panel.table, KEY.Key_Space)
    assert shown(ready, 55, 15, qtbot) == colour(ready, "crack")
    ready.side.bring("overlay")
    qtbot.mouseClick(ready.side.overlay._buttons["#1e9bf0"], LEFT)
    assert shown(ready, 55, 15, qtbot) == shown(ready, 15, 15, qtbot) == "#1e9bf0", "one colour for all again"


def test_filled_damage_vanishes_from_the_picture_unless_it_is_wanted(ready, panel, qtbot) -> None:
    click_line(qtbot, panel, "crack")
    rectangle(qtbot, ready, Box(50, 10, 20, 20))
    fill_marked(ready)
    assert shown(ready, 55, 15, qtbot) == "#5a5a5a"
    qtbot.waitUntil(lambda: text(panel, "crack", PIXELS) == "400")
    qtbot.mouseClick(panel.filled, LEFT)
    assert shown(ready, 55, 15, qtbot) != "#5a5a5a"
    qtbot.mouseClick(panel.filled, LEFT)
    assert shown(ready, 55, 15, qtbot) == "#5a5a5a"


def test_areas_follow_in_pixels_per_cent_and_square_centimetres(ready, panel, qtbot) -> None:
    rectangle(qtbot, ready, Box(0, 0, 60, 100))
    click_line(qtbot, panel, "crack")
    rectangle(qtbot, ready, Box(100, 0, 30, 10))
    qtbot.waitUntil(lambda: text(panel, "crack", PIXELS) == "300")
    assert [text(panel, LOSS, column) for column in (PIXELS, SHARE)] == ["6,000", "10.00"]
    assert text(panel, "crack", SHARE) == "0.50"
    assert text(panel, "stain", PIXELS) == "0"
    assert panel.table.isColumnHidden(SIZE)
    assert panel._total.text() == "All damage: 6,300 px · 10.50 %"
    ready.set_document(new_document((254.0, 254.0)))
    rectangle(qtbot, ready, Box(0, 0, 60, 100))
    qtbot.waitUntil(lambda: text(panel, LOSS, SIZE) == "0.60")
    assert not panel.table.isColumnHidden(SIZE)
    assert "254 dpi" in panel._scale.text()
    assert ready.status._world.text() == "3.0 × 2.0 cm at 254 dpi"
    assert not panel.drop_scale.isVisible()


def test_marked_damage_is_put_into_a_class(ready, panel, qtbot) -> None:
    for x in (10, 100):
        rectangle(qtbot, ready, Box(x, 10, 20, 20))
    click_line(qtbot, panel, "abrasion")
    ready.canvas.set_tool(Tool.SELECT_RECTANGLE)
    drag(qtbot, ready, (5.5, 5.5), (50.5, 50.5))
    put(qtbot, panel, "What is marked and selected")
    assert drawn(ready, "abrasion") == 400
    assert bool((ready.document.layer(DamageLayer("abrasion"))[10:30, 10:30] > 0).all())
    assert shown(ready, 15, 15, qtbot) == colour(ready, "abrasion")
    put(qtbot, panel, "What is marked")
    assert drawn(ready, "abrasion") == 800
    click_line(qtbot, panel, "crack")
    put(qtbot, panel, "What is marked")
    assert (drawn(ready, "abrasion"), drawn(ready, "crack")) == (0, 800), "out of the old class"
    ready.document.undo()
    ready.document.undo()
    assert (drawn(ready, "abrasion"), drawn(ready, "crack")) == (400, 0)


def test_chosen_fills_are_put_into_a_class(ready, panel, qtbot) -> None:
    rectangle(qtbot, ready, Box(10, 10, 20, 20))
    fill_marked(ready)
    ready.side.fills.choose(ready.document.placed_fills)
    click_line(qtbot, panel, "old-retouching")
    panel.put_menu.aboutToShow.emit()
    assert not panel.put_actions["marked"].isEnabled(), "nothing is marked"
    put(qtbot, panel, "What the chosen fills cover")
    assert drawn(ready, "old-retouching") == 400
    assert ready.document.history.entries[-1] == "Put into Old retouching"


def test_a_class_can_be_recorded_without_being_filled(ready, panel, qtbot) -> None:
    click_line(qtbot, panel, "stain")
    rectangle(qtbot, ready, Box(10, 10, 20, 20))
    put(qtbot, panel, "Do not fill it, only record it")
    assert not ready.document.mask.any()
    assert drawn(ready, "stain") == 400
    weak = shown(ready, 15, 15, qtbot)
    assert weak not in {colour(ready, "stain"), QColor(GROUND, GROUND, GROUND).name()}, "seen, but weaker"
    put(qtbot, panel, "Mark all of it to be filled")
    assert np.count_nonzero(ready.document.mask) == 400
    assert shown(ready, 15, 15, qtbot) == colour(ready, "stain")


def test_detectors_mark_into_the_chosen_class(ready, panel, qtbot, open_picture, scratched) -> None:
    open_picture(scratched)
    click_line(qtbot, panel, "abrasion")
    qtbot.waitUntil(lambda: ready.pool.is_idle, timeout=20_000)
    ready.actions_["find-damage"].trigger()
    qtbot.waitUntil(lambda: not ready.worker.is_busy and ready.document.mask.any(), timeout=30_000)
    assert drawn(ready, "abrasion") == np.count_nonzero(ready.document.mask)
    assert "as Abrasion" in ready.status.currentMessage()


def test_growing_and_filling_gaps_keep_the_class(ready, panel, qtbot, monkeypatch) -> None:
    click_line(qtbot, panel, "crack")
    rectangle(qtbot, ready, Box(10, 10, 20, 20))
    rectangle(qtbot, ready, Box(12, 12, 10, 10), RIGHT)
    click_line(qtbot, panel, LOSS)
    ready.actions_["fill-holes"].trigger()
    assert (drawn(ready, "crack"), np.count_nonzero(ready.document.mask)) == (400, 400)
    monkeypatch.setattr("restorer.gui.main_window.ask_pixels", lambda *_: 2)
    ready.actions_["grow-mask"].trigger()
    assert drawn(ready, "crack") == np.count_nonzero(ready.document.mask) > 400
    ready.actions_["invert-mask"].trigger()
    assert drawn(ready, "crack") == 0, "what is sound is in no class"


def test_a_class_is_added_with_name_and_colour(ready, panel, qtbot) -> None:
    def fill_in(dialog: QDialog) -> None:
        assert isinstance(dialog, ClassDialog)
        assert not dialog.accept_button.isEnabled(), "it needs a name"
        qtbot.keyClicks(dialog.field, "crack")
        assert not dialog.accept_button.isEnabled(), "taken"
        assert dialog.hint.text() == "Another class has this name."
        dialog.field.selectAll()
        qtbot.keyClicks(dialog.field, "Water stain")
        qtbot.mouseClick(dialog._swatches["#6a3d9a"], LEFT)
        qtbot.keyClick(dialog.field, KEY.Key_Return)

    answer(fill_in)
    qtbot.mouseClick(panel._buttons["add"], LEFT)
    new = ready.document.facts.classes[-1]
    assert (new.key, new.name, new.colour) == ("water-stain", "Water stain", "#6a3d9a")
    assert panel.key == "water-stain", "marks go into it"
    assert panel.table.model().rowCount() == 7
    assert ready.side.tool.damage_class.currentText() == "Water stain"
    ready.document.undo()
    assert panel.table.model().rowCount() == 6
    assert panel.key == LOSS
    rectangle(qtbot, ready, Box(10, 10, 20, 20))
    assert np.count_nonzero(ready.document.mask) == 400


def test_a_class_is_renamed_recoloured_and_deleted(ready, panel, qtbot, monkeypatch) -> None:
    click_line(qtbot, panel, "crack")
    rectangle(qtbot, ready, Box(10, 10, 20, 20))
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: QColor("#123456"))

    def fill_in(dialog: QDialog) -> None:
        assert dialog.field.text() == "Crack"
        qtbot.keyClicks(dialog.field, "Cupping")
        qtbot.mouseClick(dialog.other, LEFT)
        qtbot.mouseClick(dialog.accept_button, LEFT)

    answer(fill_in)
    qtbot.keyClick(panel.table, KEY.Key_F2)
    assert text(panel, "crack", NAME) == "Cupping"
    assert shown(ready, 15, 15, qtbot) == "#123456"
    answer(lambda dialog: qtbot.keyClick(dialog, KEY.Key_Escape))
    qtbot.keyClick(panel.table, KEY.Key_F2)
    assert text(panel, "crack", NAME) == "Cupping"
    qtbot.keyClick(panel.table, KEY.Key_Delete)
    assert [one.key for one in ready.document.facts.classes].count("crack") == 0
    assert np.count_nonzero(ready.document.mask) == 400, "it is marked still, as loss"
    qtbot.waitUntil(lambda: text(panel, LOSS, PIXELS) == "400")
    assert shown(ready, 15, 15, qtbot) == colour(ready, LOSS)
    ready.document.undo()
    qtbot.waitUntil(lambda: text(panel, "crack", PIXELS) == "400")
    click_line(qtbot, panel, LOSS)
    assert not panel._buttons["delete"].isEnabled()
    qtbot.keyClick(panel.table, KEY.Key_Delete)
    assert len(ready.document.facts.classes) == 6
    assert np.count_nonzero(ready.document.mask) == 400, "the window's own Delete would have cleared it"


def test_a_drawn_line_sets_the_scale(ready, panel, qtbot) -> None:
    rectangle(qtbot, ready, Box(0, 0, 60, 100))
    qtbot.mouseClick(panel.set_scale, LEFT)
    assert ready.canvas.tool is Tool.MEASURE

    def fill_in(dialog: QDialog) -> None:
        assert isinstance(dialog, ScaleDialog)
        assert not dialog.accept_button.isEnabled()
        qtbot.keyClicks(dialog.field, "20")
        dialog.unit.setCurrentText("mm")
        assert dialog.result_label.text() == "That makes 5 pixels per millimetre, or 127 dpi."
        dialog.field.setFocus()
        qtbot.keyClick(dialog.field, KEY.Key_Return)

    answer(fill_in)
    drag(qtbot, ready, (100, 50), (200, 50))
    assert ready.document.facts.scale == Scale(5.0, 5.0, "drawn")
    assert ready.document.history.entries[-1] == "Set scale"
    qtbot.waitUntil(lambda: text(panel, LOSS, SIZE) == "2.40")
    assert panel._scale.text() == "Scale: 5 px per mm, drawn"
    assert ready.status._world.text() == "6.0 × 4.0 cm"
    qtbot.mouseClick(panel.drop_scale, LEFT)
    assert ready.document.facts.scale is None
    assert ready.status._world.isHidden()
    ready.document.undo()
    assert ready.status._world.text() == "6.0 × 4.0 cm"


def test_the_line_can_be_clicked_and_dropped_and_knows_the_scale(ready, panel, qtbot) -> None:
    ready.set_document(new_document((254.0, 127.0)))
    qtbot.keyClick(ready.canvas, KEY.Key_S)
    asked: list[float] = []
    ready.canvas.line_drawn.disconnect()
    ready.canvas.line_drawn.connect(asked.append)
    start, end = (ready.canvas.widget_point(*at).toPoint() for at in ((50, 50), (50, 150)))
    qtbot.mouseClick(ready.canvas, LEFT, pos=start)
    assert ready.canvas.active_tool.is_active
    qtbot.mouseMove(ready.canvas, end)
    assert ready.canvas.active_tool._text() == "100.0 px · 20.0 mm"
    qtbot.keyClick(ready.canvas, KEY.Key_Escape)
    assert asked == []
    qtbot.mouseClick(ready.canvas, LEFT, pos=start)
    qtbot.mouseClick(ready.canvas, LEFT, pos=end)
    assert asked == [100.0]


def test_what_classes_do_without_a_picture(window: MainWindow) -> None:
    panel = window.side.classes
    assert panel.table.model().rowCount() == 6
    panel.add_wanted.emit()
    panel.delete_wanted.emit("crack")
    panel.put_wanted.emit("marked", "crack")
    panel.fill_wanted.emit("crack", False)
    assert window.document is None


def test_the_class_of_another_picture_is_forgotten(ready, panel, qtbot) -> None:
    click_line(qtbot, panel, "crack")
    panel.seen.emit(frozenset({"stain"}))
    ready.set_document(new_document())
    assert panel.key == LOSS
    assert ready.canvas.settings.damage_class == LOSS
    assert panel.table.model().hidden == frozenset()


def test_classes_are_locked_while_something_runs(ready, panel, qtbot, monkeypatch) -> None:
    ready.worker.started.emit()
    assert not panel.isEnabled()
    ready.worker.finished.emit()
    assert panel.isEnabled()


@pytest.mark.parametrize("size", [(1280, 800), (1100, 720)])
def test_every_panel_can_be_reached_in_a_small_window(
    ready: MainWindow, qtbot, size: tuple[int, int]
) -> None:
    ready.resize(*size)
    for key in ("damage", "classes", "overlay", "fills", "history", "info"):
        ready.side.bring(key)
        section: QWidget = ready.side.sections[key]
        qtbot.waitUntil(lambda section=section: not section._title.visibleRegion().isEmpty())
        assert section.minimumSizeHint().width() <= section.width()


def test_hidden_layers_of_large_pictures_are_read_by_box(window: MainWindow, qtbot) -> None:
    """A class is drawn far out, where only reduced levels are looked at."""
    window.set_document(Document(Picture(np.full((3000, 3000, 1), GROUND, np.uint8))))
    window.side.bring("classes")
    window.canvas.fit()
    new: Mask = np.zeros((3000, 3000), np.uint8)
    new[1000:1400, 1000:1400] = 255
    window.document.replace(DamageLayer("stain"), new, "stain")
    window.document.replace(Layer.MASK, new, "mark")
    window.side.overlay.opacity.field.setValue(100)
    window.side.overlay.choose_by_class()
    assert shown(window, 1200, 1200, qtbot) == colour(window, "stain")
    assert shown(window, 1600, 1600, qtbot) == QColor(GROUND, GROUND, GROUND).name()
    assert window.side.classes.table.model().columnCount() == EYE + 5
