"""Small damaged pictures on disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from restorer.imaging import io
from restorer.imaging.mask import write_mask
from restorer.imaging.picture import Picture

MakePicture = Callable[..., Path]


@pytest.fixture
def make_picture(tmp_path: Path) -> MakePicture:
    """Writes a picture with a white flake at (20, 16), 12 x 8 pixels, and its mask beside it in masks/."""

    def make(name: str, *, depth: int = 8, seed: int = 0, with_mask: bool = True) -> Path:
        rng = np.random.default_rng(seed)
        slope = np.linspace(60, 120, 64)[None, :, None] + np.array([20.0, 0.0, -30.0])
        pixels = np.clip(np.tile(slope, (48, 1, 1)) + rng.normal(0, 4, (48, 64, 3)), 0, 255)
        pixels[16:24, 20:32] = 235
        native = pixels.astype(np.uint8) if depth == 8 else (pixels * 257).astype(np.uint16)
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        io.write(Picture(native), path)
        if with_mask:
            mask = np.zeros((48, 64), np.uint8)
            mask[15:25, 19:33] = 255
            (tmp_path / "masks").mkdir(exist_ok=True)
            write_mask(mask, tmp_path / "masks" / Path(name).with_suffix(".png").name)
        return path

    return make
