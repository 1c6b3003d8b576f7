"""A window with a picture of which two places are filled."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from restorer.gui.main_window import MainWindow
from restorer.imaging import io
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Metadata, Picture

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton

Press = Callable[..., None]


def make_fill(box: Box, grey: int) -> Fill:
    """A slanting ramp around `grey`, with a soft corner."""
    rows, columns = np.mgrid[: box.height, : box.width]
    pixels = np.clip(grey + 2 * rows - columns, 0, 255).astype(np.uint8)
    alpha = np.full((box.height, box.width), 255, np.uint8)
    alpha[:3, :3] = 128
    how = Provenance("patchmatch", "1", 3, {"expected_error": 6.0}, {"net": "ab" * 32})
    return Fill(box, np.repeat(pixels[..., None], 3, axis=2), alpha, how)


@pytest.fixture
def filled(
    window: MainWindow, open_picture: Callable[[Path], MainWindow], tmp_path: Path, qtbot
) -> MainWindow:
    """A picture of 300 dpi, 180 x 130, with two filled places in one fill each."""
    rng = np.random.default_rng(3)
    path = tmp_path / "panel.png"
    pixels = rng.integers(60, 180, (130, 180, 3), dtype=np.uint8)
    io.write(Picture(pixels, Metadata(dpi=(300.0, 300.0))), path)
    open_picture(path)
    fills = [make_fill(Box(20, 15, 60, 40), 120), make_fill(Box(110, 70, 40, 30), 90)]
    window.document.add_fills(fills, "Restore")
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.pool.is_idle, timeout=20_000)
    return window


@pytest.fixture
def press(qtbot) -> Press:
    """`press(window, key, modifiers)`: a key in the window, once that is in front."""

    def press_key(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        window.activateWindow()  # offscreen, no window manager does that when a dialog has closed
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.keyClick(window.canvas, key, modifiers)

    return press_key
