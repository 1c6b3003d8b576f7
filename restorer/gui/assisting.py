"""What helps people with the window rather than with the picture: preferences, commands, help, tour, crash reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from restorer.gui.crashes.entry import Crashes
from restorer.gui.help.entry import Help
from restorer.gui.palette.entry import Commands
from restorer.gui.preferences.effects import shortcuts
from restorer.gui.preferences.entry import Preferences
from restorer.gui.tour.entry import Tour

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow


class Assisting(QObject):
    """Holds those that do it for `window`, and gives actions the keys that were chosen for them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        shortcuts(window)
        self.preferences = Preferences(window)
        self.commands = Commands(window)
        self.crashes = Crashes(window)
        self.help = Help(window)
        self.tour = Tour(window)
