"""What travels with the pixels: byte for byte in the same format, and understood by others across formats."""

from __future__ import annotations

import io as bytes_io
import struct
import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import tifffile
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from restorer.imaging import io
from restorer.imaging.files import exif, iptc, xmp
from restorer.imaging.picture import Metadata, Picture

XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><a tiff:Orientation="1"/></x:xmpmeta>'
RECORDS = b"\x1c\x02\x05\x00\x07A title"
PIXELS = np.random.default_rng(1).integers(0, 256, (40, 60, 3)).astype(np.uint8)


def exif_block(orientation: int = 1) -> bytes:
    made = Image.Exif()
    made[274] = orientation
    made[306] = "2020:01:02 03:04:05"
    made[0x8769] = {0x9286: b"ASCII\0\0\0hand written", 0xA002: 60, 0xA003: 40, 0x829A: 0.5}
    return made.tobytes().removeprefix(exif.PREFIX)


def save(path: Path, metadata: Metadata) -> Metadata:
    io.write(Picture(PIXELS, metadata), path)
    return io.read(path).metadata


def test_jpeg_segments_survive_byte_for_byte(tmp_path: Path) -> None:
    profile = np.random.default_rng(2).bytes(150_000)  # three APP2 segments
    resources = iptc.to_resources(RECORDS) + b"8BIM\x03\xed\0\0\0\0\0\x02ab"
    extra = (("jpeg:COM", b"a comment \xff\xd9"), ("photoshop", resources * 3000))
    metadata = Metadata(profile, exif_block(), XMP, RECORDS, (300.0, 300.0), extra)
    back = save(tmp_path / "a.jpg", metadata)
    assert back == metadata
    picture = io.read(tmp_path / "a.jpg")
    io.write(picture, tmp_path / "b.jpg")
    assert io.read(tmp_path / "b.jpg").metadata == metadata


