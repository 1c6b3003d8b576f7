"""Offers reports at the start, and when somebody asks for them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from restorer.gui.crashes import report
from restorer.gui.crashes.dialog import CrashDialog
from restorer.gui.garbage import end_soon
from restorer.gui.language import tr

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow


class Crashes(QObject):
    """Reports on failures, shown in `window`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: CrashDialog | None = None
        """The one that is open."""

    def offer(self) -> None:
        """Show reports that nobody has been offered yet; nothing if there are none."""
        if self.dialog is None and (new := report.mark_seen(report.new_reports())):
            self._show(new, after_crash=True)

    def ask(self) -> None:
        """Show all reports; say so if there are none."""
        report.mark_seen(report.new_reports())
        reports = report.all_reports()
        if not reports:
            self._window.status.say(tr("There are no crash reports."))
        elif self.dialog is None:
            self._show(reports, after_crash=False)

    def _show(self, reports: Sequence[Path], *, after_crash: bool) -> None:
        self.dialog = CrashDialog(self._window, reports, after_crash=after_crash)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            end_soon(self.dialog)
            self.dialog = None
        self._window.activateWindow()
