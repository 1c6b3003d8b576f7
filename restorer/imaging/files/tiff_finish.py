"""Completing a TIFF that libvips wrote: metadata into its first page, the source's further pages behind it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from restorer.imaging.files import exif
from restorer.imaging.files.facts import DamagedFileError
from restorer.imaging.files.tiff import (
    UNDEFINED,
    Directory,
    Entry,
    Layout,
    append,
    directories,
    offsets,
    read_directory,
    read_layout,
    shorts,
    write_directory,
)
from restorer.imaging.files.tiff_facts import BITS, EXTRA_SAMPLES, ICC, IPTC, PHOTOSHOP, SUBIFDS, XMP, pages
from restorer.imaging.picture import Metadata

_DATA = {273: 279, 324: 325}
"""Tags with offsets of strips and tiles, and the tags with their lengths."""
_OLD_JPEG = 513
_FREE = 288

Reencode = Callable[[int], Path]
"""Writes page n of the source as a TIFF in this machine's byte order and returns its path."""


def finish(file: BinaryIO, metadata: Metadata, *, alpha_unspecified: bool = False) -> None:
    """Write `metadata` into the first page of the TIFF open for reading and writing in `file`."""
    layout, offset = read_layout(file)
    first = read_directory(file, layout, offset)
    entries = dict(first.entries)
    for tag in (exif.X_RESOLUTION, exif.Y_RESOLUTION, exif.RESOLUTION_UNIT):
        entries.pop(tag, None)
    if metadata.dpi:
        entries.update(exif.resolution_entries(layout.order, metadata.dpi))
    for tag, data in _blocks(metadata).items():
        entries[tag] = Entry(UNDEFINED, len(data), data)
    if alpha_unspecified and EXTRA_SAMPLES in entries:
        entries[EXTRA_SAMPLES] = shorts(layout.order, 0)
    entries = exif.to_tiff(metadata.exif, file, layout) | entries
    _point(file, layout, layout.head_position, write_directory(file, layout, entries, first.next_offset))


def _blocks(metadata: Metadata) -> dict[int, bytes]:
    blocks = {
        ICC: metadata.icc,
        XMP: metadata.xmp,
        IPTC: metadata.iptc,
        PHOTOSHOP: dict(metadata.extra).get("photoshop"),
    }
    return {tag: data for tag, data in blocks.items() if data}


def append_pages(file: BinaryIO, source: BinaryIO, reencode: Reencode) -> None:
    """Copy the pages after the first from TIFF `source` to the end of TIFF `file`, bit for bit where possible.

    Where the byte orders differ, pages with more than 8 bits cannot be copied as they are: `reencode` helps.
    Raises `DamagedFileError` where a page is broken, `OverflowError` beyond 4 GiB in a classic TIFF.
    """
    layout, offset = read_layout(file)
    last = list(directories(file, layout, offset))[-1]
    position = last.next_position
    from_layout, from_offset = read_layout(source)
    chain = list(directories(source, from_layout, from_offset))
    wanted = pages(chain)[1:]
    for number, page in ((number, page) for number, page in enumerate(chain) if page in wanted):
        if from_layout.order != layout.order and page.number(BITS, 1) > 8:
            with reencode(number).open("rb") as single:
                other, start = read_layout(single)
                copy = _copy(single, other, read_directory(single, other, start), file, layout)
        else:
            copy = _copy(source, from_layout, page, file, layout)
        _point(file, layout, position, copy)
        position = read_directory(file, layout, copy).next_position


def _copy(source: BinaryIO, layout: Layout, page: Directory, target: BinaryIO, to: Layout) -> int:
    """Append a copy of `page` with its pixel data, levels and EXIF; returns its offset."""
    if _OLD_JPEG in page.entries:
        raise DamagedFileError("an old-style JPEG page")
    skipped = {SUBIFDS, _FREE, _FREE + 1, *_DATA, *_DATA.values()}
    entries = {t: e.reordered(layout.order, to.order) for t, e in page.entries.items() if t not in skipped}
    for where, lengths in _DATA.items():
        if where in page.entries:
            counts = page.numbers(lengths)
            moved = [_move(source, at, n, target) for at, n in zip(page.numbers(where), counts, strict=True)]
            entries[where], entries[lengths] = offsets(to, moved), offsets(to, list(counts))
    if below := page.numbers(SUBIFDS):
        copies = [_copy(source, layout, read_directory(source, layout, at), target, to) for at in below]
        entries[SUBIFDS] = offsets(to, copies)
    entries |= exif.nested(source, layout, page, target, to)
    return write_directory(target, to, entries)


def _move(source: BinaryIO, at: int, length: int, target: BinaryIO) -> int:
    if length == 0:  # a sparse tile: no data, offset zero
        return 0
    source.seek(at)
    data = source.read(length)
    if len(data) != length:
        raise DamagedFileError("a page ends too early")
    return append(target, data)


def _point(file: BinaryIO, layout: Layout, position: int, offset: int) -> None:
    file.seek(position)
    file.write(layout.pack_offset(offset))


def cut_after_first(file: BinaryIO, end: int) -> None:
    """Take back pages that `append_pages` could not finish: the file becomes `end` bytes long again."""
    file.truncate(end)
    layout, offset = read_layout(file)
    for directory in _unbroken(file, layout, offset, end):
        if directory.next_offset >= end:
            _point(file, layout, directory.next_position, 0)


def _unbroken(file: BinaryIO, layout: Layout, offset: int, end: int) -> list[Directory]:
    found = []
    while 0 < offset < end:
        found.append(read_directory(file, layout, offset))
        offset = found[-1].next_offset
    return found
