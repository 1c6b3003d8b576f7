"""Cheap fillers to drive the engine with."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import cv2
import numpy as np
import pytest

from restorer.models.filler import FillerInfo


def info(**changes: Any) -> FillerInfo:
    defaults: dict[str, Any] = {"context": (8, 1.0), "tile": 64}
    return FillerInfo("fake", "Fake", "For tests", "classical", **(defaults | changes))


@dataclass
class Constant:
    """Answers with one value everywhere, known pixels included."""

    info: FillerInfo
    value: float = 0.5

    def fill(self, tiles: np.ndarray, holes: np.ndarray, seed: int = 0) -> np.ndarray:
        return np.full_like(tiles, self.value)


@dataclass
class Diffuse:
    """Telea's method in 16 bit; keeps known pixels."""

    info: FillerInfo

    def fill(self, tiles: np.ndarray, holes: np.ndarray, seed: int = 0) -> np.ndarray:
        filled = tiles.copy()
        for tile, hole in zip(filled, holes, strict=True):
            for c in range(3):
                plane = np.round(tile[..., c] * 65535).astype(np.uint16)
                plane = cv2.inpaint(plane, hole.astype(np.uint8), 3, cv2.INPAINT_TELEA)
                tile[hole, c] = plane[hole] / 65535
        return filled


@dataclass
class Watching:
    """Remembers what it was given and answers with the mean of the known pixels."""

    info: FillerInfo
    seen: list[tuple[np.ndarray, np.ndarray]] = field(default_factory=list)
    shift: float = 0.0
    seconds: float = 0.0
    fail_above: int | None = None
    """Batches of more pixels than this run out of memory."""
    error: Exception | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)

    def fill(self, tiles: np.ndarray, holes: np.ndarray, seed: int = 0) -> np.ndarray:
        if self.error is not None:
            raise self.error
        if self.fail_above is not None and holes.size > self.fail_above:
            raise RuntimeError("[enforce fail at alloc_cpu.cpp] DefaultCPUAllocator: not enough memory")
        time.sleep(self.seconds)
        with self.lock:
            self.seen.append((tiles.copy(), holes.copy()))
        filled = tiles.copy()
        for tile, hole in zip(filled, holes, strict=True):
            tile[hole] = tile[~hole].mean(axis=0)
        return filled + np.float32(self.shift)


@pytest.fixture(scope="session")
def fake() -> SimpleNamespace:
    """`fake.info`, `fake.Constant`, `fake.Diffuse`, `fake.Watching`."""
    return SimpleNamespace(
        info=info, Constant=Constant, Diffuse=Diffuse, Watching=Watching, blobs=blobs, scene=scene
    )


def blobs(shape: tuple[int, int], seed: int, count: int = 8, largest: int = 12) -> np.ndarray:
    """A random mask of discs, boxes and cracks; some soft."""
    rng = np.random.default_rng(seed)
    mask = np.zeros(shape, np.uint8)
    for _ in range(count):
        x, y = int(rng.integers(shape[1])), int(rng.integers(shape[0]))
        value = int(rng.choice([255, 255, 120]))
        size = int(rng.integers(1, largest + 1))
        kind = rng.integers(3)
        if kind == 0:
            cv2.circle(mask, (x, y), size, value, -1)
        elif kind == 1:
            cv2.rectangle(mask, (x, y), (x + size, y + size // 2), value, -1)
        else:
            end = (int(rng.integers(shape[1])), int(rng.integers(shape[0])))
            cv2.line(mask, (x, y), end, value, int(rng.integers(1, 4)))
    if not mask.any():
        mask[0, 0] = 255
    return mask


def scene(shape: tuple[int, int], seed: int, channels: int = 3, dtype: str = "uint8") -> np.ndarray:
    """Smooth random pixels with noise, (H, W, C); alpha (C = 2 or 4) is opaque but for a corner."""
    rng = np.random.default_rng(seed)
    small = rng.uniform(0.1, 0.9, (4, 5, channels)).astype(np.float32)
    smooth = cv2.resize(small, shape[::-1], interpolation=cv2.INTER_CUBIC).reshape(*shape, channels)
    noisy = np.clip(smooth + rng.normal(0, 0.02, smooth.shape), 0, 1)
    pixels = (noisy * np.iinfo(dtype).max).astype(dtype)
    if channels in (2, 4):
        pixels[..., -1] = np.iinfo(dtype).max
        pixels[: shape[0] // 4, : shape[1] // 4, -1] = 0
    return pixels
