"""The pictures in a dossier: before, damage map, after, and details of regions. All small, 8 bits, sRGB."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.document import areas
from restorer.document.facts import DamageClass
from restorer.document.snapshot import Snapshot
from restorer.imaging import composite, overview
from restorer.imaging.fill import Fill
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture

OVERVIEW = 1400
"""Longest side of the overviews in pixels."""
DETAIL = 640
"""Longest side of a detail: what is larger is made smaller."""
_SMALLEST = 160
_MASK = (255, 45, 111)
_BOOST = 3.0
"""Thin damage would fade away in a small map: what covers a third of a map's pixel is drawn in full."""

Colours = NDArray[np.uint8]
"""(h, w, 3) uint8, sRGB."""


@dataclass(frozen=True)
class Drawn:
    """A picture as a JPEG."""

    data: bytes
    width: int
    height: int


@dataclass(frozen=True)
class Detail:
    """One region before, marked and after."""

    before: Drawn
    marked: Drawn
    after: Drawn
    percent: int
    """100: pixel for pixel."""


def before(state: Snapshot) -> Colours:
    """The picture as it was opened."""
    pixels = state.picture.pixels
    return _colours(
        overview.shrunk(lambda box: pixels[box.slices], state.picture.shape, OVERVIEW), state.picture
    )


def after(state: Snapshot, fills: list[Fill]) -> Colours:
    """The picture with `fills` in it."""
    picture = state.picture
    small = overview.shrunk(lambda box: composite.render(picture, fills, box), picture.shape, OVERVIEW)
    return _colours(small, picture)


def damage_map(state: Snapshot, ground: Colours, classes: list[DamageClass]) -> Colours:
    """The classes in their colours on a pale grey copy of `ground`, the picture before."""
    grey = cv2.cvtColor(ground, cv2.COLOR_RGB2GRAY).astype(np.float32)
    drawn = np.repeat((110 + grey * (145 / 255))[..., None], 3, axis=2)
    for one in classes:
        cover = overview.shrunk(
            lambda box, key=one.key: areas.marked(state, key, box)[..., None].astype(np.uint8) * 255,  # type: ignore[misc]
            state.picture.shape,
            OVERVIEW,
        )
        share = np.minimum(1.0, cover.astype(np.float32) * (_BOOST / 255)) * 0.85
        drawn += (np.array(one.rgb, np.float32) - drawn) * share
    return np.rint(drawn).astype(np.uint8)


def detail(state: Snapshot, fills: list[Fill], region: Box, inside: NDArray[np.bool_]) -> Detail:
    """The surroundings of `region`: before, with its pixels (`inside`, (h, w) of the box) marked, and with `fills`."""
    picture = state.picture
    box = _window(region, picture)
    old = _colours(overview.eight_bit(picture.pixels[box.slices]), picture)
    near = [one for one in fills if one.box.overlaps(box)]
    new = _colours(overview.eight_bit(composite.render(picture, near, box)), picture)
    marked = old.copy()
    part = marked[region.moved(-box.x, -box.y).slices]
    part[inside] = (part[inside] * 0.45 + np.array(_MASK) * 0.55).astype(np.uint8)
    factor = min(1.0, DETAIL / max(box.width, box.height))
    size = max(1, round(box.width * factor)), max(1, round(box.height * factor))
    drawn = [
        jpeg(
            one if factor == 1 else np.asarray(cv2.resize(one, size, interpolation=cv2.INTER_AREA), np.uint8),
            92,
        )
        for one in (old, marked, new)
    ]
    return Detail(drawn[0], drawn[1], drawn[2], round(100 * factor))


def jpeg(pixels: Colours, quality: int = 88) -> Drawn:
    """A picture packed."""
    data = overview.encoded(pixels, "jpeg", Q=quality, subsample_mode="off")
    return Drawn(data, pixels.shape[1], pixels.shape[0])


def _window(box: Box, picture: Picture) -> Box:
    """`box` with some surroundings, as square as a few details in a row want to be, inside the picture."""
    margin = max(16, max(box.width, box.height) // 5)
    side = max(_SMALLEST, min(max(box.width, box.height) + 2 * margin, DETAIL))
    width, height = max(side, box.width + 2 * margin), max(side, box.height + 2 * margin)
    x, y = box.x - (width - box.width) // 2, box.y - (height - box.height) // 2
    x = min(max(0, x), max(0, picture.width - width))
    y = min(max(0, y), max(0, picture.height - height))
    return Box(x, y, width, height).clipped(picture.shape)


def _colours(pixels: NDArray[np.uint8], picture: Picture) -> Colours:
    small = overview.to_srgb(pixels, picture)
    return np.ascontiguousarray(np.repeat(small, 3, axis=2) if small.shape[2] == 1 else small)
