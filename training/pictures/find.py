"""Which files a folder, a list or a single path stand for, before any is opened."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from restorer.errors import TrainingError
from restorer.imaging.io import READABLE
from training.pictures import cifar
from training.pictures.report import Finding

LISTS = (".txt", ".lst", ".list")


@dataclass(frozen=True)
class Candidate:
    """A file that may be a picture (or many, for CIFAR-10), with the name by which people know it."""

    name: str
    path: Path


def candidates(source: Path) -> tuple[list[Candidate], list[Finding]]:
    """What to open for `source`, sorted by name, and what was set aside on purpose.

    A folder gives all its pictures, subfolders included; a text file the paths in it, relative to its own folder;
    any other file itself. Raises `TrainingError` where `source` does not exist or holds CIFAR-10's pickles.
    """
    if source.is_dir():
        return _in_folder(source)
    if not source.exists():
        raise TrainingError(f"{source} does not exist.", todo="Check the name of the folder.")
    if cifar.is_pickle(source):
        raise cifar.pickle_refused(source)
    if source.suffix.lower() in LISTS:
        return [Candidate(line, source.parent / line) for line in read_names(source)], []
    return [Candidate(source.name, source)], []


def read_names(path: Path) -> list[str]:
    """The lines of a text file, without empty ones and those that begin with #. Raises `TrainingError`."""
    try:
        lines = (line.strip() for line in path.read_text("utf-8-sig").splitlines())
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not a text file (UTF-8)"
        raise TrainingError(f"The list {path} cannot be read: {reason}.") from error
    return [line for line in lines if line and not line.startswith("#")]


def _in_folder(folder: Path) -> tuple[list[Candidate], list[Finding]]:
    files = [
        path for path in folder.rglob("*") if not _is_hidden(path.relative_to(folder)) and path.is_file()
    ]
    found = [path for path in files if path.suffix.lower() in READABLE or cifar.is_binary(path)]
    if not found and (pickles := [path for path in files if cifar.is_pickle(path)]):
        raise cifar.pickle_refused(min(pickles))
    aside = []
    if any(cifar.is_binary(path) and not cifar.is_test(path) for path in found):
        tests = [path for path in found if cifar.is_test(path)]
        reason = "kept for testing; give it by itself to use it"
        aside = [Finding(path.relative_to(folder).as_posix(), reason) for path in tests]
        found = [path for path in found if path not in tests]
    named = [Candidate(path.relative_to(folder).as_posix(), path) for path in found]
    return sorted(named, key=lambda candidate: candidate.name), aside


def _is_hidden(relative: Path) -> bool:
    return any(part.startswith(".") for part in relative.parts)
