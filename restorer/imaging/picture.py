"""A picture: pixels in their native depth with everything that must survive a restoration."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from restorer.imaging.geometry import Box

Pixels = NDArray[np.uint8] | NDArray[np.uint16]
"""(H, W, C) uint8 or uint16; C is 1 grey, 2 grey + alpha, 3 RGB, 4 RGB + alpha (alpha not premultiplied)."""

Mask = NDArray[np.uint8]
"""(H, W) uint8. 0 = sound, 255 = damaged, to be filled. Values between are soft brush edges: they belong to the
hole too, and their fill is mixed into the source by value / 255."""


@dataclass(frozen=True)
class Metadata:
    """What travels with the pixels, as raw blocks so that nothing is lost by re-encoding."""

    icc: bytes | None = None
    exif: bytes | None = None
    xmp: bytes | None = None
    iptc: bytes | None = None
    dpi: tuple[float, float] | None = None
    """Horizontal and vertical resolution in pixels per inch, None where the file says nothing."""
    extra: tuple[tuple[str, bytes], ...] = ()
    """Blocks that only some formats can hold, kept verbatim and written back where they fit: PNG chunks
    ("png:gAMA"), JPEG segments ("jpeg:COM"), Photoshop resources ("photoshop", in JPEG and TIFF)."""


@dataclass(frozen=True)
class Source:
    """Where a picture came from and how it was stored."""

    path: Path
    format: str
    """"jpeg", "png", "tiff", "webp", "heic" or "avif"."""
    pages: int = 1
    jpeg_quality: int | None = None
    jpeg_subsampling: str | None = None
    lossless: bool = True
    """Whether the file's own encoding was lossless (JPEG, lossy WebP, HEIC and AVIF are not)."""
    compression: str | None = None
    """TIFF compression by libvips' name ("lzw", "deflate", "none", ...)."""
    tiled: bool = False
    pyramidal: bool = False
    bigtiff: bool = False
    tile_size: tuple[int, int] | None = None
    """Width and height of a tiled TIFF's tiles."""
    predictor: bool = True
    """Whether a TIFF's LZW or Deflate works on differences of neighbours."""
    subifds: bool = False
    """Whether a pyramid's levels hang below the page (SubIFDs) instead of following it."""
    alpha_unspecified: bool = False
    """Whether a TIFF calls its extra channel neither alpha nor anything else."""


@dataclass(frozen=True, eq=False)
class Picture:
    """Pixels (read-only, possibly a memory-mapped scratch file), metadata and origin.

    The pixels are upright (EXIF orientation applied) and keep the file's own encoded values.
    """

    pixels: Pixels
    metadata: Metadata = field(default_factory=Metadata)
    source: Source | None = None
    notes: tuple[str, ...] = ()
    """Sentences for the user about what was converted or left out on opening."""

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def shape(self) -> tuple[int, int]:
        return self.height, self.width

    @property
    def box(self) -> Box:
        return Box(0, 0, self.width, self.height)

    @property
    def channels(self) -> int:
        return int(self.pixels.shape[2])

    @property
    def is_grey(self) -> bool:
        return self.channels <= 2

    @property
    def has_alpha(self) -> bool:
        return self.channels in (2, 4)

    @property
    def colour_channels(self) -> int:
        """1 for grey, 3 for RGB; alpha not counted."""
        return 1 if self.is_grey else 3

    @property
    def depth(self) -> int:
        """Bits per sample: 8 or 16."""
        return self.pixels.dtype.itemsize * 8

    @property
    def largest(self) -> int:
        """The largest sample value: 255 or 65535."""
        return (1 << self.depth) - 1

    def with_pixels(self, pixels: Pixels) -> Picture:
        return replace(self, pixels=pixels)
