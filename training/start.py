"""From what was asked for on the command line to a run that can go: recipe, pictures, network, steps."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

import cv2
import numpy as np
import torch

from restorer.errors import TrainingError, UsageError
from restorer.imaging.atomic import replacing
from restorer.models import catalog, checkpoint
from restorer.models.card import Card, TrainedOn
from restorer.models.networks import build
from restorer.models.networks.network import Network
from restorer.progress import Progress
from training import hardware as machine
from training import objectives, pace
from training.batches import CpuBatches
from training.config import Phase, Recipe, RunConfig, load_recipe
from training.device_pack import DevicePack
from training.fit import Fit, placed_pack
from training.groups import CLEAN, WHITISH
from training.hardware import Hardware
from training.mask_pool import draw_mask
from training.objectives.features import Features, find_features
from training.pictures import Collection, Pack, collect, pack
from training.report import Reporter
from training.run import SUFFIX, Run
from training.trainer import Trainer
from training.validation import cases, validate

NONE, SHIPPED = "none", "shipped"
DEFAULT_NETWORK = "restorer-net"
_CREDITS = "credits.txt"

Precision = Literal["auto", "fp32", "bf16", "fp16"]


@dataclass(frozen=True)
class Request:
    """What the command line says; None where it says nothing."""

    pictures: Path
    network: str | None = None
    recipe: str | None = None
    init: str | None = None
    seconds: float | None = None
    steps: int | None = None
    size: int | None = None
    batch: int | None = None
    device: str = "auto"
    precision: Precision = "auto"
    validation: Path | None = None
    exclude: Path | None = None
    feature_weights: Path | None = None
    credits: Path | None = None
    output: Path | None = None
    seed: int = 0
    workers: int = 2


def settled_recipe(request: Request) -> Recipe:
    """The recipe with the command line's changes. Raises `TrainingError`, and `CheckpointError` for the network."""
    network = request.network or DEFAULT_NETWORK
    fallback = "unet-segment-ship" if network == "unet-segment" else "finetune"
    recipe = load_recipe(request.recipe or fallback)
    changes: dict[str, Any] = {"init": request.init or (recipe.init if request.recipe else SHIPPED)}
    if request.network and request.network != recipe.network:
        changes |= {"network": request.network, "hyperparameters": {}}
    phases = list(recipe.phases)
    if request.size:
        phases = [phase.model_copy(update={"size": (request.size, request.size)}) for phase in phases]
        changes["damage"] = [damage.model_copy(update={"size": None}) for damage in recipe.damage]
    if request.batch:
        phases = [phase.model_copy(update={"batch": request.batch}) for phase in phases]
    recipe = recipe.model_copy(update={**changes, "phases": phases})
    origin = base_file(recipe)
    if origin is not None:
        card = checkpoint.read_card(origin)
        if request.network is None and request.init:
            recipe = recipe.model_copy(update={"network": card.architecture})
        if card.architecture == recipe.network:
            recipe = recipe.model_copy(update={"hyperparameters": dict(card.hyperparameters)})
    return recipe.model_copy(update={"init": NONE if origin is None else str(origin)})


def base_file(recipe: Recipe) -> Path | None:
    """The checkpoint that training starts from. Raises `TrainingError` where none is shipped for the network."""
    if recipe.init is None or recipe.init == NONE:
        return None
    if recipe.init != SHIPPED:
        return Path(recipe.init).resolve()
    found = catalog.checkpoint(recipe.network)
    if found is None:
        raise TrainingError(
            f"No checkpoint of {recipe.network} is installed that could be fine-tuned.",
            todo="Train from the beginning (--init none, for hours), or name a checkpoint (--init FILE).",
        )
    return found.path


def new_network(recipe: Recipe, seed: int) -> Network:
    """The recipe's network with its initial weights.

    A checkpoint of another architecture can serve if all of its weights fit by name and shape (context-encoder for
    context-encoder-fc). Raises `CheckpointError`, and `TrainingError` where it does not serve.
    """
    torch.manual_seed(seed)
    network = build(recipe.network, **recipe.hyperparameters)
    origin = base_file(recipe)
    if origin is None:
        return network
    loaded, card = checkpoint.load(origin)
    weights, wanted = loaded.state_dict(), network.state_dict()
    unfit = [
        name for name, value in weights.items() if name not in wanted or wanted[name].shape != value.shape
    ]
    if unfit or (card.architecture == recipe.network and len(weights) != len(wanted)):
        raise TrainingError(
            f"“{origin.name}” is a {card.architecture}; {recipe.network} cannot start from it.",
            todo="Leave out --network, or use --init none.",
        )
    network.load_state_dict(weights, strict=False)
    return network


@dataclass(frozen=True)
class Material:
    """The pictures of a run."""

    training: Pack
    validation: Pack | None
    remarks: list[str]


