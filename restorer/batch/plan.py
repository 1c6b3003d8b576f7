"""Which pictures of a folder become which files: the same answer for the same folder, whatever the order on disk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from pathlib import Path, PurePath
from typing import Literal

from restorer.batch.job import Job
from restorer.errors import UsageError
from restorer.imaging.io import READABLE
from restorer.text import text

Format = Literal["keep", "png", "tiff"]

_KEPT = (".png", ".tif", ".tiff")
"""Suffixes that `keep` keeps: these formats are always lossless. All others become PNG."""


def plan(
    source: Path,
    target: Path,
    *,
    recursive: bool = False,
    masks: Path | None = None,
    file_format: Format = "keep",
    overwrite: bool = False,
) -> list[Job]:
    """One job per picture in `source`, mirrored into `target`, sorted by name.

    A picture's mask is looked for in `masks` under the same subfolder, as "<name>.png" (scan.jpg.png) or
    "<stem>.png" (scan.png); a job without a mask file there names the second, so that running it says what is
    missing. Raises `UsageError` where folders get in each other's way or there is nothing to do.
    """
    _check_folders(source, target, masks)
    others = [folder for folder in (target, masks) if folder is not None]
    pictures = find_pictures(source, recursive=recursive, without=others)
    if not pictures:
        raise UsageError(
            text("There is no picture in {source}.", source=source),
            todo=text("Add --recursive to look into subfolders, too."),
        )
    names = output_names([p.relative_to(source) for p in pictures], file_format)
    jobs = [
        Job(
            source=picture,
            output=target / name,
            mask=None if masks is None else _mask_of(picture.relative_to(source), masks),
            overwrite=overwrite,
        )
        for picture, name in zip(pictures, names, strict=True)
    ]
    clash = {p.resolve() for p in pictures} & {job.output.resolve() for job in jobs}
    if clash:
        raise UsageError(
            text("{path} would be overwritten by a result.", path=min(clash)),
            safe=text("Nothing was changed."),
            todo=text("Choose an output folder of its own."),
        )
    return jobs


def find_pictures(folder: Path, *, recursive: bool, without: Sequence[Path] = ()) -> list[Path]:
    """Files in `folder` whose suffix says picture, sorted; hidden ones and those in the subfolders `without` left out."""
    top = folder.resolve()
    barred = {other.resolve() for other in without if top in other.resolve().parents}

    def is_wanted(path: Path) -> bool:
        parts = path.relative_to(folder).parts
        if any(part.startswith(".") for part in parts) or path.suffix.lower() not in READABLE:
            return False
        return path.is_file() and barred.isdisjoint(path.resolve().parents)

    found = filter(is_wanted, folder.rglob("*") if recursive else folder.iterdir())
    return sorted(found, key=lambda path: _sort_key(path.relative_to(folder)))


def output_names(
    sources: Sequence[PurePath], file_format: Format = "keep", given: Collection[PurePath] = ()
) -> list[PurePath]:
    """Relative output paths for relative source paths, in the same order, all different and none of those `given` away.

    `keep` keeps lossless formats and turns the others into PNG. Where two sources would meet (a.jpg and a.png),
    the one that already has the name keeps it and the others carry their old suffix: a-jpg.png. Names that differ
    only in case count as the same, as they are on Windows and macOS.
    """
    wished = [source.with_suffix(_suffix(source, file_format)) for source in sources]
    gone = {_key(name) for name in given}
    crowd = Counter(_key(wish) for wish in wished)

    def may_have(source: PurePath, wish: PurePath) -> bool:
        return _key(wish) not in gone and (crowd[_key(wish)] == 1 or source == wish)

    taken = gone | {
        _key(wish) for source, wish in zip(sources, wished, strict=True) if may_have(source, wish)
    }
    names = []
    for source, wish in zip(sources, wished, strict=True):
        name = wish
        if not may_have(source, wish):
            name = _free(wish.with_stem(f"{wish.stem}-{source.suffix[1:].lower()}"), taken)
            taken.add(_key(name))
        names.append(name)
    return names


def _free(name: PurePath, taken: set[str]) -> PurePath:
    candidate, number = name, 2
    while _key(candidate) in taken:
        candidate = name.with_stem(f"{name.stem}-{number}")
        number += 1
    return candidate


def _suffix(source: PurePath, file_format: Format) -> str:
    if file_format == "keep" and source.suffix.lower() in _KEPT:
        return source.suffix
    return ".tif" if file_format == "tiff" else ".png"


def _key(path: PurePath) -> str:
    return path.as_posix().casefold()


def _sort_key(path: PurePath) -> tuple[str, str]:
    return _key(path), path.as_posix()


def _mask_of(relative: Path, masks: Path) -> Path:
    exact = masks / relative.with_name(f"{relative.name}.png")
    return exact if exact.is_file() else masks / relative.with_suffix(".png")


def _check_folders(source: Path, target: Path, masks: Path | None) -> None:
    for folder in (source, masks):
        if folder is not None and not folder.is_dir():
            raise UsageError(text("{folder} is not a folder.", folder=folder), todo=text("Check the path."))
    if target.exists() and not target.is_dir():
        raise UsageError(
            text("{target} is a file, not a folder for the results.", target=target),
            todo=text("Choose another output folder."),
        )
    if source.resolve() == target.resolve():
        raise UsageError(
            text("The results would go into the folder of the sources."),
            safe=text("Nothing was changed."),
            todo=text("Choose another output folder."),
        )
    if masks is not None and masks.resolve() in (source.resolve(), target.resolve()):
        raise UsageError(
            text("{masks} holds the masks and cannot hold the pictures as well.", masks=masks),
            safe=text("Nothing was changed."),
            todo=text("Keep the masks in a folder of their own."),
        )
