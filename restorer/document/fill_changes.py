"""How fills are changed: which objects go and which come in their places. Nothing is carried out here."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from restorer.document.fill_stack import FillStack
from restorer.document.history import PlacedFill
from restorer.imaging.fill import Fill


class Exchange(NamedTuple):
    """Objects that go, and those that come in their places."""

    removed: tuple[PlacedFill, ...]
    added: tuple[PlacedFill, ...]


def relooked(
    placed: Iterable[PlacedFill],
    *,
    name: str | None = None,
    visible: bool | None = None,
    opacity: float | None = None,
) -> Exchange:
    """Those of `placed` that look otherwise with what is given, and how they look then."""
    pairs = []
    for one in placed:
        new = replace(
            one,
            name=one.name if name is None else name,
            visible=one.visible if visible is None else visible,
            opacity=one.opacity if opacity is None else opacity,
        )
        if (new.name, new.visible, new.opacity) != (one.name, one.visible, one.opacity):
            pairs.append((one, new))
    return Exchange(tuple(old for old, _ in pairs), tuple(new for _, new in pairs))


def reordered(stack: FillStack, order: Sequence[PlacedFill]) -> Exchange:
    """As few fills as possible with other ranks, so that all lie in `order`, lowest first.

    Raises `ValueError` if `order` does not hold every fill of the stack once.
    """
    position = {one: index for index, one in enumerate(stack.placed)}
    if len(order) != len(position) or set(order) != set(position):
        raise ValueError("Every fill of the document has one place in the order.")
    staying = _longest_rise([position[one] for one in order])
    removed: list[PlacedFill] = []
    added: list[PlacedFill] = []
    below: PlacedFill | None = None
    waiting: list[PlacedFill] = []

    def settle() -> None:
        ranks = stack.between(below, len(waiting))
        removed.extend(waiting)
        added.extend(replace(one, serial=rank) for one, rank in zip(waiting, ranks, strict=True))
        waiting.clear()

    for index, one in enumerate(order):
        if index in staying:
            settle()
            below = one
        else:
            waiting.append(one)
    settle()
    return Exchange(tuple(removed), tuple(added))


def replaced(stack: FillStack, new: Mapping[PlacedFill, Sequence[Fill]]) -> Exchange:
    """Other fills where those of `new` are; name, group and look stay."""
    added = []
    for one, fills in new.items():
        ranks = [one.serial, *stack.between(one, len(fills) - 1)]
        added += [replace(one, fill=fill, serial=rank) for fill, rank in zip(fills, ranks, strict=True)]
    return Exchange(tuple(new), tuple(added))


def _longest_rise(numbers: Sequence[int]) -> set[int]:
    """Indices of a longest rising subsequence (patience sorting)."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int | None] = []
    for index, number in enumerate(numbers):
        place = bisect_left(tails, number)
        before.append(ends[place - 1] if place else None)
        tails[place : place + 1] = [number]
        ends[place : place + 1] = [index]
    found: set[int] = set()
    last = ends[-1] if ends else None
    while last is not None:
        found.add(last)
        last = before[last]
    return found
