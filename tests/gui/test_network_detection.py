"""The Damage panel offers the network where a detector is installed, and marks with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from restorer.gui.main_window import MainWindow

Open = Callable[[Path], MainWindow]


def _press(qtbot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def _idle(window: MainWindow) -> bool:
    return window.pool.is_idle and not window.worker.is_busy


@pytest.mark.usefixtures("no_checkpoints")
def test_without_a_detector_there_is_no_choice(open_picture: Open, scratched: Path, qtbot) -> None:
    window = open_picture(scratched)
    qtbot.waitUntil(lambda: _idle(window), timeout=20_000)
    assert not window.side.damage.methods.isVisible()
    assert window.side.damage.kind == "whitish"


def test_the_network_is_a_way_to_find_paint_losses(
    install_detector: Callable[[], Path], open_picture: Open, scratched: Path, qtbot
) -> None:
    install_detector()
    window = open_picture(scratched)
    panel = window.side.damage
    qtbot.waitUntil(lambda: _idle(window), timeout=20_000)
    assert panel.methods.isVisible()
    assert panel.kind == "whitish"  # nothing changes unasked

    _press(qtbot, panel.methods.button("network"))
    assert panel.kind == panel.parameters.kind == "network"
    assert panel._main["network"].isVisible()
    assert not panel._main["whitish"].isVisible()
    _press(qtbot, panel.kinds.button("lines"))
    assert panel.kind == "lines"
    assert not panel.methods.isVisible()
    _press(qtbot, panel.kinds.button("whitish"))
    assert panel.kind == "network"

    qtbot.waitUntil(lambda: _idle(window), timeout=20_000)
    _press(qtbot, panel.preview)
    qtbot.waitUntil(lambda: "%" in panel.found.text(), timeout=20_000)
    _press(qtbot, panel.replace)
    qtbot.waitUntil(lambda: _idle(window) and window.document.mask.any(), timeout=20_000)
    mask = window.document.mask
    assert mask[21:31, 31:47].all()
    assert np.count_nonzero(mask) < 0.1 * mask.size
    assert window.document.history.entries[-1] == "Find paint losses by network"


def test_a_detector_that_went_away_is_no_longer_offered(
    install_detector: Callable[[], Path], open_picture: Open, scratched: Path, qtbot
) -> None:
    path = install_detector()
    window = open_picture(scratched)
    _press(qtbot, window.side.damage.methods.button("network"))
    path.unlink()
    window.detecting.start()
    assert not window.side.damage.methods.isVisible()
    assert window.side.damage.kind == "whitish"
    qtbot.waitUntil(lambda: _idle(window), timeout=20_000)
