"""Model cards and their table: everything in a checkpoint's card is there to read, and an empty folder is no fault."""

from __future__ import annotations

import datetime
import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from restorer.errors import CheckpointError
from restorer.models.card import TrainedOn
from restorer.models.checkpoint import sha256
from restorer.models.networks.network import Network

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "model_cards.py"
PAGE = "Before.\n\n<!-- checkpoints: begin -->\nold\n<!-- checkpoints: end -->\n\nAfter.\n"


@pytest.fixture
def cards(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("model_cards", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "model_cards", module)  # dataclasses look for it there
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "models.md"
    path.write_text(PAGE, "utf-8")
    return path


def test_an_empty_folder_gives_a_table_that_says_so(cards: ModuleType, page: Path, tmp_path: Path) -> None:
    assert cards.write(tmp_path, page) == [page]
    assert page.read_text("utf-8") == PAGE.replace("old", "No checkpoint is shipped yet.")
    assert cards.write(tmp_path, page) == []


def test_everything_in_the_card_is_written(
    cards: ModuleType, page: Path, install: Callable[..., Path], tiny: Network
) -> None:
    curve = [(float(k), 20 + k / 10) for k in range(100)]
    path = install(
        "mine",
        description="For tests.",
        largest_hole=48,
        trained_on=TrainedOn(pictures=964, damage=["scratch", "large"], excluded=["small_sets.txt"]),
        recipe="restorer-default",
        seed=7,
        steps=12_345,
        crops=98_765,
        hours=1.5,
        hardware="2 threads, bfloat16",
        curve=curve,
        scores={"all": {"psnr": 26.5, "lpips": 0.0456}, "scratch": {"psnr": 30.125, "ssim": 0.875}},
        attributions=["“Kalahari” by Quinn Norton/Flickr, CC BY 2.0"],
        base="ab" * 32,
        date=datetime.date(2026, 1, 31),
    )
    sums = path.with_name("SHA256SUMS")
    assert set(cards.write(path.parent, page)) == {path.with_suffix(".md"), sums, page}
    assert sums.read_text("utf-8") == f"{sha256(path)}  mine.safetensors\n"
    text = path.with_suffix(".md").read_text("utf-8")
    parameters = sum(weights.numel() for weights in tiny.parameters())
    for part in (
        f"# Mine (`{path.stem}`)",
        "For tests.",
        sha256(path),
        f"{parameters:,} parameters",
        "48 pixels radius",
        "pictures: 964",
        "small_sets.txt",
        "scratch, large",
        "[`restorer-default`](../../training/recipes/restorer-default.toml)",
        "seed: 7",
        "12,345",
        "98,765",
        "hours: 1.50",
        "2 threads, bfloat16",
        "| 0.0 | 20.00 |",
        "| 99.0 | 29.90 |",
        "| scratch | 30.12 | 0.8750 |  |\n| all | 26.50 |  | 0.0456 |",
        "Apache-2.0",
        "- “Kalahari” by Quinn Norton/Flickr, CC BY 2.0",
        "ab" * 32,
        "2026-01-31",
    ):
        assert part in text, part
    assert text.count("\n| ") < 30  # the curve is thinned
    row = next(line for line in page.read_text("utf-8").splitlines() if "`mine`" in line)
    assert f"| fill | {parameters:,} |" in row
    assert "98,765 | 1.5 | PSNR, dB: scratch 30.12, all 26.50 |" in row
    assert page.read_text("utf-8").endswith("\n\nAfter.\n")
    assert "slightly optimistic" in text


def test_scores_of_a_benchmark_are_called_so(
    cards: ModuleType, page: Path, install: Callable[..., Path]
) -> None:
    path = install("mine", scores={"scratch": {"psnr": 30.5, "lpips": 0.0123}})
    cards.write(path.parent, page)
    text = path.with_suffix(".md").read_text("utf-8")
    assert "over the pictures of docs/benchmarks.md" in text
    assert "optimistic" not in text


def test_a_detector_is_scored_by_overlap(
    cards: ModuleType, page: Path, install: Callable[..., Path], bright_spotter: Network
) -> None:
    scores = {"whitish": {"iou": 0.7654, "alarms": 1.0}, "clean": {"alarms": 0.1}}
    path = install(
        "spotter", bright_spotter, largest_hole=None, scores=scores, curve=[(0.0, 0.1), (3.0, 0.7)]
    )
    cards.write(path.parent, page)
    assert "IoU: whitish 0.7654 |" in page.read_text("utf-8")
    text = path.with_suffix(".md").read_text("utf-8")
    assert "| minutes | IoU |" in text
    assert "| clean |  | 0.10 |" in text
    assert "largest hole" not in text


def test_the_common_attributions_are_not_repeated(
    cards: ModuleType, page: Path, install: Callable[..., Path]
) -> None:
    path = install("mine", attributions=["One", "Two"])
    (path.parent / "ATTRIBUTIONS.txt").write_text("One\nTwo\n", "utf-8")
    cards.write(path.parent, page)
    text = path.with_suffix(".md").read_text("utf-8")
    assert "[ATTRIBUTIONS.txt](ATTRIBUTIONS.txt)" in text
    assert "- One" not in text


def test_a_broken_checkpoint_stops_it_before_anything_is_written(
    cards: ModuleType, page: Path, install: Callable[..., Path]
) -> None:
    path = install("mine")
    (path.parent / "worse.safetensors").write_bytes(b"nothing")
    with pytest.raises(CheckpointError):
        cards.write(path.parent, page)
    assert page.read_text("utf-8") == PAGE
    assert not path.with_suffix(".md").exists()


def test_a_page_without_marks_is_refused(cards: ModuleType, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("Nothing here.\n", "utf-8")
    with pytest.raises(ValueError, match="checkpoints: begin"):
        cards.write(tmp_path, page)


def test_the_real_page_has_the_marks(cards: ModuleType) -> None:
    assert cards.renewed(cards.PAGE.read_text("utf-8"), ["x"]).count("\nx\n") == 1
