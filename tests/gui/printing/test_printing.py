"""The dialog "Print", and pages printed into PDFs and read again."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from restorer.document.facts import Scale
from restorer.errors import SaveError
from restorer.gui.main_window import MainWindow
from restorer.gui.printing.dialog import PrintDialog
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box

Opened = Callable[[], PrintDialog]


@pytest.fixture
def filled(window: MainWindow, open_picture, scratched) -> MainWindow:
    """160 x 120 pixels, the middle of them filled with green."""
    open_picture(scratched)
    assert window.document is not None
    pixels = np.zeros((60, 80, 3), np.uint8)
    pixels[...] = (0, 160, 60)
    fill = Fill(Box(40, 30, 80, 60), pixels, np.full((60, 80), 255, np.uint8), Provenance("clone", "1", 0))
    window.document.add_fills([fill], "Fill")
    return window


@pytest.fixture
def opened(filled: MainWindow, qtbot) -> Opened:
    """Opens the dialog by its keys."""

    def open_dialog() -> PrintDialog:
        filled.canvas.setFocus()
        qtbot.keyClick(filled, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        dialog = filled.documenting.printing.dialog
        assert dialog is not None
        qtbot.waitExposed(dialog)
        return dialog

    return open_dialog


def _into(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """The system's dialog chooses a PDF."""

    def chosen(dialog: QPrintDialog) -> QDialog.DialogCode:
        dialog.printer().setOutputFileName(str(path))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", chosen)


def _images(pdf: bytes) -> list[np.ndarray]:
    """The JPEG pictures in a PDF, as (h, w, 3)."""
    streams = re.findall(rb"/DCTDecode.*?stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    return [np.asarray(Image.open(io.BytesIO(data)).convert("RGB")).astype(int) for data in streams]


def _page(pdf: bytes) -> tuple[float, float]:
    """Width and height in points of the one page."""
    (found,) = set(re.findall(rb"/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)", pdf))
    return float(found[0]), float(found[1])


def test_the_picture_as_shown_is_printed_into_a_pdf(
    filled, opened: Opened, qtbot, tmp_path, monkeypatch
) -> None:
    target = tmp_path / "page.pdf"
    _into(monkeypatch, target)
    dialog = opened()
    dialog.paper.setCurrentIndex(dialog.paper.findText("A4"))
    dialog.paper.activated.emit(dialog.paper.currentIndex())
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(target.exists, timeout=10_000)
    qtbot.waitUntil(lambda: not filled.pool.is_busy("print"))
    pdf = target.read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")
    assert _page(pdf) == pytest.approx((842, 595), abs=1)  # broad, as the picture is
    (image,) = _images(pdf)
    assert image.shape == (120, 160, 3)  # never larger than the picture: the printer enlarges
    assert np.abs(image[60, 80] - (0, 160, 60)).max() < 10
    assert filled.document is not None
    assert np.abs(image[100, 20] - filled.document.picture.pixels[100, 20]).max() < 12
    assert list(tmp_path.glob("*.part")) == []
    assert filled.documenting.printing.dialog is None


def test_fills_are_printed_as_they_are_shown(filled, opened: Opened, qtbot, tmp_path, monkeypatch) -> None:
    filled.actions_["show-neutral"].trigger()
    _into(monkeypatch, tmp_path / "neutral.pdf")
    opened().choose_printer()
    qtbot.waitUntil((tmp_path / "neutral.pdf").exists, timeout=10_000)
    (image,) = _images((tmp_path / "neutral.pdf").read_bytes())
    red, green, _ = image[60, 80]
    assert 20 < red < green < 140  # half as colourful


def test_a_caption_brings_letters_and_can_be_left_out(
    filled, opened: Opened, qtbot, tmp_path, monkeypatch
) -> None:
    for name, wanted in (("with.pdf", True), ("without.pdf", False)):
        _into(monkeypatch, tmp_path / name)
        dialog = opened()
        dialog.caption.setChecked(wanted)
        dialog.choose_printer()
        qtbot.waitUntil((tmp_path / name).exists, timeout=10_000)
        qtbot.waitUntil(lambda: not filled.pool.is_busy("print"))
        assert (b"/FontFile" in (tmp_path / name).read_bytes()) is wanted


def test_a_missing_folder_is_told(opened: Opened, qtbot, tmp_path, monkeypatch, shown_errors) -> None:
    _into(monkeypatch, tmp_path / "missing" / "page.pdf")
    dialog = opened()
    status = dialog.parent().status
    dialog.choose_printer()
    qtbot.waitUntil(lambda: bool(shown_errors), timeout=10_000)
    assert isinstance(shown_errors[0].error, SaveError)
    assert not status.is_showing_progress


def test_true_size_needs_a_scale(filled: MainWindow, opened: Opened) -> None:
    dialog = opened()
    assert not dialog.scaling.button("true").isEnabled()
    assert "not known" in dialog.note.text()
    dialog.reject()
    assert filled.document is not None
    filled.document.change_facts(replace(filled.document.facts, scale=Scale.drawn(16, 10)), "scale")
    dialog = opened()
    dialog.scaling.button("true").click()
    assert dialog.note.text() == "The picture is printed 10.0 × 7.5 cm large."
    dialog.reject()
    filled.document.change_facts(replace(filled.document.facts, scale=Scale.drawn(1, 10)), "scale")
    dialog = opened()
    dialog.scaling.button("true").click()
    assert "only its middle" in dialog.note.text()
    dialog.reject()


def test_the_preview_shows_the_picture(filled: MainWindow, opened: Opened, qtbot) -> None:
    dialog = opened()
    qtbot.wait(50)
    shown = dialog.preview.grab().toImage()
    colours = {
        shown.pixelColor(x, y).getRgb()[:3]
        for x in range(0, shown.width(), 7)
        for y in range(0, shown.height(), 7)
    }
    assert any(abs(r) < 12 and abs(g - 160) < 12 and abs(b - 60) < 12 for r, g, b in colours)
    dialog.orientation.button("portrait").click()
    paper = dialog.printer.pageLayout().paintRectPixels(72)
    assert paper.height() > paper.width()
    dialog.reject()


def test_margins_are_wide_enough_for_any_printer(opened: Opened) -> None:
    dialog = opened()
    layout = dialog.printer.pageLayout()
    margins = layout.margins(layout.Unit.Millimeter)
    assert min(margins.left(), margins.top(), margins.right(), margins.bottom()) >= 11.9
    assert isinstance(dialog.printer, QPrinter)
    dialog.reject()
