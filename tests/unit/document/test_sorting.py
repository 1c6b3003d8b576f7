"""Marking into classes, sorting damage into them, leaving it unfilled: masks, areas and undo."""

from __future__ import annotations

import numpy as np
import pytest

from restorer.document import LOSS, DamageLayer, Document, Layer, areas, sorting
from restorer.document.facts import COLOURS, MOST_CLASSES, Facts
from restorer.errors import CancelledError, MaskError
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Mask, Picture
from restorer.progress import Progress

SHAPE = 60, 80
LEFT, RIGHT = Box(5, 5, 10, 10), Box(40, 5, 10, 10)


def document() -> Document:
    return Document(Picture(np.zeros((*SHAPE, 1), np.uint8)))


def mask_of(*boxes: Box, value: int = 255) -> Mask:
    mask = np.zeros(SHAPE, np.uint8)
    for box in boxes:
        mask[box.slices] = value
    return mask


def pixels(doc: Document) -> dict[str, int]:
    return {key: area.pixels for key, area in areas.measure(doc.snapshot()).items() if area.pixels}


def fill_marked(doc: Document) -> None:
    box = doc.picture.box
    doc.add_fills(
        [Fill(box, np.full((*SHAPE, 1), 9, np.uint8), doc.mask.copy(), Provenance("test"))], "Restore"
    )


def test_what_becomes_marked_belongs_to_the_class() -> None:
    doc = document()
    assert sorting.mark(doc, mask_of(LEFT), "loss")
    assert pixels(doc) == {LOSS: 100}
    new = mask_of(LEFT, RIGHT, value=90)
    assert sorting.mark(doc, new, "crack", {"crack": new})
    assert pixels(doc) == {LOSS: 100, "crack": 100}
    assert doc.mask[8, 8] == doc.mask[8, 45] == 90
    assert doc.history.entries == ("loss", "crack")
    doc.undo()
    assert pixels(doc) == {LOSS: 100}
    assert not sorting.mark(doc, doc.mask.copy(), "the same")


def test_what_becomes_marked_may_belong_to_several_classes() -> None:
    doc = document()
    sorting.mark(doc, mask_of(LEFT), "crack", {"crack": mask_of(LEFT), LOSS: mask_of(LEFT)})
    new, below = mask_of(LEFT, RIGHT), mask_of(Box(0, 8, 80, 20))
    assert sorting.mark(doc, new, "more", {"stain": below, "crack": mask_of(RIGHT)})
    assert pixels(doc) == {"crack": 200, "stain": 70}
    assert {key: int((mask > 0).sum()) for key, mask in sorting.marked_in(doc).items()} == {
        "crack": 200,
        "stain": 70,
    }
    assert sorting.do_not_fill(doc, "stain", "leave")
    assert not sorting.marked_in(doc)["stain"].any()


def test_what_is_unmarked_leaves_all_classes() -> None:
    doc = document()
    sorting.mark(doc, mask_of(LEFT, RIGHT), "crack", {"crack": mask_of(LEFT, RIGHT)})
    sorting.mark(doc, mask_of(RIGHT), "less")
    assert pixels(doc) == {"crack": 100}
    sorting.mark(doc, mask_of(), "none", {"stain": mask_of(LEFT)})
    assert pixels(doc) == {}
    doc.undo()
    assert pixels(doc) == {"crack": 100}


def test_a_mask_of_another_size_changes_nothing() -> None:
    doc = document()
    for new, into in (
        (np.zeros((3, 3), np.uint8), {}),
        (mask_of(LEFT), {"crack": np.zeros((3, 3), np.uint8)}),
    ):
        with pytest.raises(MaskError, match="does not fit"):
            sorting.mark(doc, new, "wrong", into)
    with pytest.raises(MaskError, match="mould"):
        sorting.mark(doc, mask_of(LEFT), "wrong", {"mould": mask_of(LEFT)})
    assert (doc.history.entries, doc.mask.any()) == ((), False)


