"""centre-encoder: the context encoder of Pathak et al. 2016 (arXiv 1604.07379, section 3) as its PyTorch port has it:
it sees 128 x 128 pixels whose middle is blank, and answers with the 64 x 64 pixels of that middle.

The middle is blank up to a rim of 4 pixels, where the answer repeats what is known (the paper's overlap of 7 pixels at
this network's size). Blank is the mean colour that the port writes there.

A whole tile is filled by windows laid over the holes, so that every hole pixel lies in the middle of at least one.
"""

from __future__ import annotations

from itertools import pairwise, product

import torch
from torch import Tensor, nn
from torch.nn import functional as fn

from restorer.errors import CheckpointError
from restorer.models.networks.network import Network
from restorer.text import text

WINDOW = 128
CENTRE = 64
RIM = 4
"""Pixels of the answer, on each side, that are known to it."""
BLANK = (117 / 255, 104 / 255, 123 / 255)
"""Red, green, blue, in the order in which the port writes them into its RGB pictures."""

_QUARTER = (WINDOW - CENTRE) // 2
_BLANK_SIDE = CENTRE - 2 * RIM
_EDGE = _QUARTER + CENTRE
"""Pixels that a tile is widened by on each side: as far as a window around a hole at its edge can reach."""
_AT_ONCE = 64
"""Windows of one pass, which bounds its memory."""


class CentreEncoder(Network):
    """Fills by windows of 128 x 128 pixels, each of which sees nothing of its middle 56 x 56.

    `width` and `narrow` are the channels of the encoder and the decoder where they are finest, `bottleneck` those
    between them. The box around a sample's hole pixels is covered by as few middles as possible, evenly spaced and
    centred on it: the fill of a hole does not depend on where the tile was cut. Middles without a hole pixel are left
    out; where middles overlap, the answers fade into each other. Pixels outside the tile repeat its edge, and other
    hole pixels in a window are blank, too. Known pixels of the result are the input's.

    Raises `CheckpointError` for channels below 1.
    """

    architecture = "centre-encoder"
    multiple = 1
    prefill = "zero"
    reach = 64

    def __init__(self, width: int = 64, narrow: int = 64, bottleneck: int = 4000) -> None:
        super().__init__()
        if min(width, narrow, bottleneck) < 1:
            raise CheckpointError(
                text(
                    "A centre-encoder cannot have {width}, {narrow} and {bottleneck} channels.",
                    width=width,
                    narrow=narrow,
                    bottleneck=bottleneck,
                ),
                todo=text("Use positive numbers."),
            )
        self.hyperparameters = {"width": width, "narrow": narrow, "bottleneck": bottleneck}
        leaky = nn.LeakyReLU(0.2)
        down = [width, width, width * 2, width * 4, width * 8]
        up = [narrow * 8, narrow * 4, narrow * 2, narrow]
        layers: list[nn.Module] = [nn.Conv2d(3, width, 4, 2, 1, bias=False), leaky]
        for fine, coarse in pairwise(down):
            layers += [nn.Conv2d(fine, coarse, 4, 2, 1, bias=False), nn.BatchNorm2d(coarse), leaky]
        layers += [nn.Conv2d(down[-1], bottleneck, 4, bias=False), nn.BatchNorm2d(bottleneck), leaky]
        layers += [nn.ConvTranspose2d(bottleneck, up[0], 4, bias=False), nn.BatchNorm2d(up[0]), nn.ReLU()]
        for coarse, fine in pairwise(up):
            layers += [
                nn.ConvTranspose2d(coarse, fine, 4, 2, 1, bias=False),
                nn.BatchNorm2d(fine),
                nn.ReLU(),
            ]
        layers.append(nn.ConvTranspose2d(narrow, 3, 4, 2, 1, bias=False))
        self.layers = nn.Sequential(*layers)

    def centres(self, windows: Tensor) -> Tensor:
        """(N, 3, 64, 64) in [0, 1] from (N, 3, 128, 128) in [0, 1] whose blank pixels hold `BLANK`."""
        answer: Tensor = self.layers(2 * windows - 1)
        return (fn.tanh(answer.to(windows.dtype)) + 1) / 2

    def forward(self, picture: Tensor, hole: Tensor) -> Tensor:
        samples = zip(picture.chunk(len(picture)), hole.chunk(len(hole)), strict=True)
        return torch.cat([self._filled(one, its) for one, its in samples])

    def _filled(self, picture: Tensor, hole: Tensor) -> Tensor:
        """One sample (1, 3, H, W) with its hole (1, 1, H, W) filled."""
        unknown = hole[0, 0] > 0
        corners = [corner for corner in _corners(unknown) if _holds(unknown, corner)]
        if not corners:
            return picture
        blank = picture.new_tensor(BLANK)[:, None, None]
        wide = fn.pad(torch.where(unknown, blank, picture), (_EDGE,) * 4, mode="replicate")
        answers = torch.cat(
            [
                self.centres(torch.cat([_window(wide, corner, blank) for corner in some]))
                for some in (corners[at : at + _AT_ONCE] for at in range(0, len(corners), _AT_ONCE))
            ]
        )
        weight = _fading(answers)
        total, weights = torch.zeros_like(wide), torch.zeros_like(wide[:, :1])
        for corner, answer in zip(corners, answers, strict=True):
            top, left = (start + _EDGE for start in corner)
            here = (..., slice(top, top + CENTRE), slice(left, left + CENTRE))
            total[here] += answer * weight
            weights[here] += weight
        inside = (..., slice(_EDGE, -_EDGE), slice(_EDGE, -_EDGE))
        return torch.where(unknown, total[inside] / weights[inside].clamp(min=1e-6), picture)


