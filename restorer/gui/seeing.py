"""How colours are seen and measured: the monitor's profile, the histogram, the values under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from restorer.gui.measuring import Measuring
from restorer.gui.monitor.following import MonitorColours

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow


class Seeing(QObject):
    """Holds those who do it for `window`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.monitor = MonitorColours(window)
        self.measuring = Measuring(window)
