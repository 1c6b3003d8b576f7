"""Moving fills up and down: what moves, what stays, and that as few objects as possible change."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from restorer.document.fill_changes import reordered
from restorer.document.fill_order import moved, together
from restorer.document.fill_stack import FillStack
from restorer.document.history import PlacedFill
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box

NOTHING = np.zeros((1, 1), np.uint8)


def order_of(groups: str) -> list[PlacedFill]:
    """One fill for each letter, lowest first; the letter is its group."""
    fills = [Fill(Box(0, 0, 1, 1), NOTHING[..., None], NOTHING, Provenance("test")) for _ in groups]
    return [
        PlacedFill((i,), fill, ord(letter))
        for i, (fill, letter) in enumerate(zip(fills, groups, strict=True))
    ]


def move(groups: str, chosen: list[int], way: str) -> list[int]:
    order = order_of(groups)
    return [one.serial[0] for one in moved(order, [order[i] for i in chosen], way)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("groups", "chosen", "way", "expected"),
    [
        ("abc", [0], "up", [1, 0, 2]),
        ("abc", [2], "up", [0, 1, 2]),
        ("abc", [2], "down", [0, 2, 1]),
        ("abcd", [0, 1], "up", [2, 0, 1, 3]),
        ("abcd", [0, 2], "up", [1, 0, 3, 2]),
        ("abcd", [1, 3], "down", [1, 0, 3, 2]),
        ("abcd", [2, 3], "up", [0, 1, 2, 3]),
        ("abcd", [0, 2], "top", [1, 3, 0, 2]),
        ("abcd", [1, 3], "bottom", [1, 3, 0, 2]),
        ("abbbc", [0], "up", [1, 2, 3, 0, 4]),  # over the group as a whole
        ("abbbc", [1, 2, 3], "up", [0, 4, 1, 2, 3]),  # the group as a whole
        ("abbbc", [2], "up", [0, 1, 3, 2, 4]),  # one inside its group
        ("abbbc", [3], "up", [0, 1, 2, 4, 3]),  # and out of it
        ("abbbc", [1], "down", [1, 0, 2, 3, 4]),
        ("abbab", [0], "up", [1, 2, 0, 3, 4]),
    ],
)
def test_one_place_is_a_row_of_the_list(
    groups: str, chosen: list[int], way: str, expected: list[int]
) -> None:
    assert move(groups, chosen, way) == expected


def test_groups_lie_together() -> None:
    assert [len(group) for group in together(order_of("aabac"))] == [2, 1, 1, 1]
    assert together([]) == []


@given(st.integers(1, 9).flatmap(lambda n: st.lists(st.permutations(range(n)), min_size=1, max_size=4)))
def test_any_order_can_be_had_with_the_fewest_changes(orders: list[list[int]]) -> None:
    stack = FillStack()
    stack.add(stack.place(order.fill for order in order_of("x" * len(orders[0]))))
    for wanted in orders:
        before = stack.placed
        order = [before[i] for i in wanted]
        removed, added = reordered(stack, order)
        assert [one.fill for one in removed] == [one.fill for one in added]
        rise = [1] * len(wanted)  # the longest rising subsequence, by the book
        for i, number in enumerate(wanted):
            rise[i] += max((rise[j] for j in range(i) if wanted[j] < number), default=0)
        assert len(added) == len(wanted) - max(rise)
        stack.remove(removed)
        stack.add(added)
        assert [one.fill for one in stack.placed] == [one.fill for one in order]


def test_an_order_of_other_fills_is_refused() -> None:
    stack = FillStack()
    stack.add(stack.place(one.fill for one in order_of("ab")))
    with pytest.raises(ValueError, match="one place"):
        reordered(stack, stack.placed[:1])
    with pytest.raises(ValueError, match="one place"):
        reordered(stack, [stack.placed[0], stack.placed[0]])
