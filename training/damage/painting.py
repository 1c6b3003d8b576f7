"""Damage of old paintings: cracks, craquelure nets, flaked paint, scratches, abrasion and the rims of water stains.

Widths are in pixels whatever the size of the picture, as in `losses`; lengths and numbers grow with it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Protocol

import numpy as np

from restorer.errors import TrainingError
from training.damage.drawing import (
    Bits,
    area_scale,
    draw_path,
    smooth_noise,
    stamp_blob,
    stamp_chip,
)
from training.damage.losses import net
from training.damage.options import number


class Draw(Protocol):
    """Draws one kind of damage: (height, width) uint8 with 1 = hole."""

    def __call__(self, rng: np.random.Generator, height: int, width: int) -> Bits: ...


def painting(
    rng: np.random.Generator, height: int, width: int, *, parts: Sequence[str] = (), most: int = 3
) -> Bits:
    """One to `most` of the `parts` together; all of `PARTS` may be drawn if none are named."""
    unknown = [part for part in parts if part not in PARTS]
    if unknown or isinstance(parts, str):
        raise TrainingError(
            f"There is no painting damage {parts if isinstance(parts, str) else unknown[0]!r}.",
            todo=f"Give a list with some of {', '.join(PARTS)}.",
        )
    most = int(number("most", most, 1, len(PARTS)))
    names = list(parts or PARTS)
    chosen = rng.choice(names, min(len(names), int(rng.integers(1, most + 1))), replace=False)
    bits = np.zeros((height, width), np.uint8)
    for name in chosen:
        bits |= PARTS[str(name)](rng, height, width)
    return bits


def cracks(rng: np.random.Generator, height: int, width: int) -> Bits:
    """Jagged cracks that throw off thinner branches, 1-4 pixels wide at the root, sharing a rough direction."""
    bits = np.zeros((height, width), np.uint8)
    side = min(height, width)
    grain, spread = rng.uniform(0, np.pi), rng.choice([0.15, 0.6, 3.0])
    for _ in range(1 + rng.poisson(1.2 * area_scale(height, width) ** 0.5)):
        start = rng.uniform(-0.05, 1.05, 2) * (width, height)
        heading = grain + spread * rng.standard_normal() + np.pi * (rng.random() < 0.5)
        _crack(
            bits, rng, start, heading, rng.uniform(0.4, 1.4) * side, wide=int(rng.integers(1, 5)), branching=2
        )
    return bits


def craquelure(rng: np.random.Generator, height: int, width: int) -> Bits:
    """A net of age cracks, finer than that of `losses`, often taller than wide, paint fallen where cracks meet."""
    stretch = rng.choice([1.0, rng.uniform(1.3, 2.2), 1 / rng.uniform(1.3, 2.2)])
    bits = net(
        rng, height, width, cell=rng.uniform(18, 50), wide=int(rng.choice([1, 2, 3], p=[0.5, 0.38, 0.12])),
        stretch=stretch,
    )  # fmt: skip
    rows, columns = np.nonzero(bits)
    if len(rows):
        for _ in range(rng.poisson(rng.choice([0, 3, 8]) * area_scale(height, width))):
            place = rng.integers(0, len(rows))
            stamp_chip(
                bits, rng, float(np.exp(rng.uniform(0.6, 2.0))), (float(columns[place]), float(rows[place]))
            )
    return bits


def flakes(rng: np.random.Generator, height: int, width: int) -> Bits:
    """Paint that flaked off in clusters: angular chips or ragged patches of 1.5-26 pixels radius, most of them small."""
    bits = np.zeros((height, width), np.uint8)
    brittle = rng.random()
    usual, vary = np.exp(rng.uniform(np.log(2.0), np.log(9.0))), rng.uniform(0.3, 0.8)
    for _ in range(1 + rng.poisson(rng.uniform(0.5, 2.5) * area_scale(height, width))):
        middle = rng.uniform(0, 1, 2) * (width, height)
        reach = usual * rng.uniform(1.5, 7)
        squeeze = rng.uniform(0.3, 1.0)  # clusters follow folds and edges
        turn = rng.uniform(0, np.pi)
        for along, aside in rng.standard_normal((1 + rng.poisson(36 / usual), 2)) * (reach, reach * squeeze):
            x = float(middle[0] + along * np.cos(turn) - aside * np.sin(turn))
            y = float(middle[1] + along * np.sin(turn) + aside * np.cos(turn))
            radius = float(np.clip(usual * np.exp(rng.normal(0, vary)), 1.5, 26))
            (stamp_chip if rng.random() < brittle else stamp_blob)(bits, rng, radius, (x, y))
    return bits


def scratches(rng: np.random.Generator, height: int, width: int) -> Bits:
    """Bundles of thin, nearly parallel scratches that skip, 1-2 pixels wide."""
    bits = np.zeros((height, width), np.uint8)
    side = min(height, width)
    for _ in range(1 + rng.poisson(0.8 * area_scale(height, width) ** 0.5)):
        middle, heading = rng.uniform(0, 1, 2) * (width, height), rng.uniform(0, 2 * np.pi)
        swing, spread = rng.normal(0, 0.25), rng.uniform(2, 0.15 * side + 2)
        for shift in rng.standard_normal((rng.integers(1, 8), 2)) * spread:
            length = rng.uniform(0.1, 0.8) * side
            along = np.linspace(-0.5, 0.5, max(3, int(length / 5)))
            angle = heading + rng.normal(0, 0.06)
            bow = swing * length * along**2
            path = (
                middle + shift
                + length * along[:, None] * (np.cos(angle), np.sin(angle))
                + bow[:, None] * (-np.sin(angle), np.cos(angle))
            )  # fmt: skip
            wide, begin = int(rng.choice([1, 1, 2])), 0
            while begin < len(path) - 1:
                end = begin + 1 + int(rng.geometric(0.15))
                draw_path(bits, path[begin : end + 1], wide)
                begin = end + int(rng.geometric(0.5)) - 1
    return bits


def abrasion(rng: np.random.Generator, height: int, width: int) -> Bits:
    """Rubbed patches: fine speckle, thickest in the middle of a patch, perhaps on the ridges of a weave."""
    area = smooth_noise(rng, (height, width), max(height, width) * rng.uniform(0.25, 0.6))
    speckle = smooth_noise(rng, (height, width), rng.uniform(1, 2.5))
    coarse = smooth_noise(rng, (height, width), rng.uniform(4, 9))
    wear = speckle + 0.7 * coarse + rng.uniform(0.9, 1.8) * area
    if rng.random() < 0.5:
        pitch = 2 * np.pi / rng.uniform(2.5, 6)
        ridges = np.sin(np.arange(height) * pitch)[:, None] + np.sin(np.arange(width) * pitch)[None]
        wear += np.float32(rng.uniform(0.2, 0.6)) * ridges.astype(np.float32)
    share = np.exp(rng.uniform(np.log(0.01), np.log(0.09)))
    return np.asarray(wear > np.quantile(wear[::3, ::3], 1 - share), np.uint8)


def rims(rng: np.random.Generator, height: int, width: int) -> Bits:
    """Tide lines of water stains: thin ragged closed rings, 1-4 pixels wide, fainter than whole here and there."""
    bits = np.zeros((height, width), np.uint8)
    down, across = np.ogrid[:height, :width]
    for _ in range(1 + int(rng.random() < 0.35)):
        x, y = rng.uniform(0, width), rng.uniform(0, height)
        radius = rng.uniform(0.15, 0.45) * min(height, width)
        stretch = np.exp(rng.uniform(-0.4, 0.4))
        distance = np.hypot((across - x) * stretch, (down - y) / stretch).astype(np.float32) / np.float32(
            radius
        )
        distance += smooth_noise(rng, (height, width), radius * 0.7) * np.float32(rng.uniform(0.08, 0.18))
        distance += smooth_noise(rng, (height, width), 5) * np.float32(0.8 / radius)
        wide = rng.uniform(0.8, 2.0) * (1 + 0.5 * smooth_noise(rng, (height, width), 9))
        faint = smooth_noise(rng, (height, width), 14) < rng.uniform(1.0, 3.0)
        for ring in (1.0, rng.uniform(0.8, 0.93))[: 1 + int(rng.random() < 0.4)]:
            bits |= (np.abs(distance - np.float32(ring)) * np.float32(radius) < wide) & faint
    return bits


PARTS: Mapping[str, Draw] = MappingProxyType(
    {
        "cracks": cracks,
        "craquelure": craquelure,
        "flakes": flakes,
        "scratches": scratches,
        "abrasion": abrasion,
        "rims": rims,
    }
)
"""What painting damage is mixed from."""


def _crack(
    bits: Bits,
    rng: np.random.Generator,
    start: np.ndarray[tuple[int, ...], np.dtype[np.float64]],
    heading: float,
    length: float,
    *,
    wide: int,
    branching: int,
) -> None:
    """Draw a crack from `start` with branches of branches up to `branching` deep, in place."""
    count = max(3, int(length / 5))
    turns = heading + np.cumsum(rng.normal(0, 0.12, count)) + rng.normal(0, 0.45, count)
    steps = np.stack([np.cos(turns), np.sin(turns)], 1) * rng.uniform(3, 7, count)[:, None]
    path = start + np.concatenate([np.zeros((1, 2)), np.cumsum(steps, 0)])
    # A crack thins out towards its end.
    for now, piece in zip(range(wide, 0, -1), np.array_split(np.arange(count), wide), strict=True):
        if len(piece):
            draw_path(bits, path[piece[0] : piece[-1] + 2], now)
    if branching == 0:
        return
    for place in np.flatnonzero(rng.random(count) < 0.09):
        side = turns[place] + rng.choice([-1, 1]) * rng.uniform(0.5, 1.3)
        _crack(
            bits,
            rng,
            path[place],
            side,
            length * rng.uniform(0.15, 0.45),
            wide=max(1, wide - 1),
            branching=branching - 1,
        )
