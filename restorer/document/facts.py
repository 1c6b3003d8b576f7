"""What is written down about a document besides pixels: damage classes, scale, notes. Small and unchanging."""

from __future__ import annotations

import itertools
import math
import re
import unicodedata
from dataclasses import dataclass, replace
from typing import Literal

from restorer.document.pins import Pin, check_pins
from restorer.errors import MaskError
from restorer.imaging.picture import Picture
from restorer.text import text

LOSS = "loss"
"""Key of the class that all damage belongs to which nobody has put into another one."""

MOST_CLASSES = 64
_KEY = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_COLOUR = re.compile(r"#[0-9a-f]{6}")


@dataclass(frozen=True)
class DamageClass:
    """A kind of damage with a mask of its own: `key` names it for ever, `name` and `colour` are for people.

    Raises `ValueError` for a key that is not lower-case letters, digits and dashes, or a colour that is not #rrggbb.
    """

    key: str
    name: str
    colour: str

    def __post_init__(self) -> None:
        if not _KEY.fullmatch(self.key):
            raise ValueError(f"{self.key!r} is no key of a damage class.")
        if not _COLOUR.fullmatch(self.colour):
            raise ValueError(f"{self.colour!r} is no colour of the form #rrggbb in lower case.")

    @property
    def rgb(self) -> tuple[int, int, int]:
        """The colour as 0..255."""
        red, green, blue = bytes.fromhex(self.colour[1:])
        return red, green, blue


# M. Okabe, K. Ito, "Color universal design" (2008): told apart by colour-blind people as well.
CLASSES = (
    DamageClass(LOSS, text("Loss"), "#d55e00"),
    DamageClass("crack", text("Crack"), "#0072b2"),
    DamageClass("scratch", text("Scratch"), "#56b4e9"),
    DamageClass("stain", text("Stain"), "#e69f00"),
    DamageClass("abrasion", text("Abrasion"), "#cc79a7"),
    DamageClass("old-retouching", text("Old retouching"), "#009e73"),
)
"""The classes of a new document."""


COLOURS = (
    *(one.colour for one in CLASSES),
    "#f0e442", "#6a3d9a", "#8c564b", "#e41a1c", "#7f7f7f", "#17becf",
)  # fmt: skip
"""Colours to choose for a class: those of the first classes, then others far from them."""


@dataclass(frozen=True)
class Scale:
    """How large the picture is in the world: pixels per millimetre of the object, across and down."""

    x: float
    y: float
    origin: Literal["file", "drawn"]
    """Whether the file's resolution says so (true of scans, seldom of camera pictures) or somebody measured."""

    def __post_init__(self) -> None:
        if not all(math.isfinite(v) and v > 0 for v in (self.x, self.y)):
            raise ValueError(f"{self.x} x {self.y} pixels per millimetre is no scale.")

    @classmethod
    def of(cls, picture: Picture) -> Scale | None:
        """What the file's own resolution says; None where it says nothing."""
        dpi = picture.metadata.dpi
        if dpi is None or not all(math.isfinite(v) and v > 0 for v in dpi):
            return None
        return cls(dpi[0] / 25.4, dpi[1] / 25.4, "file")

    @classmethod
    def drawn(cls, pixels: float, millimetres: float) -> Scale:
        """From a line of `pixels` that is `millimetres` long on the object. Raises `ValueError` for no length."""
        if not (pixels > 0 and millimetres > 0):
            raise ValueError("A scale needs a line of some length.")
        return cls(pixels / millimetres, pixels / millimetres, "drawn")

    @property
    def pixels_per_mm(self) -> float:
        """Of lengths in any direction: the geometric mean of both."""
        return math.sqrt(self.x * self.y)

    def square_centimetres(self, pixels: float) -> float:
        """The area of so many pixels on the object."""
        return pixels / (self.x * self.y) / 100


@dataclass(frozen=True)
class Facts:
    """What a document knows besides its masks and fills. Observation and interpretation are kept apart on purpose."""

    classes: tuple[DamageClass, ...] = CLASSES
    scale: Scale | None = None
    """A drawn scale; None leaves it to the file's resolution."""
    title: str = ""
    observation: str = ""
    """What is seen: condition, place and extent of damage."""
    interpretation: str = ""
    """What is concluded: causes, what was there, why it was filled so."""
    pins: tuple[Pin, ...] = ()
    """Notes on single places, in the order in which they were made."""

    def __post_init__(self) -> None:
        check_pins(self.pins)
        keys = [one.key for one in self.classes]
        if len(set(keys)) != len(keys) or LOSS not in keys or len(keys) > MOST_CLASSES:
            raise ValueError(
                f"Damage classes have keys of their own, at most {MOST_CLASSES}, {LOSS!r} among them."
            )

    @property
    def free_colour(self) -> str:
        """The first of `COLOURS` that no class has; the first one if all are taken."""
        taken = {one.colour for one in self.classes}
        return next((colour for colour in COLOURS if colour not in taken), COLOURS[0])

    def with_class(self, name: str, colour: str) -> Facts:
        """With one more class, the last. Raises `ValueError` if there are `MOST_CLASSES` already."""
        key = _free_key(name, {one.key for one in self.classes})
        return replace(self, classes=(*self.classes, DamageClass(key, name, colour)))

    def with_changed_class(self, key: str, name: str, colour: str) -> Facts:
        """With another name and colour for a class."""
        new = DamageClass(key, name, colour)
        return replace(self, classes=tuple(new if one.key == key else one for one in self.classes))

    def without_class(self, key: str) -> Facts:
        """Without a class. Raises `ValueError` for `LOSS`, which is what belongs to no other."""
        return replace(self, classes=tuple(one for one in self.classes if one.key != key))

    def damage_class(self, key: str) -> DamageClass:
        """A class by its key. Raises `MaskError` if there is none."""
        for one in self.classes:
            if one.key == key:
                return one
        known = ", ".join(one.key for one in self.classes)
        raise MaskError(
            text("There is no damage class “{key}”.", key=key),
            safe=text("Nothing was changed."),
            todo=text("There are {known}.", known=known),
        )


def _free_key(name: str, taken: set[str]) -> str:
    """A key for a class of that name: its letters and digits as far as they are plain ones, a number if needed."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:36].rstrip("-") or "class"
    numbered = (f"{stem}-{number}" for number in itertools.count(2))
    return next(key for key in (stem, *itertools.islice(numbered, MOST_CLASSES)) if key not in taken)
