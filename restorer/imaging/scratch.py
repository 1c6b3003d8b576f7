"""Where decoded pixels go: into memory, or above a budget into a scratch file that is mapped instead of loaded."""

from __future__ import annotations

import contextlib
import ctypes
import functools
import os
import shutil
import sys
import tempfile
import weakref
from pathlib import Path

import numpy as np

from restorer import paths
from restorer.errors import PictureTooLargeError, UsageError
from restorer.imaging import atomic, vips
from restorer.imaging.picture import Pixels
from restorer.text import text

_SHARE = 0.3
"""Share of the physical memory that one picture may take before it goes into a scratch file. The whole program
needs up to 2.5 times its pixels."""
_SPARE_DISK = 256 << 20
_PREFIX = "pixels"


@functools.cache
def physical_memory() -> int:
    """Bytes of memory that this process may use (a container's limit counts)."""
    total = _installed_memory()
    with contextlib.suppress(OSError, ValueError):
        total = min(total, int(Path("/sys/fs/cgroup/memory.max").read_text()))
    return total


def _installed_memory() -> int:
    if sys.platform == "win32":
        status = (ctypes.c_uint64 * 8)()  # MEMORYSTATUSEX: its second 64-bit word is the total
        status[0] = 64
        ctypes.windll.kernel32.GlobalMemoryStatusEx(status)
        return status[1]
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def default_budget() -> int:
    """Bytes of pixels kept in memory unless the caller says otherwise.

    `RESTORER_MEMORY`, in megabytes, overrides the share of the physical memory. Raises `UsageError` where that is
    no number.
    """
    if not (wish := os.environ.get("RESTORER_MEMORY", "")):
        return int(physical_memory() * _SHARE)
    if not wish.isdecimal():
        raise UsageError(
            text("RESTORER_MEMORY is “{wish}”, which is not a number of megabytes.", wish=wish),
            safe=text("Nothing was changed."),
            todo=text("Set it to a whole number such as 2000, or do not set it."),
        )
    return int(wish) * 1_000_000


def check_size(needed: int, budget: int, name: str, *, whole: bool) -> None:
    """Raise `PictureTooLargeError` if `needed` bytes of pixels fit neither the budget nor the disk.

    `whole`: the decoder holds the whole picture itself, so the memory must suffice in any case.
    """
    if whole and needed > 0.7 * physical_memory():
        raise _too_large(
            name,
            needed,
            text(
                "its format needs them in memory at once, and there are {memory}",
                memory=_size(physical_memory()),
            ),
        )
    if needed <= budget:
        return
    free = shutil.disk_usage(paths.cache_folder()).free
    if needed + _SPARE_DISK > free:
        raise _too_large(
            name,
            needed,
            text(
                "there are {memory} of memory and {disk} of free disk for it",
                memory=_size(budget),
                disk=_size(free),
            ),
        )


def _too_large(name: str, needed: int, reason: str) -> PictureTooLargeError:
    return PictureTooLargeError(
        text(
            "“{name}” would take {size} when opened, but {reason}.",
            name=name,
            size=_size(needed),
            reason=reason,
        ),
        safe=text("It was not opened; nothing was changed."),
        todo=text(
            "Free some space, crop or shrink it elsewhere first, or check whether the file is what it claims to be."
        ),
    )


def _size(count: int) -> str:
    return f"{count / 1e9:.1f} GB" if count >= 1e8 else f"{count / 1e6:.1f} MB"


def realise(image: vips.Image, budget: int) -> Pixels:
    """Decode `image` into a read-only array: in memory up to `budget` bytes, else in a mapped scratch file.

    The scratch file goes when the array does; files that a crash left behind go with the next one.
    """
    _tidy_once()
    pixels = vips.to_array(image) if vips.byte_size(image) <= budget else _mapped(image)
    pixels.flags.writeable = False
    return pixels


def _mapped(image: vips.Image) -> Pixels:
    handle, name = tempfile.mkstemp(".raw", f"{_PREFIX}-{os.getpid()}-", paths.cache_folder())
    os.close(handle)
    path = Path(name)
    try:
        vips.to_raw_file(image, path)
        pixels = np.memmap(path, vips.dtype(image), mode="r", shape=vips.shape(image))
    except BaseException:
        _remove(path)
        raise
    weakref.finalize(pixels.base, _remove, path)  # the mapping itself: views keep it alive
    return pixels


@functools.cache
def _tidy_once() -> None:
    remove_stale()


def remove_stale() -> None:
    """Delete scratch files of processes that are gone."""
    with contextlib.suppress(OSError):
        for path in paths.cache_folder().glob(f"{_PREFIX}-*-*.raw"):
            owner = path.name.split("-")[1]
            if owner.isdigit() and not atomic.is_running(int(owner)):
                _remove(path)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
