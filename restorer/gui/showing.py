"""How fills look on the canvas: as the picture has them, or so that everybody sees what is not original."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from restorer.document import Change, Document
from restorer.document.facts import Scale
from restorer.dossier.show import Show, Style, styled
from restorer.gui.settings import Settings
from restorer.imaging.fill import Fill
from restorer.progress import Progress

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

STYLES: tuple[Style, ...] = ("invisible", "outline", "neutral", "tratteggio")
THINNEST, THICKEST = 0.5, 40.0
"""Widths of lines that can be chosen, in pixels."""


def scale_of(document: Document) -> Scale | None:
    """The drawn scale, else that of the file's resolution, else None."""
    return document.facts.scale or Scale.of(document.picture)


def show_from(settings: Settings, style: Style, scale: Scale | None) -> Show:
    """The way of showing fills that the settings say; widths in millimetres count where a scale is known."""
    width = settings.line_pixels
    if settings.line_unit == "mm" and scale is not None:
        width = settings.line_millimetres * scale.pixels_per_mm
    width = min(THICKEST, max(THINNEST, width))
    return Show(style, width, settings.hatch_angle, settings.hatch_strength)


class Showing(QObject):
    """Changes the look of fills on the canvas of `window`, never the document. It is worked out in the background."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.style: Style = "invisible"
        self._document: Document | None = None
        self._scale: Scale | None = None
        self._looks: dict[Fill, Fill] = {}
        self._unsubscribe = lambda: None
        window.actions_["show-invisible"].setChecked(True)
        for style in STYLES:
            window.actions_[f"show-{style}"].triggered.connect(
                lambda _=False, style=style: self.choose(style)
            )

    def follow(self, document: Document | None) -> None:
        """Show another document's fills in the same way."""
        self._unsubscribe()
        self._document = document
        self._unsubscribe = document.subscribe(self._changed) if document is not None else lambda: None
        self.refresh()

    def choose(self, style: Style) -> None:
        self.style = style
        self.refresh()

    def refresh(self) -> None:
        """Work out all looks anew: style, lines or scale may have changed."""
        self._looks = {}
        self._scale = None if self._document is None else scale_of(self._document)
        self._window.pool.drop("looks")
        self._add_looks()

    def _changed(self, change: Change) -> None:
        if change.kind == "fills":
            self._add_looks()
        elif (
            change.kind == "facts" and self._document is not None and scale_of(self._document) != self._scale
        ):
            self.refresh()

    def _add_looks(self) -> None:
        """Fills that are new show as they are until their look is there."""
        document = self._document
        fills = document.fills if document is not None else ()
        if document is None or self.style == "invisible" or all(fill in self._looks for fill in fills):
            self._tell(fills)
            return
        show = show_from(self._window.settings, self.style, self._scale)
        new = [fill for fill in fills if fill not in self._looks]

        def job(progress: Progress) -> dict[Fill, Fill]:
            looks = {}
            for fill in new:
                progress.check()
                looks[fill] = styled(fill, show)
            return looks

        def done(looks: dict[Fill, Fill]) -> None:
            self._looks |= looks
            if self._document is document:
                self._tell(document.fills)

        self._window.pool.submit("looks", job, done, self._window.report)

    def _tell(self, fills: Sequence[Fill]) -> None:
        self._looks = {fill: self._looks[fill] for fill in fills if fill in self._looks}
        self._window.canvas.show_fills_as(self._looks)
