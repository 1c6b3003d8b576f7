"""The picture that a project refers to is not where it was, or not what it was: where is it?"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QWidget

from restorer.errors import SourceChangedError, SourceError
from restorer.gui.dialogs.base import TEXT_WIDTH, Dialog
from restorer.gui.garbage import end_soon
from restorer.gui.language import later, tr
from restorer.gui.panels.controls import labelled
from restorer.gui.wording import file_filter
from restorer.imaging import io

_MISSING = later(
    "{project} refers to this picture, but it is not in its place. It may have been moved or renamed, or lie on a drive "
    "that is not connected."
)
_CHANGED = later(
    "It is not the file that {project} was made with: it was changed since, or is another picture. Marks and fills may not "
    "fit it. Use it only if you know what was changed, for instance its description."
)
_SAFE = later("The project with its marks and fills is unharmed.")


@dataclass(frozen=True)
class Found:
    """Where to take the picture of a project from: None looks where the project says."""

    path: Path | None = None
    accept_changed: bool = False


class MovedSourceDialog(Dialog):
    """`found` says what is to be tried once the dialog is accepted. Missing and changed pictures are told apart."""

    def __init__(self, parent: QWidget | None, project: str, error: SourceError) -> None:
        """`project`: what to call it, at the beginning of a sentence."""
        self._changed = isinstance(error, SourceChangedError)
        name = error.place.name
        super().__init__(
            parent,
            "Restorer",
            (tr("{name} is another picture now.") if self._changed else tr("Where is {name}?")).format(
                name=name
            ),
            "warning" if self._changed else "help",
            alarm=self._changed,
        )
        self.found: Found | None = None
        self._place = error.place
        self.add_text(tr(_CHANGED if self._changed else _MISSING).format(project=project))
        self.folder = QLineEdit(str(error.place.parent))
        self.folder.setReadOnly(True)
        self.folder.setAccessibleName(tr("Folder"))
        line = labelled(tr("It lies in") if self._changed else tr("It was in"), self.folder)
        line.setMinimumWidth(TEXT_WIDTH)
        self.content.addWidget(line)
        self.add_text(tr(_SAFE), "muted")
        roles = QDialogButtonBox.ButtonRole
        cancel = self.buttons.addButton(tr("Cancel"), roles.RejectRole)
        cancel.clicked.connect(self.reject)
        self.again = self.buttons.addButton(
            tr("Use it anyway") if self._changed else tr("Look again"),
            roles.DestructiveRole if self._changed else roles.ActionRole,
        )
        self.again.clicked.connect(self._take_this)
        self.search = self.buttons.addButton(
            tr("Find another…") if self._changed else tr("Find the picture…"), roles.AcceptRole
        )
        self.search.clicked.connect(self._ask)
        for button in (cancel, self.again):
            button.setAutoDefault(False)
        self.search.setDefault(True)
        self.search.setFocus()

    def _take_this(self) -> None:
        self.found = Found(self._place, accept_changed=True) if self._changed else Found()
        self.accept()

    def _ask(self) -> None:
        folder = next((one for one in self._place.parents if one.is_dir()), Path.home())
        name, _ = QFileDialog.getOpenFileName(
            self,
            tr("Find {name}").format(name=self._place.name),
            str(folder),
            file_filter((tr("Pictures"), io.READABLE)),
        )
        if name:
            self.found = Found(Path(name))
            self.accept()


def ask_for_source(parent: QWidget | None, project: str, error: SourceError) -> Found | None:
    """Where the picture is to be taken from; None if the user gives up."""
    dialog = MovedSourceDialog(parent, project, error)
    dialog.exec()
    end_soon(dialog)
    return dialog.found
