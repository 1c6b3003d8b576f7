"""From a project file to a document. The file may have been made, or damaged, by anybody."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np

from restorer.document.document import Document
from restorer.document.history import PlacedFill
from restorer.document.project import source as sources
from restorer.document.project.manifest import MANIFEST, FillEntry, Manifest, parse, validated
from restorer.document.project.members import BrokenError, Unpacker
from restorer.document.project.migration import NewerError, migrated
from restorer.document.snapshot import Snapshot
from restorer.errors import PictureError, ProjectError
from restorer.imaging import scratch
from restorer.imaging.fill import Fill
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Mask, Picture
from restorer.progress import Progress
from restorer.text import text

_MOST_TEXT = 64 << 20
_MOST_WEIGHTS = 1 << 30
_MOST_THUMBNAIL = 4 << 20
_SHARE = 0.6
"""Share of the physical memory that masks and fills of a project may take."""
_SAFE = text("Nothing was changed.")


@dataclass(frozen=True)
class Summary:
    """What a project says of itself, found without opening its picture."""

    path: Path
    title: str
    program: str
    saved: datetime
    width: int
    height: int
    fills: int
    source: Path | None
    """Where the picture is, or was when it was copied."""
    origin: Path | None
    """The picture's own file, wherever its bytes are now; None if it came from none."""
    is_referred: bool
    """Whether the picture is only referred to."""
    thumbnail: bytes | None
    """PNG."""


def probe(path: Path | str) -> Summary:
    """Looks at a project. Raises `ProjectError` as `load` does."""
    path = Path(path)
    with _opened(path) as (archive, manifest):
        thumbnail = None
        if manifest.thumbnail is not None:
            thumbnail = archive.data(manifest.thumbnail, _MOST_THUMBNAIL)
        origin = manifest.source.origin
        where = manifest.source.path or ("" if origin is None else origin.path)
        return Summary(
            path=path,
            title=manifest.title,
            program=manifest.program,
            saved=manifest.saved,
            width=manifest.picture.width,
            height=manifest.picture.height,
            fills=len(manifest.fills),
            source=Path(where) if where else None,
            origin=None if origin is None else Path(origin.path),
            is_referred=manifest.source.kind == "reference",
            thumbnail=thumbnail,
        )


def load(
    path: Path | str,
    *,
    source: Path | None = None,
    accept_changed: bool = False,
    progress: Progress | None = None,
) -> Document:
    """Opens a project as a document without a history.

    `source` says where a picture that is only referred to has been moved to; with `accept_changed` a picture of the
    same size, channels and depth is taken though its file has changed. Raises `ProjectError` for a file that is
    missing, damaged, unsafe, too large or of a newer version; `SourceMissingError` and `SourceChangedError`; and
    `CancelledError` where `progress` is cancelled.
    """
    path, progress = Path(path), progress or Progress()
    progress.begin(text("Opening {name}", name=path.name), 0)
    with _opened(path, progress) as (archive, manifest):
        _check_memory(path, manifest)
        progress.begin(
            text("Opening {name}", name=path.name), _array_bytes(manifest) + _copied_bytes(manifest)
        )
        picture, kept = sources.restore(manifest.source, archive, path, source, accept_changed=accept_changed)
        _check_picture(path, picture, manifest)
        document = Document(picture, None if picture.source is None else picture.source.path)
        document.project, document.source_file = path, kept
        document.resume(_state(archive, manifest, picture))
        return document


