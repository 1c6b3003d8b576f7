"""`restorer report`: the dossier of a project."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from restorer.cli import console, options
from restorer.cli import project_options as on_project
from restorer.cli.commands import Command

app = typer.Typer(add_completion=False, rich_markup_mode="rich", pretty_exceptions_enable=False)

_PERSON = "Who and where"


@app.command(cls=Command, context_settings={"help_option_names": ["-h", "--help"]})
def report(
    project: on_project.Project,
    *,
    output: Annotated[
        Path, typer.Option("-o", "--output", metavar="DIR", help="The dossier's folder.", readable=False)
    ],
    show: on_project.ShowAs = "invisible",
    width: on_project.Width = "2px",
    angle: on_project.Angle = 90.0,
    strength: on_project.Strength = 0.5,
    details: Annotated[
        int, typer.Option("--details", min=0, metavar="N", help="Show the N largest regions in detail.")
    ] = 40,
    operator: Annotated[
        str | None, typer.Option("--operator", metavar="NAME", help="Who restored.", rich_help_panel=_PERSON)
    ] = None,
    institution: Annotated[
        str | None, typer.Option("--institution", metavar="NAME", help="Where.", rich_help_panel=_PERSON)
    ] = None,
    remember: Annotated[
        bool, typer.Option("--remember", help="Use these names from now on.", rich_help_panel=_PERSON)
    ] = False,
    source: on_project.Moved = None,
    accept_changed: on_project.AcceptChanged = False,
    force: options.Force = False,
    as_json: options.Json = False,
) -> None:
    """Write the dossier of a project: a page (HTML), a PDF, and data (JSON)."""
    from restorer.dossier import person
    from restorer.dossier.record import as_data, gather
    from restorer.dossier.write import write_dossier

    given = {"operator": operator, "institution": institution}
    who = person.read().model_copy(update={key: value for key, value in given.items() if value is not None})
    document = on_project.opened(project, source, accept_changed=accept_changed)
    wanted = on_project.show_of(document, show, width, angle, strength)
    with console.progress():
        record = gather(document.snapshot(), who, wanted, details)
        written = write_dossier(record, output, overwrite=force)
    if remember:
        person.write(who)
    for text in document.picture.notes:
        console.warn(text)
    if as_json:
        files = [str(path) for path in written]
        console.out_json(
            {"status": "done", "input": str(project), "output": files, "dossier": as_data(record)}
        )
        return
    console.note(f"Wrote the dossier ({len(record.regions)} regions): {output}")
