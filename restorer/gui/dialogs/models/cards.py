"""The list of models: a card each, with its trial picture, its name, what it does and where it comes from."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from restorer.errors import RestorerError
from restorer.gui import icons, theme
from restorer.gui.dialogs.lines import write_line
from restorer.gui.dialogs.models.entries import Entry
from restorer.gui.language import later, tr
from restorer.gui.wording import told

THUMBNAIL = 64
"""Side of a trial picture in the list, in device-independent pixels."""
_MARGIN = 8
_ROUND = 6
_ID = Qt.ItemDataRole.UserRole
_ENTRY = Qt.ItemDataRole.UserRole + 1
_HEADINGS = {"fill": later("Fill holes"), "detect": later("Find damage")}
_UNUSABLE = later("Cannot be used")

_Index = QModelIndex | QPersistentModelIndex


class CardList(QListWidget):
    """`chosen(id)` follows the current card ("" for none); Enter and a double click want it used, Delete removed."""

    chosen = Signal(str)
    use_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cards")
        self.setAccessibleName(tr("Models"))
        self.setItemDelegate(_Cards(self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pictures: dict[str, QPixmap] = {}
        """Trial pictures by id, as they come."""
        self._wanted = ""
        self.currentItemChanged.connect(lambda *_: self.chosen.emit(self.current))
        self.itemDoubleClicked.connect(lambda _: self.use_wanted.emit())

    @property
    def current(self) -> str:
        """The id of the current card; "" for none."""
        item = self.currentItem()
        return "" if item is None else item.data(_ID) or ""

    def show_entries(self, entries: Sequence[Entry], problems: Sequence[RestorerError], current: str) -> None:
        """List these in place of the old ones, with `current` chosen if it is there, else the first."""
        self.blockSignals(True)
        self.clear()
        for task, heading in _HEADINGS.items():
            group = [entry for entry in entries if entry.task == task]
            if group:
                self._add_heading(tr(heading))
            for entry in group:
                self._add_card(entry)
        if problems:
            self._add_heading(tr(_UNUSABLE))
        for problem in problems:
            item = QListWidgetItem(told(problem), self)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            item.setToolTip(f"<span>{html.escape(told(problem))}</span>")
        self.blockSignals(False)
        self.choose(current)
        self.chosen.emit(self.current)

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _add_card(self, entry: Entry) -> None:
        item = QListWidgetItem(entry.name, self)
        item.setData(_ID, entry.id)
        item.setData(_ENTRY, entry)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.spoken)
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, entry.description)
        item.setToolTip(f"<span>{html.escape(entry.description)}</span>")

    def choose(self, model_id: str) -> None:
        """Make this card the current one; where it is not here, the first one."""
        cards = [item for item in self._items() if item.data(_ID) and not item.isHidden()]
        item = next((item for item in cards if item.data(_ID) == model_id), cards[0] if cards else None)
        if item is not None:
            self.setCurrentItem(item)
            self.scrollToItem(item)

    def filter(self, text: str) -> int:
        """Show only what matches, headings only over something; returns how many cards are left."""
        heading: QListWidgetItem | None = None
        left = 0
        for item in self._items():
            entry = item.data(_ENTRY)
            if not item.flags():
                heading = item
                item.setHidden(True)
                continue
            words = text.casefold().split()
            fits = entry.matches(text) if entry else all(word in item.text().casefold() for word in words)
            item.setHidden(not fits)
            left += fits and entry is not None
            if fits and heading is not None:
                heading.setHidden(False)
        current = self.currentItem()
        if left and (current is None or current.isHidden()):
            self.choose("")
        return left

    def set_picture(self, model_id: str, picture: QPixmap) -> None:
        self.pictures[model_id] = picture
        self.viewport().update()

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.use_wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)


class _Cards(QStyledItemDelegate):
    """Paints a card, a heading, or the sentence about a file that cannot be used."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        lines = option.fontMetrics.lineSpacing()
        if index.data(_ENTRY) is not None:
            return QSize(0, THUMBNAIL + 2 * _MARGIN)
        if not index.flags():
            return QSize(0, lines + 2 * _MARGIN)
        room = self._room(option) - 2 * _MARGIN
        box = option.fontMetrics.boundingRect(QRect(0, 0, room, 10_000), _WRAP, index.data())
        return QSize(0, box.height() + 2 * _MARGIN)

    def _room(self, option: QStyleOptionViewItem) -> int:
        view = self.parent()
        return view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item = QStyleOptionViewItem(option)
        self.initStyleOption(item, index)
        text, item.text = item.text, ""
        item.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, item, painter, item.widget)
        area = item.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.save()
        painter.setFont(item.font)
        entry = index.data(_ENTRY)
        if entry is not None:
            self._paint_card(painter, item, area, entry)
        elif not index.flags():
            write_line(painter, area, text, theme.current().muted, Qt.AlignmentFlag.AlignBottom, bold=True)
        else:
            painter.setPen(QColor(theme.current().danger))
            painter.drawText(area, _WRAP, text)
        painter.restore()

    def _paint_card(self, painter: QPainter, item: QStyleOptionViewItem, area: QRect, entry: Entry) -> None:
        tokens = theme.current()
        view = self.parent()
        assert isinstance(view, CardList)
        square = QRect(area.left(), area.top(), THUMBNAIL, THUMBNAIL)
        draw_trial(painter, square, view.pictures.get(entry.id), entry, view)
        words = area.adjusted(THUMBNAIL + _MARGIN + 4, 0, 0, 0)
        line = item.fontMetrics.lineSpacing()
        top = QRect(words.left(), words.top() + 2, words.width(), line)
        room = 0
        if entry.is_default:
            room = _write_mark(painter, top, tr("default"))
        is_chosen = bool(item.state & QStyle.StateFlag.State_Selected)
        name = tokens.accent_ink if is_chosen else tokens.text
        write_line(painter, top.adjusted(0, 0, -room, 0), entry.name, name, bold=True)
        middle = top.translated(0, line + 2)
        write_line(painter, middle, entry.description, tokens.text)
        write_line(painter, middle.translated(0, line + 2), entry.facts, tokens.muted)


_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop)


def draw_trial(
    painter: QPainter, square: QRect, picture: QPixmap | None, entry: Entry, widget: QWidget
) -> None:
    """A model's trial picture with round corners, or what stands there until it comes."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    path = QPainterPath()
    path.addRoundedRect(QRectF(square), _ROUND, _ROUND)
    painter.setClipPath(path)
    if picture is not None:
        painter.drawPixmap(square, picture)
    else:
        painter.fillPath(path, QColor(theme.current().hover))
        name = "find-damage" if entry.task == "detect" else "restore"
        side = 24
        icon = icons.pixmap(name, side, widget.devicePixelRatioF(), theme.current().muted)
        corner = square.center()
        painter.drawPixmap(corner.x() - side // 2, corner.y() - side // 2, icon)
    painter.restore()


def _write_mark(painter: QPainter, line: QRect, text: str) -> int:
    """A small mark at the right end of a line; returns the room that it takes."""
    tokens = theme.current()
    width = painter.fontMetrics().horizontalAdvance(text) + 2 * _MARGIN
    box = QRect(line.right() - width + 1, line.top() - 1, width, line.height() + 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(QRectF(box), box.height() / 2, box.height() / 2)
    painter.fillPath(path, QColor(tokens.accent))
    painter.setPen(QColor(tokens.accent_text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return width + _MARGIN
