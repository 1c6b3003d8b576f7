"""Grain and canvas weave for fills that came out smoother than the picture around them.

What is missing is measured in two bands of fine detail: how strong they are in flat paint near the hole, and how
strong in the fill. The difference is synthesised as a random-phase texture with the mean spectrum of many flat
pieces of that paint, the same phases for every channel, so that grey stays grey (Galerne, Gousseau, Morel, "Random
Phase Textures: Theory and Synthesis", 2011).
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.engine.damage import Flags
from restorer.engine.source import Colour, Source, read_known
from restorer.imaging.geometry import Box

_SIGMAS = (0.8, 2.5)
"""Bands: finer than the first, between both. Coarser detail is structure: the filler's business."""
_RINGS = (40, 160)
"""How far around the region flat paint is looked for, in pixels; farther only where there is none near."""
_BLOCK_SIDES = (24, 12)
_FLATTEST = 1 / 5
_MOST_SPOTS = 16
_LEAST_BLOCKS = 4
_LEAST_PASSED = 0.5
"""Frequencies of which less than this is left are not brought back to full strength: they are structure."""
_LEAST_SIGMA = 0.3 / 255
"""Weaker grain is below the rounding of 8 bits."""
_LEAST_DEFICIT = 0.15
_DEPTH = 4.0
"""From this depth on (pixels) the grain is whole: next to the edge much of it follows from the known pixels."""
_LOCAL = 9
"""Window for local energies, in pixels."""

Plane = NDArray[np.float32]


@dataclass(frozen=True)
class Blocks:
    """Flat paint near a hole."""

    corners: list[tuple[int, int]]
    """Top-left (x, y) of a few typical blocks."""
    side: int
    energies: list[float]
    """Median mean square of each band in all flat blocks."""


def with_grain(colour: Colour, box: Box, source: Source, seed: int) -> Colour:
    """`colour` of the region `box` ((h, w, 3) float32 in [0, 1]) with the grain it lacks added inside the hole.

    The same for equal arguments; `seed` and `box` choose the noise. Comes back unchanged where nothing is missing
    or too little flat paint is near to measure it.
    """
    for reach in _RINGS:
        around = box.grown(reach).clipped(source.damage.shape)
        full, known = read_known(source, around)
        inside = box.moved(-around.x, -around.y).slices
        hole = np.zeros_like(known)
        hole[inside] = source.damage.hole(box)
        full[inside][hole[inside]] = colour[hole[inside]]
        bands = _bands(full, known | hole)
        if blocks := _flat_blocks(full, bands, known):
            return _added(colour, bands, blocks, hole, box.moved(-around.x, -around.y), seed=(seed, *box))
    return colour


def _added(
    colour: Colour, bands: list[Colour], blocks: Blocks, hole: Flags, box: Box, *, seed: tuple[int, ...]
) -> Colour:
    """`colour` with what `blocks` have and the fill lacks; `box` is the region's in the arrays' coordinates."""
    gains = [_gain(band, hole, energy) for band, energy in zip(bands, blocks.energies, strict=True)]
    if not any(gains):
        return colour
    detail = gains[0] * bands[0] + gains[1] * bands[1]
    side = blocks.side
    spots = np.stack([detail[y : y + side, x : x + side] for x, y in blocks.corners])
    noise = _random_phase(spots, box, seed)
    depth = np.asarray(cv2.distanceTransform(hole.view(np.uint8), cv2.DIST_L2, 5))[box.slices]
    return np.asarray(colour + noise * np.clip(depth / _DEPTH, 0, 1)[..., None], np.float32)


def _bands(full: Colour, valid: Flags) -> list[Colour]:
    """Detail of `full` between the scales of `_SIGMAS`, zero where not `valid`."""
    weights = valid.astype(np.float32)
    bands, finer = [], full
    for sigma in _SIGMAS:
        share = np.maximum(cv2.GaussianBlur(weights, (0, 0), sigma), 1e-6)
        smooth = np.asarray(
            cv2.GaussianBlur(full * weights[..., None], (0, 0), sigma) / share[..., None], np.float32
        )
        bands.append((finer - smooth) * weights[..., None])
        finer = smooth
    return bands


