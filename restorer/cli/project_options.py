"""Options that the commands on project files share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

if TYPE_CHECKING:
    from restorer.document import Document
    from restorer.dossier.show import Show, Style

_FILLS = "How fills are shown"
_SOURCE = "The picture"

Project = Annotated[Path, typer.Argument(metavar="PROJECT", help="A project (.restorer).", readable=False)]
Moved = Annotated[
    Path | None,
    typer.Option(
        "--source",
        metavar="PICTURE",
        help="Where the picture is now, if the project refers to it and it was moved.",
        readable=False,
        rich_help_panel=_SOURCE,
    ),
]
AcceptChanged = Annotated[
    bool,
    typer.Option(
        "--accept-changed",
        help="Take the picture though its file has changed since; its size must be the same.",
        rich_help_panel=_SOURCE,
    ),
]
ShowAs = Annotated[
    Literal["invisible", "outline", "neutral", "tratteggio"],
    typer.Option("--show", help="How fills are shown.", rich_help_panel="How fills are shown"),
]
Width = Annotated[
    str,
    typer.Option(
        "--width",
        metavar="WIDTH",
        help="Of a line of the hatching or the outline: 3px, or 0.4mm on the object.",
        rich_help_panel=_FILLS,
    ),
]
Angle = Annotated[
    float,
    typer.Option(
        "--angle", metavar="DEGREES", help="Of the hatching: 90 is upright.", rich_help_panel=_FILLS
    ),
]
Strength = Annotated[
    float,
    typer.Option(
        "--strength",
        min=0,
        max=1,
        metavar="NUMBER",
        help="How much the lines of the hatching differ.",
        rich_help_panel=_FILLS,
    ),
]


def opened(project: Path, source: Path | None, *, accept_changed: bool) -> Document:
    """The document of a project. Raises `ProjectError`."""
    from restorer.document.project import load

    return load(project, source=source, accept_changed=accept_changed)


def show_of(document: Document, style: Style, width: str, angle: float, strength: float) -> Show:
    """What the options on showing fills say. Raises `UsageError`."""
    from restorer.document import areas
    from restorer.dossier.show import Show, width_in_pixels

    pixels = width_in_pixels(width, areas.scale_of(document.snapshot()))
    return Show(style, pixels, angle, strength)
