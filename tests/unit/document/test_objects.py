"""Fills as objects: hidden, faded, re-ordered and replaced without losing their place or their pixels."""

from __future__ import annotations

import numpy as np
import pytest

from restorer.document import Document
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture


def document() -> Document:
    return Document(Picture(np.full((60, 80, 3), 100, np.uint16)))


BOX = Box(10, 10, 20, 20)


def fill(value: int, box: Box = BOX, alpha: int = 255) -> Fill:
    pixels = np.full((box.height, box.width, 3), value, np.uint16)
    return Fill(box, pixels, np.full((box.height, box.width), alpha, np.uint8), Provenance("test"))


def top(doc: Document) -> int:
    return int(doc.render(Box(15, 15, 1, 1))[0, 0, 0])


def test_hidden_fills_stay_but_are_not_shown() -> None:
    doc = document()
    doc.add_fills([fill(500)], "one")
    (one,) = doc.placed_fills
    assert doc.change_fills([one], "Hide", visible=False)
    assert (top(doc), doc.fills, len(doc.placed_fills)) == (100, (), 1)
    assert doc.snapshot().fills == ()
    assert not doc.change_fills([one], "Hide again", visible=False)  # it is another object by now
    assert doc.change_fills(doc.placed_fills, "Show", visible=True)
    assert top(doc) == 500


def test_fading_mixes_and_keeps_the_fill_itself() -> None:
    doc = document()
    doc.add_fills([fill(500)], "one")
    assert doc.change_fills(doc.placed_fills, "Fade", opacity=0.5)
    assert top(doc) == 100 + round(400 * 128 / 255)
    assert (doc.placed_fills[0].fill.alpha == 255).all()
    assert doc.fills[0] is doc.fills[0]  # the window tells fills apart by identity
    assert doc.remove_fills(doc.fills, "Remove what is shown")
    assert doc.placed_fills == ()


def test_order_decides_what_lies_on_top() -> None:
    doc = document()
    doc.add_fills([fill(200), fill(300)], "a")
    doc.add_fills([fill(400)], "b")
    assert [(p.group, p.name) for p in doc.placed_fills] == [(1, "a"), (1, "a"), (2, "b")]
    low, middle, high = doc.placed_fills
    assert top(doc) == 400
    assert doc.reorder_fills([high, low, middle], "Down")
    assert top(doc) == 300
    assert doc.reorder_fills([doc.placed_fills[0], middle, low], "Up")
    assert top(doc) == 200
    assert not doc.reorder_fills(doc.placed_fills, "Stay")
    doc.go_to(2)
    assert [p.fill.pixels[0, 0, 0] for p in doc.placed_fills] == [200, 300, 400]


def test_a_replaced_fill_keeps_its_place_and_look() -> None:
    doc = document()
    doc.add_fills([fill(200), fill(300)], "a")
    doc.change_fills(doc.placed_fills[:1], "Name", name="Sleeve", opacity=0.5)
    new = [fill(700, Box(10, 10, 8, 8)), fill(800, Box(20, 20, 8, 8))]
    assert doc.replace_fills({doc.placed_fills[0]: new}, "Redo", doc.revision)
    assert [(p.name, p.opacity) for p in doc.placed_fills] == [("Sleeve", 0.5)] * 2 + [("a", 1)]
    assert top(doc) == 300
    stale = doc.revision
    doc.undo()
    assert not doc.replace_fills({doc.placed_fills[0]: new}, "Redo", stale)
    assert not doc.replace_fills({doc.placed_fills[0]: [fill(1, alpha=0)]}, "Nothing")


def test_fading_shows_at_once_and_ends_in_one_step() -> None:
    doc = document()
    doc.add_fills([fill(500), fill(300, Box(40, 10, 5, 5))], "a")
    doc.mark_saved()
    fading = doc.begin_fading(doc.placed_fills[:1], "Fade")
    assert not doc.is_modified
    revision = doc.revision
    for opacity in (0.7, 0.5):
        fading.show(opacity)
    assert top(doc) == 100 + round(400 * 128 / 255)
    assert doc.is_modified
    assert doc.history.entries == ("a",)
    assert doc.revision > revision
    state = doc.snapshot()
    assert fading.commit()
    assert doc.history.entries == ("a", "Fade")
    assert doc.revision == state.revision, "a result for what is seen is good still"
    assert not fading.commit()
    with pytest.raises(RuntimeError, match="closed"):
        fading.show(1)
    doc.undo()
    assert top(doc) == 500


def test_fading_to_and_fro_changes_nothing() -> None:
    doc = document()
    doc.add_fills([fill(500)], "a")
    (one,) = doc.placed_fills
    fading = doc.begin_fading([one], "Fade")
    fading.show(0.2)
    fading.show(1)
    assert not fading.commit()
    assert doc.placed_fills == (one,)
    fading = doc.begin_fading([one], "Fade")
    fading.show(0.2)
    fading.abandon()
    assert (doc.placed_fills, top(doc), doc.history.entries) == ((one,), 500, ("a",))


def test_whatever_else_happens_ends_fading() -> None:
    doc = document()
    doc.add_fills([fill(500)], "a")
    fading = doc.begin_fading(doc.placed_fills, "Fade")
    fading.show(0.2)
    doc.undo()
    assert not fading.is_open
    assert (top(doc), doc.can_redo) == (500, True)


def test_fills_are_found_by_what_they_change() -> None:
    doc = document()
    round_one = fill(200)
    round_one.alpha[:5] = 0
    doc.add_fills([round_one, fill(300, Box(12, 12, 4, 4))], "a")
    doc.change_fills(doc.placed_fills[1:], "Hide", visible=False)
    assert doc.fills_in(Box(12, 12, 1, 1)) == [doc.placed_fills[1]]
    assert doc.fills_in(Box(12, 15, 1, 1)) == list(doc.placed_fills)
    assert doc.fills_in(Box(0, 0, 10, 10)) == []
    assert doc.view(Box(12, 12, 1, 1)).placed == (doc.placed_fills[1],)
