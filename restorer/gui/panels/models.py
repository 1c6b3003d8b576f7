"""The menu of models: the automatic one, networks, classical ones, each with what it does and where it comes from."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QComboBox, QPushButton, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from restorer.document import Adapted
from restorer.gui import theme
from restorer.gui.language import later, number, tr
from restorer.models import catalog
from restorer.models.adapted import adapted_info, base_id
from restorer.models.filler import FillerInfo

_GROUPS = {"network": later("Networks"), "classical": later("Classical")}
_WIDTH = 520
"""Of the opened menu: one line of a description, as a rule."""
_MARGIN = 8
_ID = Qt.ItemDataRole.UserRole
_DESCRIPTION = Qt.ItemDataRole.UserRole + 1
_FACTS = Qt.ItemDataRole.UserRole + 2
_FLAGS = Qt.ItemDataRole.UserRole - 1
"""Where the box's own model keeps an item's flags."""
_NOT_TO_CHOOSE = 0

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Model:
    """A filler as the window lists it."""

    info: FillerInfo
    is_shipped: bool = True
    among: tuple[str, ...] = ()
    """Names of those that an automatic filler chooses among."""
    gain: float | None = None
    """Of one that has learnt the picture at hand: decibels that it gained."""

    @property
    def facts(self) -> str:
        """Of a network: "holes to 96 px · yours", the size across; else ""."""
        if self.info.kind == "classical" or self.among:
            return ""
        largest = self.info.largest_hole
        size = (
            tr("holes of any size")
            if largest is None
            else tr("holes to {size} px").format(size=number(2 * largest))
        )
        if self.gain is not None:
            return tr("{size} · this document’s").format(size=size)
        said = tr("{size} · shipped") if self.is_shipped else tr("{size} · yours")
        return said.format(size=size)

    @property
    def story(self) -> str:
        """The summary, and what an automatic filler chooses among."""
        names = ", ".join(_one_line(tr(name)) for name in self.among)
        if not names:
            return self.summary
        return "\n".join([self.summary, tr("Chooses among {names}").format(names=names)])

    @property
    def summary(self) -> str:
        """Its description; of a network also what it was trained on and where it comes from."""
        description = _one_line(tr(self.info.description))
        if self.gain is not None:
            better = tr("{gain} dB better than before, on places kept apart")
            return f"{description}\n{better.format(gain=number(self.gain, '.2f'))}"
        if not self.facts:
            return description
        return "\n".join([description, tr("Trained on {facts}").format(facts=self.facts)])


def list_models(adapted: Adapted | None = None) -> tuple[Model, ...]:
    """What the catalog has now, the automatic filler first; one that has learnt the picture follows it."""
    auto, *among = catalog.automatic()
    others = [
        Model(info, all(part.is_shipped for part in catalog.parts(info.id))) for info in catalog.fillers()
    ]
    learnt = [
        Model(adapted_info(model.info), gain=adapted.gain)
        for model in others
        if adapted is not None and model.info.id == adapted.filler
    ]
    names = {info.id: info.name for info in among} | {base_id(one.info.id): one.info.name for one in learnt}
    return (Model(auto, among=tuple(names.values())), *learnt, *others)


class ModelMenu(QComboBox):
    """Shows the chosen model's name; opened, all of them in groups. `currentData` is the chosen one's id.

    `manage_wanted` is emitted by the button below the list.
    """

    manage_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._shown: tuple[Model, ...] = ()
        self.setMaxVisibleItems(20)
        self.setItemDelegate(_Lines(self))
        self.view().setMinimumWidth(_WIDTH)
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.manage = QPushButton(tr("Manage models…"))
        self.manage.setObjectName("link")
        self.manage.setAccessibleName(tr("Manage models"))
        self.manage.clicked.connect(self._manage)
        self._popup = self.view().window()
        below = self._popup.layout()
        assert below is not None
        below.addWidget(self.manage)

    def _manage(self) -> None:
        self.hidePopup()
        self.manage_wanted.emit()

    def showPopup(self) -> None:
        """Qt makes room for the list alone: make it for the button, too."""
        super().showPopup()
        popup = self._popup
        more = self.manage.sizeHint().height()
        is_above = popup.y() < self.mapToGlobal(self.rect().topLeft()).y()
        room = self.screen().availableGeometry()
        place = popup.geometry().adjusted(0, -more if is_above else 0, 0, 0 if is_above else more)
        popup.setGeometry(place.intersected(room))

    def show_models(self, models: Sequence[Model], chosen: str) -> None:
        """List these in place of the old ones, without telling anybody."""
        self.blockSignals(True)
        if tuple(models) != self._shown:
            self._list(models)
            self._shown = tuple(models)
        self.setCurrentIndex(self.findData(chosen))
        self.blockSignals(False)

    def _list(self, models: Sequence[Model]) -> None:
        # Through the box's own model: items made here would be ended by Qt while Python still holds them.
        self.clear()
        self._add([model for model in models if model.among])
        for kind, title in _GROUPS.items():
            group = [model for model in models if model.info.kind == kind and not model.among]
            if group:
                self.addItem(tr(title))
                self.setItemData(self.count() - 1, _NOT_TO_CHOOSE, _FLAGS)
                self._add(group)

    def _add(self, models: Sequence[Model]) -> None:
        for model in models:
            self.addItem(_one_line(tr(model.info.name)), model.info.id)
            for role, value in _details(model).items():
                self.setItemData(self.count() - 1, value, role)


def _details(model: Model) -> dict[int, str]:
    # Rich text wraps, and a checkpoint's words are not markup.
    tip = html.escape(model.story).replace("\n", "<br>")
    return {
        _DESCRIPTION: _one_line(tr(model.info.description)),
        _FACTS: model.facts,
        Qt.ItemDataRole.ToolTipRole: f"<span>{tip}</span>",
        Qt.ItemDataRole.AccessibleDescriptionRole: model.story,
    }


class _Lines(QStyledItemDelegate):
    """A heading, or the name with the facts at its right end and the description below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        lines = 2 if index.data(_ID) else 1
        return QSize(_WIDTH, lines * option.fontMetrics.lineSpacing() + 2 * _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item = QStyleOptionViewItem(option)
        self.initStyleOption(item, index)
        name, item.text = item.text, ""
        item.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, item, painter, item.widget)
        tokens = theme.current()
        area = item.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        painter.save()
        painter.setFont(item.font)
        if index.data(_ID):
            is_chosen = bool(item.state & QStyle.StateFlag.State_Selected)
            facts = index.data(_FACTS)
            room = item.fontMetrics.horizontalAdvance(facts) + (_MARGIN if facts else 0)
            _write(
                painter,
                area.adjusted(0, 0, -room, 0),
                name,
                top,
                tokens.accent_ink if is_chosen else tokens.text,
            )
            _write(painter, area, facts, top | Qt.AlignmentFlag.AlignRight, tokens.muted)
            _write(painter, area, index.data(_DESCRIPTION), bottom, tokens.muted)
        else:
            bold = QFont(item.font)
            bold.setWeight(QFont.Weight.DemiBold)
            painter.setFont(bold)
            _write(painter, area, name, bottom, tokens.muted)
        painter.restore()


def _write(painter: QPainter, area: QRect, text: str, where: Qt.AlignmentFlag, colour: str) -> None:
    """One line of text, cut short with dots where it does not fit."""
    painter.setPen(QColor(colour))
    short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, where, short)


def _one_line(text: str) -> str:
    return " ".join(text.split())
