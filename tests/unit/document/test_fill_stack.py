"""Finding fills by place."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.document.fill_stack import FillStack
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box

boxes = st.builds(Box, *[st.integers(0, 3000)] * 2, *[st.integers(1, 900)] * 2)
NOTHING = np.zeros((0, 0), np.uint8)


def fill(box: Box) -> Fill:
    return Fill(box, NOTHING[..., None], NOTHING, Provenance("test"))


@settings(max_examples=60, deadline=None)
@given(st.lists(boxes, max_size=12), st.sets(st.integers(0, 11)), boxes, st.integers(0, 100))
def test_overlapping_is_a_search_through_all_in_order(
    some: list[Box], taken: set[int], where: Box, earlier: int
) -> None:
    stack = FillStack()
    stack.place([fill(Box(0, 0, 1, 1))] * earlier)
    placed = stack.place(fill(box) for box in some)
    stack.add(reversed(placed))
    gone = [one for i, one in enumerate(placed) if i in taken]
    stack.remove(gone)
    left = [one.fill for i, one in enumerate(placed) if i not in taken]
    assert stack.all == tuple(left)
    assert stack.overlapping(where) == [one for one in left if one.box.overlaps(where)]
    stack.add(gone)
    assert stack.all == tuple(one.fill for one in placed)


def test_find_goes_by_identity() -> None:
    stack = FillStack()
    twins = stack.place([fill(Box(0, 0, 5, 5)), fill(Box(0, 0, 5, 5))])
    stack.add(twins)
    assert stack.find([twins[1].fill]) == (twins[1],)
    assert stack.find([fill(Box(0, 0, 5, 5))]) == ()


def test_order_is_that_of_placing_whatever_was_added_when() -> None:
    stack = FillStack()
    placed = stack.place(fill(Box(0, 0, 9, 9)) for _ in range(200))
    stack.add(placed[i] for i in (199, 64, 3, 8))
    expected = [placed[i].fill for i in (3, 8, 64, 199)]
    assert stack.overlapping(Box(2, 2, 1, 1)) == expected
    assert stack.all == tuple(expected)
