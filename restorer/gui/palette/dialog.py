"""The palette itself: a field, and below it what fits, best first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from restorer.gui import icons, theme
from restorer.gui.language import tr
from restorer.gui.palette.entries import Entry
from restorer.gui.palette.matching import fit
from restorer.gui.panels.controls import GRID, muted

_WIDTH, _HEIGHT, _LINE, _ICON = 600, 420, 34, 18
_BY_KIND, _USED = 1.5, 0.5
_ENTRY = Qt.ItemDataRole.UserRole
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Palette(QDialog):
    """`chosen(Entry)` when somebody wants one done; the palette has closed by then."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, entries: Sequence[Entry], recent: Sequence[str]) -> None:
        """`recent`: keys of what was used last, newest first."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(tr("Command palette"))
        self.setObjectName("palette")
        self._window = parent
        self.setModal(True)
        rank = {key: place for place, key in enumerate(recent)}
        self._entries = sorted(entries, key=lambda one: rank.get(one.key, len(rank)))
        self._rank = rank
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("What would you like to do?"))
        self.field.setAccessibleName(tr("Search all commands"))
        self.field.setClearButtonEnabled(True)
        for clear in self.field.findChildren(QToolButton):
            clear.setAccessibleName(tr("Clear the search"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Commands that fit"))
        self.list.setItemDelegate(_Line(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.told = muted()
        self.told.setWordWrap(False)
        self._lay_out()
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._show)
        self.list.currentItemChanged.connect(lambda *_: self._tell())
        self.list.itemClicked.connect(lambda _: self._take())
        self._show("")

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setObjectName("paletteFrame")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(GRID, GRID, GRID, GRID)
        inside.setSpacing(GRID)
        inside.addWidget(self.field)
        inside.addWidget(self.list, 1)
        inside.addWidget(self.told)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        parent = self._window
        self.resize(min(_WIDTH, parent.width() - 2 * GRID), min(_HEIGHT, parent.height() - 2 * GRID))
        middle = parent.mapToGlobal(parent.rect().center())
        top = parent.mapToGlobal(parent.rect().topLeft()).y() + parent.height() // 10
        self.move(middle.x() - self.width() // 2, top)

    @property
    def current(self) -> Entry | None:
        """The one that Enter would do."""
        item = self.list.currentItem()
        return item.data(_ENTRY) if item is not None else None

    @property
    def shown(self) -> list[Entry]:
        return [self.list.item(row).data(_ENTRY) for row in range(self.list.count())]

    def _show(self, typed: str) -> None:
        """List what fits: best first, of what fits alike what was used last."""
        found = [(self._value(typed, one), one) for one in self._entries]
        fitting = [(value, one) for value, one in found if value is not None]
        if typed.strip():
            fitting.sort(key=lambda pair: -pair[0])
        self.list.clear()
        for _, one in fitting:
            item = QListWidgetItem(one.text, self.list)
            item.setData(_ENTRY, one)
            item.setToolTip(one.tip)
            parts = (one.text, one.keys, one.why)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in parts if part))
        self.list.setCurrentRow(0)
        self._tell()

    def _value(self, typed: str, one: Entry) -> float | None:
        """How well an entry fits: by its text before its kind, what was used and what can be done before the rest."""
        value = fit(typed, one.text)
        if value is None and (with_kind := fit(typed, f"{one.text} {one.kind}")) is not None:
            value = with_kind - _BY_KIND
        if value is None:
            return None
        return value + _USED * (one.key in self._rank) - _USED * bool(one.why)

    def _tell(self) -> None:
        one = self.current
        self.told.setText(tr("Nothing fits.") if one is None else one.why or one.tip)
        self.told.setAccessibleName(self.told.text())

    def _take(self) -> None:
        one = self.current
        if one is not None and not one.why:
            self.accept()
            self.chosen.emit(one)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the field keeps the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _MOVES:
                self._move(event.key())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return super().eventFilter(watched, event)

    def _move(self, key: int) -> None:
        page = max(1, self.list.viewport().height() // _LINE)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page}.get(Qt.Key(key), page)
        row, last = self.list.currentRow() + step, self.list.count() - 1
        if abs(step) == 1:
            row = row % (last + 1) if last >= 0 else -1  # from the end to the beginning
        self.list.setCurrentRow(max(0, min(last, row)))


class _Line(QStyledItemDelegate):
    """Icon and text; at the end of the line the keys, before them where it belongs."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, _LINE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item = QStyleOptionViewItem(option)
        self.initStyleOption(item, index)
        item.text = ""
        item.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, item, painter, item.widget)
        one: Entry = index.data(_ENTRY)
        tokens = theme.current()
        is_chosen = bool(item.state & QStyle.StateFlag.State_Selected)
        ink = tokens.disabled if one.why else tokens.accent_ink if is_chosen else tokens.text
        area = item.rect.adjusted(GRID, 0, -GRID, 0)
        backwards = item.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        ratio = item.widget.devicePixelRatioF()
        place = QRect(0, area.y() + (area.height() - _ICON) // 2, _ICON, _ICON)
        place.moveLeft(area.right() - _ICON if backwards else area.left())
        painter.drawPixmap(place, icons.pixmap(one.icon, _ICON, ratio, ink))
        room = _ICON + GRID
        area = area.adjusted(0 if backwards else room, 0, -room if backwards else 0, 0)
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight  # the painter turns them round
        middle = Qt.AlignmentFlag.AlignVCenter
        end = f"{one.why or one.kind}   {one.keys}" if one.keys else one.why or one.kind
        painter.setPen(QColor(tokens.muted))
        painter.drawText(area, far | middle, end)
        painter.setPen(QColor(ink))
        left = area.width() - item.fontMetrics.horizontalAdvance(end) - GRID
        short = item.fontMetrics.elidedText(one.text, Qt.TextElideMode.ElideRight, left)
        painter.drawText(area, near | middle, short)
        painter.restore()
