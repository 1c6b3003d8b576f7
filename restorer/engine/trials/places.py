"""Where trials are made: shapes of holes, laid on sound paint in a few windows of the picture.

A window costs one tile or so however many shapes it takes: context is most of a tile. So each window, around a hole
of the group that knows least, takes the shapes of the holes near it, wherever they meet nothing but sound paint with
enough sound paint around, on surroundings as like their own as a few draws find.
"""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.engine.damage import Flags
from restorer.engine.trials.budget import Budget
from restorer.engine.trials.holes import Hole, measured
from restorer.engine.trials.surroundings import Surroundings, look
from restorer.engine.trials.survey import Survey
from restorer.imaging.geometry import Box
from restorer.imaging.mask import empty
from restorer.imaging.picture import Mask
from restorer.progress import Progress

ENOUGH = 12
"""Trials of one group, after which it gets no window of its own."""
_WINDOW = 192
_SHAPES = 16
"""Most shapes laid into one window."""
_TIMES = 4
"""How often one shape may be laid into it."""
_MOST_WINDOWS = 24
"""However large the picture is: somebody waits for the first fill."""
_PIECES = (96, 48, 24)
"""Of nets and long cracks a piece of this side in pixels is tried (but never less than three times the thickness);
smaller where there is no room."""
_GUARD = (4, 16)
"""Sound paint kept between trials and around them: the shape's thickness, within these limits in pixels."""
_MOST_UNSOUND = 1 / 3
"""Part of that margin that may be damaged all the same."""
_DRAWS = 2
"""Places compared for one shape."""
_TRIES = 12
"""Places looked at for so many with enough sound paint around."""
_SYMMETRIES = ((0, False), (1, False), (0, True), (1, True))
"""By how many quarters a shape is turned, and whether it is flipped before."""
_FREE = 0.5
"""A count of pixels that a Fourier transform may have blurred is nothing below this."""

Places = NDArray[np.intp]
"""(n, 2): y, x of top-left corners."""


@dataclass(frozen=True, eq=False)
class Trial:
    """A shape on sound paint: a hole whose truth is known."""

    group: int
    hole: Hole
    inside: Flags
    """(h, w) bool, the size of the hole's box."""
    seen: Surroundings


def laid(survey: Survey, budget: Budget, seed: int, progress: Progress) -> list[Trial]:
    """Trials for the groups of `survey` on which somebody is to be tried, in as many windows as `budget` pays for.

    Depends on the arguments alone. Transparent, protected and damaged pixels are never part of a trial, and no two
    trials touch. Raises `CancelledError`.
    """
    return _Layer(survey, budget, seed).laid(progress)


