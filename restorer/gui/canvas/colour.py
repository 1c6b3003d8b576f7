"""From the picture's own colours to the screen's (taken to be sRGB): for looking at only, never for the result."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColorSpace, QColorTransform, QImage

from restorer.gui.canvas.sampling import Screen
from restorer.imaging.picture import Picture

_SCREEN = QColorSpace.NamedColorSpace.SRgb


class ScreenColours:
    """Converts screen pixels; leaves them alone without a profile, with sRGB, or with one that Qt cannot use."""

    def __init__(self, picture: Picture) -> None:
        self._transform = _transform(picture)

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


def _transform(picture: Picture) -> QColorTransform | None:
    if picture.metadata.icc is None or picture.is_grey:
        return None
    own, screen = QColorSpace.fromIccProfile(picture.metadata.icc), QColorSpace(_SCREEN)
    if not own.isValid() or own.colorModel() != QColorSpace.ColorModel.Rgb or own == screen:
        return None
    return own.transformationToColorSpace(screen)
