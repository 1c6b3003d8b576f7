"""`restorer models`: what can fill holes here."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any

import typer

from restorer.cli import console
from restorer.cli.commands import Command, Group
from restorer.errors import FillerError
from restorer.models.catalog import DEFAULT_FILLER, fillers
from restorer.models.filler import FillerInfo

app = typer.Typer(
    cls=Group,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="List the fillers, or say more about one.",
)

_Json = Annotated[bool, typer.Option("--json", help="Print JSON on stdout.")]


@app.command("list", cls=Command)
def show_list(as_json: _Json = False) -> None:
    """List the fillers, best for everyday use first."""
    known = fillers()
    if as_json:
        console.out_json({"default": DEFAULT_FILLER, "fillers": [_facts(info) for info in known]})
        return
    width = max(len(info.id) for info in known)
    for info in known:
        default = " (default)" if info.id == DEFAULT_FILLER else ""
        console.out(f"{info.id:<{width}}  {info.name}{default}")


@app.command("info", cls=Command)
def show_info(
    filler_id: Annotated[str, typer.Argument(metavar="ID", help="A filler id, as `models list` prints it.")],
    as_json: _Json = False,
) -> None:
    """Say what one filler does and needs."""
    info = _find(filler_id)
    if as_json:
        console.out_json(_facts(info))
        return
    constant, factor = info.context
    lines = {
        "id": info.id,
        "name": info.name,
        "kind": info.kind,
        "default": "yes" if info.id == DEFAULT_FILLER else "no",
        "largest hole": "any" if info.largest_hole is None else f"{info.largest_hole} pixels radius at once",
        "context": f"{constant} pixels + {factor:g} x the hole's thickness",
        "tile": f"{info.tile} pixels a side",
        "speed": f"about {info.seconds_per_megapixel:g} s per megapixel on one core",
        "texture": "restores it" if info.restores_grain else "smooth; grain is added",
    }
    console.out(f"{info.description}\n")
    for name, value in lines.items():
        console.out(f"{name:<13} {value}")


def _find(filler_id: str) -> FillerInfo:
    for info in fillers():
        if info.id == filler_id:
            return info
    known = ", ".join(info.id for info in fillers())
    raise FillerError(f'There is no filler "{filler_id}".', todo=f"Use one of {known}.")


def _facts(info: FillerInfo) -> dict[str, Any]:
    return {**asdict(info), "default": info.id == DEFAULT_FILLER}
