"""Damage classes: masks of their own, areas in pixels, per cent and square centimetres."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.document import LOSS, DamageClass, DamageLayer, Document, Facts, Layer, Scale, areas
from restorer.errors import MaskError
from restorer.imaging import mask as masks
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Metadata, Picture

SHAPE = (1300, 700)
CRACK, STAIN = DamageLayer("crack"), DamageLayer("stain")
boxes = st.builds(Box, st.integers(0, 690), st.integers(0, 1290), st.integers(1, 300), st.integers(1, 700))


def document(dpi: tuple[float, float] | None = None) -> Document:
    return Document(Picture(np.zeros((*SHAPE, 1), np.uint8), Metadata(dpi=dpi)))


def draw(
    doc: Document, layer: Layer | DamageLayer, box: Box, *, also_mask: bool = False, value: int = 255
) -> None:
    with doc.begin_edit(layer, "draw", also=[Layer.MASK] if also_mask else []) as edit:
        edit.touch(box)
        for array in edit.layers.values():
            masks.rectangle(array, box, value)


@settings(max_examples=25, deadline=None)
@given(boxes, boxes, boxes)
def test_loss_is_what_is_in_no_other_class(loss: Box, crack: Box, filled: Box) -> None:
    doc = document()
    draw(doc, Layer.MASK, loss)
    draw(doc, CRACK, crack)
    one = np.zeros((filled.height, filled.width), np.uint8)
    doc.add_fills([Fill(filled, one[..., None], one + 9, Provenance("test"))], "fill")
    expected = np.zeros(SHAPE, bool)
    expected[loss.clipped(SHAPE).slices] = expected[filled.clipped(SHAPE).slices] = True
    cracked = np.zeros(SHAPE, bool)
    cracked[crack.clipped(SHAPE).slices] = True
    found = areas.measure(doc.snapshot())
    assert found["crack"].pixels == cracked.sum()
    assert found[LOSS].pixels == (expected & ~cracked).sum()
    total = areas.measure_everything(doc.snapshot())
    assert total.pixels == (expected | cracked).sum()
    assert total.share == pytest.approx(total.pixels / (1300 * 700))


def test_painting_a_class_can_mark_what_is_to_be_filled() -> None:
    doc = document()
    draw(doc, Layer.MASK, Box(0, 0, 50, 50), value=90)
    draw(doc, CRACK, Box(40, 40, 20, 20), also_mask=True)
    assert doc.mask[45, 45] == doc.mask[55, 55] == 255
    assert doc.mask[5, 5] == 90
    draw(doc, CRACK, Box(50, 50, 10, 10), also_mask=True, value=0)
    assert doc.mask[55, 55] == 0
    assert doc.mask[45, 45] == 255
    assert doc.history.entries == ("draw",) * 3
    doc.undo()
    doc.undo()
    assert doc.mask[55, 55] == 0
    assert doc.mask[45, 45] == 90


def test_painting_a_class_alone_leaves_results_fresh_but_is_to_be_saved() -> None:
    doc = document()
    revision = doc.revision
    draw(doc, STAIN, Box(0, 0, 5, 5))
    assert doc.revision == revision
    assert doc.is_modified
    draw(doc, CRACK, Box(0, 0, 5, 5), also_mask=True)
    assert doc.revision > revision


def test_square_centimetres_from_the_file_or_a_drawn_line() -> None:
    doc = document((254.0, 127.0))
    draw(doc, Layer.MASK, Box(0, 0, 100, 100))
    state = doc.snapshot()
    assert areas.measure(state)[LOSS].square_centimetres == pytest.approx(10_000 / (100 * 50))
    doc.change_facts(dataclasses.replace(doc.facts, scale=Scale.drawn(50, 10)), "Scale")
    assert areas.measure(doc.snapshot())[LOSS].square_centimetres == pytest.approx(10_000 / 2500)
    assert areas.measure(document().snapshot())[LOSS].square_centimetres is None
    assert Scale.of(document((0, 300)).picture) is None


def test_a_class_that_goes_takes_its_mask_along_and_comes_back_with_it() -> None:
    doc = document()
    draw(doc, STAIN, Box(0, 0, 5, 5))
    without = tuple(one for one in doc.facts.classes if one.key != "stain")
    assert doc.change_facts(dataclasses.replace(doc.facts, classes=without), "Remove class")
    with pytest.raises(MaskError, match="stain"):
        doc.begin_edit(STAIN, "gone")
    assert "stain" not in doc.snapshot().damage
    doc.undo()
    assert areas.measure(doc.snapshot())["stain"].pixels == 25
    assert [one.key for one, _ in areas.present(doc.snapshot())] == ["stain"]


@pytest.mark.parametrize(
    "make",
    [
        lambda: DamageClass("Ä", "x", "#000000"),
        lambda: DamageClass("a", "x", "red"),
        lambda: DamageClass("a/b", "x", "#000000"),
        lambda: Facts(classes=()),
        lambda: Facts(classes=(DamageClass(LOSS, "a", "#000000"),) * 2),
        lambda: Scale(float("nan"), 1, "drawn"),
        lambda: Scale.drawn(0, 1),
    ],
)
def test_nonsense_is_refused(make: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        make()  # type: ignore[operator]
