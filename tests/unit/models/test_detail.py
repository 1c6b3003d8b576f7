"""Colours of one filler, detail of another."""

from __future__ import annotations

import numpy as np

from restorer.models.detail import Detail, detail_info
from restorer.models.filler import FillerInfo, Holes, Tiles

COARSE = FillerInfo("net", "Net", "N.", "network", 48, (64, 1.0), tile=512, multiple=16, batch=4)
FINE = FillerInfo("copy", "Copy", "C.", "classical", None, (32, 2.0), tile=256, restores_grain=True)


class Constant:
    """Answers with one picture."""

    def __init__(self, answer: Tiles, info: FillerInfo) -> None:
        self.answer, self.info = answer, info

    def fill(self, tiles: Tiles, holes: Holes, seed: int = 0) -> Tiles:
        return self.answer.copy()


def _scene() -> tuple[Tiles, Tiles, Tiles, Holes]:
    rng = np.random.default_rng(1)
    tiles = np.full((2, 96, 96, 3), 0.5, np.float32)
    hole = np.zeros((2, 96, 96), bool)
    hole[:, 16:80, 16:80] = True
    coarse = tiles.copy()
    coarse[hole] = 0.4
    fine = tiles.copy()
    fine[hole] = 0.6 + rng.normal(0, 0.05, (hole.sum(), 3)).astype(np.float32)
    return tiles, coarse, fine, hole


def test_colour_comes_from_one_and_texture_from_the_other() -> None:
    tiles, coarse, fine, hole = _scene()
    filled = Detail(Constant(coarse, COARSE), Constant(fine, FINE)).fill(tiles, hole)
    middle = filled[:, 40:56, 40:56]
    assert abs(float(middle.mean()) - 0.4) < 0.01
    assert 0.8 < middle.std() / fine[:, 40:56, 40:56].std() < 1.1
    np.testing.assert_array_equal(filled[~hole], coarse[~hole])
    assert 0 <= filled.min() <= filled.max() <= 1


def test_equal_fills_stay_as_they_are() -> None:
    tiles, coarse, _, hole = _scene()
    filled = Detail(Constant(coarse, COARSE), Constant(coarse, FINE)).fill(tiles, hole)
    np.testing.assert_allclose(filled, coarse, atol=1e-6)


def test_what_is_promised_holds_for_both() -> None:
    info = detail_info(COARSE, FINE)
    assert (info.largest_hole, info.context, info.tile) == (48, (64, 2.0), 256)
    assert (info.multiple, info.batch, info.restores_grain) == (16, 1, True)
