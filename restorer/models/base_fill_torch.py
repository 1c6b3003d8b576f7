"""The base fill on dense grids, in torch: the mathematics of `base_fill.py` for many tiles on a GPU.

Every sum runs over slices and index lists instead of convolutions, so that neither autocast nor a library's choice of
algorithm changes the numbers. The pyramid copies OpenCV's `pyrDown` and `pyrUp`, borders included.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as fn

_NOTHING = 1e-6
_NO_DIRECTION = 1e-20


@torch.no_grad()
def fill(pictures: Tensor, holes: Tensor, steps: int) -> Tensor:
    """See `base_fill.base_fill_batch`."""
    unknown = holes > 0
    hole = unknown.float()
    surface = _push_pull(torch.where(unknown, 0.0, pictures.float()), 1 - hole)
    return _bend(surface, hole, steps).clamp(0, 1)


def _push_pull(known: Tensor, weight: Tensor) -> Tensor:
    """Means of the known pixels, level by level until a sample has no unknown left, and back up into the holes."""
    levels = [(known, weight)]
    done = [_is_complete(weight)]
    while max(weight.shape[2:]) > 1 and not bool(done[-1].all()):
        means, mass = _halved(known), _halved(weight)
        weight = (mass * 4).clamp(max=1)
        known = means / mass.clamp(min=_NOTHING) * weight
        levels.append((known, weight))
        done.append(_is_complete(weight))
    colour = known / weight.clamp(min=_NOTHING)
    for (known, weight), complete in zip(reversed(levels[:-1]), reversed(done[:-1]), strict=True):
        up = known + (1 - weight) * _doubled(colour, known.shape[2], known.shape[3])
        colour = torch.where(complete, known / weight.clamp(min=_NOTHING), up)
    return colour


def _is_complete(weight: Tensor) -> Tensor:
    """(N, 1, 1, 1) bool: the samples whose pyramid ends at this level."""
    return weight.amin((2, 3), keepdim=True) > 0


def _halved(x: Tensor) -> Tensor:
    """Weights 1 4 6 4 1 along both sides, every second pixel; mirrored at borders without repeating the edge."""
    for side in (2, 3):
        length = x.shape[side]
        taps = [
            _mirrored(torch.arange(0, length, 2, device=x.device) + offset, length) for offset in range(-2, 3)
        ]
        a, b, c, d, e = (x.index_select(side, tap) for tap in taps)
        x = (a + e + 4 * (b + d) + 6 * c) / 16
    return x


def _doubled(x: Tensor, height: int, width: int) -> Tensor:
    """The transposed filter: even pixels (1 6 1) / 8, odd ones the mean of two; mirrored at the start only."""
    for side, wanted in ((2, height), (3, width)):
        length = x.shape[side]
        place = torch.arange(wanted, device=x.device)
        middle = place // 2
        left = (middle - 1).abs().clamp(max=length - 1)
        right = (middle + 1).clamp(max=length - 1)
        shape = [1, 1, 1, 1]
        shape[side] = wanted
        odd = (place % 2).to(x.dtype).view(shape)
        x = (
            (1 - odd) * x.index_select(side, left)
            + (6 - 2 * odd) * x.index_select(side, middle)
            + (1 + 3 * odd) * x.index_select(side, right)
        ) / 8
    return x


def _mirrored(index: Tensor, length: int) -> Tensor:
    """Indices reflected into 0 ... `length` - 1 like OpenCV's BORDER_REFLECT_101."""
    if length == 1:
        return torch.zeros_like(index)
    period = 2 * (length - 1)
    index = index.remainder(period)
    return torch.minimum(index, period - index)


def _bend(surface: Tensor, hole: Tensor, steps: int) -> Tensor:
    """Conjugate-gradient steps inside the holes; scalars for each sample and channel."""
    inverse = hole / _diagonal(surface)
    residual = -_laplacian(_laplacian(surface)) * hole
    preconditioned = residual * inverse
    direction = preconditioned
    energy = (residual * preconditioned).sum((2, 3), keepdim=True)
    for _ in range(steps):
        bent = _laplacian(_laplacian(direction)) * hole
        length = energy / (direction * bent).sum((2, 3), keepdim=True).clamp(min=_NO_DIRECTION)
        surface = surface + length * direction
        residual = residual - length * bent
        preconditioned = residual * inverse
        before, energy = energy, (residual * preconditioned).sum((2, 3), keepdim=True)
        direction = preconditioned + energy / before.clamp(min=_NO_DIRECTION) * direction
    return surface


def _laplacian(x: Tensor) -> Tensor:
    """Neumann borders: a repeated edge pixel differs by nothing."""
    wide = fn.pad(x, (1, 1, 1, 1), mode="replicate")
    return wide[..., :-2, 1:-1] + wide[..., 2:, 1:-1] + wide[..., 1:-1, :-2] + wide[..., 1:-1, 2:] - 4 * x


def _diagonal(x: Tensor) -> Tensor:
    """d^2 + d, where d counts the neighbours inside the picture; (1, 1, H, W). A lone pixel gets 1."""
    inside = fn.pad(x.new_ones((1, 1, *x.shape[2:])), (1, 1, 1, 1))
    d = inside[..., :-2, 1:-1] + inside[..., 2:, 1:-1] + inside[..., 1:-1, :-2] + inside[..., 1:-1, 2:]
    return (d * (d + 1)).clamp(min=1)
