"""Picking one hole, marked or filled already, and what stands in its fill's place when it is filled anew."""

from __future__ import annotations

import numpy as np
import pytest

from restorer.document import Document, Layer
from restorer.document.holes import pick
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture


@pytest.fixture
def document() -> Document:
    """Two holes filled by one fill, the first with soft edges; one still marked; one filled by two fills."""
    made = Document(Picture(np.full((60, 80, 3), 100, np.uint8)))
    alpha = np.zeros((20, 40), np.uint8)
    alpha[2:10, 2:10], alpha[4:8, 4:8], alpha[2:10, 20:30] = 128, 255, 255
    made.add_fills([_fill(Box(5, 5, 40, 20), alpha, 10)], "both")
    whole = np.full((10, 5), 255, np.uint8)
    made.add_fills([_fill(Box(50, 40, 5, 10), whole, 20), _fill(Box(55, 40, 5, 10), whole, 30)], "halves")
    mask = np.zeros((60, 80), np.uint8)
    mask[45:50, 10:15] = 200
    made.replace(Layer.MASK, mask, "mark")
    return made


def _fill(box: Box, alpha: np.ndarray, value: int, filler: str = "biharmonic") -> Fill:
    return Fill(box, np.full((*alpha.shape, 3), value, np.uint8), alpha, Provenance(filler))


def test_a_marked_hole(document: Document) -> None:
    hole = pick(document.snapshot(), 12, 47)
    assert hole is not None
    assert (hole.box, hole.placed) == (Box(10, 45, 5, 5), None)
    new = _fill(hole.box, np.full((5, 5), 200, np.uint8), 250)
    assert hole.filled_with(new, document.fills) == [*document.fills, new]


def test_a_filled_hole_is_replaced_within_its_fill(document: Document) -> None:
    state = document.snapshot()
    hole = pick(state, 10, 10)
    assert hole is not None
    assert hole.box == Box(7, 7, 8, 8)
    assert hole.mask[10, 10] == 255
    assert hole.mask[7, 7] == 128
    assert not hole.mask[8:14, 26:34].any(), "the other hole stays filled"
    assert hole.mask[47, 12] == 200
    assert document.mask[10, 10] == 0, "the document is left alone"
    alpha = np.full((8, 8), 128, np.uint8)
    new = _fill(hole.box, alpha, 250)
    assert document.replace_fills({hole.placed: hole.in_place(new)}, "again", revision=state.revision)
    assert document.render(Box(7, 7, 1, 1))[0, 0, 0] == round(100 + 150 * 128 / 255), "mixed with the picture"
    assert document.render(Box(27, 10, 1, 1))[0, 0, 0] == 10
    assert hole.filled_with(new, state.fills)[1:2] == [new]
    assert document.history.entries[-1] == "again"
    document.undo()
    assert document.fills == state.fills


def test_the_last_hole_of_a_fill_leaves_nothing(document: Document) -> None:
    alone = _fill(Box(60, 5, 4, 4), np.full((4, 4), 255, np.uint8), 9)
    document.add_fills([alone], "alone")
    hole = pick(document.snapshot(), 61, 6)
    assert hole is not None
    assert hole.rest is None
    assert hole.in_place(alone) == [alone]


def test_a_hole_filled_in_pieces_is_covered(document: Document) -> None:
    hole = pick(document.snapshot(), 52, 45)
    assert hole is not None
    assert (hole.box, hole.placed) == (Box(50, 40, 10, 10), None)


def test_no_hole(document: Document) -> None:
    document.add_fills([_fill(Box(70, 5, 4, 4), np.full((4, 4), 255, np.uint8), 9, "clone")], "by hand")
    for x, y in ((0, 0), (71, 6), (-1, 5), (500, 5)):
        assert pick(document.snapshot(), x, y) is None
