"""Drawing into masks: brush, rectangle, polygon.

Coordinates are the picture's: pixel column i covers i <= x < i + 1, its centre is at i + 0.5; rows likewise.
Everything works in place, touches only the box it draws into, and may reach over the picture's edges. Every
function returns a box (clipped to the mask) that holds all pixels it may have changed; the `*_box` functions tell
that box beforehand, unclipped, so that an undo record can be taken first.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from restorer.imaging.geometry import Box
from restorer.imaging.picture import Mask

Point = tuple[float, float]
Segment = tuple[float, float, float, float, float, float]
"""x0, y0, radius0, x1, y1, radius1"""

_THINNEST = 0.5
_SNAPPED = 0.75
"""Brushes below this radius (just over half a pixel's diagonal) can miss all pixel centres: they are moved to the
centre of the pixel they are in, so that they always mark it."""

_PIECE = 512
"""Strokes are drawn in pieces of about this length, so that a long diagonal does not work on its whole box."""

_BLOCK = 128
"""Brushes are evaluated in square blocks of this many pixels a side."""


def stamp(mask: Mask, x: float, y: float, radius: float, *, hardness: float = 1.0, value: int = 255) -> Box:
    """One dab of a round brush; see `stroke`. A radius of 0.5 (or less) marks the one pixel at (x, y)."""
    return stroke(mask, x, y, radius, x, y, radius, hardness=hardness, value=value)


def stamp_box(x: float, y: float, radius: float) -> Box:
    """The box that `stamp` may change."""
    return stroke_box(x, y, radius, x, y, radius)


def stroke(  # noqa: PLR0917
    mask: Mask,
    x0: float,
    y0: float,
    r0: float,
    x1: float,
    y1: float,
    r1: float,
    *,
    hardness: float = 1.0,
    value: int = 255,
) -> Box:
    """A brush moved from (x0, y0) to (x1, y1) while its radius goes evenly from r0 to r1; in place.

    Exactly the union of all dabs on the way, hence without gaps. `hardness` 1 has a sharp edge: pixels whose
    centre lies inside are marked fully; below 1 the mark falls from full at hardness x radius to nothing at the
    radius as half a cosine. `value` > 0 paints: each pixel takes the larger of itself and value x mark. `value` 0
    erases: each pixel takes the smaller of itself and 255 x (1 - mark).
    """
    changed = []
    for piece in pieces(x0, y0, r0, x1, y1, r1):
        box = stroke_box(*piece).clipped(mask.shape)
        if not box.is_empty:
            _draw(mask, box, piece, hardness, value)
            changed.append(box)
    return Box.around(changed)


def stroke_box(x0: float, y0: float, r0: float, x1: float, y1: float, r1: float) -> Box:  # noqa: PLR0917
    """The box that `stroke` may change. Of a long stroke, take the boxes of its `pieces` instead."""
    (x0, y0, r0), (x1, y1, r1) = _snapped(x0, y0, r0), _snapped(x1, y1, r1)
    left, top = math.floor(min(x0 - r0, x1 - r1)), math.floor(min(y0 - r0, y1 - r1))
    right, bottom = math.ceil(max(x0 + r0, x1 + r1)), math.ceil(max(y0 + r0, y1 + r1))
    return Box(left, top, right - left, bottom - top)


def pieces(x0: float, y0: float, r0: float, x1: float, y1: float, r1: float) -> Iterator[Segment]:  # noqa: PLR0917
    """A long stroke as shorter ones that together draw exactly the same, each with a small box."""
    length = math.hypot(x1 - x0, y1 - y0)
    count = math.ceil(length / _PIECE) if length > 1.5 * _PIECE else 1
    shares = (i / count for i in range(count + 1))
    ends = [_snapped(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, r0 + (r1 - r0) * t) for t in shares]
    for start, end in pairwise(ends):
        yield (*start, *end)


def _snapped(x: float, y: float, radius: float) -> tuple[float, float, float]:
    if radius < _SNAPPED:
        x, y = math.floor(x) + 0.5, math.floor(y) + 0.5
    return x, y, max(radius, _THINNEST)


def _draw(mask: Mask, box: Box, segment: Segment, hardness: float, value: int) -> None:
    """Draws the part of a segment inside `box`, block by block: most blocks of a large brush are all in or out.

    The relative distance changes by at most 1 / radius per pixel, so that its value at a block's centre decides.
    """
    blocks_x, blocks_y = range(box.x, box.right, _BLOCK), range(box.y, box.bottom, _BLOCK)
    centre = _relative_distance(
        np.array(blocks_x, np.float32) + _BLOCK / 2, np.array(blocks_y, np.float32) + _BLOCK / 2, segment
    )
    slack = _BLOCK * math.sqrt(0.5) / min(segment[2], segment[5]) + 1e-3
    for row, y in enumerate(blocks_y):
        for column, x in enumerate(blocks_x):
            block = Box(x, y, _BLOCK, _BLOCK).intersected(box)
            if centre[row, column] - slack > 1.0:
                continue
            if centre[row, column] + slack < min(hardness, 1.0):
                _mix(mask[block.slices], np.uint8(255), value)
                continue
            if _is_done(mask[block.slices], value):
                continue
            xs = np.arange(block.x, block.right, dtype=np.float32) + np.float32(0.5)
            ys = np.arange(block.y, block.bottom, dtype=np.float32) + np.float32(0.5)
            _mix(mask[block.slices], _mark(_relative_distance(xs, ys, segment), hardness), value)


def _mark(distance: NDArray[np.float32], hardness: float) -> Mask:
    """How strongly a brush marks at a relative distance from its axis, 0 to 255."""
    if hardness >= 1.0:
        return np.where(distance < 1.0, np.uint8(255), np.uint8(0))
    falloff = np.clip((distance - hardness) / (1.0 - hardness), 0.0, 1.0)
    return np.asarray(np.rint(127.5 + 127.5 * np.cos(np.pi * falloff)), np.uint8)


def _is_done(view: Mask, value: int) -> bool:
    """Whether no mark can change anything here any more: true behind a moving brush, in half of its rim."""
    return bool(view.min() == 255) if value else bool(view.max() == 0)


def _mix(view: Mask, mark: Mask | np.uint8, value: int) -> None:
    if value == 0:
        np.minimum(view, 255 - mark, out=view)
    else:
        scaled = mark if value == 255 else (np.asarray(mark, np.uint16) * value // 255).astype(np.uint8)
        np.maximum(view, scaled, out=view)


def _relative_distance(
    xs: NDArray[np.float32], ys: NDArray[np.float32], segment: Segment
) -> NDArray[np.float32]:
    """At all points (xs, ys), the least distance to the stroke's axis in units of the radius there: below 1 is inside.

    With u along and v across the axis, distance / radius at axis point t is sqrt((u-t)^2 + v^2) / (r0 + k t); its
    derivative vanishes at t = u + k v^2 / (r0 + k u). The ratio is quasi-convex, so that clamping t is exact.
    """
    x0, y0, r0, x1, y1, r1 = segment
    dx, dy = xs[None, :] - np.float32(x0), ys[:, None] - np.float32(y0)
    length = math.hypot(x1 - x0, y1 - y0)
    if length < 1e-6:
        return np.asarray(np.sqrt(dx * dx + dy * dy) / max(r0, r1), np.float32)
    ax, ay, k = (x1 - x0) / length, (y1 - y0) / length, (r1 - r0) / length
    along = dx * np.float32(ax) + dy * np.float32(ay)
    across2 = np.square(dy * np.float32(ax) - dx * np.float32(ay))
    if k == 0.0:
        off = along - np.clip(along, 0.0, length)
        return np.asarray(np.sqrt(off * off + across2) / r0, np.float32)
    radius = np.float32(r0) + np.float32(k) * along
    beyond = np.float32(length if k > 0 else 0.0)  # where the cone has not begun, its thick end is nearest
    with np.errstate(divide="ignore", over="ignore", invalid="ignore"):
        at = np.where(radius > 0, along + np.float32(k) * across2 / radius, beyond)
    at = np.clip(at, 0.0, length)
    off = along - at
    return np.asarray(np.sqrt(off * off + across2) / (r0 + k * at), np.float32)


def rectangle(mask: Mask, box: Box, value: int = 255) -> Box:
    """Sets every pixel of `box` to `value`, in place."""
    box = box.clipped(mask.shape)
    mask[box.slices] = value
    return box


def polygon(mask: Mask, points: Sequence[Point], value: int = 255) -> Box:
    """Sets every pixel whose centre lies inside the closed polygon to `value`, in place.

    Inside is by the nonzero winding rule: whatever the line goes around is marked, also where it crosses itself.
    Centres exactly on a left or top edge are inside, on a right or bottom edge outside, so that polygons sharing
    an edge neither overlap nor leave a gap. Fewer than three points mark nothing.
    """
    box = polygon_box(points).clipped(mask.shape)
    if box.is_empty or len(points) < 3:
        return Box(0, 0, 0, 0)
    rows, columns, turns = _crossings(points, box)
    order = np.lexsort((columns, rows))
    rows, columns = rows[order], columns[order]
    inside = np.flatnonzero(np.cumsum(turns[order]))  # the turns of each row add up to nothing
    for row, start, end in zip(rows[inside], columns[inside], columns[inside + 1], strict=True):
        mask[row, start:end] = value
    return box


def polygon_box(points: Sequence[Point]) -> Box:
    """The box that `polygon` may change."""
    if not points:
        return Box(0, 0, 0, 0)
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    left, top = math.floor(min(xs)), math.floor(min(ys))
    return Box(left, top, math.ceil(max(xs)) - left, math.ceil(max(ys)) - top)


def _crossings(
    points: Sequence[Point], box: Box
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Where the polygon's edges cross the rows of `box` through pixel centres.

    Returns row, first column whose centre is not left of the crossing (clipped to the box) and +1 or -1 for edges
    going down or up.
    """
    start = np.asarray(points, np.float64)
    end = np.roll(start, -1, axis=0)
    # an edge crosses the centre line of row j where y0 <= j + 0.5 < y1 (or the reverse): ceil(y - 0.5) is the first j
    first = np.clip(np.ceil(np.minimum(start[:, 1], end[:, 1]) - 0.5), box.y, box.bottom).astype(np.int64)
    last = np.clip(np.ceil(np.maximum(start[:, 1], end[:, 1]) - 0.5), box.y, box.bottom).astype(np.int64)
    count = last - first
    edge = np.repeat(np.arange(len(start)), count)
    rows = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count) + first[edge]
    (x0, y0), (x1, y1) = start[edge].T, end[edge].T
    x = x0 + (rows + 0.5 - y0) / (y1 - y0) * (x1 - x0)
    columns = np.clip(np.ceil(x - 0.5), box.x, box.right).astype(np.int64)
    return rows, columns, np.where(y1 > y0, 1, -1)
