"""Putting fills into a picture: the one place where pixels change, always in the picture's own depth."""

from __future__ import annotations

import contextlib
import mmap
from collections.abc import Iterable, Sequence
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from restorer.imaging.fill import Fill
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Mask, Picture, Pixels


def apply(pixels: Pixels, fill: Fill, *, origin: Box) -> None:
    """Mix `fill` into `pixels`, in place.

    `pixels` is a writable (h, w, C) array holding the picture's box `origin`; C may include alpha, which is kept.
    Where the fill's alpha is 0 the pixels stay bit-identical, where it is 255 they take the fill's colour exactly,
    between they become round(source + (colour - source) * alpha / 255). Parts outside `origin` are left out.
    """
    common = fill.box.intersected(origin)
    if common.is_empty:
        return
    inside = common.moved(-fill.box.x, -fill.box.y).slices
    alpha = fill.alpha[inside]
    changed = alpha > 0
    if not changed.any():
        return
    colour = pixels[common.moved(-origin.x, -origin.y).slices][..., : fill.pixels.shape[2]]
    colour[changed] = _mixed(colour[changed], fill.pixels[inside][changed], alpha[changed])


def flatten(picture: Picture, fills: Sequence[Fill], *, give_up: bool = False) -> Picture:
    """A copy of `picture` with `fills` applied in order; the picture itself if there are none.

    A picture kept in a scratch file stays there: only the pages that fills touch are copied. With `give_up` the
    caller will not use `picture` again: pixels that it owns are changed in place, so that memory is needed once.
    """
    if not fills:
        return picture
    pixels = picture.pixels if give_up and _is_own(picture.pixels) else _copy(picture.pixels)
    pixels.flags.writeable = True
    for fill in fills:
        apply(pixels, fill, origin=picture.box)
    pixels.flags.writeable = False
    return picture.with_pixels(pixels)


def cover(fills: Iterable[Fill], shape: tuple[int, ...]) -> Mask:
    """(H, W) uint8 for a picture of `shape` (H, W, ...): what `fills` change, the largest of their alphas."""
    mask = np.zeros(shape[:2], np.uint8)
    for fill in fills:
        box = fill.box.clipped(shape)
        view = mask[box.slices]
        np.maximum(view, fill.alpha[box.moved(-fill.box.x, -fill.box.y).slices], out=view)
    return mask


def render(picture: Picture, fills: Sequence[Fill], box: Box) -> Pixels:
    """The picture's pixels inside `box` (clipped to the picture) with `fills` applied in order; a new array."""
    box = box.intersected(picture.box)
    pixels = _array(picture.pixels[box.slices])
    for fill in fills:
        apply(pixels, fill, origin=box)
    return pixels


def _mixed(source: Pixels, colour: Pixels, alpha: NDArray[np.uint8]) -> Pixels:
    """(n, C) of both mixed by (n,) alpha in integers; 255 is odd, so no sum lies half-way between two values."""
    weight = alpha[:, None].astype(np.uint32)
    total: Any = source.astype(np.uint32) * (255 - weight) + colour.astype(np.uint32) * weight
    return cast(Pixels, ((total + 127) // 255).astype(source.dtype))


def _copy(pixels: Any) -> Pixels:
    """A writable copy. Of a memory-mapped file it is a private view: pages are copied when written, not before."""
    base: Any = getattr(pixels, "base", None)
    # A slice of a memmap keeps the name and offset of the whole: only the whole one may be mapped again.
    if isinstance(pixels, np.memmap) and isinstance(base, mmap.mmap) and pixels.filename is not None:
        with contextlib.suppress(OSError):  # the scratch file may have lost its name
            private = np.memmap(pixels.filename, pixels.dtype, "c", offset=pixels.offset, shape=pixels.shape)
            return cast(Pixels, private)
    return _array(pixels)


def _is_own(pixels: Pixels) -> bool:
    """Whether the array holds its own memory: neither a view nor a mapped file."""
    return pixels.base is None and not isinstance(pixels, np.memmap)


def _array(pixels: Any) -> Pixels:
    """A copy in memory."""
    return cast(Pixels, np.array(pixels))
