"""The column on the right: sections that open and close, with the Restore panel always in sight below them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QFrame, QScrollArea, QVBoxLayout, QWidget

from restorer.gui.canvas import ToolSettings
from restorer.gui.panels.controls import GRID, Section
from restorer.gui.panels.damage import DamagePanel
from restorer.gui.panels.history import HistoryPanel
from restorer.gui.panels.info import InfoPanel
from restorer.gui.panels.overlay import OverlayPanel
from restorer.gui.panels.restore import RestorePanel
from restorer.gui.panels.tool import ToolPanel

WIDTH = 328


class SideDock(QDockWidget):
    """Holds all panels. Only as wide as they need, without a title bar of its own."""

    def __init__(self, settings: ToolSettings) -> None:
        super().__init__("Panels")
        self.setObjectName("side-dock")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.setTitleBarWidget(QWidget())
        self.tool = ToolPanel(settings)
        self.damage = DamagePanel()
        self.overlay = OverlayPanel()
        self.history = HistoryPanel()
        self.info = InfoPanel()
        self.restore = RestorePanel()
        self.sections = {
            "tool": Section("tool", "Tool", "tool-options", self.tool),
            "damage": Section("damage", "Damage", "find-damage", self.damage),
            "history": Section("history", "History", "history", self.history),
            "overlay": Section("overlay", "Mask overlay", "overlay", self.overlay),
            "info": Section("info", "Picture", "info", self.info),
        }
        self.setWidget(self._lay_out())

    def _lay_out(self) -> QWidget:
        inside = QWidget()
        inside.setObjectName("sections")
        stack = QVBoxLayout(inside)
        stack.setContentsMargins(0, 0, GRID, 0)
        stack.setSpacing(0)
        for key, section in self.sections.items():
            stack.addWidget(section, 1 if key == "history" else 0)  # the list takes the room that is left
        stack.addStretch()
        scroll = QScrollArea()
        scroll.setObjectName("scroll")
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of what is in it
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.verticalScrollBar().rangeChanged.connect(
            lambda _, most: stack.setContentsMargins(
                0, 0, 0 if most else GRID, 0
            )  # the bar takes the margin's place
        )
        pinned = QWidget()
        pinned.setObjectName("pinned")
        pinned.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        below = QVBoxLayout(pinned)
        below.setContentsMargins(0, GRID // 2, GRID, GRID // 2)
        below.addWidget(self.restore)
        side = _Side()
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(pinned)
        return side

    def refresh_icons(self) -> None:
        for section in self.sections.values():
            section.refresh_icons()
        self.damage.refresh_icons()
        self.restore.refresh_icons()


class _Side(QWidget):
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH - 24, 200)
