"""Pictures of a run: its curves over the steps, and grids of samples."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

_WIDTH, _HEIGHT = 900, 240
_LEFT, _TOP, _BOTTOM, _RIGHT = 76, 30, 28, 150
_GAP = 4
_COLOURS = ("#1f5fa8", "#c0392b", "#2e7d32", "#8e44ad", "#b9770e", "#00838f", "#5d4037", "#d81b60", "#546e7a")

Points = list[tuple[int, float]]


def draw(records: Sequence[Mapping[str, Any]]) -> Image.Image:
    """The curves of a run's log: one panel a measure.

    `records` are the lines of log.jsonl; those with "losses" and "validation" are drawn: the total objective, the
    learning rate, and for every validation score the mean and each kind of damage.
    """
    panels = {
        "objective (smoothed)": {"total": _smoothed(_points(records, "losses", "total"))},
        "learning rate": {"rate": _points(records, "learning_rate")},
    }
    scores: dict[str, dict[str, Points]] = {}
    for record in records:
        for score, kinds in record.get("validation", {}).items():
            for kind, value in kinds.items():
                scores.setdefault(score, {}).setdefault(kind, []).append((record["step"], value))
    panels |= {f"validation {score}": curves for score, curves in scores.items()}
    panels = {title: curves for title, curves in panels.items() if any(curves.values())}
    sheet = Image.new("RGB", (_WIDTH, max(1, len(panels)) * _HEIGHT), "white")
    for row, (title, curves) in enumerate(panels.items()):
        sheet.paste(panel(title, curves), (0, row * _HEIGHT))
    return sheet


def _points(records: Sequence[Mapping[str, Any]], *path: str) -> Points:
    points = []
    for record in records:
        value: Any = record
        for key in path:
            value = value.get(key) if isinstance(value, Mapping) else None
        if isinstance(value, int | float) and math.isfinite(value):
            points.append((int(record["step"]), float(value)))
    return points


def _smoothed(points: Points, keep: float = 0.8) -> Points:
    """Exponential mean: the objective of single batches is mostly noise."""
    mean, result = 0.0, []
    for count, (step, value) in enumerate(points):
        weight = max(1 - keep, 1 / (count + 1))
        mean += weight * (value - mean)
        result.append((step, mean))
    return result


def panel(title: str, curves: Mapping[str, Points]) -> Image.Image:
    """Curves by name, over whole numbers, in one frame."""
    sheet = Image.new("RGB", (_WIDTH, _HEIGHT), "white")
    pen = ImageDraw.Draw(sheet)
    every = [point for points in curves.values() for point in points]
    steps, values = [step for step, _ in every], [value for _, value in every]
    first, last, low, high = min(steps), max(steps), min(values), max(values)
    if high - low < 1e-12:
        low, high = low - 0.5 * (abs(low) or 1), high + 0.5 * (abs(high) or 1)
    width, height = _WIDTH - _LEFT - _RIGHT, _HEIGHT - _TOP - _BOTTOM

    def place(step: float, value: float) -> tuple[float, float]:
        x = _LEFT + width * (step - first) / max(1, last - first)
        return x, _TOP + height * (high - value) / (high - low)

    pen.text((_LEFT, 8), title, fill="black")
    for part in range(5):
        value = low + (high - low) * part / 4
        x, y = place(first, value)
        pen.line((x, y, x + width, y), fill="#dddddd")
        pen.text((6, y - 6), f"{value:.4g}", fill="#444444")
    for part in range(3):
        step = first + (last - first) * part // 2
        pen.text((place(step, low)[0] - 10, _HEIGHT - _BOTTOM + 8), f"{step:,}", fill="#444444")
    for row, (name, points) in enumerate(curves.items()):
        colour = _COLOURS[row % len(_COLOURS)]
        path = [place(*point) for point in points]
        if len(path) > 1:
            pen.line(path, fill=colour, width=2)
        for x, y in path if len(path) < 60 else path[-1:]:
            pen.ellipse((x - 2, y - 2, x + 2, y + 2), fill=colour)
        if row * 14 < height:
            latest = f" {points[-1][1]:.4g}" if points else ""
            pen.text((_WIDTH - _RIGHT + 10, _TOP + 14 * row), f"{name[:14]}{latest}", fill=colour)
    return sheet


Box = tuple[int, int, int, int]
"""x, y, width, height in pixels."""


def places(rows: Sequence[Sequence[NDArray[np.uint8]]], gap: int = _GAP) -> list[list[Box]]:
    """Where `grid` puts each picture: a column is as wide as its widest, a row as high as its highest."""
    heights = [max(picture.shape[0] for picture in row) for row in rows]
    columns = max(len(row) for row in rows)
    widths = [max(row[c].shape[1] for row in rows if c < len(row)) for c in range(columns)]
    lefts = [gap + sum(widths[:c]) + gap * c for c in range(columns)]
    tops = [gap + sum(heights[:r]) + gap * r for r in range(len(rows))]
    return [
        [(left, top, picture.shape[1], picture.shape[0]) for picture, left in zip(row, lefts, strict=False)]
        for row, top in zip(rows, tops, strict=True)
    ]


def grid(rows: Sequence[Sequence[NDArray[np.uint8]]], gap: int = _GAP) -> Image.Image:
    """Pictures (H, W, 3) uint8 in rows and columns on white."""
    placed = places(rows, gap)
    boxes = [box for row in placed for box in row]
    size = max(x + width for x, _, width, _ in boxes), max(y + height for _, y, _, height in boxes)
    sheet = Image.new("RGB", (size[0] + gap, size[1] + gap), "white")
    for row, where in zip(rows, placed, strict=True):
        for picture, (x, y, _, _) in zip(row, where, strict=True):
            sheet.paste(Image.fromarray(picture), (x, y))
    return sheet
