"""Damage in simple shapes: what earlier work trained and measured with. Sizes follow the size of the picture."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np

from training.damage.drawing import Bits
from training.damage.options import number, span


def shapes(
    rng: np.random.Generator, height: int, width: int, *, most: int = 15, rectangles: bool = False
) -> Bits:
    """1 to `most` lines, as many circles and ellipses, and if wanted rectangles: a generator often used with OpenCV."""
    bits = np.zeros((height, width), np.uint8)
    most = int(number("most", most, 1, 1000))
    side = (height + width) / 2
    thin, thick = max(1, round(0.006 * side)), max(2, round(0.06 * side))

    def point() -> tuple[int, int]:
        return int(rng.integers(0, width)), int(rng.integers(0, height))

    def size() -> int:
        return int(rng.integers(thin, thick + 1))

    for _ in range(rng.integers(1, most + 1)):
        cv2.line(bits, point(), point(), 1, size())
    for _ in range(rng.integers(1, most + 1)):
        cv2.circle(bits, point(), size(), 1, cv2.FILLED)
    for _ in range(rng.integers(1, most + 1)):
        first, last = rng.uniform(0, 180), rng.uniform(180, 360)
        cv2.ellipse(bits, point(), (size(), size()), rng.uniform(0, 180), first, last, 1, size())
    if rectangles:
        for _ in range(rng.integers(1, most + 1)):
            x, y = point()
            cv2.rectangle(bits, (x, y), (x + 2 * size(), y + 2 * size()), 1, cv2.FILLED)
    return bits


def strokes(
    rng: np.random.Generator, height: int, width: int, *, count: Any = (1, 4), thickness: Any = (0.045, 0.155)
) -> Bits:
    """Free-form brush strokes with random turns (Yu et al. 2019, arXiv 1806.03589, algorithm 1).

    `count`: how many (one number or a range); `thickness` in parts of the smaller side.
    """
    bits = np.zeros((height, width), np.uint8)
    fewest, most = span("count", count, 1, 1000)
    thin, thick = span("thickness", thickness, 0, 1)
    side, reach = min(height, width), np.hypot(height, width) / 8
    for _ in range(rng.integers(int(fewest), int(most) + 1)):
        x, y = rng.uniform(0, width), rng.uniform(0, height)
        wide = max(1, round(side * rng.uniform(thin, thick)))
        heading = rng.uniform(0, 2 * np.pi)
        for vertex in range(int(rng.integers(4, 13))):
            # Every other piece turns back: the stroke goes to and fro as of a hand that rubs something out.
            bend = rng.uniform(4, 8) * np.pi / 15
            angle = heading + (-bend if vertex % 2 else bend)
            length = np.clip(rng.normal(reach, reach / 2), 0, 2 * reach)
            to_x = float(np.clip(x + length * np.cos(angle), 0, width))
            to_y = float(np.clip(y + length * np.sin(angle), 0, height))
            cv2.line(bits, (round(x), round(y)), (round(to_x), round(to_y)), 1, wide)
            cv2.circle(bits, (round(to_x), round(to_y)), wide // 2, 1, cv2.FILLED)
            x, y = to_x, to_y
    return bits


def walk(rng: np.random.Generator, height: int, width: int) -> Bits:
    """Random walks from pixel to pixel, swollen and shrunk again by dilation and erosion."""
    bits = np.zeros((height, width), np.uint8)
    for _ in range(rng.integers(1, 5)):
        steps = int(height * width * rng.uniform(0.02, 0.15))
        choice = rng.integers(0, 4, steps)
        x = rng.integers(0, width) + np.cumsum(np.where(choice < 2, 2 * choice - 1, 0))
        y = rng.integers(0, height) + np.cumsum(np.where(choice < 2, 0, 2 * choice - 5))
        bits[_reflected(y, height), _reflected(x, width)] = 1
    wide = int(rng.integers(2, max(3, min(height, width) // 24) + 1))
    bits = np.asarray(cv2.dilate(bits, _disc(wide)), np.uint8)
    return np.asarray(cv2.erode(bits, _disc(int(rng.integers(1, wide + 1)))), np.uint8)


def rectangles(
    rng: np.random.Generator,
    height: int,
    width: int,
    *,
    count: Any = (1, 5),
    side: Any = (0.06, 0.4),
    block: int = 1,
) -> Bits:
    """Rectangles anywhere, as of lost blocks in a transmission.

    `count`: how many; `side`: in parts of height and width; `block`: they consist of whole blocks so many pixels wide.
    """
    bits = np.zeros((height, width), np.uint8)
    fewest, most = span("count", count, 1, 1000)
    short, long = span("side", side, 0, 1)
    block = int(number("block", block, 1, min(height, width)))
    for _ in range(rng.integers(int(fewest), int(most) + 1)):
        tall, wide = (
            max(1, round(whole * rng.uniform(short, long) / block)) * block for whole in (height, width)
        )
        top = int(rng.integers(0, max(1, height - tall + 1))) // block * block
        left = int(rng.integers(0, max(1, width - wide + 1))) // block * block
        bits[top : top + tall, left : left + wide] = 1
    return bits


def centre(rng: np.random.Generator, height: int, width: int, *, side: float = 0.5) -> Bits:
    """A rectangle in the middle, `side` of the height by `side` of the width; a half covers a quarter of the area."""
    del rng
    bits = np.zeros((height, width), np.uint8)
    side = number("side", side, 0, 1)
    tall, wide = max(1, round(height * side)), max(1, round(width * side))
    top, left = (height - tall) // 2, (width - wide) // 2
    bits[top : top + tall, left : left + wide] = 1
    return bits


def tiny(
    rng: np.random.Generator, height: int, width: int, *, count: Any = None, radius: Any = (1, 3)
) -> Bits:
    """Many tiny roundish holes all over. `count`: how many (else 3-10 per 1000 pixels); `radius` in pixels."""
    bits = np.zeros((height, width), np.uint8)
    usual = (max(1, 0.003 * height * width), max(1, 0.01 * height * width))
    fewest, most = span("count", usual if count is None else count, 1, 10**6)
    short, long = (int(value) for value in span("radius", radius, 0, 100))
    many = int(rng.integers(int(fewest), int(most) + 1))
    places = rng.integers(0, [width, height], (many, 2))
    axes, turns = rng.integers(short, long + 1, (many, 2)), rng.uniform(0, 180, many)
    for place, axis, turn in zip(places.tolist(), axes.tolist(), turns.tolist(), strict=True):
        cv2.ellipse(bits, place, axis, turn, 0, 360, 1, cv2.FILLED)
    return bits


def _reflected(
    steps: np.ndarray[tuple[int, ...], np.dtype[np.int64]], length: int
) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
    """Positions on a line without end, folded to and fro into 0..length-1."""
    period = max(1, 2 * (length - 1))
    folded = steps % period
    return np.minimum(folded, period - folded)


def _disc(diameter: int) -> Bits:
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (diameter, diameter)), np.uint8)
