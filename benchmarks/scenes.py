"""Large pictures with damage for measuring speed: texture from an installed package, damage drawn by number."""

from __future__ import annotations

import cv2
import numpy as np
import skimage.data
from numpy.typing import NDArray

from restorer.imaging.geometry import Box

Bytes = NDArray[np.uint8]


def picture(height: int, width: int) -> Bytes:
    """(H, W, 3) uint8: photographs, repeated and mirrored until the picture is full."""
    tile = np.hstack(
        [cv2.resize(one, (600, 600)) for one in (skimage.data.astronaut(), skimage.data.coffee())]
    )
    tile = np.vstack([tile, tile[:, ::-1]])
    repeats = -(-height // tile.shape[0]), -(-width // tile.shape[1]), 1
    return np.ascontiguousarray(np.tile(tile, repeats)[:height, :width])


def flakes(height: int, width: int, count: int, seed: int = 0) -> Bytes:
    """Discs of 3-11 px radius anywhere: (H, W) uint8, 255 = hole."""
    rng = np.random.default_rng(seed)
    mask = np.zeros((height, width), np.uint8)
    for _ in range(count):
        centre = int(rng.integers(0, width)), int(rng.integers(0, height))
        cv2.circle(mask, centre, int(rng.integers(3, 12)), 255, -1)
    return mask


def losses(
    height: int, width: int, *, count: int = 60, clusters: int = 8, share: float | None = None, seed: int = 0
) -> Bytes:
    """Ragged paint losses of 10-60 px radius in clusters; scaled up until they cover `share` of the picture, if given."""
    scale = 1.0
    while True:
        mask = _losses(height, width, count, clusters=clusters, scale=scale, seed=seed)
        if share is None or mask.mean() / 255 >= share:
            return mask
        scale *= 1.05


def _losses(height: int, width: int, count: int, *, clusters: int, scale: float, seed: int) -> Bytes:
    rng = np.random.default_rng(seed)
    mask = np.zeros((height, width), np.uint8)
    centres = rng.uniform((0.06 * width, 0.06 * height), (0.94 * width, 0.94 * height), (clusters, 2))
    angles = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    for number in range(count):
        spread = 0.025 * min(height, width) * scale
        middle = centres[number % clusters] + rng.normal(0, spread, 2)
        radius = scale * rng.uniform(10, 60) * rng.uniform(0.7, 1.1, 24)
        outline = middle + radius[:, None] * np.stack([np.cos(angles), np.sin(angles)], 1)
        cv2.fillPoly(mask, [outline.astype(np.int32)], 255)
    return mask


def crack(height: int, width: int, seed: int = 0) -> Bytes:
    """One crack of 5 px from the left edge to the right one."""
    rng = np.random.default_rng(seed)
    x = np.arange(0, width + 20, 20)
    y = np.clip(height / 2 + np.cumsum(rng.normal(0, 8, len(x))), 100, height - 100)
    mask = np.zeros((height, width), np.uint8)
    cv2.polylines(mask, [np.stack([x, y], 1).astype(np.int32)], False, 255, 5)
    return mask


def boxes(mask: Bytes) -> list[Box]:
    """A tight box around every hole (8-connected)."""
    stats = cv2.connectedComponentsWithStats(mask, connectivity=8)[2][1:, :4]
    return [Box(*map(int, row)) for row in stats]


def needed(mask: Bytes) -> int:
    """Pixels in the union of all holes' boxes, each grown by its thickness (diameter), at least 16 px."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    depth = cv2.distanceTransform(mask, cv2.DIST_L2, 5)
    union = np.zeros(mask.shape, bool)
    for number in range(1, count):
        left, top, width, height = (int(n) for n in stats[number, :4])
        here = slice(top, top + height), slice(left, left + width)
        thickness = 2 * int(np.ceil(depth[here][labels[here] == number].max()))
        rim = max(16, thickness)
        union[max(0, top - rim) : top + height + rim, max(0, left - rim) : left + width + rim] = True
    return int(union.sum())
