"""Masks: uint8 (H, W), 0 sound, 255 damaged, soft edges between.

The one module to import for all mask tools; their parts live beside it (`mask_shapes`, `mask_areas`, `mask_wand`,
`mask_io`).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import cv2
import numpy as np

from restorer.errors import MaskError
from restorer.imaging.geometry import Box
from restorer.imaging.mask_areas import (
    Area,
    area_to_flood,
    box_of,
    components,
    enclosed_at,
    fill_holes,
    flood_fill,
    grow,
    hole_at,
    remove_specks,
)
from restorer.imaging.mask_io import read_mask, write_mask
from restorer.imaging.mask_shapes import (
    Point,
    pieces,
    polygon,
    polygon_box,
    rectangle,
    stamp,
    stamp_box,
    stroke,
    stroke_box,
)
from restorer.imaging.mask_wand import wand
from restorer.imaging.picture import Mask
from restorer.text import text

__all__ = [
    "Area",
    "Mask",
    "Point",
    "area_to_flood",
    "box_of",
    "combine",
    "components",
    "coverage",
    "empty",
    "enclosed_at",
    "fill_holes",
    "flood_fill",
    "from_rects",
    "grow",
    "hole_at",
    "invert",
    "pieces",
    "polygon",
    "polygon_box",
    "read_mask",
    "rectangle",
    "remove_specks",
    "stamp",
    "stamp_box",
    "stroke",
    "stroke_box",
    "wand",
    "write_mask",
]


def empty(shape: tuple[int, ...]) -> Mask:
    """A mask for a picture of `shape` (H, W, ...) with no damage. Takes memory only where it is drawn into."""
    return np.zeros(shape[:2], np.uint8)


def from_rects(shape: tuple[int, ...], rects: Iterable[tuple[int, int, int, int]]) -> Mask:
    """A mask of `shape` (H, W, ...) with rectangles (x, y, width, height) marked; parts outside are left out.

    Raises `MaskError` for a rectangle that is empty or lies wholly outside.
    """
    mask = empty(shape)
    for rect in rects:
        if rectangle(mask, Box(*rect)).is_empty:
            raise MaskError(
                text(
                    "The rectangle {rectangle} marks nothing in a picture of {width} x {height} pixels.",
                    rectangle=",".join(map(str, rect)),
                    width=shape[1],
                    height=shape[0],
                ),
                safe=text("Nothing was changed."),
                todo=text("Give x,y,width,height in pixels, counted from the top left corner."),
            )
    return mask


def invert(mask: Mask) -> Mask:
    """A copy with damage and soundness exchanged: 255 - value."""
    return np.asarray(cv2.bitwise_not(mask), np.uint8)


def combine(mask: Mask, other: Mask, mode: Literal["add", "subtract", "intersect"]) -> Mask:
    """A copy of `mask` with `other` added (larger value), taken away (at most 255 - other) or in common (smaller).

    Raises `MaskError` if their sizes differ.
    """
    if mask.shape != other.shape:
        raise MaskError(
            text(
                "Masks of {width} x {height} and {other_width} x {other_height} pixels cannot be combined.",
                width=mask.shape[1],
                height=mask.shape[0],
                other_width=other.shape[1],
                other_height=other.shape[0],
            ),
        )
    if mode == "add":
        return np.maximum(mask, other)
    return np.minimum(mask, 255 - other if mode == "subtract" else other)


def coverage(mask: Mask) -> float:
    """Share of non-zero pixels, in [0, 1]."""
    return cv2.countNonZero(mask) / mask.size if mask.size else 0.0
