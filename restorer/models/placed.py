"""A network where it computes: from tiles to its input, and from its answer back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as fn

from restorer.models.base_fill import base_fill, base_fill_batch
from restorer.models.filler import Holes, Tiles
from restorer.models.networks.network import Network, Prefill
from restorer.models.precision import computing

Rim = tuple[tuple[int, int], tuple[int, int], tuple[int, int]]
"""What is added around an array (N, H, W), as numpy's `pad` takes it."""

_VIEWS = {
    1: ((0, False),),
    2: ((0, False), (2, False)),
    8: tuple((quarters, flip) for quarters in range(4) for flip in (False, True)),
}
"""By their number: how often a tile is turned by a quarter, and whether it is flipped then."""

_NO_RIM: Rim = ((0, 0), (0, 0), (0, 0))


@dataclass(frozen=True, eq=False)
class Placed:
    """A network on a device, and the precision it computes in. Its answers are averaged over `views` symmetries.

    All raise `RuntimeError` where the device has too little memory, or is lost.
    """

    network: Network
    device: torch.device
    precision: torch.dtype
    views: int = 1

    @classmethod
    def at(cls, network: Network, device: torch.device, precision: torch.dtype, views: int) -> Self:
        """Moves `network` itself to `device`, ready to evaluate."""
        network.to(device).eval()
        network.to(memory_format=torch.channels_last)  # type: ignore[call-overload] # missing in torch's types
        return cls(network, device, precision, views)

    def filled(self, tiles: Tiles, holes: Holes) -> Tiles:
        """Tiles (N, H, W, 3) float32 as the network reconstructs them, clipped to [0, 1], in one pass."""
        height, width = holes.shape[1:]
        multiple = self.network.multiple
        rim = ((0, 0), (0, -height % multiple), (0, -width % multiple))
        hole = tensor(np.pad(holes, rim, mode="edge")[..., None], self.device)
        picture = self._prefilled(tiles, holes, rim)
        with torch.inference_mode():
            answer = self._careful(picture, hole)
            answer = answer[..., :height, :width].clamp(0, 1).permute(0, 2, 3, 1)
            filled: Tiles = np.ascontiguousarray(answer.cpu().numpy())
        # A black-and-white photograph saved in colour must not get a tint.
        neutral = (tiles == tiles[..., :1]).all(axis=3) | holes
        for tile in np.flatnonzero(neutral.all(axis=(1, 2))):
            filled[tile] = filled[tile].mean(axis=2, keepdims=True)
        return filled

    def run(self, network: Network, tiles: Tiles, holes: Holes) -> Tensor:
        """(N, 3, H, W) float32, not clipped: one pass of `network`, a copy of this one that may be learning.

        H and W are multiples of the network's. Gradients are kept where they are on.
        """
        picture = self._prefilled(tiles, holes, _NO_RIM)
        with torch.autocast(self.device.type, self.precision, self.precision != torch.float32):
            return _answer(network, picture, tensor(holes[..., None], self.device))

    def _prefilled(self, tiles: Tiles, holes: Holes, rim: Rim) -> Tensor:
        """(N, 3, H, W): the network's input, padded by repeating the edges; holes hold what the network expects."""
        kind: Prefill = self.network.prefill
        if kind != "base":
            filled = np.where(holes[..., None], np.float32(kind == "white"), tiles)
        elif self.device.type == "cpu":
            filled = np.stack([base_fill(tile, hole) for tile, hole in zip(tiles, holes, strict=True)])
        else:
            base = base_fill_batch(tensor(tiles, self.device), tensor(holes[..., None], self.device))
            padding = (0, rim[2][1], 0, rim[1][1])
            return fn.pad(base, padding, mode="replicate").contiguous(memory_format=torch.channels_last)
        return tensor(np.pad(filled, (*rim, (0, 0)), mode="edge"), self.device)

    def _careful(self, picture: Tensor, hole: Tensor) -> Tensor:
        """The answer; once more in float32 where float16, which ends at 65,504, has no numbers for it."""
        with computing(self.device, self.precision):
            answer = self._ensemble(picture, hole)
        if self.precision != torch.float16 or bool(answer.isfinite().all()):
            return answer
        with computing(self.device, torch.float32):
            return self._ensemble(picture, hole)

    def _ensemble(self, picture: Tensor, hole: Tensor) -> Tensor:
        """The mean of the answers to the tile's views, each turned back."""
        answers = (self._seen(picture, hole, *view) for view in _VIEWS[self.views])
        total = next(answers)
        for answer in answers:
            total = total + answer
        return total / self.views

    def _seen(self, picture: Tensor, hole: Tensor, quarters: int, flip: bool) -> Tensor:
        if not quarters and not flip:
            return _answer(self.network, picture, hole)
        turned = _turned(picture, quarters, flip), _turned(hole, quarters, flip)
        answer = _answer(self.network, *turned)
        return torch.rot90(answer.flip(3) if flip else answer, -quarters, (2, 3))


def tensor(array: Tiles | Holes, device: torch.device) -> Tensor:
    """(N, H, W, C) to a (N, C, H, W) float32 tensor on `device`, channels last in memory."""
    values = torch.from_numpy(np.ascontiguousarray(array, np.float32)).to(device)
    return values.permute(0, 3, 1, 2)


def _answer(network: Network, picture: Tensor, hole: Tensor) -> Tensor:
    answer: Tensor = network(picture, hole)
    return answer.float()


def _turned(x: Tensor, quarters: int, flip: bool) -> Tensor:
    """(N, C, H, W) turned, then flipped left to right if asked; channels last in memory."""
    x = torch.rot90(x, quarters, (2, 3))
    return (x.flip(3) if flip else x).contiguous(memory_format=torch.channels_last)
