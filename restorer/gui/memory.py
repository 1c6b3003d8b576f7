"""What the window takes from its settings when it opens and puts there when it closes."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize

from restorer.gui import settings
from restorer.models.adapted import base_id

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_DEFAULT_SIZE = QSize(1600, 1000)
_TITLE_BAR = 40


def recall(window: MainWindow) -> None:
    """Set everything as it was left."""
    s, tool, side = window.settings, window.canvas.settings, window.side
    tool.brush_size, tool.hardness = s.brush_size, s.brush_hardness
    tool.tolerance, tool.pressure_size = s.tolerance, s.pressure_size
    side.restore.recall(s.filler, s.quality, trials=s.trials)
    for key, section in side.sections.items():
        section.set_open(key not in s.closed_sections)
        window.actions_[f"section-{key}"].setChecked(key not in s.closed_sections)
    window.actions_["panels"].setChecked(s.panels)
    side.overlay.show_overlay(s.overlay_colour, s.overlay_opacity, by_class=s.overlay_by_class)
    screen = window.screen().availableSize()
    window.resize(_DEFAULT_SIZE.boundedTo(screen - QSize(0, _TITLE_BAR)))
    window.restoreGeometry(QByteArray(base64.b64decode(s.geometry)))


def remember(window: MainWindow) -> None:
    """Write down how everything is, into the settings' file."""
    gather(window)
    settings.save(window.settings)


def gather(window: MainWindow) -> None:
    """Bring the settings in step with how everything is."""
    s, tool, side = window.settings, window.canvas.settings, window.side
    s.brush_size, s.brush_hardness = min(tool.brush_size, 2000.0), tool.hardness
    s.tolerance, s.pressure_size = tool.tolerance, tool.pressure_size
    s.filler, s.quality = base_id(side.restore.chosen), side.restore.quality
    s.trials = side.restore.trials.isChecked()
    s.overlay_by_class = side.overlay.by_class
    s.panels = window.actions_["panels"].isChecked()
    s.closed_sections = [key for key, section in side.sections.items() if not section.is_open]
    s.geometry = base64.b64encode(window.saveGeometry().data()).decode("ascii")
