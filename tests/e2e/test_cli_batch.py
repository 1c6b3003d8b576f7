"""`restorer batch` as a process: a folder with a broken file, workers, resuming, report, Ctrl-C."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from restorer.demo import demo_picture
from restorer.imaging import io
from restorer.imaging.mask import write_mask
from restorer.imaging.picture import Picture

Run = Callable[..., subprocess.CompletedProcess[str]]
FAST = ("--filler", "opencv-telea")


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    """Three cuttings of the demo picture, one of them a JPEG in a subfolder, and a broken file."""
    picture, mask = demo_picture()
    folder = tmp_path / "scans"
    for name, top in (("a.png", 0), ("b.tif", 150), ("sub/c.jpg", 300)):
        path, mask_path = folder / name, (tmp_path / "masks" / name).with_suffix(".png")
        path.parent.mkdir(parents=True, exist_ok=True)
        mask_path.parent.mkdir(parents=True, exist_ok=True)
        io.write(Picture(np.ascontiguousarray(picture.pixels[top : top + 200])), path)
        write_mask(np.ascontiguousarray(mask[top : top + 200]), mask_path)
    return folder


def _results(folder: Path) -> dict[str, bytes]:
    """All files but hidden ones and what the program remembers for itself."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))
    named = ((path.relative_to(folder).as_posix(), path) for path in files)
    return {name: path.read_bytes() for name, path in named if not name.startswith("user/")}


