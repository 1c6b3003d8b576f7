"""Networks as fillers: the filler contract, and whole restorations through the engine."""

from __future__ import annotations

import copy
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from restorer.engine.inpaint import Settings, inpaint
from restorer.errors import FillerError
from restorer.imaging.composite import flatten
from restorer.imaging.picture import Picture
from restorer.models import catalog, network_filler
from restorer.models.base_fill import base_fill, base_fill_batch
from restorer.models.filler import FillerInfo
from restorer.models.network_filler import NetworkFiller
from restorer.models.networks.network import Network
from restorer.models.placed import Placed, tensor

INFO = FillerInfo("tiny", "Tiny", "For tests.", "network", multiple=16, batch=4)


class Recorder(Network):
    """Keeps what it is given and answers with the picture, brightened at the top."""

    multiple = 8

    def __init__(self, prefill: Any) -> None:
        super().__init__()
        self.prefill = prefill  # type: ignore[misc]
        self.seen: list[tuple[Tensor, Tensor]] = []

    def forward(self, picture: Tensor, hole: Tensor) -> Tensor:
        self.seen.append((picture.clone(), hole.clone()))
        return picture + torch.linspace(1, 0, picture.shape[2])[:, None]


@pytest.fixture
def tiles() -> np.ndarray:
    rng = np.random.default_rng(3)
    y, x = np.mgrid[:48, :40]
    waves = 0.5 + 0.3 * np.sin(x / 3 + y / 7)[..., None] * np.array([1.0, 0.6, 0.3])
    noise = rng.normal(0, 0.03, (2, 48, 40, 3))
    return (np.stack([waves, waves[::-1]]) + noise).clip(0, 1).astype(np.float32)


@pytest.fixture
def holes() -> np.ndarray:
    holes = np.zeros((2, 48, 40), bool)
    holes[0, 18:30, 14:27] = True
    holes[1, 5, 7] = holes[1, 20:24, 36:] = holes[1, 44:, :5] = True
    return holes


@pytest.fixture(params=[1, 2, 8])
def filler(request: pytest.FixtureRequest, tiny: Network) -> NetworkFiller:
    return NetworkFiller(tiny, replace(INFO, views=request.param))


def test_keeps_the_contract(filler: NetworkFiller, tiles: np.ndarray, holes: np.ndarray) -> None:
    original = tiles.copy()
    filled = filler.fill(tiles, holes, seed=1)
    assert filled.shape == tiles.shape
    assert filled.dtype == np.float32
    assert filled.min() >= 0
    assert filled.max() <= 1
    np.testing.assert_array_equal(tiles, original)
    np.testing.assert_array_equal(filler.fill(tiles, holes, seed=2), filled)
    for content in (np.nan, 1.0):
        spoiled = tiles.copy()
        spoiled[holes] = content
        np.testing.assert_array_equal(filler.fill(spoiled, holes), filled)
    with ThreadPoolExecutor(2) as pool:
        for again in pool.map(lambda _: filler.fill(tiles, holes), range(3)):
            np.testing.assert_allclose(again, filled, atol=1 / 255)


