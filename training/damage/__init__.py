"""Synthetic damage: masks of many kinds for filling, whitish paint losses and bright lines for detection.

`generate(kind, rng, height, width)` makes a mask and `KINDS` describes the kinds. `training.damage.whitish` paints
whitish paint losses onto a picture, `training.damage.lines` hairs, scratches and dust. Everything is seeded.
"""

from training.damage.kinds import COMMON, KINDS, Generator, generate
from training.damage.ratio import RATIO_BINS

__all__ = ["COMMON", "KINDS", "RATIO_BINS", "Generator", "generate"]
