"""TIFF directories (classic and BigTIFF, both byte orders): reading, writing, translating between files.

The same structure carries EXIF. Sources: TIFF 6.0 (Adobe, 1992), the BigTIFF extension (AWare Systems).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from restorer.imaging.files.facts import DamagedFileError

SHORT, LONG, RATIONAL, UNDEFINED, LONG8, IFD8 = 3, 4, 5, 7, 16, 18

_SIZES = {
    1: 1,
    2: 1,
    3: 2,
    4: 4,
    5: 8,
    6: 1,
    7: 1,
    8: 2,
    9: 4,
    10: 8,
    11: 4,
    12: 8,
    13: 4,
    16: 8,
    17: 8,
    18: 8,
}
_UNITS = {5: 4, 10: 4}
"""Bytes that swap together, where that is not the type's whole size (rationals are two numbers)."""
_LETTERS = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 13: "I", 16: "Q", 17: "q", 18: "Q"}
_MOST_DIRECTORIES = 65_536


@dataclass(frozen=True)
class Layout:
    """Byte order ("<" or ">") and whether offsets have 64 bits (BigTIFF)."""

    order: str = "<"
    big: bool = False

    @property
    def offset_size(self) -> int:
        return 8 if self.big else 4

    @property
    def head_position(self) -> int:
        """Where the file's header keeps the offset of the first directory."""
        return 8 if self.big else 4

    def pack_offset(self, value: int) -> bytes:
        try:
            return struct.pack(self.order + ("Q" if self.big else "I"), value)
        except struct.error as error:
            raise OverflowError("a classic TIFF ends at 4 GiB") from error

    def header(self, first: int) -> bytes:
        """The header of a file in this layout whose first directory is at `first`."""
        mark = b"II" if self.order == "<" else b"MM"
        middle = struct.pack(self.order + "HHH", 43, 8, 0) if self.big else struct.pack(self.order + "H", 42)
        return mark + middle + self.pack_offset(first)


@dataclass(frozen=True)
class Entry:
    """One tag: TIFF type, number of values, and their bytes in the file's own order."""

    type: int
    count: int
    data: bytes
    position: int = 0
    """Where the bytes stand in the file they were read from."""

    def numbers(self, order: str) -> tuple[int, ...]:
        """The values of an integer type; empty for others."""
        letter = _LETTERS.get(self.type)
        return struct.unpack(f"{order}{self.count}{letter}", self.data) if letter else ()

    def fractions(self, order: str) -> tuple[float, ...]:
        """The values of an unsigned rational; empty for other types and where a denominator is zero."""
        if self.type != RATIONAL:
            return ()
        parts = struct.unpack(f"{order}{2 * self.count}I", self.data)
        pairs = list(zip(parts[::2], parts[1::2], strict=True))
        return tuple(a / b for a, b in pairs) if all(b for _, b in pairs) else ()

    def reordered(self, old: str, new: str) -> Entry:
        """The same values in another byte order."""
        unit = _UNITS.get(self.type, _SIZES[self.type])
        if old == new or unit == 1:
            return self
        pieces = (self.data[i : i + unit][::-1] for i in range(0, len(self.data), unit))
        return Entry(self.type, self.count, b"".join(pieces))


@dataclass(frozen=True)
class Directory:
    """One IFD: its tags, and where the pointer to the next one stands."""

    entries: dict[int, Entry]
    order: str
    next_offset: int
    next_position: int

    def numbers(self, tag: int) -> tuple[int, ...]:
        return self.entries[tag].numbers(self.order) if tag in self.entries else ()

    def number(self, tag: int, default: int = 0) -> int:
        values = self.numbers(tag)
        return values[0] if values else default

    def data(self, tag: int) -> bytes | None:
        return self.entries[tag].data if tag in self.entries else None


def shorts(order: str, *values: int) -> Entry:
    """An entry of type SHORT."""
    return Entry(SHORT, len(values), struct.pack(f"{order}{len(values)}H", *values))


def offsets(layout: Layout, values: list[int]) -> Entry:
    """An entry that holds file offsets or byte counts."""
    return Entry(LONG8 if layout.big else LONG, len(values), b"".join(map(layout.pack_offset, values)))


