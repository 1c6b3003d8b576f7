"""Mouse, stylus and keyboard become calls of the chosen tool; the brush outline follows the pointer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtWidgets import QWidget

from restorer.document import Document, Edit, PlacedFill
from restorer.document.history import AnyLayer
from restorer.gui.canvas.painters import Frame
from restorer.gui.canvas.pins import PinState
from restorer.gui.canvas.ring import paint_ring
from restorer.gui.canvas.scene import Scene
from restorer.gui.canvas.settings import Tool, ToolSettings
from restorer.gui.canvas.tools import TOOLS, CanvasTool, Pointer
from restorer.gui.canvas.view_widget import ViewWidget
from restorer.imaging.geometry import Box

_KEY_STEP = 8
"""Screen pixels that Shift with an arrow key moves the brush."""
_PRESSED = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)


class ToolWidget(ViewWidget):
    """A view with tools on a document."""

    cursor_moved = Signal(object)
    """(x, y) of the picture pixel under the pointer, or None outside."""
    hole_picked = Signal(int, int)
    rectangle_filled = Signal(object)
    """Box"""
    fills_picked = Signal(list, bool, bool)
    """list[PlacedFill], uppermost first; whether they lie at one pixel; whether those chosen already stay so."""
    fills_key = Signal(object)
    """QKeyCombination: a key for the chosen fills."""
    line_drawn = Signal(float)
    """Picture pixels: the length of a line that was measured."""
    message = Signal(str)
    tool_changed = Signal(object)
    """Tool"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = ToolSettings(self)
        self.pins = PinState(self)
        self._document: Document | None = None
        self._scene: Scene | None = None
        self._tool = Tool.BRUSH
        self._tools: dict[Tool, CanvasTool] = {}
        self._pointer: Pointer | None = None
        self._drags_slider = False
        self._pressed: Qt.MouseButton | None = None
        self._alternate: CanvasTool | None = None
        self._is_bare = False
        self.settings.changed.connect(self.update_brush)

    @property
    def document(self) -> Document | None:
        return self._document

    @property
    def scene(self) -> Scene | None:
        """What is drawn of the document."""
        return self._scene

    def show_edit(self, layer: AnyLayer, boxes: list[Box]) -> None:
        """A tool has written into `layer` inside `boxes`."""
        raise NotImplementedError

    def commit_edit(self, edit: Edit) -> None:
        """Make a tool's changes, all shown already, one undoable step."""
        raise NotImplementedError

    @property
    def highlighted(self) -> Sequence[PlacedFill]:
        """The fills that are outlined."""
        raise NotImplementedError

    # --- the tool ---------------------------------------------------------------------------------------------

    @property
    def tool(self) -> Tool:
        return self._tool

    def set_tool(self, tool: Tool) -> None:
        """Choose what the left button does; an unfinished gesture is dropped."""
        if tool is self._tool:
            return
        self.cancel_gesture()
        self.update_brush()
        self._tool = tool
        self.update_brush()
        self.update_cursor()
        self.tool_changed.emit(tool)

    @property
    def active_tool(self) -> CanvasTool:
        if self._tool not in self._tools:
            self._tools[self._tool] = TOOLS[self._tool](self)
        return self._tools[self._tool]

    def tools_reset(self) -> None:
        """Forget last points and sources: they belonged to another document."""
        self._tools.clear()
        self.update_cursor()

    def cancel_gesture(self) -> bool:
        """Drop what is being drawn; returns whether there was anything."""
        tool = self.active_tool
        was_active = tool.is_active
        if was_active:
            tool.cancel()
        self._pressed = None
        return was_active

    @property
    def is_bare(self) -> bool:
        """Whether the picture shows alone, without marks, and can be looked at only."""
        return self._is_bare

    def set_bare(self, bare: bool) -> None:
        """Show the picture alone; the left button moves it, whatever the tool, and nothing can be drawn."""
        if bare:
            self.cancel_gesture()
        self._forget_pointer()
        self._is_bare = bare
        self.update_cursor()
        self.update()

    # --- pointer ----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        at, button = event.position(), event.button()
        left = button == Qt.MouseButton.LeftButton
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if left and shift and self.wants_pan and self._document is not None:
            self.start_turn(at)
        elif button == Qt.MouseButton.MiddleButton or (left and self.wants_pan and not self._grips_bare(at)):
            self.start_pan(at)
        elif left and self.compare.grips(self.size(), at):
            self._drags_slider = True
            self._forget_pointer()
        elif (
            button in _PRESSED and self._pressed is None and self._document is not None and not self._is_bare
        ):
            self._pressed = button
            self._track(self._mouse_pointer(event))
            self.active_tool.press(self._mouse_pointer(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self.is_panning:
            self.pan_to(at)
        elif self.is_turning:
            self.turn_to(at, stepwise=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif self._drags_slider:
            self._move_slider(at)
        elif self._document is not None:
            self._moved(self._mouse_pointer(event))
        self.update_cursor(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.is_panning:
            self.end_pan()
        elif self.is_turning:
            self.end_turn()
        elif self._drags_slider:
            self._drags_slider = False
        elif event.button() == self._pressed:
            self._pressed = None
            self.active_tool.release(self._mouse_pointer(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self.wants_pan or self._document is None:
            self.mousePressEvent(event)
            return
        self._pressed = event.button()
        self.active_tool.double_click(self._mouse_pointer(event))

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A stylus: its pressure can set the brush size, its eraser end erases."""
        if self._document is None or self.wants_pan or event.button() == Qt.MouseButton.MiddleButton:
            event.ignore()
            return
        pointer = self._stylus_pointer(event)
        kind = event.type()
        if kind == QEvent.Type.TabletPress:
            self._pressed = Qt.MouseButton.LeftButton
            self._track(pointer)
            self.active_tool.press(pointer)
        elif kind == QEvent.Type.TabletMove:
            self._moved(pointer)
        elif kind == QEvent.Type.TabletRelease and self._pressed is not None:
            self._pressed = None
            self.active_tool.release(pointer)
        event.accept()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update_cursor(event.position())
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._forget_pointer()
        super().leaveEvent(event)

    def _moved(self, pointer: Pointer) -> None:
        self._track(pointer)
        if self._pressed is not None:
            self.active_tool.move(pointer)
        else:
            self.active_tool.hover(pointer)

    def _track(self, pointer: Pointer) -> None:
        self.update_brush()
        self._pointer = pointer
        self.update_brush()
        x, y = pointer.pixel
        inside = (
            self._document is not None and 0 <= x < self.view.picture[0] and 0 <= y < self.view.picture[1]
        )
        self.cursor_moved.emit((x, y) if inside else None)

    def _forget_pointer(self) -> None:
        self.update_brush()
        self._pointer = None
        self.cursor_moved.emit(None)

    def _mouse_pointer(self, event: QMouseEvent) -> Pointer:
        erases = Qt.MouseButton.RightButton in (self._pressed, event.button())
        return self._make_pointer(event.position(), event.modifiers(), erases=erases)

    def _stylus_pointer(self, event: QTabletEvent) -> Pointer:
        eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
        return self._make_pointer(
            event.position(), event.modifiers(), erases=eraser, pressure=event.pressure()
        )

    def _make_pointer(
        self,
        at: QPointF,
        modifiers: Qt.KeyboardModifier,
        *,
        erases: bool = False,
        pressure: float | None = None,
    ) -> Pointer:
        x, y = self.picture_point(at)
        return Pointer(
            x,
            y,
            erases=erases,
            shift=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
            alt=bool(modifiers & Qt.KeyboardModifier.AltModifier),
            ctrl=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
            pressure=pressure,
        )

    def _move_slider(self, at: QPointF) -> None:
        self.update(self.compare.slider_rect(self.size()))
        before = self.compare.slider(self.size())
        self.compare.drag_to(self.size(), at.x())
        after = self.compare.slider(self.size())
        self.update(QRect(min(before, after), 0, abs(after - before), self.height()))
        self.update(self.compare.slider_rect(self.size()))

    # --- keyboard ---------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """A tool's own keys come before the window's shortcuts."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._wants_key(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._is_bare:
            super().keyPressEvent(event)
            return
        if self._wants_key(event):
            self.active_tool.key(event.keyCombination())
            return
        if key == Qt.Key.Key_Escape and self.cancel_gesture():
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._document is not None:
            if not self.active_tool.confirm():
                self._click_with_keyboard(event.modifiers())
        elif key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight):
            self.settings.step_brush(+1 if key == Qt.Key.Key_BracketRight else -1)
        elif (
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            and key in _ARROWS
            and self._document is not None
        ):
            self._move_with_keyboard(*_ARROWS[key])
        else:
            super().keyPressEvent(event)

    def _wants_key(self, event: QKeyEvent) -> bool:
        return not self._is_bare and self.active_tool.wants_key(event.keyCombination())

    def _move_with_keyboard(self, dx: float, dy: float) -> None:
        """Moves the brush by keys; it starts in the centre of what is in sight, and the view follows it."""
        box = self.view_box()
        start = self._pointer or Pointer(box.x + box.width / 2, box.y + box.height / 2)
        step = max(1.0, _KEY_STEP / self.zoom)
        dx, dy = self.view.turn.vector_back(dx, dy)
        width, height = self.view.picture
        x, y = (
            min(max(start.x + dx * step, 0.0), width - 0.5),
            min(max(start.y + dy * step, 0.0), height - 0.5),
        )
        seen_x, seen_y = self.view.to_pane(*self.view.to_screen(x, y))
        across, down = self.view.real_pane
        if not (0 <= seen_x < across and 0 <= seen_y < down):
            self.centre_on(x, y)
        self._track(Pointer(x, y))

    def _click_with_keyboard(self, modifiers: Qt.KeyboardModifier) -> None:
        if self._pointer is None:
            self._move_with_keyboard(0, 0)
        elif self._pressed is None:
            shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            at = Pointer(self._pointer.x, self._pointer.y, shift=shift)
            self.active_tool.press(at)
            self.active_tool.release(at)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A held space bar is released elsewhere."""
        self._space_held = False
        self.update_cursor()
        super().focusOutEvent(event)

    # --- cursor -----------------------------------------------------------------------------------------------

    @property
    def wants_pan(self) -> bool:
        return self._space_held or self._is_bare or self._tool is Tool.PAN

    def _grips_bare(self, at: QPointF) -> bool:
        """Where nothing else can be done, the slider comes before moving the view."""
        return self._is_bare and self.compare.grips(self.size(), at)

    def update_cursor(self, at: QPointF | None = None) -> None:
        if at is not None and self.compare.grips(self.size(), at):
            self.setCursor(Qt.CursorShape.SplitHCursor)
        elif self.is_panning or self.is_turning or self.wants_pan or self._document is None:
            super().update_cursor()
        else:
            self.setCursor(self.active_tool.cursor)

    def update_brush(self) -> None:
        """Repaint where the brush outline is."""
        if self._pointer is None or not self.active_tool.has_brush:
            return
        reach = max(self.settings.brush_size / 2 * self.zoom, 8.0) + 3
        for pane in self.panes():
            x, y = self.view.to_pane(*self.view.to_screen(self._pointer.x, self._pointer.y))
            rect = QRect(int(x + pane.left - reach), int(y - reach), int(2 * reach) + 2, int(2 * reach) + 2)
            self.update(rect.intersected(pane.clip))

    def paint_tool(self, frame: Frame) -> None:
        """The gesture so far, and the brush outline at its true size."""
        self.active_tool.paint(frame)
        if self._pointer is None or not self.active_tool.has_brush or self.wants_pan:
            return
        paint_ring(frame, self._pointer.x, self._pointer.y, self.settings.brush_size)


_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
