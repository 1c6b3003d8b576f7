"""What the tools do to the document, by real events; checked on the masks' bytes."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from restorer.document import Layer
from restorer.gui.canvas import Tool
from restorer.imaging.geometry import Box
from restorer.imaging.mask import empty, polygon, stroke, wand
from restorer.imaging.retouch import clone_stroke, heal_stroke

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
SHAPE = 300, 400


def strokes(points, radius: float, *, hardness: float = 1.0, value: int = 255, mask=None):
    """What a brush through `points` should leave."""
    mask = empty(SHAPE) if mask is None else mask.copy()
    stroke(mask, *points[0], radius, *points[0], radius, hardness=hardness, value=value)
    for start, end in pairwise(points):
        stroke(mask, *start, radius, *end, radius, hardness=hardness, value=value)
    return mask


@pytest.mark.parametrize("zoom", [0.5, 1.0, 3.0])
@pytest.mark.parametrize("hardness", [1.0, 0.4])
def test_a_stroke_is_exactly_the_masks_stroke(canvas, hands, zoom, hardness) -> None:
    canvas.set_zoom(zoom)
    canvas.settings.hardness = hardness
    path = [(180, 130), (210, 140), (211, 170), (190, 155)]
    hands.drag(*path)
    expected = strokes([hands.picture(p) for p in path], 10, hardness=hardness)
    assert np.array_equal(hands.document.mask, expected)
    assert expected.any()


def test_a_large_brush_over_the_edge(canvas, hands) -> None:
    canvas.settings.brush_size = 500
    path = [(-5, 100), (40, 120), (80, 120)]
    hands.drag(*path)
    assert np.array_equal(hands.document.mask, strokes([hands.picture(p) for p in path], 250))


def test_one_stroke_is_one_step_and_undo_restores_the_bytes(canvas, hands) -> None:
    document = hands.document
    canvas.settings.hardness = 0.3
    hands.drag((50, 50), (150, 90))
    first = document.mask.copy()
    hands.drag((60, 40), (100, 200), (300, 250))
    assert len(document.history.entries) == 2
    document.undo()
    assert np.array_equal(document.mask, first)
    document.undo()
    assert not document.mask.any()
    document.redo()
    assert np.array_equal(document.mask, first)


def test_the_eraser_and_the_right_button_erase(canvas, hands) -> None:
    hands.drag((100, 100), (200, 100))
    painted = hands.document.mask.copy()
    line = [(150, 80), (150, 120)]
    expected = strokes([hands.picture(p) for p in line], 10, value=0, mask=painted)
    hands.drag(*line, right=True)
    assert np.array_equal(hands.document.mask, expected)
    hands.document.undo()
    canvas.set_tool(Tool.ERASER)
    hands.drag(*line)
    assert np.array_equal(hands.document.mask, expected)
    hands.drag((150, 80), (150, 120), right=True)
    assert hands.document.mask[100, 150] == 255


def test_shift_click_draws_straight_on(canvas, hands) -> None:
    hands.click((60, 60))
    hands.click((300, 200), keys=SHIFT)
    corners = [hands.picture((60, 60)), hands.picture((300, 200))]
    assert np.array_equal(hands.document.mask, strokes(corners, 10))
    assert len(hands.document.history.entries) == 2


def test_escape_cancels_a_stroke(canvas, hands) -> None:
    hands.drag((50, 50), (90, 50))
    before = hands.document.mask.copy()
    hands.press((200, 200))
    hands.move((250, 200))
    assert hands.document.mask[200, 225] == 255
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert np.array_equal(hands.document.mask, before)
    hands.move((280, 200))
    hands.release((280, 200))
    assert np.array_equal(hands.document.mask, before)
    assert len(hands.document.history.entries) == 1


def test_changing_the_tool_in_a_stroke_drops_it(canvas, hands) -> None:
    told = []
    canvas.tool_changed.connect(told.append)
    hands.press((200, 200))
    canvas.set_tool(Tool.WAND)
    assert not hands.document.mask.any()
    assert told == [Tool.WAND]


def test_brackets_resize_the_brush(canvas, hands) -> None:
    canvas.settings.brush_size = 12
    QTest.keyClick(canvas, Qt.Key.Key_BracketRight)
    assert canvas.settings.brush_size == 14
    QTest.keyClick(canvas, Qt.Key.Key_BracketLeft)
    assert canvas.settings.brush_size == 12
    canvas.settings.brush_size = 1
    QTest.keyClick(canvas, Qt.Key.Key_BracketLeft)
    assert canvas.settings.brush_size == 1
    hands.click((20.5, 20.5))
    assert hands.document.mask.sum() == 255


def test_keyboard_alone_paints(canvas, hands) -> None:
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    (x, y) = np.argwhere(hands.document.mask).mean(axis=0)[::-1] + 0.5
    QTest.keyClick(canvas, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(canvas, Qt.Key.Key_Down, SHIFT)
    hands.document.undo()
    QTest.keyClick(canvas, Qt.Key.Key_Enter)
    after = np.argwhere(hands.document.mask).mean(axis=0)[::-1] + 0.5
    assert after[0] == pytest.approx(x, abs=0.5)
    assert after[1] == pytest.approx(y + 16, abs=0.5)


def test_rectangle_and_fill_is_one_gesture(canvas, hands) -> None:
    canvas.set_tool(Tool.RECTANGLE)
    boxes = []
    canvas.rectangle_filled.connect(boxes.append)
    hands.drag((120.5, 90.5), (100.5, 60.5), (50.5, 40.5))
    expected = empty(SHAPE)
    expected[40:91, 50:121] = 255
    assert np.array_equal(hands.document.mask, expected)
    assert boxes == [Box(50, 40, 71, 51)]
    hands.drag((60.5, 50.5), (80.5, 70.5), right=True)
    expected[50:71, 60:81] = 0
    assert np.array_equal(hands.document.mask, expected)
    assert len(boxes) == 1
    hands.drag((390.5, 290.5), (500, 500))
    expected[290:, 390:] = 255
    assert np.array_equal(hands.document.mask, expected)


def test_escape_drops_a_rectangle(canvas, hands) -> None:
    canvas.set_tool(Tool.RECTANGLE)
    hands.press((50, 50))
    hands.move((90, 90))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    hands.release((90, 90))
    assert not hands.document.mask.any()


def test_freehand_lasso(canvas, hands) -> None:
    canvas.set_tool(Tool.LASSO)
    corners = [(100, 50), (200, 60), (220, 180), (90, 150)]
    hands.drag(*corners)
    expected = empty(SHAPE)
    polygon(expected, [hands.picture(p) for p in corners])
    assert np.array_equal(hands.document.mask, expected)


@pytest.mark.parametrize("ends_with", ["enter", "double click"])
def test_lasso_by_clicks(canvas, hands, ends_with) -> None:
    canvas.set_tool(Tool.LASSO)
    corners = [(100, 50), (200, 60), (220, 180), (90, 150)]
    for corner in corners:
        hands.click(corner)
        hands.move((10, 10), held=False)
    assert not hands.document.mask.any()
    if ends_with == "enter":
        QTest.keyClick(canvas, Qt.Key.Key_Return)
    else:
        hands.double_click(corners[-1])
        hands.release(corners[-1])
    expected = empty(SHAPE)
    polygon(expected, [hands.picture(p) for p in corners])
    assert np.array_equal(hands.document.mask, expected)
    hands.move((300, 200), held=False)
    hands.click((10, 10))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    hands.click((20, 200))
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert np.array_equal(hands.document.mask, expected)


def test_wand_adds_subtracts_and_replaces(canvas, hands) -> None:
    canvas.set_tool(Tool.WAND)
    canvas.settings.tolerance = 12
    document = hands.document
    pixels = document.picture.pixels
    hands.click((50.5, 50.5))
    first = wand(pixels, 50, 50, 12)
    assert first.any()
    assert np.array_equal(document.mask, first)
    canvas.settings.contiguous = False
    hands.click((200.5, 100.5))
    second = wand(pixels, 200, 100, 12, contiguous=False)
    assert np.array_equal(document.mask, np.maximum(first, second))
    hands.click((200.5, 100.5), keys=ALT)
    left = np.where(second > 0, 0, first)
    assert np.array_equal(document.mask, left)
    hands.click((200.5, 100.5), keys=Qt.KeyboardModifier.ControlModifier)
    assert np.array_equal(document.mask, second)
    assert len(document.history.entries) == 4
    hands.click((-20, -20))
    assert len(document.history.entries) == 4


def test_fill_closes_an_outline_and_removes_a_hole(canvas, hands) -> None:
    hands.drag((100, 100), (200, 100), (200, 200), (100, 200), (100, 100))
    canvas.set_tool(Tool.FILL)
    messages = []
    canvas.message.connect(messages.append)
    hands.click((150, 150))
    assert (hands.document.mask[95:205, 95:205] == 255).all()
    hands.click((150, 150), right=True)
    assert not hands.document.mask.any()
    assert not messages
    hands.click((30, 30))
    assert not hands.document.mask.any()
    assert len(messages) == 1


def test_protect_brush_paints_its_own_layer(canvas, hands) -> None:
    canvas.set_tool(Tool.PROTECT)
    hands.drag((100, 100), (150, 100))
    hands.drag((125, 80), (125, 120), right=True)
    line, cut = [(100, 100), (150, 100)], [(125, 80), (125, 120)]
    expected = strokes([hands.picture(p) for p in line], 10)
    expected = strokes([hands.picture(p) for p in cut], 10, value=0, mask=expected)
    assert np.array_equal(hands.document.protect, expected)
    assert not hands.document.mask.any()


def test_target_layer(canvas, hands) -> None:
    canvas.settings.target = Layer.PROTECT
    canvas.set_tool(Tool.RECTANGLE)
    hands.drag((10.5, 10.5), (19.5, 19.5))
    assert hands.document.protect.sum() == 100 * 255
    assert not hands.document.mask.any()


def test_selections_replace_add_and_take_away(canvas, hands) -> None:
    canvas.set_tool(Tool.SELECT_RECTANGLE)
    hands.drag((10.5, 10.5), (99.5, 99.5))
    hands.drag((200.5, 10.5), (249.5, 59.5))
    expected = empty(SHAPE)
    expected[10:60, 200:250] = 255
    assert np.array_equal(hands.document.selection, expected)
    hands.drag((10.5, 10.5), (29.5, 29.5), keys=SHIFT)
    expected[10:30, 10:30] = 255
    assert np.array_equal(hands.document.selection, expected)
    hands.drag((10.5, 10.5), (19.5, 29.5), keys=ALT)
    expected[10:30, 10:20] = 0
    assert np.array_equal(hands.document.selection, expected)
    canvas.set_tool(Tool.SELECT_LASSO)
    corners = [(100, 50), (200, 60), (220, 180), (90, 150)]
    hands.drag(*corners)
    expected[:] = 0
    polygon(expected, [hands.picture(p) for p in corners])
    assert np.array_equal(hands.document.selection, expected)
    assert not hands.document.mask.any()
    assert len(hands.document.history.entries) == 5


def test_picking_a_hole(canvas, hands) -> None:
    canvas.set_tool(Tool.PICK_HOLE)
    picked = []
    canvas.hole_picked.connect(lambda x, y: picked.append((x, y)))
    hands.click((33.5, 44.5))
    hands.click((-5, 44.5))
    assert picked == [(33, 44)]
    assert not hands.document.can_undo


def test_pan_tool_changes_nothing(canvas, hands) -> None:
    canvas.set_tool(Tool.PAN)
    before = canvas.view_box()
    hands.drag((100, 100), (20, 40))
    assert canvas.view_box() != before
    assert not hands.document.can_undo


def test_clone_without_a_source_says_so(canvas, hands) -> None:
    canvas.set_tool(Tool.CLONE)
    messages = []
    canvas.message.connect(messages.append)
    hands.drag((100, 100), (120, 100))
    assert len(messages) == 1
    assert not hands.document.fills
    hands.click((50, 50), keys=Qt.KeyboardModifier.AltModifier)
    assert "source is set" in messages[-1]


@pytest.mark.parametrize(("tool", "make"), [(Tool.CLONE, clone_stroke), (Tool.HEAL, heal_stroke)])
def test_clone_and_heal_become_fills(canvas, hands, tool, make) -> None:
    canvas.set_tool(tool)
    document = hands.document
    document.replace(Layer.MASK, np.full(SHAPE, 255, np.uint8), "all")
    hands.click((250.5, 200.5), keys=ALT)
    path = [(100.5, 80.5), (130.5, 90.5), (140.5, 100.5)]
    hands.drag(*path)
    (fill,) = document.fills
    coverage = strokes([hands.picture(p) for p in path], 10)
    expected = make(document.picture.pixels, (150, 120), coverage, Box.of_shape(SHAPE))
    assert fill.box == expected.box
    assert np.array_equal(fill.alpha, expected.alpha)
    assert np.abs(fill.pixels.astype(int) - expected.pixels).max() <= (0 if tool is Tool.CLONE else 1)
    assert (document.mask == 255).all()
    # Aligned: the next stroke keeps the offset.
    hands.drag((40.5, 40.5), (60.5, 40.5))
    assert document.fills[-1].provenance.parameters["offset"] == [150, 120]
    document.undo()
    document.undo()
    assert not document.fills


def test_clone_shows_while_it_is_drawn(canvas, hands) -> None:
    canvas.set_tool(Tool.CLONE)
    hands.click((250.5, 200.5), keys=ALT)
    hands.press((100.5, 80.5))
    hands.move((130.5, 80.5))
    source = hands.document.picture.pixels
    assert hands.colour((115, 80)) == tuple(source[200, 265])
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert hands.colour((115, 84)) == tuple(source[84, 115])
    assert not hands.document.fills


def tablet(canvas, kind: QEvent.Type, at: QPointF, pressure: float, *, eraser: bool = False) -> None:
    pen = QPointingDevice.PointerType.Eraser if eraser else QPointingDevice.PointerType.Pen
    device = QPointingDevice(
        "stylus",
        1,
        QInputDevice.DeviceType.Stylus,
        pen,
        QInputDevice.Capability.Pressure,
        1,
        1,
        "",
        _id(),
        canvas,
    )
    done = kind == QEvent.Type.TabletRelease
    event = QTabletEvent(
        kind,
        device,
        at,
        canvas.mapToGlobal(at),
        pressure,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        Qt.KeyboardModifier.NoModifier,
        Qt.MouseButton.NoButton if kind == QEvent.Type.TabletMove else Qt.MouseButton.LeftButton,
        Qt.MouseButton.NoButton if done else Qt.MouseButton.LeftButton,
    )
    QApplication.sendEvent(canvas, event)


def _id():
    from PySide6.QtGui import QPointingDeviceUniqueId

    return QPointingDeviceUniqueId()


def test_stylus_pressure_and_eraser_end(canvas, hands) -> None:
    canvas.settings.brush_size = 40
    for pressure, size in ((1.0, 40), (0.5, 23)):
        at = hands.widget((200, 150))
        tablet(canvas, QEvent.Type.TabletPress, at, pressure)
        tablet(canvas, QEvent.Type.TabletRelease, at, 0.0)
        width = int((hands.document.mask[150] > 0).sum())
        assert width == pytest.approx(size, abs=1)
        hands.document.undo()
    canvas.settings.pressure_size = False
    tablet(canvas, QEvent.Type.TabletPress, at, 0.2)
    tablet(canvas, QEvent.Type.TabletRelease, at, 0.0)
    assert (hands.document.mask[150] > 0).sum() == pytest.approx(40, abs=1)
    tablet(canvas, QEvent.Type.TabletPress, at, 1.0, eraser=True)
    tablet(canvas, QEvent.Type.TabletRelease, at, 0.0, eraser=True)
    assert not hands.document.mask.any()


def test_settings_tell_of_changes_once(canvas) -> None:
    told = []
    canvas.settings.changed.connect(lambda: told.append(1))
    canvas.settings.brush_size = 33
    canvas.settings.brush_size = 33
    canvas.settings.hardness = 0.25
    canvas.settings.hardness = 7
    assert canvas.settings.hardness == 1.0
    assert len(told) == 3
