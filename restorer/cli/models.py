"""`restorer models`: what can fill holes here, and which checkpoints find damage; `models_manage` changes it."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from restorer.cli import console, devices, models_manage
from restorer.cli.commands import Command, Group
from restorer.errors import FillerError
from restorer.models.catalog import (
    Installed,
    checkpoint,
    choices,
    default_detector,
    default_filler,
    detectors,
    problems,
)
from restorer.models.checkpoint import shown
from restorer.models.filler import FillerInfo
from restorer.models.records import record_of

if TYPE_CHECKING:
    from restorer.models.card import Card

app = typer.Typer(
    cls=Group,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="List the models, say more about one, and change which are here.",
)

_Json = Annotated[bool, typer.Option("--json", help="Print JSON on stdout.")]


@app.command("list", cls=Command)
def show_list(as_json: _Json = False) -> None:
    """List the fillers, best for everyday use first, then what finds damage. Files that cannot be used are named."""
    known, finding, wrong = choices(), detectors(), problems()
    default, finder = default_filler(), default_detector()
    if as_json:
        console.out_json(
            {
                "default": default,
                "fillers": [_facts(info) for info in known],
                "default_detector": None if finder is None else finder.id,
                "detectors": [{"id": one.id, "name": one.card.name} | _place(one) for one in finding],
                "problems": [str(error) for error in wrong],
            }
        )
        return
    width = max(len(name) for name in (*(info.id for info in known), *(one.id for one in finding)))
    for info in known:
        console.out(f"{info.id:<{width}}  {info.name}{' (default)' if info.id == default else ''}")
    for one in finding:
        marks = "finds damage; default" if one == finder else "finds damage"
        console.out(f"{one.id:<{width}}  {one.card.name} ({marks})")
    for error in wrong:
        console.warn(str(error))


@app.command("info", cls=Command)
def show_info(
    model_id: Annotated[str, typer.Argument(metavar="ID", help="A model's id, as `models list` prints it.")],
    as_json: _Json = False,
) -> None:
    """Say what one model does and needs; of a checkpoint, what it was trained on and how it scored."""
    info = next((info for info in choices() if info.id == model_id), None)
    found = checkpoint(model_id)
    if info is None and found is None:
        known = ", ".join([*(info.id for info in choices()), *(one.id for one in detectors())])
        raise FillerError(f'There is no model "{shown(model_id)}".', todo=f"Use one of {known}.")
    if as_json:
        facts = {"id": model_id} if info is None else _facts(info)
        console.out_json(facts if found is None else facts | _file_facts(found))
        return
    description = (
        info.description if info is not None else found.card.description if found is not None else ""
    )
    console.out(f"{description}\n")
    lines = {"id": model_id}
    if info is not None:
        lines |= _filling(info)
    if found is not None:
        lines |= _making(found.card) | _keeping(found)
    for name, value in lines.items():
        console.out(f"{name:<13} {value}")


def _filling(info: FillerInfo) -> dict[str, str]:
    constant, factor = info.context
    return {
        "name": info.name,
        "kind": info.kind,
        "default": "yes" if info.id == default_filler() else "no",
        "largest hole": "any" if info.largest_hole is None else f"{info.largest_hole} pixels radius at once",
        "context": f"{constant} pixels + {factor:g} x the hole's thickness",
        "tile": f"{info.tile} pixels a side",
        "speed": f"about {info.seconds_per_megapixel:g} s per megapixel on one core",
        "texture": "restores it" if info.restores_grain else "smooth; grain is added",
    }


def _making(card: Card) -> dict[str, str]:
    lines = {
        "name": card.name,
        "task": {"fill": "fills holes", "detect": "finds damage"}[card.task],
        "network": f"{card.architecture}, weights as {card.precision}",
        "trained on": f"{card.trained_on.pictures:,} pictures; {', '.join(card.trained_on.damage) or 'unknown damage'}",
        "training": f"{card.steps:,} steps, {card.hours:g} hours on {card.hardware or 'unknown hardware'}",
        "made by": f"{card.author}{f', {card.date}' if card.date else ''}; {card.licence}",
    }
    for kind, scores in card.scores.items():
        lines[f"on {kind}"] = ", ".join(f"{name} {value:g}" for name, value in scores.items())
    if card.attributions:
        lines["thanks to"] = f"{len(card.attributions):,} authors of pictures, named in --json"
    return lines


def _keeping(found: Installed) -> dict[str, str]:
    memory = found.memory
    origin = {"shipped": "came with the program", "shared": "from a shared folder", "user": "yours"}[
        found.origin
    ]
    record = record_of(found)
    return {
        "from": origin if record is None else f"{origin}, imported {record.imported} from {record.source}",
        "file": str(found.path),
        "size": f"{found.size / 1e6:.1f} MB",
        "SHA-256": found.sha256,
        "memory": "unknown" if memory is None else f"about {memory / 1e6:,.0f} MB per megapixel of tiles",
    }


def _file_facts(found: Installed) -> dict[str, Any]:
    record = record_of(found)
    return {
        "card": found.card.model_dump(mode="json"),
        **_place(found),
        "sha256": found.sha256,
        "memory_per_megapixel": found.memory,
        "imported": None if record is None else record.imported.isoformat(),
        "source": None if record is None else record.source,
    }


def _place(one: Installed) -> dict[str, Any]:
    return {"origin": one.origin, "path": str(one.path), "size": one.size}


def _facts(info: FillerInfo) -> dict[str, Any]:
    found = checkpoint(info.id)
    facts = {**asdict(info), "default": info.id == default_filler()}
    return facts if found is None else facts | _place(found)


app.add_typer(models_manage.app)
app.add_typer(devices.app)
