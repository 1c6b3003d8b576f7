"""The generators by name, and the one function that makes masks."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Any

import numpy as np

from restorer.errors import TrainingError
from restorer.imaging.picture import Mask
from training.damage import geometric, losses, painting
from training.damage.drawing import Bits
from training.damage.folder import folder
from training.damage.options import number
from training.damage.ratio import obeying, rule

COMMON = ("ratio", "border", "layers")
"""Options of every generator."""

_SMALLEST = 8
_MOST_LAYERS = 16


@dataclass(frozen=True)
class Generator:
    """A kind of damage: what it looks like and what draws it."""

    description: str
    draw: Callable[..., Bits]
    square: bool = False
    """Grown and shrunk by squares when a hole ratio is asked for."""

    @cached_property
    def options(self) -> Mapping[str, Any]:
        """Its own options with their defaults."""
        parameters = inspect.signature(self.draw).parameters.values()
        return MappingProxyType({p.name: p.default for p in parameters if p.kind is p.KEYWORD_ONLY})


KINDS: Mapping[str, Generator] = MappingProxyType(
    {
        "scratch": Generator("a few long lines, straight or swinging, 1-7 pixels wide", losses.scratch),
        "craquelure": Generator("nets of cracks 1-5 pixels wide, with gaps", losses.craquelure),
        "small": Generator("flakes of 2-11 pixels radius", losses.small),
        "mixed": Generator("scratches, flakes, craquelure and paint losses together", losses.mixed),
        "large": Generator("paint losses of 14-46 pixels radius", losses.large),
        "shapes": Generator("random lines, circles, ellipses and perhaps rectangles", geometric.shapes),
        "strokes": Generator("free-form brush strokes that turn to and fro", geometric.strokes),
        "walk": Generator("random walks, dilated and eroded", geometric.walk),
        "rectangles": Generator("rectangles at random places, as of lost blocks", geometric.rectangles, True),
        "centre": Generator("a rectangle in the middle, half as high and wide", geometric.centre, True),
        "tiny": Generator("many tiny holes all over", geometric.tiny),
        "painting": Generator(
            "cracks, craquelure, flaked paint, scratches, abrasion, water rims", painting.painting
        ),
        "folder": Generator("pieces of the mask pictures in a folder", folder),
    }
)
"""Every kind of damage by its name in recipes."""


def generate(
    kind: str,
    rng: np.random.Generator,
    height: int,
    width: int,
    *,
    ratio: tuple[float, float] | list[float] | None = None,
    border: bool | None = None,
    layers: int = 1,
    **options: Any,
) -> Mask:
    """A mask (height, width) uint8: 255 = hole, else 0. Never empty, never all hole; the same for the same `rng`.

    `ratio`: least and greatest part of the picture that is damaged, e.g. one of `RATIO_BINS`. `border`: True, at least
    one hole touches the border (holes that do not are moved there together); False, a margin of 50/512 of each side
    stays free; None, as it comes. `layers`: how many draws are laid over each other; denser damage teaches more per
    crop. `options`: those of the kind, see `KINDS[kind].options`.

    Raises `TrainingError` for an unknown kind or option (naming the known ones), for values that make no sense, for
    pictures below 8 x 8 pixels, and for what `folder` cannot read.
    """
    generator = KINDS.get(kind)
    if generator is None:
        raise TrainingError(f"There is no damage {kind!r}.", todo=f"Use one of {', '.join(KINDS)}.")
    unknown = sorted(options.keys() - generator.options.keys())
    if unknown:
        raise TrainingError(
            f"The damage {kind!r} has no option {unknown[0]!r}.",
            todo=f"It knows {', '.join((*generator.options, *COMMON))}.",
        )
    if min(height, width) < _SMALLEST:
        raise TrainingError(f"Damage needs {_SMALLEST} x {_SMALLEST} pixels or more, not {width} x {height}.")
    draws = int(number("layers", layers, 1, _MOST_LAYERS))

    def draw() -> Bits:
        bits = generator.draw(rng, height, width, **options)
        for _ in range(draws - 1):
            bits |= generator.draw(rng, height, width, **options)
        return bits

    bits = obeying(
        draw,
        rng,
        rule(height, width, ratio, border),
        aimed=ratio is not None,
        square=generator.square,
    )
    return bits * np.uint8(255)
