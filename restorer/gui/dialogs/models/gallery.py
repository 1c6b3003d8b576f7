"""Gets the trial pictures: from the cache at once, others one at a time away from the window's thread."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from restorer.errors import CancelledError, RestorerError
from restorer.gui.dialogs.models import trials
from restorer.gui.dialogs.models.entries import Entry
from restorer.gui.workers import Pool

_log = logging.getLogger(__name__)
_KEY = "trial"


class Gallery(QObject):
    """`came(id, picture)` follows each picture. Between `stop` and `start` no model is tried."""

    came = Signal(str, object)

    def __init__(self, parent: QObject, pool: Pool) -> None:
        super().__init__(parent)
        self._pool = pool
        self._waiting: list[Entry] = []
        self._under_way: Entry | None = None
        self._failed: set[Path] = set()
        """Of models that could not be tried: once is enough."""

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Give out the pictures that are there; the others wait for `start`."""
        self.stop()
        self._waiting = []
        for entry in entries:
            if not self._give(entry, place := trials.place_of(entry)) and place not in self._failed:
                self._waiting.append(entry)
        self._waiting.sort(key=lambda entry: entry.seconds_per_megapixel)

    def start(self) -> None:
        """Make the pictures that are missing, those of the quickest models first."""
        if self._under_way is not None or not self._waiting:
            return
        entry = self._under_way = self._waiting.pop(0)
        self._pool.submit(
            _KEY,
            lambda progress: trials.make(entry, progress),
            lambda place: self._done(entry, place),
            lambda error: self._fail(entry, error),
        )

    def stop(self) -> None:
        """Ask the trial under way to end; it is made again later."""
        self._pool.drop(_KEY)
        if self._under_way is not None:
            self._waiting.insert(0, self._under_way)
            self._under_way = None

    @property
    def is_done(self) -> bool:
        return self._under_way is None and not self._waiting

    def _done(self, entry: Entry, place: Path) -> None:
        self._under_way = None
        self._give(entry, place)
        self.start()

    def _fail(self, entry: Entry, error: Exception) -> None:
        """A model that cannot be tried keeps its placeholder; whoever uses it is told why."""
        self._under_way = None
        if not isinstance(error, CancelledError):
            self._failed.add(trials.place_of(entry))
        if isinstance(error, RestorerError):
            _log.info("No trial picture of %s: %s", entry.id, error)
        self.start()

    def _give(self, entry: Entry, place: Path) -> bool:
        picture = QPixmap(str(place)) if place.exists() else QPixmap()
        if picture.isNull():  # not there, or damaged
            return False
        self.came.emit(entry.id, picture)
        return True
