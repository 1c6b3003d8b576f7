"""Choosing a filler by the size of each hole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from restorer.errors import FillerError
from restorer.models import catalog
from restorer.models.by_size import BySize, by_size_info, thick_holes
from restorer.models.detail import Detail
from restorer.models.filler import FillerInfo, Holes, Tiles


class Flat:
    """Answers with one colour everywhere; remembers how many tiles it was given."""

    def __init__(self, colour: float, info: FillerInfo) -> None:
        self.colour, self.info, self.given = colour, info, 0

    def fill(self, tiles: Tiles, holes: Holes, seed: int = 0) -> Tiles:
        self.given += len(tiles)
        return np.full_like(tiles, self.colour)


THIN = FillerInfo("thin", "Thin", "T.", "network", 48, (64, 1.0), multiple=16, batch=4)
THICK = FillerInfo(
    "thick", "Thick", "T.", "network", 64, (32, 2.0), multiple=24, batch=2, restores_grain=True
)


@pytest.fixture
def pair() -> tuple[Flat, Flat]:
    return Flat(0.25, THIN), Flat(0.75, THICK)


def _disc(radius: int, size: int = 96, at: tuple[int, int] = (48, 48)) -> np.ndarray:
    y, x = np.mgrid[:size, :size]
    return (y - at[0]) ** 2 + (x - at[1]) ** 2 <= radius**2


def test_thick_is_what_holds_a_large_disc() -> None:
    assert not thick_holes(_disc(11)).any()
    np.testing.assert_array_equal(thick_holes(_disc(20)), _disc(20))
    crack = np.zeros((96, 96), bool)
    crack[40:48] = True
    assert not thick_holes(crack).any()
    both = _disc(20, at=(30, 30)) | _disc(5, at=(80, 80))
    np.testing.assert_array_equal(thick_holes(both), _disc(20, at=(30, 30)))


def test_each_hole_goes_to_its_filler(pair: tuple[Flat, Flat]) -> None:
    large, speck = _disc(20, at=(30, 30)), _disc(5, at=(80, 80))
    close = _disc(4, at=(30, 57))  # within the ring around the large one, and still a speck
    holes = np.stack([speck, large, large | speck | close])
    tiles = np.full((3, 96, 96, 3), 0.5, np.float32)
    filled = BySize(*pair, by_size_info(THIN, THICK)).fill(tiles, holes)
    assert (filled[0] == 0.25).all()
    assert (filled[1] == 0.75).all()
    assert (filled[2][large] == 0.75).all()
    assert (filled[2][speck | close] == 0.25).all()
    assert filled[2, 30, 8, 0] == 0.75  # two pixels beside the large hole
    assert [one.given for one in pair] == [2, 2]


def test_what_is_promised_holds_for_both() -> None:
    info = by_size_info(THIN, THICK)
    assert (info.largest_hole, info.context, info.multiple, info.batch) == (48, (64, 2.0), 48, 2)
    assert not info.restores_grain
    assert info.seconds_per_megapixel == 2.0


@pytest.mark.usefixtures("no_checkpoints")
def test_is_offered_only_with_both_networks(install: Callable[..., Path]) -> None:
    with pytest.raises(FillerError, match="restorer-by-size"):
        catalog.load("restorer-by-size")
    install("restorer-net")
    install("restorer-net-texture")
    info = next(info for info in catalog.fillers() if info.id == "restorer-by-size")
    filler = catalog.load("restorer-by-size", "cpu")
    assert filler.info == info
    assert catalog.load("restorer-by-size", "cpu", "best").info.id == "restorer-by-size (best)"
    tile = np.full((1, 64, 64, 3), 0.5, np.float32)
    hole = _disc(20, 64, (32, 32))[None]
    thick = Detail(catalog.load("restorer-net", "cpu"), catalog.load("patchmatch"))
    np.testing.assert_array_equal(filler.fill(tile, hole), thick.fill(tile, hole))
    speck = _disc(4, 64, (32, 32))[None]
    thin = catalog.load("restorer-net-texture", "cpu")
    np.testing.assert_array_equal(filler.fill(tile, speck), thin.fill(tile, speck))
