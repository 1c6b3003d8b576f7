"""Questions that must be answered before going on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QSpinBox, QWidget

from restorer.gui.dialogs.base import Dialog
from restorer.gui.garbage import end_soon
from restorer.gui.language import tr

CANCEL = "cancel"


@dataclass(frozen=True)
class Choice:
    """An answer. `key` is what `ask` returns."""

    key: str
    text: str
    is_default: bool = False
    role: QDialogButtonBox.ButtonRole = QDialogButtonBox.ButtonRole.AcceptRole


def ask(
    parent: QWidget | None,
    headline: str,
    detail: str,
    choices: Sequence[Choice],
    *,
    icon: str = "help",
    alarm: bool = False,
) -> str:
    """Ask, wait, and return the key of the answer; `CANCEL` if the question was closed."""
    dialog = Dialog(parent, "Restorer", headline, icon, alarm=alarm)
    dialog.add_text(detail)
    answer = [CANCEL]

    def answered(key: str) -> None:
        answer[0] = key
        dialog.accept()

    for choice in choices:
        button = dialog.buttons.addButton(choice.text, choice.role)
        button.setDefault(choice.is_default)
        button.setAutoDefault(choice.is_default)
        button.clicked.connect(lambda _=False, key=choice.key: answered(key))
    dialog.exec()
    end_soon(dialog)
    return answer[0]


def ask_unsaved(parent: QWidget | None, name: str, picture: str = "") -> str:
    """ "save" (as a project), "discard" or `CANCEL`. `picture`: the file that the restored picture is saved in, if it is."""
    headline = tr("Save the changes to {name}?").format(name=name)
    detail = tr(
        "Without saving, the work since the last saving is lost; the original picture stays as it is. A project keeps "
        "marks, fills and notes, to go on with later."
    )
    if picture:
        headline = tr("Keep the work on {name} as well?").format(name=name)
        detail = tr(
            "The restored picture is saved as {picture}. Its marks and single fills are kept only in a project, to go on "
            "with later."
        ).format(picture=picture)
    return ask(
        parent,
        headline,
        detail,
        (
            Choice("discard", tr("Discard"), role=QDialogButtonBox.ButtonRole.DestructiveRole),
            Choice(CANCEL, tr("Cancel"), role=QDialogButtonBox.ButtonRole.RejectRole),
            Choice("save", tr("Save project"), is_default=True),
        ),
        icon="save",
    )


def ask_partial(parent: QWidget | None, finished: int) -> str:
    """ "keep" or "drop" the regions that were finished before cancelling."""
    return ask(
        parent,
        tr("Restoring was cancelled."),
        tr("Finished: %Ln region(s). Keep them? You can undo that later.", n=finished),
        (
            Choice("drop", tr("Drop them"), role=QDialogButtonBox.ButtonRole.DestructiveRole),
            Choice("keep", tr("Keep finished regions"), is_default=True),
        ),
        icon="restore",
    )


def confirm(parent: QWidget | None, headline: str, detail: str, yes: str, *, alarm: bool = False) -> bool:
    """Whether the user says `yes`; the default is not to."""
    answer = ask(
        parent,
        headline,
        detail,
        (
            Choice("yes", yes),
            Choice(CANCEL, tr("Cancel"), is_default=True, role=QDialogButtonBox.ButtonRole.RejectRole),
        ),
        icon="warning" if alarm else "help",
        alarm=alarm,
    )
    return answer == "yes"


def ask_pixels(parent: QWidget | None, headline: str, value: int = 2) -> int | None:
    """A number of pixels from 1 to 200; None if cancelled."""
    dialog = Dialog(parent, "Restorer", headline, "grow")
    field = QSpinBox()
    field.setRange(1, 200)
    field.setValue(value)
    field.setSuffix(tr(" pixels"))
    field.setFixedWidth(140)
    field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    field.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    field.setAccessibleName(headline)
    field.selectAll()
    dialog.content.addWidget(field)
    cancel = dialog.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
    accept = dialog.buttons.addButton(tr("Apply"), QDialogButtonBox.ButtonRole.AcceptRole)
    accept.setDefault(True)
    cancel.clicked.connect(dialog.reject)
    accept.clicked.connect(dialog.accept)
    accepted = dialog.exec() == Dialog.DialogCode.Accepted
    number = field.value()
    end_soon(dialog)
    return number if accepted else None
