"""From a `Picture` to a file, without ever leaving half a file or touching the source unasked."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from restorer.errors import SaveError
from restorer.imaging import atomic, encoding, vips
from restorer.imaging.encoding import SaveOptions
from restorer.imaging.files import jpeg, png, sniff, tiff_finish, webp
from restorer.imaging.files.facts import DamagedFileError
from restorer.imaging.picture import Picture, Source
from restorer.text import text

_SAFE = text("No file was changed.")
_PNG_PIXELS = 64_000_000
"""Above this, TIFF is suggested: PNG packs on one core only."""


@dataclass(frozen=True)
class SaveReport:
    """What was written."""

    path: Path
    format: str
    lossless: bool
    """Whether the file holds exactly the picture's pixels."""
    bytes: int
    warnings: tuple[str, ...] = ()
    """Sentences for the user about what the format could not keep."""


@dataclass(frozen=True)
class Suggestion:
    """Where to save by default, and why in that format."""

    path: Path
    reason: str


def suggest(picture: Picture) -> Suggestion:
    """A name beside the source in a lossless format: the source's own where that is lossless."""
    source = picture.source
    if source is None:
        return Suggestion(Path("restored.png"), text("PNG keeps every pixel exactly."))
    stem, suffix = f"{source.path.stem}-restored", source.path.suffix
    if source.format == "tiff":
        suffix = suffix if suffix.lower() in (".tif", ".tiff") else ".tif"
        reason = text("The same format as the source.")
        if not source.lossless:
            reason = text(
                "TIFF without lossy compression: only so do pixels outside the damage stay exactly as they are."
            )
    elif source.lossless and source.format in ("png", "webp"):
        suffix, reason = f".{source.format}", text("The same format as the source.")
    else:
        suffix = ".png" if picture.height * picture.width <= _PNG_PIXELS else ".tif"
        name = sniff.NAMES[source.format]
        reason = text(
            "{name} changes every pixel a little each time it is saved; {better} "
            "keeps everything outside the damage exactly as it is.",
            name=name,
            better=sniff.NAMES[sniff.format_of_suffix(Path(suffix)) or "png"],
        )
    return Suggestion(source.path.with_name(stem + suffix), reason)


def suggested_name(picture: Picture) -> Path:
    """The path of `suggest`."""
    return suggest(picture).path


def write(
    picture: Picture,
    path: Path | str,
    *,
    options: SaveOptions | None = None,
    overwrite: bool = False,
    allow_source: bool = False,
) -> SaveReport:
    """Save in the format that `path`'s suffix names, with metadata, resolution and the source's way of storing.

    The file appears complete or not at all. An existing one is replaced only with `overwrite`; the picture's own
    source, by whatever link, only with `allow_source` as well. What the format cannot hold (16 bits in JPEG,
    alpha in JPEG, further pages outside TIFF) is left out and named in the report's warnings: the source still
    has it. Raises `SaveError`.
    """
    path, options = Path(path), options or SaveOptions()
    if (kind := sniff.format_of_suffix(path)) is None:
        known = ", ".join(sniff.WRITABLE)
        raise SaveError(
            text("“{name}” has no suffix that Restorer writes.", name=path.name),
            safe=_SAFE,
            todo=text("Use one of {known}.", known=known),
        )
    _check_target(path, picture.source, overwrite=overwrite, allow_source=allow_source)
    plan = encoding.plan(picture, kind, options)
    warnings = list(plan.warnings)
    with atomic.replacing(path) as temporary, _explained(path):
        warnings += _FINISHERS[kind](picture, plan, temporary, options)
        size = temporary.stat().st_size
    return SaveReport(path, kind, plan.lossless, size, tuple(dict.fromkeys(warnings)))


