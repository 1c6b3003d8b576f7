"""Attributions: whoever asks to be named is named, and rights that nobody has thought about stop the script."""

from __future__ import annotations

import csv
import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
COLUMNS = ("file", "source_repository", "path", "rights", "title", "artist")


@pytest.fixture
def credit() -> ModuleType:
    spec = importlib.util.spec_from_file_location("credits_script", ROOT / "scripts" / "credits.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _row(*values: str) -> dict[str, str]:
    return dict(zip(COLUMNS, values, strict=True))


ROWS = [
    _row("train/a.jpg", "openstax/book", "a.jpg", "image tagged CC BY", "Desert", "(credit: “K” by Q  N/Flickr, CC BY 2.0)"),
    _row("train/b.jpg", "openstax/book", "b.jpg", "image tagged CC BY", "Market", ""),
    _row("train/c.jpg", "openstax/other", "c.jpg", "repo CC BY 4.0; historic image", "Man", "(credit: Archive)"),
    _row("train/d.jpg", "openstax/other", "d.jpg", "repo CC BY 4.0", "Woman", ""),
    _row("train/e.jpg", "x/y", "U/jo-la-_-QQuvAwQ-0-unsplash.jpg", "Unsplash licence (free)", "", ""),
    _row("train/f.jpg", "p/q", "f.jpg", "Met Museum Open Access CC0", "", ""),
    _row("train/g.jpg", "p/q", "g.jpg", "PD by age (repo text NC-SA)", "", ""),
    _row("val/h.jpg", "p/q", "h.jpg", "image tagged CC BY", "Held out", "(credit: Nobody, CC BY 2.0)"),
]  # fmt: skip


def test_who_asks_to_be_named_is_named(credit: ModuleType, tmp_path: Path) -> None:
    source = tmp_path / "SOURCES.csv"
    with source.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(ROWS)
    lines = credit.credit_lines(credit.read_rows(source))
    assert "“K” by Q N/Flickr, CC BY 2.0; from github.com/openstax/book" in lines
    assert "“Market”, author not named, CC BY; from github.com/openstax/book (b.jpg)" in lines
    assert "openstax, github.com/openstax/other, CC BY 4.0: 2 pictures; among them: Archive" in lines
    assert "Unsplash (https://unsplash.com/license): Jo La" in lines
    assert "Public domain or CC0, 2 pictures: Met Museum 1, github.com/p/q 1" in lines
    assert not any("Nobody" in line for line in lines)
    assert all(line.strip() == line and line for line in lines)


def test_unknown_rights_stop_it(credit: ModuleType) -> None:
    with pytest.raises(ValueError, match=r"train/a\.jpg.*all rights reserved"):
        credit.credit_lines([_row("train/a.jpg", "x/y", "a.jpg", "all rights reserved", "", "")])


@pytest.mark.pictures
def test_the_committed_file_is_up_to_date(credit: ModuleType, shared_data: Path) -> None:
    lines = credit.credit_lines(credit.read_rows(shared_data / "SOURCES.csv"))
    assert credit.OUTPUT.read_text("utf-8").splitlines() == lines
    assert credit.OUTPUT.stat().st_size < 200_000
