"""Classical fillers: diffusion and frequency-selective reconstruction from OpenCV, biharmonic from scikit-image.

They copy nothing: each continues what surrounds the hole, smoothly. Known pixels come back unchanged.
The libraries are imported when a tile is filled, so that the catalog stays quick to import.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from restorer.errors import FillerError
from restorer.models.filler import FillerInfo, Holes, Tiles
from restorer.text import text

Tile = NDArray[np.float32]
"""(H, W, 3) float32 in [0, 1]; hole pixels are 0."""

Hole = NDArray[np.bool_]
"""(H, W) bool, True where unknown."""

_NARROWEST = 3
"""OpenCV's diffusion reads memory it never wrote on tiles of one row or column: narrower tiles are widened."""

DEFAULT_RADIUS = 3
"""Neighbourhood of OpenCV's diffusion in pixels: wider ones blur more and gain nothing on real pictures."""

TELEA = FillerInfo(
    id="opencv-telea",
    name="Telea",
    description=text(
        "Carries the surroundings inwards along the hole's edge. Very fast; for cracks and small flakes."
    ),
    kind="classical",
    context=(8, 0.25),
    tile=512,
    seconds_per_megapixel=0.15,
)
NAVIER_STOKES = FillerInfo(
    id="opencv-ns",
    name="Navier–Stokes",
    description=text(
        "Continues lines of equal brightness into the hole, like a flow. Very fast; for cracks and small flakes."
    ),
    kind="classical",
    context=(8, 0.25),
    tile=512,
    seconds_per_megapixel=0.1,
)
FSR = FillerInfo(
    id="opencv-fsr",
    name=text("Frequency-selective"),
    description=text("Continues regular texture as waves, in 8 bits. Slow; good on craquelure and flakes."),
    kind="classical",
    context=(32, 0.5),
    tile=192,
    seconds_per_megapixel=10.0,
)
FSR_BEST = FillerInfo(
    id="opencv-fsr-best",
    name=text("Frequency-selective (best)"),
    description=text("As Frequency-selective, with more waves. About thirty times slower."),
    kind="classical",
    context=(32, 0.5),
    tile=64,
    seconds_per_megapixel=200.0,
)
SMOOTH = FillerInfo(
    id="smooth",
    name=text("Smooth"),
    description=text(
        "As Biharmonic, but stops early: calmer over thick holes, as accurate on thin ones, and quicker."
    ),
    kind="classical",
    largest_hole=64,
    context=(8, 0.5),
    tile=512,
    seconds_per_megapixel=0.15,
)
BIHARMONIC = FillerInfo(
    id="biharmonic",
    name=text("Biharmonic"),
    description=text(
        "Bends the surroundings smoothly over the hole. Fast; the most accurate on cracks and scratches."
    ),
    kind="classical",
    largest_hole=64,
    context=(8, 0.25),
    tile=512,
    seconds_per_megapixel=0.6,
)


class ClassicalFiller:
    """A filler made of one function that fills one tile.

    `fill_tile(tile, hole, seed)` gets a (H, W, 3) float32 tile whose hole pixels are 0 and returns one of the same
    shape; its values outside the hole are ignored. It must be deterministic and thread-safe.
    """

    def __init__(self, info: FillerInfo, fill_tile: Callable[[Tile, Hole, int], NDArray[Any]]) -> None:
        self._info = info
        self._fill_tile = fill_tile

    @property
    def info(self) -> FillerInfo:
        return self._info

    def fill(self, tiles: Tiles, holes: Holes, seed: int = 0) -> Tiles:
        """Tiles (N, H, W, 3) float32 in [0, 1] with the holes (N, H, W) filled; known pixels are bit-identical.

        Raises `FillerError` for arrays of other shapes or dtypes and for tiles without a known pixel.
        """
        check_tiles(tiles, holes)
        filled = tiles.copy()
        for result, hole in zip(filled, holes, strict=True):
            if not hole.any():
                continue
            result[hole] = 0.0
            new = np.asarray(self._fill_tile(result, hole, seed), np.float32)
            wrong = hole & ~np.isfinite(new).all(axis=2)
            if wrong.any():  # OpenCV divides by zero where next to nothing is known
                new = np.where(wrong[..., None], nearest(result, hole), new)
            result[hole] = np.clip(new[hole], 0.0, 1.0)
        return filled


def check_tiles(tiles: Tiles, holes: Holes) -> None:
    """Raise `FillerError` unless `tiles` and `holes` are what a `Filler` may be given."""
    if tiles.ndim != 4 or tiles.shape[3] != 3 or tiles.dtype != np.float32:
        raise FillerError(
            text(
                "Tiles must be (N, H, W, 3) float32, not {shape} {kind}.", shape=tiles.shape, kind=tiles.dtype
            )
        )
    if holes.shape != tiles.shape[:3] or holes.dtype != np.bool_:
        raise FillerError(
            text(
                "Holes must be {expected} bool, not {shape} {kind}.",
                expected=tiles.shape[:3],
                shape=holes.shape,
                kind=holes.dtype,
            )
        )
    if holes.size and holes.all(axis=(1, 2)).any():
        raise FillerError(
            text("A tile has no known pixel to fill from."),
            todo=text("Leave some of the surroundings out of the mask."),
        )


