"""What a dossier says, gathered once and written as a page, a PDF and data."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from restorer import __version__
from restorer.document import areas
from restorer.document.areas import Area
from restorer.document.facts import DamageClass
from restorer.document.pins import Pin
from restorer.document.project.source import sha256_of
from restorer.document.snapshot import Snapshot
from restorer.dossier import drawing
from restorer.dossier.drawing import Drawn
from restorer.dossier.layers import shown_fills
from restorer.dossier.person import Person
from restorer.dossier.regions import Place, Region, places, region
from restorer.dossier.show import Show
from restorer.imaging.fill import Fill
from restorer.progress import Progress
from restorer.text import text

DETAILS = 40
"""How many regions are shown in detail unless asked otherwise: the largest ones."""
_OVERVIEWS = 3
"""Pictures of the whole: before, after, map."""

_STYLES = {
    "invisible": "",
    "outline": "outlined",
    "neutral": "as neutral tones",
    "tratteggio": "as tratteggio",
}


@dataclass(frozen=True)
class Record:
    """Everything in a dossier."""

    title: str
    made: datetime
    person: Person
    picture: Mapping[str, str]
    """Facts about the picture, in the order in which they are shown."""
    classes: Sequence[tuple[DamageClass, Area]]
    damage: Area
    scale: str
    before: Drawn
    map: Drawn
    after: Drawn
    show: Show
    """How fills are shown in the picture after."""
    pixels_per_mm: float | None
    """None where no scale is known."""
    size: tuple[int, int]
    """Width and height of the picture in pixels."""
    regions: Sequence[Region]
    """The largest first; those of hidden fills are left out."""
    fills: int
    """Fills that are shown."""
    hidden: int
    """Fills that are kept but not shown."""
    observation: str
    interpretation: str
    adapted: str
    pins: Sequence[Pin] = ()
    """Notes on single places, by number."""

    @property
    def shown_as(self) -> str:
        """How fills are shown, in a word or two; empty where they are invisible."""
        return _STYLES[self.show.style]

    @property
    def summary(self) -> str:
        """How much was filled and how that is shown, in a few sentences."""
        text = f"{_counted(len(self.regions), 'region')} in {_counted(self.fills, 'fill')}."
        if self.hidden:
            text += f" {_counted(self.hidden, 'more fill')} kept in the project, not shown."
        if self.shown_as:
            text += f" Fills are shown {self.shown_as}{self._lines}."
        return text

    @property
    def _lines(self) -> str:
        """What is worth saying about lines."""
        if self.show.style == "neutral":
            return ""
        size = f"{self.show.width:.3g} pixels"
        if self.pixels_per_mm is not None:
            size += f" ({self.show.width / self.pixels_per_mm:.2g} mm)"
        if self.show.style == "outline":
            return f", with a line of {size}"
        return f", hatched in their own colours: lines {size} wide at {self.show.angle:g}°"

    @property
    def after_caption(self) -> str:
        """What stands under the picture after restoration."""
        return f"After, fills shown {self.shown_as}" if self.shown_as else "After"

    @property
    def program(self) -> str:
        """Program and version."""
        return f"Restorer {__version__}"

    @property
    def checkpoints(self) -> dict[str, str]:
        """Id -> SHA-256 of every checkpoint that had a hand in it."""
        return {name: value for region in self.regions for name, value in region.checkpoints.items()}


def gather(
    state: Snapshot, person: Person, show: Show, details: int = DETAILS, progress: Progress | None = None
) -> Record:
    """The record of a document's present state. Raises `CancelledError` if `progress` was cancelled."""
    progress = progress or Progress()
    found = places(state, progress)
    progress.begin(text("Drawing"), _OVERVIEWS + min(details, len(found)))
    fills = shown_fills(state, show)
    old = drawing.before(state)
    _drawn(progress)
    new = drawing.after(state, fills)
    _drawn(progress)
    classes = areas.present(state)
    map_ = drawing.damage_map(state, old, [one for one, _ in classes])
    _drawn(progress)
    source, scale = state.picture.source, areas.scale_of(state)
    return Record(
        title=state.facts.title or ("Untitled" if source is None else source.path.stem),
        made=datetime.now().astimezone().replace(microsecond=0),
        person=person,
        picture=_picture_facts(state),
        classes=classes,
        damage=areas.measure_everything(state),
        scale=_scale(state),
        before=drawing.jpeg(old),
        map=drawing.jpeg(map_),
        after=drawing.jpeg(new),
        show=show,
        pixels_per_mm=None if scale is None else scale.pixels_per_mm,
        size=(state.picture.width, state.picture.height),
        regions=_regions(state, found, fills, details, progress),
        fills=len(fills),
        hidden=sum(one.shown is None for one in state.placed),
        observation=state.facts.observation,
        interpretation=state.facts.interpretation,
        adapted=_adapted(state),
        pins=sorted(state.facts.pins, key=lambda one: one.number),
    )


