"""`restorer-train` as people call it: what it says, what it writes, how it ends."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

import restorer
from restorer import paths
from restorer.errors import UsageError
from restorer.models import catalog, checkpoint
from training import cli, pace
from training.config import recipe_names
from training.outcome import compare
from training.run import Run
from training.validation import CaseScore, Result

Train = Callable[..., int]


@pytest.fixture(autouse=True)
def _few_cases(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("training.validation._MOST", 12)
    monkeypatch.setattr("training.validation._LEAST", 4)


@pytest.fixture
def train(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Train:
    """Calls `restorer-train` in an empty folder; returns the exit code."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str | Path) -> int:
        monkeypatch.setattr(sys, "argv", ["restorer-train", *map(str, arguments)])
        return cli.train()

    return call


@pytest.fixture
def base(train: Train, picture_folder: Path, recipe_file: Callable[..., Path], tmp_path: Path) -> Path:
    """A checkpoint of a few steps."""
    assert train(picture_folder, "--recipe", recipe_file(), "-o", "base.safetensors", *QUICK) == 0
    return tmp_path / "base.safetensors"


QUICK = ("--workers", "0", "--device", "cpu", "--precision", "fp32")


def test_help_and_version_are_quick(train: Train, capsys: pytest.CaptureFixture[str]) -> None:
    assert train("--help") == 0
    shown = capsys.readouterr().out
    for option in ("--network", "--init", "--recipe", "--time", "--val", "--resume", "--exclude", "--json"):
        assert option in shown
    assert train("--version") == 0
    assert capsys.readouterr().out == f"restorer-train {restorer.__version__}\n"
    script = "import sys; sys.argv = ['x', '--help']; from training.cli import train; train(); sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, check=False).returncode == 0


