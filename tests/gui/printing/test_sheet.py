"""Where pictures come on paper, and that strips make one picture."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter, QPicture

from restorer.errors import CancelledError
from restorer.gui.canvas.colour import ScreenColours
from restorer.gui.printing import sheet as sheets
from restorer.gui.printing.placing import CAPTION_GAP, CAPTION_HEIGHT, Wish, placed
from restorer.gui.printing.sheet import Sheet, paint_picture
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture, Pixels
from restorer.progress import Progress

A4 = QSizeF(190, 277)


def test_a_picture_fits_the_paper_and_leaves_room_for_its_caption() -> None:
    plain = placed(A4, QSizeF(1000, 500), Wish(caption=False))
    assert plain.picture == QRectF(0, (277 - 95) / 2, 190, 95)
    assert plain.caption is None
    tall = placed(A4, QSizeF(500, 2000), Wish())
    assert tall.picture.height() == pytest.approx(277 - CAPTION_GAP - CAPTION_HEIGHT)
    assert tall.caption is not None
    assert tall.caption.bottom() <= 277.001
    assert not tall.is_cut


def test_true_size_is_kept_and_what_is_larger_is_cut_around_its_middle() -> None:
    small = placed(A4, QSizeF(100, 100), Wish(true_size=True, caption=False), QSizeF(50, 50))
    assert small.picture == QRectF(70, 113.5, 50, 50)
    large = placed(A4, QSizeF(100, 100), Wish(true_size=True, caption=False), QSizeF(380, 277))
    assert large.picture == QRectF(0, 0, 190, 277)
    assert large.part == QRectF(0.25, 0, 0.5, 1)
    assert large.is_cut


def test_without_a_scale_true_size_is_as_large_as_possible() -> None:
    assert placed(A4, QSizeF(100, 100), Wish(true_size=True)) == placed(A4, QSizeF(100, 100), Wish())


def _sheet(pixels: Pixels, asked: list[Box] | None = None) -> Sheet:
    def render(box: Box) -> Pixels:
        if asked is not None:
            asked.append(box)
        return pixels[box.slices].copy()

    shape = pixels.shape[:2]
    colours = ScreenColours(Picture(pixels))
    return Sheet(render, (shape[0], shape[1]), (shape[1], shape[0]), colours, None, "Title", "Facts")


def _painted(sheet: Sheet, width: int, height: int, resolution: int = 600) -> np.ndarray:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFFFF00FF)
    painter = QPainter(image)
    box = Box.of_shape(sheet.shape)
    target = QRectF(0, 0, width, height)
    paint_picture(painter, target, sheet, box, resolution=resolution, progress=Progress())
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(height, width, 4)[..., 2::-1].astype(int)


@pytest.mark.parametrize("size", [(120, 90), (61, 47), (400, 300)])
def test_strips_make_the_picture_that_one_piece_makes(size: tuple[int, int], monkeypatch) -> None:
    y, x = np.mgrid[:90, :120]
    pixels = np.stack([x * 2, y * 2, 200 - x], axis=2).astype(np.uint8)
    whole = _painted(_sheet(pixels), *size)
    asked: list[Box] = []
    monkeypatch.setattr(sheets, "_STRIP", 1000)
    strips = _painted(_sheet(pixels, asked), *size)
    assert len(asked) > 2
    assert max(box.height for box in asked) < 45
    assert np.abs(strips - whole).max() <= 6  # a magenta seam would differ by far more
    expected = pixels[45, 60].astype(int)
    assert np.abs(strips[size[1] // 2, size[0] // 2] - expected).max() <= 6


def test_nothing_finer_than_the_eye_is_sent_to_the_printer(monkeypatch) -> None:
    seen: list[tuple[int, ...]] = []
    draw = sheets._draw
    monkeypatch.setattr(
        sheets, "_draw", lambda p, at, screen: (seen.append(screen.shape), draw(p, at, screen))
    )
    _painted(_sheet(np.full((600, 800, 3), 9, np.uint8)), 800, 600, resolution=2400)
    assert seen == [(150, 200, 4)]


def test_deep_grey_and_transparent_pictures_are_printed_on_white() -> None:
    deep = np.full((20, 20, 4), 65535, np.uint16)
    deep[..., :3], deep[:, 10:, 3] = 0, 0
    painted = _painted(_sheet(deep), 20, 20)
    assert painted[10, 4].tolist() == [0, 0, 0]
    assert painted[10, 15].tolist() == [255, 255, 255]
    grey = _painted(_sheet(np.full((20, 20, 1), 77, np.uint8)), 20, 20)
    assert grey[5, 5].tolist() == [77, 77, 77]


def test_a_cancelled_print_stops_between_strips(monkeypatch) -> None:
    monkeypatch.setattr(sheets, "_STRIP", 1000)
    progress = Progress()
    sheet = _sheet(np.zeros((90, 120, 3), np.uint8))
    image = QImage(120, 90, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    progress.cancel()
    with pytest.raises(CancelledError):
        paint_picture(
            painter, QRectF(0, 0, 120, 90), sheet, Box(0, 0, 120, 90), resolution=600, progress=progress
        )
    painter.end()


def test_a_preview_in_a_dark_window_writes_in_dark_ink(qapp) -> None:
    recorded = QPicture()
    painter = QPainter(recorded)
    sheets._paint_caption(painter, QRectF(0, 0, 100, 20), 4.0, _sheet(np.zeros((9, 9, 3), np.uint8)))
    painter.end()
    image = QImage(400, 80, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setPen(QColor("white"))  # as a dark theme's palette has it
    painter.drawPicture(0, 0, recorded)
    painter.end()
    assert np.frombuffer(image.constBits(), np.uint8).min() < 60
