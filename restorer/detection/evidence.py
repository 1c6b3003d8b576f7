"""Evidence of damage at every pixel, as log odds: a few looks, each a small formula over named features.

A look is a layer of 24 hinges and a weighted sum (about 2,000 numbers a look), fitted by `scripts/fit_detection.py`
on synthetic damage of our own; the numbers lie in `resources/detection/`. The first look sees features only; the
later ones also see what the look before them made of the whole picture (`context.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from restorer.detection.context import context
from restorer.detection.features import Base, Plane, Planes, features
from restorer.detection.line_features import line_context, line_features
from restorer.detection.parameters import Kind
from restorer.paths import resource
from restorer.progress import Progress

MOST_LOOKS = 8
HOPELESS = -6.0
"""Pixels with lower log odds than this are not looked at again: that saves most of the work."""
_ROWS = 1 << 12
"""Pixels weighed at once: few enough to stay in the processor's cache."""


@dataclass(frozen=True, eq=False)
class Look:
    """odds = out . max(0, hinges . (feature - centre) / spread + offset) + bias, features clipped to 5 spreads."""

    names: tuple[str, ...]
    centre: Plane
    spread: Plane
    hinges: Plane
    offset: Plane
    out: Plane
    bias: float

    def __call__(self, planes: Planes, places: NDArray[np.intp] | None = None) -> Plane:
        """Log odds (h, w); with `places` (flat indices) only of those pixels, as (n,)."""
        shape = planes[self.names[0]].shape
        flat = [planes[name].ravel() for name in self.names]
        if places is not None:
            shape, flat = places.shape, [plane[places] for plane in flat]
        odds = np.empty(flat[0].size, np.float32)
        steep = 1 / self.spread
        rows = np.empty((len(flat), min(_ROWS, odds.size)), np.float32)
        for start in range(0, odds.size, _ROWS):
            part = slice(start, min(start + _ROWS, odds.size))
            block = rows[:, : part.stop - part.start]
            for i, plane in enumerate(flat):
                np.subtract(plane[part], self.centre[i], out=block[i])
                block[i] *= steep[i]
            np.maximum(block, -5, out=block)
            np.minimum(block, 5, out=block)
            raised = self.hinges @ block
            raised += self.offset[:, None]
            np.maximum(raised, 0, out=raised)
            odds[part] = self.out @ raised
        odds += np.float32(self.bias)
        return odds.reshape(shape)


@lru_cache(maxsize=2)
def looks(kind: Kind) -> tuple[Look, ...]:
    """The fitted looks of a kind, read once."""
    with np.load(resource("detection", f"{kind}.npz"), allow_pickle=False) as stored:
        return tuple(
            Look(
                names=tuple(str(name) for name in stored[f"names{k}"]),
                centre=stored[f"centre{k}"],
                spread=stored[f"spread{k}"],
                hinges=stored[f"hinges{k}"],
                offset=stored[f"offset{k}"],
                out=stored[f"out{k}"],
                bias=float(stored[f"bias{k}"]),
            )
            for k in range(MOST_LOOKS)
            if f"names{k}" in stored
        )


def evidence(rgb: NDArray[np.uint8], kind: Kind, progress: Progress | None = None) -> Plane:
    """Log odds (h, w) float32 that a pixel of an RGB picture (h, w, 3) uint8 is damaged.

    For "lines" these are bright ones; dark ones are bright in the negative (255 - rgb). Raises `CancelledError`.
    """
    measure, again = (features, context) if kind == "whitish" else (line_features, line_context)
    base = Base(rgb)
    first = measure(base)
    odds = np.zeros(base.L.shape, np.float32)
    for number, look in enumerate(looks(kind)):
        if progress is not None:
            progress.check()
        odds = improved(odds, look, {**first, **again(base, odds, first)}) if number else look(first)
    return odds


def improved(odds: Plane, look: Look, planes: Planes) -> Plane:
    """A later look's log odds (h, w): new where there is any doubt, as they were elsewhere."""
    doubtful = np.flatnonzero(odds > HOPELESS)
    better = odds.copy()
    better.ravel()[doubtful] = look(planes, doubtful)
    return better
