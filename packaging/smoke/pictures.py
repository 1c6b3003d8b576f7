"""Pictures made and read without any library: PNG, and TIFF of 16 bits with a colour profile."""

from __future__ import annotations

import math
import random
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

_SHORT, _LONG, _RATIONAL, _UNDEFINED = 3, 4, 5, 7
_SIZES = {1: 1, 2: 1, _SHORT: 2, _LONG: 4, _RATIONAL: 8, _UNDEFINED: 1}
_WIDTH, _HEIGHT, _BITS, _COMPRESSION, _STRIPS, _SAMPLES, _LENGTHS, _PREDICTOR, _PROFILE = (
    256, 257, 258, 259, 273, 277, 279, 317, 34675,
)  # fmt: skip
_PLAIN, _DEFLATE = 1, (8, 32946)


@dataclass(frozen=True)
class Deep:
    """A picture of 16 bits: `samples` are width * height * 3 numbers, rows from the top."""

    width: int
    height: int
    samples: tuple[int, ...]
    profile: bytes


@dataclass(frozen=True)
class Hole:
    """A damaged disc: centre and radius in pixels."""

    x: int
    y: int
    radius: int

    def covers(self, x: int, y: int) -> bool:
        return (x - self.x) ** 2 + (y - self.y) ** 2 <= self.radius**2


def painting(width: int, height: int, holes: tuple[Hole, ...], seed: int = 1) -> Deep:
    """Soft colours with a weave, and whitish discs where paint is lost."""
    chance = random.Random(seed)
    turn = [chance.uniform(0, 6.28) for _ in range(6)]
    samples = []
    for y in range(height):
        for x in range(width):
            weave = 900 * math.sin(1.3 * x) * math.sin(1.4 * y) + chance.gauss(0, 350)
            if any(hole.covers(x, y) for hole in holes):
                samples += [_clip(value + weave) for value in (61500, 60500, 58200)]
                continue
            wave = math.sin(x / 31 + turn[0]) + math.sin(y / 23 + turn[1]) + math.sin((x + y) / 47 + turn[2])
            samples += [_clip(base + slope * wave + weave) for base, slope in _COLOURS]
    return Deep(width, height, tuple(samples), srgb_profile())


_COLOURS = ((24000, 5200), (17500, 3800), (12500, -2600))


def _clip(value: float) -> int:
    return min(65535, max(0, round(value)))


