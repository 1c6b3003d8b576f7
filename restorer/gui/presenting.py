"""Before and after on the whole screen: the window's own canvas moves there, and back as it was."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QMouseEvent, QPalette, QWindow
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from restorer.gui.canvas import Canvas, Compare
from restorer.gui.fading import FadingHint
from restorer.gui.garbage import end_soon
from restorer.gui.language import later, tr

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

SURROUND = "#777777"
"""The neutral grey of a fifth of white's light in which pictures are judged (ISO 3664)."""
_HARMLESS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_HOLD = 150
"""Milliseconds after which a pressed button is held, not clicked."""
_KEPT = (
    *("zoom-in", "zoom-out", "fit", "actual-size", "compare-full"),
    *("turn-left", "turn-right", "quarter-left", "quarter-right", "mirror", "upright"),
)
"""Actions whose keys go on working there."""
_HINT = later(
    "Space or a held mouse button: before  ·  Wheel: zoom  ·  Drag or arrow keys: move  ·  0: all  ·  1: 100 %\n"
    "S: slider between before and after  ·  D: side by side  ·  Esc: back"
)


class FullScreen(QWidget):
    """Shows `canvas` alone, as long as it exists. It takes the canvas from where it is; `left` asks to put it back."""

    left = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._pressed_at: QPointF | None = None
        self._was_active = False
        self.setWindowTitle(tr("Before and after"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(canvas)
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(_HOLD)
        self._hold.timeout.connect(lambda: canvas.set_hold_original(True))
        self.hint = FadingHint(self)
        self._keys: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Escape: lambda: QTimer.singleShot(
                0, self.left.emit
            ),  # the canvas is still at work on it
            Qt.Key.Key_S: lambda: self._switch(Compare.SPLIT),
            Qt.Key.Key_D: lambda: self._switch(Compare.SIDE_BY_SIDE),
            Qt.Key.Key_0: canvas.fit,
            Qt.Key.Key_1: canvas.actual_size,
            Qt.Key.Key_F1: self.tell_keys,
            Qt.Key.Key_Question: self.tell_keys,
        }
        canvas.installEventFilter(self)
        _application().focusWindowChanged.connect(self._window_changed)

    def tell_keys(self) -> None:
        """Show for some seconds which keys there are."""
        self.hint.tell(tr(_HINT))

    def let_go(self) -> None:
        """Listen to the canvas no longer."""
        self._hold.stop()
        self._canvas.removeEventFilter(self)
        _application().focusWindowChanged.disconnect(self._window_changed)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The system closes it: the canvas is put back first."""
        event.ignore()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            return self._key(event)
        if isinstance(event, QMouseEvent):
            self._mouse(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        """Whether the key is ours, before any shortcut; the canvas gets all others."""
        key, kind = Qt.Key(event.key()), event.type()
        if event.modifiers() & ~_HARMLESS or (key != Qt.Key.Key_Space and key not in self._keys):
            return False
        if key == Qt.Key.Key_Space and not event.isAutoRepeat():
            if kind != QEvent.Type.ShortcutOverride:
                self._canvas.set_hold_original(kind == QEvent.Type.KeyPress)
        elif kind == QEvent.Type.KeyPress and key in self._keys:
            self._keys[key]()
        event.accept()
        return True

    def _switch(self, mode: Compare) -> None:
        self._canvas.set_compare(Compare.OFF if self._canvas.compare.mode is mode else mode)

    def _mouse(self, event: QMouseEvent) -> None:
        """A button that is held without moving shows what was before; moving, it moves the picture as ever."""
        at, kind = event.position(), event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            if not self._canvas.compare.grips(self._canvas.size(), at):
                self._pressed_at = at
                self._hold.start()
        elif kind == QEvent.Type.MouseMove and self._pressed_at is not None:
            if (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance():
                self._end_hold()
        elif kind == QEvent.Type.MouseButtonRelease and self._pressed_at is not None:
            self._end_hold()

    def _end_hold(self) -> None:
        self._pressed_at = None
        self._hold.stop()
        self._canvas.set_hold_original(False)

    def _window_changed(self, window: QWindow | None) -> None:
        """Another window of ours, such as a message, must not be hidden by this one."""
        if window is not None and window is self.windowHandle():
            self._was_active = True
        elif window is not None and self._was_active and window.type() != Qt.WindowType.ToolTip:
            QTimer.singleShot(0, self.left.emit)


def _application() -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("There is no application.")
    return application


class Presenting(QObject):
    """Shows the document of `window` on the whole screen, and afterwards everything as it was."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._canvas = window.canvas
        self.screen: FullScreen | None = None
        window.actions_["compare-full"].triggered.connect(self.toggle)
        window.document_shown.connect(self.end)

    def toggle(self) -> None:
        """The same key leads there and back."""
        if self.screen is None:
            self.begin()
        else:
            QTimer.singleShot(0, self.end)

    def begin(self) -> None:
        """The canvas fills the screen; nothing can be changed there."""
        if self.screen is not None or self._window.document is None:
            return
        canvas, window = self._canvas, self._window
        window.actions_["original"].setChecked(False)
        self._view = canvas.view.kept()
        self._compare = canvas.compare.mode, canvas.compare.split
        self._palette = canvas.palette()
        window.legend.hide()
        canvas.set_bare(True)
        self.screen = screen = FullScreen(canvas)
        palette = QPalette(self._palette)
        palette.setColor(QPalette.ColorRole.Window, QColor(SURROUND))
        canvas.setPalette(palette)
        screen.left.connect(self.end)
        screen.addActions([window.actions_[name] for name in _KEPT])
        screen.setGeometry(window.screen().geometry())
        screen.showFullScreen()
        screen.activateWindow()
        canvas.setFocus()
        screen.tell_keys()

    def end(self) -> None:
        """Back into the window, with the tool, the place and the comparison that were there."""
        screen, self.screen = self.screen, None
        if screen is None:
            return
        canvas, window = self._canvas, self._window
        screen.let_go()
        canvas.set_hold_original(False)
        window.ruled.take_canvas()
        canvas.show()
        canvas.setPalette(self._palette)
        canvas.set_bare(False)
        canvas.compare.split = self._compare[1]
        layout = window.ruled.layout()
        if layout is not None:
            layout.activate()
        if window.document is not None:
            canvas.view.keep(self._view)
        canvas.set_compare(self._compare[0])
        window.legend.setVisible(window.actions_["confidence"].isChecked())
        screen.hide()
        end_soon(screen)
        window.activateWindow()
        canvas.setFocus()
