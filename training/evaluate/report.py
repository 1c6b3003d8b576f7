"""Writes what was measured: tables (Markdown, CSV), all numbers (JSON), and a page to look at (HTML)."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from html import escape
from pathlib import Path
from string import Template
from urllib.parse import quote

from restorer import __version__
from restorer.imaging import atomic
from training.evaluate.detectors import Detections
from training.evaluate.gallery import Entry, Figure, Gallery
from training.evaluate.run import Evaluation, Failure
from training.evaluate.summary import by_bin, by_detector, by_kind
from training.evaluate.tables import Table, detector_table, filler_tables

TABLES, NUMBERS, PAGE = "table.md", "results.json", "index.html"
_CUT = "The run was interrupted: only what was done until then is counted."


def tables_of(done: Evaluation | Detections, *, bins: bool = False) -> list[Table]:
    """The tables for what was measured; with `bins` also by hole ratio."""
    if isinstance(done, Detections):
        return [detector_table(by_detector(done.findings))]
    return filler_tables(by_kind(done.scores), by_bin(done.scores) if bins else [])


def write_report(
    folder: Path,
    done: Evaluation | Detections,
    gallery: Gallery,
    facts: Mapping[str, str],
    *,
    title: str,
    bins: bool = False,
) -> list[Table]:
    """Write all files into `folder` (made if missing) and return the tables. Raises `SaveError`.

    `facts` say how it was measured: one line each at the top.
    """
    tables = tables_of(done, bins=bins)
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / TABLES, _markdown(tables, done, facts, title))
    for table in tables:
        _write(folder / f"{table.name}.csv", table.csv())
    _write(folder / NUMBERS, json.dumps(_numbers(tables, done, facts), indent=1, ensure_ascii=False) + "\n")
    _write(folder / PAGE, page(tables, done, gallery.sections(), facts, title=title))
    return tables


def _write(path: Path, text: str) -> None:
    with atomic.replacing(path) as temporary:
        temporary.write_text(text, encoding="utf-8")


def _markdown(
    tables: Sequence[Table], done: Evaluation | Detections, facts: Mapping[str, str], title: str
) -> str:
    parts = [f"# {title}\n", *[f"- {name}: {value}" for name, value in facts.items()], ""]
    if done.cancelled:
        parts += [f"**{_CUT}**\n"]
    parts += [table.markdown() for table in tables]
    if done.failures:
        parts += [f"## Left out ({len(done.failures)})\n", *[f"- {_line(one)}" for one in done.failures], ""]
    return "\n".join(parts)


def _numbers(
    tables: Sequence[Table], done: Evaluation | Detections, facts: Mapping[str, str]
) -> dict[str, object]:
    """Tables as lists of objects, and every single case."""
    cases = done.findings if isinstance(done, Detections) else done.scores
    return {
        "version": __version__,
        "settings": dict(facts),
        "complete": not done.cancelled,
        **{
            table.name: [
                dict(zip((column.name for column in table.columns), row, strict=True)) for row in table.rows
            ]
            for table in tables
        },
        "cases": [dataclasses.asdict(case) for case in cases],
        "failures": [dataclasses.asdict(failure) for failure in done.failures],
    }


def _line(failure: Failure) -> str:
    return f"{failure.case}{f', {failure.method}' if failure.method else ''}: {failure.error}"


def page(
    tables: Sequence[Table],
    done: Evaluation | Detections,
    sections: Mapping[str, Sequence[Entry]],
    facts: Mapping[str, str],
    *,
    title: str,
) -> str:
    """The page as text. Everything that comes from outside (names, messages) is escaped."""
    failures = "".join(f"<li>{escape(_line(failure))}</li>" for failure in done.failures)
    links = "".join(f'<li><a href="#{quote(name)}">{escape(name)}</a></li>' for name in sections)
    return _PAGE.substitute(
        title=escape(title),
        facts="".join(f"<div><dt>{escape(k)}</dt><dd>{escape(v)}</dd></div>" for k, v in facts.items()),
        cut=f'<p class="bad">{escape(_CUT)}</p>' if done.cancelled else "",
        links=f"<nav><ul>{links}</ul></nav>" if len(sections) > 1 else "",
        tables="".join(table.html() for table in tables),
        failures=f"<section><h2>Left out ({len(done.failures)})</h2><ul>{failures}</ul></section>"
        if failures
        else "",
        sections="".join(_section(name, entries) for name, entries in sections.items()),
        made=f"Restorer {escape(__version__)}, {datetime.now().astimezone():%Y-%m-%d %H:%M}",
    )


def _section(name: str, entries: Sequence[Entry]) -> str:
    rows = "".join(_entry(entry) for entry in entries)
    return f'<section id="{escape(name, quote=True)}"><h2>{escape(name)}, worst first</h2>{rows}</section>'


def _entry(entry: Entry) -> str:
    facts = "".join(f"<div><dt>{escape(k)}</dt><dd>{escape(v)}</dd></div>" for k, v in entry.facts)
    figures = "".join(_figure(figure, entry.title) for figure in entry.figures)
    return (
        f'<article><h3>{escape(entry.title)}</h3><dl>{facts}</dl><div class="row">{figures}</div></article>'
    )


def _figure(figure: Figure, title: str) -> str:
    alt = escape(f"{figure.caption}: {title}", quote=True)
    return (
        f'<figure><a href="{quote(figure.link)}"><img loading="lazy" src="{quote(figure.view)}" alt="{alt}"></a>'
        f"<figcaption>{escape(figure.caption)}</figcaption></figure>"
    )


_PAGE = Template("""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>$title</title>
<style>
:root { --page: #f4f2ee; --card: #fff; --text: #23211e; --faint: #5f5a52; --line: #dcd7ce; --link: #1c5d8c;
        --bad: #9c2a1f; }
@media (prefers-color-scheme: dark) {
  :root { --page: #191817; --card: #242220; --text: #ece8e1; --faint: #a49d92; --line: #3a3733; --link: #8cc4ef;
          --bad: #f2a79d; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2.5rem 1.25rem; max-width: 90rem; background: var(--page); color: var(--text);
       font: 16px/1.5 system-ui, sans-serif; }
h1 { margin: 0 0 .75rem; font-size: 1.6rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 2.25rem 0 .75rem; font-size: 1.2rem; overflow-wrap: anywhere; }
h3 { margin: 0; font-size: 1rem; overflow-wrap: anywhere; }
a { color: var(--link); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none; }
dl { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; font-size: .9rem; }
dl div { display: flex; gap: .4rem; }
dt { flex: none; color: var(--faint); }
dd { min-width: 0; margin: 0; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.wide { overflow-x: auto; border: 1px solid var(--line); border-radius: .6rem; background: var(--card); }
table { border-collapse: collapse; width: 100%; font-size: .875rem; font-variant-numeric: tabular-nums; }
th, td { padding: .35rem .7rem; text-align: right; white-space: nowrap; }
th:first-child, td:first-child, th:nth-child(2), td:nth-child(2) { text-align: left; }
th { color: var(--faint); font-weight: 600; border-bottom: 1px solid var(--line); }
tbody tr + tr td { border-top: 1px solid var(--line); }
section > p { margin: .5rem 0 0; font-size: .85rem; color: var(--faint); }
p.bad { color: var(--bad); font-weight: 600; }
article { margin-top: 1rem; padding: 1rem; background: var(--card); border: 1px solid var(--line);
          border-radius: .6rem; }
article dl { margin-top: .15rem; }
.row { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem; margin-top: .75rem; }
figure { min-width: 0; margin: 0; }
figure img { display: block; max-width: 100%; height: auto; border-radius: .25rem; }
figcaption { margin-top: .25rem; font-size: .8rem; color: var(--faint); }
footer { margin-top: 2rem; font-size: .85rem; color: var(--faint); }
@media print { article { break-inside: avoid; } }
</style>
</head>
<body>
<header>
<h1>$title</h1>
<dl>$facts</dl>
$cut
$links
</header>
<main>
$tables
$failures
$sections
</main>
<footer>$made</footer>
</body>
</html>
""")
