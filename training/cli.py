"""Entry points of `restorer-train` and `restorer-eval`. torch is imported when training starts: `--help` is quick."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from restorer import __version__
from restorer.cli import console
from restorer.cli.commands import Command
from restorer.errors import UsageError
from restorer.models.networks import ARCHITECTURES
from training import calls

_WHAT, _HOW, _OUT = "What is learnt", "How it is trained", "Saving and reporting"
_HELP = """Teach a network to fill holes (or to find damage) with the pictures of FOLDER.

Without options the shipped restorer-net is fine-tuned: good for twenty pictures by one hand and twenty minutes. Some \
pictures are kept apart, and at the end the program says whether it fills these better than before. FOLDER may also be \
a text file with paths, or CIFAR-10's binary files."""
_EPILOG = """Ctrl-C saves the run and ends with exit code 130; --resume goes on where it stopped. Several GPUs: \
torchrun --nproc-per-node N --no-python restorer-train FOLDER ..."""

app = typer.Typer(add_completion=False, rich_markup_mode="rich", pretty_exceptions_enable=False)


def train() -> int:
    """`restorer-train`."""
    arguments = sys.argv[1:]
    as_json = "--json" in arguments
    if as_json and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # JSON escapes look the same

    def action() -> int:
        app(arguments, prog_name="restorer-train")
        return 0

    return console.guarded(action, as_json=as_json)


def evaluate() -> int:
    """`restorer-eval`."""
    from training.evaluate.cli import main

    return main()


def _show_version(wanted: bool) -> None:
    if wanted:
        console.out(f"restorer-train {__version__}")
        raise typer.Exit


