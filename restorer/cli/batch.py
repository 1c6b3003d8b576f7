"""`restorer batch`: restore all pictures of a folder."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, get_args

import typer

from restorer.cli import console, options
from restorer.errors import CancelledError, UsageError
from restorer.models.catalog import default_filler

if TYPE_CHECKING:
    from restorer.batch.cluster import Cluster, Storage
    from restorer.batch.record import Record

_HELP = """Restore all pictures of a folder into another one.

The damage is detected (whitish paint losses unless --detect=lines is given) or taken from --mask-dir.

A picture that fails is reported and does not stop the others; one where nothing is found or marked needs no
result and gets none. The sources are never changed.
"""

app = typer.Typer(add_completion=False, rich_markup_mode="rich", pretty_exceptions_enable=False)


@app.command(
    help=options.flowing(_HELP),
    cls=options.DetectCommand,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="The exit code is 0 if every picture was restored or is sound, and 1 if one failed.",
)
def batch(
    source: Annotated[
        Path, typer.Argument(metavar="IN_DIR", help="The folder with the pictures.", readable=False)
    ],
    *,
    target: Annotated[
        Path,
        typer.Option("-o", "--output", metavar="OUT_DIR", help="The folder for the results.", readable=False),
    ],
    recursive: Annotated[bool, typer.Option("--recursive", help="Look into subfolders, too.")] = False,
    mask_dir: Annotated[
        Path | None,
        typer.Option(
            "--mask-dir",
            metavar="D",
            readable=False,
            help="Masks called like their pictures: scan.png (or scan.jpg.png) for scan.jpg.",
            rich_help_panel="Where the damage is",
        ),
    ] = None,
    detect: options.Detect = None,
    sensitivity: options.Sensitivity = None,
    filler: options.FillerId = "",
    device: options.Device = "auto",
    quality: options.HowWell = "fast",
    grow: options.Grow = 0,
    grain: options.Grain = "on",
    seed: options.Seed = 0,
    feather: options.Feather = 8,
    jobs: Annotated[
        int | None,
        typer.Option("--jobs", min=1, metavar="N", help="Pictures worked on at once. Default: 1."),
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Skip what an earlier run with the same settings has done.")
    ] = False,
    file_format: Annotated[
        Literal["keep", "png", "tiff"],
        typer.Option(
            "--format",
            help="keep: PNG and TIFF stay what they are, all else becomes PNG.",
            rich_help_panel="Saving and reporting",
        ),
    ] = "keep",
    report: Annotated[
        Path | None,
        typer.Option(
            "--report",
            metavar="HTML",
            readable=False,
            help="Write a page with every picture before and after.",
            rich_help_panel="Saving and reporting",
        ),
    ] = None,
    scheduler: options.Scheduler = None,
    storage: options.Stored = "shared",
    retries: options.Retries = 2,
    cores: options.Cores = 1,
    tls_ca: options.TlsCa = None,
    tls_cert: options.TlsCertificate = None,
    tls_key: options.TlsKey = None,
    force: options.Force = False,
    as_json: options.Json = False,
) -> None:
    """See `_HELP`."""
    if mask_dir is not None and detect is not None:
        raise UsageError("--mask-dir and --detect exclude each other.", todo="Choose one of them.")
    if sensitivity is not None and mask_dir is not None:
        raise UsageError("--sensitivity tunes --detect, which is not there.", todo="Leave it out.")
    if scheduler is not None and jobs is not None:
        raise UsageError(
            "--jobs is for this machine; with --scheduler the workers decide.",
            todo="Leave it out, and start as many workers as you like.",
        )

    from restorer.batch.job import check_target, make_folder
    from restorer.batch.journal import Journal
    from restorer.batch.plan import plan
    from restorer.batch.record import Recipe
    from restorer.batch.runner import run
    from restorer.models.catalog import load

    kind = None if mask_dir is not None else detect or "whitish"
    filler = filler or default_filler()
    recipe = Recipe(
        filler=filler,
        device=device,
        quality=quality,
        grow=grow,
        grain=grain == "on",
        seed=seed,
        feather=feather,
        detect=kind,
        sensitivity=sensitivity,
    )
    # A wrong name stops the batch before it starts, not every picture of it. Other machines may have other devices.
    here = device if scheduler is None else "auto"
    load(filler, here, quality)
    if kind == "network":
        from restorer.detection.network import check_installed

        check_installed(here)
    doing = _cluster(scheduler, storage, retries, cores, (tls_ca, tls_cert, tls_key)) if scheduler else None
    todo = plan(source, target, recursive=recursive, masks=mask_dir, file_format=file_format, overwrite=force)
    make_folder(target)
    if report is not None:  # as a rule it goes into that folder
        check_target(report, overwrite=True, writable=(".html", ".htm"))
    records: list[Record] = []
    try:
        with console.progress() as progress:
            for record in run(
                todo,
                recipe,
                workers=jobs or 1,
                doing=doing,
                journal=Journal(target),
                resume=resume,
                progress=progress,
            ):
                records.append(record)
                _tell(record, as_json)
    except CancelledError as error:
        raise CancelledError(
            safe=f"{len(records)} of {len(todo)} pictures are finished and complete.",
            todo="Continue with the same command and --resume.",
        ) from error
    order = {str(job.source): place for place, job in enumerate(todo)}
    records.sort(key=lambda record: order[record.input])
    if report is not None:
        from restorer.batch.report import write_report

        write_report(records, report, title=f"Restoration of {source.resolve().name}")
    _sum_up(records, as_json)
    if any(record.status == "failed" for record in records):
        raise typer.Exit(1)


def _cluster(
    address: str,
    storage: Storage,
    retries: int,
    cores: int,
    pem: tuple[Path | None, Path | None, Path | None],
) -> Cluster:
    """The cluster that the options describe. Raises `UsageError` for certificates that are not all there."""
    from restorer.batch.cluster import Cluster, Tls

    ca, certificate, key = pem
    if ca is None and certificate is None and key is None:
        return Cluster(address, storage, retries, cores, tell=console.warn)
    if ca is None or certificate is None or key is None:
        raise UsageError("--tls-ca, --tls-cert and --tls-key belong together.", todo="Give all three.")
    for file in (ca, certificate, key):
        if not file.is_file():
            raise UsageError(f"There is no file {file}.", todo="Check the path.")
    return Cluster(address, storage, retries, cores, Tls(ca, certificate, key), tell=console.warn)


def _tell(record: Record, as_json: bool) -> None:
    """One finished picture: a JSON line, and a failure on stderr in any case."""
    if as_json:
        console.out_json(record.as_json())
    if record.error is not None:
        often = f" (tried {record.tries} times)" if record.tries > 1 else ""
        console.warn(f"{record.input}: {record.error.what}{often}")
        if record.error.details:
            console.log_fault(record.error.details)


def _sum_up(records: Sequence[Record], as_json: bool) -> None:
    from restorer.batch.record import Status

    counts = Counter(record.status for record in records)
    if as_json:
        seconds = round(sum(record.seconds_total for record in records if record.status == "restored"), 4)
        console.out_json({"summary": dict(counts), "pictures": len(records), "seconds": seconds})
        return
    rows = [
        (
            record.input,
            record.status,
            f"{record.filled_pixels:,}" if record.filled_pixels else "",
            f"{record.seconds_total:.1f} s" if record.seconds else "",
        )
        for record in records
    ]
    console.table(("picture", "status", "filled pixels", "time"), rows)
    console.out(", ".join(f"{counts[status]} {status}" for status in get_args(Status) if counts[status]))
