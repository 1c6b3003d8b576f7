"""Masks drawn from the damage generators: one for a sample, or thousands at once by all processors."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from training import damage, processes
from training.config import Damage

Pixels = NDArray[np.uint8]

_ATTEMPTS = 16
_LEAST, _MOST = 0.002, 0.7
"""Share of a crop that should be hole: an emptier one teaches little, a fuller one leaves little to learn from."""
_CHUNK = 64


@dataclass(frozen=True)
class Request:
    """So many masks of one damage and size. The i-th depends on `seed` and i alone."""

    damage: Damage
    size: tuple[int, int]
    count: int
    seed: tuple[int, ...]


def draw_mask(rng: np.random.Generator, wanted: Damage, size: tuple[int, int]) -> Pixels:
    """A mask (H, W) uint8, 0 or 255, neither nearly empty nor nearly full if that can be had; never quite either.

    Where the recipe asks for a hole ratio, that decides alone. Raises `TrainingError` for options that make no sense.
    """
    for _ in range(_ATTEMPTS):
        mask = damage.generate(wanted.kind, rng, *size, **wanted.options)
        if "ratio" in wanted.options or _LEAST <= float((mask >= 128).mean()) <= _MOST:
            break
    return mask


def draw_pools(requests: Sequence[Request], workers: int) -> list[Pixels]:
    """For each request its masks as (count, H, W) uint8, 0 or 255, drawn by so many processes (0, 1: by this one).

    Raises `TrainingError` like `draw_mask`.
    """
    chunks = [
        (request, start, min(start + _CHUNK, request.count))
        for request in requests
        for start in range(0, request.count, _CHUNK)
    ]
    if workers > 1:
        with ProcessPoolExecutor(workers, processes.context(), initializer=processes.begin) as pool:
            packed = list(pool.map(_draw_chunk, chunks))
    else:
        packed = [_draw_chunk(chunk) for chunk in chunks]
    parts: dict[int, list[Pixels]] = {}
    for (request, _, _), bits in zip(chunks, packed, strict=True):
        masks = np.unpackbits(bits, axis=-1, count=request.size[1]) * np.uint8(255)
        parts.setdefault(id(request), []).append(masks)
    return [np.concatenate(parts[id(request)]) for request in requests]


def _draw_chunk(chunk: tuple[Request, int, int]) -> Pixels:
    """Masks as bits, (n, H, W / 8 rounded up): an eighth to send."""
    request, start, end = chunk
    masks = [
        draw_mask(np.random.default_rng([*request.seed, index]), request.damage, request.size)
        for index in range(start, end)
    ]
    return np.packbits(np.stack(masks) >= 128, axis=-1)