@contextlib.contextmanager
def _opened(path: Path, progress: Progress | None = None) -> Iterator[tuple[Unpacker, Manifest]]:
    """Archive and manifest; whatever is wrong with them, now or in the block, becomes a `ProjectError`."""
    try:
        with Unpacker(path, progress) as archive:
            yield archive, validated(migrated(parse(archive.data(MANIFEST, _MOST_TEXT))))
    except NewerError as error:
        raise ProjectError(
            text("“{name}” was made by a newer version of Restorer ({error}).", name=path.name, error=error),
            safe=_SAFE,
            todo=text("Open it with that version or a later one."),
        ) from error
    except (BrokenError, ValueError) as error:
        raise ProjectError(
            text("“{name}” is damaged or no project: {error}.", name=path.name, error=error),
            safe=_SAFE,
            todo=text("Get it again from where it came, or from a backup."),
        ) from error
    except PictureError as error:
        raise ProjectError(
            text("The picture of “{name}” cannot be opened: {reason}", name=path.name, reason=error.what),
            safe=error.safe,
            todo=error.todo,
        ) from error
    except OSError as error:
        raise ProjectError(
            text("“{path}” could not be read: {reason}.", path=path, reason=error.strerror or error),
            safe=_SAFE,
            todo=text("Check the name, the folder and its permissions."),
        ) from error
    except MemoryError as error:
        raise _too_large(path) from error


def _check_memory(path: Path, manifest: Manifest) -> None:
    """Refuses before anything is unpacked what would not fit into the memory."""
    if _array_bytes(manifest) > _SHARE * scratch.physical_memory():
        raise _too_large(path)


def _array_bytes(manifest: Manifest) -> int:
    """What masks and fills take in memory."""
    picture = manifest.picture
    masks = 1 + (manifest.protect is not None) + sum(bool(one.mask) for one in manifest.classes)
    boxes = [Box(*one.box) for one in manifest.fills]
    samples = (1 if picture.channels <= 2 else 3) * picture.depth // 8
    return masks * picture.width * picture.height + sum(box.area * (samples + 1) for box in boxes)


def _copied_bytes(manifest: Manifest) -> int:
    """Of the picture that is in the project."""
    return 0 if manifest.source.kind == "reference" else manifest.source.bytes


def _too_large(path: Path) -> ProjectError:
    return ProjectError(
        text("“{name}” holds more than fits into the memory of this computer.", name=path.name),
        safe=_SAFE,
        todo=text("Close other programs, or open it where there is more memory."),
    )


def _check_picture(path: Path, picture: Picture, manifest: Manifest) -> None:
    wanted = manifest.picture
    found = (picture.width, picture.height, picture.channels, picture.depth)
    if found != (wanted.width, wanted.height, wanted.channels, wanted.depth):
        raise ProjectError(
            text(
                "The picture of “{name}” is {found_width} × {found_height} pixels with {found_channels} channels of {found_depth} "
                "bits, but was {width} × {height} with {channels} of {depth}.",
                name=path.name,
                found_width=found[0],
                found_height=found[1],
                found_channels=found[2],
                found_depth=found[3],
                width=wanted.width,
                height=wanted.height,
                channels=wanted.channels,
                depth=wanted.depth,
            ),
            safe=text("The project is unharmed."),
            todo=text("Name the picture that the project was made for."),
        )


def _state(archive: Unpacker, manifest: Manifest, picture: Picture) -> Snapshot:
    def mask(name: str) -> Mask:
        return archive.array(name, picture.shape, np.uint8)

    adapted = manifest.adapted
    return Snapshot(
        picture=picture,
        fills=(),
        mask=mask(manifest.mask),
        protect=None if manifest.protect is None else mask(manifest.protect),
        selection=None,
        revision=0,
        placed=tuple(_fill(archive, entry, picture) for entry in manifest.fills),
        facts=manifest.facts(),
        damage={one.key: mask(one.mask) for one in manifest.classes if one.mask},
        adapted=None if adapted is None else adapted.made(archive.data(adapted.weights, _MOST_WEIGHTS)),
    )


def _fill(archive: Unpacker, entry: FillEntry, picture: Picture) -> PlacedFill:
    box = Box(*entry.box)
    kind = np.uint8 if picture.depth == 8 else np.uint16
    pixels = archive.array(entry.pixels, (box.height, box.width, picture.colour_channels), kind)
    alpha = archive.array(entry.alpha, (box.height, box.width), np.uint8)
    return entry.placed(Fill(box, pixels, alpha, entry.provenance.made()))
