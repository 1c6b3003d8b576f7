"""What a machine can do: the batch that fits its memory, and the steps that fit a time."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import torch

from restorer.errors import CancelledError, TrainingError
from restorer.progress import Progress
from training.config import Phase, RunConfig
from training.device_pack import DevicePack
from training.fit import feed
from training.hardware import Hardware
from training.pictures import Pack
from training.schedule import Stage
from training.trainer import Trainer

_WARM_UP = 4
_LEAST_STEPS = 6
_SHARE = 0.04
"""Part of the time that may be spent on measuring, over all phases."""
_VALIDATIONS = 20
_VALIDATING = 0.1
"""Part of the time that validations may take."""

MakeTrainer = Callable[[Hardware], Trainer]
"""A new trainer with the run's initial weights; measuring throws it away, so that the run is not affected."""


def fitting_batch(
    config: RunConfig, make: MakeTrainer, hardware: Hardware, pack: Pack | DevicePack
) -> list[Phase]:
    """The phases with batches that fit the device's memory: halved until a step goes through.

    Only GPUs are tried: a CPU's memory has no such edge, and swapping would be felt, not raised.
    """
    phases = list(config.recipe.phases)
    if hardware.device.type != "cuda":
        return phases
    alone = replace(hardware, rank=0, world=1)
    for index, phase in enumerate(phases):
        while True:
            try:
                _time_steps(config, phase, make, alone, pack, seconds=0)
                break
            except torch.OutOfMemoryError as error:
                torch.cuda.empty_cache()
                if phase.batch == 1:
                    raise TrainingError(
                        f"Not even one crop of {phase.size[0]} x {phase.size[1]} fits the GPU's memory.",
                        todo="Use smaller crops (--size), or --device cpu.",
                    ) from error
                phase = phase.model_copy(update={"batch": phase.batch // 2})
        phases[index] = phase
    agreed: list[Phase] = hardware.agreed(phases)
    return agreed


def seconds_a_step(
    config: RunConfig,
    make: MakeTrainer,
    hardware: Hardware,
    pack: Pack | DevicePack,
    *,
    seconds: float,
    progress: Progress,
) -> float:
    """Mean seconds of a step over all phases, measured on throw-away weights; `seconds` is the time of the run.

    Raises `CancelledError` between two steps.
    """
    phases = config.recipe.phases
    total, each = sum(phase.share for phase in phases), seconds * _SHARE / len(phases)
    progress.begin("Measuring how long a step takes", each * len(phases))
    return sum(
        phase.share
        / total
        * _time_steps(config, phase, make, hardware, pack, seconds=each, progress=progress)
        for phase in phases
    )


def steps_in(seconds: float, step: float, validation: float) -> tuple[int, int]:
    """How many steps of `step` seconds fit into `seconds`, and after how many to validate (`validation` seconds)."""
    affordable = seconds * _VALIDATING / max(validation, 1e-6)
    validations = int(min(_VALIDATIONS, max(2, affordable)))
    steps = max(1, int((seconds - validations * validation) / max(step, 1e-6)))
    return steps, validate_every(steps, validations)


def validate_every(steps: int, validations: int = _VALIDATIONS) -> int:
    """Steps between validations."""
    return max(1, -(-steps // validations))


def _time_steps(
    config: RunConfig,
    phase: Phase,
    make: MakeTrainer,
    hardware: Hardware,
    pack: Pack | DevicePack,
    *,
    seconds: float,
    progress: Progress | None = None,
) -> float:
    """Seconds a step takes in one phase, data included: at least some steps, at most about `seconds` of them."""
    progress = progress or Progress()
    trainer = make(hardware)
    stage = Stage(0, phase, 0, 1_000_000)
    started, timed = time.monotonic(), 0
    told = started
    for number, batch in enumerate(feed(pack, config, stage, trainer, hardware)):
        if number == _WARM_UP:
            _wait(hardware)
            started = time.monotonic()
        trainer.step(batch.to(hardware.device), stage)
        timed = number + 1 - _WARM_UP
        progress.advance(time.monotonic() - told)
        told = time.monotonic()
        if hardware.anywhere(progress.is_cancelled):
            raise CancelledError(safe="Nothing was trained yet.")
        enough = timed >= _LEAST_STEPS and time.monotonic() - started >= seconds
        if hardware.anywhere(enough or (seconds == 0 and timed >= 0)):
            break
    _wait(hardware)
    return (time.monotonic() - started) / max(1, timed)


def _wait(hardware: Hardware) -> None:
    if hardware.device.type == "cuda":
        torch.cuda.synchronize(hardware.device)
