"""Areas of masks: connected areas, growing and shrinking, closing what is enclosed, dropping specks.

A pixel counts as damaged for the outline of an area from 128 on ("more than half"); a hole itself consists of all
connected non-zero pixels, soft edges included. Damage is connected over corners (8 neighbours), soundness only over
sides (4 neighbours), so that a diagonal line of pixels closes an outline.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.imaging.geometry import Box
from restorer.imaging.picture import Mask

_HALF = 128
_FIRST_WINDOW = 256
_BLOCK = 1024
_KERNEL_RADIUS = 24
"""Up to here a brute-force disc is faster than the distance transform."""

Flags = NDArray[np.bool_]


class Area(NamedTuple):
    """A connected area: its tight box and, within it, which pixels belong to it (bool, size of the box)."""

    box: Box
    inside: Flags


def box_of(mask: Mask) -> Box:
    """The smallest box around all non-zero pixels; empty if there are none."""
    return Box(*(int(n) for n in cv2.boundingRect(mask))) if mask.size else Box(0, 0, 0, 0)


def connected_area(
    allowed: Callable[[Box], Mask], shape: tuple[int, ...], x: int, y: int, *, neighbours: int = 4
) -> Area | None:
    """The connected area around pixel (x, y), None if that is not allowed or outside.

    `allowed(box)` returns (h, w) uint8, non-zero where the area may go. It is asked for a small window that grows
    while the area reaches its border, so that the cost follows the area and not the picture.
    """
    if not Box.of_shape(shape).contains(Box(x, y, 1, 1)):
        return None
    margin = _FIRST_WINDOW
    while True:
        window = Box(x, y, 1, 1).grown(margin).clipped(shape)
        board = (allowed(window) != 0).astype(np.uint8)
        if not board[y - window.y, x - window.x]:
            return None
        reached = cv2.floodFill(board, None, (x - window.x, y - window.y), 2, flags=neighbours)[3]
        tight = Box(*(int(n) for n in reached)).moved(window.x, window.y)
        if window.contains(tight.grown(1).clipped(shape)):
            return Area(tight, board[tight.moved(-window.x, -window.y).slices] == 2)
        margin *= 2


def hole_at(mask: Mask, x: int, y: int) -> Area | None:
    """The hole (connected non-zero pixels) under pixel (x, y), None where the mask is zero or outside."""
    return connected_area(lambda box: mask[box.slices], mask.shape, x, y, neighbours=8)


def enclosed_at(mask: Mask, x: int, y: int) -> Area | None:
    """The sound area around pixel (x, y) that the mask (and the picture's edge) encloses.

    None if the pixel is damaged or outside, or if the mask separates nothing: the area would be the whole picture.
    The soft inner edge of the outline belongs to the area, so that filling it leaves no seam.
    """
    core = connected_area(lambda box: (mask[box.slices] < _HALF).view(np.uint8), mask.shape, x, y)
    if core is None or (core.box == Box.of_shape(mask.shape) and core.inside.all()):
        return None

    def with_edge(box: Box) -> Mask:
        view = mask[box.slices]
        allowed = ((view >= _HALF) & (view < 255)).view(np.uint8)
        common = box.intersected(core.box)
        if not common.is_empty:
            part = core.inside[common.moved(-core.box.x, -core.box.y).slices]
            allowed[common.moved(-box.x, -box.y).slices] |= part
        return allowed

    return connected_area(with_edge, mask.shape, x, y)


def area_to_flood(mask: Mask, x: int, y: int) -> Area | None:
    """What `flood_fill` changes: the enclosed sound area around (x, y), or the hole under it."""
    return enclosed_at(mask, x, y) or hole_at(mask, x, y)


def flood_fill(mask: Mask, x: int, y: int, value: int = 255) -> Box:
    """Sets the area that holds pixel (x, y) to `value`, in place, and returns its box.

    On a sound pixel this is the area enclosed by the mask ("fill an outline"), see `enclosed_at`; on a damaged one
    the whole hole, so that `value` 0 takes a hole away. Nothing happens where nothing is enclosed (empty box).
    """
    area = area_to_flood(mask, x, y)
    if area is None:
        return Box(0, 0, 0, 0)
    mask[area.box.slices][area.inside] = value
    return area.box


def fill_holes(mask: Mask) -> Mask:
    """A copy in which everything that damage encloses is damaged (255); the picture's edge encloses nothing.

    Done twice: for outlines that are at least half damaged, and for fully damaged ones, so that no soft inner edge
    remains as a seam.
    """
    filled = mask.copy()
    box = box_of(mask)
    view = filled[box.slices]
    soft = cv2.countNonZero(cv2.inRange(view, _HALF, 254)) if view.size else 0
    for level in (_HALF, 255) if soft else (_HALF,):
        board = cv2.copyMakeBorder((view < level).view(np.uint8), 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=1)
        cv2.floodFill(board, None, (0, 0), 2, flags=4)
        view[board[1:-1, 1:-1] == 1] = 255
    return filled


def grow(mask: Mask, pixels: float) -> Mask:
    """A copy in which every pixel has the largest value found within `pixels` (Euclidean, between pixel centres).

    Negative `pixels` shrinks: the smallest value within that distance. Soft edges keep their slope. Beyond the
    picture's edge there is nothing that could grow or eat. Works only around non-zero pixels, in blocks.
    """
    grown = np.zeros_like(mask)
    reach = int(abs(pixels))
    used = box_of(mask).grown(max(0, reach)).clipped(mask.shape)
    for y in range(used.y, used.bottom, _BLOCK):
        for x in range(used.x, used.right, _BLOCK):
            block = Box(x, y, _BLOCK, _BLOCK).intersected(used)
            window = block.grown(reach).clipped(mask.shape)
            around = mask[window.slices]
            if around.any():
                whole = _dilated(around, pixels) if pixels > 0 else 255 - _dilated(255 - around, -pixels)
                grown[block.slices] = whole[block.moved(-window.x, -window.y).slices]
    return grown


def _dilated(mask: Mask, radius: float) -> Mask:
    reach = int(radius)
    if reach == 0:
        return mask
    if reach > _KERNEL_RADIUS and np.isin(mask, (0, 255)).all():
        if not mask.any():
            return mask
        distance = cv2.distanceTransform(255 - mask, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
        return np.where(distance * distance <= radius * radius + 0.5, 255, 0).astype(np.uint8)
    offsets = np.arange(-reach, reach + 1)
    disc = (offsets[:, None] ** 2 + offsets[None, :] ** 2 <= radius * radius).astype(np.uint8)
    return np.asarray(cv2.dilate(mask, disc), np.uint8)


def components(mask: Mask) -> list[tuple[Box, int]]:
    """Box and number of non-zero pixels of every hole, in reading order of their first pixel."""
    box = box_of(mask)
    stats = _labelled(mask, box)[1]
    return [(Box(*(int(n) for n in row[:4])).moved(box.x, box.y), int(row[4])) for row in stats[1:]]


def remove_specks(mask: Mask, min_area: int) -> Mask:
    """A copy without the holes of fewer than `min_area` non-zero pixels."""
    cleaned = mask.copy()
    box = box_of(mask)
    view = cleaned[box.slices]
    labels, stats = _labelled(mask, box)
    for label in np.flatnonzero(stats[1:, 4] < min_area) + 1:
        around = Box(*stats[label, :4].tolist()).slices
        view[around][labels[around] == label] = 0
    return cleaned


def _labelled(mask: Mask, box: Box) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Component labels within `box` and their statistics (x, y, width, height, area), row 0 the background."""
    if box.is_empty:
        return np.zeros((0, 0), np.int32), np.zeros((1, 5), np.int32)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask[box.slices], connectivity=8)
    return np.asarray(labels, np.int32), np.asarray(stats, np.int32)
