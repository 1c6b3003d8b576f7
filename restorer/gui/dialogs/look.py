"""Small views of one place of a picture that zoom and move together."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from restorer.gui.canvas.colour import ScreenColours
from restorer.gui.canvas.sampling import to_screen
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture, Pixels
from restorer.imaging.pyramid import to_display

_LEAST, _MOST = 0.25, 16.0
_NEAR = 2.0
"""Zoom from which on pixels are squares."""


class Look(QObject):
    """Where all views look, in pixels of their images, and how closely. `changed` follows."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.x = self.y = 0.0
        self.zoom = 1.0
        """Screen pixels to a picture pixel."""

    def centre_on(self, x: float, y: float) -> None:
        self.x, self.y = x, y
        self.changed.emit()

    def set_zoom(self, zoom: float) -> None:
        """Within 25 and 1600 %."""
        self.zoom = min(_MOST, max(_LEAST, zoom))
        self.changed.emit()


class View(QWidget):
    """Shows `image` as `look` says, nothing else; the mouse goes through to the card it is on."""

    def __init__(self, image: QImage, look: Look, size: QSize) -> None:
        super().__init__()
        self._image, self._look = image, look
        self.setFixedSize(size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        look.changed.connect(self.update)

    @property
    def image(self) -> QImage:
        return self._image

    def show_image(self, image: QImage) -> None:
        """Another one in its place, of the same size."""
        self._image = image
        self.update()

    @property
    def scale(self) -> float:
        """Logical pixels to a picture pixel."""
        return self._look.zoom / self.devicePixelRatioF()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().mid())
        smooth = self._look.zoom < _NEAR and self._look.zoom != 1
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        width, height = self._image.width() * self.scale, self._image.height() * self.scale
        corner = QPointF(
            self.width() / 2 - self._look.x * self.scale, self.height() / 2 - self._look.y * self.scale
        )
        if self._look.zoom >= 1:  # whole pixels of the screen, so that 100 % is not blurred
            corner = QPointF(round(corner.x()), round(corner.y()))
        painter.drawImage(QRectF(corner.x(), corner.y(), width, height), self._image)
        painter.end()


def image_of(pixels: Pixels, picture: Picture) -> QImage:
    """Pixels of `picture` (h, w, channels) in the screen's colours."""
    display = to_display(pixels)
    box = Box.of_shape(display.shape)
    screen = np.ascontiguousarray(ScreenColours(picture)(to_screen(display, box)))
    image = QImage(screen.data, box.width, box.height, screen.strides[0], QImage.Format.Format_RGB32)
    return image.copy()
