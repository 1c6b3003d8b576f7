"""What can fill holes here: the list behind `--filler`, `restorer models` and the window's model menu.

Importing this module costs a few milliseconds: libraries are loaded with the filler that needs them.
"""

from __future__ import annotations

from collections.abc import Callable

from restorer.errors import FillerError
from restorer.models import classical, patchmatch
from restorer.models.filler import Filler, FillerInfo

DEFAULT_FILLER = "patchmatch"
"""Closest to the eye (LPIPS) on every kind of damage in docs/benchmarks.md, about half a dB from the most accurate."""

DEVICES = ("auto", "cpu", "cuda", "mps")
"""Values of `device`; classical fillers always run on the CPU."""

_CLASSICAL: dict[str, tuple[FillerInfo, Callable[[], Filler]]] = {
    info.id: (info, make)
    for info, make in (
        (patchmatch.PATCHMATCH, patchmatch.patchmatch),
        (classical.BIHARMONIC, classical.biharmonic),
        (classical.TELEA, classical.telea),
        (classical.NAVIER_STOKES, classical.navier_stokes),
        (classical.FSR, classical.frequency_selective),
        (classical.FSR_BEST, lambda: classical.frequency_selective(best=True)),
    )
}


def fillers() -> tuple[FillerInfo, ...]:
    """Every filler that `load` knows, best for everyday use first."""
    return tuple(info for info, _ in _CLASSICAL.values())


def load(filler_id: str, device: str = "auto") -> Filler:
    """The filler called `filler_id`, ready to fill on `device`.

    Raises `FillerError` for an unknown id, naming the known ones, and for an unknown device.
    """
    if device.partition(":")[0] not in DEVICES:
        raise FillerError(f'There is no device "{device}".', todo=f"Use one of {', '.join(DEVICES)}.")
    if filler_id not in _CLASSICAL:
        raise FillerError(
            f'There is no filler "{filler_id}".',
            safe="Nothing was changed.",
            todo=f"Use one of {', '.join(_CLASSICAL)}.",
        )
    return _CLASSICAL[filler_id][1]()
