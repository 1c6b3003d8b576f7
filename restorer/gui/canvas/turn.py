"""How the view is turned: an angle and whether it is mirrored. Numbers only; the picture itself never turns."""

from __future__ import annotations

import math
from typing import NamedTuple

_RIGHT_ANGLES = {0: (1.0, 0.0), 90: (0.0, 1.0), 180: (-1.0, 0.0), 270: (0.0, -1.0)}

Affine = tuple[float, float, float, float, float, float]
"""m11, m12, m21, m22, dx, dy: x' = x * m11 + y * m21 + dx, y' = x * m12 + y * m22 + dy; the order of QTransform."""


class Turn(NamedTuple):
    """First mirrored left to right, then turned clockwise by `angle` degrees."""

    angle: float = 0.0
    """0 <= angle < 360"""
    mirrored: bool = False

    @property
    def is_upright(self) -> bool:
        """Whether nothing is turned or mirrored."""
        return self.angle == 0 and not self.mirrored

    @property
    def is_square(self) -> bool:
        """Whether pixels stay pixels: a quarter turn or none, mirrored or not."""
        return self.angle in _RIGHT_ANGLES

    @property
    def signed_angle(self) -> float:
        """-180 < angle <= 180"""
        return self.angle - 360 if self.angle > 180 else self.angle

    def turned_to(self, angle: float) -> Turn:
        """Any `angle` in degrees."""
        return Turn(angle % 360 % 360, self.mirrored)  # -1e-20 % 360 is 360, and a whole turn is none

    def turned(self, degrees: float) -> Turn:
        """Turned further on the screen, clockwise."""
        return self.turned_to(self.angle + degrees)

    def flipped(self) -> Turn:
        """What is on the screen, mirrored left to right."""
        return Turn(-self.angle % 360 % 360, not self.mirrored)

    def vector(self, x: float, y: float) -> tuple[float, float]:
        """A way in the upright view, as it goes in the turned one."""
        cos, sin = self._cos_sin()
        x = -x if self.mirrored else x
        return x * cos - y * sin, x * sin + y * cos

    def vector_back(self, x: float, y: float) -> tuple[float, float]:
        """The other way round."""
        cos, sin = self._cos_sin()
        x, y = x * cos + y * sin, y * cos - x * sin
        return (-x if self.mirrored else x), y

    def extent(self, width: float, height: float) -> tuple[float, float]:
        """Sides of the box around a turned rectangle; it has the same sides if the rectangle is turned back."""
        cos, sin = (abs(part) for part in self._cos_sin())
        return width * cos + height * sin, width * sin + height * cos

    def about(self, start: tuple[float, float], end: tuple[float, float], ratio: float) -> Affine:
        """The transform that turns about `start` and puts it on `end` (screen pixels).

        Quarter turns move by whole device pixels (`ratio` to a screen pixel), so that none is split.
        """
        (m11, m12), (m21, m22) = self.vector(1, 0), self.vector(0, 1)
        x, y = self.vector(*start)
        dx, dy = end[0] - x, end[1] - y
        if self.is_square:
            dx, dy = round(dx * ratio) / ratio, round(dy * ratio) / ratio
        return m11, m12, m21, m22, dx, dy

    def _cos_sin(self) -> tuple[float, float]:
        if self.is_square:
            return _RIGHT_ANGLES[int(self.angle)]
        angle = math.radians(self.angle)
        return math.cos(angle), math.sin(angle)
