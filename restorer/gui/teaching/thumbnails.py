"""Small pictures of files, made away from the window's thread when they are looked at, and kept while they may be again."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from restorer.gui.dialogs.look import image_of
from restorer.gui.workers import Pool
from restorer.imaging import io
from restorer.progress import Progress

_THREADS = 2
_KEPT = 400
_MOST_WAITING = 100
"""Whoever scrolls past hundreds wants to see those where it stops."""


class Thumbnails(QObject):
    """`came(path)` follows each picture that was asked for and is there now."""

    came = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pool = Pool(self, threads=_THREADS)
        self._known: OrderedDict[str, QPixmap] = OrderedDict()
        self._waiting: list[tuple[str, int]] = []
        self._under_way: set[str] = set()

    def get(self, path: str, side: int) -> QPixmap | None:
        """The thumbnail, at most `side` pixels long; a null one for a file that cannot be shown.

        None: it is not there yet, and made as soon as those are that were asked for later.
        """
        if path in self._known:
            self._known.move_to_end(path)
            return self._known[path]
        if path not in self._under_way:
            asked = (path, side)
            if asked in self._waiting:
                self._waiting.remove(asked)
            self._waiting.append(asked)
            del self._waiting[:-_MOST_WAITING]
            self._go_on()
        return None

    def forget(self) -> None:
        """Other files will be asked for."""
        self._waiting.clear()
        self._known.clear()

    @property
    def is_idle(self) -> bool:
        return not self._waiting and not self._under_way

    def _go_on(self) -> None:
        while self._waiting and len(self._under_way) < _THREADS:
            path, side = self._waiting.pop()
            self._under_way.add(path)

            def make(_: Progress, path: str = path, side: int = side) -> QImage:
                small = io.read_small(Path(path), side)
                return image_of(small.pixels, small)

            self.pool.submit(
                path,
                make,
                partial(self._made, path),
                partial(self._failed, path),
            )

    def _made(self, path: str, image: QImage) -> None:
        self._keep(path, QPixmap.fromImage(image))

    def _failed(self, path: str, _: object) -> None:
        self._keep(path, QPixmap())

    def _keep(self, path: str, picture: QPixmap) -> None:
        self._under_way.discard(path)
        self._known[path] = picture
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        self.came.emit(path)
        self._go_on()
