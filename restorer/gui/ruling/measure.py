"""What lengths on the screen are in the picture and on the object."""

from __future__ import annotations

import math
from dataclasses import dataclass

from restorer.document import Scale
from restorer.gui.canvas import Canvas
from restorer.gui.canvas.compare import Pane
from restorer.gui.ruling.ticks import MILLIMETRES, Unit, round_step, unit_for

_BETWEEN_LABELS = 64.0
"""Screen pixels, at least."""


@dataclass(frozen=True)
class Axis:
    """Along an edge of a pane: picture coordinate = (screen pixel - `zero`) / `scale`, both along the edge."""

    zero: float
    scale: float
    """Screen pixels to a picture pixel; negative where the picture runs the other way."""
    is_x: bool
    """Whether it is the picture's x that runs along the edge."""

    def value(self, at: float) -> float:
        return (at - self.zero) / self.scale


def axis(canvas: Canvas, pane: Pane, *, across: bool) -> Axis | None:
    """The picture's coordinates along the top (`across`) or the side of a pane; None if the view is turned askew."""
    view = canvas.view
    if not view.turn.is_square:
        return None
    x, y = view.turn.vector_back(*((1.0, 0.0) if across else (0.0, 1.0)))
    way = x or y
    corner = view.to_pane(*view.to_screen(0, 0))
    zero = corner[0] + pane.left if across else corner[1]
    return Axis(zero, view.zoom * way, is_x=x != 0)


@dataclass(frozen=True)
class Graduation:
    """How rulers are divided now: the same for both edges."""

    unit: Unit
    step: float
    """Units between two labels."""
    pixels: tuple[float, float]
    """Picture pixels to a unit, across and down the picture."""


def graduation(zoom: float, scale: Scale | None) -> Graduation:
    """In picture pixels; with a scale in millimetres, or larger units where those are too small."""
    least = _BETWEEN_LABELS / zoom
    if scale is None:
        return Graduation("px", max(1.0, round_step(least)), (1.0, 1.0))
    millimetres = round_step(least / min(scale.x, scale.y))
    unit = unit_for(millimetres)
    size = MILLIMETRES[unit]
    return Graduation(unit, millimetres / size, (scale.x * size, scale.y * size))


def millimetres_across(canvas: Canvas, scale: Scale) -> float:
    """How long on the object is what a screen pixel shows, from side to side of the screen."""
    x, y = canvas.view.turn.vector_back(1.0, 0.0)
    return math.hypot(x / scale.x, y / scale.y) / canvas.zoom
