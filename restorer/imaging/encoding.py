"""How to encode a picture in each format: libvips' options, and what the format will lose."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from restorer.errors import SaveError
from restorer.imaging import vips
from restorer.imaging.files import exif, sniff
from restorer.imaging.picture import Metadata, Picture
from restorer.text import text

_LARGEST_SIDE = {"jpeg": 65_500, "webp": 16_383, "avif": 16_384}
_DEFAULT_QUALITY = 95
_CLASSIC_TIFF = 3_900_000_000
_LOSSLESS_TIFF = ("none", "lzw", "deflate", "packbits")
_TILE = 256
_SMALL = 24_000_000


@dataclass(frozen=True)
class SaveOptions:
    """Wishes for one save; None means as the source has it, else the format's usual value."""

    quality: int | None = None
    """1..100, for JPEG and for lossy WebP and AVIF. A JPEG source saved as JPEG keeps its own."""
    lossless: bool = True
    """For WebP and AVIF."""
    compression: str | None = None
    """TIFF: "none", "lzw", "deflate" or "packbits"; all lossless."""
    tiled: bool | None = None
    pyramid: bool | None = None
    bigtiff: bool | None = None
    """TIFF; chosen by itself where the file may pass 4 GB."""
    keep_pages: bool = True
    """Whether a TIFF source's further pages follow into a TIFF."""


@dataclass(frozen=True)
class Plan:
    """`save(path)` encodes the pixels; metadata are added afterwards (AVIF: by libvips, at once)."""

    save: Callable[[Path], None]
    lossless: bool
    warnings: tuple[str, ...] = field(default=())


def plan(picture: Picture, kind: str, options: SaveOptions) -> Plan:
    """The plan for format `kind`; raises `SaveError` for sizes and options that the format does not allow."""
    _check(picture, kind, options)
    builders = {"png": _png, "jpeg": _jpeg, "webp": _webp, "avif": _avif, "tiff": _tiff}
    made = builders[kind](picture, options)
    return Plan(made.save, made.lossless, made.warnings + _page_warnings(picture, kind, options))


def keeps_pages(picture: Picture, options: SaveOptions) -> bool:
    """Whether further pages of the source are to be copied into a TIFF."""
    source = picture.source
    return options.keep_pages and source is not None and source.format == "tiff" and source.pages > 1


def _check(picture: Picture, kind: str, options: SaveOptions) -> None:
    name, most = sniff.NAMES[kind], _LARGEST_SIDE.get(kind)
    if most and max(picture.shape) > most:
        raise SaveError(
            text(
                "{name} holds at most {most} pixels a side; this picture has {found}.",
                name=name,
                most=most,
                found=max(picture.shape),
            ),
            safe=text("No file was changed."),
            todo=text("Save it as TIFF or PNG."),
        )
    if options.quality is not None and not 1 <= options.quality <= 100:
        raise SaveError(
            text("The quality is 1 to 100, not {quality}.", quality=options.quality),
            safe=text("No file was changed."),
        )
    if options.compression is not None and options.compression not in _LOSSLESS_TIFF:
        known = ", ".join(_LOSSLESS_TIFF)
        raise SaveError(
            text("TIFF compression “{compression}” is not offered.", compression=options.compression),
            safe=text("No file was changed."),
            todo=text("Use one of {known}.", known=known),
        )


def _page_warnings(picture: Picture, kind: str, options: SaveOptions) -> tuple[str, ...]:
    source = picture.source
    if source is None or source.pages == 1 or not options.keep_pages or kind == "tiff" == source.format:
        return ()
    return (text("The source has {pages} pages; only the first was saved.", pages=source.pages),)


def _png(picture: Picture, options: SaveOptions) -> Plan:
    image = vips.from_array(picture.pixels)
    # Measured on real pictures: this filter and level are faster and smaller than libvips' default.
    return Plan(functools.partial(vips.save, image, kind="png", filter="up", compression=4), lossless=True)


def _tiff(picture: Picture, options: SaveOptions) -> Plan:
    source = picture.source
    warnings: tuple[str, ...] = ()
    stored = source if source and source.format == "tiff" else None
    compression = options.compression or (stored.compression if stored else None)
    if compression not in _LOSSLESS_TIFF:
        if stored and not stored.lossless:
            warnings = (
                text(
                    "The source's lossy compression was replaced by a lossless one, so that no pixel changes."
                ),
            )
        compression = "lzw" if picture.depth == 8 else "deflate"
    pyramid = options.pyramid if options.pyramid is not None else bool(stored and stored.pyramidal)
    tiled = pyramid or (options.tiled if options.tiled is not None else bool(stored and stored.tiled))
    wanted: dict[str, Any] = {
        "compression": compression,
        "predictor": "none"
        if stored and stored.compression == compression and not stored.predictor
        else "horizontal",
        "bigtiff": options.bigtiff
        or bool(stored and stored.bigtiff)
        or _may_pass_4_gb(picture, options, pyramid=pyramid),
    }
    if tiled:
        width, height = (stored.tile_size if stored else None) or (_TILE, _TILE)
        wanted |= {"tile": True, "tile_width": width, "tile_height": height}
    if pyramid:
        wanted |= {"pyramid": True, "subifd": bool(stored and stored.subifds)}
    image = vips.from_array(picture.pixels)
    return Plan(functools.partial(vips.save, image, kind="tiff", **wanted), lossless=True, warnings=warnings)


