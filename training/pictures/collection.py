"""The usable pictures of a folder, a list or CIFAR-10, each once, and the fixed part kept for validation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

import numpy as np
from numpy.typing import NDArray

from restorer.errors import PictureError, TrainingError
from restorer.progress import Progress
from training.pictures import cifar, decode
from training.pictures.facts import Facts
from training.pictures.find import Candidate, candidates, read_names
from training.pictures.report import Finding, Report

SMALLEST = 32
"""Pictures with a shorter side are of no use for training."""
_ENOUGH = 8
"""From so many pictures on, at least two are kept for validation."""


@dataclass(frozen=True)
class Item:
    """One usable picture."""

    name: str
    """Relative to the folder or list, with forward slashes; CIFAR-10's are called "data_batch_1.bin#17"."""
    path: Path
    content: str
    """SHA-256 of the file's bytes; for CIFAR-10 a hash of the record's pixels."""
    shape: tuple[int, int]
    """Height and width of the upright picture."""
    record: int | None = None
    """Number of the record in a CIFAR-10 file."""

    def load(self) -> NDArray[np.uint8]:
        """The picture as (H, W, 3) uint8. Raises `PictureError`."""
        return decode.load(self.path) if self.record is None else cifar.load(self.path, self.record)


@dataclass(frozen=True)
class Collection:
    """Usable pictures, sorted by name, no two alike, and what became of the others."""

    source: Path
    items: tuple[Item, ...]
    report: Report

    def __len__(self) -> int:
        return len(self.items)

    def split(self, share: float = 0.1) -> tuple[Collection, Collection]:
        """Training and validation pictures. Each picture's own hash decides, never its name or place.

        About `share` of the pictures are validation pictures; at least two of eight or more, one of two to seven,
        none where there is only one. Adding pictures to eight or more never turns a training picture into a
        validation picture: a network trained earlier has not seen what it is judged by later.
        """
        ranked = sorted(self.items, key=lambda item: item.content)
        least = 2 if len(ranked) >= _ENOUGH else min(1, len(ranked) - 1)
        drawn = sum(_fraction(item) < share for item in ranked) if len(ranked) >= _ENOUGH else 0
        kept = {item.content for item in ranked[: max(least, drawn)]}
        training = tuple(item for item in self.items if item.content not in kept)
        validation = tuple(item for item in self.items if item.content in kept)
        return self._only(training), self._only(validation)

    def _only(self, items: tuple[Item, ...]) -> Collection:
        return replace(self, items=items, report=replace(self.report, used=len(items)))


def collect(
    source: Path,
    exclude: Path | None = None,
    *,
    smallest: int = SMALLEST,
    facts: Facts | None = None,
    progress: Progress | None = None,
) -> Collection:
    """As `survey`, but raises `TrainingError` where nothing is left."""
    found = survey(source, exclude, smallest=smallest, facts=facts, progress=progress)
    if not found.items:
        raise nothing_usable(found)
    return found


def survey(
    source: Path,
    exclude: Path | None = None,
    *,
    smallest: int = SMALLEST,
    facts: Facts | None = None,
    progress: Progress | None = None,
) -> Collection:
    """The pictures of a folder (with subfolders), of a text file with paths, of CIFAR-10's binary files, or of one file.

    `exclude` is a text file with names to leave out, either file names or names relative to `source`. Every picture
    is decoded once to know that it is whole, and not again while its bytes stay the same (`facts`, by default kept in
    the user's cache). Files that are bad, alike (same bytes or same pixels) or with a side under `smallest` are
    skipped and listed in `report`. Raises `TrainingError` for a source that does not exist, or a list that cannot be read.
    """
    found, aside = candidates(source)
    facts = facts or Facts()
    sieve = _Sieve(frozenset(read_names(exclude)) if exclude else frozenset(), smallest, facts)
    progress = progress or Progress()
    progress.begin("Looking at the pictures", len(found))
    try:
        for candidate in found:
            progress.check()
            sieve.take(candidate)
            progress.advance(1)
    finally:
        facts.save()
    return Collection(source, tuple(sieve.items), sieve.report(aside))


def nothing_usable(found: Collection) -> TrainingError:
    """What to tell of a collection without a picture."""
    return TrainingError(
        f"There is no usable picture in {found.source}.\n{found.report.text}".rstrip(),
        todo="Name a folder with JPEG, PNG, TIFF, WebP, HEIC or AVIF pictures, a .txt file with their paths, or "
        "CIFAR-10's binary files.",
    )


@dataclass
class _Sieve:
    """Sorts what is found into usable pictures and the lists of the report."""

    exclude: frozenset[str]
    smallest: int
    facts: Facts
    items: list[Item] = field(default_factory=list)
    bad: list[Finding] = field(default_factory=list)
    duplicates: list[Finding] = field(default_factory=list)
    small: list[Finding] = field(default_factory=list)
    excluded: list[Finding] = field(default_factory=list)
    _seen: dict[str, str] = field(default_factory=dict)
    """Hashes of bytes and pixels, to the name of the first picture that has them."""

    def take(self, candidate: Candidate) -> None:
        if {candidate.name, PurePosixPath(candidate.name).name} & self.exclude:
            self.excluded.append(Finding(candidate.name, "named in the list"))
            return
        try:
            for item in self._items(candidate):
                self._keep(item)
        except PictureError as error:
            self.bad.append(Finding(candidate.name, error.what))

    def _items(self, candidate: Candidate) -> Iterator[Item]:
        if cifar.is_binary(candidate.path):
            for number, record in enumerate(cifar.records(candidate.path)):
                content = decode.pixel_hash(cifar.pixels(record))
                yield Item(
                    f"{candidate.name}#{number}", candidate.path, content, (cifar.SIDE, cifar.SIDE), number
                )
            return
        content = decode.file_hash(candidate.path)
        fact = None if content in self._seen else self.facts.of(candidate.path, content)
        if self._is_known(candidate.name, content, "the same file as") or fact is None:
            return
        if self._is_known(candidate.name, fact.pixels, "the same pixels as"):
            return
        yield Item(candidate.name, candidate.path, content, fact.shape)

    def _keep(self, item: Item) -> None:
        if item.record is not None and self._is_known(item.name, item.content, "the same pixels as"):
            return
        if min(item.shape) < self.smallest:
            self.small.append(Finding(item.name, f"{item.shape[1]} x {item.shape[0]} pixels"))
            return
        self.items.append(item)

    def _is_known(self, name: str, digest: str, relation: str) -> bool:
        first = self._seen.setdefault(digest, name)
        if first != name:
            self.duplicates.append(Finding(name, f"{relation} {first}"))
        return first != name

    def report(self, aside: list[Finding]) -> Report:
        lists = (self.bad, self.duplicates, self.small, self.excluded, aside)
        return Report(len(self.items), *(tuple(found) for found in lists))


def _fraction(item: Item) -> float:
    """The item's hash as a number in [0, 1), evenly spread and the same for ever."""
    return int(item.content[:13], 16) / 16**13
