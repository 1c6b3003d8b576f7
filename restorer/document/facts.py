"""What is written down about a document besides pixels: damage classes, scale, notes. Small and unchanging."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Literal

from restorer.errors import MaskError
from restorer.imaging.picture import Picture

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
    DamageClass(LOSS, "Loss", "#d55e00"),
    DamageClass("crack", "Crack", "#0072b2"),
    DamageClass("scratch", "Scratch", "#56b4e9"),
    DamageClass("stain", "Stain", "#e69f00"),
    DamageClass("abrasion", "Abrasion", "#cc79a7"),
    DamageClass("old-retouching", "Old retouching", "#009e73"),
)
"""The classes of a new document."""


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

    def __post_init__(self) -> None:
        keys = [one.key for one in self.classes]
        if len(set(keys)) != len(keys) or LOSS not in keys or len(keys) > MOST_CLASSES:
            raise ValueError(
                f"Damage classes have keys of their own, at most {MOST_CLASSES}, {LOSS!r} among them."
            )

    def damage_class(self, key: str) -> DamageClass:
        """A class by its key. Raises `MaskError` if there is none."""
        for one in self.classes:
            if one.key == key:
                return one
        known = ", ".join(one.key for one in self.classes)
        raise MaskError(
            f"There is no damage class “{key}”.", safe="Nothing was changed.", todo=f"There are {known}."
        )
