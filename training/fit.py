"""The training loop: steps, and now and then a validation, a line in the log, a saved state."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

import torch
from torch import Tensor

from restorer.errors import CancelledError, TrainingError
from restorer.models import checkpoint
from restorer.models.checkpoint import Card
from training.batch import Batch
from training.batches import CpuBatches
from training.config import RunConfig
from training.device_batches import DeviceBatches, suits
from training.device_pack import DevicePack
from training.hardware import Hardware
from training.loading import loader
from training.objectives.features import Features
from training.pictures import Pack
from training.report import Reporter
from training.run import Run
from training.schedule import Stage, rate, stage_at, stages
from training.trainer import Trainer
from training.validation import (
    EVERYTHING,
    Case,
    CaseScore,
    Result,
    criterion,
    goodness,
    samples,
    validate,
)

SAVE_EVERY = 45.0
"""Seconds: a crash loses at most a minute."""
_LOGS = 10
"""Lines of losses in the log between two validations."""
_ASK_EVERY = 8
"""Steps between two votes of several processes on stopping."""


@dataclass
class Story:
    """What has happened in a run so far, beside its weights; saved and resumed with them. Plain values only."""

    seconds: float = 0.0
    crops: int = 0
    before: list[dict[str, Any]] = field(default_factory=list)
    """Scores of the cases before the first step."""
    best: list[dict[str, Any]] = field(default_factory=list)
    best_step: int = -1
    best_goodness: float = 0.0
    criterion: str = ""
    stale: int = 0
    """Validations since the best one."""
    curve: list[tuple[float, float]] = field(default_factory=list)
    """(minutes, PSNR or IoU) of every validation."""
    over: bool = False

    @staticmethod
    def result(cases: list[dict[str, Any]]) -> Result:
        return Result(tuple(CaseScore(**case) for case in cases))


@dataclass
class Fit:
    """A run with everything it needs. `pack` holds the training pictures, `cases` what it is validated on."""

    run: Run
    hardware: Hardware
    trainer: Trainer
    pack: Pack | DevicePack
    cases: list[Case]
    features: Features | None
    card: Card
    """What is known of the result beforehand."""
    story: Story = field(default_factory=Story)

    @property
    def config(self) -> RunConfig:
        return self.run.config

    def go(self, reporter: Reporter, stopping: Callable[[], bool] = lambda: False) -> None:
        """Train until the last step or until nothing gets better any more.

        Raises `CancelledError` when `stopping` says so, with everything saved for `--resume`.
        """
        placed = stages(self.config.recipe.phases, self.config.steps)
        try:
            self._go(placed, reporter, stopping)
        except torch.OutOfMemoryError as error:
            raise TrainingError(
                f"The memory of {self.hardware.device} is not enough at step {self.trainer.done:,}.",
                safe=f"The run can be resumed (--resume {self.run.folder}) where more is free.",
                todo="Or start a new one with smaller batches (--batch N) or crops (--size N).",
            ) from error

    def _go(self, placed: list[Stage], reporter: Reporter, stopping: Callable[[], bool]) -> None:
        trainer, story = self.trainer, self.story
        if trainer.done == 0 and not story.curve:
            self._validate(placed[0], reporter)
            self.save()
        clock = _Clock(trainer.done)
        while not self._is_over():
            stage = stage_at(placed, trainer.done)
            for batch in self._feed(stage):
                clock.add(trainer.step(batch.to(self.hardware.device), stage), len(batch))
                story.crops += len(batch) * self.hardware.world
                story.seconds += clock.lap()
                self._tell(clock, stage, reporter)
                if trainer.done % self.config.validate_every == 0 or trainer.done == self.config.steps:
                    self._validate(stage, reporter)
                    story.seconds += clock.lap()
                    self.save()
                elif self.hardware.leads and clock.saved + SAVE_EVERY < time.monotonic():
                    self.save()
                    clock.saved = time.monotonic()
                self._stop_if(stopping())
                if self._is_over():
                    break

    def _feed(self, stage: Stage) -> Iterator[Batch]:
        """The batches from where the trainer is to the end of the stage."""
        yield from feed(self.pack, self.config, stage, self.trainer, self.hardware)

    def _is_over(self) -> bool:
        return self.story.over or self.trainer.done >= self.config.steps

    def _stop_if(self, wanted: bool) -> None:
        if self.hardware.world > 1:
            if self.trainer.done % _ASK_EVERY:
                return
            wanted = self.hardware.anywhere(wanted)
        if wanted and not self._is_over():
            self.save()
            raise CancelledError(
                f"Stopped at step {self.trainer.done:,} of {self.config.steps:,}.",
                safe="Everything up to here is saved.",
                todo=f"Go on with: restorer-train --resume {self.run.folder}",
            )

    def _tell(self, clock: _Clock, stage: Stage, reporter: Reporter) -> None:
        done, steps = self.trainer.done, self.config.steps
        logs = done % max(1, self.config.validate_every // _LOGS) == 0
        tells = self.hardware.leads and time.monotonic() - clock.told >= reporter.every
        if not (logs or tells):
            return
        losses = clock.means(self.hardware if logs else None)
        if not self.hardware.leads:
            clock.clear()
            return
        facts = {
            "step": done,
            "steps": steps,
            "seconds_left": round(clock.seconds_a_step(done) * (steps - done), 1),
            "losses": losses,
            "learning_rate": rate(stage, done - 1),
            "pictures_per_second": round(clock.crops_a_second() * self.hardware.world, 2),
        }
        if tells:
            reporter.progress(facts)
            clock.told = time.monotonic()
        if logs:
            self.run.log(
                **{name: value for name, value in facts.items() if name not in ("steps", "seconds_left")}
            )
            clock.clear()

    def _validate(self, stage: Stage, reporter: Reporter) -> None:
        """Score the averaged weights; keep them if they are the best; decide whether to go on."""
        if self.hardware.leads:
            self._judge(stage, reporter)
        self.story.over = self.hardware.agreed(self.story.over)

    def _judge(self, stage: Stage, reporter: Reporter) -> None:
        story, done = self.story, self.trainer.done
        result = validate(self.trainer.average, self.cases, self.hardware, self.features)
        named = criterion(stage.phase, result)
        now = goodness(result, named)
        # Another criterion starts afresh: a texture phase must not be judged by the decibels before it.
        best = story.criterion != named or named == "latest" or now > story.best_goodness
        if done == 0:
            story.before = [asdict(case) for case in result.cases]
        if best:
            story.best, story.best_step = [asdict(case) for case in result.cases], done
            story.best_goodness, story.criterion, story.stale = now, named, 0
        else:
            story.stale += 1
        story.over = 0 < self.config.recipe.patience <= story.stale
        means = result.means()
        headline = means.get("psnr") or means.get("iou")
        story.curve.append((round(story.seconds / 60, 3), headline[EVERYTHING] if headline else 0.0))
        if best:
            checkpoint.save(self.run.best, self.trainer.average.state_dict(), self.described(), torch.float32)
        self.run.log(step=done, validation=means, best=best, seconds=round(story.seconds, 1))
        captions = [(case.picture, case.kind) for case in self.cases]
        self.run.draw(done, samples(self.trainer.average, self.cases, self.hardware), captions)
        if means:
            facts = {
                "step": done,
                "scores": means,
                "criterion": named,
                "best": best,
                "seconds": round(story.seconds, 1),
                "sample": str(self.run.sample(done)),
            }
            reporter.validation(facts)

    def described(self) -> Card:
        """The card of the weights that were best so far."""
        story = self.story
        kinds: dict[str, dict[str, float]] = {}
        for score, means in Story.result(story.best).means().items():
            for kind, value in means.items():
                kinds.setdefault(kind, {})[score] = round(value, 5)
        return self.card.model_copy(
            update={
                "steps": max(0, story.best_step),
                "crops": story.crops,
                "hours": round(story.seconds / 3600, 4),
                "curve": [(minutes, round(value, 4)) for minutes, value in story.curve],
                "scores": kinds,
            }
        )

    def save(self) -> None:
        """Write the state for `--resume`."""
        if self.hardware.leads:
            self.run.save_state({**self.trainer.state(), "story": asdict(self.story)})
            self.run.log(step=self.trainer.done, saved=True)

    def restore(self) -> None:
        """Take over the run's saved state, if there is one. Raises `TrainingError` for a damaged one."""
        state = self.run.load_state()
        if state is None:
            return
        last = stage_at(stages(self.config.recipe.phases, self.config.steps), max(0, state["done"] - 1))
        self.story = Story(**state.pop("story"))
        self.trainer.load(state, last)
        if self.hardware.leads:
            self.run.rewind(self.trainer.done)


