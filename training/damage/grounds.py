"""What lies under lost paint: canvas, gesso, bare paper, dust and stains, washed-out paint. Never one flat white."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from training.damage.drawing import Field, smooth_noise

Colours = NDArray[np.float32]
"""(H, W, 3) float32, RGB in [0, 1] or nearly."""


def grey_of(picture: Colours) -> Field:
    """Brightness (H, W) float32 of RGB colours."""
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.float32)


def bare_ground(picture: Colours, rng: np.random.Generator) -> Colours:
    """A ground for this picture, lighter than most of it: (H, W, 3) float32 RGB, about [0, 1]."""
    height, width = picture.shape[:2]
    middle = float(np.median(picture[::4, ::4]))
    light = rng.uniform(min(0.85, max(0.55, middle + 0.08)), 0.98)
    surface = rng.choice(4, p=[0.3, 0.3, 0.22, 0.18])
    relief = (_canvas, _gesso, _paper, _dust)[surface](rng, height, width)
    relief += smooth_noise(rng, (height, width), max(height, width) / 4) * np.float32(rng.uniform(0, 0.04))
    ground = (np.float32(light) + relief)[..., None] * _tint(rng)
    if rng.random() < 0.45:
        _stain(ground, rng)
    if rng.random() < 0.25:
        # Faded rather than fallen: the tones of the paint are still there, washed out.
        faded = cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.8, 3))
        ground += (np.asarray(faded, np.float32) - ground) * np.float32(rng.uniform(0.1, 0.4))
    return np.asarray(np.clip(ground, 0, 1, out=ground))


def _tint(rng: np.random.Generator) -> NDArray[np.float32]:
    """Factors (3,) of the channels, the largest 1: warm as a rule, else neutral, cool, pinkish or greenish."""
    strength = abs(rng.normal(0, 0.09))
    casts = {
        "warm": (0, -0.35, -1.0),
        "grey": (0, 0, 0),
        "cool": (-0.7, -0.3, 0),
        "other": rng.uniform(-0.8, 0, 3),
    }
    cast = rng.choice(["warm", "grey", "cool", "other"], p=[0.68, 0.1, 0.1, 0.12])
    return (1 + min(0.3, strength) * np.asarray(casts[cast])).astype(np.float32)


def _canvas(rng: np.random.Generator, height: int, width: int) -> Field:
    """Threads over and under each other, slightly turned, of uneven thickness."""
    pitch, turn = 2 * np.pi / rng.uniform(2.2, 7), rng.uniform(-0.25, 0.25)
    down, across = np.ogrid[:height, :width]
    sway = smooth_noise(rng, (height, width), 24) * np.float32(rng.uniform(0.1, 0.8))
    warp = (across * (pitch * np.cos(turn)) + down * (pitch * np.sin(turn))).astype(np.float32) + sway
    weft = (down * (pitch * np.cos(turn)) - across * (pitch * np.sin(turn))).astype(np.float32) + sway
    weave = np.sin(warp) * np.sin(weft) if rng.random() < 0.5 else (np.sin(warp) + np.sin(weft)) / 2
    strength = rng.uniform(0.015, 0.07)
    return np.asarray(weave * np.float32(strength) + _grain(rng, height, width, strength / 2), np.float32)


def _gesso(rng: np.random.Generator, height: int, width: int) -> Field:
    """Nearly smooth, with brush marks and pits."""
    long, short = rng.uniform(15, 60), rng.uniform(2, 5)
    rows, columns = (long, short) if rng.random() < 0.5 else (short, long)
    grid = rng.standard_normal((int(height / rows) + 3, int(width / columns) + 3), np.float32)
    marks = np.asarray(cv2.resize(grid, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)
    relief = marks * np.float32(rng.uniform(0, 0.025)) + _grain(rng, height, width, rng.uniform(0, 0.012))
    if rng.random() < 0.5:
        relief[smooth_noise(rng, (height, width), 2) > rng.uniform(1.4, 2.2)] -= np.float32(
            rng.uniform(0.05, 0.2)
        )
    return relief


def _paper(rng: np.random.Generator, height: int, width: int) -> Field:
    """Fibres and clouds of pulp."""
    clouds = smooth_noise(rng, (height, width), rng.uniform(4, 12)) * np.float32(rng.uniform(0.005, 0.03))
    return clouds + _grain(rng, height, width, rng.uniform(0.005, 0.03))


def _dust(rng: np.random.Generator, height: int, width: int) -> Field:
    """Greyish dirt of uneven thickness with darker crumbs."""
    dirt = np.abs(smooth_noise(rng, (height, width), rng.uniform(5, 25))) * np.float32(
        -rng.uniform(0.03, 0.14)
    )
    dirt[smooth_noise(rng, (height, width), 1.5) > rng.uniform(1.3, 2.2)] -= np.float32(
        rng.uniform(0.05, 0.25)
    )
    return dirt + _grain(rng, height, width, rng.uniform(0.005, 0.025))


def _stain(ground: Colours, rng: np.random.Generator) -> None:
    """Yellow, brown or grey stains with soft edges, in place."""
    height, width = ground.shape[:2]
    where = smooth_noise(rng, (height, width), rng.uniform(10, 60)) - np.float32(rng.uniform(-0.3, 0.8))
    amount = np.clip(where * np.float32(rng.uniform(1, 4)), 0, 1) * np.float32(rng.uniform(0.05, 0.3))
    colour = np.array([0.1, 0.35, 0.8] if rng.random() < 0.7 else [0.5, 0.5, 0.5], np.float32)
    ground *= 1 - amount[..., None] * colour


def _grain(rng: np.random.Generator, height: int, width: int, strength: float) -> Field:
    """Fine noise of that deviation, a pixel or two wide."""
    noise = rng.standard_normal((height, width), np.float32)
    if rng.random() < 0.5:
        noise = np.asarray(cv2.blur(noise, (2, 2)), np.float32) * np.float32(2)
    return noise * np.float32(strength)
