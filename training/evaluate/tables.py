"""Tables of results, the same in every form: Markdown, CSV, JSON and HTML."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from training.evaluate.summary import DetectorRow, Row

Cell = str | int | float | None


@dataclass(frozen=True)
class Column:
    """A heading, and how many decimals its numbers show."""

    name: str
    digits: int = 0


@dataclass(frozen=True)
class Table:
    """`name` is a file name without its ending; None in a cell is left empty."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""

    def shown(self) -> list[list[str]]:
        """The cells as people read them."""
        return [[_text(cell, c) for cell, c in zip(row, self.columns, strict=True)] for row in self.rows]

    def markdown(self) -> str:
        lines = [[column.name for column in self.columns], ["---"] * len(self.columns)]
        lines += [[cell.replace("|", "\\|") for cell in row] for row in self.shown()]
        body = "\n".join("| " + " | ".join(line) + " |" for line in lines)
        return "\n\n".join(part for part in (f"## {self.title}", body, self.note) if part) + "\n"

    def csv(self) -> str:
        """All decimals, a point as decimal mark, commas between, UTF-8."""
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(column.name for column in self.columns)
        writer.writerows(self.rows)
        return out.getvalue()

    def html(self) -> str:
        head = "".join(f"<th>{escape(column.name)}</th>" for column in self.columns)
        rows = "".join(
            "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in self.shown()
        )
        note = f"<p>{escape(self.note)}</p>" if self.note else ""
        return (
            f"<section><h2>{escape(self.title)}</h2>"
            f'<div class="wide"><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>{note}</section>'
        )


def _text(cell: Cell, column: Column) -> str:
    if cell is None:
        return ""
    return f"{cell:.{column.digits}f}" if isinstance(cell, float) else str(cell)


_MEASURES = tuple(
    Column(f"{where} {what}", digits)
    for where in ("hole", "whole")
    for what, digits in (("PSNR", 2), ("SSIM", 4), ("L1 %", 3), ("LPIPS", 4))
)
_NOTE = (
    "Means over cases. Hole: over the pixels that were filled; whole: over the picture. PSNR in dB, higher is better, "
    "as SSIM; L1 in per cent of full scale and LPIPS: lower is better. s/MP: wall seconds for a megapixel of picture."
)


def filler_tables(by_kind: Sequence[Row], by_bin: Sequence[Row]) -> list[Table]:
    """By kind of damage; and by hole ratio where there are such rows."""
    tables = [_fillers("table", "Fills by kind of damage", "damage", by_kind, _NOTE)]
    if by_bin:
        note = (
            "Shares of the picture that are hole, and whether holes come near its edge (Liu et al. 2018). "
            + _NOTE
        )
        tables.append(_fillers("bins", "Fills by hole ratio", "hole ratio", by_bin, note))
    return tables


def _fillers(name: str, title: str, group: str, rows: Sequence[Row], note: str) -> Table:
    with_border = any(row.border for row in rows)
    columns = [Column("filler"), Column(group), *([Column("border")] if with_border else []), Column("cases")]
    cells: list[tuple[Cell, ...]] = []
    for row in rows:
        measures: list[Cell] = []
        for scores in (row.hole, row.whole):
            measures += [scores.psnr, scores.ssim, scores.l1, scores.lpips]
        border: list[Cell] = [row.border] if with_border else []
        cells.append((row.filler, row.group, *border, row.cases, *measures, row.seconds_per_megapixel))
    return Table(name, title, (*columns, *_MEASURES, Column("s/MP", 2)), tuple(cells), note)


def detector_table(rows: Sequence[DetectorRow]) -> Table:
    columns = (
        Column("detector"),
        Column("damaged"),
        Column("IoU", 3),
        Column("precision", 3),
        Column("recall", 3),
        Column("clean"),
        Column("flagged % median", 3),
        Column("flagged % 95th", 3),
        Column("s/MP", 2),
    )

    def per_cent(share: float | None) -> float | None:
        return None if share is None else 100 * share

    cells = tuple(
        (
            row.detector,
            row.damaged,
            row.iou,
            row.precision,
            row.recall,
            row.clean,
            per_cent(row.flagged_median),
            per_cent(row.flagged_95),
            row.seconds_per_megapixel,
        )
        for row in rows
    )
    note = (
        "Means over damaged pictures. IoU: overlap of found and true pixels over their union (Jaccard). Flagged: share "
        "of the pixels of pictures without a mask, which count as clean."
    )
    return Table("table", "Detectors", columns, cells, note)
