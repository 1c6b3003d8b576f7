"""Options that several commands share."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from restorer.cli.commands import Command
from restorer.detection.parameters import KINDS, Kind
from restorer.errors import UsageError
from restorer.models.catalog import DEVICES, Quality, choices, default_filler

OnOff = Literal["on", "off"]

_FILLERS = ", ".join(info.id for info in choices())
_MARKING = "Where the damage is"
_FILLING = "How it is filled"
_SAVING = "Saving and reporting"

Detect = Annotated[
    Kind | None,
    typer.Option(
        "--detect",
        help="Let it be detected: whitish paint losses (--detect alone), the same by a network that has learned "
        "them (--detect=network), or --detect=lines: cracks, scratches and specks.",
        rich_help_panel=_MARKING,
    ),
]
Sensitivity = Annotated[
    float | None,
    typer.Option(
        "--sensitivity",
        min=0,
        max=1,
        metavar="NUMBER",
        help="With --detect: how much it finds. Automatic unless given.",
        rich_help_panel=_MARKING,
    ),
]
FillerId = Annotated[
    str,
    typer.Option(
        "--filler",
        metavar="ID",
        help=f"One of {_FILLERS}. Default: {default_filler()}.",
        show_default=False,
        rich_help_panel=_FILLING,
    ),
]
"""Empty where none is given: `default_filler` then."""

Trials = Annotated[
    OnOff,
    typer.Option(
        "--trials",
        help="With --filler auto: try the fillers on sound paint first, and take the best for each kind of hole.",
        rich_help_panel=_FILLING,
    ),
]
Device = Annotated[
    str,
    typer.Option("--device", metavar="|".join(DEVICES), help="Where networks run.", rich_help_panel=_FILLING),
]
Precision = Annotated[
    Literal["auto", "fp32", "bf16", "fp16"],
    typer.Option(
        "--precision",
        help="What networks compute in. auto: half precision where the device is faster with it.",
        rich_help_panel=_FILLING,
    ),
]
HowWell = Annotated[
    Quality,
    typer.Option(
        "--quality",
        help="best: networks fill all flips and turns of a tile and average, in eight times the time.",
        rich_help_panel=_FILLING,
    ),
]
Grow = Annotated[
    int,
    typer.Option(
        "--grow",
        min=0,
        metavar="PIXELS",
        help="Grow the mask by this many pixels first.",
        rich_help_panel=_FILLING,
    ),
]
Grain = Annotated[
    OnOff,
    typer.Option(
        "--grain", help="Give smooth fills the grain of their surroundings.", rich_help_panel=_FILLING
    ),
]
Seed = Annotated[
    int,
    typer.Option(
        "--seed",
        min=0,
        metavar="NUMBER",
        help="For fillers and grain that use chance.",
        rich_help_panel=_FILLING,
    ),
]
Feather = Annotated[
    int,
    typer.Option(
        "--feather",
        min=0,
        metavar="PIXELS",
        help="Even out a fill's edge this many pixels inwards.",
        rich_help_panel=_FILLING,
    ),
]
Force = Annotated[bool, typer.Option("--force", help="Replace files that exist.", rich_help_panel=_SAVING)]
Json = Annotated[
    bool, typer.Option("--json", help="Print the outcome as JSON on stdout.", rich_help_panel=_SAVING)
]
Protect = Annotated[
    Path | None,
    typer.Option(
        "--protect",
        metavar="MASK",
        help="A mask of what is sound and must stay as it is.",
        readable=False,
        rich_help_panel=_MARKING,
    ),
]


def flowing(text: str) -> str:
    """Help text with every paragraph on one line, so that it wraps where the terminal ends."""
    paragraphs = inspect.cleandoc(text).split("\n\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


class DetectCommand(Command):
    """A command whose `--detect` may stand alone."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        return super().parse_args(ctx, spelled_out(args))


def spelled_out(arguments: Sequence[str]) -> list[str]:
    """The arguments with every bare `--detect` made `--detect=KIND`.

    Typer has no options with an optional value. A kind may follow after a blank as well ("--detect lines"); a
    picture that is called like a kind is then written ./lines.
    """
    result: list[str] = []
    rest = list(arguments)
    while rest:
        argument = rest.pop(0)
        if argument == "--":
            return [*result, argument, *rest]
        if argument == "--detect":
            kind = rest.pop(0) if rest and rest[0] in KINDS else KINDS[0]
            argument = f"--detect={kind}"
        result.append(argument)
    return result


def rectangle(text: str) -> tuple[int, int, int, int]:
    """x,y,width,height in pixels from "10,20,30,40". Raises `UsageError`."""
    try:
        x, y, width, height = (int(part) for part in text.split(","))
    except ValueError:
        width = height = 0
    if width <= 0 or height <= 0:
        raise UsageError(
            f'"{text}" is no rectangle.',
            todo="Write --rect x,y,width,height in pixels, counted from the top left corner: --rect 10,20,300,40",
        )
    return x, y, width, height
