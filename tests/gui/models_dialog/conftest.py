"""The dialog "Models", opened; trials of models that take no time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from restorer.gui.dialogs.models import trials
from restorer.gui.dialogs.models.dialog import ModelsDialog
from restorer.gui.dialogs.models.entries import Entry
from restorer.gui.main_window import MainWindow
from restorer.imaging import io
from restorer.imaging.picture import Picture
from restorer.progress import Progress

from .driving import wait

Install = Callable[..., Path]


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Ids of models in the order in which they were tried; the pictures are plain."""
    seen: list[str] = []

    def make(entry: Entry, _: Progress) -> Path:
        assert threading.current_thread() is not threading.main_thread()
        seen.append(entry.id)
        place = trials.place_of(entry)
        place.parent.mkdir(parents=True, exist_ok=True)
        io.write(Picture(np.full((8, 8, 3), 120, np.uint8)), place)
        return place

    monkeypatch.setattr(trials, "make", make)
    return seen


@pytest.fixture
def opened(tried: list[str], window: MainWindow, qtbot) -> Callable[[], ModelsDialog]:
    """Opens the dialog by its action and waits until it is quiet."""

    def open_it() -> ModelsDialog:
        window.actions_["models"].trigger()
        dialog = window.models
        assert dialog is not None
        wait(qtbot, dialog)
        return dialog

    return open_it


@pytest.fixture
def elsewhere(install: Install, tmp_path: Path) -> Callable[..., Path]:
    """Makes a tiny checkpoint in a folder that nobody looks into."""

    def make(name: str, /, **facts: object) -> Path:
        folder = tmp_path / "elsewhere"
        folder.mkdir(exist_ok=True)
        return install(name, **facts).rename(folder / f"{name}.safetensors")

    return make
