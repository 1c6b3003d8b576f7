"""The pinned notes of a document as a list: number and first line; Enter or a double click goes to the place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from restorer.document import Pin
from restorer.gui.language import tr
from restorer.gui.panels.controls import GRID, muted

_ROWS = 4


class PinList(QWidget):
    """`chosen(number)` follows."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._told: tuple[Pin, ...] | None = None
        title = QLabel(tr("Notes on single places"))
        title.setObjectName("heading")
        self._hint = muted()
        self.list = QListWidget()
        self.list.setAccessibleName(title.text())
        self.list.setUniformItemSizes(True)
        self.list.setMinimumHeight(_ROWS * (self.list.fontMetrics().lineSpacing() + GRID) + GRID)
        self.list.itemActivated.connect(lambda item: self.chosen.emit(item.data(Qt.ItemDataRole.UserRole)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(title)
        column.addWidget(self._hint)
        column.addWidget(self.list)
        self.show_pins(())

    def show_pins(self, pins: Sequence[Pin]) -> None:
        """Show these, by number; the chosen row stays."""
        pins = tuple(sorted(pins, key=lambda one: one.number))
        if pins == self._told:
            return
        self._told, row = pins, self.list.currentRow()
        self.list.clear()
        for pin in pins:
            headline = pin.headline or tr("(nothing written yet)")
            item = QListWidgetItem(f"{pin.number}   {headline}")
            item.setData(Qt.ItemDataRole.UserRole, pin.number)
            item.setToolTip(tr("Enter goes to the place"))
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(pins) - 1))
        self.list.setVisible(bool(pins))
        self._hint.setText(
            tr("Double-click one to go to its place.")
            if pins
            else tr("None yet. The tool Pin note makes them.")
        )