def _check_target(path: Path, source: Source | None, *, overwrite: bool, allow_source: bool) -> None:
    if path.is_dir():
        raise SaveError(
            text("“{name}” is a folder.", name=path.name),
            safe=_SAFE,
            todo=text("Give the file a name of its own."),
        )
    if source is not None and _is_same(path, source.path) and not (overwrite and allow_source):
        raise SaveError(
            text("“{name}” is the picture's own source.", name=path.name),
            safe=text("It was not changed."),
            todo=text("Save under another name."),
        )
    if not os.path.lexists(path):
        return
    if not overwrite:
        raise SaveError(
            text("“{name}” exists already.", name=path.name),
            safe=text("It was not changed."),
            todo=text("Choose another name or allow overwriting."),
        )
    if path.exists() and not os.access(path, os.W_OK):
        raise SaveError(
            text("“{name}” is write-protected.", name=path.name),
            safe=text("It was not changed."),
            todo=text("Choose another name."),
        )


def _is_same(path: Path, source: Path) -> bool:
    try:
        return path.samefile(source)
    except OSError:
        return False


@contextlib.contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Failures of libvips as `SaveError`."""
    try:
        yield
    except vips.VipsError as error:
        if vips.is_full_disk(error):
            raise atomic.full_disk(path) from error
        lines = str(error).strip().splitlines()
        reason = lines[-1].strip() if lines else text("unknown reason")
        raise SaveError(
            text("“{name}” could not be written: {reason}.", name=path.name, reason=reason),
            safe=_SAFE,
            todo=text("Try another format."),
        ) from error
    except OverflowError as error:
        raise SaveError(
            text("“{name}” grew beyond what a TIFF can hold.", name=path.name),
            safe=_SAFE,
            todo=text("Save it as BigTIFF."),
        ) from error


Finisher = Callable[[Picture, encoding.Plan, Path, SaveOptions], list[str]]


def _finish_stream(
    finish: Callable[[BinaryIO, BinaryIO], list[str]], plan: encoding.Plan, target: Path
) -> list[str]:
    with atomic.scratch_beside(target) as bare:
        plan.save(bare)
        with bare.open("rb") as encoded, target.open("r+b") as file:
            return finish(encoded, file)


def _png(picture: Picture, plan: encoding.Plan, target: Path, options: SaveOptions) -> list[str]:
    return _finish_stream(lambda encoded, file: png.finish(encoded, file, picture.metadata), plan, target)


def _jpeg(picture: Picture, plan: encoding.Plan, target: Path, options: SaveOptions) -> list[str]:
    return _finish_stream(lambda encoded, file: jpeg.finish(encoded, file, picture.metadata), plan, target)


def _webp(picture: Picture, plan: encoding.Plan, target: Path, options: SaveOptions) -> list[str]:
    size = (picture.width, picture.height)
    return _finish_stream(
        lambda encoded, file: webp.finish(encoded, file, picture.metadata, size, picture.has_alpha),
        plan,
        target,
    )


def _avif(picture: Picture, plan: encoding.Plan, target: Path, options: SaveOptions) -> list[str]:
    plan.save(target)
    return [text("AVIF cannot hold IPTC data; they were left out.")] if picture.metadata.iptc else []


def _tiff(picture: Picture, plan: encoding.Plan, target: Path, options: SaveOptions) -> list[str]:
    plan.save(target)
    source = picture.source
    unspecified = source is not None and source.alpha_unspecified
    with target.open("r+b") as file:
        tiff_finish.finish(file, picture.metadata, alpha_unspecified=unspecified)
        if source is None or not encoding.keeps_pages(picture, options):
            return []
        return _append_pages(file, source, target)


def _append_pages(file: BinaryIO, source: Source, target: Path) -> list[str]:
    lost: list[str] = [
        text(
            "The source's other {pages} pages could not be read again; only the first was saved.",
            pages=source.pages - 1,
        )
    ]
    end = file.seek(0, 2)
    with atomic.scratch_beside(target) as single:

        def reencode(number: int) -> Path:
            page = vips.load(source.path, "tiff", page=number)
            vips.save(page, single, "tiff", compression="deflate", keep="all")
            return single

        try:
            with source.path.open("rb") as original:
                tiff_finish.append_pages(file, original, reencode)
        except (DamagedFileError, vips.VipsError, FileNotFoundError, PermissionError):
            tiff_finish.cut_after_first(file, end)
            return lost
    return []


_FINISHERS: dict[str, Finisher] = {"png": _png, "jpeg": _jpeg, "webp": _webp, "avif": _avif, "tiff": _tiff}
