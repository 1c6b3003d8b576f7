"""Runs damage detection for the Damage panel: automatic values and previews in the pool, the mask in the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject

from restorer.detection import detect as detection
from restorer.detection.parameters import Parameters
from restorer.document import LOSS, sorting
from restorer.errors import CancelledError
from restorer.gui.language import later, tr
from restorer.gui.masks import selected
from restorer.gui.wording import percent
from restorer.imaging.picture import Mask
from restorer.models import catalog
from restorer.progress import Progress, Update

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_LABELS = {
    "whitish": later("Find paint losses"),
    "lines": later("Find lines and specks"),
    "network": later("Find paint losses by network"),
}


class Detecting(QObject):
    """Connects the Damage panel with the document of `window`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panel = window.side.damage
        self._panel.preview_wanted.connect(self.preview)
        self._panel.apply.connect(self.apply)
        self._panel.kind_changed.connect(self._suggest_once)
        self._panel.automatic_wanted.connect(self.suggest)
        self._panel.touched.connect(lambda: window.pool.drop("automatic"))
        self._suggested: set[str] = set()

    def start(self) -> None:
        """Another picture: earlier automatic values are void, and a detector may have been installed meanwhile."""
        self._panel.offer_network(bool(catalog.detectors()))
        self._suggested.clear()
        self.suggest()

    def _suggest_once(self, kind: str) -> None:
        if kind not in self._suggested:
            self.suggest()

    def suggest(self) -> None:
        """Ask for the automatic values of the picture, for the chosen kind of damage."""
        if (document := self._window.document) is None:
            return
        picture, chosen = document.picture, self._panel.kind
        self._suggested.add(chosen)
        self._window.pool.submit(
            "automatic",
            lambda _: detection.automatic(picture, chosen),
            self._panel.set_parameters,
            self._window.report,
        )

    def preview(self, parameters: Parameters | None) -> None:
        """Show what `parameters` would mark; None takes the preview away."""
        document = self._window.document
        if document is None or parameters is None:
            self._window.pool.drop("preview")
            self._window.canvas.set_preview(None)
            self._panel.set_found(None)
            return
        seen = document.snapshot()
        selection, protect = selected(document), seen.protect

        def job(_: Progress) -> tuple[Mask, float]:
            mask = detection.preview(seen.picture, parameters, protect=protect, selection=selection)
            if selection is None:
                return mask, np.count_nonzero(mask) / mask.size
            share = seen.selection is not None and np.count_nonzero(seen.selection) / seen.selection.size
            return mask, np.count_nonzero(mask) / mask.size / max(share, 1e-9)

        def show(result: tuple[Mask, float]) -> None:
            self._window.canvas.set_preview(result[0])
            self._panel.set_found(result[1], selection=selection is not None)

        self._window.pool.submit("preview", job, show, self._window.report)

    def apply(self, replace: bool = False) -> None:
        """Mark what the detector finds with the panel's values, added to the mask or in its place."""
        document = self._window.document
        if document is None or self._window.worker.is_busy:
            return
        snapshot, parameters, kind = document.snapshot(), self._panel.parameters, self._panel.kind
        is_early = self._window.pool.is_busy("automatic")
        selection = snapshot.selection if selected(document) is not None else None

        def job(progress: Progress) -> Mask:
            return detection.detect(
                snapshot.flattened_picture,
                detection.automatic(snapshot.picture, kind) if is_early else parameters,
                protect=snapshot.protect,
                selection=selection,
                progress=progress,
            )

        def done(found: Mask) -> None:
            self._window.end_job()
            if document is not self._window.document:
                return
            if document.revision != snapshot.revision:
                self._window.status.say(tr("The picture was changed meanwhile: what was found is dropped."))
                return
            self._take(found, snapshot.mask, selection, kind, replace=replace)

        self._window.begin_job(tr("Looking for damage"))
        self._window.worker.submit(job, done, self._failed, self._progressed)

    def _take(self, found: Mask, before: Mask, selection: Mask | None, kind: str, *, replace: bool) -> None:
        document = self._window.document
        assert document is not None
        if replace and selection is not None:
            new = np.where(selection > 0, found, before)
        else:
            new = found if replace else np.maximum(before, found)
        key = self._window.canvas.settings.damage_class
        changed = sorting.mark(document, new, _LABELS[kind], {key: found})
        share = np.count_nonzero(found) / found.size
        if not found.any():
            self._window.status.say(tr("No damage found. A higher sensitivity finds more."))
        elif not changed:
            self._window.status.say(tr("Nothing new found."))
        else:
            said = (
                tr("Marked {share} of the picture.")
                if key == LOSS
                else tr("Marked {share} of the picture as {name}.")
            )
            name = tr(document.facts.damage_class(key).name)
            self._window.status.say(said.format(share=percent(share), name=name))
        self._panel.preview.setChecked(False)

    def _failed(self, error: Exception) -> None:
        self._window.end_job()
        if isinstance(error, CancelledError):
            self._window.status.say(tr("Cancelled. Nothing was marked."))
        else:
            self._window.report(error)

    def _progressed(self, update: Update, _: Any) -> None:
        self._window.show_job(update)
