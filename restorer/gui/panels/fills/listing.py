"""The list of fills: several can be chosen, and an eye hides or shows."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QItemSelectionModel, QItemSelectionRange, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy

from restorer.document import PlacedFill
from restorer.gui.language import tr
from restorer.gui.panels.fills.model import FillModel
from restorer.gui.panels.fills.rows import EYE_WIDTH, HEIGHT, FillRows
from restorer.gui.panels.fills.thumbnails import Thumbnails
from restorer.gui.panels.keyed_tree import KeyedTree

_ROWS = 3
"""Always in sight; more where there is room."""
_INDENT = 14
_Flag = QItemSelectionModel.SelectionFlag


class FillList(KeyedTree):
    """`chosen_changed` follows the selection; `eye_clicked(list)` gives the fills of a line."""

    chosen_changed = Signal()
    eye_clicked = Signal(list)

    def __init__(self, model: FillModel, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._model = model
        self._is_silent = False
        self.setModel(model)
        self.setItemDelegate(FillRows(model, thumbnails, self))
        self.setAccessibleName(tr("Fills"))
        self.setAccessibleDescription(
            tr("Space hides or shows, Delete removes, Ctrl with Up and Down moves.")
        )
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)  # thousands of lines are no work then
        self.setIndentation(_INDENT)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMinimumHeight(HEIGHT * _ROWS + 10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.selectionModel().selectionChanged.connect(self._tell)
        thumbnails.made.connect(self.viewport().update)

    @property
    def chosen(self) -> list[PlacedFill]:
        """The fills of the selected lines, uppermost first."""
        lines = self.selectionModel().selectedIndexes()
        found = {fill for line in lines for fill in self._model.fills(line)}
        return [fill for fill in self._model.all_fills if fill in found] if found else []

    def show_fills(self, placed: Sequence[PlacedFill]) -> None:
        """These, lowest first, in place of the earlier ones; what is chosen or open stays so."""
        chosen = {one.fill for one in self.chosen}
        opened = {
            group[0].group
            for row, group in enumerate(self._model.groups)
            if self.isExpanded(self._model.index(row, 0))
        }
        top = self.verticalScrollBar().value()
        self._is_silent = True
        if self._model.show_fills(placed):
            for row, group in enumerate(self._model.groups):
                if len(group) > 1 and group[0].group in opened:
                    self.expand(self._model.index(row, 0))
            self.choose([one for one in placed if one.fill in chosen])
            self.doItemsLayout()
            self.verticalScrollBar().setValue(top)
        self._is_silent = False
        self.chosen_changed.emit()

    def choose(self, fills: Collection[PlacedFill]) -> None:
        """Select the lines of these and no others; groups open where only some of theirs are among them."""
        lines = self._model.lines_of(fills)
        was_silent, self._is_silent = self._is_silent, True
        parts: list[QItemSelectionRange] = list(lines)  # type: ignore[call-overload]  # a list to Qt
        for part in parts:
            self.expand(part.parent())
        self.selectionModel().select(lines, _Flag.ClearAndSelect | _Flag.Rows)
        if parts:
            first = parts[0].topLeft()
            self.selectionModel().setCurrentIndex(first, _Flag.NoUpdate)
            self.scrollTo(first)
        self._is_silent = was_silent
        self._tell()

    def place_of(self, fill: PlacedFill) -> QRect:
        """Where in the viewport the line of a fill is, or of its group if that is closed."""
        line = self._model.line_of(fill)
        is_closed = line.parent().isValid() and not self.isExpanded(line.parent())
        return self.visualRect(line.parent() if is_closed else line)

    def eye_of(self, fill: PlacedFill) -> QPoint:
        """Where in the viewport the eye of that line is."""
        place = self.place_of(fill)
        return QPoint(place.right() - EYE_WIDTH // 2, place.center().y())

    def _tell(self) -> None:
        if not self._is_silent:
            self.chosen_changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        line = self.indexAt(event.position().toPoint())
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and line.isValid() and event.position().x() > self.visualRect(line).right() - EYE_WIDTH:
            self.eye_clicked.emit(self._model.fills(line))
        else:
            super().mousePressEvent(event)
