"""Opens the batch window, and sees that its thread ends when the main one closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow
    from restorer.gui.queue.window import BatchWindow


class Batch(QObject):
    """`dialog` is made when it is wanted first."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: BatchWindow | None = None

    def show(self) -> None:
        from restorer.gui.queue.window import BatchWindow  # the main window is there sooner without

        if self.dialog is None:
            self.dialog = BatchWindow(self._window)
        self.dialog.present()

    def shut_down(self) -> None:
        """What is in work is begun anew after the next start; all else is on disk."""
        if self.dialog is not None:
            self.dialog.shut_down()
