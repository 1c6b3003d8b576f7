"""What the picture's values are: the histogram of what shows, and the colour under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from restorer.document import Change, Layer
from restorer.gui.canvas.scene import Scene
from restorer.gui.language import tr
from restorer.gui.panels.histogram.sample import Sample, sample
from restorer.imaging.geometry import Box
from restorer.imaging.histogram import Histogram, histogram
from restorer.imaging.pyramid import level_shape, level_within
from restorer.progress import Progress

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_PIXELS = 2_000_000
"""A histogram is counted in the finest level with at most so many pixels: some milliseconds at any size."""
_PAUSE_MS = 150
_KEY = "histogram"


class Measuring(QObject):
    """Keeps the section with the histogram of `window` in step with its document and with the pointer."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panel = window.side.histogram
        self.measured: Sample | None = None
        """What was measured last."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._count)
        self._panel.wanted.connect(self._timer.start)
        self._panel.side_changed.connect(self._measure_again)
        self._panel.copy_wanted.connect(self.copy)
        window.document_shown.connect(self._follow)
        window.document_changed.connect(self._changed)

    def look(self, x: int, y: int) -> Sample | None:
        """Measure at a pixel, and show what is there; None beside the picture."""
        document = self._window.document
        self.measured = None if document is None else sample(document, x, y, self._panel.side)
        self._panel.show_place(None if self.measured is None else (x, y))
        if self._panel.isVisible() or self.measured is None:
            self._panel.readout.show_sample(self.measured)
        return self.measured

    def copy(self) -> None:
        """Put what was measured last into the clipboard, as text."""
        if self.measured is None:
            self._window.status.say(tr("Point at the picture first: nothing was measured yet."))
            return
        self._panel.readout.show_sample(self.measured)
        QGuiApplication.clipboard().setText(self._panel.readout.text)
        self._window.status.say(
            tr("Copied: {values}").format(values=self._panel.readout.text.replace("\n", " · "))
        )

    def _follow(self) -> None:
        """Another document shows, or none."""
        document, scene = self._window.document, self._window.canvas.scene
        self.measured = None
        self._panel.readout.show_picture(None if document is None else document.picture)
        self._panel.show_place(None)
        self._window.pool.drop(_KEY)
        self._panel.show_histogram(None)
        if scene is not None:
            scene.picture_changed.connect(lambda _: self._timer.start())
            scene.refined.connect(self._timer.start)
            self._timer.start()

    def _changed(self, change: Change) -> None:
        if change.kind == "selection" and self._panel.of_selection:
            self._timer.start()
        if change.kind == "fills":
            self._measure_again()

    def _measure_again(self) -> None:
        if self.measured is not None:
            self.look(self.measured.x, self.measured.y)
            self._window.pointing.tell_pixel()

    def _count(self) -> None:
        scene, document = self._window.canvas.scene, self._window.document
        if scene is None or document is None or not self._panel.isVisible():
            return
        pixels, inside, level = _taken(scene, only_selected=self._panel.of_selection)

        def job(progress: Progress) -> Histogram:
            return histogram(pixels, inside)

        def done(found: Histogram) -> None:
            if self._window.document is document:
                self._panel.show_histogram(found, 1 << level)

        self._window.pool.submit(_KEY, job, done, self._window.report)


def _taken(scene: Scene, *, only_selected: bool) -> tuple[np.ndarray, np.ndarray | None, int]:
    """Copies of a level as it shows and of what is selected in it (None: everything), and the level."""
    shape = scene.after.shape
    level = scene.after.available(level_within(shape, _PIXELS))
    box = Box.of_shape(level_shape(shape, level))
    inside = None
    if only_selected and scene.shows(Layer.SELECTION):
        inside = scene.masks[Layer.SELECTION].region(level, box).copy()
    return scene.after.region(level, box).copy(), inside, level