def _drawn(progress: Progress) -> None:
    """One more picture is there."""
    progress.advance(1)
    progress.check()


def _regions(
    state: Snapshot, found: Sequence[Place], fills: list[Fill], details: int, progress: Progress
) -> list[Region]:
    told = []
    for number, place in enumerate(found, 1):
        told.append(region(state, number, place, fills if number <= details else None))
        if number <= details:
            _drawn(progress)
    return told


def _picture_facts(state: Snapshot) -> dict[str, str]:
    picture, source, kept = state.picture, state.picture.source, state.source_file
    colour = ("grey" if picture.is_grey else "RGB") + (" with transparency" if picture.has_alpha else "")
    facts = {"Size": f"{picture.width} × {picture.height} pixels, {colour}, {picture.depth} bits"}
    if source is not None:
        facts = {"File": source.path.name, "Format": source.format.upper()} | facts
    if kept is not None and kept.is_original and kept.is_unchanged:
        facts["SHA-256"] = sha256_of(kept)
    if picture.metadata.dpi is not None:
        x, y = picture.metadata.dpi
        facts["Resolution"] = f"{x:g} dpi" if x == y else f"{x:g} × {y:g} dpi"
    facts["Colour profile"] = "embedded" if picture.metadata.icc else "none (taken for sRGB)"
    return facts


def _scale(state: Snapshot) -> str:
    scale = areas.scale_of(state)
    if scale is None:
        return "No scale is known: areas are given in pixels and per cent only."
    size = (
        f"{state.picture.width / scale.x / 10:.1f} × {state.picture.height / scale.y / 10:.1f} cm, "
        f"{scale.x:.4g} pixels per millimetre"
    )
    if scale.origin == "drawn":
        return f"{size}, by a length measured on the object."
    return f"{size}, by the file's own resolution (right for scans in original size, seldom for photographs)."


def _adapted(state: Snapshot) -> str:
    one = state.adapted
    if one is None:
        return ""
    digest = hashlib.sha256(one.weights).hexdigest()
    return (
        f"The network of {one.filler} was taught with the sound parts of this picture ({one.steps} steps): "
        f"{one.before:.2f} dB before, {one.after:.2f} dB after, standard error {one.error:.2f} dB, "
        f"in {one.exams} places kept apart. SHA-256 of its weights: {digest}."
    )


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def area_text(area: Area) -> str:
    """An area in words."""
    size = "" if area.square_centimetres is None else f", {area.square_centimetres:.3g} cm²"
    return f"{area.pixels:,} pixels, {100 * area.share:.3g} %{size}"


def as_data(record: Record) -> dict[str, Any]:
    """The record without its pictures, for other programs."""

    def area(one: Area) -> dict[str, Any]:
        return {"pixels": one.pixels, "share": one.share, "square_centimetres": one.square_centimetres}

    return {
        "title": record.title,
        "made": record.made.isoformat(),
        "program": record.program,
        "operator": record.person.operator,
        "institution": record.person.institution,
        "picture": dict(record.picture),
        "scale": record.scale,
        "damage": area(record.damage),
        "classes": [
            {"key": one.key, "name": one.name, "colour": one.colour, **area(size)}
            for one, size in record.classes
        ],
        "fills": record.fills,
        "hidden_fills": record.hidden,
        "fills_shown": dataclasses.asdict(record.show),
        "checkpoints": record.checkpoints,
        "adapted": record.adapted,
        "observation": record.observation,
        "interpretation": record.interpretation,
        "pins": [dataclasses.asdict(one) for one in record.pins],
        "regions": [
            {
                "number": one.number,
                "name": one.name,
                "damage": list(one.damage),
                "box": list(one.box),
                **area(one.area),
                "filler": one.filler,
                "version": one.version,
                "seed": one.seed,
                "opacity": one.opacity,
                "parameters": dict(one.parameters),
                "checkpoints": dict(one.checkpoints),
                "confidence": one.confidence,
            }
            for one in record.regions
        ],
    }
