"""What brings new preferences into effect in the open window."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow
    from restorer.gui.preferences.table import Page


def theme(window: MainWindow) -> None:
    window.choose_theme(window.settings.theme)
    window.actions_[f"theme-{window.settings.theme}"].setChecked(True)


def autosave(window: MainWindow) -> None:
    window.autosave.keep_every(window.settings.autosave_seconds)


def overlay(window: MainWindow) -> None:
    s = window.settings
    window.side.overlay.choose(s.overlay_colour, s.overlay_opacity, by_class=s.overlay_by_class)


def brush(window: MainWindow) -> None:
    s, tool = window.settings, window.canvas.settings
    tool.brush_size, tool.hardness = s.brush_size, s.brush_hardness
    tool.tolerance, tool.pressure_size = s.tolerance, s.pressure_size


def fills(window: MainWindow) -> None:
    window.documenting.showing.refresh()


def monitor(window: MainWindow) -> None:
    window.viewing.monitor.refresh()


def rulers(window: MainWindow) -> None:
    window.actions_["rulers"].setChecked(window.settings.rulers)
    window.actions_["scale-bar"].setChecked(window.settings.scale_bar)
    window.viewing.ruling.refresh()


def models(window: MainWindow) -> None:
    s = window.settings
    window.side.restore.recall(s.filler, s.quality, trials=s.trials)
    window.restoring.offer_models()
    window.restoring.estimate_soon()


def shortcuts(window: MainWindow) -> None:
    window.actions_.set_keys(window.settings.shortcuts)
    window.side.restore.show_keys(window.actions_.keys)


def all_of(window: MainWindow, pages: Iterable[Page]) -> None:
    """Bring everything on these pages into effect, each effect once, and the shortcuts."""
    wanted: list[Callable[[MainWindow], object]] = [shortcuts]
    for row in (row for page in pages for row in page.rows):
        if row.apply is not None and row.apply not in wanted:
            wanted.append(row.apply)
    for effect in wanted:
        effect(window)
