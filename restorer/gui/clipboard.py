"""Pictures from and to the clipboard: 8 bit, without metadata, as the clipboard has it."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QGuiApplication, QImage

from restorer.errors import PictureError
from restorer.imaging.picture import Picture, Pixels
from restorer.text import text

_LONGEST = 32767
"""Qt's rasters end here."""
_FORMATS = {
    1: QImage.Format.Format_Grayscale8,
    3: QImage.Format.Format_RGB888,
    4: QImage.Format.Format_RGBA8888,
}


def picture() -> Picture:
    """The picture in the clipboard. Raises `PictureError` if there is none."""
    image = QGuiApplication.clipboard().image()
    if image.isNull():
        raise PictureError(
            text("There is no picture in the clipboard."),
            todo=text("Copy one in another program, then try again."),
        )
    channels = (
        1 if image.isGrayscale() and not image.hasAlphaChannel() else 4 if image.hasAlphaChannel() else 3
    )
    pixels = _pixels(image.convertToFormat(_FORMATS[channels]), channels)
    return Picture(pixels, notes=(text("From the clipboard: 8 bit, without colour profile and metadata."),))


def _pixels(image: QImage, channels: int) -> Pixels:
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = rows[:, : image.width() * channels].reshape(image.height(), image.width(), channels).copy()
    pixels.flags.writeable = False
    return pixels


def put(restored: Picture) -> None:
    """Put a picture into the clipboard. Raises `PictureError` if it is too large for that."""
    if max(restored.shape) > _LONGEST:
        raise PictureError(
            text(
                "A picture of more than {pixels:,} pixels a side does not fit into the clipboard.",
                pixels=_LONGEST,
            ),
            safe=text("Nothing was changed."),
            todo=text("Save it as a file instead."),
        )
    pixels = restored.pixels if restored.depth == 8 else (restored.pixels >> 8).astype(np.uint8)
    if pixels.shape[2] == 2:
        pixels = np.concatenate([np.repeat(pixels[..., :1], 3, axis=2), pixels[..., 1:]], axis=2)
    data = np.ascontiguousarray(pixels)
    height, width, channels = data.shape
    image = QImage(data.data, width, height, width * channels, _FORMATS[channels])
    QGuiApplication.clipboard().setImage(image.copy())
