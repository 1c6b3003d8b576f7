"""Scratches, craquelure and paint losses: the damage that our fillers are measured on.

Widths and radii are in pixels whatever the size of the picture; numbers of marks grow with it, so that about the
same part of every picture is damaged.
"""

from __future__ import annotations

import cv2
import numpy as np

from training.damage.drawing import (
    Bits,
    area_scale,
    draw_path,
    draw_uneven,
    smooth_noise,
    stamp_blob,
    wander,
)

_OUTSIDE = 55
"""Cells of a craquelure net begin so many pixels outside the picture: no border of the net is seen."""


def scratch(rng: np.random.Generator, height: int, width: int) -> Bits:
    """A few long lines, straight or swinging, 1-7 pixels wide."""
    bits = np.zeros((height, width), np.uint8)
    many = rng.uniform(2, 4.5) * area_scale(height, width) ** 0.5
    for _ in range(max(1, rng.poisson(many))):
        path = wander(rng, height, width, rng.uniform(0.3, 1.6) * height, rng.choice([0.02, 0.08, 0.25]))
        wide = int(rng.choice([1, 2, 3, 4, 5, 6, 7], p=[0.1, 0.2, 0.23, 0.2, 0.13, 0.09, 0.05]))
        if rng.random() < 0.6:
            draw_uneven(bits, rng, path, wide)
        else:
            draw_path(bits, path, wide)
    return bits


def craquelure(rng: np.random.Generator, height: int, width: int) -> Bits:
    """A net of cracks 1-5 pixels wide around islands of 24-64 pixels, with gaps, now and then a stray crack."""
    wide = int(rng.choice([1, 2, 3, 4], p=[0.15, 0.35, 0.35, 0.15]))
    bits = net(rng, height, width, cell=rng.uniform(24, 64), wide=wide)
    for _ in range(rng.poisson(1)):
        path = wander(rng, height, width, rng.uniform(0.3, 1) * height, 0.25, step=4)
        draw_uneven(bits, rng, path, int(rng.integers(1, 4)))
    return bits


def small(rng: np.random.Generator, height: int, width: int) -> Bits:
    """Flakes of 2-11 pixels radius."""
    bits = np.zeros((height, width), np.uint8)
    for _ in range(max(1, rng.poisson(rng.uniform(3, 9) * area_scale(height, width)))):
        stamp_blob(bits, rng, rng.uniform(3, 11) * rng.choice([1, 0.7]))
    return bits


def large(rng: np.random.Generator, height: int, width: int) -> Bits:
    """Losses of 14-34 pixels radius, up to 46 in pictures above 150 pixels."""
    bits = np.zeros((height, width), np.uint8)
    for _ in range(max(1, rng.poisson(area_scale(height, width)))):
        stamp_blob(bits, rng, rng.uniform(14, 46 if min(height, width) > 150 else 34))
    return bits


def mixed(rng: np.random.Generator, height: int, width: int) -> Bits:
    """Several of the others together, most often with a loss or two of 8-30 pixels radius."""
    bits = np.zeros((height, width), np.uint8)
    for draw, chance in ((scratch, 0.7), (small, 0.7), (craquelure, 0.25)):
        if rng.random() < chance:
            bits |= draw(rng, height, width)
    if rng.random() < 0.8:
        for _ in range(1 + (rng.random() < 0.3)):
            stamp_blob(bits, rng, rng.uniform(8, 30))
    return bits


def net(
    rng: np.random.Generator, height: int, width: int, *, cell: float, wide: int, stretch: float = 1.0
) -> Bits:
    """Trembling edges of a Voronoi diagram, some of them missing.

    `cell`: width of an island; `wide`: usual width of a crack; `stretch` > 1 makes the islands taller than wide, as on
    panels whose grain runs upright. All in pixels.
    """
    bits = np.zeros((height, width), np.uint8)
    edges = _voronoi_edges(rng, height, width, cell, stretch)
    trembling = rng.uniform(0.5, 2.5)
    kept = rng.random(len(edges)) < rng.uniform(0.4, 1.0)
    if rng.random() < 0.5:  # sound areas that the net has not reached
        field = smooth_noise(rng, (height, width), max(height, width) / 3)
        middles = np.clip(edges.mean(1), 0, [width - 1, height - 1]).astype(int)
        kept &= field[middles[:, 1], middles[:, 0]] > rng.uniform(-1.0, 0.3)
    low, high = edges.min(1), edges.max(1)
    kept &= (high >= 0).all(1) & (low <= [width, height]).all(1)
    for start, end in edges[kept]:
        count = max(2, int(np.hypot(*(end - start)) / 6))
        path = start + (end - start) * np.linspace(0, 1, count)[:, None]
        path[1:-1] += trembling * rng.standard_normal((count - 2, 2))
        draw_path(bits, path, wide + int(rng.integers(-1, 2)))
    return bits


def _voronoi_edges(
    rng: np.random.Generator, height: int, width: int, cell: float, stretch: float
) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """(n, 2, 2): start and end of every edge, once each, as x, y."""
    tall = height / stretch
    count = int((tall + 80) * (width + 80) / cell**2) + 4
    points = rng.uniform(-_OUTSIDE, [width + _OUTSIDE, tall + _OUTSIDE], (count, 2))
    reach = _OUTSIDE + 5
    plane = cv2.Subdiv2D((-reach, -reach, width + 2 * reach, int(tall) + 2 * reach + 1))
    plane.insert(points.astype(np.float32).tolist())
    facets = [np.asarray(facet, np.float64) for facet in plane.getVoronoiFacetList([])[0]]
    pairs = np.concatenate([np.stack([facet, np.roll(facet, -1, 0)], 1) for facet in facets])
    # Neighbours share an edge and list it in opposite directions.
    swapped = (pairs[:, 0, 0] > pairs[:, 1, 0])[:, None, None]
    pairs = np.unique(np.where(swapped, pairs[:, ::-1], pairs).round(1).reshape(-1, 4), axis=0).reshape(
        -1, 2, 2
    )
    return np.asarray(pairs * [1, stretch], np.float64)
