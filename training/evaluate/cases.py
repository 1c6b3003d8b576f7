"""What is measured: a clean picture with a mask, drawn by a damage generator or read from a folder.

Cases come picture by picture, so that what an interrupted run has done is balanced. They are descriptions; pictures and masks are loaded one at a time. A drawn mask depends on the seed and on the names
of picture and damage alone, so that adding pictures or kinds changes no other case.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from restorer.batch.plan import find_pictures
from restorer.detection.working import rgb8
from restorer.errors import TrainingError
from restorer.imaging import io
from restorer.imaging.mask import read_mask
from restorer.imaging.picture import Mask, Picture
from training.damage import KINDS, RATIO_BINS, generate
from training.damage.ratio import MARGIN

Bytes = NDArray[np.uint8]
Bin = tuple[float, float]
"""Share of the picture that is hole: from (exclusive) the first to (inclusive) the second."""

NEUTRAL = 128
"""What stands in the hole before filling, so that no filler can see the truth."""


@dataclass(frozen=True)
class Case:
    """One mask on one picture. `ratio` and `border` are what was asked of the generator; None: whatever comes."""

    name: str
    """Unique, and the file name of the result without its ending: v00_small."""
    picture: Path
    kind: str
    mask: Path | None = None
    seed: int = 0
    ratio: Bin | None = None
    border: bool | None = None

    def load(self) -> tuple[Bytes, NDArray[np.bool_]]:
        """The clean picture (H, W, 3) uint8 RGB and its hole (H, W) bool.

        Raises `PictureError` and `MaskError` for unusable files and `TrainingError` for a mask that marks nothing or
        everything.
        """
        clean = rgb_of(io.read(self.picture))
        hole = self._hole(clean.shape[:2])
        if not hole.any() or hole.all():
            raise TrainingError(f"The mask of {self.name} marks {'everything' if hole.any() else 'nothing'}.")
        return clean, hole

    def _hole(self, shape: tuple[int, ...]) -> NDArray[np.bool_]:
        if self.mask is not None:
            return read_mask(self.mask, (shape[0], shape[1])) > 127
        drawn = generate(self.kind, self._rng(), shape[0], shape[1], ratio=self.ratio, border=self.border)
        return np.asarray(drawn > 0)

    def _rng(self) -> np.random.Generator:
        asked = f"{self.picture.name}\n{self.kind}\n{self.ratio}\n{self.border}"
        return np.random.default_rng([self.seed, zlib.crc32(asked.encode("utf-8"))])


def painted_over(clean: Bytes, hole: NDArray[np.bool_]) -> tuple[Picture, Mask]:
    """What a filler gets: the picture with its hole made neutral, and the mask (H, W) uint8."""
    pixels = clean.copy()
    pixels[hole] = NEUTRAL
    return Picture(pixels), np.where(hole, 255, 0).astype(np.uint8)


def rgb_of(picture: Picture) -> Bytes:
    """The picture's colour as (H, W, 3) uint8; grey is repeated, alpha left out."""
    return rgb8(picture, picture.box)


def pictures_in(folder: Path, limit: int | None = None, without: Sequence[Path] = ()) -> list[Path]:
    """The pictures of a folder and its subfolders but those `without`, by name. Raises `TrainingError` for none."""
    if not folder.is_dir():
        raise TrainingError(f"{folder} is not a folder.", todo="Check the path.")
    found = find_pictures(folder, recursive=True, without=without)[:limit]
    if not found:
        raise TrainingError(f"There is no picture in {folder}.", todo="Name a folder with clean pictures.")
    return found


def drawn_cases(pictures: Sequence[Path], kinds: Sequence[str], seed: int) -> list[Case]:
    """One case a picture and kind. Raises `TrainingError` for an unknown kind."""
    check_kinds(kinds)
    names = _names(pictures)
    return [
        Case(f"{name}_{kind}", path, kind, seed=seed)
        for path, name in zip(pictures, names, strict=True)
        for kind in kinds
    ]


def binned_cases(pictures: Sequence[Path], kinds: Sequence[str], seed: int) -> list[Case]:
    """The protocol of Liu et al. 2018: every hole-ratio bin, with and without holes at the border, for every picture."""
    check_kinds(kinds)
    names = _names(pictures)
    return [
        Case(
            f"{name}_{kind}-{round(100 * low)}-{round(100 * high)}{'-border' if border else ''}",
            path,
            kind,
            seed=seed,
            ratio=(low, high),
            border=border,
        )
        for path, name in zip(pictures, names, strict=True)
        for kind in kinds
        for low, high in RATIO_BINS
        for border in (False, True)
    ]


def mask_cases(pictures: Sequence[Path], masks: Path, kinds: Sequence[str] | None = None) -> list[Case]:
    """Masks called <picture>_<kind>.png, those of `kinds` (default: all). Raises `TrainingError` if none fits."""
    if not masks.is_dir():
        raise TrainingError(f"{masks} is not a folder.", todo="Check the path after --masks.")
    names = dict(zip((path.stem for path in reversed(pictures)), reversed(_names(pictures)), strict=True))
    by_stem = {path.stem: path for path in reversed(pictures)}
    cases = []
    for mask in find_pictures(masks, recursive=False):
        # The longest name that fits: a_b_crack.png belongs to a_b.jpg where there is one, else to a.jpg.
        stem = max((stem for stem in by_stem if mask.stem.startswith(f"{stem}_")), key=len, default=None)
        if stem is not None:
            kind = mask.stem.removeprefix(f"{stem}_")
            if kinds is None or kind in kinds:
                cases.append(Case(f"{names[stem]}_{kind}", by_stem[stem], kind, mask=mask))
    if not cases:
        raise TrainingError(
            f"No mask in {masks} fits a picture.",
            todo="Call masks like their picture and their kind of damage: scan_crack.png for scan.jpg.",
        )
    return cases


def bin_of(hole: NDArray[np.bool_]) -> tuple[Bin | None, bool]:
    """The hole-ratio bin a mask falls into (None: into none) and whether it comes near the picture's edge."""
    share = float(hole.mean())
    found = next(((low, high) for low, high in RATIO_BINS if low < share <= high), None)
    down, across = (max(1, round(MARGIN * side)) for side in hole.shape)
    inner = hole[down:-down, across:-across]
    return found, bool(np.count_nonzero(hole) > np.count_nonzero(inner))


def check_kinds(kinds: Sequence[str]) -> None:
    """Raise `TrainingError` for a kind of damage that nothing draws."""
    drawn = [kind for kind in KINDS if kind != "folder"]
    for kind in kinds:
        if kind not in drawn:
            raise TrainingError(
                f'There is no damage called "{kind}".',
                todo=f"Use some of {', '.join(drawn)}, or --masks FOLDER.",
            )


def _names(pictures: Sequence[Path]) -> list[str]:
    """A name for each picture, all different: its stem, and a number where another has the same one."""
    taken: dict[str, int] = {}
    names = []
    for path in pictures:
        key = path.stem.casefold()
        taken[key] = taken.get(key, 0) + 1
        names.append(path.stem if taken[key] == 1 else f"{path.stem}.{taken[key]}")
    return names
