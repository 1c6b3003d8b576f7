"""What `manifest.json` in a project file says. Every change of it is a new `FORMAT` with a migration.

Nothing in it is believed: types, ranges, lengths and names are checked here, sizes once more against the members.
"""

from __future__ import annotations

import dataclasses
import json
import math
from datetime import datetime
from typing import Annotated, Any, Literal, NoReturn, Self

import numpy as np
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    JsonValue,
    ValidationError,
    field_validator,
    model_validator,
)

from restorer.document.adapted import Adapted
from restorer.document.facts import MOST_CLASSES, DamageClass, Facts, Scale
from restorer.document.history import PlacedFill
from restorer.document.pins import LONGEST_TEXT, MOST_PINS, Pin
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture, Source

FORMAT = 2
SUFFIX = ".restorer"
MANIFEST = "manifest.json"

_SIDE = 1_000_000
_TEXT = 1_000_000
_Name = Annotated[str, Field(max_length=1000)]
_Member = Annotated[str, Field(max_length=200)]
_Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
_Side = Annotated[int, Field(ge=1, le=_SIDE)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)


class PictureEntry(_Part):
    """What the source must open as."""

    width: _Side
    height: _Side
    channels: Literal[1, 2, 3, 4]
    depth: Literal[8, 16]

    @classmethod
    def of(cls, picture: Picture) -> Self:
        """That of a picture."""
        return cls.model_validate(
            {
                "width": picture.width,
                "height": picture.height,
                "channels": picture.channels,
                "depth": picture.depth,
            }
        )


class Origin(_Part):
    """How the picture's file was stored, where only its pixels are in the project."""

    path: _Name
    format: Literal["jpeg", "png", "tiff", "webp", "heic", "avif"]
    lossless: bool = True
    jpeg_quality: Annotated[int, Field(ge=1, le=100)] | None = None
    jpeg_subsampling: Literal["4:4:4", "4:2:2", "4:2:0"] | None = None

    @classmethod
    def of(cls, source: Source) -> Self:
        """That of a source."""
        return cls.model_validate(
            {
                "path": str(source.path),
                "format": source.format,
                "lossless": source.lossless,
                "jpeg_quality": source.jpeg_quality,
                "jpeg_subsampling": source.jpeg_subsampling,
            }
        )


class SourceEntry(_Part):
    """Where the picture is.

    `copy`: the file itself is a member. `reference`: it stays where it is, and must be unchanged. `pixels`: there was
    no file, or it had changed since it was opened; the pixels and metadata are a member of our own.
    """

    kind: Literal["copy", "reference", "pixels"]
    sha256: _Sha256
    bytes: Annotated[int, Field(ge=1)]
    path: _Name = ""
    relative: _Name = ""
    """The same as seen from the project's folder: found first, so that both can be moved together."""
    member: _Member = ""
    origin: Origin | None = None


class ProvenanceEntry(_Part):
    """How a fill came about."""

    filler: _Name
    version: _Name = ""
    seed: int = 0
    parameters: dict[str, JsonValue] = Field(default_factory=dict)
    checkpoints: dict[_Name, _Sha256] = Field(default_factory=dict)

    @field_validator("parameters")
    @classmethod
    def _finite(cls, value: dict[str, JsonValue]) -> dict[str, JsonValue]:
        if not _is_finite(value):
            raise ValueError("numbers must be finite")
        return value

    @classmethod
    def of(cls, made: Provenance) -> Self:
        """That of a fill. What JSON cannot hold is written as text: saving must not fail for it."""
        return cls(
            filler=made.filler,
            version=made.version,
            seed=int(made.seed),
            parameters={str(key): _plain(value) for key, value in made.parameters.items()},
            checkpoints=made.checkpoints,
        )

    def made(self) -> Provenance:
        """The provenance itself."""
        return Provenance(self.filler, self.version, self.seed, dict(self.parameters), dict(self.checkpoints))


class FillEntry(_Part):
    """One fill; the members hold (h, w, 1 or 3) and (h, w)."""

    box: tuple[int, int, int, int]
    pixels: _Member
    alpha: _Member
    group: Annotated[int, Field(ge=0)] = 0
    name: _Name = ""
    visible: bool = True
    opacity: Annotated[float, Field(ge=0, le=1)] = 1
    provenance: ProvenanceEntry

    def placed(self, fill: Fill) -> PlacedFill:
        """The fill with its look; its place is given when it is added."""
        return PlacedFill((), fill, self.group, self.name, self.visible, self.opacity)


