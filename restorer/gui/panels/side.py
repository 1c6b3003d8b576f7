"""The column on the right: the tool, pages of sections that open and close, and the Restore panel below them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QVBoxLayout, QWidget

from restorer.gui.canvas import ToolSettings
from restorer.gui.language import later, tr
from restorer.gui.mirrored import margins
from restorer.gui.panels.classes import ClassesPanel
from restorer.gui.panels.controls import GRID, Section
from restorer.gui.panels.damage import DamagePanel
from restorer.gui.panels.fills import FillsPanel
from restorer.gui.panels.histogram import HistogramPanel
from restorer.gui.panels.history import HistoryPanel
from restorer.gui.panels.info import InfoPanel
from restorer.gui.panels.overlay import OverlayPanel
from restorer.gui.panels.pages import Page, Pages
from restorer.gui.panels.restore import RestorePanel
from restorer.gui.panels.tool import ToolPanel

WIDTH = 328
PAGES = {
    "damage": Page(later("Damage"), later("Find damage and sort it"), ("damage", "classes", "overlay")),
    "fills": Page(later("Fills"), later("What has been filled, and every step so far"), ("fills", "history")),
    "picture": Page(later("Picture"), later("What is known of the picture"), ("histogram", "info")),
}


class SideDock(QDockWidget):
    """Holds all panels. Only as wide as they need, without a title bar of its own."""

    def __init__(self, settings: ToolSettings) -> None:
        super().__init__(tr("Panels"))
        self.setObjectName("side-dock")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.setTitleBarWidget(QWidget())
        self.tool = ToolPanel(settings)
        self.damage = DamagePanel()
        self.classes = ClassesPanel()
        self.overlay = OverlayPanel()
        self.history = HistoryPanel()
        self.info = InfoPanel()
        self.histogram = HistogramPanel()
        self.restore = RestorePanel()
        self.fills = FillsPanel(self.restore.name_of, lambda: self.restore.listed)
        self.sections = {
            "tool": Section("tool", tr("Tool"), "tool-options", self.tool),
            "damage": Section("damage", tr("Find damage"), "find-damage", self.damage),
            "classes": Section("classes", tr("Damage classes"), "classes", self.classes),
            "fills": Section("fills", tr("Fills"), "fills", self.fills),
            "history": Section("history", tr("History"), "history", self.history),
            "overlay": Section("overlay", tr("Mask overlay"), "overlay", self.overlay),
            "histogram": Section("histogram", tr("Histogram"), "histogram", self.histogram),
            "info": Section("info", tr("Picture"), "info", self.info),
        }
        self.pages = Pages(PAGES, self.sections)
        self.setWidget(self._lay_out())

    def bring(self, key: str) -> None:
        """Open a section, on its page."""
        self.sections[key].set_open(True)
        self.pages.bring(key)

    def toggle(self, key: str) -> None:
        """Close a section that is in sight; else bring it there."""
        section = self.sections[key]
        if section.is_open and self.pages.page_of(key) in {None, self.pages.current}:
            section.set_open(False)
        else:
            self.bring(key)

    def _lay_out(self) -> QWidget:
        pinned = QWidget()
        pinned.setObjectName("pinned")
        pinned.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        below = QVBoxLayout(pinned)
        below.setContentsMargins(margins(pinned, 0, GRID // 2, GRID, GRID // 2))
        below.addWidget(self.restore)
        side = _Side()
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(margins(side, 0, 0, GRID, 0))
        above.addWidget(self.sections["tool"])
        column.addLayout(above)
        column.addWidget(self.pages, 1)
        column.addWidget(pinned)
        return side

    def refresh_icons(self) -> None:
        for section in self.sections.values():
            section.refresh_icons()
        self.damage.refresh_icons()
        self.classes.refresh_icons()
        self.histogram.refresh_icons()
        self.fills.refresh_icons()
        self.restore.refresh_icons()


class _Side(QWidget):
    def sizeHint(self) -> QSize:
        return QSize(max(WIDTH, self.minimumSizeHint().width()), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Wider only where a language has longer words."""
        return QSize(max(WIDTH - 24, super().minimumSizeHint().width()), 200)
