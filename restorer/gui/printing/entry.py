"""Prints the window's picture as it is shown: asks how, then paints in the background."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QDate, QLocale, QObject
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from restorer.document import Document, areas
from restorer.dossier.layers import shown_fills
from restorer.errors import CancelledError, RestorerError
from restorer.gui.canvas.colour import ScreenColours
from restorer.gui.canvas.scene import Scene
from restorer.gui.garbage import end_soon
from restorer.gui.language import number, tr
from restorer.gui.printing.dialog import PrintDialog
from restorer.gui.printing.placing import Wish
from restorer.gui.printing.sheet import Sheet, paint
from restorer.gui.showing import scale_of, show_from
from restorer.imaging import atomic, composite
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Pixels
from restorer.imaging.pyramid import level_shape, level_within
from restorer.progress import Progress, Update
from restorer.text import text

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_KEY = "print"
_PREVIEW_PIXELS = 1_500_000


class Printing(QObject):
    """For `window`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: PrintDialog | None = None
        """The one that is open."""

    def ask(self) -> None:
        """Open the dialog."""
        window, document, scene = self._window, self._window.document, self._window.canvas.scene
        if document is None or scene is None or self.dialog is not None:
            return
        if window.pool.is_busy(_KEY):
            window.status.say(tr("The picture is still being printed."))
            return
        title = document.facts.title or window.files.name
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printer.setCreator("Restorer")
        self.dialog = PrintDialog(window, _preview(document, scene, title), printer)
        self.dialog.wanted.connect(lambda printer, wish: self.print(printer, wish, document))
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def print(self, printer: QPrinter, wish: Wish, document: Document) -> None:
        """Print a document, in the background. The printer must not be used elsewhere meanwhile."""
        window = self._window
        show = show_from(window.settings, window.documenting.showing.style, scale_of(document))
        state, title = document.snapshot(), document.facts.title or window.files.name
        facts = _facts(document)

        def job(progress: Progress) -> None:
            progress.begin(text("Printing"), 1)
            fills = shown_fills(state, show)
            picture = state.picture
            sheet = Sheet(
                render=lambda box: composite.render(picture, fills, box),
                shape=picture.shape,
                size=(picture.width, picture.height),
                colours=ScreenColours(picture),
                scale=areas.scale_of(state),
                title=title,
                facts=facts,
            )
            print_sheet(printer, sheet, wish, progress)

        def done(_: None) -> None:
            window.status.hide_progress()
            window.status.say(tr("The picture was given to the printer."))

        def failed(error: Exception) -> None:
            window.status.hide_progress()
            if not isinstance(error, CancelledError):
                window.report(error)

        def going(update: Update, _: object) -> None:
            window.status.show_progress(tr("Printing"), update.fraction if update.total else None, stop=False)

        window.status.show_progress(tr("Printing"), None, stop=False)
        window.pool.submit(_KEY, job, done, failed, going)

    def _closed(self) -> None:
        if self.dialog is not None:
            end_soon(self.dialog)
            self.dialog = None
        self._window.activateWindow()


def print_sheet(printer: QPrinter, sheet: Sheet, wish: Wish, progress: Progress) -> None:
    """Print a page; into a file, where the printer is set to one: complete or not at all.

    Raises `RestorerError` if the printer does not start, `SaveError`, and `CancelledError`.
    """
    with ExitStack() as stack:
        if target := printer.outputFileName():
            kind = printer.outputFormat()
            printer.setOutputFileName(str(stack.enter_context(atomic.replacing(Path(target)))))
            printer.setOutputFormat(kind)  # which Qt tells by the name otherwise
        painter = QPainter()
        if not painter.begin(printer):
            raise RestorerError(
                text("The printer “{name}” could not be started.", name=printer.printerName() or target),
                safe=text("Nothing was printed, and nothing was changed."),
                todo=text("See whether it is switched on and has paper, or print into a file."),
            )
        try:
            paint(painter, printer, sheet, wish, progress)
        except BaseException:
            printer.abort()
            raise
        finally:
            painter.end()


def _preview(document: Document, scene: Scene, title: str) -> Sheet:
    """A small copy of the picture as the canvas shows it, from a level that is there already."""
    levels = scene.after
    level = levels.available(level_within(levels.shape, _PREVIEW_PIXELS))
    shape = level_shape(levels.shape, level)
    shown = _not_premultiplied(levels.region(level, Box.of_shape(shape)))
    return Sheet(
        render=lambda box: shown[box.slices],
        shape=shape,
        size=(document.picture.width, document.picture.height),
        colours=ScreenColours(document.picture),
        scale=areas.scale_of(document.view()),
        title=title,
        facts=_facts(document),
    )


def _not_premultiplied(display: Pixels) -> Pixels:
    if display.shape[2] != 4:
        return display.copy()
    alpha = np.maximum(display[..., 3:], 1).astype(np.float32)
    colour = np.minimum(255, display[..., :3] * (255 / alpha)).astype(np.uint8)
    return np.concatenate([colour, display[..., 3:]], axis=2)


def _facts(document: Document) -> str:
    """Size in pixels and on the object, and today's date."""
    picture, scale = document.picture, areas.scale_of(document.view())
    parts = [
        tr("{width} × {height} pixels").format(width=number(picture.width), height=number(picture.height))
    ]
    if scale is not None:
        width, height = picture.width / scale.x / 10, picture.height / scale.y / 10
        parts.append(
            tr("{width} × {height} cm").format(width=number(width, ".1f"), height=number(height, ".1f"))
        )
    parts.append(QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat))
    return " · ".join(parts)
