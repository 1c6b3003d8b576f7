"""PNG chunks: metadata, resolution and the colour chunks that stand in for a profile.

Sources: W3C PNG (third edition); ImageMagick's "Raw profile type" text chunks, the custom for IPTC in PNG.
"""

from __future__ import annotations

import shutil
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from restorer.imaging.files import exif, iptc
from restorer.imaging.files.facts import DamagedFileError, Facts
from restorer.imaging.picture import Metadata

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_XMP = b"XML:com.adobe.xmp"
_IPTC_NAMES = (b"Raw profile type iptc", b"Raw profile type 8bim")
_KEPT = {
    b"gAMA",
    b"cHRM",
    b"sRGB",
    b"cICP",
    b"mDCV",
    b"cLLI",
    b"tEXt",
    b"zTXt",
    b"iTXt",
    b"oFFs",
    b"pCAL",
    b"sCAL",
}
_LARGEST_BLOCK = 64 << 20
_METRE = 0.0254


def inspect(file: BinaryIO) -> Facts:
    """Everything but the pixels; raises `DamagedFileError`."""
    header, profile, block, packet, records, dpi = b"", None, None, None, None, None
    extra: list[tuple[str, bytes]] = []
    for name, data in chunks(file):
        if name == b"IHDR":
            header = data
        elif name == b"iCCP":
            profile = _inflate(data.partition(b"\0")[2][1:])
        elif name == b"eXIf":
            block = exif.strip_prefix(data)
        elif name == b"pHYs" and len(data) == 9 and data[8] == 1:
            dpi = (_per_inch(data[:4]), _per_inch(data[4:8]))
        elif name == b"iTXt" and data.startswith(_XMP + b"\0"):
            packet = _international_text(data)
        elif name in (b"tEXt", b"zTXt") and data.partition(b"\0")[0] in _IPTC_NAMES:
            records = _raw_profile(name, data) or records
        elif name in _KEPT:
            extra.append((f"png:{name.decode()}", data))
    if len(header) != 13:
        raise DamagedFileError("the PNG has no header")
    metadata = Metadata(profile, block, packet, records, dpi if dpi and all(dpi) else None, tuple(extra))
    if metadata.dpi is None:
        metadata = Metadata(profile, block, packet, records, exif.block_resolution(block), tuple(extra))
    return Facts(
        metadata,
        orientation=exif.orientation(block),
        whole=header[12] != 0,
        palette=header[9] == 3,
        bits=header[8],
    )


def chunks(file: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """(name, data) of every chunk; pixel data are skipped and given as empty. Raises `DamagedFileError`."""
    size = file.seek(0, 2)
    at = len(SIGNATURE)
    while at + 12 <= size:
        file.seek(at)
        head = file.read(8)
        length, name = int.from_bytes(head[:4], "big"), head[4:]
        if at + 12 + length > size:
            raise DamagedFileError("the PNG ends inside a chunk")
        yield name, b"" if name == b"IDAT" or length > _LARGEST_BLOCK else file.read(length)
        if name == b"IEND":
            return
        at += 12 + length
    raise DamagedFileError("the PNG has no end")


def _per_inch(data: bytes) -> float:
    """Pixels per inch; PNG's whole pixels per metre are taken for whole pixels per inch where they can be."""
    per_metre = int.from_bytes(data, "big")
    whole = round(per_metre * _METRE)
    return float(whole) if round(whole / _METRE) == per_metre else per_metre * _METRE


def _inflate(data: bytes) -> bytes | None:
    """Unpacked data; None where broken or absurdly large (a bomb)."""
    unpacker = zlib.decompressobj()
    try:
        result = unpacker.decompress(data, _LARGEST_BLOCK)
    except zlib.error:
        return None
    return result if unpacker.eof and result else None


def _international_text(data: bytes) -> bytes | None:
    """The text of an iTXt chunk: keyword, flag, method, language, translated keyword, text."""
    rest = data.partition(b"\0")[2]
    text = rest[2:].partition(b"\0")[2].partition(b"\0")[2]
    return _inflate(text) if rest[:1] == b"\x01" else text


def _raw_profile(name: bytes, data: bytes) -> bytes | None:
    """IPTC records out of a raw profile: a length, then hexadecimal digits; with or without Photoshop's wrapping."""
    text = data.partition(b"\0")[2]
    text = (_inflate(text[1:]) or b"") if name == b"zTXt" else text
    words = text.split()
    try:
        block = bytes.fromhex(b"".join(words[2:]).decode("ascii"))[: int(words[1])]
    except (ValueError, IndexError):
        return None
    block = block.removeprefix(iptc.PHOTOSHOP)
    return (iptc.from_resources(block) if block.startswith(b"8BIM") else block) or None


def _as_raw_profile(records: bytes) -> bytes:
    digits = records.hex()
    lines = "\n".join(digits[i : i + 72] for i in range(0, len(digits), 72))
    text = f"\niptc\n{len(records):8}\n{lines}\n"
    return _IPTC_NAMES[0] + b"\0\0" + zlib.compress(text.encode())


def finish(encoded: BinaryIO, target: BinaryIO, metadata: Metadata) -> list[str]:
    """Copy a bare PNG into `target` with the metadata's chunks; returns what did not fit (nothing)."""
    encoded.seek(0)
    target.write(encoded.read(len(SIGNATURE) + 25))
    for name, data in _blocks(metadata):
        target.write(_chunk(name, data))
    while (head := encoded.read(8)) and head[4:] != b"IDAT":
        encoded.seek(int.from_bytes(head[:4], "big") + 4, 1)
    target.write(head)
    shutil.copyfileobj(encoded, target, 1 << 20)
    return []


def _blocks(metadata: Metadata) -> Iterator[tuple[bytes, bytes]]:
    own = [(key[4:].encode(), data) for key, data in metadata.extra if key.startswith("png:")]
    texts = (b"tEXt", b"zTXt", b"iTXt")
    yield from ((name, data) for name, data in own if name not in texts)
    if metadata.icc:
        yield b"iCCP", b"ICC profile\0\0" + zlib.compress(metadata.icc)
    if metadata.dpi:
        x, y = (round(value / _METRE) for value in metadata.dpi)
        yield b"pHYs", x.to_bytes(4, "big") + y.to_bytes(4, "big") + b"\x01"
    if metadata.exif:
        yield b"eXIf", metadata.exif
    if metadata.xmp:
        yield b"iTXt", _XMP + b"\0\0\0\0\0" + metadata.xmp
    if metadata.iptc:
        yield b"zTXt", _as_raw_profile(metadata.iptc)
    yield from ((name, data) for name, data in own if name in texts)


def _chunk(name: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")
