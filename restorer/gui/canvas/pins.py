"""Pins on the canvas: which one is chosen, where they stand on the screen, and how they are drawn."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from restorer.document import Pin
from restorer.gui.canvas.painters import Frame
from restorer.gui.canvas.scene import Scene
from restorer.imaging.geometry import Box

RADIUS = 11.0
"""Of a pin's head, in screen pixels: the same at every zoom."""
LIFT = 20.0
"""Screen pixels from the place up to the middle of the head."""
REACH = int(LIFT + RADIUS) + 6
"""Screen pixels around the place that a pin may cover."""
_INK, _CHOSEN, _RIM = QColor(24, 24, 24), QColor(0, 104, 120), QColor(255, 255, 255)


class PinState(QObject):
    """What the canvas knows of pins besides the document's own; the tool tells by these signals what people want."""

    asked = Signal(float, float)
    """A pin is wanted at this place (picture coordinates)."""
    opened = Signal(int)
    """Number of a pin whose note is wanted."""
    moved = Signal(int, float, float)
    removed = Signal(int)
    changed = Signal()
    """Another pin is chosen, or they are shown or hidden."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._chosen: int | None = None
        self._visible = True
        self.dragged: Pin | None = None
        """A pin as it is being dragged."""

    @property
    def chosen(self) -> int | None:
        """Number of the pin that keys act on."""
        return self._chosen

    def choose(self, number: int | None) -> None:
        if number != self._chosen:
            self._chosen = number
            self.changed.emit()

    @property
    def visible(self) -> bool:
        return self._visible

    def show(self, visible: bool) -> None:
        if visible != self._visible:
            self._visible = visible
            self.changed.emit()

    def shown(self, pins: tuple[Pin, ...]) -> list[Pin]:
        """The pins as they are drawn, the chosen one last, on top."""
        if not self._visible:
            return []
        dragged = self.dragged
        now = [dragged if dragged is not None and one.number == dragged.number else one for one in pins]
        return sorted(now, key=lambda one: one.number == self._chosen)


def hits(offset: QPointF) -> bool:
    """Whether a point so far (screen pixels) from a pin's place lies on the pin."""
    x, y = offset.x(), offset.y()
    on_head = x * x + (y + LIFT) ** 2 <= (RADIUS + 2) ** 2
    return on_head or (abs(x) <= 5 and -LIFT <= y <= 5)


class PinPainter:
    """Dark heads with white numbers and a double rim: legible on any ground."""

    def __init__(self, scene: Scene, state: PinState) -> None:
        self._scene, self._state = scene, state

    def paint(self, frame: Frame) -> None:
        pins = self._state.shown(self._scene.document.facts.pins)
        if not pins:
            return
        painter, to_widget = frame.painter, frame.painter.worldTransform()
        painter.save()
        painter.resetTransform()  # upright and of one size, however the picture is turned
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        near = frame.exposed.grown(round(REACH * frame.ratio))
        for pin in pins:
            x, y = frame.view.point(pin.x, pin.y)
            if near.overlaps(Box(int(x), int(y), 1, 1)):
                at = to_widget.map(QPointF(x, y))
                draw_pin(painter, at, pin.number, chosen=pin.number == self._state.chosen)
        painter.restore()


def draw_pin(painter: QPainter, at: QPointF, number: int, *, chosen: bool = False) -> None:
    """A pin whose tip is at `at`, in screen pixels."""
    path = _shape(at)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_round(QColor(0, 0, 0, 150), 4.5))
    painter.drawPath(path)
    painter.setPen(_round(_RIM, 2.5))
    painter.setBrush(_CHOSEN if chosen else _INK)
    painter.drawPath(path)
    text = str(number)
    font = QFont(painter.font())
    font.setBold(True)
    font.setPixelSize(13 if len(text) < 3 else 10)
    painter.setFont(font)
    painter.setPen(_RIM)
    head = QRectF(at.x() - RADIUS, at.y() - LIFT - RADIUS, 2 * RADIUS, 2 * RADIUS)
    painter.drawText(head, Qt.AlignmentFlag.AlignCenter, text)


def _round(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _shape(at: QPointF) -> QPainterPath:
    """A head with a point: a circle and a narrow triangle down to `at`."""
    radius, middle = RADIUS, at - QPointF(0, LIFT)
    head, point = QPainterPath(), QPainterPath(at)
    head.addEllipse(middle, radius, radius)
    point.lineTo(middle + QPointF(-0.62 * radius, 0.6 * radius))
    point.lineTo(middle + QPointF(0.62 * radius, 0.6 * radius))
    point.closeSubpath()
    return head.united(point)
