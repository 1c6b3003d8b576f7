"""What a detector can be told: one frozen model a kind, and the controls that the window and the commands build.

Every field carries its own limits, step, label and help text, so that a slider, a command line option and the
check of a value read back from a file all come from the same place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from restorer.errors import UsageError
from restorer.text import text

Kind = Literal["whitish", "lines", "network"]
KINDS: Final[tuple[Kind, ...]] = ("whitish", "lines", "network")


def _number(  # noqa: PLR0917
    default: float, minimum: float, maximum: float, step: float, label: str, help_text: str
) -> Any:
    """A field with a range; `step` is what one click on the control changes."""
    return Field(
        default=default,
        ge=minimum,
        le=maximum,
        title=label,
        description=help_text,
        json_schema_extra={"step": step},
    )


def _switch(default: bool, label: str, help_text: str) -> Any:
    return Field(default=default, title=label, description=help_text)


class _Parameters(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    @classmethod
    def checked(cls, **values: Any) -> Self:
        """Build from loose values; `UsageError` naming the first wrong one instead of pydantic's own error."""
        try:
            return cls(**values)
        except ValidationError as error:
            first = error.errors()[0]
            name = ".".join(str(part) for part in first["loc"]) or "parameters"
            raise UsageError(
                text("{name}: {reason}.", name=name, reason=first["msg"]),
                safe=text("Nothing was changed."),
                todo=text("Choose a value in its range."),
            ) from error

    def changed(self, **values: Any) -> Self:
        """A copy with some values replaced, checked like new ones."""
        return self.checked(**{**self.model_dump(), **values})


class WhitishParameters(_Parameters):
    """Whitish paint losses: lighter and less coloured than what surrounds them.

    Lightness, chroma and contrast are CIELAB units (L* 0 black to 100 white).
    """

    kind: Literal["whitish"] = "whitish"
    sensitivity: float = _number(
        0.5,
        0.0,
        1.0,
        0.01,
        text("Sensitivity"),
        text("How little evidence is enough. Higher finds more, and more that is sound."),
    )
    lightness_floor: float = _number(
        35.0, 0.0, 100.0, 1.0, text("Lightness floor"), text("Nothing darker than this (L*) is ever marked.")
    )
    chroma_ceiling: float = _number(
        40.0,
        0.0,
        130.0,
        1.0,
        text("Colour ceiling"),
        text("Nothing more coloured than this (CIELAB chroma) is ever marked."),
    )
    contrast: float = _number(
        1.0,
        0.0,
        60.0,
        0.5,
        text("Contrast"),
        text("A patch must be lighter or paler than what surrounds it by at least this much."),
    )
    surroundings: float = _number(
        12.0,
        2.0,
        40.0,
        0.5,
        text("Surroundings"),
        text("How far around a patch to look, in percent of the picture's longer side."),
    )
    smallest: int = _number(
        6, 1, 100_000, 1, text("Smallest area"), text("Patches of fewer pixels than this are left out.")
    )
    largest: float = _number(
        4.0,
        0.1,
        100.0,
        0.1,
        text("Largest area"),
        text("Patches larger than this share (percent) of the picture are left out."),
    )
    fill_holes: bool = _switch(
        True, text("Fill holes"), text("Mark the small islands that a patch encloses, too.")
    )
    grow: int = _number(
        0,
        -20,
        50,
        1,
        text("Grow"),
        text("Widen the result by this many pixels (below zero: make it narrower)."),
    )
    detail: int = _number(
        768,
        384,
        3072,
        128,
        text("Detail"),
        text(
            "The longer side, in pixels, at which patches are looked for; edges are always as fine as the picture."
        ),
    )


class LinesParameters(_Parameters):
    """Lines and specks: cracks, scratches, hairs and dust, brighter or darker than what surrounds them."""

    kind: Literal["lines"] = "lines"
    sensitivity: float = _number(
        0.5,
        0.0,
        1.0,
        0.01,
        text("Sensitivity"),
        text("How faint a line may be. Higher finds more, and more that is sound."),
    )
    bright: bool = _switch(
        True, text("Bright"), text("Find lines and specks that are brighter than their surroundings.")
    )
    dark: bool = _switch(
        True, text("Dark"), text("Find lines and specks that are darker than their surroundings.")
    )
    width: float = _number(
        6.0, 1.0, 60.0, 0.5, text("Widest line"), text("Lines wider than this, in pixels, are left out.")
    )
    shortest: float = _number(
        12.0,
        2.0,
        500.0,
        1.0,
        text("Shortest line"),
        text("Lines shorter than this, in pixels, are left out."),
    )
    specks: bool = _switch(True, text("Specks"), text("Find dust and spots as well as lines."))
    largest_speck: int = _number(
        60, 1, 20_000, 1, text("Largest speck"), text("Specks of more pixels than this are left out.")
    )
    grow: int = _number(
        1,
        -20,
        50,
        1,
        text("Grow"),
        text("Widen the result by this many pixels (below zero: make it narrower)."),
    )


class NetworkParameters(_Parameters):
    """Paint losses as a network sees them, which has learned from pictures what they look like."""

    kind: Literal["network"] = "network"
    sensitivity: float = _number(
        0.5,
        0.0,
        1.0,
        0.01,
        text("Sensitivity"),
        text("How little evidence is enough. Higher finds more, and more that is sound."),
    )
    smallest: int = _number(
        6, 1, 100_000, 1, text("Smallest area"), text("Patches of fewer pixels than this are left out.")
    )
    grow: int = _number(
        0,
        -20,
        50,
        1,
        text("Grow"),
        text("Widen the result by this many pixels (below zero: make it narrower)."),
    )
    detail: int = _number(
        1024,
        384,
        4096,
        128,
        text("Detail"),
        text(
            "The longer side, in pixels, at which patches are looked for; edges are always as fine as the picture."
        ),
    )


Parameters = WhitishParameters | LinesParameters | NetworkParameters


@dataclass(frozen=True)
class Control:
    """One parameter as a control: a slider, a spin box or a switch (`type` bool: no limits)."""

    name: str
    label: str
    help: str
    type: type[float] | type[int] | type[bool]
    default: float
    minimum: float
    maximum: float
    step: float


def parameters_of(kind: str) -> type[WhitishParameters] | type[LinesParameters] | type[NetworkParameters]:
    """The parameter model of a kind. Raises `UsageError` for an unknown one, naming those there are."""
    if kind == "whitish":
        return WhitishParameters
    if kind == "lines":
        return LinesParameters
    if kind == "network":
        return NetworkParameters
    raise UsageError(
        text('There is no detector "{kind}".', kind=kind),
        todo=text("Choose one of: {known}.", known=", ".join(KINDS)),
    )


def controls(kind: str) -> tuple[Control, ...]:
    """The controls of a kind, in the order to show them; the main slider (`sensitivity`) comes first."""
    model = parameters_of(kind)
    found = []
    for name, info in model.model_fields.items():
        if name == "kind":
            continue
        limits = {key: getattr(m, key) for m in info.metadata for key in ("ge", "le") if hasattr(m, key)}
        extra = info.json_schema_extra if isinstance(info.json_schema_extra, dict) else {}
        kind_of = bool if info.annotation is bool else int if info.annotation is int else float
        found.append(
            Control(
                name=name,
                label=info.title or name,
                help=info.description or "",
                type=kind_of,
                default=info.default,
                minimum=float(limits.get("ge", 0)),
                maximum=float(limits.get("le", 1)),
                step=float(str(extra.get("step", 1))),
            )
        )
    return tuple(found)
