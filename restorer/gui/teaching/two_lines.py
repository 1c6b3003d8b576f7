"""List items of two lines: a name, and below it quietly what there is to say of it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from restorer.gui import theme
from restorer.gui.dialogs.lines import write_line

FACTS = Qt.ItemDataRole.UserRole + 1
"""The second line; the first is the item's text."""
_MARGIN = 8

_Index = QModelIndex | QPersistentModelIndex


class TwoLines(QStyledItemDelegate):
    """What does not fit is cut short with dots; the tool tip should have all of it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, 2 * option.fontMetrics.lineSpacing() + 2 * _MARGIN + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item = QStyleOptionViewItem(option)
        self.initStyleOption(item, index)
        name, item.text = item.text, ""
        item.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, item, painter, item.widget)
        tokens = theme.current()
        is_chosen = bool(item.state & QStyle.StateFlag.State_Selected)
        area = item.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        line = item.fontMetrics.lineSpacing()
        top = QRect(area.left(), area.top(), area.width(), line)
        painter.setFont(item.font)
        write_line(painter, top, name, tokens.accent_ink if is_chosen else tokens.text, bold=True)
        write_line(painter, top.translated(0, line + 2), index.data(FACTS), tokens.muted)