def _flat_blocks(full: Colour, bands: list[Colour], known: Flags) -> Blocks | None:
    """Where flat known paint is, and how much detail it has; None where there is too little.

    Flat is what has the least energy of coarse gradients; typical is a fine energy near the median, which leaves
    out edges and specks.
    """
    coarse = cv2.GaussianBlur(full.mean(axis=2), (0, 0), _SIGMAS[-1])
    slope = cv2.Sobel(coarse, cv2.CV_32F, 1, 0) ** 2 + cv2.Sobel(coarse, cv2.CV_32F, 0, 1) ** 2
    energies = [_energy(band) for band in bands]
    for side in _BLOCK_SIDES:
        if min(known.shape) < side:
            continue
        whole = _block_means(known.astype(np.float32), side)
        usable = np.flatnonzero(whole.ravel() > 0.999)
        if len(usable) < _LEAST_BLOCKS:
            continue
        slopes = _block_means(slope, side).ravel()[usable]
        count = max(_LEAST_BLOCKS, int(len(usable) * _FLATTEST))
        flat = usable[np.argsort(slopes, kind="stable")[:count]]
        fine = [_block_means(energy, side).ravel()[flat] for energy in energies]
        total = fine[0] + fine[1]
        typical = np.argsort(np.abs(total - np.median(total)), kind="stable")[:_MOST_SPOTS]
        rows, columns = np.divmod(flat[typical], whole.shape[1])
        corners = [(int(x) * _step(side), int(y) * _step(side)) for x, y in zip(columns, rows, strict=True)]
        return Blocks(corners, side, [float(np.median(energy)) for energy in fine])
    return None


def _energy(band: Colour) -> Plane:
    """Mean square over the channels."""
    red, green, blue = band[..., 0], band[..., 1], band[..., 2]
    return np.asarray((red * red + green * green + blue * blue) / 3, np.float32)


def _block_means(values: Plane, side: int) -> Plane:
    """Means over the blocks of `side` pixels that lie `_step(side)` apart."""
    means = cv2.boxFilter(values, cv2.CV_32F, (side, side), anchor=(0, 0), borderType=cv2.BORDER_ISOLATED)
    step = _step(side)
    return np.asarray(means[: values.shape[0] - side + 1 : step, : values.shape[1] - side + 1 : step])


def _step(side: int) -> int:
    return side // 3


def _gain(band: Colour, hole: Flags, wanted: float) -> float:
    """How much of the wanted band the fill lacks, as a factor on amplitude in [0, 1]; 0 for a negligible lack."""
    if wanted <= _LEAST_SIGMA**2:
        return 0.0
    weights = hole.astype(np.float32)
    energy = _energy(band) * weights
    local = cv2.boxFilter(energy, cv2.CV_32F, (_LOCAL, _LOCAL))
    share = cv2.boxFilter(weights, cv2.CV_32F, (_LOCAL, _LOCAL))
    there = float(np.median(local[hole] / share[hole]))
    lack = 1 - there / wanted
    return float(np.sqrt(lack)) if lack >= _LEAST_DEFICIT else 0.0


def _random_phase(spots: Colour, box: Box, seed: tuple[int, ...]) -> Colour:
    """(h, w, 3) noise with the mean spectrum and median energy of `spots`, (n, side, side, 3) float32."""
    import scipy.fft  # here, not above: it takes a fifth of the window's start

    side = spots.shape[1]
    energy = float(np.median(np.square(spots).mean(axis=(1, 2, 3))))
    taper = np.outer(np.hanning(side + 2)[1:-1], np.hanning(side + 2)[1:-1]).astype(np.float32)
    spots = spots - spots.mean(axis=(1, 2), keepdims=True)
    outside = 3 * spots.std(axis=(1, 2, 3), keepdims=True)  # what sticks out farther is no grain
    tapered = np.clip(spots, -outside, outside) * taper[..., None]
    power = np.square(np.abs(scipy.fft.fft2(tapered, axes=(1, 2)))).mean(axis=0)
    power *= energy / max(float(power.mean()), 1e-12)
    spectrum = np.sqrt(power) / np.maximum(_passed(side), _LEAST_PASSED)[..., None]
    kernels = np.fft.fftshift(np.fft.ifft2(spectrum, axes=(0, 1)).real, axes=(0, 1)).astype(np.float32)
    rng = np.random.default_rng([abs(number) for number in seed])
    white = rng.standard_normal((box.height + side, box.width + side), dtype=np.float32)
    inside = slice(side // 2, side // 2 + box.height), slice(side // 2, side // 2 + box.width)
    planes = (
        cv2.filter2D(white, cv2.CV_32F, np.ascontiguousarray(kernels[..., c]))[inside] for c in range(3)
    )
    return np.stack(list(planes), axis=2)


def _passed(side: int) -> NDArray[np.float64]:
    """(side, side): the share of each frequency that taking away the coarse picture has left in the bands."""
    f = np.fft.fftfreq(side)
    square = f[:, None] ** 2 + f[None, :] ** 2
    return np.asarray(1 - np.exp(-2 * (np.pi * _SIGMAS[-1]) ** 2 * square))
