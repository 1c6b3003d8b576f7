"""The dossier as files: a page, a PDF, and data for other programs."""

from __future__ import annotations

import json
import os
from pathlib import Path

from restorer.dossier.html import page
from restorer.dossier.record import Record, as_data
from restorer.errors import SaveError
from restorer.imaging import atomic

NAMES = ("dossier.html", "dossier.pdf", "dossier.json")


def write_dossier(record: Record, folder: Path | str, *, overwrite: bool = False) -> list[Path]:
    """Writes the three files of `NAMES` into `folder`, which is made where missing. Raises `SaveError`."""
    from restorer.dossier.pdf import write_pdf

    folder = Path(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise atomic.explain(error, folder) from error
    paths = [folder / name for name in NAMES]
    there = [path for path in paths if os.path.lexists(path)]
    if there and not overwrite:
        raise SaveError(
            f"“{there[0]}” exists already.",
            safe="It was not changed.",
            todo="Choose another folder or allow overwriting.",
        )
    with atomic.replacing(paths[0]) as temporary:
        temporary.write_text(page(record), encoding="utf-8")
    with atomic.replacing(paths[1]) as temporary:
        write_pdf(record, temporary)
    with atomic.replacing(paths[2]) as temporary:
        temporary.write_text(
            json.dumps(as_data(record), indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
        )
    return paths
