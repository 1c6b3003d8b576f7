"""The guarantee: open, restore, save, and nothing outside the mask has changed; nor has what travels with it."""

from __future__ import annotations

import functools
import io as bytes_io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from restorer.imaging import io
from restorer.imaging.composite import flatten
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Metadata, Picture

SIZE = (70, 90)
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>\xc3\xa9</rdf:RDF></x:xmpmeta>'
IPTC = b"\x1c\x02\x00\x00\x02\x00\x04\x1c\x02\x69\x00\x05Title"
COMPRESSIONS = ("none", "lzw", "deflate", "packbits")

CASES = [
    (suffix, depth, channels)
    for suffix, depths in ((".png", (8, 16)), (".tif", (8, 16)), (".webp", (8,)))
    for depth in depths
    for channels in (1, 2, 3, 4)
]


def exif_block() -> bytes:
    exif = Image.Exif()
    exif[270] = "Portrait of nobody"
    exif[0x010F] = "Scanner & Sons"
    exif[0x8769] = {0x829A: 0.008, 0x9003: "2021:05:04 03:02:01", 0xA434: "Macro"}
    exif[0x8825] = {1: "N", 2: (52.0, 30.0, 0.0)}
    return exif.tobytes().removeprefix(b"Exif\0\0")


@functools.cache
def profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def source_file(folder: Path, suffix: str, depth: int, channels: int, **options: object) -> Path:
    """A file with noise in every channel and every kind of metadata, made once through Restorer."""
    rng = np.random.default_rng(depth + channels)
    pixels = rng.integers(0, 1 << depth, (*SIZE, channels)).astype(np.uint8 if depth == 8 else np.uint16)
    # Colour under full transparency belongs to the picture too.
    if channels in (2, 4):
        pixels[:20, :20, -1] = 0
    metadata = Metadata(icc=profile(), exif=exif_block(), xmp=XMP, iptc=IPTC, dpi=(300.0, 150.0))
    path = folder / f"source{suffix}"
    io.write(Picture(pixels, metadata), path, options=io.SaveOptions(**options))  # type: ignore[arg-type]
    return path


def restored(picture: Picture) -> tuple[Picture, np.ndarray]:
    """The picture with two fills, one hard, one soft, and the mask of what they may change."""
    rng = np.random.default_rng(1)
    mask = np.zeros(picture.shape, np.uint8)
    fills = []
    for box, value in ((Box(5, 8, 20, 11), 255), (Box(60, 40, 30, 30), 128)):
        shape = (box.height, box.width, picture.colour_channels)
        pixels = rng.integers(0, picture.largest + 1, shape).astype(picture.pixels.dtype)
        alpha = np.where(rng.random(shape[:2]) < 0.7, value, 0).astype(np.uint8)
        mask[box.slices] = alpha
        fills.append(Fill(box, pixels, alpha, Provenance("test")))
    return flatten(picture, fills), mask


def assert_guarantee(before: Picture, after: Picture, mask: np.ndarray) -> None:
    outside = mask == 0
    assert before.pixels.dtype == after.pixels.dtype
    assert np.array_equal(before.pixels[outside], after.pixels[outside])
    assert not np.array_equal(before.pixels[~outside], after.pixels[~outside])
    assert after.metadata.icc == before.metadata.icc
    assert after.metadata.exif == before.metadata.exif
    assert after.metadata.xmp == before.metadata.xmp
    assert after.metadata.iptc == before.metadata.iptc
    assert after.metadata.extra == before.metadata.extra
    assert after.metadata.dpi == pytest.approx(before.metadata.dpi, rel=1e-6)
    assert after.source is not None
    assert before.source is not None
    assert replace(after.source, path=before.source.path) == before.source


@pytest.mark.parametrize(("suffix", "depth", "channels"), CASES)
def test_only_the_damage_changes(tmp_path: Path, suffix: str, depth: int, channels: int) -> None:
    before = io.read(source_file(tmp_path, suffix, depth, channels))
    expected = channels + 2 if suffix == ".webp" and channels < 3 else channels
    assert before.channels == expected
    picture, mask = restored(before)
    report = io.write(picture, tmp_path / f"saved{suffix}")
    assert report.lossless
    after = io.read(report.path)
    assert np.array_equal(after.pixels, picture.pixels)
    assert_guarantee(before, after, mask)


@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("compression", COMPRESSIONS)
@pytest.mark.parametrize(
    "storage", [{}, {"tiled": True}, {"pyramid": True}, {"bigtiff": True}, {"pyramid": True, "bigtiff": True}]
)
def test_tiff_keeps_how_it_was_stored(
    tmp_path: Path, depth: int, compression: str, storage: dict[str, bool]
) -> None:
    before = io.read(source_file(tmp_path, ".tif", depth, 3, compression=compression, **storage))
    assert before.source is not None
    assert before.source.compression == compression
    assert before.source.bigtiff == ("bigtiff" in storage)
    assert before.source.tiled == ("tiled" in storage or "pyramid" in storage)
    picture, mask = restored(before)
    after = io.read(io.write(picture, tmp_path / "saved.tif").path)
    assert np.array_equal(after.pixels, picture.pixels)
    assert_guarantee(before, after, mask)


@pytest.mark.parametrize("suffix", [".png", ".tif", ".webp"])
def test_a_jpeg_source_is_saved_as_it_was_decoded(tmp_path: Path, suffix: str) -> None:
    noise = np.random.default_rng(3).integers(0, 256, (*SIZE, 3)).astype(np.uint8)
    blocks = {"exif": b"Exif\0\0" + exif_block(), "icc_profile": profile()}
    Image.fromarray(noise).save(tmp_path / "a.jpg", quality=83, dpi=(300, 300), **blocks)
    before = io.read(tmp_path / "a.jpg")
    picture, mask = restored(before)
    after = io.read(io.write(picture, tmp_path / f"b{suffix}").path)
    assert np.array_equal(before.pixels[mask == 0], after.pixels[mask == 0])
    assert after.metadata.icc == before.metadata.icc == profile()
    assert after.metadata.dpi == pytest.approx((300, 300), rel=1e-4)
    read_back = Image.Exif()
    assert after.metadata.exif is not None
    read_back.load(b"Exif\0\0" + after.metadata.exif)
    assert read_back[270] == "Portrait of nobody"
    assert read_back.get_ifd(0x8769)[0xA434] == "Macro"
    assert read_back.get_ifd(0x8825)[1] == "N"
    if suffix != ".tif":
        Image.open(bytes_io.BytesIO((tmp_path / f"b{suffix}").read_bytes())).load()


@pytest.mark.pictures
@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_real_pictures(shared_data: Path, tmp_path: Path, suffix: str) -> None:
    files = sorted((shared_data / "damaged").iterdir())
    for number, path in enumerate(files if suffix == ".png" else files[::4]):
        before = io.read(path)
        picture, mask = restored(before)
        report = io.write(picture, tmp_path / f"{number}{suffix}")
        assert report.lossless
        assert not report.warnings
        after = io.read(report.path)
        assert np.array_equal(before.pixels[mask == 0], after.pixels[mask == 0]), path
        same = (after.metadata.icc, after.metadata.xmp, after.metadata.iptc)
        assert same == (before.metadata.icc, before.metadata.xmp, before.metadata.iptc), path
        assert after.metadata.dpi == (before.metadata.dpi and pytest.approx(before.metadata.dpi, rel=1e-4)), (
            path
        )
        if suffix == ".png":
            assert after.metadata.exif == before.metadata.exif, path