def material(config: RunConfig, progress: Progress) -> Material:
    """Find, check and pack the pictures. Raises `TrainingError` where there are none."""
    found = collect(config.pictures, config.exclude, progress=progress)
    remarks = [found.report.text]
    if config.validation is not None:
        kept = collect(config.validation, progress=progress)
        same = {item.content for item in kept.items}
        both = [item for item in found.items if item.content in same]
        if both:
            remarks.append(f"{len(both)} pictures are kept for validation and left out of training.")
            found = _without(found, same)
        if not found.items:
            raise TrainingError(
                "Every picture is a validation picture too: none is left to train on.",
                todo="Name another folder after --val.",
            )
        return Material(pack(found, progress=progress), pack(kept, progress=progress), remarks)
    training, apart = found.split()
    if not apart.items:
        remarks.append("There is only one picture: none can be kept apart to see whether training helps.")
        return Material(pack(training, progress=progress), None, remarks)
    remarks.append(f"{len(apart)} of the pictures are kept apart for validation.")
    return Material(pack(training, progress=progress), pack(apart, progress=progress), remarks)


def _without(found: Collection, contents: set[str]) -> Collection:
    return replace(found, items=tuple(item for item in found.items if item.content not in contents))


@contextmanager
def begin(request: Request, reporter: Reporter, progress: Progress) -> Iterator[Fit]:
    """A new run in its folder, ready to go, and this process's own while the block lasts.

    Raises `RestorerError`s of many kinds before anything is trained.
    """
    started = time.monotonic()
    recipe = settled_recipe(request)
    hardware = machine.choose(request.device, request.precision)
    config = RunConfig(
        recipe=recipe,
        pictures=request.pictures.resolve(),
        validation=request.validation and request.validation.resolve(),
        exclude=request.exclude and request.exclude.resolve(),
        steps=request.steps or recipe.steps,
        seed=request.seed,
        device=request.device,
        precision=request.precision,
        workers=request.workers,
        feature_weights=request.feature_weights and request.feature_weights.resolve(),
    )
    folder = run_folder(request)
    if (folder / "config.json").exists():
        Run.create(folder, config)  # raises: better now than after minutes of preparation
    _check_sizes(new_network(recipe, config.seed), recipe)
    features = find_features(config.feature_weights)
    for phase in recipe.phases:  # what they lack is said now, not when the run has its folder
        objectives.check(phase.objectives, features)
    things = _Things(config, features, hardware.in_turn(lambda: material(config, progress)))
    if hardware.leads:
        for remark in things.material.remarks:
            reporter.remark(remark)
    config = things.settled(request, hardware, time.monotonic() - started, progress)
    run = shared_run(folder, config, hardware)
    if request.credits is not None and hardware.leads:
        _keep_credits(request.credits, folder / _CREDITS)
    with _held(run, hardware):
        yield things.fit(run, hardware)


@contextmanager
def resume(folder: Path, reporter: Reporter, progress: Progress) -> Iterator[Fit]:
    """The run in `folder`, where it was last saved, and this process's own while the block lasts.

    Raises `TrainingError` for a folder without a usable run, and for a run that goes on elsewhere.
    """
    run = Run(folder.resolve())
    hardware = machine.choose(run.config.device, run.config.precision)
    with _held(run, hardware):
        features = find_features(run.config.feature_weights)
        found = hardware.in_turn(lambda: material(run.config, progress))
        fit = _Things(run.config, features, found).fit(run, hardware)
        fit.restore()
        reporter.remark(f"Going on from step {fit.trainer.done:,} of {run.config.steps:,}.")
        yield fit


def _held(run: Run, hardware: Hardware) -> AbstractContextManager[None]:
    """Only the leading process writes."""
    return run.held() if hardware.leads else nullcontext()


def preview_batches(request: Request, progress: Progress) -> CpuBatches:
    """The batches that the first phase of the run would begin with."""
    recipe = settled_recipe(request)
    network = new_network(recipe, request.seed)
    found = collect(request.pictures, request.exclude, progress=progress)
    training, _ = found.split() if request.validation is None else (found, found)
    pictures = pack(training, progress=progress)
    return CpuBatches(pictures, recipe, recipe.phases[0], request.seed, network.prefill, network.task)


def run_folder(request: Request) -> Path:
    """OUT.run for OUT.safetensors; without -o both are called after network and pictures and lie here."""
    output = request.output
    if output is None:
        output = Path(f"{request.network or DEFAULT_NETWORK}-{request.pictures.resolve().stem}.safetensors")
    if output.suffix != ".safetensors":
        raise UsageError(
            f"“{output.name}” is no name for a checkpoint.",
            todo="Give one that ends in .safetensors after -o.",
        )
    return output.resolve().with_suffix(SUFFIX)


def shared_run(folder: Path, config: RunConfig, hardware: Hardware) -> Run:
    """The run folder, made by the leading process; the others open it when it is there."""
    if hardware.leads:
        Run.create(folder, config)
    hardware.agreed(None)
    return Run(folder)


def _check_sizes(network: Network, recipe: Recipe) -> None:
    sizes = [phase.size for phase in recipe.phases] + [d.size for d in recipe.damage if d.size]
    for height, width in sizes:
        if height % network.multiple or width % network.multiple:
            raise TrainingError(
                f"{recipe.network} cannot be trained on crops of {height} x {width} pixels.",
                todo=f"Use sides that are multiples of {network.multiple}.",
            )


