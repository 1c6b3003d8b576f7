"""Fillers of known worth, and pictures on which they differ."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import cv2
import numpy as np
import pytest

from restorer.engine.damage import Damage
from restorer.engine.source import PictureSource
from restorer.imaging.picture import Picture
from restorer.models.filler import FillerInfo


def info(name: str, **changes: Any) -> FillerInfo:
    defaults: dict[str, Any] = {"context": (8, 1.0), "tile": 128, "restores_grain": True}
    return FillerInfo(name, name.title(), "For tests", "classical", **(defaults | changes))


@dataclass(eq=False)
class Off:
    """Telea's answer, off by `thin` in holes up to `limit` pixels thick and by `thick` in others."""

    info: FillerInfo
    thin: float = 0.0
    thick: float = 0.0
    limit: float = 9.0
    calls: list[int] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def fill(self, tiles: np.ndarray, holes: np.ndarray, seed: int = 0) -> np.ndarray:
        with self.lock:
            self.calls.append(len(tiles))
        filled = tiles.copy()
        for tile, hole in zip(filled, holes, strict=True):
            flags = hole.astype(np.uint8)
            plane = cv2.inpaint(np.round(tile * 255).astype(np.uint8), flags, 3, cv2.INPAINT_TELEA)
            tile[hole] = (plane / np.float32(255))[hole]
            _, labels = cv2.connectedComponents(flags, connectivity=8)
            distance = cv2.distanceTransform(flags, cv2.DIST_L2, 5)
            deep = np.unique(labels[2 * distance - 1 > self.limit])
            is_thick = np.isin(labels, deep[deep > 0])
            tile[hole & is_thick] += np.float32(self.thick)
            tile[hole & ~is_thick] += np.float32(self.thin)
        return np.clip(filled, 0, 1)


def paint(shape: tuple[int, int] = (160, 200), seed: int = 1, dtype: str = "uint8") -> np.ndarray:
    """Soft colours with fine noise, (H, W, 3); the right half is rougher."""
    rng = np.random.default_rng(seed)
    small = rng.uniform(0.2, 0.8, (5, 6, 3)).astype(np.float32)
    smooth = cv2.resize(small, shape[::-1], interpolation=cv2.INTER_CUBIC)
    noise = rng.normal(0, 0.01, smooth.shape)
    noise[:, shape[1] // 2 :] *= 5
    top = np.iinfo(dtype).max
    return (np.clip(smooth + noise, 0, 1) * top).astype(dtype)


def flakes(shape: tuple[int, int] = (160, 200), thick: int = 3) -> np.ndarray:
    """A mask of many flakes of 3 pixels radius and `thick` ones of 7 between them, apart from each other."""
    mask = np.zeros(shape, np.uint8)
    for n, (y, x) in enumerate(
        (y, x) for y in range(16, shape[0] - 12, 32) for x in range(16, shape[1] - 12, 32)
    ):
        cv2.circle(mask, (x, y), 7 if n % 2 and n < 2 * thick else 3, 255, -1)
    return mask


@pytest.fixture(scope="session")
def made() -> SimpleNamespace:
    """`made.info`, `made.Off`, `made.paint`, `made.flakes`, `made.source(pixels, mask, protect)`."""

    def source(pixels: np.ndarray, mask: np.ndarray, protect: np.ndarray | None = None) -> PictureSource:
        return PictureSource(Picture(pixels), Damage(mask, protect))

    return SimpleNamespace(info=info, Off=Off, paint=paint, flakes=flakes, source=source)
