"""What is printed, and how it is painted: in strips, no finer than the printer prints."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from restorer.document.facts import Scale
from restorer.gui.canvas.colour import ScreenColours
from restorer.gui.canvas.sampling import to_screen
from restorer.gui.printing.placing import Placement, Wish, placed
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Pixels
from restorer.progress import Progress
from restorer.text import text

FINEST = 600
"""Dots per inch beyond which nobody sees any more."""
MARGIN = 12.0
"""Millimetres around everything, or what the printer needs if that is more."""
_STRIP = 4_000_000
"""Pixels that are painted at once."""
_READ = 24_000_000
"""Pixels of the picture that are read at once."""
_MM = 25.4
_INK = QColor(17, 17, 17)
"""Not black: a pen that is black already is not set, and a preview in a dark window would write in its light ink."""
_TITLE_MM, _FACTS_MM = 3.6, 2.8
"""Heights of the caption's letters."""


@dataclass(frozen=True)
class Sheet:
    """A picture to print, or a smaller copy of it to show beforehand."""

    render: Callable[[Box], Pixels]
    """Pixels of a box of `shape`, in any depth, alpha not premultiplied."""
    shape: tuple[int, int]
    size: tuple[int, int]
    """Width and height of the picture itself in pixels."""
    colours: ScreenColours
    scale: Scale | None
    title: str
    facts: str
    """The caption's second line."""

    @property
    def true_size(self) -> QSizeF | None:
        """How large the picture is in the world, in millimetres."""
        if self.scale is None:
            return None
        return QSizeF(self.size[0] / self.scale.x, self.size[1] / self.scale.y)

    def placement(self, layout: QPageLayout, wish: Wish) -> Placement:
        """Where everything goes on a page."""
        paper = layout.paintRect(QPageLayout.Unit.Millimeter).size()
        return placed(paper, QSizeF(*self.size), wish, self.true_size)


def set_margins(printer: QPrinter) -> None:
    """The margins that we want, where the printer can print so close to the edge."""
    layout = printer.pageLayout()
    layout.setUnits(QPageLayout.Unit.Millimeter)
    least = layout.minimumMargins()
    sides = (max(MARGIN, side) for side in (least.left(), least.top(), least.right(), least.bottom()))
    layout.setMargins(QMarginsF(*sides))
    printer.setPageLayout(layout)


def paint(
    painter: QPainter, printer: QPrinter, sheet: Sheet, wish: Wish, progress: Progress | None = None
) -> None:
    """Paint a page. Raises `CancelledError` if `progress` was cancelled."""
    dots = printer.resolution() / _MM
    place = sheet.placement(printer.pageLayout(), wish)
    height, width = sheet.shape
    part = place.part
    x, y = math.floor(part.x() * width), math.floor(part.y() * height)
    right, bottom = math.ceil(part.right() * width), math.ceil(part.bottom() * height)
    box = Box(x, y, right - x, bottom - y).clipped(sheet.shape)
    target = QRectF(
        place.picture.x() * dots,
        place.picture.y() * dots,
        place.picture.width() * dots,
        place.picture.height() * dots,
    )
    paint_picture(
        painter, target, sheet, box, resolution=printer.resolution(), progress=progress or Progress()
    )
    if place.caption is not None:
        _paint_caption(painter, place.caption, dots, sheet)


def paint_picture(
    painter: QPainter, target: QRectF, sheet: Sheet, box: Box, *, resolution: int, progress: Progress
) -> None:
    """Paint the pixels of `box` into `target` (dots of the printer), strip by strip."""
    factor = min(1.0, target.width() * min(1.0, FINEST / resolution) / box.width)
    width, height = max(1, round(box.width * factor)), max(1, round(box.height * factor))
    rows = max(1, min(_STRIP // width, int(_READ * factor) // box.width))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    progress.begin(text("Printing"), height)
    for first in range(0, height, rows):
        progress.check()
        last = min(height, first + rows + 1)  # each reaches under the next, so that no seam shows
        top, bottom = first * box.height // height, -(-last * box.height // height)
        pixels = _on_white(sheet.render(Box(box.x, box.y + top, box.width, bottom - top)))
        if factor < 1:
            pixels = np.asarray(
                cv2.resize(pixels, (width, last - first), interpolation=cv2.INTER_AREA), np.uint8
            )
        strip = QRectF(target.x(), target.y() + first * target.height() / height, target.width(), 0)
        strip.setHeight((last - first) * target.height() / height)
        _draw(painter, strip, sheet.colours(to_screen(pixels, Box(0, 0, 0, 0))))
        progress.advance(min(rows, height - first))


def _draw(painter: QPainter, strip: QRectF, screen: NDArray[np.uint8]) -> None:
    screen = np.ascontiguousarray(screen)
    height, width = screen.shape[:2]
    image = QImage(screen.data, width, height, screen.strides[0], QImage.Format.Format_RGB32)
    painter.drawImage(strip, image)


def _on_white(pixels: Pixels) -> NDArray[np.uint8]:
    """(h, w, 3) of 8 bits; what is transparent lets the paper through."""
    if pixels.dtype != np.uint8:
        pixels = np.asarray(cv2.convertScaleAbs(pixels, alpha=1 / 257), np.uint8).reshape(pixels.shape)
    colours = pixels.shape[2] - 1 if pixels.shape[2] in (2, 4) else pixels.shape[2]
    eight = np.asarray(pixels[..., :colours], np.uint8)
    if colours != pixels.shape[2]:
        alpha = pixels[..., -1:].astype(np.uint16)
        eight = ((eight * alpha + 255 * (255 - alpha) + 127) // 255).astype(np.uint8)
    return np.ascontiguousarray(np.repeat(eight, 3, axis=2) if colours == 1 else eight)


def _paint_caption(painter: QPainter, place: QRectF, dots: float, sheet: Sheet) -> None:
    """Two lines in the middle, cut short where they are too long."""
    painter.setPen(_INK)
    top = place.y() * dots
    for words, size, bold in ((sheet.title, _TITLE_MM, True), (sheet.facts, _FACTS_MM, False)):
        font = QFont(painter.font())
        font.setPixelSize(max(1, round(size * dots)))
        font.setBold(bold)
        painter.setFont(font)
        metrics = QFontMetricsF(font, painter.device())
        line = QRectF(place.x() * dots, top, place.width() * dots, metrics.height())
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, shown)
        top = line.bottom()
