"""From a file to a `Picture`."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from restorer import paths
from restorer.errors import PictureError, PictureTooLargeError
from restorer.imaging import atomic, colour, scratch, vips
from restorer.imaging.files import exif, jpeg, png, sniff, tiff_facts, webp, xmp
from restorer.imaging.files.facts import DamagedFileError, Facts
from restorer.imaging.picture import Metadata, Picture, Source
from restorer.text import text

_SAFE = text("Nothing was changed.")
_RGB = 2


@dataclass(frozen=True)
class ProbeInfo:
    """What a file will open as, found without decoding its pixels."""

    path: Path
    format: str
    width: int
    height: int
    channels: int
    """1 grey, 2 grey + alpha, 3 RGB, 4 RGB + alpha, after conversion."""
    depth: int
    """Bits per sample after conversion: 8 or 16."""
    pages: int
    decoded_bytes: int
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Opened:
    image: vips.Image
    facts: Facts
    kind: str
    icc: bytes | None
    notes: tuple[str, ...]


def read(path: Path | str, *, memory_budget: int | None = None) -> Picture:
    """Open the first page of a JPEG, PNG, TIFF, WebP, HEIC or AVIF file, upright, as grey or RGB.

    The format is found by content, not by name. Values stay as the file encodes them; CMYK, Lab and palettes
    become RGB, and `Picture.notes` says so. Pixels are read-only. Above `memory_budget` bytes (default: a share
    of the physical memory) they lie in a mapped scratch file.

    Raises `PictureError` for a file that is missing, unreadable, empty, damaged, cut short or of another kind,
    and `PictureTooLargeError`, before decoding, for one larger than memory and disk.
    """
    path = Path(path)
    budget = scratch.default_budget() if memory_budget is None else memory_budget
    with _opened(path) as opened:
        needed = vips.byte_size(opened.image)
        turned = opened.facts.orientation != 1
        scratch.check_size(needed, budget, path.name, whole=opened.facts.whole or turned)
        pixels = scratch.realise(opened.image, budget)
        return Picture(pixels, _metadata(opened), _source(path, opened), opened.notes)


def read_small(path: Path | str, side: int) -> Picture:
    """As `read`, shrunk so that no side is longer than `side` pixels; the large picture is never held whole.

    It has its profile and nothing else of its metadata. Raises `PictureError`.
    """
    with _opened(Path(path)) as opened:
        small = opened.image.thumbnail_image(side, height=side, size="down", no_rotate=True)
        return Picture(vips.to_array(small), Metadata(icc=opened.icc or opened.facts.metadata.icc))


def probe(path: Path | str) -> ProbeInfo:
    """Size, channels and format of a file without decoding it; raises `PictureError` like `read`."""
    path = Path(path)
    with _opened(path) as opened:
        height, width, channels = vips.shape(opened.image)
        size = vips.byte_size(opened.image)
        depth = 8 * size // (height * width * channels)
        return ProbeInfo(
            path, opened.kind, width, height, channels, depth, opened.facts.pages, size, opened.notes
        )


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[_Opened]:
    """Open lazily; decoding inside the block; every failure becomes a `PictureError` with a sentence."""
    kind = _kind(path)
    try:
        facts = _inspect(path, kind)
        with _decodable(path, facts) as file:
            image, facts = _load(file, kind, facts)
            image, notes, icc = colour.to_native(image, facts, path.name)
            image = vips.upright(image, facts.orientation)
            yield _Opened(image, facts, kind, icc, notes + _page_notes(kind, facts))
    except (vips.VipsError, DamagedFileError, OverflowError) as error:
        if vips.is_full_disk(error):
            raise PictureTooLargeError(
                text("There is no room left on the disk to open “{name}”.", name=path.name),
                safe=_SAFE,
                todo=text("Free some space."),
            ) from error
        raise _damaged(path, kind, str(error)) from error
    except MemoryError as error:
        raise PictureTooLargeError(
            text("There is not enough memory to open “{name}”.", name=path.name),
            safe=_SAFE,
            todo=text("Close other programs and try again."),
        ) from error
    except OSError as error:
        raise _no_scratch(path, error) if _is_other(path, error) else _unreadable(path, error) from error


def _is_other(path: Path, error: OSError) -> bool:
    """Whether the trouble is with a scratch file, not with the picture's own."""
    return error.errno == errno.ENOSPC or str(error.filename) not in ("None", str(path))


def _no_scratch(path: Path, error: OSError) -> PictureTooLargeError:
    where = f" (“{error.filename}”)" if error.filename else ""
    return PictureTooLargeError(
        text(
            "“{name}” needs a scratch file to be opened, which could not be made: {reason}.",
            name=path.name,
            reason=f"{error.strerror}{where}",
        ),
        safe=_SAFE,
        todo=text("Make room there, or let RESTORER_CACHE name a folder that has some."),
    )


def _kind(path: Path) -> str:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise PictureError(
                text("“{name}” is a folder, not a picture.", name=path.name),
                safe=_SAFE,
                todo=text("Choose a file inside it."),
            )
        if not stat.S_ISREG(status.st_mode):
            raise PictureError(
                text("“{name}” is not an ordinary file.", name=path.name),
                safe=_SAFE,
                todo=text("Choose a picture file."),
            )
        with path.open("rb") as file:
            head = file.read(64)
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the name
        raise _unreadable(path, error) from error
    if not head:
        raise PictureError(
            text("“{name}” is empty (zero bytes).", name=path.name),
            safe=_SAFE,
            todo=text("Get it again from where it came."),
        )
    if (kind := sniff.sniff(head)) is None:
        other = sniff.describe_other(head)
        what = (
            text("“{name}” is {other}, which Restorer does not read.", name=path.name, other=other)
            if other
            else text("“{name}” is not a picture.", name=path.name)
        )
        raise PictureError(
            what, safe=_SAFE, todo=text("Restorer reads JPEG, PNG, TIFF, WebP, HEIC and AVIF.")
        )
    return kind


