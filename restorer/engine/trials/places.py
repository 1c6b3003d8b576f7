"""Where trials are made: shapes of holes, laid on sound paint in a few windows of the picture.

A window costs one tile or so however many shapes it takes: context is most of a tile. So each window, around a hole
of the group that knows least, takes the shapes of the holes near it, wherever they meet nothing but sound paint with
enough sound paint around, on surroundings as like their own as a few draws find.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from restorer.engine.damage import Flags
from restorer.engine.tiles import Limits
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
_SHAPES = 24
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
_DRAWS = 3
_SYMMETRIES = tuple((quarters, flip) for flip in (False, True) for quarters in range(4))
_FREE = 0.5
"""A count of pixels that a Fourier transform may have blurred is nothing below this."""


@dataclass(frozen=True, eq=False)
class Trial:
    """A shape on sound paint: a hole whose truth is known."""

    group: int
    hole: Hole
    inside: Flags
    """(h, w) bool, the size of the hole's box."""
    seen: Surroundings


def laid(survey: Survey, limits: Limits, budget: float, seed: int, progress: Progress) -> list[Trial]:
    """Trials for the groups of `survey`, in as many windows as `budget` (pixels of tiles) pays for, one in any case.

    Depends on the arguments alone. Transparent, protected and damaged pixels are never part of a trial, and no two
    trials touch. Raises `CancelledError`.
    """
    return _Layer(survey, seed).laid(limits, budget, progress)


class _Layer:
    def __init__(self, survey: Survey, seed: int) -> None:
        self._source, self._holes, self._seen = survey.source, survey.holes, survey.seen
        self._groups = survey.groups
        first = (n for hole in survey.holes[:4] for n in hole.box)
        self._rng = np.random.default_rng([seed, len(survey.holes), *first])
        self._queues = [deque(int(i) for i in self._rng.permutation(group)) for group in self._groups]
        self._group_of = {i: number for number, group in enumerate(self._groups) for i in group}
        self._centres = np.array([_centre(hole.box) for hole in self._holes])
        self._taken: Mask = empty(self._source.damage.shape)
        self._counts = [0] * len(self._groups)

    def laid(self, limits: Limits, budget: float, progress: Progress) -> list[Trial]:
        trials: list[Trial] = []
        spent = 0
        for _ in range(_MOST_WINDOWS):
            progress.check()
            anchor = self._anchor()
            if anchor is None:
                break
            window = self._window(self._holes[anchor], limits, budget)
            found = list(self._fill(window, anchor))
            if not found:
                continue
            self._queues[self._group_of[anchor]].append(anchor)
            core = Box.around(trial.hole.box for trial in found)
            thickness = round(max(trial.hole.thickness for trial in found))
            spent += limits.area(core, thickness, self._source.damage.shape)
            if trials and spent > budget:
                break
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

    def _window(self, hole: Hole, limits: Limits, budget: float) -> Box:
        """Around the hole, inside the picture: large enough for a few such shapes where tile and budget allow it."""
        height, width = self._source.damage.shape
        piece = min(max(hole.box.width, hole.box.height), _most(hole, _PIECES[0]))
        most = min(limits.side, int(budget**0.5))
        room = most - 2 * limits.margin_for(round(min(hole.thickness, limits.across)))
        side = max(min(max(_WINDOW, 3 * piece), room), piece + 2 * _guard(hole))
        x, y = _centre(hole.box)
        wide, high = min(side, width), min(side, height)
        return Box(
            min(max(0, x - wide // 2), width - wide), min(max(0, y - high // 2), height - high), wide, high
        )

    def _fill(self, window: Box, anchor: int) -> Iterator[Trial]:
        """Lay the anchor's shape and those of the holes nearest to the window's centre, a few times each."""
        _, sound = self._source.read(window)
        blocked = (~sound | (self._taken[window.slices] > 0)).astype(np.uint8)
        far = np.abs(self._centres - _centre(window)).max(axis=1)
        near = [int(i) for i in np.argsort(far, kind="stable")[:_SHAPES]]
        waiting = deque([anchor, *(i for i in near if i != anchor)] * _TIMES)
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
        whole = hole.inside(self._source.damage)
        longest = max(whole.shape)
        for size in dict.fromkeys(min(longest, _most(hole, side)) for side in _PIECES):
            shape = self._piece(whole, size)
            for quarters, flip in _SYMMETRIES:
                turned = np.rot90(np.fliplr(shape) if flip else shape, quarters)
                places = _room(blocked, turned, _guard(hole))
                if len(places):
                    return self._likest(i, group, np.ascontiguousarray(turned), window, places)
        return None

    def _piece(self, whole: Flags, size: int) -> Flags:
        """`whole`, or what lies of it in a square of `size` pixels around one of its pixels."""
        height, width = whole.shape
        if max(height, width) <= size:
            return whole
        ys, xs = np.nonzero(whole)
        at = int(self._rng.integers(len(ys)))
        y = int(np.clip(ys[at] - size // 2, 0, max(0, height - size)))
        x = int(np.clip(xs[at] - size // 2, 0, max(0, width - size)))
        part = whole[y : y + size, x : x + size]
        rows, columns = np.flatnonzero(part.any(axis=1)), np.flatnonzero(part.any(axis=0))
        return part[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]

    def _likest(self, i: int, group: int, shape: Flags, window: Box, places: np.ndarray) -> Trial:
        """Of a few drawn places the one whose surroundings are most like the hole's own."""
        drawn = self._rng.choice(len(places), min(_DRAWS, len(places)), replace=False)
        trials = []
        for y, x in places[np.sort(drawn)]:
            hole = measured(shape, window.x + int(x), window.y + int(y))
            trials.append(Trial(group, hole, shape, look(self._source, hole.box, shape, hole.thickness)))
        own = self._seen[i]
        return min(
            trials,
            key=lambda t: abs(t.seen.roughness - own.roughness) + abs(float(np.log(t.seen.rim / own.rim))),
        )


def _room(blocked: Mask, shape: Flags, guard: int) -> np.ndarray:
    """(n, 2): top-left (y, x) of every place in `blocked` (uint8, 0 is free) where `shape` and its margin have room."""
    around = _dilated(shape, guard)
    if any(a > b for a, b in zip(around.shape, blocked.shape, strict=True)):
        return np.empty((0, 2), np.int64)
    board = blocked.astype(np.float32)
    inner = np.pad(shape, guard).astype(np.float32)
    margin = around.astype(np.float32) - inner
    hit = cv2.matchTemplate(board, inner, cv2.TM_CCORR)
    near = cv2.matchTemplate(board, margin, cv2.TM_CCORR)
    free = (hit < _FREE) & (near < max(_FREE, _MOST_UNSOUND * float(margin.sum())))
    return np.argwhere(free) + guard


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
