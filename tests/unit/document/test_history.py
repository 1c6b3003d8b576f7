"""The record of steps: sizes, budget, saved position."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from restorer.document.history import History, Layer, Patch, PlacedFill, Step, blocks
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box


def painted(label: str, layer: Layer = Layer.MASK, size: int = 40) -> Step:
    new = np.random.default_rng(1).integers(1, 255, (size, size), dtype=np.uint8)
    patch = Patch.between(layer, Box(0, 0, size, size), np.zeros_like(new), new)
    assert patch is not None
    return Step(label, (patch,))


def placed(serial: int, side: int = 100) -> PlacedFill:
    pixels = np.zeros((side, side, 3), np.uint8)
    return PlacedFill(serial, Fill(Box(0, 0, side, side), pixels, pixels[..., 0], Provenance("test")))


@settings(deadline=None)
@given(hnp.arrays(np.uint8, (9, 7)), hnp.arrays(np.uint8, (9, 7)))
def test_a_patch_leads_from_old_to_new_and_back(old: np.ndarray, new: np.ndarray) -> None:
    patch = Patch.between(Layer.MASK, Box(3, 2, 7, 9), old, new)
    if np.array_equal(old, new):
        assert patch is None
        return
    assert patch is not None
    ys, xs = np.nonzero(old != new)
    assert patch.box == Box(3 + xs.min(), 2 + ys.min(), np.ptp(xs) + 1, np.ptp(ys) + 1)
    array = np.full((15, 15), 7, np.uint8)
    array[2:11, 3:10] = old
    around = array.copy()
    patch.toggle(array)
    np.testing.assert_array_equal(array[2:11, 3:10], new)
    patch.toggle(array)
    np.testing.assert_array_equal(array, around)


@settings(deadline=None)
@given(st.builds(Box, *[st.integers(0, 900)] * 2, *[st.integers(0, 700)] * 2))
def test_blocks_cover_a_box_once(box: Box) -> None:
    found = list(blocks(box))
    assert sum(box.intersected(block).area for block in found) == box.area
    assert all(block.x % 256 == 0 and block.y % 256 == 0 for block in found)


def test_pushing_forgets_undone_steps() -> None:
    history = History()
    for label in "abc":
        history.push(painted(label))
    assert history.back() is not None
    assert history.back() is not None
    history.push(painted("d"))
    assert history.entries == ("a", "d")
    assert history.position == 2
    assert history.forward() is None


def test_the_size_is_that_of_kept_steps() -> None:
    history = History()
    history.push(painted("a"))
    one = history.size
    assert 1000 < one < 3000
    history.push(painted("b"))
    assert history.size == 2 * one
    history.back()
    history.back()
    history.push(painted("c"))
    assert history.size == one


def test_fills_are_counted_once() -> None:
    history, fill = History(), placed(0)
    history.push(Step("fill", added=(fill,)))
    history.push(Step("remove", removed=(fill,)))
    assert history.size == fill.size == 100 * 100 * 4
    history.back()
    history.push(painted("a"))
    assert history.size == fill.size + painted("a").patches[0].size
    history.back()
    history.back()
    history.push(Step("remove another", removed=(placed(1),)))
    assert history.size == fill.size


def test_the_oldest_steps_go_first_and_the_newest_stays() -> None:
    one = painted("x").patches[0].size
    history = History(budget=3 * one)
    for label in "abcde":
        history.push(painted(label))
    assert history.entries == ("c", "d", "e")
    assert history.position == 3
    assert history.size == 3 * one
    history.push(Step("huge", added=(placed(0, 500),)))
    assert history.entries == ("huge",)


@pytest.mark.parametrize("saved_after", range(4))
def test_modified_is_relative_to_the_saved_position(saved_after: int) -> None:
    history = History()
    for count in range(4):
        if count == saved_after:
            history.mark_saved()
        if count < 3:
            history.push(painted(str(count)))
    for position in (3, 2, 1, 0):
        assert history.position == position
        assert history.is_modified == (position != saved_after)
        history.back()


def test_a_forgotten_saved_state_stays_modified() -> None:
    history = History()
    history.push(painted("a"))
    history.mark_saved()
    history.back()
    history.push(painted("b"))
    assert history.is_modified
    history.back()
    assert history.is_modified

    small = History(budget=1)
    small.push(painted("a"))
    assert small.back() is not None
    assert not small.is_modified
    small.forward()
    small.push(painted("b"))  # drops a, and with it the saved state before a
    small.back()
    assert small.is_modified


def test_selecting_modifies_nothing_that_is_saved() -> None:
    history = History(budget=1)
    history.push(painted("select", Layer.SELECTION))
    assert not history.is_modified
    history.push(painted("select", Layer.SELECTION))
    assert history.entries == ("select",)
    assert not history.is_modified
    history.push(painted("paint"))
    assert history.is_modified
