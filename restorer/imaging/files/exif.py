"""EXIF blocks: a small TIFF in memory (without the "Exif" prefix that JPEG puts before it).

Orientation is reset in place, so every other byte stays. Source: CIPA DC-008 (EXIF 2.32).
"""

from __future__ import annotations

import io
from fractions import Fraction
from typing import BinaryIO

from restorer.imaging.files.facts import DamagedFileError
from restorer.imaging.files.tiff import (
    RATIONAL,
    Directory,
    Entry,
    Layout,
    offsets,
    read_directory,
    read_layout,
    shorts,
    write_directory,
)

PREFIX = b"Exif\0\0"
ORIENTATION, X_RESOLUTION, Y_RESOLUTION, RESOLUTION_UNIT = 274, 282, 283, 296
EXIF_IFD, GPS_IFD, INTEROP_IFD = 34665, 34853, 40965
_POINTERS = (EXIF_IFD, GPS_IFD, INTEROP_IFD)
_WIDTH, _HEIGHT = 0xA002, 0xA003

_STRUCTURE = {
    *range(254, 260), 262, *range(263, 267), 273, ORIENTATION, *range(277, 282), X_RESOLUTION, Y_RESOLUTION, 284,
    *range(288, 294), RESOLUTION_UNIT, 297, 317, *range(320, 333), *range(338, 344), 347, *range(512, 522),
    529, 530, 531, 532, 559, 700, 33723, 34377, 34675, 37724, *_POINTERS,
}  # fmt: skip
"""Tags that describe how a TIFF stores its pixels, or that travel in `Metadata` on their own. 37724 holds
Photoshop's layers: they would bring the old picture back."""


def strip_prefix(block: bytes) -> bytes | None:
    """The TIFF inside an EXIF block of any origin; None if there is none."""
    while block.startswith(PREFIX):
        block = block[len(PREFIX) :]
    return block if block[:2] in (b"II", b"MM") else None


def _first(block: bytes) -> tuple[Layout, Directory] | None:
    try:
        layout, offset = read_layout(io.BytesIO(block))
        return layout, read_directory(io.BytesIO(block), layout, offset)
    except (DamagedFileError, OverflowError):
        return None


def orientation(block: bytes | None) -> int:
    """EXIF orientation 1..8; 1 where absent or broken."""
    found = _first(block) if block else None
    value = found[1].number(ORIENTATION, 1) if found else 1
    return value if 1 <= value <= 8 else 1


def upright(block: bytes) -> bytes:
    """The block for pixels already turned: orientation 1, turned sizes swapped, embedded thumbnail unlinked."""
    if (found := _first(block)) is None:
        return block
    layout, first = found
    value = orientation(block)
    patched = bytearray(block)
    if (entry := first.entries.get(ORIENTATION)) is not None:
        patched[entry.position : entry.position + len(entry.data)] = _same_type(entry, 1, layout)
    if first.next_offset:
        patched[first.next_position : first.next_position + 4] = bytes(4)
    if value >= 5:
        _swap_sizes(block, patched, layout, first)
    return bytes(patched)


def _same_type(entry: Entry, value: int, layout: Layout) -> bytes:
    size = len(entry.data) // max(1, entry.count)
    return value.to_bytes(size, "little" if layout.order == "<" else "big") * entry.count


def _swap_sizes(block: bytes, patched: bytearray, layout: Layout, first: Directory) -> None:
    if not (offset := first.number(EXIF_IFD)):
        return
    try:
        details = read_directory(io.BytesIO(block), layout, offset)
    except DamagedFileError:
        return
    width, height = details.entries.get(_WIDTH), details.entries.get(_HEIGHT)
    if width is None or height is None or len(width.data) != len(height.data):
        return
    patched[width.position : width.position + len(width.data)] = height.data
    patched[height.position : height.position + len(height.data)] = width.data


def resolution(first: Directory) -> tuple[float, float] | None:
    """Pixels per inch of a TIFF or EXIF directory, None where it says nothing."""
    x, y = (
        first.entries[tag].fractions(first.order) if tag in first.entries else ()
        for tag in (X_RESOLUTION, Y_RESOLUTION)
    )
    unit = {2: 1.0, 3: 2.54}.get(first.number(RESOLUTION_UNIT, 2))
    if not x or not y or unit is None or x[0] <= 0 or y[0] <= 0:
        return None
    return x[0] * unit, y[0] * unit


