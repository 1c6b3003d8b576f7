"""What is filled first: the quickest regions, those that somebody sees before others; and always the same results."""

from __future__ import annotations

from types import SimpleNamespace

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.engine.inpaint import Settings, inpaint
from restorer.engine.order import BATCH_PIXELS, batches
from restorer.engine.plan import Plan, plan
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture
from restorer.progress import Progress, Update

SMALL, LARGE, FAR = Box(20, 20, 6, 6), Box(100, 20, 60, 60), Box(300, 200, 20, 20)


def damaged(*boxes: Box, shape: tuple[int, int] = (260, 360)) -> np.ndarray:
    mask = np.zeros(shape, np.uint8)
    for box in boxes:
        mask[box.slices] = 255
    return mask


def lit(fake: SimpleNamespace, mask: np.ndarray, near: Box | None = None, **changes: int) -> list[Box]:
    """The regions of a run in the order in which they are done."""
    boxes: list[Box] = []

    def saw(update: Update) -> None:
        if update.box is not None:
            boxes.append(Box(*update.box))

    progress = Progress(saw)
    progress.near = near
    picture = Picture(fake.scene(mask.shape, 1))
    inpaint(picture, mask, fake.Watching(fake.info(**changes)), Settings(grain=False, threads=1), progress)
    return boxes


@settings(max_examples=40, deadline=None)
@given(
    st.integers(0, 9999),
    st.sampled_from([{}, {"batch": 4, "tile": 128}, {"batch": 3, "largest_hole": 4}]),
    st.booleans(),
)
def test_every_tile_once_in_batches_of_one_shape(
    fake: SimpleNamespace, seed: int, changes: dict[str, int], looking: bool
) -> None:
    todo: Plan = plan(fake.blobs((150, 200), seed, 20), fake.info(**changes), Settings())
    most = changes.get("batch", 1)
    plain, made = batches(todo, most), batches(todo, most, Box(90, 60, 50, 50) if looking else None)
    assert sorted(tile for batch in made for tile in batch) == list(range(len(todo.tiles)))
    for batch in made:
        assert len(batch) <= most
        assert len({(*todo.tiles[i].box[2:], todo.tiles[i].guide) for i in batch}) == 1
    assert sorted(plain) == sorted(made), "who looks changes the order alone"
    assert len(plain[0]) == 1


def test_batches_are_bounded_in_pixels(fake: SimpleNamespace) -> None:
    mask = np.zeros((1000, 3000), np.uint8)
    mask[100:900:7, 100:2900] = 255
    todo = plan(mask, fake.info(batch=8, tile=512), Settings())
    made = batches(todo, 8)
    sizes = [sum(todo.limits.padded(todo.tiles[i].box) for i in batch) for batch in made]
    assert max(sizes) <= BATCH_PIXELS
    assert max(len(batch) for batch in made) > 1


def test_small_regions_come_first(fake: SimpleNamespace) -> None:
    order = lit(fake, damaged(LARGE, FAR, SMALL), tile=128)
    assert order == [SMALL, FAR, LARGE]


def test_what_somebody_sees_comes_before_that(fake: SimpleNamespace) -> None:
    mask = damaged(LARGE, FAR, SMALL)
    assert lit(fake, mask, Box(290, 190, 50, 50), tile=128) == [FAR, SMALL, LARGE]
    assert lit(fake, mask, Box(90, 100, 400, 400), tile=128) == [FAR, SMALL, LARGE]
    assert lit(fake, mask, Box(120, 40, 5, 5), tile=128) == [LARGE, SMALL, FAR]
    assert lit(fake, mask, Box(-50, -50, 10, 10), tile=128) == [SMALL, FAR, LARGE]


def test_a_small_hole_does_not_wait_for_the_coarse_fill_of_a_thick_one(fake: SimpleNamespace) -> None:
    mask = damaged(SMALL)
    cv2.circle(mask, (220, 120), 60, 255, -1)
    filler = fake.Watching(fake.info(largest_hole=12, tile=128))
    before: list[int] = []

    def saw(update: Update) -> None:
        if update.box is not None and not before:
            before.append(len(filler.seen))
            assert Box(*update.box) == SMALL

    inpaint(Picture(fake.scene(mask.shape, 1)), mask, filler, Settings(grain=False), Progress(saw))
    assert before == [1]
    assert len(filler.seen) > 4


@pytest.mark.parametrize("changes", [{"tile": 64, "batch": 3}, {"largest_hole": 5, "tile": 64}])
def test_the_result_does_not_depend_on_who_looks(fake: SimpleNamespace, changes: dict[str, int]) -> None:
    picture, mask = Picture(fake.scene((200, 300), 2)), fake.blobs((200, 300), 2, 30, largest=30)
    results = []
    for near in (None, Box(200, 100, 60, 60)):
        progress = Progress()
        progress.near = near
        filler = fake.Diffuse(fake.info(**changes))
        results.append(inpaint(picture, mask, filler, Settings(), progress))
    for a, b in zip(results[0].fills, results[1].fills, strict=True):
        assert a.box == b.box
        assert bool((a.pixels == b.pixels).all())


def test_a_plan_that_is_known_is_not_made_again(fake: SimpleNamespace, monkeypatch) -> None:
    picture, mask = Picture(fake.scene((200, 300), 3)), fake.blobs((200, 300), 3)
    filler = fake.Diffuse(fake.info())
    expected = inpaint(picture, mask, filler, Settings(grow=2))
    todo = plan(mask, filler.info, Settings(grow=2))
    monkeypatch.setattr("restorer.engine.inpaint.plan_damage", None)
    result = inpaint(picture, mask, filler, Settings(grow=2), todo=todo)
    assert len(result.fills) == len(expected.fills)
    for a, b in zip(result.fills, expected.fills, strict=True):
        assert bool((a.pixels == b.pixels).all())
