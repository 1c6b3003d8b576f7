"""Choosing a filler by the size of each hole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from restorer.errors import FillerError
from restorer.models import catalog
from restorer.models.by_size import BySize, by_size_info, thick_holes
from restorer.models.filler import FillerInfo, Holes, Tiles

NETWORK = FillerInfo(
    "net", "Net", "N.", "network", 48, (16, 1.0), tile=512, multiple=16, batch=4, thick_context=1.5
)
COPIER = FillerInfo("copy", "Copy", "C.", "classical", None, (48, 2.0), tile=256, restores_grain=True)


class Constant:
    """Answers with the tiles it was made with; remembers how many it was given."""

    def __init__(self, answer: Tiles, info: FillerInfo) -> None:
        self.answer, self.info, self.given = answer, info, 0

    def fill(self, tiles: Tiles, holes: Holes, seed: int = 0) -> Tiles:
        self.given += len(tiles)
        return self.answer[: len(tiles)].copy()


def _scene() -> tuple[Tiles, Tiles, Tiles]:
    """Tiles, a flat answer, and a brighter one with texture."""
    rng = np.random.default_rng(1)
    tiles = np.full((3, 96, 96, 3), 0.5, np.float32)
    flat = np.full_like(tiles, 0.4)
    textured = 0.6 + rng.normal(0, 0.05, tiles.shape).astype(np.float32)
    return tiles, flat, textured


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


def test_only_thick_holes_get_copied_detail() -> None:
    tiles, flat, textured = _scene()
    large, speck = _disc(24, at=(34, 34)), _disc(5, at=(80, 80))
    close = _disc(4, at=(34, 64))  # beside the large one, and still a speck
    holes = np.stack([large | speck | close, speck, speck])
    network, copier = Constant(flat, NETWORK), Constant(textured, COPIER)
    filled = BySize(network, copier, 1.0).fill(tiles, holes)
    assert (network.given, copier.given) == (3, 1)
    np.testing.assert_array_equal(filled[1:], flat[1:])
    np.testing.assert_array_equal(filled[0][~large], flat[0][~large])
    middle = filled[0, 26:42, 26:42]
    assert abs(float(middle.mean()) - 0.4) < 0.02, "the colour is the network's"
    assert 0.8 < middle.std() / textured[0, 26:42, 26:42].std() < 1.1, "the texture is the copier's"


def test_a_share_of_the_detail() -> None:
    tiles, flat, textured = _scene()
    holes = np.repeat(_disc(24)[None], 3, 0)
    none, half, whole = (
        BySize(Constant(flat, NETWORK), Constant(textured, COPIER), share).fill(tiles, holes)
        for share in (0.0, 0.5, 1.0)
    )
    np.testing.assert_array_equal(none, flat)
    np.testing.assert_allclose(half, (none + whole) / 2, atol=1e-6)
    assert 0 <= whole.min() <= whole.max() <= 1


def test_what_is_promised_holds_for_both() -> None:
    info = by_size_info(NETWORK, COPIER)
    assert (info.largest_hole, info.context, info.tile, info.multiple) == (48, (16, 2.0), 512, 16)
    assert info.thick_context == 1.5
    assert info.seconds_per_megapixel == 2.0


@pytest.mark.usefixtures("no_checkpoints")
def test_is_offered_only_with_the_network_for_the_eye(install: Callable[..., Path]) -> None:
    with pytest.raises(FillerError, match="restorer-by-size"):
        catalog.load("restorer-by-size")
    install("restorer-net")
    with pytest.raises(FillerError, match="restorer-by-size"):
        catalog.load("restorer-by-size")
    install("restorer-net-texture")
    info = next(info for info in catalog.fillers() if info.id == "restorer-by-size")
    filler = catalog.load("restorer-by-size", "cpu")
    assert filler.info == info
    assert catalog.load("restorer-by-size", "cpu", "best").info.id == "restorer-by-size (best)"
    tile = np.full((1, 64, 64, 3), 0.5, np.float32)
    hole = _disc(20, 64, (32, 32))[None]
    thick = BySize(catalog.load("restorer-net-texture", "cpu"), catalog.load("patchmatch"))
    np.testing.assert_array_equal(filler.fill(tile, hole), thick.fill(tile, hole))
    speck = _disc(4, 64, (32, 32))[None]
    thin = catalog.load("restorer-net-texture", "cpu")
    np.testing.assert_array_equal(filler.fill(tile, speck), thin.fill(tile, speck))
