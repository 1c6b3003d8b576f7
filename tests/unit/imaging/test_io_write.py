"""Saving: atomic, never over the source unasked, and honest about what a format cannot hold."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from restorer.errors import SaveError
from restorer.imaging import encoding, io
from restorer.imaging.picture import Metadata, Picture

SUFFIXES = [".png", ".tif", ".webp", ".jpg", ".avif"]


def picture(
    rng: np.random.Generator, channels: int = 3, depth: int = 8, size: tuple[int, int] = (60, 80)
) -> Picture:
    kind = np.uint8 if depth == 8 else np.uint16
    return Picture(rng.integers(0, 1 << depth, (*size, channels)).astype(kind))


def opened(tmp_path: Path, rng: np.random.Generator, suffix: str = ".png") -> Picture:
    Image.fromarray(picture(rng).pixels).save(tmp_path / f"source{suffix}")
    return io.read(tmp_path / f"source{suffix}")


def test_the_source_is_overwritten_only_when_told_twice(tmp_path: Path, rng: np.random.Generator) -> None:
    before = opened(tmp_path, rng)
    source = tmp_path / "source.png"
    data = source.read_bytes()
    (tmp_path / "soft.png").symlink_to(source)
    (tmp_path / "hard.png").hardlink_to(source)
    changed = before.with_pixels(255 - before.pixels)
    for path in (source, tmp_path / "soft.png", tmp_path / "hard.png", tmp_path / "x" / ".." / "source.png"):
        (tmp_path / "x").mkdir(exist_ok=True)
        for flags in ({}, {"overwrite": True}, {"allow_source": True}):
            with pytest.raises(SaveError, match="own source"):
                io.write(changed, path, **flags)  # type: ignore[arg-type]
    assert source.read_bytes() == data
    io.write(changed, source, overwrite=True, allow_source=True)
    assert np.array_equal(io.read(source).pixels, changed.pixels)


def test_other_files_are_overwritten_only_when_told(tmp_path: Path, rng: np.random.Generator) -> None:
    made, other = picture(rng), tmp_path / "other.png"
    other.write_bytes(b"precious")
    with pytest.raises(SaveError, match="exists already"):
        io.write(made, other)
    assert other.read_bytes() == b"precious"
    other.chmod(0o640)
    io.write(made, other, overwrite=True)
    assert np.array_equal(io.read(other).pixels, made.pixels)
    if os.name == "posix":
        assert other.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(tmp_path: Path, rng: np.random.Generator) -> None:
    (tmp_path / "real.png").write_bytes(b"old")
    (tmp_path / "link.png").symlink_to(tmp_path / "real.png")
    made = picture(rng)
    io.write(made, tmp_path / "link.png", overwrite=True)
    assert (tmp_path / "link.png").is_symlink()
    assert np.array_equal(io.read(tmp_path / "real.png").pixels, made.pixels)


@pytest.mark.parametrize("name", ["a.gif", "a.bmp", "a", "a.png.txt", "a.heic"])
def test_unknown_suffixes(tmp_path: Path, rng: np.random.Generator, name: str) -> None:
    with pytest.raises(SaveError, match=r"no suffix.*\.png"):
        io.write(picture(rng), tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_folders_that_cannot_be_written(
    tmp_path: Path, rng: np.random.Generator, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(SaveError, match="does not exist"):
        io.write(picture(rng), tmp_path / "nowhere" / "a.png")
    (tmp_path / "folder.png").mkdir()
    with pytest.raises(SaveError, match="is a folder"):
        io.write(picture(rng), tmp_path / "folder.png", overwrite=True)
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    if os.access(folder, os.W_OK):  # the superuser writes everywhere

        def refuse(*_: object, **__: object) -> int:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(SaveError, match="does not allow writing") as caught:
        io.write(picture(rng), folder / "a.png")
    assert caught.value.safe
    assert caught.value.todo
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("room", [0, 5_000, 60_000])
def test_a_full_disk_leaves_everything_as_it_was(
    tmp_path: Path, rng: np.random.Generator, suffix: str, room: int, capfd: pytest.CaptureFixture[str]
) -> None:
    """The system's limit on file sizes stands in for the full disk: writing really fails half way."""
    resource = pytest.importorskip("resource")
    made, target = picture(rng, size=(300, 400)), tmp_path / f"a{suffix}"
    target.write_bytes(b"precious")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, limits[1]))
    try:
        with pytest.raises(SaveError, match="no room left") as caught:
            io.write(made, target, overwrite=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert caught.value.safe
    assert target.read_bytes() == b"precious"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [target.name]
    assert capfd.readouterr() == ("", "")


def test_interrupted_writing_leaves_nothing(
    tmp_path: Path, rng: np.random.Generator, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        io.write(picture(rng), tmp_path / "a.tif")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_every_loss_is_named(
    tmp_path: Path, rng: np.random.Generator, suffix: str, depth: int, channels: int
) -> None:
    made = picture(rng, channels, depth)
    report = io.write(made, tmp_path / f"a{suffix}")
    back = io.read(report.path)
    stored = made.pixels
    if back.channels == made.channels + 2:
        stored = np.concatenate([np.repeat(stored[..., :1], 3, 2), stored[..., 1:]], 2)
    assert report.lossless == (back.pixels.shape == stored.shape and np.array_equal(back.pixels, stored))
    text = " ".join(report.warnings)
    assert ("rounded" in text) == (depth == 16 and suffix in (".jpg", ".webp", ".avif"))
    assert ("transparency" in text) == (channels in (2, 4) and suffix == ".jpg")
    assert report.lossless or report.warnings
    assert report.bytes == report.path.stat().st_size
    if (suffix, depth, channels) != (".tif", 16, 2):  # Pillow knows no such mode
        with Image.open(report.path) as seen:
            seen.load()


def test_rounding_to_8_bits_is_exact(tmp_path: Path) -> None:
    ramp = np.arange(65536, dtype=np.uint16).reshape(256, 256, 1).repeat(3, 2)
    io.write(Picture(ramp), tmp_path / "a.webp")
    assert np.array_equal(io.read(tmp_path / "a.webp").pixels, np.rint(ramp / 257).astype(np.uint8))


@pytest.mark.parametrize("quality", [55, 80, 97])
def test_jpeg_keeps_the_source_quality(tmp_path: Path, rng: np.random.Generator, quality: int) -> None:
    for subsampling, name in ((0, "4:4:4"), (2, "4:2:0")):
        path = tmp_path / f"{quality}{subsampling}.jpg"
        Image.fromarray(picture(rng).pixels).save(path, quality=quality, subsampling=subsampling)
        report = io.write(io.read(path), tmp_path / f"out{subsampling}.jpg")
        source = io.read(report.path).source
        assert source is not None
        assert (source.jpeg_quality, source.jpeg_subsampling) == (quality, name)
        assert not report.lossless
        assert any("every pixel" in warning for warning in report.warnings)


def test_suggestions_are_lossless_and_say_why(tmp_path: Path, rng: np.random.Generator) -> None:
    expected = {
        ".jpg": ".png",
        ".png": ".png",
        ".tif": ".tif",
        ".tiff": ".tiff",
        ".webp": ".png",
        ".avif": ".png",
    }
    for suffix, wanted in expected.items():
        suggestion = io.suggest(opened(tmp_path, rng, suffix))
        assert suggestion.path == tmp_path / f"source-restored{wanted}"
        assert suggestion.reason.endswith(".")
    assert "JPEG changes every pixel" in io.suggest(opened(tmp_path, rng, ".jpg")).reason
    Image.fromarray(picture(rng).pixels).save(tmp_path / "l.webp", lossless=True)
    assert io.suggested_name(io.read(tmp_path / "l.webp")) == tmp_path / "l-restored.webp"
    assert io.suggested_name(picture(rng)) == Path("restored.png")


def test_a_lossy_tiff_becomes_lossless(tmp_path: Path, rng: np.random.Generator) -> None:
    Image.fromarray(picture(rng).pixels).save(tmp_path / "a.tif", compression="jpeg")
    before = io.read(tmp_path / "a.tif")
    assert before.source is not None
    assert not before.source.lossless
    report = io.write(before, tmp_path / "b.tif")
    assert report.lossless
    assert any("lossy compression" in warning for warning in report.warnings)
    assert np.array_equal(io.read(report.path).pixels, before.pixels)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("pyramid", [False, True])
def test_further_pages_are_kept_in_tiff(
    tmp_path: Path, rng: np.random.Generator, order: str, big: bool, pyramid: bool
) -> None:
    """Pages of other sizes, depths and compressions follow as they were, whatever the byte order."""
    kinds = [
        ((400, 600, 3), np.uint8),
        ((40, 30), np.uint16),
        ((90, 20, 3), np.uint16),
        ((50, 50), np.float32),
    ]
    pages = [(rng.random(shape) * 250).astype(kind) for shape, kind in kinds]
    with tifffile.TiffWriter(tmp_path / "a.tif", byteorder=order, bigtiff=big) as file:  # type: ignore[arg-type]
        for number, page in enumerate(pages):
            file.write(page, compression="zlib" if number % 2 else None, tile=(16, 16) if number == 2 else None,
                       photometric="rgb" if page.ndim == 3 else "minisblack", description=f"page {number}")  # fmt: skip
    before = io.read(tmp_path / "a.tif")
    changed = before.with_pixels(255 - before.pixels)
    report = io.write(changed, tmp_path / "b.tif", options=io.SaveOptions(pyramid=pyramid))
    assert report.warnings == ()
    with tifffile.TiffFile(tmp_path / "b.tif") as file:
        found = [page for page in file.pages if not page.is_reduced]
        assert len(found) == len(pages)
        assert np.array_equal(found[0].asarray(), 255 - pages[0])
        for number in (1, 2, 3):
            assert np.array_equal(found[number].asarray(), pages[number])
            assert found[number].dtype == pages[number].dtype
        assert found[1].description == "page 1"
    again = io.read(tmp_path / "b.tif")
    assert again.source is not None
    assert (again.source.pages, again.source.bigtiff, again.source.pyramidal) == (4, big, pyramid)
    report = io.write(before, tmp_path / "c.png")
    assert any("4 pages" in warning for warning in report.warnings)
    report = io.write(before, tmp_path / "d.tif", options=io.SaveOptions(keep_pages=False))
    with tifffile.TiffFile(tmp_path / "d.tif") as file:
        assert len(file.pages) == 1


def test_pages_of_a_vanished_source_are_missed_aloud(tmp_path: Path, rng: np.random.Generator) -> None:
    with tifffile.TiffWriter(tmp_path / "a.tif") as file:
        for _ in range(2):
            file.write(picture(rng).pixels, photometric="rgb")
    before = io.read(tmp_path / "a.tif")
    (tmp_path / "a.tif").unlink()
    report = io.write(before, tmp_path / "b.tif")
    assert any("could not be read again" in warning for warning in report.warnings)
    with tifffile.TiffFile(tmp_path / "b.tif") as file:
        assert len(file.pages) == 1


def test_overwriting_a_multipage_source(tmp_path: Path, rng: np.random.Generator) -> None:
    pages = [picture(rng).pixels for _ in range(3)]
    with tifffile.TiffWriter(tmp_path / "a.tif") as file:
        for page in pages:
            file.write(page, photometric="rgb")
    before = io.read(tmp_path / "a.tif")
    io.write(before.with_pixels(255 - before.pixels), tmp_path / "a.tif", overwrite=True, allow_source=True)
    with tifffile.TiffFile(tmp_path / "a.tif") as file:
        assert np.array_equal(file.pages[0].asarray(), 255 - pages[0])
        assert np.array_equal(file.pages[2].asarray(), pages[2])


@pytest.mark.parametrize("subifds", [False, True])
def test_a_pyramid_is_built_anew(tmp_path: Path, rng: np.random.Generator, subifds: bool) -> None:
    import pyvips

    base = pyvips.Image.new_from_memory(picture(rng, size=(600, 800)).pixels.tobytes(), 800, 600, 3, "uchar")
    base.copy(interpretation="srgb").tiffsave(
        str(tmp_path / "a.tif"), pyramid=True, tile=True, tile_width=128, tile_height=64, subifd=subifds
    )
    before = io.read(tmp_path / "a.tif")
    assert before.source is not None
    assert (before.source.pyramidal, before.source.subifds, before.source.pages) == (True, subifds, 1)
    assert before.source.tile_size == (128, 64)
    white = before.with_pixels(np.full_like(before.pixels, 255))
    io.write(white, tmp_path / "b.tif")
    with tifffile.TiffFile(tmp_path / "b.tif") as file:
        levels = file.series[0].levels
        assert len(levels) >= 3
        assert all(level.asarray().min() == 255 for level in levels)
    assert io.read(tmp_path / "b.tif").source.subifds == subifds  # type: ignore[union-attr]


def test_bad_options_and_sizes(tmp_path: Path, rng: np.random.Generator) -> None:
    for options, words in (
        (io.SaveOptions(quality=0), "quality"),
        (io.SaveOptions(compression="jpeg"), "compression"),
    ):
        with pytest.raises(SaveError, match=words):
            io.write(picture(rng), tmp_path / "a.tif", options=options)
    with pytest.raises(SaveError, match="16383 pixels a side"):
        io.write(picture(rng, 1, size=(1, 16_384)), tmp_path / "a.webp")
    assert list(tmp_path.iterdir()) == []


def test_no_resolution_is_invented(tmp_path: Path, rng: np.random.Generator) -> None:
    for suffix in (".png", ".tif", ".webp", ".jpg"):
        io.write(picture(rng), tmp_path / f"a{suffix}")
        assert io.read(tmp_path / f"a{suffix}").metadata == Metadata()


def test_writing_a_mapped_picture(tmp_path: Path, rng: np.random.Generator) -> None:
    made = opened(tmp_path, rng)
    mapped = io.read(tmp_path / "source.png", memory_budget=0)
    io.write(mapped, tmp_path / "b.tif")
    assert np.array_equal(io.read(tmp_path / "b.tif").pixels, made.pixels)


def test_bigtiff_where_four_gigabytes_may_be_passed(
    tmp_path: Path, rng: np.random.Generator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encoding, "_CLASSIC_TIFF", 10_000)
    for size, big in (((20, 20), False), ((60, 80), True)):
        report = io.write(picture(rng, size=size), tmp_path / f"{big}.tif")
        source = io.read(report.path).source
        assert source is not None
        assert source.bigtiff == big
