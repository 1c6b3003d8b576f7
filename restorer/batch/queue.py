"""The queue of the window: pictures of a batch in order, what people decided about each, and what became of it.

What people decided (the pictures, the settings, masks they accepted) is kept in the user's state folder; what became of
each picture stands in the journal of the output folder, which is that of `restorer batch`: after a restart the queue is
what it was.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import IO, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from restorer.batch.job import Job
from restorer.batch.journal import Journal
from restorer.batch.plan import Format, find_pictures, output_names
from restorer.batch.record import Recipe, Record
from restorer.detection.parameters import Kind
from restorer.errors import SaveError, UsageError
from restorer.imaging import atomic
from restorer.imaging.io import READABLE
from restorer.imaging.locking import locked
from restorer.models.catalog import Quality
from restorer.paths import state_folder
from restorer.text import text

State = Literal["waiting", "found", "restored", "nothing to do", "failed", "skipped"]
"""Of a picture that nobody works on: "found" means that its marks wait for somebody to look at them."""
Step = Literal["look", "restore"]

_LOCK = "batch.lock"
AHEAD = 6
"""Pictures whose marks are found before somebody has looked at the first: enough never to wait for the next."""


class Wishes(BaseModel):
    """The settings of the batch, as the options of `restorer batch` have them."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    target: str = ""
    """The output folder; "" as long as none is chosen."""
    file_format: Format = "keep"
    filler: str = ""
    """"" leaves the choice to the catalog."""
    quality: Quality = "fast"
    device: str = "auto"
    detect: Kind = "whitish"
    sensitivity: float | None = Field(default=None, ge=0, le=1)
    grow: int = Field(default=0, ge=0)
    grain: bool = True
    seed: int = Field(default=0, ge=0)
    feather: int = Field(default=8, ge=0)
    review: bool = False
    """Whether people look at what was found before it is restored."""
    report: bool = True
    """Whether a report page is written at the end."""


class _Kept(BaseModel):
    """An entry on disk."""

    model_config = ConfigDict(extra="ignore")

    id: str
    source: str
    name: str
    output: str
    has_mask: bool = False
    unseen: bool = False
    accepted: bool = False
    skipped: bool = False
    again: bool = False


class _File(BaseModel):
    model_config = ConfigDict(extra="ignore")

    version: Literal[1] = 1
    wishes: Wishes = Wishes()
    entries: list[_Kept] = Field(default_factory=list)


@dataclass(eq=False)
class Entry:
    """One picture of the queue."""

    id: str
    source: Path
    name: PurePath
    """Its place below what was dragged in, unlike that of any other."""
    output: PurePath
    """The result's place in the output folder."""
    mask: Path | None = None
    """What was found, or corrected by hand."""
    unseen: bool = False
    """`mask` waits for somebody to look at it."""
    accepted: bool = False
    """Somebody has looked at `mask`: it is used as it is."""
    skipped: bool = False
    again: bool = False
    """It is to be done, whatever the journal says."""
    wanted: bool = False
    """Somebody wants to see what is found in it, now."""
    record: Record | None = None
    """What became of it last."""

    @property
    def state(self) -> State:
        if self.skipped:
            return "skipped"
        if self.record is not None and not self.again and self.record.status != "skipped":
            return self.record.status
        return "found" if self.unseen else "waiting"


