"""The tables in the pages of docs/, each between two marks of its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

DOCS = Path(__file__).resolve().parents[1] / "docs"


def lines_of(table: str, page: str = "benchmarks.md") -> list[str]:
    """What stands between the marks of `table` now."""
    text = (DOCS / page).read_text("utf-8")
    return text.partition(f"<!-- {table}: begin -->\n")[2].partition(f"<!-- {table}: end -->")[0].splitlines()


def renew(table: str, lines: Sequence[str], page: str = "benchmarks.md") -> None:
    """Replace what stands between the marks of `table`. Raises `ValueError` where they are missing."""
    begin, end = f"<!-- {table}: begin -->", f"<!-- {table}: end -->"
    path = DOCS / page
    before, found, rest = path.read_text("utf-8").partition(begin)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise ValueError(f"{page} has no place for the table “{table}”.")
    path.write_text("\n".join([f"{before}{begin}", *lines, f"{end}{after}"]), "utf-8")
