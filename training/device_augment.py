"""The crops of `augment.py` for whole batches on a GPU: the same settings, no loop over samples.

The difference: rotation and zoom sample bilinearly, and shrinking averages as many samples a pixel as it needs.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from training.augment import FLAT, KEEP_FLAT
from training.config import Augmentation
from training.device_pack import DevicePack

Floats = NDArray[np.float64]

CANDIDATES = 3
"""Places drawn for each crop; the first that is not flat is used."""
_PROBE = 16
"""Flatness is judged on so many pixels along each side."""
_MOST_SAMPLES = 8


@dataclass(frozen=True)
class Places:
    """Where crops lie in their pictures. All fields lie on the device; n = crops x candidates."""

    index: Tensor
    """(n,) int64: the pictures."""
    centre: Tensor
    """(n, 2) float32: y, x of the crop's middle in its picture."""
    matrix: Tensor
    """(n, 2, 2) float32: from steps in the crop to steps in the picture, without the zoom."""
    step: Tensor
    """(n,) float32: picture pixels to a crop pixel, 1 / zoom."""

    def at(self, chosen: Tensor) -> Places:
        return Places(self.index[chosen], self.centre[chosen], self.matrix[chosen], self.step[chosen])


def draw_places(
    rng: np.random.Generator, pack: DevicePack, count: int, size: tuple[int, int], augmentation: Augmentation
) -> Places:
    """Random places as `augment.draw_geometry` has them, `CANDIDATES` in a row for each of `count` crops."""
    n = count * CANDIDATES
    index = rng.integers(len(pack), size=n)
    turns = rng.integers(4, size=n) * augmentation.quarter_turns
    flips = 1.0 - 2.0 * (rng.integers(2, size=(n, 2)) * augmentation.flips)
    angle = np.radians(rng.uniform(-1, 1, n) * augmentation.rotation)
    zoom = _zooms(rng, n, augmentation)
    cos, sin = np.cos(angle), np.sin(angle)
    # Quarter turns by whole numbers, so that crops which are neither zoomed nor rotated meet the pixels exactly.
    right, up = np.array([1, 0, -1, 0])[turns], np.array([0, 1, 0, -1])[turns]
    rows = [
        [cos * right - sin * up, -cos * up - sin * right],
        [sin * right + cos * up, cos * right - sin * up],
    ]
    matrix = np.moveaxis(np.array(rows), 2, 0)
    shape = pack.shapes[index].astype(np.float64)
    box = np.abs(matrix) @ np.array(size, np.float64)
    fits = (box / shape).max(axis=1)
    zoom = fits * np.maximum(1, zoom) if augmentation.whole else np.maximum(zoom, np.minimum(fits, 1))
    box = box / zoom[:, None]
    exact = ((zoom == 1) & (angle == 0))[:, None]
    centre = _tops(rng.random((n, 2)), shape, box, exact, middle=augmentation.whole) + (box - 1) / 2

    def put(values: NDArray[np.generic], kind: torch.dtype = torch.float32) -> Tensor:
        return torch.from_numpy(np.ascontiguousarray(values)).to(pack.device, kind)

    return Places(put(index, torch.int64), put(centre), put(matrix * flips[:, None, :]), put(1 / zoom))


def _zooms(rng: np.random.Generator, n: int, augmentation: Augmentation) -> Floats:
    low, high = augmentation.scale
    zoom = np.exp(rng.uniform(math.log(low), math.log(high), n))
    kept = rng.random(n) < (0.5 if low <= 1 <= high else 0.0)
    return np.where(kept, 1.0, zoom)


def _tops(drawn: Floats, shape: Floats, box: Floats, exact: NDArray[np.bool_], *, middle: bool) -> Floats:
    """Top and left edges (n, 2): anywhere inside, in the middle of what is too small, whole numbers if `exact`."""
    room = shape - box
    if middle:
        return np.where(exact, np.floor(room / 2), room / 2)
    anywhere = np.where(exact, np.floor(drawn * (room + 1)), drawn * room)
    return np.where(room >= 0, anywhere, np.floor(room / 2))


def samples_a_pixel(pack: DevicePack, size: tuple[int, int], augmentation: Augmentation) -> int:
    """How many samples along each side of a crop pixel shrinking needs at most."""
    step = 1 / augmentation.scale[0]
    if augmentation.whole:
        sides = np.maximum(pack.shapes / np.array(size), pack.shapes[:, ::-1] / np.array(size)).max(axis=1)
        step = max(1.0, float(sides.max()))
    return int(min(_MOST_SAMPLES, max(1, math.ceil(step - 1e-9))))


def cut(pack: DevicePack, places: Places, size: tuple[int, int], samples: int) -> Tensor:
    """The crops at `places` as (n, h, w, 3) float32 in [0, 255].

    A crop pixel that covers s picture pixels along a side is the mean of `samples` places spread over s - 1 of
    them: one pixel's own value for s = 1, the exact mean for s = `samples`.
    """
    total: Tensor | float = 0.0
    offsets = torch.linspace(-0.5, 0.5, samples).tolist() if samples > 1 else [0.0]
    for down in offsets:
        for across in offsets:
            total = total + pack.look_up(places.index, *_grid(places, size, size, (down, across)))
    assert isinstance(total, Tensor)
    return total / len(offsets) ** 2


def choose(pack: DevicePack, places: Places, size: tuple[int, int], drawn: Tensor) -> Places:
    """Of each crop's candidates the first that is not flat; `drawn` (n,) in [0, 1) lets some flat ones pass."""
    seen = pack.look_up(places.index, *_grid(places, size, (_PROBE, _PROBE), (0.0, 0.0)))
    spread = seen.flatten(1, 2).std(1, correction=0).amax(1)
    good = ((spread >= FLAT) | (drawn < KEEP_FLAT)).view(-1, CANDIDATES)
    first = good.int().argmax(1)
    return places.at(first + CANDIDATES * torch.arange(len(first), device=first.device))


def _grid(
    places: Places, size: tuple[int, int], points: tuple[int, int], offset: tuple[float, float]
) -> tuple[Tensor, Tensor]:
    """y and x in the pictures, (n, *points) each, of `points` spread over crops of `size`."""
    device = places.step.device
    y, x = (
        (torch.arange(count, device=device) + 0.5) * (side / count) - side / 2
        for side, count in zip(size, points, strict=True)
    )
    step = places.step.view(-1, 1, 1)
    spread = (step - 1).clamp(min=0)
    down, across = y.view(1, -1, 1) * step + offset[0] * spread, x.view(1, 1, -1) * step + offset[1] * spread
    m = places.matrix.unsqueeze(-1).unsqueeze(-1)
    return (
        m[:, 0, 0] * down + m[:, 0, 1] * across + places.centre[:, 0].view(-1, 1, 1),
        m[:, 1, 0] * down + m[:, 1, 1] * across + places.centre[:, 1].view(-1, 1, 1),
    )
