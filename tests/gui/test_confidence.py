"""How sure each fill is: the colours, the legend, what the status bar tells, and that undo keeps it right."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from restorer.document import Document, Layer
from restorer.gui.canvas import Canvas, Compare
from restorer.gui.canvas.error_map import BANDS, ErrorMap, band_of
from restorer.gui.main_window import MainWindow
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture

SHIFT = Qt.KeyboardModifier.ShiftModifier
PLACES = {
    3.0: Box(20, 20, 30, 30),
    9.0: Box(70, 20, 30, 30),
    15.0: Box(20, 70, 30, 30),
    90.0: Box(70, 70, 30, 30),
}


def fill(box: Box, filler: str = "biharmonic", **parameters: object) -> Fill:
    alpha = np.full((box.height, box.width), 255, np.uint8)
    pixels = np.full((box.height, box.width, 3), 128, np.uint8)
    return Fill(box, pixels, alpha, Provenance(filler, parameters=parameters))


def _fills() -> list[Fill]:
    return [fill(box, expected_error=error, chosen_by="trials") for error, box in PLACES.items()]


def _shown(canvas: Canvas, x: float, y: float) -> QColor:
    point = canvas.widget_point(x, y).toPoint()
    return QColor(canvas.grab().toImage().pixel(point))


@pytest.fixture
def filled(window: MainWindow, qtbot) -> MainWindow:
    """A window with four fills, one in each band."""
    window.set_document(Document(Picture(np.full((120, 120, 3), 128, np.uint8))))
    window.document.add_fills(_fills(), "Restore")
    qtbot.waitUntil(lambda: window.canvas.is_settled)
    return window


def test_fills_are_coloured_by_their_bands(filled: MainWindow, qtbot) -> None:
    plain = _shown(filled.canvas, 35, 35)
    assert not filled.legend.isVisible()
    qtbot.keyClick(filled.canvas, Qt.Key.Key_V, SHIFT)
    assert filled.actions_["confidence"].isChecked()
    assert filled.legend.isVisible()
    assert "255" in filled.legend._note.text()
    qtbot.waitUntil(lambda: filled.canvas.is_settled)
    for error, box in PLACES.items():
        wanted, seen = QColor(band_of(error).colour), _shown(filled.canvas, box.x + 15, box.y + 15)
        for colour in ("red", "green", "blue"):
            mixed = 0.75 * getattr(wanted, colour)() + 0.25 * 128
            assert abs(getattr(seen, colour)() - mixed) < 4
    assert _shown(filled.canvas, 60, 60) == plain, "nothing is filled there"
    qtbot.keyClick(filled.canvas, Qt.Key.Key_V, SHIFT)
    assert not filled.legend.isVisible()
    assert _shown(filled.canvas, 35, 35) == plain


def test_what_is_known_goes_and_comes_back_with_the_fills(filled: MainWindow, qtbot) -> None:
    filled.actions_["confidence"].trigger()
    canvas = filled.canvas
    assert canvas.fill_at(35, 35)[1] == 3
    filled.document.undo()
    assert canvas.fill_at(35, 35) is None
    assert "restore something first" in filled.legend._note.text()
    filled.document.redo()
    assert canvas.fill_at(35, 35)[1] == 3
    qtbot.waitUntil(lambda: canvas.is_settled)
    assert _shown(canvas, 35, 35).blue() > 150


def test_the_status_bar_tells_of_the_fill_under_the_cursor(filled: MainWindow, qtbot) -> None:
    def told(x: float, y: float) -> str:
        qtbot.mouseMove(filled.canvas, filled.canvas.widget_point(x, y).toPoint())
        return filled.status._fill.text()

    assert not told(35.5, 35.5), "not asked for"
    filled.actions_["confidence"].trigger()
    assert told(36.5, 35.5) == "Filled by Biharmonic, chosen by trials · expected error 3.0 (sure)"
    assert told(85.5, 85.5).endswith("expected error 90.0 (a guess)")
    assert not told(60.5, 60.5)
    filled.document.add_fills([fill(Box(20, 20, 5, 5), "heal"), fill(Box(30, 20, 5, 5), "lost")], "More")
    assert told(22.5, 22.5) == "Retouched by hand"
    assert told(32.5, 22.5) == "Filled by lost · expected error not known"
    qtbot.mouseMove(filled.canvas, QPoint(1, 1))
    assert not filled.status._fill.text()


def test_the_picture_before_has_no_colours(filled: MainWindow, qtbot) -> None:
    filled.actions_["confidence"].trigger()
    filled.canvas.set_compare(Compare.SPLIT)
    qtbot.waitUntil(lambda: filled.canvas.is_settled)
    left, right = _shown(filled.canvas, 35, 35), _shown(filled.canvas, 85, 85)
    assert left.red() == left.green() == left.blue()
    assert right.red() > 180 > right.green()


def test_another_picture_keeps_the_choice(filled: MainWindow) -> None:
    filled.actions_["confidence"].trigger()
    filled.set_document(Document(Picture(np.full((120, 120, 3), 128, np.uint8))))
    assert not filled.canvas.knows_confidence
    filled.document.add_fills(_fills(), "Restore")
    assert filled.canvas.knows_confidence
    filled.set_document(None)
    assert filled.canvas.fill_at(3, 3) is None


def test_far_out_the_worst_stays_visible() -> None:
    document = Document(Picture(np.full((4096, 4096, 3), 128, np.uint8)))
    seen = ErrorMap()
    seen.show([fill(Box(100, 100, 3, 3), expected_error=90), fill(Box(103, 100, 50, 50), expected_error=2)])
    codes = seen.read(document.picture.box)
    assert codes[101, 101] == 255
    assert codes[110, 110] == 8
    assert set(np.unique(codes)) == {0, 8, 255}


def test_every_error_has_one_band() -> None:
    assert [band_of(error).word for error in (0, 5.9, 6, 12, 24, 1000)] == [
        "Sure", "Sure", "Fairly sure", "Unsure", "A guess", "A guess",
    ]  # fmt: skip
    assert [band.range for band in BANDS] == ["below 6", "6 to 12", "12 to 24", "24 or more"]


def test_a_restoration_says_what_it_expects(window: MainWindow, open_picture, scratched, qtbot) -> None:
    open_picture(scratched)
    window.side.restore.choose("opencv-telea")
    mask = np.zeros(window.document.mask.shape, np.uint8)
    mask[20:32, 30:48] = mask[70:90, 100:125] = 255
    window.document.replace(Layer.MASK, mask, "holes")
    window.actions_["restore"].trigger()
    qtbot.waitUntil(lambda: not window.worker.is_busy and bool(window.document.fills), timeout=20_000)
    window.actions_["confidence"].trigger()
    assert window.canvas.fill_at(35, 25)[1] > 0
    assert window.canvas.fill_at(110, 80)[1] > 0
