"""What is handed out beside the picture itself: notes, dossier, exports, prints; and how fills are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from restorer.gui.exporting import Exporting
from restorer.gui.noting import Noting
from restorer.gui.pinning import Pinning
from restorer.gui.printing.entry import Printing
from restorer.gui.reporting import Reporting
from restorer.gui.showing import Showing

if TYPE_CHECKING:
    from restorer.document import Document
    from restorer.gui.main_window import MainWindow


class Documenting(QObject):
    """Holds those who do it for `window`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.exporting = Exporting(window)
        self.reporting = Reporting(window)
        self.noting = Noting(window)
        self.pinning = Pinning(window)
        self.printing = Printing(window)
        self.showing = Showing(window)

    def follow(self, document: Document | None) -> None:
        """The window shows another document."""
        self.noting.follow(document)
        self.pinning.follow(document)
        self.showing.follow(document)

    def settle(self) -> None:
        """What has been typed so far becomes part of the document."""
        self.noting.settle()
        self.pinning.settle()