def test_damage_is_put_from_one_class_into_another() -> None:
    doc = document()
    sorting.mark(doc, mask_of(LEFT, RIGHT), "crack", {"crack": mask_of(LEFT, RIGHT)})
    assert sorting.put_into(doc, mask_of(LEFT), "stain", "sort")
    assert pixels(doc) == {"crack": 100, "stain": 100}
    assert sorting.put_into(doc, mask_of(LEFT, RIGHT), LOSS, "sort")
    assert pixels(doc) == {LOSS: 200}
    assert doc.layer(DamageLayer(LOSS)) is None
    assert not sorting.put_into(doc, mask_of(LEFT), LOSS, "again")
    with pytest.raises(MaskError, match="mould"):
        sorting.put_into(doc, mask_of(LEFT), "mould", "sort")


def test_only_damage_can_be_sorted_but_filled_damage_can() -> None:
    doc = document()
    sorting.mark(doc, mask_of(LEFT), "loss")
    fill_marked(doc)
    assert not doc.mask.any()
    everywhere = np.full(SHAPE, 255, np.uint8)
    assert sorting.put_into(doc, everywhere, "abrasion", "sort")
    assert pixels(doc) == {"abrasion": 100}


def test_damage_can_be_recorded_without_being_filled() -> None:
    doc = document()
    sorting.mark(doc, mask_of(LEFT), "stain", {"stain": mask_of(LEFT)})
    sorting.mark(doc, np.maximum(doc.mask, mask_of(RIGHT, value=70)), "loss")
    assert sorting.do_not_fill(doc, "stain", "leave")
    assert not doc.mask[LEFT.slices].any()
    assert sorting.do_not_fill(doc, LOSS, "leave")
    assert not doc.mask.any()
    assert pixels(doc) == {LOSS: 100, "stain": 100}, "loss has a mask of its own now"
    assert not sorting.do_not_fill(doc, LOSS, "again")
    assert sorting.do_fill(doc, LOSS, "fill")
    assert bool((doc.mask == mask_of(RIGHT, value=70)).all())
    assert not sorting.do_fill(doc, "crack", "nothing there")


def test_what_is_filled_or_protected_is_not_marked_again() -> None:
    doc = document()
    sorting.mark(doc, mask_of(LEFT), "crack", {"crack": mask_of(LEFT)})
    fill_marked(doc)
    doc.replace(DamageLayer("crack"), mask_of(LEFT, RIGHT), "draw")
    doc.replace(Layer.PROTECT, mask_of(Box(40, 5, 5, 10)), "protect")
    assert sorting.do_fill(doc, "crack", "fill")
    assert bool((doc.mask == mask_of(Box(45, 5, 5, 10))).all())


def test_measuring_can_be_cancelled() -> None:
    doc = document()
    progress = Progress()
    progress.cancel()
    for measure in (areas.measure, areas.measure_everything):
        with pytest.raises(CancelledError):
            measure(doc.snapshot(), progress)


def test_classes_get_keys_and_colours_of_their_own() -> None:
    facts = Facts()
    for name in ("Flugrost", "Flugrost", "Übermalung 19. Jh.", "中", "x" * 90):
        facts = facts.with_class(name, facts.free_colour)
    keys = [one.key for one in facts.classes[6:]]
    assert keys == ["flugrost", "flugrost-2", "ubermalung-19-jh", "class", "x" * 36]
    assert [one.colour for one in facts.classes] == list(COLOURS[: len(facts.classes)])
    while len(facts.classes) < MOST_CLASSES:
        facts = facts.with_class("Crack", facts.free_colour)
    assert facts.classes[-1].key.startswith("crack-")
    with pytest.raises(ValueError, match="at most"):
        facts.with_class("One more", "#000000")


def test_classes_are_changed_and_removed_by_key() -> None:
    facts = Facts().with_changed_class("crack", "Riss", "#123456").without_class("stain")
    assert facts.damage_class("crack").name == "Riss"
    assert "stain" not in [one.key for one in facts.classes]
    with pytest.raises(ValueError, match="loss"):
        facts.without_class(LOSS)
