"""Boxes against sets of pixels."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.imaging.geometry import Box

boxes = st.builds(Box, *[st.integers(-6, 6)] * 2, *[st.integers(-1, 7)] * 2)


def pixels(box: Box) -> set[tuple[int, int]]:
    return {(x, y) for x in range(box.x, box.right) for y in range(box.y, box.bottom)}


@settings(deadline=None)
@given(boxes, boxes)
def test_boxes_behave_like_sets_of_pixels(a: Box, b: Box) -> None:
    assert pixels(a.intersected(b)) == pixels(a) & pixels(b)
    assert a.overlaps(b) == bool(pixels(a) & pixels(b))
    assert a.contains(b) == (pixels(b) <= pixels(a))
    assert a.is_empty == (not pixels(a))
    assert a.area == len(pixels(a))


@settings(deadline=None)
@given(st.lists(boxes, max_size=4))
def test_around_is_the_smallest_box_that_holds_all(some: list[Box]) -> None:
    every = set().union(*(pixels(b) for b in some)) if some else set()
    around = Box.around(some)
    assert every <= pixels(around)
    if every:
        xs, ys = {x for x, _ in every}, {y for _, y in every}
        assert around == Box(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)
    else:
        assert around.is_empty


@settings(deadline=None)
@given(boxes, boxes)
def test_united_is_around_both(a: Box, b: Box) -> None:
    assert a.united(b) == Box.around([a, b])


@settings(deadline=None)
@given(boxes, st.integers(-3, 3), st.integers(-3, 3))
def test_moved_moves_every_pixel(box: Box, dx: int, dy: int) -> None:
    assert pixels(box.moved(dx, dy)) == {(x + dx, y + dy) for x, y in pixels(box)}


@settings(deadline=None)
@given(boxes, st.integers(0, 4))
def test_grown_by_a_margin_reaches_that_far(box: Box, margin: int) -> None:
    if not box.is_empty:
        assert box.grown(margin).area == (box.width + 2 * margin) * (box.height + 2 * margin)
        assert box.grown(margin).grown(-margin) == box


@settings(deadline=None)
@given(boxes)
def test_clipped_box_indexes_the_array(box: Box) -> None:
    array = np.zeros((5, 4, 3))
    clipped = box.clipped(array.shape)
    array[clipped.slices] = 1
    assert array[..., 0].sum() == len({(x, y) for x, y in pixels(box) if 0 <= x < 4 and 0 <= y < 5})


def test_of_shape_is_the_whole_array() -> None:
    assert Box.of_shape((3, 5, 4)) == Box(0, 0, 5, 3)
