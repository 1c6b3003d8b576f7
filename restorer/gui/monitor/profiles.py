"""Colour profiles of monitors: read, checked, named."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColorSpace

from restorer.errors import UsageError
from restorer.gui.panels.info import profile_name
from restorer.text import Text, text

_LARGEST = 64 << 20
_HEADER = 128
_MONITOR = b"mntr"


class ProfileError(UsageError):
    """A file that is no colour profile which pictures can be shown through."""


@dataclass(frozen=True)
class MonitorProfile:
    """What the screen does with colours, and where that is known from."""

    space: QColorSpace
    name: str
    """Its description, for people."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, MonitorProfile) and (self.space, self.name) == (other.space, other.name)

    __hash__ = None  # type: ignore[assignment]


def srgb() -> MonitorProfile:
    """What is taken for granted where nothing is known."""
    return MonitorProfile(QColorSpace(QColorSpace.NamedColorSpace.SRgb), "sRGB")


def read_profile(path: Path) -> MonitorProfile:
    """The profile in a file. Raises `ProfileError`."""
    try:
        if path.stat().st_size > _LARGEST:
            raise _refused(path, text("it is larger than any profile"))
        data = path.read_bytes()
    except OSError as error:
        raise ProfileError(
            text(
                "The monitor profile “{name}” cannot be read: {why}.",
                name=path.name,
                why=error.strerror or error,
            ),
            safe=text("Pictures are shown for sRGB."),
            todo=text("Choose the file again, or another one."),
        ) from error
    if (why := why_not(data)) is not None:
        raise _refused(path, why)
    return of_bytes(data)


def of_bytes(data: bytes) -> MonitorProfile:
    """The profile in bytes for which `why_not` has no objection."""
    return MonitorProfile(QColorSpace.fromIccProfile(data), profile_name(data))


def why_not(data: bytes) -> Text | None:
    """What keeps an ICC profile from being used for a monitor, as half a sentence; None: nothing does.

    The header: ICC.1:2022, clause 7.2 (class at 12, colour space at 16, "acsp" at 36).
    """
    if len(data) < _HEADER or data[36:40] != b"acsp":
        return text("it is no ICC profile")
    if data[12:16] != _MONITOR:
        return text("it describes no monitor but something else, such as a printer or a camera")
    if data[16:20] != b"RGB ":
        return text("it is not for red, green and blue")
    space = QColorSpace.fromIccProfile(data)
    if not space.isValid() or not space.isValidTarget():
        return text("it is damaged, or of a kind that cannot be converted into")
    return None


def _refused(path: Path, why: Text) -> ProfileError:
    return ProfileError(
        text("“{name}” cannot be used as the monitor's profile: {why}.", name=path.name, why=why),
        safe=text("Pictures are shown for sRGB."),
        todo=text(
            "Choose the file that was made when the monitor was measured, or leave the choice to the system."
        ),
    )
