"""What looking at the picture needs besides the canvas: true colours, values, turned views, rulers, the whole screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from restorer.gui.measuring import Measuring
from restorer.gui.monitor.following import MonitorColours
from restorer.gui.presenting import Presenting
from restorer.gui.ruling.entry import Ruling
from restorer.gui.turning import Turning

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow


class Viewing(QObject):
    """Made when the actions, the canvas and the status bar of `window` are there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.monitor = MonitorColours(window)
        self.measuring = Measuring(window)
        self.turning = Turning(window)
        self.ruling = Ruling(window)
        self.presenting = Presenting(window)
