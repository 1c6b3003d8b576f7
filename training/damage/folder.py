"""Masks cut out of a folder of mask pictures (white = damage)."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image, UnidentifiedImageError

from restorer.errors import TrainingError
from training.damage.drawing import Bits
from training.damage.options import span

_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp", ".gif"})

_LONGEST = 2048
"""Larger masks are shrunk to this side when read, so that the ones kept in memory stay small."""


def folder(
    rng: np.random.Generator, height: int, width: int, *, folder: str = "", scale: Any = (0.5, 1.5)
) -> Bits:
    """A piece of a random mask picture in `folder` (searched with its subfolders), scaled, turned and flipped.

    `scale`: range of zoom factors. The piece holds some damage where the mask marks any. Raises `TrainingError` if
    the folder is missing or has no mask pictures, a file cannot be read, or no mask marks any damage.
    """
    smallest, largest = span("scale", scale, 0.01, 100)
    files = _files(str(folder))
    for index in rng.permutation(len(files)):
        bits = _read(files[index])
        rows = np.flatnonzero(bits.any(1))
        if len(rows):
            break
    else:
        raise TrainingError(f"No mask in {folder} marks any damage.", todo="Paint damage white on black.")
    row = int(rng.choice(rows))
    column = int(rng.choice(np.flatnonzero(bits[row])))
    zoom = float(np.exp(rng.uniform(np.log(smallest), np.log(largest))))
    quarter, flip = int(rng.integers(0, 4)), 1 - 2 * int(rng.integers(0, 2))
    turn = np.array([[1, 0], [0, 1]]) if quarter % 2 == 0 else np.array([[0, -1], [1, 0]])
    turn = turn * (1 - 2 * (quarter // 2)) * np.array([flip, 1])
    # The marked pixel comes to lie anywhere in the crop.
    matrix = np.zeros((2, 3))
    matrix[:, :2] = zoom * turn
    matrix[:, 2] = np.floor(rng.uniform(0, [width, height])) - matrix[:, :2] @ (column, row)
    return np.asarray(cv2.warpAffine(bits, matrix, (width, height), flags=cv2.INTER_NEAREST), np.uint8)


@lru_cache(maxsize=64)
def _files(folder: str) -> tuple[Path, ...]:
    """Mask pictures in the folder, in a fixed order."""
    path = Path(folder)
    if not folder or not path.is_dir():
        raise TrainingError(
            f"There is no folder of masks {folder!r}.", todo="Name one with the damage option folder."
        )
    files = tuple(sorted(file for file in path.rglob("*") if file.suffix.lower() in _SUFFIXES))
    if not files:
        raise TrainingError(f"The folder {folder} has no mask pictures.")
    return files


@lru_cache(maxsize=128)
def _read(path: Path) -> Bits:
    """The mask as bits; lighter than half is damage."""
    try:
        with Image.open(path) as image:
            image.draft("L", (_LONGEST, _LONGEST))
            grey = image.convert("L")
    except (OSError, UnidentifiedImageError, Image.DecompressionBombError, ValueError) as error:
        raise TrainingError(f"The mask {path} cannot be read.", todo="Repair or remove it.") from error
    if max(grey.size) > _LONGEST:
        grey.thumbnail((_LONGEST, _LONGEST))
    bits = (np.asarray(grey) > 127).astype(np.uint8)
    bits.flags.writeable = False
    return bits
