"""Options that several commands share."""

from __future__ import annotations

import inspect
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from restorer.cli.commands import Command
from restorer.detection.parameters import KINDS, Kind
from restorer.errors import UsageError
from restorer.models.adapted import can_adapt
from restorer.models.catalog import DEVICES, Quality, choices, default_filler, fillers

OnOff = Literal["on", "off"]

_FILLERS = ", ".join(info.id for info in choices())
_MARKING = "Where the damage is"
_FILLING = "How it is filled"
_SAVING = "Saving and reporting"
_CLUSTER = "Many machines"

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
Adapt = Annotated[
    str,
    typer.Option(
        "--adapt",
        metavar="TIME",
        help="Let the network practise on this picture's sound paint first, for 60s, 2m or 1m30s; what it has learnt is "
        "used if it helps. For networks that are judged by accuracy: restorer-net unless --filler names another.",
        rich_help_panel=_FILLING,
        show_default=False,
    ),
]
"""Empty where none is given."""

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
Scheduler = Annotated[
    str | None,
    typer.Option(
        "--scheduler",
        metavar="ADDRESS",
        help="Let the workers of this Dask scheduler do the pictures: tcp://host:8786, or tls://host:8786.",
        rich_help_panel=_CLUSTER,
    ),
]
Stored = Annotated[
    Literal["shared", "copied"],
    typer.Option(
        "--storage",
        help="shared: every worker sees the folders under the same paths. copied: pictures are sent, results come back.",
        rich_help_panel=_CLUSTER,
    ),
]
Retries = Annotated[
    int,
    typer.Option(
        "--retries",
        min=0,
        metavar="N",
        help="How often a worker's failure is tried again.",
        rich_help_panel=_CLUSTER,
    ),
]
Cores = Annotated[
    int,
    typer.Option(
        "--cores",
        min=1,
        metavar="N",
        help="Cores that one picture may use at a worker.",
        rich_help_panel=_CLUSTER,
    ),
]
TlsCa = Annotated[
    Path | None,
    typer.Option(
        "--tls-ca",
        metavar="PEM",
        readable=False,
        help="For tls://: the certificate of the cluster's authority.",
        rich_help_panel=_CLUSTER,
    ),
]
TlsCertificate = Annotated[
    Path | None,
    typer.Option(
        "--tls-cert",
        metavar="PEM",
        readable=False,
        help="For tls://: the certificate of this machine.",
        rich_help_panel=_CLUSTER,
    ),
]
TlsKey = Annotated[
    Path | None,
    typer.Option(
        "--tls-key", metavar="PEM", readable=False, help="For tls://: its key.", rich_help_panel=_CLUSTER
    ),
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


def seconds(text: str) -> float:
    """Seconds in "60s", "2m" or "1m30s". Raises `UsageError`."""
    found = re.fullmatch(r"(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?", text.strip().lower())
    minutes, rest = (float(part or 0) for part in found.groups()) if found else (0.0, 0.0)
    if minutes + rest <= 0:
        raise UsageError(f"“{text}” is no length of time.", todo="Write --adapt 60s, 2m or 1m30s.")
    return 60 * minutes + rest


def learner(filler_id: str) -> str:
    """The filler that learns a picture: the one named, else ("") the default if it can, else the first that can.

    Raises `UsageError` where it cannot, or none can.
    """
    able = [info.id for info in fillers() if can_adapt(info)]
    if not able:
        raise UsageError("No filler here can learn.", todo="Install a network that is judged by accuracy.")
    if not filler_id:
        return default_filler() if default_filler() in able else able[0]
    if filler_id not in able:
        raise UsageError(f"{filler_id} cannot learn a picture.", todo=f"Use one of {', '.join(able)}.")
    return filler_id


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
