"""Finds out what is in a folder: `restorer-train --list` looks, so that the window learns of the very pictures it would use."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from restorer.errors import RestorerError, SaveError
from restorer.gui.language import number, tr
from restorer.gui.teaching import program
from restorer.gui.teaching.events import Event, LeftOut, Picture, Preparing
from restorer.gui.teaching.process import Ending, Process

ENOUGH = 8
"""From so many pictures on two are kept apart."""


@dataclass
class Findings:
    """What a folder holds."""

    folder: Path
    pictures: list[Picture] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)

    @property
    def kept_apart(self) -> list[Picture]:
        return [one for one in self.pictures if one.kept_apart]

    @property
    def text(self) -> str:
        """ "18 pictures to learn from, 2 kept apart · from 640 × 480 to 4000 × 3000 px"."""
        apart = len(self.kept_apart)
        learning = tr("%Ln picture(s) to learn from", n=len(self.pictures) - apart)
        parts = [
            tr("{pictures}, {apart} kept apart to judge by").format(pictures=learning, apart=number(apart))
        ]
        sizes = sorted({(one.width * one.height, one.width, one.height) for one in self.pictures})
        if len(sizes) == 1:
            parts.append(tr("{width} × {height} px").format(width=sizes[0][1], height=sizes[0][2]))
        elif sizes:
            (_, *least), (_, *most) = sizes[0], sizes[-1]
            parts.append(
                tr("from {width} × {height} to {most_width} × {most_height} px").format(
                    width=least[0], height=least[1], most_width=most[0], most_height=most[1]
                )
            )
        return " · ".join(parts)

    @property
    def left_out_text(self) -> str:
        """ "3 files are left out: 2 there twice, 1 too small"; "" for none."""
        if not self.left_out:
            return ""
        kinds = Counter(one.kind for one in self.left_out)
        said = ", ".join(_counted(kind, n) for kind, n in kinds.items())
        all_of_them = len(self.left_out)
        if all_of_them == 1:
            return tr("1 file is left out: {reasons}").format(reasons=said)
        return tr("%Ln files are left out: {reasons}", n=all_of_them).format(reasons=said)

    @property
    def advice(self) -> str:
        """What would make the outcome better; "" for nothing."""
        pictures = len(self.pictures)
        if pictures == 1:
            return tr("With one picture none can be kept apart: nobody would know whether it helped.")
        if pictures < ENOUGH:
            return tr(
                "{number} or more pictures are better: two of them can be kept apart to judge by."
            ).format(number=ENOUGH)
        return ""


def _counted(kind: str, n: int) -> str:
    """So many files left out for one reason."""
    match kind:
        case "bad":
            return tr("%Ln cannot be read", n=n)
        case "duplicate":
            return tr("%Ln there twice", n=n)
        case "small":
            return tr("%Ln too small", n=n)
        case "excluded":
            return tr("%Ln excluded", n=n)
        case "set aside":
            return tr("%Ln set aside", n=n)
    return f"{number(n)} {kind}"


class Finder(QObject):
    """Looks at one folder at a time; `progressed(done, total)`, then `found(Findings, error or None)`."""

    progressed = Signal(float, float)
    found = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: Process | None = None
        self._findings = Findings(Path())

    @property
    def is_busy(self) -> bool:
        return self._process is not None

    def look(self, folder: Path) -> None:
        """Find out about `folder`; what was being looked at before is given up."""
        self.stop()
        self._findings = Findings(folder)
        process = Process(self, program.to_list(folder))
        process.told.connect(self._take)
        process.ended.connect(self._over)
        try:
            process.start()
        except SaveError as error:
            self.found.emit(self._findings, error)
            return
        self._process = process

    def stop(self) -> None:
        if self._process is not None:
            self._process.drop()
            self._process = None

    def shut_down(self) -> None:
        """Wait for the processes that look, or were given up and have not ended yet."""
        for process in self.findChildren(Process):
            process.end_within(2.0)
        self._process = None

    def _take(self, event: Event) -> None:
        if isinstance(event, Preparing):
            self.progressed.emit(event.done, event.total)
        elif isinstance(event, Picture):
            self._findings.pictures.append(event)
        elif isinstance(event, LeftOut):
            self._findings.left_out.append(event)

    def _over(self, ending: Ending) -> None:
        self._process = None
        error: RestorerError | None = ending.error if ending.how != "done" else None
        self.found.emit(self._findings, error)
