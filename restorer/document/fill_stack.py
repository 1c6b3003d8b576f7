"""The fills of a document in their order, found quickly by place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from restorer.document.history import PlacedFill
from restorer.imaging.fill import Fill
from restorer.imaging.geometry import Box

_CELL = 512


class FillStack:
    """Fills by serial number; a coarse grid of cells makes `overlapping` fast among thousands."""

    def __init__(self) -> None:
        self._placed: dict[int, PlacedFill] = {}
        self._cells: dict[tuple[int, int], set[int]] = {}
        self._next = 0
        self._tuple: tuple[Fill, ...] | None = ()

    def place(self, fills: Iterable[Fill]) -> tuple[PlacedFill, ...]:
        """Gives new fills their places on top, without adding them yet."""
        placed = tuple(PlacedFill(self._next + i, fill) for i, fill in enumerate(fills))
        self._next += len(placed)
        return placed

    def add(self, placed: Iterable[PlacedFill]) -> None:
        for one in placed:
            self._placed[one.serial] = one
            for cell in _cells(one.fill.box):
                self._cells.setdefault(cell, set()).add(one.serial)
        self._tuple = None

    def remove(self, placed: Iterable[PlacedFill]) -> None:
        for one in placed:
            del self._placed[one.serial]
            for cell in _cells(one.fill.box):
                self._cells[cell].discard(one.serial)
        self._tuple = None

    def find(self, fills: Iterable[Fill]) -> tuple[PlacedFill, ...]:
        """The places of those of `fills` (by identity) that are here, in order."""
        wanted = {id(fill) for fill in fills}
        return tuple(one for _, one in sorted(self._placed.items()) if id(one.fill) in wanted)

    @property
    def all(self) -> tuple[Fill, ...]:
        """All fills, lowest first."""
        if self._tuple is None:
            self._tuple = tuple(one.fill for _, one in sorted(self._placed.items()))
        return self._tuple

    def overlapping(self, box: Box) -> list[Fill]:
        """The fills whose boxes overlap `box`, lowest first."""
        found: set[int] = set()
        for cell in _cells(box):
            found |= self._cells.get(cell, set())
        fills = (self._placed[serial].fill for serial in sorted(found))
        return [fill for fill in fills if fill.box.overlaps(box)]


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    for y in range(box.y // _CELL, -(-box.bottom // _CELL)):
        for x in range(box.x // _CELL, -(-box.right // _CELL)):
            yield x, y