@app.command(
    cls=Command, help=_HELP, epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"]}
)
def command(
    folder: Annotated[
        Path | None,
        typer.Argument(
            metavar="FOLDER", help="The pictures to learn from.", readable=False, show_default=False
        ),
    ] = None,
    *,
    network: Annotated[
        str | None,
        typer.Option(
            "--network",
            metavar="NAME",
            help=f"One of {', '.join(ARCHITECTURES)}. Default: the recipe's.",
            rich_help_panel=_WHAT,
        ),
    ] = None,
    init: Annotated[
        str | None,
        typer.Option(
            "--init",
            metavar="CHECKPOINT|none",
            help="Start from this checkpoint; none: from random weights. Default: the recipe's; without a recipe "
            "the shipped checkpoint.",
            rich_help_panel=_WHAT,
        ),
    ] = None,
    recipe: Annotated[
        str | None,
        typer.Option(
            "--recipe",
            metavar="NAME|FILE.toml",
            help="Damage, augmentation, objectives and rates. Default: finetune. --recipes lists them.",
            rich_help_panel=_WHAT,
        ),
    ] = None,
    validation: Annotated[
        Path | None,
        typer.Option(
            "--val",
            metavar="FOLDER",
            help="Pictures to validate on. Default: about a tenth of FOLDER, chosen by the files' hashes.",
            readable=False,
            rich_help_panel=_WHAT,
        ),
    ] = None,
    exclude: Annotated[
        Path | None,
        typer.Option(
            "--exclude",
            metavar="LIST.txt",
            help="Leave out the pictures named in this file, one a line: to train a base that has never seen them.",
            readable=False,
            rich_help_panel=_WHAT,
        ),
    ] = None,
    time: Annotated[
        str | None,
        typer.Option(
            "--time",
            metavar="30m",
            help="How long (90s, 30m, 2h, 1h30m): measured and turned into steps once, at the start.",
            rich_help_panel=_HOW,
        ),
    ] = None,
    steps: Annotated[
        int | None,
        typer.Option("--steps", min=1, metavar="N", help="How many steps.", rich_help_panel=_HOW),
    ] = None,
    size: Annotated[
        int | None,
        typer.Option(
            "--size",
            min=8,
            metavar="PIXELS",
            help="Side of all crops. Default: the recipe's.",
            rich_help_panel=_HOW,
        ),
    ] = None,
    batch: Annotated[
        str,
        typer.Option(
            "--batch",
            metavar="N|auto",
            help="Crops a step; auto: the recipe's, less where a GPU's memory asks for it.",
            rich_help_panel=_HOW,
        ),
    ] = "auto",
    device: Annotated[
        str,
        typer.Option("--device", metavar="auto|cpu|cuda|mps", help="Where to train.", rich_help_panel=_HOW),
    ] = "auto",
    precision: Annotated[
        Literal["auto", "fp32", "bf16", "fp16"],
        typer.Option(
            "--precision", help="auto: bf16 where the hardware multiplies it itself.", rich_help_panel=_HOW
        ),
    ] = "auto",
    feature_weights: Annotated[
        Path | None,
        typer.Option(
            "--feature-weights",
            metavar="FILE",
            help="VGG16, VGG19 or SqueezeNet/LPIPS weights for perceptual objectives and LPIPS. Default: torch's "
            "cache; without any, objectives that need them are left out.",
            readable=False,
            rich_help_panel=_HOW,
        ),
    ] = None,
    workers: Annotated[
        int,
        typer.Option(
            "--workers", min=0, metavar="N", help="Processes that prepare batches.", rich_help_panel=_HOW
        ),
    ] = 2,
    seed: Annotated[
        int,
        typer.Option("--seed", min=0, metavar="NUMBER", help="For everything random.", rich_help_panel=_HOW),
    ] = 0,
    output: Annotated[
        Path | None,
        typer.Option(
            "-o",
            "--output",
            metavar="OUT.safetensors",
            help="The checkpoint; the run's folder OUT.run lies beside it. Default: NETWORK-FOLDER.safetensors, here.",
            readable=False,
            rich_help_panel=_OUT,
        ),
    ] = None,
    install: Annotated[
        bool,
        typer.Option(
            "--install", help="Make the result known to the program, if it helped.", rich_help_panel=_OUT
        ),
    ] = False,
    keep: Annotated[
        bool,
        typer.Option(
            "--keep", help="Keep the trained network even if it did not help.", rich_help_panel=_OUT
        ),
    ] = False,
    resume: Annotated[
        Path | None,
        typer.Option(
            "--resume",
            metavar="RUN",
            help="Go on with the run in this folder, as it was begun.",
            readable=False,
            rich_help_panel=_OUT,
        ),
    ] = None,
    acknowledgements: Annotated[
        Path | None,
        typer.Option(
            "--credits",
            metavar="FILE.txt",
            help="Whom the pictures' licences ask to name, one a line; goes into the checkpoint.",
            readable=False,
            rich_help_panel=_OUT,
        ),
    ] = None,
    preview: Annotated[
        Path | None,
        typer.Option(
            "--preview",
            metavar="SHEET.png",
            help="Train nothing; write a sheet of what the network would see.",
            readable=False,
            rich_help_panel=_OUT,
        ),
    ] = None,
    list_only: Annotated[
        bool,
        typer.Option(
            "--list",
            help="Train nothing; say what is in FOLDER, and what would be left out and why.",
            rich_help_panel=_OUT,
        ),
    ] = False,
    as_json: Annotated[
        bool,
        typer.Option("--json", help="Progress and outcome as JSON, one object a line.", rich_help_panel=_OUT),
    ] = False,
    listens: Annotated[
        bool,
        typer.Option(
            "--listen",
            help="Stop, as for Ctrl-C, when a line “stop” comes on stdin, or when stdin ends: for programs that start "
            "this one.",
            rich_help_panel=_OUT,
        ),
    ] = False,
    recipes: Annotated[
        bool, typer.Option("--recipes", help="List the recipes and exit.", rich_help_panel=_WHAT)
    ] = False,
    version: Annotated[
        bool,
        typer.Option("--version", is_eager=True, callback=_show_version, help="Show the version and exit."),
    ] = False,
) -> None:
    """See `_HELP`."""
    how = calls.How(as_json, listens, keep, install)
    if recipes:
        calls.list_recipes()
        return
    if resume is not None and (folder is not None or output is not None):
        raise UsageError(
            "--resume goes on with a run as it was begun.",
            todo="Leave out FOLDER and -o; both are stored with it.",
        )
    if resume is not None:
        calls.go_on(resume, how)
        return
    if folder is None:
        raise UsageError(
            "Pictures to learn from are missing.", todo="Name their folder; see restorer-train --help."
        )
    if list_only:
        calls.list_pictures(folder, exclude, validation, how)
        return
    if time is not None and steps is not None:
        raise UsageError("--time and --steps contradict each other.", todo="Give one of them.")

    from training.start import Request

    request = Request(
        folder,
        network=network,
        recipe=recipe,
        init=init,
        seconds=None if time is None else seconds(time),
        steps=steps,
        size=size,
        batch=_batch(batch),
        device=device,
        precision=precision,
        validation=validation,
        exclude=exclude,
        feature_weights=feature_weights,
        credits=acknowledgements,
        output=output,
        seed=seed,
        workers=workers,
    )
    if preview is not None:
        calls.preview(request, preview)
        return
    calls.begin(request, how)


def seconds(text: str) -> float:
    """Seconds in "90s", "30m", "2h" or "1h30m". Raises `UsageError`."""
    found = re.fullmatch(
        r"(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?", text.strip().lower()
    )
    hours, minutes, rest = (float(part or 0) for part in found.groups()) if found else (0.0, 0.0, 0.0)
    total = 3600 * hours + 60 * minutes + rest
    if total <= 0:
        raise UsageError(f"“{text}” is no length of time.", todo="Write --time 90s, 30m, 2h or 1h30m.")
    return total


def _batch(text: str) -> int | None:
    if text == "auto":
        return None
    if not text.isdigit() or int(text) == 0:
        raise UsageError(f"“{text}” is no batch.", todo="Write --batch auto, or a number such as --batch 8.")
    return int(text)
