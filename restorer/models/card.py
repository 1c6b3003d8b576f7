"""The card of a checkpoint: what it is, what it was made of and how good it is. Stored in its file's header as JSON."""

from __future__ import annotations

import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue, field_validator

from restorer.models.filler import FillerInfo
from restorer.text import text

FORMAT = 1
"""Version of the card's layout; raised when an older Restorer could not make sense of a newer card."""

Precision = Literal["fp32", "bf16", "fp16"]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]

_LARGEST_NUMBER = 1 << 16
_LONGEST_LIST = 64


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class TrainedOn(_Strict):
    """The material of a training run."""

    pictures: int = Field(default=0, ge=0)
    damage: list[str] = []
    """Kinds of damage, as recipes call them."""
    excluded: list[str] = []
    """Lists of pictures that were left out on purpose."""


class Card(_Strict):
    """Everything about a checkpoint but its weights. Its id is its file's name without the ending."""

    format: int = Field(default=FORMAT, ge=1, le=FORMAT)
    name: str = Field(min_length=1, max_length=80)
    description: str = Field(default="", max_length=400)
    architecture: str
    hyperparameters: dict[str, JsonValue] = {}
    task: Literal["fill", "detect"] = "fill"
    multiple: int = Field(default=1, ge=1, le=1024)
    """Sides of the network's input are multiples of this."""
    reach: int = Field(default=64, ge=1, le=1024)
    """How far in pixels a fill depends on its surroundings: the context margin."""
    largest_hole: int | None = Field(default=None, ge=1, le=4096)
    """Largest hole radius in pixels it was trained on; thicker holes are filled coarse to fine. None: any."""
    restores_grain: bool = False
    """True where its fills carry texture already."""
    views: Literal[1, 2, 8] = 1
    """Over how many flips and turns of a tile its answers are averaged: itself, a half turn, all."""
    seconds_per_megapixel: float = Field(default=4.0, gt=0)
    """Reference speed for the first estimate."""
    trained_on: TrainedOn = TrainedOn()
    recipe: str = ""
    seed: int = 0
    steps: int = Field(default=0, ge=0)
    crops: int = Field(default=0, ge=0)
    hours: float = Field(default=0.0, ge=0)
    hardware: str = ""
    curve: list[tuple[float, float]] = []
    """(minutes of training, validation PSNR in dB, or IoU of a detector), in order."""
    scores: dict[str, dict[str, float]] = {}
    """Kind of damage to what was measured: psnr, ssim, lpips, or iou."""
    licence: str = "Apache-2.0"
    author: str = "Restorer"
    date: datetime.date | None = None
    attributions: list[str] = []
    """Whom the training pictures' licences ask to name."""
    base: Sha256 | None = None
    """SHA-256 of the checkpoint that training started from."""
    precision: Precision = "fp32"
    """How the weights are stored; set when the file is written."""

    @field_validator("hyperparameters")
    @classmethod
    def _are_modest(cls, value: dict[str, JsonValue]) -> dict[str, JsonValue]:
        """A header must not make a network of a billion layers."""
        _check_modest(value)
        return value

    def filler_info(self, filler_id: str) -> FillerInfo:
        """What planner, window and command line need to know of it as a filler."""
        return FillerInfo(
            id=filler_id,
            name=self.name,
            description=self.description
            or text("A trained network ({architecture}).", architecture=self.architecture),
            kind="network",
            largest_hole=self.largest_hole,
            context=(min(self.reach, TILE // 4), 1.0),
            thick_context=_THICK_CONTEXT if self.restores_grain else 0.0,
            tile=TILE,
            multiple=self.multiple,
            batch=BATCH,
            views=self.views,
            seconds_per_megapixel=self.seconds_per_megapixel,
            restores_grain=self.restores_grain,
        )


TILE = 768
"""Longest side of a network's tiles in pixels."""
_THICK_CONTEXT = 2.0
"""For networks that paint texture: 7 % less LPIPS on large paint losses than a factor of 1 (docs/experiments.md)."""
BATCH = 4
"""Tiles a network gets at once: enough to keep its convolutions busy on small holes, and heard when cancelled."""


def _check_modest(value: Any, depth: int = 0) -> None:
    if depth > 3:
        raise ValueError("nested too deeply")
    if isinstance(value, dict | list):
        if len(value) > _LONGEST_LIST:
            raise ValueError("too many values")
        for item in value.values() if isinstance(value, dict) else value:
            _check_modest(item, depth + 1)
    elif isinstance(value, int | float) and not -_LARGEST_NUMBER <= value <= _LARGEST_NUMBER:
        raise ValueError("numbers out of range")
    elif isinstance(value, str) and len(value) > 200:
        raise ValueError("a text that is too long")