def telea(radius: int = DEFAULT_RADIUS) -> ClassicalFiller:
    """Fast marching. A. Telea, "An image inpainting technique based on the fast marching method", 2004."""
    return ClassicalFiller(TELEA, lambda tile, hole, _seed: _diffuse(tile, hole, radius, "INPAINT_TELEA"))


def navier_stokes(radius: int = DEFAULT_RADIUS) -> ClassicalFiller:
    """Isophotes as streamlines. Bertalmio, Bertozzi & Sapiro, "Navier-Stokes, fluid dynamics, and image and video
    inpainting", 2001."""
    return ClassicalFiller(
        NAVIER_STOKES, lambda tile, hole, _seed: _diffuse(tile, hole, radius, "INPAINT_NS")
    )


def frequency_selective(best: bool = False) -> ClassicalFiller:
    """Sparse Fourier models of overlapping blocks. Genser, Seiler, Schilling & Kaup, "Signal and loss geometry aware
    frequency selective extrapolation for error concealment", 2018."""
    name = "INPAINT_FSR_BEST" if best else "INPAINT_FSR_FAST"
    return ClassicalFiller(
        FSR_BEST if best else FSR, lambda tile, hole, _seed: _reconstruct(tile, hole, name)
    )


def biharmonic() -> ClassicalFiller:
    """Solves for a vanishing squared Laplacian. Damelin & Hoang, "On surface completion and image inpainting by
    biharmonic functions", 2018."""
    return ClassicalFiller(BIHARMONIC, lambda tile, hole, _seed: bend(tile, hole))


def smooth() -> ClassicalFiller:
    """Push-pull and a few conjugate-gradient steps towards the biharmonic surface; see `base_fill`."""
    from restorer.models.base_fill import base_fill

    return ClassicalFiller(SMOOTH, lambda tile, hole, _seed: base_fill(tile, hole))


def _diffuse(tile: Tile, hole: Hole, radius: int, method: str) -> NDArray[Any]:
    import cv2

    if min(hole.shape) < _NARROWEST:
        rim = ((_NARROWEST, _NARROWEST), (_NARROWEST, _NARROWEST))
        wide = _diffuse(
            np.pad(tile, (*rim, (0, 0)), mode="edge"), np.pad(hole, rim, mode="edge"), radius, method
        )
        return wide[_NARROWEST:-_NARROWEST, _NARROWEST:-_NARROWEST]
    flag, mask = getattr(cv2, method), hole.astype(np.uint8)
    scaled = tile * np.float32(255)
    rounded = np.rint(scaled)
    if np.abs(scaled - rounded).max() < 1e-3:  # an 8-bit picture: OpenCV's own path, all channels in one pass
        return np.asarray(cv2.inpaint(rounded.astype(np.uint8), mask, radius, flag)) / np.float32(255)
    # The scale stays 0..255: Telea's gradient term has unit length, so [0, 1] would drown in it.
    planes = [cv2.inpaint(np.ascontiguousarray(scaled[..., c]), mask, radius, flag) for c in range(3)]
    return np.stack(planes, axis=-1) / np.float32(255)


def _reconstruct(tile: Tile, hole: Hole, method: str) -> NDArray[Any]:
    import cv2

    # FSR takes 8 bits only and works in YCbCr. A grey picture goes in as one plane: in flat chroma FSR now and then
    # returns zero, which is bright green.
    grey = bool((tile == tile[..., :1]).all())
    source = np.rint((tile[..., 0] if grey else tile[..., ::-1]) * np.float32(255)).astype(np.uint8)
    target = np.empty_like(source)
    cv2.xphoto.inpaint(source, np.where(hole, 0, 255).astype(np.uint8), target, getattr(cv2.xphoto, method))
    planes = (np.repeat(target[..., None], 3, axis=2) if grey else target[..., ::-1]) / np.float32(255)
    # Far from anything known it leaves blocks black. What lies well outside the known range is no continuation.
    low, high = tile[~hole].min(axis=0), tile[~hole].max(axis=0)
    slack = (high - low) / 8 + np.float32(4 / 255)
    wrong = ((planes < low - slack) | (planes > high + slack)).any(axis=2)
    return np.where(wrong[..., None], np.float32(np.nan), planes)


def nearest(tile: Tile, hole: Hole) -> Tile:
    """`tile` (H, W, C) with every hole pixel in the colour of the nearest known one."""
    from scipy import ndimage

    indices = ndimage.distance_transform_edt(hole, return_distances=False, return_indices=True)
    y, x = np.asarray(indices)
    colours: Tile = tile[y, x]
    return colours


def bend(tile: Tile, hole: Hole) -> NDArray[Any]:
    """`tile` (H, W, C) with `hole` filled biharmonically, component by component; clipped to the known range."""
    from skimage.restoration import inpaint_biharmonic

    return np.asarray(inpaint_biharmonic(tile, hole, split_into_regions=True, channel_axis=-1))