class ClassEntry(_Part):
    """A damage class; `mask` is empty where nothing was ever drawn."""

    key: _Name
    name: _Name
    colour: _Name
    mask: _Member = ""


class ScaleEntry(_Part):
    """Pixels per millimetre."""

    x: Annotated[float, Field(gt=0, le=1e6)]
    y: Annotated[float, Field(gt=0, le=1e6)]


class PinEntry(_Part):
    """A note at a place, in picture coordinates."""

    number: Annotated[int, Field(ge=1)]
    x: Annotated[float, Field(ge=-_SIDE, le=2 * _SIDE)]
    y: Annotated[float, Field(ge=-_SIDE, le=2 * _SIDE)]
    observation: Annotated[str, Field(max_length=LONGEST_TEXT)] = ""
    interpretation: Annotated[str, Field(max_length=LONGEST_TEXT)] = ""


class AdaptedEntry(_Part):
    """What a network has learnt from the picture; `weights` is a member: a safetensors file."""

    weights: _Member
    filler: _Name
    before: float
    after: float
    error: float
    exams: Annotated[int, Field(ge=0)]
    steps: Annotated[int, Field(ge=0)]
    seconds: Annotated[float, Field(ge=0)]

    @classmethod
    def of(cls, adapted: Adapted, weights: str) -> Self:
        """That of weights which are the member `weights`."""
        return cls.model_validate(dataclasses.asdict(adapted) | {"weights": weights})

    def made(self, weights: bytes) -> Adapted:
        """The weights and what is known of them."""
        return Adapted(**self.model_dump() | {"weights": weights})


class Manifest(_Part):
    """Everything in a project but arrays and files."""

    format: Literal[2]
    program: _Name
    """Program and version that wrote it."""
    saved: datetime
    picture: PictureEntry
    source: SourceEntry
    mask: _Member
    protect: _Member | None = None
    fills: list[FillEntry] = Field(default_factory=list)
    classes: Annotated[list[ClassEntry], Field(min_length=1, max_length=MOST_CLASSES)]
    scale: ScaleEntry | None = None
    title: _Name = ""
    observation: Annotated[str, Field(max_length=_TEXT)] = ""
    interpretation: Annotated[str, Field(max_length=_TEXT)] = ""
    pins: Annotated[list[PinEntry], Field(max_length=MOST_PINS)] = Field(default_factory=list)
    thumbnail: _Member | None = None
    adapted: AdaptedEntry | None = None

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        self.facts()
        for entry in self.fills:
            box = Box(*entry.box)
            if box.is_empty or max(box.width, box.height) > _SIDE:
                raise ValueError("a fill has no size")
            if box.clipped((self.picture.height, self.picture.width)).is_empty:
                raise ValueError("a fill lies outside the picture")
        return self

    def facts(self) -> Facts:
        """Classes, scale, notes and pins."""
        return Facts(
            classes=tuple(DamageClass(one.key, one.name, one.colour) for one in self.classes),
            scale=None if self.scale is None else Scale(self.scale.x, self.scale.y, "drawn"),
            title=self.title,
            observation=self.observation,
            interpretation=self.interpretation,
            pins=tuple(Pin(**one.model_dump()) for one in self.pins),
        )


def parse(text: bytes) -> dict[str, Any]:
    """The JSON object in a manifest, of any version. Raises `ValueError`."""
    try:
        data = json.loads(text, parse_constant=_no_constant, object_pairs_hook=_no_repeated)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    if not isinstance(data, dict):
        raise ValueError("it is no object")  # noqa: TRY004
    return data


def validated(data: dict[str, Any]) -> Manifest:
    """The manifest of the present version. Raises `ValueError` that names the first thing that is wrong."""
    try:
        return Manifest.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "manifest"
        raise ValueError(f"{where}: {first['msg']}") from error


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _no_repeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name is given twice")
    return found


def _plain(value: Any) -> JsonValue:
    """Anything as JSON: numbers of NumPy as numbers, what is infinite as null, what is strange as text."""
    if isinstance(value, dict):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)


def _is_finite(value: JsonValue) -> bool:
    if isinstance(value, dict):
        return all(map(_is_finite, value.values()))
    if isinstance(value, list):
        return all(map(_is_finite, value))
    return not isinstance(value, float) or math.isfinite(value)
