"""Keeps the canvas in the colours of the monitor that the window is on, as the settings say."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow

from restorer.gui.language import tr
from restorer.gui.monitor import profiles, system
from restorer.gui.monitor.profiles import MonitorProfile, ProfileError

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

AUTOMATIC, SRGB = "auto", "srgb"
"""Values of the setting besides the path of a profile."""


class MonitorColours(QObject):
    """For `window`; `refresh` after the setting has changed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._followed: QWindow | None = None
        window.installEventFilter(self)
        self.profile: MonitorProfile = profiles.srgb()
        """The one that pictures are shown for."""
        self.problem: ProfileError | None = None
        """Why the chosen file does not count, if it does not."""

    def start(self) -> None:
        """The window has a place on a screen now: from here on it is followed to others."""
        handle = self._window.windowHandle()
        if handle is not None and handle is not self._followed:
            self._followed = handle
            handle.screenChanged.connect(lambda _: self.refresh())
        self.refresh()
        if self.problem is not None:
            self._window.status.say(tr(self.problem.what))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.start()
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Find the profile anew, and show everything through it."""
        self.profile, origin = self._find()
        self._window.canvas.show_on(self.profile.space)
        self._window.side.info.show_monitor(f"{self.profile.name} ({origin})")

    def _find(self) -> tuple[MonitorProfile, str]:
        """The profile, and where it comes from."""
        choice, self.problem = self._window.settings.monitor_profile, None
        if choice == SRGB:
            return profiles.srgb(), tr("chosen")
        if choice == AUTOMATIC:
            data = system.system_profile(self._window)
            if data is None or profiles.why_not(data) is not None:
                return profiles.srgb(), tr("the system names no other")
            return profiles.of_bytes(data), tr("from the system")
        try:
            return profiles.read_profile(Path(choice)), tr("chosen")
        except ProfileError as error:
            self.problem = error
            return profiles.srgb(), tr("the chosen profile cannot be used")
