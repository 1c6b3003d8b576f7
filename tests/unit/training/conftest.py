"""Tiny pictures and recipes: a run of them takes seconds."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest


@pytest.fixture
def picture_folder(tmp_path: Path) -> Path:
    """Nine soft, noisy pictures of 96 x 96 pixels."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in range(9):
        rng = np.random.default_rng(number)
        coarse = rng.integers(0, 256, (6, 6, 3)).astype(np.uint8)
        smooth = cv2.resize(coarse, (96, 96), interpolation=cv2.INTER_CUBIC).astype(int)
        noisy = np.clip(smooth + rng.integers(-20, 20, smooth.shape), 0, 255).astype(np.uint8)
        cv2.imwrite(str(folder / f"p{number}.png"), noisy)
    return folder


@pytest.fixture
def tiny_recipe() -> Callable[..., dict[str, Any]]:
    """A recipe of seconds as plain values; keywords replace its fields."""

    def make(**changes: Any) -> dict[str, Any]:
        phase = {
            "size": [32, 32],
            "batch": 4,
            "learning_rate": 2e-3,
            "warmup": 0,
            "objectives": {"psnr": 0.1, "gradient": 1.0},
        }
        recipe = {
            "name": "tiny",
            "description": "a recipe of seconds",
            "network": "restorer-net",
            "hyperparameters": {"widths": [8, 8], "blocks": [1, 1]},
            "init": "none",
            "steps": 6,
            "damage": [{"kind": "small"}, {"kind": "scratch"}],
            "phases": [phase],
        }
        phases = [{**phase, **part} for part in changes.pop("phases", [{}])]
        return {**recipe, **changes, "phases": phases}

    return make


@pytest.fixture
def recipe_file(tmp_path: Path, tiny_recipe: Callable[..., dict[str, Any]]) -> Callable[..., Path]:
    """The recipe of seconds as a .toml file; keywords replace its fields."""

    def write(**changes: Any) -> Path:
        recipe = tiny_recipe(**changes)
        lines = [f"{name} = {_toml(value)}" for name, value in recipe.items()]
        path = tmp_path / "tiny.toml"
        path.write_text("\n".join(lines), "utf-8")
        return path

    return write


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f'"{key}" = {_toml(part)}' for key, part in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_toml(part) for part in value) + "]"
    return json.dumps(value)
