"""Steps of training: they learn, they are repeatable, and stopping between them changes nothing."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import nn

from restorer.errors import CancelledError, TrainingError
from restorer.models import checkpoint
from restorer.models.networks import ARCHITECTURES
from training import hardware, objectives
from training.config import Recipe, RunConfig
from training.fit import Fit
from training.hardware import Hardware
from training.report import Silent
from training.run import Run
from training.schedule import stages
from training.start import Material, _Things, material, new_network
from training.trainer import Trainer
from training.validation import CaseScore, Result, cases, criterion, goodness, samples, validate

CPU = Hardware(torch.device("cpu"))
MakeRecipe = Callable[..., dict[str, Any]]

GAN = {"kind": "patch", "loss": "hinge", "weight": 0.1, "feature_matching": 1.0, "width": 4}
PCONV = {"network": "pconv", "hyperparameters": {"width": 8, "depth": 3, "widest": 16}}


@pytest.fixture(autouse=True)
def _few_cases(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("training.validation._MOST", 12)
    monkeypatch.setattr("training.validation._LEAST", 4)


@pytest.fixture
def make_fit(picture_folder: Path, tiny_recipe: MakeRecipe, tmp_path: Path) -> Callable[..., Fit]:
    """A run of seconds in the folder `name`; the same name again opens it to go on."""

    def make(name: str, steps: int = 6, **changes: Any) -> Fit:
        folder = tmp_path / f"{name}.run"
        if folder.exists():
            run = Run(folder)
        else:
            config = RunConfig(
                recipe=Recipe.model_validate(tiny_recipe(**changes)),
                pictures=picture_folder,
                steps=steps,
                workers=0,
                validate_every=3,
            )
            run = Run.create(folder, config)
        fit = _Things(run.config, None, _material(run.config)).fit(run, CPU)
        fit.restore()
        return fit

    return make


def _material(config: RunConfig) -> Material:
    from restorer.progress import Progress

    return material(config, Progress())


def _weights(network: nn.Module) -> dict[str, torch.Tensor]:
    return {name: value.clone() for name, value in network.state_dict().items()}


def _equal(a: nn.Module, b: nn.Module) -> bool:
    return all(
        torch.equal(x, y) for x, y in zip(a.state_dict().values(), b.state_dict().values(), strict=True)
    )


@pytest.mark.parametrize(
    ("changes", "stop"),
    [
        ({}, 2),
        ({}, 4),
        ({**PCONV, "phases": [{}, {"freeze_encoder_norm": True}]}, 4),
        ({"phases": [{}, {"adversary": GAN}]}, 2),
        ({"phases": [{}, {"adversary": GAN}]}, 4),
    ],
    ids=["early", "late", "batch norm", "before the adversary", "with the adversary"],
)
def test_a_stopped_run_goes_on_bit_for_bit(
    changes: dict[str, Any], stop: int, make_fit: Callable[..., Fit]
) -> None:
    straight = make_fit("straight", **changes)
    straight.go(Silent())
    stopped = make_fit("stopped", **changes)
    with pytest.raises(CancelledError) as caught:
        stopped.go(Silent(), lambda: stopped.trainer.done == stop)
    assert "--resume" in caught.value.todo
    resumed = make_fit("stopped", **changes)
    assert resumed.trainer.done == stop
    resumed.go(Silent())
    assert _equal(resumed.trainer.network, straight.trainer.network)
    assert _equal(resumed.trainer.average, straight.trainer.average)
    ours, theirs = resumed.trainer.optimizer.state_dict(), straight.trainer.optimizer.state_dict()
    for one, other in zip(ours["state"].values(), theirs["state"].values(), strict=True):
        assert all(torch.equal(one[key], other[key]) for key in other)
    if straight.trainer.opponent is not None:
        assert resumed.trainer.opponent is not None
        assert _equal(resumed.trainer.opponent.judge, straight.trainer.opponent.judge)
    best, other = (checkpoint.load(fit.run.best)[0] for fit in (resumed, straight))
    assert _equal(best, other)
    records = [[r for r in fit.run.records() if "validation" in r] for fit in (resumed, straight)]
    assert [r["validation"] for r in records[0]] == [r["validation"] for r in records[1]]
    assert [r["step"] for r in records[0]] == [0, 3, 6]


def test_frozen_statistics_stay_and_the_others_move(make_fit: Callable[..., Fit]) -> None:
    fit = make_fit("frozen", steps=3, **PCONV, phases=[{"freeze_encoder_norm": True}])
    network: Any = fit.trainer.network
    before = [copy.deepcopy(norm.state_dict()) for norm in network.encoder_norms()]
    decoder = _weights(network.decoder)
    fit.go(Silent())
    assert before
    for norm, old in zip(network.encoder_norms(), before, strict=True):
        assert all(torch.equal(old[name], value) for name, value in norm.state_dict().items())
    assert any(not torch.equal(decoder[name], value) for name, value in network.decoder.state_dict().items())


def test_training_learns(make_fit: Callable[..., Fit]) -> None:
    fit = make_fit("learns", steps=60, **PCONV)
    fit.go(Silent())
    psnr = [record["validation"]["psnr"]["all"] for record in fit.run.records() if "validation" in record]
    assert max(psnr) > psnr[0] + 0.2
    assert fit.story.best_goodness == pytest.approx(max(psnr))
    saved, card = checkpoint.load(fit.run.best)
    assert card.scores["all"]["psnr"] == pytest.approx(max(psnr), abs=1e-4)
    assert card.steps == fit.story.best_step
    assert card.trained_on.pictures == len(fit.pack)
    assert {"small", "scratch"} == set(card.trained_on.damage)
    assert card.crops == 4 * 60 or card.steps < 60
    again = validate(saved, fit.cases, CPU).means()
    assert again["psnr"]["all"] == pytest.approx(max(psnr), abs=1e-4)


def test_it_stops_when_nothing_gets_better(make_fit: Callable[..., Fit]) -> None:
    fit = make_fit("patient", steps=3000, patience=2, phases=[{"learning_rate": 1e-12}])
    fit.go(Silent())
    assert fit.story.over
    assert fit.trainer.done <= 12
    again = make_fit("patient")
    again.go(Silent())  # over is over
    assert again.trainer.done == fit.trainer.done


def test_an_adversary_chooses_by_texture_and_decibels_do_not_stick(tiny_recipe: MakeRecipe) -> None:
    recipe = Recipe.model_validate(tiny_recipe(phases=[{}, {"adversary": GAN}]))
    plain, texture = recipe.phases
    with_lpips = Result((CaseScore("a", "small", {"psnr": 25.0, "lpips": 0.1}),))
    without = Result((CaseScore("a", "small", {"psnr": 25.0}),))
    assert criterion(plain, with_lpips) == "psnr"
    assert criterion(texture, with_lpips) == "lpips"
    assert criterion(texture, without) == "latest"
    assert goodness(with_lpips, "lpips") == -0.1
    assert criterion(plain, Result((CaseScore("a", "clean", {"iou": 0.5, "alarms": 1.0}),))) == "iou"
    assert criterion(plain, Result(())) == "latest"


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_every_network_takes_two_steps_and_is_exported(
    architecture: str, make_fit: Callable[..., Fit], tmp_path: Path
) -> None:
    small: dict[str, dict[str, Any]] = {
        "restorer-net": {"widths": [8, 8], "blocks": [1, 1]},
        "pconv": {"width": 8, "depth": 3, "widest": 16},
        "context-encoder": {"widths": [8, 8, 8]},
        "context-encoder-fc": {"widths": [8, 8, 8], "size": [32, 32], "groups": 2},
        "gan": {"widths": [8, 8, 8]},
        "cc-gan": {"widths": [8, 8, 8]},
        "dmfn": {"width": 16, "blocks": 1},
        "unet-segment": {"widths": [8, 8]},
    }
    changes: dict[str, Any] = {"network": architecture, "hyperparameters": small[architecture]}
    if architecture == "unet-segment":
        changes["damage"] = [{"kind": "whitish"}, {"kind": "clean"}]
        changes["phases"] = [{"objectives": {"bce": 1.0, "jaccard": 1.0}}]
    fit = make_fit(architecture, steps=2, **changes)
    before = _weights(fit.trainer.network)
    fit.go(Silent())
    assert any(
        not torch.equal(before[name], value) for name, value in fit.trainer.network.state_dict().items()
    )
    network, card = checkpoint.load(fit.run.best)
    assert card.architecture == architecture
    means = validate(network, fit.cases, CPU).means()
    assert ("iou" in means) == (network.task == "detect")
    assert all(len(row) == 4 for row in samples(network, fit.cases, CPU))


def test_cases_are_the_same_every_time_and_never_in_the_training_set(make_fit: Callable[..., Fit]) -> None:
    fit = make_fit("cases")
    recipe = fit.config.recipe
    apart = _material(fit.config).validation
    again = cases(apart, recipe, recipe.phases[0], fit.trainer.network)
    assert [case.picture for case in again] == [case.picture for case in fit.cases]
    assert all(torch.equal(a.batch.hole, b.batch.hole) for a, b in zip(again, fit.cases, strict=True))
    assert all(torch.equal(a.batch.truth, b.batch.truth) for a, b in zip(again, fit.cases, strict=True))
    assert apart is not None
    assert {case.picture for case in again} == set(apart.names)
    assert not set(apart.names) & set(_material(fit.config).training.names)
    assert {case.kind for case in again} == {"small", "scratch"}
    assert len({(case.picture, case.kind) for case in again}) == 2 * len(apart)


def test_gradients_that_are_no_numbers_are_left_out_and_then_refused(tiny_recipe: MakeRecipe) -> None:
    recipe = Recipe.model_validate(tiny_recipe())

    class Broken(objectives.Objective):
        def __call__(self, output: Any, batch: Any, task: Any) -> Any:
            return output.mean() * float("nan"), {}

    trainer = Trainer(new_network(recipe, 0), recipe, CPU, lambda phase: Broken({}, None))
    (stage,) = stages(recipe.phases, 1000)
    before = _weights(trainer.network)
    batch = _batch()
    for _ in range(100):
        trainer.step(batch, stage)
    assert all(torch.equal(before[name], value) for name, value in trainer.network.state_dict().items())
    with pytest.raises(TrainingError, match="broke down"):
        trainer.step(batch, stage)


def _batch() -> Any:
    from training.batch import Batch

    hole = torch.zeros(2, 1, 32, 32)
    hole[..., 8:16, 8:16] = 1
    truth = torch.rand(2, 3, 32, 32)
    return Batch(truth, truth * (1 - hole), hole, ("small", "small"))


def test_one_picture_can_be_learnt_by_heart(tiny_recipe: MakeRecipe) -> None:
    recipe = Recipe.model_validate(
        tiny_recipe(hyperparameters={"widths": [32, 32], "blocks": [1, 1]}, ema=0, clip=0)
    )
    trainer = Trainer(
        new_network(recipe, 0), recipe, CPU, lambda phase: objectives.build({"psnr": 0.1}, None)
    )
    (stage,) = stages(recipe.phases, 250)
    torch.manual_seed(1)
    batch = _batch()
    losses = [float(trainer.step(batch, stage)["psnr"]) for _ in range(250)]
    assert losses[-1] < -35


def test_weights_of_a_smaller_network_serve_a_larger_one_that_holds_it(
    tiny_recipe: MakeRecipe, tmp_path: Path
) -> None:
    plain = Recipe.model_validate(
        tiny_recipe(network="context-encoder", hyperparameters={"widths": [8, 8, 8]})
    )
    network = new_network(plain, 3)
    path = tmp_path / "plain.safetensors"
    checkpoint.save(path, network.state_dict(), checkpoint.card_of(network, name="plain"), torch.float32)
    dense = plain.model_copy(
        update={
            "network": "context-encoder-fc",
            "hyperparameters": {"widths": [8, 8, 8], "size": [32, 32], "groups": 2},
            "init": str(path),
        }
    )
    grown = new_network(dense, 4).state_dict()
    assert all(torch.equal(grown[name], value) for name, value in network.state_dict().items())
    other = plain.model_copy(
        update={"network": "gan", "hyperparameters": {"widths": [16, 8]}, "init": str(path)}
    )
    with pytest.raises(TrainingError, match="cannot start"):
        new_network(other, 0)


def test_devices_and_precisions_that_are_not_there_are_refused() -> None:
    with pytest.raises(TrainingError, match="no device"):
        hardware.choose("tpu")
    with pytest.raises(TrainingError, match="no device"):
        hardware.choose("cuda:97")
    with pytest.raises(TrainingError, match="fp16"):
        hardware.choose("cpu", "fp16")
    assert hardware.choose("cpu", "bf16").dtype == torch.bfloat16
    assert hardware.choose("cpu", "auto").device.type == "cpu"


def test_averaging_alone_changes_nothing() -> None:
    tensors = [torch.ones(2), torch.zeros(3)]
    CPU.average(tensors)
    assert torch.equal(tensors[0], torch.ones(2))
    assert CPU.agreed(5) == 5
    assert not CPU.anywhere(False)


def test_statistics_of_batch_normalisation_are_averaged(make_fit: Callable[..., Fit]) -> None:
    fit = make_fit("averaged", steps=3, **PCONV)
    means: list[torch.Tensor] = []
    averages: list[torch.Tensor] = []

    def watch() -> bool:
        for network, seen in ((fit.trainer.network, means), (fit.trainer.average, averages)):
            seen.append(next(b for n, b in network.named_buffers() if n.endswith("running_mean")).clone())
        return False

    first = next(b for n, b in fit.trainer.average.named_buffers() if n.endswith("running_mean")).clone()
    fit.go(Silent(), watch)
    wanted = first
    for done, mean in enumerate(means, 1):
        wanted = wanted.lerp(mean, 10 / (done + 10))
    torch.testing.assert_close(averages[-1], wanted)
    assert not torch.equal(averages[-1], means[-1])
