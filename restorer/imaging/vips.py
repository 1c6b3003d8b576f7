"""The few libvips operations that Restorer uses, typed and with its surprises switched off.

libvips remembers results by file name, so that a file rewritten under the same name would come back old: its
cache is off. Loaders are called by name, never by libvips' own guess, so only the formats below are ever decoded.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import pyvips

from restorer.imaging.picture import Pixels

Image: TypeAlias = Any
"""A `pyvips.Image` (pyvips has no types): width, height, bands, format, interpretation; lazy until realised."""

VipsError: type[Exception] = pyvips.Error

pyvips.cache_set_max(0)
logging.getLogger("pyvips").propagate = False  # its warnings speak to programmers; failures raise

_LOADERS = {
    "jpeg": "jpegload",
    "png": "pngload",
    "tiff": "tiffload",
    "webp": "webpload",
    "heic": "heifload",
    "avif": "heifload",
}
_FORMATS: dict[str, type[np.uint8] | type[np.uint16]] = {"uchar": np.uint8, "ushort": np.uint16}


def load(path: Path, kind: str, *, page: int = 0, sequential: bool = True) -> Image:
    """Open lazily; any damage, however late, raises `VipsError` (now or while realising)."""
    options: dict[str, Any] = {"access": "sequential" if sequential else "random", "fail_on": "error"}
    if kind not in ("jpeg", "png"):
        options["page"] = page
    return pyvips.Operation.call(_LOADERS[kind], str(path), **options)


def has_native_samples(image: Image) -> bool:
    """Whether the samples are unsigned integers of 8 or 16 bits."""
    return image.format in _FORMATS


def field(image: Image, name: str) -> Any:
    """A metadata field (bytes, int, float or str), None where absent."""
    return image.get(name) if image.get_typeof(name) else None


def upright(image: Image, orientation: int) -> Image:
    """Turned and mirrored as EXIF `orientation` (1..8) asks."""
    image = image.copy()
    image.set_type(pyvips.GValue.gint_type, "orientation", orientation)
    return image.autorot()


def shape(image: Image) -> tuple[int, int, int]:
    return image.height, image.width, image.bands


def byte_size(image: Image) -> int:
    """Bytes of the decoded pixels."""
    return int(image.width * image.height * image.bands * np.dtype(_FORMATS[image.format]).itemsize)


def dtype(image: Image) -> type[np.uint8] | type[np.uint16]:
    return _FORMATS[image.format]


def to_array(image: Image) -> Pixels:
    """Decode into one new array (H, W, C); nothing is copied afterwards."""
    # numpy asks for huge memory pages where libvips' own buffer does not: faster on large pictures.
    pixels = empty(shape(image), dtype(image))
    target = pyvips.Image.new_from_memory(pixels, image.width, image.height, image.bands, image.format)
    image.write(target)
    return pixels


def empty(shape: tuple[int, int, int], kind: type[np.uint8] | type[np.uint16]) -> Pixels:
    """An uninitialised array."""
    return np.empty(shape, np.uint8) if kind is np.uint8 else np.empty(shape, np.uint16)


def to_raw_file(image: Image, path: Path) -> None:
    """Decode to a file of bare samples, rows from the top, without holding the picture in memory."""
    image.rawsave(str(path), keep="none")


def from_array(pixels: Pixels) -> Image:
    """Wrap an array (H, W, C) of 8 or 16 bits; its memory is shared where it is contiguous."""
    height, width, channels = pixels.shape
    kind = "uchar" if pixels.dtype == np.uint8 else "ushort"
    samples = np.ascontiguousarray(pixels).view(np.ndarray).reshape(-1)
    image = pyvips.Image.new_from_memory(samples.data, width, height, channels, kind)
    names = ("b-w", "srgb") if kind == "uchar" else ("grey16", "rgb16")
    return image.copy(interpretation=names[channels > 2])


def to_8_bits(image: Image) -> Image:
    """16-bit samples rounded to 8 bits (65535 becomes 255)."""
    return (image / 257).rint().cast("uchar").copy(interpretation="b-w" if image.bands < 3 else "srgb")


def save(image: Image, path: Path, kind: str, **options: Any) -> None:
    """Encode without metadata (`keep` overrides that); raises `VipsError`."""
    saver = {
        "jpeg": "jpegsave",
        "png": "pngsave",
        "tiff": "tiffsave",
        "webp": "webpsave",
        "avif": "heifsave",
    }[kind]
    pyvips.Operation.call(saver, image, str(path), **({"keep": "none"} | options))


def set_block(image: Image, name: str, data: bytes) -> None:
    """Attach a metadata block (`image` must be a copy of its own)."""
    image.set_type(pyvips.GValue.blob_type, name, data)


def is_full_disk(error: Exception) -> bool:
    """Whether libvips failed because nothing more could be written."""
    text = str(error).lower()
    return any(
        words in text for words in ("no space left", "quota exceeded", "file too large", "write error")
    )
