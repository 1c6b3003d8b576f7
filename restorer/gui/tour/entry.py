"""Leads through the steps: shows them, notices when one is done, and cleans up at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from restorer.gui.canvas import Compare
from restorer.gui.garbage import end_soon
from restorer.gui.language import tr
from restorer.gui.tour.overlay import Bubble, Dimmer
from restorer.gui.tour.steps import STEPS

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_LOOK_MS = 120
"""How often is looked whether the step is done and where its part is now."""
_MOMENT_MS = 900
"""How long what was done is left to be seen before the tour goes on."""


class Tour(QObject):
    """The tour of `window`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.number = 0
        """Of the step that shows, from 0."""
        self.dimmer: Dimmer | None = None
        self.bubble: Bubble | None = None
        self._was_done = False
        self._goes_on = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        window.welcome.tour_wanted.connect(self.start)
        window.welcome.tour_declined.connect(self._settle)
        window.welcome.offer_tour(not window.settings.tour_offered)

    @property
    def is_on(self) -> bool:
        return self.bubble is not None

    def start(self) -> None:
        """From the first step on."""
        self._settle()
        if self.is_on:
            return
        self.dimmer, self.bubble = Dimmer(self._window), Bubble(self._window)
        self.bubble.wanted.connect(self._step)
        self.bubble.skip_wanted.connect(self.stop)
        self.dimmer.show()
        self.bubble.show()
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        self._timer.start()
        self._show(0)

    def stop(self) -> None:
        """Show the window as it is."""
        self._timer.stop()
        app = QApplication.instance()
        assert app is not None
        app.removeEventFilter(self)
        for part in (self.dimmer, self.bubble):
            if part is not None:
                part.hide()
                end_soon(part)
        self.dimmer = self.bubble = None
        if self._window.document is not None:
            self._window.canvas.setFocus()

    def _settle(self) -> None:
        """It is not offered again."""
        self._window.settings.tour_offered = True
        self._window.welcome.offer_tour(False)

    def _step(self, by: int) -> None:
        """One step on or back; what Next does for a task that was left out is done first."""
        if by > 0:
            step = STEPS[self.number]
            if not step.is_done(self._window):
                step.do(self._window)
                if self.number == 0 and not step.is_done(self._window):
                    return  # the picture is on its way, or somebody wants to keep the old one
        self._show(self.number + by)

    def _show(self, number: int) -> None:
        if number >= len(STEPS):
            self.stop()
            return
        self.number = max(0, number)
        step, window, bubble = STEPS[self.number], self._window, self.bubble
        if bubble is None:
            return
        if step.action != "compare-split" and window.canvas.compare.mode is not Compare.OFF:
            window.actions_["compare-off"].trigger()
        step.prepare(window)
        self._was_done, self._goes_on = step.is_done(window), False
        keys = window.actions_.keys(step.action) if step.action else ""
        text = tr(step.text).format(keys=keys or tr("The menu"))
        bubble.say(self.number + 1, len(STEPS), tr(step.title), text, tr(step.task) if step.task else "")
        self._follow(force=True)
        bubble.next.setFocus()

    def _look(self) -> None:
        step = STEPS[self.number]
        self._follow()
        is_done = step.is_done(self._window)
        if is_done and not self._was_done and not self._goes_on and not self._window.worker.is_busy:
            self._goes_on = True
            number = self.number
            QTimer.singleShot(_MOMENT_MS, self, lambda: self._go_on_from(number))
        self._was_done = self._was_done and is_done

    def _go_on_from(self, number: int) -> None:
        if not self.is_on or self.number != number:
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._goes_on = False  # somebody is still painting
            return
        self._show(number + 1)

    def _follow(self, *, force: bool = False) -> None:
        """Keep up with the part that the step points at."""
        if self.dimmer is None or self.bubble is None:
            return
        moved = self.dimmer.leave(STEPS[self.number].where(self._window))
        if moved or force:
            self.dimmer.raise_()
            self.bubble.stand_beside(self.dimmer.hole)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc ends the tour, unless a dialog, a menu or a restoration wants it."""
        if (
            event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.is_on
            and QApplication.activeModalWidget() is None
            and QApplication.activePopupWidget() is None
            and not self._window.worker.is_busy
        ):
            self.stop()
            return True
        return False
