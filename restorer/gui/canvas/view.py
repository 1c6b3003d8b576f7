"""The one transform between picture and screen. Numbers only: nothing here draws."""

from __future__ import annotations

import math
from typing import NamedTuple

from restorer.gui.canvas.turn import Affine, Turn
from restorer.imaging.geometry import Box

LARGEST_ZOOM = 64.0
KEPT_VISIBLE = 48.0
"""At least so much of the picture (screen pixels) cannot be moved out of sight."""
FIT_MARGIN = 12.0
_FAR = (64, 48, 32, 24, 16, 12, 8, 6, 4, 3, 2, 1.5)
_NEAR = (1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 24.0, 32.0, 48.0, 64.0)
STEPS = tuple(1 / far for far in _FAR) + _NEAR
"""The ladder of zooms that `View.step` climbs."""


Kept = tuple[float, tuple[float, float], tuple[float, float], tuple[float, float], Turn, bool]


class DeviceView(NamedTuple):
    """The view in device pixels of one pane: picture point (x, y) lies at (x * scale + left, y * scale + top)."""

    scale: float
    left: float
    top: float
    width: int
    height: int

    @property
    def box(self) -> Box:
        return Box(0, 0, self.width, self.height)

    @property
    def is_near(self) -> bool:
        """Whether picture pixels are shown as squares."""
        return self.scale >= 2

    def level(self) -> int:
        """The coarsest pyramid level that still has a pixel for every device pixel."""
        return max(0, math.floor(math.log2(1 / self.scale) + 1e-9))

    def point(self, x: float, y: float) -> tuple[float, float]:
        return x * self.scale + self.left, y * self.scale + self.top

    def device_box(self, box: Box) -> Box:
        """The device pixels whose centres lie inside `box` (picture pixels)."""
        left, top = self.point(box.x, box.y)
        right, bottom = self.point(box.right, box.bottom)
        x, y = math.ceil(left - 0.5), math.ceil(top - 0.5)
        return Box(x, y, math.ceil(right - 0.5) - x, math.ceil(bottom - 0.5) - y)

    def from_corner(self, device: Box) -> Box:
        """`device` counted from the picture's corner: for patterns that move with it."""
        return device.moved(-round(self.left), -round(self.top))

    def picture_box(self, device: Box) -> Box:
        """The picture pixels that show in `device`, rounded outwards."""
        x = math.floor((device.x - self.left) / self.scale)
        y = math.floor((device.y - self.top) / self.scale)
        right = math.ceil((device.right - self.left) / self.scale)
        bottom = math.ceil((device.bottom - self.top) / self.scale)
        return Box(x, y, right - x, bottom - y)


