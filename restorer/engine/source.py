"""Where tiles get their pixels: from the picture in its own depth, or from a smaller copy of a part of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol, cast

import numpy as np
from numpy.typing import NDArray

from restorer.engine.damage import Damage, Flags
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture, Pixels

Colour = NDArray[np.float32]
"""(h, w, 3) float32 in [0, 1]; grey is repeated."""


class Source(Protocol):
    """Pixels with damage. `read` gives new arrays: colour, and which pixels may serve as a source."""

    @property
    def damage(self) -> Damage: ...

    def read(self, box: Box, *, transparent: bool = False) -> tuple[Colour, Flags]:
        """Fully transparent pixels hide their colour; they count as known only if `transparent`."""
        ...


@dataclass(frozen=True, eq=False)
class PictureSource:
    picture: Picture
    damage: Damage

    def read(self, box: Box, *, transparent: bool = False) -> tuple[Colour, Flags]:
        pixels = self.picture.pixels[box.slices]
        colour = to_float(pixels[..., : self.picture.colour_channels], self.picture.largest)
        known = ~self.damage.unknown(box)
        if self.picture.has_alpha and not transparent:
            known &= pixels[..., -1] > 0
        return colour, known


@dataclass(frozen=True, eq=False)
class ArraySource:
    """A part of the picture at a smaller scale, in memory."""

    colour: Colour
    damage: Damage

    def read(self, box: Box, *, transparent: bool = False) -> tuple[Colour, Flags]:
        return self.colour[box.slices].copy(), ~self.damage.unknown(box)


def read_known(source: Source, box: Box) -> tuple[Colour, Flags]:
    """Colour and known pixels of `box`; transparent ones serve only where nothing else does. Unknown is zeroed."""
    colour, known = source.read(box)
    if not known.any():
        colour, known = source.read(box, transparent=True)
    colour[~known] = 0
    return colour, known


def to_float(pixels: Pixels, largest: int) -> Colour:
    """(h, w, 1 or 3) in native depth to (h, w, 3) float32 in [0, 1]."""
    colour = pixels.astype(np.float32) / np.float32(largest)
    return np.repeat(colour, 3, axis=2) if colour.shape[2] == 1 else colour


def to_native(colour: Colour, like: Picture) -> Pixels:
    """(h, w, 3) float32 to the picture's own depth and 1 or 3 channels, rounded half up and clipped."""
    if like.is_grey:
        colour = colour.mean(axis=2, keepdims=True)
    scaled: Any = np.floor(np.clip(colour, 0, 1) * np.float32(like.largest) + np.float32(0.5))
    return cast(Pixels, scaled.astype(like.pixels.dtype))
