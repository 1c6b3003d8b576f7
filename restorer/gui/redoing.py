"""Fills chosen fills again, with another filler or another seed, away from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject

from restorer.document import Document, PlacedFill, Snapshot
from restorer.document.holes import BY_HAND
from restorer.document.redo import anew, shared_out
from restorer.engine.settings import Settings
from restorer.engine.trials.expected import inpaint_expecting
from restorer.errors import CancelledError
from restorer.gui.language import later, tr
from restorer.gui.panels.fills.panel import ANOTHER_SEED
from restorer.gui.panels.fills.words import step_name
from restorer.gui.restoring import settings_of
from restorer.imaging.fill import Fill
from restorer.models.catalog import Quality
from restorer.progress import Progress
from restorer.text import text

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_BEST = " (best)"


@dataclass(frozen=True)
class _Part:
    """Fills that one filler makes anew."""

    placed: tuple[PlacedFill, ...]
    filler: str
    quality: Quality
    seed: int


class Redoing(QObject):
    """Connects the Fills panel's wish to redo with the worker of `window`. Marking is locked meanwhile."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panel = window.side.fills
        self._panel.redo_wanted.connect(self.start)

    def start(self, filler: str) -> None:
        """Redo what is chosen with a filler of this id, or with its own and `ANOTHER_SEED`."""
        window, document, chosen = self._window, self._window.document, self._panel.chosen
        if document is None or window.worker.is_busy or not chosen:
            return
        wishes = window.side.restore.wishes
        if filler == ANOTHER_SEED:
            parts = _as_before(chosen)
        else:
            parts = [_Part(tuple(chosen), filler, wishes.quality, wishes.seed)]
        if not parts:
            window.status.say(tr("Retouching by hand has no seed. Redo it with a model instead."))
            return
        state, settings = document.snapshot(), replace(settings_of(wishes), grow=0)
        label, said = _names(chosen, None if filler == ANOTHER_SEED else window.side.restore.name_of(filler))
        window.begin_job(tr("Preparing"), lock=True)
        window.canvas.set_running([one.fill.box for part in parts for one in part.placed])
        window.worker.submit(
            lambda progress: self._work(state, parts, settings, progress),
            lambda new: self._take(new, document, state, label, said),
            self._failed,
            lambda update, _: window.show_job(update),
        )

    def _work(
        self, state: Snapshot, parts: list[_Part], settings: Settings, progress: Progress
    ) -> dict[PlacedFill, list[Fill]]:
        """In the worker's thread."""
        fillers, wanted = self._window.worker.fillers, self._window.settings
        new: dict[PlacedFill, list[Fill]] = {}
        for part in parts:
            progress.begin(text("Loading the model"), 0)
            filler = fillers.load(part.filler, part.quality, wanted.device, wanted.precision, state.adapted)
            progress.check()
            holes = anew(state, part.placed)
            result = inpaint_expecting(
                state.flattened_picture,
                holes.mask,
                filler,
                replace(settings, seed=part.seed),
                progress,
                holes.protect,
            )
            if result.cancelled:
                raise CancelledError
            new |= shared_out(result.fills, part.placed)
        return new

    def _end(self) -> None:
        self._window.canvas.set_running(None)
        self._window.end_job()

    def _take(
        self, new: dict[PlacedFill, list[Fill]], document: Document, state: Snapshot, label: str, said: str
    ) -> None:
        self._end()
        status = self._window.status
        different = {one: fills for one, fills in new.items() if not _is_same(one.fill, fills)}
        if new and not different:
            status.say(tr("This model fills it in the same way again: nothing was changed."))
            return
        before = set(document.placed_fills)
        if not document.replace_fills(different, label, revision=state.revision):
            status.say(tr("The picture was changed meanwhile: the new fills no longer fit."))
            return
        self._panel.choose([one for one in document.placed_fills if one not in before])
        status.say(tr(said))

    def _failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, CancelledError):
            self._window.status.say(tr("Cancelled. Nothing was changed."))
        else:
            self._window.report(error)


def _names(chosen: list[PlacedFill], model: str | None) -> tuple[str, str]:
    """What the step is called, and what is said of it afterwards; `model` None: by their own."""
    if model is None:
        return (
            step_name(chosen, later("Redo fill"), later("Redo {n:,} fills")),
            step_name(chosen, later("Redid fill."), later("Redid {n:,} fills.")),
        )
    return (
        step_name(
            chosen, later("Redo fill with {model}"), later("Redo {n:,} fills with {model}"), model=model
        ),
        step_name(
            chosen, later("Redid fill with {model}."), later("Redid {n:,} fills with {model}."), model=model
        ),
    )


def _as_before(placed: list[PlacedFill]) -> list[_Part]:
    """By their own fillers, with a seed that none of them has had; retouching by hand is left out."""
    fillers: dict[str, list[PlacedFill]] = {}
    for one in placed:
        if one.fill.provenance.filler not in BY_HAND:
            fillers.setdefault(one.fill.provenance.filler, []).append(one)
    return [
        _Part(
            tuple(ones),
            filler.removesuffix(_BEST),
            "best" if filler.endswith(_BEST) else "fast",
            max(one.fill.provenance.seed for one in ones) + 1,
        )
        for filler, ones in fillers.items()
    ]


def _is_same(old: Fill, new: list[Fill]) -> bool:
    """Whether the new ones are what the old one is, pixel by pixel."""
    if len(new) != 1 or np.count_nonzero(new[0].alpha) != np.count_nonzero(old.alpha):
        return False
    inside = new[0].box.moved(-old.box.x, -old.box.y).slices
    where = new[0].alpha > 0
    return bool(
        np.array_equal(old.alpha[inside], new[0].alpha)
        and np.array_equal(old.pixels[inside][where], new[0].pixels[where])
    )
