"""The restore run: plan, fill, and hand back fills. Knows pictures and masks, neither documents nor windows."""

from __future__ import annotations

import dataclasses
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

import restorer
from restorer.engine import speeds
from restorer.engine.damage import damage
from restorer.engine.grain import with_grain
from restorer.engine.plan import Plan, Region, plan_damage
from restorer.engine.settings import Settings
from restorer.engine.solver import Solver
from restorer.engine.source import Colour, PictureSource, to_native
from restorer.errors import CancelledError, MaskError
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.picture import Mask, Picture
from restorer.models.auto import Auto
from restorer.models.catalog import checksums
from restorer.models.filler import Filler
from restorer.progress import Progress
from restorer.text import text

if TYPE_CHECKING:
    from restorer.engine.trials.confidence import Confidence

__all__ = ["Result", "Settings", "inpaint", "run"]

Facts = Callable[[Region], dict[str, Any]]
"""What a fill's provenance says besides the settings."""


@dataclass(frozen=True, eq=False)
class Result:
    """Fills in the plan's order and what it took. After a cancel, `fills` holds the regions that were finished."""

    fills: tuple[Fill, ...]
    regions: int
    """Regions planned."""
    tiles: int
    """Tiles filled, those of coarser scales included."""
    hole_pixels: int
    processed_pixels: int
    """Pixels the filler worked on, context and coarser scales included."""
    seconds: float
    cancelled: bool
    notes: tuple[str, ...]
    confidence: Confidence | None = None
    """Expected errors, where trials chose the fillers; counts of tiles and pixels include the trials'."""


NOTHING = Result((), 0, 0, 0, 0, 0.0, cancelled=True, notes=())
"""What is there after a cancel before the first tile."""


def inpaint(  # noqa: PLR0917
    picture: Picture,
    mask: Mask,
    filler: Filler,
    settings: Settings = Settings(),  # noqa: B008 (frozen)
    progress: Progress | None = None,
    protect: Mask | None = None,
    *,
    todo: Plan | None = None,
) -> Result:
    """Fill the damaged pixels of `picture` (`mask` above 0, (H, W) uint8), leaving `protect` (above 0) alone.

    `todo` is what `plan` makes of `mask`, `filler.info`, `settings` and `protect`, where somebody has asked it already.
    The result depends on the other arguments only: not on threads, order or time. The picture is not changed; apply
    the fills with `restorer.imaging.composite`. Raises `MaskError` for a mask of another size, an empty one, or one
    that leaves nothing to fill from; `FillerError` naming filler and place if the filler fails.
    """
    _check_size(picture, mask, text("mask"))
    if protect is not None:
        _check_size(picture, protect, text("protect mask"))
    started = time.monotonic()
    progress = progress or Progress()
    whole = damage(mask, settings.grow, protect) if todo is None else todo.damage
    if isinstance(filler, Auto):
        from restorer.engine.trials.auto import inpaint_auto  # its trials go through `run` below

        result = inpaint_auto(picture, whole, filler, settings, progress, todo)
    else:
        try:
            todo = todo or plan_damage(whole, filler.info, settings, progress)
        except CancelledError:
            return NOTHING
        progress.begin(text("Filling"), todo.pixels)
        result = run(picture, todo, filler, progress)
    return dataclasses.replace(result, seconds=time.monotonic() - started)


def run(
    picture: Picture, todo: Plan, filler: Filler, progress: Progress, facts: Facts | None = None
) -> Result:
    """Carry out a plan made for `filler`; the caller has begun a stage of `todo.pixels` units or more."""
    work = _Run(picture, todo, filler, facts)
    solver = Solver(filler, todo.settings, progress)
    began = time.monotonic()
    cancelled = False
    try:
        solver.solve(work.source, todo, work.finish)
    except CancelledError:
        cancelled = True
    seconds = time.monotonic() - began
    speeds.learn(
        filler.info, solver.pixels, seconds * min(solver.threads, max(1, solver.tiles)), todo.settings
    )
    return Result(
        work.fills(),
        len(todo.regions),
        solver.tiles,
        todo.hole_pixels,
        solver.pixels,
        seconds,
        cancelled,
        tuple(solver.notes),
    )


class _Run:
    """Turns finished regions into fills."""

    def __init__(self, picture: Picture, plan: Plan, filler: Filler, facts: Facts | None) -> None:
        self.source = PictureSource(picture, plan.damage)
        self._plan = plan
        self._picture = picture
        self._grain = plan.settings.grain and not filler.info.restores_grain
        chosen = dataclasses.asdict(plan.settings)
        seed = chosen.pop("seed")
        del chosen["threads"]  # changes nothing
        del chosen["trials"]  # said by `facts`
        self._facts = facts
        name = filler.info.id
        self._provenance = Provenance(name, restorer.__version__, seed, chosen, checksums(name))
        self._fills: dict[Region, Fill] = {}
        self._lock = threading.Lock()

    def finish(self, region: Region, colour: Colour) -> None:
        alpha = np.array(self._plan.damage.alpha(region.box))
        hole = alpha > 0
        if self._grain:
            colour = with_grain(colour, region.box, self.source, self._plan.settings.seed)
        pixels = to_native(colour, self._picture)
        pixels[~hole] = 0
        provenance = self._provenance
        if self._facts is not None:
            parameters = provenance.parameters | self._facts(region)
            provenance = dataclasses.replace(provenance, parameters=parameters)
        fill = Fill(region.box, pixels, alpha, provenance)
        with self._lock:
            self._fills[region] = fill

    def fills(self) -> tuple[Fill, ...]:
        return tuple(self._fills[region] for region in self._plan.regions if region in self._fills)


def _check_size(picture: Picture, mask: Mask, name: str) -> None:
    if mask.shape != picture.shape:
        given = " × ".join(str(side) for side in reversed(mask.shape[:2]))
        raise MaskError(
            text(
                "The {name} is {given} pixels, but the picture is {width} × {height}.",
                name=name,
                given=given,
                width=picture.width,
                height=picture.height,
            ),
            safe=text("The picture is unchanged."),
            todo=text("Choose a mask made for this picture."),
        )
