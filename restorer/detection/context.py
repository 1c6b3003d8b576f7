"""The second look: what the first estimate says about the picture as a whole, and about each patch.

Paint losses of one picture show the same ground (canvas, gesso, paper), so once some are known the others share
their colour and texture. And a loss is a patch with a closed, even edge, flat inside. Both are measured here from
an estimate of evidence (log odds) and given to the next look (auto-context, Tu 2008).
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.detection.features import Base, Plane, Planes, box

LEVELS = (-2.5, -0.5, 1.5)
"""Log odds at which patches are cut out and measured."""
COLOURS = (34, 50, 50)
"""Cells of the table of colours: about 3 L*, 2 a*, 2 b* each."""
Table = NDArray[np.float64]
_BELL = np.array([0.06, 0.24, 0.4, 0.24, 0.06])


def probability(odds: Plane) -> Plane:
    return np.asarray(1 / (1 + np.exp(-np.clip(odds, -12, 12))), dtype=np.float32)


def _cells(
    planes: tuple[Plane, ...], limits: tuple[tuple[float, float], ...], sizes: tuple[int, ...]
) -> NDArray[np.int32]:
    """Which cell of a table each pixel falls into, as a flat index."""
    index = np.zeros(planes[0].shape, np.int32)
    for plane, (low, high), n in zip(planes, limits, sizes, strict=True):
        index = index * n + np.clip((plane - low) * (n / (high - low)), 0, n - 1).astype(np.int32)
    return index.ravel()


def _share(weight: Plane, cells: NDArray[np.int32], sizes: tuple[int, ...]) -> Plane:
    """Log odds of damage among the pixels of the same cell of this picture; neighbouring cells count, too."""
    total = int(np.prod(sizes))

    def table(values: Plane | None) -> Table:
        weights = np.ones(cells.size) if values is None else values.ravel()
        counts: NDArray[Any] = np.bincount(cells, weights, total)
        for n, axis in zip(sizes, range(len(sizes)), strict=True):
            flat = np.moveaxis(counts.reshape(sizes), axis, 0).reshape(n, -1)
            blurred = np.asarray(
                cv2.sepFilter2D(flat, cv2.CV_64F, np.ones(1), _BELL, borderType=cv2.BORDER_CONSTANT)
            )
            rest = tuple(size for i, size in enumerate(sizes) if i != axis)
            counts = np.moveaxis(blurred.reshape(n, *rest), 0, axis).ravel()
        return np.asarray(counts, dtype=np.float64)

    few = 2e-5 * weight.size
    share = (table(weight) + few * float(weight.mean())) / (table(None) + few)
    return np.log((share + 1e-3) / (1 - share + 1e-3)).astype(np.float32)[cells].reshape(weight.shape)


def alike(base: Base, weight: Plane) -> Plane:
    """Log odds of damage among the pixels of about the same colour of this picture."""
    cells = _cells((base.L, base.a, base.b), ((0, 100.01), (-50, 50), (-40, 60)), COLOURS)
    return _share(weight, cells, COLOURS)


def tone(base: Base, sure: Plane) -> Planes:
    """Distance to the ground's colour: the weighted mean of what is surely damage, outliers left out."""
    y, x = np.nonzero(sure)
    weight, lab = sure[y, x].astype(np.float64), base.lab[y, x].astype(np.float64)
    tone, spread = np.array([85.0, 0.0, 4.0]), np.array([10.0, 6.0, 6.0])
    if weight.sum() >= 30:
        tone = np.average(lab, axis=0, weights=weight)
        for _ in range(3):
            far = (((lab - tone) / (12, 5.5, 5.5)) ** 2).sum(1)
            near = weight * np.exp(-far / 2) + 1e-9
            tone = np.average(lab, axis=0, weights=near)
        spread = np.sqrt(np.average((lab - tone) ** 2, axis=0, weights=near)) + 0.5
    off = np.hypot(base.a - np.float32(tone[1]), base.b - np.float32(tone[2]))
    lighter = base.L - np.float32(tone[0])
    wide = np.float32(np.hypot(spread[1], spread[2]))
    return {
        "tone L": lighter,
        "tone colour": off,
        "tone L spreads": np.clip(lighter / np.float32(spread[0]), -8, 8),
        "tone colour spreads": np.minimum(off / wide, 12),
        "tone spread L": np.full_like(base.L, spread[0]),
        "tone spread colour": np.full_like(base.L, wide),
    }


