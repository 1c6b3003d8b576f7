"""What was asked for and what came of it: printed by `--json`, kept in the journal of a batch, shown in its report."""

from __future__ import annotations

import functools
import platform
import traceback
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field

from restorer import __version__
from restorer.batch.said import Said
from restorer.detection.parameters import Kind
from restorer.engine.trials.confidence import GroupReport
from restorer.errors import EXIT_FAULT, RestorerError, out_of_memory
from restorer.models.catalog import Quality
from restorer.text import text

if TYPE_CHECKING:  # it loads torch
    from restorer.engine.adapt import Adaptation

Status = Literal["restored", "nothing to do", "skipped", "failed"]


class Recipe(BaseModel):
    """Everything besides the files that decides what a restoration looks like."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    filler: str
    device: str = "auto"
    quality: Quality = "fast"
    grow: int = 0
    grain: bool = True
    seed: int = 0
    feather: int = 8
    detect: Kind | None = None
    """Which detector marks the damage; None where masks or rectangles are given."""
    sensitivity: float | None = Field(default=None, ge=0, le=1)
    """The detector's main slider; None leaves it to the automatic values."""
    trials: bool = True
    """Whether the automatic filler tries its candidates first; changes nothing for others."""
    adapt: float = Field(default=0, ge=0)
    """Seconds for which the filler learns the picture first; 0: not at all."""


class Stamp(BaseModel):
    """How a file looked when it was read: enough to see that it is still the same one."""

    model_config = ConfigDict(frozen=True)

    bytes: int
    modified_ns: int

    @classmethod
    def of(cls, path: Path) -> Self | None:
        """The stamp of a file, or None if it cannot be looked at."""
        try:
            found = path.stat()
        except OSError:
            return None
        return cls(bytes=found.st_size, modified_ns=found.st_mtime_ns)


class Failure(BaseModel):
    """An error as data. `details` is the traceback of a fault in Restorer, empty for errors we expect."""

    type: str
    what: Said
    safe: Said = ""
    todo: Said = ""
    exit_code: int = 1
    details: str = ""

    @classmethod
    def of(cls, error: Exception) -> Self:
        """Describe any error; one that is not a `RestorerError` counts as a fault of ours."""
        if isinstance(error, MemoryError):
            error = out_of_memory()
        if isinstance(error, RestorerError):
            return cls(
                type=type(error).__name__,
                what=error.what,
                safe=error.safe,
                todo=error.todo,
                exit_code=error.exit_code,
            )
        return cls(
            type=type(error).__name__,
            what=text(
                "Something went wrong inside Restorer: {kind}: {error}",
                kind=type(error).__name__,
                error=error,
            ),
            safe=text("The source picture is unchanged."),
            exit_code=EXIT_FAULT,
            details="".join(traceback.format_exception(error)),
        )


class GroupFacts(BaseModel):
    """Holes alike in size and surroundings: what fills them, and how well. Errors are RMS in 8-bit levels."""

    holes: int
    pixels: int
    thickness: tuple[float, float]
    filler: str
    expected_error: float
    trials: int
    costs: dict[str, float] = Field(default_factory=dict)
    """Mean cost of each candidate's trials in dB, error and texture together: the lowest is the best."""
    errors: dict[str, float] = Field(default_factory=dict)

    @classmethod
    def of(cls, group: GroupReport) -> Self:
        """The same, rounded to what is worth reading."""
        return cls(
            holes=group.holes,
            pixels=group.pixels,
            thickness=(round(group.thickness[0], 1), round(group.thickness[1], 1)),
            filler=group.filler,
            expected_error=round(group.expected_error, 2),
            trials=group.trials,
            costs={name: round(cost, 2) for name, cost in group.costs.items()},
            errors={name: round(error, 2) for name, error in group.errors.items()},
        )


class AdaptFacts(BaseModel):
    """What came of learning the picture. Decibels, in holes laid on places that were kept apart."""

    filler: str
    before: float
    after: float
    error: float
    """Standard error of the gain."""
    exams: int
    """Places kept apart."""
    steps: int
    seconds: float
    used: bool
    """Whether it helped, and what was learnt filled the holes."""

    @classmethod
    def of(cls, found: Adaptation) -> Self:
        """The same, rounded to what is worth reading."""
        return cls(
            filler=found.filler,
            before=round(found.before, 3),
            after=round(found.after, 3),
            error=round(min(found.error, 999.0), 3),
            exams=found.exams,
            steps=found.steps,
            seconds=round(found.seconds, 2),
            used=found.helped,
        )

    @property
    def in_words(self) -> str:
        """One sentence."""
        scores = text(
            "{before:.2f} dB before, {after:.2f} dB after, on {exams} places kept apart",
            before=self.before,
            after=self.after,
            exams=self.exams,
        )
        if self.used:
            return text("{model} has learnt this picture: {scores}.", model=self.filler, scores=scores)
        return text(
            "Learning this picture did not help {model}: {scores}; it is used as it is.",
            model=self.filler,
            scores=scores,
        )


class Record(BaseModel):
    """One picture's restoration. Sizes in pixels, times in seconds."""

    version: Literal[1] = 1
    status: Status
    input: str
    output: str
    recipe: Recipe
    stamps: list[Stamp | None] = Field(default_factory=list)
    """The files that went in: the picture, then the mask and the protect mask where given."""
    written: Stamp | None = None
    width: int = 0
    height: int = 0
    channels: int = 0
    depth: int = 0
    marked_by: str = ""
    """What the mask came from: "mask", "rectangles" or the detector's kind."""
    marked_pixels: int = 0
    filled_pixels: int = 0
    processed_pixels: int = 0
    regions: int = 0
    tiles: int = 0
    groups: list[GroupFacts] = Field(default_factory=list)
    """What trials found out about each group of holes; empty unless the filler was automatic."""
    expected_error: float | None = None
    """RMS over all holes in 8-bit levels, where it is known."""
    adapt: AdaptFacts | None = None
    """Where the filler was to learn the picture first."""
    seconds: dict[str, float] = Field(default_factory=dict)
    notes: list[Said] = Field(default_factory=list)
    warnings: list[Said] = Field(default_factory=list)
    versions: dict[str, str] = Field(default_factory=dict)
    worker: str = ""
    """Address of the Dask worker that did it, where one did."""
    tries: int = 1
    """How often it was tried: more than once where a cluster tried a failure again."""
    error: Failure | None = None

    @property
    def seconds_total(self) -> float:
        return sum(self.seconds.values())

    def as_json(self) -> dict[str, Any]:
        """The record as JSON prints it: with filler and seed at hand, and the sum of its times."""
        values = self.model_dump(mode="json") | {"filler": self.recipe.filler, "seed": self.recipe.seed}
        values["seconds"]["total"] = round(self.seconds_total, 4)
        return values


@functools.cache
def versions() -> dict[str, str]:
    """Versions of everything that has a hand in the result."""
    found = {"restorer": __version__, "python": platform.python_version()}
    packages = {
        "numpy": "numpy",
        "scipy": "scipy",
        "torch": "torch",
        "scikit-image": "scikit-image",
        "opencv": "opencv-contrib-python-headless",
        "pyvips": "pyvips",
        "libvips": "pyvips-binary",
    }
    for name, package in packages.items():
        try:
            found[name] = metadata.version(package)
        except metadata.PackageNotFoundError:
            found[name] = ""
    return found
