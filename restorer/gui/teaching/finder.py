"""Finds out what is in a folder: `restorer-train --list` looks, so that the window learns of the very pictures it would use."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from restorer.errors import RestorerError, SaveError
from restorer.gui.teaching import program
from restorer.gui.teaching.events import Event, LeftOut, Picture, Preparing
from restorer.gui.teaching.process import Ending, Process
from restorer.gui.wording import count

ENOUGH = 8
"""From so many pictures on two are kept apart."""
_KINDS = {
    "bad": "cannot be read",
    "duplicate": "there twice",
    "small": "too small",
    "excluded": "excluded",
    "set aside": "set aside",
}


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
        parts = [
            f"{count(len(self.pictures) - apart, 'picture')} to learn from, {apart} kept apart to judge by"
        ]
        sizes = sorted({(one.width * one.height, one.width, one.height) for one in self.pictures})
        if len(sizes) == 1:
            parts.append(f"{sizes[0][1]} × {sizes[0][2]} px")
        elif sizes:
            (_, *least), (_, *most) = sizes[0], sizes[-1]
            parts.append(f"from {least[0]} × {least[1]} to {most[0]} × {most[1]} px")
        return " · ".join(parts)

    @property
    def left_out_text(self) -> str:
        """ "3 files are left out: 2 there twice, 1 too small"; "" for none."""
        if not self.left_out:
            return ""
        kinds = Counter(one.kind for one in self.left_out)
        said = ", ".join(f"{number} {_KINDS.get(kind, kind)}" for kind, number in kinds.items())
        number = len(self.left_out)
        return f"{count(number, 'file')} {'is' if number == 1 else 'are'} left out: {said}"

    @property
    def advice(self) -> str:
        """What would make the outcome better; "" for nothing."""
        number = len(self.pictures)
        if number == 1:
            return "With one picture none can be kept apart: nobody would know whether it helped."
        if number < ENOUGH:
            return f"{ENOUGH} or more pictures are better: two of them can be kept apart to judge by."
        return ""


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
