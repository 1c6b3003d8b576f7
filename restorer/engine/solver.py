"""Filling the tiles of a plan and mixing them into regions."""

from __future__ import annotations

import dataclasses
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial

import numpy as np

from restorer.engine.coarse import Guide, halved
from restorer.engine.damage import Flags
from restorer.engine.feather import feathered
from restorer.engine.order import batches
from restorer.engine.plan import Plan, Region, plan_damage
from restorer.engine.pump import Job, cores, pump
from restorer.engine.settings import Settings
from restorer.engine.source import Colour, Source, read_known
from restorer.engine.tiles import Limits, Tile, halves
from restorer.errors import FillerError
from restorer.imaging.geometry import Box
from restorer.models.devices import is_out_of_memory
from restorer.models.filler import Filler
from restorer.models.placement import device_of, notes_of, retreat
from restorer.progress import Progress
from restorer.text import text

Finish = Callable[[Region, Colour], None]
"""Gets a region's colour, (h, w, 3) float32; right inside the hole, arbitrary outside. Called in any thread."""

_SMALLEST_SIDE = 48


class _NoMemoryError(FillerError):
    """A device that has too little memory for the smallest piece of a tile."""


class Solver:
    """Fills plans with one filler; counts what it did."""

    def __init__(self, filler: Filler, settings: Settings, progress: Progress) -> None:
        self.notes: list[str] = []
        self.tiles = 0
        self.pixels = 0
        self._filler = filler
        self._settings = settings
        self._progress = progress
        self._batch = max(1, filler.info.batch)
        self._lock = threading.Lock()
        self.threads = settings.threads or (cores() if filler.info.kind == "classical" else 1)

    def solve(self, source: Source, plan: Plan, finish: Finish, share: float = 1.0) -> None:
        """Fill all regions of `plan`; one unit of progress is `share` of a pixel.

        Raises `FillerError` if the filler fails, `CancelledError` if the user cancels; regions handed to `finish`
        until then are complete.
        """
        waiting = {i: len(region.tiles) for i, region in enumerate(plan.regions)}
        users: Counter[int] = Counter(tile for region in plan.regions for tile in region.tiles)
        regions_of: dict[int, list[int]] = {tile: [] for tile in users}
        for i, region in enumerate(plan.regions):
            for tile in region.tiles:
                regions_of[tile].append(i)
        filled: dict[int, Colour] = {}
        guides: dict[int, Guide] = {}
        guided: Counter[int] = Counter(tile.guide for tile in plan.tiles if tile.guide is not None)

        def fill(batch: list[int]) -> list[Colour]:
            tiles = [plan.tiles[i] for i in batch]
            guide = None if tiles[0].guide is None else guides[tiles[0].guide]
            return self._filled(source, tiles, plan.limits, guide)

        def take(batch: list[int], colours: list[Colour]) -> Iterator[Job]:
            for i, colour in zip(batch, colours, strict=True):
                filled[i] = colour
                self._count(plan.limits.padded(plan.tiles[i].box), share)
                if (guide := plan.tiles[i].guide) is not None:
                    guided[guide] -= 1
                    if not guided[guide]:
                        del guides[guide]
                for region in regions_of[i]:
                    waiting[region] -= 1
                    if not waiting[region]:
                        yield mix_job(plan.regions[region])

        def mix_job(region: Region) -> Job:
            parts = [(plan.tiles[i], filled[i]) for i in region.tiles]
            for i in region.tiles:
                users[i] -= 1
                if not users[i]:
                    del filled[i]
            return lambda: finish(region, mixed(region.box, parts)), lambda _: self._lit(region, share)

        def jobs() -> Iterator[Job | None]:
            looked_at = self._progress.near if share == 1.0 else None
            near = None if looked_at is None else Box(*looked_at)
            for batch in batches(plan, self._batch, near):
                guide = plan.tiles[batch[0]].guide
                if guide is not None and guide not in guides:
                    yield None  # a guide is filled by jobs of its own
                    guides[guide] = self._guide(source, plan, guide, share)
                yield partial(fill, batch), partial(take, batch)

        pump(jobs(), self.threads, self._progress)

    def _guide(self, source: Source, plan: Plan, index: int, share: float) -> Guide:
        """Fill a guide's box at half scale (and, if its holes are still too thick there, at half that first)."""
        box = plan.guides[index]
        half = halved(source, box)
        smaller = plan_damage(half.damage, self._filler.info, self._settings)
        result = half.colour.copy()

        def finish(region: Region, colour: Colour) -> None:
            hole = half.damage.hole(region.box)
            result[region.box.slices][hole] = colour[hole]

        self.solve(half, smaller, finish, share * plan.guide_pixels(index) / smaller.pixels)
        return Guide(box, result)

    def _filled(self, source: Source, tiles: list[Tile], limits: Limits, guide: Guide | None) -> list[Colour]:
        """Colour of each tile's core, no more tiles at once than memory was found to allow."""
        result: list[Colour] = []
        while len(result) < len(tiles):
            part = tiles[len(result) : len(result) + self._batch]
            device = device_of(self._filler)
            try:
                result += self._fill(source, part, limits, guide)
            except _NoMemoryError:
                if not retreat(self._filler) and device_of(self._filler) == device:
                    raise
                self._batch = max(1, self._filler.info.batch)
        return result

    def _fill(self, source: Source, tiles: list[Tile], limits: Limits, guide: Guide | None) -> list[Colour]:
        """Colour of each tile's core. Out of memory: again with half the tiles, then with halves of the tile.

        Raises `_NoMemoryError` where the smallest piece of a tile is too large still, and `FillerError`.
        """
        inputs = [self._input(source, tile, limits, guide) for tile in tiles]
        try:
            return self._call(tiles, inputs, limits)
        except (MemoryError, RuntimeError) as error:
            if not is_out_of_memory(error):
                raise
        del inputs
        if len(tiles) > 1:
            self._batch = max(1, len(tiles) // 2)
            self._note(text("Out of memory: continued with at most {most} tiles at once.", most=self._batch))
            middle = len(tiles) // 2
            return [
                colour
                for part in (tiles[:middle], tiles[middle:])
                for colour in self._fill(source, part, limits, guide)
            ]
        tile = tiles[0]
        if max(tile.box.width, tile.box.height) < _SMALLEST_SIDE:
            raise _NoMemoryError(
                text(
                    "{model} ran out of memory at {place}.",
                    model=self._filler.info.name,
                    place=_place(tile.core),
                ),
                safe=text("The picture is unchanged."),
                todo=text("Close other programs, or choose a smaller model."),
            )
        self._note(text("Out of memory: some tiles were filled in halves."))
        smaller = dataclasses.replace(limits, quantum=limits.multiple)
        parts = [(part, self._fill(source, [part], smaller, guide)[0]) for part in halves(tile)]
        return [mixed(tile.core, parts)]

    def _input(self, source: Source, tile: Tile, limits: Limits, guide: Guide | None) -> tuple[Colour, Flags]:
        colour, known = read_known(source, tile.box)
        if guide is not None:
            guide.deepen(tile.box, colour, known, max(1, limits.across // 2))
        return colour, known

    def _call(self, tiles: list[Tile], inputs: list[tuple[Colour, Flags]], limits: Limits) -> list[Colour]:
        """Hand tiles of equal shape to the filler and take their cores from its answer."""
        todo = [i for i, (_, known) in enumerate(inputs) if not known.all()]
        outputs = [colour for colour, _ in inputs]
        if todo:
            pad = _padding(tiles[0].box, limits.quantum)
            stack = np.stack([np.pad(inputs[i][0], (*pad, (0, 0)), mode="symmetric") for i in todo])
            holes = np.stack([~np.pad(inputs[i][1], pad, mode="symmetric") for i in todo])
            answer = self._answer(stack, holes, tiles[todo[0]])
            for i, filled in zip(todo, answer, strict=True):
                colour, known = inputs[i]
                height, width = known.shape
                outputs[i] = feathered(filled[:height, :width], colour, known, self._settings.feather)
        cores = (tile.core.moved(-tile.box.x, -tile.box.y).slices for tile in tiles)
        return [np.ascontiguousarray(output[core]) for output, core in zip(outputs, cores, strict=True)]

    def _answer(self, stack: Colour, holes: Flags, first: Tile) -> Colour:
        name, place = self._filler.info.name, _place(first.core)
        safe = text("The picture is unchanged.")
        try:
            answer = self._filler.fill(stack, holes, self._settings.seed)
        except Exception as error:
            if is_out_of_memory(error):
                raise
            raise FillerError(
                text("{name} failed at {place}: {error}", name=name, place=place, error=error),
                safe=safe,
                todo=text("Try another model."),
            ) from error
        for note in notes_of(self._filler):
            self._note(note)
        if answer.shape != stack.shape or not np.isfinite(answer).all():
            raise FillerError(
                text("{name} gave no usable result at {place}.", name=name, place=place),
                safe=safe,
                todo=text("Try another model."),
            )
        return answer

    def _count(self, pixels: int, share: float) -> None:
        self.tiles += 1
        self.pixels += pixels
        self._progress.advance(pixels * share)

    def _lit(self, region: Region, share: float) -> Iterable[Job]:
        if share == 1.0:
            self._progress.advance(0, region.box)
        return ()

    def _note(self, note: str) -> None:
        with self._lock:
            if note not in self.notes:
                self.notes.append(note)


def mixed(box: Box, parts: list[tuple[Tile, Colour]]) -> Colour:
    """The weighted sum of the parts' cores over `box`, in the parts' order; complete on every hole pixel."""
    result = np.zeros((box.height, box.width, 3), np.float32)
    for tile, colour in parts:
        common = tile.core.intersected(box)
        if not common.is_empty:
            weights = tile.weights(common)[..., None]
            inside = colour[common.moved(-tile.core.x, -tile.core.y).slices]
            result[common.moved(-box.x, -box.y).slices] += weights * inside
    return result


def _padding(box: Box, quantum: int) -> tuple[tuple[int, int], tuple[int, int]]:
    return (0, -box.height % quantum), (0, -box.width % quantum)


def _place(box: Box) -> str:
    return text(
        "({x}, {y}), {box_width} × {box_height} pixels",
        x=box.x,
        y=box.y,
        box_width=box.width,
        box_height=box.height,
    )
