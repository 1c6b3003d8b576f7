"""The dossier as files: a page, a PDF, and data for other programs."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Collection, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Literal

from restorer.dossier.html import page
from restorer.dossier.record import Record, as_data
from restorer.errors import SaveError
from restorer.imaging import atomic
from restorer.progress import Progress
from restorer.text import text

Kind = Literal["html", "pdf", "json"]

NAMES: dict[Kind, str] = {"html": "dossier.html", "pdf": "dossier.pdf", "json": "dossier.json"}
"""What the files are called."""


def write_dossier(
    record: Record,
    folder: Path | str,
    *,
    kinds: Collection[Kind] = tuple(NAMES),
    overwrite: bool = False,
    progress: Progress | None = None,
) -> list[Path]:
    """Writes the files of `kinds` into `folder`, which is made where missing: all of them or, if one fails, none.

    Returns their paths in the order of `NAMES`. Raises `SaveError`, and `CancelledError` if `progress` was cancelled.
    """
    folder, progress = Path(folder), progress or Progress()
    wanted = {kind: folder / name for kind, name in NAMES.items() if kind in kinds}
    there = [path for path in wanted.values() if os.path.lexists(path)]
    if there and not overwrite:
        raise SaveError(
            text("“{path}” exists already.", path=there[0]),
            safe=text("It was not changed."),
            todo=text("Choose another folder or allow overwriting."),
        )
    progress.begin(text("Writing"), len(wanted))
    with ExitStack() as stack:
        stack.enter_context(_made(folder))
        for kind, path in wanted.items():
            progress.check()
            _WRITERS[kind](record, stack.enter_context(atomic.replacing(path)))
            progress.advance(1)
        progress.check()
    return list(wanted.values())


@contextlib.contextmanager
def _made(folder: Path) -> Iterator[None]:
    """The folder is there; if it was not before, and the block fails, it is not afterwards."""
    is_new = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise atomic.explain(error, folder) from error
    try:
        yield
    except BaseException:
        if is_new:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise


def _write_page(record: Record, path: Path) -> None:
    path.write_text(page(record), encoding="utf-8")


def _write_pdf(record: Record, path: Path) -> None:
    from restorer.dossier.pdf import write_pdf  # loads ReportLab

    write_pdf(record, path)


def _write_data(record: Record, path: Path) -> None:
    data = json.dumps(as_data(record), indent=1, ensure_ascii=False)
    path.write_text(data + "\n", encoding="utf-8")


_WRITERS: dict[Kind, Callable[[Record, Path], None]] = {
    "html": _write_page,
    "pdf": _write_pdf,
    "json": _write_data,
}
