"""Name and colour of a damage class."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QButtonGroup,
    QColorDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from restorer.document.facts import COLOURS
from restorer.gui.dialogs.base import TEXT_WIDTH, Dialog
from restorer.gui.garbage import end_soon
from restorer.gui.language import tr
from restorer.gui.panels.classes.swatch import swatch

_LONGEST = 60
_ACROSS = 6
_DOT = 18


class ClassDialog(Dialog):
    """`name` and `colour` are what was chosen."""

    def __init__(
        self, parent: QWidget | None, headline: str, name: str, colour: str, taken: Collection[str]
    ) -> None:
        """`taken`: names of the other classes."""
        super().__init__(parent, tr("Damage class"), headline, "classes")
        self._taken = {one.casefold() for one in taken}
        self.field = QLineEdit(name)
        self.field.setMaxLength(_LONGEST)
        self.field.setPlaceholderText(tr("Name, such as “Water stain”"))
        self.field.setAccessibleName(tr("Name of the class"))
        self.field.setFixedWidth(TEXT_WIDTH)
        self.field.selectAll()
        self.content.addWidget(self.field)
        self._group = QButtonGroup(self)
        self._swatches: dict[str, QToolButton] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        self._grid.setColumnStretch(_ACROSS, 1)
        for one in dict.fromkeys((*COLOURS, colour)):
            self._add(one)
        self.other = QPushButton(tr("Other…"))
        self.other.setAccessibleName(tr("Another colour"))
        self.other.setAutoDefault(False)
        self.other.clicked.connect(self._ask_colour)
        self._grid.addWidget(self.other, 0, _ACROSS + 1, 1, 1)
        self.content.addLayout(self._grid)
        self._swatches[colour].setChecked(True)
        self.hint = self.add_text(" ", "muted")
        cancel = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.accept_button = self.buttons.addButton(tr("OK"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self.accept)
        self.field.textChanged.connect(self._check)
        self._check()
        self.field.setFocus()

    @property
    def name(self) -> str:
        return " ".join(self.field.text().split())

    @property
    def colour(self) -> str:
        """#rrggbb"""
        return next(colour for colour, button in self._swatches.items() if button.isChecked())

    def choose(self, colour: str) -> None:
        """One of those shown, or another."""
        if colour not in self._swatches:
            self._add(colour)
        self._swatches[colour].setChecked(True)

    def _add(self, colour: str) -> None:
        button = QToolButton()
        button.setCheckable(True)
        button.setIcon(swatch(colour))
        button.setIconSize(QSize(_DOT, _DOT))
        button.setToolTip(colour)
        button.setAccessibleName(tr("Colour {colour}").format(colour=colour))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        place = len(self._swatches)
        self._group.addButton(button)
        self._swatches[colour] = button
        self._grid.addWidget(button, place // _ACROSS, place % _ACROSS)

    def _ask_colour(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.colour), self, tr("Colour of the class"))
        if chosen.isValid():
            self.choose(chosen.name())

    def _check(self) -> None:
        is_taken = self.name.casefold() in self._taken
        self.hint.setText(tr("Another class has this name.") if is_taken else " ")
        self.accept_button.setEnabled(bool(self.name) and not is_taken)


def ask_class(
    parent: QWidget | None, headline: str, name: str, colour: str, taken: Collection[str]
) -> tuple[str, str] | None:
    """Name and colour (#rrggbb) for a class, None if cancelled. `taken`: names that others have."""
    dialog = ClassDialog(parent, headline, name, colour, taken)
    accepted = dialog.exec() == Dialog.DialogCode.Accepted
    answer = (dialog.name, dialog.colour)
    end_soon(dialog)
    return answer if accepted else None
