"""How one crop differs from the next: geometry for picture and mask together, then colour, blur, noise and JPEG.

Everything random comes from the generator that is passed in, in a fixed order: the same generator state gives the
same crop.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from training.config import Augmentation

Pixels = NDArray[np.uint8]

FLAT = 4.0
"""A crop whose standard deviation is below this in every channel teaches little."""
KEEP_FLAT = 0.2
"""Part of the flat crops that is used nevertheless: skies and grounds must be filled, too."""
_ATTEMPTS = 8


@dataclass(frozen=True)
class Geometry:
    """Where a crop lies in its picture and how it is turned."""

    window: tuple[int, int, int, int]
    """Top, left, height, width in picture pixels; what lies outside the picture is mirrored in."""
    inner: tuple[int, int]
    """Height and width of the window's part that remains after the rotation, still in picture pixels."""
    angle: float
    """Small rotation in degrees, counter-clockwise."""
    size: tuple[int, int]
    """Height and width of the crop before quarter turns."""
    turns: int
    flip: tuple[bool, bool]
    """Mirrored top to bottom, left to right."""


def crop(
    picture: Pixels, rng: np.random.Generator, size: tuple[int, int], augmentation: Augmentation
) -> Pixels:
    """A random crop (h, w, 3) uint8 of `picture` (H, W, 3) uint8, `size` = (h, w); flat ones are mostly avoided."""
    return _colours(_interesting(picture, rng, size, augmentation)[0], rng, augmentation)


def crop_with_mask(
    picture: Pixels, mask: Pixels, rng: np.random.Generator, size: tuple[int, int], augmentation: Augmentation
) -> tuple[Pixels, Pixels]:
    """The same crop of `picture` and of its `mask` (H, W) uint8, 255 = hole; the mask's stays 0 or 255."""
    pixels, geometry = _interesting(picture, rng, size, augmentation)
    return _colours(pixels, rng, augmentation), np.where(cut(mask, geometry) >= 128, 255, 0).astype(np.uint8)


def draw_geometry(
    rng: np.random.Generator, shape: tuple[int, int], size: tuple[int, int], augmentation: Augmentation
) -> Geometry:
    """A random place and pose of a crop of `size` in a picture of `shape`.

    Where the range of scales holds 1, half of the crops keep the picture's own pixels: these are the ones that
    have not been smoothed. A picture too small for the scale is shrunk less, never enlarged for it; what is still
    missing is mirrored.
    """
    turns = int(rng.integers(4)) if augmentation.quarter_turns else 0
    flip = (bool(rng.random() < 0.5), bool(rng.random() < 0.5)) if augmentation.flips else (False, False)
    angle = (
        float(rng.uniform(-augmentation.rotation, augmentation.rotation)) if augmentation.rotation else 0.0
    )
    height, width = size if turns % 2 == 0 else size[::-1]
    cos, sin = abs(math.cos(math.radians(angle))), abs(math.sin(math.radians(angle)))
    fits = max((height * cos + width * sin) / shape[0], (height * sin + width * cos) / shape[1])
    zoom = _zoom(rng, augmentation)
    # A zoom of `fits` shows as much of the picture as there is.
    zoom = fits * max(1.0, zoom) if augmentation.whole else max(zoom, min(fits, 1.0))
    inner = max(1, round(height / zoom)), max(1, round(width / zoom))
    box = math.ceil(inner[0] * cos + inner[1] * sin - 1e-6), math.ceil(inner[0] * sin + inner[1] * cos - 1e-6)
    top, left = (
        (whole - part) // 2 if augmentation.whole or part > whole else int(rng.integers(whole - part + 1))
        for whole, part in zip(shape, box, strict=True)
    )
    return Geometry((top, left, *box), inner, angle, (height, width), turns, flip)


