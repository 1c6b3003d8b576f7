"""What is measured at every pixel of the working copy before anything is decided.

All lengths are shares of the picture's longer side, so a flake looks the same in a small and in a large scan.
Lightness and colour are CIELAB (L* 0..100). Each feature is a plane (h, w) float32 under a name that says what it
is; `docs/detection.md` lists them.
"""

from __future__ import annotations

import warnings
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.float32]
Planes = dict[str, Plane]

MEDIANS = (0.02, 0.05, 0.11)
RINGS = (0.015, 0.035, 0.07)
OPENINGS = (0.006, 0.016, 0.035, 0.07)
ISLANDS = (0.025, 0.07)
SPREADS = (0.004, 0.012, 0.03)

_SHIFT = np.array([0, 64, 64], np.float32)
_CODE = np.array([2.55, 2, 2], np.float32)
"""CIELAB as 8 bits: (value + shift) * code."""


class Base:
    """The CIELAB planes of an RGB picture (h, w, 3) uint8 and what several features share."""

    def __init__(self, rgb: NDArray[np.uint8]) -> None:
        lab = cv2.cvtColor(rgb.astype(np.float32) / np.float32(255), cv2.COLOR_RGB2LAB)
        self.lab: Plane = np.asarray(lab, dtype=np.float32)
        self.L, self.a, self.b = (np.ascontiguousarray(self.lab[..., i]) for i in range(3))
        self.chroma: Plane = np.hypot(self.a, self.b)
        self.side = max(self.L.shape)

    @cached_property
    def smooth(self) -> Plane:
        """Lightness without its finest grain."""
        return np.asarray(cv2.GaussianBlur(self.L, (0, 0), max(0.8, 0.002 * self.side)))

    @cached_property
    def slope(self) -> Plane:
        """Length of the gradient of the smoothed lightness."""
        across, down = cv2.Sobel(self.smooth, cv2.CV_32F, 1, 0), cv2.Sobel(self.smooth, cv2.CV_32F, 0, 1)
        return np.asarray(cv2.magnitude(across, down))

    @cached_property
    def grain(self) -> Plane:
        """Mean absolute fine detail close by."""
        fine = cv2.absdiff(self.L, cv2.GaussianBlur(self.L, (0, 0), 1.2))
        return box(np.asarray(fine, dtype=np.float32), max(1, 0.004 * self.side))


def box(plane: Plane, radius: float) -> Plane:
    """Mean over a square of 2 radius + 1 pixels."""
    size = 2 * max(1, round(radius)) + 1
    return np.asarray(cv2.blur(plane, (size, size), borderType=cv2.BORDER_REFLECT))


def square(size: int) -> NDArray[np.uint8]:
    return np.ones((size, size), np.uint8)


def smaller(plane: Plane, factor: int) -> Plane:
    """Area average at 1/factor of the size, at least one pixel."""
    size = (max(1, plane.shape[1] // factor), max(1, plane.shape[0] // factor))
    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_AREA))


def like(plane: Plane, model: Plane) -> Plane:
    """Enlarge to the size of `model`."""
    return np.asarray(cv2.resize(plane, model.shape[1::-1], interpolation=cv2.INTER_LINEAR))


def surroundings(lab: Plane, radius: float) -> Plane:
    """Large median of L*, a*, b* (h, w, 3): computed on a smaller 8-bit copy, which hardly changes a large median."""
    factor = max(1, int(radius / 6))
    coded = (smaller(lab, factor) + _SHIFT) * _CODE
    size = 2 * max(1, round(radius / factor)) + 1
    median = cv2.medianBlur(np.clip(coded, 0, 255).astype(np.uint8), size)
    decoded = median.astype(np.float32) / _CODE - _SHIFT
    return like(decoded, lab)


def _sorted8(planes: list[Plane]) -> list[Plane]:
    """Eight planes in rising order at every pixel (Batcher's odd-even merge sort, 19 comparisons)."""
    out = list(planes)
    pairs = "01 23 45 67 02 13 46 57 12 56 04 15 26 37 24 35 12 34 56"
    for i, j in ((int(p[0]), int(p[1])) for p in pairs.split()):
        out[i], out[j] = np.minimum(out[i], out[j]), np.maximum(out[i], out[j])
    return out


