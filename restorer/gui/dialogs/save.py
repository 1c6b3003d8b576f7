"""Save as: name, folder, format; and why a lossless format is suggested."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from restorer.gui.dialogs.base import TEXT_WIDTH, Dialog
from restorer.gui.dialogs.folder import FolderField
from restorer.gui.dialogs.questions import confirm
from restorer.gui.garbage import end_soon
from restorer.gui.language import later, tr
from restorer.gui.panels.controls import NumberControl, Segments, labelled
from restorer.imaging import io
from restorer.imaging.picture import Picture

_FORMATS = {
    "tiff": ("TIFF", ".tif", (".tif", ".tiff")),
    "png": ("PNG", ".png", (".png",)),
    "webp": ("WebP", ".webp", (".webp",)),
    "avif": ("AVIF", ".avif", (".avif",)),
    "jpeg": ("JPEG", ".jpg", (".jpg", ".jpeg", ".jpe", ".jfif")),
}
_REASONS = {
    "tiff": later(
        "Lossless: every pixel outside the damage stays exactly as it is. Keeps all metadata, and further pages of a TIFF."
    ),
    "png": later("Lossless: every pixel outside the damage stays exactly as it is."),
    "webp": later(
        "Lossless: every pixel outside the damage stays exactly as it is. Up to 16,383 pixels a side."
    ),
    "avif": later(
        "Lossless: every pixel outside the damage stays exactly as it is. Saves slowly; up to 16,384 pixels a side."
    ),
    "jpeg": later(
        "Lossy: saving as JPEG changes every pixel of the picture a little, also outside the damage."
    ),
}
_ROUNDED = {
    "webp": later("WebP holds 8 bits: the 16 bits of this picture are rounded, also outside the damage."),
    "avif": later("AVIF holds 12 bits: the 16 bits of this picture are rounded, also outside the damage."),
}
_DEFAULT_QUALITY = 95


@dataclass(frozen=True)
class Target:
    """Where to save, and how; `replaces` are the permissions the user gave."""

    path: Path
    options: io.SaveOptions
    overwrite: bool = False
    allow_source: bool = False


class SaveDialog(Dialog):
    """Asks where to save `picture`."""

    def __init__(
        self,
        parent: QWidget | None,
        picture: Picture,
        suggestion: io.Suggestion,
        *,
        title: str = later("Save picture"),
        headline: str = later("Save the restored picture"),
        icon: str = "save-picture",
        verb: str = later("Save"),
    ) -> None:
        super().__init__(parent, tr(title), tr(headline), icon)
        self._picture = picture
        self._suggestion = suggestion
        self.name = QLineEdit(suggestion.path.name)
        self.name.setAccessibleName(tr("Name"))
        self.name.textChanged.connect(self._follow_name)
        self.folder = FolderField(suggestion.path.absolute().parent)
        self.formats = Segments(
            [(key, name, tr(_REASONS[key])) for key, (name, _, _) in _FORMATS.items()], tr("Format")
        )
        self.formats.chosen.connect(self._follow_format)
        source = picture.source
        self._own_quality = source.jpeg_quality if source is not None else None
        self.quality = NumberControl(
            tr("Quality"),
            1,
            100,
            self._own_quality or _DEFAULT_QUALITY,
            tip=tr("The source's own quality is the default"),
        )
        self.format_row = labelled(tr("Format"), self.formats)
        for part in (
            labelled(tr("Name"), self.name),
            labelled(tr("Folder"), self.folder),
            self.format_row,
            self.quality,
        ):
            part.setMinimumWidth(TEXT_WIDTH)
            self.content.addWidget(part)
        self.reason = self.add_text(" ", "muted")
        self.reason.setMinimumHeight(3 * self.reason.fontMetrics().lineSpacing())
        cancel = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.save_button = self.buttons.addButton(tr(verb), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save_button.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.accept)
        self._follow_name(self.name.text())
        self.name.setSelection(0, len(suggestion.path.stem))

    @property
    def path(self) -> Path:
        return self.folder.path / self.name.text().strip()

    @property
    def format(self) -> str | None:
        """The format that the name's suffix says, None for an unknown one."""
        suffix = self.path.suffix.lower()
        return next((key for key, (_, _, suffixes) in _FORMATS.items() if suffix in suffixes), None)

    def options(self) -> io.SaveOptions:
        quality = round(self.quality.value)
        if self.format != "jpeg" or quality == self._own_quality:
            return io.SaveOptions()
        return io.SaveOptions(quality=quality)

    def _follow_name(self, _: str) -> None:
        kind = self.format
        self.save_button.setEnabled(bool(self.path.stem) and kind is not None)
        if kind is None:
            self.reason.setText(tr("The name must end in .tif, .png, .webp, .avif or .jpg."))
        else:
            self.formats.choose(kind)
            self.reason.setText(self._reason(kind))
        self.quality.setVisible(kind == "jpeg")

    def _reason(self, kind: str) -> str:
        """What to know about saving in this format; of a lossy source also why the suggested one is better."""
        source, suggested = self._picture.source, self._suggestion
        if source is not None and not source.lossless and suggested.path.suffix.lower() in _FORMATS[kind][2]:
            return tr(suggested.reason or _REASONS[kind])
        return tr(_ROUNDED.get(kind, _REASONS[kind]) if self._picture.depth == 16 else _REASONS[kind])

    def _follow_format(self, kind: str) -> None:
        path = Path(self.name.text().strip() or "restored")
        known = any(path.suffix.lower() in suffixes for _, _, suffixes in _FORMATS.values())
        stem = path.stem if known else path.name
        self.name.setText(stem + _FORMATS[kind][1])


def ask_target(parent: QWidget | None, picture: Picture, suggestion: io.Suggestion) -> Target | None:
    """Where and how to save; asks before replacing a file, and twice before replacing the source. None: not at all."""
    dialog = SaveDialog(parent, picture, suggestion)
    try:
        while dialog.exec() == SaveDialog.DialogCode.Accepted:
            path = dialog.path
            if is_source(picture, path):
                if may_replace_source(parent, path):
                    return Target(path, dialog.options(), overwrite=True, allow_source=True)
            elif not path.exists() or confirm(
                parent,
                tr("Replace {name}?").format(name=path.name),
                tr("There is a file of this name already. Its contents will be lost."),
                tr("Replace"),
                alarm=True,
            ):
                return Target(path, dialog.options(), overwrite=True)
        return None
    finally:
        end_soon(dialog)


def is_source(picture: Picture, path: Path) -> bool:
    """Whether `path` is the file the picture came from."""
    if picture.source is None:
        return False
    try:
        return path.samefile(picture.source.path)
    except OSError:
        return False


def may_replace_source(parent: QWidget | None, path: Path) -> bool:
    """Ask twice whether the original may be replaced."""
    return confirm(
        parent,
        tr("Replace the original {name}?").format(name=path.name),
        tr(
            "This is the file that the picture was opened from. Saving under another name keeps the original."
        ),
        tr("Replace the original…"),
        alarm=True,
    ) and confirm(
        parent,
        tr("Replace the original for good?"),
        tr("The damaged state cannot be brought back from the file afterwards."),
        tr("Yes, replace it"),
        alarm=True,
    )
