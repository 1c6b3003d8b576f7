"""Synthetic whitish paint losses, for fitting and testing the detector.

Flakes, worn areas and tears in a ground tone (gesso, canvas, paper; warm as a rule) with ragged outlines, soft
edges, a weave or grain, uneven thickness and paint showing through.
"""

from __future__ import annotations

import cv2
import numpy as np


def noise(rng: np.random.Generator, shape: tuple[int, int], sigma: float) -> np.ndarray:
    """Smooth noise of unit deviation."""
    field = cv2.GaussianBlur(rng.standard_normal(shape).astype(np.float32), (0, 0), sigma)
    return field / (field.std() + 1e-6)


def flake(rng: np.random.Generator, radius: float) -> np.ndarray:
    """A square field, odd side, > 0 inside the flake."""
    reach = int(radius * 2.2) + 3
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1].astype(np.float32)
    turn, narrow = rng.uniform(0, np.pi), rng.uniform(0.55, 1.0)
    u = (x * np.cos(turn) + y * np.sin(turn)) / narrow
    v = (-x * np.sin(turn) + y * np.cos(turn)) * np.sqrt(narrow)
    rough = rng.uniform(0.1, 0.9) * 0.6
    return (
        1 - np.hypot(u, v) / radius + rough * noise(rng, x.shape, max(1.0, radius * rng.uniform(0.12, 0.5)))
    )


def flakes(rng: np.random.Generator, shape: tuple[int, int]) -> np.ndarray:
    """Many flakes: (h, w) float32, > 0 inside; 0.4-12 % of the picture."""
    h, w = shape
    side = max(shape)
    field = np.full(shape, -1, np.float32)
    wanted = np.exp(rng.uniform(np.log(0.004), np.log(0.12))) * h * w
    middle, vary = np.exp(rng.uniform(np.log(0.006), np.log(0.03))) * side, rng.choice([0.5, 0.7])
    covered = 0
    for _ in range(400):
        part = flake(rng, float(np.clip(middle * np.exp(rng.normal(0, vary)), 1.5, 0.09 * side)))
        reach = part.shape[0] // 2
        cx, cy = int(rng.integers(0, w)), int(rng.integers(0, h))
        x0, x1, y0, y1 = (
            max(0, cx - reach),
            min(w, cx + reach + 1),
            max(0, cy - reach),
            min(h, cy + reach + 1),
        )
        seen = part[y0 - cy + reach : y1 - cy + reach, x0 - cx + reach : x1 - cx + reach]
        field[y0:y1, x0:x1] = np.maximum(field[y0:y1, x0:x1], seen)
        covered += int((seen > 0).sum())
        if covered >= wanted:
            break
    return field


def worn(rng: np.random.Generator, shape: tuple[int, int]) -> np.ndarray:
    """Abraded paint: jagged fragments of all sizes, denser in some areas; 0.5-20 % of the picture."""
    side = max(shape)
    field = noise(rng, shape, side * rng.uniform(0.05, 0.2)) * rng.uniform(0.3, 1.5)
    sigma = side * rng.uniform(0.006, 0.02)
    while sigma > 0.6:
        field += noise(rng, shape, sigma) * rng.uniform(0.5, 1.0)
        sigma *= rng.uniform(0.3, 0.5)
    share = np.exp(rng.uniform(np.log(0.005), np.log(0.2)))
    return field - np.quantile(field, 1 - share)


