"""Crops cut from scenes that the threshold detector looked at once."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from PIL import Image

from restorer.detection.evidence import evidence
from restorer.models.networks.network import guess_of_odds
from training import scenes
from training.batches import CpuBatches
from training.config import Augmentation, Damage, Phase, Recipe
from training.groups import Group
from training.loading import loader
from training.pictures import Pack, collect, pack
from training.scenes import CUTS, LANES, Scenes

SIZE = (40, 48)


def group(*kinds: str) -> Group:
    damage = tuple(Damage(kind=kind, options=_options(kind)) for kind in kinds)
    return Group(SIZE, 2, damage, (1 / len(kinds),) * len(kinds))


def _options(kind: str) -> dict[str, float]:
    return {"clean": 0.0, "decoys": 0.0} if kind == "whitish" else {}


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    folder = tmp_path_factory.mktemp("pictures")
    rng = np.random.default_rng(0)
    for number in range(3):
        noise = rng.integers(0, 256, (14, 16, 3), np.uint8).repeat(8, 0).repeat(8, 1)
        Image.fromarray(noise).save(folder / f"{number}.png")
    return pack(collect(folder), folder / "cache")


def test_the_guess_is_of_the_whole_scene(packed: Pack) -> None:
    made = Scenes(packed, Augmentation(), 0)
    scene = made._scene(group("whitish"), 0, 0)
    assert all(side > least for side, least in zip(scene.mask.shape, SIZE, strict=True))
    guess = guess_of_odds(evidence(np.ascontiguousarray(scene.shown[..., :3]), "whitish"))
    np.testing.assert_array_equal(scene.shown[..., 3], guess)
    shown = made.crop(group("whitish"), 0, 0)[1]
    windows = np.lib.stride_tricks.sliding_window_view(scene.shown, shown.shape)
    assert bool((windows == shown).all((3, 4, 5)).any())


def test_losses_are_painted_and_clean_scenes_left(packed: Pack) -> None:
    made = Scenes(packed, Augmentation(), 0)
    truth, shown, mask, kind = made.crop(group("clean"), 0, 0)
    assert kind == "clean"
    assert not mask.any()
    np.testing.assert_array_equal(shown[..., :3], truth)
    scene = made._scene(group("whitish"), 1, 0)
    assert scene.mask.any()
    assert (scene.shown[..., :3] != scene.truth)[scene.mask > 0].any()


def test_a_crop_depends_on_step_and_sample_alone(packed: Pack) -> None:
    wanted = group("whitish", "clean")
    steps = (0, 1, LANES, LANES * CUTS, LANES * CUTS + 3)
    made = Scenes(packed, Augmentation(), 5)
    first = [made.crop(wanted, step, 1) for step in steps]
    again = Scenes(packed, Augmentation(), 5)
    for step, crop in reversed(list(zip(steps, first, strict=True))):
        for one, other in zip(crop[:3], again.crop(wanted, step, 1)[:3], strict=True):
            np.testing.assert_array_equal(one, other)


def test_a_scene_is_looked_at_once(packed: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    looks = []

    def counted(rgb: np.ndarray, kind: str) -> np.ndarray:
        looks.append(kind)
        return np.zeros(rgb.shape[:2], np.float32)

    monkeypatch.setattr(scenes, "evidence", counted)
    made = Scenes(packed, Augmentation(), 0)
    for step in range(LANES * CUTS):
        made.crop(group("clean"), step, 0)
    assert len(looks) == LANES
    made.crop(group("clean"), LANES * CUTS, 0)
    assert len(looks) == LANES + 1


def test_a_small_picture_makes_a_scene_of_a_crops_size(packed: Pack) -> None:
    wanted = Group((300, 320), 1, (Damage(kind="clean"),), (1.0,))
    assert Scenes(packed, Augmentation(), 0).crop(wanted, 0, 0)[1].shape == (300, 320, 4)


def test_workers_make_the_same_batches(packed: Pack) -> None:
    phase = Phase(size=SIZE, batch=2, objectives={"bce": 1.0})
    recipe = Recipe.model_validate(
        {
            "name": "test",
            "description": "",
            "network": "unet-segment",
            "damage": [{"kind": "whitish"}, {"kind": "clean"}],
            "phases": [phase],
        }
    )
    batches = CpuBatches(packed, recipe, phase, 0, "guess", "detect")
    for step, batch in enumerate(loader(batches, 0, 4, workers=2)):
        assert batch.picture.shape == (2, 4, *SIZE)
        assert torch.equal(batch.picture, batches.batch(step).picture)
        assert torch.equal(batch.hole, batches.batch(step).hole)