def _lines(ended: subprocess.CompletedProcess[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in ended.stdout.splitlines()]


def test_a_folder_is_restored_whatever_one_file_does(restorer: Run, scans: Path, tmp_path: Path) -> None:
    (scans / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    (tmp_path / "masks" / "broken.png").write_bytes((tmp_path / "masks" / "a.png").read_bytes())
    out, report = tmp_path / "out", tmp_path / "out" / "report.html"  # in a folder that is still to be made
    ended = restorer(
        "batch", scans, "-o", out, "--mask-dir", tmp_path / "masks", "--recursive", "--report", report, *FAST
    )
    assert ended.returncode == 1
    assert "broken.png" in ended.stderr
    assert ended.stdout.strip() == "3 restored, 1 failed"
    assert set(_results(out)) == {"a.png", "b.tif", "sub/c.png", "report.html"}
    page = report.read_text(encoding="utf-8")
    for name in ("a.png", "b.tif", "broken.png", "c.jpg"):
        assert name in page
    assert page.count("<img") == 6


def test_a_batch_gives_the_bytes_of_single_calls_whatever_the_workers(
    restorer: Run, scans: Path, tmp_path: Path
) -> None:
    masks = tmp_path / "masks"
    for out, workers in (("one", "1"), ("two", "2")):
        ended = restorer(
            "batch", scans, "-o", tmp_path / out, "--mask-dir", masks, "--recursive", "--jobs", workers, *FAST
        )
        assert ended.returncode == 0, ended.stderr
    single = tmp_path / "single"
    (single / "sub").mkdir(parents=True)
    for source, name in (("a.png", "a.png"), ("b.tif", "b.tif"), ("sub/c.jpg", "sub/c.png")):
        mask = (masks / source).with_suffix(".png")
        ended = restorer("inpaint", scans / source, "--mask", mask, "-o", single / name, *FAST)
        assert ended.returncode == 0, ended.stderr
    assert _results(tmp_path / "one") == _results(tmp_path / "two") == _results(single)


def test_json_lines_and_resume(restorer: Run, scans: Path, tmp_path: Path) -> None:
    call = ("batch", scans, "-o", tmp_path / "out", "--detect", "--resume", "--json", *FAST)
    first = _lines(restorer(*call))
    assert {line["status"] for line in first[:-1]} == {"restored"}
    assert first[-1]["summary"] == {"restored": 2}
    assert first[-1]["pictures"] == 2
    before = {p.name: p.stat().st_mtime_ns for p in (tmp_path / "out").iterdir() if p.name[0] != "."}
    second = _lines(restorer(*call))
    assert second[-1]["summary"] == {"skipped": 2}
    assert {p.name: p.stat().st_mtime_ns for p in (tmp_path / "out").iterdir() if p.name[0] != "."} == before
    third = _lines(restorer(*call, "--seed", "1"))
    assert third[-1]["summary"] == {"restored": 2}


@pytest.mark.parametrize(
    "arguments",
    [
        ["nowhere", "-o", "out"],
        ["scans", "-o", "scans"],
        ["scans", "-o", "out", "--mask-dir", "masks", "--detect"],
        ["scans", "-o", "out", "--mask-dir", "masks", "--sensitivity", "0.3"],
        ["scans", "-o", "out", "--mask-dir", "scans"],
        ["scans", "-o", "out", "--jobs", "0"],
        ["masks/sub/..", "-o", "masks"],
    ],
)
def test_calls_that_make_no_sense_are_refused(
    arguments: list[str], restorer: Run, scans: Path, tmp_path: Path
) -> None:
    before = _results(tmp_path)
    ended = restorer("batch", *arguments, cwd=tmp_path)
    assert ended.returncode == 2, ended.stderr
    assert _results(tmp_path) == before
    assert scans.is_dir()


def test_an_unknown_filler_stops_it_at_once(restorer: Run, scans: Path, tmp_path: Path) -> None:
    ended = restorer("batch", scans, "-o", tmp_path / "out", "--filler", "magic")
    assert ended.returncode == 6
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="signals to another process are POSIX here")
def test_workers_end_with_a_parent_that_is_killed(
    start_restorer: Callable[..., subprocess.Popen[str]], restorer: Run, scans: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    call = ("batch", scans, "-o", out, "--mask-dir", tmp_path / "masks", "--recursive", "--resume")
    process = start_restorer(*call, "--filler", "opencv-fsr-best", "--jobs", "2")
    deadline = time.monotonic() + 60
    while not out.exists():
        assert time.monotonic() < deadline
        time.sleep(0.02)
    time.sleep(1.5)  # the workers are there by now, and the filler takes longer
    process.kill()
    process.communicate(timeout=30)  # ends only when nobody holds the pipes any more
    assert process.returncode == -signal.SIGKILL
    assert restorer(*call, *FAST).returncode == 0
    assert not list(out.rglob("*.part"))


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C for another process is POSIX here")
@pytest.mark.parametrize("workers", ["1", "2"])
def test_ctrl_c_leaves_whole_pictures_only(
    workers: str, start_restorer: Callable[..., subprocess.Popen[str]], restorer: Run, tmp_path: Path
) -> None:
    rng = np.random.default_rng(1)
    (tmp_path / "in").mkdir()
    (tmp_path / "masks").mkdir()
    mask = np.zeros((500, 500), np.uint8)
    mask[50:-50:20, 20:-20] = mask[51:-50:20, 20:-20] = 255
    count = 20
    for number in range(count):
        io.write(Picture(rng.integers(0, 255, (500, 500, 3), np.uint8)), tmp_path / "in" / f"{number}.png")
        write_mask(mask, tmp_path / "masks" / f"{number}.png")
    call = ("batch", tmp_path / "in", "-o", tmp_path / "out", "--mask-dir", tmp_path / "masks", "--resume")
    slow = (*call, "--filler", "biharmonic", "--jobs", workers)
    # A session of its own, so that the signal reaches the workers too, as it does on a terminal.
    process = start_restorer(*slow, start_new_session=True)
    deadline = time.monotonic() + 90
    while not list((tmp_path / "out").glob("*.png")):
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=90)
    assert process.returncode == 130, said
    assert "Traceback" not in said
    assert "--resume" in said
    assert not list((tmp_path / "out").rglob("*.part"))
    done = _results(tmp_path / "out")
    assert 0 < len(done) < count
    for name in done:
        assert io.read(tmp_path / "out" / name).shape == (500, 500)
    ended = restorer(*call, "--filler", "biharmonic", "--json")
    assert ended.returncode == 0, ended.stderr
    assert _lines(ended)[-1]["summary"] == {"skipped": len(done), "restored": count - len(done)}
