"""Tables, numbers and the page: right means, right order, and nothing from outside that the page would run."""

from __future__ import annotations

import csv
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import numpy as np
import pytest

from training.evaluate import report
from training.evaluate.detectors import Detections, Finding
from training.evaluate.gallery import Gallery
from training.evaluate.run import Evaluation, Failure, Score
from training.evaluate.summary import by_bin, by_detector, by_kind
from training.objectives.metrics import Scores

NASTY = "<img src=x onerror=alert(1)>&#|'\"%"


def score(case: str, psnr: float, filler: str = "one", **changes: object) -> Score:
    values = {
        "case": case, "picture": f"/p/{case}.png", "kind": case.partition("_")[2] or "small", "filler": filler,
        "ratio": 0.05, "bin": (0.01, 0.1), "border": False, "hole": Scores(psnr, 0.5, 2.0, 0.1),
        "whole": Scores(psnr + 10, 0.9, 0.2, 0.01), "seconds": 2.0, "megapixels": 0.5,
    }  # fmt: skip
    return Score(**{**values, **changes})  # type: ignore[arg-type]


def finding(case: str, iou: float | None, flagged: float, detector: str = "net") -> Finding:
    return Finding(case, f"/p/{case}.png", detector, iou, iou, iou, flagged, 1.0, 0.25)


