"""How a line of the list of fills is drawn: thumbnail, two lines of text, and an eye that hides or shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from restorer.document import PlacedFill
from restorer.gui import icons, theme
from restorer.gui.panels.fills.model import DETAIL, FillModel, Index
from restorer.gui.panels.fills.thumbnails import SIDE, Thumbnails
from restorer.gui.panels.fills.words import opacity_text

HEIGHT = 42
_GAP = 8
_EYE = 16
EYE_WIDTH = _EYE + 2 * _GAP
"""At the right end: a click there hides or shows."""


class FillRows(QStyledItemDelegate):
    def __init__(self, model: FillModel, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._thumbnails = thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = QStyleOptionViewItem(option)
        self.initStyleOption(item, index)
        title, item.text = item.text, ""
        item.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, item, painter, item.widget)
        fills = self._model.fills(index)
        tokens, ratio = theme.current(), painter.device().devicePixelRatioF()
        is_hidden = not any(one.visible for one in fills)
        is_chosen = bool(item.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        picture = QRect(item.rect.left() + _GAP // 2, item.rect.top() + (HEIGHT - SIDE) // 2, SIDE, SIDE)
        painter.setOpacity(0.4 if is_hidden else 1.0)
        self._paint_picture(painter, picture, fills, ratio)
        painter.setOpacity(1.0)
        eye = QRect(item.rect.right() - _GAP - _EYE, item.rect.center().y() - _EYE // 2, _EYE, _EYE)
        colour = tokens.muted if is_hidden else tokens.text
        painter.drawPixmap(eye, icons.pixmap("hidden" if is_hidden else "overlay", _EYE, ratio, colour))
        text = QRect(
            picture.right() + _GAP, item.rect.top() + 5, eye.left() - picture.right() - 2 * _GAP, HEIGHT - 10
        )
        faded = opacity_text(fills)
        width = QFontMetrics(item.font).horizontalAdvance(faded) + (_GAP if faded else 0)
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        painter.setFont(item.font)
        painter.setPen(QColor(tokens.muted))
        _write(painter, text, faded, top | Qt.AlignmentFlag.AlignRight)
        _write(painter, text, index.data(DETAIL), bottom)
        painter.setPen(QColor(tokens.accent_ink if is_chosen else tokens.muted if is_hidden else tokens.text))
        _write(painter, text.adjusted(0, 0, -width, 0), title, top)
        painter.restore()

    def _paint_picture(
        self, painter: QPainter, place: QRect, fills: Sequence[PlacedFill], ratio: float
    ) -> None:
        """The first fill; a group is a small pile."""
        if len(fills) > 1:
            painter.setPen(QColor(theme.current().border))
            painter.setBrush(QColor(theme.current().pressed))
            painter.drawRoundedRect(place.adjusted(4, 0, -1, -5), 3, 3)
            place = place.adjusted(0, 4, -4, 0)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(place), 3, 3)
        painter.fillPath(frame, QColor(theme.current().pressed))
        image = self._thumbnails.of(fills[0].fill)
        if image is None:
            return
        painter.setClipPath(frame)
        factor = max(place.width() / image.width(), place.height() / image.height())  # the whole square
        width, height = image.width() * factor, image.height() * factor
        target = QRectF(
            place.center().x() - width / 2 + 0.5, place.center().y() - height / 2 + 0.5, width, height
        )
        painter.drawImage(target, image)
        painter.setClipping(False)


def _write(painter: QPainter, area: QRect, text: str, where: Qt.AlignmentFlag) -> None:
    """One line, cut short with dots where it does not fit."""
    short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, where, short)