class Queue:
    """Pictures and wishes. Changed in one thread only; whoever changes it sees to `keep`."""

    def __init__(self, wishes: Wishes | None = None, entries: Iterable[Entry] = ()) -> None:
        self.wishes = wishes or Wishes()
        self.entries: list[Entry] = list(entries)
        self.journal: Journal | None = None
        self._lock: IO[bytes] | None = None

    # disk

    @classmethod
    def load(cls) -> Queue:
        """The queue as it was left; a damaged file gives an empty one.

        It belongs to this program until it is closed: raises `UsageError` where another one has it.
        """
        lock = locked(state_folder() / _LOCK)
        if lock is None:
            raise UsageError(
                text("The batch is open in another window of Restorer."),
                safe=text("It goes on there."),
                todo=text("Use that window, or close it first."),
            )
        try:
            kept = _File.model_validate_json(_path().read_bytes())
        except (OSError, ValidationError, ValueError):
            kept = _File()
        entries = []
        for one in kept.entries:
            mask = masks_folder() / f"{one.id}.png"
            has_mask = one.has_mask and mask.is_file()
            entries.append(
                Entry(
                    one.id,
                    Path(one.source),
                    PurePath(one.name),
                    PurePath(one.output),
                    mask if has_mask else None,
                    unseen=one.unseen and has_mask,
                    accepted=one.accepted and has_mask,
                    skipped=one.skipped,
                    again=one.again,
                )
            )
        queue = cls(kept.wishes, entries)
        queue._lock = lock
        if queue.wishes.target:
            with contextlib.suppress(SaveError):  # said when the batch is started
                queue.read_journal(open_journal(queue.wishes.target))
        return queue

    def close(self) -> None:
        """Let another program have it."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def text(self) -> str:
        """What people decided, for `keep`."""
        kept = [
            _Kept(
                id=one.id,
                source=str(one.source),
                name=one.name.as_posix(),
                output=one.output.as_posix(),
                has_mask=one.mask is not None,
                unseen=one.unseen,
                accepted=one.accepted,
                skipped=one.skipped,
                again=one.again,
            )
            for one in self.entries
        ]
        return _File(wishes=self.wishes, entries=kept).model_dump_json()

    def read_journal(self, journal: Journal | None) -> None:
        """Take over what an output folder knows of these pictures."""
        self.journal = journal
        for entry in self.entries:
            entry.record = journal.last(self.job(entry)) if journal is not None else None

    # pictures

    def add(self, found: Sequence[tuple[Path, PurePath]]) -> list[Entry]:
        """Append pictures (file, its place below what was dragged in); those that are here already are left out."""
        here = {entry.source for entry in self.entries}
        names = {_key(entry.name) for entry in self.entries}
        new = []
        for source, place in found:
            if source in here:
                continue
            here.add(source)
            name = _unlike(place, source, names)
            names.add(_key(name))
            new.append(Entry(secrets.token_hex(6), source, name, name))
        self._name_outputs(new)
        self.entries.extend(new)
        for entry in new:
            if self.journal is not None:
                entry.record = self.journal.last(self.job(entry))
        return new

    def remove(self, entries: Collection[Entry]) -> None:
        """Take pictures off the queue; neither they nor their results are touched."""
        gone = set(entries)
        self.entries = [entry for entry in self.entries if entry not in gone]
        for entry in gone:
            if entry.mask is not None:
                with contextlib.suppress(OSError):
                    entry.mask.unlink()

    def change(self, wishes: Wishes) -> None:
        """Other settings: they hold for what is not done yet. (Another output folder: `read_journal` as well.)

        Marks that nobody has looked at are found anew by another detector, and taken as they are without a review.
        """
        before, self.wishes = self.wishes, wishes
        for entry in self.entries:
            if not entry.unseen:
                continue
            if (wishes.detect, wishes.sensitivity) != (before.detect, before.sensitivity):
                entry.mask, entry.unseen = None, False
            elif before.review and not wishes.review:
                self.accept(entry)
        if wishes.file_format != before.file_format:
            self._name_outputs([entry for entry in self.entries if entry.state in ("waiting", "found")])

    def _name_outputs(self, entries: Sequence[Entry]) -> None:
        naming = set(entries)
        given = [entry.output for entry in self.entries if entry not in naming]
        names = output_names([entry.name for entry in entries], self.wishes.file_format, given)
        for entry, output in zip(entries, names, strict=True):
            entry.output = output

    # what people decide

    def skip(self, entry: Entry) -> None:
        entry.skipped = True

    def redo(self, entry: Entry) -> None:
        """Do it again, with the settings of now; marks that somebody accepted stay. One that is skipped waits again."""
        if entry.skipped:
            entry.skipped = False
            return
        entry.again = entry.record is not None
        if not entry.accepted:
            entry.mask, entry.unseen = None, False

    def accept(self, entry: Entry) -> None:
        """Somebody has looked at its marks."""
        entry.accepted, entry.unseen, entry.skipped = entry.mask is not None, False, False

    def give_mask(self, entry: Entry, mask: Path) -> None:
        """Marks that somebody has made or corrected; `mask` is the file in `mask_of(entry)`."""
        entry.mask = mask
        self.accept(entry)
        entry.again = entry.record is not None

    # work

    def check(self) -> None:
        """Raise `UsageError` where the results have no place, or that of a source."""
        if not self.wishes.target:
            raise UsageError(
                text("There is no folder for the results."),
                safe=text("Nothing was changed."),
                todo=text("Choose one first."),
            )
        target = Path(self.wishes.target).absolute()
        clash = {entry.source for entry in self.entries} & {target / entry.output for entry in self.entries}
        if clash:
            raise UsageError(
                text("“{path}” would be overwritten by a result.", path=min(clash)),
                safe=text("Nothing was changed."),
                todo=text("Choose a folder for the results that holds none of the pictures."),
            )

    def mask_of(self, entry: Entry) -> Path:
        """Where its mask is kept."""
        return masks_folder() / f"{entry.id}.png"

    def job(self, entry: Entry) -> Job:
        """The job of an entry; it may replace a result of an earlier run that nobody has changed.

        Marks that nobody has looked at are found again, and kept to be looked at afterwards.
        """
        output = Path(self.wishes.target) / entry.output
        job = Job(entry.source, output, mask=entry.mask if entry.accepted else None)
        ours = self.journal is not None and self.journal.wrote(job)
        return replace(job, overwrite=ours, save_mask=None if entry.accepted else self.mask_of(entry))

    def recipe(self, entry: Entry, default: str) -> Recipe:
        """How it is restored; `default` is the filler of those who do not choose."""
        wishes = self.wishes
        detects = not entry.accepted
        return Recipe(
            filler=wishes.filler or default,
            device=wishes.device,
            quality=wishes.quality,
            grow=wishes.grow,
            grain=wishes.grain,
            seed=wishes.seed,
            feather=wishes.feather,
            detect=wishes.detect if detects else None,
            sensitivity=wishes.sensitivity if detects else None,
        )

    def next(self) -> tuple[Entry, Step] | None:
        """What to do now; None where all is done, or waits for somebody to look at it."""
        if (wanted := self.next_wanted()) is not None:
            return wanted, "look"
        waiting = [entry for entry in self.entries if entry.state == "waiting"]
        if not self.wishes.review:
            return (waiting[0], "restore") if waiting else None
        unseen = (entry for entry in waiting if not entry.accepted)
        ready = next((entry for entry in waiting if entry.accepted), None)
        waits = sum(entry.state == "found" for entry in self.entries)
        if waits < AHEAD and (entry := next(unseen, None)) is not None:
            return entry, "look"
        return (ready, "restore") if ready is not None else None

    def next_wanted(self) -> Entry | None:
        """A picture whose marks somebody wants to see now."""
        return next((one for one in self.entries if one.wanted and one.state == "waiting"), None)

    def found(self, entry: Entry, mask: Path) -> None:
        """Its marks are there to be looked at."""
        entry.mask, entry.unseen, entry.accepted, entry.wanted = mask, True, False, False

    def finished(self, entry: Entry, record: Record) -> None:
        """What became of it. The marks that were found for it are there now."""
        entry.record, entry.again, entry.wanted = record, False, False
        if not entry.accepted:
            mask = self.mask_of(entry)
            entry.mask = mask if mask.is_file() else None

    def records(self) -> list[Record]:
        """Of all pictures that have one, in order."""
        return [entry.record for entry in self.entries if entry.record is not None]


def find(paths: Iterable[Path], without: Collection[Path] = ()) -> Iterator[tuple[Path, PurePath]]:
    """Pictures among files and in folders and their subfolders, as `Queue.add` wants them. Raises `OSError`."""
    for path in paths:
        path = path.absolute()
        if path.is_dir():
            for picture in find_pictures(path, recursive=True, without=tuple(without)):
                yield picture, PurePath(picture.relative_to(path))
        elif path.suffix.lower() in READABLE:
            yield path, PurePath(path.name)


def open_journal(target: str) -> Journal | None:
    """The journal of an output folder; None where the folder is not there yet. Raises `SaveError`."""
    return Journal(Path(target)) if Path(target).is_dir() else None


def keep(text: str) -> None:
    """Write what `Queue.text` gave. Raises `SaveError`."""
    with atomic.replacing(_path()) as temporary:
        temporary.write_text(text, "utf-8")


def masks_folder() -> Path:
    """Where masks of the queue are; it may not be there yet. Raises `OSError`."""
    return state_folder() / "batch-masks"


def _path() -> Path:
    return state_folder() / "batch.json"


def _unlike(place: PurePath, source: Path, names: Collection[str]) -> PurePath:
    """`place`, or below the name of the folder it came from where that is given away, with a number if need be."""
    if _key(place) not in names:
        return place
    folder = source.parents[len(place.parts) - 1].name or "more"
    name, number = folder / place, 2
    while _key(name) in names:
        name, number = PurePath(f"{folder}-{number}") / place, number + 1
    return name


def _key(path: PurePath) -> str:
    return path.as_posix().casefold()