def test_recipes_are_listed(train: Train, capsys: pytest.CaptureFixture[str]) -> None:
    assert train("--recipes") == 0
    listed = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert listed == recipe_names()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "missing"),
        (["here", "--time", "5m", "--steps", "3"], "contradict"),
        (["here", "--time", "soon"], "no length of time"),
        (["here", "--batch", "many"], "no batch"),
        (["here", "--resume", "a.run"], "as it was begun"),
        (["here", "--init", "none", "-o", "out.pth"], ".safetensors"),
    ],
)
def test_wrong_calls_end_with_2(
    arguments: list[str], words: str, train: Train, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train(*arguments) == 2
    assert words in capsys.readouterr().err


def test_what_cannot_be_trained_is_said(
    train: Train,
    picture_folder: Path,
    recipe_file: Callable[..., Path],
    capsys: pytest.CaptureFixture[str],
    no_checkpoints: None,
) -> None:
    assert train(picture_folder) == 8
    assert "could be fine-tuned" in capsys.readouterr().err
    assert train("nowhere", "--init", "none", *QUICK) == 8
    assert "does not exist" in capsys.readouterr().err
    assert train(picture_folder, "--recipe", "absent") == 8
    assert train(picture_folder, "--init", "absent.safetensors") == 7
    assert train("--resume", picture_folder) == 8
    capsys.readouterr()
    assert train(picture_folder, "--recipe", recipe_file(), "--size", "40", *QUICK) == 8
    assert "multiples of 16" in capsys.readouterr().err
    assert train(picture_folder, "--recipe", recipe_file(), "--device", "abacus") == 8
    assert train(picture_folder, "--recipe", recipe_file(), "--network", "perceptron", *QUICK) == 7
    assert not list(Path.cwd().glob("*.run"))


def test_a_run_leaves_everything_it_promises(
    train: Train,
    picture_folder: Path,
    recipe_file: Callable[..., Path],
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    (tmp_path / "credits.txt").write_text("Photograph 1: A. Painter, CC BY 4.0\n\n", "utf-8")
    recipe = recipe_file()
    arguments = ("--recipe", recipe, "--credits", "credits.txt", "-o", "new.safetensors", "--json", *QUICK)
    assert train(picture_folder, *arguments) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    kinds = [event["event"] for event in events]
    assert kinds[-1] == "finished"
    assert {"preparing", "remark", "started", "progress", "validation", "finished"} == set(kinds)
    started = events[kinds.index("started")]
    assert (started["steps"], started["step"], started["precision"]) == (6, 0, "float32")
    assert started["pictures"] + started["validation_pictures"] == 9
    progress = events[kinds.index("progress")]
    assert {"seconds_left", "losses", "pictures_per_second", "learning_rate"} <= set(progress)
    folder = tmp_path / "new.run"
    for name in ("config.json", "log.jsonl", "curves.png", "state.pt", "best.safetensors", "credits.txt"):
        assert (folder / name).stat().st_size > 0, name
    assert list(folder.glob("events.out.tfevents.*"))
    assert len(list((folder / "samples").glob("*.png"))) == 7
    grid, cells = folder / "samples" / "0000006.png", folder / "samples" / "cells.json"
    assert events[-3]["sample"] == str(grid)
    shown = cv2.imread(str(grid))
    for cell in json.loads(cells.read_text("utf-8")):
        x, y, width, height = cell["mask"]
        mask = shown[y : y + height, x : x + width]
        assert (width, height) == (32, 32)
        assert set(np.unique(mask)) == {0, 255}
        (x, y, _, _), (u, v, _, _) = cell["output"], cell["truth"]
        same = shown[y : y + height, x : x + width] == shown[v : v + height, u : u + width]
        assert bool(same[mask == 0].all())
    network, card = checkpoint.load(tmp_path / "new.safetensors")
    assert network.hyperparameters == {"widths": [8, 8], "blocks": [1, 1]}
    assert card.name == "new"
    assert card.recipe == "tiny"
    assert card.precision == "fp16"
    assert card.trained_on.pictures == started["pictures"]
    assert card.attributions == ["Photograph 1: A. Painter, CC BY 4.0"]
    assert card.largest_hole is not None
    assert 3 <= card.largest_hole <= 16
    assert len(card.curve) == 7
    assert card.scores["all"]["psnr"] > 10
    assert card.date is not None
    assert train(picture_folder, *arguments) == 8
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["error"]["type"] == "TrainingError"


def test_plain_lines_where_nobody_watches(
    train: Train, picture_folder: Path, recipe_file: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert train(picture_folder, "--recipe", recipe_file(), "--steps", "2", *QUICK) == 0
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "validation at step 2: PSNR" in shown.err
    assert Path("restorer-net-pictures.safetensors").exists()


def test_missing_feature_weights_are_noticed_before_there_is_a_run(
    train: Train, picture_folder: Path, recipe_file: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    wanting = recipe_file(phases=[{"objectives": {"psnr": 0.1, "lpips": 1.0}}])
    assert train(picture_folder, "--recipe", wanting, "-o", "new.safetensors", *QUICK) == 8
    assert "feature weights" in capsys.readouterr().err
    assert not Path("new.run").exists()


def test_fine_tuning_that_did_not_help_gives_the_base_back(
    train: Train,
    picture_folder: Path,
    recipe_file: Callable[..., Path],
    base: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    recipe = recipe_file(phases=[{"learning_rate": 1e-9}])
    tuned = Path("tuned.safetensors")
    call = (picture_folder, "--recipe", recipe, "--init", base, "-o", tuned, "--install", *QUICK)
    assert train(*call) == 0
    shown = capsys.readouterr().err
    assert "did not help" in shown
    assert "Nothing was installed" in shown
    assert shown.count("-> ") >= 2  # every picture kept apart, and all together
    assert tuned.read_bytes() == base.read_bytes()
    assert train("--resume", "tuned.run", "--keep", "--install") == 0
    assert "--keep says so" in capsys.readouterr().err
    assert tuned.read_bytes() != base.read_bytes()
    card = checkpoint.read_card(tuned)
    assert card.base == checkpoint.sha256(base)
    installed = paths.data_folder() / "checkpoints" / "tuned.safetensors"
    assert installed.read_bytes() == tuned.read_bytes()
    assert catalog.load("tuned").info.id == "tuned"


def test_an_installed_name_must_be_free(
    train: Train, picture_folder: Path, recipe_file: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    recipe = recipe_file()
    assert train(picture_folder, "--recipe", recipe, "-o", "patchmatch.safetensors", "--install") == 2
    assert "already" in capsys.readouterr().err
    assert not Path("patchmatch.run").exists()


def test_init_tells_the_network(
    train: Train, picture_folder: Path, recipe_file: Callable[..., Path], base: Path
) -> None:
    wide = recipe_file(hyperparameters={"widths": [16, 16], "blocks": [1, 1]})
    assert (
        train(picture_folder, "--recipe", wide, "--init", base, "--steps", "1", "-o", "a.safetensors", *QUICK)
        == 0
    )
    recipe = Run(Path("a.run").resolve()).config.recipe
    assert recipe.hyperparameters == {"widths": [8, 8], "blocks": [1, 1]}
    assert recipe.init == str(base)


def test_time_becomes_steps_once_and_measuring_changes_nothing(
    train: Train, picture_folder: Path, recipe_file: Callable[..., Path]
) -> None:
    recipe = recipe_file(phases=[{"learning_rate": 1e-3}, {"learning_rate": 1e-4, "batch": 2}])
    assert train(picture_folder, "--recipe", recipe, "--time", "3s", "-o", "timed.safetensors", *QUICK) == 0
    steps = Run(Path("timed.run").resolve()).config.steps
    assert 1 <= steps < 3000
    arguments = ("--recipe", recipe, "--steps", str(steps), "-o", "counted.safetensors", *QUICK)
    assert train(picture_folder, *arguments) == 0
    timed, counted = (Run(Path(name).resolve()).load_state() for name in ("timed.run", "counted.run"))
    assert timed is not None
    assert counted is not None
    assert timed["done"] == counted["done"] == steps
    for name, value in counted["average"].items():
        assert torch.equal(timed["average"][name], value)


def test_time_leaves_room_for_validation() -> None:
    steps, every = pace.steps_in(1200, 0.5, 3.0)
    assert steps * 0.5 + steps / every * 3.0 <= 1200
    assert steps > 2000
    assert pace.steps_in(1, 10.0, 50.0)[0] == 1
    assert pace.validate_every(1) == 1
    assert pace.validate_every(1000) == 50


@pytest.mark.parametrize(
    ("text", "expected"), [("90s", 90), ("30m", 1800), ("2h", 7200), ("1h30m", 5400), ("0.5h", 1800)]
)
def test_lengths_of_time(text: str, expected: float) -> None:
    assert cli.seconds(text) == expected


@pytest.mark.parametrize("text", ["", "30", "m", "-5m", "0s", "5x", "m5"])
def test_what_is_no_length_of_time(text: str) -> None:
    with pytest.raises(UsageError):
        cli.seconds(text)


def test_the_preview_trains_nothing(
    train: Train, picture_folder: Path, recipe_file: Callable[..., Path]
) -> None:
    assert train(picture_folder, "--recipe", recipe_file(), "--preview", "sheet.png") == 0
    assert cv2.imread("sheet.png").shape[1] > 4 * 32
    assert not list(Path.cwd().glob("*.run"))


def test_what_is_there_is_listed_without_training(
    train: Train, picture_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (picture_folder / "again.png").write_bytes((picture_folder / "p0.png").read_bytes())
    (picture_folder / "notes.png").write_text("no picture")
    cv2.imwrite(str(picture_folder / "tiny.png"), np.zeros((20, 90, 3), np.uint8))
    assert train(picture_folder, "--list", "--json") == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    listed = {event["name"]: event for event in events if event["event"] == "picture"}
    assert sorted(listed) == ["again.png", *(f"p{number}.png" for number in range(1, 9))]
    assert {Path(one["path"]) for one in listed.values()} == {picture_folder / name for name in listed}
    assert all((one["width"], one["height"]) == (96, 96) for one in listed.values())
    out = {event["name"]: event["kind"] for event in events if event["event"] == "left_out"}
    assert out == {"p0.png": "duplicate", "notes.png": "bad", "tiny.png": "small"}
    apart = {name for name, one in listed.items() if one["kept_apart"]}
    assert events[-1] == {
        "event": "found",
        "pictures": 9 - len(apart),
        "kept_apart": len(apart),
        "left_out": 3,
    }
    assert not list(Path.cwd().glob("*.run"))
    assert train(picture_folder, "--list") == 0
    assert f"{9 - len(apart)} to learn from, {len(apart)} kept apart" in capsys.readouterr().err


def test_what_would_be_kept_apart_is_what_is(
    train: Train, picture_folder: Path, recipe_file: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert train(picture_folder, "--list", "--json") == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    apart = {event["name"] for event in events if event.get("kept_apart") is True}
    arguments = ("--recipe", recipe_file(), "--steps", "1", "-o", "x.safetensors", *QUICK)
    assert train(picture_folder, *arguments) == 0
    cells = json.loads(Path("x.run/samples/cells.json").read_text("utf-8"))
    assert {cell["picture"] for cell in cells} == apart


def test_a_folder_without_pictures_says_why_of_every_file(
    train: Train, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "no pictures"
    folder.mkdir()
    (folder / "a.jpg").write_bytes(b"")
    assert train(folder, "--list", "--json") == 8
    *_, out, error = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (out["event"], out["name"], out["kind"]) == ("left_out", "a.jpg", "bad")
    assert "no usable picture" in error["error"]["what"]


def test_a_run_belongs_to_one_process(
    train: Train, picture_folder: Path, recipe_file: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ("--recipe", recipe_file(), "--steps", "1", "-o", "x.safetensors", *QUICK)
    assert train(picture_folder, *arguments) == 0
    log = Path("x.run/log.jsonl").read_bytes()
    with Run(Path("x.run").resolve()).held():
        assert train("--resume", "x.run") == 8
        assert "another process" in capsys.readouterr().err
    assert bool(Path("x.run/log.jsonl").read_bytes() == log)
    assert train("--resume", "x.run") == 0


def test_what_a_base_owes_is_owed_by_what_learns_from_it(
    train: Train, picture_folder: Path, recipe_file: Callable[..., Path]
) -> None:
    Path("first.txt").write_text("A. Painter\n", "utf-8")
    Path("second.txt").write_text("B. Painter\nA. Painter\n", "utf-8")
    quick = ("--recipe", recipe_file(), "--steps", "1", *QUICK)
    assert train(picture_folder, "--credits", "first.txt", "-o", "a.safetensors", *quick) == 0
    more = ("--init", "a.safetensors", "--credits", "second.txt", "--keep", "-o", "b.safetensors")
    assert train(picture_folder, *more, *quick) == 0
    assert checkpoint.read_card(Path("b.safetensors")).attributions == ["A. Painter", "B. Painter"]


def test_excluded_and_validation_pictures_are_not_learnt(
    train: Train, picture_folder: Path, recipe_file: Callable[..., Path], tmp_path: Path
) -> None:
    (tmp_path / "list.txt").write_text("p0.png\np1.png\n", "utf-8")
    apart = tmp_path / "apart"
    apart.mkdir()
    for name in ("p2.png", "p3.png"):
        (apart / name).write_bytes((picture_folder / name).read_bytes())
    arguments = ("--recipe", recipe_file(), "--steps", "1", "-o", "x.safetensors", *QUICK)
    assert train(picture_folder, "--exclude", "list.txt", "--val", apart, *arguments) == 0
    card = checkpoint.read_card(Path("x.safetensors"))
    assert card.trained_on.pictures == 9 - 2 - 2
    assert card.trained_on.excluded == ["list.txt"]


def test_one_picture_cannot_be_judged(
    train: Train,
    picture_folder: Path,
    recipe_file: Callable[..., Path],
    base: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    one = picture_folder / "p0.png"
    arguments = ("--recipe", recipe_file(), "--init", base, "--steps", "2", "-o", "one.safetensors", *QUICK)
    assert train(one, *arguments) == 0
    shown = capsys.readouterr().err
    assert "only one picture" in shown
    assert "nobody knows" in shown
    assert checkpoint.read_card(Path("one.safetensors")).steps == 2


def _result(*values: float, score: str = "psnr") -> Result:
    return Result(tuple(CaseScore(f"p{i % 2}", "small", {score: value}) for i, value in enumerate(values)))


def test_the_verdict_is_honest() -> None:
    better = compare(_result(20, 21, 22, 23), _result(21, 22.1, 23, 24.1), "psnr")
    assert better is not None
    assert better.helped
    assert better.gain == pytest.approx(1.05)
    assert better.pictures == {"p0": (21.0, 22.0), "p1": (22.0, pytest.approx(23.1))}
    assert "2 of 2 pictures better" in better.text()
    noisy = compare(_result(20, 20, 20, 20), _result(25, 16, 24, 15.4), "psnr")
    assert noisy is not None
    assert not noisy.helped  # within the error
    tiny = compare(_result(20, 20), _result(20.01, 20.01), "psnr")
    assert tiny is not None
    assert not tiny.helped
    texture = compare(_result(0.2, 0.3, score="lpips"), _result(0.15, 0.24, score="lpips"), "lpips")
    assert texture is not None
    assert texture.helped
    assert "better by 0.05" in texture.text()
    assert compare(_result(), _result(), "latest") is None
