"""Unsaved work that was left behind: what there is, and what to do with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from restorer.document.recovery import Recoverable
from restorer.gui import icons, theme
from restorer.gui.dialogs.base import TEXT_WIDTH, Dialog
from restorer.gui.dialogs.lines import write_line
from restorer.gui.language import later, tr
from restorer.gui.wording import megapixels, when

_WHAT = later(
    "Restorer ended before this work was saved. Recovered work opens as it was at most a minute before; what had been saved "
    "is untouched either way."
)
_LATER = later("Later keeps it: it is offered at the next start, and under File, Recover unsaved work.")
_THUMBNAIL = 56
_MARGIN = 8
_ROUND = 6
_MOST_SHOWN = 4
_WORK = Qt.ItemDataRole.UserRole
_PICTURE = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex


def name_of(work: Recoverable) -> str:
    """What to call it: as its project, else as its picture."""
    path = work.belongs_to or work.summary.origin
    return path.name if path is not None else work.summary.title or tr("Untitled picture")


def facts_of(work: Recoverable) -> str:
    """ "today, 14:02 · 3 fills · 4000 × 3000 px"."""
    summary = work.summary
    facts = [when(summary.saved), megapixels(summary.width, summary.height)]
    if summary.fills:
        facts.insert(1, tr("%Ln fill(s)", n=summary.fills))
    return " · ".join(facts)


class RecoverDialog(Dialog):
    """`recover_wanted(work)` and `discard_wanted(work)` say what is to be done with what is chosen; `take_away` follows."""

    recover_wanted = Signal(object)
    discard_wanted = Signal(object)

    def __init__(self, parent: QWidget | None, found: Sequence[Recoverable]) -> None:
        super().__init__(parent, tr("Unsaved work"), tr("There is unsaved work."), "recover")
        self.add_text(tr(_WHAT))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Unsaved work"))
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        for work in found:
            self._add(work)
        self.list.setFixedSize(
            TEXT_WIDTH, min(len(found), _MOST_SHOWN) * (_THUMBNAIL + 2 * _MARGIN) + _MARGIN
        )
        self.list.setCurrentRow(0)
        self.list.itemDoubleClicked.connect(lambda _: self._recover())
        self.content.addWidget(self.list)
        self.add_text(tr(_LATER), "muted")
        roles = QDialogButtonBox.ButtonRole
        self.discard_button = self.buttons.addButton(tr("Discard…"), roles.DestructiveRole)
        self.later_button = self.buttons.addButton(tr("Later"), roles.RejectRole)
        self.recover_button = self.buttons.addButton(tr("Recover"), roles.AcceptRole)
        self.discard_button.setToolTip(tr("Throw away what is chosen"))
        self.recover_button.setToolTip(tr("Open what is chosen; the rest is kept"))
        self.discard_button.clicked.connect(lambda: self.discard_wanted.emit(self.chosen))
        self.later_button.clicked.connect(self.reject)
        self.recover_button.clicked.connect(self._recover)
        for button in (self.discard_button, self.later_button):
            button.setAutoDefault(False)
        self.recover_button.setDefault(True)
        self.list.setFocus()

    @property
    def chosen(self) -> Recoverable:
        """What the buttons are about."""
        work: Recoverable = self.list.currentItem().data(_WORK)
        return work

    def take_away(self, work: Recoverable) -> None:
        """It is there no more; with the last one the dialog closes."""
        for row in reversed(range(self.list.count())):
            if self.list.item(row).data(_WORK) is work:
                self.list.takeItem(row)
        if not self.list.count():
            self.reject()

    def _add(self, work: Recoverable) -> None:
        item = QListWidgetItem(name_of(work), self.list)
        item.setData(_WORK, work)
        picture = QPixmap()
        if work.summary.thumbnail is not None:
            picture.loadFromData(work.summary.thumbnail)
        item.setData(_PICTURE, picture)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name_of(work)}, {facts_of(work)}")
        if (place := work.belongs_to or work.summary.origin) is not None:
            item.setToolTip(str(place))

    def _recover(self) -> None:
        work = self.chosen
        self.accept()
        self.recover_wanted.emit(work)


class _Rows(QStyledItemDelegate):
    """Paints the thumbnail of the restored picture, the name, and what is known of it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, _THUMBNAIL + 2 * _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item = QStyleOptionViewItem(option)
        self.initStyleOption(item, index)
        name, item.text = item.text, ""
        item.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, item, painter, item.widget)
        tokens = theme.current()
        area = item.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        _draw(
            painter, QRect(area.left(), area.top(), _THUMBNAIL, _THUMBNAIL), index.data(_PICTURE), item.widget
        )
        line = item.fontMetrics.lineSpacing()
        words = area.adjusted(_THUMBNAIL + _MARGIN + 4, 0, 0, 0)
        top = QRect(words.left(), area.center().y() - line - 1, words.width(), line)
        is_chosen = bool(item.state & QStyle.StateFlag.State_Selected)
        write_line(painter, top, name, tokens.accent_ink if is_chosen else tokens.text, bold=True)
        write_line(painter, top.translated(0, line + 2), facts_of(index.data(_WORK)), tokens.muted)


def _draw(painter: QPainter, square: QRect, picture: QPixmap, widget: QWidget) -> None:
    """The middle of the picture with round corners; where there is none, an icon."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    path = QPainterPath()
    path.addRoundedRect(QRectF(square), _ROUND, _ROUND)
    painter.setClipPath(path)
    if picture.isNull():
        painter.fillPath(path, QColor(theme.current().hover))
        icon = icons.pixmap("recover", 20, widget.devicePixelRatioF(), theme.current().muted)
        painter.drawPixmap(square.center().x() - 10, square.center().y() - 10, icon)
    else:
        side = min(picture.width(), picture.height())
        middle = QRect((picture.width() - side) // 2, (picture.height() - side) // 2, side, side)
        painter.drawPixmap(square, picture, middle)
    painter.restore()