def write_tiff(picture: Deep, path: Path) -> None:
    """Uncompressed, 300 dots to an inch."""
    pixels = struct.pack(f"<{len(picture.samples)}H", *picture.samples)
    entries = [
        (_WIDTH, _LONG, struct.pack("<I", picture.width)),
        (_HEIGHT, _LONG, struct.pack("<I", picture.height)),
        (_BITS, _SHORT, struct.pack("<3H", 16, 16, 16)),
        (_COMPRESSION, _SHORT, struct.pack("<H", _PLAIN)),
        (262, _SHORT, struct.pack("<H", 2)),
        (_STRIPS, _LONG, struct.pack("<I", 8)),
        (_SAMPLES, _SHORT, struct.pack("<H", 3)),
        (278, _LONG, struct.pack("<I", picture.height)),
        (_LENGTHS, _LONG, struct.pack("<I", len(pixels))),
        (282, _RATIONAL, struct.pack("<2I", 300, 1)),
        (283, _RATIONAL, struct.pack("<2I", 300, 1)),
        (284, _SHORT, struct.pack("<H", 1)),
        (296, _SHORT, struct.pack("<H", 2)),
        (_PROFILE, _UNDEFINED, picture.profile),
    ]
    start = 8 + len(pixels)
    apart = start + 2 + 12 * len(entries) + 4
    table, rest = struct.pack("<H", len(entries)), b""
    for tag, kind, data in entries:
        table += struct.pack("<2HI", tag, kind, len(data) // _SIZES[kind])
        if len(data) <= 4:
            table += data.ljust(4, b"\0")
        else:
            table += struct.pack("<I", apart + len(rest))
            rest += data + b"\0" * (len(data) % 2)
    path.write_bytes(b"II*\0" + struct.pack("<I", start) + pixels + table + struct.pack("<I", 0) + rest)


def read_tiff(path: Path) -> Deep:
    """The first page. Raises `ValueError` for anything but 16-bit RGB in strips, plain or deflated."""
    data = path.read_bytes()
    order = {b"II": "<", b"MM": ">"}.get(data[:2])
    if order is None or struct.unpack(order + "H", data[2:4]) != (42,):
        raise ValueError(f"{path.name} is no TIFF")
    (start,) = struct.unpack(order + "I", data[4:8])
    (count,) = struct.unpack(order + "H", data[start : start + 2])
    tags: dict[int, bytes | tuple[int, ...]] = {}
    for at in range(start + 2, start + 2 + 12 * count, 12):
        tag, kind, number = struct.unpack(order + "2HI", data[at : at + 8])
        size = number * _SIZES.get(kind, 8)
        where = at + 8 if size <= 4 else struct.unpack(order + "I", data[at + 8 : at + 12])[0]
        raw = data[where : where + size]
        letter = {_SHORT: "H", _LONG: "I"}.get(kind)
        tags[tag] = struct.unpack(f"{order}{number}{letter}", raw) if letter else raw
    if tags[_BITS] != (16, 16, 16) or tags.get(_PREDICTOR, (1,)) not in {(1,), (2,)}:
        raise ValueError(f"{path.name} has other samples than 16-bit RGB: {tags[_BITS]!r}")
    (width,), (height,), (compression,) = tags[_WIDTH], tags[_HEIGHT], tags[_COMPRESSION]
    strips = [data[at : at + size] for at, size in zip(tags[_STRIPS], tags[_LENGTHS], strict=True)]
    if compression in _DEFLATE:
        strips = [zlib.decompress(strip) for strip in strips]
    elif compression != _PLAIN:
        raise ValueError(f"{path.name} is compressed by method {compression}, which is not read here")
    samples = list(struct.unpack(f"{order}{width * height * 3}H", b"".join(strips)))
    if tags.get(_PREDICTOR, (1,)) == (2,):
        for row in range(0, len(samples), width * 3):
            for at in range(row + 3, row + width * 3):
                samples[at] = (samples[at] + samples[at - 3]) & 0xFFFF
    profile = tags.get(_PROFILE, b"")
    assert isinstance(profile, bytes)
    return Deep(width, height, tuple(samples), profile)


def write_png(path: Path, width: int, height: int, pixels: bytes) -> None:
    """`pixels` are bytes, rows from the top: one a pixel (grey) or three (RGB)."""
    channels = len(pixels) // (width * height)
    rows = b"".join(
        b"\0" + pixels[at : at + width * channels] for at in range(0, len(pixels), width * channels)
    )
    head = struct.pack(">2I5B", width, height, 8, 2 if channels == 3 else 0, 0, 0, 0)
    blocks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 6)), (b"IEND", b""))
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + b"".join(
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
            for kind, data in blocks
        )
    )


def write_mask(path: Path, width: int, height: int, holes: tuple[Hole, ...]) -> None:
    """White where paint is lost."""
    cells = (
        255 if any(hole.covers(x, y) for hole in holes) else 0 for y in range(height) for x in range(width)
    )
    write_png(path, width, height, bytes(cells))


def write_training_pictures(folder: Path, count: int, side: int) -> None:
    """Sound pictures to learn from."""
    folder.mkdir()
    for number in range(count):
        picture = painting(side, side, (), seed=100 + number)
        write_png(folder / f"{number:02}.png", side, side, bytes(value >> 8 for value in picture.samples))


def srgb_profile() -> bytes:
    """A small ICC profile: sRGB's primaries, and a gamma of 2.2."""

    def numbers(*values: float) -> bytes:
        return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))

    def text(kind: bytes, words: str) -> bytes:
        body = kind + b"\0\0\0\0"
        if kind == b"text":
            return body + words.encode() + b"\0"
        return body + struct.pack(">I", len(words) + 1) + words.encode() + b"\0" + b"\0" * 78

    def xyz(*values: float) -> bytes:
        return b"XYZ \0\0\0\0" + numbers(*values)

    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(2.2 * 256))
    tags = {
        b"desc": text(b"desc", "Smoke test RGB"),
        b"cprt": text(b"text", "No copyright"),
        b"wtpt": xyz(0.9642, 1.0, 0.8249),
        b"rXYZ": xyz(0.4361, 0.2225, 0.0139),
        b"gXYZ": xyz(0.3851, 0.7169, 0.0971),
        b"bXYZ": xyz(0.1431, 0.0606, 0.7141),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    table, body, at = b"", b"", 128 + 4 + 12 * len(tags)
    for name, data in tags.items():
        table += name + struct.pack(">2I", at + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    head = struct.pack(">I4sI4s4s4s", at + len(body), b"\0\0\0\0", 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + b"\0" * 28 + numbers(0.9642, 1.0, 0.8249)
    return head.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body
