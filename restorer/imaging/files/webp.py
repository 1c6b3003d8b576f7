"""WebP chunks (RIFF): metadata around the encoded frame. Source: Google, "WebP Container Specification"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from restorer.imaging.files import exif
from restorer.imaging.files.facts import DamagedFileError, Facts
from restorer.imaging.picture import Metadata
from restorer.text import text

_ICC_FLAG, _ALPHA_FLAG, _EXIF_FLAG, _XMP_FLAG = 0x20, 0x10, 0x08, 0x04
_FRAMES = (b"VP8 ", b"VP8L", b"ALPH")


def inspect(file: BinaryIO) -> Facts:
    """Everything but the pixels; raises `DamagedFileError`."""
    found: dict[bytes, bytes] = {}
    frames, lossy = 0, False
    for name, offset, length in chunks(file):
        if name in (b"ICCP", b"EXIF", b"XMP "):
            file.seek(offset)
            found.setdefault(name, file.read(length))
        elif name == b"ANMF":
            frames += 1
            file.seek(offset + 16)
            lossy |= file.read(4) != b"VP8L"
        lossy |= name == b"VP8 "
    block = exif.strip_prefix(found.get(b"EXIF", b""))
    metadata = Metadata(
        icc=found.get(b"ICCP"),
        exif=block,
        xmp=found.get(b"XMP "),
        dpi=exif.block_resolution(block),
    )
    return Facts(metadata, exif.orientation(block), pages=max(1, frames), lossless=not lossy, whole=True)


def chunks(file: BinaryIO) -> Iterator[tuple[bytes, int, int]]:
    """(name, offset of the data, length) of every chunk; raises `DamagedFileError`."""
    size = file.seek(0, 2)
    at = 12
    while at + 8 <= size:
        file.seek(at)
        head = file.read(8)
        length = int.from_bytes(head[4:], "little")
        if at + 8 + length > size:
            raise DamagedFileError("the WebP ends inside a chunk")
        yield head[:4], at + 8, length
        at += 8 + length + length % 2


def finish(
    encoded: BinaryIO, target: BinaryIO, metadata: Metadata, size: tuple[int, int], has_alpha: bool
) -> list[str]:
    """Copy a bare WebP of `size` (width, height) into `target` with the metadata's chunks.

    Returns what did not fit, in sentences. The resolution goes into EXIF: WebP has no other place for it.
    """
    block = exif.with_resolution(metadata.exif, metadata.dpi)
    flags = (
        (_ICC_FLAG if metadata.icc else 0)
        | (_ALPHA_FLAG if has_alpha else 0)
        | (_EXIF_FLAG if block else 0)
        | (_XMP_FLAG if metadata.xmp else 0)
    )
    target.write(b"RIFF\0\0\0\0WEBP")
    width, height = size
    _write(
        target,
        b"VP8X",
        bytes((flags, 0, 0, 0)) + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little"),
    )
    if metadata.icc:
        _write(target, b"ICCP", metadata.icc)
    for name, offset, length in chunks(encoded):
        if name in _FRAMES:
            encoded.seek(offset)
            target.write(name + length.to_bytes(4, "little"))
            _copy(encoded, target, length)
    if block:
        _write(target, b"EXIF", block)
    if metadata.xmp:
        _write(target, b"XMP ", metadata.xmp)
    end = target.tell()
    target.seek(4)
    target.write((end - 8).to_bytes(4, "little"))
    return [text("WebP cannot hold IPTC data; they were left out.")] if metadata.iptc else []


def _copy(source: BinaryIO, target: BinaryIO, length: int) -> None:
    for start in range(0, length, 1 << 20):
        target.write(source.read(min(1 << 20, length - start)))
    target.write(b"\0" * (length % 2))


def _write(target: BinaryIO, name: bytes, data: bytes) -> None:
    target.write(name + len(data).to_bytes(4, "little") + data + b"\0" * (len(data) % 2))
