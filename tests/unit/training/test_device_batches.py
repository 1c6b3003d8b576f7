"""Batches made on a device (here the CPU plays it): the same rules as on the CPU, for whole batches at once."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from restorer.errors import TrainingError
from training import device_augment
from training.batch import Batch
from training.config import Augmentation, Damage, Recipe
from training.device_batches import DeviceBatches
from training.device_colours import colours, compressed
from training.device_pack import DevicePack
from training.mask_pool import Request, draw_mask, draw_pools
from training.pictures import Pack, collect, pack

EVERYTHING = {
    "rotation": 8.0,
    "scale": [0.5, 1.5],
    "exposure": 0.1,
    "colour": 0.1,
    "permute_channels": 0.5,
    "noise": 0.02,
    "blur": 0.7,
    "jpeg": 50,
}


def recipe(*damage: dict[str, Any], batch: int = 4, **augmentation: Any) -> Recipe:
    return Recipe.model_validate(
        {
            "name": "test",
            "description": "",
            "network": "restorer-net",
            "augmentation": augmentation,
            "damage": list(damage) or [{"kind": "scratch"}, {"kind": "small", "size": [48, 32]}],
            "phases": [{"size": (32, 32), "batch": batch, "objectives": {"psnr": 1.0}}],
        }
    )


def made(packed: Pack | DevicePack, recipe: Recipe, seed: int = 0, **options: Any) -> DeviceBatches:
    options = {"prefill": "zero", "device": "cpu", "masks": 6, "workers": 1} | options
    return DeviceBatches(packed, recipe, recipe.phases[0], seed, **options)


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    folder = tmp_path_factory.mktemp("pictures")
    rng = np.random.default_rng(0)
    for number in range(3):
        Image.fromarray(rng.integers(0, 256, (80 + number, 90, 3), np.uint8)).save(folder / f"{number}.png")
    return pack(collect(folder), folder / "cache")


def assert_equal(first: Batch, second: Batch) -> None:
    assert first.kinds == second.kinds
    for name in ("truth", "picture", "hole"):
        torch.testing.assert_close(getattr(first, name), getattr(second, name), rtol=0, atol=0)


def test_processes_share_the_batch_of_one(packed: Pack) -> None:
    # A share's convolutions and sums may be ordered otherwise; a rounding step is all that may come of it.
    batches = made(packed, recipe(**EVERYTHING), prefill="base")
    again = made(packed, recipe(**EVERYTHING), prefill="base")
    for step in (0, 1, 7):
        whole = batches.batch(step)
        assert_equal(again.batch(step), whole)
        for rank in range(2):
            share, rows = batches.batch(step, rank, 2), slice(rank, None, 2)
            assert share.kinds == whole.kinds[rows]
            assert torch.equal(share.hole, whole.hole[rows])
            apart = (share.truth - whole.truth[rows]).abs()
            assert (apart > 1e-6).float().mean() < 0.01
    assert not torch.equal(batches.batch(2).truth, made(packed, recipe(**EVERYTHING), 1).batch(2).truth)


@pytest.mark.parametrize("prefill", ["zero", "white", "base"])
def test_the_contract_of_a_batch(packed: Pack, prefill: str) -> None:
    batch = made(packed, recipe({"kind": "mixed"}, **EVERYTHING), prefill=prefill).batch(0)
    assert batch.truth.shape == batch.picture.shape == (4, 3, 32, 32)
    assert batch.hole.shape == (4, 1, 32, 32)
    for tensor in (batch.truth, batch.picture, batch.hole):
        assert tensor.dtype == torch.float32
        assert tensor.is_contiguous(memory_format=torch.channels_last)
        assert 0 <= tensor.min() <= tensor.max() <= 1
    assert set(batch.hole.unique().tolist()) == {0, 1}
    known = batch.hole.expand(-1, 3, -1, -1) == 0
    torch.testing.assert_close(batch.picture[known], batch.truth[known])
    if prefill != "base":
        assert (batch.picture[~known] == (prefill == "white")).all()


def test_plain_crops_are_the_pictures_own_pixels(packed: Pack) -> None:
    batch = made(packed, recipe({"kind": "small"}, batch=24)).batch(0)
    pictures = [packed.picture(index) for index in range(3)]
    poses = set()
    for truth in batch.truth:
        pixels = np.rint(truth.permute(1, 2, 0).numpy() * 255).astype(np.uint8)
        found = [
            (turn, mirrored)
            for turn in range(4)
            for mirrored in (False, True)
            for picture in pictures
            if _lies_in(picture, np.rot90(pixels[:, ::-1] if mirrored else pixels, turn))
        ]
        assert len(found) == 1
        poses.update(found)
    assert len(poses) >= 6


def _lies_in(picture: np.ndarray, pixels: np.ndarray) -> bool:
    apart = cv2.matchTemplate(picture, np.ascontiguousarray(pixels), cv2.TM_SQDIFF)
    return float(apart.min()) < 1000  # OpenCV correlates in float32; any other place differs by millions


@settings(max_examples=30, deadline=None)
@given(
    seed=st.integers(0, 10**6),
    scale=st.sampled_from([(0.5, 0.5), (0.7, 1.3), (1.0, 1.0)]),
    rotation=st.sampled_from([0.0, 10.0]),
    whole=st.booleans(),
)
def test_crops_stay_inside_their_pictures(
    packed: Pack, seed: int, scale: tuple[float, float], rotation: float, *, whole: bool
) -> None:
    pack = DevicePack(packed, "cpu")
    augmentation = Augmentation(scale=scale, rotation=rotation, whole=whole)
    places = device_augment.draw_places(np.random.default_rng(seed), pack, 4, (24, 32), augmentation)
    y, x = device_augment._grid(places, (24, 32), (24, 32), (0.0, 0.0))
    shape = torch.from_numpy(pack.shapes)[places.index].view(-1, 2, 1, 1)
    assert (y >= -0.51).all()
    assert (x >= -0.51).all()
    assert (y <= shape[:, 0] - 0.49).all()
    assert (x <= shape[:, 1] - 0.49).all()


def test_shrinking_averages(tmp_path) -> None:
    board = np.tile(np.array([[0, 255], [255, 0]], np.uint8), (40, 40))[..., None].repeat(3, 2)
    Image.fromarray(board).save(tmp_path / "a.png")
    packed = pack(collect(tmp_path), tmp_path / "cache")
    batch = made(packed, recipe({"kind": "small"}, scale=[0.5, 0.5])).batch(0)
    assert (batch.truth - 0.5).abs().max() < 0.51 / 255 + 1e-6


def test_whole_pictures_keep_their_middle(tmp_path) -> None:
    picture = np.zeros((64, 128, 3), np.uint8)
    picture[:, 32:96] = 255
    Image.fromarray(picture).save(tmp_path / "a.png")
    packed = pack(collect(tmp_path), tmp_path / "cache")
    batch = made(packed, recipe({"kind": "small"}, whole=True)).batch(0)
    assert (batch.truth == 1).all()


def test_flat_places_are_mostly_avoided(tmp_path) -> None:
    picture = np.full((300, 100, 3), 90, np.uint8)
    picture[200:] = np.random.default_rng(0).integers(0, 256, (100, 100, 3))
    Image.fromarray(picture).save(tmp_path / "a.png")
    packed = pack(collect(tmp_path), tmp_path / "cache")
    truth = made(packed, recipe({"kind": "small"}, batch=200)).batch(0).truth
    assert 0.03 < (truth.std((1, 2, 3)) < 4 / 255).float().mean() < 0.45  # 55 % if places were drawn blindly


def test_centred_and_bordered_masks_are_not_shifted(packed: Pack) -> None:
    wanted = recipe({"kind": "centre"}, {"kind": "small", "options": {"border": False}}, batch=32)
    batch = made(packed, wanted).batch(0)
    assert set(batch.kinds) == {"centre", "small"}
    for kind, hole in zip(batch.kinds, batch.hole[:, 0], strict=True):
        if kind == "centre":
            assert hole[8:24, 8:24].all()
            assert hole.sum() == 16 * 16
        assert not any(edge.any() for edge in (hole[0], hole[-1], hole[:, 0], hole[:, -1]))


def test_masks_come_from_the_pool_in_many_poses(packed: Pack) -> None:
    wanted = recipe({"kind": "scratch"}, batch=64)
    holes = made(packed, wanted, masks=1).batch(0).hole
    assert len({hole.numpy().tobytes() for hole in holes}) > 50
    assert len(holes.sum((1, 2, 3)).unique()) == 1


def test_a_clean_share_for_detectors_but_no_whitish(packed: Pack) -> None:
    wanted = recipe({"kind": "scratch"}, {"kind": "clean"}, batch=32)
    batch = made(packed, wanted, task="detect", prefill="white").batch(0)
    for kind, hole in zip(batch.kinds, batch.hole, strict=True):
        assert bool(hole.any()) is (kind != "clean")
    with pytest.raises(TrainingError, match="CPU"):
        made(packed, recipe({"kind": "whitish"}), task="detect")


def test_pictures_too_large_for_the_device_are_explained(
    packed: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise torch.OutOfMemoryError

    monkeypatch.setattr(torch, "empty", full)
    with pytest.raises(TrainingError, match="GB") as caught:
        DevicePack(packed, "cpu")
    assert caught.value.todo


def test_pictures_are_shared_between_phases(packed: Pack) -> None:
    shared = DevicePack(packed, "cpu")
    assert_equal(made(shared, recipe()).batch(0), made(packed, recipe()).batch(0))


# Colours


def smooth_picture() -> torch.Tensor:
    y, x = np.mgrid[:40, :52].astype(np.float32)
    planes = [128 + 90 * np.sin(y / a + x / b) for a, b in ((5, 9), (7, 4), (6, 11))]
    return torch.from_numpy(np.stack(planes)).round()[None]


@pytest.mark.parametrize("quality", [20, 60, 95])
def test_jpeg_is_close_to_the_real_one(quality: int) -> None:
    crop = smooth_picture()
    ours = compressed(crop, torch.full((1, 1, 1, 1), float(quality)))[0].permute(1, 2, 0).numpy()
    pixels = crop[0].permute(1, 2, 0).numpy().astype(np.uint8)
    flags = [cv2.IMWRITE_JPEG_QUALITY, quality, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, 0x111111]
    encoded = cv2.imencode(".jpg", pixels[..., ::-1], flags)[1]
    real = cv2.imdecode(encoded, cv2.IMREAD_COLOR)[..., ::-1].astype(np.float32)
    damage = np.abs(real - pixels).mean()
    assert np.abs(ours - real).mean() < 0.25 * damage + 0.5
    assert np.abs(ours - pixels).mean() == pytest.approx(damage, rel=0.15, abs=0.3)


@pytest.mark.parametrize(
    "setting",
    [
        {"exposure": 0.3},
        {"colour": 0.3},
        {"permute_channels": 1.0},
        {"blur": 2.0},
        {"noise": 0.1},
        {"jpeg": 20},
        {},
    ],
)
def test_each_colour_setting_does_something(setting: dict[str, float]) -> None:
    crops = smooth_picture().expand(8, -1, -1, -1).contiguous()
    drawn = torch.rand((8, 16), generator=torch.Generator().manual_seed(0))
    made = colours(crops, drawn, torch.Generator().manual_seed(1), range(8), 8, Augmentation(**setting))
    changed = (made != crops).any((1, 2, 3))
    assert changed.any() == bool(setting)
    assert (made == made.round()).all()
    assert 0 <= made.min() <= made.max() <= 255
    if "blur" in setting:
        index = int(drawn[:, 10].mul(drawn[:, 9] < 0.5).argmax())
        sigma = 2.0 * float(drawn[index, 10])
        wanted = cv2.GaussianBlur(crops[index].permute(1, 2, 0).numpy(), (13, 13), sigma)
        assert np.abs(made[index].permute(1, 2, 0).numpy() - wanted).max() < 0.6
    if "permute_channels" in setting:
        torch.testing.assert_close(made.sort(1).values, crops.sort(1).values)


# Masks


def test_pools_do_not_depend_on_the_processes() -> None:
    requests = [
        Request(Damage(kind="small"), (24, 20), 70, (1, 2)),
        Request(Damage(kind="scratch"), (16, 16), 3, (1, 3)),
    ]
    alone, together = draw_pools(requests, 1), draw_pools(requests, 2)
    for first, second, request in zip(alone, together, requests, strict=True):
        np.testing.assert_array_equal(first, second)
        assert first.shape == (request.count, *request.size)
        assert set(np.unique(first)) == {0, 255}
    again = draw_mask(np.random.default_rng([1, 2, 69]), requests[0].damage, (24, 20))
    np.testing.assert_array_equal(alone[0][69], again)


def test_nearly_empty_masks_are_drawn_again() -> None:
    masks = [draw_mask(np.random.default_rng(n), Damage(kind="mixed"), (64, 64)) for n in range(40)]
    assert min(mask.mean() / 255 for mask in masks) >= 0.002
    assert max(mask.mean() / 255 for mask in masks) <= 0.7


def test_a_bad_damage_is_named_by_the_processes() -> None:
    with pytest.raises(TrainingError, match="no-such-damage"):
        draw_pools([Request(Damage(kind="no-such-damage"), (32, 32), 2, (0,))], 2)
