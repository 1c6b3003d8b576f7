"""Bad input: one clear sentence, a typed error, nothing changed, nothing on the terminal."""

from __future__ import annotations

import os
import shutil
import stat
import zlib
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from restorer import paths
from restorer.errors import PictureError, PictureTooLargeError, RestorerError
from restorer.imaging import io, scratch

FORMATS = [".jpg", ".png", ".tif", ".webp", ".avif"]


@pytest.fixture
def files(tmp_path: Path, rng: np.random.Generator) -> dict[str, bytes]:
    """One good file of each format."""
    image = Image.fromarray(rng.integers(0, 256, (200, 300, 3)).astype(np.uint8))
    made = {}
    for suffix in FORMATS:
        image.save(tmp_path / f"good{suffix}", lossless=True)
        made[suffix] = (tmp_path / f"good{suffix}").read_bytes()
    return made


def assert_says(error: RestorerError, *words: str) -> None:
    assert error.what.endswith(".")
    assert "\n" not in str(error)
    assert error.safe
    assert error.todo
    assert "vips" not in str(error).lower()
    for word in words:
        assert word in str(error)


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.99])
def test_a_truncated_file(
    tmp_path: Path, files: dict[str, bytes], suffix: str, share: float, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(files[suffix][: int(len(files[suffix]) * share)])
    for budget in (None, 0):
        with pytest.raises(PictureError) as caught:
            io.read(path, memory_budget=budget)
        assert_says(caught.value, path.name, "damaged or cut short")
    assert list(paths.cache_folder().iterdir()) == []
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("suffix", FORMATS)
def test_scrambled_files_never_crash(
    tmp_path: Path,
    files: dict[str, bytes],
    suffix: str,
    rng: np.random.Generator,
    capfd: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / f"a{suffix}"
    for _ in range(60):
        data = bytearray(files[suffix])
        for at in rng.integers(4, min(len(data), 4000), 8):
            data[at] = rng.integers(256)
        path.write_bytes(data)
        try:
            picture = io.read(path)
        except PictureError as error:
            assert_says(error, path.name)
        else:
            assert picture.pixels.dtype in (np.uint8, np.uint16)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"This is a letter, not a picture.\n" * 20, "not a picture"),
        (b"GIF89a" + bytes(50), "a GIF"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "an SVG drawing"),
        (b"%PDF-1.7\n", "a PDF document"),
        (b"\0" * 500, "not a picture"),
        (b"\xff\xd8\xff", "damaged or cut short"),
        (b"II*\0\x08\0\0\0\0\0", "damaged or cut short"),
        (b"\x89PNG\r\n\x1a\n", "damaged or cut short"),
    ],
)
@pytest.mark.parametrize("ask", [io.read, io.probe])
def test_not_a_picture(tmp_path: Path, content: bytes, words: str, ask: object) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(content)
    with pytest.raises(PictureError) as caught:
        ask(path)  # type: ignore[operator]
    assert_says(caught.value, "a.png", words)
    assert path.read_bytes() == content


def test_missing_folder_and_strange_names(tmp_path: Path) -> None:
    for path, words in (
        (tmp_path / "nothing.png", "does not exist"),
        (tmp_path, "is a folder"),
        (tmp_path / "zero\0byte.png", "could not be read"),
        (tmp_path / ("x" * 300), "could not be read"),
    ):
        with pytest.raises(PictureError) as caught:
            io.read(path)
        assert_says(caught.value, words)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(PictureError, match="not an ordinary file"):
        io.read(tmp_path / "pipe.png")


def test_a_file_that_may_not_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: dict[str, bytes]
) -> None:
    path = tmp_path / "good.png"
    path.chmod(0)
    if os.access(path, os.R_OK):  # the superuser reads everything

        def refuse(*_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(PictureError, match="may not be read") as caught:
        io.read(path)
    assert_says(caught.value, "good.png")
    path.chmod(stat.S_IRUSR | stat.S_IWUSR)


def _bomb(path: Path, side: int) -> None:
    """A tiny PNG that claims to be enormous."""
    Image.new("RGB", (4, 4)).save(path)
    data = bytearray(path.read_bytes())
    data[16:24] = side.to_bytes(4, "big") * 2
    data[29:33] = zlib.crc32(data[12:29]).to_bytes(4, "big")
    path.write_bytes(data)


def test_a_bomb_is_refused_before_decoding(tmp_path: Path) -> None:
    _bomb(tmp_path / "bomb.png", 900_000)
    with pytest.raises(PictureTooLargeError) as caught:
        io.read(tmp_path / "bomb.png")
    assert_says(caught.value, "bomb.png", "2430.0 GB")


def test_too_large_for_budget_and_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: dict[str, bytes]
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
    assert io.read(tmp_path / "good.png").width == 300  # fits the memory
    with pytest.raises(PictureTooLargeError) as caught:
        io.read(tmp_path / "good.png", memory_budget=1000)
    assert_says(caught.value, "good.png", "disk")


def test_formats_that_decode_whole_need_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: dict[str, bytes]
) -> None:
    monkeypatch.setattr(scratch, "physical_memory", lambda: 200_000)
    assert io.read(tmp_path / "good.png").width == 300
    with pytest.raises(PictureTooLargeError, match="at once"):
        io.read(tmp_path / "good.webp")


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (np.float32, "32-bit floating-point"),
        (np.uint32, "32-bit"),
        (np.int16, "signed 16-bit"),
        (np.int8, "signed 8-bit"),
    ],
)
def test_samples_that_cannot_be_kept(tmp_path: Path, kind: type, words: str) -> None:
    tifffile.imwrite(tmp_path / "a.tif", np.ones((20, 30), kind))
    with pytest.raises(PictureError) as caught:
        io.read(tmp_path / "a.tif")
    assert_says(caught.value, words)


def test_too_many_channels(tmp_path: Path, rng: np.random.Generator) -> None:
    pixels = rng.integers(0, 256, (20, 30, 6)).astype(np.uint8)
    tifffile.imwrite(tmp_path / "a.tif", pixels, photometric="rgb", extrasamples=["unspecified"] * 3)
    with pytest.raises(PictureError) as caught:
        io.read(tmp_path / "a.tif")
    assert_says(caught.value, "6 channels")


def test_a_raw_camera_file(tmp_path: Path) -> None:
    tag = (50706, 1, 4, bytes((1, 4, 0, 0)), True)
    tifffile.imwrite(tmp_path / "a.dng", np.ones((20, 30), np.uint8), extratags=[tag])
    with pytest.raises(PictureError) as caught:
        io.read(tmp_path / "a.dng")
    assert_says(caught.value, "raw camera file")


def test_directories_in_a_circle(tmp_path: Path) -> None:
    tifffile.imwrite(tmp_path / "a.tif", np.ones((20, 30), np.uint8))
    data = bytearray((tmp_path / "a.tif").read_bytes())
    start = int.from_bytes(data[4:8], "little")
    end = start + 2 + 12 * int.from_bytes(data[start : start + 2], "little")
    data[end : end + 4] = data[4:8]
    (tmp_path / "a.tif").write_bytes(data)
    with pytest.raises(PictureError, match="damaged"):
        io.read(tmp_path / "a.tif")


def test_a_compression_that_cannot_be_unpacked(tmp_path: Path, rng: np.random.Generator) -> None:
    image = Image.fromarray(rng.integers(0, 256, (20, 30, 3)).astype(np.uint8))
    image.save(tmp_path / "a.tif", compression="lzma")
    with pytest.raises(PictureError) as caught:
        io.read(tmp_path / "a.tif")
    assert_says(caught.value, "cannot unpack")
