"""Opening pictures: every format, depth and colour space; compared with Pillow, tifffile or known values."""

from __future__ import annotations

import gc
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms, ImageOps

from restorer import paths
from restorer.errors import PictureError
from restorer.imaging import io, scratch
from restorer.imaging.picture import Metadata, Picture

H, W = 50, 70


def noise(rng: np.random.Generator, channels: int, depth: int = 8) -> np.ndarray:
    kind = np.uint8 if depth == 8 else np.uint16
    return rng.integers(0, 1 << depth, (H, W, channels)).astype(kind)


@pytest.mark.parametrize("mode", ["L", "LA", "RGB", "RGBA"])
@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_opens_what_pillow_wrote(tmp_path: Path, rng: np.random.Generator, mode: str, suffix: str) -> None:
    pixels = noise(rng, len(mode))
    Image.fromarray(pixels.squeeze(), mode).save(tmp_path / f"a{suffix}")
    picture = io.read(tmp_path / f"a{suffix}")
    assert np.array_equal(picture.pixels, pixels)
    assert picture.pixels.shape == (H, W, len(mode))
    assert not picture.pixels.flags.writeable
    assert picture.notes == ()


@pytest.mark.parametrize("channels", [1, 3, 4])
@pytest.mark.parametrize(("order", "big"), [("<", False), ("<", True), (">", False), (">", True)])
@pytest.mark.parametrize("tile", [None, (16, 32)])
def test_opens_16_bit_tiffs(
    tmp_path: Path, *, channels: int, order: str, big: bool, tile: tuple[int, int] | None
) -> None:
    pixels = noise(np.random.default_rng(channels), channels, 16)
    extra = ["unassalpha"] if channels == 4 else None
    photometric = "minisblack" if channels == 1 else "rgb"
    with tifffile.TiffWriter(tmp_path / "a.tif", byteorder=order, bigtiff=big) as file:  # type: ignore[arg-type]
        file.write(pixels.squeeze(), photometric=photometric, extrasamples=extra, tile=tile)
    picture = io.read(tmp_path / "a.tif")
    assert np.array_equal(picture.pixels, pixels)
    assert picture.source is not None
    assert (picture.source.bigtiff, picture.source.tiled) == (big, tile is not None)


def test_opens_separate_planes(tmp_path: Path, rng: np.random.Generator) -> None:
    pixels = noise(rng, 3)
    tifffile.imwrite(
        tmp_path / "a.tif", np.moveaxis(pixels, 2, 0), photometric="rgb", planarconfig="separate"
    )
    assert np.array_equal(io.read(tmp_path / "a.tif").pixels, pixels)


def test_the_content_decides_not_the_name(tmp_path: Path, rng: np.random.Generator) -> None:
    path = tmp_path / "strange [1] ü.jpg"
    Image.fromarray(noise(rng, 3)).save(path, "PNG")
    picture = io.read(str(path))
    assert picture.source is not None
    assert picture.source.format == "png"
    assert picture.source.path == path


@pytest.mark.parametrize("colours", [2, 4, 16, 200])
@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_a_palette_becomes_rgb(tmp_path: Path, rng: np.random.Generator, colours: int, suffix: str) -> None:
    image = Image.fromarray(noise(rng, 3)).quantize(colours)
    image.save(tmp_path / f"a{suffix}")
    picture = io.read(tmp_path / f"a{suffix}")
    assert np.array_equal(picture.pixels, np.asarray(image.convert("RGB")))
    assert "palette" in picture.notes[0]


def test_a_palette_with_transparency_becomes_rgba(tmp_path: Path, rng: np.random.Generator) -> None:
    image = Image.fromarray(noise(rng, 3)).quantize(8)
    image.save(tmp_path / "a.png", transparency=3)
    picture = io.read(tmp_path / "a.png")
    assert picture.channels == 4
    assert np.array_equal(picture.pixels[..., 3] == 0, np.asarray(image) == 3)


@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_one_bit_becomes_eight(tmp_path: Path, rng: np.random.Generator, suffix: str) -> None:
    bits = rng.random((H, W)) > 0.5
    Image.fromarray(bits).save(tmp_path / f"a{suffix}")
    picture = io.read(tmp_path / f"a{suffix}")
    assert np.array_equal(picture.pixels[..., 0], bits * np.uint8(255))
    assert "1 bit per sample" in picture.notes[0]


