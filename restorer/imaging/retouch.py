"""The clone and heal brushes: a stroke of pixels taken from elsewhere, as a fill like any other.

Healing keeps the texture of the source and fits its colour to the surroundings of the stroke: P. Perez, M. Gangnet,
A. Blake, "Poisson image editing", SIGGRAPH 2003 (seamless cloning, in its membrane form, eq. 7 and 8); T. Georgiev,
"Photoshop healing brush: a tool for seamless cloning", ECCV workshop 2004.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.imaging.mask_areas import box_of
from restorer.imaging.picture import Mask, Picture, Pixels

_Colours = NDArray[np.float32]
_Flags = NDArray[np.bool_]
_SWEEPS, _SWEEPS_SMALL, _SMALL = 8, 16, 1 << 18
"""Sweeps per scale, and more of them for surfaces below so many pixels."""
_RADIUS = 0.985
"""Assumed spectral radius of a Jacobi sweep: what the coarser scale has left to do is smoothed out faster."""
_SIDES = np.array([[0, 1, 0], [1, 0, 1], [0, 1, 0]], np.float32) / 4


class Rendering(Protocol):
    """What a `Document` offers: a picture's size, and its present pixels by box."""

    @property
    def picture(self) -> Picture: ...

    def render(self, box: Box) -> Pixels: ...


def clone_stroke(source: Pixels | Rendering, offset: tuple[int, int], coverage: Mask, box: Box) -> Fill:
    """A fill that copies the pixels at `offset` (dx, dy) from each pixel of a stroke.

    `source` is the whole picture (H, W, C) or a document. `coverage` (h, w) uint8 is the stroke inside `box`: 255
    replaces, less mixes. What lies outside the picture, or would come from outside, is left out; nothing may be
    left (a fill with an empty box).
    """
    read, shape = _reader(source)
    inner = _usable(box, offset, shape)
    alpha = _part(coverage, box, inner)
    tight = box_of(alpha).moved(inner.x, inner.y)
    colours = _colours(read(tight.moved(*offset)))
    return Fill(tight, colours.copy(), _part(coverage, box, tight).copy(), _provenance("clone", offset))


def heal_stroke(source: Pixels | Rendering, offset: tuple[int, int], coverage: Mask, box: Box) -> Fill:
    """Like `clone_stroke`, with the colour fitted to what surrounds the stroke.

    The copied pixels are corrected by the membrane (the harmonic function) that equals the difference between
    picture and copy on the pixels just outside the stroke. If the stroke has no outside, it is a plain clone.
    """
    read, shape = _reader(source)
    plain = clone_stroke(source, offset, coverage, box)
    if plain.box.is_empty:
        return Fill(plain.box, plain.pixels, plain.alpha, _provenance("heal", offset))
    wide = _usable(plain.box.grown(1), offset, shape)
    copied = _colours(read(wide.moved(*offset))).astype(np.float32)
    difference = _colours(read(wide)).astype(np.float32) - copied
    stroke = np.zeros((wide.height, wide.width), np.uint8)
    _part(stroke, wide, plain.box)[:] = plain.alpha > 0
    rim = (cv2.dilate(stroke, cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))) > 0) & (stroke == 0)
    if rim.any():
        copied += membrane(difference, rim)
    kind = np.iinfo(plain.pixels.dtype)
    healed = np.rint(np.clip(copied, kind.min, kind.max)).astype(plain.pixels.dtype)
    return Fill(plain.box, _part(healed, wide, plain.box).copy(), plain.alpha, _provenance("heal", offset))


def membrane(values: _Colours, known: _Flags) -> _Colours:
    """A smooth surface through the known values: harmonic between them, to a good approximation.

    `values` is (h, w, C) float32, of which only pixels with `known` (h, w) are looked at, at least one; the
    result has its shape and equals it there. The borders of the array are free (no slope across them).
    Coarse to fine: solved at half size first, then relaxed by a few Jacobi sweeps with Chebyshev weights (G. Golub,
    R. Varga, "Chebyshev semi-iterative methods", Numerische Mathematik 3, 1961); time linear in the pixels.
    """
    height, width = known.shape
    if max(height, width) <= 2:
        surface = np.empty_like(values, order="C")
        surface[:] = values[known].mean(axis=0)
    else:
        half = membrane(*_halved(values, known))
        surface = _resized(half, (2 * half.shape[1], 2 * half.shape[0]), cv2.INTER_LINEAR)
        surface = np.ascontiguousarray(surface[:height, :width])
    fixed = known.astype(np.uint8)
    values = np.ascontiguousarray(values)
    cv2.copyTo(values, fixed, surface)
    before, weight = surface, 1.0
    for sweep in range(_SWEEPS_SMALL if known.size < _SMALL else _SWEEPS):
        smooth = cv2.filter2D(surface, -1, _SIDES, borderType=cv2.BORDER_REPLICATE)
        smooth = cv2.addWeighted(smooth, weight, before, 1.0 - weight, 0.0).reshape(values.shape)
        before, surface = surface, np.asarray(smooth, np.float32)
        cv2.copyTo(values, fixed, surface)
        weight = 1.0 / (1.0 - _RADIUS**2 / 2.0) if sweep == 0 else 1.0 / (1.0 - _RADIUS**2 * weight / 4.0)
    return surface


def _halved(values: _Colours, known: _Flags) -> tuple[_Colours, _Flags]:
    """Known values averaged over 2 x 2 pixels, and where there was at least one."""
    height, width = known.shape
    odd = (0, height % 2), (0, width % 2)
    weight = np.pad(known, odd).astype(np.float32)
    sums = np.pad(np.where(known[..., None], values, 0), (*odd, (0, 0))).astype(np.float32)
    size = weight.shape[1] // 2, weight.shape[0] // 2
    weight = _resized(weight[..., None], size, cv2.INTER_AREA)
    sums = _resized(sums, size, cv2.INTER_AREA)
    return np.asarray(sums / np.maximum(weight, 1e-6), np.float32), weight[..., 0] > 0


def _resized(array: _Colours, size: tuple[int, int], interpolation: int) -> _Colours:
    """OpenCV's resize, which drops a last axis of length one, with that axis kept. `size` is width, height."""
    resized = cv2.resize(array, size, interpolation=interpolation)
    return np.asarray(resized, np.float32).reshape(size[1], size[0], array.shape[2])


def _reader(source: Pixels | Rendering) -> tuple[Callable[[Box], Pixels], tuple[int, int]]:
    if isinstance(source, np.ndarray):
        pixels = source
        return (lambda box: pixels[box.slices]), (pixels.shape[0], pixels.shape[1])
    return source.render, source.picture.shape


def _usable(box: Box, offset: tuple[int, int], shape: tuple[int, int]) -> Box:
    """The part of `box` that lies in the picture and whose source does, too."""
    dx, dy = offset
    return box.clipped(shape).intersected(Box.of_shape(shape).moved(-dx, -dy))


def _part(array: Any, box: Box, part: Box) -> Any:
    return array[part.moved(-box.x, -box.y).slices]


def _colours(pixels: Pixels) -> Pixels:
    """Without alpha."""
    return pixels[..., : 1 if pixels.shape[2] <= 2 else 3]


def _provenance(filler: str, offset: tuple[int, int]) -> Provenance:
    return Provenance(filler, parameters={"offset": list(offset)})
