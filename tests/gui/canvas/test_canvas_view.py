"""Zooming, moving, comparing: what shows where."""

from __future__ import annotations

import gc
import warnings
import weakref

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QColorSpace,
    QDragEnterEvent,
    QDropEvent,
    QNativeGestureEvent,
    QPixmap,
    QPointingDevice,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from restorer.document import Document, Layer
from restorer.gui.canvas import Canvas, Compare, Tool
from restorer.gui.canvas.compare import DIVIDER
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Metadata, Picture

GREY = 90, 91, 92


def fill_of(box: Box, colour: tuple[int, int, int] = GREY) -> Fill:
    pixels = np.empty((box.height, box.width, 3), np.uint8)
    pixels[:] = colour
    return Fill(box, pixels, np.full(pixels.shape[:2], 255, np.uint8), Provenance("test"))


@pytest.mark.parametrize("place", [(250, 210), (120.0, 80.0), (431, 333)])
@pytest.mark.parametrize("notches", [1, -1, 3, 12, -3])
def test_the_wheel_zooms_to_the_cursor(canvas, hands, place, notches) -> None:
    at = QPointF(*place)
    before, zoom = canvas.picture_point(at), canvas.zoom
    hands.wheel(at, notches)
    assert (canvas.zoom > zoom) == (notches > 0)
    now = canvas.widget_point(*before)
    assert (now.x(), now.y()) == pytest.approx((at.x(), at.y()), abs=max(1.0, canvas.zoom / zoom))


def test_zooming_in_and_out_again_does_not_drift(canvas, hands) -> None:
    at = QPointF(333, 77)
    before = canvas.picture_point(at)
    for _ in range(10):
        for notches in (1, 1, -2):
            hands.wheel(at, notches)
    assert canvas.picture_point(at) == pytest.approx(before, abs=1)


def test_pinching_zooms_and_touchpads_scroll(canvas, hands) -> None:
    at = QPointF(200, 100)
    before, box = canvas.picture_point(at), canvas.view_box()
    where = at, at, canvas.mapToGlobal(at)
    pinch = Qt.NativeGestureType.ZoomNativeGesture
    pad = QPointingDevice.primaryPointingDevice()
    QApplication.sendEvent(canvas, QNativeGestureEvent(pinch, pad, 2, *where, 0.5, QPointF()))
    assert canvas.zoom == 1.5
    assert canvas.picture_point(at) == pytest.approx(before, abs=1)
    hands.scroll(at, QPoint(-30, -45))
    assert canvas.zoom == 1.5
    assert canvas.picture_point(at) == pytest.approx((before[0] + 20, before[1] + 30), abs=1)
    assert canvas.view_box() != box


def test_fit_shows_all_and_stays_fitted(canvas) -> None:
    canvas.fit()
    assert canvas.view_box() == Box(0, 0, 400, 300)
    canvas.resize(300, 200)
    assert canvas.view_box() == Box(0, 0, 400, 300)
    assert canvas.zoom < 0.75


def test_actual_size_and_steps(canvas) -> None:
    canvas.set_zoom(2.7)
    canvas.actual_size()
    assert canvas.zoom == 1.0
    canvas.zoom_in()
    assert canvas.zoom == 1.5
    canvas.zoom_out()
    canvas.zoom_out()
    assert canvas.zoom == pytest.approx(2 / 3)


def test_zoom_has_limits_and_the_picture_cannot_get_lost(canvas) -> None:
    canvas.set_zoom(1e9)
    assert canvas.zoom == 64
    canvas.set_zoom(1e-9)
    assert 0 < canvas.zoom <= 0.25
    canvas.view.pan(1e6, -1e6)
    assert not canvas.view_box().is_empty


def test_arrow_keys_and_middle_button_move_the_view(canvas, hands) -> None:
    canvas.set_zoom(4.0)
    before = canvas.picture_point(QPointF(100, 100))
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    after = canvas.picture_point(QPointF(100, 100))
    assert after[0] > before[0]
    assert after[1] == before[1]
    start = canvas.picture_point(QPointF(100, 100))
    QTest.mousePress(
        canvas, Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, QPointF(100, 100).toPoint()
    )
    hands.move(canvas.picture_point(QPointF(130, 90)))
    QTest.mouseRelease(
        canvas, Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, QPointF(130, 90).toPoint()
    )
    assert canvas.picture_point(QPointF(130, 90)) == pytest.approx(start, abs=0.3)
    assert not hands.document.can_undo


