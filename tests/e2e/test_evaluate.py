"""`restorer-eval` from its arguments to its report."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

import restorer
from training.evaluate.cli import main

ROOT = Path(__file__).resolve().parents[2]
CALL = "import sys; from training.evaluate.cli import main; sys.exit(main())"


def _soft(seed: int, height: int = 64, width: int = 80) -> np.ndarray:
    noise = np.random.default_rng(seed).normal(0, 1, (height, width, 3)).astype(np.float32)
    return np.clip(90 + 500 * cv2.GaussianBlur(noise, (0, 0), 6), 0, 180).astype(np.uint8)


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    """Two clean pictures and a file that is none."""
    folder = tmp_path / "clean"
    folder.mkdir()
    for seed, name in enumerate(("a.png", "b & <b>.png")):
        assert cv2.imwrite(str(folder / name), _soft(seed))
    (folder / "torn.png").write_bytes(b"\x89PNG")
    return folder


def evaluate(*arguments: str | Path | int) -> int:
    return main([str(argument) for argument in arguments])


def test_fillers_are_measured(clean: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    arguments = ("--fillers", "opencv-telea,biharmonic", "--damage", "small,scratch", "--seed", 5)
    assert evaluate(clean, *arguments, "-o", out) == 0
    numbers = json.loads((out / "results.json").read_text("utf-8"))
    assert len(numbers["cases"]) == 8
    assert {row["damage"] for row in numbers["table"]} == {"small", "scratch", "all"}
    assert {failure["case"] for failure in numbers["failures"]} == {"torn_small", "torn_scratch"}
    assert all(case["hole"]["psnr"] > 15 and case["hole"]["lpips"] is None for case in numbers["cases"])
    assert all(case["whole"]["psnr"] > case["hole"]["psnr"] for case in numbers["cases"])
    page = (out / "index.html").read_text("utf-8")
    assert "b &amp; &lt;b&gt;" in page
    assert "<b>" not in page

    again = tmp_path / "again"
    assert evaluate(clean, *arguments, "-o", again) == 0
    for case in numbers["cases"]:  # the same masks and fills for the same seed
        name = Path("fills") / case["filler"] / f"{case['case']}.png"
        assert (out / name).read_bytes() == (again / name).read_bytes()


def test_bins_follow_the_protocol(clean: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert evaluate(clean, "--bins", "--limit", 1, "--fillers", "opencv-telea", "-o", out) == 0
    rows = json.loads((out / "results.json").read_text("utf-8"))["bins"]
    assert [(row["hole ratio"], row["border"], row["cases"]) for row in rows] == [
        (f"{low:g}–{high:g}", border, 1)
        for low, high in ((0.01, 0.1), (0.1, 0.2), (0.2, 0.3), (0.3, 0.4), (0.4, 0.5), (0.5, 0.6))
        for border in ("without", "with")
    ]


def test_detectors_are_measured(install_detector: Callable[[], Path], clean: Path, tmp_path: Path) -> None:
    install_detector()
    hurt, mask = _soft(3), np.zeros((64, 80), np.uint8)
    mask[20:32, 30:46] = 255
    hurt[mask > 0] = 250
    cv2.imwrite(str(clean / "hurt.png"), hurt)
    cv2.imwrite(str(clean / "hurt_mask.png"), mask)
    out = tmp_path / "out"
    assert evaluate(clean, "--detectors", "threshold,unet-segment", "-o", out) == 0
    numbers = json.loads((out / "results.json").read_text("utf-8"))
    rows = {row["detector"]: row for row in numbers["table"]}
    assert set(rows) == {"threshold", "unet-segment"}
    assert rows["unet-segment"]["IoU"] == 1
    assert rows["unet-segment"]["flagged % median"] == 0
    assert (rows["threshold"]["damaged"], rows["threshold"]["clean"]) == (1, 2)
    assert {failure["case"] for failure in numbers["failures"]} == {"torn.png"}


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--fillers", "nonsense"], (6, "nonsense")),
        (["--fillers", " , "], (2, "names nothing")),
        (["--damage", "rust"], (8, "rust")),
        (["--masks", "missing"], (8, "missing")),
        (["--detectors", "nonsense"], (6, "nonsense")),
        (["--detectors", "threshold", "--bins"], (2, "no fills")),
        (["--device", "abacus"], (6, "abacus")),
        (["--feature-weights", "missing.pth"], (8, "missing.pth")),
        (["--limit", "0"], (2, "limit")),
    ],
)
def test_wrong_calls_are_explained_and_write_nothing(
    arguments: list[str],
    expected: tuple[int, str],
    clean: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    if "--fillers" not in arguments:
        arguments = [*arguments, *(["--fillers", "biharmonic"] if "--detectors" not in arguments else [])]
    assert evaluate(clean, *arguments, "-o", tmp_path / "out") == expected[0]
    assert expected[1] in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_nothing_usable_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "bad"
    folder.mkdir()
    assert evaluate(folder, "-o", tmp_path / "out") == 8
    assert "There is no picture" in capsys.readouterr().err
    (folder / "torn.png").write_bytes(b"\x89PNG")
    assert evaluate(folder, "--fillers", "opencv-telea", "-o", tmp_path / "out") == 8
    shown = capsys.readouterr().err
    assert "Nothing could be measured" in shown
    assert "torn" in shown


def test_a_report_is_no_picture(clean: Path) -> None:
    arguments = ("--fillers", "opencv-telea", "--damage", "small", "-o", clean / "report")
    assert evaluate(clean, *arguments) == 0
    assert evaluate(clean, *arguments) == 0
    assert len(json.loads((clean / "report" / "results.json").read_text("utf-8"))["cases"]) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C cannot be sent to one process there")
def test_ctrl_c_keeps_what_is_done(tmp_path: Path) -> None:
    folder, out = tmp_path / "many", tmp_path / "out"
    folder.mkdir()
    for seed in range(60):
        cv2.imwrite(str(folder / f"p{seed:02d}.png"), _soft(seed, 160, 160))
    process = subprocess.Popen(
        [sys.executable, "-c", CALL, str(folder), "--fillers", "opencv-telea", "-o", str(out)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    deadline = time.monotonic() + 60
    while not (out / "fills" / "opencv-telea" / "p01_scratch.png").exists():
        assert process.poll() is None, process.communicate()[1]
        assert time.monotonic() < deadline
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130, errors
    assert str(out) in errors.replace("\n", "")
    numbers = json.loads((out / "results.json").read_text("utf-8"))
    assert not numbers["complete"]
    assert 5 <= len(numbers["cases"]) < 300
    assert "interrupted" in (out / "index.html").read_text("utf-8")


def test_help_and_version_import_nothing_heavy(python) -> None:
    for argument, expected in (
        ("--help", "--fillers"),
        ("--version", f"restorer-eval {restorer.__version__}"),
    ):
        ended = python(
            "-c",
            "import sys; from training.evaluate.cli import main; code = main(sys.argv[1:]); "
            "print('LOADED', *{name.partition('.')[0] for name in sys.modules}, file=sys.stderr); sys.exit(code)",
            argument,
        )
        assert ended.returncode == 0, ended.stderr
        assert expected in ended.stdout
        (line,) = [line for line in ended.stderr.splitlines() if line.startswith("LOADED")]
        assert {"torch", "cv2", "PySide6", "skimage", "scipy", "pyvips"}.isdisjoint(line.split())


@pytest.mark.pictures
@pytest.mark.parametrize("filler", ["opencv-telea"])
def test_the_numbers_are_those_of_the_scorer(filler: str, shared_data: Path, tmp_path: Path) -> None:
    scorer, weights = shared_data.parent / "tools" / "score.py", shared_data / "weights" / "lpips_squeeze.pth"
    if not (scorer.exists() and weights.exists()):
        pytest.skip("the scorer is not here")
    data = tmp_path / "data"
    for kind, names in (("clean", ("v03", "v28")), ("masks", ("v03_small", "v03_craquelure", "v28_large"))):
        (data / kind).mkdir(parents=True)
        for name in names:
            shutil.copy(shared_data / "val" / kind / f"{name}.png", data / kind)
    out, judged = tmp_path / "out", tmp_path / "scores.json"
    arguments = ("--masks", data / "masks", "--fillers", filler, "--feature-weights", weights, "-o", out)
    assert evaluate(data / "clean", *arguments) == 0
    command = [sys.executable, scorer, out / "fills" / filler, "--data", data, "--weights", weights]
    subprocess.run([*map(str, command), "--json", str(judged)], check=True, capture_output=True)
    theirs = json.loads(judged.read_text())["cases"]
    ours = json.loads((out / "results.json").read_text("utf-8"))["cases"]
    assert len(ours) == len(theirs) == 3
    for case in ours:
        expected = theirs[f"{case['case']}.png"]
        assert expected["out"] == 0
        for name in ("psnr", "ssim", "l1", "lpips"):
            assert case["hole"][name] == pytest.approx(expected[name], abs=1e-3), (case["case"], name)
