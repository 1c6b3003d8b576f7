"""Damage classes as a table: an eye, name with colour, and areas."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from restorer.document import DamageClass
from restorer.document.areas import Area
from restorer.gui import icons, theme
from restorer.gui.language import later, number, tr
from restorer.gui.panels.classes.swatch import swatch

EYE, NAME, PIXELS, SHARE, SIZE = range(5)
"""Columns."""
_TITLES = {EYE: "", NAME: later("Class"), PIXELS: "px", SHARE: "%", SIZE: "cm²"}
_LONG = {
    EYE: later("Shown on the picture"),
    PIXELS: later("Pixels"),
    SHARE: later("Per cent of the picture"),
    SIZE: later("Square centimetres"),
}
_UNKNOWN = "…"

Index = QModelIndex | QPersistentModelIndex


class ClassModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.classes: tuple[DamageClass, ...] = ()
        self.hidden: frozenset[str] = frozenset()
        """Keys of those that are not to be seen."""
        self._areas: Mapping[str, Area] = {}

    def show_classes(self, classes: Sequence[DamageClass]) -> bool:
        """True if lines came, went or moved."""
        moved = [one.key for one in classes] != [one.key for one in self.classes]
        if moved:
            self.beginResetModel()
        self.classes = tuple(classes)
        if moved:
            self.endResetModel()
        else:
            self._refresh()
        return moved

    def show_hidden(self, hidden: Collection[str]) -> None:
        self.hidden = frozenset(hidden)
        self._refresh()

    def show_areas(self, areas: Mapping[str, Area]) -> None:
        """By key; those that are missing are not known yet."""
        self._areas = areas
        self._refresh()

    def row_of(self, key: str) -> int:
        """-1 if there is none."""
        return next((row for row, one in enumerate(self.classes) if one.key == key), -1)

    def _refresh(self) -> None:
        if self.classes:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.classes) - 1, SIZE))

    # what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own)
        return 0 if parent.isValid() else len(self.classes)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_TITLES[section])
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return tr(_LONG.get(section, _TITLES[section]))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one, column = self.classes[index.row()], index.column()
        is_hidden = one.key in self.hidden
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(one, column)
        if role == Qt.ItemDataRole.DecorationRole and column == EYE:
            colour = theme.current().muted if is_hidden else ""
            return icons.icon("hidden" if is_hidden else "overlay", colour)
        if role == Qt.ItemDataRole.DecorationRole and column == NAME:
            return swatch(one.colour)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole and (is_hidden or column > NAME):
            return QColor(theme.current().muted)
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                tr("Click to show it")
                if is_hidden
                else tr("Click to hide it")
                if column == EYE
                else tr(one.name)
            )
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if column != EYE:
                return self._text(one, column)
            return tr("hidden") if is_hidden else tr("shown")
        return None

    def _text(self, one: DamageClass, column: int) -> str:
        if column == NAME:
            return tr(one.name)
        if column == EYE:
            return ""
        area = self._areas.get(one.key)
        return _UNKNOWN if area is None else area_texts(area)[column - PIXELS]


def area_texts(area: Area) -> tuple[str, str, str]:
    """Pixels, per cent, square centimetres ("" where not known), without their units."""
    percent = 100 * area.share
    share = _short(percent)
    size = area.square_centimetres
    if size is None:
        return number(area.pixels), share, ""
    return number(area.pixels), share, _short(size) if size < 100 else number(size, ",.0f")


def _short(value: float) -> str:
    """ "0", "<0.01", "12.34"."""
    if not value:
        return "0"
    return f"<{number(0.01, '.2f')}" if value < 0.01 else number(value, ".2f")


def _alignment(column: int) -> Qt.AlignmentFlag:
    across = Qt.AlignmentFlag.AlignRight if column > NAME else Qt.AlignmentFlag.AlignLeft
    return across | Qt.AlignmentFlag.AlignVCenter
