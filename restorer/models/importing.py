"""Taking a file in among the user's checkpoints.

It becomes visible when it is checked whole, copied, compared and tried out, and not before; until then it has no name
that the catalog would look at.
"""

from __future__ import annotations

import datetime
import shutil
import unicodedata
from pathlib import Path

from restorer.errors import CheckpointError, SaveError
from restorer.imaging.atomic import explain, full_disk, replacing
from restorer.models import catalog, checkpoint, records
from restorer.models.catalog import Installed
from restorer.models.checkpoint import shown
from restorer.models.naming import ENDING, check_name, check_safe
from restorer.paths import models_folder
from restorer.progress import Progress
from restorer.text import text

_SPARE = 16 << 20
"""Bytes that must stay free on the disk."""
_CHUNK = 1 << 20


def add(
    path: Path, name: str | None = None, progress: Progress | None = None, *, replace: bool = False
) -> Installed:
    """Take a file in among the user's checkpoints as `name` (its own unless given), once everything about it is sound.

    Weights of other programs are converted (`foreign`) and kept in float32. The very file that is there already under
    that name stays as it is. `replace` puts it in the place of one of the user's own.

    Raises `CheckpointError` for a file that cannot be used, `UsageError` for a name that cannot, `SaveError` where it
    cannot be written, `CancelledError`. Nothing is left behind then, and what was there stays.
    """
    progress = progress or Progress()
    name = _wished(path, name)
    checkpoint.file_size(path)
    if (found := already(path, name)) is not None:
        return found
    check_name(name, replace=replace)
    progress.check()
    progress.begin(text("Checking {name}", name=shown(path.name)), 2)
    digest = checkpoint.sha256(path)
    progress.advance(1)
    progress.check()
    take_in = _copy if _is_ours(path) else _convert
    target = take_in(path, name, digest, progress)
    _remember(target, path, digest)
    found = catalog.checkpoint(name)
    if found is None:
        raise CheckpointError(
            text("“{name}” was removed while it was imported.", name=name), todo=text("Import it again.")
        )
    return found


def already(path: Path, name: str | None = None) -> Installed | None:
    """The checkpoint under that name, if it was made from this very file. Raises as `add` does for unusable names."""
    found = catalog.checkpoint(_wished(path, name))
    if found is None:
        return None
    digest = checkpoint.sha256(path)
    record = records.record_of(found)
    was_made_of_it = record is not None and (record.source_sha256, record.sha256) == (digest, found.sha256)
    return found if was_made_of_it or found.sha256 == digest else None


def _wished(path: Path, name: str | None) -> str:
    wished = unicodedata.normalize("NFC", path.stem if name is None else name)
    check_safe(wished)
    return wished


def _is_ours(path: Path) -> bool:
    """Whether a file carries a card. Raises `CheckpointError` for one that pretends to and cannot be used."""
    try:
        checkpoint.read_card(path)
    except checkpoint.NoCardError:
        return False
    except CheckpointError:
        if path.suffix.casefold() == ENDING or not path.is_file():
            raise
        return False
    return True


def _copy(source: Path, name: str, digest: str, progress: Progress) -> Path:
    """Check and try out a checkpoint, then copy it byte for byte; returns the copy."""
    from restorer.models.tryout import try_out

    try_out(*checkpoint.load(source))
    progress.advance(1)
    size = checkpoint.file_size(source)
    target = _place(name, size)
    progress.begin(text("Copying {name}", name=shown(source.name)), size)
    with replacing(target) as temporary:
        with source.open("rb") as read, temporary.open("wb") as write:
            while chunk := read.read(_CHUNK):
                progress.check()
                write.write(chunk)
                progress.advance(len(chunk))
        if checkpoint.sha256(temporary) != digest:
            raise CheckpointError(
                text(
                    "The copy of “{name}” is not what was checked: the file was changed meanwhile, or the "
                    "disk is failing.",
                    name=shown(source.name),
                ),
                safe=text("Nothing was changed."),
                todo=text("Try again."),
            )
        progress.check()
    return target


def _convert(source: Path, name: str, _digest: str, progress: Progress) -> Path:
    """Read weights of another program, write them as a checkpoint of float32, and try that out."""
    import torch

    from restorer.models import foreign
    from restorer.models.tryout import try_out

    read = foreign.read(source)
    progress.advance(1)
    target = _place(name, sum(4 * tensor.numel() for tensor in read.state.values()))
    progress.begin(text("Converting {name}", name=shown(source.name)), 2)
    with replacing(target) as temporary:
        checkpoint.save(temporary, read.state, read.card, torch.float32)
        progress.advance(1)
        progress.check()
        try_out(*checkpoint.load(temporary))
        progress.advance(1)
        progress.check()
    return target


def _remember(target: Path, source: Path, digest: str) -> None:
    what = records.Record(
        sha256=checkpoint.sha256(target),
        imported=datetime.datetime.now(datetime.UTC).date(),
        source=shown(source.name),
        source_sha256=digest,
    )
    try:
        records.remember(target.stem, what)
    except SaveError:
        target.unlink(missing_ok=True)
        raise


def _place(name: str, size: int) -> Path:
    """Where a checkpoint of `size` bytes goes; its folder is there then. Raises `SaveError`."""
    try:
        folder = models_folder()
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise explain(error, Path(error.filename or "checkpoints")) from error
    target = folder / f"{name}{ENDING}"
    if free < size + _SPARE:
        raise full_disk(target)
    return target
