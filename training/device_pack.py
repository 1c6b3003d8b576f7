"""A whole pack in the memory of a GPU, and pictures looked up in it at any place of any number of crops at once."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from restorer.errors import TrainingError
from training.pictures import Pack

_CHUNK = 1 << 28


class DevicePack:
    """All pictures as one uint8 tensor on `device`. Raises `TrainingError` where they do not fit."""

    def __init__(self, pack: Pack, device: torch.device | str) -> None:
        self.device = torch.device(device)
        self.shapes = np.array(pack.shapes, np.int64).reshape(-1, 2)
        """(n, 2): heights and widths, for drawing places on the CPU."""
        size = pack.offsets[-1]
        try:
            flat = torch.empty(size, dtype=torch.uint8, device=self.device)
        except (torch.OutOfMemoryError, RuntimeError) as error:
            raise TrainingError(
                f"The pictures need {size / 1e9:.1f} GB on {self.device}, which it does not have.",
                todo="Shrink them, use fewer, or let the CPU prepare the batches.",
            ) from error
        for start in range(0, size, _CHUNK):
            part = np.array(pack.pixels[start : start + _CHUNK])
            flat[start : start + len(part)] = torch.from_numpy(part).to(self.device)
        self._pixels = flat.view(-1, 3)
        self._starts = torch.tensor(pack.offsets[:-1], device=self.device) // 3
        self._shapes = torch.from_numpy(self.shapes).to(self.device)

    def __len__(self) -> int:
        return len(self.shapes)

    def look_up(self, index: Tensor, y: Tensor, x: Tensor) -> Tensor:
        """Bilinear values (N, H, W, 3) float32 in [0, 255] of pictures `index` (N,) at `y`, `x` (N, H, W).

        Places are in pixels, (0, 0) in the middle of the first one; outside a picture it is mirrored. At whole
        numbers the values are the picture's own.
        """
        height, width = (self._shapes[index, side].view(-1, 1, 1) for side in (0, 1))
        y, x = _mirrored(y, height), _mirrored(x, width)
        top, left = y.long(), x.long()
        bottom, right = torch.minimum(top + 1, height - 1), torch.minimum(left + 1, width - 1)
        down, across = (y - top).unsqueeze(-1), (x - left).unsqueeze(-1)
        start = self._starts[index].view(-1, 1, 1)

        def row(line: Tensor) -> Tensor:
            begin = start + line * width
            return torch.lerp(self._pixels[begin + left].float(), self._pixels[begin + right].float(), across)

        return torch.lerp(row(top), row(bottom), down)


def _mirrored(place: Tensor, length: Tensor) -> Tensor:
    """Into 0 ... `length` - 1, mirrored at the edges without repeating them."""
    period = (2 * (length - 1)).clamp(min=1)
    place = place.remainder(period)
    return torch.minimum(place, period - place).clamp(min=0)
