"""Export: the picture with its fills shown as wanted, its layers, the fills alone, or the mask."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from restorer.document.snapshot import Snapshot
from restorer.dossier import credentials
from restorer.dossier.export import SUFFIXES, What
from restorer.dossier.show import Show
from restorer.gui.dialogs.base import TEXT_WIDTH
from restorer.gui.dialogs.questions import confirm
from restorer.gui.dialogs.save import SaveDialog, is_source
from restorer.gui.dialogs.show_control import ShowControl
from restorer.gui.language import later, tr
from restorer.gui.panels.controls import Segments
from restorer.gui.settings import Settings
from restorer.gui.workers import Pool
from restorer.imaging import io

_KINDS: dict[What, tuple[str, str]] = {
    "picture": (
        later("Picture"),
        later("A history of its fills is added to its metadata (XMP); Save picture adds nothing."),
    ),
    "ora": (
        "OpenRaster",
        later(
            "For Krita, GIMP and others: the picture, a layer for each group of fills, and the mask (hidden)."
        ),
    ),
    "layers": (
        later("Layered TIFF"),
        later(
            "Pages of one size in the picture's own depth: the picture, each group of fills with transparency, the mask."
        ),
    ),
    "fills": (later("Fills"), later("The fills alone in the picture's own depth, transparent elsewhere.")),
    "mask": (
        later("Mask"),
        later(
            "What is to be filled and what has been: white on black, soft edges grey. Import mask reads it again."
        ),
    ),
}
_ENDINGS: dict[What, str] = {
    "picture": "-restored",
    "ora": "",
    "layers": "-layers",
    "fills": "-fills",
    "mask": "-mask",
}
_SIGNED = later("It is signed with your content credentials.")
_LINES = 5


@dataclass(frozen=True)
class ExportTarget:
    """What to write, where, and how; what is there may be replaced."""

    path: Path
    what: What
    show: Show
    options: io.SaveOptions


class ExportDialog(SaveDialog):
    """`wanted(ExportTarget)` is emitted when the user wants it; what is there is replaced only with leave."""

    wanted = Signal(object)
    _kind: What = "picture"
    _signs = False

    def __init__(
        self,
        parent: QWidget | None,
        state: Snapshot,
        suggestion: io.Suggestion,
        settings: Settings,
        *,
        pool: Pool,
        signs: bool = False,
    ) -> None:
        """`signs`: whether pictures get content credentials."""
        super().__init__(
            parent,
            state.picture,
            suggestion,
            title=later("Export"),
            headline=later("Export the restored picture or its parts"),
            icon="export",
            verb=later("Export"),
        )
        self._signs = signs
        self._stem = suggestion.path.stem.removesuffix(_ENDINGS["picture"])
        self._suggested = suggestion.path.name
        self._suffix = suggestion.path.suffix
        self.kinds = Segments(
            [(kind, tr(name), tr(tip)) for kind, (name, tip) in _KINDS.items()], tr("What to export")
        )
        self.kinds.setMinimumWidth(TEXT_WIDTH)
        self.kinds.chosen.connect(self._follow_kind)
        self.content.insertWidget(1, self.kinds)
        self.content.addStretch(1)
        self.reason.setMinimumHeight(_LINES * self.reason.fontMetrics().lineSpacing())
        self.show_control = ShowControl(state, settings, pool)
        self.columns.addSpacing(8)
        self.columns.addWidget(self.show_control)
        self.finished.connect(lambda _: self.show_control.stop())
        self._follow_name(self.name.text())

    @property
    def format(self) -> str | None:
        """As of a picture to be saved, but None also for a format that this kind cannot have."""
        if self.path.suffix.lower() not in SUFFIXES[self._kind]:
            return None
        return super().format or self._kind

    @property
    def target(self) -> ExportTarget:
        return ExportTarget(self.path, self._kind, self.show_control.show_wanted, self.options())

    def accept(self) -> None:
        path = self.path
        if path.exists() and not confirm(
            self,
            tr("Replace {name}?").format(name=path.name),
            tr("There is a file of this name already. Its contents will be lost."),
            tr("Replace"),
            alarm=True,
        ):
            return
        target = self.target
        self.show_control.remember()
        super().accept()
        self.wanted.emit(target)

    def _follow_kind(self, key: str) -> None:
        """Another kind has another usual name; a name that was typed keeps all but its suffix."""
        self._kind = next(kind for kind in _KINDS if kind == key)
        suffixes = SUFFIXES[self._kind]
        suffix = self._suffix if self._suffix in suffixes else suffixes[0]
        name = self.name.text().strip()
        if name == self._suggested:
            self._suggested = f"{self._stem}{_ENDINGS[self._kind]}{suffix}"
            self.name.setText(self._suggested)
        elif Path(name).suffix.lower() not in suffixes:
            self.name.setText(Path(name).stem + suffix)
        self.show_control.setEnabled(self._kind != "mask")
        self._follow_name(self.name.text())

    def _follow_name(self, _: str) -> None:
        kind = self.format
        is_own_source = is_source(self._picture, self.path)
        self.save_button.setEnabled(bool(self.path.stem) and kind is not None and not is_own_source)
        several = self._kind in ("picture", "fills")
        self.format_row.setVisible(several)
        for name, suffix in (
            ("tiff", ".tif"),
            ("png", ".png"),
            ("webp", ".webp"),
            ("avif", ".avif"),
            ("jpeg", ".jpg"),
        ):
            self.formats.button(name).setEnabled(suffix in SUFFIXES[self._kind])
        if several and kind is not None:
            self.formats.choose(kind)
        self.quality.setVisible(kind == "jpeg")
        self.reason.setText(self._told(kind, is_own_source=is_own_source))

    def _told(self, kind: str | None, *, is_own_source: bool) -> str:
        if kind is None:
            endings = [
                suffix for suffix in SUFFIXES[self._kind] if suffix not in (".tiff", ".jpeg", ".jpe", ".jfif")
            ]
            named = endings[0]
            for ending in endings[1:]:
                named = tr("{endings} or {ending}").format(endings=named, ending=ending)
            return tr("The name must end in {endings}.").format(endings=named)
        if is_own_source:
            return tr("This is the file that the picture was opened from. Choose another name.")
        told = [tr(_KINDS[self._kind][1])]
        if self._kind == "picture":
            told.insert(0, self._reason(kind))
            told += [tr(_SIGNED)] if self._signs and credentials.format_of(self.path) is not None else []
        return " ".join(told)
