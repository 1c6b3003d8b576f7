"""`restorer inpaint`: fill the damage in one picture."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from restorer.cli import console, options
from restorer.errors import UsageError
from restorer.models.catalog import default_filler

app = typer.Typer(add_completion=False, rich_markup_mode="rich", pretty_exceptions_enable=False)


@app.command(
    cls=options.DetectCommand,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Where --detect finds nothing, or the mask is empty, nothing is written and the exit code is 4.",
)
def inpaint(
    source: Annotated[Path, typer.Argument(metavar="IN", help="The picture.", readable=False)],
    *,
    output: Annotated[
        Path, typer.Option("-o", "--output", metavar="OUT", help="The restored picture.", readable=False)
    ],
    mask: Annotated[
        Path | None,
        typer.Option(
            "--mask",
            metavar="M",
            help="A mask of the picture's size: white is damaged.",
            readable=False,
            rich_help_panel="Where the damage is",
        ),
    ] = None,
    rect: Annotated[
        list[str] | None,
        typer.Option(
            "--rect",
            metavar="X,Y,W,H",
            help="A damaged rectangle; may be repeated.",
            rich_help_panel="Where the damage is",
        ),
    ] = None,
    detect: options.Detect = None,
    sensitivity: options.Sensitivity = None,
    protect: options.Protect = None,
    filler: options.FillerId = "",
    trials: options.Trials = "on",
    adapt: options.Adapt = "",
    device: options.Device = "auto",
    quality: options.HowWell = "fast",
    grow: options.Grow = 0,
    grain: options.Grain = "on",
    seed: options.Seed = 0,
    feather: options.Feather = 8,
    save_mask: Annotated[
        Path | None,
        typer.Option(
            "--save-mask",
            metavar="M",
            help="Keep the mask that was used (PNG).",
            readable=False,
            rich_help_panel="Saving and reporting",
        ),
    ] = None,
    save_project: Annotated[
        Path | None,
        typer.Option(
            "--save-project",
            metavar="PROJECT",
            help="Keep picture, mask and fills as a project (.restorer), for `export`, `report` and the window.",
            readable=False,
            rich_help_panel="Saving and reporting",
        ),
    ] = None,
    force: options.Force = False,
    overwrite_source: Annotated[
        bool,
        typer.Option(
            "--overwrite-source",
            help="With --force: OUT may be IN itself.",
            rich_help_panel="Saving and reporting",
        ),
    ] = False,
    as_json: options.Json = False,
) -> None:
    """Fill the damage in one picture and save the result; pixels outside the damage stay as they are.

    Say where the damage is with --mask, --rect or --detect.
    """
    if (mask is not None) + bool(rect) + (detect is not None) != 1:
        raise UsageError(
            "Exactly one thing must say where the damage is.",
            safe="Nothing was changed.",
            todo="Give --mask M, --rect x,y,w,h (any number of them) or --detect.",
        )
    if sensitivity is not None and detect is None:
        raise UsageError("--sensitivity tunes --detect, which is not there.", todo="Leave it out.")
    learning = options.seconds(adapt) if adapt else 0.0
    rects = tuple(options.rectangle(text) for text in rect or ())

    from restorer.batch.job import Job
    from restorer.batch.record import Recipe
    from restorer.batch.restore import restore

    job = Job(
        source=source,
        output=output,
        mask=mask,
        rects=rects,
        protect=protect,
        save_mask=save_mask,
        project=save_project,
        overwrite=force,
        overwrite_source=overwrite_source,
    )
    filler = options.learner(filler) if adapt else filler or default_filler()
    recipe = Recipe(
        filler=filler,
        device=device,
        quality=quality,
        grow=grow,
        grain=grain == "on",
        seed=seed,
        feather=feather,
        detect=detect,
        sensitivity=sensitivity,
        trials=trials == "on",
        adapt=learning,
    )
    with console.progress() as progress:
        record = restore(job, recipe, progress)
    for text in (*record.notes, *record.warnings):
        console.warn(text)
    if as_json:
        console.out_json(record.as_json())
        return
    if record.adapt is not None and record.adapt.used:
        console.note(record.adapt.in_words)
    share = 100 * record.filled_pixels / (record.width * record.height)
    fillers = ", ".join(dict.fromkeys(group.filler for group in record.groups)) or filler
    console.note(
        f"Filled {record.filled_pixels:,} pixels ({share:.2f} %) in {record.regions} regions "
        f"with {fillers} in {record.seconds_total:.1f} s: {output}"
    )
