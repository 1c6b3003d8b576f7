"""Write whom the training pictures' licences ask to name: the file for `restorer-train --credits`.

    PYTHONPATH=. python scripts/credits.py [../shared/data/SOURCES.csv] [-o resources/checkpoints/ATTRIBUTIONS.txt]

One line for every credit of a CC BY picture, one for each book whose pictures fall under its own CC BY licence, one for
the Unsplash photographers, one that sums up the public domain. Each line stands for itself: a checkpoint's card holds
them as a list. Only pictures in `train/` count.
"""

from __future__ import annotations

import argparse
import csv
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from restorer.imaging.atomic import replacing

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT.parent / "shared" / "data" / "SOURCES.csv"
OUTPUT = ROOT / "resources" / "checkpoints" / "ATTRIBUTIONS.txt"

Row = dict[str, str]
"""One picture, by the columns of SOURCES.csv."""

CHANGES = (
    "The training pictures were shrunk, cropped, turned and recoloured while training; none of them is in the "
    "checkpoint."
)
LICENCES = "Texts of the licences: CC BY x.y: https://creativecommons.org/licenses/by/x.y/"
_WHOLE_BOOK = "repo CC BY 4.0"
_BOOKS = {
    "openstax/osbooks-life-liberty-and-pursuit-happiness": "OpenStax and the Bill of Rights Institute, “Life, Liberty, "
    "and the Pursuit of Happiness”"
}
"""Repository to authors and title where its pictures fall under the book's licence; others: the repository's owner."""
_UNSPLASH = re.compile(r"(.+)-.{11}-unsplash")
"""Photographer and the picture's number of eleven characters, as Unsplash names its files."""


def read_rows(path: Path) -> list[Row]:
    """The training pictures in SOURCES.csv, in its order."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [row for row in csv.DictReader(file) if row["file"].startswith("train/")]


def credit_lines(rows: Iterable[Row]) -> list[str]:
    """All lines of the file."""
    books, tagged, photographers, free = _sorted_by_right(rows)
    lines = [CHANGES, LICENCES]
    lines += sorted({_tagged_line(row) for row in tagged})
    for repository in sorted({row["source_repository"] for row in books}):
        lines.append(_book_line(repository, [row for row in books if row["source_repository"] == repository]))
    if photographers:
        names = sorted({_photographer(row) for row in photographers})
        lines.append(f"Unsplash (https://unsplash.com/license): {', '.join(names)}")
    if free:
        lines.append(f"Public domain or CC0, {len(free)} pictures: {', '.join(_shares(free))}")
    return lines


def _sorted_by_right(rows: Iterable[Row]) -> tuple[list[Row], list[Row], list[Row], list[Row]]:
    """Pictures under their book's CC BY, under a CC BY of their own, from Unsplash, and free of conditions.

    Raises `ValueError` for rights that are none of these: somebody has to decide what they ask for.
    """
    books, tagged, photographers, free = [], [], [], []
    for row in rows:
        rights = row["rights"]
        if rights.startswith(_WHOLE_BOOK):
            books.append(row)
        elif "CC BY" in rights:
            tagged.append(row)
        elif rights.startswith("Unsplash"):
            photographers.append(row)
        elif re.search(r"\b(PD|CC0|Public Domain)\b", rights):
            free.append(row)
        else:
            raise ValueError(f"{row['file']}: unknown rights: {rights!r}")
    return books, tagged, photographers, free


def _tagged_line(row: Row) -> str:
    """The credit as its source gives it, and that source."""
    source = f"github.com/{row['source_repository']}"
    credit = _credit(row)
    if credit:
        return f"{credit}; from {source}"
    return f"“{row['title']}”, author not named, CC BY; from {source} ({Path(row['path']).name})"


def _book_line(repository: str, rows: list[Row]) -> str:
    named = sorted({credit for row in rows if (credit := _credit(row))})
    by = f"; among them: {'; '.join(named)}" if named else ""
    who = _BOOKS.get(repository, repository.partition("/")[0])
    return f"{who}, github.com/{repository}, CC BY 4.0: {len(rows)} pictures{by}"


def _credit(row: Row) -> str:
    """What stands in "(credit: ...)", on one line; empty where nobody is named."""
    text = re.sub(r"\s+", " ", row["artist"]).replace(" ,", ",").strip()
    return text.removeprefix("(").removesuffix(")").removeprefix("credit:").strip()


def _photographer(row: Row) -> str:
    name = Path(row["path"]).stem
    found = _UNSPLASH.fullmatch(name)
    return (found[1] if found else name).replace("-", " ").title()


def _shares(rows: list[Row]) -> list[str]:
    """Source and number of pictures, most first; the many books of one owner together."""
    counts = Counter(_origin(row) for row in rows)
    return [
        f"{name} {number}" for name, number in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    ]


def _origin(row: Row) -> str:
    owner = row["source_repository"].partition("/")[0]
    for name in ("Art Institute of Chicago", "Met Museum", "Standard Ebooks", "Prokudin-Gorskii"):
        if name in row["rights"]:
            return name
    return "OpenStax" if owner == "openstax" else f"github.com/{row['source_repository']}"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sources", type=Path, nargs="?", default=SOURCES)
    parser.add_argument("-o", "--output", type=Path, default=OUTPUT)
    asked = parser.parse_args()
    lines = credit_lines(read_rows(asked.sources))
    with replacing(asked.output) as path:
        path.write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{asked.output}: {len(lines)} lines, {asked.output.stat().st_size / 1000:.1f} kB")


if __name__ == "__main__":
    main()