def _may_pass_4_gb(picture: Picture, options: SaveOptions, *, pyramid: bool) -> bool:
    size = picture.pixels.nbytes * (1.4 if pyramid else 1.05)
    if picture.source is not None and keeps_pages(picture, options) and picture.source.path.exists():
        size += picture.source.path.stat().st_size
    return size > _CLASSIC_TIFF


def _jpeg(picture: Picture, options: SaveOptions) -> Plan:
    image, warnings = _with_8_bits(picture, "JPEG")
    if picture.has_alpha:
        image = image.flatten(background=255)
        warnings += (text("JPEG has no transparency; the picture was laid on white."),)
    source = picture.source
    quality = options.quality or (source.jpeg_quality if source else None) or _DEFAULT_QUALITY
    halved = source is not None and source.jpeg_subsampling == "4:2:0" and options.quality is None
    warnings += (text("JPEG changes every pixel a little, outside the damage too; PNG and TIFF do not."),)
    wanted: dict[str, Any] = {
        "Q": quality,
        "subsample_mode": "on" if halved else "off",
        "optimize_coding": _is_small(picture),
    }
    return Plan(functools.partial(vips.save, image, kind="jpeg", **wanted), lossless=False, warnings=warnings)


def _is_small(picture: Picture) -> bool:
    """Whether a second pass over all coefficients, six bytes a pixel, is worth a JPEG smaller by a few percent."""
    return picture.height * picture.width <= _SMALL


def _webp(picture: Picture, options: SaveOptions) -> Plan:
    image, warnings = _with_8_bits(picture, "WebP")
    if picture.is_grey:
        warnings += (text("WebP knows no grey: the values were stored three times, as RGB."),)
    if options.lossless:
        wanted: dict[str, Any] = {
            "lossless": True,
            "exact": True,
        }  # exact: colour under full transparency too
    else:
        wanted = {"Q": options.quality or _DEFAULT_QUALITY, "smart_subsample": True}
        warnings += (_lossy("WebP"),)
    return Plan(
        functools.partial(vips.save, image, kind="webp", **wanted),
        options.lossless and picture.depth == 8,
        warnings,
    )


def _avif(picture: Picture, options: SaveOptions) -> Plan:
    warnings: tuple[str, ...] = ()
    if picture.depth == 16:
        warnings += (text("AVIF holds at most 12 bits per sample; the picture's 16 were rounded."),)
    if picture.is_grey:
        warnings += (text("The grey values were stored as RGB."),)
    if not options.lossless:
        warnings += (_lossy("AVIF"),)
    wanted: dict[str, Any] = {
        "compression": "av1",
        "lossless": options.lossless,
        "bitdepth": 12 if picture.depth == 16 else 8,
        "keep": "all",
    }
    if not options.lossless:
        wanted["Q"] = options.quality or _DEFAULT_QUALITY
    image = _with_metadata(vips.from_array(picture.pixels), picture.metadata)
    return Plan(
        functools.partial(vips.save, image, kind="avif", **wanted),
        options.lossless and picture.depth == 8,
        warnings,
    )


def _lossy(name: str) -> str:
    return text("Lossy {name} changes every pixel a little, outside the damage too.", name=name)


def _with_8_bits(picture: Picture, name: str) -> tuple[vips.Image, tuple[str, ...]]:
    image = vips.from_array(picture.pixels)
    if picture.depth == 8:
        return image, ()
    image = vips.to_8_bits(image)
    return image, (
        text(
            "{name} holds 8 bits per sample; the picture's 16 were rounded. PNG and TIFF keep them.",
            name=name,
        ),
    )


def _with_metadata(image: vips.Image, metadata: Metadata) -> vips.Image:
    """A copy of `image` that carries what libvips writes into AVIF itself."""
    x, y = metadata.dpi or (25.4, 25.4)
    image = image.copy(xres=x / 25.4, yres=y / 25.4)
    block = exif.with_resolution(metadata.exif, metadata.dpi)
    blocks = {
        "icc-profile-data": metadata.icc,
        "xmp-data": metadata.xmp,
        "exif-data": exif.PREFIX + block if block else None,
    }
    for name, data in blocks.items():
        if data:
            vips.set_block(image, name, data)
    return image
