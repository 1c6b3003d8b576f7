"""What is expected of a document's fills, place by place, and in which words and colours it is told."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from restorer.engine.boxes import BoxIndex
from restorer.engine.trials.confidence import HALF
from restorer.engine.trials.expected import errors_of
from restorer.gui.language import later, number, tr
from restorer.imaging.fill import Fill
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Mask

STEPS = 4
"""Codes per 8-bit level of error."""


@dataclass(frozen=True)
class Band:
    """A range of expected errors: RMS in 8-bit levels, below `most`."""

    most: float
    word: str
    inside: str
    """The word inside a sentence."""
    colour: str

    @property
    def range(self) -> str:
        """ "below 6", "6 to 12", "24 or more"."""
        below = BANDS[BANDS.index(self) - 1].most if self is not BANDS[0] else 0.0
        if not below:
            return tr("below {most}").format(most=number(self.most, "g"))
        if math.isinf(self.most):
            return tr("{least} or more").format(least=number(below, "g"))
        return tr("{least} to {most}").format(least=number(below, "g"), most=number(self.most, "g"))


BANDS = (
    Band(HALF / 2, later("Sure"), later("sure"), "#1f9ed1"),
    Band(HALF, later("Fairly sure"), later("fairly sure"), "#8fc31f"),
    Band(2 * HALF, later("Unsure"), later("unsure"), "#f5a300"),
    Band(math.inf, later("A guess"), later("a guess"), "#d81b60"),
)
"""Confidences of 80, 50 and 20 per cent lie between them. Told apart in grey, too: neither darkest nor lightest meet."""


def band_of(error: float) -> Band:
    return next(band for band in BANDS if error < band.most)


class ErrorMap:
    """What is expected of a document's fills, box by box, as codes: 0 unknown or nothing filled, else `STEPS` x error."""

    def __init__(self) -> None:
        self._fills: Sequence[Fill] = ()
        self._index = BoxIndex()
        self._errors: WeakKeyDictionary[Fill, NDArray[np.float32]] = WeakKeyDictionary()

    def show(self, fills: Sequence[Fill]) -> None:
        """These fills, lowest first, in place of the earlier ones."""
        self._fills, self._index = fills, BoxIndex()
        for rank, fill in enumerate(fills):
            self._index.add(rank, fill.box)

    @property
    def knows_any(self) -> bool:
        return any(self._of(fill).any() for fill in self._fills)

    def read(self, box: Box) -> Mask:
        """(h, w) uint8 codes of `box` (inside the picture); the uppermost fill counts."""
        codes = np.zeros((box.height, box.width), np.uint8)
        for rank in sorted(self._index.overlapping(box)):
            fill = self._fills[rank]
            common = fill.box.intersected(box)
            inside = common.moved(-fill.box.x, -fill.box.y).slices
            filled = fill.alpha[inside] > 0
            errors = self._of(fill)[inside][filled]
            told = np.where(errors > 0, np.clip(np.rint(STEPS * errors), 1, 255), 0)
            codes[common.moved(-box.x, -box.y).slices][filled] = told.astype(np.uint8)
        return codes

    def at(self, x: int, y: int) -> tuple[Fill, float | None] | None:
        """The uppermost fill of a pixel with the error that is expected there; None where nothing is filled."""
        for rank in sorted(self._index.overlapping(Box(x, y, 1, 1)), reverse=True):
            fill = self._fills[rank]
            place = y - fill.box.y, x - fill.box.x
            if fill.alpha[place]:
                return fill, float(self._of(fill)[place]) or None
        return None

    def _of(self, fill: Fill) -> NDArray[np.float32]:
        """(h, w): expected errors, 0 where they are not known."""
        if fill not in self._errors:
            errors = errors_of(fill)
            self._errors[fill] = np.zeros(fill.alpha.shape, np.float32) if errors is None else errors
        return self._errors[fill]
