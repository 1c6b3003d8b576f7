"""From a document to a project file: complete or not at all, and never in memory as a whole."""

from __future__ import annotations

import dataclasses
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from restorer import __version__
from restorer.document.document import Document
from restorer.document.history import PlacedFill
from restorer.document.project.manifest import (
    FORMAT,
    MANIFEST,
    SUFFIX,
    AdaptedEntry,
    ClassEntry,
    FillEntry,
    Manifest,
    PictureEntry,
    PinEntry,
    ProvenanceEntry,
    ScaleEntry,
)
from restorer.document.project.members import BrokenError, Packer
from restorer.document.project.source import Wanted, store
from restorer.document.snapshot import Snapshot, SourceFile
from restorer.errors import SaveError
from restorer.imaging import atomic, composite, overview
from restorer.progress import Progress
from restorer.text import text

_WEIGHTS = "adapted.safetensors"
THUMBNAIL = 256
"""Longest side of the thumbnail in pixels."""


@dataclass(frozen=True)
class Saved:
    """What was written."""

    path: Path
    bytes: int
    source_file: SourceFile | None
    """Where the picture's bytes are from now on."""
    notes: tuple[str, ...] = ()
    """Sentences for the user."""


def save(document: Document, path: Path | str, *, source: Wanted = "copy", overwrite: bool = False) -> Saved:
    """Saves a document as a project and makes that its project file. Raises `SaveError` as `write` does."""
    saved = write(document.snapshot(), path, source=source, overwrite=overwrite)
    document.project, document.source_file = saved.path, saved.source_file
    document.mark_saved()
    return saved


def write(
    state: Snapshot,
    path: Path | str,
    *,
    source: Wanted = "copy",
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Saved:
    """Writes a snapshot as a project file, for instance in another thread.

    `source`: whether the picture is copied into the project or only referred to. The file appears complete or not at
    all. History and selection are not saved. Raises `SaveError`, and `CancelledError` where `progress` is cancelled.
    """
    path, progress = Path(path), progress or Progress()
    _check_target(path, state, overwrite=overwrite)
    progress.begin(text("Saving {name}", name=path.name), _work(state, source))
    with atomic.replacing(path) as temporary:
        try:
            with Packer(temporary, progress) as packer:
                entry, notes = store(packer, state, path, source)
                manifest = _packed(packer, state).model_copy(update={"source": entry})
                packer.data(MANIFEST, manifest.model_dump_json(indent=1).encode())
        except BrokenError as error:  # the project that the picture is in
            raise SaveError(
                text("“{name}” could not be saved: {error}.", name=path.name, error=error),
                safe=text("No file was changed."),
                todo=text("Save again, under another name."),
            ) from error
        size = temporary.stat().st_size
    kept = state.source_file if entry.kind == "reference" else None
    kept = kept or SourceFile.of(path, entry.member, is_original=entry.kind == "copy")
    return Saved(path, size, kept, tuple(notes))


def _work(state: Snapshot, source: Wanted) -> int:
    """Bytes to be packed, roughly: the picture counts as its file, or as its pixels."""
    masks = [state.mask, *([] if state.protect is None else [state.protect]), *state.damage.values()]
    size = sum(mask.nbytes for mask in masks) + sum(one.size for one in state.placed)
    if source == "copy":
        size += state.picture.pixels.nbytes if state.source_file is None else state.source_file.stamp[0]
    return size


def _packed(packer: Packer, state: Snapshot) -> Manifest:
    """Writes arrays and thumbnail; returns the manifest, whose source is still to be put in."""
    packer.array("masks/mask.npy", state.mask)
    if state.protect is not None:
        packer.array("masks/protect.npy", state.protect)
    for key, mask in state.damage.items():
        packer.array(f"masks/damage-{key}.npy", mask)
    fills = [_packed_fill(packer, number, one) for number, one in enumerate(state.placed)]
    if state.adapted is not None:
        packer.data(_WEIGHTS, state.adapted.weights)
    packer.data("thumbnail.png", _thumbnail(state))
    scale = state.facts.scale
    return Manifest.model_construct(
        format=FORMAT,
        program=f"restorer {__version__}",
        saved=datetime.now(UTC).replace(microsecond=0),
        picture=PictureEntry.of(state.picture),
        mask="masks/mask.npy",
        protect=None if state.protect is None else "masks/protect.npy",
        fills=fills,
        classes=[
            ClassEntry(
                key=one.key,
                name=one.name,
                colour=one.colour,
                mask=f"masks/damage-{one.key}.npy" if one.key in state.damage else "",
            )
            for one in state.facts.classes
        ],
        scale=None if scale is None else ScaleEntry(x=scale.x, y=scale.y),
        title=state.facts.title,
        observation=state.facts.observation,
        interpretation=state.facts.interpretation,
        pins=[PinEntry.model_validate(dataclasses.asdict(one)) for one in state.facts.pins],
        thumbnail="thumbnail.png",
        adapted=None if state.adapted is None else AdaptedEntry.of(state.adapted, _WEIGHTS),
    )


def _packed_fill(packer: Packer, number: int, placed: PlacedFill) -> FillEntry:
    pixels, alpha = (f"fills/{number:06d}/{part}.npy" for part in ("pixels", "alpha"))
    fill = placed.fill
    packer.array(pixels, fill.pixels)
    packer.array(alpha, fill.alpha)
    return FillEntry(
        box=(int(fill.box.x), int(fill.box.y), int(fill.box.width), int(fill.box.height)),
        pixels=pixels,
        alpha=alpha,
        group=placed.group,
        name=placed.name,
        visible=placed.visible,
        opacity=placed.opacity,
        provenance=ProvenanceEntry.of(fill.provenance),
    )


def _thumbnail(state: Snapshot) -> bytes:
    picture = state.picture
    small = overview.shrunk(lambda box: composite.render(picture, state.fills, box), picture.shape, THUMBNAIL)
    return overview.encoded(overview.to_srgb(small, picture), "png")


def _check_target(path: Path, state: Snapshot, *, overwrite: bool) -> None:
    if path.suffix.lower() != SUFFIX:
        raise SaveError(
            text("“{name}” is no name of a project.", name=path.name),
            safe=text("No file was changed."),
            todo=text("Let it end in {ending}.", ending=SUFFIX),
        )
    kept = state.source_file
    if kept is not None and not kept.member and atomic.same_file(path, kept.path):
        raise SaveError(
            text("“{name}” is the picture itself.", name=path.name),
            safe=text("It was not changed."),
            todo=text("Choose another name."),
        )
    if os.path.lexists(path) and not overwrite:
        raise SaveError(
            text("“{name}” exists already.", name=path.name),
            safe=text("It was not changed."),
            todo=text("Choose another name or allow overwriting."),
        )