def test_space_and_drag_pans_instead_of_painting(canvas, hands) -> None:
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    start = hands.picture((200, 150))
    place = hands.widget((200, 150))
    hands.press((200, 150))
    hands.move((230, 160))
    hands.release((230, 160))
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert canvas.picture_point(place) != pytest.approx(start, abs=5)
    assert not hands.document.mask.any()
    hands.click((200, 150))
    assert hands.document.mask.any()


@pytest.mark.parametrize("zoom", [1.0, 2.0, 7.3, 16.0])
def test_close_up_every_pixel_shows_its_own_colour(canvas, hands, zoom) -> None:
    canvas.set_zoom(zoom)
    canvas.centre_on(222.5, 111.5)
    hands.leave()
    for at in ((222, 111), (223, 111), (222, 112), (215, 105)):
        assert hands.colour(at) == tuple(int(v) for v in hands.document.picture.pixels[at[1], at[0]])


def test_far_out_the_screen_shows_area_means(qtbot) -> None:
    checks = np.indices((1200, 1200)).sum(axis=0) % 2 * 255
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(200, 200)
    canvas.set_document(Document(Picture(checks.astype(np.uint8)[..., None])))
    canvas.show()
    qtbot.waitUntil(lambda: canvas.is_settled)
    image = canvas.grab().toImage()
    values = {image.pixelColor(x, y).red() for x in range(60, 140, 7) for y in range(60, 140, 7)}
    assert values <= {126, 127, 128, 129}


def test_16_bit_and_alpha(qtbot) -> None:
    pixels = np.zeros((40, 40, 4), np.uint16)
    pixels[...] = (65535, 0x8080, 0, 65535)
    pixels[:20, :, 3] = 0
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(300, 300)
    canvas.set_document(Document(Picture(pixels)))
    canvas.show()
    canvas.set_zoom(4.0)
    image = canvas.grab().toImage()
    opaque, clear = canvas.widget_point(20, 30).toPoint(), canvas.widget_point(20, 10).toPoint()
    assert image.pixelColor(opaque).getRgb()[:3] == (255, 128, 0)
    ground = {image.pixelColor(clear.x() + x, clear.y()).getRgb()[:3] for x in range(0, 20, 4)}
    assert ground == {(204, 204, 204), (153, 153, 153)}


def test_colours_are_shown_through_the_profile(qtbot, hands) -> None:
    wide = QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb)
    pixels = np.full((300, 400, 3), (60, 200, 90), np.uint8)
    for space, converts in ((wide, True), (QColorSpace(QColorSpace.NamedColorSpace.SRgb), False)):
        metadata = Metadata(icc=bytes(space.iccProfile().data()))
        hands.canvas.set_document(Document(Picture(pixels, metadata)))
        hands.leave()
        shown = hands.colour((200, 150))
        transform = space.transformationToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
        expected = transform.map(QColor(60, 200, 90)).getRgb()[:3]
        assert shown == pytest.approx(expected, abs=1)
        assert (shown != (60, 200, 90)) == converts


def test_a_canvas_may_go_before_its_document(qtbot) -> None:
    document = Document(make_large())
    canvas = Canvas()
    canvas.set_document(document)
    canvas.show()
    canvas.repaint()
    QApplication.processEvents()
    shiboken6.delete(canvas)
    edit = document.begin_edit(Layer.MASK, "late")
    edit.touch(Box(0, 0, 5, 5))
    edit.array[:5, :5] = 255
    assert edit.commit()


def test_closed_documents_are_let_go(canvas, hands) -> None:
    hands.drag((100, 100), (200, 200))
    hands.document.add_fills([fill_of(Box(0, 0, 40, 30))], "Fill")
    hands.settle()
    canvas.grab()
    gone = weakref.ref(hands.document)
    canvas.set_document(Document(Picture(np.zeros((5, 5, 1), np.uint8))))
    gc.collect()
    assert gone() is None


def test_large_pictures_sharpen_in_the_background(qtbot) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(300, 300)
    canvas.set_document(Document(make_large()))
    assert not canvas.is_settled
    canvas.show()
    qtbot.waitUntil(lambda: canvas.is_settled, timeout=10000)
    image = canvas.grab().toImage()
    assert {image.pixelColor(x, 150).red() for x in range(100, 200, 9)} <= {126, 127, 128}
    canvas.set_document(None)


def make_large() -> Picture:
    """Over four megapixels of black and white columns."""
    row = (np.arange(2400) % 2 * 255).astype(np.uint8)
    return Picture(np.repeat(row[None, :, None], 2400, axis=0))


