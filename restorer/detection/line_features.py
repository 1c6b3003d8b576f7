"""What is measured at every pixel to find bright lines and specks; dark ones are looked for in the negative.

Lengths are working pixels here, not shares: the working size follows from the widest line to be found.
Top-hats: Serra 1982; openings by segments: Soille 2003; ridges from second derivatives: Steger 1998.
"""

from __future__ import annotations

import cv2
import numpy as np

from restorer.detection.context import alike, patches, probability, tone
from restorer.detection.features import Base, Plane, Planes, box, square
from restorer.detection.working import Bytes

DIRECTIONS = 8
WIDTHS = (3, 5, 9, 15)


def segment(length: int, direction: int) -> Bytes:
    """A straight line through the middle of a square kernel, at direction x 22.5 degrees."""
    kernel = np.zeros((length, length), np.uint8)
    turn = np.pi * direction / DIRECTIONS
    middle, reach = length // 2, length / 2
    x, y = round(reach * np.cos(turn)), round(reach * np.sin(turn))
    cv2.line(kernel, (middle - x, middle - y), (middle + x, middle + y), 1)
    return kernel


def lengthwise(response: Bytes, length: int) -> Bytes:
    """What remains of a response along its best direction."""
    best = np.zeros_like(response)
    for direction in range(DIRECTIONS):
        opened = cv2.morphologyEx(response, cv2.MORPH_OPEN, segment(length, direction))
        np.maximum(best, opened, out=best)
    return best


def _ridge(grey: Plane, sigma: float) -> tuple[Plane, Plane]:
    """Curvature across and along the strongest bright ridge."""
    smooth = cv2.GaussianBlur(grey, (0, 0), sigma)
    orders = ((2, 0), (0, 2), (1, 1))
    xx, yy, xy = (np.asarray(cv2.Sobel(smooth, cv2.CV_32F, x, y), dtype=np.float32) for x, y in orders)
    middle: Plane = (xx + yy) / np.float32(2)
    half: Plane = np.hypot((xx - yy) / np.float32(2), xy)
    return half - middle, -half - middle


def line_features(base: Base) -> Planes:
    """Features of the first look for bright lines, (h, w) float32 each."""
    grey = np.clip(base.L * 2.55, 0, 255).astype(np.uint8)
    plain = grey.astype(np.float32)
    sample = base.L[::4, ::4]
    low, middle, high = np.percentile(sample, [5, 50, 97])
    dark = np.asarray(cv2.morphologyEx(grey, cv2.MORPH_BLACKHAT, square(5)), dtype=np.float32)
    out: Planes = {
        "lightness": base.L,
        "chroma": base.chroma,
        "above median": base.L - np.float32(middle),
        "above light": base.L - np.float32(high),
        "picture range": np.full_like(base.L, high - low),
        "grain": box(cv2.absdiff(plain, cv2.GaussianBlur(plain, (0, 0), 1.2)), 8),
        "grain wide": box(cv2.absdiff(plain, cv2.GaussianBlur(plain, (0, 0), 1.2)), 30),
        "slope": base.slope,
        "blackhat": dark,
        "blackhat around": box(dark, 8),
    }
    for width in WIDTHS:
        hat = np.asarray(cv2.morphologyEx(grey, cv2.MORPH_TOPHAT, square(width)), dtype=np.uint8)
        out[f"tophat {width}"] = hat.astype(np.float32)
        if width in (3, 9):
            usual = box(np.minimum(hat, 40).astype(np.float32), 12)
            out[f"tophat around {width}"] = usual
            out[f"tophat ratio {width}"] = np.log((hat + np.float32(2)) / (usual + 2))
        if width in (5, 15):
            out[f"lengthwise 9 {width}"] = lengthwise(hat, 9).astype(np.float32)
            if width == 5:
                out["lengthwise 17 5"] = lengthwise(hat, 17).astype(np.float32)
    for sigma in (1.0, 2.2):
        across, along = _ridge(plain, sigma)
        out[f"ridge {sigma}"], out[f"ridge along {sigma}"] = across, along
    for size in (5, 13, 31):
        out[f"contrast {size}"] = plain - cv2.medianBlur(grey, size)
    out["colour off surroundings"] = np.hypot(base.a - box(base.a, 12), base.b - box(base.b, 12))
    return out


def line_context(base: Base, odds: Plane, first: Planes) -> Planes:
    """Features of the second look: the common tone of the damage, and the shape of each line."""
    p = probability(odds)
    sure = np.asarray(np.clip(2 * p - 1, 0, 1), dtype=np.float32)
    damage = float((sure**2).sum()) / p.size
    out: Planes = {
        "odds": odds,
        "picture damage": np.full_like(odds, 5 * np.log10(damage + 1e-5)),
        "odds 1": box(odds, 1),
        "odds 4": box(odds, 4),
        "damage around 12": 20 * box(p, 12),
        "damage around 40": 20 * box(p, 40),
    }
    out.update(tone(base, sure**2))
    for name, weight in (("likely", p), ("sure", sure)):
        out[f"colour alike {name}"] = alike(base, weight)
    out.update(patches(base, odds, out["colour alike likely"], -1.0))
    return out
