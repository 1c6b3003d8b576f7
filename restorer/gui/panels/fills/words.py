"""Fills in words, for a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from restorer.document import PlacedFill
from restorer.document.holes import BY_HAND
from restorer.engine.trials.expected import ONE
from restorer.gui.canvas.error_map import band_of
from restorer.gui.language import tr
from restorer.imaging.fill import Fill
from restorer.text import Text

NameOf = Callable[[str], str]
"""A filler's name for its id."""


def fill_name(fill: Fill, name_of: NameOf) -> str:
    """By whom: "PatchMatch", "Clone"."""
    filler = fill.provenance.filler
    return tr(filler.capitalize()) if filler in BY_HAND else name_of(filler)


def about_place(fill: Fill) -> str:
    """ "Fairly sure · 45 × 32 px at 120, 340"."""
    box, sureness = fill.box, how_sure(fill)
    place = tr("{width} × {height} px at {x}, {y}").format(
        width=box.width, height=box.height, x=box.x, y=box.y
    )
    return f"{sureness} · {place}" if sureness else place


def how_sure(fill: Fill) -> str:
    """ "Sure", "A guess"; "" where nothing is expected of it."""
    error = fill.provenance.parameters.get(ONE)
    return tr(band_of(error).word) if isinstance(error, int | float) else ""


def group_name(fills: Sequence[PlacedFill]) -> str:
    """What they came by: "Restore"."""
    names = list(dict.fromkeys(tr(one.name) for one in fills if one.name))
    return ", ".join(names[:2]) + (" …" if len(names) > 2 else "") or tr("Fills")


def about_group(fills: Sequence[PlacedFill], name_of: NameOf) -> str:
    """ "30 fills, 2 hidden · PatchMatch"."""
    hidden = sum(not one.visible for one in fills)
    names = list(dict.fromkeys(fill_name(one.fill, name_of) for one in fills))
    by = names[0] if len(names) == 1 else tr("%n model(s)", n=len(names))
    number_of = tr("%Ln fill(s)", n=len(fills))
    if hidden:
        number_of = tr("{fills}, %Ln hidden", n=hidden).format(fills=number_of)
    return f"{number_of} · {by}"


def opacity_text(fills: Sequence[PlacedFill]) -> str:
    """ "60 %", "faded" where they differ; "" for whole ones."""
    opacities = {one.opacity for one in fills}
    if opacities == {1.0}:
        return ""
    return (
        tr("faded") if len(opacities) > 1 else tr("{percent} %").format(percent=round(100 * fills[0].opacity))
    )


def step_name(fills: Sequence[PlacedFill], one: str, many: str, **values: str) -> Text:
    """What a step with these fills is called: by `one` for a single fill, else by `many`, where {n} is their number."""
    return Text(one if len(fills) == 1 else many, n=len(fills), **values)
