"""What is known of a picture file before its pixels are decoded."""

from __future__ import annotations

from dataclasses import dataclass, field

from restorer.imaging.picture import Metadata


class DamagedFileError(ValueError):
    """The structure of a file is broken; turned into a `PictureError` with a sentence for people by the reader."""


@dataclass(frozen=True)
class Facts:
    """Metadata and storage of a file's first page. Fields that a format does not know keep their defaults."""

    metadata: Metadata = field(default_factory=Metadata)
    orientation: int = 1
    """EXIF orientation 1..8, still to be applied to the pixels."""
    pages: int = 1
    lossless: bool = True
    whole: bool = False
    """Whether the decoder must hold the whole picture in memory (WebP, HEIF, interlaced PNG, progressive JPEG)."""
    palette: bool = False
    bits: int = 8
    """Bits per sample as stored."""
    jpeg_quality: int | None = None
    jpeg_subsampling: str | None = None
    tiff: TiffFacts | None = None


@dataclass(frozen=True)
class TiffFacts:
    """How a TIFF's first page is stored; numbers are the values of the TIFF tags."""

    photometric: int
    sample_format: int
    samples: int
    extra_samples: tuple[int, ...]
    compression: str
    tile_size: tuple[int, int] | None
    predictor: bool
    pyramidal: bool
    subifds: bool
    bigtiff: bool
    photometric_position: int
    """Where in the file the photometric tag's value stands, in bytes."""
    byte_order: str
