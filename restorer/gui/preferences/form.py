"""A page of rows: what a setting is called, its editor, and what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from restorer.gui.language import tr
from restorer.gui.panels.controls import GRID, muted
from restorer.gui.preferences.table import Page, Row

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow
    from restorer.gui.preferences.editors import Editor

_LABEL_WIDTH = 230


class RowWidget(QWidget):
    """One row; `editor` is made for it."""

    def __init__(self, row: Row, window: MainWindow) -> None:
        super().__init__()
        self.row = row
        self.editor: Editor = row.editor(window)
        label, tip = tr(row.label), tr(row.tip)
        self.editor.name(label, tip)
        self._words = f"{label} {tip}".lower()
        name, told = QLabel(label), muted(tip)
        name.setWordWrap(True)
        name.setBuddy(self.editor.part)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, GRID // 2, 0, GRID // 2)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID // 4)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        grid.addWidget(name, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        if self.editor.is_wide:
            grid.addWidget(self.editor, 1, 0, 1, 2)
        else:
            grid.addWidget(self.editor, 0, 1)
        grid.addWidget(told, 2, 0, 1, 2)

    def has(self, words: list[str]) -> bool:
        """Whether all words stand in label or tip."""
        return all(word in self._words for word in words)


class Form(QScrollArea):
    """The rows of a page. `changed(Row, value)` follows the user."""

    changed = Signal(object, object)

    def __init__(self, page: Page, window: MainWindow) -> None:
        super().__init__()
        self.setObjectName("preferencePage")
        self.page = page
        self._title = tr(page.title).lower()
        self.rows = {row.key: RowWidget(row, window) for row in page.rows}
        inside = QWidget()
        inside.setObjectName("preferenceRows")
        column = QVBoxLayout(inside)
        column.setContentsMargins(GRID, 0, 2 * GRID, 0)
        column.setSpacing(GRID)
        for widget in self.rows.values():
            column.addWidget(widget)
            widget.editor.changed.connect(lambda value, row=widget.row: self.changed.emit(row, value))
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_values(self, values: dict[str, Any]) -> None:
        """Show what is set, by key."""
        for key, widget in self.rows.items():
            widget.editor.show_value(values[key])

    def filter(self, words: list[str]) -> bool:
        """Show the rows that have all words, all where the title has them; returns whether any shows."""
        whole = all(word in self._title for word in words)
        for widget in self.rows.values():
            widget.setVisible(whole or widget.has(words))
        return whole or any(widget.has(words) for widget in self.rows.values())
