"""Where a run computes: device, precision, and the other processes that share its batches."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import torch
from torch import Tensor, distributed

from restorer.errors import TrainingError

T = TypeVar("T")

_DTYPES = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}


@dataclass(frozen=True)
class Hardware:
    """One process's share of the machine. `dtype` is what convolutions compute in; weights stay float32."""

    device: torch.device
    dtype: torch.dtype = torch.float32
    rank: int = 0
    world: int = 1

    @property
    def leads(self) -> bool:
        """True for the one process that validates, writes and talks."""
        return self.rank == 0

    def autocast(self) -> torch.autocast:
        return torch.autocast(self.device.type, self.dtype, enabled=self.dtype != torch.float32)

    def average(self, tensors: Sequence[Tensor]) -> None:
        """Replace every tensor by its mean over all processes, in one message."""
        if self.world == 1 or not tensors:
            return
        flat = torch.cat([tensor.reshape(-1) for tensor in tensors])
        distributed.all_reduce(flat)
        flat /= self.world
        parts = torch.split(flat, [tensor.numel() for tensor in tensors])
        for tensor, part in zip(tensors, parts, strict=True):
            tensor.copy_(part.view_as(tensor))

    def anywhere(self, flag: bool) -> bool:
        """Whether `flag` is set in any process. Every process has to ask."""
        if self.world == 1:
            return flag
        vote = torch.tensor(float(flag), device=self.device)
        distributed.all_reduce(vote, op=distributed.ReduceOp.MAX)
        return bool(vote.item())

    def agreed(self, value: Any) -> Any:
        """The leading process's `value`, in every process."""
        if self.world == 1:
            return value
        box = [value]
        distributed.broadcast_object_list(box, src=0)
        return box[0]

    def in_turn(self, action: Callable[[], T]) -> T:
        """`action` in the leading process first, then in the others: they find what it left on the disk."""
        if self.leads:
            result = action()
            self.agreed(None)
            return result
        self.agreed(None)
        return action()


def choose(device: str = "auto", precision: str = "auto") -> Hardware:
    """The hardware for this process, joined with the others if `torchrun` started it.

    Raises `TrainingError` for a device that is not there and a precision it does not compute in.
    """
    world, rank = int(os.environ.get("WORLD_SIZE", "1")), int(os.environ.get("RANK", "0"))
    place = _device(device, int(os.environ.get("LOCAL_RANK", "0")))
    dtype = _precision(place, precision)
    if place.type == "cuda":
        # Resuming bit for bit needs kernels that add in one order; slower ones where there is a choice.
        os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
        torch.cuda.set_device(place)
        torch.use_deterministic_algorithms(True, warn_only=True)
    if world > 1 and not distributed.is_initialized():
        distributed.init_process_group("nccl" if place.type == "cuda" else "gloo")
    return Hardware(place, dtype, rank, world)


def leave() -> None:
    """Part from the other processes."""
    if distributed.is_available() and distributed.is_initialized():
        distributed.destroy_process_group()


def _device(name: str, local_rank: int) -> torch.device:
    found = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if name == "auto":
        name = next(kind for kind in ("cuda", "mps", "cpu") if found[kind])
    kind, _, index = name.partition(":")
    if kind not in found or (index and not index.isdigit()):
        raise TrainingError(f'There is no device "{name}".', todo="Use auto, cpu, cuda, cuda:1 or mps.")
    count = torch.cuda.device_count() if kind == "cuda" else 1
    if not found[kind] or int(index or 0) >= count:
        raise TrainingError(f'This computer has no device "{name}".', todo="Use --device auto.")
    if kind == "cuda":
        return torch.device("cuda", int(index) if index else local_rank % count)
    return torch.device(kind)


def _precision(device: torch.device, name: str) -> torch.dtype:
    if name == "fp16" and device.type != "cuda":
        raise TrainingError("Half precision (fp16) needs a CUDA device.", todo="Use --precision auto.")
    if name != "auto":
        return _DTYPES[name]
    if device.type == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported(including_emulation=False) else torch.float16
    return torch.bfloat16 if device.type == "cpu" and _cpu_has_bf16() else torch.float32


def _cpu_has_bf16() -> bool:
    """Whether the processor multiplies bf16 itself; elsewhere it would be emulated, slower than float32."""
    capabilities: dict[str, object] = getattr(torch.cpu, "get_capabilities", dict)()
    if capabilities:
        return bool(capabilities.get("avx512_bf16") or capabilities.get("amx_bf16"))
    asks = ("_is_avx512_bf16_supported", "_is_amx_tile_supported")  # torch before 2.9
    return any(getattr(torch.cpu, ask, lambda: False)() for ask in asks)
