"""The field of correspondences at one level: for every patch that overlaps the hole, a similar sound patch.

Arrays are padded by half a patch so that every patch can be read; pixels in the padding weigh nothing. All work is
on the patches that overlap the hole (the targets), so that cost follows the hole and not the tile.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from restorer.models.classical import Hole, Tile
from restorer.models.patchmatch.pyramid import depth, sound_centres

Ints = NDArray[np.intp]
Floats = NDArray[np.float32]

GUESS_WEIGHT = 0.1
"""Weight of hole pixels in a comparison, against 1 for known ones: a guess should follow, not lead."""
GUESS_DECAY = 3.0
"""Hole pixels at the edge weigh more than that: the weight falls by this factor a pixel."""
VOTE_DECAY = 1.8
"""A patch's vote falls by this factor for every pixel that its centre lies deeper in the hole (Wexler, section 3)."""
DEEPEST_VOTE = 40.0
COHERENCE = 0.7
"""Random search must find a distance this much smaller to be taken. Neighbours that copy from one place stay sharp;
a slightly better match from anywhere else would be averaged away by the vote."""
CHUNK = 1500
"""Patches compared at once: few enough to stay in the processor's cache."""


class Field:
    """`picture` (padded, float32) is the current guess; `y`, `x` are the targets' centres, `sy`, `sx` their
    sources' centres (all padded coordinates) and `distance` the weighted mean squared differences."""

    def __init__(self, tile: Tile, hole: Hole, half: int, rng: np.random.Generator) -> None:
        self.half, self.rng = half, rng
        self.hole = np.pad(hole, half)
        self.picture = np.pad(tile, ((half, half), (half, half), (0, 0)), mode="edge")
        self.sound = np.pad(sound_centres(hole, half), half)
        inside = np.pad(np.ones(hole.shape, bool), half)
        self._depth = depth(self.hole)

        kernel = np.ones((2 * half + 1, 2 * half + 1), np.uint8)
        overlapping = (cv2.dilate(self.hole.astype(np.uint8), kernel) > 0) & inside
        self.y, self.x = np.nonzero(overlapping)
        self.sy, self.sx = self.y.copy(), self.x.copy()
        self.index: Ints = np.full(self.hole.shape, -1, np.intp)
        self.index[overlapping] = np.arange(len(self.y))
        self._neighbours: dict[tuple[int, int], tuple[Ints, Ints]] = {}

        weight = np.where(inside, np.maximum(GUESS_WEIGHT, GUESS_DECAY**-self._depth), 0)
        root = np.repeat(np.sqrt(weight, dtype=np.float32)[..., None], tile.shape[2], axis=2)
        self._root_weight = self._patches(root, self.y, self.x)
        self._scale = 1 / np.einsum("nk,nk->n", self._root_weight, self._root_weight)
        self.distance = np.full(len(self.y), np.inf, np.float32)
        self._target = self._root_weight

    @property
    def inner(self) -> tuple[slice, slice]:
        """Slices that cut the padding off."""
        return slice(self.half, -self.half), slice(self.half, -self.half)

    def start_at_random(self, tries: int = 8) -> None:
        """Give every target the best of a few random sources."""
        centres = np.flatnonzero(self.sound)
        every = np.arange(len(self.y))
        for attempt in range(tries):
            picked = centres[self.rng.integers(0, len(centres), len(self.y))]
            sy, sx = np.divmod(picked, self.sound.shape[1])
            if attempt == 0:
                self.sy, self.sx = sy, sx
                self.compare()
            else:
                self._offer(every, sy, sx)

    def start_from(self, coarser: Field) -> NDArray[np.bool_]:
        """Take over the sources of the next coarser level, doubled. Targets without a parent start at the sound
        patch nearest to them. Returns (targets,) bool: True where there was a parent."""
        y, x = self.y - self.half, self.x - self.half
        parent = coarser.index[y // 2 + coarser.half, x // 2 + coarser.half]
        has = parent >= 0
        offset = self.half - 2 * coarser.half
        self.sy = np.where(has, 2 * coarser.sy[parent] + offset + y % 2, self.y)
        self.sx = np.where(has, 2 * coarser.sx[parent] + offset + x % 2, self.x)
        self._snap()
        return has

    def _snap(self) -> None:
        height, width = self.sound.shape
        self.sy, self.sx = np.clip(self.sy, 0, height - 1), np.clip(self.sx, 0, width - 1)
        bad = ~self.sound[self.sy, self.sx]
        if bad.any():
            indices = ndimage.distance_transform_edt(~self.sound, return_distances=False, return_indices=True)
            nearest = np.asarray(indices)[:, self.sy[bad], self.sx[bad]]
            self.sy[bad], self.sx[bad] = nearest[0], nearest[1]

    def compare(self) -> None:
        """Read the targets from the current guess and measure their distances to their sources."""
        self._target = self._patches(self.picture, self.y, self.x)
        self._target *= self._root_weight
        self.distance = self._distances(np.arange(len(self.y)), self.sy, self.sx)

    def search(self, reach: float) -> None:
        """One round of propagation and of random search within `reach` pixels of the sources found so far."""
        for step in (1, 2, 4, 1):
            self._propagate(step)
        every = np.arange(len(self.y))
        reach = min(reach, float(max(self.sound.shape)))
        while reach >= 1:
            dy, dx = self.rng.uniform(-reach, reach, (2, len(self.y))).round().astype(np.intp)
            self._offer(every, self.sy + dy, self.sx + dx, COHERENCE)
            reach /= 2
        self._propagate(1)

    def _propagate(self, step: int) -> None:
        for dy, dx in ((0, step), (step, 0), (0, -step), (-step, 0)):
            targets, others = self._neighbours_at(dy, dx)
            self._offer(targets, self.sy[others] - dy, self.sx[others] - dx)

    def _neighbours_at(self, dy: int, dx: int) -> tuple[Ints, Ints]:
        """Targets that have another target at offset (dy, dx), and that one."""
        if (dy, dx) not in self._neighbours:
            y, x = self.y + dy, self.x + dx
            height, width = self.index.shape
            other = np.full(len(y), -1, np.intp)
            within = (y >= 0) & (x >= 0) & (y < height) & (x < width)
            other[within] = self.index[y[within], x[within]]
            targets = np.flatnonzero(other >= 0)
            self._neighbours[dy, dx] = targets, other[targets]
        return self._neighbours[dy, dx]

    def _offer(self, targets: Ints, sy: Ints, sx: Ints, factor: float = 1.0) -> None:
        """Let `targets` take the sources (sy, sx) where these are sound, new and nearer than `factor` x their own."""
        height, width = self.sound.shape
        keep = (sy >= 0) & (sx >= 0) & (sy < height) & (sx < width)
        keep &= (sy != self.sy[targets]) | (sx != self.sx[targets])
        keep[keep] = self.sound[sy[keep], sx[keep]]
        targets, sy, sx = targets[keep], sy[keep], sx[keep]
        distance = self._distances(targets, sy, sx)
        better = distance < factor * self.distance[targets]
        targets = targets[better]
        self.distance[targets], self.sy[targets], self.sx[targets] = distance[better], sy[better], sx[better]

    def _distances(self, targets: Ints, sy: Ints, sx: Ints) -> Floats:
        distance = np.empty(len(targets), np.float32)
        for start in range(0, len(targets), CHUNK):
            part = slice(start, start + CHUNK)
            some = targets[part]
            difference = self._patches(self.picture, sy[part], sx[part])
            difference *= self._root_weight[some]
            difference -= self._target[some]
            distance[part] = np.einsum("nk,nk->n", difference, difference)
        distance *= self._scale[targets]
        return distance

    def _patches(self, array: Floats, y: Ints, x: Ints) -> Floats:
        """(n, side * side * channels): the patches of `array` (padded H, W, C, contiguous) centred at (y, x)."""
        height, width, channels = array.shape
        side = 2 * self.half + 1
        rows, columns, items = array.strides
        windows = np.lib.stride_tricks.as_strided(  # a row of a patch is contiguous: one copy for side pixels
            array,
            (height - side + 1, width - side + 1, side, side * channels),
            (rows, columns, rows, items),
            writeable=False,
        )
        patches: Floats = windows[y - self.half, x - self.half].reshape(len(y), -1)
        return patches

    def vote(self, voters: NDArray[np.bool_] | None = None) -> None:
        """Colour every hole pixel by the mean of what the sources of the patches over it show there, votes near the
        hole's edge counting most. `voters` (targets,) leaves patches out; pixels without a vote stay as they are."""
        half, width = self.half, self.picture.shape[1]
        weight = VOTE_DECAY ** -np.minimum(self._depth[self.y, self.x], DEEPEST_VOTE)
        if voters is not None:
            weight = weight * voters
        weight = np.append(weight, 0).astype(np.float32)  # the last one is for index -1: no patch there
        source = np.append(self.sy * width + self.sx, half * width + half)
        colours = self.picture.reshape(-1, self.picture.shape[2])
        index = np.pad(self.index, half, constant_values=-1)
        dy, dx = (grid.ravel() for grid in np.mgrid[-half : half + 1, -half : half + 1])
        centre, pixel = -(dy * index.shape[1] + dx), dy * width + dx

        hy, hx = np.nonzero(self.hole)
        mean = np.empty((len(hy), colours.shape[1]), np.float32)
        total = np.empty(len(hy), np.float32)
        for start in range(0, len(hy), 2 * CHUNK):
            part = slice(start, start + 2 * CHUNK)
            position = (hy[part] + half) * index.shape[1] + hx[part] + half
            patch = index.ravel()[position[:, None] + centre]
            votes = weight[patch]
            total[part] = votes.sum(axis=1)
            mean[part] = np.einsum("nk,nkc->nc", votes, colours.take(source[patch] + pixel, axis=0))
        voted = total > 0
        self.picture[hy[voted], hx[voted]] = mean[voted] / total[voted, None]