def test_white_as_zero_is_turned(tmp_path: Path, rng: np.random.Generator) -> None:
    pixels = noise(rng, 1)[..., 0]
    tifffile.imwrite(tmp_path / "a.tif", pixels, photometric="miniswhite")
    picture = io.read(tmp_path / "a.tif")
    assert np.array_equal(picture.pixels[..., 0], 255 - pixels)
    assert "white as zero" in picture.notes[0]


@pytest.mark.parametrize("depth", [8, 16])
def test_premultiplied_alpha_is_divided_out(tmp_path: Path, rng: np.random.Generator, depth: int) -> None:
    largest = (1 << depth) - 1
    straight = noise(rng, 4, depth)
    straight[..., 3] |= 1 << (depth - 1)
    stored = straight.copy()
    share = straight[..., 3:].astype(float) / largest
    stored[..., :3] = np.rint(straight[..., :3] * share).astype(stored.dtype)
    tifffile.imwrite(tmp_path / "a.tif", stored, photometric="rgb", extrasamples=["assocalpha"])
    picture = io.read(tmp_path / "a.tif")
    assert np.abs(picture.pixels.astype(int) - straight.astype(int)).max() <= 2
    assert np.array_equal(picture.pixels[..., 3], straight[..., 3])
    assert "premultiplied" in picture.notes[0]


@pytest.mark.parametrize(("suffix", "depth"), [(".jpg", 8), (".tif", 8), (".tif", 16)])
def test_cmyk_is_converted_with_a_note(tmp_path: Path, suffix: str, depth: int) -> None:
    inks = np.zeros((H, W, 4), np.uint8)
    inks[:, 35:, 3] = 255  # left: bare paper; right: full black
    if suffix == ".jpg":
        Image.fromarray(inks, "CMYK").save(tmp_path / "a.jpg", quality=100)
    else:
        stored = inks if depth == 8 else inks.astype(np.uint16) * 257
        tifffile.imwrite(tmp_path / "a.tif", stored, photometric="separated")
    picture = io.read(tmp_path / f"a{suffix}")
    assert (picture.channels, picture.depth) == (3, depth)
    assert picture.pixels[:, :30].min() > 0.95 * picture.largest
    assert picture.pixels[:, 40:].max() < 0.25 * picture.largest
    assert "CMYK" in picture.notes[0]
    assert "standard press profile" in picture.notes[0]
    assert picture.metadata.icc is not None
    assert picture.metadata.icc[16:20] == b"RGB "


@pytest.mark.parametrize("kind", ["cielab", "icclab"])
@pytest.mark.parametrize("depth", [8, 16])
def test_lab_is_converted_with_a_note(tmp_path: Path, kind: str, depth: int) -> None:
    stored = np.zeros((H, W, 3), np.uint8 if depth == 8 else np.uint16)
    white = {8: 255, 16: 65535 if kind == "cielab" else 65280}[depth]
    neutral = 0 if kind == "cielab" else 128 << (depth - 8)
    stored[:, :35, 0] = white
    stored[..., 1:] = neutral
    stored[:, 60:, 0] = white // 2
    stored[:, 60:, 1] = neutral + (60 << (depth - 8))  # a strong red
    tifffile.imwrite(tmp_path / "a.tif", stored, photometric=kind)
    picture = io.read(tmp_path / "a.tif")
    assert (picture.channels, picture.depth) == (3, depth)
    assert picture.pixels[:, :35].min() > 0.99 * picture.largest
    assert picture.pixels[:, 35:60].max() < 0.02 * picture.largest
    red, green, _ = picture.pixels[10, 65] / picture.largest
    assert red > green + 0.4
    assert "Lab" in picture.notes[0]
    assert picture.metadata.icc is not None
    assert list(paths.cache_folder().iterdir()) == []


ORIENTED = {
    1: lambda a: a,
    2: lambda a: a[:, ::-1],
    3: lambda a: a[::-1, ::-1],
    4: lambda a: a[::-1],
    5: lambda a: a.swapaxes(0, 1),
    6: lambda a: np.rot90(a, -1),
    7: lambda a: a[::-1, ::-1].swapaxes(0, 1),
    8: np.rot90,
}


