"""The guarantee as an archivist would check it: files made and looked into by other libraries, never by Restorer.

tifffile, Pillow and libvips (without any conversion) read what `restorer inpaint` was given and what it saved.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import pyvips
import tifffile
from PIL import Image, ImageCms, PngImagePlugin

from restorer.__main__ import main

HEIGHT, WIDTH = 120, 170
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>M\xc3\xbctter</rdf:RDF></x:xmpmeta>'
IPTC = b"\x1c\x02\x00\x00\x02\x00\x04\x1c\x02\x69\x00\x05Title"
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()

RNG = np.random.default_rng(11)
SMOOTH = np.add.outer(np.linspace(30, 170, HEIGHT), np.linspace(0, 60, WIDTH))
RGB = (SMOOTH[..., None] + RNG.integers(0, 20, (HEIGHT, WIDTH, 3))).astype(np.uint8)
RGB16 = RGB.astype(np.uint16) * 257 + RNG.integers(0, 200, RGB.shape).astype(np.uint16)
ALPHA = np.tile(np.linspace(0, 255, WIDTH).astype(np.uint8), (HEIGHT, 1))
MASK = np.zeros((HEIGHT, WIDTH), np.uint8)
MASK[30:44, 60:90] = MASK[80:83, 5:150] = MASK[0:9, 0:12] = 255
OUTSIDE = MASK == 0


@dataclass(frozen=True)
class Case:
    """A file: how to make it, what it is saved as, and what may differ by right."""

    name: str
    make: Callable[[Path], None]
    saved: str
    pixels: Callable[[Path], Any] | None = None
    """Reads pixels (H, W, C); None: libvips as it is. For converted sources there is nothing to compare."""
    free: tuple[str, ...] = field(default=())
    """Facts that change by right."""


def exif() -> bytes:
    block = Image.Exif()
    block[0x010F] = "Kamera GmbH"
    block[0x8298] = "(c) Museum"
    block[0x8769] = {0x9003: "2020:01:02 03:04:05", 0x829A: 0.01}
    return block.tobytes()


def turned() -> bytes:
    block = Image.Exif()
    block.load(exif())
    block[0x0112] = 6
    return block.tobytes()


def tiff(pixels: np.ndarray, **options: Any) -> Callable[[Path], None]:
    tags = [
        (700, 1, len(XMP), XMP, True),
        (33723, 7, len(IPTC), IPTC, True),
        (33432, 2, 11, "(c) Museum", True),
    ]
    common: dict[str, Any] = {
        "resolution": (600, 600), "resolutionunit": 2, "iccprofile": PROFILE, "metadata": None,
        "description": "Portrait", "datetime": "2021:02:03 04:05:06", "extratags": tags,
    }  # fmt: skip
    return lambda path: tifffile.imwrite(path, pixels, **(common | options))


def pages(path: Path) -> None:
    with tifffile.TiffWriter(path, bigtiff=True) as file:
        file.write(RGB, photometric="rgb", resolution=(200, 200), iccprofile=PROFILE, metadata=None)
        file.write(RGB16[::2, ::2, 0], photometric="minisblack", compression="zlib", metadata=None)
        file.write(255 - RGB, photometric="rgb", tile=(64, 64), metadata=None)


def vips(
    pixels: np.ndarray, saver: str, interpretation: str = "srgb", **options: Any
) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        image = pyvips.Image.new_from_array(pixels).copy(
            interpretation=interpretation, xres=11.811, yres=11.811
        )
        image.set_type(pyvips.GValue.blob_type, "icc-profile-data", PROFILE)
        if interpretation == "grey16":
            image.remove("icc-profile-data")
        getattr(image, saver)(str(path), **options)

    return make


def pillow(pixels: np.ndarray, **options: Any) -> Callable[[Path], None]:
    common: dict[str, Any] = {"icc_profile": PROFILE, "exif": exif()}
    return lambda path: Image.fromarray(pixels).save(path, **(common | options))


def png(path: Path) -> None:
    text = PngImagePlugin.PngInfo()
    text.add_itxt("XML:com.adobe.xmp", XMP.decode())
    text.add_text("Author", "Somebody")
    pillow(RGB, dpi=(300, 300), pnginfo=text)(path)


def palette(path: Path) -> None:
    Image.fromarray(RGB).quantize(100).save(path, dpi=(300, 300), icc_profile=PROFILE)


def as_pillow_shows(mode: str) -> Callable[[Path], Any]:
    return lambda path: np.asarray(Image.open(path).convert(mode))


def first_page(path: Path) -> Any:
    with tifffile.TiffFile(path) as file:
        return file.pages[0].asarray()


def upright(path: Path) -> Any:
    return pyvips.Image.new_from_file(str(path)).autorot().numpy()


PALETTE_FREE = ("mode", "bands")
CASES = (
    Case("rgb16.tif", tiff(RGB16, photometric="rgb", compression="zlib", predictor=True), ".tif", first_page),
    Case(
        "rgba16-tiled-big-endian.tif",
        tiff(np.dstack([RGB16, ALPHA.astype(np.uint16) * 257]), photometric="rgb", extrasamples=["unassalpha"],
             compression="zlib", tile=(64, 48), byteorder=">"),
        ".tif", first_page, free=("byte order",),
    ),
    Case("grey8.tif", tiff(RGB[..., 1], photometric="minisblack"), ".tif", first_page),
    Case(
        "planar.tif",
        tiff(np.moveaxis(RGB, 2, 0), photometric="rgb", planarconfig="separate", compression="zlib"), ".tif",
    ),
    Case(
        "pyramid-bigtiff.tif",
        vips(RGB, "tiffsave", tile=True, tile_width=64, tile_height=64, pyramid=True, bigtiff=True, compression="deflate"),
        ".tif", first_page,
    ),
    Case(
        "pyramid-subifd.tif",
        vips(RGB, "tiffsave", tile=True, tile_width=64, tile_height=64, pyramid=True, subifd=True, compression="lzw"),
        ".tif",
    ),
    Case("pages.tif", pages, ".tif", first_page),
    Case(
        "jpeg-in-tiff.tif", vips(RGB, "tiffsave", tile=True, compression="jpeg", Q=90), ".tif",
        free=("compression", "tile"),
    ),
    Case("rgb8.png", png, ".png"),
    Case("grey-alpha16.png", vips(np.dstack([RGB16[..., 0], ALPHA.astype(np.uint16) * 257]), "pngsave", "grey16"), ".png"),
    Case("palette.png", palette, ".png", as_pillow_shows("RGB"), free=PALETTE_FREE),
    Case("lossless.webp", pillow(RGB, lossless=True, exact=True, xmp=XMP), ".webp"),
    Case("lossless-alpha.webp", pillow(np.dstack([RGB, ALPHA]), lossless=True, exact=True), ".webp"),
    Case("photo.jpg", pillow(RGB, quality=88, dpi=(240, 240), xmp=XMP), ".png"),
    Case("turned.jpg", pillow(np.rot90(RGB), quality=88, dpi=(240, 240), exif=turned()), ".png", upright),
    # libvips itself does not look for the resolution of an AVIF, which stands in its EXIF.
    Case(
        "small.avif", vips(RGB, "heifsave", compression="av1", Q=70, keep="all"), ".png",
        free=("pixels per mm",),
    ),
)  # fmt: skip


def facts(path: Path) -> dict[str, Any]:
    """What travels with the pixels, as Pillow, libvips and tifffile see it."""
    image = pyvips.Image.new_from_file(str(path))
    found: dict[str, Any] = {"bands": image.bands, "samples": image.format}
    for name, key in (("profile", "icc-profile-data"), ("xmp", "xmp-data"), ("iptc", "iptc-data")):
        found[name] = image.get(key) if image.get_typeof(key) else None
    found["pixels per mm"] = round(image.xres, 2), round(image.yres, 2)
    if path.suffix != ".avif":
        with Image.open(path) as opened:
            tags = opened.getexif()
            found["mode"] = opened.mode
            found["tags"] = {tag: tags[tag] for tag in (270, 271, 306, 33432) if tag in tags}
            found["exif"] = dict(tags.get_ifd(0x8769))
            assert tags.get(274, 1) == 1 or path.name == "turned.jpg"
    if path.suffix == ".tif":
        with tifffile.TiffFile(path) as file:
            page = file.pages[0]
            found |= {
                "bigtiff": file.is_bigtiff,
                "byte order": file.byteorder,
                "compression": page.compression,
                "tile": (page.tilewidth, page.tilelength),
                "extra": page.extrasamples,
                "levels": [level.shape for level in page.pages or ()],
                "further pages": [other.asarray().tobytes() for other in file.pages[1:]]
                if is_pages(path)
                else [],
            }
    return found


def is_pages(path: Path) -> bool:
    return path.name == "pages.tif"


def stored(path: Path) -> Any:
    return pyvips.Image.new_from_file(str(path)).numpy()


@pytest.fixture(params=CASES, ids=lambda case: case.name)
def restored(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Case, Path, Path]:
    """A case, its file and what `restorer inpaint` made of it."""
    case: Case = request.param
    (tmp_path / "out").mkdir()
    source = tmp_path / case.name
    case.make(source)
    Image.fromarray(MASK).save(tmp_path / "mask.png")
    out = (tmp_path / "out" / case.name).with_suffix(case.saved)
    before = source.read_bytes()
    arguments = ["inpaint", str(source), "--mask", str(tmp_path / "mask.png"), "-o", str(out)]
    assert main([*arguments, "--filler", "opencv-telea"]) == 0
    assert source.read_bytes() == before
    return case, source, out


def test_pixels_outside_the_mask_are_the_same_bits(restored: tuple[Case, Path, Path]) -> None:
    case, source, out = restored
    before, after = ((case.pixels or stored)(path) for path in (source, out))
    assert before.shape == after.shape
    assert before.dtype == after.dtype
    assert np.array_equal(before[OUTSIDE], after[OUTSIDE])
    assert (before[~OUTSIDE] != after[~OUTSIDE]).any(), "and the damage was filled"
    if after.ndim == 3 and after.shape[2] in (2, 4):
        assert np.array_equal(before[..., -1], after[..., -1]), "alpha stays, inside the mask too"


def test_what_travels_with_them_stays(restored: tuple[Case, Path, Path]) -> None:
    case, source, out = restored
    before, after = facts(source), facts(out)
    for name in before.keys() & after.keys() - set(case.free):
        assert after[name] == before[name], name


def test_cmyk_and_lab_look_the_same_and_carry_a_profile(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lab = ImageCms.applyTransform(
        Image.fromarray(RGB),
        ImageCms.buildTransform(ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB"),
    )
    tifffile.imwrite(
        tmp_path / "lab.tif", np.asarray(lab), photometric="cielab", resolution=(300, 300), resolutionunit=2
    )
    Image.fromarray(RGB).convert("CMYK").save(tmp_path / "cmyk.jpg", quality=97, dpi=(300, 300))
    Image.fromarray(MASK).save(tmp_path / "mask.png")
    for name, out, furthest in (("lab.tif", "lab-out.tif", 2), ("cmyk.jpg", "cmyk-out.png", 80)):
        arguments = [
            "inpaint",
            str(tmp_path / name),
            "--mask",
            str(tmp_path / "mask.png"),
            "-o",
            str(tmp_path / out),
        ]
        assert main([*arguments, "--filler", "opencv-telea"]) == 0
        assert "was converted to RGB" in capsys.readouterr().err
        after = pyvips.Image.new_from_file(str(tmp_path / out))
        assert after.get_typeof("icc-profile-data")
        assert after.xres == pytest.approx(300 / 25.4, rel=1e-3)
        difference = np.abs(after.numpy().astype(int) - RGB)[OUTSIDE]
        assert difference.mean() <= furthest, name
