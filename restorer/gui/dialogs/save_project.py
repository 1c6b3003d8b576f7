"""Save project as: name, folder, and whether the picture goes into the project or stays where it is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from restorer.document.project import SUFFIX
from restorer.document.project.source import Wanted
from restorer.gui.dialogs.base import TEXT_WIDTH, Dialog
from restorer.gui.dialogs.folder import FolderField
from restorer.gui.dialogs.questions import confirm
from restorer.gui.garbage import end_soon
from restorer.gui.language import later, tr
from restorer.gui.panels.controls import Segments, labelled
from restorer.gui.wording import megabytes

_CHOICES: dict[Wanted, tuple[str, str]] = {
    "copy": (later("Put into the project"), later("The project can be moved, sent and opened anywhere.")),
    "reference": (
        later("Leave where it is"),
        later(
            "The project stays small. It finds the picture where it is now, or beside itself, and notices by a checksum if "
            "the picture was changed."
        ),
    ),
}
_NO_CHOICE = later(
    "This picture is in no file of its own, or the file has changed: it goes into the project."
)


@dataclass(frozen=True)
class ProjectTarget:
    """Where to save a project, and what becomes of the picture."""

    path: Path
    source: Wanted


class SaveProjectDialog(Dialog):
    """Asks where to save; `can_refer`: whether the picture could stay where it is."""

    def __init__(
        self, parent: QWidget | None, suggestion: Path, wanted: Wanted, *, can_refer: bool, size: int
    ) -> None:
        """`size`: bytes of the picture's file, 0 if there is none."""
        super().__init__(parent, tr("Save project"), tr("Save picture, marks and fills as a project"), "save")
        self.add_text(tr("To be gone on with later: everything stays apart and can be changed."), "muted")
        self.name = QLineEdit(suggestion.name)
        self.name.setAccessibleName(tr("Name"))
        self.name.setMaxLength(200)
        self.folder = FolderField(suggestion.parent)
        self.picture = Segments(
            [(key, tr(text), tr(tip)) for key, (text, tip) in _CHOICES.items()], tr("Picture")
        )
        self._size = size
        self._can_refer = can_refer
        self.picture.button("reference").setEnabled(can_refer)
        self.picture.choose(wanted if can_refer else "copy")
        self.picture.chosen.connect(lambda _: self._explain())
        for part in (
            labelled(tr("Name"), self.name),
            labelled(tr("Folder"), self.folder),
            labelled(tr("Picture"), self.picture),
        ):
            part.setMinimumWidth(TEXT_WIDTH)
            self.content.addWidget(part)
        self.reason = self.add_text(" ", "muted")
        self.reason.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.reason.setMinimumHeight(3 * self.reason.fontMetrics().lineSpacing())
        cancel = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.save_button = self.buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save_button.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.accept)
        self.name.textChanged.connect(self._follow_name)
        self.name.setSelection(0, len(suggestion.stem))
        self.name.setFocus()
        self._explain()

    @property
    def target(self) -> ProjectTarget:
        """What the dialog says; the suffix need not be typed."""
        name = self.name.text().strip()
        name = name if name.lower().endswith(SUFFIX) else name + SUFFIX
        wanted: Wanted = "reference" if self.picture.current == "reference" else "copy"
        return ProjectTarget(self.folder.path / name, wanted)

    def _follow_name(self, text: str) -> None:
        self.save_button.setEnabled(text.strip().lower() not in ("", SUFFIX))

    def _explain(self) -> None:
        wanted = self.target.source
        reason = tr(_CHOICES[wanted][1])
        if wanted == "copy" and self._size:
            takes = tr("The picture takes {size} of it.").format(size=megabytes(self._size))
            reason = f"{takes} {reason}"
        self.reason.setText(reason if self._can_refer else f"{tr(_NO_CHOICE)} {reason}")


def ask_project_target(
    parent: QWidget | None,
    suggestion: Path,
    wanted: Wanted,
    *,
    can_refer: bool,
    size: int,
    own: Path | None,
) -> ProjectTarget | None:
    """Where to save, None if cancelled. What is there already is replaced only with leave, unless it is `own`."""
    dialog = SaveProjectDialog(parent, suggestion, wanted, can_refer=can_refer, size=size)
    try:
        while dialog.exec() == Dialog.DialogCode.Accepted:
            target = dialog.target
            if target.path == own or not target.path.exists():
                return target
            if confirm(
                parent,
                tr("Replace {name}?").format(name=target.path.name),
                tr("There is a file of this name already. Its contents will be lost."),
                tr("Replace"),
                alarm=True,
            ):
                return target
        return None
    finally:
        end_soon(dialog)
