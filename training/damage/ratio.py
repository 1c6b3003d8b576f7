"""Holding masks to a hole ratio and to a border rule, as in the test protocol of Liu et al. 2018 (section 4.2)."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.errors import TrainingError
from training.damage.drawing import Bits, smooth_noise
from training.damage.options import span

RATIO_BINS = ((0.01, 0.1), (0.1, 0.2), (0.2, 0.3), (0.3, 0.4), (0.4, 0.5), (0.5, 0.6))
"""Hole ratios of the protocol: least and greatest part of the picture that is damaged."""

MARGIN = 50 / 512
"""Part of the height and width kept free on each side where holes must not come near the border."""

_ATTEMPTS = 8


@dataclass(frozen=True)
class Rule:
    """What a mask must fulfil: between `fewest` and `most` hole pixels, all in `room` (1 = allowed), and if
    `touching` at least one at the picture's border."""

    fewest: int
    most: int
    room: Bits | None
    touching: bool


def rule(height: int, width: int, ratio: Any, border: Any) -> Rule:
    """The rule for the options `ratio` ([least, greatest] or None) and `border` (True, False or None: any).

    Raises `TrainingError` for values that make no sense or that a free margin leaves no room for.
    """
    total = height * width
    fewest, most, free = 1, total - 1, total
    if ratio is not None:
        least, greatest = span("ratio", ratio, 0, 1)
        fewest = min(total - 1, max(1, math.ceil(least * total - 1e-9)))
        most = min(total - 1, max(fewest, math.floor(greatest * total + 1e-9)))
    if border not in (None, True, False):
        raise TrainingError(f"The damage option border must be true or false, not {border!r}.")
    room = None
    if border is False:
        down, across = (max(1, round(MARGIN * side)) for side in (height, width))
        room = np.zeros((height, width), np.uint8)
        room[down : height - down, across : width - across] = 1
        free = cv2.countNonZero(room)
    if fewest > free:
        raise TrainingError(
            f"Holes cannot cover {fewest / total:.0%} of {width} x {height} pixels and leave a margin free.",
            todo="Ask for a smaller ratio or for border = true.",
        )
    return Rule(fewest, min(most, free), room, border is True)


def obeying(
    draw: Callable[[], Bits], rng: np.random.Generator, rule: Rule, *, aimed: bool, square: bool
) -> Bits:
    """A mask that fulfils the rule, drawn as often as needed.

    Draws are joined until there is enough damage and whole holes left out where there is too much: within a random
    third of what the rule allows if `aimed`, so that amounts spread over a bin. What does not fulfil the rule after
    some attempts is grown or shrunk from its edges, evenly in all directions, or by squares if `square`.
    """
    target = rule
    if aimed:
        part = (rule.most - rule.fewest) // 3
        fewest = int(rng.integers(rule.fewest, rule.most - part + 1))
        target = replace(rule, fewest=fewest, most=fewest + part)
    bits = excess = None
    for _ in range(_ATTEMPTS):
        drawn = draw()
        if rule.room is not None:
            drawn &= rule.room
        bits = drawn if bits is None else bits | drawn
        if cv2.countNonZero(bits) > target.most:
            excess, bits = bits, _thinned(bits, rng, target.most)
        if cv2.countNonZero(bits) >= target.fewest:
            break
    assert bits is not None
    if cv2.countNonZero(bits) < rule.fewest:
        bits = _resized(bits if excess is None else excess, rng, target, square)
    return _moved_to_border(bits, rng) if rule.touching else bits


def _thinned(bits: Bits, rng: np.random.Generator, most: int) -> Bits:
    """The mask without some of its holes, taken out at random until at most `most` pixels are left."""
    count, labels, facts, _ = cv2.connectedComponentsWithStats(bits, connectivity=8)
    order = 1 + rng.permutation(count - 1)
    kept = np.zeros(count, np.uint8)
    kept[order] = np.cumsum(facts[order, cv2.CC_STAT_AREA]) <= most
    return np.asarray(kept[labels], np.uint8)


def _resized(bits: Bits, rng: np.random.Generator, rule: Rule, square: bool) -> Bits:
    """The mask grown or shrunk from its edges until it fulfils the rule."""
    if not bits.any():
        bits = bits.copy()
        bits[bits.shape[0] // 2, bits.shape[1] // 2] = 1
    metric = cv2.DIST_C if square else cv2.DIST_L2
    count = cv2.countNonZero(bits)
    if rule.fewest <= count <= rule.most:
        return bits
    if count < rule.fewest:
        least, most, candidates = rule.fewest - count, rule.most - count, bits == 0
        if rule.room is not None:
            candidates &= rule.room == 1
        distance = cv2.distanceTransform(1 - bits, metric, 3 if square else 5)
    else:
        least, most, candidates = count - rule.most, count - rule.fewest, bits == 1
        distance = cv2.distanceTransform(bits, metric, 3 if square else 5)
    chosen = _nearest(np.asarray(distance, np.float32), candidates, rng, least, most)
    return np.asarray(bits ^ chosen, np.uint8)


def _nearest(
    distance: NDArray[np.float32],
    candidates: NDArray[np.bool_],
    rng: np.random.Generator,
    least: int,
    most: int,
) -> Bits:
    """The `least` candidates of smallest distance; up to `most` where that completes the outermost ring."""
    values = distance[candidates]
    last = np.partition(values, least - 1)[least - 1]
    chosen = candidates & (distance <= last)
    if np.count_nonzero(chosen) > most:
        # Part of the ring, in pieces: noise decides where.
        chosen = candidates & (distance < last)
        ring = np.flatnonzero(candidates & (distance == last))
        order = np.argsort(smooth_noise(rng, distance.shape, 8).ravel()[ring], kind="stable")
        chosen.ravel()[ring[order[: least - np.count_nonzero(chosen)]]] = True
    return np.asarray(chosen, np.uint8)


def _moved_to_border(bits: Bits, rng: np.random.Generator) -> Bits:
    """The mask, shifted so that it touches one side of the picture if it touched none: no hole is cut by that."""
    rows, columns = np.flatnonzero(bits.any(1)), np.flatnonzero(bits.any(0))
    height, width = bits.shape
    if rows[0] == 0 or columns[0] == 0 or rows[-1] == height - 1 or columns[-1] == width - 1:
        return bits
    shifts = ((-rows[0], 0), (height - 1 - rows[-1], 0), (0, -columns[0]), (0, width - 1 - columns[-1]))
    # Nothing wraps around: the rows and columns that leave on one side are empty.
    return np.asarray(np.roll(bits, shifts[int(rng.integers(0, 4))], (0, 1)), np.uint8)
