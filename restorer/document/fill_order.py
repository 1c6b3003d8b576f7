"""What moving fills up and down does to their order. Pure list work: places are given by `fill_changes.reordered`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import groupby
from typing import Literal

from restorer.document.history import PlacedFill

Way = Literal["up", "down", "top", "bottom"]


def moved(order: Sequence[PlacedFill], chosen: Collection[PlacedFill], way: Way) -> list[PlacedFill]:
    """`order` (lowest first) with the `chosen` fills one place on, or at its end; among themselves they keep theirs.

    One place is a group that lies together and is chosen as a whole or not at all; where some of a group are chosen,
    each of its fills is a place.
    """
    wanted = set(chosen)
    if way in {"top", "bottom"}:
        first = [one for one in order if (one in wanted) is (way == "bottom")]
        return [*first, *(one for one in order if (one in wanted) is not (way == "bottom"))]
    places = _places(order, wanted)
    if way == "down":
        places.reverse()
    for here in range(len(places) - 2, -1, -1):
        if places[here][0] in wanted and places[here + 1][0] not in wanted:
            places[here], places[here + 1] = places[here + 1], places[here]
    if way == "down":
        places.reverse()
    return [one for place in places for one in place]


def together(order: Sequence[PlacedFill]) -> list[list[PlacedFill]]:
    """`order` cut into groups: fills of one group that lie next to each other."""
    return [list(members) for _, members in groupby(order, key=lambda one: one.group)]


def _places(order: Sequence[PlacedFill], wanted: set[PlacedFill]) -> list[list[PlacedFill]]:
    places: list[list[PlacedFill]] = []
    for members in together(order):
        share = sum(one in wanted for one in members)
        places += [members] if share in {0, len(members)} else [[one] for one in members]
    return places
