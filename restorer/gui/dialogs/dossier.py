"""Export dossier: title, place, files and how fills are shown; then progress; then where it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)

from restorer.document.snapshot import Snapshot
from restorer.dossier.person import Person
from restorer.dossier.show import Show
from restorer.dossier.write import NAMES, Kind
from restorer.gui.dialogs.base import TEXT_WIDTH, Dialog
from restorer.gui.dialogs.folder import FolderField
from restorer.gui.dialogs.questions import confirm
from restorer.gui.dialogs.show_control import ShowControl
from restorer.gui.language import later, tr
from restorer.gui.panels.controls import GRID, labelled
from restorer.gui.settings import Settings
from restorer.gui.wording import about_time
from restorer.gui.workers import Pool
from restorer.progress import Update

_FILES: dict[Kind, tuple[str, str]] = {
    "html": (later("Page (HTML)"), later("One HTML page that holds everything, for any browser")),
    "pdf": ("PDF", later("For archives and printers, A4")),
    "json": (later("Data (JSON)"), later("The same without pictures, for other programs")),
}
_STEPS = 1000
_NO_NOTES = later("Nothing is noted yet: observation and interpretation are written under Edit, Notes.")


@dataclass(frozen=True)
class DossierWish:
    """What to write; files that are there may be replaced."""

    title: str
    folder: Path
    kinds: Sequence[Kind]
    show: Show


class DossierDialog(Dialog):
    """`wanted(DossierWish)`, then `begin`, `show_progress`, and `finish` or `give_up`. `cancel_wanted` meanwhile.

    `person_wanted`: the user wants to change who restored.
    """

    wanted = Signal(object)
    cancel_wanted = Signal()
    person_wanted = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        state: Snapshot,
        settings: Settings,
        *,
        pool: Pool,
        title: str,
        folder: Path,
    ) -> None:
        """`title`: what to call the picture; `folder`: where to put the dossier unless the user wants it elsewhere."""
        super().__init__(
            parent, tr("Export dossier"), tr("Write down what was done to the picture"), "dossier"
        )
        self._settings = settings
        self._is_writing = self._is_cancelling = False
        self._written: list[Path] = []
        self.told = self.add_text(
            tr(
                "A page and a PDF with the picture before and after, a damage map with areas, every region with how it was "
                "filled, your notes, and who you are."
            ),
            "muted",
        )
        self.title = QLineEdit(title)
        self.title.setMaxLength(200)
        self.name = QLineEdit(folder.name)
        self.name.setToolTip(tr("A folder of this name is made"))
        self.folder = FolderField(folder.parent)
        self.files = {kind: QCheckBox(tr(text)) for kind, (text, _) in _FILES.items()}
        self._form = [
            labelled(tr("Title"), self.title),
            labelled(tr("Name"), self.name),
            labelled(tr("In"), self.folder),
            labelled(tr("Files"), self._files_row()),
            labelled(tr("By"), self._person_row()),
        ]
        for part in self._form:
            part.setMinimumWidth(TEXT_WIDTH)
            self.content.addWidget(part)
        facts = state.facts
        self.no_notes = self.add_text(
            "" if facts.observation or facts.interpretation else tr(_NO_NOTES), "muted"
        )
        self.content.addStretch(1)
        self.stage = self.add_text(" ", "muted")
        self.bar = QProgressBar()
        self.bar.setFixedWidth(TEXT_WIDTH)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self._keep_room(self.bar, keep=True)
        self.bar.hide()
        self.content.addWidget(self.bar)
        self.show_control = ShowControl(state, settings, pool, settings.dossier_style)
        self.columns.addSpacing(GRID)
        self.columns.addWidget(self.show_control)
        self._add_buttons()
        for field in (self.name, self.title):
            field.textChanged.connect(lambda _: self._follow())
        for box in self.files.values():
            box.toggled.connect(lambda _: self._follow())
        self.finished.connect(lambda _: self.show_control.stop())
        self.title.setFocus()
        self._follow()

    def _files_row(self) -> QWidget:
        row = QWidget()
        row.setAccessibleName(tr("Files"))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        for kind, box in self.files.items():
            box.setChecked(kind in self._settings.dossier_files)
            box.setToolTip(tr(_FILES[kind][1]))
            box.setAccessibleDescription(tr(_FILES[kind][1]))
            layout.addWidget(box)
        layout.addStretch(1)
        return row

    def _person_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        self.person = QLabel()
        self.person.setWordWrap(True)
        self.change_person = QPushButton(tr("Change…"))
        self.change_person.setAccessibleName(tr("Change operator and institution"))
        self.change_person.setAutoDefault(False)
        self.change_person.clicked.connect(self.person_wanted)
        layout.addWidget(self.person, 1)
        layout.addWidget(self.change_person)
        return row

    def _add_buttons(self) -> None:
        role = QDialogButtonBox.ButtonRole
        self.show_button = self.buttons.addButton(tr("Show"), role.ActionRole)
        self.folder_button = self.buttons.addButton(tr("Open folder"), role.ActionRole)
        self.cancel_button = self.buttons.addButton(tr("Cancel"), role.RejectRole)
        self.export_button = self.buttons.addButton(tr("Export"), role.AcceptRole)
        self.show_button.setToolTip(tr("Open the dossier"))
        self.show_button.clicked.connect(lambda: open_outside(self._written[0]))
        self.folder_button.clicked.connect(lambda: open_outside(self._written[0].parent))
        self.cancel_button.clicked.connect(self.reject)
        self.export_button.clicked.connect(self._export)
        self.export_button.setDefault(True)
        for button in (self.show_button, self.folder_button):
            button.hide()

    # what is wanted

    @property
    def kinds(self) -> list[Kind]:
        return [kind for kind, box in self.files.items() if box.isChecked()]

    @property
    def target(self) -> Path:
        return self.folder.path / self.name.text().strip()

    def show_person(self, person: Person) -> None:
        """Who restored, and where."""
        self.person.setText(
            ", ".join(filter(None, [person.operator, person.institution])) or tr("Nobody is named")
        )

    def _follow(self) -> None:
        self.export_button.setEnabled(bool(self.name.text().strip() and self.kinds))

    def _export(self) -> None:
        folder = self.target
        if any((folder / NAMES[kind]).exists() for kind in self.kinds) and not confirm(
            self,
            tr("Replace the dossier in {folder}?").format(folder=folder.name),
            tr("There is one already. Its files will be lost."),
            tr("Replace"),
            alarm=True,
        ):
            return
        self.show_control.remember()
        self._settings.dossier_style = self.show_control.style_wanted
        self._settings.dossier_files = self.kinds
        self.wanted.emit(
            DossierWish(self.title.text().strip(), folder, self.kinds, self.show_control.show_wanted)
        )

    # what becomes of it

    def begin(self) -> None:
        """It is being written: nothing can be changed, and Cancel stops it."""
        self._is_writing, self._is_cancelling = True, False
        self._set_form(enabled=False)
        self.bar.setRange(0, 0)
        self.bar.show()
        self.stage.setText(tr("Preparing"))
        self.cancel_button.setFocus()

    def show_progress(self, update: Update) -> None:
        if self._is_cancelling:
            return
        stage = tr(update.stage)
        if update.seconds_left is not None:
            stage = tr("{stage}, {time} left").format(stage=stage, time=about_time(update.seconds_left))
        self.stage.setText(stage)
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(round(update.fraction * _STEPS))

    def give_up(self, text: str) -> None:
        """It was not written; everything can be tried again."""
        self._end(text)
        self._set_form(enabled=True)
        self.export_button.setFocus()

    def finish(self, written: list[Path]) -> None:
        """It was."""
        self._written = written
        self._end("")
        self._keep_room(self.bar, keep=False)
        for part in (*self._form, self.show_control, self.no_notes):
            part.hide()
        self.headline.setText(tr("The dossier is written."))
        self.told.setText(str(written[0].parent))
        self.stage.setText(", ".join(path.name for path in written))
        self.show_button.show()
        self.folder_button.show()
        self.export_button.hide()
        self.cancel_button.setText(tr("Close"))
        self.show_button.setDefault(True)
        self.show_button.setFocus()

    def reject(self) -> None:
        """While it is being written this asks to stop; the dialog stays until that is over."""
        if self._is_writing:
            self._is_cancelling = True
            self.stage.setText(tr("Cancelling"))
            self.cancel_wanted.emit()
        else:
            super().reject()

    @staticmethod
    def _keep_room(part: QWidget, *, keep: bool) -> None:
        policy = part.sizePolicy()
        policy.setRetainSizeWhenHidden(keep)
        part.setSizePolicy(policy)

    def _end(self, text: str) -> None:
        self._is_writing = False
        self.bar.hide()
        self.stage.setText(text or " ")

    def _set_form(self, *, enabled: bool) -> None:
        for part in (*self._form, self.show_control):
            part.setEnabled(enabled)
        self.export_button.setEnabled(enabled)


def open_outside(path: Path) -> None:
    """Open a file or folder with the system's own program."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
