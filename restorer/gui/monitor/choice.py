"""The choice of the monitor's colour profile, for the preferences: as the system says, sRGB, or a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QVBoxLayout, QWidget

from restorer.gui.dialogs.errors import show_error
from restorer.gui.language import later, tr
from restorer.gui.monitor.following import AUTOMATIC, SRGB
from restorer.gui.monitor.profiles import ProfileError, read_profile
from restorer.gui.panels.controls import muted
from restorer.gui.preferences.editors import Editor

_FILE = "file"
_WIDTH = 240
_FIXED = ((AUTOMATIC, later("As the system says")), (SRGB, later("sRGB")))


class MonitorProfileChoice(Editor):
    """`changed(value)` tells "auto", "srgb" or the path of a profile that can be used."""

    def __init__(self, ask: Callable[[QWidget, str], str] | None = None) -> None:
        """`ask(parent, folder)` asks for a file, "" for none; None: with the usual dialog."""
        self.box = _QuietBox()
        self.problem = muted()
        super().__init__(_stacked(self.box, self.problem))
        self._ask = ask or _ask_for_file
        self._value = AUTOMATIC
        self.box.setFixedWidth(_WIDTH)
        self.box.setAccessibleName(tr("Monitor profile"))
        self.box.activated.connect(lambda _: self._chosen(self.box.currentData()))
        self.setFocusProxy(self.box)
        self.show_value(AUTOMATIC)

    def name(self, label: str, tip: str) -> None:
        """What screen readers say."""
        self.box.setAccessibleName(label)
        self.box.setAccessibleDescription(tip)

    @property
    def value(self) -> str:
        return self._value

    def show_value(self, value: Any) -> None:
        """Show a choice, and what is wrong with it."""
        self._value = value
        self.box.clear()
        for key, word in _FIXED:
            self.box.addItem(tr(word), key)
        problem = ""
        if value not in {AUTOMATIC, SRGB}:
            try:
                name = read_profile(Path(value)).name
            except ProfileError as error:
                name, problem = Path(value).name, tr(error.what)
            self.box.addItem(name, value)
        self.box.addItem(tr("Choose a file…"), _FILE)
        self.box.setCurrentIndex(self.box.findData(value))
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _chosen(self, value: str) -> None:
        if value == _FILE:
            folder = "" if self._value in {AUTOMATIC, SRGB} else str(Path(self._value).parent)
            value = self._ask(self, folder) or self._value
            try:
                if value not in {AUTOMATIC, SRGB}:
                    read_profile(Path(value))
            except ProfileError as error:
                value = self._value
                show_error(self.window(), error)
        changed = value != self._value
        self.show_value(value)
        if changed:
            self.changed.emit(value)


class _QuietBox(QComboBox):
    """Leaves the wheel to the scrolling page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _stacked(*parts: QWidget) -> QWidget:
    together = QWidget()
    column = QVBoxLayout(together)
    column.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        column.addWidget(part)
    return together


def _ask_for_file(parent: QWidget, folder: str) -> str:
    kinds = f"{tr('Colour profiles')} (*.icc *.icm *.ICC *.ICM)"
    return QFileDialog.getOpenFileName(parent, tr("Choose the monitor's profile"), folder, kinds)[0]
