"""What the dialog lists: every filler and detector of the catalog with what is known without touching weights."""

from __future__ import annotations

from dataclasses import dataclass

from restorer.gui.language import later, number, tr
from restorer.models import catalog
from restorer.models.card import TILE, Card
from restorer.models.catalog import Installed
from restorer.models.filler import FillerInfo
from restorer.models.manager import Task

_ORIGINS = {"shipped": "shipped", "shared": "shared", "user": "yours"}
_SHOWN = {"shipped": later("shipped"), "shared": later("shared"), "yours": later("yours")}
_TASKS: dict[Task, str] = {"fill": later("fills holes"), "detect": later("finds damage")}


@dataclass(frozen=True)
class Entry:
    """One model. `parts` are its checkpoints: one as a rule, two where a filler is made of others, none for classical."""

    id: str
    name: str
    description: str
    task: Task
    is_default: bool
    parts: tuple[Installed, ...] = ()
    largest_hole: int | None = None
    is_classical: bool = False
    seconds_per_megapixel: float = 1.0
    """Reference speed, which says what to try first."""

    @property
    def installed(self) -> Installed | None:
        """The checkpoint that it is; None for classical fillers and those made of others."""
        return next((one for one in self.parts if one.id == self.id), None)

    @property
    def card(self) -> Card | None:
        return None if self.installed is None else self.installed.card

    @property
    def is_own(self) -> bool:
        """Whether it can be renamed and removed."""
        return self.installed is not None and self.installed.origin == "user"

    @property
    def origin(self) -> str:
        """ "shipped", "shared" or "yours"; of several parts, that of the one least the program's."""
        return next((_ORIGINS[one.origin] for one in reversed(self.parts)), "shipped")

    @property
    def facts(self) -> str:
        """ "yours · 13.7 MB · holes to 96 px", the size across."""
        facts = [tr(_SHOWN[self.origin])]
        if self.is_classical:
            facts.append(tr("classical"))
        elif self.installed is None:
            parts = tr(" and ").join(one.id for one in self.parts)
            facts.append(tr("made of {parts}").format(parts=parts) if parts else tr("network"))
        else:
            facts.append(megabytes(self.installed.size))
        if self.task == "fill" and not self.is_classical:
            largest = self.largest_hole
            facts.append(
                tr("holes of any size")
                if largest is None
                else tr("holes to {pixels} px").format(pixels=2 * largest)
            )
        return " · ".join(facts)

    @property
    def spoken(self) -> str:
        """All that the card shows, for screen readers."""
        default = [tr("default")] if self.is_default else []
        return ", ".join([self.name, *default, tr(_TASKS[self.task]), self.facts.replace(" · ", ", ")])

    def matches(self, text: str) -> bool:
        """Whether every word of `text` is in the name, id, description or kinds of damage."""
        card = self.card
        kinds = [] if card is None else [*card.trained_on.damage, *card.scores]
        said = " ".join([self.id, self.name, self.description, tr(_TASKS[self.task]), self.facts, *kinds])
        return all(word in said.casefold() for word in text.casefold().split())


def entries() -> tuple[Entry, ...]:
    """Everything that can be used now, fillers first."""
    filling, finding = catalog.default_filler(), catalog.default_detector()
    fillers = [_filler(info, info.id == filling) for info in catalog.choices()]
    return (*fillers, *(_detector(one, one == finding) for one in catalog.detectors()))


def megabytes(size: float) -> str:
    """ "13.7 MB", "240 MB"."""
    return tr("{size} MB").format(size=number(size / 1e6, ",.1f" if size < 100e6 else ",.0f"))


def tile_memory(one: Installed) -> str:
    """What the network needs for one tile, as a sentence's end."""
    memory = one.memory
    if memory is None:
        return tr("not known")
    return tr("about {size} MB for a tile of {side} × {side} px").format(
        size=number(memory * TILE**2 / 1e12, ",.0f"), side=TILE
    )


def one_line(text: str) -> str:
    """A checkpoint's words without line breaks."""
    return " ".join(text.split())


def _filler(info: FillerInfo, is_default: bool) -> Entry:
    return Entry(
        info.id,
        one_line(tr(info.name)),
        one_line(tr(info.description)),
        "fill",
        is_default,
        catalog.parts(info.id),
        info.largest_hole,
        info.kind == "classical",
        info.seconds_per_megapixel,
    )


def _detector(one: Installed, is_default: bool) -> Entry:
    card = one.card
    description = one_line(card.description) or tr("A trained network ({architecture}).").format(
        architecture=card.architecture
    )
    return Entry(one.id, one_line(card.name), description, "detect", is_default, (one,))
