"""What `restorer-train --json` says, line by line. docs/training.md describes every event and field."""

from __future__ import annotations

import json
import logging
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

_log = logging.getLogger(__name__)

Scores = dict[str, dict[str, float]]
"""Score ("psnr", …) to kind of damage, or "all", to its mean."""


class _Said(BaseModel):
    """Fields that a newer program may add are passed over."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class Preparing(_Said):
    event: Literal["preparing"]
    stage: str
    done: float
    total: float


class Picture(_Said):
    event: Literal["picture"]
    name: str
    path: str
    width: int
    height: int
    kept_apart: bool


class LeftOut(_Said):
    event: Literal["left_out"]
    name: str
    kind: str
    reason: str


class Found(_Said):
    event: Literal["found"]
    pictures: int
    kept_apart: int
    left_out: int


class Started(_Said):
    event: Literal["started"]
    run: str
    output: str
    network: str
    recipe: str
    init: str
    steps: int
    step: int
    pictures: int
    validation_pictures: int
    device: str
    precision: str
    processes: int


class Progressed(_Said):
    event: Literal["progress"]
    step: int
    steps: int
    seconds_left: float
    losses: dict[str, float]
    learning_rate: float
    pictures_per_second: float


class Validated(_Said):
    event: Literal["validation"]
    step: int
    scores: Scores
    criterion: str
    best: bool
    seconds: float
    sample: str


class Remark(_Said):
    event: Literal["remark"]
    text: str


class Judged(_Said):
    """One picture kept apart, before and after."""

    name: str
    before: float
    after: float


class Finished(_Said):
    event: Literal["finished"]
    output: str
    installed: str | None
    helped: bool | None
    score: str
    before: float | None
    after: float | None
    gain: float | None
    error: float | None
    best_step: int
    scores: Scores
    pictures: list[Judged]


class Fault(_Said):
    """An error as every Restorer command tells it."""

    type: str
    what: str
    safe: str
    todo: str
    exit_code: int


class Failed(_Said):
    status: Literal["failed"]
    error: Fault


Event = Preparing | Picture | LeftOut | Found | Started | Progressed | Validated | Remark | Finished | Failed
_NAMED: TypeAdapter[Event] = TypeAdapter(
    Annotated[
        Preparing | Picture | LeftOut | Found | Started | Progressed | Validated | Remark | Finished,
        Field(discriminator="event"),
    ]
)


def parse(line: bytes) -> Event | None:
    """The event on one line; None, and a note in the log, for a line that is none that we know."""
    try:
        said = json.loads(line)
        if isinstance(said, dict) and said.get("status") == "failed":
            return Failed.model_validate(said)
        return _NAMED.validate_python(said)
    except (ValueError, ValidationError) as error:
        _log.warning("restorer-train said %r: %s", line[:200], error)
        return None