@pytest.mark.parametrize("value", ORIENTED)
@pytest.mark.parametrize("suffix", [".png", ".tif", ".webp"])
@pytest.mark.parametrize("budget", [None, 0])
def test_orientation_is_applied_once(
    tmp_path: Path, rng: np.random.Generator, value: int, suffix: str, budget: int | None
) -> None:
    pixels = noise(rng, 3)
    exif = Image.Exif()
    exif[274] = value
    exif[270] = "kept"
    Image.fromarray(pixels).save(tmp_path / f"a{suffix}", exif=exif, lossless=True, dpi=(300, 150))
    picture = io.read(tmp_path / f"a{suffix}", memory_budget=budget)
    assert np.array_equal(picture.pixels, ORIENTED[value](pixels))
    info = io.probe(tmp_path / f"a{suffix}")
    assert (info.height, info.width) == picture.shape
    if suffix != ".webp":  # Pillow writes no resolution into WebP
        assert picture.metadata.dpi == pytest.approx((300, 150) if value < 5 else (150, 300), rel=1e-3)
    again = io.read(io.write(picture, tmp_path / f"b{suffix}").path)
    assert np.array_equal(again.pixels, picture.pixels)
    with Image.open(tmp_path / f"b{suffix}") as seen:
        assert seen.getexif().get(274, 1) == 1
        assert seen.getexif()[270] == "kept"


def test_a_rewritten_file_is_read_anew(tmp_path: Path, rng: np.random.Generator) -> None:
    first, second = noise(rng, 3), noise(rng, 3)
    for pixels in (first, second):
        Image.fromarray(pixels).save(tmp_path / "a.png")
        assert np.array_equal(io.read(tmp_path / "a.png").pixels, pixels)


@pytest.mark.parametrize("suffix", [".png", ".tif", ".webp"])
def test_above_the_budget_pixels_lie_in_a_scratch_file(
    tmp_path: Path, rng: np.random.Generator, suffix: str
) -> None:
    pixels = noise(rng, 3)
    Image.fromarray(pixels).save(tmp_path / f"a{suffix}", lossless=True)
    picture = io.read(tmp_path / f"a{suffix}", memory_budget=pixels.nbytes - 1)
    assert isinstance(picture.pixels, np.memmap)
    assert np.array_equal(picture.pixels, pixels)
    assert not picture.pixels.flags.writeable
    assert len(list(paths.cache_folder().glob("*.raw"))) == 1
    part = picture.pixels[:3]
    del picture
    gc.collect()
    assert np.array_equal(part, pixels[:3])
    assert len(list(paths.cache_folder().glob("*.raw"))) == 1  # a view still needs it
    del part
    gc.collect()
    assert list(paths.cache_folder().glob("*.raw")) == []


def test_scratch_files_of_dead_processes_go(tmp_path: Path, rng: np.random.Generator) -> None:
    dead = paths.cache_folder() / "pixels-999999999-abc.raw"
    dead.write_bytes(b"x")
    other = paths.cache_folder() / "something.raw"
    other.write_bytes(b"x")
    Image.fromarray(noise(rng, 3)).save(tmp_path / "a.png")
    scratch._tidy_once.cache_clear()  # once a process is enough
    picture = io.read(tmp_path / "a.png")
    assert picture.height == H
    assert not dead.exists()
    assert other.exists()


def test_further_pages_are_announced(tmp_path: Path, rng: np.random.Generator) -> None:
    with tifffile.TiffWriter(tmp_path / "a.tif") as file:
        for _ in range(3):
            file.write(noise(rng, 3), photometric="rgb")
    picture = io.read(tmp_path / "a.tif")
    assert picture.source is not None
    assert picture.source.pages == 3
    assert "3 pages" in picture.notes[0]
    frames = [Image.fromarray(noise(rng, 3)) for _ in range(4)]
    frames[0].save(tmp_path / "a.webp", save_all=True, append_images=frames[1:], lossless=True)
    picture = io.read(tmp_path / "a.webp")
    assert picture.source is not None
    assert picture.source.pages == 4
    assert picture.shape == (H, W)
    assert np.array_equal(picture.pixels[..., :3], np.asarray(frames[0]))