def test_split_shows_the_source_left_and_the_result_right(canvas, hands) -> None:
    hands.document.add_fills([fill_of(Box(0, 0, 400, 300))], "Fill")
    canvas.set_compare(Compare.SPLIT)
    hands.leave()
    before, after = (100, 150), (300, 150)
    source = hands.document.picture.pixels
    assert hands.colour(before) == tuple(source[150, 100])
    assert hands.colour(after) == GREY
    middle = QPointF(canvas.width() / 2, 60).toPoint()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    QTest.mouseMove(canvas, QPointF(canvas.widget_point(50, 10).x(), 60).toPoint())
    end = QPointF(canvas.widget_point(50, 10).x(), 60).toPoint()
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert hands.colour(before) == GREY
    assert hands.colour((30, 150)) == tuple(source[150, 30])
    assert not hands.document.mask.any()


def test_the_brush_outline_does_not_stay_behind_when_the_slider_is_dragged(canvas, hands) -> None:
    canvas.set_compare(Compare.SPLIT)
    positions = []
    canvas.cursor_moved.connect(positions.append)
    hands.move((100, 100), held=False)
    middle = QPointF(canvas.width() / 2, 60).toPoint()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert positions[-1] is None


def test_only_a_selection_dims_the_rest(canvas, hands) -> None:
    hands.leave()
    document = hands.document
    bright = hands.colour((10, 10))
    selection = np.zeros(document.mask.shape, np.uint8)
    selection[100:200, 100:200] = 255
    document.replace(Layer.SELECTION, selection, "Select")
    assert sum(hands.colour((10, 10))) < sum(bright)
    document.replace(Layer.SELECTION, np.zeros_like(selection), "Select nothing")
    assert hands.colour((10, 10)) == bright
    document.undo()
    assert sum(hands.colour((10, 10))) < sum(bright)
    document.undo()
    assert hands.colour((10, 10)) == bright


@pytest.mark.parametrize("zoom", [0.5, 1.0, 9.0])
def test_moving_the_view_shows_what_a_fresh_look_would(canvas, hands, qtbot, zoom) -> None:
    for layer, place in ((Layer.MASK, 40), (Layer.PROTECT, 90), (Layer.SELECTION, 120)):
        array = np.zeros(hands.document.mask.shape, np.uint8)
        array[place : place + 120, place : place + 180] = 255
        hands.document.replace(layer, array, "mark")
    canvas.set_zoom(zoom)
    hands.leave()
    hands.settle()
    for way in ((7, 5), (-31, 3), (12, -90)):
        canvas.grab()
        canvas.view.pan(*way)
    moved = canvas.grab().toImage()
    canvas.set_zoom(zoom * 2)
    canvas.grab()
    canvas.set_zoom(zoom)
    assert canvas.grab().toImage() == moved


def test_holding_the_original(canvas, hands) -> None:
    hands.document.add_fills([fill_of(Box(50, 50, 100, 100))], "Fill")
    hands.leave()
    assert hands.colour((100, 60)) == GREY
    canvas.set_hold_original(True)
    assert hands.colour((100, 60)) == tuple(hands.document.picture.pixels[60, 100])
    canvas.set_hold_original(False)
    assert hands.colour((100, 60)) == GREY


def test_side_by_side_is_linked_and_both_panes_take_strokes(canvas, hands) -> None:
    hands.document.add_fills([fill_of(Box(0, 0, 400, 300))], "Fill")
    canvas.set_compare(Compare.SIDE_BY_SIDE)
    canvas.centre_on(200, 150)
    hands.leave()
    pane = (canvas.width() - DIVIDER) // 2
    assert hands.colour((200, 100)) == tuple(hands.document.picture.pixels[100, 200])
    assert hands.colour((200, 100), left=pane + DIVIDER) == GREY
    left, right = QPointF(40, 200), QPointF(40 + pane + DIVIDER, 200)
    assert canvas.picture_point(left) == canvas.picture_point(right)
    for place in (left, right):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place.toPoint())
        x, y = (int(v) for v in canvas.picture_point(left))
        assert hands.document.mask[y, x] == 255
        hands.document.undo()


def test_screen_follows_undo_of_fills_and_mask(canvas, hands) -> None:
    canvas.set_zoom(0.5)
    hands.leave()
    before = hands.colour((200, 150))
    hands.document.add_fills([fill_of(Box(100, 100, 200, 100))], "Fill")
    assert hands.colour((200, 150)) == GREY
    hands.document.undo()
    assert hands.colour((200, 150)) == before
    hands.drag((150, 150), (250, 150))
    hands.leave()
    assert hands.colour((200, 150)) != before
    hands.document.undo()
    assert hands.colour((200, 150)) == before


