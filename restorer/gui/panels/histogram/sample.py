"""What lies at a place of a document: the mean of a small square, before and, where a fill is, after."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from restorer.document import Document
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Pixels

SIDES = (1, 3, 5)
"""Sides of squares that can be chosen, in pixels."""

Values = NDArray[np.float64]
"""(C,) in the picture's own depth, alpha last where there is one."""


@dataclass(frozen=True, eq=False)
class Sample:
    """The mean of the part of a square of `side` pixels around (x, y) that lies in the picture."""

    x: int
    y: int
    side: int
    before: Values
    after: Values | None
    """None where nothing is filled."""

    @property
    def shown(self) -> Values:
        """As the picture is now."""
        return self.before if self.after is None else self.after


def sample(document: Document, x: int, y: int, side: int = 1) -> Sample | None:
    """What lies around a pixel; None outside the picture."""
    box = Box(x, y, 1, 1).grown(side // 2).clipped(document.picture.shape)
    if Box(x, y, 1, 1).clipped(document.picture.shape).is_empty:
        return None
    is_filled = any(one.shown is not None for one in document.fills_in(box))
    after = _mean(document.render(box)) if is_filled else None
    return Sample(x, y, side, _mean(document.render(box, after=False)), after)


def _mean(pixels: Pixels) -> Values:
    return np.asarray(pixels.reshape(-1, pixels.shape[2]).mean(axis=0), np.float64)