def _rings(base: Base, share: float) -> Planes:
    """How much lighter than eight places around: the least, the third least and the fifth least difference."""
    d = max(3, round(share * base.side))
    e = round(d * 0.7)
    h, w = base.L.shape
    around = cv2.copyMakeBorder(box(base.smooth, max(1, d // 3)), d, d, d, d, cv2.BORDER_REFLECT)
    steps = ((0, d), (0, -d), (d, 0), (-d, 0), (e, e), (e, -e), (-e, e), (-e, -e))
    planes = [base.smooth - around[d + y : d + y + h, d + x : d + x + w] for y, x in steps]
    ranked = _sorted8(planes)
    return {f"ring{rank} {share}": ranked[rank] for rank in (0, 2, 4)}


def _opening(base: Base, share: float) -> Plane:
    """Lightness above its morphological opening by a square: the white top-hat (Serra 1982)."""
    size = max(3, round(share * base.side) * 2 + 1)
    factor = max(1, size // 14)
    small = smaller(base.L, factor)
    opened = cv2.morphologyEx(small, cv2.MORPH_OPEN, square(size // factor // 2 * 2 + 1))
    return base.L - like(np.asarray(opened), base.L)


def _island(base: Base, share: float) -> Plane:
    """Height above the brightest way out: top-hat of the opening by reconstruction (Vincent 1993), half size.

    Large only where darker paint encloses a light patch on all sides, whatever its shape.
    """
    from skimage.morphology import reconstruction  # heavy: only when something is detected

    factor = max(2, round(base.side / 256))
    small = np.asarray(cv2.medianBlur(smaller(base.L, factor), 3)) if min(base.L.shape) > 8 else base.L
    size = max(3, round(share * base.side / factor) * 2 + 1)
    seed = cv2.erode(cv2.morphologyEx(small, cv2.MORPH_OPEN, square(size)), square(3))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        filled = reconstruction(np.minimum(seed, small), small)  # type: ignore[no-untyped-call]
    return np.maximum(like((small - filled).astype(np.float32), base.L), 0)


def features(base: Base) -> Planes:
    """All features of the first look."""
    L, a, b, side = base.L, base.a, base.b, base.side
    sample = base.lab[::4, ::4].reshape(-1, 3)
    low, middle, high = np.percentile(sample[:, 0], [5, 50, 95])
    steps = np.percentile(sample[:, 0], np.linspace(0, 100, 21))
    ranks = np.interp(np.arange(1001) / 10, steps, np.linspace(0, 10, 21)).astype(np.float32)
    out: Planes = {
        "lightness": L,
        "chroma": base.chroma,
        "a": a,
        "b": b,
        "above median": L - np.float32(middle),
        "above light": L - np.float32(high),
        "rank": ranks[np.clip(L * 10, 0, 1000).astype(np.int32)],
        "picture colour": np.full_like(L, np.percentile(np.hypot(sample[:, 1], sample[:, 2]), 90)),
        "picture range": np.full_like(L, high - low),
        "off colour": np.hypot(
            a - np.float32(np.median(sample[:, 1])), b - np.float32(np.median(sample[:, 2]))
        ),
        "slope": base.slope,
        "grain": base.grain,
        "grain around": box(base.grain, 0.05 * side),
    }
    for share in MEDIANS:
        around = surroundings(base.lab, max(3.0, share * side))
        for i, name in enumerate(("L", "a", "b")):
            out[f"{name} contrast {share}"] = base.lab[..., i] - around[..., i]
        out[f"chroma contrast {share}"] = base.chroma - np.hypot(around[..., 1], around[..., 2])
    for share in RINGS:
        out.update(_rings(base, share))
    for share in OPENINGS:
        out[f"tophat {share}"] = _opening(base, share)
    for share in ISLANDS:
        out[f"island {share}"] = _island(base, share)
    squares, colours = L * L, a * a + b * b
    for share in SPREADS:
        r = max(1.0, share * side)
        mean, mean_a, mean_b = box(L, r), box(a, r), box(b, r)
        out[f"spread {share}"] = np.sqrt(np.maximum(box(squares, r) - mean * mean, 0))
        out[f"colour spread {share}"] = np.sqrt(np.maximum(box(colours, r) - mean_a**2 - mean_b**2, 0))
    return out
