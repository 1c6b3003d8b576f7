"""The tables in docs/: a program finds the place of its own and changes nothing else."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

PROGRAMS = Path(__file__).resolve().parents[2] / "benchmarks"


def _loaded(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"benchmarks.{name}", PROGRAMS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


page = _loaded("page")
TABLES = {
    name
    for path in PROGRAMS.glob("*.py")
    for name in re.findall(r'renew\("(\w+)", [^"\n]*\)$', path.read_text("utf-8"), re.MULTILINE)
}
"""Those of docs/benchmarks.md."""


@pytest.fixture
def graphs() -> ModuleType:
    return _loaded("graphs")  # loads torch


@pytest.fixture
def docs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(page, "DOCS", tmp_path)
    text = "# Page\n\n<!-- graphs: begin -->\nold\n<!-- graphs: end -->\n\nafter\n"
    (tmp_path / "benchmarks.md").write_text(text, "utf-8")
    return tmp_path / "benchmarks.md"


def test_every_table_has_one_place() -> None:
    assert {"graphs", "speed", "start", "canvas"} <= TABLES
    text = (page.DOCS / "benchmarks.md").read_text("utf-8")
    for name in TABLES:
        assert text.count(f"<!-- {name}: begin -->") == text.count(f"<!-- {name}: end -->") == 1, name


def test_a_table_replaces_the_one_before(docs: Path) -> None:
    page.renew("graphs", ["new", "lines"])
    assert docs.read_text("utf-8") == (
        "# Page\n\n<!-- graphs: begin -->\nnew\nlines\n<!-- graphs: end -->\n\nafter\n"
    )
    assert page.lines_of("graphs") == ["new", "lines"]
    with pytest.raises(ValueError, match="no place for the table “speed”"):
        page.renew("speed", ["x"])


def test_the_table_of_graphs_is_written(
    graphs: ModuleType, docs: Path, install: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    install("tiny")
    monkeypatch.setattr(graphs, "renew", page.renew)
    options = ["--write", "--filler", "tiny", "--side", "64", "--rounds", "1", "--only", "frozen"]
    monkeypatch.setattr(sys, "argv", ["graphs.py", *options])
    graphs.main()
    lines = page.lines_of("graphs")
    assert lines == capsys.readouterr().out.splitlines()
    assert lines[0].startswith("tiny, one pass over 64 x 64 px")
    assert re.fullmatch(r"\| traced and frozen \| \d+\.\d\d \| \d+\.\d s \| 0\.0\d+ \|", lines[-1])
