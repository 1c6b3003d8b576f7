"""Small pictures for the rows that are in sight, made in threads and kept as long as there is room."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from restorer.batch.queue import Entry
from restorer.errors import CancelledError
from restorer.gui.queue.jobs import image_of
from restorer.gui.workers import Pool
from restorer.progress import Progress

SIDE = 56
"""Of the square that a thumbnail fills, in device-independent pixels."""
_RATIO = 2
_KEPT = 400


class Thumbnails(QObject):
    """`came(entry)` follows each picture."""

    came = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pool = Pool(self, threads=2)
        self._kept: OrderedDict[str, QPixmap | None] = OrderedDict()
        """By the id of the entry; None: it has no picture to show."""
        self._wanted: dict[str, Entry] = {}

    def get(self, entry: Entry) -> QPixmap | None:
        """The picture, if it is here."""
        if entry.id in self._kept:
            self._kept.move_to_end(entry.id)
        return self._kept.get(entry.id)

    def want(self, entries: Sequence[Entry]) -> None:
        """These are in sight now: others need not be made any more."""
        wanted = {entry.id: entry for entry in entries if entry.id not in self._kept}
        for gone in self._wanted.keys() - wanted.keys():
            self.pool.drop(gone)
        new = [entry for key, entry in wanted.items() if key not in self._wanted]
        self._wanted = wanted
        for entry in new:
            self._make(entry)

    def forget(self) -> None:
        """Make everything anew when it is wanted."""
        self.want([])
        self._kept.clear()

    def _make(self, entry: Entry) -> None:
        def job(progress: Progress) -> QImage | None:
            progress.check()
            return image_of(entry.source, SIDE * _RATIO)

        self.pool.submit(
            entry.id, job, lambda image: self._keep(entry, image), lambda error: self._failed(entry, error)
        )

    def _failed(self, entry: Entry, error: Exception) -> None:
        if not isinstance(error, CancelledError):
            self._keep(entry, None)

    def _keep(self, entry: Entry, image: QImage | None) -> None:
        self._wanted.pop(entry.id, None)
        self._kept[entry.id] = None if image is None else _square(image)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.came.emit(entry)


def _square(image: QImage) -> QPixmap:
    """The middle of a picture, scaled to fill a square."""
    side = SIDE * _RATIO
    filling = image.scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    corner = (filling.width() - side) // 2, (filling.height() - side) // 2
    pixmap = QPixmap.fromImage(filling.copy(*corner, side, side))
    pixmap.setDevicePixelRatio(_RATIO)
    return pixmap
