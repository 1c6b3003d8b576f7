"""Everything that can go wrong, as types with messages for people.

Every error says what happened, what is safe and what to do next. The window, the command line and the batch
catch `RestorerError` at one place each; anything else is a bug.
"""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, Final

from restorer.text import text

EXIT_FAULT: Final = 70
"""Exit code of a fault in Restorer itself, i.e. of anything that is not a `RestorerError` (BSD's EX_SOFTWARE)."""


class RestorerError(Exception):
    """Base of all expected errors.

    `what` is one sentence on what happened; `safe` says what is unharmed; `todo` says what to do next.
    `exit_code` is what the command line exits with (documented in `restorer --help` and the README).
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, what: str, *, safe: str = "", todo: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.safe = safe
        self.todo = todo

    def __str__(self) -> str:
        return " ".join(part for part in (self.what, self.safe, self.todo) if part)


class UsageError(RestorerError):
    """Arguments that contradict each other or name something that does not exist."""

    exit_code = 2


class PictureError(RestorerError):
    """A file that cannot be opened as a picture."""

    exit_code = 3


class PictureTooLargeError(PictureError):
    """The file declares more pixels than memory and disk can hold."""


class MaskError(RestorerError):
    """A mask that cannot be used: empty, of another size, or leaving nothing to fill from."""

    exit_code = 4


class SaveError(RestorerError):
    """A file that could not be written: full disk, read-only folder, would overwrite the source."""

    exit_code = 5


class FillerError(RestorerError):
    """An unknown filler, or one that failed on a tile."""

    exit_code = 6


class CheckpointError(RestorerError):
    """A checkpoint file that is missing, damaged, unsafe, or made for an architecture this version does not have."""

    exit_code = 7


class TrainingError(RestorerError):
    """Training or evaluation that cannot start or go on: no usable pictures, a bad recipe, an unreadable run."""

    exit_code = 8


class ProjectError(RestorerError):
    """A project file that cannot be opened: damaged, unsafe, of a newer version, or without its picture."""

    exit_code = 9


class SourceError(ProjectError):
    """The picture that a project refers to cannot be taken from `place`, where it should be."""

    def __init__(self, what: str, *, place: Path = Path(), safe: str = "", todo: str = "") -> None:
        super().__init__(what, safe=safe, todo=todo)
        self.place = place


class SourceMissingError(SourceError):
    """There is no such file."""


class SourceChangedError(SourceError):
    """The file there is not the one that the project was made for, or not any more."""


class PreferencesError(RestorerError):
    """A file of preferences that cannot be read, or says what cannot be."""


class ClusterError(RestorerError):
    """A Dask cluster that cannot be used: not installed, not reached, without workers, or lost on the way."""

    exit_code = 10


class CancelledError(RestorerError):
    """The user cancelled; raised by `Progress.check`."""

    exit_code = 130

    def __init__(self, what: str = text("Cancelled."), *, safe: str = "", todo: str = "") -> None:
        super().__init__(what, safe=safe, todo=todo)


def out_of_memory() -> RestorerError:
    """What to tell people when Python raises `MemoryError`."""
    return RestorerError(
        text("There is not enough memory for this picture."),
        safe=text("It is unchanged."),
        todo=text("Close other programs and try again."),
    )
