"""Leaves out libraries that only served what is left out.

PyInstaller collects the libraries of all that it found; what is left out afterwards leaves its own behind.
"""

from __future__ import annotations

from pathlib import PurePath

from PyInstaller.depend.bindepend import get_imports

Entry = tuple[str, str, str]
"""Place in the bundle, source, kind."""

_QT = "PySide6/Qt/lib/"


def needed(binaries: list[Entry], datas: list[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Of `binaries` those that are loaded by name, and the libraries that they are linked to; `datas` without loose ends.

    A library is a file at the top of the bundle (that is where PyInstaller puts those of the system) or in Qt's folder of
    libraries. Links go with what they lead to. The programs load Python by its name.
    """
    by_name = {_name(place): source for place, source, kind in binaries if kind != "SYMLINK"}
    todo = [source for place, source, kind in binaries if kind != "SYMLINK" and not _is_library(place, kind)]
    wanted: set[str] = set()
    while todo:
        for name in {_name(name) for name, _ in get_imports(todo.pop())} - wanted:
            wanted.add(name)
            if name in by_name:
                todo.append(by_name[name])
    kept = [entry for entry in binaries if not _is_library(entry[0], entry[2]) or _name(entry[0]) in wanted]
    there = {_name(place) for place, _, kind in [*kept, *datas] if kind != "SYMLINK"}

    def leads_somewhere(entry: Entry) -> bool:
        return entry[2] != "SYMLINK" or _name(entry[1]) in there

    return [*filter(leads_somewhere, kept)], [*filter(leads_somewhere, datas)]


def _is_library(place: str, kind: str) -> bool:
    place = place.replace("\\", "/")
    return (
        kind == "BINARY" and ("/" not in place or place.startswith(_QT)) and not place.startswith("libpython")
    )


def _name(place: str) -> str:
    return PurePath(place.replace("\\", "/")).name
