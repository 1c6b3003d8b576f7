"""The pictures that were found, as a sheet of thumbnails; only those in sight are ever opened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from restorer.gui import icons, theme
from restorer.gui.dialogs.lines import write_line
from restorer.gui.language import tr
from restorer.gui.teaching.events import Picture
from restorer.gui.teaching.thumbnails import Thumbnails

SIDE = 88
"""Of a thumbnail, in device-independent pixels."""
_MARGIN = 6
_ROUND = 5
_PICTURE = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class ContactSheet(QListView):
    """Shows pictures of a folder; those kept apart carry a mark."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self.setAccessibleName(tr("Pictures found"))
        self.thumbnails = Thumbnails(self)
        self._pictures = _Pictures(self)
        self.setModel(self._pictures)
        self.setItemDelegate(_Thumbnail(self, self.thumbnails))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.thumbnails.came.connect(lambda _: self.viewport().update())

    def show_pictures(self, pictures: Sequence[Picture]) -> None:
        """Show these in place of others."""
        self.thumbnails.forget()
        self._pictures.show(pictures)
        self.scrollToTop()

    @property
    def pictures(self) -> Sequence[Picture]:
        return self._pictures.pictures


class _Pictures(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pictures: Sequence[Picture] = ()

    def show(self, pictures: Sequence[Picture]) -> None:
        self.beginResetModel()
        self.pictures = pictures
        self.endResetModel()

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.pictures)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self.pictures[index.row()]
        said = (
            tr("{name}, {width} × {height} px, kept apart")
            if one.kept_apart
            else tr("{name}, {width} × {height} px")
        ).format(name=one.name, width=one.width, height=one.height)
        known: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: one.name,
            Qt.ItemDataRole.ToolTipRole: said,
            Qt.ItemDataRole.AccessibleTextRole: said,
            _PICTURE: one,
        }
        return known.get(role)


class _Thumbnail(QStyledItemDelegate):
    def __init__(self, view: QListView, thumbnails: Thumbnails) -> None:
        super().__init__(view)
        self._thumbnails = thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        height = SIDE + option.fontMetrics.lineSpacing() + 3 * _MARGIN
        return QSize(SIDE + 2 * _MARGIN, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item = QStyleOptionViewItem(option)
        self.initStyleOption(item, index)
        name, item.text = item.text, ""
        item.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, item, painter, item.widget)
        one: Picture = index.data(_PICTURE)
        square = QRect(item.rect.left() + _MARGIN, item.rect.top() + _MARGIN, SIDE, SIDE)
        picture = self._thumbnails.get(one.path, round(SIDE * item.widget.devicePixelRatioF()))
        draw_thumbnail(painter, square, picture, item.widget)
        if one.kept_apart:
            _mark(painter, square)
        line = QRect(square.left(), square.bottom() + _MARGIN, SIDE, item.fontMetrics.lineSpacing())
        painter.setFont(item.font)
        write_line(
            painter, line, name.rpartition("/")[2], theme.current().muted, Qt.AlignmentFlag.AlignHCenter
        )


def draw_thumbnail(painter: QPainter, square: QRect, picture: QPixmap | None, widget: QWidget) -> None:
    """The whole picture inside `square` with round corners; what stands there until it comes, or where none can."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    area = QRectF(square)
    if picture is not None and not picture.isNull():
        size = picture.size().scaled(square.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(0, 0, size.width(), size.height())
        area.moveCenter(QRectF(square).center())
    path = QPainterPath()
    path.addRoundedRect(area, _ROUND, _ROUND)
    painter.setClipPath(path)
    if picture is not None and not picture.isNull():
        painter.drawPixmap(area, picture, QRectF(picture.rect()))
    else:
        painter.fillPath(path, QColor(theme.current().hover))
        if picture is not None:
            icon = icons.pixmap("warning", 20, widget.devicePixelRatioF(), theme.current().muted)
            painter.drawPixmap(square.center().x() - 10, square.center().y() - 10, icon)
    painter.restore()


def _mark(painter: QPainter, square: QRect) -> None:
    """ "Apart", at the bottom of a thumbnail."""
    tokens, text = theme.current(), tr("kept apart")
    width = painter.fontMetrics().horizontalAdvance(text) + 2 * _MARGIN
    box = QRectF(
        square.center().x() - width / 2, square.bottom() - painter.fontMetrics().height() - 4, width, 0
    )
    box.setHeight(painter.fontMetrics().height() + 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.fillPath(path, QColor(tokens.accent))
    painter.setPen(QColor(tokens.accent_text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
