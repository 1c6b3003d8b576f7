"""Checkpoints as fillers, on the device that was asked for, or on the processor where that fails."""

from __future__ import annotations

import copy
import threading

import numpy as np
import torch
from torch import Tensor

from restorer.models import devices
from restorer.models.classical import check_tiles
from restorer.models.devices import limit_threads
from restorer.models.devices import resolve as resolve_device
from restorer.models.filler import FillerInfo, Holes, Tiles
from restorer.models.networks.network import Network
from restorer.models.placed import Placed
from restorer.models.precision import fast_precision, name_of, possible, resolve_precision
from restorer.text import text

__all__ = ["NetworkFiller", "fast_precision", "limit_threads", "resolve_device"]

_PASS_PIXELS = 1 << 19
"""Pixels of one pass through the network (two tiles of 512 x 512), which bounds its memory."""
_PROCESSOR = torch.device("cpu")
_INSTEAD = text("The processor has taken over.")


class NetworkFiller:
    """A network behind the filler protocol.

    Its answer is the mean of those to `info.views` flips and turns of a tile: each a little better, and so much more
    work. `fill` may change known pixels as far as the network does; what stands in the holes is never looked at.
    The answer depends on the arguments, the device and the precision (and the machine), never on earlier calls; threads
    may share one filler.

    A device that is lost (its driver says so) or too small (`retreat`) is left for good: the processor, which keeps a
    copy of the weights, goes on with the very tiles that failed, and `notes` says so.
    """

    def __init__(
        self,
        network: Network,
        info: FillerInfo,
        device: str | torch.device = "cpu",
        precision: str = "auto",
    ) -> None:
        """Keeps `network`. Raises `FillerError` for a `precision` ("auto", "fp32", ...) that `device` does not have."""
        self._info, self._wanted = info, precision
        self._notes: list[str] = []
        self._moving = threading.Lock()
        place = torch.device(device)
        self._spare = network.to(_PROCESSOR)  # float32; on the processor it is the one that computes
        self._title = str(place)
        try:
            computes = resolve_precision(place, precision)
            self._title = f"{devices.title(place)} ({place})"
            taken = network if place == _PROCESSOR else copy.deepcopy(network)
            self._placed = Placed.at(taken, place, computes, info.views)
        except RuntimeError as error:
            if place == _PROCESSOR or not (devices.is_lost(error) or devices.is_out_of_memory(error)):
                raise
            self._placed = self._on_processor()
            self._notes.append(
                text(
                    "{model} did not get onto {device}: {reason}. {then}",
                    model=info.name,
                    device=self._title,
                    reason=_first_line(error),
                    then=_INSTEAD,
                )
            )

    @property
    def info(self) -> FillerInfo:
        return self._info

    @property
    def network(self) -> Network:
        """The network itself, ready to evaluate; not to be changed."""
        return self._placed.network

    @property
    def device(self) -> str:
        """Where it computes now, as `--device` takes it: "cpu", "cuda:0", "mps"."""
        return str(self._placed.device)

    @property
    def precision(self) -> str:
        """What it computes in now: "fp32", "bf16" or "fp16"."""
        return name_of(self._placed.precision)

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences for people: which device was left, and why."""
        return tuple(self._notes)

    def with_network(self, network: Network, info: FillerInfo) -> NetworkFiller:
        """The same with other weights, under the name in `info`."""
        place = self._placed.device
        return NetworkFiller(network, info, place, self._wanted_on(place))

    def fill(self, tiles: Tiles, holes: Holes, seed: int = 0) -> Tiles:
        """Tiles (N, H, W, 3) float32 as the network reconstructs them, clipped to [0, 1]; `seed` changes nothing.

        Raises `FillerError` for arrays of other shapes or dtypes and for tiles without a known pixel, and
        `RuntimeError` where the device has too little memory for so many tiles.
        """
        check_tiles(tiles, holes)
        result = np.empty_like(tiles)
        count = max(1, _PASS_PIXELS // max(1, holes[0].size)) if len(holes) else 1
        for start in range(0, len(tiles), count):
            part = slice(start, start + count)
            result[part] = self._pass(tiles[part], holes[part])
        return result

    def retreat(self) -> bool:
        """Continue on the processor for good, the device being too small; False if it computes there already."""
        placed = self._placed
        if placed.device == _PROCESSOR:
            return False
        self._leave(placed, text("has too little memory for even the smallest tiles"))
        return True

    def run(self, network: Network, tiles: Tiles, holes: Holes) -> Tensor:
        """See `Placed.run`; a device that is lost meanwhile is not replaced."""
        return self._placed.run(network, tiles, holes)

    def _pass(self, tiles: Tiles, holes: Holes) -> Tiles:
        """One pass, done again on the processor where the device is lost."""
        placed = self._placed
        try:
            return placed.filled(tiles, holes)
        except RuntimeError as error:
            if placed.device == _PROCESSOR or not devices.is_lost(error):
                raise
            reason = _first_line(error)
        # Outside of the handler: the error keeps all that was on the device.
        devices.give_up(placed.device)
        self._leave(placed, text("stopped working ({reason})", reason=reason))
        return self._placed.filled(tiles, holes)

    def _leave(self, placed: Placed, why: str) -> None:
        """Continue on the processor, unless another thread has seen to that."""
        with self._moving:
            if self._placed is placed:
                self._placed = self._on_processor()
                self._notes.append(text("{device} {why}. {then}", device=self._title, why=why, then=_INSTEAD))

    def _on_processor(self) -> Placed:
        precision = resolve_precision(_PROCESSOR, self._wanted_on(_PROCESSOR))
        return Placed.at(self._spare, _PROCESSOR, precision, self._info.views)

    def _wanted_on(self, device: torch.device) -> str:
        return self._wanted if self._wanted in possible(device) else "auto"


def _first_line(error: BaseException) -> str:
    """CUDA's errors go on with advice for programmers."""
    return next(iter(str(error).strip().splitlines()), type(error).__name__).rstrip(".")
