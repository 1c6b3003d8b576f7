"""A canvas on a small picture, and hands that use mouse, wheel and keys on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from restorer.document import Document
from restorer.gui.canvas import Canvas
from restorer.imaging.picture import Picture

Point = tuple[float, float]
SHAPE = 300, 400


class Hands:
    """Real events, given in picture coordinates."""

    def __init__(self, canvas: Canvas, settle: Callable[[], None]) -> None:
        self.canvas = canvas
        self.settle = settle

    @property
    def document(self) -> Document:
        assert self.canvas.document is not None
        return self.canvas.document

    def widget(self, at: Point) -> QPointF:
        """Whole widget pixels, as a mouse has them."""
        place = self.canvas.widget_point(*at)
        return QPointF(place.x() // 1, place.y() // 1)

    def picture(self, at: Point) -> Point:
        """The picture point that the mouse really points to when it is sent to `at`."""
        return self.canvas.picture_point(self.widget(at))

    def press(self, at: Point, *, right: bool = False, keys: Qt.KeyboardModifier | None = None) -> None:
        self._send(QEvent.Type.MouseButtonPress, at, right, keys)

    def move(self, at: Point, *, right: bool = False, held: bool = True) -> None:
        self._send(QEvent.Type.MouseMove, at, right, None, held=held)

    def release(self, at: Point, *, right: bool = False, keys: Qt.KeyboardModifier | None = None) -> None:
        self._send(QEvent.Type.MouseButtonRelease, at, right, keys)

    def double_click(self, at: Point) -> None:
        self._send(QEvent.Type.MouseButtonDblClick, at, False, None)

    def click(self, at: Point, *, right: bool = False, keys: Qt.KeyboardModifier | None = None) -> None:
        self.press(at, right=right, keys=keys)
        self.release(at, right=right, keys=keys)

    def drag(self, *points: Point, right: bool = False, keys: Qt.KeyboardModifier | None = None) -> None:
        self.press(points[0], right=right, keys=keys)
        for point in points[1:]:
            self.move(point, right=right)
        self.release(points[-1], right=right, keys=keys)

    def wheel(self, at: QPointF, notches: float) -> None:
        """Turn the wheel of a mouse."""
        self._roll(at, QPoint(), QPoint(0, round(120 * notches)), Qt.ScrollPhase.NoScrollPhase)

    def scroll(self, at: QPointF, pixels: QPoint) -> None:
        """Two fingers on a touchpad."""
        self._roll(at, pixels, pixels * 2, Qt.ScrollPhase.ScrollUpdate)

    def _roll(self, at: QPointF, pixels: QPoint, angle: QPoint, phase: Qt.ScrollPhase) -> None:
        none, plain = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        event = QWheelEvent(at, self.canvas.mapToGlobal(at), pixels, angle, none, plain, phase, False)
        QApplication.sendEvent(self.canvas, event)

    def colour(self, at: Point, *, left: int = 0) -> tuple[int, int, int]:
        """What the screen shows in the middle of a picture pixel (`left`: where its pane starts)."""
        self.settle()
        screen = self.canvas.view.to_screen(int(at[0]) + 0.5, int(at[1]) + 0.5)
        image = self.canvas.grab().toImage()
        ratio = image.devicePixelRatio()
        colour = QColor(image.pixel(int((screen[0] + left) * ratio), int(screen[1] * ratio)))
        return colour.red(), colour.green(), colour.blue()

    def leave(self) -> None:
        """Take the mouse, and with it the brush outline, off the canvas."""
        QApplication.sendEvent(self.canvas, QEvent(QEvent.Type.Leave))

    def _send(
        self,
        kind: QEvent.Type,
        at: Point,
        right: bool,
        keys: Qt.KeyboardModifier | None,
        *,
        held: bool = True,
    ) -> None:
        button = Qt.MouseButton.RightButton if right else Qt.MouseButton.LeftButton
        none = Qt.MouseButton.NoButton
        place = self.widget(at)
        event = QMouseEvent(
            kind,
            place,
            self.canvas.mapToGlobal(place),
            none if kind == QEvent.Type.MouseMove else button,
            button if held and kind != QEvent.Type.MouseButtonRelease else none,
            keys or Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self.canvas, event)


def make_picture(height: int = SHAPE[0], width: int = SHAPE[1]) -> Picture:
    """Every pixel has its own colour, and neighbours differ."""
    y, x = np.mgrid[:height, :width]
    red = (x * 5 + y) % 256
    green = (y * 7 + x * 3) % 256
    blue = (x // 8 + y // 8) % 2 * 200
    return Picture(np.stack([red, green, blue], axis=2).astype(np.uint8))


@pytest.fixture
def canvas(qtbot) -> Iterator[Canvas]:
    widget = Canvas()
    qtbot.addWidget(widget)
    widget.resize(500, 420)
    widget.set_document(Document(make_picture()))
    widget.show()
    qtbot.waitExposed(widget)
    widget.set_zoom(1.0)
    widget.centre_on(SHAPE[1] / 2, SHAPE[0] / 2)
    widget.settings.brush_size = 20
    yield widget
    widget.set_document(None)


@pytest.fixture
def hands(canvas, qtbot) -> Hands:
    return Hands(canvas, lambda: qtbot.waitUntil(lambda: canvas.is_settled, timeout=5000))
