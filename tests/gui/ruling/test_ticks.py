"""Round steps, and the marks between them."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from restorer.document import Scale
from restorer.gui.ruling.measure import graduation
from restorer.gui.ruling.ticks import largest_round, round_step, ticks, unit_for

lengths = st.floats(1e-4, 1e7)


@given(lengths)
def test_steps_are_round_and_next_to_what_is_asked(least: float) -> None:
    above, below = round_step(least), largest_round(least)
    for step in (above, below):
        digit = step / 10 ** math.floor(math.log10(step) + 1e-9)
        assert min(abs(digit - one) for one in (1, 2, 5)) < 1e-6
    assert below <= least * (1 + 1e-6) <= above * (1 + 2e-6)
    assert above <= 2.5 * least * (1 + 1e-6)


@pytest.mark.parametrize(
    ("millimetres", "unit"), [(0.2, "mm"), (9.9, "mm"), (10, "cm"), (999, "cm"), (1000, "m")]
)
def test_lengths_are_told_in_a_fitting_unit(millimetres: float, unit: str) -> None:
    assert unit_for(millimetres) == unit


@given(st.floats(-1e4, 1e4), st.floats(1, 3000), st.floats(0.01, 64))
def test_marks_lie_within_in_order_and_apart(start: float, length: float, scale: float) -> None:
    step = max(1.0, round_step(64 / scale))
    found = list(ticks(start, start + length, scale, step, whole=True))
    values = [tick.value for tick in found]
    assert values == sorted(values)
    assert all(start - 1e-3 <= value <= start + length + 1e-3 for value in values)
    assert all(b - a >= min(5.0 / scale, step) * (1 - 1e-6) for a, b in pairwise(values))
    for tick in found:
        assert tick.value == pytest.approx(round(tick.value), abs=1e-6), "no mark between two pixels"
        assert tick.is_labelled == (abs(tick.value / step - round(tick.value / step)) < 1e-6)


def test_rulers_count_pixels_without_a_scale_and_larger_units_farther_out() -> None:
    assert graduation(1.0, None).unit == "px"
    assert graduation(64.0, None).step == 1
    scale = Scale(10, 10, "drawn")
    near, far = graduation(4.0, scale), graduation(0.1, scale)
    assert (near.unit, near.step, near.pixels) == ("mm", 2, (10, 10))
    assert (far.unit, far.step, far.pixels) == ("cm", 10, (100, 100))