def test_batches_and_passes_change_nothing_visible(
    filler: NetworkFiller, tiles: np.ndarray, holes: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    together = filler.fill(tiles, holes)
    alone = [filler.fill(tiles[i : i + 1], holes[i : i + 1])[0] for i in range(2)]
    np.testing.assert_allclose(np.stack(alone), together, atol=1 / 255)
    monkeypatch.setattr(network_filler, "_PASS_PIXELS", 1)
    np.testing.assert_array_equal(filler.fill(tiles, holes), np.stack(alone))


@pytest.mark.parametrize("size", [(1, 1), (1, 7), (5, 3), (16, 16), (17, 40)])
def test_any_size_is_padded(filler: NetworkFiller, size: tuple[int, int]) -> None:
    tile = np.full((1, *size, 3), 0.25, np.float32)
    hole = np.ones((1, *size), bool)
    hole[0, 0, 0] = False
    filled = filler.fill(tile, hole)
    assert filled.shape == tile.shape
    assert np.isfinite(filled).all()


@pytest.mark.parametrize("kind", ["zero", "white", "base"])
def test_the_network_sees_what_it_was_promised(kind: str, tiles: np.ndarray, holes: np.ndarray) -> None:
    network = Recorder(kind)
    filled = NetworkFiller(network, INFO).fill(tiles[:, :45, :35], holes[:, :45, :35])
    (picture, hole), *more = network.seen
    assert not more
    assert picture.shape == (2, 3, 48, 40)
    assert hole.shape == (2, 1, 48, 40)
    assert picture.is_contiguous(memory_format=torch.channels_last)
    inside = holes[:, :45, :35]
    seen = picture.permute(0, 2, 3, 1).numpy()[:, :45, :35]
    np.testing.assert_array_equal(seen[~inside], tiles[:, :45, :35][~inside])
    np.testing.assert_array_equal(hole[:, 0, :45, :35].numpy() == 1, inside)
    if kind == "base":
        wanted = base_fill(tiles[0, :45, :35], inside[0])
        np.testing.assert_array_equal(seen[0], wanted)
    else:
        assert (seen[inside] == (1 if kind == "white" else 0)).all()
    torch.testing.assert_close(picture[..., 45:, :], picture[..., 44:45, :].expand(-1, -1, 3, -1))
    torch.testing.assert_close(hole[..., 35:], hole[..., 34:35].expand(-1, -1, -1, 5))
    brighter = np.linspace(1, 0, 48, dtype=np.float32)[:45, None, None]
    np.testing.assert_allclose(filled, (seen + brighter).clip(0, 1), atol=1e-6)


@pytest.mark.parametrize("views", [2, 8])
def test_every_answer_is_turned_back(views: int, tiles: np.ndarray, holes: np.ndarray) -> None:
    """The recorder brightens the top of what it sees: over all turns and flips that is every side alike."""
    network = Recorder("zero")
    square, hole = 0.2 * tiles[:1, :40, :40], holes[:1, :40, :40]
    filled = NetworkFiller(network, replace(INFO, views=views)).fill(square, hole)
    assert len(network.seen) == views
    assert len({picture.numpy().tobytes() for picture, _ in network.seen}) == views
    known = ~hole[0]
    np.testing.assert_allclose((filled[0] - square[0])[known], 0.5, atol=1e-5)


def test_wrong_arrays_and_empty_batches(filler: NetworkFiller) -> None:
    with pytest.raises(FillerError, match="must be"):
        filler.fill(np.zeros((1, 8, 8, 3)), np.zeros((1, 8, 8), bool))  # type: ignore[arg-type]
    with pytest.raises(FillerError, match="no known pixel"):
        filler.fill(np.zeros((1, 8, 8, 3), np.float32), np.ones((1, 8, 8), bool))
    assert filler.fill(np.zeros((0, 8, 8, 3), np.float32), np.zeros((0, 8, 8), bool)).shape == (0, 8, 8, 3)


def test_says_where_and_how_it_computes(tiny: Network) -> None:
    filler = NetworkFiller(tiny, INFO, precision="bf16")
    assert (filler.device, filler.precision, filler.notes) == ("cpu", "bf16", ())
    assert filler.with_network(copy.deepcopy(tiny), INFO).precision == "bf16"
    assert NetworkFiller(tiny, INFO, precision="fp32").precision == "fp32"
    with pytest.raises(FillerError, match=r"fp16.*cpu"):
        NetworkFiller(tiny, INFO, precision="fp16")


def test_half_precision_is_close(tiny: Network, tiles: np.ndarray, holes: np.ndarray) -> None:
    exact = NetworkFiller(tiny, INFO, precision="fp32").fill(tiles, holes)
    half = NetworkFiller(tiny, INFO, precision="bf16").fill(tiles, holes)
    assert 0 < np.abs(half - exact).max() < 4 / 255


class Loud(Network):
    """Adds nothing, by way of numbers of about 100,000."""

    def __init__(self) -> None:
        super().__init__()
        self.up, self.down = nn.Conv2d(3, 3, 1, bias=False), nn.Conv2d(3, 3, 1, bias=False)
        with torch.no_grad():
            self.up.weight.copy_(2e5 * torch.eye(3)[..., None, None])
            self.down.weight.copy_(0.5e-5 * torch.eye(3)[..., None, None])

    def forward(self, picture: Tensor, hole: Tensor) -> Tensor:
        answer: Tensor = self.down(self.up(picture))
        return answer.to(picture.dtype)


@pytest.mark.parametrize("views", [1, 8])
def test_what_float16_cannot_hold_is_computed_again(views: int, tiles: np.ndarray, holes: np.ndarray) -> None:
    processor = torch.device("cpu")
    exact = Placed.at(Loud(), processor, torch.float32, views).filled(tiles, holes)
    np.testing.assert_allclose(exact[~holes], tiles[~holes], atol=1e-3)
    half = Placed.at(Loud(), processor, torch.float16, views)
    np.testing.assert_array_equal(half.filled(tiles, holes), exact)


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
def test_cuda_answers_like_the_processor(tiny: Network, tiles: np.ndarray, holes: np.ndarray) -> None:
    wanted = NetworkFiller(tiny, INFO).fill(tiles, holes)
    cuda = NetworkFiller(tiny, INFO, "cuda")
    found = cuda.fill(tiles, holes)
    np.testing.assert_allclose(found, wanted, atol=4 / 255)
    np.testing.assert_array_equal(cuda.fill(tiles, holes), found)


def test_the_dense_base_fill_takes_the_same_way(tiles: np.ndarray, holes: np.ndarray) -> None:
    """What a GPU would be given differs from the processor's input by rounding only."""
    processor = torch.device("cpu")
    dense = base_fill_batch(tensor(tiles, processor), tensor(holes[..., None], processor))
    sparse = np.stack([base_fill(tile, hole) for tile, hole in zip(tiles, holes, strict=True)])
    np.testing.assert_allclose(dense.permute(0, 2, 3, 1).numpy(), sparse, atol=1e-3)


# --- through the engine -----------------------------------------------------------------------------------------


def _picture(height: int = 150, width: int = 170) -> np.ndarray:
    rng = np.random.default_rng(8)
    y, x = np.mgrid[:height, :width]
    waves = 120 + 60 * np.sin(x / 9 + y / 13)[..., None] * np.array([1.0, 0.6, -0.4])
    return (waves + rng.normal(0, 3, (height, width, 3))).clip(0, 255).astype(np.uint8)


def _mask(height: int = 150, width: int = 170) -> np.ndarray:
    """Specks, a corner, two borders, a crack, and a hole thicker than the tiny network may take (20 px radius)."""
    mask = np.zeros((height, width), np.uint8)
    mask[3:6, 3:6] = mask[:9, -7:] = mask[-4:, 30:50] = mask[60:70, :5] = 255
    mask[20:22, 20:140] = 255
    y, x = np.mgrid[:height, :width]
    mask[(y - 90) ** 2 + (x - 100) ** 2 < 32**2] = 255
    return mask


def _restored(pixels: np.ndarray, mask: np.ndarray, filler: Any, **settings: Any) -> np.ndarray:
    picture = Picture(pixels)
    result = inpaint(picture, mask, filler, Settings(grain=False, **settings))
    assert not result.cancelled
    return flatten(picture, result.fills).pixels


@pytest.mark.parametrize("quality", ["fast", "best"])
def test_restores_through_the_engine(quality: Any, install: Callable[..., Path]) -> None:
    install("tiny")
    filler = catalog.load("tiny", "cpu", quality)
    pixels, mask = _picture(), _mask()
    damaged = np.where(mask[..., None] > 0, np.uint8(255), pixels)
    restored = _restored(damaged, mask, filler)
    np.testing.assert_array_equal(restored[mask == 0], pixels[mask == 0])
    np.testing.assert_array_equal(_restored(damaged, mask, filler), restored)
    error = np.abs(restored.astype(int) - pixels)[mask > 0].mean()
    assert error < 0.5 * np.abs(damaged.astype(int) - pixels)[mask > 0].mean()


def test_how_many_tiles_go_together_shows_nowhere(tiny: Network) -> None:
    pixels, mask = _picture(), _mask()
    mask[mask.shape[0] // 2 :: 9, ::11] = 255
    results = []
    for batch in (2, 16):
        info = FillerInfo("tiny", "T", "T.", "network", 20, (16, 1.0), tile=64, multiple=16, batch=batch)
        results.append(_restored(pixels, mask, NetworkFiller(tiny, info)).astype(int))
    assert np.abs(results[0] - results[1]).max() <= 1


@pytest.mark.parametrize("size", [(1, 9), (5, 7), (15, 33)])
def test_pictures_smaller_than_the_multiple(size: tuple[int, int], install: Callable[..., Path]) -> None:
    install("tiny")
    pixels = _picture()[: size[0], : size[1]]
    mask = np.full(size, 255, np.uint8)
    mask[0, ::3] = 0
    restored = _restored(pixels, mask, catalog.load("tiny", "cpu"))
    np.testing.assert_array_equal(restored[mask == 0], pixels[mask == 0])


def test_sixteen_bit_and_grey(install: Callable[..., Path]) -> None:
    install("tiny")
    filler, mask = catalog.load("tiny", "cpu"), _mask()
    deep = _picture().astype(np.uint16) * 257
    restored = _restored(deep, mask, filler)
    assert restored.dtype == np.uint16
    np.testing.assert_array_equal(restored[mask == 0], deep[mask == 0])
    assert (restored[mask > 0] % 257 != 0).mean() > 0.5
    grey = _picture()[..., :1]
    assert _restored(grey, mask, filler).shape == grey.shape


def test_running_out_of_memory_halves_the_batch(
    tiny: Network, monkeypatch: pytest.MonkeyPatch, install: Callable[..., Path]
) -> None:
    install("tiny")
    filler = catalog.load("tiny", "cpu")
    once = filler._pass  # type: ignore[attr-defined]

    def starved(tiles: np.ndarray, holes: np.ndarray) -> np.ndarray:
        if len(tiles) > 1:
            raise RuntimeError("DefaultCPUAllocator: not enough memory")
        return once(tiles, holes)

    monkeypatch.setattr(filler, "_pass", starved)
    pixels, mask = _picture(200, 200), np.zeros((200, 200), np.uint8)
    mask[10:14, 10:14] = mask[10:14, 180:184] = mask[180:184, 10:14] = mask[180:184, 180:184] = 255
    result = inpaint(Picture(pixels), mask, filler, Settings(grain=False))
    assert result.hole_pixels == 64
    assert len(result.fills) == result.regions


def test_black_and_white_saved_in_colour_gets_no_tint(
    filler: NetworkFiller, tiles: np.ndarray, holes: np.ndarray
) -> None:
    tiles[0] = tiles[0, ..., :1]
    tiles[0][holes[0]] = (1, 0, 0)  # what stands in a hole does not count
    filled = filler.fill(tiles, holes)
    assert np.ptp(filled[0], axis=2).max() == 0
    assert np.ptp(filled[1], axis=2).max() > 0.05
