"""The histogram and the colour under the pointer."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from restorer.document import Layer
from restorer.gui.main_window import MainWindow
from restorer.gui.panels.histogram.lab import Lab, LabConverter
from restorer.gui.panels.histogram.plot import scaled
from restorer.imaging.picture import Picture


@pytest.fixture
def measuring(repaired: MainWindow, qtbot) -> MainWindow:
    """With the section in sight."""
    repaired.side.bring("histogram")
    qtbot.waitUntil(repaired.side.histogram.isVisible)
    return repaired


def _point(qtbot, window: MainWindow, x: float, y: float) -> None:
    place = window.canvas.widget_point(x + 0.5, y + 0.5)
    qtbot.mouseMove(window.canvas, QPoint(5, 5))
    qtbot.mouseMove(window.canvas, place.toPoint())


def _counted(window: MainWindow) -> int:
    found = window.side.histogram._histogram
    return 0 if found is None else found.pixels


@pytest.mark.parametrize(
    ("colour", "lab"),
    [
        ((255, 255, 255), (100, 0, 0)),
        ((0, 0, 0), (0, 0, 0)),
        ((255, 0, 0), (54.3, 80.8, 69.9)),  # sRGB's red as profiles connect: adapted to D50
        ((119, 119, 119), (50, 0, 0)),
    ],
)
def test_lab_of_srgb_is_as_known(colour: tuple[int, int, int], lab: tuple[float, ...]) -> None:
    for kind, factor in ((np.uint8, 1), (np.uint16, 257)):
        convert = LabConverter(Picture(np.zeros((2, 2, 3), kind)))
        assert convert(np.array(colour) * factor) == pytest.approx(lab, abs=0.15)
    assert Lab(50, 0, 0).distance(Lab(50, 3, 4)) == 5


def test_values_before_and_after_show_under_the_pointer(measuring: MainWindow, qtbot) -> None:
    _point(qtbot, measuring, 70, 50)
    panel, assert_document = measuring.side.histogram, measuring.document
    assert assert_document is not None
    old = assert_document.picture.pixels[50, 70]
    measuring.actions_["copy-colour"].trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "x 70, y 50 (point, 8 bit)"
    assert lines[1].startswith(f"Before: R {old[0]}  G {old[1]}  B {old[2]}  L* ")
    assert lines[2].startswith("After: R 0  G 200  B 0  L* ")
    assert lines[3].startswith("ΔE*ab ")
    assert measuring.status._pixel.text().split() == ["x", "70", "y", "50", "0", "200", "0"]
    _point(qtbot, measuring, 20, 90)
    assert "After" not in panel.readout.text
    assert panel.readout.text.splitlines()[1].startswith("Picture: ")


def test_the_status_bar_tells_the_mean_that_is_chosen(measuring: MainWindow, qtbot) -> None:
    panel, document = measuring.side.histogram, measuring.document
    assert document is not None
    qtbot.mouseClick(panel.square.button("5"), Qt.MouseButton.LeftButton)
    _point(qtbot, measuring, 30, 20)  # the corner of a whitish patch
    mean = document.picture.pixels[18:23, 28:33].reshape(-1, 3).mean(axis=0)
    assert f"R {mean[0]:.1f}" in panel.readout.text
    told = measuring.status._pixel.text().split()
    assert told[4:] == ["5", "×", "5", *(str(int(v)) for v in np.rint(mean))]
    qtbot.mouseClick(panel.square.button("1"), Qt.MouseButton.LeftButton)
    assert f"R {document.picture.pixels[20, 30, 0]} " in panel.readout.text


def test_the_values_follow_undo(measuring: MainWindow, qtbot) -> None:
    _point(qtbot, measuring, 70, 50)
    assert "After" in measuring.side.histogram.readout.text
    measuring.actions_["undo"].trigger()
    assert "After" not in measuring.side.histogram.readout.text
    assert measuring.document is not None
    assert measuring.status._pixel.text().split()[4:] == [
        str(v) for v in measuring.document.picture.pixels[50, 70]
    ]


def test_the_histogram_counts_what_shows(measuring: MainWindow, qtbot) -> None:
    panel = measuring.side.histogram
    qtbot.waitUntil(lambda: _counted(measuring) == 160 * 120)
    qtbot.waitUntil(lambda: panel._histogram.counts[1, 200] >= 400)
    measuring.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: panel._histogram.counts[1, 200] < 400)


def test_the_histogram_counts_the_selection_on_demand(measuring: MainWindow, qtbot) -> None:
    assert measuring.document is not None
    selection = np.zeros((120, 160), np.uint8)
    selection[10:20, 10:40] = 255
    measuring.document.replace(Layer.SELECTION, selection, "Select")
    qtbot.mouseClick(measuring.side.histogram.part.button("selection"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _counted(measuring) == 300)
    measuring.actions_["select-none"].trigger()
    qtbot.waitUntil(lambda: _counted(measuring) == 160 * 120)


def test_rare_values_show_on_the_logarithmic_scale(measuring: MainWindow, qtbot) -> None:
    counts = np.zeros((4, 256), np.int64)
    counts[:, 100], counts[:, 200], counts[:, 0] = 10_000, 10, 10_000_000
    linear, logarithmic = scaled(counts, logarithmic=False), scaled(counts, logarithmic=True)
    assert linear[0, 100] == 1
    assert linear[0, 200] < 0.01
    assert logarithmic[0, 200] > 0.1
    panel = measuring.side.histogram
    qtbot.waitUntil(lambda: _counted(measuring) > 0)
    before = panel.plot.grab().toImage()
    qtbot.mouseClick(panel.scale.button("log"), Qt.MouseButton.LeftButton)
    assert panel.plot.grab().toImage() != before
