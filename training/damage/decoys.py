"""Whitish things that are no damage: highlights, brush strokes of white, cloth, snow, paper margins, window panes.

A detector that never saw them takes every light patch for a paint loss. All functions paint into the picture in place.
"""

from __future__ import annotations

import cv2
import numpy as np

from training.damage.drawing import Field, area_scale, smooth_noise, wander
from training.damage.grounds import Colours, grey_of


def add_decoys(picture: Colours, rng: np.random.Generator) -> None:
    """Paint one or two kinds of decoys into an RGB picture (H, W, 3) float32 in [0, 1]."""
    makers = (_lift_highlights, _glints, _white_strokes, _cloth, _snow, _margin, _panes)
    chances = (0.16, 0.2, 0.2, 0.14, 0.1, 0.12, 0.08)
    for index in rng.choice(len(makers), 1 + int(rng.random() < 0.35), replace=False, p=chances):
        makers[index](picture, rng)


def _mix(
    picture: Colours, colour: Colours | np.ndarray[tuple[int, ...], np.dtype[np.float32]], alpha: Field
) -> None:
    picture += (colour - picture) * alpha[..., None]
    np.clip(picture, 0, 1, out=picture)


def _white(rng: np.random.Generator) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """A light tone (3,), warm or cool."""
    warmth = rng.normal(0, 0.04)
    return np.clip(rng.uniform(0.78, 1.0) + np.array([warmth, 0, -warmth]), 0, 1).astype(np.float32)


def _lift_highlights(picture: Colours, rng: np.random.Generator) -> None:
    """Brighten what is bright already, up to white."""
    grey = cv2.GaussianBlur(grey_of(picture), (0, 0), rng.uniform(0.8, 3))
    floor = float(np.quantile(grey[::3, ::3], rng.uniform(0.75, 0.95)))
    alpha = np.clip((grey - np.float32(floor)) / np.float32(rng.uniform(0.05, 0.25)), 0, 1)
    _mix(picture, _white(rng), np.asarray(alpha, np.float32) * np.float32(rng.uniform(0.3, 0.95)))


def _glints(picture: Colours, rng: np.random.Generator) -> None:
    """Specular highlights: small, round or drawn out, fading smoothly, only where the light falls."""
    height, width = picture.shape[:2]
    alpha = np.zeros((height, width), np.uint8)
    for _ in range(1 + rng.poisson(rng.uniform(1, 10) * area_scale(height, width))):
        place = int(rng.integers(0, width)), int(rng.integers(0, height))
        axes = (int(rng.integers(0, 3)), int(rng.integers(0, 7)))
        cv2.ellipse(
            alpha, place, axes, rng.uniform(0, 180), 0, 360, int(rng.integers(140, 256)), -1, cv2.LINE_AA
        )
    sigma = rng.uniform(0.8, 2.2)
    soft = np.asarray(cv2.GaussianBlur(alpha, (0, 0), sigma), np.float32) / np.float32(180)
    lit = np.clip((grey_of(picture) - np.float32(picture[::4, ::4].mean())) * np.float32(4), 0, 1)
    _mix(picture, _white(rng), np.clip(soft * lit, 0, 1))


def _white_strokes(picture: Colours, rng: np.random.Generator) -> None:
    """Strokes of a loaded brush: parallel streaks of bristles, round ends, soft or dry."""
    height, width = picture.shape[:2]
    alpha = np.zeros((height, width), np.float32)
    dry = rng.uniform(0, 0.8)
    for _ in range(1 + rng.poisson(rng.uniform(0.5, 4) * area_scale(height, width))):
        path = wander(rng, height, width, rng.uniform(8, 60), rng.choice([0.03, 0.2]), step=4)
        wide = rng.uniform(1.5, 9)
        heading = path[-1] - path[0]
        aside = np.array([-heading[1], heading[0]]) / (np.hypot(*heading) + 1e-6)
        for offset in np.arange(-wide / 2, wide / 2 + 0.1):
            begin, end = int(rng.integers(0, 2)), len(path) - int(rng.integers(0, 2))
            points = np.rint((path[begin:end] + offset * aside) * 8).astype(np.int32)
            cv2.polylines(alpha, [points], False, float(1 - dry * rng.random()), 1, cv2.LINE_8, 3)
    soft = np.asarray(cv2.GaussianBlur(alpha, (0, 0), rng.uniform(0.5, 1.0)), np.float32)
    _mix(picture, _white(rng), np.clip(soft * np.float32(1.15), 0, 1))


