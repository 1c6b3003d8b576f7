"""The fills of a document in their order, found quickly by place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace

from restorer.document.history import PlacedFill, Rank
from restorer.imaging.fill import Fill
from restorer.imaging.geometry import Box

_CELL = 512


class FillStack:
    """Fills by rank; a coarse grid of cells makes `overlapping` fast among thousands."""

    def __init__(self) -> None:
        self._placed: dict[Rank, PlacedFill] = {}
        self._cells: dict[tuple[int, int], set[Rank]] = {}
        self._next = 0
        self._group = 0
        self._order: tuple[PlacedFill, ...] | None = ()
        self._shown: tuple[Fill, ...] | None = ()

    def place(self, fills: Iterable[Fill], name: str = "") -> tuple[PlacedFill, ...]:
        """Gives new fills their places on top as one group, without adding them yet."""
        self._group += 1
        placed = tuple(PlacedFill((self._next + i,), fill, self._group, name) for i, fill in enumerate(fills))
        self._next += len(placed)
        return placed

    def resume(self, placed: Iterable[PlacedFill]) -> None:
        """Adds fills that were saved, in their order, on top of those that are here."""
        placed = [replace(one, serial=(self._next + i,)) for i, one in enumerate(placed)]
        self._next += len(placed)
        self._group = max([self._group, *(one.group for one in placed)])
        self.add(placed)

    def between(self, below: PlacedFill | None, count: int = 1) -> list[Rank]:
        """Free ranks right above `below` (None: below all), lowest first."""
        order = self.placed
        if below is None:
            return [(order[0].serial[0] - count + i if order else i,) for i in range(count)]
        place = bisect_left(order, below.serial, key=lambda one: one.serial) + 1
        above: Rank = order[place].serial if place < len(order) else ()
        first = 0
        if above[: len(below.serial)] == below.serial:
            first = above[len(below.serial)] - count
        return [(*below.serial, first + i) for i in range(count)]

    def add(self, placed: Iterable[PlacedFill]) -> None:
        for one in placed:
            self._placed[one.serial] = one
            for cell in _cells(one.fill.box):
                self._cells.setdefault(cell, set()).add(one.serial)
        self._order = self._shown = None

    def remove(self, placed: Iterable[PlacedFill]) -> None:
        for one in placed:
            del self._placed[one.serial]
            for cell in _cells(one.fill.box):
                self._cells[cell].discard(one.serial)
        self._order = self._shown = None

    def find(self, fills: Iterable[Fill]) -> tuple[PlacedFill, ...]:
        """The places of those of `fills` (by identity, as made or as shown) that are here, in order."""
        wanted = {id(fill) for fill in fills}
        return tuple(one for one in self.placed if id(one.fill) in wanted or id(one.shown) in wanted)

    @property
    def placed(self) -> tuple[PlacedFill, ...]:
        """All fills with their places, lowest first, hidden ones too."""
        if self._order is None:
            self._order = tuple(one for _, one in sorted(self._placed.items()))
        return self._order

    def has(self, placed: PlacedFill) -> bool:
        """Whether exactly this is here: a fill that was changed meanwhile is not."""
        return self._placed.get(placed.serial) is placed

    @property
    def all(self) -> tuple[Fill, ...]:
        """All fills as they are shown, lowest first."""
        if self._shown is None:
            self._shown = tuple(one.shown for one in self.placed if one.shown is not None)
        return self._shown

    def overlapping(self, box: Box) -> list[Fill]:
        """The fills as shown whose boxes overlap `box`, lowest first."""
        return [one.shown for one in self._near(box) if one.shown is not None]

    def covering(self, box: Box) -> list[PlacedFill]:
        """The fills that change a pixel of `box`, or would if they were shown, lowest first."""
        return [one for one in self._near(box) if _covers(one.fill, box)]

    def _near(self, box: Box) -> list[PlacedFill]:
        found: set[Rank] = set()
        for cell in _cells(box):
            found |= self._cells.get(cell, set())
        placed = (self._placed[rank] for rank in sorted(found))
        return [one for one in placed if one.fill.box.overlaps(box)]


def _covers(fill: Fill, box: Box) -> bool:
    common = fill.box.intersected(box)
    return bool(fill.alpha[common.moved(-fill.box.x, -fill.box.y).slices].any())


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    for y in range(box.y // _CELL, -(-box.bottom // _CELL)):
        for x in range(box.x // _CELL, -(-box.right // _CELL)):
            yield x, y
