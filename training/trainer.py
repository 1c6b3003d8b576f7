"""One step of training: everything it changes, and nothing about files, time or people.

Every step is a function of the state before it and of (seed, step): batches are drawn so, and torch's generators are
seeded anew for every step. A run that is stopped and resumed therefore goes on bit for bit.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from restorer.errors import TrainingError
from restorer.models.networks.network import Network
from training import discriminators
from training.batch import Batch
from training.config import Adversary, Phase, Recipe
from training.hardware import Hardware
from training.muon import Muon
from training.objectives import Objective
from training.schedule import Stage, rate

_MOST_SKIPPED = 100


class Opponent:
    """A discriminator with its own optimizer."""

    def __init__(self, settings: Adversary, size: tuple[int, int], hardware: Hardware) -> None:
        self.settings = settings
        self.hardware = hardware
        self.judge = discriminators.build(settings, size).to(hardware.device)
        self.judge.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.optimizer = torch.optim.Adam(self.judge.parameters(), settings.learning_rate, betas=(0.5, 0.999))

    def shown(self, output: Tensor, batch: Batch) -> Tensor:
        """What it judges: the network's whole picture, or the known one with the hole's pixels put in."""
        if not self.settings.composite:
            return output
        return output * batch.hole + batch.truth * (1 - batch.hole)

    def learn(self, output: Tensor, batch: Batch, scaler: torch.amp.GradScaler) -> Tensor:
        """One step of its own; returns its loss."""
        self.judge.requires_grad_(True)
        self.optimizer.zero_grad(set_to_none=True)
        with self.hardware.autocast():
            real, _ = self.judge(batch.truth, batch.hole)
            fake, _ = self.judge(self.shown(output, batch).detach(), batch.hole)
        loss = discriminators.discriminator_loss(self.settings.loss, real, fake)
        scaler.scale(loss).backward()  # type: ignore[no-untyped-call]
        self.hardware.average([p.grad for p in self.judge.parameters() if p.grad is not None])
        scaler.step(self.optimizer)
        return loss.detach()

    def verdict(self, output: Tensor, batch: Batch) -> dict[str, tuple[float, Tensor]]:
        """What the network loses by its verdict: name to (weight, objective)."""
        self.judge.requires_grad_(False)
        with self.hardware.autocast():
            fake, seen = self.judge(self.shown(output, batch), batch.hole)
            with torch.no_grad():
                real, wanted = self.judge(batch.truth, batch.hole)
        parts = {
            "adversarial": (
                self.settings.weight,
                discriminators.generator_loss(self.settings.loss, real, fake),
            )
        }
        if self.settings.feature_matching:
            distances = [(a.float() - b.float()).abs().mean() for a, b in zip(seen, wanted, strict=True)]
            parts["feature matching"] = (self.settings.feature_matching, torch.stack(distances).mean())
        return parts

    def state(self) -> dict[str, Any]:
        return {"judge": self.judge.state_dict(), "optimizer": self.optimizer.state_dict()}

    def load(self, state: dict[str, Any]) -> None:
        self.judge.load_state_dict(state["judge"])
        self.optimizer.load_state_dict(state["optimizer"])


class Trainer:
    """A network on its way: weights, their running average, optimizers.

    `network` learns; `average` is what is validated and exported (Polyak & Juditsky 1992: the average of the iterates
    has less noise than the last one). `done` counts the steps taken. `objective` makes a phase's objective.
    """

    def __init__(
        self,
        network: Network,
        recipe: Recipe,
        hardware: Hardware,
        objective: Callable[[Phase], Objective],
        seed: int = 0,
    ) -> None:
        self.recipe, self.hardware, self.seed = recipe, hardware, seed
        self.network = network.to(hardware.device)
        self.network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.average = copy.deepcopy(self.network).eval().requires_grad_(False)
        self.optimizer = _optimizer(recipe, self.network)
        self.scaler = torch.amp.GradScaler(hardware.device.type, enabled=hardware.dtype == torch.float16)
        self.opponent: Opponent | None = None
        self.done = 0
        self._objective: Objective | None = None
        self._stage: Stage | None = None
        self._make_objective = objective
        self._skipped = 0

    def step(self, batch: Batch, stage: Stage) -> dict[str, Tensor]:
        """Learn from one batch, which lies on the device; returns the objectives by name, "total" first."""
        self._enter(stage)
        assert self._objective is not None
        torch.manual_seed(hash((self.seed, self.done, self.hardware.rank)) & 0x7FFF_FFFF_FFFF_FFFF)
        learning_rate = rate(stage, self.done)
        for group in self.optimizer.param_groups:
            group["lr"] = learning_rate
        with self.hardware.autocast():
            output = self.network(batch.picture, batch.hole)
        total, parts = self._objective(output, batch, self.network.task)
        if self.opponent is not None:
            parts["discriminator"] = self.opponent.learn(output, batch, self.scaler)
            for name, (weight, part) in self.opponent.verdict(output, batch).items():
                total, parts[name] = total + weight * part, part
        self.optimizer.zero_grad(set_to_none=True)
        self.scaler.scale(total).backward()  # type: ignore[no-untyped-call]
        self._descend()
        self.done += 1
        self._follow()
        return {"total": total.detach(), **{name: part.detach() for name, part in parts.items()}}

    def _enter(self, stage: Stage) -> None:
        """Make ready for the stage; the opponent stays if the next phase has the same."""
        if stage is self._stage:
            return
        self._stage, phase = stage, stage.phase
        self._objective = self._make_objective(phase)
        self.network.train().requires_grad_(True)
        if phase.freeze_encoder_norm:
            for norm in encoder_norms(self.network):
                norm.eval().requires_grad_(False)
        if phase.adversary is None:
            self.opponent = None
        elif self.opponent is None or self.opponent.settings != phase.adversary:
            torch.manual_seed(self.seed + 1)
            self.opponent = Opponent(phase.adversary, phase.size, self.hardware)

    def _descend(self) -> None:
        """Average the gradients over the processes, clip them, and step; steps that are no numbers are left out."""
        parameters = [p for p in self.network.parameters() if p.grad is not None]
        self.hardware.average([p.grad for p in parameters if p.grad is not None])
        self.scaler.unscale_(self.optimizer)
        norm = nn.utils.clip_grad_norm_(parameters, self.recipe.clip or float("inf"))
        if self.scaler.is_enabled() or bool(norm.isfinite()):
            self.scaler.step(self.optimizer)
            self._skipped = 0
        else:
            self._skipped += 1
            if self._skipped > _MOST_SKIPPED:
                raise TrainingError(
                    f"Training broke down at step {self.done}: the gradients are no numbers any more.",
                    safe="The best checkpoint so far is kept.",
                    todo="Use a lower learning rate, or --precision fp32.",
                )
        self.scaler.update()
        self.hardware.average([b for b in self.network.buffers() if b.is_floating_point()])

    @torch.no_grad()
    def _follow(self) -> None:
        """Move the average towards the weights; the average of few steps is a short one.

        The statistics of batch normalisation move with it: those of the last few batches swing, and do not fit weights
        averaged over many.
        """
        keep = min(self.recipe.ema, self.done / (self.done + 10))
        torch._foreach_lerp_(list(self.average.parameters()), list(self.network.parameters()), 1 - keep)
        for mean, buffer in zip(self.average.buffers(), self.network.buffers(), strict=True):
            if buffer.is_floating_point():
                mean.lerp_(buffer, 1 - keep)
            else:
                mean.copy_(buffer)

    def state(self) -> dict[str, Any]:
        """Everything that `load` needs to go on from here: tensors and plain values."""
        return {
            "done": self.done,
            "network": self.network.state_dict(),
            "average": self.average.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "scaler": self.scaler.state_dict(),
            "opponent": self.opponent.state() if self.opponent else None,
        }

    def load(self, state: dict[str, Any], stage: Stage) -> None:
        """Take over a `state`; `stage` is the one its last step belonged to, whose opponent is part of it."""
        self._enter(stage)
        self.network.load_state_dict(state["network"])
        self.average.load_state_dict(state["average"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.scaler.load_state_dict(state["scaler"])
        if self.opponent is not None and state["opponent"] is not None:
            self.opponent.load(state["opponent"])
        self.done = state["done"]


def encoder_norms(network: Network) -> list[nn.Module]:
    """The encoder's normalisation layers; empty for networks that name none."""
    named = getattr(network, "encoder_norms", None)
    return list(named()) if named else []


def _optimizer(recipe: Recipe, network: Network) -> torch.optim.Optimizer:
    """Adam (Kingma & Ba 2015), AdamW (Loshchilov & Hutter 2019) or Muon; biases and scales do not decay."""
    first = recipe.phases[0].learning_rate
    if recipe.optimizer == "muon":
        return Muon(network.parameters(), first, recipe.betas, weight_decay=recipe.weight_decay)
    kind = torch.optim.AdamW if recipe.optimizer == "adamw" else torch.optim.Adam
    weights = [p for p in network.parameters() if p.ndim > 1]
    others = [p for p in network.parameters() if p.ndim <= 1]
    decay = recipe.weight_decay if recipe.optimizer == "adamw" else 0.0
    return kind(
        [{"params": weights, "weight_decay": decay}, {"params": others, "weight_decay": 0.0}],
        lr=first,
        betas=recipe.betas,
    )