class Page(HTMLParser):
    """Sources, links and headings of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.files: list[str] = []
        self.titles: list[str] = []
        self._in_title = False
        self.attributes: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [name for name, _ in attrs]
        self.files += [value or "" for name, value in attrs if name in ("src", "href")]
        self._in_title = tag == "h3"

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.titles.append(data)
            self._in_title = False


def test_rows_by_kind_are_means() -> None:
    rows = by_kind(
        [score("a_small", 20), score("b_small", 24), score("a_large", 10), score("a_small", 30, "two")]
    )
    assert [(row.filler, row.group, row.cases) for row in rows] == [
        ("one", "small", 2), ("two", "small", 1), ("one", "large", 1), ("one", "all", 3), ("two", "all", 1),
    ]  # fmt: skip
    assert rows[0].hole.psnr == 22
    assert rows[0].whole.psnr == 32
    assert rows[3].hole.psnr == 18
    assert rows[0].seconds_per_megapixel == 4


def test_lpips_is_left_out_unless_all_cases_have_it() -> None:
    rows = by_kind([score("a_small", 20), score("b_small", 24, hole=Scores(24, 0.5, 2.0, None))])
    assert rows[0].hole.lpips is None
    assert rows[0].whole.lpips == pytest.approx(0.01)


def test_rows_by_bin_keep_borders_apart() -> None:
    rows = by_bin(
        [
            score("a", 20, bin=(0.1, 0.2)),
            score("b", 22),
            score("c", 24, border=True),
            score("d", 9, bin=None),
        ]
    )
    assert [(row.group, row.border, row.hole.psnr) for row in rows] == [
        ("0.01–0.1", "without", 22),
        ("0.01–0.1", "with", 24),
        ("0.1–0.2", "without", 20),
    ]


def test_detectors_are_summed_up() -> None:
    found = [finding("a", 0.5, 0.1), finding("b", 0.7, 0.1)]
    found += [finding(f"c{i}", None, share) for i, share in enumerate((0.0, 0.001, 0.02))]
    (row,) = by_detector(found)
    assert (row.damaged, row.clean) == (2, 3)
    assert row.iou == pytest.approx(0.6)
    assert row.flagged_median == pytest.approx(0.001)
    assert row.flagged_95 == pytest.approx(np.percentile([0, 0.001, 0.02], 95))
    assert row.seconds_per_megapixel == 4
    (only_clean,) = by_detector(found[2:])
    assert only_clean.iou is None


def _filled(gallery: Gallery, *scores: Score) -> Evaluation:
    hole = np.zeros((40, 600), bool)
    hole[5:20, 10:30] = True
    clean = np.full((40, 600, 3), 90, np.uint8)
    filled = np.where(hole[..., None], np.uint8(100), clean)
    for one in scores:
        gallery.add_fill(one, clean, filled, hole)
    return Evaluation(list(scores))


def test_all_files_of_a_report(tmp_path: Path) -> None:
    gallery = Gallery(tmp_path / "out")
    done = _filled(gallery, score("a_small", 30), score("b_small", 20), score("a_large", 25))
    done.failures.append(Failure("c_small", "one", "It broke."))
    tables = report.write_report(gallery.folder, done, gallery, {"seed": "7"}, title="Fills", bins=True)
    assert [table.name for table in tables] == ["table", "bins"]

    text = (gallery.folder / "table.md").read_text("utf-8")
    assert "| one | small | 2 | 25.00 | 0.5000 | 2.000 | 0.1000 | 35.00 |" in text
    assert "- c_small, one: It broke." in text
    assert "- seed: 7" in text
    with (gallery.folder / "table.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["damage"], float(row["hole PSNR"])) for row in rows] == [
        ("small", 25), ("large", 25), ("all", 25),
    ]  # fmt: skip
    assert (gallery.folder / "bins.csv").exists()
    numbers = json.loads((gallery.folder / "results.json").read_text("utf-8"))
    assert numbers["complete"]
    assert len(numbers["cases"]) == 3
    assert numbers["cases"][0]["hole"] == {"psnr": 30, "ssim": 0.5, "l1": 2.0, "lpips": 0.1}
    assert numbers["table"][0]["hole PSNR"] == 25
    assert numbers["failures"] == [{"case": "c_small", "method": "one", "error": "It broke."}]

    page = Page((gallery.folder / "index.html").read_text("utf-8"))
    assert page.titles == ["b_small", "a_large", "a_small"]  # worst first
    assert len(page.files) == 3 * 8
    for file in page.files:
        assert (gallery.folder / unquote(file)).is_file()
    assert (gallery.folder / "fills" / "one" / "a_small.png").is_file()


def test_an_interrupted_run_says_so(tmp_path: Path) -> None:
    gallery = Gallery(tmp_path)
    done = _filled(gallery, score("a_small", 30))
    done.cancelled = True
    report.write_report(tmp_path, done, gallery, {}, title="Fills")
    for name in ("table.md", "index.html"):
        assert "interrupted" in (tmp_path / name).read_text("utf-8")
    assert not json.loads((tmp_path / "results.json").read_text("utf-8"))["complete"]


def test_names_from_outside_stay_text(tmp_path: Path) -> None:
    name = NASTY.replace("/", "")
    gallery = Gallery(tmp_path)
    done = _filled(gallery, score(name, 30, filler=name, kind=name))
    done.failures.append(Failure(name, name, NASTY))
    report.write_report(tmp_path, done, gallery, {"pictures": NASTY}, title=NASTY)
    text = (tmp_path / "index.html").read_text("utf-8")
    page = Page(text)
    assert "onerror" not in page.attributes
    assert page.titles[0].startswith("<img")
    for file in page.files:
        assert (tmp_path / unquote(file)).is_file()
    rows = [line for line in (tmp_path / "table.md").read_text("utf-8").splitlines() if "30.00" in line]
    assert {len(re.split(r"(?<!\\)\|", row)) for row in rows} == {14}  # a bar in a name ends no cell


def test_detectors_have_a_page_too(tmp_path: Path) -> None:
    gallery = Gallery(tmp_path)
    rgb = np.full((20, 30, 3), 90, np.uint8)
    found, true = np.zeros((2, 20, 30), bool)
    found[:4], true[2:6] = True, True
    findings = [finding("good", 0.9, 0.1), finding("bad", 0.2, 0.1), finding("clean", None, 0.3)]
    for one in findings:
        gallery.add_finding(one, rgb, found, true)
    (table,) = report.write_report(tmp_path, Detections(findings), gallery, {}, title="Detectors")
    assert table.shown()[0][:3] == ["net", "2", "0.550"]
    page = Page((tmp_path / "index.html").read_text("utf-8"))
    assert page.titles == ["bad", "good", "clean"]
    assert (tmp_path / "masks" / "net" / "bad.png").is_file()


def test_small_views_are_small(tmp_path: Path) -> None:
    import cv2

    gallery = Gallery(tmp_path)
    _filled(gallery, score("wide", 20))
    view = cv2.imread(str(tmp_path / "thumbnails" / "wide-truth.jpg"))
    assert view.shape == (24, 360, 3)
    full = cv2.imread(str(tmp_path / "fills" / "one" / "wide.png"))
    assert full.shape == (40, 600, 3)
    assert full[10, 20].tolist() == [100, 100, 100]
