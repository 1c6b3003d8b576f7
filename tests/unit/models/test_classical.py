"""The contract of fillers, for every classical one, and what each is there for."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from restorer.errors import FillerError
from restorer.models import catalog, classical
from restorer.models.filler import Filler

IDS = [info.id for info in catalog.fillers() if info.kind == "classical"]
SLOW = "opencv-fsr-best"


@pytest.fixture(scope="module")
def tiles() -> np.ndarray:
    """Two different tiles of 48 x 40 pixels, textured."""
    rng = np.random.default_rng(3)
    y, x = np.mgrid[:48, :40]
    waves = 0.5 + 0.3 * np.sin(x / 3 + y / 7)[..., None] * np.array([1.0, 0.6, 0.3])
    return (
        (np.stack([waves, waves[::-1]]) + rng.normal(0, 0.03, (2, 48, 40, 3))).clip(0, 1).astype(np.float32)
    )


@pytest.fixture(scope="module")
def holes() -> np.ndarray:
    """A blob in the middle; specks, one at the border, and one in a corner."""
    holes = np.zeros((2, 48, 40), bool)
    holes[0, 18:30, 14:27] = True
    holes[1, 5, 7] = holes[1, 20:24, 36:] = holes[1, 44:, :5] = True
    return holes


@pytest.fixture(params=IDS)
def filler(request: pytest.FixtureRequest) -> Filler:
    return catalog.load(request.param)


def test_keeps_the_contract(filler: Filler, tiles: np.ndarray, holes: np.ndarray) -> None:
    original = tiles.copy()
    filled = filler.fill(tiles, holes)
    assert filled.shape == tiles.shape
    assert filled.dtype == np.float32
    assert filled.min() >= 0
    assert filled.max() <= 1
    np.testing.assert_array_equal(tiles, original)
    np.testing.assert_array_equal(filled[~holes], tiles[~holes])
    # Better than a flat colour: something of the surroundings went on.
    flat = np.stack([np.broadcast_to(t[~h].mean(axis=0), t.shape) for t, h in zip(tiles, holes, strict=True)])
    assert np.abs(filled - tiles)[holes].mean() < 0.9 * np.abs(flat - tiles)[holes].mean()


def test_does_not_look_into_the_hole(filler: Filler, tiles: np.ndarray, holes: np.ndarray) -> None:
    clean = filler.fill(tiles, holes, seed=5)
    for content in (np.nan, 0.0, 1.0, 7.3):
        spoiled = tiles.copy()
        spoiled[holes] = content
        np.testing.assert_array_equal(filler.fill(spoiled, holes, seed=5), clean)


def test_same_answer_again_alone_and_from_many_threads(
    filler: Filler, tiles: np.ndarray, holes: np.ndarray
) -> None:
    once = filler.fill(tiles, holes, seed=1)
    alone = [filler.fill(tiles[i : i + 1], holes[i : i + 1], seed=1)[0] for i in range(2)]
    np.testing.assert_array_equal(np.stack(alone), once)
    with ThreadPoolExecutor(4) as pool:
        for again in pool.map(lambda _: filler.fill(tiles, holes, seed=1), range(4)):
            np.testing.assert_array_equal(again, once)


def test_grey_stays_neutral(filler: Filler, tiles: np.ndarray, holes: np.ndarray) -> None:
    grey = np.repeat(tiles[..., :1], 3, axis=-1)
    filled = filler.fill(grey, holes)
    np.testing.assert_array_equal(filled, np.repeat(filled[..., :1], 3, axis=-1))


def test_a_flat_tile_stays_flat(filler: Filler, holes: np.ndarray) -> None:
    flat = np.full((*holes.shape, 3), 0.4, np.float32)
    np.testing.assert_allclose(filler.fill(flat, holes), flat, atol=2.1 / 255)


@pytest.mark.parametrize("filler_id", [i for i in IDS if i != SLOW])
@pytest.mark.parametrize("size", [(1, 7), (7, 1), (2, 2), (5, 5), (24, 31)])
def test_one_known_pixel_is_enough(filler_id: str, size: tuple[int, int]) -> None:
    tile = np.full((1, *size, 3), 0.25, np.float32)
    hole = np.ones((1, *size), bool)
    hole[0, 0, 0] = False
    filled = catalog.load(filler_id).fill(tile, hole)
    assert np.isfinite(filled).all()
    np.testing.assert_allclose(filled, 0.25, atol=0.1)


def test_nothing_known_is_an_error(filler: Filler) -> None:
    with pytest.raises(FillerError, match="no known pixel"):
        filler.fill(np.zeros((1, 8, 8, 3), np.float32), np.ones((1, 8, 8), bool))


@pytest.mark.parametrize(
    ("tiles", "holes"),
    [
        (np.zeros((1, 8, 8, 3)), np.zeros((1, 8, 8), bool)),
        (np.zeros((1, 8, 8, 1), np.float32), np.zeros((1, 8, 8), bool)),
        (np.zeros((8, 8, 3), np.float32), np.zeros((8, 8), bool)),
        (np.zeros((1, 8, 8, 3), np.float32), np.zeros((1, 8, 8), np.uint8)),
        (np.zeros((1, 8, 8, 3), np.float32), np.zeros((1, 8, 9), bool)),
    ],
)
def test_wrong_arrays_are_named(tiles: np.ndarray, holes: np.ndarray) -> None:
    with pytest.raises(FillerError, match="must be"):
        classical.telea().fill(tiles, holes)


def test_no_hole_changes_nothing(filler: Filler, tiles: np.ndarray, holes: np.ndarray) -> None:
    np.testing.assert_array_equal(filler.fill(tiles, np.zeros_like(holes)), tiles)


def test_biharmonic_reproduces_a_gradient(holes: np.ndarray) -> None:
    y, x = np.mgrid[:48, :40]
    plane = (0.2 + x / 100 + y / 200)[..., None] * np.array([1.0, 0.7, 0.4])
    tile = plane[None].astype(np.float32)
    np.testing.assert_allclose(classical.biharmonic().fill(tile, holes[:1]), tile, atol=1e-4)


@pytest.mark.parametrize("make", [classical.telea, classical.navier_stokes])
def test_sixteen_bit_shades_are_not_rounded_to_eight(make, tiles: np.ndarray, holes: np.ndarray) -> None:
    filled = make().fill(tiles, holes)[holes] * 255
    assert np.abs(filled - np.rint(filled)).max() > 0.1
    eight = (np.rint(tiles * 255) / 255).astype(np.float32)
    steps = make().fill(eight, holes)[holes] * 255
    assert np.abs(steps - np.rint(steps)).max() < 1e-3
    assert np.abs(steps - filled).mean() < 2


def test_radius_is_used(tiles: np.ndarray, holes: np.ndarray) -> None:
    near, far = classical.telea(radius=2), classical.telea(radius=10)
    assert np.abs(near.fill(tiles, holes) - far.fill(tiles, holes)).max() > 0.01
