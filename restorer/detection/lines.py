"""Lines and specks: cracks, scratches, hairs, dust; bright and dark. From evidence and limits to flags."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from restorer.detection.features import Plane
from restorer.detection.parameters import LinesParameters
from restorer.detection.patches import with_seed
from restorer.detection.working import Flags, Working
from restorer.imaging.geometry import Box

LEAST_SIDE, MOST_SIDE = 768, 1536
"""Longer side, in working pixels, at which lines are looked for."""
WIDEST = 9.0
"""Working pixels that the widest line is given, where the limits above allow it."""
MIDDLE_BAR = 0.2
"""Log odds asked for at sensitivity 0.5; chosen with film overlays on training photographs."""
SLIDER = 10.0
SEED = 1.0
MOST_WIDE = 0.3
"""A part is no line if more than this share of it is wider than the widest line."""


def automatic_lines(shape: tuple[int, int]) -> LinesParameters:
    """Widths and lengths in proportion to the picture's longer side; all else by default."""
    side = max(shape)
    return LinesParameters.checked(
        width=float(np.clip(round(side / 40), 5, 60)),
        shortest=float(np.clip(round(side / 80), 5, 500)),
        largest_speck=int(np.clip((side / 50) ** 2, 12, 20_000)),
    )


def lines_side(parameters: LinesParameters, box: Box) -> int:
    """The working size for a part of a picture: as small as the widest line allows."""
    return int(np.clip(max(box.width, box.height) * WIDEST / parameters.width, LEAST_SIDE, MOST_SIDE))


def lines(
    working: Working, odds: Sequence[Plane], parameters: LinesParameters, allowed: Flags | None = None
) -> Flags:
    """Flags (h, w) at the working size; `odds` holds the evidence of bright lines, of dark ones, or of both."""
    needed = MIDDLE_BAR + SLIDER * (0.5 - parameters.sensitivity)
    flags = np.zeros(working.shape, np.bool_)
    for plane in odds:
        found = (plane >= needed) & working.valid
        if allowed is not None:
            found &= allowed
        flags |= _shaped(with_seed(found, plane >= needed + SEED), parameters, working.scale)
    return flags


def _shaped(flags: Flags, parameters: LinesParameters, scale: float) -> Flags:
    """Keep what is long and thin, and specks."""
    _, labels, table, _ = cv2.connectedComponentsWithStats(flags.astype(np.uint8), connectivity=8)
    area = table[:, cv2.CC_STAT_AREA] * scale**2
    length = np.hypot(table[:, cv2.CC_STAT_WIDTH], table[:, cv2.CC_STAT_HEIGHT]) * scale
    # Crossing lines share a box, so width is told by how much of a part a square of that width fits into.
    wide = cv2.morphologyEx(
        flags.astype(np.uint8), cv2.MORPH_OPEN, np.ones(2 * (_square(parameters.width, scale),), np.uint8)
    )
    share = np.bincount(labels[wide > 0], minlength=len(table)) / np.maximum(table[:, cv2.CC_STAT_AREA], 1)
    keep = (length >= parameters.shortest) & (share <= MOST_WIDE)
    if parameters.specks:
        keep |= area <= parameters.largest_speck
    keep[0] = False
    return np.asarray(keep[labels])


def _square(width: float, scale: float) -> int:
    """Side of the square that does not fit into a line of this width."""
    return max(2, int(np.ceil(1.3 * width / scale)) + 1)
