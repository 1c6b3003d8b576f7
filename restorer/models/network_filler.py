"""Checkpoints as fillers: from tiles to a network's input and back."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as fn

from restorer.errors import FillerError
from restorer.models.base_fill import base_fill, base_fill_batch
from restorer.models.classical import check_tiles
from restorer.models.filler import FillerInfo, Holes, Tiles
from restorer.models.networks.network import Network, Prefill

_PASS_PIXELS = 1 << 19
"""Pixels of one pass through the network (two tiles of 512 x 512), which bounds its memory."""


class NetworkFiller:
    """A network behind the filler protocol.

    `best` averages the answers for all eight flips and quarter turns of a tile: a little better, eight times the
    work. `fill` may change known pixels as far as the network does; what stands in the holes is never looked at.
    The answer depends on the arguments (and the machine), never on earlier calls; threads may share one filler.
    """

    def __init__(
        self, network: Network, info: FillerInfo, device: str | torch.device = "cpu", best: bool = False
    ) -> None:
        self._device = torch.device(device)
        self._network = network.to(self._device).eval()
        self._network.to(memory_format=torch.channels_last)  # type: ignore[call-overload] # missing in torch's types
        self._precision = fast_precision(self._device)
        self._info = info
        self._best = best

    @property
    def info(self) -> FillerInfo:
        return self._info

    @property
    def network(self) -> Network:
        """The network itself, ready to evaluate; not to be changed."""
        return self._network

    def with_network(self, network: Network, info: FillerInfo) -> NetworkFiller:
        """The same with other weights, under the name in `info`."""
        return NetworkFiller(network, info, self._device, self._best)

    def fill(self, tiles: Tiles, holes: Holes, seed: int = 0) -> Tiles:
        """Tiles (N, H, W, 3) float32 as the network reconstructs them, clipped to [0, 1]; `seed` changes nothing.

        Raises `FillerError` for arrays of other shapes or dtypes and for tiles without a known pixel.
        """
        check_tiles(tiles, holes)
        result = np.empty_like(tiles)
        count = max(1, _PASS_PIXELS // max(1, holes[0].size)) if len(holes) else 1
        for start in range(0, len(tiles), count):
            part = slice(start, start + count)
            result[part] = self._pass(tiles[part], holes[part])
        return result

    def _pass(self, tiles: Tiles, holes: Holes) -> Tiles:
        height, width = holes.shape[1:]
        multiple = self._network.multiple
        rim = ((0, 0), (0, -height % multiple), (0, -width % multiple))
        hole = self._tensor(np.pad(holes, rim, mode="edge")[..., None])
        picture = self._prefilled(tiles, holes, rim)
        with torch.inference_mode(), self._careful():
            answer = self._ensemble(picture, hole) if self._best else self._once(picture, hole)
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
        picture = self._prefilled(tiles, holes, ((0, 0),) * 3)
        with torch.autocast(self._device.type, self._precision, self._precision != torch.float32):
            return self._answer(network, picture, self._tensor(holes[..., None]))

    def _prefilled(self, tiles: Tiles, holes: Holes, rim: tuple[tuple[int, int], ...]) -> Tensor:
        """(N, 3, H, W): the network's input, padded by repeating the edges; holes hold what the network expects."""
        kind: Prefill = self._network.prefill
        if kind != "base":
            filled = np.where(holes[..., None], np.float32(kind == "white"), tiles)
        elif self._device.type == "cpu":
            filled = np.stack([base_fill(tile, hole) for tile, hole in zip(tiles, holes, strict=True)])
        else:
            base = base_fill_batch(self._tensor(tiles), self._tensor(holes[..., None]))
            padding = (0, rim[2][1], 0, rim[1][1])
            return fn.pad(base, padding, mode="replicate").contiguous(memory_format=torch.channels_last)
        return self._tensor(np.pad(filled, (*rim, (0, 0)), mode="edge"))

    def _tensor(self, array: Tiles | Holes) -> Tensor:
        """(N, H, W, C) to a (N, C, H, W) float32 tensor, channels last in memory."""
        values = torch.from_numpy(np.ascontiguousarray(array, np.float32)).to(self._device)
        return values.permute(0, 3, 1, 2)

    def _once(self, picture: Tensor, hole: Tensor) -> Tensor:
        return self._answer(self._network, picture, hole)

    @staticmethod
    def _answer(network: Network, picture: Tensor, hole: Tensor) -> Tensor:
        answer: Tensor = network(picture, hole)
        return answer.float()

    def _ensemble(self, picture: Tensor, hole: Tensor) -> Tensor:
        """The mean of the answers to the eight symmetries of a square, each turned back."""
        total = torch.zeros_like(picture)
        for quarters in range(4):
            for flip in (False, True):
                answer = self._once(_turned(picture, quarters, flip), _turned(hole, quarters, flip))
                answer = answer.flip(3) if flip else answer
                total += torch.rot90(answer, -quarters, (2, 3))
        return total / 8

    @contextlib.contextmanager
    def _careful(self) -> Iterator[None]:
        """Half precision where it is fast; on CUDA the algorithms that repeat themselves to the bit."""
        kind = self._device.type
        with contextlib.ExitStack() as stack:
            stack.enter_context(torch.autocast(kind, self._precision, self._precision != torch.float32))
            if kind == "cuda":
                stack.enter_context(torch.backends.cudnn.flags(benchmark=False, deterministic=True))
            yield


def _turned(x: Tensor, quarters: int, flip: bool) -> Tensor:
    """(N, C, H, W) turned, then flipped left to right if asked; channels last in memory."""
    x = torch.rot90(x, quarters, (2, 3))
    return (x.flip(3) if flip else x).contiguous(memory_format=torch.channels_last)


def resolve_device(name: str) -> torch.device:
    """The device called `name` ("auto", "cpu", "cuda", "cuda:1", "mps"). Raises `FillerError` where it is not here."""
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "mps" if torch.backends.mps.is_available() else "cpu"
    kind, _, number = name.partition(":")
    here = {
        "cpu": 1,
        "cuda": torch.cuda.device_count() if torch.cuda.is_available() else 0,
        "mps": int(torch.backends.mps.is_available()),
    }.get(kind, 0)
    if (number and not number.isdecimal()) or int(number or 0) >= here:
        raise FillerError(
            f'There is no device "{name}" here.',
            safe="Nothing was changed.",
            todo="Use --device auto or cpu.",
        )
    return torch.device(name)


def limit_threads(threads: int) -> None:
    """Let networks of this process use so many cores: several processes at once would otherwise each use all."""
    torch.set_num_threads(max(1, threads))


def fast_precision(device: torch.device) -> torch.dtype:
    """bfloat16 where the hardware multiplies it natively, else float32."""
    if device.type == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported(including_emulation=False) else torch.float32
    if device.type == "cpu":
        ask = getattr(torch.cpu, "get_capabilities", None)  # older versions of torch cannot tell
        able: dict[str, Any] = ask() if ask is not None else {}
        return torch.bfloat16 if able.get("avx512_bf16") or able.get("amx_bf16") else torch.float32
    return torch.float32
