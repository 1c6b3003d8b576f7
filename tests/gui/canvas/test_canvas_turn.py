"""A turned or mirrored view: where things are, what is drawn, and that only the view turns."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from restorer.document import Document, Layer
from restorer.gui.canvas import Compare, Tool
from restorer.gui.canvas.compare import DIVIDER, Side
from restorer.gui.canvas.turn import Turn
from restorer.gui.canvas.turn_painter import turning_of
from restorer.gui.canvas.view import FIT_MARGIN, View
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.imaging.mask import empty, stroke
from restorer.imaging.picture import Picture

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
SQUARE = [Turn(angle, mirrored) for angle in (0.0, 90.0, 180.0, 270.0) for mirrored in (False, True)]
ODD = [Turn(15.0), Turn(137.0, True)]
GREY = (77, 77, 77)

turns = st.builds(Turn, st.floats(0, 359.99), st.booleans()) | st.sampled_from(SQUARE)
sides = st.integers(50, 3000)


def turned_view(turn: Turn, pane: tuple[int, int], zoom: float, ratio: float = 1.0) -> View:
    view = View()
    view.ratio = ratio
    view.set_pane(*pane)
    view.set_picture(900, 600)
    view.set_turn(turn)
    view.zoom_to(zoom)
    return view


def seen(view: View, x: float, y: float) -> tuple[float, float]:
    return view.to_pane(*view.to_screen(x, y))


def grabbed(canvas, hands) -> np.ndarray:
    """What the screen shows, (h, w, 3) RGB."""
    hands.settle()
    image = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def colour_at(canvas, hands, x: int, y: int, side: Side | None = None) -> tuple[int, ...]:
    """What the screen shows in the middle of a picture pixel."""
    place = canvas.widget_point(x + 0.5, y + 0.5, side)
    return tuple(int(v) for v in grabbed(canvas, hands)[int(place.y()), int(place.x())])


@given(turns, st.tuples(sides, sides), st.floats(0.05, 64), st.sampled_from((1.0, 1.25, 2.0)))
def test_a_point_of_the_screen_is_found_again(turn, pane, zoom, ratio) -> None:
    view = turned_view(turn, pane, zoom, ratio)
    for at in ((0.0, 0.0), (pane[0] / 3, pane[1]), (pane[0] + 50.0, 7.5)):
        x, y = view.to_picture(*view.from_pane(*at))
        assert seen(view, x, y) == pytest.approx(at, abs=1e-6)


@given(turns, turns, st.tuples(sides, sides))
def test_turning_and_zooming_keep_the_point_in_the_centre(turn, further, pane) -> None:
    view = turned_view(turn, pane, 1.0)
    view.centre_on(400, 250)
    view.set_turn(further)
    view.zoom_to(3.0)
    view.set_turn(Turn())
    centre = view.to_picture(pane[0] / 2, pane[1] / 2)
    assert centre == pytest.approx((400, 250), abs=0.5), "half a device pixel at most"


@given(turns, st.tuples(sides, sides), st.floats(1, 8), st.floats(0, 1), st.floats(0, 1))
def test_the_point_under_the_pointer_stays_there(turn, pane, zoom, across, down) -> None:
    view = turned_view(turn, pane, 2.0)
    view.centre_on(450, 300)
    at = pane[0] * across, pane[1] * down
    anchor = view.from_pane(*at)
    x, y = view.to_picture(*anchor)
    assume(0 <= x < 900 and 0 <= y < 600)  # else something may hold it back
    view.zoom_to(zoom, anchor)
    half_a_pixel = 0.5 * zoom / 2 + 0.5
    assert seen(view, x, y) == pytest.approx(at, abs=1.5 * half_a_pixel)


@given(turns, st.tuples(sides, sides))
def test_a_fitted_picture_lies_within_the_pane_and_touches_it(turn, pane) -> None:
    view = turned_view(turn, pane, 1.0)
    view.fit()
    corners = [seen(view, x, y) for x in (0, 900) for y in (0, 600)]
    gaps = [
        min(side - max(p[axis] for p in corners), *(p[axis] for p in corners))
        for axis, side in enumerate(pane)
    ]
    assert min(gaps) >= FIT_MARGIN - 1
    assert min(gaps) <= FIT_MARGIN + 1 or view.zoom == 1.0


@given(
    turns,
    st.tuples(st.integers(200, 2000), st.integers(200, 2000)),
    st.floats(-1e5, 1e5),
    st.floats(-1e5, 1e5),
)
def test_the_picture_cannot_get_lost_at_any_angle(turn, pane, dx, dy) -> None:
    view = turned_view(turn, pane, 1.0)
    view.pan(dx, dy)
    x, y = seen(view, *np.meshgrid(np.arange(0, 901, 20), np.arange(0, 601, 20)))
    assert np.any((x >= 0) & (x < pane[0]) & (y >= 0) & (y < pane[1]))


def test_mirroring_flips_what_is_seen_and_back() -> None:
    turn = Turn(30.0)
    x, y = turn.vector(3.0, 5.0)
    assert turn.flipped().vector(3.0, 5.0) == pytest.approx((-x, y))
    assert turn.flipped().flipped() == turn
    assert turn.turned(-30) == Turn()


@pytest.mark.parametrize("turn", SQUARE)
@pytest.mark.parametrize("zoom", [1.0, 3.0, 0.4])
def test_quarter_turns_and_mirrors_show_the_very_pixels(canvas, hands, turn, zoom) -> None:
    hands.document.replace(Layer.MASK, np.full((300, 400), 90, np.uint8), "mark")
    canvas.set_zoom(zoom)
    canvas.resize(420, 420)  # square: the turned pane has the same pixels
    canvas.centre_on(200, 150)
    hands.leave()
    upright = grabbed(canvas, hands)
    canvas.set_turn(turn)
    expected = np.rot90(upright[:, ::-1] if turn.mirrored else upright, -int(turn.angle) // 90)
    assert np.array_equal(grabbed(canvas, hands), expected)


@pytest.mark.parametrize("turn", [Turn(90.0), Turn(180.0, True), Turn(270.0)])
@pytest.mark.parametrize("ratio", [1.25, 2.0])
def test_hidpi_screens_show_device_pixels_turned_as_well(canvas, hands, ratio, turn, monkeypatch) -> None:
    monkeypatch.setattr(type(canvas), "devicePixelRatioF", lambda self: ratio)
    canvas.resize(501, 417)
    canvas.actual_size()
    canvas.set_turn(turn)
    hands.leave()
    pixmap = QPixmap(round(canvas.width() * ratio), round(canvas.height() * ratio))
    pixmap.setDevicePixelRatio(ratio)
    canvas.render(pixmap)
    image, view = pixmap.toImage(), canvas.view.device()
    turning = turning_of(canvas.view)
    for x, y in ((211, 99), (212, 99), (211, 100), (260, 140)):
        at = turning.map(QPointF(x + 0.5 + view.left, y + 0.5 + view.top))
        shown = image.pixelColor(int(at.x()), int(at.y())).getRgb()[:3]
        assert shown == tuple(hands.document.picture.pixels[y, x])


@pytest.mark.parametrize("turn", [*SQUARE, *ODD])
def test_strokes_land_where_the_pointer_is(canvas, hands, turn) -> None:
    canvas.set_zoom(2.0)
    canvas.set_turn(turn)
    hands.drag((180, 130), (210, 140))
    expected = empty((300, 400))
    (x0, y0), (x1, y1) = hands.picture((180, 130)), hands.picture((210, 140))
    stroke(expected, x0, y0, 10, x1, y1, 10)
    assert np.count_nonzero(hands.document.mask != expected) <= 4, "pieces of the stroke may round otherwise"
    assert hands.document.mask[135, 195] == 255


@pytest.mark.parametrize("turn", [Turn(90.0), Turn(0.0, True), *ODD])
def test_a_turned_view_shows_pixels_and_marks_at_their_place(canvas, hands, turn) -> None:
    canvas.set_zoom(8.0)
    canvas.set_turn(turn)
    hands.leave()
    for at in ((200, 150), (190, 160)):
        assert colour_at(canvas, hands, *at) == pytest.approx(
            tuple(hands.document.picture.pixels[at[1], at[0]]), abs=1
        )
    canvas.set_overlay(Qt.GlobalColor.green, 1.0, True)
    hands.drag((185, 150), (215, 150))
    hands.leave()
    assert colour_at(canvas, hands, 200, 150) == (0, 255, 0)


@pytest.mark.parametrize("turn", [Turn(90.0), Turn(30.0), Turn(200.0, True)])
def test_what_a_stroke_repaints_is_what_a_fresh_look_shows(canvas, hands, turn, qtbot) -> None:
    """Only the box around a stroke is repainted; with the view turned, too, nothing old is left beside it."""
    canvas.set_turn(turn)
    canvas.set_overlay(Qt.GlobalColor.green, 0.6, True)
    hands.settle()
    repainted = []
    original = canvas._paint_pane
    canvas._paint_pane = lambda painter, pane, event: (
        repainted.append(event.rect()),
        original(painter, pane, event),
    )
    canvas.repaint()
    repainted.clear()
    hands.drag((150, 150), (170, 160))
    qtbot.waitUntil(lambda: bool(repainted))
    for x, y in ((141, 150), (150, 141), (180, 160), (170, 170)):  # the stroke's outermost pixels
        place = canvas.widget_point(x, y).toPoint()
        assert any(rect.adjusted(-1, -1, 1, 1).contains(place) for rect in repainted)
    assert all(rect.width() < 120 and rect.height() < 120 for rect in repainted)


def test_panning_arrows_and_scrolling_move_what_is_seen(canvas, hands) -> None:
    canvas.set_zoom(4.0)
    canvas.set_turn(Turn(90.0))
    at = QPointF(100, 100)
    before = canvas.picture_point(at)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    after = canvas.picture_point(at)
    assert after == pytest.approx((before[0], before[1] - 16), abs=0.3), "to the right is up in the picture"
    hands.scroll(at, QPoint(-30, 0))
    assert canvas.picture_point(at) == pytest.approx((before[0], before[1] - 16 - 7.5), abs=0.3)
    start = canvas.picture_point(at)
    QTest.mousePress(canvas, Qt.MouseButton.MiddleButton, NONE, QPoint(100, 100))
    hands.move(canvas.picture_point(QPointF(140, 90)))
    QTest.mouseRelease(canvas, Qt.MouseButton.MiddleButton, NONE, QPoint(140, 90))
    assert canvas.picture_point(QPointF(140, 90)) == pytest.approx(start, abs=0.3)


def test_the_wheel_zooms_to_the_pointer(canvas, hands) -> None:
    canvas.set_turn(Turn(33.0))
    at = QPointF(210, 190)
    before = canvas.picture_point(at)
    hands.wheel(at, 4)
    assert canvas.zoom == 2.0
    assert canvas.picture_point(at) == pytest.approx(before, abs=0.5)


def test_the_keyboard_moves_the_brush_as_seen(canvas, hands) -> None:
    canvas.set_turn(Turn(90.0))
    QTest.keyClick(canvas, Qt.Key.Key_Down, SHIFT)
    first = canvas._pointer
    QTest.keyClick(canvas, Qt.Key.Key_Down, SHIFT)
    assert (canvas._pointer.x, canvas._pointer.y) == pytest.approx((first.x + 8, first.y))


def test_shift_space_and_drag_turn_the_view_and_paint_nothing(canvas, hands) -> None:
    centre = QPointF(canvas.width() / 2, canvas.height() / 2)
    began = canvas.picture_point(centre)
    QTest.keyPress(canvas, Qt.Key.Key_Space, SHIFT)
    QTest.mousePress(canvas, LEFT, SHIFT, QPoint(400, 210))
    _drag(canvas, QPoint(400, 250), SHIFT)
    turned = canvas.view.turn.angle
    assert 10 < turned < 20
    assert turned == round(turned)
    _drag(canvas, QPoint(400, 250), CONTROL)
    assert canvas.view.turn == Turn(15.0)
    _drag(canvas, QPoint(250, 400), SHIFT)
    assert canvas.view.turn == Turn(90.0), "near a quarter turn it catches"
    QTest.mouseRelease(canvas, LEFT, SHIFT, QPoint(250, 400))
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert canvas.picture_point(centre) == pytest.approx(began, abs=1)
    assert not hands.document.mask.any()
    _drag(canvas, QPoint(300, 100), SHIFT)
    assert canvas.view.turn == Turn(90.0)


def _drag(canvas, to: QPoint, keys: Qt.KeyboardModifier) -> None:
    at = QPointF(to)
    event = QMouseEvent(
        QEvent.Type.MouseMove, at, canvas.mapToGlobal(at), Qt.MouseButton.NoButton, LEFT, keys
    )
    QApplication.sendEvent(canvas, event)


@pytest.mark.parametrize("turn", [Turn(90.0), Turn(20.0, True)])
def test_comparing_works_in_a_turned_view(canvas, hands, turn) -> None:
    pixels = np.full((300, 400, 3), 77, np.uint8)
    fill = Fill(Box(0, 0, 400, 300), pixels, np.full((300, 400), 255, np.uint8), Provenance("test"))
    hands.document.add_fills([fill], "Fill")
    canvas.set_zoom(4.0)
    canvas.set_turn(turn)
    canvas.set_compare(Compare.SIDE_BY_SIDE)
    canvas.centre_on(200, 150)
    hands.leave()
    source = tuple(hands.document.picture.pixels[150, 200])
    assert colour_at(canvas, hands, 200, 150, Side.BEFORE) == pytest.approx(source, abs=1)
    assert colour_at(canvas, hands, 200, 150, Side.AFTER) == GREY
    start = (canvas.width() - DIVIDER) // 2 + DIVIDER
    left, right = QPointF(40, 200), QPointF(40 + start, 200)
    assert canvas.picture_point(left) == pytest.approx(canvas.picture_point(right))
    canvas.set_compare(Compare.SPLIT)
    canvas.centre_on(200, 150)
    image = grabbed(canvas, hands)
    assert tuple(image[210, canvas.width() // 2 + 40]) == GREY
    x, y = (int(v) for v in canvas.picture_point(QPointF(canvas.width() // 2 - 40.5, 210.5)))
    assert tuple(image[210, canvas.width() // 2 - 41]) == pytest.approx(
        tuple(hands.document.picture.pixels[y, x]), abs=60
    )


def test_the_label_of_a_measured_line_can_be_read_in_a_mirrored_view(canvas, hands) -> None:
    """The label is drawn the same whatever the turn."""
    canvas.set_tool(Tool.MEASURE)
    blank = Document(Picture(np.full((300, 400, 3), 128, np.uint8)))
    canvas.set_document(blank)
    canvas.set_zoom(1.0)
    labels = []
    for turn in (Turn(), Turn(0.0, True), Turn(180.0)):
        canvas.set_turn(turn)
        start, end = (canvas.picture_point(QPointF(*at)) for at in ((100, 200), (250, 200)))
        hands.press(start)
        hands.move(end)
        labels.append(grabbed(canvas, hands)[206:250, 256:400])
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
        hands.release(end)
    assert len(np.unique(labels[0])) > 2, "there is a label"
    assert np.array_equal(labels[0], labels[1])
    assert np.array_equal(labels[0], labels[2])


def test_another_document_is_upright(canvas) -> None:
    canvas.set_turn(Turn(45.0, True))
    canvas.set_document(Document(Picture(np.zeros((50, 60, 1), np.uint8))))
    assert canvas.view.turn == Turn()
    assert canvas.view_box() == Box(0, 0, 60, 50)
