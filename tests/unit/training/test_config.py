"""Recipes: those that come with the program can be used, and wrong ones are refused with what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from restorer.errors import TrainingError
from restorer.models.networks import build
from training import config, objectives
from training.config import load_recipe, recipe_names
from training.damage import KINDS, generate
from training.discriminators import build as build_discriminator
from training.groups import CLEAN, WHITISH, groups
from training.objectives import OBJECTIVES

RECIPES = recipe_names()
PREDECESSORS = {
    "painting-20",
    "pconv-256",
    "pconv-paper",
    "keras-512",
    "cifar-pconv",
    "celeba-dmfn",
    "restorer-default",
    "finetune",
}
NEEDS_FEATURES = {"pconv-paper"}


def test_every_promised_recipe_is_there() -> None:
    assert set(RECIPES) >= PREDECESSORS
    assert {name for name in RECIPES if name.endswith("-ship")} == {
        f"{network}-ship"
        for network in (
            "pconv",
            "context-encoder",
            "context-encoder-fc",
            "gan",
            "cc-gan",
            "dmfn",
            "unet-segment",
        )
    }


@pytest.mark.parametrize("name", RECIPES)
def test_a_recipe_fits_its_network(name: str) -> None:
    recipe = load_recipe(name)
    assert recipe.name == name
    with torch.device("meta"):
        network = build(recipe.network, **recipe.hyperparameters)
    for phase in recipe.phases:
        for group in groups(recipe, phase, network.task).groups:
            assert all(side % network.multiple == 0 for side in group.size)
        for objective in phase.objectives:
            assert OBJECTIVES[objective.removesuffix("?")].task == network.task
        if name not in NEEDS_FEATURES:
            assert objectives.build(phase.objectives, None).weights
        if phase.adversary is not None:
            with torch.device("meta"):
                build_discriminator(phase.adversary, phase.size)
        if phase.freeze_encoder_norm:
            assert network.encoder_norms()  # type: ignore[operator]


@pytest.mark.parametrize("name", RECIPES)
def test_a_recipe_names_damage_that_can_be_drawn(name: str) -> None:
    for damage in load_recipe(name).damage:
        if damage.kind in (CLEAN, WHITISH):
            continue
        assert damage.kind in KINDS
        generate(damage.kind, np.random.default_rng(0), 64, 64, **damage.options)


def test_the_papers_weights_and_phases_are_the_papers() -> None:
    paper = load_recipe("pconv-paper")
    assert paper.phases[0].objectives == {
        "valid": 1.0,
        "hole": 6.0,
        "perceptual": 0.05,
        "style": 120.0,
        "tv": 0.1,
    }
    assert [phase.freeze_encoder_norm for phase in paper.phases] == [False, True]
    assert [phase.learning_rate for phase in paper.phases] == [2e-4, 5e-5]
    cifar = load_recipe("cifar-pconv")
    assert cifar.steps == round(15 * 50_000 / cifar.phases[0].batch)
    assert (cifar.phases[0].learning_rate, cifar.phases[0].objectives) == (0.01, {"mse": 1.0})


def test_every_recipe_explains_itself() -> None:
    for name in RECIPES:
        assert (config.RECIPES / f"{name}.toml").read_text("utf-8").startswith("#"), name


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"stepps": 5}, "stepps"),
        ({"ema": 1.0}, "ema"),
        ({"damage": []}, "damage"),
        ({"phases": [{"batch": 0}]}, "phases.0.batch"),
    ],
)
def test_a_wrong_recipe_is_refused_by_field(
    changes: dict[str, Any], words: str, recipe_file: Callable[..., Path]
) -> None:
    with pytest.raises(TrainingError, match=words):
        load_recipe(str(recipe_file(**changes)))


def test_unknown_and_broken_recipes_are_refused(tmp_path: Path) -> None:
    with pytest.raises(TrainingError) as caught:
        load_recipe("finetuen")
    assert "finetune" in caught.value.todo
    broken = tmp_path / "broken.toml"
    broken.write_text("name = ", "utf-8")
    with pytest.raises(TrainingError, match="not valid TOML"):
        load_recipe(str(broken))
    with pytest.raises(TrainingError, match="no recipe"):
        load_recipe(str(tmp_path / "absent.toml"))