def test_overlay_colour_and_visibility(canvas, hands) -> None:
    hands.drag((150, 150), (250, 150))
    hands.leave()
    canvas.set_overlay(Qt.GlobalColor.green, 1.0, True)
    assert hands.colour((200, 150)) == (0, 255, 0)
    canvas.set_overlay(Qt.GlobalColor.green, 1.0, False)
    assert hands.colour((200, 150)) == tuple(hands.document.picture.pixels[150, 200])


def test_a_reduced_preview_covers_the_same_place(canvas, hands) -> None:
    preview = np.zeros((75, 100), np.uint8)
    preview[20:40, 50:70] = 255
    hands.leave()
    plain = {at: hands.colour(at) for at in ((205, 85), (275, 155), (190, 100), (290, 100))}
    canvas.set_preview(preview)
    shown = {at: hands.colour(at) for at in plain}
    assert shown[205, 85] != plain[205, 85]
    assert shown[275, 155] != plain[275, 155]
    assert shown[190, 100] == plain[190, 100]
    assert shown[290, 100] == plain[290, 100]
    canvas.set_preview(None)
    assert {at: hands.colour(at) for at in plain} == plain


def test_running_regions_light_up(canvas, hands, qtbot) -> None:
    hands.leave()
    plain = hands.colour((60, 60))
    canvas.set_running([Box(40, 40, 50, 50), Box(200, 40, 50, 50)])
    assert hands.colour((60, 60)) == plain
    canvas.mark_done(Box(40, 40, 50, 50))
    assert hands.colour((60, 60)) != plain
    canvas.set_running(None)
    qtbot.waitUntil(lambda: hands.colour((60, 60)) == plain, timeout=3000)


def test_cursor_position_is_told_and_forgotten(canvas, hands) -> None:
    seen: list[object] = []
    canvas.cursor_moved.connect(seen.append)
    hands.move((37.5, 41.5), held=False)
    hands.move((-20, 41), held=False)
    hands.move((10.5, 10.5), held=False)
    hands.leave()
    assert seen == [(37, 41), None, (10, 10), None]


def test_dropped_files_are_handed_on(canvas, tmp_path) -> None:
    dropped: list[list[object]] = []
    canvas.files_dropped.connect(dropped.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.tif")), QUrl("https://example.org/b.tif")])
    rest = data, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    with warnings.catch_warnings():
        warnings.simplefilter(
            "ignore", DeprecationWarning
        )  # Qt 6.12 wants a QPointF, earlier versions a QPoint
        entered = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, *rest)
    QApplication.sendEvent(canvas, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(canvas, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, *rest))
    assert dropped == [[tmp_path / "a.tif"]]


def test_without_a_document_nothing_happens(canvas, hands) -> None:
    canvas.set_document(None)
    assert canvas.document is None
    for tool in Tool:
        canvas.set_tool(tool)
        hands.click((10, 10))
        QTest.keyClick(canvas, Qt.Key.Key_Return)
    canvas.grab()


def test_another_document_replaces_the_first(canvas, hands) -> None:
    old = hands.document
    hands.press((100, 100))
    pixels = np.full((50, 60, 1), 77, np.uint8)
    canvas.set_document(Document(Picture(pixels)))
    assert not old.mask.any()
    hands.leave()
    assert hands.colour((30, 25)) == (77, 77, 77)
    old.undo()
    assert canvas.view_box() == Box(0, 0, 60, 50)


@pytest.mark.parametrize("ratio", [1.25, 2.0])
def test_hidpi_screens_show_device_pixels(canvas, hands, ratio, monkeypatch) -> None:
    monkeypatch.setattr(type(canvas), "devicePixelRatioF", lambda self: ratio)
    canvas.actual_size()
    canvas.centre_on(211.3, 99.8)
    hands.leave()
    pixmap = QPixmap(round(canvas.width() * ratio), round(canvas.height() * ratio))
    pixmap.setDevicePixelRatio(ratio)
    canvas.render(pixmap)
    image, view = pixmap.toImage(), canvas.view.device()
    for x, y in ((211, 99), (212, 99), (211, 100), (260, 140)):
        shown = image.pixelColor(x + round(view.left), y + round(view.top)).getRgb()[:3]
        assert shown == tuple(hands.document.picture.pixels[y, x])


def test_accessible(canvas) -> None:
    assert canvas.accessibleName()
    assert canvas.accessibleDescription()
    assert canvas.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert canvas.event(QEvent(QEvent.Type.None_)) in (True, False)
