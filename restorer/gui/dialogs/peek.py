"""A small live view of one filled place, shown as fills are going to be shown."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from restorer.document.snapshot import Snapshot
from restorer.dossier.regions import Place as Region
from restorer.dossier.regions import places
from restorer.dossier.show import Show, styled
from restorer.gui import theme
from restorer.gui.dialogs.look import Look, View
from restorer.gui.language import tr
from restorer.imaging import composite
from restorer.imaging.fill import Fill
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Pixels
from restorer.progress import Progress

SIZE = QSize(320, 208)
_AROUND = 3
"""How much more of the picture can be seen after zooming out."""
_LARGE = 2_000_000
"""Pixels of a fill above which only the part around the view is worked on."""
_STEP = 1.25


@dataclass(frozen=True, eq=False)
class Place:
    """What is looked at."""

    box: Box
    """Of the picture."""
    centre: tuple[float, float]
    """Of the filled place, in pixels of `box`."""


def find_place(state: Snapshot, size: tuple[int, int], progress: Progress) -> Place | None:
    """Where to look: the largest filled place that `size` (width, height) holds, else the largest; None without fills."""
    found = places(state, progress)
    if not found:
        return None
    fitting = [one for one in found if one.box.width <= size[0] and one.box.height <= size[1]]
    x, y = _midst((fitting or found)[0], whole=bool(fitting))
    x, y = _inside(x, size[0], state.picture.width), _inside(y, size[1], state.picture.height)
    width, height = _AROUND * size[0], _AROUND * size[1]
    box = Box(x - width // 2, y - height // 2, width, height).clipped(state.picture.shape)
    return Place(box, (x - box.x + 0.5, y - box.y + 0.5))


def _inside(at: int, size: int, most: int) -> int:
    """Where to look so that as little as can be shows of what lies beside the picture."""
    return most // 2 if most <= size else min(max(at, size // 2), most - size // 2)


def _midst(region: Region, *, whole: bool) -> tuple[int, int]:
    """The middle of a place, or where not the whole of it can be seen, a pixel of it half-way down."""
    if whole:
        return region.box.x + region.box.width // 2, region.box.y + region.box.height // 2
    rows, columns = np.nonzero(region.inside)
    return region.box.x + int(columns[len(rows) // 2]), region.box.y + int(rows[len(rows) // 2])


def drawn(state: Snapshot, box: Box, show: Show) -> Pixels:
    """(h, w, C) of `box`: the picture with its fills as `show` wants them."""
    fills = [styled(_near(fill, box, show), show) for fill in state.fills if fill.box.overlaps(box)]
    return composite.render(state.picture, fills, box)


def _near(fill: Fill, box: Box, show: Show) -> Fill:
    """A fill, or of a very large one what lies around `box`."""
    if fill.box.area <= _LARGE:
        return fill
    part = box.grown(64 + round(4 * show.width)).intersected(fill.box)
    inside = part.moved(-fill.box.x, -fill.box.y).slices
    return Fill(part, fill.pixels[inside], fill.alpha[inside], fill.provenance)


class Peek(QWidget):
    """Shows an image around a place; the wheel, plus and minus zoom."""

    def __init__(self) -> None:
        super().__init__()
        self._look = Look(self)
        self._view = View(QImage(), self._look, SIZE)
        self.setFixedSize(SIZE + QSize(2, 2))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Preview"))
        self.setAccessibleDescription(
            tr("One filled place, as it is going to be shown. Plus and minus zoom.")
        )
        self.setToolTip(tr("One filled place, as it is going to be shown. Turn the wheel to zoom."))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._view)

    @property
    def zoom(self) -> float:
        return self._look.zoom

    @property
    def image(self) -> QImage:
        """What is shown now; empty at first."""
        return self._view.image

    def centre_on(self, x: float, y: float) -> None:
        """Look there, at one pixel of the picture to each of the screen, or to several of a dense one."""
        self._look.zoom = max(1, round(self.devicePixelRatioF()))
        self._look.centre_on(x, y)

    def show_image(self, image: QImage) -> None:
        self._view.show_image(image)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._look.set_zoom(self._look.zoom * _STEP ** (event.angleDelta().y() / 120))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Plus: _STEP, Qt.Key.Key_Equal: _STEP, Qt.Key.Key_Minus: 1 / _STEP}
        if (step := steps.get(Qt.Key(event.key()))) is not None:
            self._look.set_zoom(self._look.zoom * step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """A thin frame; in the accent's colour while the keys go here."""
        tokens = theme.current()
        painter = QPainter(self)
        painter.setPen(QPen(tokens.accent if self.hasFocus() else tokens.border))
        painter.drawRect(0, 0, self.width() - 1, self.height() - 1)
        painter.end()
