"""The list of steps; a click goes to one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget

from restorer.gui import theme
from restorer.gui.language import later, tr
from restorer.gui.panels.controls import body

_ROWS = 3
"""Always in sight; more where there is room."""


class _Steps(QListWidget):
    """Keeps the present step in sight when its room changes."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollToItem(self.currentItem())


class HistoryPanel(QWidget):
    """`chosen(int)` gives a position: 0 is the picture as opened, n is after the n-th step."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.list = _Steps()
        self.list.setAccessibleName(tr("History"))
        self.list.setMinimumHeight(22 * _ROWS + 8)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.list.setUniformItemSizes(True)
        self.list.itemClicked.connect(lambda item: self.chosen.emit(self.list.row(item)))
        self.list.itemActivated.connect(lambda item: self.chosen.emit(self.list.row(item)))
        body(self).addWidget(self.list)

    def show_steps(self, labels: Sequence[str], position: int) -> None:
        """`position` steps of `labels` are done; those after it can be done again and are shown greyed."""
        self.list.clear()
        for index, label in enumerate((later("Opened"), *labels)):
            item = QListWidgetItem(tr(label))
            item.setToolTip(tr("Go to this step"))
            if index > position:
                item.setForeground(QColor(theme.current().disabled))
            self.list.addItem(item)
        self.list.setCurrentRow(position)
        self.list.scrollToItem(self.list.currentItem())

    def clear(self) -> None:
        self.list.clear()
