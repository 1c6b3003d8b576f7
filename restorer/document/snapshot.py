"""What a restore run sees of a document: unchanging, safe to use in another thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Self

from restorer.document.adapted import Adapted
from restorer.document.facts import Facts
from restorer.document.history import PlacedFill
from restorer.imaging import composite
from restorer.imaging.fill import Fill
from restorer.imaging.mask import box_of, empty
from restorer.imaging.picture import Mask, Picture

Stamp = tuple[int, int]
"""Size and time of change (in nanoseconds) of a file."""


@dataclass(frozen=True)
class SourceFile:
    """Where the bytes that a picture was read from are, and how that file looked then."""

    path: Path
    stamp: Stamp
    member: str = ""
    """Their name inside a project file, where `path` is one."""
    is_original: bool = True
    """False: not the picture's own file but one that we have written from its pixels."""

    @classmethod
    def of(cls, path: Path, member: str = "", *, is_original: bool = True) -> Self | None:
        """That of a file as it is now; None if it cannot be looked at."""
        try:
            found = path.stat()
        except OSError:
            return None
        return cls(path, (found.st_size, found.st_mtime_ns), member, is_original)

    @property
    def is_unchanged(self) -> bool:
        """Whether the file is there as it was."""
        return SourceFile.of(self.path, self.member, is_original=self.is_original) == self


@dataclass(frozen=True, eq=False)
class Snapshot:
    """A document's state at `revision`. Pictures and fills are shared (never written to), masks are copies."""

    picture: Picture
    fills: tuple[Fill, ...]
    """As the picture shows them."""
    mask: Mask
    protect: Mask | None
    selection: Mask | None
    revision: int
    version: int = 0
    """Of the history: what to mark as saved once this state is on disk."""
    placed: tuple[PlacedFill, ...] = ()
    """All fills as objects, hidden ones too."""
    facts: Facts = Facts()  # noqa: RUF009 (frozen)
    damage: Mapping[str, Mask] = field(default_factory=dict)
    """Masks of damage classes by key, those that were ever drawn on."""
    adapted: Adapted | None = None
    source_file: SourceFile | None = None
    """None where the picture came from no file (the clipboard), or the file is gone."""

    @cached_property
    def flattened_picture(self) -> Picture:
        """The picture with earlier fills in it, which is what the engine gets; made on first use, by the worker."""
        return composite.flatten(self.picture, self.fills) if self.fills else self.picture


def sparse_copy(mask: Mask) -> Mask:
    """A copy that takes memory only around non-zero pixels."""
    copy = empty(mask.shape)
    box = box_of(mask)
    copy[box.slices] = mask[box.slices]
    return copy
