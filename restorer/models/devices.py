"""Where networks can run: the processor, CUDA cards, Apple's graphics (MPS); and how a device's failures are told apart.

Importing this module costs nothing: torch comes with the first question. A device that failed is not offered again
by this process, since the driver's state is beyond repair until it ends.
"""

from __future__ import annotations

import contextlib
import functools
import platform
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from restorer.errors import FillerError
from restorer.imaging.scratch import physical_memory
from restorer.text import text

if TYPE_CHECKING:
    import torch

_MEMORY_TEXTS = ("out of memory", "not enough memory", "alloc_failed")
"""Words of Python, numpy, torch's allocators, cuBLAS and cuDNN."""

_LOST_TEXTS = (
    "cuda error",
    "cuda driver error",
    "cudnn error",
    "cudnn_status",
    "cublas_status",
    "no cuda-capable device",
    "device-side assert",
    "illegal memory access",
    "unspecified launch failure",
    "driver shutting down",
    "mps backend",
    "command buffer",
)
"""Words of CUDA, its libraries and Metal once a device gives no answers any more."""

_lost: set[str] = set()


@dataclass(frozen=True)
class Device:
    """A device that is here. Memory in bytes; None where the system does not tell."""

    name: str
    """As `--device` takes it: "cpu", "cuda:0", "mps"."""
    title: str
    """What the maker calls it."""
    memory: int | None = None
    free: int | None = None


def available() -> tuple[Device, ...]:
    """The processor first, then CUDA cards by number, then MPS. Each card gives some memory for being asked."""
    found = []
    for name in _names():
        with contextlib.suppress(RuntimeError):  # another program has the card for itself, or it is broken
            found.append(Device(name, title(name), *_memory(name)))
    return tuple(found)


def resolve(name: str) -> torch.device:
    """The device called `name`: "auto", "cpu", "cuda", "cuda:1" or "mps".

    "auto" is a CUDA card if there is one, else MPS, else the processor; of several cards "auto" and "cuda" take the one
    with the most free memory. Raises `FillerError`, naming what is here, for a device that is not.
    """
    import torch

    names = _names()
    cards = [one for one in names if one.startswith("cuda")]
    if name == "auto":
        name = "cuda" if cards else names[-1]
    if name == "cuda" and cards:
        # Asking costs memory on every card, so one alone is not asked.
        name = cards[0] if len(cards) == 1 else max(cards, key=_free)
    if name not in names:
        raise FillerError(
            text('There is no device "{name}" here.', name=name),
            safe=text("Nothing was changed."),
            todo=text("Use one of auto, {known}.", known=", ".join(names))
            if len(names) > 1
            else text("Use auto or cpu."),
        )
    return torch.device(name)


def title(device: str | torch.device) -> str:
    """What the maker calls it. Raises `RuntimeError` for a CUDA card that does not answer."""
    import torch

    kind = str(device).partition(":")[0]
    if kind == "cuda":
        return str(torch.cuda.get_device_name(device))
    if kind == "mps":
        return text("Apple graphics")
    return str(capabilities().get("cpu_name") or platform.processor() or platform.machine())


def capabilities() -> dict[str, object]:
    """What the processor can do, as torch tells it; empty for versions of torch that cannot."""
    import torch

    return dict(getattr(torch.cpu, "get_capabilities", dict)())


def give_up(device: torch.device) -> None:
    """Offer `device` no more in this process: it was lost."""
    _lost.add(str(device))


def is_out_of_memory(error: BaseException) -> bool:
    """numpy's and Python's `MemoryError`, and the `RuntimeError`s of torch's allocators and CUDA's libraries."""
    return isinstance(error, MemoryError) or (isinstance(error, RuntimeError) and _says(error, _MEMORY_TEXTS))


def is_lost(error: BaseException) -> bool:
    """Whether a device said with `error` that it will not work any more; lack of memory is another matter."""
    import torch

    told = getattr(torch, "AcceleratorError", ())  # since torch 2.8
    return (
        isinstance(error, RuntimeError)
        and not is_out_of_memory(error)
        and (isinstance(error, told) or _says(error, _LOST_TEXTS))
    )


def use_threads(leave: int = 0) -> int:
    """Let networks use all threads they may but `leave`, which stay for the window; at least one. Returns how many.

    All are those that torch would take by itself (`OMP_NUM_THREADS` counts). Threads that have computed before keep
    what they had: call this before the work begins, or in the thread that does it.
    """
    limit_threads(_all_threads() - leave)
    return max(1, _all_threads() - leave)


def limit_threads(threads: int) -> None:
    """Let networks of this process use so many cores: several processes at once would otherwise each use all."""
    import torch

    _all_threads()
    torch.set_num_threads(max(1, threads))


@functools.cache
def _all_threads() -> int:
    """What torch takes by itself: asked before anybody changes it."""
    import torch

    return torch.get_num_threads()


def _says(error: BaseException, texts: Iterable[str]) -> bool:
    said = str(error).lower()
    return any(text in said for text in texts)


def _names() -> list[str]:
    """What is here and works, the processor first, the best choice among kinds last."""
    import torch

    names = ["cpu"]
    if torch.backends.mps.is_available():
        names.append("mps")
    if torch.cuda.is_available():
        names += [f"cuda:{index}" for index in range(torch.cuda.device_count())]
    return [name for name in names if name not in _lost]


def _memory(name: str) -> tuple[int | None, int | None]:
    """Bytes in all and free bytes."""
    import torch

    if name.startswith("cuda"):
        free, total = torch.cuda.mem_get_info(name)
        return total, free
    if name == "mps":
        total = torch.mps.recommended_max_memory()
        return total, total - torch.mps.driver_allocated_memory()
    return physical_memory(), None


def _free(card: str) -> int:
    try:
        return _memory(card)[1] or 0
    except RuntimeError:
        return -1
