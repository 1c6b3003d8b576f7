"""Writing a document as something else: the picture, its layers, the fills alone, or the mask."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from restorer.document.project.source import scratch_file
from restorer.document.snapshot import Snapshot
from restorer.dossier import credentials, xmp
from restorer.dossier.layers import alone, shown_fills, treated_mask
from restorer.dossier.person import Person
from restorer.dossier.show import Show
from restorer.errors import SaveError
from restorer.imaging import atomic, composite, io, vips
from restorer.imaging.mask import write_mask
from restorer.imaging.picture import Metadata, Picture
from restorer.text import either, text

What = Literal["picture", "ora", "layers", "fills", "mask"]

SUFFIXES: dict[What, tuple[str, ...]] = {
    "picture": io.WRITABLE,
    "ora": (".ora",),
    "layers": (".tif", ".tiff"),
    "fills": (".png", ".tif", ".tiff", ".webp"),
    "mask": (".png",),
}
"""What the name of each kind of export may end in."""

_SAFE = text("No file was changed.")


@dataclass(frozen=True)
class Exported:
    """What was written."""

    path: Path
    what: What
    bytes: int
    warnings: tuple[str, ...] = ()
    signed: bool = False
    """Whether the picture carries content credentials."""


def kind_of(path: Path) -> What:
    """What a name stands for where nothing else is said: layers for `.ora`, else the picture."""
    return "ora" if path.suffix.lower() == ".ora" else "picture"


def export(
    state: Snapshot,
    path: Path | str,
    what: What | None = None,
    show: Show = Show(),  # noqa: B008 (frozen)
    *,
    overwrite: bool = False,
    signer: Person | None = None,
    options: io.SaveOptions | None = None,
) -> Exported:
    """Writes `path`, complete or not at all; `what` is told from the suffix unless it is given. Raises `SaveError`.

    The picture is written with `options` and carries its metadata, with a history of what was done in its XMP. With a
    `signer` for whom `credentials.why_not` is None it carries signed content credentials, too, where its format can.
    """
    path = Path(path)
    what = what or kind_of(path)
    _check_target(path, what, state.picture, overwrite=overwrite)
    if what == "picture":
        return _export_picture(state, path, show, signer, options, overwrite=overwrite)
    if what == "fills":
        picture = _fills_alone(state, show)
        saved = io.write(picture, path, overwrite=overwrite)
        return Exported(path, what, saved.bytes, saved.warnings)
    if what == "mask":
        write_mask(treated_mask(state), path)
        return Exported(path, what, path.stat().st_size)
    from restorer.dossier.layered_tiff import write_layered_tiff
    from restorer.dossier.openraster import write_openraster

    writers: dict[str, Callable[[Snapshot, Path, Show], None]] = {
        "ora": write_openraster,
        "layers": write_layered_tiff,
    }
    with atomic.replacing(path) as temporary:
        try:
            writers[what](state, temporary, show)
        except vips.VipsError as error:
            raise SaveError(
                text("“{name}” could not be written: {error}.", name=path.name, error=error),
                safe=_SAFE,
                todo=text("Try another format."),
            ) from error
    return Exported(path, what, path.stat().st_size)


def _export_picture(
    state: Snapshot,
    path: Path,
    show: Show,
    signer: Person | None,
    options: io.SaveOptions | None,
    *,
    overwrite: bool,
) -> Exported:
    packet, warnings = xmp.with_history(state, show)
    picture = composite.flatten(state.picture, shown_fills(state, show))
    picture = replace(picture, metadata=replace(picture.metadata, xmp=packet))
    kind = credentials.format_of(path)
    if signer is None or kind is None:
        saved = io.write(picture, path, options=options, overwrite=overwrite)
        return Exported(path, "picture", saved.bytes, (*warnings, *saved.warnings))
    with scratch_file(path.suffix) as bare:
        saved = io.write(picture, bare, options=options, overwrite=True)
        with atomic.replacing(path) as temporary:
            credentials.sign(bare, temporary, kind, state, signer)
    warnings = (*warnings, *saved.warnings)
    return Exported(path, "picture", path.stat().st_size, warnings, signed=True)


def _fills_alone(state: Snapshot, show: Show) -> Picture:
    """The fills as a picture of their own, with profile and resolution."""
    picture = state.picture
    kept = Metadata(icc=picture.metadata.icc, dpi=picture.metadata.dpi)
    return Picture(alone(shown_fills(state, show), picture, picture.box), kept)


def _check_target(path: Path, what: What, picture: Picture, *, overwrite: bool) -> None:
    suffixes = SUFFIXES[what]
    if path.suffix.lower() not in suffixes:
        raise SaveError(
            text("“{name}” is no name for this kind of export.", name=path.name),
            safe=_SAFE,
            todo=text("Let it end in {endings}.", endings=either(suffixes)),
        )
    if picture.source is not None and atomic.same_file(path, picture.source.path):
        raise SaveError(
            text("“{name}” is the picture's own source.", name=path.name),
            safe=text("It was not changed."),
            todo=text("Choose another name."),
        )
    if os.path.lexists(path) and not overwrite:
        raise SaveError(
            text("“{name}” exists already.", name=path.name),
            safe=text("It was not changed."),
            todo=text("Choose another name or allow overwriting."),
        )
