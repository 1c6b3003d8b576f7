"""Scenes for networks that start from the threshold detector's guess: several crops are cut from each.

That detector judges a pixel by the picture around it, and takes longer than all else that makes a crop. So it looks at
a scene once, as it looks at a whole picture when the network is used, and the crops share what it says.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from restorer.detection.evidence import evidence
from restorer.models.networks.network import guess_of_odds
from training import augment
from training.config import Augmentation, Damage
from training.damage.whitish import whitish
from training.groups import WHITISH, Group
from training.pictures import Pack

Pixels = NDArray[np.uint8]
Size = tuple[int, int]
Place = tuple[int, int, Size]

CUTS = 8
"""Crops cut from one scene."""
LANES = 8
"""Steps from one crop of a scene to the next: what lies between shows other scenes. A worker process gets every n-th
step, so for 1, 2, 4 or 8 of them no scene is made twice."""
_MOST = 2.0
"""Longest side of a scene in sides of a crop."""


@dataclass(frozen=True)
class Scene:
    """A part of a picture, damaged; all parts have the same height and width."""

    truth: Pixels
    """(h, w, 3), clean."""
    shown: Pixels
    """(h, w, 4): damaged, and the guess."""
    mask: Pixels
    """(h, w), 255 = damaged."""
    kind: str


class Scenes:
    """The crops of all steps. What is cut depends on seed, step and sample alone, never on what was asked before."""

    def __init__(self, pack: Pack, augmentation: Augmentation, seed: int) -> None:
        self._pack, self._augmentation, self._seed = pack, augmentation, seed
        self._made: dict[Place, tuple[int, Scene]] = {}

    def crop(self, group: Group, step: int, sample: int) -> tuple[Pixels, Pixels, Pixels, str]:
        """Truth (h, w, 3), picture (h, w, 4), mask (h, w) and kind of a sample of a step, of the group's size."""
        scene = self._scene(group, step, sample)
        rng = np.random.default_rng([self._seed, step, sample + 1])
        height, width = group.size
        rows, columns = scene.mask.shape
        top, left = int(rng.integers(rows - height + 1)), int(rng.integers(columns - width + 1))
        place = slice(top, top + height), slice(left, left + width)
        return scene.truth[place], scene.shown[place], scene.mask[place], scene.kind

    def _scene(self, group: Group, step: int, sample: int) -> Scene:
        block, lane = step // (LANES * CUTS), step % LANES
        place = (lane, sample, group.size)
        number, scene = self._made.get(place, (-1, None))
        if scene is None or number != block:
            # A seed of four numbers: no crop's generator has one.
            scene = self._drawn(group, np.random.default_rng([self._seed, block, lane, sample]))
            self._made[place] = block, scene
        return scene

    def _drawn(self, group: Group, rng: np.random.Generator) -> Scene:
        wanted = group.damage[int(rng.choice(len(group.damage), p=group.chances))]
        picture = self._pack.picture(int(rng.integers(len(self._pack))))
        # No larger than the picture: what lies beyond would be its mirror image.
        most = max(1.0, min(_MOST, min(picture.shape[:2]) / max(group.size)))
        zoom = rng.uniform((1 + most) / 2, most)
        size = round(group.size[0] * zoom), round(group.size[1] * zoom)
        truth = augment.crop(picture, rng, size, self._augmentation)
        damaged, mask = truth, np.zeros(size, np.uint8)
        if wanted.kind == WHITISH:
            damaged, mask = painted(truth, rng, wanted)
        shown = np.dstack([damaged, guess_of_odds(evidence(damaged, "whitish"))])
        return Scene(truth, shown, mask, wanted.kind)


def painted(truth: Pixels, rng: np.random.Generator, wanted: Damage) -> tuple[Pixels, Pixels]:
    """`truth` (h, w, 3) uint8 with whitish paint losses, and their mask (h, w) uint8, 255 = damaged."""
    colours, mask = whitish(truth.astype(np.float32) / np.float32(255), rng, **wanted.options)
    return to_bytes(colours), mask


def to_bytes(colours: NDArray[np.float32]) -> Pixels:
    """Colours in [0, 1] as uint8, rounded."""
    return np.rint(colours * 255).clip(0, 255).astype(np.uint8)