def _keep_credits(source: Path, target: Path) -> None:
    try:
        text = source.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise TrainingError(f"The credits {source} cannot be read as text.") from error
    with replacing(target) as path:
        path.write_text(text, "utf-8")


def _credits(folder: Path) -> list[str]:
    """Whom the licences of a run's pictures ask to name."""
    kept = folder / _CREDITS
    lines = kept.read_text("utf-8").splitlines() if kept.exists() else []
    return [line.strip() for line in lines if line.strip()]


@dataclass
class _Things:
    """What a run is assembled from."""

    config: RunConfig
    features: Features | None
    material: Material
    _placed: Pack | DevicePack | None = None

    def placed(self, hardware: Hardware) -> Pack | DevicePack:
        """The training pictures, on the device if they are used there."""
        self._placed = self._placed or placed_pack(self.material.training, self.config, hardware)
        return self._placed

    def settled(self, request: Request, hardware: Hardware, spent: float, progress: Progress) -> RunConfig:
        """The config with its batch and its number of steps, measured where they were left open."""
        pictures = self.placed(hardware)
        if request.batch is None:
            phases = pace.fitting_batch(self.config, self.trainer, hardware, pictures)
            recipe = self.config.recipe.model_copy(update={"phases": phases})
            self.config = self.config.model_copy(update={"recipe": recipe})
        steps, every = self.config.steps, pace.validate_every(self.config.steps)
        if request.seconds is not None:
            step = pace.seconds_a_step(
                self.config, self.trainer, hardware, pictures, seconds=request.seconds, progress=progress
            )
            begun = time.monotonic()
            trainer = self.trainer(hardware)
            chosen = cases(
                self.material.validation, self.config.recipe, self.config.recipe.phases[-1], trainer.network
            )
            validate(trainer.average, chosen, hardware, self.features)
            left = request.seconds - spent
            steps, every = hardware.agreed(pace.steps_in(max(left, 0.0), step, time.monotonic() - begun))
        self.config = self.config.model_copy(update={"steps": steps, "validate_every": every})
        return self.config

    def trainer(self, hardware: Hardware) -> Trainer:
        network = new_network(self.config.recipe, self.config.seed)

        def objective(phase: Phase) -> objectives.Objective:
            return objectives.build(phase.objectives, self.features)

        return Trainer(network, self.config.recipe, hardware, objective, self.config.seed)

    def fit(self, run: Run, hardware: Hardware) -> Fit:
        recipe = run.config.recipe
        trainer = self.trainer(hardware)
        chosen = cases(self.material.validation, recipe, recipe.phases[-1], trainer.network)
        card = self._card(run, trainer.network, hardware)
        return Fit(run, hardware, trainer, self.placed(hardware), chosen, self.features, card)

    def _card(self, run: Run, network: Network, hardware: Hardware) -> Card:
        recipe, origin = run.config.recipe, base_file(run.config.recipe)
        base = checkpoint.read_card(origin) if origin else None
        trained = [radius for radius in (largest_hole(recipe), base and base.largest_hole) if radius]
        names = [*(base.attributions if base else []), *_credits(run.folder)]
        paints_texture = any(phase.adversary is not None for phase in recipe.phases)
        return checkpoint.card_of(
            network,
            name=(recipe.title or run.output.stem)[:80],
            description=recipe.description[:400],
            largest_hole=max(trained, default=None) if network.task == "fill" else None,
            restores_grain=paints_texture or (base is not None and base.restores_grain),
            views=1 if base is None or paints_texture else base.views,
            trained_on=TrainedOn(
                pictures=len(self.material.training),
                damage=sorted({damage.kind for damage in recipe.damage}),
                excluded=[run.config.exclude.name] if run.config.exclude else [],
            ),
            recipe=recipe.name,
            seed=run.config.seed,
            hardware=described(hardware),
            attributions=list(dict.fromkeys(names)),
            base=checkpoint.sha256(origin) if origin else None,
        )


def largest_hole(recipe: Recipe) -> int | None:
    """Largest hole radius in pixels among some masks of every kind of damage; None if there are only paint losses."""
    radius = 0.0
    for number, damage in enumerate(recipe.damage):
        if damage.kind in (CLEAN, WHITISH):
            continue
        rng = np.random.default_rng([number, 7])
        for _ in range(24):
            mask = draw_mask(rng, damage, damage.size or recipe.phases[-1].size)
            radius = max(radius, float(cv2.distanceTransform(mask, cv2.DIST_L2, 5).max()))
    return round(radius) or None


def described(hardware: Hardware) -> str:
    """The device in words."""
    if hardware.device.type == "cuda":
        name = torch.cuda.get_device_name(hardware.device)
    else:
        name = f"{torch.get_num_threads()} threads" if hardware.device.type == "cpu" else hardware.device.type
    precision = str(hardware.dtype).removeprefix("torch.")
    return f"{hardware.world} x {name}, {precision}" if hardware.world > 1 else f"{name}, {precision}"