def tears(rng: np.random.Generator, shape: tuple[int, int]) -> np.ndarray:
    """Folds, tears and coarse scratches: wandering strokes with ragged edges, their width coming and going."""
    h, w = shape
    side = max(shape)
    distance = np.full(shape, 1e7, np.float32)
    for _ in range(int(rng.integers(1, 9))):
        stroke = np.full(shape, 255, np.uint8)
        n = max(4, int(rng.uniform(0.1, 1.0) * side / 6))
        turns = np.cumsum(rng.normal(0, rng.uniform(0.03, 0.35), n)) + rng.uniform(0, 2 * np.pi)
        points = rng.uniform(0, 1, 2) * (w, h) + np.cumsum(np.stack([np.cos(turns), np.sin(turns)], 1) * 6, 0)
        cv2.polylines(stroke, [np.round(points).astype(np.int32)], False, 0, 1)
        away = np.minimum(cv2.distanceTransform(stroke, cv2.DIST_L2, 3), 1e6) / rng.uniform(0.5, 1.5)
        distance = np.minimum(distance, away)
    width = side * np.exp(rng.uniform(np.log(0.0015), np.log(0.01)))
    uneven = (
        1
        + 0.5 * noise(rng, shape, side * 0.02)
        + rng.uniform(0.2, 0.6) * noise(rng, shape, max(0.8, width / 2))
    )
    return width * uneven - distance


def outline(rng: np.random.Generator, shape: tuple[int, int]) -> np.ndarray:
    """(h, w) float32, > 0 where paint is lost: flakes mostly, else worn areas, tears, or two of these."""
    chosen = rng.choice(
        ["flakes", "worn", "tears", "flakes worn", "flakes tears"], p=[0.55, 0.17, 0.12, 0.08, 0.08]
    )
    makers = {"flakes": flakes, "worn": worn, "tears": tears}
    return np.maximum.reduce([makers[name](rng, shape) for name in str(chosen).split()])


def ground(rng: np.random.Generator, shape: tuple[int, int], middle: float) -> np.ndarray:
    """What lies under the paint, in CIELAB (h, w, 3): a tone with drift, grain and perhaps a weave.

    `middle` is the picture's median L*: a whitish ground is lighter than that.
    """
    chroma = abs(rng.normal(0, 8))
    hue = np.deg2rad(rng.normal(85, 40) if rng.random() < 0.75 else rng.uniform(0, 360))
    tone = np.float32(
        [rng.uniform(min(90, max(58, middle + 8)), 98), chroma * np.cos(hue), chroma * np.sin(hue)]
    )
    drift = [noise(rng, shape, max(shape) / 8) * rng.uniform(0, 1.5) for _ in range(3)]
    layer = tone + np.stack(drift, -1)
    layer[..., 0] += noise(rng, shape, rng.uniform(0.5, 1.5)) * rng.uniform(0, 4)
    layer[..., 0] += noise(rng, shape, rng.uniform(4, 20)) * rng.uniform(0, 3)
    if rng.random() < 0.5:
        y, x = np.mgrid[: shape[0], : shape[1]]
        wave, turn = 2 * np.pi / rng.uniform(2.2, 6), rng.uniform(0, 0.2)
        across, down = x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn)
        layer[..., 0] += rng.uniform(0, 2.5) * np.sin(wave * across) * np.sin(wave * down)
    return layer


def damage(picture: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """A damaged copy of an RGB picture (h, w, 3) uint8 and its truth (h, w) bool."""
    shape = picture.shape[:2]
    hard = (outline(rng, shape) > 0).astype(np.float32)
    soft = cv2.GaussianBlur(hard, (0, 0), rng.uniform(0.4, 2.2))
    lab = cv2.cvtColor(picture.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    uneven = noise(rng, shape, rng.uniform(3, 25)) * rng.uniform(0, 0.12)
    opacity = np.clip(rng.uniform(0.65, 1.0) + uneven, 0.35, 1)
    mixed = lab + (ground(rng, shape, float(np.median(lab[..., 0]))) - lab) * (soft * opacity)[..., None]
    out = (np.clip(cv2.cvtColor(mixed, cv2.COLOR_LAB2RGB), 0, 1) * 255 + 0.5).astype(np.uint8)
    spread = np.abs(picture.astype(int) - picture.mean(2, keepdims=True)).max()
    if spread < 6 and rng.random() < 0.5:
        out = np.repeat(out[..., 1:2], 3, 2)
    if rng.random() < 0.3:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(80, 96))]
        out = cv2.imdecode(cv2.imencode(".jpg", out, quality)[1], cv2.IMREAD_COLOR)
    return out, soft > 0.5
