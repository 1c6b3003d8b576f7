"""What the picture is: size, depth, colours, profile, resolution, file, notes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from restorer.gui.language import number, tr
from restorer.gui.panels.controls import Facts, body, muted
from restorer.gui.wording import megapixels
from restorer.imaging.picture import Picture


class InfoPanel(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._picture: Picture | None = None
        self._monitor = ""
        self._facts = Facts()
        self._notes = muted()
        column = body(self)
        column.addWidget(self._facts)
        column.addWidget(self._notes)
        self.show_picture(None)

    def show_picture(self, picture: Picture | None) -> None:
        """Show the facts of a picture; None: there is none."""
        self._picture = picture
        self._facts.show({} if picture is None else facts(picture, self._monitor))
        self._facts.setVisible(picture is not None)
        notes = tr("No picture open") if picture is None else "\n".join(map(tr, picture.notes))
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes))

    def show_monitor(self, profile: str) -> None:
        """Which profile pictures are shown through."""
        self._monitor = profile
        self.show_picture(self._picture)


def facts(picture: Picture, monitor: str = "") -> dict[str, str]:
    """What to tell about a picture and the profile of the `monitor`, in the order to tell it."""
    if picture.has_alpha:
        colours = tr("Grey with alpha") if picture.is_grey else tr("RGB with alpha")
    else:
        colours = tr("Grey") if picture.is_grey else tr("RGB")
    told = {
        tr("Size"): megapixels(picture.width, picture.height),
        tr("Colours"): tr("{colours}, {depth} bit").format(colours=colours, depth=picture.depth),
    }
    told[tr("Profile")] = (
        profile_name(picture.metadata.icc) if picture.metadata.icc else tr("none (sRGB assumed)")
    )
    if monitor:
        told[tr("Monitor")] = monitor
    if (dpi := picture.metadata.dpi) is not None:
        across, down = (number(value, ".5g") for value in dpi)
        said = tr("{across} dpi") if across == down else tr("{across} × {down} dpi")
        told[tr("Resolution")] = said.format(across=across, down=down)
    if (source := picture.source) is not None:
        told[tr("File")] = source.path.name
        said = tr("{format}, lossless") if source.lossless else tr("{format}, lossy")
        told[tr("Format")] = said.format(format=source.format.upper())
        if source.pages > 1:
            told[tr("Pages")] = number(source.pages)
    return told


def profile_name(icc: bytes) -> str:
    """The description tag of an ICC profile ("desc", version 2 or 4); "embedded" if there is none to be read.

    Layout: ICC.1:2022, clauses 7.3 (tag table), 10.15 (multiLocalizedUnicode) and, in version 2, textDescription.
    """
    tags = int.from_bytes(icc[128:132], "big")
    for index in range(min(tags, 100)):
        entry = icc[132 + 12 * index : 144 + 12 * index]
        if entry[:4] != b"desc":
            continue
        offset, size = int.from_bytes(entry[4:8], "big"), int.from_bytes(entry[8:12], "big")
        block = icc[offset : offset + size]
        if block[:4] == b"desc":
            length = int.from_bytes(block[8:12], "big")
            return block[12 : 12 + length].rstrip(b"\0").decode("ascii", "replace") or "embedded"
        if block[:4] == b"mluc":
            length, start = int.from_bytes(block[20:24], "big"), int.from_bytes(block[24:28], "big")
            return block[start : start + length].decode("utf-16-be", "replace").strip("\0") or "embedded"
    return "embedded"