def patches(base: Base, odds: Plane, alike: Plane, level: float) -> Planes:
    """Measures of the patch (component of odds > level) that a pixel lies in; constants outside."""
    inside = (odds > level).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(inside, connectivity=8, ltype=cv2.CV_32S)
    reach = max(2, round(0.006 * base.side))
    near = cv2.dilate(inside, np.ones((2 * reach + 1, 2 * reach + 1), np.uint8))
    spread = cv2.dilate(labels.astype(np.float32), np.ones((2 * reach + 1, 2 * reach + 1), np.uint8))
    core = cv2.erode(inside, np.ones((3, 3), np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=1)
    places = [np.flatnonzero(p) for p in (inside, near > inside, inside > core)]
    owners = [
        labels.ravel()[places[0]],
        spread.ravel()[places[1]].astype(np.int32),
        labels.ravel()[places[2]],
    ]
    sizes = [np.bincount(o, minlength=count).astype(np.float64) for o in owners]

    def mean(where: int, plane: Plane) -> Table:
        sums = np.bincount(owners[where], plane.ravel()[places[where]], count)
        return np.asarray(sums / np.maximum(sizes[where], 1))

    def deviation(where: int) -> Table:
        return np.sqrt(np.maximum(mean(where, base.L * base.L) - mean(where, base.L) ** 2, 0))

    inner, outer = ([mean(k, p) for p in (base.L, base.a, base.b)] for k in (0, 1))
    area = np.maximum(stats[:, cv2.CC_STAT_AREA], 1).astype(np.float64)
    measures = {
        "area": np.log(area / base.side**2 + 1e-6),
        "raggedness": np.log((sizes[2] ** 2 + 4) / (area + 1)),
        "L over ring": inner[0] - outer[0],
        "chroma over ring": np.hypot(inner[1], inner[2]) - np.hypot(outer[1], outer[2]),
        "colour off ring": np.hypot(inner[1] - outer[1], inner[2] - outer[2]),
        "spread": deviation(0),
        "ring spread": deviation(1),
        "colour spread": np.sqrt(
            np.maximum(mean(0, base.a**2 + base.b**2) - inner[1] ** 2 - inner[2] ** 2, 0)
        ),
        "edge slope": mean(2, base.slope),
        "closed edge": 10 * mean(2, (base.slope > 3).astype(np.float32)),
        "odds": mean(0, odds),
        "alike": mean(0, alike),
        "L": inner[0],
    }
    out = {f"patch in {level}": inside.astype(np.float32) * 5}
    for name, values in measures.items():
        values[0] = -16 if name == "area" else 0
        out[f"patch {name} {level}"] = values.astype(np.float32)[labels]
    return out


def context(base: Base, odds: Plane, first: Planes) -> Planes:
    """Features of a later look, from the evidence so far (log odds, (h, w)) and the first look's features."""
    p = probability(odds)
    sure = np.asarray(np.clip(2 * p - 1, 0, 1), dtype=np.float32)
    n = np.float32(p.size)
    out: Planes = {
        "odds": odds,
        "picture damage": np.full_like(odds, 5 * np.log10(float((sure**2).sum()) / n + 1e-5)),
        "picture surely": np.full_like(odds, 5 * np.log10(float((p > 0.9).mean()) + 1e-5)),
    }
    for share in (0.004, 0.01, 0.025):
        out[f"odds {share}"] = box(odds, share * base.side)
    for share in (0.03, 0.08):
        out[f"damage around {share}"] = 20 * box(p, share * base.side)
    out.update(tone(base, sure**2))
    kinds = (34, 18, 18)
    spread = first["spread 0.012"]
    texture = _cells(
        (base.smooth, np.log1p(spread), np.log1p(base.grain)), ((0, 100.01), (0, 3.5), (0, 2.5)), kinds
    )
    for name, weight in (("likely", p), ("sure", sure)):
        out[f"colour alike {name}"] = alike(base, weight)
        out[f"colour alike around {name}"] = box(out[f"colour alike {name}"], 0.005 * base.side)
        out[f"texture alike {name}"] = _share(weight, texture, kinds)
    for level in LEVELS:
        out.update(patches(base, odds, out["colour alike around likely"], level))
    return out
