"""All preferences as one file, to be taken to another computer; and back, checked as a whole before anything changes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NoReturn

from pydantic import ValidationError

from restorer import __version__
from restorer.dossier.person import Person
from restorer.errors import PreferencesError
from restorer.gui.action_table import SPECS
from restorer.gui.keys import is_understood, keys_of, portable
from restorer.gui.settings import Settings
from restorer.imaging import atomic
from restorer.text import text

_KIND = "restorer-preferences"
_VERSION = 1
_OF_THIS_COMPUTER = frozenset(
    {
        "version",
        "geometry",
        "state",
        "recent",
        "last_folder",
        "palette_recent",
        "tour_offered",
        "monitor_profile",
        "panels",
        "closed_sections",
        "rulers",
        "ruler_unit",
        "scale_bar",
    }
)
"""What is remembered rather than preferred: it stays where it is."""
_OF_THE_PERSON = ("operator", "institution")
"""The certificate and its key are files of one computer: they are not in it."""
_MOST_BYTES = 1_000_000


def write(path: Path, settings: Settings, person: Person) -> None:
    """Writes all preferences. Raises `SaveError`."""
    told = {
        "kind": _KIND,
        "version": _VERSION,
        "program": __version__,
        "settings": settings.model_dump(mode="json", exclude=set(_OF_THIS_COMPUTER)),
        "person": person.model_dump(mode="json", include=set(_OF_THE_PERSON)),
    }
    with atomic.replacing(path) as temporary:
        temporary.write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def read(path: Path, settings: Settings, person: Person) -> tuple[Settings, Person]:
    """`settings` and `person` with what the file says; what it does not say stays. Raises `PreferencesError`."""
    told = _told(path)
    given = {
        key: value
        for key, value in _part(told, "settings", path).items()
        if key in Settings.model_fields and key not in _OF_THIS_COMPUTER
    }
    who = {key: value for key, value in _part(told, "person", path).items() if key in _OF_THE_PERSON}
    try:
        new = Settings.model_validate(settings.model_dump() | given)
        someone = Person.model_validate(person.model_dump() | who)
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        _refuse(text("“{name}” says something for “{key}” that cannot be.", name=path.name, key=key))
    new.shortcuts = {name: keys for name, keys in new.shortcuts.items() if name in SPECS}
    _check_keys(new.shortcuts, path)
    return new, someone


def preferred() -> list[str]:
    """Names of all settings that travel."""
    return [key for key in Settings.model_fields if key not in _OF_THIS_COMPUTER]


def _told(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > _MOST_BYTES:
            _refuse(text("“{name}” is too large for a file of preferences.", name=path.name))
        told = json.loads(path.read_bytes())
    except OSError as error:
        reason = error.strerror or type(error).__name__
        _refuse(text("“{name}” cannot be read: {reason}.", name=path.name, reason=reason))
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict) or told.get("kind") != _KIND:
        _refuse(text("“{name}” is no file of Restorer’s preferences.", name=path.name))
    if told.get("version") != _VERSION:
        _refuse(text("“{name}” was written by a newer version of Restorer.", name=path.name))
    return told


def _part(told: dict[str, Any], key: str, path: Path) -> dict[str, Any]:
    part = told.get(key, {})
    if not isinstance(part, dict):
        _refuse(text("“{name}” says something for “{key}” that cannot be.", name=path.name, key=key))
    return part


def _check_keys(chosen: dict[str, list[str]], path: Path) -> None:
    """Every shortcut can be understood and belongs to one action. Raises `PreferencesError`."""
    for keys in (one for several in chosen.values() for one in several):
        if not is_understood(keys):
            _refuse(text("“{name}” has a shortcut that is no key: “{keys}”.", name=path.name, keys=keys))
    taken: dict[str, str] = {}
    for action in SPECS:
        for keys in map(portable, keys_of(action, chosen)):
            if keys in taken:
                _refuse(text("“{name}” gives “{keys}” to two actions.", name=path.name, keys=keys))
            taken[keys] = action


def _refuse(what: str) -> NoReturn:
    raise PreferencesError(
        what,
        safe=text("Your preferences are as they were."),
        todo=text("Choose a file that was written by Export, under Edit, Preferences."),
    )
