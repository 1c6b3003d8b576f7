"""Whitish paint losses: from evidence and limits to flags, at the working size."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from restorer.detection.features import Base, Plane, surroundings
from restorer.detection.parameters import WhitishParameters
from restorer.detection.patches import holes_filled, with_seed, within_area
from restorer.detection.working import Flags, Working

MIDDLE_BAR = 0.8
"""Log odds asked for at sensitivity 0.5: two to one. Even odds would overlap better (IoU + 0.05) but mark 3 % of
one clean picture in twenty; asking for more where nothing is beyond doubt would miss most real scratches."""
SLIDER = 10.0
"""Log odds from one end of the slider to the other."""
SEED = 0.3
"""A patch needs a place with this much more evidence than its border."""
HOLE_SHARE = 0.002
"""Largest island to fill, as a share of the picture."""


def bar(sensitivity: float) -> float:
    """The log odds that a pixel must reach."""
    return MIDDLE_BAR + SLIDER * (0.5 - sensitivity)


def whitish(
    working: Working, odds: Plane, parameters: WhitishParameters, allowed: Flags | None = None
) -> Flags:
    """Flags (h, w). `odds` is the evidence of this working copy; where `allowed` is False nothing is flagged."""
    base = Base(working.rgb)
    around = surroundings(base.lab, max(3.0, parameters.surroundings / 100 * base.side))
    lighter = base.L - around[..., 0]
    paler = np.hypot(around[..., 1], around[..., 2]) - base.chroma
    limits = (
        (parameters.lightness_floor <= base.L)
        & (base.chroma <= parameters.chroma_ceiling)
        & (np.maximum(lighter, paler) >= parameters.contrast)
        & working.valid
    )
    if allowed is not None:
        limits &= allowed
    needed = bar(parameters.sensitivity)
    flags = with_seed(limits & (odds >= needed), odds >= needed + SEED)
    pixels = flags.size
    if parameters.fill_holes:
        flags = holes_filled(flags, HOLE_SHARE * pixels) & working.valid
        if allowed is not None:
            flags &= allowed
    smallest = max(1.0, parameters.smallest / working.scale**2)
    return within_area(flags, smallest, parameters.largest / 100 * pixels)


def automatic_whitish(working: Working) -> WhitishParameters:
    """Values for this picture, by rules on its own lightness, colour and grain.

    - floor: a loss is lighter than the darker quarter of the picture, and never below L* 25;
    - ceiling: what is as colourful as the picture's most colourful tenth is paint, not ground;
    - contrast: it must stand out from the surroundings by more than their usual fine detail.
    """
    base = Base(working.rgb)
    seen: NDArray[np.bool_] = working.valid
    if not seen.any():
        return WhitishParameters()
    floor = float(np.clip(np.percentile(base.L[seen], 25), 25, 45))
    ceiling = float(np.clip(np.percentile(base.chroma[seen], 90), 25, 60))
    contrast = float(np.clip(np.median(base.grain[seen]), 0.5, 2))
    return WhitishParameters.checked(
        lightness_floor=round(floor), chroma_ceiling=round(ceiling), contrast=round(2 * contrast) / 2
    )
