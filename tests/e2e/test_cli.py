"""`restorer inpaint`, `detect` and `models` as processes: files, JSON, exit codes, Ctrl-C."""

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

from restorer.__main__ import main
from restorer.demo import demo_picture
from restorer.imaging import io
from restorer.imaging.mask import empty, read_mask, write_mask
from restorer.imaging.picture import Picture

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the demo picture, its mask and a few files that are none."""
    folder = tmp_path_factory.mktemp("demo")
    picture, mask = demo_picture()
    io.write(picture, folder / "damaged.png")
    write_mask(mask, folder / "mask.png")
    write_mask(empty((512, 512)), folder / "empty.png")
    write_mask(np.full((512, 512), 255, np.uint8), folder / "all.png")
    write_mask(mask[:100], folder / "small.png")
    (folder / "text.png").write_text("no picture")
    return folder


def test_inpaint_fills_the_mask_and_nothing_else(restorer: Run, demo: Path, tmp_path: Path) -> None:
    out = tmp_path / "restored.png"
    ended = restorer("inpaint", demo / "damaged.png", "--mask", demo / "mask.png", "-o", out)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    before, after = io.read(demo / "damaged.png"), io.read(out)
    mask = read_mask(demo / "mask.png", before.shape)
    assert np.array_equal(before.pixels[mask == 0], after.pixels[mask == 0])
    assert (before.pixels[mask > 0] != after.pixels[mask > 0]).any(axis=1).mean() > 0.9
    assert before.metadata.icc == after.metadata.icc


def test_json_tells_what_was_done(restorer: Run, demo: Path, tmp_path: Path) -> None:
    out, kept = tmp_path / "restored.png", tmp_path / "mask.png"
    ended = restorer(
        "inpaint", demo / "damaged.png", "--rect", "10,20,30,40", "--rect", "100,100,5,5",
        "-o", out, "--filler", "opencv-telea", "--seed", "3", "--save-mask", kept, "--json",
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    found = json.loads(ended.stdout)
    assert found["status"] == "restored"
    assert found["input"] == str(demo / "damaged.png")
    assert found["output"] == str(out)
    assert (found["width"], found["height"], found["channels"], found["depth"]) == (512, 512, 3, 8)
    assert found["filled_pixels"] == found["marked_pixels"] == 30 * 40 + 25
    assert found["regions"] == 2
    assert found["tiles"] >= 2
    assert found["filler"] == found["recipe"]["filler"] == "opencv-telea"
    assert found["seed"] == found["recipe"]["seed"] == 3
    assert set(found["seconds"]) == {"open", "mark", "fill", "save", "total"}
    assert {"restorer", "python", "numpy", "opencv", "libvips"} <= set(found["versions"])
    assert found["notes"] == found["warnings"] == []
    assert read_mask(kept, (512, 512)).sum() == 255 * 1225


@pytest.mark.parametrize("detect", [["--detect"], ["--detect=whitish"], ["--detect", "lines"]])
def test_inpaint_detects(detect: list[str], restorer: Run, demo: Path, tmp_path: Path) -> None:
    out, kept, alone = tmp_path / "restored.png", tmp_path / "kept.png", tmp_path / "alone.png"
    ended = restorer(
        "inpaint", demo / "damaged.png", *detect, "-o", out, "--filler", "opencv-telea", "--save-mask", kept
    )
    assert ended.returncode == 0, ended.stderr
    kind = "lines" if "lines" in detect else "whitish"
    assert restorer("detect", demo / "damaged.png", "-o", alone, "--kind", kind).returncode == 0
    assert np.array_equal(read_mask(kept, (512, 512)), read_mask(alone, (512, 512)))


def test_the_same_call_gives_the_same_bytes(restorer: Run, demo: Path, tmp_path: Path) -> None:
    outs = [tmp_path / "1.png", tmp_path / "2.png"]
    for out in outs:
        restorer("inpaint", demo / "damaged.png", "--mask", demo / "mask.png", "-o", out)
    assert outs[0].read_bytes() == outs[1].read_bytes()


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["inpaint", "damaged.png", "-o", "OUT"], 2),
        (["inpaint", "damaged.png", "-o", "OUT", "--detect", "--mask", "mask.png"], 2),
        (["inpaint", "damaged.png", "-o", "OUT", "--rect", "1,2,3"], 2),
        (["inpaint", "damaged.png", "-o", "OUT", "--mask", "mask.png", "--sensitivity", "0.4"], 2),
        (["inpaint", "damaged.png", "-o", "OUT", "--detect", "--sensitivity", "4"], 2),
        (["inpaint", "damaged.png", "-o", "OUT", "--mask", "mask.png", "--grain", "maybe"], 2),
        (["inpaint", "damaged.png", "-o", "OUT", "--detect=dust"], 2),
        (["inpaint", "nowhere.png", "-o", "OUT", "--detect"], 3),
        (["inpaint", "text.png", "-o", "OUT", "--detect"], 3),
        (["inpaint", ".", "-o", "OUT", "--detect"], 3),
        (["inpaint", "damaged.png", "-o", "OUT", "--mask", "small.png"], 4),
        (["inpaint", "damaged.png", "-o", "OUT", "--mask", "empty.png"], 4),
        (["inpaint", "damaged.png", "-o", "OUT", "--mask", "nowhere.png"], 4),
        (["inpaint", "damaged.png", "-o", "OUT", "--detect", "--protect", "all.png"], 4),
        (["inpaint", "damaged.png", "-o", "damaged.png", "--detect", "--force"], 5),
        (["inpaint", "damaged.png", "-o", "mask.png", "--mask", "mask.png", "--force"], 5),
        (["inpaint", "damaged.png", "-o", "mask.png", "--detect", "--protect", "mask.png", "--force"], 5),
        (["inpaint", "damaged.png", "-o", "OUT", "--mask", "mask.png", "--save-mask", "OUT"], 5),
        (["inpaint", "damaged.png", "-o", "OUT", "--mask", "mask.png", "--save-mask", "mask.png", "--force"], 5),
        (["inpaint", "damaged.png", "-o", "OUT.xyz", "--mask", "mask.png"], 5),
        (["inpaint", "damaged.png", "-o", "nowhere/out.png", "--mask", "mask.png"], 5),
        (["inpaint", "damaged.png", "-o", "OUT", "--mask", "mask.png", "--filler", "magic"], 6),
        (["inpaint", "damaged.png", "-o", "OUT", "--mask", "mask.png", "--device", "toaster"], 6),
        (["detect", "damaged.png", "-o", "OUT.jpg"], 5),
        (["detect", "damaged.png", "-o", "damaged.png", "--force"], 2),
        (["detect", "damaged.png", "-o", "mask.png", "--protect", "mask.png", "--force"], 2),
        (["detect", "damaged.png", "-o", "OUT", "--width", "3"], 2),
        (["detect", "damaged.png", "-o", "OUT", "--sensitivity", "3"], 2),
        (["models", "info", "magic"], 6),
        (["nonsense"], 2),
    ],
)  # fmt: skip
def test_exit_codes(
    arguments: list[str],
    code: int,
    *,
    demo: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(demo)
    before = {path.name: path.read_bytes() for path in demo.iterdir()}
    out = tmp_path / "out.png"
    real = [argument.replace("OUT", str(out)) if "OUT" in argument else argument for argument in arguments]
    assert main(real) == code
    said = capsys.readouterr().err
    assert said.strip()
    assert "Traceback" not in said
    assert not list(tmp_path.glob("*out*"))
    assert {path.name: path.read_bytes() for path in demo.iterdir()} == before


def test_the_process_exits_with_the_code(restorer: Run, tmp_path: Path) -> None:
    ended = restorer("inpaint", "nowhere.png", "--detect", "-o", tmp_path / "out.png")
    assert ended.returncode == 3
    assert "nowhere.png" in ended.stderr


def test_existing_files_are_replaced_only_when_told(restorer: Run, demo: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.png"
    out.write_bytes(b"precious")
    call = ("inpaint", demo / "damaged.png", "--rect", "1,1,9,9", "-o", out)
    ended = restorer(*call, "--json")
    assert ended.returncode == 5
    assert json.loads(ended.stdout)["error"]["exit_code"] == 5
    assert out.read_bytes() == b"precious"
    assert restorer(*call, "--force").returncode == 0
    assert io.probe(out).width == 512


def test_detect_takes_the_detectors_parameters(restorer: Run, demo: Path, tmp_path: Path) -> None:
    out = tmp_path / "mask.png"
    ended = restorer(
        "detect", demo / "damaged.png", "-o", out, "--sensitivity", "0.7", "--no-fill-holes", "--json"
    )
    assert ended.returncode == 0, ended.stderr
    found = json.loads(ended.stdout)
    assert found["status"] == "marked"
    assert found["parameters"]["sensitivity"] == 0.7
    assert found["parameters"]["fill_holes"] is False
    mask = read_mask(out, (512, 512))
    assert found["marked_pixels"] == (mask > 0).sum()
    assert found["coverage"] == pytest.approx((mask > 0).mean())


def test_detect_saves_an_empty_mask_where_all_is_protected(restorer: Run, demo: Path, tmp_path: Path) -> None:
    out = tmp_path / "mask.png"
    ended = restorer("detect", demo / "damaged.png", "-o", out, "--protect", demo / "all.png", "--json")
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout)["status"] == "nothing found"
    assert not read_mask(out, (512, 512)).any()


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C for another process is POSIX here")
def test_ctrl_c_in_the_middle_leaves_nothing(
    start_restorer: Callable[..., subprocess.Popen[str]], tmp_path: Path
) -> None:
    rng = np.random.default_rng(1)
    io.write(Picture(rng.integers(0, 255, (1600, 1600, 3), np.uint8)), tmp_path / "noise.png")
    mask = empty((1600, 1600))
    for row in range(40, 1600, 100):
        mask[row : row + 60, 20:-20] = 255
    write_mask(mask, tmp_path / "mask.png")
    out, kept = tmp_path / "out.png", tmp_path / "kept.png"
    process = start_restorer(
        "inpaint", tmp_path / "noise.png", "--mask", tmp_path / "mask.png", "-o", out,
        "--save-mask", kept, "--filler", "biharmonic", "--json",
    )  # fmt: skip
    deadline = time.monotonic() + 60
    while not kept.exists():  # written just before the filling starts
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.02)
    time.sleep(0.2)
    process.send_signal(signal.SIGINT)
    shown, said = process.communicate(timeout=60)
    assert process.returncode == 130, said
    assert "Traceback" not in said
    assert json.loads(shown)["error"]["exit_code"] == 130
    assert {path.name for path in tmp_path.iterdir() if path.is_file()} == {
        "noise.png",
        "mask.png",
        "kept.png",
    }
