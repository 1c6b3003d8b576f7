"""`restorer models import|verify|rename|default|remove`: changing which checkpoints are here, and which are used."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from restorer.cli import console
from restorer.cli.commands import Command
from restorer.errors import CancelledError, CheckpointError, RestorerError, UsageError
from restorer.models import catalog, manager
from restorer.models.manager import Installed, Verification

app = typer.Typer(add_completion=False, rich_markup_mode="rich", pretty_exceptions_enable=False)

Json = Annotated[bool, typer.Option("--json", help="Print JSON on stdout.")]
_Id = Annotated[str, typer.Argument(metavar="ID", help="A model's id, as `models list` prints it.")]


@app.command("import", cls=Command)
def take_in(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE...",
            help="Checkpoints, or weights of other programs (.pth, .pt, .ckpt, .safetensors).",
        ),
    ],
    name: Annotated[
        str | None, typer.Option("-n", "--name", metavar="ID", help="Call it so; for one file only.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Check files, try them out once and copy them to your models. No code in them is run.

    A file that cannot be used does not stop the others; the exit code is 1 then. Of a single file it says why.
    """
    if name is not None and len(files) > 1:
        raise UsageError(
            "One name cannot be given to several files.",
            safe="Nothing was changed.",
            todo="Leave out --name.",
        )
    taken: list[dict[str, Any]] = []
    failed: list[dict[str, Any]] = []
    with console.progress() as progress:
        for file in files:
            try:
                known = manager.already(file, name)
                one = known or manager.add(file, name, progress)
            except CancelledError:
                raise
            except RestorerError as error:
                if len(files) == 1:
                    raise
                console.warn(str(error))
                failed.append({"file": str(file), "error": console.error_json(error)})
                continue
            taken.append({"file": str(file), "new": known is None, **_facts(one)})
    if as_json:
        console.out_json({"status": "failed" if failed else "done", "models": taken, "failed": failed})
    else:
        for fact in taken:
            console.out(f"{fact['id']}  {'imported' if fact['new'] else 'was there already'}")
    if failed:
        raise typer.Exit(1)


@app.command("verify", cls=Command)
def check(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[ID...]", help="Checkpoints; all of them if none is named.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Compare checkpoints with the SHA-256 they came with, check all weights, and let each fill once.

    The exit code is 7 if one is not sound.
    """
    wanted = names or [one.id for one in catalog.checkpoints()]
    with console.progress() as progress:
        results = [manager.verify(name, progress) for name in wanted]
    if as_json:
        sound = all(result.is_sound for result in results)
        console.out_json(
            {"status": "done" if sound else "failed", "models": [_verdict(result) for result in results]}
        )
    for result in results:
        if not as_json:
            compared = "its SHA-256 was never written down" if result.recorded is None else "as it came"
            console.out(f"{result.installed.id}  {f'sound, {compared}' if result.is_sound else 'not sound'}")
        for fault in result.faults:
            console.warn(str(fault))
    if not all(result.is_sound for result in results):
        raise typer.Exit(CheckpointError.exit_code)


@app.command("rename", cls=Command)
def rename(
    old: _Id,
    new: Annotated[str, typer.Argument(metavar="NEW", help="Its new id.")],
    as_json: Json = False,
) -> None:
    """Give one of your models another id."""
    one = manager.rename(old, new)
    if as_json:
        console.out_json({"status": "done", **_facts(one)})
    else:
        console.out(f"{one.id}  renamed")


@app.command("default", cls=Command)
def default(
    model: Annotated[
        str | None,
        typer.Argument(metavar="[ID]", help="The model to use; without it the defaults are printed."),
    ] = None,
    reset: Annotated[bool, typer.Option("--reset", help="Leave the choice to Restorer again.")] = False,
    as_json: Json = False,
) -> None:
    """Say which models are used where none is chosen, or set one: to fill or to find damage, whichever it does."""
    if model is not None and reset:
        raise UsageError("--reset and a model contradict each other.", todo="Give one of them.")
    if reset:
        manager.set_default("fill", None)
        manager.set_default("detect", None)
    elif model is not None:
        manager.set_default(manager.task_of(model) or "fill", model)
    fill, detect = manager.default("fill"), manager.default("detect")
    if as_json:
        console.out_json({"fill": fill, "detect": detect})
    else:
        console.out(f"fills holes   {fill}")
        console.out(f"finds damage  {detect or 'none is installed'}")


@app.command("remove", cls=Command)
def remove(
    model: _Id,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    as_json: Json = False,
) -> None:
    """Delete one of your models. What came with the program or lies in a shared folder stays."""
    manager.own_file(model)
    if not yes and (as_json or not sys.stdin.isatty()):
        raise UsageError(
            f"Removing “{model}” needs --yes where nobody can be asked.", safe="Nothing was changed."
        )
    if not yes and not typer.confirm(f"Delete the model “{model}”?", err=True):
        raise CancelledError(safe="Nothing was changed.")
    manager.remove(model)
    if as_json:
        console.out_json({"status": "done", "id": model})
    else:
        console.out(f"{model}  removed")


def _facts(one: Installed) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.card.name,
        "task": one.card.task,
        "origin": one.origin,
        "path": str(one.path),
        "size": one.size,
        "sha256": one.sha256,
    }


def _verdict(result: Verification) -> dict[str, Any]:
    return {
        **_facts(result.installed),
        "sha256": result.sha256,
        "recorded": result.recorded,
        "sound": result.is_sound,
        "faults": [console.error_json(fault) for fault in result.faults],
    }
