"""`restorer export`: a project as a picture, as layers, as fills or mask alone."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from restorer.cli import console, options
from restorer.cli import project_options as on_project
from restorer.cli.commands import Command

app = typer.Typer(add_completion=False, rich_markup_mode="rich", pretty_exceptions_enable=False)


@app.command(cls=Command, context_settings={"help_option_names": ["-h", "--help"]})
def export(
    project: on_project.Project,
    *,
    output: Annotated[
        Path, typer.Option("-o", "--output", metavar="FILE", help="The file to write.", readable=False)
    ],
    what: Annotated[
        Literal["picture", "ora", "layers", "fills", "mask"] | None,
        typer.Option(
            "--as",
            help="picture: restored; ora: OpenRaster layers; layers: a TIFF with a page for each; fills: these "
            "alone, transparent elsewhere; mask. Told from FILE's suffix unless given.",
            show_default=False,
        ),
    ] = None,
    show: on_project.ShowAs = "invisible",
    width: on_project.Width = "2px",
    angle: on_project.Angle = 90.0,
    strength: on_project.Strength = 0.5,
    source: on_project.Moved = None,
    accept_changed: on_project.AcceptChanged = False,
    force: options.Force = False,
    as_json: options.Json = False,
) -> None:
    """Write what is in a project as another file; pixels outside the fills stay as they are.

    Pictures carry a history in their XMP, and signed content credentials (C2PA) where the optional library is installed
    and a certificate is set.
    """
    from restorer.dossier import credentials, person
    from restorer.dossier.export import export as write

    who = person.read()
    unsigned = credentials.why_not(who)
    document = on_project.opened(project, source, accept_changed=accept_changed)
    wanted = on_project.show_of(document, show, width, angle, strength)
    with console.progress():
        signer = who if unsigned is None else None
        done = write(document.snapshot(), output, what, wanted, overwrite=force, signer=signer)
    if who.certificate is not None and unsigned is not None:
        console.warn(unsigned)
    for text in (*document.picture.notes, *done.warnings):
        console.warn(text)
    if as_json:
        console.out_json(
            {
                "status": "done",
                "input": str(project),
                "output": str(output),
                "as": done.what,
                "show": show,
                "bytes": done.bytes,
                "fills": len(document.fills),
                "signed": done.signed,
                "unsigned_because": unsigned,
                "warnings": list(done.warnings),
            }
        )
        return
    console.note(f"Wrote {done.what} ({done.bytes / 1e6:.1f} MB): {output}")
