"""Opens the help at the page for what has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from restorer.gui import translating
from restorer.gui.help.topics import text_of, topic_of
from restorer.gui.help.window import HelpWindow

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow


class Help(QObject):
    """The help of `window`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.window: HelpWindow | None = None
        """Made when it is wanted first."""
        # the windows of batches, models and teaching want help, too
        window.actions_["help"].setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        window.themes.changed.connect(self._refresh)

    def ask(self, topic: str = "") -> None:
        """Show a page: this one, or that of what has the focus."""
        part = QApplication.focusWidget() or QApplication.activeWindow()
        topic = topic or topic_of(part, self._window)
        if self.window is None:
            language = translating.chosen(self._window.settings.language)
            self.window = HelpWindow(
                self._window, lambda page: text_of(page, language, self._window.actions_)
            )
        self.window.present(topic)

    def _refresh(self) -> None:
        if self.window is not None and self.window.isVisible():
            self.window.refresh()
