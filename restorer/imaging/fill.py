"""A fill: what a restoration changed in one region, kept apart from the picture so that it stays reversible."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from restorer.imaging.geometry import Box
from restorer.imaging.picture import Mask, Pixels


@dataclass(frozen=True)
class Provenance:
    """How a fill came about; written into the dossier and `--json`."""

    filler: str
    """Filler id, e.g. "biharmonic", or "clone" and "heal" for the brushes."""
    version: str = ""
    seed: int = 0
    parameters: dict[str, Any] = field(default_factory=dict)
    checkpoints: dict[str, str] = field(default_factory=dict)
    """Id -> SHA-256 of the checkpoint files that had a hand in it."""


@dataclass(frozen=True, eq=False)
class Fill:
    """New colour for one region.

    `pixels` is (h, w, 1 or 3) in the picture's own dtype, without alpha; `alpha` is (h, w) uint8: 0 leaves the
    picture's pixel exactly as it is, 255 replaces its colour, values between mix. Both have the size of `box`.
    """

    box: Box
    pixels: Pixels
    alpha: Mask
    provenance: Provenance
