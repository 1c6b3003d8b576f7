"""`restorer detect`: mark the damage in one picture and save the mask.

The detectors describe their own parameters; every one of them becomes an option here.
"""

from __future__ import annotations

import inspect
import time
from pathlib import Path
from typing import Annotated, Any

import typer

from restorer.cli import console
from restorer.cli.commands import Command
from restorer.detection.parameters import KINDS, Control, Kind, controls
from restorer.errors import UsageError
from restorer.models.catalog import DEVICES

app = typer.Typer(add_completion=False, rich_markup_mode="rich", pretty_exceptions_enable=False)

_PANELS = {
    ("whitish",): "Whitish paint losses",
    ("lines",): "Cracks, scratches and specks",
    ("whitish", "network"): "Paint losses, by threshold or network",
}
"""Where an option of these kinds stands in the help; those of other combinations go to `_SHARED`."""
_SHARED = "Every kind"


def detect(
    source: Annotated[Path, typer.Argument(metavar="IN", help="The picture.", readable=False)],
    *,
    output: Annotated[
        Path, typer.Option("-o", "--output", metavar="MASK", help="The mask: a PNG.", readable=False)
    ],
    kind: Annotated[
        Kind, typer.Option("--kind", help="What to look for; network: paint losses, found by one.")
    ] = "whitish",
    protect: Annotated[
        Path | None,
        typer.Option(
            "--protect", metavar="MASK", help="A mask of what is sound and never marked.", readable=False
        ),
    ] = None,
    device: Annotated[
        str, typer.Option("--device", metavar="|".join(DEVICES), help="Where a network runs.")
    ] = "auto",
    force: Annotated[bool, typer.Option("--force", help="Replace MASK if it exists.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the outcome as JSON on stdout.")] = False,
    **given: float | None,
) -> None:
    """Mark the damage in one picture and save the mask: white is damaged. An empty mask is saved, too.

    Parameters that are not given are chosen automatically for the picture.
    """
    chosen = {name: value for name, value in given.items() if value is not None}
    _check_kind(chosen, kind)

    from restorer.batch.job import check_target, same_file
    from restorer.batch.record import versions
    from restorer.detection import detect as detection
    from restorer.imaging import io
    from restorer.imaging.mask import coverage, read_mask, write_mask

    check_target(output, overwrite=force, writable=(".png",))
    for other, name in ((source, "picture"), (protect, "protect mask")):
        if other is not None and same_file(output, other):
            raise UsageError(
                f"The mask would replace the {name}.",
                safe="Nothing was changed.",
                todo="Choose another name for it.",
            )
    started = time.perf_counter()
    with console.progress() as progress:
        picture = io.read(source)
        protected = None if protect is None else read_mask(protect, picture.shape)
        parameters = detection.automatic(picture, kind).changed(**chosen)
        mask = detection.detect(picture, parameters, protect=protected, progress=progress, device=device)
        progress.check()
        write_mask(mask, output)
    share = coverage(mask)
    for text in picture.notes:
        console.warn(text)
    if as_json:
        console.out_json(
            {
                "status": "marked" if share else "nothing found",
                "input": str(source),
                "output": str(output),
                "width": picture.width,
                "height": picture.height,
                "marked_pixels": round(share * mask.size),
                "coverage": share,
                "parameters": parameters.model_dump(mode="json"),
                "seconds": {"total": round(time.perf_counter() - started, 4)},
                "notes": list(picture.notes),
                "versions": versions(),
            }
        )
        return
    console.note(
        f"Marked {100 * share:.2f} % of the picture: {output}" if share else f"Nothing found: {output}"
    )


def _check_kind(chosen: dict[str, float], kind: str) -> None:
    known = {control.name for control in controls(kind)}
    for name in chosen:
        if name not in known:
            raise UsageError(
                f"--{name.replace('_', '-')} has no meaning with --kind {kind}.", todo="Leave it out."
            )


def _options() -> list[inspect.Parameter]:
    """One keyword parameter for every parameter of the detectors; those they share come once."""
    by_name: dict[str, list[tuple[str, Control]]] = {}
    for kind in KINDS:
        for control in controls(kind):
            by_name.setdefault(control.name, []).append((kind, control))
    return [
        inspect.Parameter(
            name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=_annotation(name, found)
        )
        for name, found in by_name.items()
    ]


def _annotation(name: str, found: list[tuple[str, Control]]) -> Any:
    kinds, described = zip(*found, strict=True)
    first: Control = described[0]
    flag = "--" + name.replace("_", "-")
    panel = _PANELS.get(kinds, _SHARED)
    if first.type is bool:
        declaration = f"{flag}/--no-{flag[2:]}"
        return Annotated[bool | None, typer.Option(declaration, help=first.help, rich_help_panel=panel)]
    low, high = min(c.minimum for c in described), max(c.maximum for c in described)
    kind_of: Any = first.type
    return Annotated[
        kind_of | None,
        typer.Option(flag, metavar=f"{low:g}..{high:g}", help=first.help, rich_help_panel=panel),
    ]


def _with_options() -> Any:
    fixed = inspect.signature(detect, eval_str=True)
    own = [p for p in fixed.parameters.values() if p.kind is not inspect.Parameter.VAR_KEYWORD]
    detect.__signature__ = fixed.replace(parameters=[*own, *_options()])  # type: ignore[attr-defined]
    return detect


app.command(cls=Command, context_settings={"help_option_names": ["-h", "--help"]})(_with_options())