def _corners(unknown: Tensor) -> list[tuple[int, int]]:
    """Upper left corners of the middles (64 x 64) over the box of the True pixels of (H, W); some may hold none."""
    if not bool(unknown.any()):
        return []
    rows, columns = (torch.nonzero(unknown.any(side)).flatten() for side in (1, 0))
    return list(product(_starts(int(rows[0]), int(rows[-1])), _starts(int(columns[0]), int(columns[-1]))))


def _starts(first: int, last: int) -> list[int]:
    """Where middles begin whose blank parts cover `first` ... `last` evenly; a single one lies centred on it."""
    length = last - first + 1
    if length <= _BLANK_SIDE:
        return [first - (_BLANK_SIDE - length) // 2 - RIM]
    count = -(-length // _BLANK_SIDE)
    step = (length - _BLANK_SIDE) / (count - 1)
    return [first + round(place * step) - RIM for place in range(count)]


def _holds(unknown: Tensor, corner: tuple[int, int]) -> bool:
    """Whether the blank part of the middle at `corner` has a hole pixel."""
    top, left = (max(0, start + RIM) for start in corner)
    bottom, right = (start + RIM + _BLANK_SIDE for start in corner)
    return bool(unknown[top:bottom, left:right].any())


def _window(wide: Tensor, corner: tuple[int, int], blank: Tensor) -> Tensor:
    """(1, 3, 128, 128): the window around the middle at `corner`, its middle blank but for the rim."""
    top, left = (start - _QUARTER + _EDGE for start in corner)
    window = wide[..., top : top + WINDOW, left : left + WINDOW].clone()
    inner = slice(_QUARTER + RIM, _QUARTER + RIM + _BLANK_SIDE)
    window[..., inner, inner] = blank
    return window


def _fading(like: Tensor) -> Tensor:
    """(1, 64, 64) weights of an answer: 1 in the middle, fading over twice the rim towards the edges."""
    place = torch.arange(CENTRE, device=like.device, dtype=like.dtype)
    edge = torch.minimum(place, CENTRE - 1 - place) + 0.5
    line = (edge / (2 * RIM)).clamp(max=1)
    return (line[:, None] * line)[None]
