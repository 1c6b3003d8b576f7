"""The formulas of the objectives read word for word: loops and float64 numpy, no torch."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

Array = np.ndarray


def composite(o: Array, t: Array, h: Array) -> Array:
    return np.where(h[None] > 0, o, t)


def psnr(o: Array, t: Array, h: Array) -> float:
    return 10 * np.log10(mse_hole(o, t, h) + 3e-5)


def mse_hole(o: Array, t: Array, h: Array) -> float:
    return float(np.mean((o - t)[:, h > 0] ** 2))


def mse(o: Array, t: Array, h: Array) -> float:
    return float(np.mean((o - t) ** 2))


def charbonnier(o: Array, t: Array, h: Array) -> float:
    return float(np.mean(np.sqrt((o - t)[:, h > 0] ** 2 + 1e-6)))


def hole(o: Array, t: Array, h: Array) -> float:
    return float(np.abs(h * (o - t)).sum() / o.size)


def valid(o: Array, t: Array, h: Array) -> float:
    return float(np.abs((1 - h) * (o - t)).sum() / o.size)


def gradient(o: Array, t: Array, h: Array) -> float:
    c = composite(o, t, h)
    total = 0.0
    for axis in (1, 2):
        total += np.abs(np.diff(c, axis=axis) - np.diff(t, axis=axis)).sum()
    return total / 2 / (h.sum() * 3)


def tv(o: Array, t: Array, h: Array) -> float:
    c = composite(o, t, h)
    rows, columns = h.shape
    region = np.zeros_like(h, bool)
    for y, x in np.argwhere(h > 0):
        region[max(y - 1, 0) : y + 2, max(x - 1, 0) : x + 2] = True
    total = 0.0
    for y, x in np.argwhere(region):
        if x + 1 < columns and region[y, x + 1]:
            total += np.abs(c[:, y, x + 1] - c[:, y, x]).sum()
        if y + 1 < rows and region[y + 1, x]:
            total += np.abs(c[:, y + 1, x] - c[:, y, x]).sum()
    return total / o.size


def laplacian(o: Array, t: Array, h: Array) -> float:
    level, weight, total = composite(o, t, h) - t, h.astype(float), 0.0
    for _ in range(2):
        coarser = np.stack([_blur(channel)[::2, ::2] for channel in level])
        wide = np.zeros((3, 2 * coarser.shape[1], 2 * coarser.shape[2]))
        wide[:, ::2, ::2] = coarser
        enlarged = np.stack([4 * _blur(channel) for channel in wide])
        detail = level - enlarged[:, : level.shape[1], : level.shape[2]]
        total += (np.abs(detail) * weight).sum() / (3 * weight.sum())
        level = coarser
        weight = np.array(
            [
                [weight[y : y + 2, x : x + 2].mean() for x in range(0, weight.shape[1], 2)]
                for y in range(0, weight.shape[0], 2)
            ]
        )
    return total + (np.abs(level) * weight).sum() / (3 * weight.sum())


def _blur(plane: Array) -> Array:
    kernel = np.array([1, 4, 6, 4, 1]) / 16
    padded = np.pad(plane, 2, mode="reflect")
    rows, columns = plane.shape
    return np.array(
        [
            [(np.outer(kernel, kernel) * padded[y : y + 5, x : x + 5]).sum() for x in range(columns)]
            for y in range(rows)
        ]
    )


def perceptual(output: list[Array], comp: list[Array], true: list[Array]) -> float:
    """Responses (C, h, w) of output, composite and truth."""
    return sum(
        np.abs(found - wanted).sum() / wanted.size
        for pools in (output, comp)
        for found, wanted in zip(pools, true, strict=True)
    )


def style(output: list[Array], comp: list[Array], true: list[Array]) -> float:
    total = 0.0
    for pools in (output, comp):
        for found, wanted in zip(pools, true, strict=True):
            channels, height, width = found.shape
            k = 1 / (channels * height * width)
            a = found.reshape(channels, -1).T
            b = wanted.reshape(channels, -1).T
            total += np.abs(k * (a.T @ a - b.T @ b)).sum() / channels**2
    return total


def self_guided(c: Array, t: Array, found: list[Array], true: list[Array]) -> float:
    error = ((c - t) ** 2).mean(0)
    guide = (error - error.min()) / (error.max() - error.min())
    total = 0.0
    for a, b in zip(found[:2], true[:2], strict=True):
        guide = _shrink(guide, a.shape[1], a.shape[2])
        total += 1000 / a.shape[0] ** 2 * np.abs(guide * (b - a)).sum() / a.size
    return total


def matching(found: list[Array], true: list[Array]) -> float:
    return sum(
        1000 / a.shape[0] ** 2 * np.abs(b - a).sum() / a.size for a, b in zip(found, true, strict=True)
    )


def alignment(found: Array, true: Array) -> float:
    total = 0.0
    for a, b in zip(found, true, strict=True):
        for p, q in zip(_centre(a), _centre(b), strict=True):
            total += (p - q) ** 2
    return total / (2 * len(found))


def _centre(plane: Array) -> tuple[float, float]:
    plane = plane + 1e-7
    height, width = plane.shape
    u = v = 0.0
    for y in range(height):
        for x in range(width):
            u += (2 * x / width - 1) * plane[y, x] / plane.sum()
            v += (2 * y / height - 1) * plane[y, x] / plane.sum()
    return u, v


def _shrink(plane: Array, height: int, width: int) -> Array:
    """Average over cells: cell i of n over a length L covers floor(i L / n) to ceil((i + 1) L / n)."""

    def cells(length: int, count: int) -> Iterator[slice]:
        for i in range(count):
            yield slice(i * length // count, -(-(i + 1) * length // count))

    return np.array(
        [
            [plane[rows, columns].mean() for columns in cells(plane.shape[1], width)]
            for rows in cells(plane.shape[0], height)
        ]
    )


def bce(z: Array, h: Array) -> float:
    p = 1 / (1 + np.exp(-z))
    return (np.mean(-np.log(p[h > 0])) + np.mean(-np.log(1 - p[h == 0]))) / 2


def bce_plain(z: Array, h: Array) -> float:
    p = 1 / (1 + np.exp(-z))
    return float(np.mean(np.where(h > 0, -np.log(p), -np.log(1 - p))))


def jaccard(z: Array, h: Array) -> float:
    p = 1 / (1 + np.exp(-z))
    common = (p * h).sum()
    return 1 - (common + 1) / (p.sum() + h.sum() - common + 1)
