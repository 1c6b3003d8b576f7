"""From the picture's own colours to the screen's: for looking at only, never for the result."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColorSpace, QColorTransform, QImage

from restorer.gui.canvas.sampling import Screen
from restorer.imaging.picture import Picture


class ScreenColours:
    """Converts screen pixels. A picture without a profile, or with one that Qt cannot use, counts as sRGB.

    Where picture and screen have the same colours nothing is done. Qt converts with vectors and several threads, and
    layers keep what was converted: a table of all 16 million colours was measured, and is slower.
    """

    def __init__(self, picture: Picture, screen: QColorSpace | None = None) -> None:
        """`screen` None: sRGB."""
        self._own = own_space(picture)
        self._screen = QColorSpace(QColorSpace.NamedColorSpace.SRgb) if screen is None else screen
        self._transform = _transform(self._own, self._screen)

    def show_on(self, screen: QColorSpace) -> bool:
        """Convert for another screen from now on; returns whether that makes a difference."""
        if screen == self._screen:
            return False
        self._screen, self._transform = screen, _transform(self._own, screen)
        return True

    @property
    def converts(self) -> bool:
        return self._transform is not None

    def __call__(self, pixels: Screen) -> Screen:
        """(h, w, 4) opaque BGRA; the result may be the very array."""
        if self._transform is None:
            return pixels
        height, width = pixels.shape[:2]
        image = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB32)
        converted = image.colorTransformed(self._transform)
        rows = np.frombuffer(converted.constBits(), np.uint8).reshape(height, converted.bytesPerLine())
        return rows[:, : 4 * width].reshape(height, width, 4).copy()


def own_space(picture: Picture) -> QColorSpace:
    """The colour space of a picture's values; sRGB where it names none that Qt can use."""
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    if picture.metadata.icc is None or picture.is_grey:
        return srgb
    own = QColorSpace.fromIccProfile(picture.metadata.icc)
    return own if own.isValid() and own.colorModel() == QColorSpace.ColorModel.Rgb else srgb


def _transform(own: QColorSpace, screen: QColorSpace) -> QColorTransform | None:
    return None if own == screen else own.transformationToColorSpace(screen)
