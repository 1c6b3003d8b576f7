"""JPEG segments: metadata, resolution, and the quality the file was saved at.

Sources: ITU-T T.81 (segments, Annex K tables), T.871 (JFIF), ICC.1 Annex B.4 (profiles in APP2), Adobe XMP part 3.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import BinaryIO

import numpy as np

from restorer.imaging.files import exif, iptc
from restorer.imaging.files.facts import DamagedFileError, Facts
from restorer.imaging.picture import Metadata
from restorer.text import text

_APP0, _APP1, _APP2, _APP13, _COM = 0xE0, 0xE1, 0xE2, 0xED, 0xFE
_DQT, _SOS, _EOI = 0xDB, 0xDA, 0xD9
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_PROGRESSIVE = {0xC2, 0xC6, 0xCA, 0xCE}
_ICC = b"ICC_PROFILE\0"
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_LONG_XMP = b"http://ns.adobe.com/xmp/extension/\0"
_MOST = 65_533
_SUBSAMPLING = {(1, 1): "4:4:4", (2, 1): "4:2:2", (2, 2): "4:2:0"}

# The luminance table of T.81, Annex K.1, sorted: sums are compared, so the zigzag does not matter.
_ANNEX_K = np.array(
    [16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51,
     87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101,
     72, 92, 95, 98, 112, 100, 103, 99]
)  # fmt: skip


def inspect(file: BinaryIO) -> Facts:
    """Everything before the pixels; raises `DamagedFileError`."""
    profile: dict[int, bytes] = {}
    resources, packet, block, dpi = b"", None, None, None
    extra: list[tuple[str, bytes]] = []
    quality, subsampling, progressive = None, None, False
    for marker, data in segments(file):
        if marker == _APP0 and data.startswith(b"JFIF\0"):
            dpi = _density(data)
        elif marker == _APP1 and data.startswith(exif.PREFIX):
            block = block or exif.strip_prefix(data)
        elif marker == _APP1 and data.startswith(_XMP):
            packet = data[len(_XMP) :]
        elif marker == _APP1 and data.startswith(_LONG_XMP):
            extra.append(("jpeg:APP1", data))
        elif marker == _APP2 and data.startswith(_ICC) and len(data) > 14:
            profile[data[12]] = data[14:]
        elif marker == _APP13 and data.startswith(iptc.PHOTOSHOP):
            resources += data[len(iptc.PHOTOSHOP) :]
        elif marker == _COM:
            extra.append(("jpeg:COM", data))
        elif marker == _DQT:
            quality = quality or _quality(data)
        elif marker in _FRAMES:
            progressive = marker in _PROGRESSIVE
            subsampling = _subsampling(data)
    if resources:
        extra.append(("photoshop", resources))
    metadata = Metadata(
        icc=b"".join(profile[i] for i in sorted(profile)) or None,
        exif=block,
        xmp=packet,
        iptc=iptc.from_resources(resources),
        dpi=dpi or exif.block_resolution(block),
        extra=tuple(extra),
    )
    return Facts(
        metadata,
        orientation=exif.orientation(block),
        lossless=False,
        whole=progressive,
        jpeg_quality=quality,
        jpeg_subsampling=subsampling,
    )


def segments(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """(marker, payload) of every segment before the first scan; raises `DamagedFileError`."""
    file.seek(2)
    while True:
        byte = file.read(1)
        if byte != b"\xff":
            raise DamagedFileError("a JPEG segment does not start where it should")
        while byte == b"\xff":
            byte = file.read(1)
        if not byte:
            raise DamagedFileError("the JPEG ends inside its header")
        marker = byte[0]
        if marker in (_SOS, _EOI):
            return
        if marker == 0x01 or 0xD0 <= marker <= 0xD7:
            continue
        length = int.from_bytes(file.read(2), "big")
        data = file.read(max(0, length - 2))
        if length < 2 or len(data) != length - 2:
            raise DamagedFileError("the JPEG ends inside its header")
        yield marker, data


def _density(data: bytes) -> tuple[float, float] | None:
    unit = {1: 1.0, 2: 2.54}.get(data[7]) if len(data) >= 12 else None
    x, y = int.from_bytes(data[8:10], "big"), int.from_bytes(data[10:12], "big")
    return (x * unit, y * unit) if unit and x and y else None


def _quality(data: bytes) -> int | None:
    """The quality (1..100, libjpeg's scale) whose luminance table is nearest to the file's first one."""
    wide = data[0] >> 4
    table = np.frombuffer(data[1 : 1 + 64 * (1 + wide)], ">u2" if wide else "u1").astype(np.int64)
    if len(table) != 64:
        return None
    qualities = np.arange(1, 101)
    scale = np.where(qualities < 50, 5000 // qualities, 200 - 2 * qualities)
    tables = np.clip((np.sort(_ANNEX_K)[None] * scale[:, None] + 50) // 100, 1, 255)
    distance = np.abs(tables - np.sort(table)[None]).sum(axis=1)
    return int(qualities[np.flatnonzero(distance == distance.min())[-1]])


def _subsampling(frame: bytes) -> str | None:
    if len(frame) < 15 or frame[5] < 3:
        return None
    (h, v), (ch, cv) = divmod(frame[7], 16), divmod(frame[10], 16)
    return _SUBSAMPLING.get((h // max(1, ch), v // max(1, cv)))


def finish(encoded: BinaryIO, target: BinaryIO, metadata: Metadata) -> list[str]:
    """Copy a bare JPEG into `target` with the metadata's segments; returns what did not fit, in sentences."""
    lost: list[str] = []
    encoded.seek(2)
    head = encoded.read(4)
    encoded.seek(4 + int.from_bytes(head[2:], "big") if head[:2] == b"\xff\xe0" else 2)
    target.write(b"\xff\xd8" + _segment(_APP0, _jfif(metadata.dpi)))
    for name, marker, data in _blocks(metadata):
        if len(data) > _MOST:
            lost.append(text("The {name} is larger than JPEG can hold and was left out.", name=name))
        else:
            target.write(_segment(marker, data))
    shutil.copyfileobj(encoded, target, 1 << 20)
    return lost


def _blocks(metadata: Metadata) -> Iterator[tuple[str, int, bytes]]:
    if metadata.exif:
        yield text("EXIF block"), _APP1, exif.PREFIX + metadata.exif
    if metadata.xmp:
        yield text("XMP block"), _APP1, _XMP + metadata.xmp
    extra = metadata.extra
    for data in (data for key, data in extra if key == "jpeg:APP1"):
        yield text("XMP block"), _APP1, data
    resources = dict(extra).get("photoshop") or (iptc.to_resources(metadata.iptc) if metadata.iptc else b"")
    step = _MOST - len(iptc.PHOTOSHOP)
    for start in range(0, len(resources), step):
        yield text("IPTC block"), _APP13, iptc.PHOTOSHOP + resources[start : start + step]
    profile = metadata.icc or b""
    step = _MOST - 14
    parts = [profile[i : i + step] for i in range(0, len(profile), step)]
    for number, part in enumerate(parts, 1):
        yield text("colour profile"), _APP2, _ICC + bytes((number, len(parts))) + part
    for data in (data for key, data in extra if key == "jpeg:COM"):
        yield text("comment"), _COM, data


def _jfif(dpi: tuple[float, float] | None) -> bytes:
    x, y = (min(65_535, max(1, round(value))) for value in dpi or (1, 1))
    return (
        b"JFIF\0\x01\x01" + bytes((1 if dpi else 0,)) + x.to_bytes(2, "big") + y.to_bytes(2, "big") + b"\0\0"
    )


def _segment(marker: int, data: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(data) + 2).to_bytes(2, "big") + data