def _cloth(picture: Colours, rng: np.random.Generator) -> None:
    """White clothing: a large smooth shape with shaded folds."""
    height, width = picture.shape[:2]
    down, across = np.ogrid[:height, :width]
    x, y = rng.uniform(0, width), rng.uniform(0.3, 1.1) * height
    reach = rng.uniform(0.25, 0.55) * min(height, width)
    distance = np.hypot(across - x, (down - y) * rng.uniform(0.5, 1)).astype(np.float32) / np.float32(reach)
    distance += smooth_noise(rng, (height, width), reach) * np.float32(0.2)
    alpha = np.clip((1 - distance) * np.float32(reach / rng.uniform(1, 3)), 0, 1)
    turn, pitch = rng.uniform(0, np.pi), 2 * np.pi / rng.uniform(16, 60)
    folds = (across * (pitch * np.cos(turn)) + down * (pitch * np.sin(turn))).astype(np.float32)
    folds = np.sin(folds + smooth_noise(rng, (height, width), reach / 2) * np.float32(0.9))
    shade = 1 + np.float32(rng.uniform(0.02, 0.1)) * (folds - 1)
    shade *= 1 + np.float32(rng.uniform(0.0, 0.1)) * smooth_noise(rng, (height, width), reach / 2)
    _mix(picture, shade[..., None] * _white(rng), np.asarray(alpha, np.float32))


def _snow(picture: Colours, rng: np.random.Generator) -> None:
    """Snow or a white sky: everything below or above an uneven horizon, bluish in the shade."""
    height, width = picture.shape[:2]
    ends = (0, 1) if rng.random() < 0.7 else (1, 0)
    level = smooth_noise(rng, (height, width), width / 3) * np.float32(0.08)
    level += np.linspace(*ends, height, dtype=np.float32)[:, None] - np.float32(rng.uniform(0.45, 0.85))
    alpha = np.clip(level * np.float32(height / rng.uniform(1, 12)), 0, 1) * np.float32(rng.uniform(0.6, 1))
    drifts = 1 + smooth_noise(rng, (height, width), rng.uniform(8, 40)) * np.float32(rng.uniform(0.01, 0.06))
    drifts += rng.standard_normal((height, width), np.float32) * np.float32(rng.uniform(0, 0.015))
    shade = (1 - drifts)[..., None] * np.array([1.0, 0.8, 0.4], np.float32)
    _mix(picture, _white(rng) - shade, np.asarray(alpha, np.float32))


def _margin(picture: Colours, rng: np.random.Generator) -> None:
    """The paper's white margin along one side or all, with straight edges."""
    height, width = picture.shape[:2]
    paper = _white(rng) + smooth_noise(rng, (height, width), rng.uniform(2, 12))[..., None] * np.float32(
        rng.uniform(0, 0.02)
    )
    wide = max(2, round(rng.uniform(0.03, 0.2) * min(height, width)))
    sides = (np.s_[:wide], np.s_[-wide:], np.s_[:, :wide], np.s_[:, -wide:])
    for side in sides if rng.random() < 0.3 else [sides[int(rng.integers(0, 4))]]:
        picture[side] = paper[side]
    np.clip(picture, 0, 1, out=picture)


def _panes(picture: Colours, rng: np.random.Generator) -> None:
    """Bright windows, labels or sheets: quadrangles with clean edges and an even shading."""
    height, width = picture.shape[:2]
    alpha = np.zeros((height, width), np.uint8)
    for _ in range(rng.integers(1, 4)):
        size = rng.uniform(4, 0.2 * min(height, width) + 5, 2)
        turn = rng.normal(0, 0.3)
        corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * size + rng.normal(0, 1.5, (4, 2))
        spin = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
        corners = corners @ spin.T + rng.uniform(0, 1, 2) * (width, height)
        cv2.fillPoly(alpha, [np.rint(corners * 8).astype(np.int32)], 255, cv2.LINE_AA, 3)
    ramp = np.linspace(0, rng.uniform(-0.15, 0.15), width, dtype=np.float32)[None, :, None]
    _mix(picture, _white(rng) + ramp, alpha.astype(np.float32) / np.float32(255))
