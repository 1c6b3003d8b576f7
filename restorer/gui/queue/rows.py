"""The list of pictures: a row each, with its small picture, its name and what becomes of it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from restorer.batch.queue import Entry
from restorer.gui import icons, theme
from restorer.gui.language import tr
from restorer.gui.queue.model import ENTRY, WORK, Entries, Work, in_words
from restorer.gui.queue.thumbnails import SIDE, Thumbnails

_MARGIN = 8
_ROUND = 6
_BAR = 3
_LOOK_MS = 40
_KEYS = {
    Qt.Key.Key_Return: "accept",
    Qt.Key.Key_Enter: "accept",
    Qt.Key.Key_E: "edit",
    Qt.Key.Key_S: "skip",
    Qt.Key.Key_R: "redo",
    Qt.Key.Key_Delete: "remove",
}

_Index = QModelIndex | QPersistentModelIndex


class EntryList(QListView):
    """`chosen(entry or None)` follows the current row; `wanted(str)` gives accept, edit, skip, redo or remove."""

    chosen = Signal(object)
    wanted = Signal(str)

    def __init__(self, model: Entries) -> None:
        super().__init__()
        self.setObjectName("entries")
        self.setAccessibleName(tr("Pictures of the batch"))
        self.thumbnails = Thumbnails(self)
        self._entries = model
        self.setModel(model)
        self.setItemDelegate(_Rows(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._timer.start())
        model.modelReset.connect(self._timer.start)
        model.rowsInserted.connect(lambda *_: self._timer.start())
        self.thumbnails.came.connect(lambda entry: model.changed([entry]))
        self.selectionModel().currentChanged.connect(lambda index, _: self.chosen.emit(model.entry(index)))

    @property
    def current(self) -> Entry | None:
        return self._entries.entry(self.currentIndex())

    @property
    def selected(self) -> list[Entry]:
        """The selected entries, in order."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [entry for index in rows if (entry := self._entries.entry(index)) is not None]

    def choose(self, entry: Entry | None) -> None:
        """Make this row the current one, and the only selected one."""
        if entry is not None and (index := self._entries.index_of(entry)).isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._timer.start()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = _KEYS.get(Qt.Key(event.key()))
        if wanted is not None and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.wanted.emit(wanted)
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        """Ask for the thumbnails of what is in sight."""
        rows = self._entries.rowCount()
        area = self.viewport().rect()
        top = self.indexAt(area.topLeft())
        bottom = self.indexAt(area.bottomLeft())
        if not rows or not self.isVisible():
            self.thumbnails.want([])
            return
        first = top.row() if top.isValid() else 0
        last = bottom.row() if bottom.isValid() else rows - 1
        self.thumbnails.want(self._entries.queue.entries[first : last + 1])


class _Rows(QStyledItemDelegate):
    """Paints a row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, SIDE + 2 * _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item = QStyleOptionViewItem(option)
        self.initStyleOption(item, index)
        name, item.text = item.text, ""
        item.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, item, painter, item.widget)
        view = self.parent()
        assert isinstance(view, EntryList)
        entry, work = index.data(ENTRY), index.data(WORK)
        tokens = theme.current()
        area = item.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        square = QRect(area.left(), area.top(), SIDE, SIDE)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_picture(painter, square, view, entry)
        words = area.adjusted(SIDE + _MARGIN + 4, 0, 0, 0)
        line = item.fontMetrics.lineSpacing()
        top = QRect(words.left(), words.center().y() - line - 1, words.width(), line)
        is_chosen = bool(item.state & QStyle.StateFlag.State_Selected)
        _write(painter, top, name, tokens.accent_ink if is_chosen else tokens.text, item.font, bold=True)
        below = top.translated(0, line + 2)
        _write(
            painter, below, in_words(entry, work), _colour(entry, work), item.font, bold=_calls(entry, work)
        )
        if work is not None:
            self._paint_bar(painter, QRect(words.left(), area.bottom() - _BAR, words.width(), _BAR), work)
        painter.restore()

    def _paint_picture(self, painter: QPainter, square: QRect, view: EntryList, entry: Entry) -> None:
        painter.save()
        path = QPainterPath()
        path.addRoundedRect(QRectF(square), _ROUND, _ROUND)
        painter.setClipPath(path)
        picture = view.thumbnails.get(entry)
        if picture is not None:
            painter.drawPixmap(square, picture)
        else:
            painter.fillPath(path, QColor(theme.current().hover))
        painter.restore()
        if (name := _MARKS.get(entry.state)) is not None:
            side = 18
            corner = QRect(square.right() - side + 4, square.bottom() - side + 4, side, side)
            tokens = theme.current()
            painter.setPen(QColor(tokens.base))
            painter.setBrush(QColor(tokens.danger if entry.state == "failed" else tokens.accent))
            painter.drawEllipse(corner)
            ratio = view.devicePixelRatioF()
            colour = tokens.base if entry.state == "failed" else tokens.accent_text
            painter.drawPixmap(corner.adjusted(3, 3, -3, -3), icons.pixmap(name, 12, ratio, colour))

    def _paint_bar(self, painter: QPainter, bar: QRect, work: Work) -> None:
        tokens = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.pressed))
        painter.drawRoundedRect(bar, 1.5, 1.5)
        if work[1] is not None:
            done = QRectF(bar)
            done.setWidth(bar.width() * work[1])
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(done, 1.5, 1.5)


_MARKS = {"restored": "check", "failed": "close", "found": "overlay"}


def _calls(entry: Entry, work: Work | None) -> bool:
    """Whether somebody should do something about it."""
    return work is None and entry.state == "found"


def _colour(entry: Entry, work: Work | None) -> str:
    tokens = theme.current()
    if work is not None or entry.state == "found":
        return tokens.accent_ink
    return tokens.danger if entry.state == "failed" else tokens.muted


def _write(
    painter: QPainter, area: QRect, text: str, colour: str, font: QFont, *, bold: bool = False
) -> None:
    """One line of text, cut short with dots where it does not fit."""
    font = QFont(font)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, short)