def _unreadable(path: Path, error: Exception) -> PictureError:
    if isinstance(error, FileNotFoundError):
        return PictureError(
            text("“{path}” does not exist.", path=path),
            safe=_SAFE,
            todo=text("Check the name and the folder."),
        )
    if isinstance(error, PermissionError):
        return PictureError(
            text("“{name}” may not be read.", name=path.name),
            safe=_SAFE,
            todo=text("Change its permissions or copy it."),
        )
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return PictureError(
        text("“{name}” could not be read: {reason}.", name=path.name, reason=reason),
        safe=_SAFE,
        todo=text("Copy it to another disk."),
    )


def _damaged(path: Path, kind: str, reason: str) -> PictureError:
    name = sniff.NAMES[kind]
    if any(
        words in reason.lower()
        for words in ("not configured", "unsupported", "not supported", "no decoding plugin")
    ):
        return PictureError(
            text(
                "“{name}” is a {format} picture packed in a way that this installation cannot unpack.",
                name=path.name,
                format=name,
            ),
            safe=_SAFE,
            todo=text("Export it as PNG, or as TIFF with LZW or Deflate."),
        )
    return PictureError(
        text(
            "“{name}” is damaged or cut short: it starts as {format} but cannot be read to its end.",
            name=path.name,
            format=name,
        ),
        safe=_SAFE,
        todo=text("Get it again from where it came, or repair it elsewhere."),
    )


def _inspect(path: Path, kind: str) -> Facts:
    with path.open("rb") as file:
        if kind == "jpeg":
            return jpeg.inspect(file)
        if kind == "png":
            return png.inspect(file)
        if kind == "webp":
            return webp.inspect(file)
        if kind == "tiff":
            if tiff_facts.is_raw_camera_file(file):
                raise PictureError(
                    text("“{name}” is a raw camera file (DNG).", name=path.name),
                    safe=_SAFE,
                    todo=text("Develop it to TIFF first."),
                )
            return tiff_facts.inspect(file)
    return Facts(lossless=False, whole=True)


@contextlib.contextmanager
def _decodable(path: Path, facts: Facts) -> Iterator[Path]:
    """The file to hand to libvips: the original, except for 8-bit Lab TIFFs.

    libvips 8.18 refuses those; a scratch copy that calls itself RGB gives their samples as they are.
    """
    tiff = facts.tiff
    if tiff is None or tiff.photometric != colour.LAB or facts.bits != 8:
        yield path
        return
    with atomic.scratch_beside(paths.cache_folder() / "lab.tif") as copy:
        copy.write_bytes(path.read_bytes())
        with copy.open("r+b") as file:
            file.seek(tiff.photometric_position)
            file.write(_RGB.to_bytes(2, "little" if tiff.byte_order == "<" else "big"))
        yield copy


def _load(path: Path, kind: str, facts: Facts) -> tuple[vips.Image, Facts]:
    image = vips.load(path, kind, sequential=facts.orientation == 1)
    if kind not in ("heic", "avif"):
        return image, facts
    if primary := vips.field(image, "heif-primary"):
        image = vips.load(path, kind, page=primary)
    block = exif.strip_prefix(vips.field(image, "exif-data") or b"")
    # libheif turns pictures by the container's own transformation; EXIF's orientation repeats it.
    metadata = Metadata(
        icc=vips.field(image, "icc-profile-data"),
        exif=exif.upright(block) if block else None,
        xmp=vips.field(image, "xmp-data"),
        dpi=exif.block_resolution(block),
    )
    bits = vips.field(image, "heif-bitdepth") or 8
    return image, replace(facts, metadata=metadata, pages=vips.field(image, "n-pages") or 1, bits=bits)


def _page_notes(kind: str, facts: Facts) -> tuple[str, ...]:
    if facts.pages == 1:
        return ()
    kept = (
        text("the others are kept when it is saved as TIFF")
        if kind == "tiff"
        else text("the others are not kept")
    )
    return (
        text("The file has {pages} pages; the first was opened, and {kept}.", pages=facts.pages, kept=kept),
    )


def _metadata(opened: _Opened) -> Metadata:
    metadata = opened.facts.metadata
    if opened.icc is not None:
        metadata = replace(metadata, icc=opened.icc)
    if metadata.exif:
        metadata = replace(metadata, exif=exif.upright(metadata.exif))
    if opened.facts.orientation == 1:
        return metadata
    if metadata.xmp:
        metadata = replace(metadata, xmp=xmp.upright(metadata.xmp))
    if metadata.dpi and opened.facts.orientation >= 5:
        metadata = replace(metadata, dpi=(metadata.dpi[1], metadata.dpi[0]))
    return metadata


def _source(path: Path, opened: _Opened) -> Source:
    facts = opened.facts
    source = Source(
        Path(os.path.abspath(path)),  # noqa: PTH100 (a symbolic link keeps its own name)
        opened.kind,
        pages=facts.pages,
        jpeg_quality=facts.jpeg_quality,
        jpeg_subsampling=facts.jpeg_subsampling,
        lossless=facts.lossless,
    )
    if (tiff := facts.tiff) is None:
        return source
    return replace(
        source,
        compression=tiff.compression,
        tiled=tiff.tile_size is not None,
        tile_size=tiff.tile_size,
        predictor=tiff.predictor,
        pyramidal=tiff.pyramidal,
        subifds=tiff.subifds,
        bigtiff=tiff.bigtiff,
        alpha_unspecified=tiff.extra_samples == (0,),
    )
