"""What every filler offers: classical methods now, checkpoints of networks behind the same door."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

Tiles = NDArray[np.float32]
"""(N, H, W, 3) float32 in [0, 1], the picture's own encoded values; grey is repeated into three channels."""

Holes = NDArray[np.bool_]
"""(N, H, W) bool: True where the colour is unknown. At least one pixel of every tile is known."""


@dataclass(frozen=True)
class FillerInfo:
    """What the planner, the window and the command line need to know before loading a filler."""

    id: str
    name: str
    description: str
    kind: Literal["classical", "network"]
    largest_hole: int | None = None
    """Largest hole radius in pixels it should be given at once; thicker holes go coarse to fine. None: any."""
    context: tuple[int, float] = (16, 1.0)
    """Context margin around a hole in pixels: (least, factor): factor x hole thickness (diameter), at least `least`."""
    thick_context: float = 0.0
    """The factor for thick holes, if larger: what paints texture there wants to see more of it."""
    tile: int = 512
    """Longest side of a tile in pixels: the unit of work, of progress and of cancelling (about a second)."""
    multiple: int = 1
    """Tile sides are padded to a multiple of this."""
    batch: int = 1
    """How many equal-shape tiles it takes at once."""
    seconds_per_megapixel: float = 1.0
    """Reference speed in tile pixels on one core, for the first estimate; measured speeds replace it."""
    views: int = 1
    """Of a network: over how many flips and turns of a tile its answers are averaged, 1, 2 (a half turn) or 8 (all)."""
    restores_grain: bool = False
    """True where the fill already carries texture, so that added grain would double it."""


THICK = 15.0
"""Radius in pixels of the largest disc inside a hole from which on it counts as thick: between the flakes (up to 11)
and the large paint losses (from 18) that networks are trained on."""


class Filler(Protocol):
    """Fills holes in tiles.

    `fill` returns tiles of the same shape and dtype. It must not look at hole pixels, must be deterministic for
    equal arguments (also from several threads at once), and may change known pixels (a network's own
    reconstruction): the engine uses the difference at the hole's edge to blend inwards and then drops it.
    Raises `FillerError` when it cannot.
    """

    @property
    def info(self) -> FillerInfo: ...

    def fill(self, tiles: Tiles, holes: Holes, seed: int = 0) -> Tiles: ...
