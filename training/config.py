"""What a training run is made of, as read from a recipe (TOML) and the command line, and stored with the run."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from restorer.errors import TrainingError

RECIPES = Path(__file__).with_name("recipes")


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Damage(_Strict):
    """One source of damage: a generator of `training.damage` (or "folder"), drawn with probability ~ `weight`."""

    kind: str
    weight: float = Field(1.0, gt=0)
    size: tuple[int, int] | None = None
    """Height and width of crops with this damage, if other than the phase's; the batch keeps its number of pixels."""
    options: dict[str, Any] = {}
    """Arguments of the generator, e.g. `{ratio = [0.1, 0.2], border = true}`, or `{folder = "masks/"}`."""


class Augmentation(_Strict):
    """How crops vary. Geometry moves picture and mask together; colour, blur, noise and JPEG change the picture."""

    flips: bool = True
    quarter_turns: bool = True
    rotation: float = 0.0
    """Largest small rotation in degrees."""
    scale: tuple[float, float] = (1.0, 1.0)
    """Range of zoom factors; below 1 shrinks a larger crop."""
    exposure: float = 0.0
    """Largest relative change of brightness and contrast, e.g. 0.1."""
    colour: float = 0.0
    """Largest relative change of each channel."""
    permute_channels: float = 0.0
    """Probability of shuffling the channels."""
    blur: float = 0.0
    """Largest Gaussian sigma in pixels."""
    noise: float = 0.0
    """Largest standard deviation of added noise, in [0, 1] units."""
    jpeg: int = 100
    """Lowest JPEG quality; 100 leaves JPEG out."""
    whole: bool = False
    """Shrink whole pictures to the crop's size (keeping the middle) instead of cutting crops out of them."""


class Adversary(_Strict):
    """A discriminator that trains against the network."""

    kind: Literal["global", "patch", "global-local"] = "patch"
    """One verdict a picture; one a patch; one a picture and one for the hole's surroundings (DMFN)."""
    loss: Literal["bce", "hinge", "relativistic"] = "bce"
    composite: bool = False
    """True: it judges known pixels with only the hole filled in (CC-GAN); False: the whole output."""
    weight: float = Field(0.01, ge=0)
    feature_matching: float = Field(0.0, ge=0)
    learning_rate: float = 2e-4
    width: int = 64


class Phase(_Strict):
    """A part of the run with its own size, rate and objectives."""

    share: float = Field(1.0, gt=0)
    """Part of the run's steps, relative to the other phases."""
    size: tuple[int, int] = (128, 128)
    batch: int = Field(16, ge=1)
    """Crops of `size` a step, over all processes."""
    learning_rate: float = Field(1e-3, gt=0)
    final_rate: float = Field(0.01, ge=0)
    """Learning rate at the end of the phase as a part of `learning_rate`; cosine in between. 1: constant."""
    warmup: int = Field(300, ge=0)
    freeze_encoder_norm: bool = False
    """Keep the encoder's batch normalisation at its running statistics (Liu et al. 2018, section 3.3)."""
    objectives: dict[str, float]
    """Weights of the objectives by their names in `training.objectives`."""
    adversary: Adversary | None = None


class Recipe(_Strict):
    """Everything that makes a checkpoint but the pictures and the time."""

    name: str
    title: str = ""
    """What the result is called in lists and menus; its file's name if empty."""
    description: str
    network: str
    hyperparameters: dict[str, Any] = {}
    init: str | None = "shipped"
    """Checkpoint to start from: a file, "shipped" (the one of this network), or None for random weights."""
    steps: int = Field(10_000, ge=1)
    """Steps if neither --time nor --steps is given."""
    optimizer: Literal["adam", "adamw", "muon"] = "adamw"
    betas: tuple[float, float] = (0.9, 0.99)
    weight_decay: float = 1e-4
    clip: float = 0.5
    """Largest norm of the gradient; 0 does not clip."""
    ema: float = Field(0.999, ge=0, lt=1)
    """Decay of the averaged weights that are validated and exported; 0: none."""
    patience: int = 0
    """Stop after so many validations without a better one; 0: never."""
    augmentation: Augmentation = Augmentation()
    damage: list[Damage] = Field(min_length=1)
    phases: list[Phase] = Field(min_length=1)


class RunConfig(_Strict):
    """A recipe with everything else the run needs; written to the run folder as JSON once, at the start."""

    recipe: Recipe
    pictures: Path
    validation: Path | None = None
    """Folder of validation pictures; None: a fixed part of `pictures`, chosen by file hash."""
    exclude: Path | None = None
    """A text file with names of pictures to leave out."""
    steps: int
    seed: int = 0
    device: str = "auto"
    precision: Literal["auto", "fp32", "bf16", "fp16"] = "auto"
    workers: int = 2
    validate_every: int = 500
    feature_weights: Path | None = None
    """VGG16/VGG19 or SqueezeNet/LPIPS weights for perceptual objectives."""


def recipe_names() -> list[str]:
    """Names of the recipes that come with the program."""
    return sorted(path.stem for path in RECIPES.glob("*.toml"))


def load_recipe(name_or_file: str) -> Recipe:
    """The recipe called so, or the one in that `.toml` file. Raises `TrainingError` naming line and field at fault."""
    path = Path(name_or_file) if name_or_file.endswith(".toml") else RECIPES / f"{name_or_file}.toml"
    try:
        return Recipe.model_validate(tomllib.loads(path.read_text("utf-8")))
    except FileNotFoundError as error:
        raise TrainingError(
            f'There is no recipe "{name_or_file}".',
            todo=f"Use one of {', '.join(recipe_names())}, or a .toml file.",
        ) from error
    except OSError as error:
        raise TrainingError(f"The recipe {path} cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TrainingError(f"The recipe {path} is not valid TOML: {error}.") from error
    except ValidationError as error:
        faults = "; ".join(f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors())
        raise TrainingError(f"The recipe {path} cannot be used: {faults}.") from error
