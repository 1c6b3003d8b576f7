"""Small pictures with masks, and a filler that knows its answer."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from restorer.models.filler import FillerInfo, Holes, Tiles


class GreyFiller:
    """Fills with mid grey; `wrong` makes it fail."""

    def __init__(self, name: str = "grey", *, level: float = 0.5, wrong: Exception | None = None) -> None:
        self.info = FillerInfo(name, name.title(), "For tests.", "classical", restores_grain=True)
        self.level, self.wrong = level, wrong

    def fill(self, tiles: Tiles, holes: Holes, seed: int = 0) -> Tiles:
        if self.wrong is not None:
            raise self.wrong
        return np.where(holes[..., None], np.float32(self.level), tiles).astype(np.float32)


def picture(seed: int = 0, height: int = 48, width: int = 64) -> np.ndarray:
    """A soft coloured picture (H, W, 3) uint8."""
    noise = np.random.default_rng(seed).normal(0, 1, (height, width, 3)).astype(np.float32)
    soft = cv2.GaussianBlur(noise, (0, 0), 5)
    return np.clip(120 + 400 * soft, 0, 255).astype(np.uint8)


def write(path: Path, pixels: np.ndarray) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), pixels if pixels.ndim == 2 else pixels[..., ::-1])
    return path


@pytest.fixture
def make_filler() -> type[GreyFiller]:
    return GreyFiller


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two clean pictures, b.png and a.png, and masks a_crack.png, a_hole.png and b_hole.png in ../masks."""
    for seed, name in enumerate(("b", "a")):
        write(tmp_path / "clean" / f"{name}.png", picture(seed))
    hole = np.zeros((48, 64), np.uint8)
    hole[10:20, 20:40] = 255
    crack = np.zeros((48, 64), np.uint8)
    crack[5:40, 30:32] = 255
    for name, mask in (("a_hole", hole), ("b_hole", hole), ("a_crack", crack)):
        write(tmp_path / "masks" / f"{name}.png", mask)
    return tmp_path / "clean"