class View:
    """Zoom and place of the picture in a pane, in screen (device-independent) pixels relative to the pane.

    In a turned view that is an upright pane large enough to cover the real one, with the same centre: `from_pane` and
    `to_pane` are between the two, everything else knows of the upright one only.

    The picture's corner lies on a whole device pixel, so that 100 % is sharp; where it would exactly lie is kept
    beside, so that many small steps do not drift.
    """

    def __init__(self) -> None:
        self.zoom = 1.0
        self.ratio = 1.0
        """Device pixels per screen pixel."""
        self._exact = (0.0, 0.0)
        self.pane = (1.0, 1.0)
        self.real_pane = (1.0, 1.0)
        """The pane that is seen; the same as `pane` unless the view is turned."""
        self.turn = Turn()
        self.picture = (1, 1)
        self.is_fitted = True

    def set_pane(self, width: float, height: float) -> None:
        """The pane's size has changed: the point in its centre stays there, a fitted picture stays fitted."""
        self.real_pane = (max(1.0, width), max(1.0, height))
        self._change_pane(self.to_picture(self.pane[0] / 2, self.pane[1] / 2))

    def set_turn(self, turn: Turn) -> None:
        """Turn about the pane's centre; a fitted picture stays fitted."""
        centre = self._from_exact(self.pane[0] / 2, self.pane[1] / 2)
        self.turn = turn
        self._change_pane(centre)

    def _change_pane(self, centre: tuple[float, float]) -> None:
        self.pane = self.turn.extent(*self.real_pane)
        if self.is_fitted:
            self.fit()
        else:
            self.centre_on(*centre)

    def set_picture(self, width: int, height: int) -> None:
        self.picture = (width, height)
        self.fit()

    @property
    def left(self) -> float:
        """Where the picture's left edge is."""
        return round(self._exact[0] * self.ratio) / self.ratio

    @property
    def top(self) -> float:
        """Where the picture's top edge is."""
        return round(self._exact[1] * self.ratio) / self.ratio

    @property
    def fit_zoom(self) -> float:
        """The zoom at which all of the picture shows; never above 100 %, or 8x for tiny pictures."""
        margin = 2 * FIT_MARGIN
        sides = self.turn.extent(*self.picture)
        wanted = min(
            (max(1.0, pane - margin)) / side for pane, side in zip(self.real_pane, sides, strict=True)
        )
        return min(wanted, 1.0 if max(self.picture) >= 256 else 8.0)

    @property
    def smallest_zoom(self) -> float:
        return min(self.fit_zoom / 2, 1 / 4)

    def fit(self) -> None:
        self.zoom = self.fit_zoom
        self.centre_on(self.picture[0] / 2, self.picture[1] / 2)
        self.is_fitted = True

    def to_screen(self, x: float, y: float) -> tuple[float, float]:
        return x * self.zoom + self.left, y * self.zoom + self.top

    def to_picture(self, x: float, y: float) -> tuple[float, float]:
        return (x - self.left) / self.zoom, (y - self.top) / self.zoom

    def zoom_to(self, zoom: float, anchor: tuple[float, float] | None = None) -> None:
        """Change the zoom; the picture point under `anchor` (screen pixels; default: the centre) stays there."""
        ax, ay = anchor or (self.pane[0] / 2, self.pane[1] / 2)
        x, y = self._from_exact(ax, ay)
        self.zoom = min(LARGEST_ZOOM, max(self.smallest_zoom, zoom))
        self._place(ax - x * self.zoom, ay - y * self.zoom)

    def step(self, direction: int, anchor: tuple[float, float] | None = None) -> None:
        """To the next zoom of a fixed ladder, in (+1) or out (-1)."""
        nearer = [s for s in STEPS if s > self.zoom * 1.01]
        farther = [s for s in STEPS if s < self.zoom * 0.99]
        target = (
            (nearer[0] if nearer else LARGEST_ZOOM) if direction > 0 else (farther[-1] if farther else 0.0)
        )
        self.zoom_to(target, anchor)

    def pan(self, dx: float, dy: float) -> None:
        """Move what is seen by so many screen pixels."""
        dx, dy = self.turn.vector_back(dx, dy)
        self._place(self._exact[0] + dx, self._exact[1] + dy)

    def centre_on(self, x: float, y: float) -> None:
        self._place(self.pane[0] / 2 - x * self.zoom, self.pane[1] / 2 - y * self.zoom)

    def _place(self, left: float, top: float) -> None:
        self.is_fitted = False
        # At odd angles the upright pane's corners are out of sight: there a square counts that is seen at any angle.
        seen = self.pane if self.turn.is_square else (min(self.real_pane) / math.sqrt(2),) * 2
        x, y = (self.pane[0] - seen[0]) / 2, (self.pane[1] - seen[1]) / 2
        self._exact = (
            x + _kept_visible(left - x, self.picture[0] * self.zoom, seen[0]),
            y + _kept_visible(top - y, self.picture[1] * self.zoom, seen[1]),
        )

    def _from_exact(self, x: float, y: float) -> tuple[float, float]:
        return (x - self._exact[0]) / self.zoom, (y - self._exact[1]) / self.zoom

    @property
    def turning(self) -> Affine:
        """From the upright pane to the real one."""
        (width, height), (real_width, real_height) = self.pane, self.real_pane
        return self.turn.about((width / 2, height / 2), (real_width / 2, real_height / 2), self.ratio)

    def to_pane(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the upright pane is seen."""
        if self.turn.is_upright:
            return x, y
        m11, m12, m21, m22, dx, dy = self.turning
        return x * m11 + y * m21 + dx, x * m12 + y * m22 + dy

    def from_pane(self, x: float, y: float) -> tuple[float, float]:
        """The point of the upright pane that is seen at a point of the real one."""
        if self.turn.is_upright:
            return x, y
        *_, dx, dy = self.turning
        return self.turn.vector_back(x - dx, y - dy)

    def kept(self) -> Kept:
        """Everything about the view, to come back to."""
        return self.zoom, self._exact, self.pane, self.real_pane, self.turn, self.is_fitted

    def keep(self, kept: Kept) -> None:
        """Go back to what `kept` was; call `set_pane` if the pane may have another size now."""
        self.zoom, self._exact, self.pane, self.real_pane, self.turn, self.is_fitted = kept

    def visible_box(self) -> Box:
        """The picture pixels in sight."""
        device = self.device()
        return device.picture_box(device.box).clipped((self.picture[1], self.picture[0]))

    def device(self) -> DeviceView:
        """The same view in device pixels."""
        ratio = self.ratio
        width, height = math.ceil(self.pane[0] * ratio), math.ceil(self.pane[1] * ratio)
        return DeviceView(self.zoom * ratio, round(self.left * ratio), round(self.top * ratio), width, height)


def _kept_visible(start: float, length: float, pane: float) -> float:
    kept = min(KEPT_VISIBLE, length / 2, pane / 2)
    return min(pane - kept, max(kept - length, start))