def test_others_understand_our_jpeg(tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    save(tmp_path / "a.jpg", Metadata(profile, exif_block(), XMP, RECORDS, (301.0, 150.0)))
    with Image.open(tmp_path / "a.jpg") as seen:
        assert seen.info["icc_profile"] == profile
        assert seen.info["dpi"] == (301, 150)
        assert seen.info["xmp"] == XMP
        assert seen.getexif()[306] == "2020:01:02 03:04:05"
        assert seen.info["photoshop"][0x0404] == RECORDS


@pytest.mark.parametrize("suffix", [".png", ".webp", ".tif"])
def test_others_understand_our_files(tmp_path: Path, suffix: str) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    save(tmp_path / f"a{suffix}", Metadata(profile, exif_block(), XMP, RECORDS, (300.0, 150.0)))
    with Image.open(tmp_path / f"a{suffix}") as seen:
        seen.load()
        assert seen.info["icc_profile"] == profile
        assert seen.info["xmp"] == XMP
        assert seen.getexif()[306] == "2020:01:02 03:04:05"
        assert seen.getexif().get_ifd(0x8769)[0x829A] == 0.5
        if suffix == ".webp":
            assert (seen.getexif()[282], seen.getexif()[283]) == (300, 150)
        else:
            assert seen.info["dpi"] == pytest.approx((300, 150), rel=1e-3)
        if suffix == ".tif":
            assert seen.tag_v2[33723] == RECORDS  # type: ignore[attr-defined]


def test_png_colour_and_text_chunks_survive(tmp_path: Path) -> None:
    extra = (
        ("png:gAMA", (45455).to_bytes(4, "big")),
        ("png:cHRM", struct.pack(">8I", 31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000)),
        ("png:tEXt", b"Author\0somebody"),
        ("png:iTXt", b"Title\0\0\0\0\0caf\xc3\xa9"),
        ("png:zTXt", b"Comment\0\0" + zlib.compress(b"long")),
    )
    assert save(tmp_path / "a.png", Metadata(extra=extra)) == Metadata(extra=extra)
    with Image.open(tmp_path / "a.png") as seen:
        seen.load()
        assert seen.info["gamma"] == 0.45455
        assert seen.text == {"Author": "somebody", "Title": "café", "Comment": "long"}  # type: ignore[attr-defined]


def test_iptc_from_imagemagick_png(tmp_path: Path) -> None:
    wrapped = iptc.PHOTOSHOP + iptc.to_resources(RECORDS)
    text = f"\n8bim\n{len(wrapped):8}\n{wrapped.hex()}\n".encode()
    data = b"Raw profile type 8bim\0\0" + zlib.compress(text)
    assert save(tmp_path / "a.png", Metadata(extra=(("png:zTXt", data),))).iptc == RECORDS


def test_a_compressed_text_bomb_does_not_fill_the_memory(tmp_path: Path) -> None:
    packer = zlib.compressobj(9)
    bomb = b"".join(packer.compress(bytes(1 << 20)) for _ in range(200)) + packer.flush()
    made = save(tmp_path / "a.png", Metadata(extra=(("png:iCCP", b"x\0\0" + bomb),)))
    assert made.icc is None


def test_tiff_keeps_private_tags_and_photoshop_resources(tmp_path: Path) -> None:
    resources = iptc.to_resources(RECORDS)
    tags = [
        (65001, 3, 5, (1, 2, 3, 4, 65535), True),
        (65002, 12, 2, (0.5, -1e300), True),
        (315, 2, 8, "painter", True),
        (34377, 7, len(resources), resources, True),
        (37724, 7, 9, b"layers!!!", True),
    ]
    for order in "<>":
        path = tmp_path / "a.tif"
        tifffile.imwrite(path, PIXELS, photometric="rgb", byteorder=order, extratags=tags, metadata=None)  # type: ignore[arg-type]
        picture = io.read(path)
        assert picture.metadata.iptc == RECORDS
        for bigtiff in (False, True):
            options = io.SaveOptions(bigtiff=bigtiff)
            io.write(picture, tmp_path / "b.tif", options=options, overwrite=True)
            with tifffile.TiffFile(tmp_path / "b.tif") as file:
                found = file.pages[0].tags  # type: ignore[union-attr]
                assert found[65001].value == (1, 2, 3, 4, 65535)
                assert found[65002].value == (0.5, -1e300)
                assert found[315].value == "painter"
                assert found[34377].value == resources
                assert 37724 not in found  # Photoshop's layers would show the old picture


def test_an_unspecified_extra_channel_stays_so(tmp_path: Path) -> None:
    pixels = np.dstack([PIXELS, PIXELS[..., 0]])
    tifffile.imwrite(tmp_path / "a.tif", pixels, photometric="rgb", extrasamples=["unspecified"])
    io.write(io.read(tmp_path / "a.tif"), tmp_path / "b.tif")
    with tifffile.TiffFile(tmp_path / "b.tif") as file:
        assert file.pages[0].extrasamples == (0,)  # type: ignore[union-attr]
        assert np.array_equal(file.pages[0].asarray(), pixels)


def test_centimetres_become_inches(tmp_path: Path) -> None:
    tifffile.imwrite(
        tmp_path / "a.tif", PIXELS, photometric="rgb", resolution=(200, 100), resolutionunit="centimeter"
    )
    picture = io.read(tmp_path / "a.tif")
    assert picture.metadata.dpi == pytest.approx((508, 254))
    assert save(tmp_path / "b.tif", picture.metadata).dpi == pytest.approx((508, 254))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_upright_changes_nothing_else(orientation: int) -> None:
    block = exif_block(orientation)
    turned = exif.upright(block)
    assert exif.orientation(turned) == 1
    changed = sum(a != b for a, b in zip(block, turned, strict=True))
    assert changed == (orientation != 1) + (2 if orientation >= 5 else 0)
    seen = Image.Exif()
    seen.load(exif.PREFIX + turned)
    assert (seen.get_ifd(0x8769)[0xA002] == 40) == (orientation >= 5)
    assert exif.upright(turned) == turned


def test_upright_unlinks_the_old_thumbnail() -> None:
    image = Image.new("RGB", (8, 8))
    image.save(stream := bytes_io.BytesIO(), "TIFF")  # any TIFF will do for a chain of two directories
    image.save(two := bytes_io.BytesIO(), "TIFF", save_all=True, append_images=[image])
    with Image.open(bytes_io.BytesIO(exif.upright(two.getvalue()))) as seen:
        assert getattr(seen, "n_frames", 1) == 1
    assert len(two.getvalue()) > len(stream.getvalue())


def test_resolution_is_added_without_touching_the_rest() -> None:
    block = exif_block()
    added = exif.with_resolution(block, (240.0, 120.5))
    assert added is not None
    assert exif.block_resolution(added) == pytest.approx((240.0, 120.5))
    assert added[8 : len(block)] == block[8:]
    assert exif.with_resolution(added, (240.0, 120.5)) == added
    assert exif.with_resolution(None, None) is None


def test_xmp_orientation_follows() -> None:
    for old, new in (
        (b'tiff:Orientation="6"', b'tiff:Orientation="1"'),
        (b"<tiff:Orientation>8<", b"<tiff:Orientation>1<"),
    ):
        assert xmp.upright(b"abc " + old + b" def") == b"abc " + new + b" def"
    assert xmp.upright(XMP) == XMP


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.integers(0, 300))
def test_broken_exif_never_raises(noise: bytes, cut: int) -> None:
    good = exif_block(6)
    for block in (noise, good[:cut] + noise, b"II*\0\x08\0\0\0" + noise):
        assert 1 <= exif.orientation(block) <= 8
        assert len(exif.upright(block)) == len(block)
        exif.block_resolution(block)
        exif.with_resolution(block, (72.0, 72.0))
        exif.to_tiff(block, bytes_io.BytesIO(), exif.Layout())


@settings(max_examples=60, deadline=None)
@given(st.binary(min_size=1, max_size=500))
def test_iptc_wrapping_is_reversible(records: bytes) -> None:
    assert iptc.from_resources(b"8BIM\x04\x00\x03abc\0\0\0\x01x\0" + iptc.to_resources(records)) == records


def test_oversized_blocks_are_left_out_of_jpeg_aloud(tmp_path: Path) -> None:
    metadata = Metadata(xmp=b"x" * 70_000)
    report = io.write(Picture(PIXELS, metadata), tmp_path / "a.jpg")
    assert any("XMP block is larger" in warning for warning in report.warnings)
    assert io.read(report.path).metadata == Metadata()


def test_iptc_missing_in_webp_is_said(tmp_path: Path) -> None:
    report = io.write(Picture(PIXELS, Metadata(iptc=RECORDS)), tmp_path / "a.webp")
    assert any("IPTC" in warning for warning in report.warnings)


def test_extras_of_one_format_stay_out_of_another(tmp_path: Path) -> None:
    metadata = Metadata(extra=(("png:gAMA", bytes(4)), ("jpeg:COM", b"c")))
    assert save(tmp_path / "a.tif", metadata) == Metadata()
    assert save(tmp_path / "a.jpg", metadata) == replace(metadata, extra=(("jpeg:COM", b"c"),))