class _Layer:
    def __init__(self, survey: Survey, budget: Budget, seed: int) -> None:
        self._source, self._holes, self._seen = survey.source, survey.holes, survey.seen
        self._groups, self._budget, self._left = survey.groups, budget, budget.seconds
        first = (n for hole in survey.holes[:4] for n in hole.box)
        self._rng = np.random.default_rng([seed, len(survey.holes), *first])
        self._queues = [
            deque(int(i) for i in self._rng.permutation(group)) if tried else deque()
            for group, tried in zip(self._groups, budget.tried, strict=True)
        ]
        self._group_of = {i: number for number, group in enumerate(self._groups) for i in group}
        self._centres = np.array([_centre(hole.box) for hole in self._holes])
        self._taken: Mask = empty(self._source.damage.shape)
        self._counts = [0] * len(self._groups)
        self._shapes: dict[int, tuple[Flags, NDArray[np.intp]]] = {}

    def laid(self, progress: Progress) -> list[Trial]:
        trials: list[Trial] = []
        shape = self._source.damage.shape
        for _ in range(_MOST_WINDOWS):
            progress.check()
            anchor = self._anchor()
            if anchor is None:
                break
            group = self._group_of[anchor]
            window = self._window(self._holes[anchor], group)
            if window is None:  # nor can anything like it be paid for later
                self._queues[group].clear()
                continue
            self._shapes.clear()
            found = list(self._fill(window, anchor))
            if not found:
                continue
            self._queues[group].append(anchor)
            core = Box.around(trial.hole.box for trial in found)
            thickness = round(max(trial.hole.thickness for trial in found))
            self._left -= self._budget.price(core, thickness, group, shape)
            trials += found
        return trials

    def _anchor(self) -> int | None:
        """The next hole of the group with the fewest trials for its damage; None when all have enough."""
        open_groups = [g for g, queue in enumerate(self._queues) if queue and self._counts[g] < ENOUGH]
        if not open_groups:
            return None
        weights = [sum(self._holes[i].pixels for i in group) ** 0.5 for group in self._groups]
        chosen = min(open_groups, key=lambda g: ((1 + self._counts[g]) / weights[g], g))
        return self._queues[chosen].popleft()

    def _window(self, hole: Hole, group: int) -> Box | None:
        """Around the hole, inside the picture: large enough for a few such shapes; None if that costs too much."""
        limits, shape = self._budget.limits[0], self._source.damage.shape
        longest, thickness = max(hole.box.width, hole.box.height), round(min(hole.thickness, limits.across))
        least = 2 * (min(longest, _most(hole, _PIECES[-1])) + _guard(hole))
        wanted = max(_WINDOW, 3 * min(longest, _most(hole, _PIECES[0])))
        side = max(least, min(wanted, limits.side - 2 * limits.margin_for(thickness)))
        while self._budget.price(box := _around(hole, side, shape), thickness, group, shape) > self._left:
            if side == least:
                return None
            side = max(least, side * 3 // 4)
        return box

    def _margin(self, i: int) -> int:
        return self._budget.limits[0].margin_for(round(self._holes[i].thickness))

    def _fill(self, window: Box, anchor: int) -> Iterator[Trial]:
        """Lay the anchor's shape and those of the holes nearest to the window's centre, a few times each.

        Only those that cost no more than it does: nobody else is tried on them, and they need no wider context.
        """
        _, sound = self._source.read(window)
        blocked = (~sound | (self._taken[window.slices] > 0)).astype(np.uint8)
        tried = self._budget.tried
        paid = {g for g, of in enumerate(tried) if of and {*of} <= {*tried[self._group_of[anchor]]}}
        far = np.abs(self._centres - _centre(window)).max(axis=1)
        others = (
            i
            for i in map(int, np.argsort(far, kind="stable"))
            if i != anchor and self._group_of[i] in paid and self._margin(i) <= self._margin(anchor)
        )
        waiting = deque([anchor, *itertools.islice(others, _SHAPES)] * _TIMES)
        left = _SHAPES
        while waiting and left:
            i = waiting.popleft()
            group = self._group_of[i]
            if self._counts[group] >= 2 * ENOUGH:
                continue
            trial = self._lay(i, group, window, blocked)
            if trial is None:  # nor will there be room later
                waiting = deque(other for other in waiting if other != i)
                continue
            self._counts[group] += 1
            left -= 1
            self._take(trial, window, blocked)
            yield trial

    def _take(self, trial: Trial, window: Box, blocked: Mask) -> None:
        """Let no other trial come near this one, in this window (`blocked`) or a later one."""
        guard = _guard(trial.hole)
        box = trial.hole.box.grown(guard)
        part = box.intersected(window)
        margin = _dilated(trial.inside, guard)[part.moved(-box.x, -box.y).slices]
        blocked[part.moved(-window.x, -window.y).slices] |= margin
        self._taken[part.slices] |= margin

    def _lay(self, i: int, group: int, window: Box, blocked: Mask) -> Trial | None:
        """The shape of hole `i` somewhere in `window`: as it is, turned, flipped, or a smaller piece of it."""
        hole = self._holes[i]
        if i not in self._shapes:
            whole = hole.inside(self._source.damage)
            self._shapes[i] = whole, np.flatnonzero(whole)
        longest = max(hole.box.width, hole.box.height)
        for size in dict.fromkeys(min(longest, _most(hole, side)) for side in _PIECES):
            shape = self._piece(*self._shapes[i], size)
            for quarters, flip in _SYMMETRIES:
                turned = np.ascontiguousarray(np.rot90(np.fliplr(shape) if flip else shape, quarters))
                places = self._drawn(blocked, turned, _guard(hole))
                if len(places):
                    return self._likest(i, group, turned, window, places)
        return None

    def _piece(self, whole: Flags, flat: NDArray[np.intp], size: int) -> Flags:
        """`whole`, or what lies of it in a square of `size` pixels around one of its pixels (`flat`: their numbers)."""
        height, width = whole.shape
        if max(height, width) <= size:
            return whole
        row, column = divmod(int(flat[self._rng.integers(len(flat))]), width)
        y = int(np.clip(row - size // 2, 0, max(0, height - size)))
        x = int(np.clip(column - size // 2, 0, max(0, width - size)))
        part = whole[y : y + size, x : x + size]
        rows, columns = np.flatnonzero(part.any(axis=1)), np.flatnonzero(part.any(axis=0))
        return part[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]

    def _drawn(self, blocked: Mask, shape: Flags, guard: int) -> Places:
        """A few places in `blocked` where `shape` has room, and its margin of `guard` pixels enough of it."""
        places = _room(blocked, shape, guard)
        if not len(places):
            return places
        drawn = places[self._rng.choice(len(places), min(_TRIES, len(places)), replace=False)]
        margin = _dilated(shape, guard) - np.pad(shape, guard)
        most = max(_FREE, _MOST_UNSOUND * float(margin.sum()))
        height, width = margin.shape
        near = (margin * blocked[y - guard :, x - guard :][:height, :width] for y, x in drawn)
        enough = np.array([int(unsound.sum()) < most for unsound in near], bool)
        return np.asarray(drawn[enough][:_DRAWS], np.intp)

    def _likest(self, i: int, group: int, shape: Flags, window: Box, places: Places) -> Trial:
        """Of these places the one whose surroundings are most like the hole's own."""
        trials = []
        for y, x in places:
            hole = measured(shape, window.x + int(x), window.y + int(y))
            trials.append(Trial(group, hole, shape, look(self._source, hole.box, shape, hole.thickness)))
        own = self._seen[i]
        return min(
            trials,
            key=lambda t: abs(t.seen.roughness - own.roughness) + abs(float(np.log(t.seen.rim / own.rim))),
        )


def _room(blocked: Mask, shape: Flags, guard: int) -> Places:
    """Every place in `blocked` (uint8, 0 is free) where `shape` meets nothing, `guard` pixels away from the edge."""
    inner = blocked[guard : blocked.shape[0] - guard, guard : blocked.shape[1] - guard]
    if any(a > b for a, b in zip(shape.shape, inner.shape, strict=True)):
        return np.empty((0, 2), np.intp)
    hit = cv2.matchTemplate(inner.astype(np.float32), shape.astype(np.float32), cv2.TM_CCORR)
    return np.argwhere(hit < _FREE) + guard


def _around(hole: Hole, side: int, shape: tuple[int, int]) -> Box:
    """A square of `side` pixels around the hole, pushed into a picture of `shape` and cut where that is smaller."""
    height, width = shape
    x, y = _centre(hole.box)
    wide, high = min(side, width), min(side, height)
    left, top = max(0, x - wide // 2), max(0, y - high // 2)
    return Box(min(left, width - wide), min(top, height - high), wide, high)


def _dilated(shape: Flags, guard: int) -> Mask:
    """`shape` grown by `guard` pixels on every side, as is its array; uint8, 0 or 1."""
    side = 2 * guard + 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    return np.asarray(cv2.dilate(np.pad(shape, guard).astype(np.uint8), kernel), np.uint8)


def _guard(hole: Hole) -> int:
    return int(np.clip(round(hole.thickness), *_GUARD))


def _most(hole: Hole, side: int) -> int:
    return max(side, 3 * round(hole.thickness))


def _centre(box: Box) -> tuple[int, int]:
    return box.x + box.width // 2, box.y + box.height // 2


def trial_mask(trials: Sequence[Trial], shape: tuple[int, int]) -> Mask:
    """(H, W) uint8: 255 where trials are."""
    mask = empty(shape)
    for trial in trials:
        mask[trial.hole.box.slices][trial.inside] = 255
    return mask
