"""The regions of a dossier: where fills are, hole by hole where they lie apart; how large, and how they were made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.document import areas
from restorer.document.areas import Area
from restorer.document.facts import LOSS
from restorer.document.history import PlacedFill
from restorer.document.snapshot import Snapshot
from restorer.dossier import drawing
from restorer.dossier.drawing import Detail
from restorer.imaging.fill import Fill
from restorer.imaging.geometry import Box
from restorer.progress import Progress

_NEAR = 8
"""Holes of one fill with at most twice so many pixels between them are one region."""
_WORTH_NAMING = 0.05
"""Share of a region that a damage class must cover to be named."""
_ERRORS = ("expected_error", "expected_errors")
"""What a fill's parameters say of its errors: told as confidence."""


@dataclass(frozen=True)
class Region:
    """One hole, or several close by that were filled together: where it is, how large, and how it was filled."""

    number: int
    name: str
    """Of the fill that it belongs to."""
    damage: tuple[str, ...]
    """Names of the damage classes there, the largest first."""
    box: Box
    anchor: tuple[int, int]
    """x, y of a filled pixel in its midst: where its number stands on the map."""
    area: Area
    filler: str
    version: str
    seed: int
    parameters: Mapping[str, Any]
    checkpoints: Mapping[str, str]
    opacity: float
    confidence: float | None
    """0..1, where the expected error is known."""
    detail: Detail | None


@dataclass(frozen=True, eq=False)
class Place:
    """The part of a fill that becomes a region."""

    placed: PlacedFill
    box: Box
    """Around it, inside the picture."""
    inside: NDArray[np.bool_]
    """(h, w) of `box`: its pixels."""
    error: float | None
    """Expected, in 8-bit levels (RMS); None where it is not known."""

    @property
    def pixels(self) -> int:
        """How many there are, soft edges included."""
        return int(np.count_nonzero(self.inside))


def places(state: Snapshot, progress: Progress | None = None) -> list[Place]:
    """Where the fills are that the picture shows, the largest first. Raises `CancelledError` if `progress` was cancelled."""
    found: list[Place] = []
    for one in state.placed:
        if progress is not None:
            progress.check()
        if one.shown is not None:
            found += _places(one, state.picture.shape)
    return sorted(found, key=lambda place: -place.pixels)


def region(state: Snapshot, number: int, place: Place, fills: list[Fill] | None) -> Region:
    """What is said of a place; with a detail, in which `fills` are drawn, unless they are None."""
    made = place.placed.fill.provenance
    return Region(
        number=number,
        name=place.placed.name,
        damage=_damage(state, place),
        box=place.box,
        anchor=_midst(place),
        area=areas.area_of(state, place.pixels),
        filler=made.filler,
        version=made.version,
        seed=made.seed,
        parameters={key: value for key, value in made.parameters.items() if key not in _ERRORS},
        checkpoints=made.checkpoints,
        opacity=place.placed.opacity,
        confidence=None if place.error is None else _confidence(place.error),
        detail=None if fills is None else drawing.detail(state, fills, place.box, place.inside),
    )


def _places(placed: PlacedFill, shape: tuple[int, int]) -> Iterator[Place]:
    from restorer.engine.trials.expected import errors_of

    fill = placed.fill
    whole = fill.box.clipped(shape)
    part = whole.moved(-fill.box.x, -fill.box.y).slices
    filled = fill.alpha[part] > 0
    errors = errors_of(fill)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * _NEAR + 1, 2 * _NEAR + 1))
    joined = cv2.dilate(filled.astype(np.uint8), kernel)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    for label in range(1, count):
        around = Box(*(int(value) for value in stats[label][:4]))
        inside = filled[around.slices] & (labels[around.slices] == label)
        rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
        tight = Box(
            int(columns[0]), int(rows[0]), int(columns[-1] - columns[0] + 1), int(rows[-1] - rows[0] + 1)
        )
        inside = inside[tight.slices]
        box = tight.moved(around.x, around.y)
        error = None if errors is None else _mean(errors[part][box.slices][inside])
        yield Place(placed, box.moved(whole.x, whole.y), inside, error)


def _mean(errors: NDArray[np.float32]) -> float:
    """RMS."""
    return float(np.sqrt(np.mean(np.square(errors, dtype=np.float64))))


def _damage(state: Snapshot, place: Place) -> tuple[str, ...]:
    """What was filled and is in no other class is loss, as in the damage map."""
    covers: dict[str, NDArray[np.bool_]] = {}
    rest = place.inside.copy()
    for one in state.facts.classes:
        mask = state.damage.get(one.key)
        cover = place.inside & (mask[place.box.slices] > 0) if mask is not None else np.zeros_like(rest)
        covers[one.key] = cover
        if one.key != LOSS:
            rest &= ~cover
    covers[LOSS] |= rest
    shares = {one.name: float(covers[one.key].sum()) / place.pixels for one in state.facts.classes}
    return tuple(name for name in sorted(shares, key=lambda n: -shares[n]) if shares[name] >= _WORTH_NAMING)


def _midst(place: Place) -> tuple[int, int]:
    """The pixel nearest to the centre of all."""
    y, x = np.nonzero(place.inside)
    nearest = int(np.argmin((y - y.mean()) ** 2 + (x - x.mean()) ** 2))
    return place.box.x + int(x[nearest]), place.box.y + int(y[nearest])


def _confidence(error: float) -> float:
    from restorer.engine.trials.confidence import HALF

    return 1 / (1 + (error / HALF) ** 2)
