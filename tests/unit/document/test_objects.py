"""Fills as objects: hidden, faded, re-ordered and replaced without losing their place or their pixels."""

from __future__ import annotations

import numpy as np

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
