"""Which format a file has: by its first bytes when reading, by its suffix when writing."""

from __future__ import annotations

from pathlib import Path

from restorer.text import text

READABLE = (".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".tif", ".tiff", ".webp", ".avif", ".heic", ".heif")
"""Suffixes for open dialogs; reading itself goes by content."""

_WRITERS = {
    ".png": "png",
    ".tif": "tiff",
    ".tiff": "tiff",
    ".webp": "webp",
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".jpe": "jpeg",
    ".jfif": "jpeg",
    ".avif": "avif",
}
WRITABLE = tuple(_WRITERS)
"""Suffixes for save dialogs, lossless formats first."""

NAMES = {"jpeg": "JPEG", "png": "PNG", "tiff": "TIFF", "webp": "WebP", "heic": "HEIC", "avif": "AVIF"}
"""Format names for people."""

_TIFF_STARTS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
_OTHERS = {
    b"GIF8": text("a GIF"),
    b"BM": text("a BMP bitmap"),
    b"%PDF": text("a PDF document"),
    b"8BPS": text("a Photoshop document"),
    b"\0\0\0\x0cjP  ": text("a JPEG 2000 picture"),
    b"\xff\x0a": text("a JPEG XL picture"),
    b"\0\0\0\x0cJXL ": text("a JPEG XL picture"),
    b"PK\x03\x04": text("a ZIP archive"),
    b"<svg": text("an SVG drawing"),
    b"<?xml": text("an XML document or SVG drawing"),
}


def sniff(head: bytes) -> str | None:
    """The format ("jpeg", "png", "tiff", "webp", "heic", "avif") of a file that starts with `head`, or None."""
    if head.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if head.startswith(_TIFF_STARTS):
        return "tiff"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    if head[4:8] == b"ftyp":
        return _heif_kind(head)
    return None


def _heif_kind(head: bytes) -> str | None:
    size = min(int.from_bytes(head[:4], "big"), len(head))
    brands = {head[8:12]} | {head[i : i + 4] for i in range(16, size, 4)}
    if brands & {b"avif", b"avis"}:
        return "avif"
    return "heic" if brands & _HEIF_BRANDS else None


def describe_other(head: bytes) -> str | None:
    """What a file that Restorer does not read seems to be ("a GIF"), or None."""
    return next((name for start, name in _OTHERS.items() if head.lstrip()[:16].startswith(start)), None)


def format_of_suffix(path: Path) -> str | None:
    """The format that a file of this name is written in, or None for an unknown suffix."""
    return _WRITERS.get(path.suffix.lower())
