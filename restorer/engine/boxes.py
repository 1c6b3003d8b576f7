"""Many boxes at once: which overlap, and which are cheaper to process together."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import NamedTuple

from restorer.imaging.geometry import Box

_CELL = 256


class Item(NamedTuple):
    """Holes to be processed together: their common box and the thickness (diameter, pixels) of the thickest."""

    box: Box
    thickness: int


class BoxIndex:
    """Finds the boxes that overlap a box, through a coarse grid: a few look-ups instead of all boxes."""

    def __init__(self) -> None:
        self.boxes: dict[int, Box] = {}
        self._cells: dict[tuple[int, int], set[int]] = defaultdict(set)

    def add(self, key: int, box: Box) -> None:
        self.boxes[key] = box
        for cell in _cells(box):
            self._cells[cell].add(key)

    def remove(self, key: int) -> Box:
        box = self.boxes.pop(key)
        for cell in _cells(box):
            self._cells[cell].discard(key)
        return box

    def overlapping(self, box: Box) -> set[int]:
        """Keys of all boxes that share a pixel with `box`."""
        found: set[int] = set()
        for cell in _cells(box):
            for key in self._cells.get(cell, ()):
                if key not in found:
                    other = self.boxes[key]
                    if (
                        other.x < box.right
                        and box.x < other.right
                        and other.y < box.bottom
                        and box.y < other.bottom
                    ):
                        found.add(key)
        return found

    def closure(self, keys: Iterable[int], fits: Callable[[Box], bool]) -> tuple[Box, set[int]] | None:
        """The smallest box around `keys` that cuts through no other box, and the keys of all boxes inside it.

        None as soon as a box on the way to it does not fit: among thousands of holes it would grow on and on.
        """
        members = set(keys)
        box = Box.around(self.boxes[key] for key in members)
        while fits(box):
            more = self.overlapping(box) - members
            if not more:
                return box, members
            members |= more
            box = Box.around([box, *(self.boxes[key] for key in more)])
        return None


def disjoint(boxes: Iterable[Box]) -> list[Box]:
    """Boxes that cover the same pixels without overlapping: overlapping ones are united until none do."""
    index = BoxIndex()
    # Large ones first, so that most of the others are found inside one that is there already.
    for key, box in enumerate(sorted(boxes, key=lambda box: (-box.area, box))):
        while hits := index.overlapping(box):
            if any(index.boxes[hit].contains(box) for hit in hits):
                break
            box = Box.around([box, *(index.remove(hit) for hit in hits)])
        else:
            index.add(key, box)
    return sorted(index.boxes.values())


def merged(
    items: Iterable[Item],
    reach: Callable[[Item], int],
    cost: Callable[[Item], float],
    fits: Callable[[Box], bool],
) -> list[Item]:
    """Unite items with disjoint boxes, the greatest saving first, as long as that lowers the sum of their `cost`.

    Only items closer than `reach` are tried. Boxes stay disjoint: a union swallows what it would cut through, and
    is refused where `fits` says no (as it must to every box around one that it refused). The result depends on the
    items only, not on their order.
    """
    index = BoxIndex()
    thickness: dict[int, int] = {}
    queue: list[tuple[float, int, int]] = []

    def item(key: int) -> Item:
        return Item(index.boxes[key], thickness[key])

    def united(pair: Iterable[int]) -> tuple[Item, set[int], float] | None:
        """The union, what it swallows, and the gain; None where there is none."""
        if (found := index.closure(pair, fits)) is None:
            return None
        box, members = found
        union = Item(box, max(thickness[key] for key in members))
        gain = sum(cost(item(key)) for key in members) - cost(union)
        return (union, members, gain) if gain > 0 else None

    def add(key: int, new: Item) -> None:
        index.add(key, new.box)
        thickness[key] = new.thickness
        for other in sorted(index.overlapping(new.box.grown(reach(new))) - {key}):
            if (found := united((key, other))) is not None:
                heapq.heappush(queue, (-found[2], key, other))

    following = 0
    for following, new in enumerate(sorted(items)):
        add(following, new)
    while queue:
        _, *pair = heapq.heappop(queue)
        if not all(key in index.boxes for key in pair):
            continue
        if (found := united(pair)) is None:
            continue
        union, members, gain = found
        if queue and -gain > queue[0][0]:  # a neighbour has been united meanwhile: no longer the best
            heapq.heappush(queue, (-gain, pair[0], pair[1]))
            continue
        for key in members:
            index.remove(key)
        following += 1
        add(following, union)
    return sorted(item(key) for key in index.boxes)


def _cells(box: Box) -> list[tuple[int, int]]:
    columns = range(box.x // _CELL, (box.right - 1) // _CELL + 1)
    return [(x, y) for y in range(box.y // _CELL, (box.bottom - 1) // _CELL + 1) for x in columns]
