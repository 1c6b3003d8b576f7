"""A widget with a zoomable view: wheel, pinch, scrolling, dragging and keys; knows nothing of documents."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from restorer.gui.canvas.compare import CompareState, Pane, Side
from restorer.gui.canvas.settings import Compare
from restorer.gui.canvas.turn import Turn
from restorer.gui.canvas.view import View
from restorer.imaging.geometry import Box

_WHEEL_NOTCH = 120
_NOTCHES_TO_DOUBLE = 4
_ARROW_STEP = 64
_CATCH = 2.5
"""Degrees around a quarter turn in which turning by hand stays there: pixels are exact then."""
_TURN_STEP = 15.0


class ViewWidget(QWidget):
    """One or two panes on one view. Subclasses paint, and ask `picture_point` where a pointer is."""

    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = View()
        self.compare = CompareState()
        self._pan_from: QPointF | None = None
        self._turn_from: tuple[QPointF, Turn, float] | None = None
        """While the view is turned by hand: the centre of its pane, how it was turned, where the hand began (degrees)."""
        self._space_held = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setTabletTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.grabGesture(Qt.GestureType.PinchGesture)

    def sizeHint(self) -> QSize:
        return QSize(800, 600)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 120)

    # --- zoom and place ---------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """Screen (device-independent) pixels per picture pixel."""
        return self.view.zoom

    def set_zoom(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Zoom so that the picture point under `anchor` (widget pixels; default: the centre) stays there."""
        self.view.zoom_to(zoom, self._in_pane(anchor) if anchor is not None else None)
        self._view_moved()

    def zoom_in(self) -> None:
        self.view.step(+1, self._pointer_in_pane())
        self._view_moved()

    def zoom_out(self) -> None:
        self.view.step(-1, self._pointer_in_pane())
        self._view_moved()

    def fit(self) -> None:
        """Show all of the picture, and go on doing so when the window's size changes."""
        self.view.fit()
        self._view_moved()

    def actual_size(self) -> None:
        """100 %: one device pixel per picture pixel, so that nothing is interpolated."""
        self.set_zoom(1.0 / self.devicePixelRatioF())

    def centre_on(self, x: float, y: float) -> None:
        """Move picture point (x, y) to the centre."""
        self.view.centre_on(x, y)
        self._view_moved()

    def set_turn(self, turn: Turn) -> None:
        """Turn or mirror what is seen, about the centre; the picture stays as it is."""
        self.view.set_turn(turn)
        self._view_moved()

    def view_box(self) -> Box:
        """The picture pixels in sight."""
        return self.view.visible_box()

    def set_compare(self, compare: Compare) -> None:
        """How before and after are shown together."""
        self.compare.mode = compare
        self._fit_panes()
        self._view_moved()

    def set_hold_original(self, held: bool) -> None:
        """Show the picture as it was, without any overlay, as long as a key is held."""
        if held != self.compare.holds_original:
            self.compare.holds_original = held
            self.update()

    # --- coordinates ------------------------------------------------------------------------------------------

    def panes(self) -> tuple[Pane, ...]:
        return self.compare.panes(self.size())

    def picture_point(self, at: QPointF) -> tuple[float, float]:
        """Picture coordinates of a widget point, in whichever pane it lies."""
        return self.view.to_picture(*self._in_pane(at))

    def widget_point(self, x: float, y: float, side: Side | None = None) -> QPointF:
        """Widget point of picture coordinates, in the pane of `side` (default: the last one)."""
        pane = next((p for p in self.panes() if p.side is side), self.panes()[-1])
        screen_x, screen_y = self.view.to_pane(*self.view.to_screen(x, y))
        return QPointF(screen_x + pane.left, screen_y)

    def update_box(self, box: Box, margin: int = 2) -> None:
        """Repaint what shows of `box` (picture pixels) and `margin` screen pixels around it."""
        if box.is_empty:
            return
        left, top, right, bottom = self._seen_edges(box)
        for pane in self.panes():
            # Clamped as floats first: a big picture zoomed in has coordinates beyond what Qt's integers hold.
            limits = pane.clip
            x0 = max(limits.left(), int(min(left, 1e6)) - margin - 1 + pane.left)
            y0 = max(limits.top(), int(min(top, 1e6)) - margin - 1)
            x1 = min(limits.right(), int(max(-1e6, min(right, 1e6))) + margin + 1 + pane.left)
            y1 = min(limits.bottom(), int(max(-1e6, min(bottom, 1e6))) + margin + 1)
            if x1 >= x0 and y1 >= y0:
                self.update(QRect(x0, y0, x1 - x0 + 1, y1 - y0 + 1))

    def _seen_edges(self, box: Box) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of a box of picture pixels in a pane; of a turned one, of the box around it."""
        corners = self.view.to_screen(box.x, box.y), self.view.to_screen(box.right, box.bottom)
        (left, top), (right, bottom) = corners
        if self.view.turn.is_upright:
            return left, top, right, bottom
        seen = [self.view.to_pane(x, y) for x in (left, right) for y in (top, bottom)]
        xs, ys = [x for x, _ in seen], [y for _, y in seen]
        return min(xs), min(ys), max(xs), max(ys)

    def _pane_at(self, at: QPointF) -> Pane:
        panes = self.panes()
        return next((p for p in reversed(panes) if at.x() >= p.left), panes[0])

    def _in_pane(self, at: QPointF) -> tuple[float, float]:
        """In the view's upright pane."""
        return self.view.from_pane(at.x() - self._pane_at(at).left, at.y())

    def _pointer_in_pane(self) -> tuple[float, float] | None:
        at = self.mapFromGlobal(self.cursor().pos())
        return self._in_pane(QPointF(at)) if self.underMouse() else None

    # --- events -----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_panes()
        self._view_moved()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A mouse wheel zooms to the cursor; a touchpad scrolls, and zooms with Ctrl."""
        pixels, angle = event.pixelDelta(), event.angleDelta()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if _is_touchpad(event) and not control:
            moved = pixels if not pixels.isNull() else angle / 2
            self.view.pan(moved.x(), moved.y())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            notches = (angle.y() or angle.x()) / _WHEEL_NOTCH
            self.view.pan(notches * _ARROW_STEP, 0)
        else:
            factor = 2 ** (angle.y() / _WHEEL_NOTCH / _NOTCHES_TO_DOUBLE)
            self.view.zoom_to(self.view.zoom * factor, self._in_pane(event.position()))
        self._view_moved()
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.set_zoom(self.zoom * (1 + event.value()), event.position())
                return True
        elif isinstance(event, QGestureEvent):
            return self._pinch(event)
        return super().event(event)

    def _pinch(self, event: QGestureEvent) -> bool:
        gesture = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(gesture, QPinchGesture):
            return False
        anchor = QPointF(self.mapFromGlobal(gesture.centerPoint().toPoint()))
        self.set_zoom(self.zoom * gesture.scaleFactor(), anchor)
        event.accept(gesture)
        return True

    @property
    def is_panning(self) -> bool:
        return self._pan_from is not None

    @property
    def wants_pan(self) -> bool:
        """Whether the left button would move the view now."""
        return self._space_held

    def start_pan(self, at: QPointF) -> None:
        self._pan_from = at
        self.update_cursor()

    def pan_to(self, at: QPointF) -> None:
        if self._pan_from is not None:
            moved = at - self._pan_from
            self._pan_from = at
            self.view.pan(moved.x(), moved.y())
            self._view_moved()

    def end_pan(self) -> None:
        self._pan_from = None
        self.update_cursor()

    @property
    def is_turning(self) -> bool:
        """Whether the view is being turned by hand."""
        return self._turn_from is not None

    def start_turn(self, at: QPointF) -> None:
        """Turn about the centre of the pane under `at`."""
        width, height = self.view.real_pane
        centre = QPointF(self._pane_at(at).left + width / 2, height / 2)
        self._turn_from = centre, self.view.turn, _direction(at - centre)
        self.update_cursor()

    def turn_to(self, at: QPointF, *, stepwise: bool = False) -> None:
        """By whole degrees (`stepwise`: to multiples of 15)."""
        if self._turn_from is None:
            return
        centre, turn, began = self._turn_from
        angle = turn.angle + _direction(at - centre) - began
        step, quarter = (_TURN_STEP if stepwise else 1.0), round(angle / 90) * 90.0
        angle = quarter if abs(angle - quarter) <= _CATCH else round(angle / step) * step
        if turn.turned_to(angle) != self.view.turn:
            self.set_turn(turn.turned_to(angle))

    def end_turn(self) -> None:
        self._turn_from = None
        self.update_cursor()

    def update_cursor(self) -> None:
        """Set the cursor's shape; subclasses know more."""
        held = self.is_panning or self.is_turning
        hand = Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor
        self.setCursor(hand if held or self.wants_pan else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (_ARROW_STEP, 0),
            Qt.Key.Key_Right: (-_ARROW_STEP, 0),
            Qt.Key.Key_Up: (0, _ARROW_STEP),
            Qt.Key.Key_Down: (0, -_ARROW_STEP),
        }
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space:
            self._space_held = True
            self.update_cursor()
        elif key in steps:
            self.view.pan(*steps[key])
            self._view_moved()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space_held = False
            self.update_cursor()
        else:
            super().keyReleaseEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.end_pan()

    def _fit_panes(self) -> None:
        self.view.ratio = self.devicePixelRatioF()
        self.view.set_pane(*self.compare.pane_size(self.size()))

    def _view_moved(self) -> None:
        self.update()
        self.view_changed.emit()


def _direction(way: QPointF) -> float:
    """Degrees, clockwise from the right."""
    return math.degrees(math.atan2(way.y(), way.x()))


def _is_touchpad(event: QWheelEvent) -> bool:
    device = event.device()
    if device is not None and device.type() == QInputDevice.DeviceType.TouchPad:
        return True
    return not event.pixelDelta().isNull() and event.phase() != Qt.ScrollPhase.NoScrollPhase
