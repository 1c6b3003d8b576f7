"""Fills as a list of groups, uppermost first; a group of one is a line of its own."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from restorer.document import PlacedFill
from restorer.document.fill_order import together
from restorer.gui.language import tr
from restorer.gui.panels.fills.words import (
    NameOf,
    about_group,
    about_place,
    fill_name,
    group_name,
    opacity_text,
)

DETAIL = Qt.ItemDataRole.UserRole
"""The second line of text."""
_GROUP = 0
"""Internal id of groups; their members have the number of their group's row, from 1."""

Index = QModelIndex | QPersistentModelIndex


class FillModel(QAbstractItemModel):
    """Shows what it was given last; `name_of` gives a filler's name for its id."""

    def __init__(self, name_of: NameOf) -> None:
        super().__init__()
        self._name_of = name_of
        self._groups: list[list[PlacedFill]] = []

    @property
    def groups(self) -> list[list[PlacedFill]]:
        """Uppermost first, and so each of them."""
        return self._groups

    @property
    def all_fills(self) -> list[PlacedFill]:
        """Uppermost first."""
        return [fill for group in self._groups for fill in group]

    def show_fills(self, placed: Sequence[PlacedFill]) -> bool:
        """These, lowest first, in place of the earlier ones; True if lines came, went or moved."""
        groups = [group[::-1] for group in together(placed)][::-1]
        moved = _shape(groups) != _shape(self._groups)
        if moved:
            self.beginResetModel()
        self._groups = groups
        if moved:
            self.endResetModel()
            return True
        for row, group in enumerate(groups):
            line = self.index(row, 0)
            self.dataChanged.emit(line, line)
            if len(group) > 1:
                self.dataChanged.emit(self.index(0, 0, line), self.index(len(group) - 1, 0, line))
        return False

    def fills(self, index: Index) -> list[PlacedFill]:
        """Those of a line, uppermost first."""
        if not index.isValid():
            return []
        if index.internalId() == _GROUP:
            return self._groups[index.row()]
        return [self._groups[index.internalId() - 1][index.row()]]

    def lines_of(self, chosen: Collection[PlacedFill]) -> QItemSelection:
        """The lines to select: of a group that is chosen as a whole, the group's."""
        wanted = set(chosen)
        selection = QItemSelection()
        for row, group in enumerate(self._groups):
            rows = [number for number, one in enumerate(group) if one in wanted]
            if len(rows) == len(group):
                selection.append(QItemSelectionRange(self.index(row, 0)))
            elif rows:
                parent = self.index(row, 0)
                for first, last in _runs(rows):
                    selection.append(
                        QItemSelectionRange(self.index(first, 0, parent), self.index(last, 0, parent))
                    )
        return selection

    def line_of(self, fill: PlacedFill) -> QModelIndex:
        """The line of one fill."""
        for row, group in enumerate(self._groups):
            if fill in group:
                parent = self.index(row, 0)
                return parent if len(group) == 1 else self.index(group.index(fill), 0, parent)
        return QModelIndex()

    # what Qt asks

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 (Qt's own)
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _GROUP)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # Qt overloads it
        if not index.isValid() or index.internalId() == _GROUP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _GROUP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() != _GROUP:
            return 0
        count = len(self._groups[parent.row()])
        return count if count > 1 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        fills = self.fills(index)
        if not fills:
            return None
        is_group = len(fills) > 1
        if role == Qt.ItemDataRole.DisplayRole:
            return group_name(fills) if is_group else fill_name(fills[0].fill, self._name_of)
        if role == DETAIL:
            return about_group(fills, self._name_of) if is_group else about_place(fills[0].fill)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            hidden = "" if any(one.visible for one in fills) else tr("hidden")
            parts = [self.data(index), self.data(index, DETAIL), hidden, opacity_text(fills)]
            return ", ".join(str(part) for part in parts if part)
        return None


def _shape(groups: Sequence[Sequence[PlacedFill]]) -> list[list[tuple[int, object]]]:
    return [[(one.group, one.fill) for one in group] for group in groups]


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Rising numbers as first and last of those that follow each other."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
