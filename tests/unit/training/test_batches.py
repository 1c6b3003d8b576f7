"""Batches made by the CPU depend on seed, step and share alone, however they are made."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from restorer.errors import TrainingError
from restorer.models.base_fill import base_fill
from training.batch import Batch
from training.batches import CpuBatches, Raw
from training.config import Phase, Recipe
from training.groups import groups, shares
from training.loading import loader
from training.pictures import Pack, collect, pack

AUGMENTATION = {
    "rotation": 5.0,
    "scale": [0.6, 1.2],
    "exposure": 0.1,
    "colour": 0.1,
    "permute_channels": 0.3,
    "noise": 0.02,
    "blur": 0.5,
    "jpeg": 60,
}


def recipe(
    *damage: dict[str, Any], size: tuple[int, int] = (32, 32), batch: int = 4, **augmentation: Any
) -> Recipe:
    phase = Phase(size=size, batch=batch, objectives={"psnr": 1.0})
    return Recipe.model_validate(
        {
            "name": "test",
            "description": "",
            "network": "restorer-net",
            "augmentation": augmentation,
            "damage": list(damage) or [{"kind": "scratch"}, {"kind": "small", "size": [48, 32]}],
            "phases": [phase],
        }
    )


def made(pack: Pack, recipe: Recipe, seed: int = 0, prefill: Any = "zero", task: Any = "fill") -> CpuBatches:
    return CpuBatches(pack, recipe, recipe.phases[0], seed, prefill, task)


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    folder = tmp_path_factory.mktemp("pictures")
    rng = np.random.default_rng(0)
    for number in range(3):
        Image.fromarray(rng.integers(0, 256, (60 + number, 70, 3), np.uint8)).save(folder / f"{number}.png")
    return pack(collect(folder), folder / "cache")


def assert_equal(first: Batch, second: Batch) -> None:
    assert first.kinds == second.kinds
    for name in ("truth", "picture", "hole"):
        torch.testing.assert_close(getattr(first, name), getattr(second, name), rtol=0, atol=0)


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 10**6), step=st.integers(0, 10**6), world=st.integers(1, 3))
def test_processes_share_the_batch_of_one(packed: Pack, seed: int, step: int, world: int) -> None:
    wanted = made(packed, recipe(**AUGMENTATION), seed, "base").batch(step)
    for rank in range(world):
        share = made(packed, recipe(**AUGMENTATION), seed, "base").batch(step, rank, world)
        rows = range(rank, len(wanted), world)
        picked = torch.tensor(list(rows))
        kinds = tuple(wanted.kinds[row] for row in rows)
        assert_equal(share, Batch(wanted.truth[picked], wanted.picture[picked], wanted.hole[picked], kinds))


def test_neither_order_nor_history_matters(packed: Pack) -> None:
    batches = made(packed, recipe(**AUGMENTATION))
    forwards = [batches.batch(step) for step in range(4)]
    for step in (2, 0, 3, 1):
        assert_equal(batches.batch(step), forwards[step])
    assert not torch.equal(forwards[0].truth[0], made(packed, recipe(**AUGMENTATION), 1).batch(0).truth[0])
    assert not torch.equal(forwards[0].truth[0], forwards[0].truth[1])


@pytest.mark.parametrize("prefill", ["zero", "white", "base"])
def test_the_hole_is_prefilled_and_the_rest_is_truth(packed: Pack, prefill: str) -> None:
    batch = made(packed, recipe({"kind": "mixed"}), prefill=prefill).batch(0)
    assert batch.truth.shape == batch.picture.shape == (4, 3, 32, 32)
    assert batch.hole.shape == (4, 1, 32, 32)
    for tensor in (batch.truth, batch.picture, batch.hole):
        assert tensor.dtype == torch.float32
        assert tensor.is_contiguous(memory_format=torch.channels_last)
        assert 0 <= tensor.min() <= tensor.max() <= 1
    assert set(batch.hole.unique().tolist()) == {0, 1}
    assert (batch.hole.mean((1, 2, 3)) > 0).all()
    known = batch.hole.expand(-1, 3, -1, -1) == 0
    torch.testing.assert_close(batch.picture[known], batch.truth[known], rtol=0, atol=0)
    if prefill == "base":
        truth = batch.truth[0].permute(1, 2, 0).numpy()
        filled = base_fill(truth, batch.hole[0, 0].numpy() > 0.5)
        np.testing.assert_allclose(batch.picture[0].permute(1, 2, 0), filled, atol=0.5 / 255 + 1e-6)
    else:
        assert (batch.picture[~known] == (prefill == "white")).all()


def test_each_size_is_a_group_of_its_own() -> None:
    wanted = recipe(
        {"kind": "scratch", "weight": 3.0},
        {"kind": "small", "weight": 1.0},
        {"kind": "large", "weight": 4.0, "size": [64, 64]},
        batch=16,
    )
    found = groups(wanted, wanted.phases[0], "fill")
    assert [group.size for group in found.groups] == [(32, 32), (64, 64)]
    assert [group.count for group in found.groups] == [16, 4]  # as many pixels
    assert found.chances == (0.5, 0.5)
    assert found.groups[0].chances == (0.75, 0.25)
    drawn = [found.draw(0, step).size[0] for step in range(400)]
    assert 0.4 < np.mean([side == 64 for side in drawn]) < 0.6


def test_kinds_come_by_their_weights(packed: Pack) -> None:
    wanted = recipe(
        {"kind": "centre", "weight": 9.0}, {"kind": "tiny", "weight": 1.0}, batch=50, size=(16, 16)
    )
    batch = made(packed, wanted).batch(0)
    assert 35 <= batch.kinds.count("centre") <= 49
    centre = batch.hole[batch.kinds.index("centre"), 0]
    assert centre[4:12, 4:12].all()
    assert centre.sum() == 64


def test_options_reach_the_generator(packed: Pack) -> None:
    wanted = recipe({"kind": "strokes", "options": {"ratio": [0.3, 0.4]}}, size=(64, 64))
    share = made(packed, wanted).batch(0).hole.mean((1, 2, 3))
    assert ((share >= 0.3) & (share <= 0.4)).all()


def test_detection_sees_painted_losses(packed: Pack) -> None:
    wanted = recipe(
        {"kind": "whitish", "options": {"clean": 0.0, "decoys": 0.0}}, {"kind": "clean"}, batch=12
    )
    batch = made(packed, wanted, task="detect").batch(0)
    for index, kind in enumerate(batch.kinds):
        changed = (batch.picture[index] - batch.truth[index]).abs().amax(0) > 0
        assert bool(changed.any()) is (kind == "whitish")
        assert kind == "whitish" or not batch.hole[index].any()
    painted = [i for i, kind in enumerate(batch.kinds) if kind == "whitish"]
    inside = batch.hole[painted].expand(-1, 3, -1, -1) == 1
    assert inside.any()
    assert batch.picture[painted][inside].std() > 0.01  # never one constant white


@pytest.mark.parametrize("kind", ["whitish", "clean"])
def test_filling_needs_holes(packed: Pack, kind: str) -> None:
    with pytest.raises(TrainingError, match=kind):
        made(packed, recipe({"kind": kind}))


def test_a_batch_smaller_than_the_processes_is_refused() -> None:
    assert [list(shares(5, rank, 2)) for rank in range(2)] == [[0, 2, 4], [1, 3]]
    with pytest.raises(TrainingError, match="2 crops"):
        shares(2, 0, 3)


# Worker processes


def children() -> int:
    return len(multiprocessing.active_children())


@pytest.mark.parametrize("workers", [0, 2])
def test_workers_make_the_very_same_batches(packed: Pack, workers: int) -> None:
    batches = made(packed, recipe(**AUGMENTATION), prefill="base")
    found = list(loader(batches, 3, 8, workers, rank=1, world=2))
    assert len(found) == 5
    for step, batch in enumerate(found, 3):
        assert_equal(batch, batches.batch(step, 1, 2))
    assert children() == 0


def test_closing_ends_the_workers(packed: Pack) -> None:
    source = loader(made(packed, recipe()), 0, 10**9, 1)
    next(source)
    assert children() == 1
    source.close()  # type: ignore[attr-defined]
    assert children() == 0


def test_an_exception_in_the_loop_ends_the_workers(packed: Pack) -> None:
    def learn() -> None:
        for _ in loader(made(packed, recipe()), 0, 10**9, 1):
            raise KeyError

    with pytest.raises(KeyError):
        learn()
    deadline = time.monotonic() + 60
    while children() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert children() == 0


@pytest.mark.parametrize("workers", [0, 1])
def test_errors_arrive_as_they_are(packed: Pack, workers: int) -> None:
    batches = made(packed, recipe({"kind": "no-such-damage"}))
    with pytest.raises(TrainingError, match="no-such-damage") as caught:
        next(loader(batches, 0, 2, workers))
    assert "Traceback" not in caught.value.what
    assert caught.value.todo
    assert children() == 0


class Broken(CpuBatches):
    """A fault of the program, not of the user."""

    error: type[Exception] = RuntimeError

    def raw(self, step: int, rank: int = 0, world: int = 1) -> Raw:
        raise self.error("a fault of its own")


@pytest.mark.parametrize("error", [RuntimeError, OSError])
@pytest.mark.parametrize("workers", [0, 1])
def test_faults_in_workers_are_not_explained_away(packed: Pack, workers: int, error: type[Exception]) -> None:
    wanted = recipe()
    batches = Broken(packed, wanted, wanted.phases[0], 0, "zero")
    batches.error = error
    with pytest.raises(error, match="a fault of its own"):
        next(loader(batches, 0, 2, workers))
    assert children() == 0


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")
def test_a_killed_worker_is_explained(packed: Pack) -> None:
    source = loader(made(packed, recipe()), 0, 10**9, 1)
    next(source)
    (worker,) = multiprocessing.active_children()
    assert worker.pid
    os.kill(worker.pid, signal.SIGKILL)
    with pytest.raises(TrainingError, match="ended from outside"):
        for _ in source:
            pass
    assert children() == 0


def test_a_pack_needs_no_loading_before_it_is_sent(packed: Pack, tmp_path: Path) -> None:
    fresh = Pack(packed.path, packed.names, packed.shapes)
    assert_equal(made(fresh, recipe()).batch(0), made(packed, recipe()).batch(0))
    assert tmp_path.exists()
