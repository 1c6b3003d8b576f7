"""The automatic filler: several candidates, of which trial fills choose (`restorer.engine.trials`).

This is only the bundle. The engine fills samples of each group of holes on sound paint with every candidate and gives
the group to the best; whoever knows nothing of trials gets the first candidate.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from restorer.models.by_size import BY_SIZE
from restorer.models.filler import THICK, Filler, FillerInfo, Holes, Tiles
from restorer.text import text

AUTO = "auto"
"""Its id."""

_TEXTURE = "restorer-net-texture"
_NETWORKS = (_TEXTURE, BY_SIZE, "restorer-net")
_BESIDE = ("patchmatch",)
_CLASSICAL = ("patchmatch", "biharmonic", "smooth")
_BEST = " (best)"
_SLOW = 2.5
"""How much slower than the default a candidate may be: the accurate network takes two views, PatchMatch as long."""


def candidates(known: Collection[str]) -> tuple[str, ...]:
    """Ids to choose among where the fillers `known` are installed, the default first.

    Classical ones where there is no network; PatchMatch beside networks, too. Frequency-selective fills take too long.
    """
    networks = tuple(name for name in _NETWORKS if name in known)
    return (*networks, *_BESIDE) if networks else _CLASSICAL


def auto_info(default: FillerInfo) -> FillerInfo:
    """What holds for the automatic filler whose first candidate is `default`, as far as it can be known before."""
    best = _BEST if default.id.endswith(_BEST) else ""
    return replace(
        default,
        id=AUTO + best,
        name=text("Automatic (best)") if best else text("Automatic"),
        description=text(
            "Tries the models on sound paint of this picture first, and takes the best for each kind of hole."
        ),
    )


class Auto:
    """Candidates, the default first. Raises `ValueError` for none, or for two of the same id."""

    def __init__(self, candidates: Sequence[Filler]) -> None:
        ids = [filler.info.id for filler in candidates]
        if not ids or len(set(ids)) < len(ids):
            raise ValueError(f"Candidates must be different fillers, not {ids}.")
        self.candidates = tuple(candidates)
        self._info = auto_info(candidates[0].info)

    @property
    def info(self) -> FillerInfo:
        return self._info

    def fill(self, tiles: Tiles, holes: Holes, seed: int = 0) -> Tiles:
        """What the default candidate answers. See `Filler`."""
        return self.candidates[0].fill(tiles, holes, seed)

    def alike(self, index: int, thickness: float) -> int:
        """The candidate whose fill of a hole of this thickness (pixels) is that of candidate `index`: mostly itself.

        The filler that chooses by size gives thin holes to the texture network: no need to try both.
        """
        ids = [filler.info.id.removesuffix(_BEST) for filler in self.candidates]
        if ids[index] == BY_SIZE and _TEXTURE in ids and (thickness + 1) / 2 <= THICK:
            return ids.index(_TEXTURE)
        return index

    def tried(self, thickness: float, *, patient: bool = False) -> list[int]:
        """The candidates to try on holes of this thickness (pixels).

        None that does the same as another; and unless somebody is `patient` none that is much slower there than the
        default by the reference speeds: not only its trials would take long, but its fills.
        """
        speeds = [filler.info.seconds_per_megapixel for filler in self.candidates]
        most = _SLOW * speeds[self.alike(0, thickness)]
        doing = {self.alike(index, thickness) for index in range(len(speeds))}
        return [index for index in sorted(doing) if patient or speeds[index] <= most]
