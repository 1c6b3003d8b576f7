"""The borders between tiles cannot be found in a fill by looking for them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import cv2
import numpy as np
import pytest
import skimage.data

from restorer.engine.inpaint import inpaint
from restorer.engine.plan import plan
from restorer.engine.settings import Settings
from restorer.imaging.composite import flatten
from restorer.imaging.picture import Mask, Picture
from restorer.models import catalog
from restorer.models.filler import Filler, FillerInfo, Holes, Tiles

_SETTINGS = Settings(grain=False)
_TILE = 128
_ROWS = slice(90, 112)


class SmallTiles:
    """A filler that gets small tiles, so that a long hole has many borders."""

    def __init__(self, filler: Filler) -> None:
        self._filler = filler
        self.info: FillerInfo = dataclasses.replace(filler.info, tile=_TILE)

    def fill(self, tiles: Tiles, holes: Holes, seed: int = 0) -> Tiles:
        return self._filler.fill(tiles, holes, seed)


def _gradient() -> np.ndarray:
    y, x = np.mgrid[0:200, 0:1500]
    return np.stack([40 + x / 10, 60 + y / 2 + x / 20, 200 - x / 12], axis=2).round().astype(np.uint8)


def _textured() -> np.ndarray:
    coffee = skimage.data.coffee()[:200, :500]
    return np.ascontiguousarray(np.hstack([coffee, coffee[:, ::-1], coffee]))


def _mask(shape: tuple[int, int]) -> Mask:
    """One long hole."""
    mask = np.zeros(shape, np.uint8)
    mask[_ROWS, 20:-20] = 255
    return mask


def _borders(mask: Mask, filler: Filler) -> np.ndarray:
    """Columns in which a tile's own part begins or its share begins to fade; the hole's ends are none."""
    cells = [tile.cell for tile in plan(mask, filler.info, _SETTINGS).tiles]
    columns = {x for cell in cells for x in (cell.own.x, cell.reach.x, cell.reach.right)}
    return np.array(sorted(x for x in columns if 40 < x < mask.shape[1] - 40))


def _stand_out(filled: np.ndarray, borders: np.ndarray) -> bool:
    """Whether the steps from column to column are larger at the borders than elsewhere."""
    steps = np.abs(np.diff(filled, axis=1)).mean(axis=(0, 2))  # from column x to x + 1
    # Against the columns around: how busy a picture is differs from place to place.
    excess = steps - cv2.blur(steps[None], (25, 1))[0]
    elsewhere = np.delete(excess[40:-40], borders - 41)
    doubt = elsewhere.std() / np.sqrt(len(borders))
    return bool(excess[borders - 1].mean() - elsewhere.mean() > 3 * doubt)


@pytest.mark.parametrize("model", ["smooth", "restorer-net", "restorer-net-texture"])
@pytest.mark.parametrize("scene", [_gradient, _textured])
def test_borders_cannot_be_found(scene: Callable[[], np.ndarray], model: str) -> None:
    picture, filler = Picture(scene()), SmallTiles(catalog.load(model, "cpu"))
    mask = _mask(picture.shape)
    borders = _borders(mask, filler)
    assert len(borders) >= 20
    filled = (
        flatten(picture, inpaint(picture, mask, filler, _SETTINGS).fills).pixels[_ROWS].astype(np.float32)
    )
    assert not _stand_out(filled, borders)
    if scene is _gradient:
        truth = picture.pixels[_ROWS].astype(np.float32)
        assert np.abs(filled - truth)[:, borders].max() <= 3
    seams = np.zeros(filled.shape[1], np.float32)
    seams[borders] = np.where(np.arange(len(borders)) % 2, 4, -4)
    assert _stand_out(filled + np.cumsum(seams)[:, None], borders), "this test would find a seam"
