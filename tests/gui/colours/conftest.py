"""A picture with a fill in its middle, and profiles as files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColorSpace

from restorer.gui.main_window import MainWindow
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box


@pytest.fixture
def repaired(window: MainWindow, open_picture, scratched) -> MainWindow:
    """160 x 120, with a green fill of 20 x 20 at (60, 40)."""
    open_picture(scratched)
    assert window.document is not None
    pixels = np.zeros((20, 20, 3), np.uint8)
    pixels[...] = (0, 200, 0)
    fill = Fill(Box(60, 40, 20, 20), pixels, np.full((20, 20), 255, np.uint8), Provenance("clone", "1", 0))
    window.document.add_fills([fill], "Fill")
    return window


@pytest.fixture
def adobe_rgb(tmp_path: Path) -> Path:
    """The profile of a monitor that shows Adobe RGB."""
    path = tmp_path / "monitor.icc"
    path.write_bytes(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb).iccProfile().data())
    return path
