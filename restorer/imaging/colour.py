"""Bringing what files hold to what Restorer works on: grey or RGB, 8 or 16 bits, alpha not premultiplied."""

from __future__ import annotations

from restorer.errors import PictureError
from restorer.imaging import vips
from restorer.imaging.files.facts import Facts
from restorer.text import text

_ICCLAB = 9
LAB = 8
_WHITE_IS_ZERO = 0
_ASSOCIATED = 1
_PALETTE = text("The file stored its colours in a palette; they became full RGB.")
_TODO = text("Export it from the program that made it as RGB or grey with 8 or 16 bits.")


def to_native(image: vips.Image, facts: Facts, name: str) -> tuple[vips.Image, tuple[str, ...], bytes | None]:
    """The picture as grey or RGB with or without alpha, notes for the user, and its new ICC profile if converted.

    Raises `PictureError` for samples and channels that cannot be kept (floating point, 32 bits, many bands).
    """
    notes = []
    image, converted = _to_rgb(image, facts)
    if converted:
        notes.append(converted)
    if not vips.has_native_samples(image):
        raise PictureError(
            text(
                "“{name}” holds {samples} samples; Restorer works with 8 and 16 bits.",
                name=name,
                samples=_samples(image),
            ),
            safe=text("Nothing was changed."),
            todo=_TODO,
        )
    if image.bands > 4 or (image.bands == 3 and image.interpretation == "b-w"):
        raise PictureError(
            text(
                "“{name}” has {channels} channels; Restorer works with grey or RGB and one alpha channel.",
                name=name,
                channels=image.bands,
            ),
            safe=text("Nothing was changed."),
            todo=_TODO,
        )
    notes += _storage_notes(facts, image.bands)
    return image, tuple(notes), vips.field(image, "icc-profile-data") if converted else None


def _to_rgb(image: vips.Image, facts: Facts) -> tuple[vips.Image, str]:
    """RGB and a note if `image` was CMYK or Lab, else unchanged and no note."""
    depth = 8 if image.format == "uchar" else 16
    if image.interpretation == "cmyk":
        profile = (
            text("its own colour profile")
            if facts.metadata.icc
            else text("a standard press profile, as it had none")
        )
        image = image.icc_transform(
            "srgb",
            embedded=True,
            input_profile="cmyk",
            intent="relative",
            black_point_compensation=True,
            depth=depth,
        )
        return image, text(
            "The picture was in CMYK and was converted to RGB (sRGB) through {profile}.", profile=profile
        )
    if (lab := _as_lab(image, facts)) is not None:
        image = lab.icc_export(output_profile="srgb", pcs="lab", intent="relative", depth=depth)
        return image, text("The picture was in Lab and was converted to RGB (sRGB).")
    return image, ""


def _as_lab(image: vips.Image, facts: Facts) -> vips.Image | None:
    """Lab as float bands (L 0..100; a and b -128..127), further bands kept; None if the picture is not Lab."""
    if image.interpretation == "lab":
        return image
    if image.interpretation == "labs":
        return image.colourspace("lab")
    if facts.tiff is None or facts.tiff.photometric not in (LAB, _ICCLAB) or image.bands < 3:
        return None
    steps = 1 if image.format == "uchar" else 256
    lightness = image[0] * (100 / (255 * steps))
    if facts.tiff.photometric == LAB:  # two's complement in bytes read as unsigned (see `reading`)
        ab = image.extract_band(1, n=2).copy(format="char").cast("float")
    else:
        ab = image.extract_band(1, n=2) * (1 / steps) - 128
    lab = lightness.bandjoin(ab)
    if image.bands > 3:
        lab = lab.bandjoin(image.extract_band(3, n=image.bands - 3).cast("float"))
    return lab.copy(interpretation="lab")


def _storage_notes(facts: Facts, bands: int) -> list[str]:
    notes: list[str] = [_PALETTE] if facts.palette else []
    if facts.bits < 8 and not facts.palette:
        notes.append(
            text("The file has {bits} bits per sample; it was opened with 8.", bits=facts.bits)
            if facts.bits > 1
            else text("The file has 1 bit per sample; it was opened with 8.")
        )
    elif 8 < facts.bits < 16:
        notes.append(text("The file has {bits} bits per sample; it was opened with 16.", bits=facts.bits))
    if facts.tiff is None:
        return notes
    if facts.tiff.photometric == _WHITE_IS_ZERO:
        notes.append(text("The file stores white as zero; the result will be saved with black as zero."))
    if bands in (2, 4) and _ASSOCIATED in facts.tiff.extra_samples:
        notes.append(
            text("The file's colours were premultiplied with the alpha channel; they were divided by it.")
        )
    return notes


def _samples(image: vips.Image) -> str:
    kinds = {
        "float": text("32-bit floating-point"),
        "double": text("64-bit floating-point"),
        "uint": text("32-bit"),
        "int": text("signed 32-bit"),
        "short": text("signed 16-bit"),
        "char": text("signed 8-bit"),
    }
    return kinds.get(image.format, "complex")
