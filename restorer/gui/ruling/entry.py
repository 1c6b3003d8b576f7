"""Rulers and scale bar of the window: switched by actions, remembered, in step with the document's scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from restorer.document import Change, Scale
from restorer.gui.language import tr
from restorer.gui.ruling.scale_bar import ScaleBar
from restorer.gui.showing import scale_of

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow


class Ruling(QObject):
    """Connects `window.ruled` and a scale bar on the canvas with the document that shows."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._settings = window.settings
        self.frame = window.ruled
        self.bar = ScaleBar(window.canvas)
        rulers, bar = window.actions_["rulers"], window.actions_["scale-bar"]
        rulers.toggled.connect(self._show_rulers)
        bar.toggled.connect(self.bar.show_bar)
        bar.triggered.connect(self._bar_chosen)
        self.frame.unit_wanted.connect(self._change_unit)
        window.document_shown.connect(self.refresh)
        window.document_changed.connect(self._changed)
        rulers.setChecked(self._settings.rulers)
        bar.setChecked(self._settings.scale_bar)

    @property
    def scale(self) -> Scale | None:
        """Of the document that shows, as far as anybody knows."""
        return None if self._window.document is None else scale_of(self._window.document)

    def refresh(self) -> None:
        """Show the document's scale."""
        scale = self.scale
        counts_pixels = self._settings.ruler_unit == "px"
        self.frame.show_scale(None if counts_pixels else scale, can_measure=scale is not None)
        self.bar.show_scale(scale)

    def _changed(self, change: Change) -> None:
        if change.kind == "facts":
            self.refresh()

    def _show_rulers(self, visible: bool) -> None:
        self._settings.rulers = visible
        self.frame.show_rulers(visible)

    def _bar_chosen(self, visible: bool) -> None:
        self._settings.scale_bar = visible
        if visible and self.scale is None:
            self._say_how()

    def _change_unit(self) -> None:
        if self.scale is None:
            self._say_how()
            return
        self._settings.ruler_unit = "px" if self._settings.ruler_unit == "mm" else "mm"
        self.refresh()

    def _say_how(self) -> None:
        self._window.status.say(
            tr("No scale is known yet: draw a line over something of known length with “Set scale”.")
        )
