"""The report of a batch: one HTML page that needs nothing else, with every picture before and after."""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from html import escape
from pathlib import Path
from string import Template
from typing import Any

from restorer import __version__
from restorer.batch.record import Recipe, Record, Status
from restorer.imaging import atomic

THUMBNAIL = 360
"""Longest side of a thumbnail in pixels."""

_KINDS: dict[Status, str] = {
    "restored": "good",
    "skipped": "quiet",
    "nothing to do": "quiet",
    "failed": "bad",
}


def write_report(records: Sequence[Record], path: Path, *, title: str) -> None:
    """Write the page. Pictures are read again for their thumbnails. Raises `SaveError`."""
    with atomic.replacing(path) as temporary:
        temporary.write_text(page(records, title=title), encoding="utf-8")


def page(records: Sequence[Record], *, title: str) -> str:
    """The page as text. Everything that comes from outside (names, messages) is escaped."""
    counts = Counter(record.status for record in records)
    chips = "".join(
        f'<li class="{kind}">{counts[status]} {status}</li>'
        for status, kind in _KINDS.items()
        if counts[status]
    )
    recipe = records[0].recipe if records else None
    return _PAGE.substitute(
        title=escape(title),
        chips=chips,
        recipe=_definitions(_settings(recipe)) if recipe else "",
        entries="\n".join(_entry(record) for record in records),
        made=f"Restorer {escape(__version__)}, {datetime.now().astimezone():%Y-%m-%d %H:%M}",
    )


def _settings(recipe: Recipe) -> dict[str, Any]:
    chosen = recipe.model_dump(exclude_none=True)
    return chosen | {"grain": "on" if recipe.grain else "off"}


def _entry(record: Record) -> str:
    after = (
        record.output if record.status in ("restored", "skipped") and Path(record.output).is_file() else None
    )
    figures = _figure(record.input, "Before") + (_figure(after, "After") if after else "")
    remarks = [*record.notes, *record.warnings]
    if record.status == "skipped":
        remarks.insert(0, "Nothing has changed since an earlier run did this one.")
    what = ""
    if record.error is not None:
        what = f"<p>{escape(record.error.what)}</p>"
        remarks = [record.error.safe, record.error.todo, *remarks]
    notes = "".join(f"<li>{escape(text)}</li>" for text in remarks if text)
    return _ENTRY.substitute(
        kind=_KINDS[record.status],
        status=record.status,
        name=escape(record.input),
        figures=figures,
        facts=_definitions(_facts(record)),
        notes=what + (f"<ul>{notes}</ul>" if notes else ""),
    )


def _facts(record: Record) -> dict[str, str]:
    facts = {}
    if record.status in ("restored", "skipped") and record.written is not None:
        facts["Saved as"] = record.output
    if record.width:
        share = 100 * record.filled_pixels / (record.width * record.height)
        facts["Size"] = f"{record.width} × {record.height}, {record.depth} bit"
        facts["Filled"] = f"{record.filled_pixels:,} pixels ({share:.2f} %)"
        facts["Regions"] = str(record.regions)
    if record.seconds:
        parts = ", ".join(f"{stage} {seconds:.1f}" for stage, seconds in record.seconds.items())
        facts["Time"] = f"{record.seconds_total:.1f} s ({parts})"
    return facts


def _definitions(values: dict[str, Any]) -> str:
    rows = "".join(
        f"<div><dt>{escape(name)}</dt><dd>{escape(str(v))}</dd></div>" for name, v in values.items()
    )
    return f"<dl>{rows}</dl>" if rows else ""


def _figure(path: str, caption: str) -> str:
    data = thumbnail(Path(path))
    if data is None:
        return f'<figure class="none"><div>no preview</div><figcaption>{caption}</figcaption></figure>'
    encoded = base64.b64encode(data).decode("ascii")
    alt = escape(f"{caption}: {path}", quote=True)
    return f'<figure><img src="data:image/jpeg;base64,{encoded}" alt="{alt}"><figcaption>{caption}</figcaption></figure>'


def thumbnail(path: Path, side: int = THUMBNAIL) -> bytes | None:
    """An upright sRGB JPEG of any picture, `side` pixels at most, or None for a file that is none."""
    import pyvips

    try:
        image = pyvips.Image.thumbnail(
            str(path), side, height=side, size="down", output_profile="srgb", fail_on="truncated"
        )
        if image.hasalpha():
            image = image.flatten(background=[127])
        data: bytes = image.jpegsave_buffer(Q=84, keep="none")
    except pyvips.Error:
        return None
    return data


_ENTRY = Template("""<article>
<div class="pictures">$figures</div>
<div class="facts"><p class="$kind status">$status</p><h2>$name</h2>$facts$notes</div>
</article>""")

_PAGE = Template("""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>$title</title>
<style>
:root { --page: #f4f2ee; --card: #fff; --text: #23211e; --faint: #5f5a52; --line: #dcd7ce;
        --good: #1e6b45; --good-back: #dcefe4; --bad: #9c2a1f; --bad-back: #f8dfdb; --quiet-back: #e9e5dd; }
@media (prefers-color-scheme: dark) {
  :root { --page: #191817; --card: #242220; --text: #ece8e1; --faint: #a49d92; --line: #3a3733;
          --good: #8fd6b0; --good-back: #1f3a2c; --bad: #f2a79d; --bad-back: #47211c; --quiet-back: #35322e; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2.5rem 1.25rem; max-width: 72rem; background: var(--page); color: var(--text);
       font: 16px/1.5 system-ui, sans-serif; }
h1 { margin: 0 0 .75rem; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: .5rem 0; font-size: 1.05rem; }
ul.chips { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0 0 1rem; padding: 0; list-style: none; }
ul.chips li, .status { padding: .1rem .7rem; border-radius: 1rem; font-size: .875rem; font-weight: 600; }
.status { display: inline-block; margin: 0; }
.good { color: var(--good); background: var(--good-back); }
.bad { color: var(--bad); background: var(--bad-back); }
.quiet { color: var(--faint); background: var(--quiet-back); }
dl { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0; font-size: .9rem; }
dl div { display: flex; gap: .5rem; }
dt { flex: none; color: var(--faint); }
dd { min-width: 0; margin: 0; font-variant-numeric: tabular-nums; }
article { display: flex; flex-wrap: wrap; gap: 1.25rem; margin-top: 1.25rem; padding: 1.25rem;
          background: var(--card); border: 1px solid var(--line); border-radius: .6rem; }
.pictures { display: flex; flex: 0 1 37rem; gap: .75rem; }
.facts { flex: 1 1 18rem; min-width: 0; overflow-wrap: anywhere; }
.facts p { margin: .5rem 0 0; }
.facts p.status { margin: 0; }
.facts dl { flex-direction: column; }
.facts ul { margin: .75rem 0 0; padding-left: 1.1rem; font-size: .9rem; color: var(--faint); }
figure { flex: 1 1 0; min-width: 0; max-width: 18rem; margin: 0; }
figure img, figure.none div { display: block; width: 100%; border-radius: .25rem; }
figure.none div { padding: 3rem 0; text-align: center; color: var(--faint); background: var(--quiet-back); }
figcaption { margin-top: .25rem; font-size: .8rem; color: var(--faint); }
footer { margin-top: 2rem; font-size: .85rem; color: var(--faint); }
@media print { article { break-inside: avoid; } }
</style>
</head>
<body>
<header>
<h1>$title</h1>
<ul class="chips">$chips</ul>
$recipe
</header>
<main>
$entries
</main>
<footer>$made</footer>
</body>
</html>
""")
