"""What is asked about one model, and the list of authors."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPlainTextEdit, QWidget

from restorer.errors import RestorerError
from restorer.gui.dialogs.base import TEXT_WIDTH, Dialog
from restorer.gui.dialogs.questions import confirm
from restorer.gui.garbage import end_soon
from restorer.gui.language import tr
from restorer.models import manager


class NameDialog(Dialog):
    """Asks for a new name, and says at once where one cannot be given."""

    def __init__(self, parent: QWidget | None, old: str) -> None:
        super().__init__(parent, tr("Rename a model"), tr("Rename “{model}”").format(model=old), "brush")
        self._old = old
        self.field = QLineEdit(old)
        self.field.setAccessibleName(tr("New name"))
        self.field.selectAll()
        self.content.addWidget(self.field)
        self._why = self.add_text(" ", "muted")
        cancel = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.accept_button = self.buttons.addButton(tr("Rename"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self.accept)
        self.field.textChanged.connect(self._check)
        self._check(old)

    @property
    def name(self) -> str:
        return self.field.text().strip()

    def _check(self, _: str) -> None:
        why = ""
        if self.name.casefold() != self._old.casefold():
            try:
                manager.check_name(self.name)
            except RestorerError as error:
                why = f"{tr(error.what)} {tr(error.todo)}"
        self._why.setText(why or tr("Commands and batches use this name, too."))
        self.accept_button.setEnabled(not why and self.name != self._old)


def ask_name(parent: QWidget | None, old: str) -> str | None:
    """Another name for a model; None if cancelled."""
    dialog = NameDialog(parent, old)
    accepted = dialog.exec() == Dialog.DialogCode.Accepted
    name = dialog.name
    end_soon(dialog)
    return name if accepted else None


def may_remove(parent: QWidget | None, name: str) -> bool:
    return confirm(
        parent,
        tr("Remove the model “{model}”?").format(model=name),
        tr("Its file is deleted. Pictures that were restored with it stay as they are."),
        tr("Remove"),
        alarm=True,
    )


def show_authors(parent: QWidget | None, name: str, authors: Sequence[str]) -> None:
    """Whom the training pictures' licences ask to name, to read and to copy."""
    dialog = Dialog(
        parent, tr("Authors"), tr("“{model}” learned from pictures by").format(model=name), "info"
    )
    text = QPlainTextEdit("\n".join(authors))
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setAccessibleName(tr("Authors"))
    text.setFixedSize(TEXT_WIDTH + 120, 320)
    dialog.content.addWidget(text)
    close = dialog.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole)
    close.setDefault(True)
    close.clicked.connect(dialog.accept)
    dialog.finished.connect(lambda _: end_soon(dialog))
    dialog.open()
