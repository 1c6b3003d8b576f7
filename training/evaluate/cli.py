"""`restorer-eval`: how good fillers and detectors are, on pictures whose truth is known."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from restorer import __version__
from restorer.cli import console
from restorer.cli.commands import Command
from restorer.errors import UsageError
from restorer.models.catalog import DEVICES, Quality, fillers

KINDS = ("scratch", "craquelure", "small", "mixed", "large")
"""Damage that is drawn unless --damage says otherwise."""
BINNED = ("walk",)
"""...and with --bins: random streaks, as in the paper's protocol."""
SLOW = "opencv-fsr-best"
"""Takes an hour where the others take minutes: measured only when named."""

_HELP = """Measure fillers on a folder of clean pictures: damage is drawn (or read from --masks), filled and compared.

With --detectors: measure how well damage is found, on pictures that have a mask called <name>_mask.png beside them; \
those without one count as clean. The report (tables, numbers, a page with pictures) goes into OUT_DIR."""

_WHAT, _HOW = "What is measured", "How it is measured"

app = typer.Typer(add_completion=False, rich_markup_mode="rich", pretty_exceptions_enable=False)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one call of `restorer-eval` (default: with the process's arguments) and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)

    def action() -> int:
        app(given, prog_name="restorer-eval")
        return 0

    return console.guarded(action)


def _show_version(wanted: bool) -> None:
    if wanted:
        console.out(f"restorer-eval {__version__}")
        raise typer.Exit


@app.command(
    cls=Command,
    help=_HELP,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Ctrl-C ends the run; the report is written for what is done, and the exit code is 130.",
)
def evaluate(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="The pictures.", readable=False)],
    *,
    target: Annotated[
        Path,
        typer.Option("-o", "--output", metavar="OUT_DIR", help="The folder for the report.", readable=False),
    ],
    filler: Annotated[
        str | None,
        typer.Option(
            "--fillers",
            metavar="ID,ID",
            help=f"Default: all but the slowest of {', '.join(info.id for info in fillers())}.",
            rich_help_panel=_WHAT,
        ),
    ] = None,
    damage: Annotated[
        str | None,
        typer.Option(
            "--damage",
            metavar="KIND,KIND",
            help=f"Kinds of damage to draw ({', '.join(KINDS)} unless given; {', '.join(BINNED)} with --bins).",
            rich_help_panel=_WHAT,
        ),
    ] = None,
    masks: Annotated[
        Path | None,
        typer.Option(
            "--masks",
            metavar="FOLDER",
            help="Use these masks instead: <picture>_<kind>.png, white is the hole.",
            readable=False,
            rich_help_panel=_WHAT,
        ),
    ] = None,
    bins: Annotated[
        bool,
        typer.Option(
            "--bins",
            help="A table by hole ratio, 0.01 to 0.6, with and without holes at the border (Liu et al. 2018). Drawn "
            "masks are made for it: twelve a picture and kind.",
            rich_help_panel=_WHAT,
        ),
    ] = False,
    detectors: Annotated[
        str | None,
        typer.Option(
            "--detectors",
            metavar="ID,ID",
            help="Measure detectors: threshold, lines, or a checkpoint such as unet-segment.",
            rich_help_panel=_WHAT,
        ),
    ] = None,
    limit: Annotated[
        int | None, typer.Option("--limit", min=1, metavar="N", help="Only the first N pictures.")
    ] = None,
    feature_weights: Annotated[
        Path | None,
        typer.Option(
            "--feature-weights",
            metavar="FILE",
            help="LPIPS weights on SqueezeNet (.pth or .safetensors); without them LPIPS is left out.",
            readable=False,
            rich_help_panel=_HOW,
        ),
    ] = None,
    grain: Annotated[
        bool,
        typer.Option("--grain", help="Add grain to smooth fills, as the program does.", rich_help_panel=_HOW),
    ] = False,
    quality: Annotated[
        Quality, typer.Option("--quality", help="best: networks average eight fills.", rich_help_panel=_HOW)
    ] = "fast",
    device: Annotated[
        str,
        typer.Option("--device", metavar="|".join(DEVICES), help="Where networks run.", rich_help_panel=_HOW),
    ] = "auto",
    seed: Annotated[
        int,
        typer.Option(
            "--seed", min=0, metavar="NUMBER", help="For masks, fillers and grain.", rich_help_panel=_HOW
        ),
    ] = 0,
    version: Annotated[
        bool,
        typer.Option("--version", is_eager=True, callback=_show_version, help="Show the version and exit."),
    ] = False,
) -> None:
    """See `_HELP`."""
    from training.evaluate import session
    from training.evaluate.gallery import Gallery

    gallery = Gallery(target)
    with console.progress() as progress:
        if detectors is not None:
            if any((filler, damage, masks, bins, feature_weights, grain, quality != "fast")):
                raise UsageError("--detectors measures no fills.", todo="Make a call of its own for it.")
            wanted = session.Detecting(folder, _names(detectors), limit, device)
            measured = session.detect(wanted, gallery, progress)
        else:
            drawn = _names(damage) if damage else None
            plan = session.Filling(
                folder=folder,
                fillers=_names(filler) if filler else [info.id for info in fillers() if info.id != SLOW],
                kinds=drawn or (None if masks else list(BINNED if bins else KINDS)),
                masks=masks,
                bins=bins,
                limit=limit,
                feature_weights=feature_weights,
                grain=grain,
                quality=quality,
                device=device,
                seed=seed,
            )
            measured = session.fill(plan, gallery, progress)
    tables = session.write(target, measured, gallery)
    for table in tables:
        console.table([column.name for column in table.columns], table.shown())
    session.check(measured, target)
    console.note(f"The report: {target / 'index.html'}")


def _names(text: str) -> list[str]:
    """What stands between commas, each once. Raises `UsageError` if that is nothing."""
    names = list(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    if not names:
        raise UsageError(f'"{text}" names nothing.', todo="Give names with commas between.")
    return names