def read_layout(file: BinaryIO) -> tuple[Layout, int]:
    """Layout of the TIFF in `file` and the offset of its first directory; raises `DamagedFileError`."""
    file.seek(0)
    head = file.read(16)
    order = {b"II": "<", b"MM": ">"}.get(head[:2])
    if order is None or len(head) < 8:
        raise DamagedFileError("no TIFF header")
    version = struct.unpack(order + "H", head[2:4])[0]
    if version == 42:
        return Layout(order), struct.unpack(order + "I", head[4:8])[0]
    if version == 43 and len(head) == 16:
        return Layout(order, big=True), struct.unpack(order + "Q", head[8:16])[0]
    raise DamagedFileError("unknown TIFF version")


def read_directory(file: BinaryIO, layout: Layout, offset: int) -> Directory:
    """The directory at `offset`, all values loaded; raises `DamagedFileError` where it leaves the file."""
    size = file.seek(0, 2)
    file.seek(offset)
    counter, row, letter = (8, 20, "Q") if layout.big else (2, 12, "H")
    count = struct.unpack(layout.order + letter, _exactly(file, counter))[0]
    if not 0 < count <= 65_535:
        raise DamagedFileError("a TIFF directory of impossible length")
    table = _exactly(file, count * row)
    entries: dict[int, Entry] = {}
    for start in range(0, len(table), row):
        tag, kind = struct.unpack(layout.order + "HH", table[start : start + 4])
        if kind not in _SIZES:
            continue
        here = offset + counter + start + row - layout.offset_size
        values = struct.unpack(
            layout.order + ("Q" if layout.big else "I"), table[start + 4 : start + row - layout.offset_size]
        )[0]
        length = values * _SIZES[kind]
        if length > layout.offset_size:
            here = _as_offset(layout, table[start + row - layout.offset_size : start + row])
        if here + length > size:
            raise DamagedFileError(f"TIFF tag {tag} points outside the file")
        file.seek(here)
        entry = Entry(kind, values, _exactly(file, length), here)
        entries.setdefault(tag, entry)  # some writers repeat a tag; readers take the first
    position = offset + counter + len(table)
    file.seek(position)
    tail = file.read(layout.offset_size)
    following = _as_offset(layout, tail) if len(tail) == layout.offset_size else 0
    return Directory(entries, layout.order, following, position)


def directories(file: BinaryIO, layout: Layout, first: int) -> Iterator[Directory]:
    """The chain of directories; raises `DamagedFileError` on a loop."""
    seen: set[int] = set()
    while first:
        if first in seen or len(seen) > _MOST_DIRECTORIES:
            raise DamagedFileError("TIFF directories run in a circle")
        seen.add(first)
        directory = read_directory(file, layout, first)
        yield directory
        first = directory.next_offset


def write_directory(file: BinaryIO, layout: Layout, entries: dict[int, Entry], following: int = 0) -> int:
    """Append a directory (values first) whose entries are in `layout`'s order; returns its offset."""
    rows = []
    for tag, entry in sorted(entries.items()):
        data = entry.data
        if len(data) > layout.offset_size:
            data = layout.pack_offset(append(file, data))
        count = layout.pack_offset(entry.count)
        rows.append(
            struct.pack(layout.order + "HH", tag, entry.type) + count + data.ljust(layout.offset_size, b"\0")
        )
    number = struct.pack(layout.order + ("Q" if layout.big else "H"), len(rows))
    return append(file, number + b"".join(rows) + layout.pack_offset(following))


def append(file: BinaryIO, data: bytes) -> int:
    """Write at the end, at an even offset; returns the offset."""
    end = file.seek(0, 2)
    if end % 2:
        file.write(b"\0")
        end += 1
    file.write(data)
    return end


def _as_offset(layout: Layout, data: bytes) -> int:
    return int.from_bytes(data, "little" if layout.order == "<" else "big")


def _exactly(file: BinaryIO, length: int) -> bytes:
    data = file.read(length)
    if len(data) != length:
        raise DamagedFileError("the file ends too early")
    return data
