"""How fills are shown: as if nothing had been there, or so that everybody sees what is not original.

Every way changes the fills alone: their pixels, under their own alpha. What lies outside stays bit-identical.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Literal, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.document.facts import Scale
from restorer.errors import UsageError
from restorer.imaging.fill import Fill
from restorer.imaging.picture import Pixels
from restorer.text import text

Style = Literal["invisible", "outline", "neutral", "tratteggio"]

_OUTLINE = (255, 45, 111)
"""8-bit RGB, seldom found in paint; the largest value in grey pictures."""
_STROKE = 14
"""Length of a stroke of hatching in line widths."""
_FLOAT = NDArray[np.float32]


@dataclass(frozen=True)
class Show:
    """A way of showing fills. Raises `UsageError` for values that make no sense."""

    style: Style = "invisible"
    width: float = 2.0
    """Of a line of hatching or of the outline, in pixels."""
    angle: float = 90.0
    """Direction of the hatching in degrees: 90 upright, as in C. Brandi's tratteggio; 0 lying."""
    strength: float = 0.5
    """How much lines differ from the fill, 0..1."""

    def __post_init__(self) -> None:
        if not (math.isfinite(self.angle) and 0.5 <= self.width <= 1000 and 0 <= self.strength <= 1):
            raise UsageError(
                text("Lines are 0.5 to 1000 pixels wide, their strength is 0 to 1."),
                todo=text("Choose other values."),
            )


def width_in_pixels(given: str, scale: Scale | None) -> float:
    """The width of a line from "3", "3px" or "0.4mm". Raises `UsageError`; for mm also where no scale is known."""
    number, unit = given.strip().lower(), "px"
    for ending in ("px", "mm"):
        if number.endswith(ending):
            number, unit = number.removesuffix(ending), ending
    try:
        width = float(number)
    except ValueError as error:
        raise UsageError(
            text("“{given}” is no width of a line.", given=given), todo=text("Write it like 3px or 0.4mm.")
        ) from error
    if unit == "px":
        return width
    if scale is None:
        raise UsageError(
            text("Millimetres need a scale, and neither the picture nor the project has one."),
            todo=text("Give the width in px, or draw a scale in the project."),
        )
    return width * scale.pixels_per_mm


def styled(fill: Fill, show: Show) -> Fill:
    """The fill as `show` wants it, of the same box; the fill itself if it is to be invisible."""
    if show.style == "invisible" or not fill.alpha.any():
        return fill
    if show.style == "outline":
        return _outlined(fill, show.width)
    if show.style == "neutral":
        return _neutral(fill)
    inside = fill.alpha > 0
    mean = fill.pixels[inside].astype(np.float32).mean(axis=0)
    pixels = fill.pixels.copy()
    pixels[inside] = _with_mean(_hatched(fill, inside, show)[inside], mean, pixels)
    return replace(fill, pixels=pixels)


def _outlined(fill: Fill, width: float) -> Fill:
    """A line along the inner side of the edge. It covers wholly, also where the edge is soft: that is the hole, too."""
    inside = np.pad((fill.alpha > 0).astype(np.uint8), 1)
    distance = cv2.distanceTransform(inside, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)[1:-1, 1:-1]
    line = (distance > 0) & (distance <= max(1.0, width))
    largest = np.iinfo(fill.pixels.dtype).max
    channels = fill.pixels.shape[2]
    colour = np.array([largest] if channels == 1 else [value * largest // 255 for value in _OUTLINE])
    pixels, alpha = fill.pixels.copy(), fill.alpha.copy()
    pixels[line], alpha[line] = colour, 255
    return replace(fill, pixels=pixels, alpha=alpha)


def _neutral(fill: Fill) -> Fill:
    """One tone for each hole: the mean of its fill, half as colourful, so that it stands back."""
    _, labels = cv2.connectedComponents((fill.alpha > 0).astype(np.uint8), connectivity=8)
    places, pixels = labels.reshape(-1), fill.pixels.copy()
    counts = np.maximum(np.bincount(places), 1)
    flat = fill.pixels.reshape(-1, fill.pixels.shape[2])
    means = np.stack([np.bincount(places, flat[:, one]) / counts for one in range(flat.shape[1])], axis=1)
    tones = means + (means.mean(axis=1, keepdims=True) - means) / 2
    inside = labels > 0
    pixels[inside] = np.rint(tones)[labels[inside]].astype(pixels.dtype)
    return replace(fill, pixels=pixels)


def _hatched(fill: Fill, inside: NDArray[np.bool_], show: Show) -> _FLOAT:
    """Fine parallel strokes in the fill's own colours, by turns lighter and darker, warmer and cooler.

    Every channel swings evenly about the smoothed fill, so that from a distance strokes mix to its colour. The pattern
    hangs on the picture's coordinates: it runs on from one fill to the next.
    """
    base = _smoothed(fill.pixels.astype(np.float32), inside, show.width)
    across, along = _coordinates(fill, show)
    largest = float(np.iinfo(fill.pixels.dtype).max)
    phase = across / (2 * show.width)
    line = np.floor(phase * 2)
    envelope = _strokes(along / (_STROKE * show.width) + _scattered(line))
    room = np.minimum(base, largest - base)
    swing = np.minimum(room, show.strength * largest / 5)
    lead = np.array([0.0] if base.shape[2] == 1 else [1 / 12, 0.0, -1 / 12], np.float32)
    wave = np.sin(2 * np.pi * (phase[..., None] + lead)).astype(np.float32)
    return np.asarray(base + swing * wave * envelope[..., None], np.float32)


def _coordinates(fill: Fill, show: Show) -> tuple[_FLOAT, _FLOAT]:
    """(h, w) each: how far every pixel is across and along the lines, in the picture."""
    angle = math.radians(show.angle)
    x = np.arange(fill.box.x, fill.box.right, dtype=np.float32)[None, :]
    y = np.arange(fill.box.y, fill.box.bottom, dtype=np.float32)[:, None]
    return x * math.sin(angle) + y * math.cos(angle), y * math.sin(angle) - x * math.cos(angle)


def _scattered(line: _FLOAT) -> _FLOAT:
    """A fixed share of a stroke for each line, so that their ends do not lie in a row."""
    return np.asarray(np.mod(line * 0.618034, 1.0), np.float32)


def _strokes(along: _FLOAT) -> _FLOAT:
    """How strongly a stroke covers, 0..1: fading at both ends."""
    inside = np.mod(along, 1.0)
    ends = np.minimum(inside, 1 - inside) * 8
    return np.asarray(np.clip(ends, 0.15, 1), np.float32)


def _smoothed(pixels: _FLOAT, inside: NDArray[np.bool_], width: float) -> _FLOAT:
    """The fill without detail finer than a line, of its own pixels alone."""
    weight = inside.astype(np.float32)
    total = cv2.GaussianBlur(weight, (0, 0), width)
    sums = cv2.GaussianBlur(pixels * weight[..., None], (0, 0), width).reshape(pixels.shape)
    return np.asarray(sums / np.maximum(total, 1e-6)[..., None], np.float32)


def _with_mean(values: _FLOAT, mean: _FLOAT, like: Pixels) -> Pixels:
    """(n, C) rounded to the dtype of `like`, moved so that the mean is `mean` though values end at black and white."""
    largest = np.iinfo(like.dtype).max
    moved = values.astype(np.float32)
    for _ in range(4):
        moved = moved + (mean - np.clip(moved, 0, largest).mean(axis=0, dtype=np.float64)).astype(np.float32)
    return cast(Pixels, np.rint(np.clip(moved, 0, largest)).astype(like.dtype))