def placed_pack(pack: Pack, config: RunConfig, hardware: Hardware) -> Pack | DevicePack:
    """The pictures where batches are made of them: on the GPU if it can make all of the recipe's damage."""
    if hardware.device.type == "cuda" and suits(config.recipe):
        return DevicePack(pack, hardware.device)
    return pack


def feed(
    pack: Pack | DevicePack, config: RunConfig, stage: Stage, trainer: Trainer, hardware: Hardware
) -> Iterator[Batch]:
    """Batches from step `trainer.done` to the end of the stage: made on a GPU, or by worker processes."""
    network = trainer.network
    settings = (config.recipe, stage.phase, config.seed, network.prefill, network.task)
    if isinstance(pack, DevicePack):
        made = DeviceBatches(pack, *settings, device=hardware.device)
        for step in range(trainer.done, stage.end):
            yield made.batch(step, hardware.rank, hardware.world)
        return
    batches = CpuBatches(pack, *settings)
    share = (hardware.rank, hardware.world, hardware.device)
    yield from loader(batches, trainer.done, stage.end, config.workers, *share)


class _Clock:
    """Time and losses since the last line of the log, and the pace of this process."""

    def __init__(self, first_step: int) -> None:
        now = time.monotonic()
        self.started, self.first, self.lapped, self.cleared = now, first_step, now, now
        self.saved, self.told = now, 0.0
        self.sums: dict[str, Tensor] = {}
        self.steps = self.crops = 0

    def add(self, losses: dict[str, Tensor], crops: int) -> None:
        """Sums stay on the device: reading them would wait for it at every step."""
        for name, value in losses.items():
            self.sums[name] = self.sums[name] + value if name in self.sums else value
        self.steps, self.crops = self.steps + 1, self.crops + crops

    def means(self, everywhere: Hardware | None) -> dict[str, float]:
        """Losses by name; over all processes if all of them ask (`everywhere`)."""
        means = {name: value.float() / self.steps for name, value in self.sums.items()}
        if everywhere is not None:
            everywhere.average(list(means.values()))
        return {name: round(float(value), 6) for name, value in means.items()}

    def clear(self) -> None:
        self.sums, self.steps, self.crops, self.cleared = {}, 0, 0, time.monotonic()

    def lap(self) -> float:
        """Seconds since the last lap."""
        before, self.lapped = self.lapped, time.monotonic()
        return self.lapped - before

    def seconds_a_step(self, done: int) -> float:
        return (time.monotonic() - self.started) / max(1, done - self.first)

    def crops_a_second(self) -> float:
        return self.crops / max(1e-9, time.monotonic() - self.cleared)