def cut(pixels: Pixels, geometry: Geometry) -> Pixels:
    """What `geometry` shows of `pixels` (H, W, 3) or (H, W) uint8; no black corners. The result is contiguous."""
    part = _window(pixels, geometry.window)
    height, width = geometry.inner
    if geometry.angle:
        rows, columns = part.shape[:2]
        matrix = cv2.getRotationMatrix2D(((columns - 1) / 2, (rows - 1) / 2), geometry.angle, 1.0)
        matrix[:, 2] += (width - columns) / 2, (height - rows) / 2
        part = _bytes(
            cv2.warpAffine(
                part, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101
            )
        )
    if geometry.inner != geometry.size:
        method = cv2.INTER_AREA if geometry.size[0] < height else cv2.INTER_CUBIC
        part = _bytes(cv2.resize(part, geometry.size[::-1], interpolation=method))
    part = np.rot90(part, geometry.turns)
    part = part[:: -1 if geometry.flip[0] else 1, :: -1 if geometry.flip[1] else 1]
    return np.ascontiguousarray(part)


def _interesting(
    picture: Pixels, rng: np.random.Generator, size: tuple[int, int], augmentation: Augmentation
) -> tuple[Pixels, Geometry]:
    shape = picture.shape[0], picture.shape[1]
    for attempt in range(_ATTEMPTS):
        geometry = draw_geometry(rng, shape, size, augmentation)
        pixels = cut(picture, geometry)
        is_flat = float(cv2.meanStdDev(pixels)[1].max()) < FLAT
        if not is_flat or attempt == _ATTEMPTS - 1 or rng.random() < KEEP_FLAT:
            break
    return pixels, geometry


def _zoom(rng: np.random.Generator, augmentation: Augmentation) -> float:
    low, high = augmentation.scale
    if low <= 1 <= high and rng.random() < 0.5:
        return 1.0
    return float(math.exp(rng.uniform(math.log(low), math.log(high))))


def _window(pixels: Pixels, window: tuple[int, int, int, int]) -> Pixels:
    top, left, height, width = window
    bottom, right = top + height, left + width
    rows, columns = pixels.shape[:2]
    inside = pixels[max(0, top) : min(rows, bottom), max(0, left) : min(columns, right)]
    missing = max(0, -top), max(0, bottom - rows), max(0, -left), max(0, right - columns)
    if not any(missing):
        return inside
    return _bytes(cv2.copyMakeBorder(np.ascontiguousarray(inside), *missing, cv2.BORDER_REFLECT_101))


def _colours(pixels: Pixels, rng: np.random.Generator, augmentation: Augmentation) -> Pixels:
    """Everything that changes colours and not places. Blur, noise and JPEG spare half of the crops each."""
    if rng.random() < augmentation.permute_channels:
        pixels = np.ascontiguousarray(pixels[..., rng.permutation(3)])
    if augmentation.exposure or augmentation.colour:
        brightness, contrast = 1 + augmentation.exposure * rng.uniform(-1, 1, 2)
        gains = brightness * (1 + augmentation.colour * rng.uniform(-1, 1, 3))
        changed = pixels.astype(np.float32)
        mean = changed.mean()
        pixels = _rounded(((changed - mean) * contrast + mean) * gains)
    if augmentation.blur and rng.random() < 0.5 and (sigma := rng.uniform(0, augmentation.blur)) > 0.1:
        pixels = _bytes(cv2.GaussianBlur(pixels, (0, 0), sigma))
    if augmentation.noise and rng.random() < 0.5:
        grain = rng.standard_normal(pixels.shape, np.float32)
        pixels = _rounded(pixels + 255 * rng.uniform(0, augmentation.noise) * grain)
    if augmentation.jpeg < 100 and rng.random() < 0.5:
        quality = int(rng.integers(augmentation.jpeg, 101))
        encoded = cv2.imencode(".jpg", pixels[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
        pixels = np.ascontiguousarray(_bytes(cv2.imdecode(encoded, cv2.IMREAD_COLOR))[..., ::-1])
    return pixels


def _rounded(values: NDArray[np.floating]) -> Pixels:
    return np.asarray(np.rint(values).clip(0, 255), np.uint8)


def _bytes(result: Any) -> Pixels:
    """OpenCV's results are uint8 where its input is; its types do not say so."""
    return np.asarray(result, np.uint8)
