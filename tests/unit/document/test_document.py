"""The document: every change can be taken back to the byte, and says what it changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from restorer.document import Adapted, Change, DamageClass, DamageLayer, Document, Edit, Layer
from restorer.errors import MaskError
from restorer.imaging import composite
from restorer.imaging import mask as masks
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture

SHAPE = (300, 400)
layers = st.sampled_from([*Layer, DamageLayer("crack"), DamageLayer("stain")])
seeds = st.integers(0, 2**32 - 1)


def new_document(**options: int) -> Document:
    pixels = np.random.default_rng(3).integers(0, 255, (*SHAPE, 3), dtype=np.uint8)
    pixels.flags.writeable = False
    return Document(Picture(pixels), **options)


def make_fill(box: Box, colour: int = 200, alpha: int = 255) -> Fill:
    pixels = np.full((box.height, box.width, 3), colour, np.uint8)
    return Fill(box, pixels, np.full((box.height, box.width), alpha, np.uint8), Provenance("test"))


def random_fills(seed: int) -> list[Fill]:
    rng = np.random.default_rng(seed)
    fills = []
    for _ in range(rng.integers(1, 4)):
        box = Box(*(int(v) for v in (*rng.integers(-10, 280, 2), *rng.integers(1, 60, 2))))
        pixels = rng.integers(0, 255, (box.height, box.width, 3), dtype=np.uint8)
        alpha = rng.choice(np.array([0, 90, 255], np.uint8), (box.height, box.width))
        fills.append(Fill(box, pixels, alpha, Provenance("test")))
    return fills


def state(document: Document) -> tuple[object, ...]:
    """Everything that undo must bring back. Layers never drawn on equal empty ones."""
    arrays = [document.layer(layer) for layer in Layer]
    zero = masks.empty(SHAPE)
    arrays += [document.layer(DamageLayer(key)) for key in ("crack", "stain")]
    placed = [(id(p.fill), p.name, p.visible, p.opacity, p.group) for p in document.placed_fills]
    return (*((zero if a is None else a).tobytes() for a in arrays), tuple(placed), document.facts)


def paint(edit: Edit, seed: int, steps: int = 2) -> None:
    rng = np.random.default_rng(seed)
    for _ in range(steps):
        segment = [float(v) for v in rng.uniform(-30, 420, 6)]
        segment[2], segment[5] = rng.uniform(0.5, 20, 2)
        edit.touch(masks.stroke_box(*segment))
        hardness, value = float(rng.uniform()), int(rng.choice([0, 255]))
        for array in edit.layers.values():
            masks.stroke(array, *segment, hardness=hardness, value=value)


class Editing(RuleBasedStateMachine):
    """Any sequence of edits: all undone gives the first bytes, all redone the last, any position its own."""

    def __init__(self) -> None:
        super().__init__()
        self.document = new_document()
        self.states = [state(self.document)]
        self.shadow = {layer: masks.empty(SHAPE) for layer in Layer}
        self.revision = 0
        self.document.subscribe(self.follow)

    def follow(self, change: Change) -> None:
        """A copy kept up to date by announced boxes only: nothing may change unannounced."""
        for layer in Layer:
            array = self.document.layer(layer)
            if change.kind == layer.value and array is not None:
                self.shadow[layer][change.box.slices] = array[change.box.slices]

    def done(self, changed: bool) -> None:
        if changed:
            self.states[self.document.history.position - 1 :] = [
                self.states[self.document.history.position - 1],
                state(self.document),
            ]

    @rule(layer=layers, seed=seeds, also=st.booleans())
    def stroke(self, layer: Layer | DamageLayer, seed: int, also: bool) -> None:
        further = {one for one in (Layer.MASK, DamageLayer("stain")) if also}
        edit = self.document.begin_edit(layer, "stroke", also=further)
        paint(edit, seed)
        self.done(edit.commit())

    @rule(layer=layers, seed=seeds)
    def change_of_mind(self, layer: Layer | DamageLayer, seed: int) -> None:
        edit = self.document.begin_edit(layer, "nothing")
        paint(edit, seed)
        edit.abandon()

    @rule(layer=layers, seed=seeds, box=st.none() | st.just(Box(17, 250, 300, 50)))
    def put(self, layer: Layer | DamageLayer, seed: int, box: Box | None) -> None:
        rng = np.random.default_rng(seed)
        size = SHAPE if box is None else (box.height, box.width)
        new = masks.grow(np.where(rng.random(size) < 0.001, 255, 0).astype(np.uint8), 5)
        self.done(self.document.replace(layer, new, "replace", box))

    @rule(seed=seeds, clear=st.booleans())
    def fill(self, seed: int, clear: bool) -> None:
        self.done(self.document.add_fills(random_fills(seed), "fill", clear_mask=clear))

    @precondition(lambda self: self.document.fills)
    @rule(data=st.data())
    def unfill(self, data: st.DataObject) -> None:
        some = data.draw(st.sets(st.sampled_from(range(len(self.document.fills))), min_size=1))
        self.done(self.document.remove_fills([self.document.fills[i] for i in some], "remove"))

    @precondition(lambda self: self.document.placed_fills)
    @rule(data=st.data(), visible=st.booleans(), opacity=st.none() | st.floats(0, 1))
    def show(self, data: st.DataObject, visible: bool, opacity: float | None) -> None:
        placed = self.document.placed_fills
        some = data.draw(st.sets(st.sampled_from(range(len(placed))), min_size=1))
        chosen = [placed[i] for i in some]
        self.done(self.document.change_fills(chosen, "look", visible=visible, opacity=opacity))

    @precondition(lambda self: self.document.placed_fills)
    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        order = data.draw(st.permutations(self.document.placed_fills))
        self.done(self.document.reorder_fills(order, "move"))
        assert [p.fill for p in self.document.placed_fills] == [p.fill for p in order]

    @precondition(lambda self: self.document.placed_fills)
    @rule(data=st.data(), shown=st.lists(st.floats(0, 1)), keep=st.booleans(), late=st.booleans())
    def fade(self, data: st.DataObject, shown: list[float], keep: bool, late: bool) -> None:
        placed = self.document.placed_fills
        some = data.draw(st.sets(st.sampled_from(range(len(placed))), min_size=1))
        before, position = state(self.document), self.document.history.position
        fading = self.document.begin_fading([placed[i] for i in some], "fade")
        for opacity in shown:
            fading.show(opacity)
        assert self.document.history.position == position, "a step comes at the end"
        if keep and late:
            self.document.replace(Layer.SELECTION, masks.empty(SHAPE), "no change, but it ends the fading")
            self.done(self.document.history.position > position)
        elif keep:
            self.done(fading.commit())
        else:
            fading.abandon()
            assert state(self.document) == before
        assert not fading.is_open

    @precondition(lambda self: self.document.placed_fills)
    @rule(data=st.data(), seed=seeds)
    def redo(self, data: st.DataObject, seed: int) -> None:
        order = self.document.placed_fills
        here = data.draw(st.sampled_from(range(len(order))))
        changed = self.document.replace_fills({order[here]: random_fills(seed)}, "redo")
        self.done(changed)
        now = self.document.placed_fills
        if changed:
            assert now[:here] == order[:here]
            above = len(order) - here - 1
            assert now[len(now) - above :] == order[here + 1 :]

    @rule(colour=st.sampled_from(["#000000", "#ffffff"]), drop=st.booleans())
    def write_down(self, colour: str, drop: bool) -> None:
        old = self.document.facts
        classes = tuple(one for one in old.classes if not drop or one.key != "mould")
        if not drop and "mould" not in [one.key for one in classes]:
            classes += (DamageClass("mould", "Mould", colour),)
        self.done(self.document.change_facts(replace(old, classes=classes, title=colour), "facts"))

    @rule(data=st.data())
    def go(self, data: st.DataObject) -> None:
        position = data.draw(st.integers(0, len(self.states) - 1))
        moved = position != self.document.history.position
        assert self.document.go_to(position) == moved

    @rule()
    def undo_all_and_redo_all(self) -> None:
        position = self.document.history.position
        while self.document.undo():
            assert state(self.document) == self.states[self.document.history.position]
        assert self.document.history.position == 0
        while self.document.redo():
            assert state(self.document) == self.states[self.document.history.position]
        self.document.go_to(position)

    @invariant()
    def is_where_it_should_be(self) -> None:
        document = self.document
        assert state(document) == self.states[document.history.position]
        assert len(document.history.entries) == len(self.states) - 1
        assert document.can_undo == (document.history.position > 0)
        assert document.can_redo == (document.history.position < len(self.states) - 1)
        assert document.revision >= self.revision
        self.revision = document.revision
        for layer, copy in self.shadow.items():
            array = document.layer(layer)
            assert array is None or np.array_equal(array, copy)


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=25, stateful_step_count=15, deadline=None)


@settings(max_examples=25, deadline=None)
@given(seeds, st.builds(Box, *[st.integers(-50, 390)] * 2, *[st.integers(1, 200)] * 2))
def test_rendering_a_box_is_a_part_of_the_flattened_picture(seed: int, box: Box) -> None:
    document = new_document()
    for i in range(4):
        document.add_fills(random_fills(seed + i), "fill")
    inside = box.clipped(SHAPE)
    np.testing.assert_array_equal(document.render(box), document.flattened().pixels[inside.slices])
    np.testing.assert_array_equal(document.render(box, after=False), document.picture.pixels[inside.slices])
    expected = document.picture.pixels.copy()
    for fill in document.fills:
        composite.apply(expected, fill, origin=document.picture.box)
    np.testing.assert_array_equal(document.flattened().pixels, expected)


def test_what_is_rendered_is_a_copy() -> None:
    document = new_document()
    document.render(Box(0, 0, 5, 5), after=False)[:] = 0
    assert document.picture.pixels[:5, :5].any()


def test_filling_takes_the_mask_away_and_undo_brings_both_back() -> None:
    document = new_document()
    with document.begin_edit(Layer.MASK, "paint") as edit:
        edit.touch(Box(0, 0, 100, 100))
        masks.rectangle(edit.array, Box(10, 10, 50, 50), 180)
    before = state(document)
    changes: list[Change] = []
    document.subscribe(changes.append)
    assert document.add_fills([make_fill(Box(20, 20, 10, 10), alpha=1)], "fill", document.revision)
    assert not document.mask[20:30, 20:30].any()
    assert np.count_nonzero(document.mask) == 50 * 50 - 100
    assert changes == [
        Change("mask", Box(20, 20, 10, 10)),
        Change("fills", Box(20, 20, 10, 10)),
        Change("history"),
    ]
    document.undo()
    assert state(document) == before
    assert document.history.entries == ("paint", "fill")


def test_the_mask_can_be_kept_under_fills() -> None:
    document = new_document()
    document.replace(Layer.MASK, np.full(SHAPE, 255, np.uint8), "all")
    document.add_fills([make_fill(Box(20, 20, 10, 10))], "clone", clear_mask=False)
    assert document.mask.all()


def test_results_of_an_older_revision_are_dropped() -> None:
    for change in (
        lambda d: d.replace(Layer.MASK, np.full(SHAPE, 9, np.uint8), "x"),
        lambda d: d.replace(Layer.PROTECT, np.full(SHAPE, 9, np.uint8), "x"),
        lambda d: d.add_fills([make_fill(Box(5, 5, 5, 5))], "x"),
        lambda d: d.undo(),
        lambda d: d.begin_edit(Layer.MASK, "x").touch(Box(0, 0, 2, 2)),
    ):
        document = new_document()
        document.replace(Layer.MASK, np.full(SHAPE, 255, np.uint8), "start")
        revision = document.snapshot().revision
        change(document)
        fills = document.fills
        assert not document.add_fills([make_fill(Box(50, 5, 5, 5))], "late", revision)
        assert document.fills == fills


def test_selecting_saving_and_looking_leave_results_fresh() -> None:
    document = new_document()
    document.replace(Layer.MASK, np.full(SHAPE, 255, np.uint8), "start")
    revision = document.revision
    document.replace(Layer.SELECTION, np.full(SHAPE, 255, np.uint8), "select")
    document.undo()
    document.mark_saved()
    document.render(Box(0, 0, 9, 9))
    assert document.add_fills([make_fill(Box(50, 5, 5, 5))], "result", revision)


def test_fills_that_change_nothing_are_no_step() -> None:
    document = new_document()
    assert not document.add_fills([], "none")
    assert not document.add_fills([make_fill(Box(5, 5, 5, 5), alpha=0)], "empty")
    assert not document.remove_fills([make_fill(Box(5, 5, 5, 5))], "foreign")
    assert not document.replace(Layer.MASK, masks.empty(SHAPE), "same")
    assert document.history.entries == ()
    assert document.revision == 0


def test_protected_pixels_are_never_filled() -> None:
    document = new_document()
    with document.begin_edit(Layer.PROTECT, "protect") as edit:
        edit.touch(Box(0, 0, 30, 300))
        masks.rectangle(edit.array, Box(0, 0, 30, 300))
    whole, clear = make_fill(Box(20, 20, 20, 20)), make_fill(Box(100, 100, 9, 9))
    document.add_fills([whole, clear, make_fill(Box(0, 0, 9, 9))], "clone")
    after = document.flattened().pixels
    np.testing.assert_array_equal(after[:, :30], document.picture.pixels[:, :30])
    assert (after[20:40, 30:40] == 200).all()
    assert document.fills[1] is clear
    assert len(document.fills) == 2
    assert (whole.alpha == 255).all()  # the caller's own is left alone


def test_only_the_state_that_was_written_counts_as_saved() -> None:
    document = new_document()
    document.replace(Layer.MASK, np.full(SHAPE, 255, np.uint8), "start")
    state = document.snapshot()
    document.replace(Layer.SELECTION, np.full(SHAPE, 255, np.uint8), "select")
    document.mark_saved(state.version)
    assert not document.is_modified
    state = document.snapshot()
    document.undo()
    document.undo()  # back to where the history began, which is not what is written
    document.mark_saved(state.version)
    assert document.is_modified
    with document.begin_edit(Layer.MASK, "stroke") as edit:
        edit.touch(Box(0, 0, 9, 9))
        state = document.snapshot()
        masks.rectangle(edit.array, Box(0, 0, 9, 9))
        document.mark_saved(state.version)
        assert document.is_modified


def test_a_stroke_under_way_is_unsaved() -> None:
    document = new_document()
    for layer, matters in ((Layer.SELECTION, False), (Layer.MASK, True), (DamageLayer("crack"), True)):
        with document.begin_edit(layer, "stroke") as edit:
            assert not document.is_modified
            edit.touch(Box(0, 0, 9, 9))
            assert document.is_modified == matters
            edit.abandon()
        assert not document.is_modified


def test_what_a_network_has_learnt_has_to_be_saved() -> None:
    document, heard = new_document(), []
    document.subscribe(lambda change: heard.append(change.kind))
    state = document.snapshot()
    document.adapted = Adapted("net", b"weights", 20.0, 21.0, 0.1, 9, 300, 60.0)
    assert heard == ["history"]
    assert document.is_modified
    document.mark_saved(state.version)
    assert document.is_modified
    document.mark_saved(document.snapshot().version)
    assert not document.is_modified


def test_modified_follows_saving_and_undoing() -> None:
    document = new_document()
    assert not document.is_modified
    document.replace(Layer.MASK, np.full(SHAPE, 255, np.uint8), "start")
    assert document.is_modified
    document.mark_saved()
    assert not document.is_modified
    document.replace(Layer.SELECTION, np.full(SHAPE, 255, np.uint8), "select")
    assert not document.is_modified
    document.go_to(0)
    assert document.is_modified
    document.go_to(2)
    assert not document.is_modified


def test_undoing_while_painting_undoes_what_was_painted() -> None:
    document = new_document()
    empty = state(document)
    edit = document.begin_edit(Layer.MASK, "stroke")
    paint(edit, 1)
    edit.touch(Box(0, 0, 10, 10))
    masks.rectangle(edit.array, Box(0, 0, 10, 10))
    assert document.undo()
    assert state(document) == empty
    edit.touch(Box(50, 50, 10, 10))
    masks.rectangle(edit.array, Box(50, 50, 10, 10))
    assert edit.commit()
    assert document.history.entries == ("stroke",)
    assert np.count_nonzero(document.mask) == 100
    document.undo()
    assert state(document) == empty


def test_fills_arriving_while_painting_keep_every_step_exact() -> None:
    document = new_document()
    states = [state(document)]
    edit = document.begin_edit(Layer.MASK, "stroke")
    edit.touch(Box(0, 0, 60, 60))
    masks.rectangle(edit.array, Box(0, 0, 60, 60))
    states.append(state(document))
    document.add_fills([make_fill(Box(30, 30, 60, 10))], "heal")
    states.append(state(document))
    edit.touch(Box(30, 30, 20, 20))
    masks.rectangle(edit.array, Box(30, 30, 20, 20))
    edit.commit()
    states.append(state(document))
    assert document.history.entries == ("stroke", "heal", "stroke")
    for position in (2, 0, 3, 1):
        document.go_to(position)
        assert state(document) == states[position]


def test_a_second_edit_commits_the_first_and_closed_edits_are_dead() -> None:
    document = new_document()
    first = document.begin_edit(Layer.MASK, "first")
    first.touch(Box(0, 0, 5, 5))
    first.array[:5, :5] = 255
    second = document.begin_edit(Layer.MASK, "second")
    assert document.history.entries == ("first",)
    assert not first.is_open
    assert not first.commit()
    first.abandon()
    assert document.mask[:5, :5].all()
    with pytest.raises(RuntimeError, match="first"):
        first.touch(Box(0, 0, 5, 5))
    assert not second.commit()


def test_an_exception_abandons_the_edit() -> None:
    document = new_document()
    changes: list[Change] = []
    document.subscribe(changes.append)

    def fail() -> None:
        with document.begin_edit(Layer.MASK, "broken") as edit:
            edit.touch(Box(0, 0, 5, 5))
            edit.array[:5, :5] = 255
            raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011
        fail()
    assert not document.mask.any()
    assert not document.can_undo
    assert [change.kind for change in changes] == ["mask"]


def test_a_mask_of_the_wrong_size_is_refused() -> None:
    document = new_document()
    with pytest.raises(MaskError, match="300 x 400"):
        document.replace(Layer.MASK, masks.empty((400, 300)), "turned")
    with pytest.raises(MaskError):
        document.replace(Layer.MASK, masks.empty((10, 10)), "outside", Box(395, 0, 10, 10))
    assert not document.can_undo


def test_layers_are_read_only_and_made_when_needed() -> None:
    document = new_document()
    assert document.protect is None
    assert document.selection is None
    with pytest.raises(ValueError, match="read-only"):
        document.mask[0, 0] = 1
    document.replace(Layer.SELECTION, np.full(SHAPE, 255, np.uint8), "select")
    assert document.protect is None
    assert document.selection is not None


def test_a_snapshot_does_not_follow_the_document() -> None:
    document = new_document()
    with document.begin_edit(Layer.MASK, "paint") as edit:
        paint(edit, 5)
    document.replace(Layer.PROTECT, document.mask, "protect")
    snapshot = document.snapshot()
    mask = document.mask.copy()
    document.replace(Layer.MASK, np.full(SHAPE, 7, np.uint8), "more")
    document.add_fills([make_fill(Box(0, 0, 50, 50))], "fill")
    np.testing.assert_array_equal(snapshot.mask, mask)
    assert snapshot.protect is not None
    np.testing.assert_array_equal(snapshot.protect, mask)
    assert snapshot.selection is None
    assert snapshot.fills == ()
    assert snapshot.flattened_picture is document.picture
    assert snapshot.revision < document.revision


def test_a_snapshots_picture_has_the_earlier_fills() -> None:
    document = new_document()
    document.add_fills([make_fill(Box(0, 0, 50, 50))], "fill")
    np.testing.assert_array_equal(document.snapshot().flattened_picture.pixels, document.flattened().pixels)


def test_subscribers_can_leave() -> None:
    document = new_document()
    seen: list[str] = []
    leave = document.subscribe(lambda change: seen.append(change.kind))
    document.mark_saved()
    leave()
    leave()
    document.mark_saved()
    assert seen == ["saved"]


def test_the_history_keeps_within_its_budget() -> None:
    document = new_document(budget=20_000)
    rng = np.random.default_rng(0)
    states: list[tuple[object, ...]] = []
    for _ in range(30):
        document.replace(
            Layer.MASK, rng.integers(0, 255, (60, 60), dtype=np.uint8), "noise", Box(9, 9, 60, 60)
        )
        states.append(state(document))
    assert document.history.size <= 20_000
    kept = len(document.history.entries)
    assert 3 <= kept < 10
    back = list(undo_all(document))
    assert back == states[-2 : -kept - 2 : -1]


def undo_all(document: Document) -> Iterable[tuple[object, ...]]:
    while document.undo():
        yield state(document)


def test_a_small_dab_on_a_large_picture_is_a_small_step() -> None:
    document = Document(Picture(np.broadcast_to(np.zeros(1, np.uint8), (9000, 9000, 3))))
    with document.begin_edit(Layer.MASK, "dab") as edit:
        edit.touch(masks.stamp_box(4000, 4000, 12))
        masks.stamp(edit.array, 4000, 4000, 12)
    assert document.history.size < 1500
    assert document.undo()
    assert not document.mask[3900:4100, 3900:4100].any()
