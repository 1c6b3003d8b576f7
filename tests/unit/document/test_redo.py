"""Fills made anew: what is filled again, what the filler may not see, and who gets which part of the results."""

from __future__ import annotations

import numpy as np

from restorer.document import Document, Layer
from restorer.document.redo import anew, shared_out
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture

SHAPE = 60, 80
LEFT, RIGHT = Box(5, 5, 10, 10), Box(20, 5, 10, 10)


def fill(box: Box, value: int, alpha: int = 255, filler: str = "old") -> Fill:
    size = box.height, box.width
    return Fill(box, np.full((*size, 1), value, np.uint8), np.full(size, alpha, np.uint8), Provenance(filler))


def document(*fills: Fill) -> Document:
    doc = Document(Picture(np.full((*SHAPE, 1), 50, np.uint8)))
    for number, one in enumerate(fills):
        doc.add_fills([one], f"{number}", clear_mask=False)
    return doc


def test_only_what_they_cover_is_filled_again_and_other_damage_is_no_source() -> None:
    doc = document(fill(LEFT, 1, alpha=90), fill(RIGHT, 2))
    marked = np.zeros(SHAPE, np.uint8)
    marked[5:8, 3:20] = 255
    doc.replace(Layer.MASK, marked, "mark")
    doc.replace(Layer.PROTECT, np.eye(*SHAPE, dtype=np.uint8), "protect")
    found = anew(doc.snapshot(), doc.placed_fills[:1])
    assert found.mask[6, 6] == 90
    assert np.count_nonzero(found.mask) == 100
    assert found.protect[6, 4] == 255, "other damage"
    assert found.protect[6, 6] == 1, "protected"
    assert found.protect[6, 7] == 0, "filled again, though it is marked"
    assert found.protect[6, 25] == 0, "another fill is a source"


def test_results_are_shared_out_among_the_fills_and_take_their_places() -> None:
    doc = document(fill(LEFT, 1), fill(Box(8, 8, 4, 4), 7), fill(RIGHT, 2))
    low, patch, right = doc.placed_fills
    doc.change_fills([low], "Fade", opacity=0.5)
    low = doc.placed_fills[0]
    both = fill(Box(5, 5, 25, 10), 200, filler="new")
    both.alpha[:, 10:15] = 0
    shares = shared_out([both], [low, right])
    assert {one: [part.box for part in parts] for one, parts in shares.items()} == {
        low: [LEFT],
        right: [RIGHT],
    }
    assert all(part.pixels.base is None for parts in shares.values() for part in parts), (
        "nothing large is kept"
    )
    assert doc.replace_fills(shares, "Again", doc.revision)
    values = [(int(one.fill.pixels[0, 0, 0]), one.opacity) for one in doc.placed_fills]
    assert values == [(200, 0.5), (7, 1.0), (200, 1.0)]
    assert doc.placed_fills[1] is patch
    assert doc.render(Box(9, 9, 1, 1))[0, 0, 0] == 7, "what lay on top does so still"
    doc.undo()
    assert doc.placed_fills == (low, patch, right)


def test_one_fill_may_get_parts_of_several_and_none_may_get_nothing() -> None:
    doc = document(fill(LEFT, 1), fill(RIGHT, 2))
    parts = [fill(Box(5, 5, 10, 4), 100), fill(Box(5, 9, 10, 6), 101)]
    shares = shared_out(parts, doc.placed_fills)
    assert list(shares) == [doc.placed_fills[0]]
    assert doc.replace_fills(shares, "Again")
    assert [int(one.fill.pixels[0, 0, 0]) for one in doc.placed_fills] == [100, 101, 2]
    assert doc.placed_fills[0].group == doc.placed_fills[1].group