@pytest.mark.parametrize("depth", [8, 16])
def test_avif_opens(tmp_path: Path, rng: np.random.Generator, depth: int) -> None:
    pixels = noise(rng, 3, depth)
    made = Picture(pixels, Metadata(xmp=b"<x:xmpmeta/>", dpi=(300.0, 300.0)))
    report = io.write(made, tmp_path / "a.avif")
    assert report.lossless == (depth == 8)
    back = io.read(report.path)
    assert back.depth == depth
    assert np.abs(back.pixels.astype(int) - pixels.astype(int)).max() <= (0 if depth == 8 else 15)
    assert back.source is not None
    assert back.source.format == "avif"
    assert back.metadata.xmp == b"<x:xmpmeta/>"
    assert back.metadata.dpi == pytest.approx((300, 300))


@pytest.mark.parametrize(
    ("quality", "subsampling", "name"), [(60, 2, "4:2:0"), (75, 1, "4:2:2"), (92, 0, "4:4:4")]
)
def test_jpeg_quality_is_found(
    tmp_path: Path, rng: np.random.Generator, quality: int, subsampling: int, name: str
) -> None:
    Image.fromarray(noise(rng, 3)).save(tmp_path / "a.jpg", quality=quality, subsampling=subsampling)
    source = io.read(tmp_path / "a.jpg").source
    assert source is not None
    assert (source.jpeg_quality, source.jpeg_subsampling, source.lossless) == (quality, name, False)


@pytest.mark.parametrize(("channels", "depth"), [(1, 8), (3, 8), (4, 8), (1, 16), (3, 16)])
def test_small_ones_look_like_large_ones(tmp_path: Path, channels: int, depth: int) -> None:
    y, x = np.mgrid[0:200, 0:300]
    ramp = np.stack([x, y, (x + y) // 2, np.full_like(x, 300)][: channels if channels != 4 else 4], axis=2)
    pixels = (ramp * ((1 << depth) - 1) // 300).astype(np.uint8 if depth == 8 else np.uint16)
    path = tmp_path / "large.tif"
    io.write(Picture(pixels), path)
    small = io.read_small(path, 60)
    assert small.pixels.shape == (40, 60, channels)
    expected = pixels.reshape(40, 5, 60, 5, channels).mean(axis=(1, 3)) / ((1 << depth) - 1)
    top = 255 if small.pixels.dtype == np.uint8 else 65535
    assert np.abs(small.pixels[2:-2, 2:-2] / top - expected[2:-2, 2:-2]).max() < 0.02
    assert io.read_small(path, 1000).pixels.shape == (200, 300, channels)


def test_small_ones_are_upright_and_keep_their_profile(tmp_path: Path, rng: np.random.Generator) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Image.fromarray(noise(rng, 3)).save(tmp_path / "a.jpg", exif=exif, icc_profile=profile)
    small = io.read_small(tmp_path / "a.jpg", 35)
    assert small.pixels.shape == (35, 25, 3)
    assert small.metadata.icc == profile
    (tmp_path / "b.jpg").write_bytes((tmp_path / "a.jpg").read_bytes()[:-400])
    with pytest.raises(PictureError):
        io.read_small(tmp_path / "b.jpg", 35)


def test_probe_does_not_decode(tmp_path: Path, rng: np.random.Generator) -> None:
    pixels = noise(rng, 4, 16)
    tifffile.imwrite(tmp_path / "a.tif", pixels, photometric="rgb", extrasamples=["unassalpha"])
    info = io.probe(tmp_path / "a.tif")
    assert (info.width, info.height, info.channels, info.depth, info.format) == (W, H, 4, 16, "tiff")
    assert info.decoded_bytes == pixels.nbytes
    assert list(paths.cache_folder().iterdir()) == []


@pytest.mark.pictures
def test_every_real_picture_opens_as_pillow_sees_it(shared_data: Path) -> None:
    for path in sorted((shared_data / "damaged").iterdir()):
        picture = io.read(path)
        with Image.open(path) as stored:
            image = ImageOps.exif_transpose(stored)
            assert picture.shape == (image.height, image.width), path
            if path.suffix == ".png" and image.mode in ("L", "RGB", "RGBA"):
                assert np.array_equal(picture.pixels.squeeze(), np.asarray(image)), path
            if path.suffix == ".jpg":  # decoders may round differently, chroma above all
                mode = "L" if picture.is_grey else "RGB"
                difference = picture.pixels.squeeze().astype(int) - np.asarray(image.convert(mode))
                assert np.abs(difference).mean() < 1, path
