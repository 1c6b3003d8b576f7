"""The dossier as one HTML page that needs no other file."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from html import escape
from string import Template
from typing import Any

from restorer.document.pins import Pin
from restorer.dossier.drawing import Drawn
from restorer.dossier.record import Record, area_text
from restorer.dossier.regions import Region
from restorer.paths import resource

_LARGE = 25
"""So many regions get a number on the map."""


def page(record: Record) -> str:
    """The page as text. Everything that comes from outside (names, notes) is escaped."""
    template = Template(resource("dossier", "page.html").read_text(encoding="utf-8"))
    return template.substitute(
        title=escape(record.title),
        maker=escape(", ".join(filter(None, [record.person.operator, record.person.institution]))),
        made=f"{record.made:%d %B %Y, %H:%M}",
        program=escape(record.program),
        picture=_definitions({**record.picture, "Scale": record.scale}),
        before=_image(record.before, "The picture before restoration"),
        map=_image(record.map, "Map of the damage"),
        numbers="".join(_number(record, region) for region in record.regions[:_LARGE])
        + "".join(_pin_number(record, pin) for pin in record.pins),
        map_caption=map_caption(record),
        pins=_pins(record),
        after=_image(record.after, "The picture after restoration"),
        after_caption=escape(record.after_caption),
        legend=_legend(record),
        observation=_notes(record.observation, "Nothing was written down."),
        interpretation=_notes(record.interpretation, "Nothing was written down."),
        method=_method(record),
        details="\n".join(_detail(region) for region in record.regions if region.detail is not None),
        rows="\n".join(_row(region) for region in record.regions),
        detailed=_detailed(record),
    )


def _image(drawn: Drawn, alt: str) -> str:
    data = base64.b64encode(drawn.data).decode("ascii")
    size = f'width="{drawn.width}" height="{drawn.height}"'
    return f'<img src="data:image/jpeg;base64,{data}" {size} alt="{escape(alt, quote=True)}">'


def _number(record: Record, region: Region) -> str:
    x = 100 * (region.anchor[0] + 0.5) / record.size[0]
    y = 100 * (region.anchor[1] + 0.5) / record.size[1]
    return f'<span class="number" style="left:{x:.2f}%;top:{y:.2f}%">{region.number}</span>'


def _pin_number(record: Record, pin: Pin) -> str:
    x, y = (
        min(100.0, max(0.0, 100 * at / side)) for at, side in zip((pin.x, pin.y), record.size, strict=True)
    )
    return f'<span class="number pin" style="left:{x:.2f}%;top:{y:.2f}%">{pin.number}</span>'


def map_caption(record: Record) -> str:
    """What the numbers on the map are."""
    if not record.pins:
        return "Numbers name the largest regions."
    return "White numbers name the largest regions, black ones the notes on single places."


def _pins(record: Record) -> str:
    """The section with all pinned notes; empty where there is none."""
    if not record.pins:
        return ""
    rows = "".join(
        f'<tr><td><span class="pin">{pin.number}</span></td><td class="n">{escape(place_of(record, pin))}</td>'
        f"<td>{_notes(pin.observation, '–')}</td><td>{_notes(pin.interpretation, '–')}</td></tr>"
        for pin in record.pins
    )
    return (
        '<section><h2>Notes on single places</h2><table class="pins"><thead><tr><th>No.</th><th class="n">Place</th>'
        f"<th>Observation</th><th>Interpretation</th></tr></thead><tbody>{rows}</tbody></table></section>"
    )


def place_of(record: Record, pin: Pin) -> str:
    """Where a pin is: in centimetres from the upper left corner where a scale is known, else in pixels."""
    if record.pixels_per_mm is None:
        return f"{pin.x:.0f}, {pin.y:.0f}"
    return f"{pin.x / record.pixels_per_mm / 10:.1f}, {pin.y / record.pixels_per_mm / 10:.1f} cm"


def _definitions(values: Any) -> str:
    rows = "".join(
        f"<div><dt>{escape(name)}</dt><dd>{escape(str(value))}</dd></div>" for name, value in values.items()
    )
    return f"<dl>{rows}</dl>"


def _legend(record: Record) -> str:
    rows = [
        f'<tr><td><i style="background:{one.colour}"></i>{escape(one.name)}</td>{_area_cells(area)}</tr>'
        for one, area in record.classes
    ]
    rows.append(f"<tr><th>All damage</th>{_area_cells(record.damage, 'th')}</tr>")
    return "".join(rows)


def _area_cells(area: Any, tag: str = "td") -> str:
    size = "–" if area.square_centimetres is None else f"{area.square_centimetres:.3g}"
    values = (f"{area.pixels:,}", f"{100 * area.share:.3g}", size)
    return "".join(f'<{tag} class="n">{value}</{tag}>' for value in values)


def _notes(text: str, otherwise: str) -> str:
    paragraphs = [part for part in text.split("\n\n") if part.strip()]
    if not paragraphs:
        return f'<p class="faint">{otherwise}</p>'
    return "".join(f"<p>{escape(part.strip()).replace(chr(10), '<br>')}</p>" for part in paragraphs)


def _method(record: Record) -> str:
    lines = [escape(record.summary), escape(record.adapted)]
    sums = {f"Checkpoint {name}": f"SHA-256 {value}" for name, value in record.checkpoints.items()}
    return f"<p>{' '.join(filter(None, lines))}</p>" + (
        f'<div class="wide">{_definitions(sums)}</div>' if sums else ""
    )


def _detailed(record: Record) -> str:
    """How many regions are shown in detail."""
    count = sum(region.detail is not None for region in record.regions)
    if not record.regions:
        return "Nothing was filled."
    if count == len(record.regions):
        return "All of them, pixel for pixel (100 %) unless another scale is told."
    return f"The {count} largest of {len(record.regions):,}, pixel for pixel (100 %) unless another scale is told."


def _detail(region: Region) -> str:
    assert region.detail is not None
    figures = "".join(
        f"<figure>{_image(drawn, f'Region {region.number}: {word}')}<figcaption>{word}</figcaption></figure>"
        for drawn, word in (
            (region.detail.before, "Before"),
            (region.detail.marked, "Mask"),
            (region.detail.after, "After"),
        )
    )
    return (
        f'<article><div class="figures">{figures}</div><div class="facts"><h3>{escape(heading(region))}'
        f"</h3>{_definitions(facts_of(region))}</div></article>"
    )


def heading(region: Region) -> str:
    """ "3. Loss, crack": its number, and what is damaged there."""
    first, *more = region.damage or ("Filled",)
    return f"{region.number}. " + ", ".join([first, *(name.lower() for name in more)])


def facts_of(region: Region) -> dict[str, str]:
    """What is said of a region, by name."""
    facts = {
        "Area": area_text(region.area),
        "Place": f"{region.box.x}, {region.box.y}; {region.box.width} × {region.box.height} pixels",
        "Fill": region.name or "unnamed",
        "Filled by": region.filler + (f" (Restorer {region.version})" if region.version else ""),
    }
    if region.confidence is not None:
        facts["Confidence"] = f"{100 * region.confidence:.0f} %"
    if region.opacity < 1:
        facts["Opacity"] = f"{100 * region.opacity:.0f} %"
    if region.parameters or region.seed:
        facts["Parameters"] = parameters(region)
    if region.detail is not None and region.detail.percent < 100:
        facts["Shown at"] = f"{region.detail.percent} %"
    return facts


def parameters(region: Region) -> str:
    """Seed and parameters in a line."""
    values: Iterable[tuple[str, Any]] = {"seed": region.seed, **region.parameters}.items()
    return ", ".join(f"{key.replace('_', ' ')} {_plain(value)}" for key, value in values)


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, dict):
        return "(" + ", ".join(f"{key} {_plain(one)}" for key, one in value.items()) + ")"
    if isinstance(value, list):
        return " ".join(map(_plain, value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def _row(region: Region) -> str:
    confidence = "–" if region.confidence is None else f"{100 * region.confidence:.0f}"
    cells = (str(region.number), f"{region.box.x}, {region.box.y}")
    return (
        "<tr>"
        + "".join(f'<td class="n">{cell}</td>' for cell in cells)
        + _area_cells(region.area)
        + f"<td>{escape(', '.join(region.damage))}</td><td>{escape(region.filler)}</td>"
        + f'<td class="n">{confidence}</td></tr>'
    )
