"""Fillers of other packages: whatever names one under the entry point group `restorer.fillers` (docs/plugins.md).

    [project.entry-points."restorer.fillers"]
    my-filler = "my_package:plugin"

The entry point's name is the filler's id; what it names is a `Plugin`. A plug-in that cannot be used is told of, like a
damaged checkpoint, and stops nothing.
"""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points

import numpy as np

from restorer.errors import FillerError, RestorerError
from restorer.models.classical import ClassicalFiller, check_tiles
from restorer.models.filler import Filler, FillerInfo, Holes, Tiles
from restorer.text import text

__all__ = ["GROUP", "ClassicalFiller", "Filler", "FillerInfo", "Plugin", "found", "problems"]

GROUP = "restorer.fillers"
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Plugin:
    """What a package offers: the facts, and how to make the filler once it is wanted.

    `info.id` is the entry point's name, `info.kind` is "classical": Restorer hands it arrays, and what it computes
    them on is its own affair. `make` may be slow and may load libraries; the module that holds the plug-in may not,
    since it is imported for every list of models.
    """

    info: FillerInfo
    make: Callable[[], Filler]

    def load(self) -> Filler:
        """The filler, watched. Raises `FillerError` where it cannot be made."""
        try:
            return _Watched(self.info, self.make())
        except RestorerError:
            raise
        except Exception as error:
            raise _failed(self.info, error) from error


class _Watched:
    """A filler of somebody else's: what it raises is told as a `FillerError`, what it returns is looked at."""

    def __init__(self, info: FillerInfo, filler: Filler) -> None:
        self.info = info
        self._filler = filler

    def fill(self, tiles: Tiles, holes: Holes, seed: int = 0) -> Tiles:
        check_tiles(tiles, holes)
        try:
            filled = self._filler.fill(tiles.copy(), holes.copy(), seed)
        except RestorerError:
            raise
        except Exception as error:
            raise _failed(self.info, error) from error
        if not isinstance(filled, np.ndarray) or filled.shape != tiles.shape or filled.dtype != np.float32:
            raise _failed(self.info, TypeError(f"it returned {_kind(filled)}, not {_kind(tiles)}"))
        if not np.isfinite(filled).all():
            raise _failed(self.info, ValueError("it returned values that are no numbers"))
        return np.clip(filled, 0.0, 1.0)


def found() -> dict[str, Plugin]:
    """The usable plug-ins by id. Imports their modules, once."""
    return _all()[0]


def problems() -> tuple[FillerError, ...]:
    """Why plug-ins cannot be offered; empty as a rule."""
    return _all()[1]


@functools.cache
def _all() -> tuple[dict[str, Plugin], tuple[FillerError, ...]]:
    good: dict[str, Plugin] = {}
    bad: list[FillerError] = []
    for entry in sorted(entry_points(group=GROUP), key=lambda one: one.name):
        try:
            plugin = _checked(entry, entry.load())
        except (
            Exception
        ) as error:  # whatever a stranger's module raises must not keep the program from starting
            _log.warning("The plug-in %s cannot be used.", entry.value, exc_info=error)
            bad.append(
                FillerError(
                    text(
                        "The plug-in “{name}” ({value}) cannot be used: {reason}.",
                        name=entry.name,
                        value=entry.value,
                        reason=str(error).rstrip(".") or type(error).__name__,
                    ),
                    safe=text("All other models are there."),
                    todo=text("Update or uninstall its package."),
                )
            )
        else:
            good.setdefault(entry.name, plugin)
    return good, tuple(bad)


def _checked(entry: EntryPoint, plugin: object) -> Plugin:
    if not isinstance(plugin, Plugin):
        raise TypeError("it is no Plugin of restorer.models.plugins")
    if plugin.info.id != entry.name:
        raise ValueError(f"its filler calls itself “{plugin.info.id}”")
    if plugin.info.kind != "classical":
        raise ValueError("its kind is not “classical”")
    return plugin


def _kind(value: object) -> str:
    return f"{value.dtype} {value.shape}" if isinstance(value, np.ndarray) else type(value).__name__


def _failed(info: FillerInfo, error: Exception) -> FillerError:
    return FillerError(
        text(
            "The plug-in “{name}” failed: {reason}.",
            name=info.name,
            reason=str(error).rstrip(".") or type(error).__name__,
        ),
        safe=text("The picture is as it was."),
        todo=text("Choose another model, or tell whoever made the plug-in."),
    )
