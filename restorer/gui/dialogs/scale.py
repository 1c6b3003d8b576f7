"""How long a line on the picture is in the world."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QDoubleSpinBox, QHBoxLayout, QWidget

from restorer.document import Scale
from restorer.gui.dialogs.base import Dialog
from restorer.gui.garbage import end_soon
from restorer.gui.language import number, tr

UNITS = {"mm": 1.0, "cm": 10.0, "in": 25.4}
"""Millimetres each."""
_LONGEST = 100_000.0
_SHORTEST = 0.01


class ScaleDialog(Dialog):
    """`millimetres` is what was typed."""

    def __init__(self, parent: QWidget | None, pixels: float, unit: str, length: float | None) -> None:
        """`length`: in `unit`, what the line would be by the scale known so far."""
        super().__init__(parent, tr("Set the scale"), tr("How long is this line on the object?"), "measure")
        self._pixels = pixels
        self.add_text(
            tr("It is {pixels} pixels long in the picture.").format(pixels=number(pixels, ",.1f")), "muted"
        )
        self.field = QDoubleSpinBox()
        self.field.setDecimals(2)
        self.field.setRange(0, _LONGEST)
        self.field.setValue(length or 0.0)
        self.field.setFixedWidth(140)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.field.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.field.setAccessibleName(tr("Length of the line"))
        self.field.selectAll()
        self.unit = QComboBox()
        self.unit.addItems(list(UNITS))
        self.unit.setCurrentText(unit)
        self.unit.setAccessibleName(tr("Unit of the length"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field)
        row.addWidget(self.unit)
        row.addStretch(1)
        self.content.addLayout(row)
        self.result_label = self.add_text(" ", "muted")
        cancel = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.accept_button = self.buttons.addButton(tr("Set scale"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self.accept)
        self.field.valueChanged.connect(lambda _: self._tell())
        self.unit.currentTextChanged.connect(lambda _: self._tell())
        self._tell()
        self.field.setFocus()

    @property
    def millimetres(self) -> float:
        return self.field.value() * UNITS[self.unit.currentText()]

    def _tell(self) -> None:
        is_long = self.millimetres >= _SHORTEST
        self.accept_button.setEnabled(is_long)
        if not is_long:
            self.result_label.setText(tr("Type the length."))
            return
        scale = Scale.drawn(self._pixels, self.millimetres)
        self.result_label.setText(
            tr("That makes {scale} pixels per millimetre, or {dpi} dpi.").format(
                scale=number(scale.x, ".4g"), dpi=number(scale.x * 25.4, ".4g")
            )
        )


def ask_length(
    parent: QWidget | None, pixels: float, unit: str, known: Scale | None
) -> tuple[float, str] | None:
    """Millimetres that a line of `pixels` is long on the object, and the unit they were typed in; None if cancelled."""
    length = None if known is None else pixels / known.x / UNITS[unit]
    dialog = ScaleDialog(parent, pixels, unit, length)
    accepted = dialog.exec() == Dialog.DialogCode.Accepted
    answer = (dialog.millimetres, dialog.unit.currentText())
    end_soon(dialog)
    return answer if accepted else None
