"""What a network learns from a painting: crops of its sound paint with holes of the shapes of its own damage.

Nothing under the mask, protected or transparent is ever a lesson. A fifth of the places are exams: their pixels are
never learnt from, so that what they say of the network is true.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from restorer.engine.damage import Flags
from restorer.engine.plan import Plan
from restorer.engine.source import Colour, PictureSource
from restorer.errors import MaskError
from restorer.imaging.geometry import Box
from restorer.text import text

SIDE = 128
"""Pixels a side of a lesson."""
LEAST_SOUND = 0.6
"""Share of a place's pixels that must be sound."""
FEWEST_PLACES = 10
MOST_PLACES = 4096
EXAMS = 0.2
"""Share of the places that are exams."""
MOST_EXAMS = 32
_SHARE = 0.06
"""Share of a lesson that is hole, if the shapes allow it."""
_MOST_SHAPES = 16


@dataclass(frozen=True)
class Lesson:
    """`colour` (S, S, 3) float32 in [0, 1]; `hole` (S, S) bool is to be filled and known to be right in `colour`;
    `unknown` (S, S) bool is real damage: neither a source nor a lesson."""

    colour: Colour
    hole: Flags
    unknown: Flags


class Lessons:
    """The places of one picture. The same picture, plan and seed give the same lessons.

    Raises `MaskError` where too little sound paint is left to learn from and to examine.
    """

    def __init__(self, source: PictureSource, plan: Plan, seed: int) -> None:
        self._source, self._plan, self._seed = source, plan, seed
        rng = np.random.default_rng([seed, 0])
        places = [box for box in self._grid(rng) if self._sound(box) >= LEAST_SOUND]
        if len(places) < FEWEST_PLACES:
            raise MaskError(
                text("There is too little sound paint in this picture to learn from."),
                safe=text("Nothing was changed."),
                todo=text("Use the model as it is."),
            )
        order = rng.permutation(len(places))
        count = min(MOST_EXAMS, max(2, round(EXAMS * len(places))))
        self._exams = [places[k] for k in order[:count]]
        self._places = [places[k] for k in order[count:]]

    def lesson(self, number: int) -> Lesson:
        """Lesson `number`: a place, moved a little, but for the pixels of exams."""
        rng = np.random.default_rng([self._seed, 1, number])
        place = self._places[int(rng.integers(len(self._places)))]
        dx, dy = (int(n) for n in rng.integers(-SIDE // 2, SIDE // 2 + 1, 2))
        box = _inside(place.moved(dx, dy), self._plan.damage.shape)
        allowed = np.ones((SIDE, SIDE), bool)
        for exam in self._exams:
            common = exam.intersected(box)
            if not common.is_empty:
                allowed[common.moved(-box.x, -box.y).slices] = False
        return self._made(box, allowed, rng)

    def exams(self) -> list[Lesson]:
        """What the network is judged by, before and after; those without room for a hole are left out."""
        everywhere = np.ones((SIDE, SIDE), bool)
        made = [
            self._made(box, everywhere, np.random.default_rng([self._seed, 2, number]))
            for number, box in enumerate(self._exams)
        ]
        return [lesson for lesson in made if lesson.hole.any()]

    def _grid(self, rng: np.random.Generator) -> list[Box]:
        """Squares side by side over the picture; some of them, anywhere, where there are very many."""
        height, width = self._plan.damage.shape
        if min(height, width) < SIDE:
            return []
        boxes = [
            Box(x, y, SIDE, SIDE)
            for y in range(0, height - SIDE + 1, SIDE)
            for x in range(0, width - SIDE + 1, SIDE)
        ]
        if len(boxes) > MOST_PLACES:
            chosen = rng.choice(len(boxes), MOST_PLACES, replace=False)
            boxes = [boxes[k] for k in np.sort(chosen)]
        return boxes

    def _sound(self, box: Box) -> float:
        return 1 - float(self._plan.damage.unknown(box).mean())

    def _made(self, box: Box, allowed: Flags, rng: np.random.Generator) -> Lesson:
        colour, known = self._source.read(box)
        hole = self._hole(rng) & allowed & known
        return Lesson(colour, hole, ~known)

    def _hole(self, rng: np.random.Generator) -> Flags:
        """Shapes of the picture's own damage, turned, at random places: (S, S) bool."""
        hole = np.zeros((SIDE, SIDE), bool)
        for _ in range(_MOST_SHAPES):
            shape = self._shape(rng)
            y, x = (int(rng.integers(0, SIDE - side + 1)) for side in shape.shape)
            hole[y : y + shape.shape[0], x : x + shape.shape[1]] |= shape
            if hole.mean() >= _SHARE:
                break
        return hole

    def _shape(self, rng: np.random.Generator) -> Flags:
        """One region's holes, or as much of them as leaves sound paint around: (h, w) bool."""
        region = self._plan.regions[int(rng.integers(len(self._plan.regions)))].box
        most = SIDE * 3 // 4
        width, height = min(region.width, most), min(region.height, most)
        x = region.x + int(rng.integers(0, region.width - width + 1))
        y = region.y + int(rng.integers(0, region.height - height + 1))
        shape = self._plan.damage.hole(Box(x, y, width, height))
        shape = np.rot90(shape, int(rng.integers(4)))
        return shape[:, ::-1] if rng.random() < 0.5 else shape


def _inside(box: Box, shape: tuple[int, int]) -> Box:
    """`box` moved into the picture."""
    x = min(max(0, box.x), shape[1] - box.width)
    y = min(max(0, box.y), shape[0] - box.height)
    return Box(x, y, box.width, box.height)
