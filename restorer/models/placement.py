"""Where a filler computes, and what it has to say of that: asked of any filler, answered by those made of networks.

The filler protocol knows of no devices: classical fillers have none. These are the questions of the few who care.
"""

from __future__ import annotations

from restorer.models.filler import Filler


def device_of(filler: Filler) -> str:
    """ "cpu", "cuda:0" or "mps"; several with commas between for a filler whose parts stand apart."""
    return str(getattr(filler, "device", "") or "cpu")


def precision_of(filler: Filler) -> str:
    """What its networks compute in: "fp32", "bf16" or "fp16", or several; "" for classical fillers."""
    return str(getattr(filler, "precision", ""))


def notes_of(filler: Filler) -> tuple[str, ...]:
    """Sentences for people about what went wrong and was helped, for example a device that was lost."""
    return tuple(getattr(filler, "notes", ()))


def retreat(filler: Filler) -> bool:
    """Let it continue on the processor for good, its device being too small; False if it is there already."""
    ask = getattr(filler, "retreat", None)
    return bool(ask is not None and ask())


class Compound:
    """What fillers made of others have in common: they are where their parts are, and say what those say."""

    def __init__(self, *parts: Filler) -> None:
        self._parts = parts

    @property
    def device(self) -> str:
        return ", ".join(dict.fromkeys(device_of(part) for part in self._parts if precision_of(part)))

    @property
    def precision(self) -> str:
        return ", ".join(dict.fromkeys(filter(None, map(precision_of, self._parts))))

    @property
    def notes(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(note for part in self._parts for note in notes_of(part)))

    def retreat(self) -> bool:
        moved = [retreat(part) for part in self._parts]  # all of them, to make room
        return any(moved)
