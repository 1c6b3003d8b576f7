"""CIE L*a*b* of a picture's own values, by its profile (D50, as profiles connect); without one by sRGB."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PySide6.QtGui import QColorSpace, QRgba64

from restorer.gui.canvas.colour import own_space
from restorer.imaging.picture import Picture

_TO_XYZ = np.array(
    [[0.7976749, 0.1351917, 0.0313534], [0.2880402, 0.7118741, 0.0000857], [0.0, 0.0, 0.8252100]]
)
"""From linear ROMM RGB (ProPhoto) to XYZ under D50 (ISO 22028-2)."""
_WHITE = np.array([0.9642, 1.0, 0.8252])
_LIMIT, _SLOPE = 216 / 24389, 24389 / 27


class Lab(NamedTuple):
    """CIE 1976 L*a*b*."""

    lightness: float
    a: float
    b: float

    def distance(self, other: Lab) -> float:
        """The colour difference ΔE*ab of 1976."""
        return float(np.linalg.norm(np.subtract(self, other)))


class LabConverter:
    """Converts values of one picture. Qt's colour spaces carry profiles with curves as well as with tables."""

    def __init__(self, picture: Picture) -> None:
        wide = QColorSpace(QColorSpace.Primaries.ProPhotoRgb, QColorSpace.TransferFunction.Linear)
        self._transform = own_space(picture).transformationToColorSpace(wide)
        self._largest = 255 if picture.depth == 8 else 65535
        self._is_grey = picture.is_grey

    def __call__(self, values: np.ndarray) -> Lab:
        """`values` of one pixel (or a mean) in the picture's own depth, alpha last where there is one."""
        colour = np.repeat(values[:1], 3) if self._is_grey else values[:3]
        red, green, blue = (round(float(v) * 65535 / self._largest) for v in colour)
        mapped = self._transform.map(QRgba64.fromRgba64(red, green, blue, 65535))
        linear = np.array([mapped.red(), mapped.green(), mapped.blue()]) / 65535
        return lab_of(_TO_XYZ @ linear)


def lab_of(xyz: np.ndarray) -> Lab:
    """L*a*b* of XYZ under D50, Y of white being 1."""
    ratio = xyz / _WHITE
    x, y, z = np.where(ratio > _LIMIT, np.cbrt(ratio), (_SLOPE * ratio + 16) / 116)
    return Lab(float(116 * y - 16), float(500 * (x - y)), float(200 * (y - z)))