def block_resolution(block: bytes | None) -> tuple[float, float] | None:
    """Pixels per inch that an EXIF block states."""
    found = _first(block) if block else None
    return resolution(found[1]) if found else None


def resolution_entries(order: str, dpi: tuple[float, float]) -> dict[int, Entry]:
    """The three TIFF tags that state `dpi`."""

    def ratio(value: float) -> Entry:
        part = Fraction(value).limit_denominator(100_000)
        bits = b"".join(
            n.to_bytes(4, "little" if order == "<" else "big") for n in (part.numerator, part.denominator)
        )
        return Entry(RATIONAL, 1, bits)

    return {X_RESOLUTION: ratio(dpi[0]), Y_RESOLUTION: ratio(dpi[1]), RESOLUTION_UNIT: shorts(order, 2)}


def with_resolution(block: bytes | None, dpi: tuple[float, float] | None) -> bytes | None:
    """A block that states `dpi`, for formats that can say it nowhere else; unchanged where it already does."""
    if dpi is None or ((known := block_resolution(block)) is not None and _close(known, dpi)):
        return block
    found = _first(block) if block else None
    if block is None or found is None:
        file, layout, entries = io.BytesIO(Layout().header(0)), Layout(), {}
    else:
        file, layout, entries = io.BytesIO(block), found[0], dict(found[1].entries)
    entries.update(resolution_entries(layout.order, dpi))
    return _pointed_at(file, layout, write_directory(file, layout, entries))


def _close(a: tuple[float, float], b: tuple[float, float]) -> bool:
    return all(abs(x - y) < 0.01 for x, y in zip(a, b, strict=True))


def _pointed_at(file: io.BytesIO, layout: Layout, first: int) -> bytes:
    file.seek(0)
    file.write(layout.header(first))
    return file.getvalue()


def from_tiff(file: BinaryIO, layout: Layout, first: Directory) -> bytes | None:
    """The descriptive tags of a TIFF page (maker, dates, EXIF, GPS, private tags) as an EXIF block; None if none."""
    small = Layout(layout.order)
    target = io.BytesIO()
    target.write(small.header(0))
    entries = descriptive(file, layout, first, target, small)
    return _pointed_at(target, small, write_directory(target, small, entries)) if entries else None


def to_tiff(block: bytes | None, target: BinaryIO, layout: Layout) -> dict[int, Entry]:
    """The tags of an EXIF block for a TIFF page in `target`; EXIF and GPS directories are appended to it."""
    found = _first(block) if block else None
    if block is None or found is None:
        return {}
    return descriptive(io.BytesIO(block), found[0], found[1], target, layout)


def descriptive(
    file: BinaryIO, layout: Layout, first: Directory, target: BinaryIO, to: Layout
) -> dict[int, Entry]:
    """`first`'s tags that say nothing about storage, in the order of `to`; nested directories go into `target`."""
    entries = {
        tag: entry.reordered(layout.order, to.order)
        for tag, entry in first.entries.items()
        if tag not in _STRUCTURE and (to.big or entry.type < 16)
    }
    entries.update(nested(file, layout, first, target, to))
    return entries


def nested(
    file: BinaryIO, layout: Layout, parent: Directory, target: BinaryIO, to: Layout
) -> dict[int, Entry]:
    """Copies of the EXIF, GPS and interoperability directories below `parent`, appended to `target`.

    A maker note with offsets of its own may not survive being moved; everything else does.
    """
    entries: dict[int, Entry] = {}
    for tag in _POINTERS:
        if not (offset := parent.number(tag)):
            continue
        try:
            child = read_directory(file, layout, offset)
        except DamagedFileError:
            continue
        plain = {
            t: e.reordered(layout.order, to.order) for t, e in child.entries.items() if t not in _POINTERS
        }
        deeper = nested(file, layout, child, target, to) if tag == EXIF_IFD else {}
        entries[tag] = offsets(to, [write_directory(target, to, plain | deeper)])
    return entries
