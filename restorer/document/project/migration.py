"""Manifests of older versions brought up to the present one, a step at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from restorer.document.project.manifest import FORMAT

Migration = Callable[[dict[str, Any]], dict[str, Any]]

MIGRATIONS: Mapping[int, Migration] = {
    1: dict,  # nothing was pinned yet: `pins` has its default
}
"""Version -> what turns its manifest into one of the next version. Members never change their names or layout."""


class NewerError(ValueError):
    """The manifest is of a version that this program does not know yet."""


def migrated(
    data: dict[str, Any], migrations: Mapping[int, Migration] = MIGRATIONS, newest: int = FORMAT
) -> dict[str, Any]:
    """The manifest in the present version. Raises `NewerError`, and `ValueError` where no version can be told."""
    version = data.get("format")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ValueError("its version cannot be told")
    if version > newest:
        raise NewerError(str(data.get("program", ""))[:100])
    while version < newest:
        data = {**migrations[version](data), "format": version + 1}
        version += 1
    return data
