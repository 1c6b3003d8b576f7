"""What a TIFF says before its pixels: storage, pages, metadata.

Sources: TIFF 6.0; Adobe TIFF Technical Note 1 (SubIFDs); Adobe DNG 1.4 (how raw files are recognised).
"""

from __future__ import annotations

from typing import BinaryIO

from restorer.imaging.files import exif, iptc
from restorer.imaging.files.facts import DamagedFileError, Facts, TiffFacts
from restorer.imaging.files.tiff import Directory, Layout, directories, read_directory, read_layout
from restorer.imaging.picture import Metadata

SUBFILE, WIDTH, HEIGHT, BITS, COMPRESSION, PHOTOMETRIC = 254, 256, 257, 258, 259, 262
SAMPLES, PREDICTOR, TILE_WIDTH, TILE_HEIGHT, SUBIFDS = 277, 317, 322, 323, 330
EXTRA_SAMPLES, SAMPLE_FORMAT, XMP, IPTC, PHOTOSHOP, ICC = 338, 339, 700, 33723, 34377, 34675
DNG_VERSION = 50706

_COMPRESSIONS = {
    1: "none", 2: "ccitt", 3: "ccitt", 4: "ccitt", 5: "lzw", 6: "jpeg", 7: "jpeg", 8: "deflate", 32946: "deflate",
    32773: "packbits", 33003: "jp2k", 33004: "jp2k", 33005: "jp2k", 34712: "jp2k", 50000: "zstd", 50001: "webp", 50002: "jxl",
}  # fmt: skip
_LOSSY = ("jpeg", "jp2k", "webp", "jxl")


def inspect(file: BinaryIO) -> Facts:
    """Everything but the pixels of the first page; raises `DamagedFileError`."""
    layout, offset = read_layout(file)
    chain = list(directories(file, layout, offset))
    if not chain:
        raise DamagedFileError("the TIFF has no page")
    first = chain[0]
    turned = first.number(exif.ORIENTATION, 1)
    storage = _storage(file, layout, chain)
    return Facts(
        _metadata(file, layout, first),
        orientation=turned if 1 <= turned <= 8 else 1,
        pages=len(pages(chain)),
        lossless=storage.compression not in _LOSSY,
        palette=storage.photometric == 3,
        bits=first.number(BITS, 1),
        tiff=storage,
    )


def pages(chain: list[Directory]) -> list[Directory]:
    """The full-size pages of a chain: the first, and what is not a reduced copy."""
    return chain[:1] + [directory for directory in chain[1:] if not directory.number(SUBFILE) & 1]


def is_raw_camera_file(file: BinaryIO) -> bool:
    """Whether the TIFF is a DNG: its first page is a preview only."""
    layout, offset = read_layout(file)
    return DNG_VERSION in read_directory(file, layout, offset).entries


def _storage(file: BinaryIO, layout: Layout, chain: list[Directory]) -> TiffFacts:
    first = chain[0]
    levels = [d for d in chain[1:] if d.number(SUBFILE) & 1]
    below = [read_directory(file, layout, offset) for offset in first.numbers(SUBIFDS)]
    tile = (first.number(TILE_WIDTH), first.number(TILE_HEIGHT)) if TILE_WIDTH in first.entries else None
    return TiffFacts(
        photometric=first.number(PHOTOMETRIC),
        sample_format=first.number(SAMPLE_FORMAT, 1),
        samples=first.number(SAMPLES, 1),
        extra_samples=first.numbers(EXTRA_SAMPLES),
        compression=_COMPRESSIONS.get(first.number(COMPRESSION, 1), "unknown"),
        tile_size=tile if tile and all(tile) else None,
        predictor=first.number(PREDICTOR, 1) > 1,
        pyramidal=tile is not None and any(_is_half(level, first) for level in levels + below),
        subifds=any(_is_half(level, first) for level in below),
        bigtiff=layout.big,
        photometric_position=first.entries[PHOTOMETRIC].position if PHOTOMETRIC in first.entries else 0,
        byte_order=layout.order,
    )


def _is_half(level: Directory, first: Directory) -> bool:
    return (
        abs(2 * level.number(WIDTH) - first.number(WIDTH)) <= 2
        and abs(2 * level.number(HEIGHT) - first.number(HEIGHT)) <= 2
    )


def _metadata(file: BinaryIO, layout: Layout, first: Directory) -> Metadata:
    resources = first.data(PHOTOSHOP)
    return Metadata(
        icc=first.data(ICC),
        exif=exif.from_tiff(file, layout, first),
        xmp=first.data(XMP),
        iptc=first.data(IPTC) or (iptc.from_resources(resources) if resources else None),
        dpi=exif.resolution(first),
        extra=(("photoshop", resources),) if resources else (),
    )
