"""Operator and institution, for dossiers; and the certificate that exported pictures are signed with, where that can be."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from restorer.dossier import credentials, person
from restorer.dossier.person import ALGORITHMS, Person
from restorer.errors import SaveError
from restorer.gui.dialogs.base import TEXT_WIDTH, Dialog
from restorer.gui.language import later, tr
from restorer.gui.panels.controls import GRID, labelled
from restorer.gui.wording import file_filter

_WHY = later("They stand in every dossier. Nothing else is done with them, and they stay on this computer.")
_SIGNING = later(
    "Content credentials (C2PA): exported pictures are signed, so that others can see what was done to them and by whom. "
    "No server is asked."
)
_PEM = (".pem", ".crt", ".cer", ".key")


class FileField(QWidget):
    """A file that is shown, chosen and taken away again. `path` is None where there is none."""

    def __init__(self, path: Path | None, question: str, choose: str, remove: str) -> None:
        super().__init__()
        self._question = question
        self.field = QLineEdit()
        self.field.setReadOnly(True)
        self.field.setPlaceholderText(tr("None"))
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAccessibleName(choose)
        self.clear = QPushButton(tr("Remove"))
        self.clear.setAccessibleName(remove)
        for button, slot in ((self.choose, self._ask), (self.clear, lambda: self.show_path(None))):
            button.setAutoDefault(False)
            button.clicked.connect(slot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.field, 1)
        row.addWidget(self.choose)
        row.addWidget(self.clear)
        self.show_path(path)

    def show_path(self, path: Path | None) -> None:
        self.path = path
        self.field.setText("" if path is None else path.name)
        self.field.setToolTip("" if path is None else str(path))
        self.clear.setEnabled(path is not None)

    def _ask(self) -> None:
        start = "" if self.path is None else str(self.path.parent)
        name, _ = QFileDialog.getOpenFileName(
            self, self._question, start, file_filter((tr("Certificates and keys"), _PEM))
        )
        if name:
            self.show_path(Path(name))


class PersonDialog(Dialog):
    """Changes what the window and the command line know of the person. `failed(error)`: it could not be written."""

    failed = Signal(object)

    def __init__(self, parent: QWidget | None, known: Person) -> None:
        super().__init__(parent, tr("Operator and institution"), tr("Who restores, and where?"), "person")
        self._known = known
        self.add_text(tr(_WHY), "muted")
        self.operator, self.institution = QLineEdit(known.operator), QLineEdit(known.institution)
        rows = [labelled(tr("Operator"), self.operator), labelled(tr("Institution"), self.institution)]
        for field in (self.operator, self.institution):
            field.setMaxLength(200)
        self.certificate = FileField(
            known.certificate,
            tr("A chain of certificates (PEM)"),
            tr("Choose the certificate"),
            tr("Remove the certificate"),
        )
        self.key = FileField(
            known.key,
            tr("The certificate's private key (PEM)"),
            tr("Choose the key"),
            tr("Remove the key"),
        )
        self.algorithm = QComboBox()
        self.algorithm.addItems(list(ALGORITHMS))
        self.algorithm.setCurrentText(known.algorithm)
        self.algorithm.setToolTip(tr("What the key was made for"))
        self._signing = credentials.is_installed()
        for row in rows:
            self._add(row)
        if self._signing:
            self.add_text(tr(_SIGNING), "muted")
            for row in (
                labelled(tr("Certificate"), self.certificate),
                labelled(tr("Key"), self.key),
                labelled(tr("Algorithm"), self.algorithm),
            ):
                self._add(row)
        cancel = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.save_button = self.buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save_button.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.accept)
        self.operator.setFocus()

    def _add(self, row: QWidget) -> None:
        row.setMinimumWidth(TEXT_WIDTH)
        self.content.addWidget(row)

    @property
    def wanted(self) -> Person:
        """What the dialog says; what it does not show stays as it was."""
        told: dict[str, object] = {
            "operator": self.operator.text().strip(),
            "institution": self.institution.text().strip(),
        }
        if self._signing:
            told |= {
                "certificate": self.certificate.path,
                "key": self.key.path,
                "algorithm": self.algorithm.currentText(),
            }
        return self._known.model_copy(update=told)

    def accept(self) -> None:
        try:
            person.write(self.wanted)
        except SaveError as error:
            self.failed.emit(error)
        else:
            super().accept()
