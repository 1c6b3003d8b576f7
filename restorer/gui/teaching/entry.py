"""Opens the teaching window, and sees that nothing is lost when the main one closes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from restorer.gui.dialogs import questions
from restorer.gui.language import tr

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow
    from restorer.gui.teaching.window import TeachingWindow


class Teaching(QObject):
    """`dialog` is made when it is wanted first."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._then: Callable[[], object] | None = None
        self.dialog: TeachingWindow | None = None

    def show(self) -> None:
        from restorer.gui.teaching.window import TeachingWindow  # the main window is there sooner without

        if self.dialog is None:
            self.dialog = TeachingWindow(self._window)
            self.dialog.session.over.connect(lambda *_: self._go_on())
        self.dialog.present()

    def may_close(self, again: Callable[[], object]) -> bool:
        """Whether the main window may close now. If something must be stopped for it, `again` is called afterwards."""
        run = self.dialog.session.run if self.dialog is not None else None
        if self.dialog is None or run is None:
            return True
        if self._then is None and not questions.confirm(
            self._window,
            tr("Stop teaching and quit?"),
            tr(
                "“{name}” is being taught. Everything is saved, and it can be continued after the next start."
            ).format(name=run.name),
            tr("Stop and quit"),
        ):
            return False
        self._then = again
        if not self.dialog.session.is_stopping:
            self.dialog.session.stop()
        self._window.status.say(tr("Saving what was taught…"))
        return False

    def shut_down(self) -> None:
        if self.dialog is not None:
            self.dialog.shut_down()

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
